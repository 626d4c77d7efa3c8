import { OffsetMap, type Positions } from '../document/index.ts'

/** Bytes of a part; `map` leads from a byte to the characters of the file that encode it. */
export interface Octets {
  readonly bytes: Uint8Array
  readonly map: Positions
}

/** How a part's bytes are written down in the mail. */
export type Transfer = 'identity' | 'quoted-printable' | 'base64'

/** What a Content-Transfer-Encoding names, however carelessly it is spelt; undefined for a name that nobody knows. */
export function transferOf(label: string | undefined): Transfer | undefined {
  const name = (label ?? '7bit').toLowerCase().match(/[a-z0-9-]+/)?.[0] ?? '7bit'
  if (name === 'quoted-printable' || name === 'base64') return name
  return name === '7bit' || name === '8bit' || name === 'binary' ? 'identity' : undefined
}

/** A map of text that is written differently in the file: nothing may be edited there character by character. */
export class EncodedMap extends OffsetMap {
  override isLiteral(): boolean {
    return false
  }
}

const EQUALS = 61
const LF = 10
const CR = 13

/**
 * Decodes quoted-printable text. Forgiving, as mail programs are: an escape may be in lower case, a stray `=` stands for itself.
 * `binary` says that each code unit of `text` is one byte; otherwise raw characters above ASCII count as UTF-8.
 */
export function decodeQuotedPrintable(text: string, start: number, end: number, binary: boolean): Octets {
  let bytes: Uint8Array = new Uint8Array(end - start)
  const map = new EncodedMap()
  let length = 0
  let run = start
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === EQUALS) {
      const value = at + 2 < end ? hex(text.charCodeAt(at + 1)) * 16 + hex(text.charCodeAt(at + 2)) : -1
      const next = value >= 0 ? at + 3 : softBreak(text, at + 1, end)
      if (next !== at) {
        map.literal(run, at - run)
        if (value >= 0) {
          bytes[length++] = value
          map.replaced(at, next, 1)
        }
        at = next
        run = next
        continue
      }
    } else if (code === 32 || code === 9) {
      const next = skipBlanks(text, at, end)
      if (next === end || isBreak(text.charCodeAt(next))) {
        map.literal(run, at - run)
        run = next
      } else {
        for (let blank = at; blank < next; blank++) bytes[length++] = text.charCodeAt(blank)
      }
      at = next
      continue
    } else if (code > 0x7f && !binary) {
      const utf8 = new TextEncoder().encode(String.fromCodePoint(text.codePointAt(at) ?? code))
      const units = code >= 0xd800 && utf8.length === 4 ? 2 : 1
      if (length + utf8.length + end - at > bytes.length) bytes = grown(bytes, end - at)
      map.literal(run, at - run)
      bytes.set(utf8, length)
      length += utf8.length
      map.replaced(at, at + units, utf8.length)
      at += units
      run = at
      continue
    }
    bytes[length++] = code
    at++
  }
  map.literal(run, at - run)
  return { bytes: bytes.subarray(0, length), map }
}

/** Decodes base64 text: line breaks and junk are skipped, padding may be missing, and data after padding is another run of base64. */
export function decodeBase64(text: string, start: number, end: number): Octets {
  const bytes = new Uint8Array(Math.ceil(((end - start) * 3) / 4) + 3)
  const map = new Base64Positions()
  let length = 0
  let letters = 0
  let bits = 0
  let pending = 0
  let expected = -1
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const value = code < 128 ? ALPHABET[code] : -1
    if (value < 0) {
      if (code === EQUALS && pending > 0) pending = 0
      continue
    }
    if (at !== expected) map.line(letters, at)
    if (pending === 0 && letters % 4 !== 0) {
      // Data goes on after padding: letters count in fours again.
      letters += 4 - (letters % 4)
      map.line(letters, at)
      map.segment(length, letters)
    }
    expected = at + 1
    bits = ((bits << 6) | value) & 0xffffff
    pending += 6
    letters++
    if (pending >= 8) {
      pending -= 8
      bytes[length++] = (bits >> pending) & 0xff
    }
    if (letters % 4 === 0) pending = 0
  }
  map.length = length
  return { bytes: bytes.subarray(0, length), map }
}

/** Positions of base64 by arithmetic: three bytes are four letters, and only where letters stand is kept, one entry for each line. */
export class Base64Positions implements Positions {
  readonly parent = undefined
  /** Number of bytes. */
  length = 0
  /** Pairs: letter, its place in the file. */
  readonly #lines: number[] = []
  /** Pairs: byte, letter. */
  readonly #segments: number[] = [0, 0]

  line(letter: number, at: number): void {
    const lines = this.#lines
    if (lines.at(-1) === at) lines[lines.length - 2] = letter
    else lines.push(letter, at)
  }

  segment(byte: number, letter: number): void {
    this.#segments.push(byte, letter)
  }

  start(at: number): number {
    if (at >= this.length) return this.end(this.length)
    const segment = find(this.#segments, at)
    return this.#place(this.#segments[segment + 1] + Math.floor(((at - this.#segments[segment]) * 4) / 3))
  }

  end(at: number): number {
    if (this.length === 0) return 0
    if (at <= 0) return this.start(0)
    const byte = Math.min(at, this.length) - 1
    const segment = find(this.#segments, byte)
    return this.#place(this.#segments[segment + 1] + Math.ceil(((byte - this.#segments[segment] + 1) * 4) / 3) - 1) + 1
  }

  isLiteral(): boolean {
    return false
  }

  #place(letter: number): number {
    const line = find(this.#lines, letter)
    return this.#lines[line + 1] + letter - this.#lines[line]
  }
}

const ALPHABET = Int8Array.from({ length: 128 }, (_, code) =>
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(String.fromCharCode(code)),
)

/** Value of a hexadecimal digit; so far below zero for anything else that no second digit makes up for it. */
function hex(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  if (code >= 65 && code <= 70) return code - 55
  if (code >= 97 && code <= 102) return code - 87
  return -1000
}

const isBreak = (code: number): boolean => code === LF || code === CR

function skipBlanks(text: string, at: number, end: number): number {
  let next = at
  while (next < end && (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 9)) next++
  return next
}

/** The start of the next line when only blanks stand between `at` and the line end; else the place of the `=` before `at`. */
function softBreak(text: string, at: number, end: number): number {
  const next = skipBlanks(text, at, end)
  if (next >= end) return end
  const code = text.charCodeAt(next)
  if (code === LF) return next + 1
  if (code !== CR) return at - 1
  return next + 1 < end && text.charCodeAt(next + 1) === LF ? next + 2 : next + 1
}

function grown(bytes: Uint8Array, needed: number): Uint8Array {
  const bigger = new Uint8Array(bytes.length * 2 + needed + 16)
  bigger.set(bytes)
  return bigger
}

/** Index of the last pair whose first number is not above `value`. */
function find(pairs: readonly number[], value: number): number {
  let low = 0
  let high = pairs.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pairs[middle * 2] <= value) low = middle
    else high = middle - 1
  }
  return low * 2
}
