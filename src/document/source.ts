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

/**
 * The text of one input file, exactly as decoded: nothing is stripped or normalised, a byte order mark included, so that an offset here is an
 * offset in the user's editor. A file that is not valid UTF-8 is decoded byte by byte (see `src/workspace/decode.ts`).
 */
export class Source {
  readonly path: string
  readonly text: string
  #lineStarts: number[] | undefined

  constructor(path: string, text: string) {
    this.path = path
    this.text = text
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
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle] <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low] + 1 - (low === 0 && offset > 0 ? this.start : 0), offset }
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
