import { type Annotation, claimsBySentence, defineRule, overlap } from '../../src/rule/index.ts'

/** Since that day the Union's list of banned practices names products called neutral by offsetting. */
const BANNED_FROM = '2026-09-27'

export default defineRule({
  id: 'environment/offset-neutral',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['EU-I-4c', 'EU-EMPCO', 'US-260', 'UK-CAP-11', 'UK-GCC', 'CA-COMP', 'AU-ACCC-ENV'],
  summary: 'A product, service or firm said to have no effect on the climate, or one that is bought off.',
  why: 'Making and moving things causes emissions; "neutral" tells buyers that there are none to mind, while paying for a forest elsewhere does not undo them.',
  instead:
    'Give the footprint and what you cut: "1.2 kg CO2e a parcel, 30% less than in 2022". Speak of projects you pay for apart from the product.',
  messages: {
    neutral: "'{text}' says that there is no effect on the climate.",
    offset: "'{text}' says that the effect on the climate is made up for elsewhere.",
  },
  examples: [
    { bad: 'Carbon-neutral coffee, roasted to order.', at: 'Carbon-neutral coffee', message: 'neutral', kind: 'product' },
    { bad: 'Fly climate neutral: we plant trees.', at: 'climate neutral', kind: 'landing' },
    { bad: 'CO2-neutral shipping on all orders', at: 'CO2-neutral shipping', kind: 'product' },
    { bad: 'The net-zero T-shirt', at: 'net-zero T-shirt', kind: 'product' },
    { bad: 'We offset the emissions of every parcel.', at: 'We offset the emissions', message: 'offset', kind: 'product' },
    { bad: '---\njurisdictions: EU\n---\n\nClimate neutral nappies, $9.', at: 'Climate neutral', severity: 'error', kind: 'product' },
    { good: 'Production emissions fell 40% since 2019 (scope 1 and 2, ISO 14064).', kind: 'product' },
    { good: 'We also pay for peat restoration; it does not make our flights carbon neutral.', kind: 'landing' },
    { good: 'Solar customers get net metering.', kind: 'landing' },
    { good: 'What does carbon neutral mean?', kind: 'landing' },
    { nearMiss: 'We no longer call our products carbon neutral.', kind: 'landing' },
    { nearMiss: 'Our target is net zero emissions by 2040.', kind: 'landing', note: 'a goal; another rule asks for its plan' },
    { nearMiss: 'Neutral tones and a carbon frame.', kind: 'product' },
  ],

  check({ document, report, asOf }) {
    const severity = document.isReadIn('EU') && asOf >= BANNED_FROM ? 'error' : undefined
    for (const claim of claimsBySentence(document, ['claim.neutral'], (claim) => !isGoal(claim) && !isTalk(claim))) {
      report(claim, /offset|compens|balance|cancel/i.test(claim.text) ? 'offset' : 'neutral', {}, { severity })
    }
  },
})

const isGoal = (claim: Annotation): boolean => claim.near('cue.future', 'sentence') || claim.near('claim.green-goal', 'sentence')

/** The words are the subject, not the claim. */
const isTalk = (claim: Annotation): boolean => claim.nearby('cue.green-talk', 'sentence', { negated: true }).some((talk) => overlap(talk, claim))
