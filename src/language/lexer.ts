import { CodeUnits } from './code-units.ts'
import { RESERVED } from './reserved.ts'
import type { SentenceBounds } from './sentences.ts'
import { FOLDED, foldCode, HASH_START, hashEnd, hashStep, hashUnits, type Vocabulary } from './vocabulary.ts'
import { WordIndex } from './word-index.ts'

/** Kinds of token. */
export const WORD = 1
export const NUMBER = 2
export const PUNCTUATION = 3
/** Currency and other signs, emoji. */
export const SYMBOL = 4
/** A template variable. */
export const VARIABLE_TOKEN = 5
/** `\n` or U+2028. */
export const BREAK = 6

/** The tokens of one text, as parallel arrays. `word` is the number of the word in the vocabulary, or 0. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly word: Int32Array
}

/**
 * Cuts text into words, numbers, signs and punctuation marks.
 *
 * ```text
 * Don't miss 10,000+ e-books (24h only)!
 * Don't│miss│10,000│+│e│-│books│(│24│h│only│)│!
 * ```
 *
 * One lexer is used for many texts. It collects their tokens until it is cleared; each token's place is one in its own text.
 */
export class Lexer implements Tokens {
  count = 0
  start = new Int32Array(256)
  end = new Int32Array(256)
  kind = new Uint8Array(256)
  word = new Int32Array(256)
  readonly #vocabulary: Vocabulary
  readonly #codes = new CodeUnits()
  #traits = new Uint8Array(256)
  /** By word, as bits: whether it is among the tokens. */
  readonly #has: Int32Array

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.#has = new Int32Array((vocabulary.size >> 5) + 1)
  }

  clear(): void {
    this.count = 0
    this.#has.fill(0)
  }

  /** Cuts a text, and adds its tokens to those of the texts before. */
  add(text: string): void {
    const vocabulary = this.#vocabulary
    const { length } = text
    this.#codes.read(text)
    const { units } = this.#codes
    let { count } = this
    if (this.start.length <= count + length) this.#reserve(count + length + 1)
    const { start, end, kind, word } = this
    const traitsOf = this.#traits
    const has = this.#has
    for (let at = 0; at < length; ) {
      const code = units[at]
      if (code === 32) {
        at++
        continue
      }
      const from = at
      const type: number = code < 128 ? CLASSES[code] : classOf(code)
      let id = 0
      let traits = 0
      if (type === WORD) {
        let hash = HASH_START
        let next = code
        for (;;) {
          hash = hashStep(hash, next < 128 ? FOLDED[next] : foldCode(next))
          if (++at >= length) break
          next = units[at]
          const more = next < 128 ? CLASSES[next] : classOf(next)
          if (more === WORD || more === NUMBER) continue
          if (isApostrophe(next) && at + 1 < length && isLetter(units[at + 1])) continue
          break
        }
        id = vocabulary.lookup(units, from, at, hashEnd(hash))
        if (id === 0 && count > 0 && kind[count - 1] === NUMBER && end[count - 1] === from) traits = HAS_GLUED
      } else if (type === NUMBER) {
        at = numberEnd(units, at, length)
        id = vocabulary.lookup(units, from, at, hashUnits(units, from, at))
        traits = numberTraits(units, from, at)
      } else if (type === PUNCTUATION) {
        at++
        id = vocabulary.lookup(units, from, at, hashEnd(hashStep(HASH_START, foldCode(code))))
      } else if (type === SYMBOL) {
        at++
        while (at < length && code >= 0xd800 && units[at] >= 0xd800 && units[at] !== 0xfffc) at++
        id = vocabulary.lookup(units, from, at, hashUnits(units, from, at))
      } else {
        at++
        if (type === VARIABLE_TOKEN) traits = HAS_VARIABLE
      }
      has[id >> 5] |= 1 << id
      for (let rest = traits; rest !== 0; rest &= rest - 1) {
        const trait = traitWord(rest)
        has[trait >> 5] |= 1 << trait
      }
      start[count] = from
      end[count] = at
      kind[count] = type
      traitsOf[count] = traits
      word[count++] = id
    }
    this.count = count
  }

  /** A copy of the tokens, to keep. */
  keep(): Tokens {
    const { count } = this
    return {
      count,
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      kind: this.kind.slice(0, count),
      word: this.word.slice(0, count),
    }
  }

  /** Where their words stand, to keep. `tokens` are what `keep` gave. */
  index(tokens: Tokens, sentences: SentenceBounds): WordIndex {
    return new WordIndex(tokens, this.#traits.slice(0, tokens.count), this.#has.slice(), sentences)
  }

  #reserve(size: number): void {
    const { start, end, kind, word } = this
    const room = Math.max(size, start.length * 2)
    this.start = new Int32Array(room)
    this.end = new Int32Array(room)
    this.kind = new Uint8Array(room)
    this.word = new Int32Array(room)
    this.start.set(start)
    this.end.set(end)
    this.kind.set(kind)
    this.word.set(word)
    const traits = this.#traits
    this.#traits = new Uint8Array(room)
    this.#traits.set(traits)
  }
}

