import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import iconv from 'iconv-lite'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { type Block, type Document, enclosing, Source } from '../../src/document/index.ts'
import { parseEmail } from '../../src/formats/email.ts'
import { messagesOf } from '../../src/formats/mailbox.ts'
import { readMessage } from '../../src/formats/mime.ts'
import { decodePart } from '../../src/formats/mime-decode.ts'
import { fieldNamed, fieldValue } from '../../src/formats/mime-headers.ts'
import { decodeFile } from '../../src/workspace/decode.ts'
import fc from '../fast-check.ts'

const lines = (...all: string[]): string => all.join('\r\n')

const parse = (text: string, encoding = 'utf-8'): Document => parseEmail(new Source('mail.eml', text), { encoding })

const parseBytes = (bytes: Uint8Array): Document => {
  const { text, encoding } = decodeFile(bytes, { extension: 'eml' })
  return parse(text, encoding)
}

const outline = (document: Document): string[] => document.blocks.map((block) => `${block.role}: ${block.text}`)

function sourceOf(document: Document, words: string): string {
  const block = document.blocks.find((one) => one.text.includes(words))
  if (block === undefined) return expect.fail(`no block has ${words}`)
  const at = block.text.indexOf(words)
  const { start, end } = block.range(at, at + words.length)
  return document.source.text.slice(start.offset, end.offset)
}

const partOf = (block: Block): string | undefined => enclosing(block, 'part')?.data.part

