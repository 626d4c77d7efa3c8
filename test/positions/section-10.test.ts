/**
 * The known pitfalls of reading copy with exact places, each as a finding of a real rule through the public API. Most pitfalls already have a test
 * where the format is tested; this table says where, and the tests below add what those leave out.
 *
 * | pitfall | held by |
 * | --- | --- |
 * | 1 byte order mark | formats/markdown, html, text: "byte order mark"; positions/columns: "start after a byte order mark" |
 * | 2 character references: Markdown, HTML text, HTML attributes | formats/markdown "positions of …"; formats/html "places" |
 * | 2 in plain text, in the HTML of a mail, within a claim | below |
 * | 3 escapes, `\|` in cells and in code, hard breaks | formats/markdown "positions of …", "breaks and white space"; below for claims across them |
 * | 4 quotes, lazy lines, list indentation, nested containers | formats/markdown "positions of …"; formats/markdown-properties "reads as it was written" |
 * | 5 line ends, emoji, combining marks, right-to-left text | positions/columns; formats/markdown "positions of …" |
 * | 5 NUL, lone surrogates, U+2028 | formats/markdown "of characters that UTF-8 does not have"; below for HTML, text and mail |
 * | 6 across tags, soft hyphens, zero-width spaces, soft-wrapped HTML | formats/html "places"; below for nothing being editable across them |
 * | 7 every offset of every block | properties/places |
 * | 8 broken HTML | formats/html "broken HTML"; below for the place of what follows it |
 * | 9 preheader, hidden text, conditional comments, `br`, `alt`, titles, submit buttons | formats/html "hidden text", "roles", "blocks"; below for their places |
 * | 10 windows-1252 in bodies and headers; a lone 0xFF | formats/mime "charsets", "header values", "UTF-8"; formats/email "a file that is not UTF-8"; below for places |
 * | 11 quoted-printable and base64 | formats/mime "quoted-printable", "base64" (text and places) |
 * | 12 encoded words | formats/mime "header values" (text, and places of most); below for the other places |
 * | 13 boundaries, nested messages, mailboxes, files without a head | formats/mime "the walk" (text); below for places |
 * | 14 charset labels that lie; big5, gbk, euc-kr, iso-2022-jp, utf-16, koi8-r | formats/mime "charsets" (text and places) |
 * | 15 flowed text, delsp, quote depth, signature | formats/email "text parts"; below for places, and for one finding in both parts |
 * | 16, 17 templates and locale files | formats/template, formats/locale |
 * | 18 sentences | language/sentences; below for headings, list items and cells |
 */
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { Source } from '../../src/document/index.ts'
import { parseHtml } from '../../src/formats/html.ts'
import { lintText } from '../../src/index.ts'
import { lines, placeOf, placesOf } from './probe.ts'

const sourceAt = async (path: string, content: string | Uint8Array): Promise<string> => (await placeOf(path, content)).source

describe('2: character references', () => {
  it.each([
    ['a.md', 'Only&nbsp;3 left', 'Only&nbsp;3 left'],
    ['a.md', 'Save &amp; win &#8217; now: only 3 left &lt;', 'only 3 left'],
    ['a.md', 'Only &#51; left &nbsp now', 'Only &#51; left'],
    ['a.html', '<p>Only&nbsp;3 left&nbsp', 'Only&nbsp;3 left'],
    ['a.html', '<p>I&notit; &NotEqualTilde; only &#x33; le&#102;t', 'only &#x33; le&#102;t'],
    ['a.html', '<img alt="A &amp; B: only&#32;3 left">', 'only&#32;3 left'],
    ['a.eml', 'Content-Type: text/html\n\n<p>It&rsquo;s &amp; only&nbsp;3 left', 'only&nbsp;3 left'],
    ['a.eml', 'Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>only&n=\nbsp;3 left', 'only&n=\nbsp;3 left'],
  ])('in %s: %j', async (path, content, source) => {
    expect(await placeOf(path, content)).toMatchObject({ source, text: expect.stringMatching(/^only 3 left$/i) })
  })

  it('are plain letters in plain text', async () => {
    expect((await placeOf('a.txt', 'Only&nbsp;3 left')).text).toBe('3 left')
    expect((await placeOf('a.txt', 'Save &amp; win: only 3 left')).at).toBe('1:17-1:28')
  })
})

