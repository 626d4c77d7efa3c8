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

  constructor(texts: readonly (ReadableText | undefined)[], parts: ReadParts, tables: WordTables) {
    this.#texts = texts
    this.#parts = parts
    this.#tables = tables
  }

  /** Whether any text holds the words that one of some needs asks for. */
  mayMeet(needs: readonly Need[]): boolean {
    const { marks } = this.#parts
    for (const need of needs) if (marks.mayMeet(need)) return true
    return false
  }

  /** Whether one text does, by its number. */
  mayMeetIn(text: number, needs: readonly Need[]): boolean {
    const { marks, markAt } = this.#parts
    for (const need of needs) if (marks.mayMeetIn(markAt[text], markAt[text + 1], need)) return true
    return false
  }

  /** The numbers of the texts that do, in order. */
  thatMayMeet(needs: readonly Need[]): number[] {
    const { marks } = this.#parts
    if (needs.length === 1) return marks.thatMayMeet(needs[0])
    return [...new Set(needs.flatMap((need) => marks.thatMayMeet(need)))].sort((a, b) => a - b)
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
