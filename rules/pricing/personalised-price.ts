import { claimsBySentence, defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'pricing/personalised-price',
  since: '0.1.0',
  status: 'preview',
  severity: 'warning',
  confidence: 0.75,
  kinds: ['selling', 'cancel-flow'],
  laws: ['NY-349a', 'EU-CRD', 'EU-UCPD', 'UK-DMCC'],
  summary: 'A price made for one reader, without a word on what it was made from.',
  why: 'People take "your price" for a favour; it may be higher than what others pay, and they cannot tell why.',
  instead: 'Say that the price was set automatically, and from which of the reader’s data.',
  messages: {
    unexplained: "'{text}' is a price made for the reader, and nothing says that it was set automatically or from what.",
  },
  examples: [
    { bad: 'Your personal price: $18 a month', at: 'Your personal price', kind: 'pricing' },
    { bad: 'A price made just for you: €79. Book today.', at: 'price made just for you', kind: 'landing' },
    { bad: 'Personalised fares for every traveller.', at: 'Personalised fares', kind: 'landing' },
    { bad: 'Prices adapted to your browsing, now 20% lower.', at: 'Prices adapted to your browsing', kind: 'product' },
    { good: 'Your personal price: $18. This price was set by an algorithm using your personal data.', kind: 'pricing' },
    { good: 'Your personal price from your answers: £312 a year for home insurance.', kind: 'pricing', note: 'a quote' },
    { good: 'We do not show personalised prices: everyone pays the same.', kind: 'pricing' },
    { nearMiss: 'Personalised mugs, price per piece $9.', kind: 'product' },
    { nearMiss: 'Name your price.', kind: 'product' },
  ],

  check({ document, report }) {
    const [claim] = claimsBySentence(document, ['claim.own-price'], (one) => !one.near('cue.quoted-price', 'sentence', { negated: true }))
    if (claim !== undefined && !claim.near('disclosure.price-by-data', 'section')) report(claim, 'unexplained')
  },
})
