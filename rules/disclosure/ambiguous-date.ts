import { type Annotation, claimsBySentence, defineRule, overlap } from '../../src/rule/index.ts'

const EVEN_SO = { conditional: true, question: true } as const
/** More days than this in one document are a table. */
const MOST = 100
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
    { good: 'Offer starts 03/04/2027 and ends 30/04/2027.', kind: 'landing', note: 'the second shows how the first is meant' },
    { nearMiss: 'Offer: sizes 5/6/7 at half price.', kind: 'product' },
    { nearMiss: 'Offer ends 04/04/2027.', kind: 'landing' },
  ],

  check({ document, report }) {
    const dates = document.find('fact.date', EVEN_SO).flatMap(readDate)
    // Who writes for one country writes its dates, and one day above twelve shows how the rest are meant.
    if (dates.length === 0 || dates.some(({ first, second }) => Math.max(first, second) > MONTHS)) return
    const { jurisdictions } = document.document.market
    if (jurisdictions.length > 0 && new Set(jurisdictions.map((one) => one.startsWith('US'))).size < 2) return
    const ambiguous = dates
      .filter(({ first, second }) => first !== second)
      .map(({ at }) => at)
      .slice(0, MOST)
    for (const term of claimsBySentence(document, ['claim.dated-term'], undefined, EVEN_SO)) {
      const at = ambiguous.find((date) => overlap(date, term))
      if (at !== undefined) report(at, 'ambiguous')
    }
  },
})

/** A date in numbers between slashes: `03/04/2027`. */
interface NumericDate {
  readonly at: Annotation
  readonly first: number
  readonly second: number
}

function readDate(at: Annotation): NumericDate[] {
  const [first, second, year] = at.text.split('/').map(Number)
  return year === undefined ? [] : [{ at, first, second }]
}
