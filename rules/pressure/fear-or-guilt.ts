import { type Annotation, defineRule, TakenPlaces } from '../../src/rule/index.ts'

const claims = [
  ['claim.fear', 'fear'],
  ['claim.fear-next', 'fear'],
  ['claim.guilt-love', 'guilt'],
  ['claim.guilt-seller', 'guilt'],
] as const

/** The threat is often put as a question or behind an "if", and "don't" begins it. */
const asked = { question: true, conditional: true, negated: true }

export default defineRule({
  id: 'pressure/fear-or-guilt',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.7,
  kinds: ['selling', 'cancel-flow'],
  laws: ['EU-I-12', 'EU-I-30', 'EU-UCPD', 'UK-S20-12', 'UK-DMCC', 'UK-CAP-4', 'AU-ACL'],
  summary: 'A sale driven by dread or guilt.',
  why: 'Frightened people do not weigh what a thing costs and how likely the harm is; people made to feel guilty pay for a peace of mind that was theirs.',
  instead: 'Give the fact, how likely it is and where that is from, and let the reader choose.',
  messages: {
    fear: "'{text}' sells through fear.",
    guilt: "'{text}' sells through guilt.",
  },
  examples: [
    { bad: 'Without HomeGuard your family is next.', at: 'Without HomeGuard your family is next', message: 'fear', kind: 'landing' },
    {
      bad: "If you don't renew, hackers will take everything.",
      at: "If you don't renew, hackers will",
      kind: 'renewal-notice',
    },
    { bad: "I'll lose my bonus if you cancel.", at: "I'll lose my bonus", message: 'guilt', kind: 'cancel-flow' },
    { bad: 'Good parents buy GPS watches.', at: 'Good parents buy', message: 'guilt', kind: 'ad' },
    { bad: "Don't be the next victim.", at: "Don't be the next victim", kind: 'landing' },
    { bad: 'Would you ever forgive yourself? Get the monitor.', at: 'Would you ever forgive yourself', kind: 'landing' },
    { bad: 'After all we have done for you, you are leaving?', at: 'After all we have done for you', kind: 'cancel-flow' },
    { good: 'Recall: the battery can overheat. Stop using model X; we replace it free of charge.', kind: 'landing' },
    { good: 'Your domain expires on 3 January; e-mail stops working then.', kind: 'renewal-notice' },
    { good: 'Phishing mails rose this year; here is how to spot them.', kind: 'landing' },
    { good: 'Smoke alarms are required by law in rented homes.', kind: 'landing' },
    { nearMiss: 'We help families who have lost their homes.', kind: 'landing' },
    { nearMiss: 'Keep out of reach of children.', kind: 'product' },
    { nearMiss: 'You may lose your seat if you arrive after 19:30.', kind: 'landing' },
    { nearMiss: 'A good coat lasts ten years.', kind: 'product' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    for (const [label, message] of claims) {
      for (const claim of document.find(label, asked)) {
        if (taken.touches(claim) || isFact(claim) || (label === 'claim.fear-next' && !claim.near('cue.harm', 'neighbour'))) continue
        taken.take(claim)
        report(claim, message)
      }
    }
  },
})

/** A recall, a duty, a number with its source. */
const isFact = (claim: Annotation): boolean => claim.near('disclosure.fear-fact', 'sentence')
