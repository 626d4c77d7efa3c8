import { MAX_WORDS } from './reserved.ts'
import type { SentenceBounds } from './sentences.ts'
import type { WordIndex } from './word-index.ts'

/**
 * What the matches of patterns hold. A need is that of the patterns for one label in one group; it has alternatives, of which every match meets one:
 * it holds a word of each of the alternative's sets of anchors, which are three at most.
 */
export interface AnchorTables {
  /** By word: where the alternatives start that it is in the rarest set of. One more than there are words. */
  readonly rarestAt: Int32Array
  readonly rarestOf: Uint16Array
  /** By alternative: its need. */
  readonly needOf: Uint16Array
  /** By alternative: where its other sets start in `alternativeSets`. One more than there are alternatives. */
  readonly alternativeAt: Int32Array
  readonly alternativeSets: Uint16Array
  /** By set of anchors: where its words start. One more than there are sets. */
  readonly anchorAt: Int32Array
  readonly anchorWords: Uint16Array
}

/**
 * Tells in which sentences of some texts phrases may stand: in those that hold the anchors of one of their patterns. What nobody asks for costs
 * next to nothing. Sets of sentences are bits, `#cells` times 32 of them.
 */
export class AnchorIndex {
  readonly #tables: AnchorTables
  readonly #words: WordIndex
  readonly #sentences: SentenceBounds
  /**
   * Of the words that the texts hold, those in the rarest set of an alternative, each with that alternative, as one number. By need: the last of its
   * pairs, or -1; by pair: the one before it.
   */
  readonly #pairs: number[] = []
  readonly #pairBefore: number[] = []
  readonly #lastPair: Int32Array
  /** By need, once it is asked for: the sentences in which it may be met, in order. */
  readonly #hits: (readonly number[] | undefined)[]
  readonly #cells: number
  /** Sets of sentences, one after the other. The first has all of them. */
  #bits = NO_BITS
  #sets = 0
  /** By set of anchors: the number of the set of sentences that hold one of its words. */
  readonly #setOf = new Map<number, number>()

  /** `needs` is how many there are. */
  constructor(tables: AnchorTables, needs: number, words: WordIndex, sentences: SentenceBounds) {
    this.#tables = tables
    this.#words = words
    this.#sentences = sentences
    this.#cells = (sentences.at[sentences.at.length - 1] >> 5) + 1
    this.#hits = new Array(needs)
    this.#lastPair = new Int32Array(needs).fill(-1)
    const { rarestAt, rarestOf, needOf } = tables
    for (const word of words.words()) {
      for (let at = rarestAt[word]; at < rarestAt[word + 1]; at++) {
        const need = needOf[rarestOf[at]]
        this.#pairBefore.push(this.#lastPair[need])
        this.#lastPair[need] = this.#pairs.push(rarestOf[at] * WORDS + word) - 1
      }
    }
  }

  /** Whether any sentence holds what a need asks for. */
  mayMeet(need: number): boolean {
    return this.#hitsOf(need).length > 0
  }

  /** Whether one of a text does. */
  mayMeetIn(need: number, text: number): boolean {
    const hits = this.#hitsOf(need)
    if (hits.length === 0) return false
    const { at } = this.#sentences
    const first = firstFrom(hits, at[text])
    return first < hits.length && hits[first] < at[text + 1]
  }

  /** The numbers of the texts of which one does, in order. */
  textsThatMayMeet(need: number): number[] {
    const { at } = this.#sentences
    const found: number[] = []
    let end = 0
    for (const sentence of this.#hitsOf(need)) {
      if (sentence < end) continue
      const text = lastUpTo(at, sentence)
      end = at[text + 1]
      found.push(text)
    }
    return found
  }

  /** The numbers of those of a text that do, counted from its first, in order. */
  sentencesThatMayMeet(need: number, text: number): number[] {
    const { at } = this.#sentences
    const hits = this.#hitsOf(need)
    const found: number[] = []
    for (let hit = firstFrom(hits, at[text]); hit < hits.length && hits[hit] < at[text + 1]; hit++) found.push(hits[hit] - at[text])
    return found
  }

