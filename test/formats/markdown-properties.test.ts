import { describe, expect, it } from 'vitest'
import { Source } from '../../src/document/index.ts'
import { readMarkdown } from '../../src/formats/markdown.ts'
import { parseWithRemark } from '../../src/formats/markdown-remark.ts'
import { parseWithSatteri } from '../../src/formats/markdown-satteri.ts'
import fc from '../fast-check.ts'
import { cases, mapErrors, outline } from './markdown-cases.ts'

const parsers = { satteri: parseWithSatteri, remark: parseWithRemark }

/** Something in running text: how it is written and what it says. */
interface Piece {
  written: string
  says: string
}

const piece = (written: string, says = written): Piece => ({ written, says })

const pieces = fc.constantFrom(
  piece('k'),
  piece('free'),
  piece('$9.99'),
  piece('👩‍👩‍👧'),
  piece('é'),
  piece('e\u0301'),
  piece('שלום'),
  piece('\\*', '*'),
  piece('\\_', '_'),
  piece('\\\\', '\\'),
  piece('\\[', '['),
  piece('\\k'),
  piece('&amp;', '&'),
  piece('&rsquo;', '\u2019'),
  piece('&#8217;', '\u2019'),
  piece('&#x1F600;', '😀'),
  piece('&NotEqualTilde;', '\u2242\u0338'),
  piece('&unknown;'),
  piece('AT&T'),
  piece('**bold**', 'bold'),
  piece('`code`', 'code'),
  piece('[text](/to)', 'text'),
  piece('so\u00ADft', 'soft'),
  piece('&nbsp;', ' '),
  piece('<b>in</b>', 'in'),
)

/** Words begin and end with a letter, so that what they are made of cannot change the structure. */
const words = fc.array(pieces, { minLength: 0, maxLength: 4 }).map(
  (parts): Piece => ({
    written: `k${parts.map((part) => `${part.written}k`).join('')}`,
    says: `k${parts.map((part) => `${part.says}k`).join('')}`,
  }),
)

const lines = fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })

/** What stands before the first and the later lines of a block. */
const containers = fc.array(fc.constantFrom<[first: string, later: string]>(['> ', '> '], ['- ', '  '], ['1. ', '   '], ['+   ', '    ']), {
  maxLength: 4,
})

/** A quote marker takes a blank after it as its own, so one without must come last. */
const last = fc.constantFrom<[first: string, later: string]>(['', ''], ['>', '>'])

const documents = fc.record({
  lines,
  containers: fc.tuple(containers, last).map(([outer, inner]) => [...outer, inner]),
  eol: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.constantFrom('', '\uFEFF'),
  trailing: fc.constantFrom('', ' '),
  indent: fc.constantFrom('', '  '),
})

