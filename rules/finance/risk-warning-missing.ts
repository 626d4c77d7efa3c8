import { claimsBySentence, defineRule } from '../../src/rule/index.ts'

/** Type below this, in CSS pixels, is not read. */
const LEAST_SIZE = 10

export default defineRule({
  id: 'finance/risk-warning-missing',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.8,
  kinds: ['selling'],
  industries: ['finance', 'insurance'],
  laws: ['UK-FCA-COBS', 'EU-MICA', 'EU-MIFID', 'US-FINRA', 'AU-RG234'],
  summary: 'A call to stake money where it can be lost, without a word about the loss.',
  why: 'An easy sign-up hides that most who trade such things lose; those who learn it afterwards have already paid.',
  instead: 'Put the warning that is prescribed where you advertise, or plain words such as "You can lose all you put in", beside the call.',
  messages: {
    missing: "'{text}' calls on readers to stake money, and no words say that they can lose it.",
    small: "'{text}' calls on readers to stake money; the only warning is set in type too small to read.",
  },
  examples: [
    { bad: 'Buy crypto in two taps.', at: 'Buy crypto', kind: 'landing' },
    { bad: '# CFDs with 0% commission\n\nOpen an account today.', at: 'CFDs with 0% commission', kind: 'landing' },
    { bad: 'Start trading forex with $50.', at: 'Start trading forex', kind: 'ad' },
    {
      bad: '<h1>Trade bitcoin today</h1><p style="font-size:8px">Your capital is at risk.</p>',
      at: 'Trade bitcoin',
      message: 'small',
      format: 'html',
      kind: 'landing',
    },
    { good: 'Buy crypto in two taps.\n\nYou can lose all the money you put in.', kind: 'landing' },
    { good: 'Trade CFDs. 74% of retail accounts lose money with this provider.', kind: 'landing' },
    { good: 'Crypto explained: what a coin is.', kind: 'landing' },
    { nearMiss: 'We do not buy crypto.', kind: 'landing' },
    { nearMiss: 'Trade in your old phone.', kind: 'landing' },
  ],

  check({ document, report }) {
    const [claim] = claimsBySentence(document, ['claim.risky-product'])
    if (claim === undefined) return
    const warnings = document.find('disclosure.risk-warning', { negated: true, conditional: true })
    if (warnings.length === 0) report(claim, 'missing')
    else if (warnings.every(({ block }) => (block.style.fontSize ?? LEAST_SIZE) < LEAST_SIZE)) report(claim, 'small')
  },
})
