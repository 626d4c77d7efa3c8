import type { Role, UnpackedPlace } from '../document/index.ts'
import type { Refusal } from './edit.ts'

export const severities = ['info', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]

/** -1, 0 or 1, least severe first. */
export const compareSeverity = (a: Severity, b: Severity): number => Math.sign(severities.indexOf(a) - severities.indexOf(b))

/** Another place that a finding speaks of: the fee that the claim denies. */
export interface Related {
  readonly path: string
  /** UTF-16 offsets in the file, end exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly message: string
}

/** Replaces a stretch of the file. Offsets are UTF-16, end exclusive. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A change that would settle a finding. Only `safe` ones are applied by `--fix`. */
export interface Fix {
  readonly title: string
  readonly applicability: 'safe' | 'suggestion'
  readonly edits: readonly Edit[]
}

/** What a rule has to say about one place in a file. */
export interface Finding {
  readonly ruleId: string
  readonly messageId: string
  readonly severity: Severity
  /** 0 to 1: how often a finding of this kind is right. */
  readonly confidence: number
  readonly message: string
  /** What to do about it, in one sentence. */
  readonly help: string
  readonly path: string
  /** UTF-16 offsets in the file, end exclusive. */
  readonly start: number
  readonly end: number
  /** The words found, decoded. */
  readonly text: string
  /** The sentence they stand in, decoded: part of the fingerprint. */
  readonly sentence: string
  /** Role of the block they stand in. */
  readonly role: Role
  /** Where they stand in their part of a mail as decoded, when the file shows only base64. */
  readonly unpacked?: UnpackedPlace | undefined
  /** Of a string in a locale file or copy deck: the way to it, `hero.cta`. */
  readonly key?: string
  readonly related: readonly Related[]
  readonly fixes: readonly Fix[]
  /** Fixes that would settle it and cannot be made here. */
  readonly refusals?: readonly Refusal[]
  /** The entry of the claims register that backed the claim until it expired. */
  readonly expiredEvidence?: string
}
