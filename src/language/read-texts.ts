import type { AnchorIndex } from './anchor-index.ts'
import { type Tokens, tokensBetween } from './lexer.ts'
import { type Need, type ReadableText, Reading, type WordTables } from './reading.ts'
import type { SentenceBounds } from './sentences.ts'

/** What was read of some texts; `tokenAt` says by number of a text where its tokens begin, and has one entry more than there are texts. */
interface ReadParts {
  readonly tokens: Tokens
  readonly tokenAt: Int32Array
  readonly sentences: SentenceBounds
  readonly anchors: AnchorIndex
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

  /** Whether the texts hold the words that one of some needs asks for. */
  mayMeet(needs: readonly Need[]): boolean {
    for (const need of needs) if (this.#parts.anchors.mayMeet(need.number)) return true
    return false
  }

  /** Whether one text does, by its number. */
  mayMeetIn(text: number, needs: readonly Need[]): boolean {
    for (const need of needs) if (this.#parts.anchors.mayMeetIn(need.number, text)) return true
    return false
  }

  /** The numbers of the texts that do, in order. */
  thatMayMeet(needs: readonly Need[]): number[] {
    const { anchors } = this.#parts
    if (needs.length === 1) return anchors.textsThatMayMeet(needs[0].number)
    return [...new Set(needs.flatMap((need) => anchors.textsThatMayMeet(need.number)))].sort((a, b) => a - b)
  }

  /** A text by its number; undefined where it was left out. */
  reading(number: number): Reading | undefined {
    const text = this.#texts[number]
    if (text === undefined) return undefined
    const { tokens, tokenAt, sentences, anchors } = this.#parts
    const [from, to] = [tokenAt[number], tokenAt[number + 1]]
    const bounds = sentences.bounds.slice(sentences.at[number] * 2, sentences.at[number + 1] * 2)
    for (let at = 0; at < bounds.length; at++) bounds[at] -= from
    return new Reading(text, tokensBetween(tokens, from, to), { anchors, number, sentences: bounds }, this.#tables)
  }
}
