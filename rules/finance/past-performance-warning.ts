import { claimsBySentence, defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'finance/past-performance-warning',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.8,
  kinds: ['selling'],
  industries: ['finance', 'insurance'],
  laws: ['UK-FCA-COBS', 'EU-MIFID', 'US-SEC', 'US-FINRA', 'AU-RG53'],
  summary: 'Past results of an investment without a word that they say little about the future.',
  why: 'A run of good months is what gets shown, and people read it as what they will get.',
  instead: 'Give the period, whether costs are taken off, and the warning that past results do not tell future ones, in the same size.',
  messages: {
    warning: "'{text}' shows past results, and no words say that they do not tell future ones.",
  },
  examples: [
    { bad: 'Our fund returned 38% last year.', at: 'fund returned 38%', kind: 'landing' },
    { bad: 'Last pick up 300%!', at: 'Last pick up 300%', kind: 'email-offer' },
    { bad: 'Backtested 25% CAGR. Copy our signals.', at: 'Backtested 25%', kind: 'landing' },
    { bad: '---\nindustry: finance\n---\n\nUp 38% this year!', at: 'Up 38% this year', kind: 'landing' },
    { good: 'Our fund returned 7% in 2025 after costs. Past performance is not a reliable guide to the future.', kind: 'landing' },
    { good: 'We grew revenue 38% last year.', kind: 'landing' },
    { good: '5% AER on savings.', kind: 'landing' },
    { nearMiss: 'Up 38% this year: our coffee sales.', kind: 'landing', note: 'nothing says that money is invested' },
    { nearMiss: 'Our portfolio of shops grew sales by 12%.', kind: 'landing' },
  ],

  check({ document, report }) {
    const labels = document.isFrom('finance', 'insurance') ? ['claim.past-gain', 'claim.past-gain-loose'] : ['claim.past-gain']
    const claims = claimsBySentence(document, labels).filter((claim) => !claim.near('cue.company-results', 'sentence'))
    if (claims.length === 0 || document.has('disclosure.past-performance', { negated: true, conditional: true })) return
    for (const claim of claims) report(claim, 'warning')
  },
})
