import { claimsBySentence, defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'support/legal-threat',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.75,
  kinds: ['support', 'email-transactional', 'email-personal', 'change-notice', 'renewal-notice'],
  laws: ['US-FDCPA', 'UK-FCA-CONC', 'EU-UCPD', 'UK-DMCC', 'AU-ACL'],
  summary: 'A threat of courts, police or shame in a letter to a customer, without a word on what they can do.',
  why: 'People in debt pay what they do not owe, or borrow more, out of fear of what the writer may not even be able to do.',
  instead: 'Say what is owed, what happens next and when, how to dispute it, and where to find help.',
  messages: {
    threat: "'{text}' threatens the customer, and nothing says how to dispute the claim or find help.",
  },
  examples: [
    { bad: 'Pay $80 or we will take legal action today.', at: 'we will take legal action', kind: 'support-reply' },
    { bad: 'If this is not paid, bailiffs will visit your home.', at: 'bailiffs will visit', kind: 'email-transactional' },
    { bad: 'We will inform your employer of the debt.', at: 'inform your employer of the debt', kind: 'support-reply' },
    { bad: 'Failure to pay will result in court action.', at: 'Failure to pay will result in court', kind: 'email-transactional' },
    {
      good: 'You owe $80 since 3 May. If you dispute this, reply by 1 July; after that we will start court proceedings. Free debt advice: 0800 555 0100.',
      kind: 'support-reply',
    },
    { good: 'Your payment failed. Please update your card within 5 days.', kind: 'email-transactional' },
    { good: 'We will never take legal action over a review.', kind: 'support-reply' },
    { good: 'A text in our name that says you will be arrested is a scam.', kind: 'support-reply', note: 'a warning' },
    { nearMiss: 'Take your car to any of our garages today.', kind: 'support-reply' },
    { nearMiss: 'The court ruled in our favour last year.', kind: 'support-reply' },
  ],

  check({ document, report }) {
    const claims = claimsBySentence(
      document,
      ['claim.legal-threat'],
      (one) => !one.near('cue.scam', 'neighbour', { negated: true, conditional: true }),
      { conditional: true },
    )
    if (claims.length === 0 || document.has('disclosure.debt-help', { conditional: true, negated: true, question: true })) return
    for (const claim of claims.slice(0, 3)) report(claim, 'threat')
  },
})
