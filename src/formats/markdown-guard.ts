import { MASK_COMMENT } from '../document/index.ts'

/** Deeper than any reader follows; both parsers take more than linear time in the depth of nesting. */
const MAX_NESTING = 100
/** Longer than any row of asterisks that emphasises something. */
const MAX_DELIMITERS = 256

/** A line that begins with more than `MAX_NESTING` blanks and markers of quotes and lists has so many together. */
const MARKERS = 50
const deepLine = /^(?:[ \t>*+-]|\d{1,9}[.)]){100,}.*/gm
const loneSurrogate = /\p{Surrogate}/gu

/**
 * Makes a text harmless for a Markdown parser and of the same meaning and length: NUL and lone surrogates become U+FFFD, as CommonMark and UTF-8
 * want it, and markers that nest or repeat beyond all use become characters that the builder drops.
 */
export function guardMarkdown(text: string): string {
  let safe = text
  if (safe.includes('\0')) safe = safe.replaceAll('\0', '\uFFFD')
  if (!isWellFormed(safe)) safe = safe.replace(loneSurrogate, '\uFFFD')
  if (mayNest(safe)) safe = safe.replace(deepLine, limitNesting)
  const long = ['*', '_', '~'].some((delimiter) => safe.includes(delimiter.repeat(MAX_DELIMITERS + 1)))
  return long ? safe.replace(/.+/g, limitRuns) : safe
}

/** Whether `MARKERS` blanks and markers stand in a row: only every fiftieth character need be asked. */
function mayNest(text: string): boolean {
  for (let at = MARKERS - 1; at < text.length; at += MARKERS) {
    if (!isMarker(text.charCodeAt(at))) continue
    let from = at
    while (from > 0 && isMarker(text.charCodeAt(from - 1))) from--
    let to = at + 1
    while (to < text.length && to < from + MARKERS && isMarker(text.charCodeAt(to))) to++
    if (to - from >= MARKERS) return true
  }
  return false
}

/** Blanks, digits and `>*+-.)`. */
const isMarker = (code: number): boolean =>
  code === 32 || code === 9 || (code >= 48 && code <= 57) || (code > 40 && code < 47 && code !== 44) || code === 62

/** `String.prototype.isWellFormed` is in every Node we run on, though not yet in the library the compiler is given. */
const isWellFormed = (text: string): boolean => (text as string & { isWellFormed(): boolean }).isWellFormed()

const DROPPED = String.fromCharCode(MASK_COMMENT)

/** Overwrites the markers after the hundredth; blanks count by two, as that is the least a list item needs. */
function limitNesting(line: string): string {
  if (isRule(line)) return line
  let half = 0
  return line.replace(/^(?:[ \t>*+-]|\d{1,9}[.)])+/, (prefix) =>
    prefix.replace(/[ \t]|[>*+-]|\d{1,9}[.)]/g, (marker) => {
      half += marker === ' ' ? 1 : 2
      return half <= 2 * MAX_NESTING || marker === ' ' || marker === '\t' ? marker : DROPPED.repeat(marker.length)
    }),
  )
}

function limitRuns(line: string): string {
  if (isRule(line)) return line
  return line.replace(/([*_~])\1{256,}/g, (run) => run.slice(0, MAX_DELIMITERS) + DROPPED.repeat(run.length - MAX_DELIMITERS))
}

/** Whether a line draws a rule or underlines a heading. */
const isRule = (line: string): boolean => /^[ \t]*([*_-])(?:[ \t]*\1)*[ \t]*$/.test(line)
