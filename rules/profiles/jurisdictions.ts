import type { Profile } from '../../src/rule/index.ts'

/** What weighs more where the customers are. Jurisdictions only raise, so that several go together; the laws are in the register. */
export const jurisdictions: readonly Profile[] = [
  {
    name: 'us',
    group: 'jurisdiction',
    summary: 'The United States.',
    rules: {
      'email/missing-unsubscribe': 'at least error',
      'pricing/free-with-conditions': 'at least error',
      'subscription/renewal-terms-missing': 'at least error',
      'subscription/trial-terms-missing': 'at least error',
      'subscription/cancel-friction': 'at least error',
    },
  },
  {
    name: 'us-ca',
    group: 'jurisdiction',
    summary: 'California: what weighs more in the United States, and prices that name every fee.',
    rules: {
      'email/missing-unsubscribe': 'at least error',
      'pricing/free-with-conditions': 'at least error',
      'pricing/unspecified-fee': 'at least error',
      'privacy/trick-question': 'at least error',
      'subscription/renewal-terms-missing': 'at least error',
      'subscription/trial-terms-missing': 'at least error',
      'subscription/cancel-friction': 'at least error',
    },
  },
  {
    name: 'eu',
    group: 'jurisdiction',
    summary: 'The European Union.',
    rules: {
      'email/missing-unsubscribe': 'at least error',
      'pressure/urgency-no-deadline': 'at least warning',
      'pricing/free-with-conditions': 'at least error',
      'pricing/reference-price-no-basis': 'at least error',
      'privacy/consent-bundled': 'at least error',
      'privacy/consent-not-affirmative': 'at least error',
      'privacy/trick-question': 'at least error',
    },
  },
  {
    name: 'uk',
    group: 'jurisdiction',
    summary: 'The United Kingdom.',
    rules: {
      'email/missing-unsubscribe': 'at least error',
      'pricing/free-with-conditions': 'at least error',
      'pricing/unspecified-fee': 'at least error',
      'privacy/consent-bundled': 'at least error',
      'privacy/consent-not-affirmative': 'at least error',
    },
  },
  {
    name: 'ca',
    group: 'jurisdiction',
    summary: 'Canada.',
    rules: {
      'email/missing-unsubscribe': 'at least error',
      'email/fake-reply-subject': 'at least error',
      'pricing/unspecified-fee': 'at least error',
    },
  },
  {
    name: 'au',
    group: 'jurisdiction',
    summary: 'Australia.',
    rules: {
      'email/missing-unsubscribe': 'at least error',
      'pricing/unspecified-fee': 'at least error',
      'pricing/reference-price-no-basis': 'at least warning',
    },
  },
]
