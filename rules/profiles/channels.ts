import type { Profile } from '../../src/rule/index.ts'

/** What belongs to a channel or an audience, for `extends`; best used in `overrides`. */
export const channels: readonly Profile[] = [
  { name: 'email', group: 'channel', summary: 'Offers and newsletters by mail.', rules: { 'email/*': 'on', 'pressure/*': 'on', 'terms/*': 'off' } },
  {
    name: 'email-transactional',
    group: 'channel',
    summary: 'Receipts, confirmations and notices by mail: what is urgent there is so, and nobody unsubscribes.',
    rules: { 'email/missing-unsubscribe': 'off', 'pressure/urgency-no-deadline': 'off' },
  },
  { name: 'web', group: 'channel', summary: 'Landing, pricing and sign-up pages.', rules: { 'email/*': 'off' } },
  {
    name: 'app-store',
    group: 'channel',
    summary: 'Listings in app stores, where the store shows the price and the terms, and there is no room for notes.',
    rules: {
      'email/*': 'off',
      'disclosure/terms-apply-unlinked': 'off',
      'disclosure/dangling-marker': 'on',
      'claims/superlative-unsourced': 'at least warning',
    },
  },
  {
    name: 'social',
    group: 'channel',
    summary: 'Posts in social networks.',
    rules: { 'email/*': 'off', 'terms/*': 'off', 'disclosure/terms-apply-unlinked': 'at most info' },
  },
  { name: 'support', group: 'channel', summary: 'Replies to customers.', rules: { 'support/*': 'on', 'claims/*': 'at most info' } },
  {
    name: 'legal-pages',
    group: 'channel',
    summary: 'Terms, privacy and refund policies, which describe and do not sell.',
    rules: { 'terms/*': 'on', 'claims/*': 'off', 'pressure/*': 'off' },
  },
  {
    name: 'docs',
    group: 'channel',
    summary: 'Help pages and documentation.',
    rules: { 'claims/*': 'off', 'email/*': 'off', 'pressure/*': 'off', 'subscription/cancel-friction': 'on' },
  },
  {
    name: 'b2b',
    group: 'channel',
    summary: 'Copy for businesses, which consumer law protects less.',
    rules: { 'terms/*': 'at most info', 'subscription/renewal-terms-missing': 'at most info' },
  },
]
