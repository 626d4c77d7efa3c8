import { type Annotation, claimsBySentence, defineRule, overlap } from '../../src/rule/index.ts'

/** Since that day the Union's law names promises of future environmental performance. */
const NAMED_FROM = '2026-09-27'

/** Years that a goal can lie in. */
const YEARS = [2024, 2100] as const

export default defineRule({
  id: 'environment/future-target-no-plan',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['selling'],
  laws: ['EU-EMPCO', 'EU-UCPD', 'UK-GCC', 'US-260', 'CA-COMPb2', 'AU-ACCC-ENV'],
  summary: 'A green goal for some later day, without a plan, a step on the way or anyone who checks.',
  why: 'A promise for 2040 sells today and can be broken by nobody who made it; readers cannot tell a plan from a wish.',
  instead: 'Link the plan and name the next step: "Net zero by 2040: half by 2030 against 2019, checked yearly by …".',
  messages: {
    'no-plan': "'{text}' promises a green goal and names no plan, next step or check.",
  },
  examples: [
    { bad: 'Net zero by 2040. That is our promise.', at: 'Net zero by 2040', kind: 'landing' },
    { bad: 'Soon plastic-free!', at: 'Soon plastic-free', kind: 'product' },
    { bad: 'We are committed to a greener future.', at: 'committed to a greener future', kind: 'landing' },
    { bad: 'All our vans go electric. We will eliminate plastic by 2030.', at: 'will eliminate plastic by 2030', kind: 'landing' },
    { bad: 'By 2035, all our stores will be carbon neutral.', at: 'By 2035, all our stores will be carbon neutral', kind: 'landing' },
    { good: 'Net zero by 2040: 50% less by 2030 against 2019, audited yearly by Textra.', kind: 'landing' },
    { good: '## Climate\n\nWe will be carbon neutral by 2040. [Read our transition plan](/plan).', kind: 'landing' },
    { good: 'We will replace the lids in March 2027.', kind: 'product' },
    { nearMiss: 'Net zero explained: what the term means.', kind: 'landing' },
    { nearMiss: 'We cannot be plastic-free by 2030.', kind: 'landing' },
    { nearMiss: 'The law asks car makers to sell only emission-free cars by 2035.', kind: 'landing', note: 'a goal of somebody else' },
    { nearMiss: 'Committed to fresh bread by 7 a.m.', kind: 'landing' },
  ],

  check({ document, report, asOf }) {
    const severity = document.isReadIn('EU') && asOf >= NAMED_FROM ? 'error' : undefined
    for (const claim of claimsBySentence(document, ['claim.green-goal'])) {
      if (!isYear(claim) || claim.near('cue.goal-of-others', 'sentence') || hasPlan(claim)) continue
      report(claim, 'no-plan', {}, { severity })
    }
  },
})

/** What measures a goal, other than the words of the goal itself. */
const hasPlan = (claim: Annotation): boolean => claim.nearby('disclosure.green-plan', 'section').some((plan) => !overlap(plan, claim))

/** "By 2040" and not "by the dozen". */
function isYear(claim: Annotation): boolean {
  const year = claim.part('year')
  if (year === undefined) return true
  const number = Number(/\d{4}/.exec(year.text)?.[0] ?? Number.NaN)
  return number >= YEARS[0] && number <= YEARS[1]
}
