import { enclosing } from '../../src/document/index.ts'
import { type Annotation, defineRule, sourcesOf } from '../../src/rule/index.ts'

const labels = ['claim.superlative', 'claim.lowest-price'] as const

export default defineRule({
  id: 'claims/superlative-unsourced',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['selling'],
  laws: ['US-FTC5', 'EU-UCPD', 'UK-DMCC', 'UK-CAP-3', 'AU-ACL', 'CA-COMP'],
  evidence: ['superlative', 'comparative'],
  summary: 'A claim to be first in something measurable that does not say who measured it.',
  why: 'Readers take "the fastest" or "No. 1" for a fact that someone has checked; without a source they cannot tell it from a wish.',
  instead: 'Name who measured it, against whom and when, or describe the feature: "500 Mbps in our May 2026 test".',
  messages: {
    unsourced: "'{text}' claims a top rank but names no source, date or scope nearby.",
  },
  examples: [
    { bad: "# The UK's fastest broadband\n\nInstalled within a week.", at: "The UK's fastest" },
    { bad: 'The #1 bookkeeping app for bakers.', at: '#1 bookkeeping app' },
    { bad: 'Join the best gym in America.', at: 'the best gym in America' },
    { bad: 'Nobody beats our prices.', at: 'Nobody beats our' },
    { bad: 'Lowest prices in town, every day.', at: 'Lowest prices in town' },
    { bad: 'Most trusted by dentists nationwide.', at: 'Most trusted by' },
    { bad: 'Larkfield is the leading provider of tide tables.', at: 'the leading provider' },
    { bad: 'It is the only alarm clock app that wakes the whole house.', at: 'is the only alarm clock app that' },
    { bad: 'The healthiest oil in Scotland.', at: 'healthiest oil in Scotland' },
    { good: 'Our fastest plan reaches 500 Mbps.' },
    { good: 'Rated the safest child seat in Europe by Roadlab, March 2026.' },
    {
      good: 'The UK’s fastest broadband, by median download speed in [2026 tests](https://speedlab.example/uk).\n\nQuestions? hello@brightwire.example',
    },
    { good: "The world's lightest umbrella*\n\n\\* At 88 g; comparison of 40 umbrellas by Gearbench, May 2026." },
    { good: 'Best practices for passwords.' },
    { good: 'The best way to reach us is chat. We do our best to answer within the hour.' },
    { good: 'Compare the best hotels in Europe.' },
    { good: 'At best, delivery takes two days.' },
    { good: 'One of the most useful settings in the app.' },
    { good: 'One of the largest seed banks in Europe.' },
    { good: 'The finest, most delicious fudge you will ever taste.', note: 'taste is not measured' },
    { good: 'This is the lightest tent we have ever made.' },
    { good: '## Best sellers\n\n## Top rated\n\n## Most popular' },
    { good: "Why is ours the UK's fastest broadband? See the tests." },
    { nearMiss: 'We are not the cheapest provider, and we do not claim to be.' },
    { good: "## The town's fastest bun\n\nWe timed five bakers on Wednesday; the figures are on page 7.", kind: 'landing', note: 'the test is told' },
    { nearMiss: 'Your privacy is our number one priority.' },
    { nearMiss: '“The fastest delivery in the country,” says Ada.', note: 'a customer says it' },
    { todo: 'The only toothpaste that whitens in one use.', today: 'missed', note: 'any noun may follow "the only"' },
    { nearMiss: "Norway's best-selling sledge (Handelsdata, pieces sold, November 2025 to March 2026)." },
    { nearMiss: 'Ranked number one for comfort by 2,100 readers of Tent & Trail.' },
    { nearMiss: "Paris has the world's oldest fan museum.", kind: 'editorial' },
  ],

  check({ document, report }) {
    const hasSource = sourcesOf(document)
    for (const label of labels) {
      for (const claim of document.find(label)) {
        if (isMenu(claim) || claim.near('disclosure.scope', 'sentence') || hasSource(claim)) continue
        report({ block: claim.block, ...(claim.part('rank') ?? { start: claim.start, end: claim.end }) }, 'unsourced')
      }
    }
  },
})

/** A heading over a list or an entry of a menu names a place on the site. */
const isMenu = ({ block }: Annotation): boolean => block.role === 'option' || enclosing(block, 'nav') !== undefined
