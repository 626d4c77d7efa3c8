import { claimsBySentence, defineRule, isEnglish, isSureOfKind, messageTitle } from '../../src/rule/index.ts'

const EVEN_SO = { conditional: true, question: true, negated: true } as const

/** What whoever wants money back must know. */
const SLOTS = [
  ['fact.refund-period', 'until when'],
  ['fact.refund-method', 'how one asks and is paid'],
  ['fact.refund-cost', 'what is taken off'],
] as const

export default defineRule({
  id: 'subscription/refund-policy-vague',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['policy', 'selling', 'email-transactional', 'help-article'],
  laws: ['EU-CRD', 'EU-UCTD', 'UK-CRA', 'CA-1723', 'US-FTC5'],
  summary: 'Refunds that hang on the seller’s wish, or a refund policy without its terms.',
  why: 'A policy that promises nothing reads like one that does, until somebody needs it.',
  instead: 'Say until when, for what, by which way and at whose cost money is given back.',
  messages: {
    discretion: "'{text}' makes refunds a matter of the seller's wish.",
    slots: { text: 'The refund policy does not say {missing}.', help: 'Add the period, the way to ask and to be paid, and who bears the cost.' },
  },
  examples: [
    { bad: 'Refunds are given at our sole discretion.', at: 'Refunds are given at our sole discretion', message: 'discretion', kind: 'terms' },
    {
      bad: 'Refunds are considered on a case by case basis.',
      at: 'Refunds are considered on a case by case',
      kind: 'refund-policy',
      message: 'discretion',
    },
    { bad: '# Refund policy\n\nWe want you to be happy. Refunds are possible.', at: 'Refund policy', message: 'slots', kind: 'refund-policy' },
    { bad: 'We may, at our discretion, refund you in part.', at: 'at our discretion, refund', kind: 'terms' },
    { good: '# Refunds\n\nWithin 30 days we refund the full price to your card; we pay the return postage.', kind: 'refund-policy' },
    { good: 'After 30 days, refunds are at our discretion. Your statutory rights are not affected.', kind: 'terms' },
    {
      good: 'Later than 30 days after the order, refunds are at our discretion.\n\nWithin 30 days you get a full refund within 5 days.',
      kind: 'terms',
    },
    { nearMiss: 'Moderators act at their discretion. Refunds take five days.', kind: 'terms' },
    { nearMiss: 'We may close accounts at our sole discretion.', kind: 'terms' },
  ],

  check({ document, report }) {
    const claims = claimsBySentence(document, ['claim.refund-at-will'], undefined, { conditional: true })
    const bare = claims.filter((claim) => !claim.near('disclosure.refund-right', 'neighbour', { negated: true }))
    for (const claim of bare) report(claim, 'discretion')
    if (bare.length > 0 || document.kind !== 'refund-policy' || !isSureOfKind(document.document) || !isEnglish(document)) return
    const missing = SLOTS.filter(([label]) => !document.has(label, EVEN_SO)).map(([, name]) => name)
    const title = messageTitle(document)
    if (missing.length > 1 && title !== undefined) report(title, 'slots', { missing })
  },
})
