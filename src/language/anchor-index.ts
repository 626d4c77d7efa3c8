import { MAX_WORDS } from './reserved.ts'
import { MOST_ALTERNATIVES } from './tables.ts'
import type { Places, WordIndex } from './word-index.ts'

/**
 * What the matches of patterns hold. A need is that of the patterns for one label in one group; it has alternatives, of which every match meets one:
 * it holds a word of each of the alternative's sets of anchors.
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
 * Tells in which of some texts, and in which of their sentences, phrases may stand: in those that hold the anchors of one of their patterns. What
 * nobody asks for costs nothing.
 */
export class AnchorIndex {
  readonly #tables: AnchorTables
  readonly #words: WordIndex
  /** By text: its first token. One more than there are texts. */
  readonly #tokenAt: Int32Array
  /**
   * Of the words that the texts hold, those in the rarest set of an alternative, each with that alternative, as one number. By need: the last of its
   * pairs, or -1; by pair: the one before it.
   */
  readonly #pairs: number[] = []
  readonly #pairBefore: number[] = []
  readonly #lastPair: Int32Array
  /** By need, once it is asked for: where it may be met. */
  readonly #hits: (readonly number[] | undefined)[]
  /** By set of anchors but the rarest: the tokens that are one of its words, in order. */
  readonly #places = new Map<number, readonly number[]>()

  /** `needs` is how many there are. */
  constructor(tables: AnchorTables, needs: number, words: WordIndex, tokenAt: Int32Array) {
    this.#tables = tables
    this.#words = words
    this.#tokenAt = tokenAt
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

  /** Whether any text holds what a need asks for. */
  mayMeet(need: number): boolean {
    return this.#hitsOf(need).length > 0
  }

  /** Whether one text does. */
  mayMeetIn(need: number, text: number): boolean {
    const hits = this.#hitsOf(need)
    if (hits.length === 0) return false
    const at = firstFrom(hits, this.#tokenAt[text] * ALTERNATIVES)
    return at < hits.length && hits[at] < this.#tokenAt[text + 1] * ALTERNATIVES
  }

  /** The numbers of the texts that do, in order. */
  textsThatMayMeet(need: number): number[] {
    const found: number[] = []
    for (const hit of this.#hitsOf(need)) {
      const text = this.#textOf(Math.floor(hit / ALTERNATIVES))
      if (found.length === 0 || found[found.length - 1] !== text) found.push(text)
    }
    return found
  }

  /** The numbers of the sentences of a text that do, in order. `sentences` are pairs of tokens, counted from the first of the text. */
  sentencesThatMayMeet(need: number, text: number, sentences: Int32Array): number[] {
    const hits = this.#hitsOf(need)
    const [from, to] = [this.#tokenAt[text], this.#tokenAt[text + 1]]
    const found: number[] = []
    let sentence = -1
    for (let at = firstFrom(hits, from * ALTERNATIVES); at < hits.length && hits[at] < to * ALTERNATIVES; at++) {
      const token = Math.floor(hits[at] / ALTERNATIVES) - from
      if (sentence === -1 || token >= sentences[sentence * 2 + 1]) sentence = sentenceOf(token, sentences)
      const [start, end] = [sentences[sentence * 2], sentences[sentence * 2 + 1]]
      if (token < start || token >= end || found[found.length - 1] === sentence) continue
      if (this.#isMet(hits[at] % ALTERNATIVES, from + start, from + end)) found.push(sentence)
    }
    return found
  }

  /** The rarest words of alternatives that their text meets, in order, each as one number: its token times `ALTERNATIVES`, and the alternative. */
  #hitsOf(need: number): readonly number[] {
    const known = this.#hits[need]
    if (known !== undefined) return known
    let hits: number[] | undefined
    for (let pair = this.#lastPair[need]; pair !== -1; pair = this.#pairBefore[pair]) {
      const alternative = Math.floor(this.#pairs[pair] / WORDS)
      if (!this.#isOpen(alternative)) continue
      hits ??= []
      this.#addHits(hits, alternative, this.#words.placesOf(this.#pairs[pair] % WORDS))
    }
    this.#hits[need] = hits === undefined ? NONE : sorted(hits)
    return this.#hits[need]
  }

  /** Adds the places of a word of the rarest set of an alternative, where the others of its sets are held too. */
  #addHits(hits: number[], alternative: number, { list, from, to }: Places): void {
    const { alternativeAt } = this.#tables
    const isAlone = alternativeAt[alternative] === alternativeAt[alternative + 1]
    let end = 0
    let isMet = isAlone
    for (let at = from; at < to; at++) {
      const token = list[at]
      if (!isAlone && token >= end) {
        const text = this.#textOf(token)
        end = this.#tokenAt[text + 1]
        isMet = this.#isMet(alternative, this.#tokenAt[text], end)
      }
      if (isMet) hits.push(token * ALTERNATIVES + alternative)
    }
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

  /** Whether the tokens `[from, to)` hold a word of each set of an alternative but the rarest. */
  #isMet(alternative: number, from: number, to: number): boolean {
    const { alternativeAt, alternativeSets } = this.#tables
    for (let at = alternativeAt[alternative]; at < alternativeAt[alternative + 1]; at++) {
      const places = this.#placesOf(alternativeSets[at])
      const first = firstFrom(places, from)
      if (first === places.length || places[first] >= to) return false
    }
    return true
  }

  #placesOf(set: number): readonly number[] {
    const known = this.#places.get(set)
    if (known !== undefined) return known
    const { anchorAt, anchorWords } = this.#tables
    let all: number[] | undefined
    for (let at = anchorAt[set]; at < anchorAt[set + 1]; at++) {
      if (!this.#words.has(anchorWords[at])) continue
      const { list, from, to } = this.#words.placesOf(anchorWords[at])
      all ??= []
      for (let place = from; place < to; place++) all.push(list[place])
    }
    const places = all === undefined ? NONE : sorted(all)
    this.#places.set(set, places)
    return places
  }

  /** The number of the text that a token stands in. */
  #textOf(token: number): number {
    const tokenAt = this.#tokenAt
    let low = 0
    let high = tokenAt.length - 2
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (tokenAt[middle] <= token) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** More than there are alternatives, and words. */
const ALTERNATIVES = MOST_ALTERNATIVES + 1
const WORDS = MAX_WORDS + 1

const NONE: readonly number[] = []

/** From this many numbers on, putting each in its place takes longer than sorting them in memory of their own. */
const MANY = 48

/** Puts whole numbers in order. The list that is given is of no use any more. */
function sorted(numbers: number[]): readonly number[] {
  if (numbers.length >= MANY) {
    const own = new Float64Array(numbers)
    own.sort()
    for (let at = 0; at < own.length; at++) numbers[at] = own[at]
    return numbers
  }
  for (let next = 1; next < numbers.length; next++) {
    const number = numbers[next]
    let at = next
    for (; at > 0 && numbers[at - 1] > number; at--) numbers[at] = numbers[at - 1]
    numbers[at] = number
  }
  return numbers
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

/** The number of the last sentence that begins at or before a token. */
function sentenceOf(token: number, sentences: Int32Array): number {
  let low = 0
  let high = sentences.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle * 2] <= token) low = middle
    else high = middle - 1
  }
  return low
}
