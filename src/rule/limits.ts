import type { EntityValue } from '../language/index.ts'
import type { Annotation } from './annotation.ts'
import type { OptionsSchema, OptionValues } from './options.ts'
import { wordsOf } from './words.ts'

/** Bounds of an amount: numbers, or names of options that are numbers. */
export interface Limit {
  /** A claim counts when its amount is more than this. */
  readonly over?: number | string
  /** A claim counts when its amount is less than this. */
  readonly under?: number | string
}

type Values = OptionValues<OptionsSchema>

/** Whether an amount of a claim is not past its limits, or nobody knows it: then the claim says nothing wrong. */
export const keepsWithin = (claim: Annotation, limits: Readonly<Record<string, Limit>>, options: Values): boolean =>
  Object.entries(limits).some(([part, { over, under }]) => {
    const value = claim.value(part)
    const [least, most] = [leastOf(value), mostOf(value)]
    const isPast =
      (over !== undefined && most !== undefined && most > numberOf(over, options)) ||
      (under !== undefined && least !== undefined && least < numberOf(under, options))
    return !isPast
  })

/** Durations and periods are counted in days, everything else as it is written. */
const leastOf = (value: EntityValue | undefined): number | undefined => value?.days ?? value?.amount

const mostOf = (value: EntityValue | undefined): number | undefined => value?.days ?? value?.to ?? value?.amount

const numberOf = (bound: number | string, options: Values): number => (typeof bound === 'number' ? bound : Number(options[bound]))

/** Whether one of the texts that an option lists stands in the sentence of a claim. */
export function isAllowed({ sentence }: Annotation, option: string | undefined, options: Values): boolean {
  const texts = option === undefined ? [] : (options[option] as readonly string[])
  if (texts.length === 0) return false
  const words = spaced(sentence.text)
  return texts.map(spaced).some((text) => text !== ' ' && words.includes(text))
}

function spaced(text: string): string {
  const words = wordsOf(text)
  return words.length === 0 ? ' ' : ` ${words.join(' ')} `
}
