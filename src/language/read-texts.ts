import { type Tokens, tokensBetween } from './lexer.ts'
import { type Need, type ReadableText, Reading, type WordTables } from './reading.ts'

/** Texts cut into words together: tells at once which of them may hold a phrase, so that a document without any costs no more than its words. */
export class ReadTexts {
  readonly #texts: readonly (ReadableText | undefined)[]
  readonly #tokens: Tokens
  /** By number of a text: its first token. One more than there are texts. */
  readonly #tokenAt: Int32Array
  /** By number of a text: the marks that are whole in it, `planes` numbers for each. */
  readonly #marks: Int32Array
  /** Those of any text. */
  readonly #allMarks: Int32Array
  readonly #tables: WordTables

  constructor(
    texts: readonly (ReadableText | undefined)[],
    tokens: Tokens,
    tokenAt: Int32Array,
    marks: Int32Array,
    allMarks: Int32Array,
    tables: WordTables,
  ) {
    this.#texts = texts
    this.#tokens = tokens
    this.#tokenAt = tokenAt
    this.#marks = marks
    this.#allMarks = allMarks
    this.#tables = tables
  }

  /** Whether any text holds the words that one of some needs asks for. */
  mayMeet(needs: readonly Need[]): boolean {
    for (const { plane, bits } of needs) if ((this.#allMarks[plane] & bits) !== 0) return true
    return false
  }

  /** Whether one text does, by its number. */
  mayMeetIn(text: number, needs: readonly Need[]): boolean {
    const { planes } = this.#tables
    for (const { plane, bits } of needs) if ((this.#marks[text * planes + plane] & bits) !== 0) return true
    return false
  }

  /** The numbers of the texts that do, in order. */
  thatMayMeet(needs: readonly Need[]): number[] {
    const found: number[] = []
    for (let text = 0; text < this.#texts.length; text++) if (this.mayMeetIn(text, needs)) found.push(text)
    return found
  }

  /** A text by its number; undefined where it was left out. */
  reading(number: number): Reading | undefined {
    const text = this.#texts[number]
    if (text === undefined) return undefined
    const { planes } = this.#tables
    const marks = this.#marks.subarray(number * planes, (number + 1) * planes)
    return new Reading(text, tokensBetween(this.#tokens, this.#tokenAt[number], this.#tokenAt[number + 1]), marks, this.#tables)
  }
}
