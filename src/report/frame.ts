import type { Source } from '../document/index.ts'
import { type Cell, cellsOf } from './width.ts'
import { visible } from './words.ts'

/** A line of source text with what is marked in it, ready to print. */
export interface FrameLine {
  /** Counts from 1. */
  readonly number: number
  readonly text: string
  /** Spaces, then one sign for each marked column. */
  readonly marks: string
}

/** A mark over more lines than this is shown by its first ones. */
const MOST_LINES = 4

/**
 * The lines of a file that `[start, end)` touches, cropped around the mark to `width` columns:
 *
 * ```text
 * 3 │ …will be charged. Hurry, only a few left in stock! Order…
 *   │                          ^^^^^^^^^^^^^^^
 * ```
 */
export function frameOf(source: Source, start: number, end: number, width: number, sign = '^'): { lines: FrameLine[]; more: number } {
  const first = source.point(start).line
  const last = end > start ? source.point(end - 1).line : first
  const lines: FrameLine[] = []
  for (let line = first; line <= last && lines.length < MOST_LINES; line++) {
    const { text, from } = lineAt(source, line)
    const [markStart, markEnd] = [Math.max(start - from, 0), Math.min(end - from, text.length)]
    if (line > first && text.slice(markStart, markEnd).trim() === '') continue
    lines.push({ number: line, ...crop(text, ...trimmed(text, markStart, Math.max(markStart, markEnd)), width, sign) })
  }
  return { lines, more: Math.max(0, last - first + 1 - MOST_LINES) }
}

/** One line without its end and without a byte order mark, and the offset at which it begins. */
function lineAt(source: Source, line: number): { text: string; from: number } {
  return { text: source.line(line), from: source.lineStarts[line - 1] + (line === 1 ? source.start : 0) }
}

/** The mark without the indentation of a continued line. */
function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start
  while (from < end && (text[from] === ' ' || text[from] === '\t')) from++
  return from === end ? [start, end] : [from, end]
}

function crop(line: string, start: number, end: number, width: number, sign: string): { text: string; marks: string } {
  // A line may be megabytes long: only what can be shown is looked at.
  const from = wholeCharacter(line, Math.max(0, start - 2 * width))
  const to = Math.min(line.length, start + 2 * width)
  const cells = cellsOf(visible(line.slice(from, to)))
  const isMarked = (cell: Cell): boolean => cell.at + from >= start && (cell.at + from < end || (start === end && cell.at + from === start))
  const marked = cells.findIndex(isMarked)
  const [left, right] = windowOf(cells, marked === -1 ? cells.length : marked, cells.filter(isMarked).length, width)
  const before = left > 0 || from > 0 ? '…' : ''
  const after = right < cells.length || to < line.length ? '…' : ''
  const shown = cells.slice(left, right)
  const indent = before.length + shown.slice(0, Math.max(0, marked - left)).reduce((sum, cell) => sum + cell.width, 0)
  const length = marked === -1 ? 1 : shown.filter(isMarked).reduce((sum, cell) => sum + cell.width, 0)
  const end_ = marked === -1 ? indent + shown.reduce((sum, cell) => sum + cell.width, 0) : indent
  return {
    text: `${before}${shown.map((cell) => cell.text).join('')}${after}`.trimEnd(),
    marks: ' '.repeat(end_) + sign.repeat(Math.max(1, length)),
  }
}

/** Which cells to show, first and last exclusive, so that they fit into `width` with the mark in sight and some words before it. */
function windowOf(cells: readonly Cell[], marked: number, length: number, width: number): [number, number] {
  const room = Math.max(10, width - 2)
  const total = cells.reduce((sum, cell) => sum + cell.width, 0)
  if (total <= width) return [0, cells.length]
  const markWidth = Math.min(
    cells.slice(marked, marked + length).reduce((sum, cell) => sum + cell.width, 0),
    room,
  )
  let before = Math.max(0, Math.floor((room - markWidth) / 2))
  let left = marked
  while (left > 0 && before >= cells[left - 1].width) before -= cells[--left].width
  let right = left
  for (let taken = 0; right < cells.length && taken + cells[right].width <= room; right++) taken += cells[right].width
  // At the end of the line there is room to show more of what precedes.
  let free = room - cells.slice(left, right).reduce((sum, cell) => sum + cell.width, 0)
  while (left > 0 && free >= cells[left - 1].width) free -= cells[--left].width
  return [left, right]
}

/** Not in the middle of a surrogate pair. */
const wholeCharacter = (text: string, at: number): number => (at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at)