describe('generated Markdown', () => {
  for (const [name, parse] of Object.entries(parsers)) {
    it(`reads as it was written, by ${name}`, { timeout: 60_000 }, () => {
      fc.assert(
        fc.property(documents, ({ lines, containers, eol, mark, trailing, indent }) => {
          const first = containers.map(([prefix]) => prefix).join('')
          const later = containers.map(([, prefix]) => prefix).join('')
          const body = lines.map((line) => line.map(({ written }) => written).join(' '))
          const text = `${mark}${first}${body.join(`${trailing}${eol}${later}${indent}`)}${eol}`
          const { document, coarse } = readMarkdown(new Source('a.md', text), {}, parse)
          expect(document.blocks.map((block) => block.text)).toEqual([lines.map((line) => line.map(({ says }) => says).join(' ')).join(' ')])
          expect(mapErrors(document)).toEqual([])
          expect(coarse).toBe(0)
        }),
        { numRuns: name === 'satteri' ? 1000 : 300 },
      )
    })
  }

  it('never crashes and keeps its maps, whatever the text', { timeout: 60_000 }, () => {
    const scraps = fc.constantFrom(
      '> ',
      '- ',
      '1. ',
      '\n',
      '\n\n',
      '\r\n',
      '  ',
      '\t',
      '*',
      '**',
      '_',
      '`',
      '```',
      '[',
      '](',
      ')',
      '![',
      '<',
      '>',
      '</b>',
      '<b>',
    )
    const more = fc.constantFrom(
      '&amp;',
      '&#0;',
      '\\',
      '|',
      '|-|-|',
      '~~',
      '#',
      '---',
      '===',
      '{{a}}',
      '{% if %}',
      '[^1]',
      '[^1]: ',
      '[a]: /b "c"',
      'free',
    )
    const even = fc.constantFrom(
      '<div hidden>',
      '</div>',
      '<!--',
      '-->',
      '<script>',
      '\0',
      '\uD800',
      '\uFEFF',
      '😀',
      'https://a.example',
      'a@b.example',
      '<br>',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(scraps, more, even), { maxLength: 40 }), (parts) => {
        const source = new Source('a.md', parts.join(''))
        const { document } = readMarkdown(source, {}, parsers.satteri)
        for (const { map, text } of document.blocks) {
          expect(map.length).toBe(text.length)
          for (let at = 1; at < text.length; at++) expect(map.start(at)).toBeGreaterThanOrEqual(map.start(at - 1))
          expect(map.end(text.length)).toBeLessThanOrEqual(source.text.length)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('says the same with other line ends', () => {
    for (const [name, text] of Object.entries(cases)) {
      if (name === 'line ends') continue
      const texts = ['\n', '\r\n', '\r'].map((eol) => {
        const { document } = readMarkdown(new Source('a.md', text.replace(/\r\n?|\n/g, eol)), {}, parsers.satteri)
        return document.blocks.map((block) => block.text)
      })
      expect(texts[1], name).toEqual(texts[0])
      expect(texts[2], name).toEqual(texts[0])
    }
  })
})

const hostile: Record<string, string> = {
  brackets: '['.repeat(20_000),
  links: '[a]('.repeat(10_000),
  'images and titles': '![a](b "'.repeat(10_000),
  quotes: `${'>'.repeat(5000)} a`,
  'spaced quotes': `${'> '.repeat(20_000)}a`,
  items: `${'- '.repeat(5000)}a`,
  numbers: `${'1. '.repeat(5000)}a`,
  'nested lists': Array.from({ length: 1000 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n'),
  asterisks: `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`,
  emphasis: '*a '.repeat(20_000),
  strong: `${'**a '.repeat(2000)}${'b** '.repeat(2000)}`,
  backticks: Array.from({ length: 600 }, (_, at) => `${'`'.repeat(at)}a`).join(' '),
  tags: '<b>'.repeat(20_000),
  'hidden tags': '<span hidden>a'.repeat(20_000),
  'html blocks': '<div>\n\n'.repeat(5000),
  ampersands: '&'.repeat(50_000),
  references: '&amp;'.repeat(10_000),
  escapes: '\\*'.repeat(50_000),
  footnotes: `a${'[^1]'.repeat(10_000)}\n\n[^1]: b`,
  pipes: `${'|a'.repeat(5000)}\n${'|-'.repeat(5000)}\n${'|b'.repeat(5000)}`,
  'addresses before bars': `|a|\n|-|\n${'|https://a.example|\n'.repeat(3000)}`,
  openers: '{{'.repeat(50_000),
  blanks: ' '.repeat(200_000),
  'blank lines in front matter': `---\n${'a: "\n'.repeat(20_000)}`,
  exclamation: '!'.repeat(2_000_000),
}

describe('hostile Markdown', () => {
  for (const [name, text] of Object.entries(hostile)) {
    it(`is read in good time: ${name}`, { timeout: 20_000 }, () => {
      const start = performance.now()
      readMarkdown(new Source('a.md', text), {}, parsers.satteri)
      expect(performance.now() - start).toBeLessThan(5000)
    })
  }

  it.each(['quotes', 'spaced quotes', 'items', 'numbers', 'asterisks'])('does not overflow remark: %s', { timeout: 60_000 }, (name) => {
    const { document } = readMarkdown(new Source('a.md', hostile[name]), {}, parsers.remark)
    expect(document.notices).toEqual([])
    expect(outline(document)).toEqual(outline(readMarkdown(new Source('a.md', hostile[name]), {}, parsers.satteri).document))
  })

  it('that the parser gives up on is read as plain paragraphs', () => {
    const parse = (): never => {
      throw new RangeError('Maximum call stack size exceeded')
    }
    const { document } = readMarkdown(new Source('a.md', '\uFEFFone\ntwo\n \t\n\n  three\r\n'), {}, parse)
    expect(document.blocks.map(({ text, position }) => [text, position.start.offset])).toEqual([
      ['one two', 1],
      ['three', 15],
    ])
    expect(document.notices.map(({ code }) => code)).toEqual(['markdown-unreadable'])
  })
})
