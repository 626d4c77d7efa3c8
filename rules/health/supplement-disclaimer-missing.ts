import { claimsBySentence, defineRule } from '../../src/rule/index.ts'

const EVEN_NEGATED = { negated: true, conditional: true, quoted: true }

export default defineRule({
  id: 'health/supplement-disclaimer-missing',
  since: '0.1.0',
  status: 'preview',
  severity: 'info',
  confidence: 0.8,
  kinds: ['selling'],
  industries: ['supplement', 'health', 'ecommerce'],
  jurisdictions: ['US'],
  laws: ['US-DSHEA', 'US-FDCA'],
  summary: 'What a supplement does for the body, without the two sentences that go with it in the United States.',
  why: 'The sentences tell buyers that nobody has checked the claim and that a supplement is no medicine.',
  instead:
    'Add "This statement has not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease." and lead to it by a symbol.',
  messages: {
    missing: "'{text}' says what a supplement does for the body, and the words on evaluation and disease are missing.",
    part: "'{text}' says what a supplement does for the body, and only one of the two sentences that go with it is there.",
  },
  examples: [
    { bad: 'Capsules that support immune health.', at: 'support immune health', message: 'missing', severity: 'info', kind: 'product' },
    {
      bad: '---\njurisdictions: US\n---\n\nTurmeric capsules. Promotes joint health.',
      at: 'Promotes joint health',
      severity: 'error',
      kind: 'product',
    },
    {
      bad: 'Gummies that promote restful sleep.\n\nThis product is not intended to treat any disease.',
      at: 'promote restful sleep',
      message: 'part',
      kind: 'product',
    },
    {
      good: 'Capsules that support immune health.\\*\n\n\\*These statements have not been evaluated by the FDA. Not intended to diagnose, treat, cure or prevent any disease.',
      kind: 'product',
    },
    { good: '---\njurisdictions: UK\n---\n\nCapsules that support immune health.', kind: 'product' },
    { good: '---\nindustry: food\n---\n\nOats support heart health. With vitamins.', kind: 'product', note: 'food has rules of its own' },
    { nearMiss: 'Supports Windows 11 and improves sleep mode.', kind: 'product' },
    { nearMiss: 'A mattress that improves sleep.', kind: 'product' },
  ],

  check({ document, report }) {
    const [claim] = claimsBySentence(document, ['claim.body-function'])
    if (claim === undefined || !(document.isFrom('supplement') || document.has('cue.supplement'))) return
    const parts = ['disclosure.fda-evaluated', 'disclosure.fda-disease'].filter((label) => document.has(label, EVEN_NEGATED))
    const severity = document.isReadIn('US') ? 'error' : undefined
    if (parts.length < 2) report(claim, parts.length === 0 ? 'missing' : 'part', {}, { severity })
  },
})
