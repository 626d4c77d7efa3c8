import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { OffsetMap, type Positions } from '../../src/document/index.ts'
import { charsetOf, decodeOctets } from '../../src/formats/charset.ts'
import { decodeUtf8, firstIllFormed, mapUtf8 } from '../../src/formats/charset-utf8.ts'
import { decodeHeader } from '../../src/formats/encoded-word.ts'
import { type Message, readMessage } from '../../src/formats/mime.ts'
import { decodePart } from '../../src/formats/mime-decode.ts'
import { readParameters } from '../../src/formats/mime-headers.ts'
import { decodeBase64, decodeQuotedPrintable, transferOf } from '../../src/formats/mime-transfer.ts'
import fc from '../fast-check.ts'

/** One code unit for each byte. */
const binary = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const lines = (...all: string[]): string => all.join('\r\n')

/** Range in the file of the decoded `words`, through all layers. */
function place(text: string, map: Positions, words: string): [number, number] {
  const at = text.indexOf(words)
  expect(at, words).not.toBe(-1)
  const top = new OffsetMap(map)
  top.literal(0, text.length)
  return top.range(at, at + words.length)
}

/** The parts of a message, decoded. */
function decoded(source: string, isBinary = false): { message: Message; parts: { type: string; text: string; slice: (words: string) => string }[] } {
  const message = readMessage(source, 0, isBinary)
  const parts = message.parts.map((part) => {
    const { text, map } = decodePart(source, part, isBinary)
    return { type: part.type, text, slice: (words: string) => source.slice(...place(text, map, words)) }
  })
  return { message, parts }
}

/** The first part of a message with these header lines and this body. */
const body = (head: string, content: string, isBinary = false) => decoded(`${head}\r\n\r\n${content}`, isBinary).parts[0]

const codes = (source: string): string[] => readMessage(source, 0, false).notices.map((notice) => notice.code)

describe('quoted-printable', () => {
  const read = (content: string, charset = 'utf-8') =>
    body(`Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: quoted-printable`, content)

  it.each([
    ['escapes', 'It=E2=80=99s free', 'It’s free', '’', '=E2=80=99'],
    ['lower-case escapes', 'It=e2=80=99s free', 'It’s free', '’', '=e2=80=99'],
    ['a soft break inside a word', 'limi=\r\nted', 'limited', 'limited', 'limi=\r\nted'],
    ['a soft break of a lone line feed', 'limi=\nted', 'limited', 'limited', 'limi=\nted'],
    ['blanks after a soft break', 'limi= \t\r\nted', 'limited', 'ted', 'ted'],
    ['a soft break inside a character', 'caf=C3=\r\n=A9', 'café', 'é', '=C3=\r\n=A9'],
    ['blanks before a line end', 'free \t\r\nnow', 'free\r\nnow', 'free\r\nnow', 'free \t\r\nnow'],
    ['a stray equals sign', 'a=b, 1=ZZ', 'a=b, 1=ZZ', '1=ZZ', '1=ZZ'],
    ['a soft break at the end', 'free=', 'free', 'free', 'free'],
    ['raw characters of a UTF-8 file', 'café =E2=82=AC9', 'café €9', 'é €', 'é =E2=82=AC'],
    ['raw characters beyond the basic plane', '🎉=20free', '🎉 free', '🎉 f', '🎉=20f'],
  ])('reads %s', (_, content, text, words, source) => {
    const part = read(content)
    expect(part.text).toBe(text)
    expect(part.slice(words)).toBe(source)
  })

  it('reads windows-1252', () => {
    const part = read('=80 9 =96 it=92s free', 'iso-8859-1')
    expect(part.text).toBe('€ 9 – it’s free')
    expect(part.slice('’')).toBe('=92')
  })

  it('is nowhere editable', () => {
    const { map } = decodeQuotedPrintable('free', 0, 4, false)
    expect(map.isLiteral(0, 4)).toBe(false)
  })

  it('maps each character to what encodes it', () => {
    const item = fc.record({
      character: fc.constantFrom('a', 'Z', '9', 'é', '’', '€', '🎉', '漢', '='),
      escaped: fc.boolean(),
      soft: fc.constantFrom('', '', '', '=\r\n', '=\n'),
    })
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 40 }), fc.boolean(), (items, isBinary) => {
        let content = ''
        const spans: [string, number, number][] = []
        for (const { character, escaped, soft } of items) {
          content += soft
          const start = content.length
          const bytes = [...Buffer.from(character)]
          if (escaped || character === '=') content += bytes.map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
          else content += isBinary ? binary(Buffer.from(character)) : character
          spans.push([character, start, content.length])
        }
        const { bytes, map } = decodeQuotedPrintable(content, 0, content.length, isBinary)
        const text = decodeUtf8(bytes)
        expect(text).toBe(items.map(({ character }) => character).join(''))
        const inner = mapUtf8(bytes)
        let at = 0
        for (const [character, start, end] of spans) {
          expect([map.start(inner.start(at)), map.end(inner.end(at + character.length))]).toEqual([start, end])
          at += character.length
        }
      }),
    )
  })
})

