import { type Annotation, defineRule } from '../../src/rule/index.ts'

const PRESSURE = [
  ['claim.renewal-loss', 'loss'],
  ['claim.renewal-herd', 'herd'],
  ['claim.renewal-haste', 'haste'],
  ['claim.renewal-guilt', 'guilt'],
] as const
const EVEN = { conditional: true, negated: true, question: true } as const

export default defineRule({
  id: 'subscription/renewal-pressure',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['renewal-notice', 'cancel-flow'],
  laws: ['EU-UCPD', 'UK-DMCC', 'US-FTC5', 'US-DARK22', 'CA-ARL', 'AU-ACL'],
  summary: 'A renewal or cancellation text that presses the reader to stay: threats of loss, the herd, haste, guilt.',
  why: 'Whoever is about to decide needs the price, the day and the way out; fear of loss makes them pay to be left in peace.',
  instead: 'Say what they used, what it costs, when it renews, and until when their data can be taken along.',
  messages: {
    loss: "'{text}' threatens a loss without saying until when the data is kept or how to take it along.",
    herd: "'{text}' sets the reader against others instead of informing.",
    haste: "'{text}' presses for haste and names no day.",
    guilt: "'{text}' makes leaving feel like a wrong.",
  },
  examples: [
    { bad: 'Renew or lose everything you have built.', at: 'lose everything you have built', kind: 'renewal-notice', message: 'loss' },
    { bad: 'Most customers renew – don’t be left behind.', at: ['Most customers renew', 'don’t be left behind'], kind: 'renewal-notice' },
    {
      bad: 'Lock in today’s price before it’s too late.',
      at: 'Lock in today’s price before it’s too late',
      kind: 'renewal-notice',
      message: 'haste',
    },
    { bad: 'Your files will be gone forever.', at: 'files will be gone forever', kind: 'cancel-flow' },
    { good: 'If you do not renew, your files stay read-only until 3 March 2027; [export them](/export).', kind: 'renewal-notice' },
    { good: 'The price rises on 1 February 2027; the old price applies if you renew before.', kind: 'renewal-notice' },
    { good: 'Your data will be deleted for good on 3 March 2027. Download a copy before.', kind: 'cancel-flow' },
    { nearMiss: 'Once your account is deleted, some rules still apply.', kind: 'cancel-flow' },
    { nearMiss: 'You will not lose your files when you cancel.', kind: 'cancel-flow' },
    { nearMiss: 'Sorry to hear that you lost your card.', kind: 'renewal-notice' },
  ],

  check({ document, report }) {
    for (const [label, message] of PRESSURE) {
      const told = new Set<string>()
      for (const claim of document.find(label, { conditional: true, question: message === 'guilt' })) {
        if (told.size > 1 || told.has(claim.text) || isTold(claim, message)) continue
        told.add(claim.text)
        report(claim, message)
      }
    }
  },
})

/** A loss is a fact where its day, or a way to take the data along, stands beside it; haste where it has a day. */
function isTold(claim: Annotation, message: string): boolean {
  if (message === 'loss') return claim.near('cue.after-loss', 'sentence', EVEN) || claim.near('disclosure.retention', 'neighbour', EVEN)
  return message === 'haste' && claim.near('fact.date', 'block', EVEN)
}
