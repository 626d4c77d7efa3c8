/**
 * The words that patterns speak of, each with a number. Looking up a word of the text costs one hash and, nearly always, one empty slot: no
 * substring is made for the many words that no pattern mentions.
 *
 * Words are compared without regard to case (ASCII and Latin-1) and with every apostrophe as `'`.
 */
export class Vocabulary {
  readonly words: string[] = ['']
  readonly #ids = new Map<string, number>()
  #slots = new Int32Array(1024)
  #mask = 1023

  /** Number of a word; new words get the next number. */
  add(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    const id = this.words.push(word) - 1
    this.#ids.set(word, id)
    if (this.words.length * 4 > this.#slots.length) this.#grow()
    else this.#insert(id)
    return id
  }

  /** Number of a word as written in a pattern, or 0. */
  get(word: string): number {
    return this.#ids.get(word) ?? 0
  }

  /** Number of the word at `[start, end)` of `text` whose `hash` was folded together with `foldCode`, or 0. */
  lookup(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const mask = this.#mask
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot]
      if (id === 0) return 0
      if (same(this.words[id], text, start, end)) return id
    }
  }

  #insert(id: number): void {
    const word = this.words[id]
    let slot = hashOf(word) & this.#mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask
    this.#slots[slot] = id
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4)
    this.#mask = this.#slots.length - 1
    for (let id = 1; id < this.words.length; id++) this.#insert(id)
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

function hashOf(word: string): number {
  let hash = HASH_START
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, foldCode(word.charCodeAt(at)))
  return hashEnd(hash)
}

function same(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== foldCode(text.charCodeAt(start + at))) return false
  return true
}