describe('3: escapes and hard breaks', () => {
  it.each([
    ['an escaped asterisk before', '\\*\\* only 3 left\\*', '1:6-1:17', 'only 3 left'],
    ['an escaped bar in a cell before', '| a \\| b only 3 left |\n|---|\n| c |', '1:10-1:21', 'only 3 left'],
    ['a hard break by two spaces', 'Now only 3  \nleft', '1:5-2:5', 'only 3  \nleft'],
    ['a hard break by a backslash', '> - Now\n\nNow only 3\\\n  left', '3:5-4:7', 'only 3\\\n  left'],
  ])('%s', async (_, content, at, source) => {
    expect(await placesOf('a.md', content)).toMatchObject([{ at, source }])
  })
})

describe("3: an image's text", () => {
  it.each([
    ['![Only [3](/stock "as of (14) days") left](a.png)', 'Only [3](/stock "as of (14) days") left'],
    ['![Only [3][a] left](a.png)\n\n[a]: /stock', 'Only [3][a] left'],
    ['![So only  \n3 left](a.png)', 'only  \n3 left'],
    ['![So only\\\n 3 left](a.png)', 'only\\\n 3 left'],
    ['![`&#0;` only ` 3 ` left](a.png)', 'only ` 3 ` left'],
  ])('with markup in it keeps its places: %j', async (content, source) => {
    expect(await placeOf('a.md', content)).toMatchObject({ source })
  })
})

describe('4: containers', () => {
  it.each([
    ['- > a\n  > b only\n  > 3 left', '2:7-3:11', 'only\n  > 3 left'],
    ['- one, and that is only\n  3 left', '1:20-2:9', 'only\n  3 left'],
    ['1. one, and that is only\n3 left', '1:21-2:7', 'only\n3 left'],
    ['1. a\n   - b, and that is only\n     3 left', '2:21-3:12', 'only\n     3 left'],
  ])('%j', async (content, at, source) => {
    const places = await placesOf('a.md', content)
    // Quoted words are nobody's claim.
    expect(places).toEqual(content.includes('>') ? [] : [{ at, source, text: 'only 3 left' }])
  })
})

describe('5: rare characters', () => {
  it.each([
    ['NUL', '\0'],
    ['a lone high surrogate', '\uD800'],
    ['a lone low surrogate', '\uDC00'],
    ['U+2028', '\u2028'],
    ['a byte order mark inside', '\uFEFF'],
    ['a variation selector', '\uFE0F'],
    ['right-to-left marks', '\u200F\u202B'],
  ])('%s before a claim', async (_, character) => {
    for (const [path, before] of [
      ['a.md', ''],
      ['a.txt', ''],
      ['a.html', '<p>'],
      ['a.eml', 'Subject: a\n\n'],
    ]) {
      const place = await placeOf(path, `${before}New ${character} only 3 left`)
      expect(place, path).toMatchObject({ source: 'only 3 left', text: 'only 3 left' })
    }
  })

  it.each([
    ['a soft hyphen', 'on\u00ADly 3 left'],
    ['a zero-width space', 'only\u200B 3 left'],
    ['a word joiner', 'only 3 le\u2060ft'],
    ['a combining grapheme joiner', 'only 3 le\u034Fft'],
    ['a byte order mark', 'only 3 l\uFEFFeft'],
    ['a no-break space', 'only\u00A03\u202Fleft'],
    ['a control character', 'only 3 l\u0001eft'],
  ])('%s inside a claim', async (_, words) => {
    for (const [path, before] of [
      ['a.md', ''],
      ['a.txt', ''],
      ['a.html', '<p>'],
      ['a.eml', 'Subject: a\n\n'],
    ]) {
      expect(await placeOf(path, `${before}New: ${words}!`), path).toMatchObject({ source: words, text: 'only 3 left' })
    }
  })
})

