import { enclosing } from '../../src/document/index.ts'
import { type AnnotatedDocument, type Annotation, defineRule, overlap, TakenPlaces } from '../../src/rule/index.ts'

/** Words that hurry, by the message that suits them; the first that marks a place speaks for it. */
const claims = [
  ['claim.countdown', 'countdown'],
  ['claim.exploding-offer', 'exploding'],
  ['claim.closing-down', 'closing-down'],
  ['claim.urgency', 'no-date'],
  ['claim.countdown-loose', 'countdown'],
  ['claim.urgency-loose', 'no-date'],
  ['claim.urgency-frame', 'no-date'],
] as const

/** Where "ends tonight" means one day, because a message bears the day it was sent. */
const dated = ['email-offer', 'newsletter', 'email-transactional'] as const

/** A block of so few words is a slogan; one that is a text by itself may have some more. */
const SLOGAN = 6
const ALONE = 10

/** So many days hurry nobody. */
const LONG = 28

/** Said of anything: a slogan only beside something for sale. */
const needsOffer = /^(hurry|act |the clock |do not (?!miss)|don.t (?!miss))/i

const widget = /(?:^|[\s_-])(?:countdown|count-down|timer|evergreen)/i
const prose = new Set(['paragraph', 'listItem', 'cell', 'string', 'quote'])

