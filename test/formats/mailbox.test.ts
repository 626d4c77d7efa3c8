import { describe, expect, it } from 'vitest'
import { type Document, Source } from '../../src/document/index.ts'
import { parseEmail, parseMailbox } from '../../src/formats/email.ts'
import { looksMailbox, messagesOf } from '../../src/formats/mailbox.ts'
import fc from '../fast-check.ts'

const read = (text: string): readonly Document[] => parseMailbox(new Source('inbox.mbox', text), { encoding: 'utf-8' })

const outline = ({ blocks }: Document): string[] => blocks.map(({ role, text }) => `${role}: ${text}`)

/** What the file says at the place of each block. */
const sources = ({ blocks, source }: Document): string[] => blocks.map((block) => source.text.slice(...block.map.range(0, block.text.length)))

const mailbox = [
  'From shop@lumen.example Tue Mar  3 10:00:00 2026',
  'Subject: One',
  '',
  'It is free.',
  '>From now on, and',
  '>>From here too.',
  '',
  'From here on it is not.',
  '',
  'From - Tue Mar 03 11:00:00 2026',
  'Subject: =?utf-8?Q?Tw=C3=B6?=',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>Fr=C3=A9e</p>',
  '>From =E2=80=99us',
  '',
  'From alice at lumen.example  Tue Mar  3 12:00:00 2026',
  'Subject: Three',
  '',
].join('\n')

describe('a mailbox', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('is one document for each message (%s)', (_, eol) => {
    const documents = read(mailbox.replaceAll('\n', eol))
    expect(documents.map(outline)).toEqual([
      ['subject: One', 'paragraph: It is free.\nFrom now on, and', 'quote: From here too.', 'paragraph: From here on it is not.'],
      ['subject: Twö', 'paragraph: Frée', 'paragraph: From ’us'],
      ['subject: Three'],
    ])
    expect(documents.map(({ place }) => place?.number)).toEqual([1, 2, 3])
    expect(documents.map(({ meta }) => meta.fields.get('subject'))).toEqual(['One', 'Twö', 'Three'])
  })

  it('has its places in the whole file', () => {
    const documents = read(mailbox)
    expect(documents.map(sources)).toEqual([
      ['One', 'It is free.\n>From now on, and', 'From here too.', 'From here on it is not.'],
      ['Tw=C3=B6', 'Fr=C3=A9e', 'From =E2=80=99us'],
      ['Three'],
    ])
    expect(documents[1].blocks[1].position.start).toMatchObject({ line: 15, column: 4 })
    expect(documents.map(({ place }) => mailbox.slice(place?.start, place?.end).slice(0, 12))).toEqual([
      'Subject: One',
      'Subject: =?u',
      'Subject: Thr',
    ])
  })

  it('is not editable where a mark was taken off, and elsewhere it is', () => {
    const [{ blocks }] = read(mailbox)
    const at = blocks[1].text.indexOf('From now')
    expect(blocks[1].map.isLiteral(at, at + 8)).toBe(true)
    expect(blocks[1].map.isLiteral(0, 20)).toBe(false)
  })

  it('of one message, or none, is one document that is the whole file', () => {
    const one = read('From a@b.example Tue Mar  3 10:00:00 2026\nSubject: One\n\nfree\n')
    expect(one.map(({ place }) => place)).toEqual([undefined])
    expect(outline(one[0])).toEqual(['subject: One', 'paragraph: free'])
    expect(read('Subject: One\n\n>From us\n').map(outline)).toEqual([['subject: One', 'quote: From us']])
    expect(read('').map(outline)).toEqual([[]])
    expect(read('From a@b.example Tue Mar  3 10:00:00 2026').map(outline)).toEqual([[]])
  })

  it('read as one message says that there are more', () => {
    const document = parseEmail(new Source('inbox.mbox', mailbox), { encoding: 'utf-8' })
    expect(outline(document)[0]).toBe('subject: One')
    expect(document.notices).toMatchObject([{ code: 'email-more-messages', start: mailbox.indexOf('Subject: =?') }])
  })

  it('begins with a line that has a date', () => {
    expect(looksMailbox(mailbox)).toBe(true)
    expect(looksMailbox('\uFEFFFrom a@b.example Fri, 03 Jul 2026 12:00:00 +0000\nSubject: x')).toBe(true)
    expect(looksMailbox('From Monday on, all boots are half price.\n')).toBe(false)
    expect(looksMailbox('From: a@b.example\nDate: Tue Mar  3 10:00:00 2026\n')).toBe(false)
  })

  it('with several notices has them in the document they are about', () => {
    const text = 'From a Tue Mar  3 10:00:00 2026\nSubject: a\nnone!\n\nb\n\nFrom a Tue Mar  3 10:00:00 2026\nno header\n'
    expect(read(text).map(({ notices }) => notices.map(({ code }) => code))).toEqual([['email-header-line'], ['email-no-headers']])
  })

  it('reads each message as it reads it alone', { timeout: 60_000 }, () => {
    const message = fc
      .array(fc.constantFrom('Subject: a', '', 'It is free.', '>From us', 'From us', '>> From', 'Content-Type: text/html', '<p>x</p>', '--b'), {
        maxLength: 10,
      })
      .map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(fc.array(message, { minLength: 2, maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (messages, eol) => {
        const lead = 'From a@b.example Tue Mar  3 10:00:00 2026\n'
        const write = (...list: string[]): string =>
          list
            .map((one) => `${lead}${one}\n`)
            .join('\n')
            .replaceAll('\n', eol)
        const together = read(write(...messages))
        expect(together.map(outline)).toEqual(messages.map((one) => outline(read(write(one))[0])))
        for (const { place, blocks } of together) {
          for (const block of blocks) {
            const [start, end] = block.map.range(0, block.text.length)
            expect(place !== undefined && place.start <= start && start <= end && end <= place.end).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['messages', 'From a@b.example Tue Mar  3 10:00:00 2026\n\n'.repeat(20_000)],
    ['near messages', `From a\n${'\n\nFrom a@b.example Tue Mar'.repeat(50_000)}`],
    ['marks', `From a\n\n${'>'.repeat(500_000)}`],
    ['quoted lines', `From a\n\n${'>From \n'.repeat(100_000)}`],
    ['a long line', `From a\n\n\n\nFrom ${'Tue, '.repeat(200_000)}`],
  ])('takes linear time for many %s', (_, text) => {
    const started = performance.now()
    expect(messagesOf(text, 0).length).toBeGreaterThan(0)
    read(text)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
