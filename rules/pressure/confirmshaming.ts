import type { Block, Role } from '../../src/document/index.ts'
import { type AnnotatedDocument, type Annotation, defineRule, endWith } from '../../src/rule/index.ts'

const controls: ReadonlySet<Role> = new Set(['button', 'link', 'label', 'legend', 'option'])

/** What a pop-up without buttons makes its labels of. */
const lines: ReadonlySet<Role> = new Set(['paragraph', 'listItem', 'string', 'caption', 'finePrint'])

/** Plain reasons for a refusal. */
const plain = ['disclosure.plain-reason', 'disclosure.plain-preference', 'disclosure.plain-action', 'disclosure.plain-wish'] as const

/** Where the words of shame begin when no refusal stands before them: a quotation mark or bullet may. */
const OPENING = 3

/** Words of a label that says only this. */
const SHORT = 14

/** Where a comma parts more words than this, somebody is talking. */
const TALK = 10

/** A longer text is no button. */
const LABEL = 160

/** Whatever its clause does to it: the label is the reader's own voice, and "no" begins it. Pop-ups are hidden until they pop up. */
const any = { negated: true, question: true, conditional: true, quoted: true, mention: true, hidden: true }

export default defineRule({
  id: 'pressure/confirmshaming',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.95,
  kinds: ['selling', 'cancel-flow', 'cookie-banner', 'consent-form', 'email-transactional', 'review-request'],
  laws: ['US-DARK22', 'EU-UCPD', 'EU-DSA', 'UK-DMCC', 'IN-DP'],
  fixes: 'suggestion',
  summary: 'A way to say no that makes the reader insult or blame themselves.',
  why: 'A choice is free only when saying no costs nothing; words that shame the reader make people accept what they do not want.',
  instead: 'Write a plain refusal, such as "No thanks".',
  messages: {
    shame: "Decline option shames the reader: '{text}'.",
    'sad-goodbye': { text: "'{text}' makes leaving feel like hurting someone.", help: 'Say what leaving changes, and let the reader go.' },
  },
  examples: [
    { bad: '[No thanks, I like paying full price](/close)', at: 'I like paying full price', message: 'shame' },
    { bad: "I don't want to protect my family", at: "I don't want to protect my family", role: 'button' },
    { bad: "I'LL SHOP WITHOUT A DISCOUNT", at: "I'LL SHOP WITHOUT A DISCOUNT", role: 'link' },
    { bad: "No thanks, free gifts aren't for me", at: "free gifts aren't for me", role: 'button' },
    { bad: "No thanks. I'd rather stay out of shape.", at: "I'd rather stay out of shape", format: 'text' },
    { bad: 'No thanks, nice skin is overrated', at: 'nice skin is overrated', role: 'button' },
    { good: "No thanks, this isn't for me", role: 'button' },
    { bad: 'Continue without savings', at: 'Continue without savings', role: 'button' },
    { bad: 'Are you sure you want to break our hearts?', at: 'break our hearts', message: 'sad-goodbye', severity: 'warning', kind: 'cancel-flow' },
    { bad: "I don't want to hear about your amazing offers", at: "I don't want to hear about your amazing offers", role: 'label' },
    {
      bad: '<div style="display:none"><p>Get 10% off</p><a href="#">I hate saving money</a></div>',
      at: 'I hate saving money',
      format: 'html',
      note: 'a pop-up, hidden until it pops up',
    },
    { good: 'No thanks', role: 'button' },
    { good: "No, I don't have an account yet", role: 'button' },
    { good: 'I already have this item', role: 'button' },
    { good: 'Continue without insurance', role: 'button', note: 'a plain consequence' },
    { good: 'No, keep my subscription', role: 'button' },
    { bad: 'No, my skin is perfect', at: 'my skin is perfect', role: 'button', note: 'shame without a word of loss' },
    {
      bad: '## Ten percent off\n\nEnter your e-mail.\n\nNo thanks, saving is not my style',
      at: 'saving is not my style',
      note: 'a line, not a button',
    },
    { good: 'I hate waiting, and they posted it the same day.', format: 'text', note: 'a review' },
    { good: 'No, I need to change my address', role: 'button' },
    { todo: 'No thanks, chocolate makes me sad', role: 'button', today: 'missed' },
    { nearMiss: "I don't want to receive marketing e-mails", role: 'label' },
    { nearMiss: 'Nah, I’m good', role: 'button' },
    { nearMiss: 'Tom says: "I hate paying full price", and we agree.\n\nThat is why the outlet exists.', note: 'not a control' },
  ],

  check({ document, report }) {
    const reported = new Set<Block>()
    const say = (block: Block, start: number): void => {
      if (reported.has(block)) return
      reported.add(block)
      const place = { block, start, end: block.text.replace(/[\s.!…]+$/, '').length }
      report(place, 'shame', {}, { fixes: endWith(document.findIn(block, 'cue.decline')[0], start) })
    }
    for (const claim of find(document, 'claim.decline-absurd')) if (isShort(claim.block)) say(claim.block, startOf(claim))
    for (const claim of find(document, 'claim.decline-shame')) {
      const start = startOf(claim)
      if (isRefused(claim) || (opens(claim, start) && isShort(claim.block) && !isTalk(claim, 'cue.somebody'))) say(claim.block, start)
    }
    for (const claim of find(document, 'claim.decline-wish')) {
      const start = startOf(claim)
      if (
        (opens(claim, start) || followsRefusal(claim)) &&
        isShort(claim.block) &&
        !claim.near('disclosure.plain-wish', 'block', any) &&
        !isTalk(claim)
      )
        say(claim.block, start)
    }
    for (const claim of document.find('claim.decline-lure', any)) {
      if (!isLabel(document, claim)) continue
      if (isRefused(claim) || claim.start <= LABEL / 4) say(claim.block, claim.start)
    }
    for (const claim of find(document, 'claim.decline-attitude')) {
      if (isShort(claim.block) && followsRefusal(claim) && !isPlain(claim) && !isTalk(claim, 'cue.somebody')) say(claim.block, startOf(claim))
    }
    for (const claim of find(document, 'claim.decline-statement')) {
      const start = afterComma(claim.block.text)
      if (isShort(claim.block) && !isPlain(claim) && !isDeictic(claim, start)) say(claim.block, start)
    }
    for (const claim of find(document, 'claim.decline-self')) {
      if (isShort(claim.block) && !isPlain(claim)) say(claim.block, claim.part('self')?.start ?? claim.start)
    }
    for (const claim of find(document, 'claim.decline-prize')) {
      if (isShort(claim.block) && !claim.near('cue.no-mail', 'block', any)) say(claim.block, afterComma(claim.block.text))
    }
    if (!document.isA('cancel-flow')) return
    for (const claim of document.find('claim.sad-goodbye', any)) report(claim, 'sad-goodbye', {}, { severity: 'warning' })
  },
})

