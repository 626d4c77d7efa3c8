import { claimsBySentence, defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'health/no-side-effects',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['US-HEALTH', 'EU-NHC', 'EU-COSM', 'UK-CAP-12', 'AU-TGA'],
  summary: 'A remedy that is said to be safe for everyone, or to have no unwanted effects.',
  why: 'Whatever works can harm someone; those who should not take it are told that they may.',
  instead: 'Say who should not use it and what was tested: "Patch-tested on 120 people; stop if your skin is irritated".',
  messages: {
    limitless: "'{text}' says that a remedy is safe without limits.",
  },
  examples: [
    { bad: 'Herbal capsules with absolutely no side effects!', at: 'absolutely no side effects', kind: 'product' },
    { bad: 'Our slimming tea is all natural and completely safe.', at: 'all natural and completely safe', kind: 'product' },
    { bad: 'A sleep tablet that is safe for everyone.', at: 'safe for everyone', kind: 'product' },
    { bad: 'Slim down for good with no side effects.', at: 'no side effects', kind: 'landing' },
    { bad: 'A pure root extract with no side effects.', at: 'no side effects', kind: 'landing' },
    { good: 'This cream may cause redness. No known side effects in a test with 120 people.', kind: 'product' },
    { good: 'Talk to your doctor if you are pregnant. Herbal drops, 50 ml.', kind: 'product' },
    { good: 'These pills are not safe for everyone.', kind: 'product' },
    { nearMiss: 'A pure function has no side effects.', kind: 'landing' },
    { nearMiss: 'A climbing frame that is safe for everyone.', kind: 'product' },
    { nearMiss: 'Safe to machine wash.', kind: 'product' },
  ],

  check({ document, report }) {
    for (const claim of claimsBySentence(document, ['claim.no-side-effects'], undefined, { quoted: true })) {
      if (!claim.near('cue.remedy', 'neighbour') || claim.near('disclosure.side-effects', 'section', { negated: true })) continue
      report(claim, 'limitless')
    }
  },
})