describe('base64', () => {
  const read = (content: string) => decodeBase64(content, 0, content.length)
  const textOf = (content: string) => decodeUtf8(read(content).bytes)

  it.each([
    ['one line', 'cmlzay1mcmVl', 'risk-free'],
    ['no padding', 'ZnJlZSE', 'free!'],
    ['padding', 'ZnJlZSE=', 'free!'],
    ['padding in the middle', 'ZnJlZQ==IHRyaWFs', 'free trial'],
    ['padding in the middle, one byte over', 'ZnJlZSE=IHRyaWFs', 'free! trial'],
    ['junk and line ends', 'ZnJl\r\n ZSE*=\n', 'free!'],
    ['nothing', '\r\n', ''],
    ['a lone letter', 'Z', ''],
  ])('reads %s', (_, content, text) => {
    expect(textOf(content)).toBe(text)
  })

  it('maps each byte to the letters that hold its bits', () => {
    const chunks = fc.array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.constantFrom('', '\r\n', '\n', ' ', '-')), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(chunks, (all) => {
        let content = ''
        const expected: [number, number, number][] = []
        for (const [bytes, junk] of all) {
          const base = content.length
          const letters = Buffer.from(bytes).toString('base64')
          // A break somewhere inside, where letters stand.
          const cut = Math.min(3, letters.length)
          content += letters.slice(0, cut) + junk + letters.slice(cut)
          const shifted = (letter: number) => base + letter + (letter >= cut ? junk.length : 0)
          bytes.forEach((byte, at) => {
            expected.push([byte, shifted(Math.floor((at * 8) / 6)), shifted(Math.floor((at * 8 + 7) / 6)) + 1])
          })
          if (bytes.length % 3 === 0) content += '\n'
        }
        const { bytes, map } = read(content)
        expect([...bytes].map((byte, at) => [byte, map.start(at), map.end(at + 1)])).toEqual(expected)
      }),
    )
  })

  it('maps words of a part', () => {
    const content = Buffer.from('<p>It’s risk-free</p>').toString('base64').replace(/.{8}/g, '$&\r\n')
    const part = body('Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: BASE64', content)
    expect(part.text).toBe('<p>It’s risk-free</p>')
    expect(Buffer.from(part.slice('<p>'), 'base64').toString()).toBe('<p>')
    expect(part.slice('-fr')).toBe('stZnJ')
  })
})

describe('transfer encodings', () => {
  it.each([
    ['7bit', 'identity'],
    ['8BIT', 'identity'],
    ['binary', 'identity'],
    [undefined, 'identity'],
    ['', 'identity'],
    ['quoted-printable;', 'quoted-printable'],
    [' "Quoted-Printable"', 'quoted-printable'],
    ['base64 (really)', 'base64'],
    ['7vladi', undefined],
    ['x-uuencode', undefined],
  ])('%j is %s', (label, transfer) => {
    expect(transferOf(label)).toBe(transfer)
  })

  it('that nobody knows are read as they stand, with a notice', () => {
    const source = 'Content-Transfer-Encoding: 7vladi\r\n\r\nfree=21'
    const { message, parts } = decoded(source)
    expect(parts[0].text).toBe('free=21')
    expect(message.notices).toMatchObject([{ code: 'email-transfer-encoding' }])
    expect(source.slice(message.notices[0].start, message.notices[0].end)).toBe(' 7vladi')
  })
})