describe('6: claims across markup', () => {
  it.each([
    ['a.html', '<p><b>On</b>ly 3 l<i>ef</i>t!</p>', 'On</b>ly 3 l<i>ef</i>t'],
    ['a.html', '<p>Only <a href="/x">3</a>\r\n      left</p>', 'Only <a href="/x">3</a>\r\n      left'],
    ['a.html', '<p>Only<!-- and so on -->&shy; 3 left', 'Only<!-- and so on -->&shy; 3 left'],
    ['a.html', '<p>Only 3 <span style="display:none">million</span> left', 'Only 3 <span style="display:none">million</span> left'],
    ['a.md', 'O**nl**y *3* left', 'O**nl**y *3* left'],
    ['a.md', 'Only [3](/stock "as of today") left', 'Only [3](/stock "as of today") left'],
    ['a.md', 'Only <b>3</b> <!-- four --> left', 'Only <b>3</b> <!-- four --> left'],
  ])('%s: %j', async (path, content, source) => {
    expect(await placeOf(path, content)).toMatchObject({ source, text: 'Only 3 left' })
  })

  it('cannot be edited as if they were one word', () => {
    const { blocks } = parseHtml(new Source('a.html', '<p>f<b>re</b>e &amp; fr&shy;ee plain</p>'), {})
    const [{ text, map }] = blocks
    const isLiteral = (words: string, from = 0): boolean => map.isLiteral(text.indexOf(words, from), text.indexOf(words, from) + words.length)
    expect(text).toBe('free & free plain')
    expect([isLiteral('free'), isLiteral('&'), isLiteral('free', 5), isLiteral('plain')]).toEqual([false, false, false, true])
  })

  // Text of no contrast is a text of its own, but the room between its words is there.
  it.each([
    ['<p style="background:#fff">Only 3<span style="color:#fff"> </span>left', 'Only 3<span style="color:#fff"> </span>left'],
    ['<p style="background:#fff">Only 3<span style="color:#fff"> or 300</span> left', 'Only 3<span style="color:#fff"> or 300</span> left'],
    ['<p>Only 3<span style="visibility:hidden">&nbsp;</span>left', 'Only 3<span style="visibility:hidden">&nbsp;</span>left'],
  ])('that set text apart: %s', async (content, source) => {
    expect(await placeOf('a.html', content)).toMatchObject({ source, text: 'Only 3 left' })
  })

  it('end a line where text that nobody sees ends it', () => {
    const html = '<p style="background:#fff">You get:<font color="#fff"><br>&nbsp;</font>- Bread</p>'
    expect(parseHtml(new Source('a.html', html), {}).blocks.map(({ text }) => text)).toEqual(['You get:\n- Bread'])
  })
})

describe('8: what follows broken HTML', () => {
  it.each([
    ['text among the rows of a table', '<table>a<tr><td>b</td>only 3 left</tr></table>'],
    ['a paragraph that ends in formatting', '<p><b></p>only 3 left'],
    ['a stray end tag', '</p>only 3 left'],
    ['end tags in the wrong order', '<b><i>a</b></i> only 3 left'],
    ['a lone sign', '1 < 2, only 3 left'],
    ['a tag that is none', 'a <3 b <> only 3 left'],
    ['an attribute without quotes', '<a href=x>only 3 left'],
    ['an attribute without quotes at the end of a tag', '<img alt=y/>only 3 left'],
    ['an attribute twice', '<img alt="a" alt="b">only 3 left'],
    ['a quote inside a tag', '<p title="a"b>only 3 left'],
    ['a declaration', '<!doctype html><!x>only 3 left'],
    ['a comment that closes at once', '<!-->only 3 left'],
    ['a comment with two dashes', '<!-- a -- b -->only 3 left'],
    ['CDATA', '<![CDATA[a]]>only 3 left'],
    ['an XML declaration', '<?xml version="1.0"?>only 3 left'],
    ['nested tags without end', `${'<div>'.repeat(50_000)}only 3 left`],
  ])('%s', async (_, content) => {
    const place = await placeOf('a.html', content)
    const column = content.indexOf('only') + 1
    expect(place).toEqual({ at: `1:${column}-1:${column + 11}`, source: 'only 3 left', text: 'only 3 left' })
  })

  it('nothing follows a comment without end', async () => {
    expect(await placesOf('a.html', 'a<!-- b only 3 left')).toEqual([])
  })
})

