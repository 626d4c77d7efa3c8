import { entityAnchors } from './entities.ts'
import type { Node } from './pattern.ts'

/** How common a word is; the rarer a pattern's anchor, the more text is passed over unread. */
export type AnchorWeights = (word: string) => number

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
      const words = node.kinds.flatMap((kind) => entityAnchors[kind])
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
