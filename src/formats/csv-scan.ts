import { DecodedText } from './string-escapes.ts'

/** A cell of a table, its quotes included. */
export interface Cell {
  readonly start: number
  readonly end: number
  readonly quoted: boolean
}

export interface Table {
  readonly rows: readonly (readonly Cell[])[]
  /** Where a quote stands that nothing closes. */
  readonly unclosed: readonly number[]
}

const DELIMITERS = [',', ';', '\t', '|'] as const
const SAMPLE_LINES = 10

/** The character that parts the cells: the one by which the first lines have the same number of cells, and the most. */
export function guessDelimiter(source: string, start: number, path: string): string {
  const stated = /^sep=(.)\r?\n/.exec(source.slice(start, start + 8))
  if (stated !== null) return stated[1]
  const sample = source.slice(start, start + 20_000)
  let best = /\.(?:tsv|tab)$/i.test(path) ? '\t' : ','
  let bestScore = 0
  for (const delimiter of DELIMITERS) {
    const rows = scanCsv(sample, 0, delimiter).rows.slice(0, SAMPLE_LINES)
    const width = rows[0]?.length ?? 0
    if (width < 2) continue
    const score = rows.filter((row) => row.length === width).length / rows.length + Math.min(width, 100) / 1000
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

/**
 * Reads a table by RFC 4180. A quote within a quoted cell that neither a quote nor the cell's end follows is text; but where it stands as the first
 * quote of a cell does, on a later line, the cell's own closing quote is missing. Such a cell ends with its line. Once there is no quote left to
 * close a cell, all later ones end with their line at the latest.
 */
export function scanCsv(source: string, start: number, delimiter: string): Table {
  const rows: Cell[][] = []
  const unclosed: number[] = []
  const scan = { source, delimiter, unclosed, oneLine: false }
  let row: Cell[] = []
  let at = start
  while (at < source.length) {
    const cell = cellAt(scan, at)
    row.push(cell)
    at = cell.end
    if (source[at] === delimiter) {
      at++
      if (at < source.length) continue
      row.push({ start: at, end: at, quoted: false })
    } else at += source.startsWith('\r\n', at) ? 2 : 1
    rows.push(row)
    row = []
  }
  return { rows, unclosed }
}

interface Scan {
  readonly source: string
  readonly delimiter: string
  readonly unclosed: number[]
  /** Quoted cells end with their line. */
  oneLine: boolean
}

function cellAt(scan: Scan, start: number): Cell {
  const { source } = scan
  if (source[start] !== '"') return { start, end: unquotedEnd(source, start, scan.delimiter), quoted: false }
  const close = closingQuote(scan, start + 1)
  if (close !== -1) return { start, end: close + 1, quoted: true }
  scan.unclosed.push(start)
  let end = start
  while (end < source.length && !isEol(source[end])) end++
  return { start, end, quoted: true }
}

function closingQuote(scan: Scan, start: number): number {
  const { source, delimiter } = scan
  let crossed = false
  for (let at = start; at < source.length; at++) {
    const character = source[at]
    if (isEol(character)) {
      if (scan.oneLine) return -1
      crossed = true
    }
    if (character !== '"') continue
    const next = source[at + 1]
    const before = source[at - 1]
    if (next === '"') at++
    else if (next === undefined || next === delimiter || isEol(next)) return at
    else if (crossed && (before === delimiter || isEol(before))) return -1
  }
  scan.oneLine = true
  return -1
}

function unquotedEnd(source: string, start: number, delimiter: string): number {
  let at = start
  while (at < source.length && source[at] !== delimiter && !isEol(source[at])) at++
  return at
}

const isEol = (character: string): boolean => character === '\n' || character === '\r'

/** A cell's text; in a quoted cell `""` is a quote. */
export function decodeCell(source: string, { start, end, quoted }: Cell): DecodedText {
  const decoded = new DecodedText(source)
  if (!quoted) {
    decoded.literal(start, end)
    return decoded
  }
  const closed = end - start > 1 && source[end - 1] === '"' && !endsInEscape(source, start + 1, end)
  const last = closed ? end - 1 : end
  let run = start + 1
  for (let at = run; at < last - 1; at++) {
    if (source[at] !== '"' || source[at + 1] !== '"') continue
    decoded.literal(run, at)
    decoded.replaced('"', at, at + 2)
    run = at + 2
    at++
  }
  decoded.literal(run, last)
  return decoded
}

/** Whether the last quote of an unclosed cell is the second of a pair. */
function endsInEscape(source: string, from: number, end: number): boolean {
  let at = end
  while (at > from && source[at - 1] === '"') at--
  return (end - at) % 2 === 0
}
