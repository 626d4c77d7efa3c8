import type { Severity } from './finding.ts'

/**
 * What becomes of a rule: it runs as it says itself, runs with one severity, does not run, or has its severity raised to at least, or lowered to at
 * most, the one named. A change of severity alone does not switch a rule on that stands off.
 */
export const profileChanges = [
  'on',
  'off',
  'info',
  'warning',
  'error',
  'at least warning',
  'at least error',
  'at most warning',
  'at most info',
] as const

export type ProfileChange = (typeof profileChanges)[number]

/** A choice of rules and severities with a name. */
export interface Profile {
  readonly name: string
  /** What it is for, one sentence. */
  readonly summary: string
  /** How it is chosen: as the set to begin with, by `jurisdictions`, by `industry`, or by `extends` for a channel or an audience. */
  readonly group: 'set' | 'jurisdiction' | 'industry' | 'channel'
  /** Begins anew with these rules; without it, the profile changes what stands before it. */
  readonly base?: 'stable' | 'all' | 'none'
  /** Of the rules of `base`, only those whose own severity and confidence are at least these. */
  readonly least?: { readonly severity: Severity; readonly confidence: number }
  /** Raises every severity by one. */
  readonly stricter?: boolean
  /** Findings less sure than this are left out. */
  readonly minConfidence?: number
  /** By rule id, or `pack/*`; in their order. */
  readonly rules?: Readonly<Record<string, ProfileChange>>
}
