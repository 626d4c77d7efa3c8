import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { Source } from '../../src/document/index.ts'
import { decodeFile } from '../../src/workspace/decode.ts'
import fc from '../fast-check.ts'

const bytesOf = (text: string, encoding = 'utf-8'): Uint8Array => iconv.encode(text, encoding)

describe('decodeFile', () => {
  it.each([
    ['plain ASCII', 'Now free.'],
    ['UTF-8', 'It’s free – only € 9 🎉'],
    ['a replacement character that was written', 'caf\uFFFD'],
    ['a byte order mark', '\uFEFFNow free.'],
    ['two byte order marks', '\uFEFF\uFEFFNow free.'],
    ['nothing', ''],
  ])('reads UTF-8: %s', (_, text) => {
    expect(decodeFile(bytesOf(text), { extension: 'md' })).toEqual({ text, encoding: 'utf-8' })
  })

  it.each(['utf-16le', 'utf-16be'])('reads %s with its mark', (encoding) => {
    expect(decodeFile(bytesOf('\uFEFFIt’s free 🎉', encoding), { extension: 'txt' })).toEqual({ text: '\uFEFFIt’s free 🎉', encoding })
  })

  it.each([
    ['<meta charset="windows-1252">', 'windows-1252', 'windows-1252'],
    ['<meta charset=iso-8859-1>', 'windows-1252', 'windows-1252'],
    ["<META http-equiv='Content-Type' content='text/html; charset=iso-8859-15'>", 'iso-8859-15', 'iso-8859-15'],
    ['<?xml version="1.0" encoding="windows-1250"?>', 'windows-1250', 'windows-1250'],
  ])('reads HTML as %s says', (head, charset, encoding) => {
    const text = `<html>${head}<p>It’s € 9`.replace('’', charset === 'iso-8859-15' ? "'" : '’')
    expect(decodeFile(bytesOf(text, charset), { extension: 'html' })).toEqual({ text, encoding })
  })

  it('believes the bytes before the label', () => {
    const text = '<meta charset="iso-8859-1"><p>It’s free'
    expect(decodeFile(bytesOf(text), { extension: 'html' })).toEqual({ text, encoding: 'utf-8' })
  })

  it('keeps the bytes of mail that is not UTF-8', () => {
    const bytes = bytesOf('Subject: a\n\nIt’s café', 'windows-1252')
    const { text, ...rest } = decodeFile(bytes, { extension: '.EML' })
    expect(rest).toEqual({ encoding: 'binary' })
    expect(Buffer.from(text, 'latin1').equals(Buffer.from(bytes))).toBe(true)
  })

  it('reads anything else as windows-1252 and names the place', () => {
    const { text, encoding, notice, binary } = decodeFile(bytesOf('Now free.\r\nIt’s € 9', 'windows-1252'), { extension: 'md' })
    expect({ text, encoding, binary }).toEqual({ text: 'Now free.\r\nIt’s € 9', encoding: 'windows-1252', binary: undefined })
    expect(notice).toEqual({ code: 'invalid-utf8', message: 'Not UTF-8 at line 2, column 3 (byte 13); read as windows-1252.', start: 13, end: 14 })
    expect(new Source('a.md', text).point(notice?.start ?? -1)).toMatchObject({ line: 2, column: 3 })
  })

  it('reads every byte of windows-1252, which some decoders do not', () => {
    const bytes = Uint8Array.from({ length: 128 }, (_, at) => at + 128)
    expect(decodeFile(bytes, { extension: 'txt' }).text).toBe(expectedHigh())
  })

  it.each([
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['PDF', [...Buffer.from('%PDF-1.7\n')]],
    ['ZIP', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['a NUL byte', [...Buffer.from('free'), 0, 0x41]],
    ['UTF-16 without a mark', [0x41, 0, 0x42, 0]],
  ])('takes %s for binary', (_, bytes) => {
    expect(decodeFile(Uint8Array.from(bytes), { extension: 'txt' })).toEqual({ text: '', encoding: 'binary', binary: true })
  })

  it('takes a NUL far inside for text, and mail with one for mail', () => {
    expect(decodeFile(bytesOf(`${'a'.repeat(8192)}\0`), { extension: 'txt' }).binary).toBeUndefined()
    expect(decodeFile(bytesOf('Subject: a\0'), { extension: 'eml' })).toEqual({ text: 'Subject: a\0', encoding: 'utf-8' })
  })

  it('never throws, and a notice has its place in the text', () => {
    const extension = fc.constantFrom('md', 'txt', 'html', 'eml', '', 'json')
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), extension, (bytes, given) => {
        const { text, notice, encoding, binary } = decodeFile(bytes, { extension: given })
        if (encoding === 'utf-8') expect(Buffer.from(text).equals(Buffer.from(bytes))).toBe(true)
        if (encoding === 'binary' && binary !== true) expect(text).toHaveLength(bytes.length)
        if (notice !== undefined) expect(text.charCodeAt(notice.start ?? -1)).toBeGreaterThan(0x7f)
      }),
      { numRuns: 1000 },
    )
  })
})

/** Where windows-1252 has no character, the Encoding Standard has the control character of that number. */
function expectedHigh(): string {
  let text = ''
  for (let code = 128; code < 256; code++) {
    const character = iconv.decode(Buffer.from([code]), 'windows-1252')
    text += character === '\uFFFD' ? String.fromCharCode(code) : character
  }
  return text
}
