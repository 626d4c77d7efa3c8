import { type Tokens, traitWord } from './lexer.ts'
import type { SentenceBounds } from './sentences.ts'

/** Numbers `[start, end)` of a list. */
export interface Stretch {
  readonly list: Int32Array
  readonly start: number
  readonly end: number
}

/**
 * In which sentences each word of the vocabulary stands, of texts that were cut into words together. What tokens are, such as numbers, stands among
 * the words too (see `RESERVED`). The sentences are gathered when one is first asked for: many texts hold the words of no phrase that a rule looks for.
 */
export class WordIndex {
  readonly #tokens: Tokens
  readonly #traits: Uint8Array
  readonly #sentences: SentenceBounds
  /** By word, as bits: whether it stands here. */
  readonly #has: Int32Array
  /** By 32 words: how many words with lower numbers stand here. */
  #before = NO_WORDS
  /** By number of a word among those that stand here: where its sentences start in `#list`. One more than there are. */
  #start = NO_SENTENCES
  #list = NO_SENTENCES

  /** `traits` are those of the tokens, as the lexer gives them, and `has` the words among them. */
  constructor(tokens: Tokens, traits: Uint8Array, has: Int32Array, sentences: SentenceBounds) {
    this.#tokens = tokens
    this.#traits = traits
    this.#has = has
    this.#sentences = sentences
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

  /** The sentences that hold a word, which stands here, in order. */
  sentencesOf(word: number): Stretch {
    if (this.#before === NO_WORDS) this.#gather()
    const number = this.#numberOf(word)
    return { list: this.#list, start: this.#start[number], end: this.#start[number + 1] }
  }

  #numberOf(word: number): number {
    return this.#before[word >> 5] + countBits(this.#has[word >> 5] & ((1 << word) - 1))
  }

  #gather(): void {
    const has = this.#has
    const { word: words } = this.#tokens
    const traits = this.#traits
    const { bounds } = this.#sentences
    this.#before = new Uint16Array(has.length + 1)
    for (let at = 0; at < has.length; at++) this.#before[at + 1] = this.#before[at] + countBits(has[at])
    const different = this.#before[has.length]
    const start = new Int32Array(different + 1)
    const last = new Int32Array(different).fill(-1)
    // Each word once for each sentence that holds it, in the order of sentences.
    const numbers: number[] = []
    const sentences: number[] = []
    const add = (word: number, sentence: number): void => {
      const number = this.#numberOf(word)
      if (last[number] === sentence) return
      last[number] = sentence
      start[number + 1]++
      numbers.push(number)
      sentences.push(sentence)
    }
    for (let sentence = 0; sentence < bounds.length / 2; sentence++) {
      for (let token = bounds[sentence * 2]; token < bounds[sentence * 2 + 1]; token++) {
        if (words[token] !== 0) add(words[token], sentence)
        for (let rest = traits[token]; rest !== 0; rest &= rest - 1) add(traitWord(rest), sentence)
      }
    }
    for (let at = 1; at < start.length; at++) start[at] += start[at - 1]
    const list = new Int32Array(numbers.length)
    const next = start.slice()
    for (let at = 0; at < numbers.length; at++) list[next[numbers[at]]++] = sentences[at]
    this.#start = start
    this.#list = list
  }
}

const NO_WORDS = new Uint16Array(0)
const NO_SENTENCES = new Int32Array(0)

/** How many bits of 32 are set. */
function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
