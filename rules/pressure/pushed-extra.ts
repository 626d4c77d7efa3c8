import { type Annotation, defineRule, TakenPlaces } from '../../src/rule/index.ts'

/** By the message that suits them; the first that marks a place speaks for it. */
const claims = [
  ['claim.extra-added', 'added'],
  ['claim.extra-loss', 'pushed'],
  ['claim.extra-pushed', 'pushed'],
  ['claim.extra-label', 'pushed'],
  ['claim.extra-upsell', 'once'],
] as const

/** The push is often put as a question, behind an "if", or begins with "don't". */
const asked = { question: true, conditional: true, negated: true }

export default defineRule({
  id: 'pressure/pushed-extra',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.85,
  kinds: ['checkout', 'landing', 'product', 'pricing', 'trial-signup', 'email-offer'],
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
    for (const [label, message] of claims) {
      for (const claim of document.find(label, message === 'added' ? {} : asked)) {
        if (taken.touches(claim) || (label === 'claim.extra-loss' || message === 'added' ? isWanted(claim) : isOptional(claim))) continue
        taken.take(claim)
        report(claim, message)
      }
    }
  },
})

/** Beside it stands that it costs nothing or was asked for: that what nobody asked for can be taken out again does not make it wanted. */
const isWanted = (claim: Annotation): boolean => claim.near('disclosure.wanted', 'neighbour', asked)

/** Beside it stands that it may be left out, costs nothing, or was asked for. */
const isOptional = (claim: Annotation): boolean => claim.near('disclosure.optional', 'neighbour', asked)
