import type { EntityValue } from '../language/index.ts'
import type { AnnotatedDocument } from './annotated-document.ts'
import type { Annotation } from './annotation.ts'

/** How many of one period make a year, where days divide badly. */
const PER_YEAR: Readonly<Record<string, number>> = { hour: 8760, day: 365, week: 52, month: 12, quarter: 4, year: 1 }

/** How often in a year a period or duration comes round: 12 for `month`, 2 for `6 months`; undefined where that is not known. */
export function timesAYear(value: EntityValue | undefined): number | undefined {
  const times = PER_YEAR[value?.unit ?? '']
  return times === undefined ? undefined : times / (value?.amount ?? 1)
}

/** A sum of money as a number, with its currency; undefined for a range or a variable. */
export interface Sum {
  readonly amount: number
  readonly currency: string | undefined
}

export function sumOf(value: EntityValue | undefined): Sum | undefined {
  return value?.amount === undefined || value.to !== undefined ? undefined : { amount: value.amount, currency: value.currency }
}

/** Whether two sums may be set against each other: one currency, or one that is not named. */
export const sameCurrency = (a: Sum, b: Sum): boolean => a.currency === undefined || b.currency === undefined || a.currency === b.currency

/** Whether a number is another one but for rounding: to one per cent, or to the last cent. */
export const isAbout = (a: number, b: number, share = 0.01): boolean => Math.abs(a - b) <= Math.max(Math.abs(b) * share, 0.011)

/** The amounts of money in a document, at most `most` of them, each with its sum. */
export function amountsOf(document: AnnotatedDocument, most: number): { readonly at: Annotation; readonly sum: Sum }[] {
  return document
    .facts('amount')
    .slice(0, most)
    .flatMap((at) => {
      const sum = sumOf(at.value('amount'))
      return sum === undefined ? [] : [{ at, sum }]
    })
}

/** How many of a shorter period go into a longer one; weeks and days do not divide months, so that there are two answers. */
export function timesIn(shorter: EntityValue | undefined, longer: EntityValue | undefined): readonly number[] {
  const [a, b] = [timesAYear(shorter), timesAYear(longer)]
  if (a === undefined || b === undefined) return []
  return Number.isInteger(a / b) ? [a / b] : [Math.floor(a / b), a / b]
}

/** The share, in per cent, that the lower of two prices takes off the higher one. */
export const shareOff = (was: number, now: number): number => ((was - now) / was) * 100
