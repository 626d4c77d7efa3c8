import { type Annotation, claimsBySentence, defineRule } from '../../src/rule/index.ts'

const WEIGHT = ['claim.fast-weight', 'claim.effortless']
const LOOKS = ['claim.detox', 'claim.instant-looks']

/** Kilograms a week that a body can lose; beyond it lies the promise. */
const STEADY = 1
/** Kilograms in a unit of weight. */
const KILOGRAMS: Readonly<Record<string, number>> = { k: 1, l: 0.4536, p: 0.4536, s: 6.35 }

export default defineRule({
  id: 'health/rapid-result-claim',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['US-GUTCHECK', 'US-HEALTH', 'EU-NHC', 'EU-COSM', 'UK-CAP-13', 'AU-TGA'],
  evidence: ['health'],
  summary: 'A body changed fast or without effort.',
  why: 'Such promises sell to those who have tried much; the weight comes back, and the quick ways can harm.',
  instead: 'Say what people in a trial lost on average, over how long, with which diet; or what the product is.',
  messages: {
    weight: "'{text}' promises weight that goes fast or for nothing.",
    looks: "'{text}' promises a body cleansed or changed at once.",
  },
  examples: [
    { bad: 'Lose 10 kg in 2 weeks.', at: 'Lose 10 kg in 2 weeks', severity: 'error', message: 'weight', kind: 'product' },
    { bad: 'Melts fat while you sleep', at: 'Melts fat while', kind: 'product' },
    { bad: 'Lose weight without dieting or exercise', at: 'Lose weight without dieting or exercise', kind: 'product' },
    { bad: 'Detox your liver in a weekend', at: 'Detox your liver', severity: 'warning', message: 'looks', kind: 'product' },
    { bad: 'Erase wrinkles in 60 seconds', at: 'Erase wrinkles in 60 seconds', kind: 'product' },
    { good: 'Participants lost 3.1 kg on average in 12 weeks with a diet.', kind: 'product' },
    { good: 'You cannot lose 10 kg in two weeks.', kind: 'product' },
    { good: 'Lose 4 kg in 12 weeks with meals you like.', kind: 'product', note: 'at a pace that bodies bear' },
    { nearMiss: 'The battery loses 5% a week. Weight: 2 kg', kind: 'product' },
    { nearMiss: 'Melt the butter. Shed light on your spending in two weeks.', kind: 'product' },
    { nearMiss: 'A digital detox in a cabin without wifi', kind: 'landing' },
  ],

  check({ document, report }) {
    const accepts = (claim: Annotation): boolean =>
      !isSteady(claim) && !claim.near('cue.impossible', 'sentence', { negated: true }) && !claim.near('disclosure.trial', 'block', { negated: true })
    for (const claim of claimsBySentence(document, [...WEIGHT, ...LOOKS], accepts, { quoted: true })) {
      if (WEIGHT.includes(claim.label)) report(claim, 'weight', {}, { severity: 'error' })
      else report(claim, 'looks')
    }
  },
})

/** Whether a weight and a time make no more than a body can lose. */
function isSteady(claim: Annotation): boolean {
  const words = claim.part('mass')?.text.toLowerCase() ?? ''
  const days = claim.value('time')?.days
  const unit = KILOGRAMS[/[a-z]+$/.exec(words)?.[0][0] ?? '']
  const number = Number(/\d+(?:[.,]\d+)?/.exec(words)?.[0].replace(',', '.') ?? Number.NaN)
  if (days === undefined || unit === undefined || Number.isNaN(number)) return false
  return (number * unit * 7) / days <= STEADY
}