  #hitsOf(need: number): readonly number[] {
    const known = this.#hits[need]
    if (known !== undefined) return known
    const { alternativeAt, alternativeSets } = this.#tables
    const cells = this.#cells
    let hits: number[] | undefined
    let isMixed = false
    for (let pair = this.#lastPair[need]; pair !== -1; pair = this.#pairBefore[pair]) {
      const alternative = Math.floor(this.#pairs[pair] / WORDS)
      if (!this.#isOpen(alternative)) continue
      const from = alternativeAt[alternative]
      const others = alternativeAt[alternative + 1] - from
      const one = (others > 0 ? this.#sentencesWith(alternativeSets[from]) : 0) * cells
      const two = (others > 1 ? this.#sentencesWith(alternativeSets[from + 1]) : 0) * cells
      const bits = this.#bits
      const { list, start, end } = this.#words.sentencesOf(this.#pairs[pair] % WORDS)
      for (let at = start; at < end; at++) {
        const sentence = list[at]
        const cell = sentence >> 5
        if (others > 0 && (((bits[one + cell] & bits[two + cell]) >> sentence) & 1) === 0) continue
        if (hits === undefined) hits = []
        else isMixed ||= hits[hits.length - 1] >= sentence
        hits.push(sentence)
      }
    }
    this.#hits[need] = hits === undefined ? NONE : isMixed ? inOrder(hits) : hits
    return this.#hits[need]
  }

  /** Whether each set of an alternative but the rarest has a word anywhere. */
  #isOpen(alternative: number): boolean {
    const { alternativeAt, alternativeSets, anchorAt, anchorWords } = this.#tables
    for (let at = alternativeAt[alternative]; at < alternativeAt[alternative + 1]; at++) {
      const set = alternativeSets[at]
      if (!this.#words.hasAny(anchorWords, anchorAt[set], anchorAt[set + 1])) return false
    }
    return true
  }

  /** The number of the set of sentences that hold a word of a set of anchors. */
  #sentencesWith(set: number): number {
    const known = this.#setOf.get(set)
    if (known !== undefined) return known
    const { anchorAt, anchorWords } = this.#tables
    const own = this.#newSet()
    const from = own * this.#cells
    const bits = this.#bits
    for (let at = anchorAt[set]; at < anchorAt[set + 1]; at++) {
      if (!this.#words.has(anchorWords[at])) continue
      const { list, start, end } = this.#words.sentencesOf(anchorWords[at])
      for (let place = start; place < end; place++) bits[from + (list[place] >> 5)] |= 1 << list[place]
    }
    this.#setOf.set(set, own)
    return own
  }

  #newSet(): number {
    const cells = this.#cells
    if (this.#sets === 0) {
      this.#bits = new Int32Array(cells * FIRST_SETS).fill(-1, 0, cells)
      this.#sets = 1
    }
    if ((this.#sets + 1) * cells > this.#bits.length) {
      const before = this.#bits
      this.#bits = new Int32Array(before.length * 2)
      this.#bits.set(before)
    }
    return this.#sets++
  }
}

/** More than there are words. */
const WORDS = MAX_WORDS + 1

const NO_BITS = new Int32Array(0)
const NONE: readonly number[] = []

/** Sets of sentences that there is room for at first. */
const FIRST_SETS = 32

/** Numbers in order, each once. */
function inOrder(numbers: readonly number[]): number[] {
  const sorted = new Int32Array(numbers).sort()
  const different: number[] = []
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) different.push(sorted[at])
  return different
}

/** Where the first number that is not less than another is, among numbers in order. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle] < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The last list that starts at or before a place, of lists of which the last entry tells the end. */
function lastUpTo(starts: Int32Array, place: number): number {
  let low = 0
  let high = starts.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle] <= place) low = middle
    else high = middle - 1
  }
  return low
}
