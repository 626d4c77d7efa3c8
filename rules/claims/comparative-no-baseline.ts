import { type Annotation, defineRule, isNoted, persuades, sourcesOf, TakenPlaces } from '../../src/rule/index.ts'

/** More claims than this in one document are no copy. */
const MOST = 100

export default defineRule({
  id: 'claims/comparative-no-baseline',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['selling'],
  laws: ['US-FTC5', 'EU-UCPD', 'EU-MCAD', 'UK-DMCC', 'UK-CAP-3', 'AU-ACL'],
  evidence: ['comparative'],
  summary: 'A measured comparison that does not say with what.',
  why: 'Readers fill in the rival that they have in mind, and believe a lead over it that nobody has measured.',
  instead: 'Say what it was compared with and how: "3x faster than our 2024 model, 0 to 80% in 22 minutes".',
  messages: {
    baseline: "'{text}' compares but does not say with what.",
    rival: {
      text: "'{text}' compares with unnamed others and gives no measurement.",
      help: 'Name the product, the test and its date, or drop the comparison.',
    },
  },
  examples: [
    { bad: 'Charges 3x faster.', at: '3x faster', message: 'baseline' },
    { bad: 'Now 40% more effective.', at: '40% more', message: 'baseline' },
    { bad: 'Twice as durable as other gloves.', at: 'Twice as durable as other', message: 'rival' },
    { bad: 'Cheaper than the big banks.', at: 'Cheaper than the big banks', message: 'rival' },
    { bad: 'The greener way to fly.', at: 'The greener way to' },
    { bad: 'Twice as strong, half the weight.', at: 'Twice as strong' },
    { good: 'Charges 3x faster than our 2024 model: 0 to 80% in 22 minutes instead of 66.' },
    { good: 'More than 40 templates included.' },
    { good: '| | Basic | Pro |\n| --- | --- | --- |\n| Support | 4 h | 2x faster |' },
    { good: 'We reply no later than Friday.' },
    { good: 'Absorbs 5x more liquid.*\n\n\\* Than our standard towel.' },
    { nearMiss: 'We rebuilt the search, which makes it 30% faster.', note: 'than it was' },
    { nearMiss: 'The last chairs of the old range go at 15% or 25% less.', note: 'a discount' },
    {
      good: 'Tested by Northlab, Hull, report 418 of March 2026:\n\n- grease: 40% less\n- limescale: 70% less\n- streaks: 30% fewer',
      note: 'the line above holds for the list',
    },
    { nearMiss: 'Learn more.' },
    { nearMiss: '3x optical zoom' },
    { nearMiss: 'Get 20% more storage when you add a second user.' },
    { nearMiss: 'Rents rose 3% faster in the north.', kind: 'newsletter', note: 'news, which sells nothing here' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    const hasSource = sourcesOf(document)
    for (const claim of document.find('claim.vague-comparison').slice(0, MOST)) {
      taken.take(claim.sentence)
      if (persuades(claim) && !hasSource(claim)) report(claim, 'rival')
    }
    for (const claim of document.find('claim.comparative').slice(0, MOST)) {
      if (taken.touches(claim) || claim.role === 'cell' || !persuades(claim)) continue
      taken.take(claim.sentence)
      if (claim.near('cue.not-comparison', 'sentence') || hasBaseline(claim) || hasSource(claim)) continue
      report(claim, 'baseline')
    }
  },
})

/** In the same block, or in a note that a marker leads to. */
const hasBaseline = (claim: Annotation): boolean =>
  claim.near('disclosure.comparator', 'block', { negated: true }) || isNoted(claim, 'disclosure.comparator')