describe('9: text in odd places of a page', () => {
  it.each([
    ['a title', '<title>A &mdash; only&nbsp;3 left</title>', 'only&nbsp;3 left'],
    ['a preheader', '<body><div style="display:none;mso-hide:all">Only 3 left&zwnj;&nbsp;</div><p>Hi', 'Only 3 left'],
    ['a submit button', '<input type=submit value="Only 3 left">', 'Only 3 left'],
    ['a submit button without quotes', '<input type=submit value=Only&#32;3&#32;left>', 'Only&#32;3&#32;left'],
    ['a description', "<meta name=description content='Only 3 left'>", 'Only 3 left'],
    ['after an empty alternative text', '<img alt="">Only 3 left', 'Only 3 left'],
    ['after two breaks', '<p>a<br><br>Only 3 left', 'Only 3 left'],
    ['after a comment for Outlook', '<!--[if mso]><p>Only 9 left</p><![endif]-->Only 3 left', 'Only 3 left'],
    ['in a comment that others read', '<!--[if !mso]><!-->Only 3 left<!--<![endif]-->', 'Only 3 left'],
  ])('%s', async (_, content, source) => {
    expect(await sourceAt('a.html', content)).toBe(source)
  })
})

describe('10: windows-1252 in mail', () => {
  const body = Buffer.from('It\x92s \x80 9 \x96 only\xa03 left', 'latin1')

  it.each(['windows-1252', 'iso-8859-1', 'us-ascii', 'x-none', 'utf-8'])('in a body said to be %s', async (charset) => {
    const head = Buffer.from(`Subject: a\nContent-Type: text/plain; charset=${charset}\n\n`)
    expect(await placeOf('a.eml', Buffer.concat([head, body]))).toEqual({ at: '4:12-4:23', source: 'only\xa03 left', text: 'only 3 left' })
  })

  it('in an encoded word', async () => {
    expect(await placeOf('a.eml', 'Subject: =?iso-8859-1?Q?it=92s_=80_9,_only=A03_left_=96?=\n\nBye.')).toEqual({
      at: '1:39-1:52',
      source: 'only=A03_left',
      text: 'only 3 left',
    })
  })

  it('raw in a header', async () => {
    expect(await sourceAt('a.eml', Buffer.from('Subject: it\x92s \x80 9, only 3 left\n\nBye.', 'latin1'))).toBe('only 3 left')
  })
})

describe('12: encoded words', () => {
  it.each([
    ['split inside a character', '=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9_only_3_left?=', 'only_3_left'],
    ['split inside a claim', '=?utf-8?Q?only_3?=\r\n =?utf-8?Q?_left?=', 'only_3?=\r\n =?utf-8?Q?_left'],
    ['of different charsets', '=?koi8-r?Q?=C2=C5?= =?iso-8859-1?Q?caf=E9_only?= =?utf-8?Q?_3_left?=', 'only?= =?utf-8?Q?_3_left'],
    ['of different encodings', '=?utf-8?Q?only_?= =?utf-8?B?MyBsZWZ0?=', 'only_?= =?utf-8?B?MyBsZWZ0'],
    ['with a language', '=?utf-8*en?Q?only_3_left?=', 'only_3_left'],
    ['with text around', 'Now: only =?utf-8?Q?3?= left', 'only =?utf-8?Q?3?= left'],
    ['in a folded header', 'Now:\r\n only\r\n\t3 left', 'only\r\n\t3 left'],
    ['in Japanese', '=?iso-2022-jp?B?GyRCTDVOQRsoQiBvbmx5IDMgbGVmdA==?=', 'b25seSAzIGxlZnQ'],
  ])('%s', async (_, value, source) => {
    const place = await placeOf('a.eml', lines(`Subject: ${value}`, '', 'Bye.'))
    expect(place.text).toBe('only 3 left')
    expect(place.source).toBe(value.includes('iso-2022') ? 'Bvbmx5IDMgbGVmdA' : source)
  })
})

