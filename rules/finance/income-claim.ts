import { type Annotation, bySameWords, claimsBySentence, defineRule, hereToo } from '../../src/rule/index.ts'

const STRONG = ['claim.earnings', 'claim.big-income', 'claim.quit-job']
/** Words that many others use too: they need an invitation to a venture beside them. */
const LOOSE = 'claim.easy-money'

export default defineRule({
  id: 'finance/income-claim',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.8,
  kinds: ['selling'],
  laws: ['US-437', 'US-255', 'US-FTC5', 'UK-CAP-20', 'AU-ACL', 'EU-I-14'],
  evidence: ['stat'],
  summary: 'Earnings held out to readers without what people typically earn.',
  why: 'The few who earned much are shown, the many who paid for the course or the car are not; people give up wages and savings on the strength of it.',
  instead: 'Give what the median person earned, over what time, after which costs, and how many that rests on.',
  messages: {
    typical: "'{text}' holds out earnings, and nothing near it says what people typically earn.",
  },
  examples: [
    { bad: 'Make $5,000 a week from home.', at: 'Make $5,000 a week from home', kind: 'landing' },
    { bad: 'Quit your job in 90 days.', at: 'Quit your job', kind: 'landing' },
    { bad: 'Drivers earn up to $40 an hour.', at: 'earn up to $40 an hour', kind: 'landing' },
    { bad: 'Build a six-figure business in 12 weeks.', at: 'six-figure business', kind: 'landing' },
    { bad: 'Unlimited earning potential!', at: 'Unlimited earning potential', kind: 'landing' },
    { good: 'Median driver earned $21.30 an hour before costs, Q2 2026, 4,112 drivers.', kind: 'landing' },
    { good: 'Barista wanted, £12.60 per hour.', kind: 'landing' },
    { good: 'We made a profit of $2m last year.', kind: 'landing' },
    { good: "We can't say what you will earn.", kind: 'landing' },
    { nearMiss: 'Earn 3 points for every $1 you spend.', kind: 'landing' },
    { nearMiss: 'Earn up to £50 cashback a month.', kind: 'landing' },
    { nearMiss: 'Save $300 a year on energy.', kind: 'landing' },
  ],

  check({ document, report }) {
    const accepts = (claim: Annotation): boolean => isInviting(claim) && !isOther(claim) && !isTypical(claim)
    const claims = claimsBySentence(document, [...STRONG, LOOSE], accepts, { question: true })
    for (const [claim, ...again] of bySameWords(claims)) report(claim, 'typical', {}, { related: hereToo(again) })
  },
})

const isInviting = (claim: Annotation): boolean => claim.label !== LOOSE || claim.near('cue.opportunity', 'neighbour')

const isTypical = (claim: Annotation): boolean => claim.near('disclosure.typical-income', 'neighbour', { negated: true })

/** Points, wages, cashback, or what the company itself earned. */
const isOther = (claim: Annotation): boolean =>
  (claim.label === 'claim.earnings' || claim.label === LOOSE) && claim.near('cue.other-earning', 'sentence', { negated: true })
