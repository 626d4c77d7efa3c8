import type { Document } from './document.ts'

/** Trades whose copy has claims and duties of its own. */
export const industries = [
  'saas',
  'ecommerce',
  'travel-events',
  'telecom',
  'finance',
  'insurance',
  'health',
  'supplement',
  'cosmetic',
  'food',
  'energy',
  'fashion',
  'automotive',
  'education',
  'children',
  'gambling',
  'alcohol',
  'nonprofit',
  'public-sector',
] as const

export type Industry = (typeof industries)[number]

export const isIndustry = (value: unknown): value is Industry => (industries as readonly unknown[]).includes(value)

/** Whose copy a document is, and where it is read. What nobody has stated is left open: it is never guessed. */
export interface Market {
  /** Names such as those of `industries`; empty when none is stated. */
  readonly industries: readonly string[]
  /** Jurisdictions as the law register names them (`EU`, `UK`, `US-CA`); empty when none is stated. */
  readonly jurisdictions: readonly string[]
}

/**
 * Sets the document's market, field by field: what its front matter states (`industry: finance`, `jurisdictions: US, EU`), or an e-mail's
 * `X-Candor-Industry` and `X-Candor-Jurisdictions` headers, else what the caller states.
 */
export function stateMarket(document: Document, stated: Partial<Market> = {}): void {
  const own = (name: string): string | undefined => document.meta.fields.get(document.format === 'email' ? `x-candor-${name}` : name)
  const named = (own('industry') ?? '').split(',').map((name) => name.trim().toLowerCase().replace(/[ _]+/g, '-'))
  const known = named.filter(isIndustry)
  const places = (own('jurisdictions') ?? own('jurisdiction'))?.match(/[a-z]{2}(?:-[a-z]{2,3})?/gi) ?? stated.jurisdictions ?? []
  document.market = {
    industries: known.length > 0 ? known : (stated.industries ?? []),
    jurisdictions: places.map((place) => place.toUpperCase()),
  }
}

/** Whether a market lies within one of some jurisdictions. A market that states none may lie anywhere. */
export const mayBeIn = ({ jurisdictions }: Market, places: readonly string[]): boolean =>
  jurisdictions.length === 0 || jurisdictions.some((one) => places.some((place) => one === place || one.startsWith(`${place}-`)))
