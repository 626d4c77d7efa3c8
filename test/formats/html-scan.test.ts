import { QuoteType, Tokenizer } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { type HtmlHandler, HtmlScanner } from '../../src/formats/html-scan.ts'
import fc from '../fast-check.ts'

type Token = readonly (string | number | boolean)[]

const foreign = (name: string): boolean => /^(?:svg|math)$/i.test(name)

/** Text is joined, as where it is cut has no meaning. */
class Tokens {
  readonly list: Token[] = []
  inForeign = false
  #text = ''

  text(text: string): void {
    this.#text += text
  }

  add(...token: Token): void {
    if (this.#text !== '') this.list.push(['text', this.#text])
    this.#text = ''
    this.list.push(token)
  }

  end(): Token[] {
    this.add('end')
    return this.list
  }
}

function scanned(html: string): Token[] {
  const tokens = new Tokens()
  const handler: HtmlHandler = {
    get isForeign() {
      return tokens.inForeign
    },
    onText: (start, end) => tokens.text(html.slice(start, end)),
    onTagName(start, end) {
      tokens.add('open', start, html.slice(start, end))
      if (foreign(html.slice(start, end))) tokens.inForeign = true
    },
    onAttribute: (nameStart, nameEnd, _valueStart, valueEnd, end) => tokens.add('attribute', html.slice(nameStart, nameEnd), valueEnd, end),
    onTagEnd: (end, selfClosing) => tokens.add('body', end, selfClosing),
    onCloseTag(start, end) {
      tokens.add('close', start, html.slice(start, end))
      if (foreign(html.slice(start, end))) tokens.inForeign = false
    },
    onComment: (start, end, close) => tokens.add('comment', html.slice(start, end), close),
  }
  new HtmlScanner(handler).scan(html, 0)
  return tokens.end()
}

/** What htmlparser2 makes of it, but for comments that do not begin with two dashes. */
function tokenized(html: string): Token[] {
  const tokens = new Tokens()
  let name: [number, number] = [0, 0]
  const callbacks = {
    ontext: (start: number, end: number) => tokens.text(html.slice(start, end)),
    onopentagname(start: number, end: number) {
      tokens.add('open', start, html.slice(start, end))
      if (foreign(html.slice(start, end))) tokens.inForeign = true
    },
    onattribname(start: number, end: number) {
      name = [start, end]
    },
    onattribend(quote: QuoteType, end: number) {
      const valueEnd = quote === QuoteType.NoValue ? name[1] : quote > QuoteType.Unquoted ? end - 1 : end
      tokens.add('attribute', html.slice(...name), valueEnd, Math.max(end, name[1]))
    },
    onopentagend: (end: number) => tokens.add('body', end + 1, false),
    onselfclosingtag: (end: number) => tokens.add('body', end + 1, true),
    onclosetag(start: number, end: number) {
      tokens.add('close', start, html.slice(start, end))
      if (foreign(html.slice(start, end))) tokens.inForeign = false
    },
    oncomment(start: number, end: number, offset: number) {
      if (html.startsWith('<!--', start - 4)) tokens.add('comment', html.slice(start, Math.max(start, end - offset)), Math.min(end + 1, html.length))
    },
    isInForeignContext: () => tokens.inForeign,
  }
  const others = ['ontextentity', 'onattribdata', 'onattribentity', 'oncdata', 'ondeclaration', 'onprocessinginstruction', 'onend']
  const all = { ...Object.fromEntries(others.map((other) => [other, () => {}])), ...callbacks }
  const tokenizer = new Tokenizer(
    { decodeEntities: false, recognizeSelfClosing: false },
    all as unknown as ConstructorParameters<typeof Tokenizer>[1],
  )
  tokenizer.write(html)
  tokenizer.end()
  return tokens.end()
}

const pieces = [
  ...['<', '>', '/', '!', '?', '-', '--', '=', '"', "'", ' ', '\n', '\t', '\f', 'a', 'Z', '9', '&amp;', '\u00a0', '[', ']', 'é'],
  ...['<p>', '</p>', '<br/>', '<br / >', '<a b=c d="e>f" g=\'h\' i>', '</a b="c>d">', '<!--', '-->', '--!>', '<!-->', '<!--->', '<!doctype html>'],
  ...['<![CDATA[', ']]>', '<?xml?>', '<style>', '</style>', '</styl', '<STYLE a=b>', '</sTyle >', '<script>', '</script>', '<title>', '</title/>'],
  ...[
    '<textarea>',
    '</textarea>',
    '<xmp/>',
    '</xmp>',
    '<iframe>',
    '</iframe>',
    '<noembed>',
    '</noembed>',
    '<noframes>',
    '</noframes>',
    '<plaintext>',
  ],
  ...['<svg>', '</svg>', '<math>', '</math>', '<scripty>', '<styles>', '<titl', '</', '</ ', '</>', '<1>', '<<b>', 'x < y'],
]

describe('the scanner', () => {
  it('finds what htmlparser2 finds', () => {
    const html = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((list) => list.join(''))
    fc.assert(
      // A comment's end keeps both from taking the end of the text within a tag differently: htmlparser2 gives such tags as text now and then.
      fc.property(html, (text) => {
        const whole = `${text}"'>--></script></style></title></textarea></xmp></iframe></noembed></noframes><i>.`
        expect(scanned(whole)).toEqual(tokenized(whole))
      }),
      { numRuns: 3000 },
    )
  })

  it('drops a tag that the text ends in', () => {
    for (const html of ['a<b', 'a<p', 'a<b c', 'a<b c=', 'a<b c="d', 'a<b /', 'a</b', 'a</b ', 'a</b/', 'a<!', 'a<!-', 'a<!d', 'a<?']) {
      expect(scanned(html).filter(([type]) => type === 'text')).toEqual([['text', 'a']])
    }
  })
})
