import { describe, expect, it } from 'vitest'
import { growth } from './cost.ts'
import { type FormatName, read } from './locale-cases.ts'

const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('')

/** Texts that grow with a number, each made to hurt one reader. */
const hostile: readonly [name: string, format: FormatName, make: (n: number) => string, size: number][] = [
  ['JSON with very many keys', 'json', (n) => `{${lines(n, (at) => `"k${at}.title": "Save {n} now",`)}}`, 8000],
  ['JSON nested deep', 'json', (n) => `${'{"a":['.repeat(n)}"Save now"`, 10_000],
  ['JSON of one key', 'json', (n) => `{${'"a": "Save now",'.repeat(n)}}`, 8000],
  ['JSON of closing brackets', 'json', (n) => `{"a": "Save now"${'}]'.repeat(n)}`, 20_000],
  ['JSON of unclosed quotes', 'json', (n) => '"Save now\n'.repeat(n), 10_000],
  ['JSON of one long string', 'json', (n) => `{"a": "${'Save \\u2019 now '.repeat(n)}"}`, 20_000],
  ['JSON of slashes', 'json', (n) => '/ '.repeat(n), 20_000],
  ['ICU of many choices', 'json', (n) => `{"a": "Save ${'{n, plural, one {# seat} other {# seats}} '.repeat(n)}"}`, 2000],
  ['ICU of many branches', 'json', (n) => `{"a": "Save {n, select, ${lines(n, (at) => `b${at} {one branch} `)} other {x}}"}`, 4000],
  ['ICU nested deep', 'json', (n) => `{"a": "Save now ${'{n, plural, other {'.repeat(n)}"}`, 8000],
  ['ICU of quotes', 'json', (n) => `{"a": "{n, plural, other {a}} ${"'{ ".repeat(n)}"}`, 10_000],
  ['unclosed braces in a string', 'json', (n) => `{"a": "Save now ${'{{'.repeat(n)}"}`, 20_000],
  ['braces in a string', 'json', (n) => `{"a": "Save now ${'{a'.repeat(n)}"}`, 20_000],
  ['percent signs in a string', 'json', (n) => `{"a": "Save now ${'%a'.repeat(n)}"}`, 20_000],
  ['tags in a string', 'json', (n) => `{"a": "Save now ${'<a '.repeat(n)}"}`, 20_000],
  ['nested tags in a string', 'json', (n) => `{"a": "Save now ${'<div>'.repeat(n)}"}`, 5000],
  ['asterisks in a string', 'json', (n) => `{"a": "Save now ${'**a'.repeat(n)}"}`, 4000],
  ['brackets in a string', 'json', (n) => `{"a": "Save now ](${'[a'.repeat(n)}"}`, 10_000],
  ['line ends in a string', 'json', (n) => `{"a": "Save now${'\\n   '.repeat(n)}x"}`, 10_000],
  ['blanks in a string', 'json', (n) => `{"a": "Save now${' '.repeat(n)}x"}`, 50_000],
  ['many HTML strings', 'json', (n) => `{${lines(n, (at) => `"k${at}": "<p>Save <b>now</b></p>",`)}}`, 2000],
  ['YAML with very many keys', 'yaml', (n) => lines(n, (at) => `k${at}: Save now\n`), 8000],
  ['YAML of one key', 'yaml', (n) => 'a: Save now\n'.repeat(n), 2000],
  ['YAML comments', 'yaml', (n) => '# Save now\n'.repeat(n), 10_000],
  ['YAML of one long block', 'yaml', (n) => `a: >\n${'  Save now\n\n'.repeat(n)}`, 10_000],
  ['YAML in many documents', 'yaml', (n) => '---\na: Save now\n'.repeat(n), 1000],
  ['CSV of unclosed quotes', 'csv', (n) => `key,text\n${'a,"Save now\n'.repeat(n)}`, 10_000],
  ['CSV of quotes', 'csv', (n) => `key,text\na,"${'"'.repeat(n)}`, 50_000],
  ['CSV of one long row', 'csv', (n) => `key,text\n${'Save now,'.repeat(n)}`, 20_000],
  ['PO with very many entries', 'po', (n) => lines(n, (at) => `msgid "Save ${at} now"\nmsgstr ""\n\n`), 8000],
  ['PO of one entry', 'po', (n) => `msgid "a"\nmsgstr ""\n${'"Save now "\n'.repeat(n)}`, 10_000],
  ['PO of junk', 'po', (n) => 'msgid "Save now\n'.repeat(n), 10_000],
  ['XLIFF of open tags', 'xliff', (n) => `<xliff>${'<trans-unit><source>Save now '.repeat(n)}`, 8000],
  ['XLIFF of notes', 'xliff', (n) => `<xliff>${'<note>'.repeat(n)}`, 20_000],
  ['Android of open tags', 'android', (n) => `<resources>${'<string name="a">Save now '.repeat(n)}`, 8000],
  ['Android of ampersands', 'android', (n) => `<resources><string name="a">Save now ${'&'.repeat(n)}</string>`, 20_000],
  ['Android of backslashes', 'android', (n) => `<resources><string name="a">Save now ${'\\'.repeat(n)}</string>`, 20_000],
  ['.resx of open tags', 'resx', (n) => `<root>${'<data name="a"><value>Save now '.repeat(n)}`, 8000],
  ['.strings of unclosed quotes', 'strings', (n) => '"a" = "Save now;\n'.repeat(n), 10_000],
  ['.strings of quotes', 'strings', (n) => '"'.repeat(n), 20_000],
  ['.stringsdict of open tags', 'stringsdict', (n) => `<plist>${'<dict><key>a<string>Save now '.repeat(n)}`, 8000],
  ['.stringsdict nested deep', 'stringsdict', (n) => `<plist>${'<dict><key>a</key>'.repeat(n)}<string>Save now</string>`, 8000],
  ['.xcstrings with very many keys', 'xcstrings', (n) => `{"strings":{${lines(n, (at) => `"Save ${at} now": {},`)}}}`, 8000],
  ['.properties of backslashes', 'properties', (n) => `a = Save now ${'\\'.repeat(n)}`, 20_000],
  ['.properties of bad escapes', 'properties', (n) => `a = Save now ${'\\u '.repeat(n)}`, 20_000],
  ['.properties that never end', 'properties', (n) => `a = Save now ${'\\\n   x'.repeat(n)}`, 10_000],
  ['Fluent with very many messages', 'fluent', (n) => lines(n, (at) => `k${at} = Save { $n } now\n`), 4000],
  ['Fluent of junk', 'fluent', (n) => 'a = { $x\n'.repeat(n), 4000],
  ['Fluent of one message', 'fluent', (n) => `a =\n${'    Save now\n'.repeat(n)}`, 4000],
]