export default defineRule({
  id: 'pressure/urgency-no-deadline',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.9,
  kinds: ['selling'],
  laws: ['EU-I-7', 'EU-I-15', 'UK-S20', 'US-DARK22', 'AU-ACL'],
  evidence: ['deadline'],
  summary: 'Copy that urges speed without saying when the offer ends.',
  why: 'A hurried reader skips the comparing and checking that protects them; without an end date they cannot tell a real deadline from one that starts again for every visitor.',
  instead: 'Write the date on which it ends, with time and time zone where the day matters, or drop the urgency.',
  messages: {
    'no-date': "'{text}' urges speed but gives no end date.",
    countdown: "'{text}' counts down but gives no end date.",
    exploding: {
      text: "'{text}' makes the offer vanish unless the reader decides at once.",
      help: 'Let the offer stand until a stated date, long enough to compare and to sleep on it.',
    },
    'closing-down': {
      text: "'{text}' announces an end but gives no closing date.",
      help: 'Write the day on which the shop closes or the sale ends.',
    },
  },
  examples: [
    { bad: '## Limited time offer\n\nTake 20% off every lamp.', at: 'Limited time offer', message: 'no-date', severity: 'error' },
    { bad: 'Last chance!!', at: 'Last chance', role: 'subject', kind: 'email-offer', severity: 'error' },
    { bad: 'Our spring sale ends soon, so stock up on bulbs.', at: 'sale ends soon', kind: 'landing' },
    { bad: 'SALE ENDS IN 02:13:45', at: 'SALE ENDS IN 02:13:45', message: 'countdown', kind: 'landing', format: 'text', role: 'string' },
    { bad: '00Days17Hours12Mins13Secs', at: '00Days17Hours12Mins13Secs', message: 'countdown', kind: 'landing', format: 'text', role: 'string' },
    { bad: 'Your cart is reserved for 09:43 minutes.', at: 'cart is reserved for 09:43', message: 'countdown', kind: 'checkout' },
    { bad: '<div class="countdown-timer">14 : 59</div>', at: '14 : 59', message: 'countdown', format: 'html', kind: 'landing' },
    {
      bad: 'This price is only available if you sign up today.',
      at: 'price is only available if you sign up today',
      message: 'exploding',
      kind: 'landing',
    },
    { bad: 'Closing-down sale: all sofas half price.', at: 'Closing-down sale', message: 'closing-down', kind: 'landing' },
    { bad: 'Hurry! Our spring sale ends soon.', at: 'sale ends soon', kind: 'landing', note: 'one finding for both sentences' },
    { bad: 'Hurry! An exclusive 15% discount is waiting for you.', at: 'Hurry', kind: 'landing' },
    { bad: 'Your discount ends in 47:12', at: 'discount ends in 47:12', message: 'countdown', kind: 'landing' },
    { bad: '30% off wraps up tonight.', at: '30% off wraps up tonight', kind: 'landing' },
    { good: 'Flash sales', kind: 'landing', note: 'names a page' },
    { bad: 'Flash sale: up to 40% off boots, today only.', at: 'Flash sale', kind: 'landing' },
    { good: 'The offer ends on Sunday 6 December 2026, 23:59 GMT. Hurry!', kind: 'landing' },
    { good: 'Limited time offer: 10% off if used by {{expiration_date}}.', kind: 'email-offer' },
    { good: '# Last chance to save 20%\n\nThe sale runs until 12 December.', kind: 'landing' },
    { good: 'Your trial ends in 3 days; do nothing and it closes without a charge.', kind: 'landing' },
    { good: 'Act now to secure your account: the reset link expires in 30 minutes.', kind: 'landing' },
    { good: 'The sale ends tonight at 23:59.', kind: 'email-offer' },
    { good: 'Closing-down sale: the shop shuts for good on 31 January 2027.', kind: 'landing' },
    { nearMiss: 'Time is limited in meetings, so the notes are short.', kind: 'landing' },
    { nearMiss: 'Order within 2 hrs 40 mins for next-day delivery', kind: 'product', note: 'when the post goes' },
    { nearMiss: 'Five visits €55. Use them within three months.', kind: 'pricing', note: 'a term, no haste' },
    { nearMiss: 'Support answers from 09:00 to 17:30.', kind: 'landing' },
    { nearMiss: "We don't run limited time offers.", kind: 'landing', note: 'denied' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    const told = new Set<string>()
    const hasTerms = document.has('disclosure.offer-end', { conditional: true, question: true })
    for (const [label, message] of claims) {
      for (const claim of document.find(label, { conditional: true, negated: message === 'countdown', question: document.blocks.length === 1 })) {
        if (taken.touches(claim)) continue
        if (isMenu(claim) || isService(claim) || isLong(claim) || hasTerms || hasEnd(claim, document)) continue
        if (label.endsWith('-loose') && !sellsHere(claim, document)) continue
        taken.take(claim)
        // One haste in a sentence is enough to tell, or in the one before: "Hurry! Ends soon."
        const { block, sentenceIndex } = claim
        if ([-1, 0, 1].some((step) => told.has(`${block.index} ${sentenceIndex + step}`))) continue
        told.add(`${block.index} ${sentenceIndex}`)
        report(claim, message, {}, isProminent(claim) ? { severity: 'error' } : {})
      }
    }
    const dates = new Set(document.find('fact.end-date', { conditional: true }).map((date) => date.block.index))
    for (const block of document.blocks) {
      if (block.hidden || !widget.test(block.data.className ?? '') || !/\d/.test(block.text) || block.text.length > 60) continue
      if (taken.isIn(block) || hasTerms || [-2, -1, 0, 1, 2].some((step) => dates.has(block.index + step))) continue
      report({ block, start: 0, end: block.text.length }, 'countdown')
    }
  },
})

/** "Limited-time offers" in a menu names a page. */
const isMenu = (claim: Annotation): boolean => enclosing(claim.block, 'nav') !== undefined

/** A notice about the reader's account may be urgent, unless it sells at the same time. */
const isService = (claim: Annotation): boolean =>
  claim.near('cue.access-code', 'sentence') || (claim.near('cue.service-notice', 'sentence') && !claim.near('cue.offer', 'sentence'))

/** "Use them within six months" is a term, no haste. */
const isLong = (claim: Annotation): boolean =>
  claim.nearby('fact.length', 'sentence').some((span) => overlap(span, claim) && (span.value('length')?.days ?? 0) >= LONG)

function hasEnd(claim: Annotation, document: AnnotatedDocument): boolean {
  if (claim.near('fact.end-date', 'neighbour')) return true
  return document.isA(...dated) && claim.near(['fact.end-weekday', 'fact.end-of-day'], 'neighbour')
}

/** Whether something is for sale beside the words, or they stand alone as a slogan. */
function sellsHere(claim: Annotation, document: AnnotatedDocument): boolean {
  const { text } = claim.block
  if (claim.near('cue.offer', 'sentence') || (text.length < 200 && claim.near('cue.offer', 'block'))) return true
  const most = document.blocks.length === 1 ? ALONE : SLOGAN
  return text.split(' ', most + 1).length <= most && !needsOffer.test(claim.text)
}

function isProminent({ block }: Annotation): boolean {
  return block.prominence === 'large' && !prose.has(block.role)
}
