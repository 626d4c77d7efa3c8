import { decodeHTMLStrict } from 'entities/decode'

/** Takes decoded text in source order; a `DocumentBuilder` is one. */
export interface TextSink {
  text(start: number, end: number): void
  replaced(decoded: string, start: number, end: number): void
}

const LF = 10
const CR = 13
const BACKSLASH = 92
const AMPERSAND = 38
const SEMICOLON = 59
const GREATER = 62

/**
 * Finds, for the decoded `value` of a Markdown node, the source of every character, and hands both to `sink`. One walk over both texts:
 *
 * ```text
 * source  > Save \*now\* &amp;      value  Save *now* &
 *         > win                           win
 *           ^^^^^  ^^^    ^^^^^          literal runs, two escapes, a reference; the `> ` of the second line is passed over
 * ```
 *
 * Source that does not decode to `value` is taken as a whole from where the two part. Returns the offset after the last character read,
 * as its bitwise complement when they parted. `markup` allows delimiters of emphasis and links between the characters, as in an image's text.
 */
export function decodeText(source: string, start: number, limit: number, value: string, sink: TextSink, markup = false): number {
  if (limit - start === value.length && source.startsWith(value, start)) {
    sink.text(start, limit)
    return limit
  }
  let at = source.charCodeAt(start) === value.charCodeAt(0) ? start : linePrefixEnd(source, start, limit, value, 0)
  let run = at
  let i = 0
  const flush = (): void => {
    if (at > run) sink.text(run, at)
  }
  while (i < value.length && at < limit) {
    const code = source.charCodeAt(at)
    const wanted = value.charCodeAt(i)
    if (code === wanted && code !== BACKSLASH && code !== AMPERSAND && !isLineEnd(code)) {
      at++
      i++
    } else if (code === BACKSLASH && isPunctuation(source.charCodeAt(at + 1)) && source.charCodeAt(at + 1) === wanted) {
      flush()
      sink.replaced(value[i], at, at + 2)
      at += 2
      run = at
      i++
    } else if (code === AMPERSAND && referenceAt(source, at, limit, value, i, markup) !== undefined) {
      const reference = referenceAt(source, at, limit, value, i, markup)!
      flush()
      sink.replaced(reference.decoded, at, reference.end)
      at = reference.end
      run = at
      i += reference.length
    } else if (isLineEnd(code) && isLineEnd(wanted)) {
      at += lineEndLength(source, at)
      i += lineEndLength(value, i)
      const content = linePrefixEnd(source, at, limit, value, i)
      if (content === at) continue
      flush()
      at = content
      run = at
    } else if (code === wanted || (isBlank(code) && isBlank(wanted))) {
      at++
      i++
    } else if (isBlank(code) && isLineEnd(source.charCodeAt(blanksEnd(source, at, limit)))) {
      flush()
      at = blanksEnd(source, at, limit)
      run = at
    } else if (markup && isLineEnd(code)) {
      // A hard break, which the parsers leave out here, though it parts words.
      at += lineEndLength(source, at)
      flush()
      at = linePrefixEnd(source, at, limit, value, i)
      run = at
    } else if (markup && markupEnd(source, at, limit) > at) {
      flush()
      at = markupEnd(source, at, limit)
      run = at
    } else break
  }
  flush()
  if (i >= value.length) return at
  sink.replaced(value.slice(i), at, Math.max(at, limit))
  return ~limit
}

/**
 * Where markup ends that stands at `at` between the words of an image's text: a delimiter, the target of a link, the blank beside a
 * delimiter of code, the backslash of a line break.
 */
function markupEnd(source: string, at: number, limit: number): number {
  const code = source.charCodeAt(at)
  if (code === BACKSLASH) return isLineEnd(source.charCodeAt(at + 1)) ? at + 1 : at
  TARGET.lastIndex = at
  if (source[at] === ']' && TARGET.test(source) && TARGET.lastIndex <= limit) return TARGET.lastIndex
  return isBlank(code) || '*_~`[]!'.includes(source[at]) ? at + 1 : at
}

