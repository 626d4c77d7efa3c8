import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/formats/index.ts'
import { docx, docxEntries, pack, paragraph } from '../formats/docx-file.ts'
import { candor, folderOf } from './candor.ts'

/** One file that is not as it should be. */
interface Malformed {
  readonly name: string
  readonly content: string | Uint8Array
  /** Where the trouble is, as it is printed after the file's name, and what is said of it. */
  readonly says: string
  /** Whether the copy in the file is linted all the same: `Only 3 left`, which stands after the trouble or before it. */
  readonly linted: boolean
}

const COPY = 'Only 3 left!'
const broken = (format: string, name: string, content: string | Uint8Array, says: string, linted = true): [string, Malformed] => [
  format,
  { name, content, says, linted },
]

const latin = Uint8Array.from([...strToU8(`${COPY}\n\nCaf`), 0xe9, 0x0a])
const cutDocx = docxEntries({ body: `${paragraph(COPY)}${paragraph('end')}` })

const cases: readonly [string, Malformed][] = [
  broken('markdown', 'front.md', `---\ntitle: x\n\n# Sale\n\n${COPY}\n`, ':1:1: '),
  broken('markdown', 'comment.md', `${COPY}\n\n<!-- note\n\nmore\n`, ':3:1: This comment is never closed'),
  broken('html', 'comment.html', `<p>${COPY}</p>\n<!-- note\n<p>more</p>\n`, ':2:1: This comment is never closed'),
  broken('html', 'tag.html', `<p>${COPY}</p>\n <a href="/x>more</a>\n`, ':2:2: This tag is never closed'),
  broken('html', 'script.html', `<p>${COPY}</p>\n<script>x = 1\n<p>more</p>\n`, ':2:1: This element is never closed'),
  broken('mjml', 'a.mjml', `<mjml><mj-body><mj-text>${COPY}</mj-text>\n<!-- note\n</mj-body></mjml>\n`, ':2:1: This comment is never closed'),
  broken('mdx', 'a.mdx', `${COPY}\n\n<b\n`, ':3:1: The tag <b is not closed'),
  broken('jsx', 'a.jsx', `export const A = () => <p>${COPY}</p>\nconst b = <p>never\n`, ':2:'),
  broken('vue', 'a.vue', `<template>\n<p>${COPY}</p>\n<!-- note\n</template>\n`, ':3:1: A comment is not closed'),
  broken('svelte', 'a.svelte', `<p>${COPY}</p>\n<!-- note\n`, ':2:1: A comment is not closed'),
  broken('astro', 'a.astro', `---\n---\n<p>${COPY}</p>\n<!-- note\n`, ':4:1: A comment is not closed'),
  broken('text', 'latin.txt', latin, ':3:4: Not UTF-8'),
  broken(
    'email',
    'boundary.eml',
    `Subject: Sale\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n${COPY}\n`,
    ':8:1: The last part of the message has no end',
  ),
  broken('email', 'headers.eml', `Subject: Sale\nno header\n\n${COPY}\n`, ':2:1: This line among the header fields is none'),
  broken('json', 'en.json', `{\n  "a": "x"\n  "b": "${COPY}"\n}\n`, ':3:'),
  broken('json', 'cut.json', `{"a": "${COPY}",\n "b": {`, ':2:7: This brace is never closed'),
  broken('json', 'en.jsonc', `{ // note\n  "a": "${COPY}",\n  "b": "never closed\n}\n`, ':3:8: This string is never closed'),
  broken('json', 'en.json5', `{\n  a 'x',\n  b: '${COPY}',\n}\n`, ':2:'),
  broken('json', 'app_en.arb', `{\n  "a": "${COPY}"\n  ]\n}\n`, ':3:3: Unexpected "]"'),
  broken('yaml', 'en.yaml', `a: ${COPY}\nb: "never closed\n`, ':'),
  broken('csv', 'deck.csv', `key,text\na,"never closed\nb,${COPY}\n`, ':2:3: This quote is never closed'),
  broken('csv', 'deck.tsv', `key\ttext\na\t"never closed\nb\t${COPY}\n`, ':2:3: This quote is never closed'),
  broken('po', 'a.po', `msgid "a"\nmsgstr "never closed\n\nmsgid "b"\nmsgstr "${COPY}"\n`, ':2:8: '),
  broken(
    'xliff',
    'a.xlf',
    `<xliff>\n<trans-unit id="a"><source>x\n</trans-unit>\n<trans-unit id="b"><source>${COPY}</source></trans-unit></xliff>`,
    ':2:20: ',
  ),
  broken('android', 'values/strings.xml', `<resources>\n<string name="a">${COPY}</string>\n<string name="b">x\n</resources>`, ':3:1: '),
  broken('resx', 'a.resx', `<root>\n<data name="a"><value>x</data>\n<data name="b"><value>${COPY}</value></data></root>`, ':2:16: '),
  broken('strings', 'Localizable.strings', `"a" = "x"\n"b" = "${COPY}";\n`, ':'),
  broken(
    'stringsdict',
    'a.stringsdict',
    `<plist><dict>\n<key>a</key><dict><key>NSStringLocalizedFormatKey</key><string>x</dict>\n<key>b</key><dict><key>NSStringLocalizedFormatKey</key><string>${COPY}</string></dict></dict></plist>`,
    ':2:56: This "string" is never closed',
  ),
  broken('xcstrings', 'Localizable.xcstrings', `{"sourceLanguage": "en",\n "strings": {"${COPY}": {}`, ':2:13: This brace is never closed'),
  broken('properties', 'a_en.properties', `a = bad \\u12\nb = ${COPY}\n`, ':1:9: Four hexadecimal digits'),
  broken('fluent', 'a.ftl', `a = { $x\nb = ${COPY}\n`, ':'),
  broken('docx', 'cut.docx', pack({ ...cutDocx, 'word/document.xml': cutDocx['word/document.xml'].replace(/end<.*/s, 'end') }), ': paragraph 3: '),
  broken('docx', 'broken.docx', docx(COPY).subarray(0, 300), "'broken.docx' is damaged", false),
  broken('pdf', 'broken.pdf', '%PDF-1.7\nnothing\n', "'broken.pdf' is damaged", false),
]

describe('a malformed file', () => {
  it('is here of every format', () => {
    expect(new Set(cases.map(([format]) => format))).toEqual(new Set(formats.map(({ name }) => name)))
  })

  it.each(cases.map(([format, one]) => [format, one.name, one] as const))(
    '%s is told of with its place, and the rest is linted: %s',
    async (_, __, { name, content, says, linted }) => {
      const cwd = folderOf({ [name]: content, 'other.md': COPY })
      const run = await candor([name, 'other.md', '-f', 'concise', '--kind', 'landing', '--only', 'pressure'], { cwd })
      const found = run.stdout.split('\n').filter((line) => line.includes('pressure/scarcity-no-basis'))
      expect(found.map((line) => line.split(':')[0])).toEqual(linted ? [name, 'other.md'].sort() : ['other.md'])
      const [first, ...rest] = run.stderr.split('\n').filter((line) => line.includes(name))
      expect(first).toContain(linted ? `candor: ${name}${says}` : says)
      expect(rest).toEqual([])
      if (linted) expect(first).toMatch(/: (?:\S+:\d+:\d+|\S+: paragraph \d+): [A-Z<].*[.!?)]$/)
      expect(run.code).toBe(linted ? 0 : 2)
    },
  )
})
