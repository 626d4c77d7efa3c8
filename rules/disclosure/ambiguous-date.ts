import { type Annotation, claimsBySentence, defineRule } from '../../src/rule/index.ts'

/** Months in a year: a number above it is a day. */
const MONTHS = 12

export default defineRule({
  id: 'disclosure/ambiguous-date',
  since: '0.1.0',
  status: 'preview',
  severity: 'info',
  confidence: 0.8,
  kinds: ['selling', 'policy', 'renewal-notice', 'change-notice', 'email-transactional', 'cancel-flow'],
  laws: ['EU-UCPD', 'UK-DMCC'],
  summary: 'A day on which something ends or is charged, in numbers that read as another day elsewhere.',
  why: 'Half of the readers take 03/04 for the third of April and the rest for the fourth of March; some come too late.',
  instead: 'Write the month as a word: "3 April 2027".',
  messages: {
    ambiguous: "'{text}' is one day to some readers and another to others.",
  },
  examples: [
    { bad: 'Offer ends 03/04/2027.', at: '03/04/2027', kind: 'landing' },
    { bad: 'Your plan renews on 5/6/2027 for $48.', at: '5/6/2027', kind: 'renewal-notice' },
    { bad: 'Cancel by 02/01/27 to keep the price.', at: '02/01/27', kind: 'email-offer' },
    { good: 'Offer ends 3 April 2027.', kind: 'landing' },
    { good: 'Offer ends 23/04/2027.', kind: 'landing', note: 'there is no 23rd month' },
    { good: '---\njurisdictions: US\n---\n\nOffer ends 03/04/2027.', kind: 'landing', note: 'one way to read it' },
    { good: 'Offer ends 2027-04-03.', kind: 'landing' },
    { nearMiss: 'Offer: sizes 5/6/7 at half price.', kind: 'product' },
    { nearMiss: 'Offer ends 04/04/2027.', kind: 'landing' },
  ],

  check({ document, report }) {
    // Who writes for one country writes its dates.
    if (document.document.market.jurisdictions.length > 0 && !document.isReadIn('US', 'CA')) return
    if (document.isReadIn('US') && document.document.market.jurisdictions.every((one) => one.startsWith('US'))) return
    for (const date of claimsBySentence(document, ['fact.date'], isAmbiguous, { conditional: true, question: true })) report(date, 'ambiguous')
  },
})

/** `03/04/2027`, and neither number can be but a month. */
function isAmbiguous(date: Annotation): boolean {
  const [first, second, year] = date.text.split('/').map(Number)
  if (year === undefined || first === second || Math.max(first, second) > MONTHS) return false
  return date.near('cue.day-matters', 'sentence')
}
