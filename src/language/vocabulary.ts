import { CodeUnits } from './code-units.ts'

/**
 * The words that patterns speak of, each with a number. Looking up a word of the text costs one hash and, nearly always, one empty slot: no
 * substring is made for the many words that no pattern mentions.
 *
 * Words are compared without regard to case (ASCII and Latin-1) and with every apostrophe as `'`.
 */
export class Vocabulary {
  /** Code units of all words. */
  readonly #codes: Uint16Array
  readonly #wordAt: Int32Array
  readonly #slots: Uint16Array

  constructor({ words, wordAt, slots }: VocabularyTables) {
    const codes = new CodeUnits()
    codes.read(words)
    this.#codes = codes.units
    this.#wordAt = wordAt
    this.#slots = slots
  }

  /** How many words there are, the empty one included. */
  get size(): number {
    return this.#wordAt.length - 1
  }

  /** Number of the word at `[start, end)` of some code units whose `hash` was folded together with `foldCode`, or 0. */
  lookup(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot]
      if (id === 0) return 0
      if (this.#isWord(id, units, start, end)) return id
    }
  }

  #isWord(id: number, units: Uint16Array, start: number, end: number): boolean {
    const codes = this.#codes
    const from = this.#wordAt[id]
    const length = end - start
    if (this.#wordAt[id + 1] - from !== length) return false
    for (let at = 0; at < length; at++) {
      const code = units[start + at]
      if (codes[from + at] !== (code < 128 ? FOLDED[code] : foldCode(code))) return false
    }
    return true
  }
}

/** The tables of a vocabulary, see `CompiledLexicons`. */
export interface VocabularyTables {
  readonly words: string
  readonly wordAt: Int32Array
  readonly slots: Uint16Array
}

/** The words of a vocabulary by their numbers. */
export const wordsOf = ({ words, wordAt }: VocabularyTables): string[] =>
  Array.from({ length: wordAt.length - 1 }, (_, id) => words.slice(wordAt[id], wordAt[id + 1]))

/** Collects the words of a vocabulary. */
export class VocabularyBuilder {
  readonly words: string[]
  readonly #ids: Map<string, number>

  /** `words` are those that have a number already, in order. */
  constructor(words: readonly string[] = ['']) {
    this.words = [...words]
    this.#ids = new Map(words.map((word, id) => [word, id]))
  }

  /** Number of a word; new words get the next number. */
  add(word: string): number {
    let id = this.#ids.get(word)
    if (id === undefined) {
      id = this.words.push(word) - 1
      this.#ids.set(word, id)
    }
    return id
  }

  build(): VocabularyTables {
    let size = 1024
    while (size < this.words.length * 4) size *= 2
    const slots = new Uint16Array(size)
    const wordAt = new Int32Array(this.words.length + 1)
    const codes = new CodeUnits()
    this.words.forEach((word, id) => {
      wordAt[id + 1] = wordAt[id] + word.length
      if (id === 0) return
      codes.read(word)
      let slot = hashUnits(codes.units, 0, word.length) & (size - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
      slots[slot] = id
    })
    return { words: this.words.join(''), wordAt, slots }
  }
}

export const HASH_START = 0x811c9dc5 | 0

/** One step of the word hash (FNV-1a) over a folded code unit. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** Lower case for ASCII and Latin-1, and one apostrophe. */
export function foldCode(code: number): number {
  if (code >= 65 && code <= 90) return code | 32
  if (code < 128) return code
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xb4) return 39
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32
  return code
}

/** Final mix, so that the low bits depend on all. */
export const hashEnd = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0

/** The hash of a stretch of code units. */
export function hashUnits(units: Uint16Array, start: number, end: number): number {
  let hash = HASH_START
  for (let at = start; at < end; at++) hash = hashStep(hash, foldCode(units[at]))
  return hashEnd(hash)
}

/** `foldCode` of ASCII. */
export const FOLDED = Uint8Array.from({ length: 128 }, (_, code) => foldCode(code))