describe('13: parts of a mail', () => {
  const part = (...content: string[]): string[] => ['Content-Type: text/plain', '', ...content]

  it.each([
    ['an end that is missing', lines('Content-Type: multipart/mixed; boundary=b', '', '--b', ...part('only 3 left'))],
    ['a boundary that begins another', lines('Content-Type: multipart/mixed; boundary=b', '', '--b', ...part('--bb', '', 'only 3 left'), '--b--')],
    ['a boundary with blanks', lines('Content-Type: multipart/mixed; boundary="a b"', '', '--a b', ...part('only 3 left'), '--a b--')],
    [
      'a preamble and an epilogue',
      lines('Content-Type: multipart/mixed; boundary=b', '', 'Only 8 left', '--b', ...part('only 3 left'), '--b--', 'Only 9 left'),
    ],
    [
      'parts in parts in parts',
      lines(
        ...['Content-Type: multipart/mixed; boundary=1', '', '--1', 'Content-Type: multipart/related; boundary=2', '', '--2'],
        ...['Content-Type: multipart/alternative; boundary=3', '', '--3', ...part('only 3 left'), '--3--', '--2--', '--1--'],
      ),
    ],
    ['a message in a message', lines('Content-Type: message/rfc822', '', 'Subject: inner', '', 'only 3 left')],
    ['a digest', lines('Content-Type: multipart/digest; boundary=b', '', '--b', '', 'Subject: inner', '', 'only 3 left', '--b--')],
    ['a mailbox', lines('From a@b.example Mon Jan  5 10:00:00 2026', 'Subject: a', '', 'only 3 left')],
    ['no head at all', 'Hello there.\n\nonly 3 left'],
    ['an encoding that nobody knows', lines('Content-Transfer-Encoding: 7vladi', '', 'only 3 left')],
    ['an encoding with a semicolon', lines('Content-Transfer-Encoding: quoted-printable;', '', 'only 3 left')],
  ])('%s', async (_, content) => {
    const place = await placeOf('a.eml', content)
    const line = content.slice(0, content.indexOf('only')).split(/\r\n|\n/).length
    expect(place).toEqual({ at: `${line}:1-${line}:12`, source: 'only 3 left', text: 'only 3 left' })
  })
})

describe('14: charsets of bodies', () => {
  it.each(['big5', 'gbk', 'euc-kr', 'shift_jis', 'koi8-r', 'iso-8859-15', 'utf-8'])('%s, raw', async (charset) => {
    const words: Record<string, string> = { big5: '免費', gbk: '免费', 'euc-kr': '무료', shift_jis: '無料', 'koi8-r': 'бесплатно' }
    const text = `${words[charset] ?? 'café'} – only 3 left`
    const head = `Subject: a\nContent-Type: text/plain; charset=${charset}\n\n`
    expect(await sourceAt('a.eml', Buffer.concat([Buffer.from(head), iconv.encode(text, charset)]))).toBe('only 3 left')
  })

  it.each(['utf-16le', 'utf-16be'])('%s in base64', async (charset) => {
    const encoded = iconv.encode('é only 3 left', charset).toString('base64')
    const head = `Subject: a\nContent-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: base64\n\n`
    const source = await sourceAt('a.eml', `${head}${encoded}`)
    const before = encoded.indexOf(source)
    const bytes = Buffer.from('A'.repeat(before % 4) + source, 'base64').subarray(before % 4 === 0 ? 0 : before % 4)
    expect(iconv.decode(bytes, charset)).toBe('only 3 left')
  })

  it('iso-2022-jp, raw', async () => {
    expect(await sourceAt('a.eml', 'Content-Type: text/plain; charset=iso-2022-jp\n\n\x1b$BL5NA\x1b(B only 3 left')).toBe('only 3 left')
  })
})

describe('15: flowed text', () => {
  const head = 'Subject: a\r\nContent-Type: text/plain; format=flowed'

  it.each([
    ['a soft line end', `${head}\r\n\r\nIt is only \r\n3 left.`, 'only \r\n3 left'],
    ['a soft line end without its blank', `${head}; delsp=yes\r\n\r\nIt is on \r\nly 3 left.`, 'on \r\nly 3 left'],
    ['a stuffed blank', `${head}\r\n\r\n only 3 left.`, 'only 3 left'],
    ['after quoted lines', `${head}\r\n\r\n> Only 9 \r\n> left?\r\n\r\nYes, only 3 left.`, 'only 3 left'],
    ['in a signature', `${head}\r\n\r\nBye.\r\n-- \r\nonly 3 left`, 'only 3 left'],
  ])('%s', async (_, content, source) => {
    expect(await placeOf('a.eml', content)).toMatchObject({ source, text: 'only 3 left' })
  })

  it('is reported once when the text and the HTML say the same, in the HTML', async () => {
    const mail = (text: string, html: string): string =>
      lines(
        ...['Subject: a', 'Content-Type: multipart/alternative; boundary=b', '', '--b', 'Content-Type: text/plain', '', text],
        ...['--b', 'Content-Type: text/html', '', html, '--b--'],
      )
    expect(await placesOf('a.eml', mail('Only 3 left!', '<p>Only <b>3</b> left!'))).toEqual([
      { at: '11:4-11:22', source: 'Only <b>3</b> left', text: 'Only 3 left' },
    ])
    expect(await placesOf('a.eml', mail('Only 3 left!', '<p>Only 4 left!'))).toHaveLength(2)
    expect(await placesOf('a.eml', mail('Only 3 left!\r\n\r\nOnly 3 left!', '<p>Only 3 left!'))).toHaveLength(1)
  })
})

