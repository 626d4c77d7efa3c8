import { describe, expect, it } from 'vitest'
import fc from '../fast-check.ts'
import { type FormatName, mapErrors, parsers, read } from './locale-cases.ts'

/** Something in a string: how it is written and what it says. */
interface Piece {
  readonly written: string
  readonly says: string
}

const piece = (written: string, says = written): Piece => ({ written, says })

const anywhere = [
  piece('now'),
  piece('50%'),
  piece('$9.99'),
  piece('👩‍👩‍👧'),
  piece('é'),
  piece('e\u0301'),
  piece('שלום'),
  piece('so\u00ADft', 'soft'),
  piece('no\u00A0break', 'no break'),
  piece('{{ name }}', '\uFFFC'),
]
const placeholders = [piece('{name}', '\uFFFC'), piece('%s', '\uFFFC'), piece('%1$s', '\uFFFC'), piece('%%', '%'), piece('%{n}', '\uFFFC')]
const markup = [piece('<b>bold</b>', 'bold'), piece('a<i>b</i>c', 'abc'), piece('x<br>y', 'x\ny')]
const jsonEscapes = [
  piece('\\u2019', '’'),
  piece('\\ud83d\\ude00', '😀'),
  piece('\\"', '"'),
  piece('\\\\', '\\'),
  piece('\\/', '/'),
  piece('x\\ty', 'x y'),
]
const xmlEntities = [
  piece('&amp;', '&'),
  piece('&#8217;', '’'),
  piece('&#x1F600;', '😀'),
  piece('&quot;', '"'),
  piece('&lt;b&gt;in&lt;/b&gt;', 'in'),
  piece('<![CDATA[c & d]]>', 'c & d'),
]

interface Shape {
  readonly pieces: readonly Piece[]
  /** A file with these strings. */
  write(values: readonly string[], eol: string): string
}

const numbered = (values: readonly string[], line: (value: string, index: number) => string, eol: string): string => values.map(line).join(eol)

const shapes: Record<FormatName, Shape> = {
  json: {
    pieces: [...anywhere, ...placeholders, ...markup, ...jsonEscapes, piece('\\u0026amp;', '&'), piece('\\u003cb>in</b>', 'in')],
    write: (values, eol) => `{ // first${eol}${numbered(values, (value, at) => `"s${at}": "${value}",`, eol)}${eol}/* last */ }${eol}`,
  },
  yaml: {
    pieces: [...anywhere, ...placeholders.slice(1), ...markup, ...jsonEscapes.filter(({ written }) => written !== '\\\\')],
    write: (values, eol) =>
      `# first${eol}${numbered(values, (value, at) => `s${at}: "${value.replaceAll(' ', at % 2 === 0 ? ' ' : `${eol}  `)}" # c`, eol)}${eol}`,
  },
  csv: {
    pieces: [...anywhere, placeholders[0], ...markup, piece('""', '"'), piece('a, b; c')],
    write: (values, eol) => `key,text,cta${eol}${numbered(values, (value, at) => `row${at},"${value}",Buy now`, eol)}${eol}`,
  },
  po: {
    pieces: [...anywhere, ...placeholders, ...markup, piece('\\"', '"'), piece('\\\\', '\\'), piece('x\\ty', 'x y'), piece(`a"\n"b`, 'ab')],
    write: (values, eol) =>
      numbered(values, (value, at) => `#: a.c:${at}${eol}msgid "s ${at}"${eol}msgstr "${value.replaceAll('\n', eol)}"${eol}`, eol),
  },
  xliff: {
    pieces: [
      ...anywhere,
      ...placeholders,
      ...xmlEntities,
      piece('<g id="1">in</g>', 'in'),
      piece('<x id="N" equiv-text="{{ n }}"/>', '\uFFFC'),
      piece('<ph id="1">%d</ph>', '\uFFFC'),
    ],
    write: (values, eol) =>
      `<xliff version="1.2"><file><body>${eol}${numbered(values, (value, at) => `<trans-unit id="${at}"><source>s</source><target>${value}</target></trans-unit>`, eol)}${eol}</body></file></xliff>`,
  },
  android: {
    pieces: [
      ...anywhere,
      ...placeholders,
      ...markup.slice(0, 2),
      ...xmlEntities,
      piece("\\'", "'"),
      piece('\\u2019', '’'),
      piece('\\"', '"'),
      piece('<xliff:g id="a">%d</xliff:g>', '\uFFFC'),
    ],
    write: (values, eol) => `<resources>${eol}${numbered(values, (value, at) => `  <string name="s${at}">${value}</string>`, eol)}${eol}</resources>`,
  },
  resx: {
    pieces: [...anywhere, placeholders[0], ...xmlEntities, piece('{0:C}', '\uFFFC')],
    write: (values, eol) => `<root>${eol}${numbered(values, (value, at) => `<data name="s${at}"><value>${value}</value></data>`, eol)}${eol}</root>`,
  },
  stringsdict: {
    pieces: [...anywhere, ...placeholders.slice(1), ...xmlEntities, piece('%#@boxes@', '\uFFFC')],
    write: (values, eol) =>
      `<plist><dict>${eol}${numbered(values, (value, at) => `<key>s${at}</key><dict><key>NSStringLocalizedFormatKey</key><string>${value}</string></dict>`, eol)}${eol}</dict></plist>`,
  },
  strings: {
    pieces: [...anywhere, ...placeholders.slice(1), ...markup, piece('%@', '\uFFFC'), piece('\\"', '"'), piece('\\U2019', '’'), piece('\\\\', '\\')],
    write: (values, eol) => `/* first */${eol}${numbered(values, (value, at) => `"s${at}" = "${value}";`, eol)}${eol}`,
  },
  xcstrings: {
    pieces: [...anywhere, ...placeholders.slice(1), ...markup, ...jsonEscapes, piece('%lld', '\uFFFC')],
    write: (values, eol) =>
      `{"sourceLanguage":"en","strings":{${numbered(values, (value, at) => `"s${at}":{"localizations":{"en":{"stringUnit":{"state":"new","value":"${value}"}}}}`, `,${eol}`)}}}`,
  },
  properties: {
    pieces: [
      ...anywhere,
      ...placeholders,
      ...markup,
      piece('\\u2019', '’'),
      piece('\\:', ':'),
      piece('\\\\', '\\'),
      piece('a\\\n   b', 'ab'),
      piece('x = y'),
    ],
    write: (values, eol) => `# first${eol}${numbered(values, (value, at) => `s${at} = ${value.replaceAll('\n', eol)}`, eol)}${eol}`,
  },
  fluent: {
    pieces: [
      ...anywhere.slice(0, -1),
      ...markup,
      piece('{ $n }', '\uFFFC'),
      piece('{ -brand }', '\uFFFC'),
      piece('{ NUMBER($n) }', '\uFFFC'),
      piece('{ "{" }', '{'),
      piece('{""}', ''),
    ],
    write: (values, eol) => `# first${eol}${numbered(values, (value, at) => `s${at} = ${value}`, eol)}${eol}`,
  },
}

