import type { Place } from '../../src/document/index.ts'
import { type AnnotatedDocument, type Annotation, defineRule, TakenPlaces } from '../../src/rule/index.ts'

/** By the message that suits them; the first that marks a place speaks for it. */
const claims = [
  ['claim.extra-added', 'added'],
  ['claim.extra-loss', 'pushed'],
  ['claim.extra-pushed', 'pushed'],
  ['claim.extra-label', 'pushed'],
  ['claim.extra-upsell', 'once'],
  ['claim.consent-urged', 'consent'],
] as const

/** A longer text says more than a label does. */
const LABEL = 140

/** The push is often put as a question, behind an "if", or begins with "don't". */
const asked = { question: true, conditional: true, negated: true }

export default defineRule({
  id: 'pressure/pushed-extra',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.85,
  kinds: ['checkout', 'landing', 'product', 'pricing', 'trial-signup', 'email-offer'],
  yieldsTo: ['pressure/confirmshaming'],
  laws: ['EU-CRD', 'EU-UCPD', 'UK-CCR', 'US-DARK22', 'AU-ACL'],
  summary: 'An extra that is put into the order or pressed on the buyer, with no word that it can be left out.',
  why: 'At the till people have decided already; an extra that is there, urged or feared into the order is paid for by those who never wanted it, and often for what the seller owes them anyway.',
  instead: 'Say that it is optional, what it covers and what it costs, and let the reader add it.',
  messages: {
    added: {
      text: "'{text}' tells of an extra in the order that the reader did not put there.",
      help: 'Leave it out until the reader adds it.',
    },
    pushed: "'{text}' presses an extra on the reader; nothing beside it says that it is optional.",
    consent: {
      text: "'{text}' steers the reader to a consent that may as well be refused.",
      help: 'Give yes and no the same words and the same weight.',
    },
    once: { text: "'{text}' urges an extra that cannot be thought over.", help: 'Let the offer stand as long as the order can be changed.' },
  },
  examples: [
    { bad: 'We have added travel insurance to your basket.', at: 'We have added travel insurance', message: 'added', kind: 'checkout' },
    { bad: 'A donation of $2 has been added to your order', at: 'donation of $2 has been added to your order', message: 'added', kind: 'checkout' },
    { bad: 'Shipping protection (highly recommended)', at: 'Shipping protection (highly recommended', message: 'pushed', kind: 'checkout' },
    { bad: "Don't leave your new phone unprotected!", at: "Don't leave your new phone unprotected", kind: 'product' },
    { bad: 'Protect your order from loss, theft and damage', at: 'Protect your order from loss, theft and damage', kind: 'landing' },
    { bad: 'Your order is not protected yet', at: 'Your order is not protected', kind: 'landing' },
    { bad: 'You will not see this offer again', at: 'You will not see this offer again', message: 'once', kind: 'landing' },
    { bad: 'We recommend accepting all cookies', at: 'We recommend accepting all cookies', message: 'consent', kind: 'landing' },
    { bad: 'Add travel insurance: accidents happen', at: 'Add travel insurance: accidents happen', message: 'pushed', kind: 'landing' },
    { good: 'Accept all | Reject all | Settings', kind: 'landing' },
    { good: 'Package protection, optional, £1.20: covers loss in transit.', kind: 'checkout' },
    { good: 'Protect your order from loss and theft (optional, £1.20)', kind: 'checkout' },
    { good: 'Add travel insurance', kind: 'checkout' },
    { good: 'Two-year warranty included with every bike.', kind: 'product' },
    { nearMiss: '# Phone cover\n\n## Not covered\n\n- Loss\n- The first £50 of a claim', kind: 'pricing', note: 'what is left out' },
    { nearMiss: 'The mug was added to your basket.', kind: 'checkout' },
    { nearMiss: 'Protect your business from fraud.', kind: 'landing', note: 'what the product is for' },
    { nearMiss: 'Sun protection is highly recommended above 2,000 m.', kind: 'landing' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    let told = 0
    for (const [label, message] of claims) {
      for (const claim of document.find(label, message === 'added' ? {} : asked)) {
        if (taken.touches(claim) || (label === 'claim.extra-loss' || message === 'added' ? isWanted(claim) : isOptional(claim))) continue
        taken.take(claim)
        report(claim, message)
        told++
      }
    }
    const urge = told === 0 ? urgedCover(document) : undefined
    if (urge !== undefined) report(urge, 'pushed')
  },
})

/** Of a label that is a text by itself: cover for what is bought, and beside it the word that urges. */
function urgedCover(document: AnnotatedDocument): Place | undefined {
  const [block] = document.blocks
  if (document.blocks.length !== 1 || block.text.length > LABEL) return undefined
  const cover = document.find('cue.extra-named', asked)[0]
  const urge = cover?.nearby('cue.extra-urge', 'block', asked)[0]
  if (cover === undefined || urge === undefined || isOptional(cover) || cover.near('cue.extra-told', 'block', asked)) return undefined
  return { block, start: Math.min(cover.start, urge.start), end: Math.max(cover.end, urge.end) }
}

/** Beside it, not in it, stands that it costs nothing or was asked for: that what nobody asked for can be taken out again does not make it wanted. */
const isWanted = (claim: Annotation): boolean =>
  claim.nearby('disclosure.wanted', 'neighbour', asked).some((cue) => cue.block !== claim.block || cue.start < claim.start || cue.end > claim.end)

/** Beside it stands that it may be left out, costs nothing, or was asked for. */
const isOptional = (claim: Annotation): boolean => claim.near('disclosure.optional', 'neighbour', asked)
