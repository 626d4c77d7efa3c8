/** What kind of text an entry of the law register is, and how it stood on the day the entry was last looked at. */
export const lawStatuses = ['in-force', 'upcoming', 'repealed', 'vacated', 'proposal', 'guidance', 'guideline'] as const

export type LawStatus = (typeof lawStatuses)[number]

/** What an entry's facts rest on: the official text, a secondary source, or memory. The weakest part decides. */
export const lawVerifications = ['official', 'secondary', 'memory'] as const

export type LawVerification = (typeof lawVerifications)[number]

/** One law, guideline or ruling that rules rest on: an entry of `rules/laws/*.yaml`. Dates are ISO days. */
export interface Law {
  readonly id: string
  /** Its name in plain words. */
  readonly title: string
  readonly citation: string
  /** `EU`, `UK`, `INT`, or an ISO 3166 code such as `US` or `US-CA`. */
  readonly jurisdiction: string
  readonly status: LawStatus
  /** The first day it applied; null when unknown. */
  readonly inForceFrom: string | null
  /** The first day it applied no more; null when it still applies. */
  readonly inForceTo: string | null
  /** The day this entry describes. */
  readonly asOf: string
  readonly verification: LawVerification
  /** What it asks, in one sentence. */
  readonly summary: string
  readonly url?: string
}

/** How a law stands on a given day. */
export type LawStanding = 'in force' | 'upcoming' | 'ended' | 'vacated' | 'proposal' | 'guidance' | 'guideline'

/**
 * How a law stands on the day `asOf`. A text without a known first day is taken to be older than any day asked about, except an upcoming one, which
 * stays upcoming. A vacated text is void for every day, and a proposal never turns into law by the calendar alone.
 */
export function lawStatus(law: Law, asOf: string): LawStanding {
  if (law.status === 'vacated' || law.status === 'proposal') return law.status
  if (law.inForceTo !== null && asOf >= law.inForceTo) return 'ended'
  if (law.inForceFrom === null ? law.status === 'upcoming' : asOf < law.inForceFrom) return 'upcoming'
  return law.status === 'guidance' || law.status === 'guideline' ? law.status : 'in force'
}

/** One line on a law: `16 CFR 251.1 (US) – in force, as of 2026-11-22`. */
export function formatLaw(law: Law, asOf: string): string {
  return `${law.citation} (${law.jurisdiction}) – ${standing(law, asOf)}, as of ${asOf}`
}

function standing(law: Law, asOf: string): string {
  const status = lawStatus(law, asOf)
  if (status === 'upcoming' && law.inForceFrom !== null) return `upcoming from ${law.inForceFrom}`
  if ((status === 'ended' || status === 'vacated') && law.inForceTo !== null) return `${status} on ${law.inForceTo}`
  return status
}
