import { foldCode, HASH_START, hashEnd, hashStep, hashText, type Vocabulary } from './vocabulary.ts'

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

/** By word number, `planes` sets of 32 bits each: the groups of patterns that the word is an anchor of. */
export interface WordMarks {
  readonly marks: Int32Array
  readonly planes: number
}

/**
 * Cuts text into words, numbers, signs and punctuation marks.
 *
 * ```text
 * Don't miss 10,000+ e-books (24h only)!
 * Don't│miss│10,000│+│e│-│books│(│24│h│only│)│!
 * ```
 *
 * One lexer is used for many texts, one after the other: its arrays are lent until the next call of `lex`.
 */
export class Lexer implements Tokens {
  count = 0
  start = new Int32Array(256)
  end = new Int32Array(256)
  kind = new Uint8Array(256)
  word = new Int32Array(256)
  /** Which groups of patterns the last text may concern: the union of the marks of its words. */
  readonly textMarks: Int32Array
  readonly wordMarks: WordMarks
  readonly #vocabulary: Vocabulary
  /** By word number: 1 for anchors, since few words are. */
  readonly #isAnchor: Uint8Array

  constructor(vocabulary: Vocabulary, wordMarks: WordMarks) {
    const { marks, planes } = wordMarks
    this.#vocabulary = vocabulary
    this.wordMarks = wordMarks
    this.textMarks = new Int32Array(planes)
    this.#isAnchor = new Uint8Array(marks.length / planes)
    for (let at = 0; at < marks.length; at++) if (marks[at] !== 0) this.#isAnchor[(at / planes) | 0] = 1
  }

  /** Cuts `text`; the tokens are then those of this lexer. */
  lex(text: string): void {
    const vocabulary = this.#vocabulary
    const isAnchor = this.#isAnchor
    const { length } = text
    let hasNumber = false
    let hasVariable = false
    let count = 0
    this.textMarks.fill(0)
    if (this.start.length <= length) this.#reserve(length + 1)
    const { start, end, kind, word } = this
    for (let at = 0; at < length; ) {
      const code = text.charCodeAt(at)
      if (code === 32) {
        at++
        continue
      }
      const from = at
      let type: number
      let id = 0
      if (isLetter(code)) {
        let hash = HASH_START
        let next = code
        for (;;) {
          hash = hashStep(hash, foldCode(next))
          if (++at >= length) break
          next = text.charCodeAt(at)
          if (isLetter(next) || isDigit(next)) continue
          if (isApostrophe(next) && at + 1 < length && isLetter(text.charCodeAt(at + 1))) continue
          break
        }
        type = WORD
        id = vocabulary.lookup(text, from, at, hashEnd(hash))
      } else if (isDigit(code)) {
        at = numberEnd(text, at)
        type = NUMBER
        id = vocabulary.lookup(text, from, at, hashText(text, from, at))
        hasNumber = true
      } else if (code === 0xfffc) {
        at++
        type = VARIABLE_TOKEN
        hasVariable = true
      } else if (code === 10 || code === 0x2028) {
        at++
        type = BREAK
      } else if (code >= 0xd800 || isSign(code)) {
        at++
        while (at < length && code >= 0xd800 && text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) !== 0xfffc) at++
        type = SYMBOL
        id = vocabulary.lookup(text, from, at, hashText(text, from, at))
      } else {
        at++
        type = PUNCTUATION
        id = vocabulary.lookup(text, from, at, hashEnd(hashStep(HASH_START, foldCode(code))))
      }
      if (isAnchor[id] === 1) addMarks(this.textMarks, 0, this.wordMarks, id)
      start[count] = from
      end[count] = at
      kind[count] = type
      word[count++] = id
    }
    this.count = count
    if (hasNumber) addMarks(this.textMarks, 0, this.wordMarks, NUMBER_ANCHOR)
    if (hasVariable) addMarks(this.textMarks, 0, this.wordMarks, VARIABLE_ANCHOR)
  }

  /** A copy of the tokens of the last text, to keep. */
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

  #reserve(size: number): void {
    const room = Math.max(size, this.start.length * 2)
    this.start = new Int32Array(room)
    this.end = new Int32Array(room)
    this.kind = new Uint8Array(room)
    this.word = new Int32Array(room)
  }
}

/** Reserved numbers in the anchor table: word numbers start above them (see `Automaton`). */
export const NUMBER_ANCHOR = 5
export const VARIABLE_ANCHOR = 6

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc

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

/** Adds the marks of a word to the set that starts at `at`. */
export function addMarks(set: Int32Array, at: number, { marks, planes }: WordMarks, word: number): void {
  for (let plane = 0, from = word * planes; plane < planes; plane++) set[at + plane] |= marks[from + plane]
}

/** The end of a number: digits, with `.`, `,` or `:` between digits. */
function numberEnd(text: string, start: number): number {
  let at = start + 1
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) continue
    if ((code === 46 || code === 44 || code === 58) && isDigit(text.charCodeAt(at + 1))) continue
    break
  }
  return at
}
