import { OffsetMap, type Positions } from '../document/index.ts'
import { dosHalves } from './charset-dos.ts'
import { decodeUtf7 } from './charset-utf7.ts'
import { decodeUtf8, firstIllFormed, mapUtf8, sequenceLength } from './charset-utf8.ts'

/** How the bytes of a part are to be read. */
export interface Charset {
  /** Name in the Encoding Standard, lower-case; `utf-7`, `ibm437` and `ibm850` are not in it. */
  readonly name: string
  /** `guess`: the label says nothing useful; UTF-8 when the bytes are that, else windows-1252. */
  readonly kind: 'guess' | 'utf-8' | 'single' | 'multi'
}

/** Decoded bytes; `map` works out the way to byte offsets and is absent when each character is one byte. */
export interface DecodedText {
  readonly text: string
  readonly map?: () => OffsetMap
}

/** What an absent or meaningless label stands for. */
export const guessed: Charset = { name: 'unknown', kind: 'guess' }

const utf8: Charset = { name: 'utf-8', kind: 'utf-8' }
const utf7: Charset = { name: 'utf-7', kind: 'multi' }
const [ibm437, ibm850] = ['ibm437', 'ibm850'].map((name): Charset => ({ name, kind: 'single' }))
const windows1252: Charset = { name: 'windows-1252', kind: 'single' }

/**
 * Labels that mail programs write and the Encoding Standard does not know, or that promise too little to be believed; and the commonest of all,
 * since a decoder is slow to be asked.
 */
const labels: Readonly<Record<string, Charset | string>> = {
  '': guessed,
  'us-ascii': guessed,
  ascii: guessed,
  'ansi_x3.4-1968': guessed,
  'unknown-8bit': guessed,
  'x-unknown': guessed,
  unknown: guessed,
  unicode: guessed,
  binary: guessed,
  '8bit': guessed,
  '7bit': guessed,
  default: guessed,
  default_charset: guessed,
  utf_8: utf8,
  'utf-8': utf8,
  utf8: utf8,
  'iso-8859-1': windows1252,
  'windows-1252': windows1252,
  'utf-7': utf7,
  'unicode-1-1-utf-7': utf7,
  cp437: ibm437,
  ibm437: ibm437,
  437: ibm437,
  cp850: ibm850,
  ibm850: ibm850,
  850: ibm850,
  'cp-1252': windows1252,
  ansi: windows1252,
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  cp932: 'shift_jis',
}

/** Characters of windows-1252 at 0x80 to 0x9F. `TextDecoder` of Node 20 reads them as control characters (nodejs/node#56542), hence our own table. */
const C1 =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F' +
  '\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178'

const MULTI = new Set(['gbk', 'gb18030', 'big5', 'euc-kr', 'euc-jp', 'shift_jis', 'iso-2022-jp', 'utf-16le', 'utf-16be'])

/** The charset that a label names, or undefined when nobody knows it. */
export function charsetOf(label: string | undefined): Charset | undefined {
  const name = (label ?? '').trim().toLowerCase()
  const known = Object.hasOwn(labels, name) ? labels[name] : name
  if (typeof known !== 'string') return known
  const encoding = standardName(known)
  if (encoding === undefined) return undefined
  if (encoding === 'utf-8') return utf8
  if (encoding === 'windows-1252') return windows1252
  return { name: encoding, kind: MULTI.has(encoding) ? 'multi' : 'single' }
}

/** Reads bytes. Never throws: what is not in the charset becomes U+FFFD. */
export function decodeOctets(bytes: Uint8Array, charset: Charset): DecodedText {
  const { kind, name } = charset
  if (kind === 'single') return { text: decodeSingle(binaryString(bytes), name) }
  if (kind === 'multi') return decodeMulti(bytes, name)
  const text = decodeUtf8(bytes)
  if (!text.includes('\uFFFD')) return text.length === bytes.length ? { text } : { text, map: () => mapUtf8(bytes) }
  if (isMislabelled(bytes, charset)) return decodeOctets(bytes, windows1252)
  return { text, map: () => mapUtf8(bytes) }
}

/** Whether ASCII bytes of a text in this charset may mean something else: after an escape, or a plus sign. */
export const isShifted = ({ name, kind }: Charset, text: string): boolean => kind === 'multi' && text.includes(name === 'utf-7' ? '+' : '\x1b')

/** Reads a string of one code unit per byte in a single-byte charset, character by character. */
export function decodeSingle(binary: string, name: string): string {
  if (!/[\x80-\xff]/.test(binary)) return binary
  const high = highHalf(name)
  return binary.replace(/[\x80-\xff]/g, (unit) => high[unit.charCodeAt(0) - 0x80])
}

