import type { Block, Role } from '../../src/document/index.ts'
import { type AnnotatedDocument, defineRule } from '../../src/rule/index.ts'

const controls: ReadonlySet<Role> = new Set(['button', 'link', 'label', 'legend', 'option'])

/** Refusing messages is no shame, whatever they bring. */
const refusals = ['disclosure.plain-refusal', 'cue.no-mail'] as const
/** Plain reasons for a refusal. */
const plain = ['disclosure.plain-refusal', 'disclosure.plain-reason', 'disclosure.plain-preference'] as const

/** Where the words of shame begin when no refusal stands before them: a quotation mark or bullet may. */
const OPENING = 3

/** Words of a label that says only this. */
const SHORT = 14

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
    { bad: "No, I'm OK with losing customers", at: "I'm OK with losing customers", role: 'button' },
    { bad: "I'LL SHOP WITHOUT A DISCOUNT", at: "I'LL SHOP WITHOUT A DISCOUNT", role: 'link' },
    { bad: "No thanks, free gifts aren't for me", at: "free gifts aren't for me", role: 'button' },
    { bad: "No thanks. I'd rather stay out of shape.", at: "I'd rather stay out of shape", format: 'text' },
    {
      bad: '<form><button>Get the guide</button><button>Nope, I already know everything</button></form>',
      at: 'I already know everything',
      format: 'html',
    },
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
    { good: 'Not now', role: 'button' },
    { good: "No, I don't have an account yet", role: 'button' },
    { good: 'I already have this item', role: 'button' },
    { good: "No, don't send me offers", role: 'button' },
    { good: 'Continue without insurance', role: 'button', note: 'a plain consequence' },
    { good: 'No, keep my subscription', role: 'button' },
    { good: "No thanks, I'll decide later", role: 'button' },
    { good: 'Cancel and delete 3 projects', role: 'button' },
    { todo: 'No, my skin is perfect', role: 'button', today: 'missed', note: 'shame without a word of loss' },
    { nearMiss: "I don't want to receive marketing e-mails", role: 'label' },
    { nearMiss: 'Nah, I’m good', role: 'button' },
    { nearMiss: 'Tom says: "I hate paying full price", and we agree.\n\nThat is why the outlet exists.', note: 'not a control' },
  ],

  check({ document, report }) {
    const selves = document.find('cue.self', any)
    const refused = new Set(document.find('cue.decline', any).map((cue) => cue.block))
    const polite = new Set(document.find('cue.polite-no', any).map((cue) => cue.block))
    const reported = new Set<Block>()
    const say = (block: Block, start: number): void => {
      if (reported.has(block)) return
      reported.add(block)
      report({ block, start, end: block.text.replace(/[\s.!…]+$/, '').length }, 'shame')
    }
    for (const claim of document.find('claim.decline-shame', any)) {
      const { block } = claim
      if (!isLabel(document, block) || claim.near('disclosure.plain-refusal', 'block', any)) continue
      const start = selves.find((self) => self.block === block && self.start <= claim.start)?.start ?? claim.start
      if (refused.has(block) || (start <= OPENING && isShort(block))) say(block, start)
    }
    for (const { block, start } of document.find('claim.decline-lure', any)) {
      if (isLabel(document, block) && (refused.has(block) || start <= LABEL / 4)) say(block, start)
    }
    for (const claim of document.find('cue.decline-self', any)) {
      const { block } = claim
      if (!isLabel(document, block) || !isShort(block) || claim.near(plain, 'block', any)) continue
      if (polite.has(block)) say(block, claim.part('self')?.start ?? claim.start)
    }
    for (const prize of document.find('cue.prize', any)) {
      const { block } = prize
      if (!polite.has(block) || !isLabel(document, block) || !isShort(block) || prize.near(refusals, 'block', any)) continue
      say(block, afterComma(block.text))
    }
    if (!document.isA('cancel-flow')) return
    for (const claim of document.find('claim.sad-goodbye', any)) report(claim, 'sad-goodbye', {}, { severity: 'warning' })
  },
})

/** Where the words after the refusal begin. */
const afterComma = (text: string): number => /^[^,.!:–—-]*[,.!:–—-]+\s*/.exec(text)?.[0].length ?? 0

const isShort = (block: Block): boolean => block.text.split(' ', SHORT + 1).length <= SHORT

/** A control, a line that is one link, or a text that is nothing but this. */
function isLabel(document: AnnotatedDocument, block: Block): boolean {
  if (block.text.length > LABEL) return false
  if (controls.has(block.role) || document.blocks.length === 1) return true
  return block.marks.some((mark) => mark.kind === 'link' && mark.start <= 1 && mark.end >= block.text.length - 1)
}