describe('charsets', () => {
  const mail = (head: string, bytes: Uint8Array) => body(head, binary(bytes), true)

  it.each([
    ['utf-8', 'It’s free – only € 9 🎉'],
    ['windows-1252', 'It’s free – only € 9'],
    ['iso-8859-15', 'only € 9 à la carte'],
    ['iso-8859-2', 'zdarma łódź'],
    ['windows-1250', 'zdarma „łódź“'],
    ['windows-1251', 'бесплатно №1'],
    ['koi8-r', 'бесплатно'],
    ['cp437', 'café: ½ price, ≥ 10 ▒'],
    ['cp850', 'café – no: Ørsted ½ ©'.replace('–', '-')],
    ['gbk', '免费 free 试用'],
    ['gb18030', '免费 free 试用'],
    ['big5', '免費 free 試用'],
    ['euc-kr', '무료 free 체험'],
    ['shift_jis', '無料 free ｶﾅ'],
    ['euc-jp', '無料 free お試し'],
    ['utf-16le', 'It’s free 🎉'],
    ['utf-16be', 'It’s free 🎉'],
  ])('%s is read, and each character maps to its bytes', (charset, text) => {
    const bytes = iconv.encode(text, charset)
    const known = charsetOf(charset)
    expect(known).toBeDefined()
    const { text: actual, map } = decodeOctets(bytes, known ?? expect.fail())
    expect(actual).toBe(text)
    const inner = map?.()
    let at = 0
    for (const character of text) {
      const range = bytes.subarray(inner?.start(at) ?? at, inner?.end(at + character.length) ?? at + 1)
      expect(iconv.decode(range, charset)).toBe(character)
      at += character.length
    }
  })

  it.each([
    ['Only £5 left', 'Only +AKM-5 left'],
    ['1 + 1 = 2', '1 +- 1 = 2'],
    ['free 🎉 today', 'free +2DzfiQ- today'],
    ['café, now', 'caf+AOk, now'],
    ['a lone \uFFFD sign', 'a lone + sign'],
  ])('utf-7 is read, and a run maps to its signs: %s', (text, encoded) => {
    const bytes = Buffer.from(encoded, 'latin1')
    if (!text.includes('\uFFFD')) expect(iconv.decode(bytes, 'utf-7')).toBe(text)
    const { text: actual, map } = decodeOctets(bytes, charsetOf('UTF-7') ?? expect.fail())
    expect(actual).toBe(text)
    const inner = map?.() ?? expect.fail()
    expect(inner.length).toBe(text.length)
    for (const word of text.match(/[a-z]{3,}/gi) ?? []) {
      if (word === 'caf') continue
      const [start, end] = inner.range(text.indexOf(word), text.indexOf(word) + word.length)
      expect(encoded.slice(start, end)).toBe(word)
    }
    const part = mail('Content-Type: text/plain; charset=utf-7', bytes)
    expect(part.text).toBe(text)
  })

  it('iso-2022-jp with a shift that is none has a place all the same', () => {
    // \x1B $ and no letter that may follow: the decoder throws when it is given these bytes one at a time.
    const { text, map } = decodeOctets(Uint8Array.from([97, 98, 27, 36, 79, 99]), { name: 'iso-2022-jp', kind: 'multi' })
    expect(text).toMatch(/^ab/)
    expect(map?.().range(0, text.length)).toEqual([0, 6])
  })

  it('iso-2022-jp is read, raw and in a header', () => {
    const content = '\x1b$BL5NA\x1b(B free'
    const part = body('Content-Type: text/plain; charset=ISO-2022-JP', content)
    expect(part.text).toBe('無料 free')
    expect(part.slice('free')).toBe('free')
    const header = '=?iso-2022-jp?B?GyRCTDUbKEI=?= =?iso-2022-jp?B?GyRCTkEbKEI=?='
    expect(decodeHeader(header, 0, header.length, false).text).toBe('無料')
  })

  it.each([
    ['us-ascii', Buffer.from('It’s free'), 'It’s free'],
    ['us-ascii', iconv.encode('It’s free', 'windows-1252'), 'It’s free'],
    ['', Buffer.from('It’s free'), 'It’s free'],
    ['U', iconv.encode('It’s free', 'windows-1252'), 'It’s free'],
    ['utf-8', iconv.encode('It’s free', 'windows-1252'), 'It’s free'],
    ['utf-8', Buffer.concat([Buffer.from('It’s free'), Buffer.from([0xe2])]), 'It’s free\uFFFD'],
    ['x-unheard-of', Buffer.from('It’s free'), 'It’s free'],
  ])('label %j that says nothing or lies', (label, bytes, text) => {
    expect(mail(`Content-Type: text/plain; charset="${label}"`, bytes).text).toBe(text)
  })

  it('of HTML may be named in the HTML', () => {
    const bytes = iconv.encode('<meta http-equiv=x content="text/html; charset=koi8-r"><p>бесплатно', 'koi8-r')
    expect(mail('Content-Type: text/html', bytes).text).toContain('бесплатно')
    expect(mail('Content-Type: text/html; charset=windows-1251', bytes).text).not.toContain('бесплатно')
  })

  it('mean nothing for unencoded text of a UTF-8 file', () => {
    const part = body('Content-Type: text/plain; charset=iso-8859-1', 'It’s free – café')
    expect(part.text).toBe('It’s free – café')
    expect(part.slice('– café')).toBe('– café')
  })

  it('never crash, whatever the bytes', () => {
    const charset = fc.constantFrom(
      'utf-8',
      'windows-1252',
      'gbk',
      'big5',
      'euc-kr',
      'shift_jis',
      'iso-2022-jp',
      'utf-16le',
      'koi8-r',
      'cp437',
      'utf-7',
      'us-ascii',
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), charset, (bytes, label) => {
        const { text, map } = decodeOctets(bytes, charsetOf(label) ?? expect.fail())
        const inner = map?.()
        expect(inner?.length ?? text.length).toBe(inner === undefined ? bytes.length : text.length)
        let last = 0
        for (let at = 0; at < text.length; at++) {
          const start = inner?.start(at) ?? at
          expect(start).toBeGreaterThanOrEqual(last)
          expect(inner?.end(at + 1) ?? at + 1).toBeLessThanOrEqual(bytes.length)
          last = start
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('UTF-8', () => {
  const some = fc.array(
    fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xa0, 0xe2, 0x82, 0xac, 0xed, 0x9f, 0xf0, 0x90, 0x9f, 0xf4, 0x8f, 0xf5, 0xff, 0xef, 0xbb),
    { maxLength: 12 },
  )

  it('is counted as the standard decoder counts it', () => {
    fc.assert(
      fc.property(some, (values) => {
        const bytes = Uint8Array.from(values)
        const text = decodeUtf8(bytes)
        const map = mapUtf8(bytes)
        expect(map.length).toBe(text.length)
        expect(firstIllFormed(bytes) === -1).toBe(Buffer.from(text).equals(Buffer.from(bytes)))
        for (let at = 0; at < text.length; at++) {
          if (text[at] !== '\uFFFD') expect(decodeUtf8(bytes.subarray(map.start(at), map.end(at + 1)))).toContain(text[at])
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps a byte order mark, and a lone 0xFF is one replacement', () => {
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe('\uFEFFA')
    expect(decodeUtf8(Uint8Array.of(0xff))).toBe('\uFFFD')
  })
})

describe('header values', () => {
  const read = (value: string, isBinary = false) => decodeHeader(value, 0, value.length, isBinary)
  const slice = (value: string, words: string): string => {
    const { text, map } = read(value)
    return value.slice(...place(text, map, words))
  }

  it.each([
    ['plain text', 'Save 50%', 'Save 50%'],
    ['Q', '=?utf-8?Q?Save_50=25?=', 'Save 50%'],
    ['Q with an escaped underscore', '=?utf-8?q?a=5Fb?=', 'a_b'],
    ['B', '=?UTF-8?B?SXTigJlzIGZyZWU=?=', 'It’s free'],
    ['B without padding', '=?UTF-8?b?SXTigJlzIGZyZWU?=', 'It’s free'],
    ['text around a word', 'Re: =?utf-8?Q?caf=C3=A9?= today', 'Re: café today'],
    ['adjacent words', '=?utf-8?Q?fr?= =?utf-8?Q?ee?=', 'free'],
    ['adjacent folded words', '=?utf-8?Q?fr?=\r\n\t=?utf-8?Q?ee?=', 'free'],
    ['adjacent words without a blank', '=?utf-8?Q?fr?==?utf-8?Q?ee?=', 'free'],
    ['words of different charsets', '=?iso-8859-1?Q?caf=E9_?= =?utf-8?Q?=E2=82=AC?=', 'café €'],
    ['a word split inside a character', '=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?= now', 'café now'],
    ['a language', '=?utf-8*en?Q?free?=', 'free'],
    ['windows-1252 under the name of latin 1', '=?iso-8859-1?Q?it=92s_=80_9?=', 'it’s € 9'],
    ['folded lines', 'Save\r\n 50%\n\ttoday', 'Save 50%\ttoday'],
    ['a word without an end', '=?utf-8?Q?free', '=?utf-8?Q?free'],
    ['a word without an end before another', '=?utf-8?Q?a =?utf-8?Q?b?=', '=?utf-8?Q?a b'],
    ['what only looks like a word', 'a =? b ?= c', 'a =? b ?= c'],
    ['an empty word', 'a=?utf-8?Q??=b', 'ab'],
    ['an unknown charset', '=?x-none?Q?caf=C3=A9?=', 'café'],
    ['a question mark inside', '=?utf-8?Q?free??=', 'free?'],
  ])('hold %s', (_, value, text) => {
    expect(read(value).text).toBe(text)
  })

  it('are mapped to the encoded characters', () => {
    const value = '=?utf-8?Q?Save_50=25_=E2=80=93_caf=C3?= =?utf-8?Q?=A9_today?='
    expect(slice(value, '50%')).toBe('50=25')
    expect(slice(value, '–')).toBe('=E2=80=93')
    expect(slice(value, 'é')).toBe('=C3?= =?utf-8?Q?=A9')
    expect(slice(value, 'today')).toBe('today')
  })

  it('are mapped in base64', () => {
    expect(slice('=?utf-8?B?cmlzay1mcmVl?=', 'risk')).toBe('cmlzay')
  })

  it('may hold raw bytes', () => {
    expect(read(binary(Buffer.from('caf\xe9 it\x92s', 'latin1')), true).text).toBe('café it’s')
    expect(read(binary(Buffer.from('café it’s')), true).text).toBe('café it’s')
    expect(read('café it’s', false).text).toBe('café it’s')
  })

  it('map in order for any split into words', () => {
    const chunk = fc.tuple(
      fc.constantFrom('utf-8', 'iso-8859-1'),
      fc.constantFrom('Q', 'B'),
      fc.constantFrom('free', 'café', 'é', 'a b_c?'),
      fc.constantFrom(' ', '\r\n '),
    )
    fc.assert(
      fc.property(fc.array(chunk, { minLength: 1, maxLength: 6 }), (chunks) => {
        let value = ''
        const spans: [string, number, number][] = []
        for (const [charset, encoding, text, blank] of chunks) {
          const bytes = [...iconv.encode(text, charset)]
          const start = value.length + `=?${charset}?${encoding}?`.length
          const encoded =
            encoding === 'B'
              ? Buffer.from(bytes).toString('base64')
              : bytes.map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
          spans.push([text, start, start + encoded.replace(/=+$/, encoding === 'B' ? '' : '$&').length])
          value += `=?${charset}?${encoding}?${encoded}?=${blank}`
        }
        const { text, map } = read(value)
        expect(text.trim()).toBe(chunks.map((one) => one[2]).join(''))
        let at = 0
        for (const [piece, start, end] of spans) {
          expect(map.range(at, at + piece.length)).toEqual([start, end])
          at += piece.length
        }
      }),
    )
  })

  it.each([
    ['=?utf-8?Q?'.repeat(50_000)],
    [`${'=?utf-8?Q?'.repeat(50_000)}?=`],
    ['=?utf-8?Q?=C3?= '.repeat(20_000)],
    [`=?utf-8?B?${'A'.repeat(300_000)}?=`],
    ['=?'.repeat(100_000)],
    ['\r\n '.repeat(100_000)],
  ])('take linear time', (value) => {
    const started = performance.now()
    read(value)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('parameters', () => {
  it.each([
    ['text/plain; charset=utf-8', 'charset', 'utf-8'],
    ['text/plain; CharSet = "UTF-8"', 'charset', 'UTF-8'],
    ['multipart/mixed; boundary="a b; \\"c\\""', 'boundary', 'a b; "c"'],
    ['text/plain (a; charset=no); charset=utf-8', 'charset', 'utf-8'],
    ['multipart/mixed; boundary*0="ab"; boundary*1=cd', 'boundary', 'abcd'],
    ["text/plain; name*=utf-8'en'caf%C3%A9", 'name', 'café'],
    ['text/plain; name=', 'name', ''],
  ])('%s', (value, name, expected) => {
    expect(readParameters(value).of.get(name)).toBe(expected)
  })
})

describe('the walk', () => {
  const alternative = (boundary: string, delimiter: string, ...rest: string[]) =>
    lines(
      `Content-Type: multipart/alternative; boundary=${boundary}`,
      '',
      'This is a preamble.',
      `--${delimiter}`,
      'Content-Type: text/plain',
      '',
      'free text',
      `--${delimiter}`,
      'Content-Type: text/html',
      '',
      '<p>free html',
      ...rest,
    )
  const texts = (source: string) => decoded(source).parts.map((part) => `${part.type}: ${part.text}`)
  const both = ['text: free text', 'html: <p>free html']

  it.each([
    ['an alternative', alternative('x', 'x', '--x--', 'epilogue')],
    ['a quoted boundary with blanks', alternative('"a b: c"', 'a b: c', '--a b: c--')],
    ['blanks after the boundary', alternative('x', 'x', '--x--  ')],
    ['LF only', alternative('x', 'x', '--x--').replaceAll('\r\n', '\n')],
    ['CR only', alternative('x', 'x', '--x--').replaceAll('\r\n', '\r')],
    ['a missing end', alternative('x', 'x')],
    ['a folded content type', alternative('x', 'x', '--x--').replace('; boundary', ';\r\n\tboundary')],
    ['upper case', alternative('x', 'x', '--x--').replaceAll('text/', 'TEXT/').replace('multipart/alternative', 'Multipart/Alternative')],
    ['empty lines before the head', `\r\n\r\n${alternative('x', 'x', '--x--')}`],
    ['no semicolon after the type', alternative('x', 'x', '--x--').replace('text/html', 'text/html charset=utf-8')],
  ])('reads %s', (_, source) => {
    expect(texts(source)).toEqual(both)
  })

  it('does not take a longer boundary for its beginning', () => {
    const source = lines(
      'Content-Type: multipart/mixed; boundary=abc',
      '',
      '--abc',
      'Content-Type: multipart/alternative; boundary=abcd',
      '',
      '--abcd',
      'Content-Type: text/plain',
      '',
      'free --abc text',
      '--abcde',
      '--abcd',
      'Content-Type: text/html',
      '',
      '<p>free html',
      '--abcd--',
      '--abc--',
    )
    expect(texts(source)).toEqual(['text: free --abc text\r\n--abcde', 'html: <p>free html'])
    expect(codes(source)).toEqual([])
  })

  it('ends an inner part at the outer boundary', () => {
    const source = lines(
      'Content-Type: multipart/mixed; boundary=out',
      '',
      '--out',
      'Content-Type: multipart/alternative; boundary=in',
      '',
      '--in',
      '',
      'free text',
      '--out',
      'Content-Type: text/html',
      '',
      '<p>free html',
      '--out--',
    )
    expect(texts(source)).toEqual(both)
    expect(codes(source)).toEqual(['email-part-unclosed'])
  })

  it('goes into related and mixed parts and leaves attachments out', () => {
    const source = lines(
      'Content-Type: multipart/mixed; boundary=1',
      '',
      '--1',
      'Content-Type: multipart/related; boundary=2',
      '',
      '--2',
      'Content-Type: text/html',
      '',
      '<p>free html',
      '--2',
      'Content-Type: image/png',
      '',
      'not text',
      '--2--',
      '--1',
      'Content-Type: text/plain; name=terms.txt',
      'Content-Disposition: attachment',
      '',
      'attached',
      '--1',
      'Content-Type: text/plain',
      '',
      'added by the mailing list',
      '--1--',
    )
    expect(texts(source)).toEqual(['html: <p>free html', 'text: added by the mailing list'])
  })

  it('reads the message in a message, also in a digest', () => {
    const source = lines(
      'Content-Type: multipart/digest; boundary=1',
      '',
      '--1',
      '',
      'Subject: inner',
      'Content-Type: text/html',
      '',
      '<p>free html',
      '--1--',
    )
    expect(texts(source)).toEqual(['html: <p>free html'])
    expect(readMessage(source, 0, false).fields.map((field) => field.name)).toEqual(['content-type'])
  })

  it('reads the first text and HTML of each message of a digest', () => {
    const source = lines(
      'Content-Type: multipart/mixed; boundary=0',
      '',
      '--0',
      '',
      'In this issue',
      '--0',
      'Content-Type: multipart/digest; boundary=1',
      '',
      '--1',
      '',
      'Subject: first',
      '',
      'free boots',
      '--1',
      'Content-Type: message/rfc822',
      '',
      'Subject: second',
      'Content-Type: multipart/alternative; boundary=2',
      '',
      '--2',
      '',
      'free coats',
      '--2',
      'Content-Type: text/html',
      '',
      '<p>free coats',
      '--2--',
      '--1--',
      '--0',
      '',
      'the end',
      '--0--',
    )
    expect(texts(source)).toEqual(['text: In this issue', 'text: free boots', 'text: free coats', 'html: <p>free coats'])
    expect(codes(source)).toEqual([])
  })

  it('reads messages in messages to a limit', () => {
    const source = `${'Content-Type: message/rfc822\r\n\r\n'.repeat(100)}\r\nfree`
    expect(codes(source)).toEqual(['email-depth'])
    expect(texts(`${'Content-Type: message/rfc822\r\n\r\n'.repeat(40)}Subject: x\r\n\r\nfree`)).toEqual(['text: free'])
  })

  it.each([
    ['a file without a head', 'It is free.\n\nTruly.', ['text: It is free.\n\nTruly.'], ['email-no-headers']],
    ['HTML without a head', '<html>\n<p>free', ['html: <html>\n<p>free'], ['email-no-headers']],
    ['a line that is no field', 'Subject: a\nfree!\nTo: b\n\ntext', ['text: text'], ['email-header-line']],
    ['a body without an empty line', 'Subject: a\nIt is free!', ['text: It is free!'], ['email-header-line']],
    ['a head without a body', 'Subject: a\nTo: b', [], ['email-no-body']],
    ['a head that breaks off', 'Subj', ['text: Subj'], ['email-no-headers']],
    ['an empty body', 'Subject: a\n\n', [], []],
    ['an empty file', '', [], []],
    ['a boundary that never comes', 'Content-Type: multipart/mixed; boundary=x\n\nfree', ['text: free'], ['email-boundary']],
    ['no boundary named', 'Content-Type: multipart/mixed\n\n<html>free', ['html: <html>free'], ['email-boundary']],
    ['NUL bytes', 'Subject: a\0b\n\nfr\0ee', ['text: fr\0ee'], []],
    ['a part without a head', 'Content-Type: multipart/mixed; boundary=x\n\n--x\nfree text\n--x--', ['text: free text'], []],
    ['a part without an empty line', 'Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n--x--', [], []],
    ['an encoded message', 'Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nU3ViamVjdDog', [], ['email-encoded-message']],
  ])('survives %s', (_, source, expected, notices) => {
    expect(texts(source)).toEqual(expected)
    expect(codes(source)).toEqual(notices)
  })

  it.each([
    ['many openings', `Content-Type: multipart/mixed; boundary=x\n\n${'--x\n'.repeat(100_000)}`],
    ['many near boundaries', `Content-Type: multipart/mixed; boundary="-"\n\n${'-'.repeat(500_000)}`],
    ['many header lines', 'a: b\n'.repeat(100_000)],
    ['many folded lines', `a: b\n${' c\n'.repeat(100_000)}`],
    ['many lines of junk', `a: b\n${'c\n'.repeat(100_000)}`],
    ['nested boundaries', Array.from({ length: 5000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('')],
    [
      'sibling multiparts',
      `Content-Type: multipart/mixed; boundary=x\n\n${Array.from({ length: 5000 }, (_, at) => `--x\nContent-Type: multipart/mixed; boundary=y${at}\n\nfree\n`).join('')}`,
    ],
    ['a very long line', `Subject: ${'a'.repeat(1_000_000)}`],
  ])('takes linear time: %s', (_, source) => {
    const started = performance.now()
    readMessage(source, 0, false)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
