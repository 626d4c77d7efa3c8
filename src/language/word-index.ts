import { type Tokens, traitWord } from './lexer.ts'

/** Tokens `[from, to)` of a list, in order. */
export interface Places {
  readonly list: Int32Array
  readonly from: number
  readonly to: number
}

/**
 * Where each word of the vocabulary stands in texts that were cut into words together. What tokens are, such as numbers, stands among the words
 * too (see `RESERVED`). The places are gathered when one is first asked for: most texts hold the words of no phrase that a rule looks for.
 */
export class WordIndex {
  readonly #tokens: Tokens
  readonly #traits: Uint8Array
  /** By word, as bits: whether it stands here. */
  readonly #has: Int32Array
  /** By 32 words: how many words with lower numbers stand here. */
  #before = NO_WORDS
  /** By number of a word among those that stand here: where its tokens start in `#places`. One more than there are. */
  #placesAt = NO_PLACES
  #places = NO_PLACES

  /** `traits` are those of the tokens, as the lexer gives them, and `has` the words among them. */
  constructor(tokens: Tokens, traits: Uint8Array, has: Int32Array) {
    this.#tokens = tokens
    this.#traits = traits
    this.#has = has
  }

  /** Whether a word stands here. */
  has(word: number): boolean {
    return ((this.#has[word >> 5] >> word) & 1) !== 0
  }

  /** Whether any of the words `[from, to)` of a list stands here. */
  hasAny(list: Uint16Array, from: number, to: number): boolean {
    const has = this.#has
    for (let at = from; at < to; at++) {
      const word = list[at]
      if (((has[word >> 5] >> word) & 1) !== 0) return true
    }
    return false
  }

  /** The words that stand here, by their numbers, in order. */
  words(): readonly number[] {
    const has = this.#has
    const words: number[] = []
    for (let cell = 0; cell < has.length; cell++)
      for (let rest = has[cell]; rest !== 0; rest &= rest - 1) words.push((cell << 5) + 31 - Math.clz32(rest & -rest))
    return words
  }

  /** Where a word stands that does. */
  placesOf(word: number): Places {
    if (this.#before === NO_WORDS) this.#gather()
    const number = this.#numberOf(word)
    return { list: this.#places, from: this.#placesAt[number], to: this.#placesAt[number + 1] }
  }

  #numberOf(word: number): number {
    return this.#before[word >> 5] + countBits(this.#has[word >> 5] & ((1 << word) - 1))
  }

  #gather(): void {
    const has = this.#has
    const { count, word: words } = this.#tokens
    const traits = this.#traits
    this.#before = new Uint16Array(has.length + 1)
    for (let at = 0; at < has.length; at++) this.#before[at + 1] = this.#before[at] + countBits(has[at])
    const numbers = new Uint16Array(count)
    const placesAt = new Int32Array(this.#before[has.length] + 1)
    for (let token = 0; token < count; token++) {
      if (words[token] !== 0) {
        numbers[token] = this.#numberOf(words[token])
        placesAt[numbers[token] + 1]++
      }
      for (let rest = traits[token]; rest !== 0; rest &= rest - 1) placesAt[this.#numberOf(traitWord(rest)) + 1]++
    }
    for (let at = 1; at < placesAt.length; at++) placesAt[at] += placesAt[at - 1]
    const places = new Int32Array(placesAt[placesAt.length - 1])
    const next = placesAt.slice()
    for (let token = 0; token < count; token++) {
      if (words[token] !== 0) places[next[numbers[token]]++] = token
      for (let rest = traits[token]; rest !== 0; rest &= rest - 1) places[next[this.#numberOf(traitWord(rest))]++] = token
    }
    this.#placesAt = placesAt
    this.#places = places
  }
}

const NO_WORDS = new Uint16Array(0)
const NO_PLACES = new Int32Array(0)

/** How many bits of 32 are set. */
function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