const offer = lines(
  'From: =?utf-8?Q?Lumen_=E2=80=93_Offers?= <hello@lumen.example>',
  'Subject: =?utf-8?Q?Save_50=25_caf=C3?=',
  ' =?utf-8?Q?=A9_{{city}}?=',
  'List-Unsubscribe: <https://lumen.example/u>',
  'Received: one',
  'Received: two',
  'MIME-Version: 1.0',
  'Content-Language: en-GB, fr',
  'Content-Type: multipart/alternative; boundary="=_1"',
  '',
  '--=_1',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Hi {{ first_=',
  'name }}, it=E2=80=99s a limi=',
  'ted offer.',
  '--=_1',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('<html><body><h1>Risk-free</h1><p>It&rsquo;s caf\u00e9 time.</p></body></html>').toString('base64').replace(/.{60}/g, '$&\r\n'),
  '--=_1--',
)

describe('a mail', () => {
  const document = parse(offer)

  it('is one document with its parts', () => {
    expect(outline(document)).toEqual([
      'from: Lumen – Offers',
      'subject: Save 50% café \uFFFC',
      'paragraph: Hi \uFFFC, it’s a limited offer.',
      'heading: Risk-free',
      'paragraph: It’s café time.',
    ])
    expect(document.blocks.map(partOf)).toEqual(['headers', 'headers', 'text', 'html', 'html'])
    expect(document.format).toBe('email')
    expect(document.notices).toEqual([])
  })

  it('has its header fields, decoded', () => {
    const { fields, lang } = document.meta
    expect(fields.get('from')).toBe('Lumen – Offers <hello@lumen.example>')
    expect(fields.get('subject')).toBe('Save 50% café {{city}}')
    expect(fields.get('received')).toBe('one\ntwo')
    expect(fields.get('list-unsubscribe')).toBe('<https://lumen.example/u>')
    expect(lang).toBe('en-GB')
  })

  it.each([
    ['50%', '50=25'],
    ['é \uFFFC', '=C3?=\r\n =?utf-8?Q?=A9_{{city}}'],
    ['Lumen –', 'Lumen_=E2=80=93'],
    ['’s a limited', '=E2=80=99s a limi=\r\nted'],
    ['Hi \uFFFC,', 'Hi {{ first_=\r\nname }},'],
  ])('has %j where the file has %j', (words, source) => {
    expect(sourceOf(document, words)).toBe(source)
  })

  it('has the words of a base64 part at the letters that hold their bits', () => {
    const from = offer.indexOf('PGh0')
    const words = sourceOf(document, 'Risk')
    const before = offer.slice(from, offer.indexOf(words)).replace(/\s/g, '')
    // `Risk` is bytes 16 to 19: bits 128 to 159, letters 21 to 26.
    expect([before.length, words.replace(/\s/g, '').length]).toEqual([21, 6])
  })

  it('is nowhere editable where it is encoded', () => {
    for (const block of document.blocks) expect(block.map.isLiteral(0, block.text.length)).toBe(false)
    const [, plain] = parse('Subject: Free\n\nIt is free.').blocks
    expect(plain.map.isLiteral(0, 5)).toBe(true)
  })
})

describe('the sender', () => {
  it.each([
    ['Lumen <a@b.example>', 'Lumen'],
    ['"Lumen, Offers" <a@b.example>', 'Lumen, Offers'],
    ['"The \\"free\\" team" <a@b.example>', 'The "free" team'],
    ['"=?utf-8?Q?Caf=C3=A9?=" <a@b.example>', 'Café'],
    ['Lumen\r\n Offers <a@b.example>', 'Lumen Offers'],
    ['a@b.example (Lumen Offers)', 'Lumen Offers'],
    ['Lumen <3 <a@b.example>', 'Lumen <3'],
  ])('%s is %s', (value, name) => {
    expect(outline(parse(`From: ${value}\r\n\r\n`))).toEqual([`from: ${name}`])
  })

  it.each(['a@b.example', '<a@b.example>', ''])('%j has no name', (value) => {
    expect(parse(`From: ${value}\r\n\r\n`).blocks).toEqual([])
  })
})

describe('text parts', () => {
  const flowed = (parameters: string, ...content: string[]) =>
    outline(parse(lines(`Content-Type: text/plain; format=flowed${parameters}`, '', ...content)))

  it('flow', () => {
    expect(flowed('', 'It is ', 'free for ', 'ever.', 'Truly.')).toEqual(['paragraph: It is free for ever.\nTruly.'])
    expect(flowed('', ' - free', '> It is ', '> free.', ' From us')).toEqual(['listItem: free', 'quote: It is free.', 'paragraph: From us'])
  })

  it('flow without the blank', () => {
    expect(flowed('; delsp=yes', 'It is  ', 'fr ', 'ee.')).toEqual(['paragraph: It is free.'])
    expect(flowed('; DelSp="Yes"', '> It is  ', '> fr ', '> ee.', '>> Is it?')).toEqual(['quote: It is free.', 'quote: Is it?'])
  })

  it('flow with the blanks that keep a line from being taken for something else', () => {
    expect(flowed('', ' > 5 boxes are ', 'free.')).toEqual(['paragraph: > 5 boxes are free.'])
    expect(flowed('', '>  > 5 boxes are ', '> free.')).toEqual(['quote: > 5 boxes are free.'])
    expect(flowed('', '  indented ', 'text.')).toEqual(['paragraph: indented text.'])
  })

  it('flow neither from one depth of quotes to another nor over a signature line', () => {
    expect(flowed('', 'It is ', '> free ', '>> today ', '> only.')).toEqual(['paragraph: It is', 'quote: free', 'quote: today', 'quote: only.'])
    expect(flowed('', '> It is free.', '> -- ', '> Lumen Ltd')).toEqual(['quote: It is free.\n--\nLumen Ltd'])
    expect(flowed('', 'It is free.', '-- ', 'Lumen Ltd ', 'Leeds')).toEqual(['paragraph: It is free.', 'paragraph: Lumen Ltd Leeds'])
  })

  it('end in a signature', () => {
    const document = parse(lines('Content-Type: text/plain; format=flowed', '', 'It is free.', '-- ', 'Lumen Ltd'))
    expect(enclosing(document.blocks[1], 'footer')).toBeDefined()
  })

  it('quote what they answer', () => {
    expect(outline(parse('Subject: Re: Refund\n\nYou get it back.\n\nOn Monday, a customer wrote:\n> Where is\n> my refund?\n'))).toEqual([
      'subject: Re: Refund',
      'paragraph: You get it back.',
      'quote: On Monday, a customer wrote:',
      'quote: Where is\nmy refund?',
    ])
  })

  it('count columns in the file', () => {
    const { blocks } = parse('Subject: Sujet: é — gratuit\n\nIt is gratuit.')
    const at = blocks[0].text.indexOf('gratuit')
    expect(blocks[0].range(at, at + 7).start).toMatchObject({ line: 1, column: 21 })
  })
})

describe('HTML parts', () => {
  it('give their hidden first block as preheader', () => {
    const document = parse(lines('Content-Type: text/html', '', '<div style="display:none">Only today</div><p>It is free.'))
    expect(outline(document)).toEqual(['preheader: Only today', 'paragraph: It is free.'])
  })

  it('mark cited messages as quotes', () => {
    const document = parse(lines('Content-Type: text/html', '', '<p>It is free.</p><blockquote type="cite"><p>Is it free?</p></blockquote>'))
    expect(document.blocks.map((block) => block.role)).toEqual(['paragraph', 'quote'])
  })
})

describe('a file that is not UTF-8', () => {
  it('has parts in several charsets', () => {
    const bytes = Buffer.concat([
      Buffer.from(
        'Subject: caf\xe9\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n',
        'latin1',
      ),
      Buffer.from('It’s free\r\n'),
      Buffer.from('--x\r\nContent-Type: text/html; charset=windows-1252\r\n\r\n<p>It\x92s \x80 9\r\n--x--', 'latin1'),
    ])
    const document = parseBytes(bytes)
    expect(outline(document)).toEqual(['subject: café', 'paragraph: It’s free', 'paragraph: It’s € 9'])
    expect(sourceOf(document, '’s € 9')).toBe('\x92s \x80 9')
    expect(sourceOf(document, '’s free')).toBe('\xe2\x80\x99s free')
  })

  it('is known without being told', () => {
    const text = Buffer.from('Content-Type: text/plain; charset=utf-8\n\nIt’s free').toString('latin1')
    expect(parseEmail(new Source('mail.eml', text), {}).blocks[0].text).toBe('It’s free')
    expect(parseEmail(new Source('mail.eml', 'Content-Type: text/plain; charset=utf-8\n\nfree café'), {}).blocks[0].text).toBe('free café')
  })

  it.each(['iso-2022-kr', 'hz-gb-2312', 'iso-2022-cn'])('says that nobody reads %s, in any transfer encoding', (charset) => {
    for (const transfer of ['7bit', 'quoted-printable', 'base64']) {
      const body = transfer === 'base64' ? Buffer.from('It is free.').toString('base64') : 'It is free.'
      const document = parse(`Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${transfer}\n\n${body}`)
      expect(document.notices).toMatchObject([{ code: 'email-charset', message: expect.stringContaining(charset) }])
      expect(document.blocks[0].text).toBe('It is free.')
    }
  })

  it('says which charset nobody knows', () => {
    const document = parse('Content-Type: text/plain; charset=x-none\n\nIt is free.')
    expect(document.notices).toMatchObject([{ code: 'email-charset', message: expect.stringContaining('x-none') }])
    expect(document.blocks[0].text).toBe('It is free.')
  })
})

/** One made-up mail with what it says. */
interface Made {
  bytes: Uint8Array
  subject: string
  text: string
  html: string
}

const alphabets: Record<string, string[]> = {
  'utf-8': ['free', ' ', 'é', '’', '€', '🎉', '漢', '=', '.'],
  'iso-8859-1': ['free', ' ', 'é', 'ü', '=', '.'],
  'iso-8859-15': ['free', ' ', 'é', '€', '=', '.'],
  'koi8-r': ['free', ' ', 'б', 'е', '=', '.'],
  gbk: ['free', ' ', '免', '费', '.'],
  shift_jis: ['free', ' ', '無', '料', '.'],
}

function encodeBody(text: string, charset: string, transfer: string, lineEnd: string): Buffer {
  const bytes = iconv.encode(text, charset)
  if (transfer === '8bit') return bytes
  if (transfer === 'base64') return Buffer.from(bytes.toString('base64').replace(/.{76}/g, `$&${lineEnd}`))
  let line = ''
  let all = ''
  for (const byte of bytes) {
    const character = String.fromCharCode(byte)
    if (character === '\r') continue
    if (character === '\n') {
      all += line.replace(/ $/, '=20') + lineEnd
      line = ''
      continue
    }
    if (line.length > 60) {
      all += `${line}=${lineEnd}`
      line = ''
    }
    line += byte > 126 || character === '=' ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : character
  }
  return Buffer.from(all + line.replace(/ $/, '=20'))
}

const mails: fc.Arbitrary<Made> = fc
  .record({
    charset: fc.constantFrom(...Object.keys(alphabets)),
    transfer: fc.constantFrom('8bit', 'quoted-printable', 'base64'),
    lineEnd: fc.constantFrom('\r\n', '\n'),
    word: fc.constantFrom('Q', 'B'),
    picks: fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
    breaks: fc.array(fc.nat({ max: 39 }), { maxLength: 3 }),
  })
  .map(({ charset, transfer, lineEnd, word, picks, breaks }) => {
    const alphabet = alphabets[charset]
    const pieces = picks.map((pick) => alphabet[pick % alphabet.length])
    const text = `a${pieces.map((piece, at) => (breaks.includes(at) ? `${piece}.${lineEnd}` : piece)).join('')}z`
    const html = `<p>${text}</p>`
    const subject = `a${pieces.join('').replace(/[ .=]/g, '')}z`
    const encoded = iconv.encode(subject, charset)
    const inWord =
      word === 'B' ? encoded.toString('base64') : [...encoded].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
    const part = (type: string, content: string) => [
      Buffer.from([`--=_x`, `Content-Type: text/${type}; charset=${charset}`, `Content-Transfer-Encoding: ${transfer}`, '', ''].join(lineEnd)),
      encodeBody(content, charset, transfer, lineEnd),
      Buffer.from(lineEnd),
    ]
    const head = [`Subject: =?${charset}?${word}?${inWord}?=`, 'Content-Type: multipart/alternative; boundary="=_x"', '', ''].join(lineEnd)
    const bytes = Buffer.concat([Buffer.from(head), ...part('plain', text), ...part('html', html), Buffer.from(`--=_x--${lineEnd}`)])
    return { bytes, subject, text, html }
  })

/** What the walk makes of a file. */
function unpack(bytes: Uint8Array): { subject: string; text: string | undefined; html: string | undefined } {
  const { text: source, encoding } = decodeFile(bytes, { extension: 'eml' })
  const isBinary = encoding === 'binary'
  const [{ start, end }] = messagesOf(source, 0)
  const message = readMessage(source, start, isBinary, end)
  const subject = fieldNamed(message.fields, 'subject')
  const joined = (type: string): string | undefined => {
    const parts = message.parts.filter((part) => part.type === type)
    return parts.length === 0 ? undefined : parts.map((part) => decodePart(source, part, isBinary).text).join('\n')
  }
  return { subject: subject === undefined ? '' : fieldValue(source, subject, isBinary), text: joined('text'), html: joined('html') }
}

const unix = (text: string | undefined): string => (text ?? '').replace(/\r\n/g, '\n').trim()

describe('made-up mails', () => {
  it('are decoded to what they say, by us and by postal-mime', async () => {
    await fc.assert(
      fc.asyncProperty(mails, async ({ bytes, subject, text, html }) => {
        const ours = unpack(bytes)
        expect(ours.subject).toBe(subject)
        expect(unix(ours.text)).toBe(unix(text))
        expect(unix(ours.html)).toBe(unix(html))
        const theirs = await PostalMime.parse(bytes)
        expect(theirs.subject).toBe(subject)
        expect(unix(theirs.text)).toBe(unix(text))
        expect(unix(theirs.html)).toBe(unix(html))
      }),
      { numRuns: 300 },
    )
  })

  it('map every character of every block to source that runs forward', () => {
    fc.assert(
      fc.property(mails, ({ bytes }) => {
        const document = parseBytes(bytes)
        expect(document.blocks.map(partOf)).toEqual(expect.arrayContaining(['headers', 'text', 'html']))
        for (const block of document.blocks) {
          let last = 0
          for (let at = 0; at < block.text.length; at++) {
            const [start, end] = block.map.range(at, at + 1)
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = start
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('survive being cut off and garbled', () => {
    fc.assert(
      fc.property(mails, fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 5 }), ({ bytes }, cut, changes) => {
        const garbled = Uint8Array.from(bytes.subarray(0, cut % (bytes.length + 1)))
        for (const [at, byte] of changes) if (garbled.length > 0) garbled[at % garbled.length] = byte
        const { blocks, source } = parseBytes(garbled)
        for (const block of blocks) {
          const [start, end] = block.map.range(0, block.text.length)
          expect(0 <= start && start <= end && end <= source.text.length).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))

/** All mails of the corpus. */
function corpusFiles(): string[] {
  const folders = readdirSync(corpus).filter((name) => name.startsWith('eml-'))
  return folders
    .flatMap((folder) => readdirSync(corpus + folder, { recursive: true, encoding: 'utf-8' }).map((name) => `${corpus}${folder}/${name}`))
    .filter((name) => name.endsWith('.eml'))
}

/**
 * What both must agree on. Characters above ASCII are left out: where a mail names no charset, or a wrong one, postal-mime has U+FFFD and we have
 * windows-1252, and on Node 20 it loses the curly quotes and dashes of windows-1252.
 */
const skeleton = (text: string | undefined): string =>
  (text ?? '')
    .replace(/[^\x00-\x7f]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()

describe.skipIf(!existsSync(corpus))('real mails', () => {
  it('decode as postal-mime decodes them', { timeout: 120_000 }, async () => {
    let compared = 0
    const different: string[] = []
    for (const file of corpusFiles()) {
      const bytes = readFileSync(file)
      const ours = unpack(bytes)
      const theirs = await PostalMime.parse(bytes)
      const isSame =
        skeleton(ours.subject) === skeleton(theirs.subject) &&
        (ours.text === undefined || skeleton(ours.text) === skeleton(theirs.text)) &&
        (ours.html === undefined || skeleton(ours.html) === skeleton(theirs.html))
      compared++
      if (!isSame) different.push(file)
    }
    expect(compared).toBeGreaterThan(1000)
    // Its content type lacks the semicolon before the charset; postal-mime finds no text in it.
    expect(different.filter((file) => !file.includes('00204.4cf15f97b8ea08bfafab7d5091b8fbe7'))).toEqual([])
  })

  it('are read without a crash, and every block has its place', { timeout: 120_000 }, () => {
    let blocks = 0
    for (const file of corpusFiles()) {
      const document = parseBytes(readFileSync(file))
      for (const block of document.blocks) {
        const [start, end] = block.map.range(0, block.text.length)
        expect(0 <= start && start < end && end <= document.source.text.length, file).toBe(true)
      }
      blocks += document.blocks.length
    }
    expect(blocks).toBeGreaterThan(20_000)
  })
})
