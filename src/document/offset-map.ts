/** Leads from decoded text back to the text it was decoded from: an `OffsetMap`, or a computed one where runs would be too many. */
export interface Positions {
  readonly parent: Positions | undefined
  /** Start, in the text it was decoded from, of the character at decoded offset `at`. */
  start(at: number): number
  /** End, in the text it was decoded from, of the character before decoded offset `at`. */
  end(at: number): number
  /** Whether decoded `[start, end)` stands in the file exactly so, and may be edited there. */
  isLiteral(start: number, end: number): boolean
}

/** The range, in the file itself, of `[start, end)` in a text that `map` leads back from; a text without a map is the file. */
export function inFile(map: Positions | undefined, start: number, end: number): [start: number, end: number] {
  let [from, to] = [start, end]
  for (let layer = map; layer !== undefined; layer = layer.parent) {
    const empty = from === to
    to = empty ? layer.start(from) : layer.end(to)
    from = layer.start(from)
  }
  return [from, Math.max(from, to)]
}

/**
 * Maps offsets of decoded text to offsets of the text it was decoded from.
 *
 * ```text
 * source   Save &amp; win
 * decoded  Save & win        runs: [0,0,5) literal · [5,5,10) from "&amp;" · [6,10,14) literal
 * ```
 *
 * A run whose two lengths are equal maps character by character; any other run maps as a whole. Start and end are looked up differently on
 * purpose: a range ends where the source of its *last* character ends, not where the next character starts, so that `free</b> now` does not
 * swallow the tag.
 *
 * `parent` chains layers: a block of an HTML part maps to the part's text, which maps to the lines of the e-mail. Only `range` walks the chain,
 * and only when something is reported.
 */
export class OffsetMap implements Positions {
  /** Decoded length in UTF-16 code units. */
  length = 0
  readonly parent: Positions | undefined
  /** Triples: decoded start, source start, source end. */
  readonly #runs: number[] = []

  constructor(parent?: Positions) {
    this.parent = parent
  }

  /** Appends `length` characters that stand in the source one by one from `source` on. */
  literal(source: number, length: number): void {
    if (length <= 0) return
    const runs = this.#runs
    const last = runs.length - 3
    if (last >= 0 && runs[last + 2] === source && runs[last + 2] - runs[last + 1] === this.length - runs[last]) {
      runs[last + 2] = source + length
    } else {
      runs.push(this.length, source, source + length)
    }
    this.length += length
  }

  /** Appends `length` characters that together stand for the source from `start` to `end`. */
  replaced(start: number, end: number, length: number): void {
    if (length <= 0) return
    if (end - start === length) {
      this.literal(start, length)
      return
    }
    this.#runs.push(this.length, start, end)
    this.length += length
  }

  /** Forgets everything from decoded offset `length` on. */
  truncate(length: number): void {
    const runs = this.#runs
    let end = this.length
    while (runs.length > 0 && runs[runs.length - 3] >= length) {
      end = runs[runs.length - 3]
      runs.length -= 3
    }
    const last = runs.length - 3
    if (last >= 0 && length < end && runs[last + 2] - runs[last + 1] === end - runs[last]) runs[last + 2] = runs[last + 1] + length - runs[last]
    this.length = Math.min(this.length, length)
  }

  /** Start, in this layer's source, of the character at decoded offset `at`. */
  start(at: number): number {
    const runs = this.#runs
    if (runs.length === 0) return 0
    if (at >= this.length) return runs[runs.length - 1]
    const run = this.#find(at)
    return this.#isLiteral(run) ? runs[run + 1] + at - runs[run] : runs[run + 1]
  }

  /** End, in this layer's source, of the character before decoded offset `at`. */
  end(at: number): number {
    if (at <= 0) return this.start(0)
    const runs = this.#runs
    if (runs.length === 0) return 0
    const run = this.#find(Math.min(at, this.length) - 1)
    return this.#isLiteral(run) ? runs[run + 1] + Math.min(at, this.length) - runs[run] : runs[run + 2]
  }

  /** The source range, in the file itself, of decoded `[start, end)`. */
  range(start: number, end: number): [start: number, end: number] {
    return inFile(this, start, end)
  }

  /** Whether decoded `[start, end)` is one run of characters that stand together in the file, so that it may be edited there. */
  isLiteral(start: number, end: number): boolean {
    const run = this.#find(start)
    const next = run + 3 < this.#runs.length ? this.#runs[run + 3] : this.length
    if (!this.#isLiteral(run) || end > next) return false
    return this.parent === undefined || this.parent.isLiteral(this.start(start), this.end(end))
  }

  #isLiteral(run: number): boolean {
    const runs = this.#runs
    const next = run + 3 < runs.length ? runs[run + 3] : this.length
    return runs[run + 2] - runs[run + 1] === next - runs[run]
  }

  /** Index of the run that holds decoded offset `at`. */
  #find(at: number): number {
    const runs = this.#runs
    let low = 0
    let high = runs.length / 3 - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (runs[middle * 3] <= at) low = middle
      else high = middle - 1
    }
    return low * 3
  }
}
