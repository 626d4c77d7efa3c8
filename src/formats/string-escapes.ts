import { OffsetMap, type Positions } from '../document/index.ts'

/** Text decoded piece by piece from another text, with the way back for every character. */
export class DecodedText {
  text = ''
  readonly map: OffsetMap
  readonly source: string

  /** `parent` leads from `source` back to the file; it is absent when `source` is the file. */
  constructor(source: string, parent?: Positions) {
    this.source = source
    this.map = new OffsetMap(parent)
  }

  /** Appends the source from `start` to `end`, which decodes to itself. */
  literal(start: number, end: number): void {
    if (end <= start) return
    this.text += this.source.slice(start, end)
    this.map.literal(start, end - start)
  }

  /** Appends `decoded`, which the source writes as the text from `start` to `end`. */
  replaced(decoded: string, start: number, end: number): void {
    this.text += decoded
    this.map.replaced(start, end, decoded.length)
  }
}

/** Whose backslash escapes a string has. */
export type EscapeDialect = 'json' | 'properties' | 'apple' | 'po' | 'android'

const NAMED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', a: '\x07' }
const octal = /[0-7]{1,3}/y
const hex2 = /[\da-fA-F]{2}/y
const hex4 = /[\da-fA-F]{4}/y
const BACKSLASH = 92

/**
 * Appends the source from `start` to `end` to `out`, its backslash escapes decoded:
 *
 * ```text
 * source   It\u2019s \"free\"
 * decoded  It’s "free"
 * ```
 *
 * A backslash before a character that needs none stands for that character; the last character of the stretch stands for itself.
 */
export function decodeEscapes(out: DecodedText, start: number, end: number, dialect: EscapeDialect): void {
  const { source } = out
  let run = start
  // `indexOf` would look beyond the end, and that for every string without a backslash.
  for (let at = start; at < end - 1; at++) {
    if (source.charCodeAt(at) !== BACKSLASH) continue
    out.literal(run, at)
    run = decodeEscape(out, at, end, dialect)
    at = run - 1
  }
  out.literal(run, end)
}

/** Reads the escape at `at` and returns where it ends. */
function decodeEscape(out: DecodedText, at: number, end: number, dialect: EscapeDialect): number {
  const { source } = out
  const kind = source[at + 1]
  const coded = codedEscape(source, at, kind, dialect)
  if (coded !== undefined && coded.end <= end) {
    out.replaced(coded.decoded, at, coded.end)
    return coded.end
  }
  if (kind === '\n' || kind === '\r') return continuedLine(source, at + 1, end, dialect)
  const isNamed = Object.hasOwn(NAMED, kind) && (kind !== 'a' || dialect === 'po' || dialect === 'apple')
  out.replaced(isNamed ? NAMED[kind] : kind, at, at + 2)
  return at + 2
}

/** Escapes that give a character's number. */
function codedEscape(source: string, at: number, kind: string, dialect: EscapeDialect): { decoded: string; end: number } | undefined {
  if (kind === 'u' || (kind === 'U' && dialect === 'apple')) return byNumber(source, at + 2, hex4, 16)
  if (kind === 'x' && (dialect === 'json' || dialect === 'po')) return byNumber(source, at + 2, hex2, 16)
  if (dialect === 'json' && kind === '0') return { decoded: '\0', end: at + 2 }
  return dialect === 'po' || dialect === 'apple' ? byNumber(source, at + 1, octal, 8) : undefined
}

function byNumber(source: string, at: number, digits: RegExp, base: number): { decoded: string; end: number } | undefined {
  digits.lastIndex = at
  const found = digits.exec(source)
  return found === null ? undefined : { decoded: String.fromCharCode(Number.parseInt(found[0], base)), end: digits.lastIndex }
}

/** Where a string goes on after a backslash at the end of a line; in `.properties` the next line's indentation is no text. */
function continuedLine(source: string, lineEnd: number, end: number, dialect: EscapeDialect): number {
  let at = lineEnd + (source.startsWith('\r\n', lineEnd) ? 2 : 1)
  if (dialect === 'properties') while (at < end && (source[at] === ' ' || source[at] === '\t' || source[at] === '\f')) at++
  return Math.min(at, end)
}
