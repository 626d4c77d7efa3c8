import { type Annotation, claimsBySentence, defineRule, overlap } from '../../src/rule/index.ts'

/** Since that day the Union's list of banned practices names general green claims. */
const BANNED_FROM = '2026-09-27'

export default defineRule({
  id: 'environment/generic-claim',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['selling'],
  laws: ['EU-I-4a', 'EU-EMPCO', 'UK-GCC', 'UK-CAP-11', 'UK-DMCC', 'US-260', 'CA-COMP', 'AU-ACCC-ENV'],
  evidence: ['environment'],
  summary: 'General praise of a thing for the sake of the environment, with nothing exact beside it.',
  why: 'People who care pay more for what is called green; without a fact they cannot tell a real gain from a leaf on the label, nor reward who made one.',
  instead: 'Say which part, how much and by which standard: "The bottle is 80% recycled PET; the cap is not."',
  messages: {
    general: "'{text}' praises the environmental merit of a whole thing and names no fact.",
  },
  examples: [
    { bad: 'Our eco-friendly cleaner smells of limes.', at: 'eco-friendly', kind: 'product' },
    { bad: 'A greener choice for your kitchen.', at: 'A greener choice', kind: 'product' },
    { bad: '# Sustainable fashion', at: 'Sustainable', kind: 'landing' },
    { bad: 'Kind to your skin, kind to the planet.', at: 'kind to the planet', kind: 'product' },
    { bad: 'Responsibly made bedding.', at: 'Responsibly made', kind: 'product' },
    {
      bad: '---\njurisdictions: EU\n---\n\nEnvironmentally friendly toys from $9.',
      at: 'Environmentally friendly',
      severity: 'error',
      kind: 'product',
    },
    { bad: '<img src="leaf.svg" alt="Eco friendly product"><p>Apron, $38</p>', at: 'Eco friendly', format: 'html', kind: 'product' },
    { good: 'Bottle: 80% recycled PET (cap and label not included).', kind: 'product' },
    { good: 'EU Ecolabel FR/030/001: eco-friendly cleaning.', kind: 'product' },
    { good: '## Sustainable materials\n\nOur fleece is 85% recycled polyester, certified to the Global Recycled Standard.', kind: 'product' },
    { good: 'We do not call this eco-friendly.', kind: 'product' },
    { nearMiss: 'Sustainable business growth for agencies.', kind: 'landing' },
    { nearMiss: 'A green light for the launch, in sage green.', kind: 'landing' },
    { nearMiss: 'Eco mode cuts the wash to 0.6 kWh.', kind: 'product' },
    { nearMiss: 'Read our environmental policy.', kind: 'landing' },
    { todo: 'All natural.', today: 'missed', kind: 'product', note: 'a word for food and wood as well' },
  ],

  check({ document, report, asOf }) {
    const severity = document.isReadIn('EU') && asOf >= BANNED_FROM ? 'error' : undefined
    const claims = claimsBySentence(document, ['claim.green', 'claim.sustainable'], (claim) => !isOfBusiness(claim) && !isExplained(claim))
    for (const claim of claims) report(claim, 'general', {}, { severity })
  },
})

/** "Sustainable growth" lasts; it is not green. */
const isOfBusiness = (claim: Annotation): boolean =>
  claim.label === 'claim.sustainable' && claim.nearby('cue.lasting', 'sentence', { negated: true }).some((other) => overlap(other, claim))

const isExplained = (claim: Annotation): boolean => claim.near('disclosure.green-specific', 'neighbour', { negated: true })