/**
 * Whether bytes that were to be UTF-8 are windows-1252: by guess, when they are not well-formed; against the label, when no sequence at all is, for
 * then the writer's program meant something else.
 */
function isMislabelled(bytes: Uint8Array, { kind }: Charset): boolean {
  return kind === 'guess' ? firstIllFormed(bytes) !== -1 : !decodesSomewhere(bytes, 0)
}

/** One code unit per byte. */
export function binaryString(bytes: Uint8Array): string {
  let text = ''
  // Seven times faster than spreading the bytes into the call.
  for (let at = 0; at < bytes.length; at += 8192) text += Reflect.apply(String.fromCharCode, String, bytes.subarray(at, at + 8192))
  return text
}

/** The reverse of `binaryString`; code units above 0xFF lose their high byte. */
export function bytesOf(text: string, start: number, end: number): Uint8Array {
  const bytes = new Uint8Array(end - start)
  for (let at = start; at < end; at++) bytes[at - start] = text.charCodeAt(at)
  return bytes
}

/** Positions that are worked out only when somebody asks, which for nearly every part is never. */
export class LazyPositions implements Positions {
  readonly parent: Positions
  readonly #build: () => OffsetMap
  #map: OffsetMap | undefined

  constructor(build: () => OffsetMap, parent: Positions) {
    this.#build = build
    this.parent = parent
  }

  start(at: number): number {
    this.#map ??= this.#build()
    return this.#map.start(at)
  }

  end(at: number): number {
    this.#map ??= this.#build()
    return this.#map.end(at)
  }

  isLiteral(): boolean {
    return false
  }
}

/** The Encoding Standard's name for a label. */
function standardName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** Whether a well-formed sequence of two or more bytes stands at or after `from`. */
function decodesSomewhere(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < bytes.length; at++) if (bytes[at] > 0x7f && sequenceLength(bytes, at) > 1) return true
  return false
}

/** The 128 characters above ASCII. */
function highHalf(name: string): string {
  if (Object.hasOwn(dosHalves, name)) return dosHalves[name]
  let high = ''
  if (name === 'windows-1252') {
    high = C1
    for (let code = 0xa0; code <= 0xff; code++) high += String.fromCharCode(code)
    return high
  }
  return new TextDecoder(name).decode(Uint8Array.from({ length: 128 }, (_, at) => at + 0x80))
}

function decodeMulti(bytes: Uint8Array, label: string): DecodedText {
  if (label === 'utf-7') return decodeUtf7(bytes)
  const name = label === 'utf-16le' && bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : label
  const marked = name === 'utf-16le' ? bytes[0] === 0xff && bytes[1] === 0xfe : name === 'utf-16be' && bytes[0] === 0xfe && bytes[1] === 0xff
  const decoded = tryDecode(new TextDecoder(name), bytes, false)
  if (decoded === undefined) return decodeOctets(bytes, guessed)
  const text = (marked ? '\uFEFF' : '') + decoded
  return { text, map: () => mapMulti(bytes, name, text) }
}

/** Feeds the bytes one by one and watches what comes out: slow, and done only for text with a finding in it. */
function mapMulti(bytes: Uint8Array, name: string, text: string): OffsetMap {
  const map = new OffsetMap()
  const decoder = new TextDecoder(name)
  let from = 0
  for (let at = 0; at < bytes.length; at++) {
    const out = tryDecode(decoder, bytes.subarray(at, at + 1), true)
    if (out === undefined) return mapWhole(bytes, text)
    const length = map.length === 0 && text.charCodeAt(0) === 0xfeff && at === 1 ? 1 : out.length
    if (length === 0) continue
    map.replaced(from, at + 1, length)
    from = at + 1
  }
  const rest = text.length - map.length
  if (rest > 0) map.replaced(from, bytes.length, rest)
  if (rest >= 0) return map
  return mapWhole(bytes, text)
}

/** The decoder of Node 20 throws on some shift sequences of ISO-2022-JP that are none, though nobody asked it to; undefined then. */
function tryDecode(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return decoder.decode(bytes, { stream })
  } catch {
    return undefined
  }
}

/** Where the two ways of decoding disagree, the whole text stands for the whole part. */
function mapWhole(bytes: Uint8Array, text: string): OffsetMap {
  const map = new OffsetMap()
  map.replaced(0, bytes.length, text.length)
  return map
}
