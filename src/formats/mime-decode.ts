import { OffsetMap, type Positions } from '../document/index.ts'
import { binaryString, bytesOf, type Charset, charsetOf, decodeOctets, decodeSingle, guessed, isShifted, LazyPositions } from './charset.ts'
import type { MimePart } from './mime.ts'
import { decodeBase64, decodeQuotedPrintable, EncodedMap, type Octets } from './mime-transfer.ts'

/** A part's text and the way back to the file. */
export interface DecodedPart {
  readonly text: string
  readonly map: Positions
  /** The charset label, when nobody knows it. */
  readonly unknownCharset?: string
}

/**
 * Decodes a part of a message. `binary` says that each code unit of `source` is one byte; in a file that was read as UTF-8 the unencoded parts are
 * text already, whatever their label says.
 *
 * In a binary source the columns of a multi-byte charset count bytes, because there each byte is one code unit.
 */
export function decodePart(source: string, part: MimePart, binary: boolean): DecodedPart {
  const { start, end, transfer } = part
  const named = charsetOf(part.charset)
  const charset = named ?? guessed
  const unknown = named === undefined ? { unknownCharset: part.charset } : {}
  if (transfer === 'identity') return { ...decodeIdentity(source, start, end, charset, part, binary), ...unknown }
  const octets = transfer === 'base64' ? decodeBase64(source, start, end) : decodeQuotedPrintable(source, start, end, binary)
  return { ...decodeEncoded(octets, declared(charset, part, octets.bytes)), ...unknown }
}

function decodeIdentity(source: string, start: number, end: number, charset: Charset, part: MimePart, binary: boolean): DecodedPart {
  const text = source.slice(start, end)
  const isText = !binary || !/[\x80-\xff]/.test(text)
  if (isText && !(isShifted(charset, text) && !/[^\x00-\xff]/.test(text))) {
    const map = new OffsetMap()
    map.literal(start, text.length)
    return { text, map }
  }
  const bytes = bytesOf(source, start, end)
  const settled = declared(charset, part, bytes)
  const map = new EncodedMap()
  map.literal(start, text.length)
  return settled.kind === 'single' ? { text: decodeSingle(text, settled.name), map } : decodeEncoded({ bytes, map }, settled)
}

function decodeEncoded({ bytes, map }: Octets, charset: Charset): DecodedPart {
  const decoded = decodeOctets(bytes, charset)
  const { map: inner } = decoded
  return { text: decoded.text, map: inner === undefined ? map : new LazyPositions(inner, map) }
}

/** HTML may name its charset itself, which counts where the message names none. */
function declared(charset: Charset, part: MimePart, bytes: Uint8Array): Charset {
  if (part.type !== 'html' || charset.kind !== 'guess') return charset
  const head = binaryString(bytes.subarray(0, 2048))
  return charsetOf(charsetInHtml(head)) ?? charset
}

/** The charset that a document's `<meta>` or XML declaration names. */
export function charsetInHtml(head: string): string | undefined {
  return (/<\?xml[^>]{0,100}\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head) ?? /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head))?.[1]
}
