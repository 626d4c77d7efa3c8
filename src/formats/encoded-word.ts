import { OffsetMap } from '../document/index.ts'
import { charsetOf, decodeOctets, guessed } from './charset.ts'
import { decodeBase64, decodeQuotedPrintable, EncodedMap, type Octets } from './mime-transfer.ts'

/** One `=?charset?Q?text?=`. */
interface EncodedWord {
  readonly charset: string
  readonly encoding: 'q' | 'b'
  /** Its encoded text. */
  readonly start: number
  readonly end: number
  /** End of the closing `?=`. */
  readonly close: number
}

/** One pass over a value, with the bytes that wait for the rest of their character, which may stand in the next encoded word. */
interface WordReader {
  readonly value: string
  /** Where the value stands in the file. */
  readonly base: number
  readonly binary: boolean
  /** Where the next `?=` stands. */
  closer: number
  charset: string
  readonly bytes: number[]
  readonly from: number[]
  readonly to: number[]
}

/** A header field's decoded value with the way back to the file. */
export interface HeaderText {
  readonly text: string
  readonly map: OffsetMap
}

/**
 * Decodes a header field's value: joins folded lines, reads encoded words, and joins the bytes of adjacent ones, so that a character split over
 * two words is one character again.
 *
 * ```text
 * Caf=?utf-8?Q?=C3?=
 *  =?utf-8?Q?=A9?= today
 *             ^^^ … ^^^  é: from its first byte to its last
 * ```
 */
export function decodeHeader(source: string, start: number, end: number, binary: boolean): HeaderText {
  const value = source.slice(start, end)
  if (isPlainHeader(value, binary)) {
    const map = new OffsetMap()
    map.literal(start, value.length)
    return { text: value, map }
  }
  const map = new EncodedMap()
  const words: WordReader = { value, base: start, binary, closer: -1, charset: '', bytes: [], from: [], to: [] }
  let text = ''
  let run = 0
  const copy = (to: number) => {
    text += value.slice(run, to)
    map.literal(start + run, to - run)
  }
  for (let at = 0; at < value.length; ) {
    const code = value.charCodeAt(at)
    if (code === 10 || code === 13) {
      copy(at)
      run = ++at
    } else if (code === 61 && value.charCodeAt(at + 1) === 63) {
      let word = readWord(words, at)
      if (word === undefined) {
        at++
        continue
      }
      copy(at)
      while (word !== undefined) {
        if (words.charset !== word.charset || isStateful(word.charset)) text += flush(words, map)
        words.charset = word.charset
        collect(words, word)
        at = word.close
        word = readWord(words, skipWhite(value, at))
      }
      text += flush(words, map)
      run = at
    } else if (code > 0x7f && binary) {
      copy(at)
      words.charset = ''
      for (; at < value.length && value.charCodeAt(at) > 0x7f; at++) push(words, value.charCodeAt(at), at, at + 1)
      text += flush(words, map)
      run = at
    } else {
      at++
    }
  }
  copy(value.length)
  return { text, map }
}

/** Each word of such a charset begins anew in ASCII: joined, the shift sequences between two words would be an error. */
const isStateful = (charset: string): boolean => charset.startsWith('iso-2022')

/** Whether a field's value decodes to itself, as most do. */
export const isPlainHeader = (value: string, binary: boolean): boolean => !(binary ? SPECIAL_BYTE : SPECIAL).test(value)

const SPECIAL = /[\r\n]|=\?/
const SPECIAL_BYTE = /[\r\n\x80-\xff]|=\?/

/** The encoded word at `at`, if one begins there. */
function readWord(words: WordReader, at: number): EncodedWord | undefined {
  const { value } = words
  opening.lastIndex = at
  const head = opening.exec(value)
  if (head === null) return undefined
  const from = at + head[0].length
  // Where the next `?=` stands is kept, so that a thousand words without an end are not a thousand searches.
  if (words.closer < from) words.closer = indexOrEnd(value, '?=', from)
  const to = words.closer
  if (to >= value.length) return undefined
  // Another word begins before this one closes: this one was never closed.
  const nested = indexOrEnd(value, '=?', from)
  if (nested + 1 < to) return undefined
  return { charset: head[1].toLowerCase(), encoding: head[2].toLowerCase() === 'q' ? 'q' : 'b', start: from, end: to, close: to + 2 }
}

function indexOrEnd(text: string, wanted: string, from: number): number {
  const at = text.indexOf(wanted, from)
  return at === -1 ? text.length : at
}

/** Charset, optional language (RFC 2231), encoding. */
const opening = /=\?([^?*\s]{1,60})(?:\*[^?\s]{0,40})?\?([bq])\?/iy

function collect(words: WordReader, word: EncodedWord): void {
  const { value, binary } = words
  const octets: Octets = word.encoding === 'b' ? decodeBase64(value, word.start, word.end) : decodeQ(value, word, binary)
  for (let at = 0; at < octets.bytes.length; at++) push(words, octets.bytes[at], octets.map.start(at), octets.map.end(at + 1))
}

/** Q is quoted-printable without line breaks and with `_` for a space. */
function decodeQ(value: string, word: EncodedWord, binary: boolean): Octets {
  const octets = decodeQuotedPrintable(value, word.start, word.end, binary)
  for (let at = 0; at < octets.bytes.length; at++) {
    if (octets.bytes[at] === 0x5f && value.charCodeAt(octets.map.start(at)) === 0x5f) octets.bytes[at] = 32
  }
  return octets
}

function push(words: WordReader, byte: number, from: number, to: number): void {
  words.bytes.push(byte)
  words.from.push(words.base + from)
  words.to.push(words.base + to)
}

/** Decodes the bytes that have gathered and forgets them. */
function flush(words: WordReader, map: OffsetMap): string {
  if (words.bytes.length === 0) return ''
  const decoded = decodeOctets(Uint8Array.from(words.bytes), charsetOf(words.charset) ?? guessed)
  const { text } = decoded
  const inner = decoded.map?.()
  for (let at = 0; at < text.length; ) {
    const next = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
    const from = inner?.start(at) ?? at
    const to = inner?.end(next) ?? next
    map.replaced(words.from[from], words.to[to - 1], next - at)
    at = next
  }
  words.bytes.length = 0
  words.from.length = 0
  words.to.length = 0
  return text
}

function skipWhite(text: string, at: number): number {
  let next = at
  while (next < text.length && ' \t\r\n'.includes(text[next])) next++
  return next
}
