/** A place in a file: `line` and `column` count from 1, `offset` from 0; columns and offsets are UTF-16 code units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A stretch of a file, end exclusive. */
export interface Range {
  start: Point
  end: Point
}

const LF = 10
const CR = 13

/** How the text of a file that is no text itself was laid out by its reader; such a text has no place in the file and cannot be edited. */
export interface Layout {
  /** What one line of the text is in the file. */
  readonly unit: 'paragraph' | 'line'
  /** Offsets at which pages begin, where the file has pages. */
  readonly pages?: readonly number[]
}

/**
 * The text of one input file, exactly as decoded: nothing is stripped or normalised, a byte order mark included, so that an offset here is an
 * offset in the user's editor. A file that is not valid UTF-8 is decoded byte by byte (see `src/workspace/decode.ts`). For
 * a file that is no text, such as a `.docx`, it is the text its reader found, one paragraph a line.
 */
export class Source {
  readonly path: string
  readonly text: string
  /** Absent when the file is text. */
  readonly layout: Layout | undefined
  #lineStarts: number[] | undefined

  constructor(path: string, text: string, layout?: Layout) {
    this.path = path
    this.text = text
    this.layout = layout
  }

  /** A place as a reader of the file would find it, `paragraph 12` or `page 3, line 7`; undefined in a text file, where line and column say it. */
  placeName(offset: number): string | undefined {
    if (this.layout === undefined) return undefined
    const { line } = this.point(offset)
    const { unit, pages } = this.layout
    return pages === undefined ? `${unit} ${line}` : `page ${lastAtMost(pages, offset) + 1}, ${unit} ${this.shownLine(line)}`
  }

  /** The number that a line has for a reader of the file: where there are pages, each counts its own. */
  shownLine(line: number): number {
    const pages = this.layout?.pages
    if (pages === undefined || pages.length === 0) return line
    return line - this.point(pages[lastAtMost(pages, this.lineStarts[line - 1])]).line + 1
  }

  /** Where the first character after a byte order mark stands: 0 or 1. */
  get start(): 0 | 1 {
    return this.text.charCodeAt(0) === 0xfeff ? 1 : 0
  }

  /** Offsets at which lines begin. LF, CRLF and a lone CR each end a line, as in CommonMark and in editors. */
  get lineStarts(): readonly number[] {
    if (this.#lineStarts !== undefined) return this.#lineStarts
    const starts = [0]
    const { text } = this
    let cr = text.indexOf('\r')
    let lf = text.indexOf('\n')
    while (cr !== -1 || lf !== -1) {
      let next: number
      if (lf !== -1 && (cr === -1 || lf < cr)) {
        next = lf + 1
      } else {
        next = text.charCodeAt(cr + 1) === LF ? cr + 2 : cr + 1
      }
      starts.push(next)
      if (lf !== -1 && lf < next) lf = text.indexOf('\n', next)
      if (cr !== -1 && cr < next) cr = text.indexOf('\r', next)
    }
    this.#lineStarts = starts
    return starts
  }

  /** The line and column of an offset. */
  point(offset: number): Point {
    const starts = this.lineStarts
    const at = lastAtMost(starts, offset)
    return { line: at + 1, column: offset - starts[at] + 1 - (at === 0 && offset > 0 ? this.start : 0), offset }
  }

  range(start: number, end: number): Range {
    return { start: this.point(start), end: this.point(end) }
  }

  /** One line without its line end; `line` counts from 1. */
  line(line: number): string {
    const starts = this.lineStarts
    const from = starts[line - 1]
    let to = starts[line] ?? this.text.length
    while (to > from && (this.text.charCodeAt(to - 1) === LF || this.text.charCodeAt(to - 1) === CR)) to--
    return this.text.slice(line === 1 ? Math.max(from, this.start) : from, to)
  }
}

/** Index of the last of some ascending numbers that is not greater than a limit; 0 when all are. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (numbers[middle] <= limit) low = middle
    else high = middle - 1
  }
  return low
}
