import { DecodedText } from './string-escapes.ts'

/** How a YAML scalar is written. */
export type ScalarStyle = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'

/**
 * Decodes the scalar that stands at `[start, end)` of `source`, quotes or block indicator included, with the place of every character:
 *
 * ```text
 * source   >-           decoded  Save now and save again
 *            Save now            ^^^^^^^^ ^^^^^^^^^^^^^^
 *            and save again
 * ```
 *
 * When that does not give `value`, which is what the parser read, the value maps to the scalar as a whole.
 */
export function alignScalar(source: string, start: number, end: number, style: ScalarStyle, value: string): DecodedText {
  const decoded = new DecodedText(source)
  if (style === 'PLAIN') flow(decoded, start, end, plain)
  else if (style === 'QUOTE_SINGLE') flow(decoded, start + 1, closeAt(source, start, end), single)
  else if (style === 'QUOTE_DOUBLE') flow(decoded, start + 1, closeAt(source, start, end), double)
  else block(decoded, start, end, style === 'BLOCK_FOLDED', value)
  if (decoded.text === value) return decoded
  const whole = new DecodedText(source)
  whole.replaced(value, start, Math.max(end, start + 1))
  return whole
}

/** Where a quoted scalar's content ends: before its closing quote, if it has one. */
const closeAt = (source: string, start: number, end: number): number => (end - start > 1 && source[end - 1] === source[start] ? end - 1 : end)

/** Appends one stretch of a line. True when an escaped line end follows, which joins the lines without a blank. */
type Stretch = (decoded: DecodedText, start: number, end: number) => boolean

/**
 * Flow scalars: a line end is a blank, each empty line a line end; blanks around line ends vanish.
 */
function flow(decoded: DecodedText, start: number, end: number, stretch: Stretch): void {
  const { source } = decoded
  let at = start
  for (;;) {
    const eol = nextEol(source, at, end)
    let last = eol
    if (eol < end) while (last > at && isBlank(source[last - 1]) && !(stretch === double && isEscapedAt(source, last - 1, at))) last--
    const joined = stretch(decoded, at, last) && eol < end
    if (eol >= end) return
    let next = afterEol(source, eol)
    const breaks: number[] = []
    for (;;) {
      let content = next
      while (content < end && isBlank(source[content])) content++
      if (content >= end || !isEol(source[content])) {
        if (breaks.length === 0 && !joined) decoded.replaced(' ', last, content)
        for (const line of breaks) decoded.replaced('\n', line, afterEol(source, line))
        at = content
        break
      }
      breaks.push(content)
      next = afterEol(source, content)
    }
  }
}

function plain(decoded: DecodedText, start: number, end: number): boolean {
  decoded.literal(start, end)
  return false
}

/** `''` is an apostrophe. */
function single(decoded: DecodedText, start: number, end: number): boolean {
  let run = start
  for (let at = decoded.source.indexOf("''", start); at !== -1 && at + 1 < end; at = decoded.source.indexOf("''", at + 2)) {
    decoded.literal(run, at)
    decoded.replaced("'", at, at + 2)
    run = at + 2
  }
  decoded.literal(run, end)
  return false
}

const ESCAPED: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}
const HEX: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

function double(decoded: DecodedText, start: number, end: number): boolean {
  const { source } = decoded
  let run = start
  for (let at = start; at < end; at++) {
    if (source[at] !== '\\') continue
    decoded.literal(run, at)
    const kind = source[at + 1]
    if (at + 1 >= end) return true
    const length = HEX[kind] ?? 0
    const code = length === 0 ? Number.NaN : Number.parseInt(source.slice(at + 2, at + 2 + length), 16)
    const says = length === 0 ? (ESCAPED[kind] ?? kind) : code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
    decoded.replaced(says, at, at + 2 + length)
    run = at + 2 + length
    at = run - 1
  }
  decoded.literal(run, end)
  return false
}

/** Block scalars: the indentation of the first line that has text is no text; what follows the last line is as `value` has it. */
function block(decoded: DecodedText, start: number, end: number, folded: boolean, value: string): void {
  const { source } = decoded
  const header = nextEol(source, start, end)
  const lines = linesOf(source, afterEol(source, header), end)
  const explicit = /^[|>][-+]?([1-9])/.exec(source.slice(start, Math.min(header, start + 4)))
  const indent = explicit === null ? indentOf(source, lines) : shortestIndent(source, lines, value)
  let last = lines.length - 1
  while (last >= 0 && contentOf(source, lines[last], indent) >= lines[last][1]) last--
  const more = (at: number): boolean => isBlank(source[contentOf(source, lines[at], indent)] ?? '')
  for (let at = 0; at <= last; at++) {
    const [, eol] = lines[at]
    const content = Math.min(contentOf(source, lines[at], indent), eol)
    decoded.literal(content, eol)
    if (at === last) continue
    let next = at + 1
    while (contentOf(source, lines[next], indent) >= lines[next][1]) next++
    const empty = content >= eol
    const folds = folded && !empty && !more(at) && !more(next)
    if (folds && next === at + 1) decoded.replaced(' ', eol, afterEol(source, eol))
    else if (!folds) decoded.replaced('\n', eol, afterEol(source, eol))
  }
  const rest = value.slice(decoded.text.length)
  if (last >= 0 && /^\n*$/.test(rest)) for (let at = last; at < last + rest.length; at++) appendEnd(decoded, lines, at, end)
}

function appendEnd(decoded: DecodedText, lines: readonly (readonly [number, number])[], at: number, end: number): void {
  const eol = lines[at]?.[1] ?? end
  decoded.replaced('\n', Math.min(eol, end), Math.max(Math.min(afterEol(decoded.source, eol), decoded.source.length), Math.min(eol, end)))
}

/** The lines of `[start, end)`, each with where it begins and where its line end stands. */
function linesOf(source: string, start: number, end: number): [number, number][] {
  const lines: [number, number][] = []
  for (let at = start; at < end; ) {
    const eol = nextEol(source, at, end)
    lines.push([at, eol])
    at = afterEol(source, eol)
  }
  return lines
}

function indentOf(source: string, lines: readonly (readonly [number, number])[]): number {
  for (const [start, end] of lines) {
    let at = start
    while (at < end && source[at] === ' ') at++
    if (at < end) return at - start
  }
  return 0
}

/** With an explicit indentation indicator, as much of the first line with text as the value does not have. */
function shortestIndent(source: string, lines: readonly (readonly [number, number])[], value: string): number {
  const [first] = value.split('\n').filter((line) => line.trim() !== '')
  const line = lines.find(([start, end]) => source.slice(start, end).trim() !== '')
  return line === undefined || first === undefined ? 0 : Math.max(0, source.slice(line[0], line[1]).indexOf(first))
}

const contentOf = (source: string, [start, end]: readonly [number, number], indent: number): number => {
  let at = start
  while (at < end && at - start < indent && source[at] === ' ') at++
  return at
}

function nextEol(source: string, start: number, end: number): number {
  let at = start
  while (at < end && !isEol(source[at])) at++
  return at
}

const isEol = (character: string): boolean => character === '\n' || character === '\r'
const isBlank = (character: string): boolean => character === ' ' || character === '\t'
const afterEol = (source: string, eol: number): number => eol + (source[eol] === '\r' && source[eol + 1] === '\n' ? 2 : 1)

/** An odd number of backslashes before. */
function isEscapedAt(source: string, at: number, from: number): boolean {
  let back = at
  while (back > from && source[back - 1] === '\\') back--
  return (at - back) % 2 === 1
}
