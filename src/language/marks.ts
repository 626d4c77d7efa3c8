import { SIDES } from './anchors.ts'

/**
 * What words are anchors of. A mark stands for some patterns with one label, of which every match holds a word of each of their sets of anchors.
 * Marks are bits of `planes` times 32: those of which a word is in the first set, then as many for each of the others.
 */
export interface WordMarks {
  /** By word number: where its marks start in the next two tables. One more than there are words. */
  readonly markAt: Int32Array
  /** The sets of 32 bits in which it has any, and those bits. */
  readonly markPlane: Uint16Array
  readonly markBits: Int32Array
  readonly planes: number
}

/** What the patterns for one label in one group need: one of some marks, all in one plane. */
export interface MarkNeed {
  readonly plane: number
  readonly bits: number
}

/**
 * The marks that are whole in texts or sentences, by their numbers: those of which one holds a word of every set of anchors. Entries stand in the
 * order of numbers, and there is at most one for each number and plane. Few marks are ever whole, hence lists.
 */
export class Marks {
  readonly #numbers: number[] = []
  readonly #planes: number[] = []
  readonly #bits: number[] = []
  /** By plane: its last entry, or -1, and all marks that are whole anywhere. */
  readonly #last: number[]
  readonly #all: number[]
  /** By entry: the one before it in the same plane, or -1. */
  readonly #before: number[] = []

  constructor(planes: number) {
    this.#last = new Array<number>(planes).fill(-1)
    this.#all = new Array<number>(planes).fill(0)
  }

  get size(): number {
    return this.#numbers.length
  }

  add(number: number, plane: number, bits: number): void {
    this.#before.push(this.#last[plane])
    this.#last[plane] = this.#numbers.length
    this.#all[plane] |= bits
    this.#numbers.push(number)
    this.#planes.push(plane)
    this.#bits.push(bits)
  }

  /** Whether a need may be met anywhere. */
  mayMeet({ plane, bits }: MarkNeed): boolean {
    return (this.#all[plane] & bits) !== 0
  }

  /** Whether one of the entries `[from, to)` says that a need may be met. */
  mayMeetIn(from: number, to: number, { plane, bits }: MarkNeed): boolean {
    for (let at = from; at < to; at++) if (this.#planes[at] === plane && (this.#bits[at] & bits) !== 0) return true
    return false
  }

  /** The numbers of the texts or sentences in which a need may be met, in order. */
  thatMayMeet({ plane, bits }: MarkNeed): number[] {
    const found: number[] = []
    for (let at = this.#last[plane]; at !== -1; at = this.#before[at]) if ((this.#bits[at] & bits) !== 0) found.push(this.#numbers[at])
    return found.reverse()
  }
}

/** Gathers the marks of words, one text or sentence after the other. It costs what the words have of them, however many there are. */
export class MarkGatherer {
  readonly #tables: WordMarks
  readonly #set: Int32Array
  /** The places of `#set` that are not 0. */
  readonly #touched: Uint16Array
  #count = 0

  constructor(tables: WordMarks) {
    this.#tables = tables
    this.#set = new Int32Array(tables.planes * SIDES)
    this.#touched = new Uint16Array(tables.planes * SIDES)
  }

  add(word: number): void {
    const { markAt, markPlane, markBits } = this.#tables
    const set = this.#set
    const end = markAt[word + 1]
    for (let at = markAt[word]; at < end; at++) {
      const plane = markPlane[at]
      if (set[plane] === 0) this.#touched[this.#count++] = plane
      set[plane] |= markBits[at]
    }
  }

  /** Adds those that are whole to a list, under a number, and begins anew. */
  finish(number: number, whole: Marks): void {
    const { planes } = this.#tables
    const set = this.#set
    for (let at = 0; at < this.#count; at++) {
      const plane = this.#touched[at]
      if (plane >= planes) continue
      let bits = set[plane]
      for (let side = plane + planes; side < set.length && bits !== 0; side += planes) bits &= set[side]
      if (bits !== 0) whole.add(number, plane, bits)
    }
    for (let at = 0; at < this.#count; at++) set[this.#touched[at]] = 0
    this.#count = 0
  }
}
