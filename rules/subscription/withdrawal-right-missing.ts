import { defineRule, isEnglish, isSureOfKind, messageTitle } from '../../src/rule/index.ts'

const EVEN_SO = { conditional: true, question: true, negated: true } as const
/** Shorter terms, in characters, are a part of some. A checkout is short. */
const WHOLE = 1500

export default defineRule({
  id: 'subscription/withdrawal-right-missing',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.7,
  kinds: ['checkout', 'trial-signup', 'terms', 'refund-policy'],
  laws: ['EU-CRD', 'EU-CRD-11a', 'UK-CCR'],
  jurisdictions: ['EU', 'UK'],
  summary: 'A distance sale that does not tell of the fourteen days to change one’s mind.',
  why: 'Who does not know of the right does not use it, and keeps what does not fit.',
  instead: 'Say that the order can be withdrawn from within 14 days, how, and what it does not hold for.',
  messages: {
    missing: 'Nothing tells the buyer of the right to withdraw within 14 days.',
  },
  examples: [
    { bad: '---\njurisdictions: EU\n---\n\n# Checkout\n\nTotal price: €84.00\n\n[Buy now](/buy)', at: 'Checkout', kind: 'checkout' },
    { bad: '---\njurisdictions: UK\n---\n\n# Join\n\nYour subscription costs £9 a month.\n\n[Start](/s)', at: 'Join', kind: 'trial-signup' },
    {
      bad: `---\njurisdictions: EU\n---\n\n# Terms of sale\n\n${'We accept your order when we send it. The price is the one on the day of the order and holds all taxes.\n\n'.repeat(18)}`,
      at: 'Terms of sale',
      kind: 'terms',
    },
    { good: '---\njurisdictions: EU\n---\n\n# Checkout\n\nTotal price: €84.00. You can withdraw within 14 days.', kind: 'checkout' },
    { good: '# Checkout\n\nTotal price: €84.00\n\n[Buy now](/buy)', kind: 'checkout', note: 'nobody has said where it is read' },
    { good: '---\njurisdictions: UK\n---\n\n# Checkout\n\nConcert tickets, total price: £60', kind: 'checkout', note: 'events have a day' },
    { good: '---\njurisdictions: UK\n---\n\nWe send your order by post.', kind: 'terms', note: 'a fragment' },
    { nearMiss: '---\njurisdictions: UK\n---\n\n# Checkout\n\nOrder total £40. Changed your mind? Return it.', kind: 'checkout' },
  ],

  check({ document, report }) {
    if (!document.isReadIn('EU', 'UK') || !isSureOfKind(document.document) || !isEnglish(document)) return
    if (document.isFrom('travel-events', 'gambling')) return
    const length = document.blocks.reduce((sum, { text }) => sum + text.length, 0)
    if (document.isA('policy') && length < WHOLE) return
    if (!document.has('cue.sells', EVEN_SO) || document.has('disclosure.withdrawal', EVEN_SO) || document.has('cue.withdrawal-exempt', EVEN_SO))
      return
    const title = messageTitle(document)
    if (title !== undefined) report(title, 'missing')
  },
})
