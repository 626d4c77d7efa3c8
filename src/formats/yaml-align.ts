import { DecodedText } from './string-escapes.ts'

/** How a YAML scalar is written. */
export type ScalarStyle = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'

/**
 * Finds the place of every character of `value`, which a parser read from the scalar at `[start, end)` of `source`, quotes or block indicator
 * included. One walk over both:
 *
 * ```text
 * source   >-  # comment        value  Save now and it's yours
 *            Save now                  ^^^^^^^^ ^^^^^^^^^^^^^^
 *            and it's yours    the line end is the blank, the indentation is passed over
 * ```
 *
 * Blanks at the edge of a line may be mapped to blanks beside their own. Where the two do not go together, the value maps to the scalar as a whole.
 */
export function alignScalar(source: string, start: number, end: number, style: ScalarStyle, value: string): DecodedText {
  const decoded = new DecodedText(source)
  const isQuoted = style === 'QUOTE_SINGLE' || style === 'QUOTE_DOUBLE'
  let at = isQuoted ? start + 1 : start
  if (style === 'BLOCK_LITERAL' || style === 'BLOCK_FOLDED') {
    while (at < end && source[at] !== '\n') at++
    at++
  }
  if (align(decoded, at, end, value, style)) return decoded
  const whole = new DecodedText(source)
  whole.replaced(value, start, Math.max(end, start + 1))
  return whole
}

/**
 * Whether a scalar ends where it should: a quoted one at its closing quote. What an unclosed one swallowed is no text anybody wrote, and the
 * parser takes its last character for the quote.
 */
export function isClosed(source: string, start: number, end: number, style: ScalarStyle): boolean {
  if (style !== 'QUOTE_SINGLE' && style !== 'QUOTE_DOUBLE') return true
  const quote = source[start]
  for (let at = start + 1; at < end; at++) {
    if (style === 'QUOTE_DOUBLE' && source[at] === '\\') at++
    else if (style === 'QUOTE_SINGLE' && source[at] === quote && at + 1 < end && source[at + 1] === quote) at++
    else if (source[at] === quote) return at === end - 1
  }
  return false
}

/** False when source and value do not go together. */
function align(decoded: DecodedText, start: number, end: number, value: string, style: ScalarStyle): boolean {
  const { source } = decoded
  let at = start
  let run = start
  for (let index = 0; index < value.length; ) {
    if (at < end && source[at] === value[index] && !MEANINGFUL.has(source[at])) {
      at++
      index++
      continue
    }
    const piece = pieceAt(source, at, end, value, index, style)
    if (piece === undefined) {
      decoded.literal(run, at)
      // A block at the end of the file has a line end there even when the file has none.
      if (at < end || !/^\n*$/.test(value.slice(index))) return false
      decoded.replaced(value.slice(index), at, at)
      return true
    }
    if (piece.end - at === 1 && piece.says === source[at]) {
      at++
      index++
      continue
    }
    decoded.literal(run, at)
    if (piece.says !== '') decoded.replaced(piece.says, at, piece.end)
    at = piece.end
    run = at
    index += piece.says.length
  }
  decoded.literal(run, at)
  return true
}

/** Characters that may be more, or less, than themselves. */
const MEANINGFUL = new Set(" \t\r\n'\\")

interface Piece {
  /** What the value has for it; empty for what is no text. */
  readonly says: string
  readonly end: number
}

/** What stands at `at`, given what the value goes on with; undefined when they do not go together. */
function pieceAt(source: string, at: number, end: number, value: string, index: number, style: ScalarStyle): Piece | undefined {
  if (at >= end) return undefined
  if (style === 'BLOCK_LITERAL' || style === 'BLOCK_FOLDED') return blockPiece(source, at, end, value[index])
  const piece = flowPiece(source, at, end, style)
  if (value.startsWith(piece.says, index)) return piece
  // An escape that YAML does not know is kept as it is written, with an error.
  return source[at] === value[index] ? { says: source[at], end: at + 1 } : undefined
}

/** In flow scalars, line ends take the blanks around them along: one is a blank, and of more all but one are line ends. */
function flowPiece(source: string, at: number, end: number, style: ScalarStyle): Piece {
  const character = source[at]
  if (style === 'QUOTE_DOUBLE' && character === '\\') return escapeAt(source, at)
  if (style === 'QUOTE_SINGLE' && character === "'" && source[at + 1] === "'") return { says: "'", end: at + 2 }
  if (isBlank(character)) {
    const next = afterBlanks(source, at, end)
    return { says: next < end && isEol(source, next) ? '' : source.slice(at, next), end: next }
  }
  if (!isEol(source, at)) return { says: character, end: at + 1 }
  let count = 0
  let next = at
  while (next < end && isEol(source, next)) {
    count++
    next = afterBlanks(source, afterEol(source, next), end)
  }
  return { says: count === 1 ? ' ' : '\n'.repeat(count - 1), end: next }
}

/** In block scalars the value tells which line ends and blanks are text. */
function blockPiece(source: string, at: number, end: number, wanted: string): Piece | undefined {
  const character = source[at]
  if (character === wanted) return { says: wanted, end: at + 1 }
  // The parser takes a CR that ends the block for half a line end.
  if (isEol(source, at) || (character === '\r' && at + 1 >= end))
    return { says: wanted === '\n' || (wanted === ' ' && !isEol(source, at - 1)) ? wanted : '', end: afterEol(source, at) }
  if (!isBlank(character)) return undefined
  let next = at
  while (next < end && isBlank(source[next]) && source[next] !== wanted) next++
  return { says: '', end: next }
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
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** An escape of a double-quoted scalar; before a line end it and the next line's indentation are no text. */
function escapeAt(source: string, at: number): Piece {
  const kind = source[at + 1] ?? ''
  if (isEol(source, at + 1)) return { says: '', end: afterBlanks(source, afterEol(source, at + 1), source.length) }
  const digits = DIGITS[kind]
  if (digits === undefined) return { says: ESCAPED[kind] ?? kind, end: at + 2 }
  const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16)
  return { says: code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD', end: at + 2 + digits }
}

function afterBlanks(source: string, at: number, end: number): number {
  let next = at
  while (next < end && isBlank(source[next])) next++
  return next
}

/** The parser takes a lone CR for text. */
const isEol = (source: string, at: number): boolean => source[at] === '\n' || (source[at] === '\r' && source[at + 1] === '\n')
const isBlank = (character: string): boolean => character === ' ' || character === '\t'
const afterEol = (source: string, eol: number): number => eol + (source[eol] === '\r' && source[eol + 1] === '\n' ? 2 : 1)
