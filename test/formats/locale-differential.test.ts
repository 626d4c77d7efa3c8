import { po as gettext } from 'gettext-parser'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { isMap, isScalar, isSeq, parseDocument, stringify, visit } from 'yaml'
import { decodeCell, guessDelimiter, scanCsv } from '../../src/formats/csv-scan.ts'
import { scanJson } from '../../src/formats/json-scan.ts'
import type { LocaleNode, StringNode } from '../../src/formats/locale-tree.ts'
import type { DecodedText } from '../../src/formats/string-escapes.ts'
import { alignScalar, type ScalarStyle } from '../../src/formats/yaml-align.ts'
import fc from '../fast-check.ts'
import { decodingErrors, mapErrors, read } from './locale-cases.ts'

const characters = fc.string({
  unit: fc.oneof(fc.constantFrom(...'ab \t"\'\\/{}[]:,#\u2019\u2028é😀\n\r'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  maxLength: 20,
})

function plain(node: LocaleNode, strings: StringNode[]): unknown {
  if (node.type === 'string') {
    strings.push(node)
    return node.decode().text
  }
  if (node.type === 'array') return node.items.map((item) => plain(item, strings))
  if (node.type === 'object') return node.members.map(({ key, value }) => [key, plain(value, strings)])
  return JSON.parse(node.text)
}

/** What `JSON.parse` gives, its objects as lists of pairs. */
const pairs = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(pairs)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).map(([key, own]) => [key, pairs(own)])
      : value

/** JSON with some of its characters escaped, though they need not be. */
function written(value: unknown, indent: number, escapes: boolean): string {
  const json = JSON.stringify(value, undefined, indent)
  return escapes ? json.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`) : json
}

describe('JSON', () => {
  it('is read as JSON.parse reads it', { timeout: 60_000 }, () => {
    const keys = characters.filter((key) => key !== '__proto__' && !/^\d+$/.test(key))
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        characters,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }))
    let checked = 0
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2), fc.boolean(), (data, indent, escapes) => {
        const json = written(data, indent, escapes)
        const notices: string[] = []
        const strings: StringNode[] = []
        const tree = scanJson(json, 0, { comment: () => undefined, notice: (_, message) => notices.push(message) })
        expect(plain(tree, strings)).toEqual(pairs(JSON.parse(json)))
        expect(notices).toEqual([])
        for (const string of strings) {
          expect(decodingErrors(string.decode())).toEqual([])
          expect(JSON.parse(`"${json.slice(string.start, string.end)}"`)).toBe(string.decode().text)
          checked++
        }
      }),
      { numRuns: 5000 },
    )
    expect(checked).toBeGreaterThan(3000)
  })
})

/** Every scalar of a YAML text, aligned. */
function scalarsOf(text: string): { value: string; decoded: DecodedText; whole: boolean }[] {
  const found: { value: string; decoded: DecodedText; whole: boolean }[] = []
  visit(parseDocument(text, { uniqueKeys: false }), {
    Scalar(_, { value, range, type }) {
      if (typeof value !== 'string' || !range || type === undefined) return
      const decoded = alignScalar(text, range[0], range[1], type as ScalarStyle, value)
      found.push({
        value,
        decoded,
        whole:
          /\S./s.test(value) && decoded.map.start(0) === decoded.map.start(value.length - 1) && decoded.map.end(1) === decoded.map.end(value.length),
      })
    },
  })
  return found
}

describe('YAML', () => {
  it('is aligned in every style that the library writes', { timeout: 120_000 }, () => {
    const words = fc
      .array(fc.constantFrom('save', 'now', 'it’s', '"free"', "it's", '\\', '#', 'a: b', '- c', '😀', 'é', 'word'), { minLength: 1, maxLength: 12 })
      .map((list) => list.join(' '))
    const texts = fc
      .array(words, { minLength: 1, maxLength: 5 })
      .chain((lines) => fc.constantFrom('\n', '\n\n', '\n  ', '\n\n\n').map((join) => lines.join(join)))
    const values = fc.oneof(
      words,
      texts,
      texts.map((text) => `${text}\n`),
      characters,
    )
    const styles = fc.constantFrom<ScalarStyle>('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED')
    let scalars = 0
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 1, maxLength: 3 }),
        styles,
        fc.constantFrom(20, 40, 80, 0),
        fc.constantFrom('\n', '\r\n'),
        (list, style, lineWidth, eol) => {
          const text = stringify({ a: { list } }, { defaultStringType: style, defaultKeyType: 'PLAIN', lineWidth }).replaceAll('\n', eol)
          for (const { value, decoded, whole } of scalarsOf(text)) {
            scalars++
            expect(decoded.text).toBe(value)
            expect(whole, text).toBe(false)
            expect(decodingErrors(decoded), text).toEqual([])
          }
        },
      ),
      { numRuns: 4000 },
    )
    expect(scalars).toBeGreaterThan(8000)
  })

  it.each(["'\\n \r\n", "a: 'Save now\nb: Buy\n", "a: 'Save now''", 'a: "Save now\nb: Buy\n', 'a: "Save \\"', "'", "a: '\n"])(
    'takes a string without its closing quote for no text: %j',
    (text) => {
      const document = read('yaml', text)
      expect(document.blocks.map((block) => block.text)).toEqual([])
      expect(document.notices.map(({ code }) => code)).toContain('yaml-syntax')
    },
  )

  it.each(['>\n\nSave <b>\r', '|\n  Save\r', 'a: >-\n  Save\r', 'a: |\r\n  Save\r\n  now\r'])(
    'has every character of a block that ends in half a line end: %j',
    (text) => {
      const document = read('yaml', text)
      expect(document.blocks[0].text).toContain('Save')
      expect(mapErrors(document)).toEqual([])
    },
  )

  it('reads the strings before and after a wrong one', () => {
    expect(read('yaml', "a: 'It''s free'\nb: 'Save' now\nc: \"Buy \\\"it\\\"\"\n").blocks.map((block) => block.text)).toEqual([
      "It's free",
      'Save',
      'Buy "it"',
    ])
  })

  it('has the strings that the library finds', () => {
    const text = 'a: &x one two\nb: *x\nc: [d e, {f: "g h"}]\n? [i]\n: j k\n<<: {l: m n}\n'
    const document = parseDocument(text)
    expect(isMap(document.contents) && isScalar(document.get('a', true)) && isSeq(document.get('c'))).toBe(true)
    expect(read('yaml', text).blocks.map((block) => block.text)).toEqual(['one two', 'd e', 'g h', 'j k', 'm n'])
  })
})

describe('CSV', () => {
  const cells = fc.oneof(fc.string({ unit: fc.constantFrom(...'ab ",;\t\n'), maxLength: 8 }), fc.constantFrom('', 'Save now', 'It""s', '"', ' "a" '))

  it.each([',', ';', '\t', '|'])('is read as papaparse reads what it writes, by %j', { timeout: 60_000 }, (delimiter) => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (rows, newline, quotes) => {
          const text = Papa.unparse(rows, { delimiter, newline, quotes })
          const expected = Papa.parse<string[]>(text, { delimiter, newline })
          expect(expected.errors).toEqual([])
          const table = scanCsv(text, 0, delimiter)
          expect(table.unclosed).toEqual([])
          const decoded = table.rows.map((row) => row.map((cell) => decodeCell(text, cell)))
          expect(decoded.map((row) => row.map((cell) => cell.text))).toEqual(expected.data)
          for (const cell of decoded.flat()) expect(decodingErrors(cell)).toEqual([])
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('guesses the delimiter that papaparse wrote with', () => {
    const words = fc.constantFrom('Save now', 'Only 3 left, hurry', 'a; b', 'x | y', 'cta', '5')
    fc.assert(
      fc.property(
        fc.constantFrom(',', ';', '\t', '|'),
        fc.array(fc.tuple(words, words, words), { minLength: 2, maxLength: 12 }),
        (delimiter, rows) => {
          const text = Papa.unparse([['subject', 'body', 'cta'], ...rows], { delimiter })
          expect(guessDelimiter(text, 0, 'deck.csv')).toBe(delimiter)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('PO', () => {
  it('has the texts that gettext-parser reads', { timeout: 60_000 }, () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab "\\\n\té😀'), minLength: 1, maxLength: 80 }).map((middle) => `Kk ${middle}.`)
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(text, text, fc.boolean()), { minLength: 1, maxLength: 4, selector: ([id]) => id }),
        fc.constantFrom(0, 20, 76),
        (entries, foldLength) => {
          const translations = Object.fromEntries(
            entries.map(([id, translated, plural]) => [
              id,
              { msgid: id, ...(plural && { msgid_plural: `${id}s` }), msgstr: plural ? [translated, `${translated}s`] : [translated] },
            ]),
          )
          const po = gettext.compile({ charset: 'utf-8', headers: {}, translations: { '': translations } }, { foldLength }).toString('utf8')
          const back = gettext.parse(po)
          const expected = Object.values(back.translations[''])
            .filter(({ msgid }) => msgid !== '')
            .flatMap(({ msgstr }) => msgstr)
          const document = read('po', po)
          const found = document.blocks.map(({ text }) => text).join(' ')
          expect(letters(found)).toBe(letters(expected.join(' ')))
          expect(document.notices).toEqual([])
        },
      ),
      { numRuns: 1500 },
    )
  })
})

/** Line ends and blanks differ between a string and its blocks. */
const letters = (text: string): string => text.replace(/[^a-zé😀"\\]/gu, '')
