import { describe, expect, it } from 'vitest'
import { Source } from '../../src/document/index.ts'
import { placeOf, placesOf } from './probe.ts'

/** Each format with the same words as prose, and what stands before them on their line. */
const formats = [
  { path: 'a.md', write: (text: string) => text, column: 0 },
  { path: 'a.txt', write: (text: string) => text, column: 0 },
  { path: 'a.html', write: (text: string) => `<p>${text}</p>`, column: 3 },
]

describe.each(formats)('columns in $path', ({ path, write, column }) => {
  const at = async (text: string): Promise<string> => (await placeOf(path, write(text))).at
  const span = (line: number, from: number, length = 11): string => `${line}:${from}-${line}:${from + length}`
  const first = (from: number): string => span(1, column + from)

  it('count from 1', async () => {
    expect(await at('Only 3 left!')).toBe(first(1))
    expect(await at('Yes: only 3 left!')).toBe(first(6))
  })

  it.each([
    ['an emoji as two', '🎉 only 3 left', 4],
    ['a family as eight', '👩‍👩‍👧 only 3 left', 10],
    ['a flag as four', '🇩🇪 only 3 left', 6],
    ['a combining mark as one', 'cafe\u0301 only 3 left', 7],
    ['a composed letter as one', 'café only 3 left', 6],
    ['Hebrew in the order of the file', 'שלום only 3 left', 6],
    ['a tab as one', 'Now:\tonly 3 left', 6],
    ['several tabs each as one', 'Now\t\t\tonly 3 left', 7],
    ['a no-break space as one', 'Now\u00A0only 3 left', 5],
    ['what cannot be seen', 'N\u00ADow\u200B only 3 left', 7],
  ])('count %s', async (_, text, from) => {
    expect(await at(text)).toBe(first(from))
  })

  it('start after a byte order mark, as in an editor, on the first line', async () => {
    expect((await placeOf(path, `\uFEFF${write('Only 3 left!')}`)).at).toBe(first(1))
    expect((await placeOf(path, `\uFEFFNew.\n\n${write('Only 3 left!')}`)).at).toBe(span(3, column + 1))
  })

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ])('start anew after %s', async (_, eol) => {
    expect((await placeOf(path, ['New.', '', '', write('Only 3 left!'), ''].join(eol))).at).toBe(span(4, column + 1))
  })

  it('start anew after each of several sorts of line end', async () => {
    expect((await placeOf(path, `One.\r\n\r\nTwo.\r\rThree.\n\n${write('Only 3 left!')}`)).at).toBe(span(7, column + 1))
  })

  it('do not start anew after what is no line end in a file', async () => {
    // U+2028, U+0085, a vertical tab and a form feed: no editor counts all of them.
    expect(await at('One.\u2028Only 3 left')).toBe(first(6))
    expect(await at('One.\u0085 Only 3 left')).toBe(first(7))
    expect(await at('One.\v Only 3 left')).toBe(first(7))
  })

  it.each(['\n', '\r\n', '\r'])('of a claim over two lines end on the second: %j', async (eol) => {
    const before = 'As we told you last week and tell you again this week, '
    const place = await placeOf(path, write(`${before}only${eol}3 left, and that is all of them.`))
    expect(place.at).toBe(`1:${column + before.length + 1}-2:7`)
    expect(place.source).toBe(`only${eol}3 left`)
  })

  it('of several claims are each their own', async () => {
    const places = await placesOf(path, write('Only 3 left! 🎉 Only 3 left!'))
    expect(places.map((place) => place.at)).toEqual([first(1), first(17)])
  })
})

describe('columns in mail', () => {
  it('count a tab, an emoji and a letter in an unencoded part as the file has them', async () => {
    expect((await placeOf('a.eml', 'Subject: a\r\n\r\n🎉\té only 3 left')).at).toBe('3:6-3:17')
  })

  it('count a header from the start of its line', async () => {
    expect((await placeOf('a.eml', 'To: b\nSubject: Only 3 left\n\nBye.')).at).toBe('2:10-2:21')
    expect((await placeOf('a.eml', 'Subject: Today,\r\n only 3\r\n left\r\n\r\nBye.')).at).toBe('2:2-3:6')
  })

  it('start after a byte order mark', async () => {
    expect((await placeOf('a.eml', '\uFEFFSubject: Only 3 left\n\nBye.')).at).toBe('1:10-1:21')
  })

  it('count the letters of an encoding', async () => {
    const head = 'Subject: a\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n'
    expect((await placeOf('a.eml', `${head}caf=C3=A9: only=20=\n3 left`)).at).toBe('5:12-6:7')
  })

  it.each(['\n', '\r\n', '\r'])('start anew after %j', async (eol) => {
    expect((await placeOf('a.eml', ['Subject: a', 'To: b', '', 'New.', '', 'Only 3 left!'].join(eol))).at).toBe('6:1-6:12')
  })

  it('of a file that is not UTF-8 count its bytes', async () => {
    const bytes = Buffer.from('Subject: a\n\ncaf\xe9 it\x92s only 3 left', 'latin1')
    expect((await placeOf('a.eml', bytes)).at).toBe('3:11-3:22')
  })
})

describe('columns in front matter', () => {
  it('count from the start of the line', async () => {
    expect((await placeOf('a.md', '---\ntitle: "Today: \\u20ac5, only 3 left"\n---\n\nBye.\n')).at).toBe('2:25-2:36')
  })
})

describe('lines and columns', () => {
  it('lead back to the offset, for every offset', () => {
    const text = '\uFEFFa\tb\r\nc\r\rd\n\n🎉e\u2028f\r\n'
    const source = new Source('a.txt', text)
    let line = 1
    let column = 0
    for (let offset = 1; offset < text.length; offset++) {
      column++
      expect(source.point(offset), `offset ${offset}`).toEqual({ line, column, offset })
      if (text[offset] === '\n' || (text[offset] === '\r' && text[offset + 1] !== '\n')) [line, column] = [line + 1, 0]
    }
  })
})