/** Between words, so that what a string is made of cannot run together; the ends are letters. */
const stringOf = (pieces: readonly Piece[]): fc.Arbitrary<Piece> =>
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => ({
    written: `Kk ${parts.map(({ written }) => `${written} `).join('')}end`,
    says: `Kk ${parts.map(({ says }) => (says === '' ? '' : `${says} `)).join('')}end`,
  }))

describe.each(Object.keys(parsers) as FormatName[])('generated %s', (format) => {
  it('reads as it was written', { timeout: 120_000 }, () => {
    const { pieces, write } = shapes[format]
    fc.assert(
      fc.property(
        fc.array(stringOf(pieces), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\uFEFF'),
        (values, eol, mark) => {
          const document = read(
            format,
            `${mark}${write(
              values.map(({ written }) => written),
              eol,
            )}`,
          )
          const texts = document.blocks.map(({ text }) => text).filter((text) => text !== 'Buy now')
          expect(texts).toEqual(values.map(({ says }) => says))
          expect(mapErrors(document)).toEqual([])
          expect(document.notices).toEqual([])
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('never crashes and keeps its maps, whatever the text', { timeout: 120_000 }, () => {
    const scraps = fc.constantFrom(
      ...'{ } [ ] " \' : , ; = # // /* */ \\ \\u2019 \\" \\n \n \r\n \r % %s {n} {{n}} <b> </b> & &amp; &lt; - > | >- & * ! @ $ ~ \t'.split(' '),
    )
    const own = fc.constantFrom(
      ...[
        'msgid "',
        'msgstr "',
        '<string name="a">',
        '</string>',
        '<data name="a"><value>',
        '</value></data>',
        '<trans-unit id="a">',
        '<source>',
        '</source>',
        '</trans-unit>',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
      ],
      ...[
        'a = ',
        '\n    ',
        '{ $n ->',
        '[one]',
        '*[other]',
        '{n, plural, one {',
        "''",
        '**bold**',
        '[a](/b)',
        '\n\n',
        '"strings":{',
        '"a":',
        'key,text\n',
        '<x id="1"/>',
        '<resources>',
        '\uFEFF',
        '😀',
        '\uD800',
        '\0',
        '\u2028',
      ],
    )
    const words = fc.constantFrom('Save now', 'free', ' ', 'k')
    fc.assert(
      fc.property(fc.array(fc.oneof(scraps, own, words), { maxLength: 40 }), (parts) => {
        expect(mapErrors(read(format, parts.join('')))).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })
})
