import { claimsBySentence, defineRule } from '../../src/rule/index.ts'

/** Places in which a consumer's price holds the tax. */
const INCLUSIVE = ['EU', 'UK', 'AU'] as const

export default defineRule({
  id: 'pricing/tax-exclusive-price',
  since: '0.1.0',
  severity: 'info',
  confidence: 0.75,
  kinds: ['ad', 'landing', 'product', 'pricing', 'trial-signup', 'checkout', 'email-offer', 'social-post', 'renewal-notice'],
  jurisdictions: INCLUSIVE,
  laws: ['EU-CRD', 'EU-UCPD', 'UK-DMCC', 'AU-ACL'],
  summary: 'A price without its VAT or GST, in copy that does not say it is for businesses.',
  why: 'People who cannot claim the tax back pay a fifth more than the number they decided on.',
  instead: 'Show the price with the tax, or say that the offer is for businesses only.',
  messages: {
    excluded: "'{text}' leaves the tax out, and neither the whole price nor who the offer is for is said.",
  },
  examples: [
    { bad: 'Oak desk, £349 + VAT', at: '£349 + VAT', kind: 'product', severity: 'info' },
    { bad: 'All prices exclude VAT.', at: 'All prices exclude VAT', kind: 'pricing' },
    { bad: '---\njurisdictions: EU\n---\n\nPlus: €12 a month excl. VAT', at: '€12 a month excl. VAT', kind: 'pricing', severity: 'warning' },
    { bad: 'Membership $40 plus GST', at: '$40 plus GST', kind: 'landing' },
    { good: 'Oak desk, £349 + VAT (£418.80 including VAT)', kind: 'product' },
    { good: 'For business customers. All prices exclude VAT.', kind: 'pricing' },
    { good: '---\njurisdictions: US\n---\n\nPlus: $12 a month excl. VAT', kind: 'pricing' },
    { good: '$12 per user and month, excluding VAT. Reverse charge with your VAT number.', kind: 'pricing' },
    { nearMiss: 'HR for small firms: £70 + VAT a month for 20 employees.', kind: 'pricing', note: 'no consumer buys it' },
    { nearMiss: 'Oak desk, £418.80 incl. VAT', kind: 'product' },
    { nearMiss: 'VAT: how the tax works, explained for £0.', kind: 'landing' },
  ],

  check({ document, report }) {
    const [claim] = claimsBySentence(document, ['claim.price-before-tax'], undefined, { negated: true, conditional: true })
    if (claim === undefined || document.has('cue.for-business', { conditional: true, question: true })) return
    if (document.has('disclosure.tax-included', { negated: true, conditional: true })) return
    report(claim, 'excluded', {}, { severity: document.isReadIn(...INCLUSIVE) ? 'warning' : undefined })
  },
})
