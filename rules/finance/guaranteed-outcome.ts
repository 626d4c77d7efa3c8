import { type Annotation, claimsBySentence, defineRule, overlap } from '../../src/rule/index.ts'

const MESSAGES: Readonly<Record<string, 'gain' | 'credit' | 'record'>> = {
  'claim.sure-gain': 'gain',
  'claim.sure-credit': 'credit',
  'claim.clean-slate': 'record',
}

export default defineRule({
  id: 'finance/guaranteed-outcome',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['US-FINRA', 'US-SEC', 'US-UDAAP', 'US-310', 'UK-FCA-COBS', 'UK-FCA-CONC', 'EU-MIFID', 'EU-CCD2', 'AU-RG234', 'CA-COMP'],
  summary: 'A return, an approval or a clean record promised as certain.',
  why: 'Nobody can know that an investment will pay or that a lender will say yes; those who believe it stake what they cannot lose, or pay for a refusal.',
  instead: 'Say what decides and what can go wrong, or name the scheme that stands behind the promise and its limit.',
  messages: {
    gain: "'{text}' promises a gain, or safety from loss, as certain.",
    credit: "'{text}' promises credit whoever asks for it.",
    record: "'{text}' promises that debt or a credit record will go away.",
  },
  examples: [
    { bad: 'Earn guaranteed returns of 12% a year.', at: 'guaranteed returns', message: 'gain', kind: 'landing' },
    { bad: 'Guaranteed same-day loan approval.', at: 'Guaranteed same-day loan approval', message: 'credit', kind: 'landing' },
    { bad: 'Everyone approved!', at: 'Everyone approved', message: 'credit', kind: 'landing' },
    { bad: 'Risk-free crypto yield', at: 'Risk-free crypto yield', kind: 'landing' },
    { bad: 'Double your money in 90 days', at: 'Double your money in 90 days', kind: 'landing' },
    { bad: 'Erase bad credit today.', at: 'Erase bad credit', message: 'record', kind: 'landing' },
    { good: "Returns aren't guaranteed.", kind: 'landing' },
    { good: '1-year bond: guaranteed return of 5.1% AER, FSCS protected up to £120,000.', kind: 'landing' },
    { good: "Checking your rate won't affect your score.", kind: 'landing' },
    { good: 'What to do when a firm promises guaranteed profits?', kind: 'landing' },
    { nearMiss: 'Free returns and a refund, guaranteed.', kind: 'landing' },
    { nearMiss: 'Double your money back if you find it cheaper.', kind: 'landing' },
    { nearMiss: 'The fund made 1.4% more than the risk-free return.', kind: 'newsletter' },
    { nearMiss: 'Guaranteed delivery by Friday.', kind: 'landing' },
  ],

  check({ document, report }) {
    for (const claim of claimsBySentence(document, Object.keys(MESSAGES), (claim) => !isOfGoods(claim) && !isBacked(claim)))
      report(claim, MESSAGES[claim.label])
  },
})

/** "Free returns, guaranteed", "above the risk-free return"; but not "risk-free returns". */
const isOfGoods = (claim: Annotation): boolean =>
  claim.label === 'claim.sure-gain' &&
  (claim.nearby('cue.finance-term', 'sentence').some((term) => overlap(term, claim)) ||
    (!/risk/i.test(claim.text) && claim.near('cue.goods-returns', 'sentence')))

const isBacked = (claim: Annotation): boolean => claim.near('disclosure.deposit-scheme', 'neighbour', { negated: true })
