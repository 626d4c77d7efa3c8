/** What evidence can be about. A rule names those that settle its findings; an entry of the claims register is of one. */
export const claimClasses = [
  'stat',
  'superlative',
  'comparative',
  'certificate',
  'testimonial',
  'environment',
  'health',
  'price-history',
  'stock',
  'deadline',
] as const

export type ClaimClass = (typeof claimClasses)[number]

export const isClaimClass = (value: unknown): value is ClaimClass => (claimClasses as readonly unknown[]).includes(value)
