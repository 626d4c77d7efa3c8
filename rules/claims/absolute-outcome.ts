import { type Annotation, defineRule, wordsAfter } from '../../src/rule/index.ts'

export default defineRule({
  id: 'claims/absolute-outcome',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.75,
  kinds: ['selling'],
  yieldsTo: [
    'finance/guaranteed-outcome',
    'finance/risk-warning-missing',
    'health/disease-claim',
    'health/no-side-effects',
    'health/rapid-result-claim',
  ],
  laws: ['US-FTC5', 'EU-UCPD', 'UK-DMCC', 'AU-ACL'],
  summary: 'An outcome promised without exception.',
  why: 'People stop taking their own precautions when they are told that nothing can go wrong, and bear the loss when it does.',
  instead: 'Say what was measured and where its limit lies: "99.98% uptime in 2025", "designed to".',
  messages: {
    absolute: "'{text}' promises an outcome without exception.",
  },
  examples: [
    { bad: 'Your data is 100% secure with us.', at: '100% secure' },
    { bad: 'Never lose a file again.', at: 'Never lose a file again' },
    { bad: 'Completely risk-free.', at: 'Completely risk-free' },
    { bad: 'A military-grade vault. Unhackable!', at: ['military-grade vault', 'Unhackable'] },
    { bad: 'Works for every skin type.', at: 'Works for every skin type' },
    { bad: 'Our backup never fails.', at: 'Our backup never fails' },
    { bad: 'Bolts that never fail.', at: 'that never fail' },
    { bad: 'It permanently removes stains.', at: 'permanently removes stains' },
    { good: 'We encrypt data with AES-256 at rest; no system is free of risk.' },
    { good: 'Made of 100% cotton.' },
    { good: 'We are always ready to help.' },
    { good: 'We cannot guarantee 100% safety.' },
    { good: 'No computer is completely secure.' },
    { good: 'All plans include e-mail support.' },
    { good: 'Sync always works when both devices run version 5.' },
    { good: 'Try it risk-free: send it back within 60 days for a full refund.' },
    { good: 'The seal is designed to never leak.' },
    { good: 'PROVIDED ALWAYS that the tenant pays the rent.', kind: 'terms' },
    { good: 'Is cloud storage completely safe?' },
    { todo: 'You will never be cold in winter.', today: 'missed' },
    { nearMiss: 'The risk-free rate rose to 4%.', kind: 'newsletter' },
    { nearMiss: 'Never miss a sale.' },
    { nearMiss: 'She never fails to make us laugh.' },
    { nearMiss: 'Our chefs never fail to surprise.' },
    { nearMiss: 'This completely removes the need for paper.' },
    { nearMiss: 'We never sell your data.', note: "a promise about one's own conduct" },
  ],

  check({ document, report }) {
    for (const claim of document.find('claim.absolute')) {
      if (!isIdiom(claim) && !claim.near('disclosure.bound', 'sentence', { negated: true })) report(claim, 'absolute')
    }
    for (const claim of document.find('claim.risk-free')) {
      if (claim.near('cue.finance-term', 'sentence') || claim.near('disclosure.money-back', 'section', { negated: true })) continue
      report(claim, 'absolute')
    }
  },
})

/** What "never fails to" do something is a habit, not a promise. */
const isIdiom = (claim: Annotation): boolean => /fails?$/i.test(claim.text) && wordsAfter(claim, 1)[0]?.text === 'to'