/** The claims that stand in a label and do not refuse messages, which is no shame whatever they bring. */
const find = (document: AnnotatedDocument, label: string): Annotation[] =>
  document.find(label, any).filter((claim) => isLabel(document, claim) && !claim.near('disclosure.plain-refusal', 'block', any))

/** Where the reader's own words begin: "I" may stand a few words before the shame. */
const startOf = (claim: Annotation): number => claim.nearby('cue.self', 'block', any).find((one) => one.start <= claim.start)?.start ?? claim.start

/** Nothing stands before it but a mark or a word such as "just" or "honestly". */
const opens = (claim: Annotation, start: number): boolean =>
  start <= OPENING || claim.nearby('cue.decline-opening', 'block', any).some((cue) => cue.start <= OPENING && cue.end + OPENING > start)

const refusalOf = (claim: Annotation): Annotation | undefined => claim.nearby('cue.decline', 'block', any)[0]

const isRefused = (claim: Annotation): boolean => refusalOf(claim) !== undefined

/** Nothing but a mark or a small word stands between the refusal and the claim. */
function followsRefusal(claim: Annotation): boolean {
  const refusal = refusalOf(claim)
  return (
    refusal !== undefined && refusal.end <= claim.start && /^\W*(?:but|because|well)?\W*$/i.test(claim.block.text.slice(refusal.end, claim.start))
  )
}

const isPlain = (claim: Annotation): boolean => claim.near(plain, 'block', any)

/** What somebody says of one thing, to somebody: "I don't like the zip, it catches". */
const isTalk = (claim: Annotation, cue = 'cue.deictic'): boolean =>
  claim.nearby(cue, 'block', any).some((one) => one.start >= claim.end && !isThanked(claim, one.start)) ||
  (hasMore(claim.block, TALK) && /, [^,]* /.test(claim.block.text.slice(claim.end)))

/** "Thank you" speaks to nobody. */
const isThanked = (claim: Annotation, at: number): boolean => claim.nearby('cue.thanks', 'block', any).some((cue) => cue.start <= at && cue.end > at)

/** "No thanks, this isn't for me" speaks of the offer in view, and finds no fault with the reader. */
const isDeictic = (claim: Annotation, start: number): boolean =>
  claim.nearby('cue.deictic', 'block', any).some((cue) => cue.start >= start && cue.end <= claim.end)

/** Where the words after the refusal begin. */
const afterComma = (text: string): number => /^[^,.!:–—-]*[,.!:–—-]+\s*/.exec(text)?.[0].length ?? 0

const hasMore = (block: Block, words: number): boolean => block.text.split(' ', words + 1).length > words

const isShort = (block: Block): boolean => !hasMore(block, SHORT)

/** A control, a string of an interface, a line that is one link, a text that is nothing but this, or a line that begins with a refusal. */
function isLabel(document: AnnotatedDocument, claim: Annotation): boolean {
  const { block } = claim
  if (block.text.length > LABEL) return false
  if (controls.has(block.role) || document.blocks.length === 1) return true
  if (block.marks.some((mark) => mark.kind === 'link' && mark.start <= 1 && mark.end >= block.text.length - 1)) return true
  return lines.has(block.role) && isShort(block) && claim.near('cue.decline-line', 'block', any)
}
