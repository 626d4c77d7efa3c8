import { decodeHeader, isPlainHeader } from './encoded-word.ts'

/** One header field: `name` in lower case, its value from `start` to `end` with folded lines as they stand. */
export interface HeaderField {
  readonly name: string
  readonly nameStart: number
  readonly start: number
  readonly end: number
}

/** The head of a message or of a part. */
export interface Head {
  readonly fields: readonly HeaderField[]
  /** Where the body begins. */
  readonly body: number
  /** Whether an empty line ends the head. */
  readonly closed: boolean
  /** Places of lines that are no header fields. */
  readonly junk: readonly (readonly [start: number, end: number])[]
}

/** A header value such as `text/html; charset="utf-8"`. */
export interface Parameters {
  /** What stands before the first `;`, in lower case. */
  readonly value: string
  /** Parameters by lower-case name. */
  readonly of: ReadonlyMap<string, string>
}

/** The character that ends lines in this text: a file of bare carriage returns is rare but has lines too. */
export const lineEndOf = (text: string): '\n' | '\r' => (text.includes('\n') ? '\n' : text.includes('\r') ? '\r' : '\n')

/**
 * Reads header fields from `start` on. Lines that are none are passed over; when the first line is none the head is empty, and when no empty line
 * follows, the body begins at the first line that is none.
 */
export function readHead(text: string, start: number, end: number, lineEnd: string): Head {
  const fields: HeaderField[] = []
  const junk: [number, number][] = []
  let at = start
  let inField = false
  while (at < end) {
    const stop = lineStop(text, at, end, lineEnd)
    const next = Math.min(stop + 1, end)
    const to = stop > at && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop
    if (to === at) return { fields, body: next, closed: true, junk }
    const first = text.charCodeAt(at)
    if ((first === 32 || first === 9) && inField) {
      fields[fields.length - 1] = { ...fields[fields.length - 1], end: to }
      at = next
      continue
    }
    const field = readField(text, at, to)
    inField = field !== undefined
    if (field !== undefined) fields.push(field)
    else if (fields.length === 0) return { fields, body: start, closed: false, junk }
    else junk.push([at, to])
    at = next
  }
  return { fields, body: junk[0]?.[0] ?? end, closed: false, junk }
}

/** The first field of a name, or undefined. */
export const fieldNamed = (fields: readonly HeaderField[], name: string): HeaderField | undefined => fields.find((field) => field.name === name)

/** A field's decoded value on one line. */
export function fieldValue(text: string, field: HeaderField, binary: boolean): string {
  const raw = text.slice(field.start, field.end)
  return (isPlainHeader(raw, binary) ? raw : decodeHeader(text, field.start, field.end, binary).text).trim()
}

/** Splits a structured value at its semicolons. Knows quoted strings, comments, and RFC 2231's numbered and percent-encoded parameters. */
export function readParameters(value: string): Parameters {
  const pieces = splitPieces(value)
  const of = new Map<string, string>()
  for (const piece of pieces.slice(1)) {
    const equals = piece.indexOf('=')
    if (equals === -1) continue
    const [name, ...marks] = piece.slice(0, equals).trim().toLowerCase().split('*')
    const given = piece.slice(equals + 1).trim()
    const encoded = marks.at(-1) === '' && marks.length > 0
    const decoded = encoded ? percentDecoded(given) : given
    const numbered = marks.length > 0 && /^\d+$/.test(marks[0])
    if (numbered) of.set(name, (of.get(name) ?? '') + decoded)
    else if (!of.has(name)) of.set(name, decoded)
  }
  return { value: (pieces[0] ?? '').trim().toLowerCase(), of }
}

function lineStop(text: string, at: number, end: number, lineEnd: string): number {
  const stop = text.indexOf(lineEnd, at)
  return stop === -1 || stop > end ? end : stop
}

function readField(text: string, start: number, end: number): HeaderField | undefined {
  let at = start
  while (at < end && isNameCharacter(text.charCodeAt(at))) at++
  const nameEnd = at
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++
  if (nameEnd === start || text.charCodeAt(at) !== 58 || at >= end) return undefined
  return { name: text.slice(start, nameEnd).toLowerCase(), nameStart: start, start: at + 1, end }
}

const isNameCharacter = (code: number): boolean => code > 32 && code < 127 && code !== 58

/** The stretches between semicolons, with quotes resolved and comments left out. */
function splitPieces(value: string): string[] {
  const pieces: string[] = []
  let piece = ''
  let quoted = false
  let comment = 0
  for (let at = 0; at < value.length; at++) {
    const character = value[at]
    if (quoted) {
      if (character === '\\' && at + 1 < value.length) piece += value[++at]
      else if (character === '"') quoted = false
      else piece += character
    } else if (character === '(') comment++
    else if (character === ')' && comment > 0) comment--
    else if (comment > 0) continue
    else if (character === '"') quoted = true
    else if (character === ';') {
      pieces.push(piece)
      piece = ''
    } else piece += character
  }
  pieces.push(piece)
  return pieces
}

/** `utf-8'en'a%20b` becomes `a b`. */
function percentDecoded(value: string): string {
  const text = value.slice(value.lastIndexOf("'") + 1)
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