/** Some tokens of others. */
export const tokensBetween = (tokens: Tokens, from: number, to: number): Tokens => ({
  count: to - from,
  start: tokens.start.subarray(from, to),
  end: tokens.end.subarray(from, to),
  kind: tokens.kind.subarray(from, to),
  word: tokens.word.subarray(from, to),
})

/** What a token is, but for the word it is, as bits; and by bit the reserved word that stands for it among the anchors (see `RESERVED`). */
const HAS_NUMBER = 1
const HAS_VARIABLE = 2
const HAS_CLOCK = 4
const HAS_DOTTED = 8
const HAS_GLUED = 16
const TRAIT_WORDS = (['\0number', '\0variable', '\0clock', '\0dotted', '\0glued'] as const).map((word) => RESERVED.indexOf(word) + 1)

/** The reserved word that stands for the first of some traits. */
export const traitWord = (traits: number): number => TRAIT_WORDS[31 - Math.clz32(traits & -traits)]

function numberTraits(units: Uint16Array, start: number, end: number): number {
  let traits = HAS_NUMBER
  for (let at = start + 1; at < end - 1; at++) {
    const code = units[at]
    if (code === 58) traits |= HAS_CLOCK
    else if (code === 46) traits |= HAS_DOTTED
  }
  return traits
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc

/** The kind of token that a character other than a space begins. */
function classOf(code: number): number {
  if (isLetter(code)) return WORD
  if (isDigit(code)) return NUMBER
  if (code === 0xfffc) return VARIABLE_TOKEN
  if (code === 10 || code === 0x2028) return BREAK
  return code >= 0xd800 || isSign(code) ? SYMBOL : PUNCTUATION
}

/** Letters, marks and the like: ASCII letters, and everything from U+00C0 on but punctuation, signs, private use and surrogates. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7
  return code >= 0x2c00 && code < 0xd800 && !(code >= 0x3000 && code <= 0x3004) && !(code >= 0x3008 && code <= 0x3020) && code !== 0x30fb
}

/** Currency signs, arithmetic, arrows, dingbats: neither letters nor punctuation. */
function isSign(code: number): boolean {
  if (code < 128)
    return code === 36 || code === 37 || code === 43 || code === 60 || code === 61 || code === 62 || code === 94 || code === 124 || code === 126
  return (
    (code >= 0xa2 && code <= 0xa9 && code !== 0xa7) ||
    code === 0xae ||
    code === 0xb0 ||
    code === 0xb1 ||
    code === 0xd7 ||
    (code >= 0x2070 && code < 0x2c00)
  )
}

/** The end of a number: digits, with `.`, `,` or `:` between digits. */
function numberEnd(units: Uint16Array, start: number, length: number): number {
  let at = start + 1
  for (; at < length; at++) {
    const code = units[at]
    if (isDigit(code)) continue
    if ((code === 46 || code === 44 || code === 58) && at + 1 < length && isDigit(units[at + 1])) continue
    break
  }
  return at
}

const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => classOf(code))
