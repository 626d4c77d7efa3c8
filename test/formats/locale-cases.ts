import { decodeHTML } from 'entities/decode'
import { type Document, Source } from '../../src/document/index.ts'
import { androidStringsParser } from '../../src/formats/android-strings.ts'
import { appleStringsParser } from '../../src/formats/apple-strings.ts'
import { csvParser } from '../../src/formats/csv.ts'
import { fluentParser } from '../../src/formats/fluent.ts'
import type { Parse } from '../../src/formats/format.ts'
import { jsonParser } from '../../src/formats/json.ts'
import { parseWithRemark } from '../../src/formats/markdown-remark.ts'
import { poParser } from '../../src/formats/po.ts'
import { propertiesParser } from '../../src/formats/properties.ts'
import { resxParser } from '../../src/formats/resx.ts'
import type { DecodedText } from '../../src/formats/string-escapes.ts'
import { stringsdictParser } from '../../src/formats/stringsdict.ts'
import { xcstringsParser } from '../../src/formats/xcstrings.ts'
import { xliffParser } from '../../src/formats/xliff.ts'
import { yamlParser } from '../../src/formats/yaml.ts'

/** Every locale format, with the name that a file of it has. */
export const parsers = {
  json: [jsonParser(parseWithRemark), 'en.json'],
  yaml: [yamlParser(parseWithRemark), 'en.yaml'],
  csv: [csvParser(parseWithRemark), 'deck.csv'],
  po: [poParser(parseWithRemark), 'messages.po'],
  xliff: [xliffParser(parseWithRemark), 'messages.xlf'],
  android: [androidStringsParser(parseWithRemark), 'strings.xml'],
  resx: [resxParser(parseWithRemark), 'Strings.resx'],
  strings: [appleStringsParser(parseWithRemark), 'Localizable.strings'],
  stringsdict: [stringsdictParser(parseWithRemark), 'Localizable.stringsdict'],
  xcstrings: [xcstringsParser(parseWithRemark), 'Localizable.xcstrings'],
  properties: [propertiesParser(parseWithRemark), 'messages.properties'],
  fluent: [fluentParser(parseWithRemark), 'main.ftl'],
} satisfies Record<string, [Parse, string]>

export type FormatName = keyof typeof parsers

export function read(format: FormatName, text: string, path: string = parsers[format][1]): Document {
  return parsers[format][0](new Source(path, text), {})
}

/** `role name: text` of every block. */
export const outline = (document: Document): string[] =>
  document.blocks.map(({ role, data, text }) => `${role}${data.name === undefined ? '' : ` ${data.name}`}: ${text}`)

/** What the file says at the place of a part of a text. */
export function sourceOf(document: Document, part: string): string {
  const block = document.blocks.find(({ text }) => text.includes(part))
  if (block === undefined) return `no block has "${part}"`
  const at = block.text.indexOf(part)
  const { start, end } = block.range(at, at + part.length)
  return document.source.text.slice(start.offset, end.offset)
}

/** What is wrong with the offset maps of a document: characters whose place in the file does not decode to them, and places that run backwards. */
export function mapErrors(document: Document): string[] {
  const errors: string[] = []
  const { text: source } = document.source
  for (const { text, map } of document.blocks) {
    if (map.length !== text.length) errors.push(`length of "${text}"`)
    let before = -1
    for (let at = 0; at < text.length; at++) {
      const [start, end] = map.range(at, at + 1)
      const written = source.slice(start, end)
      if (start < before || end < start) errors.push(`"${text}" runs backwards at ${at}`)
      before = start
      if (!decodesTo(written, text[at])) errors.push(`${JSON.stringify(text[at])} of ${JSON.stringify(text)} from ${JSON.stringify(written)}`)
    }
  }
  return errors
}

/** The same for a string before it became blocks. */
export function decodingErrors({ text, map, source }: DecodedText): string[] {
  const errors: string[] = []
  if (map.length !== text.length) errors.push(`length of "${text}"`)
  let before = -1
  for (let at = 0; at < text.length; at++) {
    const written = source.slice(map.start(at), map.end(at + 1))
    if (map.start(at) < before) errors.push(`"${text}" runs backwards at ${at}`)
    before = map.start(at)
    if (!decodesTo(written, text[at])) errors.push(`${JSON.stringify(text[at])} from ${JSON.stringify(written)}`)
  }
  return errors
}

const LONGEST_ESCAPE = 48

function decodesTo(written: string, character: string): boolean {
  if (written === character) return true
  if (character === '\uFFFC') return written !== ''
  const unescaped = withoutEscapes(written)
  const decoded = [written, unescaped, decodeHTML(written), decodeHTML(unescaped), decodeHTML(decodeHTML(unescaped))]
  if (character === '\u2028' && /^(?:%%\[.*\]%%|\{%.*%\}|\{\{.*\}\})$/s.test(written)) return true
  if (/[ \n\u2028]/.test(character))
    return (
      decoded.some((text) => /^[\s\u00A0"]*$/.test(text.replaceAll('{""}', ''))) ||
      /^(?:<[^<>]*>\s*)+$/.test(unescaped) ||
      /^\{\s*"\s*"\s*\}$/.test(written)
    )
  if (character === '\uFFFD') return decoded.some((text) => /^(?:\0|\p{Surrogate}|\uFFFD)$/u.test(text))
  if (written === "''" || written === '""') return written[0] === character
  if (/^\{\s*"/.test(written)) return unescaped.includes(character)
  return written.length <= LONGEST_ESCAPE && decoded.some((text) => text === character || (text.length === 2 && text.includes(character)))
}

const NAMED: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  e: '\x1b',
  0: '\0',
  a: '\x07',
  N: '\x85',
  _: '\xA0',
  L: '\u2028',
  P: '\u2029',
}

const withoutEscapes = (text: string): string =>
  text.replace(
    /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8}|[\da-fA-F]{4})|x([\da-fA-F]{2})|([0-7]{3})|(\r\n|[\s\S]))/g,
    (_, u, U, x, octal, one: string | undefined) => {
      const hex: string | undefined = u ?? U ?? x
      if (hex !== undefined) return Number.parseInt(hex, 16) > 0x10ffff ? '\uFFFD' : String.fromCodePoint(Number.parseInt(hex, 16))
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
      return one === undefined ? '' : (NAMED[one] ?? one)
    },
  )
