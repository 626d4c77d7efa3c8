import { type Annotation, claimsBySentence, defineRule } from '../../src/rule/index.ts'

const CLAIMS = ['claim.credit-rate', 'claim.no-interest', 'claim.instalments']

/** No loan is advertised at such a rate a year: it is a share of the price. */
const HIGHEST = 60

export default defineRule({
  id: 'finance/credit-terms-missing',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['selling'],
  laws: ['US-REGZ', 'UK-FCA-CONC', 'EU-CCD2', 'AU-NCCP'],
  summary: 'Credit advertised by its instalment, its rate or "no interest", without its yearly rate.',
  why: 'A small sum a month hides what the loan costs in all; only the annual rate makes one offer comparable with another.',
  instead: 'Give the annual percentage rate, the number of payments and what is paid in all, as large as the instalment.',
  messages: {
    apr: "'{text}' advertises credit, and no annual percentage rate stands near it.",
  },
  examples: [
    { bad: '$199/month, $0 down!', at: '$199/month, $0 down', kind: 'ad' },
    { bad: '0% for 12 months on all sofas', at: '0% for 12 months', kind: 'ad' },
    { bad: 'Loans at 0.9% a month.', at: 'Loans at 0.9% a month', kind: 'ad' },
    { bad: 'Interest-free credit on orders over £300', at: 'Interest-free credit', kind: 'product' },
    { bad: '---\njurisdictions: US\n---\n\n60 easy payments of $249', at: '60 easy payments of $249', severity: 'error', kind: 'ad' },
    { good: '$199 a month for 60 months, 6.9% APR, $0 down.', kind: 'ad' },
    {
      good: 'Representative example: borrow £5,000 over 36 months at 9.9% APR; 36 monthly payments of £160.49; total payable £5,777.64.',
      kind: 'ad',
    },
    { good: 'Three payments, no interest, no fees; £89 in all.', kind: 'product' },
    {
      nearMiss:
        'Representative example: on £1,000 at 21.9% a year (variable), representative 21.9% APR.\n\n## Move what you owe\n\n0% for 9 months on balances moved by May.',
      kind: 'landing',
      note: 'one example for the page',
    },
    { nearMiss: '$48, or 4 interest-free payments of $12', kind: 'product', note: 'a price in four parts; a loan where the UK or the EU is stated' },
    { nearMiss: 'Rent $1,200/month, deposit $1,200', kind: 'ad' },
    { nearMiss: '0% fat. Gym £20/month, no joining fee.', kind: 'ad' },
    { nearMiss: 'Pro plan: $12 a month.', kind: 'pricing' },
  ],

  check({ document, report }) {
    const severity = document.isReadIn('US', 'UK', 'EU', 'AU') ? 'error' : undefined
    const isSmall = (claim: Annotation): boolean => !document.isReadIn('UK', 'EU') && claim.near('cue.few-parts', 'sentence')
    const accepts = (claim: Annotation): boolean => isOfCredit(claim) && !isSmall(claim)
    const claims = [...claimsBySentence(document, CLAIMS, accepts), ...pricesOnCredit(document.find('cue.credit-offer').slice(0, 1))]
    if (document.has('fact.representative-example', { conditional: true })) return
    for (const claim of claims) {
      if (claim.near('fact.apr', 'section', { negated: true }) || claim.near('fact.total-payable', 'neighbour')) continue
      report(claim, 'apr', {}, { severity })
    }
  },
})

/** Not rent, not savings, and not "a mortgage for up to 100% of the price". */
const isOfCredit = (claim: Annotation): boolean =>
  !claim.hasVariable &&
  (claim.value('rate')?.amount ?? 0) < HIGHEST &&
  (claim.label === 'claim.no-interest' || !claim.near('cue.not-credit', 'sentence', { negated: true }))

/** The first price by the month in the card of words such as "financing available". */
const pricesOnCredit = (offers: readonly Annotation[]): Annotation[] =>
  offers.flatMap((offer) =>
    offer
      .nearby('fact.price', 'neighbour')
      .filter((price) => price.value('per')?.unit !== 'year')
      .slice(0, 1),
  )
