import type { Notice } from '../document/index.ts'
import { binaryString, charsetOf, decodeOctets } from '../formats/charset.ts'
import { decodeUtf8, firstIllFormed } from '../formats/charset-utf8.ts'
import { charsetInHtml } from '../formats/mime-decode.ts'

/** The text of a file and how it was read. */
export interface DecodedFile {
  /** Empty when the file is binary. */
  text: string
  /** Name of the encoding; `binary` for mail that is not UTF-8, where each byte is one code unit. */
  encoding: string
  /** Says where a file that should be UTF-8 is not. */
  notice?: Notice
  /** The file is no text at all. */
  binary?: boolean
}

/** What is known of a file besides its bytes. */
export interface DecodeHint {
  /** Without the dot. */
  extension: string
}

/** A file with a NUL among its first bytes is no text. */
const NUL_WINDOW = 8192

/**
 * Turns a file's bytes into the text that all offsets count in. UTF-8 and UTF-16 are read by their marks, HTML by the charset it names; mail that is
 * not UTF-8 keeps its bytes, because each part has a charset of its own; anything else is read as windows-1252, with a notice. Never throws.
 */
export function decodeFile(bytes: Uint8Array, hint: DecodeHint): DecodedFile {
  const extension = hint.extension.replace(/^\./, '').toLowerCase()
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) return { text: decodeOctets(bytes, { name: utf16, kind: 'multi' }).text, encoding: utf16 }
  const isMail = extension === 'eml'
  if (hasMagic(bytes) || (!isMail && bytes.subarray(0, NUL_WINDOW).includes(0))) return { text: '', encoding: 'binary', binary: true }
  const text = decodeUtf8(bytes)
  if (!text.includes('\uFFFD')) return { text, encoding: 'utf-8' }
  const bad = firstIllFormed(bytes)
  if (bad === -1) return { text, encoding: 'utf-8' }
  if (isMail) return { text: binaryString(bytes), encoding: 'binary' }
  const named = MARKUP.has(extension) ? charsetOf(charsetInHtml(binaryString(bytes.subarray(0, 2048)))) : undefined
  if (named?.kind === 'single' || named?.kind === 'multi') return { text: decodeOctets(bytes, named).text, encoding: named.name }
  const single = decodeOctets(bytes, { name: 'windows-1252', kind: 'single' }).text
  return { text: single, encoding: 'windows-1252', notice: noticeAt(single, bad) }
}

const MARKUP = new Set(['html', 'htm', 'xhtml', 'xml', 'mjml', 'liquid', 'hbs', 'njk', 'twig', 'erb', 'ejs'])

/** In windows-1252 a byte is a character, so the byte's offset is the text's. */
function noticeAt(text: string, offset: number): Notice {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/)
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1} (byte ${offset})`
  return { code: 'invalid-utf8', message: `Not UTF-8 at ${place}; read as windows-1252.`, start: offset, end: offset + 1 }
}

function utf16Of(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** First bytes of files that people keep beside their copy: images, fonts, archives, office and PDF files. */
const MAGIC: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x1f, 0x8b, 0x08],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x77, 0x4f, 0x46, 0x46],
  [0x77, 0x4f, 0x46, 0x32],
]

const hasMagic = (bytes: Uint8Array): boolean => MAGIC.some((magic) => magic.every((byte, at) => bytes[at] === byte))