/** `](/to "title")` or `][label]`. */
const TARGET = /\]\[[^[\]]*\]|\]\((?:\\.|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|<[^<>\n]*>|[^()\\"'<]|\([^()]*\))*\)/sy

/** Hands `source` from `start` to `end` to `sink` as it stands, without the blanks and quote markers that begin each of its later lines. */
export function literalLines(source: string, start: number, end: number, quotes: number, sink: TextSink): void {
  let run = start
  for (let at = start; at < end; ) {
    if (!isLineEnd(source.charCodeAt(at))) {
      at++
      continue
    }
    at += lineEndLength(source, at)
    sink.text(run, Math.min(at, end))
    for (let left = quotes; at < end && (isBlank(source.charCodeAt(at)) || (source.charCodeAt(at) === GREATER && left-- > 0)); ) at++
    run = at
  }
  if (end > run) sink.text(run, end)
}

/** A character reference at `at` that decodes to what `value` has at `i`; `length` is how much of `value` it accounts for. */
function referenceAt(
  source: string,
  at: number,
  limit: number,
  value: string,
  i: number,
  markup: boolean,
): { decoded: string; end: number; length: number } | undefined {
  const end = referenceEnd(source, at, limit)
  // Code within an image's text keeps its references.
  if (end === -1 || (markup && value.startsWith(source.slice(at, end), i))) return undefined
  if (source.charCodeAt(at + 1) !== 35) {
    const decoded = decodeHTMLStrict(source.slice(at, end))
    return value.startsWith(decoded, i) && decoded.length < end - at ? { decoded, end, length: decoded.length } : undefined
  }
  const decoded = decodeNumber(source.slice(at + 2, end - 1))
  return { decoded, end, length: value.startsWith(decoded, i) ? decoded.length : value.codePointAt(i)! > 0xffff ? 2 : 1 }
}

/** The offset after `&name;`, `&#8217;` or `&#x2019;`, or -1. */
function referenceEnd(source: string, at: number, limit: number): number {
  const longest = Math.min(limit, at + 34)
  for (let next = at + 1; next < longest; next++) {
    const code = source.charCodeAt(next)
    if (code === SEMICOLON) return /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]*);$/.test(source.slice(at, next + 1)) ? next + 1 : -1
    if (code < 35 || code > 122) return -1
  }
  return -1
}

/** A numeric reference as CommonMark has it: what is no character is U+FFFD. */
function decodeNumber(digits: string): string {
  const code = /^[xX]/.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10)
  const none =
    code < 9 ||
    code === 11 ||
    (code > 13 && code < 32) ||
    (code > 126 && code < 160) ||
    (code > 0xd7ff && code < 0xe000) ||
    (code > 0xfdcf && code < 0xfdf0) ||
    (code & 0xfffe) === 0xfffe ||
    code > 0x10ffff
  return none ? '\uFFFD' : String.fromCodePoint(code)
}

/**
 * Where the text of a line begins after the blanks and `>` of the blocks around it. A text that itself begins with `>` shares the run of
 * such characters with its prefix, and has the end of it.
 */
function linePrefixEnd(source: string, at: number, limit: number, value: string, i: number): number {
  let end = at
  while (end < limit && isPrefix(source.charCodeAt(end))) end++
  if (end === at || !isPrefix(value.charCodeAt(i))) return end
  const next = source.charCodeAt(end)
  if (next === BACKSLASH || next === AMPERSAND) return end
  let own = i
  while (own < value.length && isPrefix(value.charCodeAt(own))) own++
  return Math.max(at, end - (own - i))
}

function blanksEnd(source: string, at: number, limit: number): number {
  let end = at
  while (end < limit && isBlank(source.charCodeAt(end))) end++
  return end
}

const isLineEnd = (code: number): boolean => code === LF || code === CR

const lineEndLength = (text: string, at: number): 1 | 2 => (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1)

const isBlank = (code: number): boolean => code === 32 || code === 9

const isPrefix = (code: number): boolean => code === 32 || code === 9 || code === GREATER

/** ASCII punctuation, which a backslash escapes. */
const isPunctuation = (code: number): boolean =>
  (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)
