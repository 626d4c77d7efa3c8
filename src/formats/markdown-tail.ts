import { type DocumentBuilder, MASK_VARIABLE } from '../document/index.ts'
import type { TextSink } from './markdown-decode.ts'

/**
 * Passes text on to a builder and holds back the last piece, so that footnote references that follow it can be marked on its last character:
 *
 * ```text
 * Free for life[^1] and more
 *             ^ noteRef "1"
 * ```
 *
 * A reference has no text of its own that a reader would read as words, and a mark cannot be empty.
 */
export class NoteTail implements TextSink {
  readonly #builder: DocumentBuilder
  #held: { start: number; end: number; decoded: string | undefined } | undefined

  constructor(builder: DocumentBuilder) {
    this.#builder = builder
  }

  text(start: number, end: number): void {
    this.#hold(start, end, undefined)
  }

  replaced(decoded: string, start: number, end: number): void {
    this.#hold(start, end, decoded)
  }

  /** Lets the last piece go, with a mark for each name. */
  finish(names: readonly string[]): void {
    const builder = this.#builder
    const held = this.#held
    if (held === undefined) return
    const [from, to] = held.decoded === undefined ? lastCharacter(builder.layer.text, held.start, held.end) : [held.start, held.end]
    if (from > held.start) builder.text(held.start, from)
    for (const name of names.toReversed()) builder.openMark('noteRef', { name })
    if (held.decoded === undefined) builder.text(from, to)
    else builder.replaced(held.decoded, from, to)
    for (const _ of names) builder.closeMark('noteRef')
    if (to < held.end) builder.text(to, held.end)
  }

  #hold(start: number, end: number, decoded: string | undefined): void {
    const held = this.#held
    if (held?.decoded !== undefined) this.#builder.replaced(held.decoded, held.start, held.end)
    else if (held !== undefined) this.#builder.text(held.start, held.end)
    this.#held = { start, end, decoded }
  }
}

/** Bounds of the last character that is not white space; a surrogate pair or a masked variable is one. */
function lastCharacter(text: string, start: number, end: number): [start: number, end: number] {
  let to = end
  while (to > start + 1 && /\s/.test(text[to - 1])) to--
  let from = to - 1
  const code = text.charCodeAt(from)
  if (code >= 0xdc00 && code <= 0xdfff && from > start) from--
  else if (code === MASK_VARIABLE) while (from > start && text.charCodeAt(from - 1) === MASK_VARIABLE) from--
  return [Math.max(start, from), to]
}
