import { claimsBySentence, defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'pricing/inertia-selling',
  since: '0.1.0',
  status: 'preview',
  severity: 'error',
  confidence: 0.75,
  kinds: ['selling', 'email-transactional', 'terms', 'change-notice'],
  laws: ['EU-I-29', 'EU-CRD', 'UK-S20', 'UK-CCR', 'US-3009'],
  summary: 'Goods sent to readers who are not said to have ordered them, to be paid for or sent back.',
  why: 'People pay for, or carry back, what they never asked for, because a letter says that they must.',
  instead: 'Say that what was not ordered may be kept for nothing, or name the order that it belongs to.',
  messages: {
    sent: "'{text}' asks for payment or return of what was sent without being ordered.",
  },
  examples: [
    {
      bad: 'We have enclosed our new calendar. Keep it and pay only £7.99, or post it back.',
      at: 'Keep it and pay',
      kind: 'email-offer',
    },
    {
      bad: 'The book is on its way to you. If you do not return the book within ten days, we will charge you £12.',
      at: 'If you do not return the book within ten days, we will charge',
      kind: 'ad',
    },
    { bad: 'A free issue is enclosed. Send it back within 14 days or pay $19.', at: 'Send it back within 14 days or pay', kind: 'landing' },
    { good: 'You ordered two sizes. Keep the one that fits and pay for it; send the other back.', kind: 'email-transactional' },
    { good: 'If you do not return the router within 14 days of leaving, we will charge you £40.', kind: 'terms', note: 'lent, not sold' },
    { good: 'We have added a sample. Keep it; there is nothing to pay.', kind: 'email-offer' },
    { nearMiss: 'Return the bike by nine or pay £5 for each hour.', kind: 'landing', note: 'nothing was sent' },
    { nearMiss: 'Keep it simple: pay once a year.', kind: 'pricing' },
    { nearMiss: 'Try before you buy: send it back within 14 days or pay $19.', kind: 'landing' },
  ],

  check({ document, report }) {
    const claims = claimsBySentence(document, ['claim.keep-or-pay'], undefined, { conditional: true, negated: true })
    for (const claim of claims) {
      if (claim.near('cue.ordered', 'section', { negated: true }) || claim.near('cue.nothing-due', 'sentence', { negated: true })) continue
      if (!claim.near('cue.unordered', 'section', { conditional: true, negated: true })) continue
      report(claim, 'sent')
      return
    }
  },
})
