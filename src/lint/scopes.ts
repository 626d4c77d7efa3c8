import type { Block, Container, Document } from '../document/index.ts'

/** Tells which stretch of a file its comments speak of. To be asked with growing offsets. */
export class CommentScopes {
  readonly #document: Document
  #next = 0

  constructor(document: Document) {
    this.#document = document
  }

  /** The line of a comment, or the next block when it stands alone on its line; `next` always means the next block. */
  of(scope: 'here' | 'next', start: number, end: number): [from: number, to: number] {
    const { source } = this.#document
    if (scope === 'next' || isAlone(source.text, start, end)) return [end, this.#nextEnd(end)]
    return [source.lineStarts[source.point(start).line - 1], source.lineStarts[source.point(end).line] ?? source.text.length + 1]
  }

  /** Where the first block after an offset ends, or the list, table or quotation that begins with it. */
  #nextEnd(offset: number): number {
    const { blocks, source } = this.#document
    while (this.#next < blocks.length && blocks[this.#next].map.range(0, 1)[0] < offset) this.#next++
    if (this.#next === blocks.length) return source.text.length + 1
    let outer: Block | Container = blocks[this.#next]
    while (outer.parent !== undefined && WHOLE.has(outer.parent.type) && outer.parent.children[0] === outer) outer = outer.parent
    const last = lastBlock(outer)
    return last.map.range(Math.max(0, last.text.length - 1), last.text.length)[1]
  }
}

/** Whether nothing else stands on the lines of a comment. */
export function isAlone(text: string, start: number, end: number): boolean {
  let before = start - 1
  while (before >= 0 && /[ \t>\uFEFF]/.test(text[before])) before--
  let after = end
  while (after < text.length && /[ \t]/.test(text[after])) after++
  return (before < 0 || /[\n\r]/.test(text[before])) && (after >= text.length || /[\n\r]/.test(text[after]))
}

/** Containers whose first block stands for all of them: a comment before a table means the table. */
const WHOLE: ReadonlySet<string> = new Set(['list', 'item', 'table', 'row', 'quote'])

function lastBlock(node: Block | Container): Block {
  let at = node
  while (!('role' in at)) at = at.children[at.children.length - 1]
  return at
}
