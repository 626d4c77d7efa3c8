import { entityAnchors } from './entities.ts'
import type { Node } from './pattern.ts'

/** How common a word is; the rarer a pattern's anchors, the more text is passed over unread. */
export type AnchorWeights = (word: string) => number

/**
 * Words of which every match of a pattern holds at least one of the `first` and one of the `second`: text without them need not be looked at. The
 * two are the same where a pattern has only one set of words that is worth asking for.
 */
export interface Anchors {
  readonly first: readonly string[]
  readonly second: readonly string[]
}

/** The anchors of a pattern: of all its sets of words, the two made of the rarest. */
export function anchorsOf(node: Node, weights: AnchorWeights): Anchors {
  const [first, second] = required(node, weights)
  if (first === undefined) throw new RangeError('A pattern needs at least one word or entity that is not optional')
  return { first: first.words, second: (second ?? first).words }
}

/** A set of words of which every match holds one, and how common they are together. */
interface Required {
  readonly words: readonly string[]
  readonly weight: number
}

/** A second set as common as this rules out next to nothing. */
const COMMON = 200

/** No, one, or the best two sets that every match of a part of a pattern needs. */
function required(node: Node, weights: AnchorWeights): readonly Required[] {
  switch (node.type) {
    case 'word':
      return [weighed(node.words, weights)]
    case 'entity':
      return either(node.kinds.map((kind) => bestTwo(entityAnchors[kind].map((words) => weighed(words, weights)))))
    case 'named':
      return required(node.item, weights)
    case 'alt':
      return either(node.items.map((item) => required(item, weights)))
    case 'seq':
      return bestTwo(node.items.flatMap((item) => required(item, weights)))
    default:
      return []
  }
}

const weighed = (words: readonly string[], weights: AnchorWeights): Required => ({
  words,
  weight: words.reduce((sum, word) => sum + weights(word), 0),
})

/** What every match of one of several parts needs. */
function either(parts: readonly (readonly Required[])[]): readonly Required[] {
  if (parts.some((part) => part.length === 0)) return []
  const first = union(parts.map((part) => part[0]))
  return parts.every((part) => part.length === 1) ? [first] : bestTwo([first, union(parts.map((part) => part[1] ?? part[0]))])
}

const union = (sets: readonly Required[]): Required => ({
  words: sets.flatMap(({ words }) => words),
  weight: sets.reduce((sum, { weight }) => sum + weight, 0),
})

function bestTwo(sets: readonly Required[]): readonly Required[] {
  const [first, second] = sets.toSorted((a, b) => a.weight - b.weight)
  if (first === undefined) return []
  return second === undefined || second.weight > COMMON ? [first] : [first, second]
}

/** Anchors of several patterns, as sets of words: each match holds one of the first and one of the second set of one of them. */
export type AnchorSets = readonly [first: ReadonlySet<string>, second: ReadonlySet<string>]

/** Joins the anchors of many patterns into at most `most` pairs of sets, those together that let through the least text besides. */
export function joinAnchors(all: readonly Anchors[], weights: AnchorWeights, most: number): AnchorSets[] {
  const joined: { sets: AnchorSets; cost: number }[] = []
  for (const { first, second } of all) {
    const own: AnchorSets = [new Set(first), new Set(second)]
    let best = { at: joined.length, sets: own, cost: costOf(own, weights) }
    let least = joined.length < most ? best.cost : Number.POSITIVE_INFINITY
    for (const [at, { sets, cost }] of joined.entries()) {
      const both: AnchorSets = [new Set([...sets[0], ...own[0]]), new Set([...sets[1], ...own[1]])]
      const more = costOf(both, weights) - cost
      if (more > least) continue
      least = more
      best = { at, sets: both, cost: cost + more }
    }
    joined[best.at] = best
  }
  return joined.map(({ sets }) => sets)
}

/** Sentences out of a thousand, roughly, that hold a word of both sets. */
function costOf([first, second]: AnchorSets, weights: AnchorWeights): number {
  let [both, onlyFirst, onlySecond] = [0, 0, 0]
  for (const word of first) {
    if (second.has(word)) both += weights(word)
    else onlyFirst += weights(word)
  }
  for (const word of second) if (!first.has(word)) onlySecond += weights(word)
  return both + (onlyFirst * onlySecond) / 1000
}
