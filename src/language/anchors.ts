import { entityAnchors } from './entities.ts'
import type { Node } from './pattern.ts'

/** How common a word is; the rarer a pattern's anchors, the more text is passed over unread. */
export type AnchorWeights = (word: string) => number

/** How many sets of words are asked for. A fourth was measured to rule out next to nothing more. */
const SIDES = 3

/** Sets of words, rarest first, of each of which a match holds at least one: text without them need not be looked at. */
export type Anchors = readonly (readonly string[])[]

/** The anchors of each of a pattern's alternatives, one of which every match is: of all the sets of words that each holds, those made of the rarest. */
export function alternativesOf(node: Node, weights: AnchorWeights): Anchors[] {
  if (node.type === 'alt') return node.items.flatMap((item) => alternativesOf(item, weights))
  const sets = required(node, weights)
  if (sets.length === 0) throw new RangeError('A pattern needs at least one word or entity that is not optional')
  return [sets.map(({ words }) => [...new Set(words)])]
}

/** A set of words of which every match holds one, and how common they are together. */
interface Required {
  readonly words: readonly string[]
  readonly weight: number
}

/** A further set as common as this rules out next to nothing. */
const COMMON = 200

/** No set, or the best few that every match of a part of a pattern needs. */
function required(node: Node, weights: AnchorWeights): readonly Required[] {
  switch (node.type) {
    case 'word':
      return [weighed(node.words, weights)]
    case 'entity':
      return either(node.kinds.map((kind) => best(entityAnchors[kind].map((words) => weighed(words, weights)))))
    case 'named':
      return required(node.item, weights)
    case 'alt':
      return either(node.items.map((item) => required(item, weights)))
    case 'seq':
      return best(node.items.flatMap((item) => required(item, weights)))
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
  const most = Math.max(...parts.map((part) => part.length))
  return best(Array.from({ length: most }, (_, side) => union(parts.map((part) => part[Math.min(side, part.length - 1)]))))
}

const union = (sets: readonly Required[]): Required => ({
  words: sets.flatMap(({ words }) => words),
  weight: sets.reduce((sum, { weight }) => sum + weight, 0),
})

const best = (sets: readonly Required[]): readonly Required[] =>
  sets
    .toSorted((a, b) => a.weight - b.weight)
    .slice(0, SIDES)
    .filter(({ weight }, at) => at === 0 || weight <= COMMON)

/** Alternatives that differ only in their rarest set are one, with all the words of these. */
export function joinAlternatives(all: readonly Anchors[], weights: AnchorWeights): Anchors[] {
  // Common words first: most texts hold one.
  const sorted = all.map((sets) => sets.map((words) => words.toSorted((a, b) => weights(b) - weights(a) || (a < b ? -1 : 1))))
  const byRest = new Map<string, { readonly first: Set<string>; readonly rest: Anchors }>()
  for (const [first, ...rest] of sorted) {
    const key = JSON.stringify(rest)
    const known = byRest.get(key)
    if (known === undefined) byRest.set(key, { first: new Set(first), rest })
    else for (const word of first) known.first.add(word)
  }
  return [...byRest.values()].map(({ first, rest }) => [[...first], ...rest])
}
