import { type Annotation, claimsBySentence, defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'health/disease-claim',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['EU-I-17', 'EU-NHC', 'EU-FIC', 'EU-COSM', 'US-HEALTH', 'US-FDCA', 'UK-CAP-12', 'UK-S20', 'AU-TGA'],
  summary: 'Something on sale that is said to prevent, treat or cure an illness.',
  why: 'People who are ill try what is promised, and some leave the treatment that would have helped.',
  instead: 'Say what it is and what is authorised to be said of it; leave illnesses to licensed medicines and doctors.',
  messages: {
    cure: "'{text}' says that something on sale works against an illness.",
    stop: {
      text: "'{text}' suggests leaving a treatment.",
      help: 'Take it out: no copy tells readers to change what a doctor has prescribed.',
    },
  },
  examples: [
    { bad: 'Reverses type 2 diabetes in 30 days.', at: 'Reverses type 2 diabetes', message: 'cure', kind: 'product' },
    { bad: 'Our tea cures anxiety.', at: 'cures anxiety', kind: 'product' },
    { bad: '“My eczema healed completely.” Mara, Hull', at: 'eczema healed completely', kind: 'product' },
    { bad: 'Throw away your statins.', at: 'Throw away your statins', message: 'stop', kind: 'product' },
    { bad: 'A natural remedy for high blood pressure', at: 'remedy for high blood pressure', kind: 'product' },
    { good: 'Calcium is needed for the maintenance of normal bones.', kind: 'product' },
    { good: 'Not intended to diagnose, treat, cure or prevent any disease.', kind: 'product' },
    { good: 'See a doctor if you have eczema.', kind: 'product' },
    { good: 'Travel insurance that covers treatment of cancer.', kind: 'landing' },
    { nearMiss: 'Ham cured for 18 months. Treat yourself.', kind: 'product' },
    { nearMiss: 'It prevents fraud and stops viruses on your laptop.', kind: 'landing' },
    { nearMiss: 'Fight cancer with us: join the relay and donate.', kind: 'landing' },
    { nearMiss: 'The hospital treats 4,000 patients with cancer a year.', kind: 'newsletter' },
  ],

  check({ document, report }) {
    for (const claim of claimsBySentence(document, ['claim.cure', 'claim.stop-treatment'], isOfGoods, { quoted: true }))
      report(claim, claim.label === 'claim.cure' ? 'cure' : 'stop')
  },
})

/** Said by those who sell, not by those who heal, insure or raise money. */
const isOfGoods = (claim: Annotation): boolean => !claim.near('cue.medical-care', 'sentence', { negated: true })
