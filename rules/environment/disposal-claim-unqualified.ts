import { claimsBySentence, defineRule } from '../../src/rule/index.ts'

/** What each sort of claim leaves open. */
const OPEN: Readonly<Record<string, string>> = {
  'claim.recyclable': 'where it is collected, and which parts are not',
  'claim.degradable': 'where and how fast, or by which standard',
  'claim.recycled': 'how much of it is recycled',
}

export default defineRule({
  id: 'environment/disposal-claim-unqualified',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['selling'],
  laws: ['US-260', 'CA-343', 'EU-I-4a', 'UK-GCC', 'STD-ISO14021'],
  summary: 'Words on waste, recycling or harmlessness that leave open what a buyer must know.',
  why: 'A "compostable" cup in the wrong bin spoils the rest, and "recyclable" where nobody collects it is rubbish; buyers act on the word alone.',
  instead: 'Say where, how fast, how much or by which standard: "Industrially compostable (EN 13432), not at home".',
  messages: {
    open: "'{text}' does not say {what}.",
    harmless: {
      text: "'{text}' says that nothing in it can harm, which holds for no product.",
      help: 'Name the substance that is left out: "without chlorine bleach".',
    },
  },
  examples: [
    { bad: 'Biodegradable wipes, 40 pieces', at: 'Biodegradable', message: 'open', kind: 'product' },
    { bad: 'The box is 100% recyclable.', at: '100% recyclable', kind: 'product' },
    { bad: 'A compostable cup.', at: 'compostable', kind: 'product' },
    { bad: 'Bags made from recycled plastic.', at: 'made from recycled plastic', kind: 'product' },
    { bad: 'Chemical-free soap', at: 'Chemical-free', message: 'harmless', kind: 'product' },
    { good: 'Industrially compostable to EN 13432; not at home.', kind: 'product' },
    { good: 'The bottle is recyclable kerbside in most of the UK, cap off.', kind: 'product' },
    { good: 'Made from recycled paper (30% post-consumer fibre).', kind: 'product' },
    { good: 'This cup is not compostable.', kind: 'product' },
    { nearMiss: 'The bag is compostable in municipal plants only, not on a heap at home.' },
    { nearMiss: 'Please use biodegradable soap on the trail.', kind: 'landing' },
    { nearMiss: 'Recycling your ideas into songs', kind: 'landing' },
    { nearMiss: 'Refill your tank at any station.', kind: 'landing' },
  ],

  check({ document, report }) {
    for (const claim of claimsBySentence(document, ['claim.recyclable', 'claim.degradable', 'claim.recycled'])) {
      if (claim.near('cue.waste-talk', 'sentence', { negated: true }) || claim.near('disclosure.disposal', 'neighbour', { negated: true })) continue
      report(claim, 'open', { what: OPEN[claim.label] })
    }
    for (const claim of claimsBySentence(document, ['claim.harmless'])) {
      if (!claim.near('disclosure.disposal', 'sentence', { negated: true })) report(claim, 'harmless')
    }
  },
})
