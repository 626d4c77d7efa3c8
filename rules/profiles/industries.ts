import type { Profile } from '../../src/rule/index.ts'

/** What weighs more in a trade. Industries only raise, so that several go together. */
export const industries: readonly Profile[] = [
  {
    name: 'saas',
    group: 'industry',
    summary: 'Software by subscription.',
    rules: { 'contradiction/cancel-anytime': 'at least error', 'pricing/monthly-billed-annually': 'at least error' },
  },
  {
    name: 'ecommerce',
    group: 'industry',
    summary: 'Goods sold online.',
    rules: { 'pricing/reference-price-no-basis': 'at least warning', 'pressure/scarcity-no-basis': 'at least warning' },
  },
  {
    name: 'travel-events',
    group: 'industry',
    summary: 'Travel, lodging and tickets.',
    rules: { 'contradiction/no-hidden-fees': 'at least error', 'pricing/unspecified-fee': 'at least error' },
  },
  { name: 'telecom', group: 'industry', summary: 'Telephone and internet.', rules: { 'pricing/unspecified-fee': 'at least error' } },
  {
    name: 'finance',
    group: 'industry',
    summary: 'Banking, credit and investment.',
    rules: {
      'claims/absolute-outcome': 'at least error',
      'pressure/confirmshaming': 'at least error',
      'pressure/fear-or-guilt': 'at least warning',
      'pressure/urgency-no-deadline': 'at least error',
    },
  },
  {
    name: 'health',
    group: 'industry',
    summary: 'Health care, supplements and cosmetics.',
    rules: { 'claims/absolute-outcome': 'at least error', 'claims/superlative-unsourced': 'at least warning' },
  },
  {
    name: 'children',
    group: 'industry',
    summary: 'Products and teaching for children.',
    rules: { 'pressure/urgency-no-deadline': 'at least error', 'pressure/fear-or-guilt': 'at least error' },
  },
  {
    name: 'gambling',
    group: 'industry',
    summary: 'Gambling and alcohol.',
    rules: { 'pressure/*': 'at least error' },
  },
]
