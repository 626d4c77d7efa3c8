import { entityAnchors } from './entities.ts'
import type { Node } from './pattern.ts'

/** How common a word is; the rarer a pattern's anchors, the more text is passed over unread. */
export type AnchorWeights = (word: string) => number

/** How many sets of words are asked for. A fourth was measured to rule out next to nothing more. */
export const SIDES = 3

/**
 * Sets of words, of each of which every match of a pattern holds at least one: text without them need not be looked at. The last set is repeated
 * where a pattern has fewer that are worth asking for.
 */
export type Anchors = readonly (readonly string[])[]

/** The anchors of a pattern: of all its sets of words, those made of the rarest. */
export function anchorsOf(node: Node, weights: AnchorWeights): Anchors {
  const sets = required(node, weights)
  if (sets.length === 0) throw new RangeError('A pattern needs at least one word or entity that is not optional')
  return filled(sets).map(({ words }) => words)
}

const filled = <T>(sets: readonly T[]): T[] => Array.from({ length: SIDES }, (_, side) => sets[Math.min(side, sets.length - 1)])

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

/** Anchors of several patterns: each match holds one word of every set. */
export type AnchorSets = readonly ReadonlySet<string>[]

/** Joins the anchors of many patterns into at most `most` lists of sets, those together that let through the least text besides. */
export function joinAnchors(all: readonly Anchors[], weights: AnchorWeights, most: number): AnchorSets[] {
  const joined: Joined[] = []
  for (const anchors of all) {
    const own = new Joined(weights)
    own.add(anchors)
    let best: Joined | undefined
    let least = joined.length < most ? own.share : Number.POSITIVE_INFINITY
    for (const one of joined) {
      const more = one.shareWith(anchors) - one.share
      if (more > least) continue
      least = more
      best = one
    }
    if (best === undefined) joined.push(own)
    else best.add(anchors)
  }
  return joined.map(({ sets }) => sets)
}

/** The anchors of some patterns together, and the share of sentences that they let through. */
class Joined {
  /** Of each word: the sets it is in, as bits. */
  readonly #sidesOf = new Map<string, number>()
  /** By sets, as bits: how common the words are together that are in just these. */
  readonly #weights = new Float64Array(1 << SIDES)
  readonly #weightOf: AnchorWeights
  /** The share of sentences, roughly, that hold a word of every set. */
  share = 0

  constructor(weightOf: AnchorWeights) {
    this.#weightOf = weightOf
  }

  get sets(): AnchorSets {
    return Array.from(
      { length: SIDES },
      (_, side) => new Set([...this.#sidesOf].filter(([, sides]) => (sides & (1 << side)) !== 0).map(([word]) => word)),
    )
  }

  add(anchors: Anchors): void {
    for (const [side, words] of anchors.entries()) {
      for (const word of words) {
        const sides = this.#sidesOf.get(word) ?? 0
        move(this.#weights, sides, sides | (1 << side), this.#weightOf(word))
        this.#sidesOf.set(word, sides | (1 << side))
      }
    }
    this.share = shareOf(this.#weights)
  }

  /** What the share would be with the anchors of another pattern. */
  shareWith(anchors: Anchors): number {
    const weights = this.#weights.slice()
    const moved = new Map<string, number>()
    for (const [side, words] of anchors.entries()) {
      for (const word of words) {
        const sides = moved.get(word) ?? this.#sidesOf.get(word) ?? 0
        move(weights, sides, sides | (1 << side), this.#weightOf(word))
        moved.set(word, sides | (1 << side))
      }
    }
    return shareOf(weights)
  }
}

function move(weights: Float64Array, from: number, to: number, weight: number): void {
  weights[from] -= weight / 1000
  weights[to] += weight / 1000
}

/** The share of sentences with a word of every set, as if words came independently of each other: by inclusion and exclusion over sets without. */
function shareOf(weights: Float64Array): number {
  let share = 0
  for (let missing = 0; missing < weights.length; missing++) {
    let words = 0
    let sign = 1
    for (let sides = 1; sides < weights.length; sides++) if ((sides & missing) !== 0) words += weights[sides]
    for (let rest = missing; rest !== 0; rest &= rest - 1) sign = -sign
    share += sign * Math.exp(-words)
  }
  return share
}
