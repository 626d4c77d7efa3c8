import { type Annotation, defineRule, TakenPlaces } from '../../src/rule/index.ts'

/** More claims than this in one document are no copy. */
const MOST = 100

export default defineRule({
  id: 'endorsements/atypical-results',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['selling'],
  yieldsTo: ['finance/income-claim', 'health/rapid-result-claim'],
  laws: ['US-255', 'US-HEALTH', 'US-437', 'UK-CAP-12', 'UK-CAP-13', 'AU-ACL'],
  evidence: ['stat', 'testimonial'],
  summary: 'One person’s striking result, without what others can expect.',
  why: 'Readers take the result of the one who is shown for what will happen to them; "results may vary" does not change that.',
  instead: 'Say beside it what is usual, in figures: "members lose 1 to 2 kg in eight weeks".',
  messages: {
    atypical: "'{text}' shows one person's result but not what is usual.",
  },
  examples: [
    { bad: '“I lost 15 kg in a month!”', at: 'I lost 15 kg' },
    { bad: 'Our revenue went up 300% in a week. Results may vary.', at: 'Our revenue went up 300%' },
    { bad: '“I made $9,200 in my first month,” says Mo.', at: 'I made $9,200 in my first month' },
    { good: '“I lost 15 kg.” Members lose a median of 2 kg in eight weeks.' },
    { good: 'The hike took me 3 h.' },
    { good: 'Delivered in 2 days.' },
    { todo: 'I lost 5 pounds in the vending machine.', today: 'false alarm' },
    { nearMiss: 'We raised $4,000 a month for the shelter.' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    for (const claim of document.find('claim.result', { quoted: true, conditional: true }).slice(0, MOST)) {
      if (taken.touches(claim) || isMoneyLost(claim) || claim.near('cue.own-business', 'sentence')) continue
      taken.take(claim.sentence)
      if (!claim.near('disclosure.typical', 'neighbour')) report(claim, 'atypical')
    }
  },
})

/** "I lost $40" is no result; "I lost 40 pounds" is weight. */
const isMoneyLost = (claim: Annotation): boolean => {
  const weight = claim.part('weight')
  return weight !== undefined && !/pounds?$/i.test(weight.text)
}
