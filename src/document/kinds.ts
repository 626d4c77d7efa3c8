/** What a document is for. Rules say to which kinds they apply; rule-catalogue section 3.1 names them. */
export const kinds = [
  'ad',
  'landing',
  'product',
  'pricing',
  'trial-signup',
  'checkout',
  'email-offer',
  'newsletter',
  'email-transactional',
  'email-personal',
  'renewal-notice',
  'cancel-flow',
  'change-notice',
  'incident-notice',
  'terms',
  'refund-policy',
  'privacy-policy',
  'cookie-banner',
  'consent-form',
  'complaint-reply',
  'support-reply',
  'chat-log',
  'bot-greeting',
  'testimonial-page',
  'review-request',
  'social-post',
  'roadmap',
  'help-article',
  'editorial',
] as const

export type Kind = (typeof kinds)[number]

export const isKind = (value: unknown): value is Kind => (kinds as readonly unknown[]).includes(value)

/** Names for groups of kinds, so that a rule can say `selling` instead of a list. */
export const kindGroups = {
  /** Copy that offers something for money. */
  selling: [
    'ad',
    'landing',
    'product',
    'pricing',
    'trial-signup',
    'checkout',
    'email-offer',
    'newsletter',
    'social-post',
    'renewal-notice',
    'testimonial-page',
  ],
  /** Copy that binds or informs the customer in law. */
  policy: ['terms', 'refund-policy', 'privacy-policy'],
  /** Answers and notices written to customers who have a problem. */
  support: ['complaint-reply', 'support-reply', 'chat-log', 'bot-greeting', 'incident-notice'],
} as const satisfies Record<string, readonly Kind[]>

export type KindGroup = keyof typeof kindGroups
