/** One line of plain text, without its line end. */
export interface Line {
  /** First character after quote marks and indentation. */
  readonly start: number
  /** After the last character that is no blank. */
  readonly end: number
  /** Where the line end stands: further than `end` when the line ends in blanks. */
  readonly stop: number
  /** Number of `>` before the text. */
  readonly depth: number
  /** Blanks before the text, after quote marks. */
  readonly indent: number
}

const GREATER = 62

/** Splits `[start, end)` into lines; LF, CRLF and a lone CR each end one. `stuffed` takes off the one blank that format=flowed puts before some lines. */
export function readLines(text: string, start: number, end: number, stuffed: boolean): Line[] {
  const lines: Line[] = []
  let feed = text.indexOf('\n', start)
  let carriage = text.indexOf('\r', start)
  for (let at = start; at < end; ) {
    if (feed !== -1 && feed < at) feed = text.indexOf('\n', at)
    if (carriage !== -1 && carriage < at) carriage = text.indexOf('\r', at)
    const stop = Math.min(feed === -1 ? end : feed, carriage === -1 ? end : carriage, end)
    lines.push(readLine(text, at, stop, stuffed))
    at = stop + (stop === carriage && feed === stop + 1 ? 2 : 1)
  }
  return lines
}

function readLine(text: string, start: number, stop: number, stuffed: boolean): Line {
  let at = start
  let depth = 0
  let after = start
  // `> > text` as well as `>>text`; a blank before the first mark is seen in the wild too, but says of flowed text that it is no mark.
  for (; at < stop; at++) {
    const code = text.charCodeAt(at)
    if (code === GREATER) {
      depth++
      after = at + 1
    } else if (code !== 32 || at - after > 0 || (stuffed && depth === 0)) break
  }
  at = after
  if (at < stop && text.charCodeAt(at) === 32 && (stuffed || depth > 0)) at++
  const from = at
  while (at < stop && isBlank(text.charCodeAt(at))) at++
  let end = stop
  while (end > at && isBlank(text.charCodeAt(end - 1))) end--
  return { start: at, end, stop, depth, indent: at - from }
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0

export const isEmpty = (line: Line): boolean => line.start === line.end

/** A line drawn with one character, such as `-----`; returns that character. */
export function ruleOf(text: string, line: Line): string | undefined {
  const length = line.end - line.start
  const first = text[line.start]
  if (length < 3 || !'-=_*~#+'.includes(first)) return undefined
  for (let at = line.start + 1; at < line.end; at++) {
    if (text[at] !== first && text[at] !== ' ') return undefined
  }
  return first
}

/** A list item's bullet at the start of a line; `next` is where the item's text begins. */
export interface Bullet {
  readonly bullet: string
  readonly next: number
}

const BULLET = /([-*+•‣◦▪·●○✓✔✅]|(\d{1,2})[.)])[ \t\xa0]+(?=\S)/y

export function bulletOf(text: string, line: Line): Bullet | undefined {
  BULLET.lastIndex = line.start
  const match = BULLET.exec(text)
  if (match === null || line.start + match[0].length >= line.end) return undefined
  return { bullet: match[1], next: line.start + match[0].length }
}

/** The value of a numbered bullet, or undefined. */
export function numberOf(bullet: string): number | undefined {
  const value = Number.parseInt(bullet, 10)
  return Number.isNaN(value) ? undefined : value
}
