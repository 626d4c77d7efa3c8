/** Kinds of entity, each a bit, so that a token may be of several. Their names stand in patterns as `{money}`, `{date}`… */
export const entityKinds = [
  'number',
  'money',
  'percent',
  'duration',
  'date',
  'day',
  'time',
  'timer',
  'period',
  'rating',
  'multiple',
  'url',
  'email',
  'phone',
  'address',
  'optout',
  'person',
] as const

export type EntityKind = (typeof entityKinds)[number]

export const kindBit = (kind: EntityKind): number => 1 << entityKinds.indexOf(kind)

/** What a variable without a telling name may stand for: anything. */
export const ANY_KIND = (1 << entityKinds.length) - 1

/** A typed stretch of text: a price, a date, a number. `first` and `last` are token numbers, `last` exclusive. */
export interface Entity {
  readonly kind: EntityKind
  readonly first: number
  readonly last: number
  readonly value: EntityValue
}

/** Normalised values: `amount` of money, percent, number, rating; `currency` as ISO code or sign; `days` of durations and periods; dates as ISO. */
export interface EntityValue {
  readonly amount?: number
  /** Upper end of a range such as `$5–10`, or the scale of a rating. */
  readonly to?: number
  readonly currency?: string
  readonly days?: number
  /** Of a duration, and of a period: `day`, `week`, `month`, `year`… */
  readonly unit?: string
  /** `2026-12-06`, or `12-06` without a year. */
  readonly date?: string
  /** Name of the template variable that stands for it. */
  readonly variable?: string
}
