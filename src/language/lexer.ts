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

/**
 * What words are anchors of. A mark stands for some patterns with one label, of which every match holds one of their first anchors and one of
 * their second. Marks are bits of `planes` times 32: those that a word is a first anchor of, then as many that it is a second anchor of.
 */
export interface WordMarks {
  /** By word number: where its marks start in the next two tables. One more than there are words. */
  readonly markAt: Int32Array
  /** The sets of 32 bits in which it has any, and those bits. */
  readonly markPlane: Uint8Array
  readonly markBits: Int32Array
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
 * One lexer is used for many texts. It collects their tokens until it is cleared; each token's place is one in its own text.
 */
export class Lexer implements Tokens {
  count = 0
  start = new Int32Array(256)
  end = new Int32Array(256)
  kind = new Uint8Array(256)
  word = new Int32Array(256)
  /** The union of the marks of the last text's words. */
  readonly textMarks: Int32Array
  readonly #wordMarks: WordMarks
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary, wordMarks: WordMarks) {
    this.#vocabulary = vocabulary
    this.#wordMarks = wordMarks
    this.textMarks = new Int32Array(wordMarks.planes * 2)
  }

  clear(): void {
    this.count = 0
  }

  /** Cuts a text, and adds its tokens to those of the texts before. */
  add(text: string): void {
    const vocabulary = this.#vocabulary
    const { textMarks } = this
    const wordMarks = this.#wordMarks
    const { markAt } = wordMarks
    const { length } = text
    let hasNumber = false
    let hasVariable = false
    let { count } = this
    textMarks.fill(0)
    if (this.start.length <= count + length) this.#reserve(count + length + 1)
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
      if (markAt[id + 1] > markAt[id]) addMarks(textMarks, wordMarks, id)
      start[count] = from
      end[count] = at
      kind[count] = type
      word[count++] = id
    }
    this.count = count
    if (hasNumber) addMarks(textMarks, wordMarks, NUMBER_ANCHOR)
    if (hasVariable) addMarks(textMarks, wordMarks, VARIABLE_ANCHOR)
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

/** Adds the marks of a word to a set of marks. */
export function addMarks(set: Int32Array, { markAt, markPlane, markBits }: WordMarks, word: number): void {
  const end = markAt[word + 1]
  for (let at = markAt[word]; at < end; at++) set[markPlane[at]] |= markBits[at]
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
