import type { Place } from '../document/index.ts'
import type { Annotation } from './annotation.ts'

/** Further places of the same words that a finding points to. */
const MOST_RELATED = 3

/** Annotations with the same words, in any letter case, together, in the order of the first of each: whoever mends one searches for the others. */
export function bySameWords(annotations: Iterable<Annotation>): Annotation[][] {
  const groups = new Map<string, Annotation[]>()
  for (const annotation of annotations) {
    const words = annotation.text.toLowerCase()
    const group = groups.get(words)
    if (group === undefined) groups.set(words, [annotation])
    else group.push(annotation)
  }
  return [...groups.values()]
}

/** The further places of a finding that speaks for several, as related ones. */
export const hereToo = (places: readonly Place[]): { at: Place; message: string }[] =>
  places.slice(0, MOST_RELATED).map((at) => ({ at, message: 'Here too.' }))
