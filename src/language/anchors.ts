import type { EntityKind } from './entities.ts'
import type { Node } from './pattern.ts'

/** How common a word is; the rarer a pattern's anchor, the more text is passed over unread. */
export type AnchorWeights = (word: string) => number

/** In the anchor table, stands for any number or variable (see `Automaton`). */
const ANY_NUMBER = '\0number'
const ANY_VARIABLE = '\0variable'

const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve twenty thirty sixty ninety hundred hundreds thousand thousands dozen dozens million millions'.split(
    ' ',
  )

const ENTITY_ANCHORS: Readonly<Record<EntityKind, readonly string[]>> = {
  number: [ANY_NUMBER, ANY_VARIABLE, ...NUMBER_WORDS],
  money: [ANY_NUMBER, ANY_VARIABLE, ...NUMBER_WORDS],
  percent: [ANY_NUMBER, ANY_VARIABLE, ...NUMBER_WORDS],
  duration: [ANY_NUMBER, ANY_VARIABLE, ...NUMBER_WORDS],
  date: [ANY_NUMBER, ANY_VARIABLE],
  time: [ANY_NUMBER, ANY_VARIABLE],
  timer: [ANY_NUMBER, ANY_VARIABLE],
  rating: [ANY_NUMBER, ANY_VARIABLE],
  multiple: [ANY_NUMBER, ANY_VARIABLE],
  phone: [ANY_NUMBER, ANY_VARIABLE],
  day: [
    'today',
    'tonight',
    'tomorrow',
    'midnight',
    'noon',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'mon',
    'tue',
    'wed',
    'thu',
    'fri',
    'sat',
    ANY_VARIABLE,
  ],
  period: 'hour hr hourly day daily week weekly wk month monthly mo mth pm pcm quarter quarterly year yearly annually annual annum yr pa'
    .split(' ')
    .concat(ANY_VARIABLE),
  url: ['http', 'https', 'www', ANY_VARIABLE],
  email: ['@', ANY_VARIABLE],
  address: [ANY_VARIABLE],
  optout: [ANY_VARIABLE],
  person: [ANY_VARIABLE],
}

/**
 * A set of words of which every match of the pattern holds at least one: text with none of them need not be looked at. Of several such sets, the
 * one made of the rarest words.
 */
export function anchorsOf(node: Node, weights: AnchorWeights): readonly string[] {
  const anchors = required(node, weights)
  if (anchors === undefined) throw new RangeError('A pattern needs at least one word or entity that is not optional')
  return anchors.words
}

interface Anchors {
  words: readonly string[]
  weight: number
}

function required(node: Node, weights: AnchorWeights): Anchors | undefined {
  switch (node.type) {
    case 'word':
      return { words: node.words, weight: node.words.reduce((sum, word) => sum + weights(word), 0) }
    case 'entity': {
      const words = node.kinds.flatMap((kind) => ENTITY_ANCHORS[kind])
      return { words, weight: 60 + words.length }
    }
    case 'named':
      return required(node.item, weights)
    case 'alt':
      return union(node.items.map((item) => required(item, weights)))
    case 'seq':
      return node.items
        .map((item) => required(item, weights))
        .reduce((best, next) => (next !== undefined && (best === undefined || next.weight < best.weight) ? next : best), undefined)
    default:
      return undefined
  }
}

function union(parts: readonly (Anchors | undefined)[]): Anchors | undefined {
  const words: string[] = []
  let weight = 0
  for (const part of parts) {
    if (part === undefined) return undefined
    words.push(...part.words)
    weight += part.weight
  }
  return { words, weight }
}