describe('hostile input', () => {
  it.each(hostile)('takes time in proportion to its size: %s', { timeout: 120_000, retry: 3 }, async (_, format, make, size) => {
    expect(await growth(make, (text) => read(format, text), size)).toMatchObject({ linear: true })
  })

  it.each<[FormatName, string]>([
    ['json', '[{"a":'.repeat(100_000)],
    ['yaml', `a: ${'['.repeat(20_000)}`],
    ['yaml', `${'- '.repeat(5000)}Save now`],
    ['fluent', `a = ${'{'.repeat(20_000)}`],
    ['android', '<a>'.repeat(100_000)],
    ['xliff', `<xliff><group>${'<g>'.repeat(100_000)}`],
  ])('survives nesting without end: %s', { timeout: 60_000 }, (format, text) => {
    expect(read(format, text).blocks.length).toBeLessThan(2)
  })

  it.each<[FormatName, (depth: number) => string]>([
    ['json', (depth) => `${'{"a":['.repeat(depth / 2)}"Save now"${']}'.repeat(depth / 2)}`],
    ['yaml', (depth) => `${'['.repeat(depth)}Save now${']'.repeat(depth)}`],
    ['yaml', (depth) => `${Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:\n`).join('')}${' '.repeat(depth)}Save now`],
  ])('reads what is nested four hundred deep: %s', (format, make) => {
    expect(read(format, make(400)).blocks.map(({ text }) => text)).toEqual(['Save now'])
  })
})