describe('16: a variable over two lines', () => {
  it.each(['a.txt', 'a.md', 'a.html'])('is one character and no line end: %s', async (path) => {
    const { document, source } = await lintText('Hi {{ name\n| upcase }}, bye', { path, kind: 'landing', asOf: '2026-11-22' })
    const [{ text, map }] = document.blocks
    expect(text).toBe('Hi \uFFFC, bye')
    expect(source.text.slice(...map.range(3, 5))).toBe('{{ name\n| upcase }},')
  })
})

describe('18: sentences and blocks', () => {
  const sentences = async (path: string, content: string): Promise<string[]> => {
    const { findings } = await lintText(content, { path, kind: 'landing', only: ['pressure/scarcity-no-basis'], asOf: '2026-11-22' })
    return findings.map(({ sentence }) => sentence)
  }

  it.each([
    ['a heading without a stop', '# Only 3 left\n\nWe ship today.', 'Only 3 left'],
    ['a list item without a stop', '- Only 3 left\n- We ship today', 'Only 3 left'],
    ['a cell', '| Only 3 left | We ship today |\n|---|---|', 'Only 3 left'],
    ['after a price with a marker', 'Now $9.99/mo.* Only 3 left.', 'Only 3 left.'],
    ['after an emoji', 'Sale! 🎉 Only 3 left.', 'Only 3 left.'],
    ['after an abbreviation', 'From 9 a.m. to noon in the U.S. only 3 left.', 'From 9 a.m. to noon in the U.S. only 3 left.'],
  ])('%s', async (_, content, sentence) => {
    expect(await sentences('a.md', content)).toEqual([sentence])
  })

  it('a claim never reaches from one block into the next', async () => {
    const apart = [
      ['a.md', '# Only\n\n3 left'],
      ['a.md', '- Only\n- 3 left'],
      ['a.md', '| Only | 3 left |\n|---|---|'],
      ['a.md', '<p>Only</p><p>3 left</p>'],
      ['a.html', '<td>Only<td>3 left'],
      ['a.txt', 'Only\n\n3 left'],
    ]
    for (const [path, content] of apart) {
      const places = await placesOf(path, content)
      expect(
        places.filter(({ text }) => text.startsWith('Only')),
        content,
      ).toEqual([])
    }
  })
})

describe('a box that is ticked in an encoded mail', () => {
  const page = '<form><label><input type="checkbox" name="n" checked> Send me offers by e-mail</label></form>'
  const check = async (head: string, body: string) => {
    const only = ['privacy/consent-not-affirmative']
    return lintText(`${head}\n\n${body}`, { path: 'a.eml', kind: 'landing', only, asOf: '2026-11-22' })
  }

  it.each([
    ['base64', (text: string) => Buffer.from(text).toString('base64')],
    ['quoted-printable', (text: string) => text.replaceAll('=', '=3D').replace('checked', 'chec=\nked')],
  ])('is named as it is written, without an edit to its letters: %s', async (encoding, encode) => {
    const { findings } = await check(`Content-Type: text/html\nContent-Transfer-Encoding: ${encoding}`, encode(page))
    expect(findings.map(({ text, fixes }) => [text, fixes])).toEqual([['checked', []]])
    const unticked = encode(page.replace('checked>', '{% if x %}checked{% endif %}>'))
    expect((await check(`Content-Type: text/html\nContent-Transfer-Encoding: ${encoding}`, unticked)).findings).toEqual([])
  })

  it('can be edited where it is not encoded', async () => {
    const { findings, source } = await check('Content-Type: text/html', page)
    const [{ start, end, text }] = findings[0].fixes[0].edits
    expect([source.text.slice(start, end), text]).toEqual([' checked', ''])
  })
})
