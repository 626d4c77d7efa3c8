import { type Tokens, tokensBetween } from './lexer.ts'
import type { MarkGatherer, Marks } from './marks.ts'
import { type Need, type ReadableText, Reading, type WordTables } from './reading.ts'

/** What was read of some texts; `tokenAt` and `markAt` say by number of a text where its own begin, and have one entry more than there are texts. */
interface ReadParts {
  readonly tokens: Tokens
  readonly tokenAt: Int32Array
  readonly marks: Marks
  readonly markAt: Int32Array
  readonly gatherer: MarkGatherer
}

/** Texts cut into words together: tells at once which of them may hold a phrase, so that a document without any costs no more than its words. */
export class ReadTexts {
  readonly #texts: readonly (ReadableText | undefined)[]
  readonly #parts: ReadParts
  readonly #tables: WordTables
  /** By plane: the marks that are whole in any text, and the last entry for it. */
  readonly #allMarks: Int32Array
  readonly #last: Int32Array
  /** By entry: the one before it in the same plane, or -1. */
  readonly #before: Int32Array

  constructor(texts: readonly (ReadableText | undefined)[], parts: ReadParts, tables: WordTables) {
    this.#texts = texts
    this.#parts = parts
    this.#tables = tables
    const { size, planes, bits } = parts.marks
    this.#allMarks = new Int32Array(tables.planes)
    this.#last = new Int32Array(tables.planes).fill(-1)
    this.#before = new Int32Array(size)
    for (let at = 0; at < size; at++) {
      this.#allMarks[planes[at]] |= bits[at]
      this.#before[at] = this.#last[planes[at]]
      this.#last[planes[at]] = at
    }
  }

  /** Whether any text holds the words that one of some needs asks for. */
  mayMeet(needs: readonly Need[]): boolean {
    for (const { plane, bits } of needs) if ((this.#allMarks[plane] & bits) !== 0) return true
    return false
  }

  /** Whether one text does, by its number. */
  mayMeetIn(text: number, needs: readonly Need[]): boolean {
    const { marks, markAt } = this.#parts
    for (let at = markAt[text]; at < markAt[text + 1]; at++) for (const need of needs) if (marks.meets(at, need)) return true
    return false
  }

  /** The numbers of the texts that do, in order. */
  thatMayMeet(needs: readonly Need[]): number[] {
    const { marks } = this.#parts
    const found: number[] = []
    for (const need of needs) {
      for (let at = this.#last[need.plane]; at !== -1; at = this.#before[at]) if (marks.meets(at, need)) found.push(marks.numbers[at])
    }
    return needs.length === 1 ? found.reverse() : [...new Set(found)].sort((a, b) => a - b)
  }

  /** A text by its number; undefined where it was left out. */
  reading(number: number): Reading | undefined {
    const text = this.#texts[number]
    if (text === undefined) return undefined
    const { tokens, tokenAt, marks, markAt, gatherer } = this.#parts
    const own = { marks, from: markAt[number], to: markAt[number + 1], gatherer }
    return new Reading(text, tokensBetween(tokens, tokenAt[number], tokenAt[number + 1]), own, this.#tables)
  }
}
