import { decodeHTML } from 'entities/decode'
import { type Document, Source } from '../../src/document/index.ts'
import type { Parse } from '../../src/formats/format.ts'
import { parseHtml, parseMjml } from '../../src/formats/html.ts'
import { parseWithRemark } from '../../src/formats/markdown-remark.ts'
import { parseWithSatteri } from '../../src/formats/markdown-satteri.ts'
import { parseAstro, parseJsx, parseSvelte, parseVue } from '../../src/formats/markup-format.ts'
import { mdxParser } from '../../src/formats/mdx.ts'

/** Every front-end format, with the name that a file of it has. */
export const parsers = {
  jsx: [parseJsx, 'page.tsx'],
  vue: [parseVue, 'Page.vue'],
  svelte: [parseSvelte, 'Page.svelte'],
  astro: [parseAstro, 'page.astro'],
  mdx: [mdxParser(parseWithSatteri), 'page.mdx'],
  mdxRemark: [mdxParser(parseWithRemark), 'page.mdx'],
  mjml: [parseMjml, 'mail.mjml'],
  html: [parseHtml, 'mail.html.erb'],
} satisfies Record<string, [Parse, string]>

export type FormatName = keyof typeof parsers

export const formatNames = Object.keys(parsers) as FormatName[]

export function read(format: FormatName, text: string): Document {
  const [parse, path] = parsers[format]
  return parse(new Source(path, text), {})
}

/** `role: text` of every block; a break that no sentence crosses is written `|`. */
export const outline = (document: Document): string[] => document.blocks.map(({ role, text }) => `${role}: ${text.replaceAll('\u2028', ' | ')}`)

/** What the file says at the place of each block. */
export const sources = ({ blocks, source }: Document): string[] => blocks.map(({ text, map }) => source.text.slice(...map.range(0, text.length)))

/** Characters whose place in the file does not decode to them, and places that run backwards. */
export function mapErrors({ blocks, source }: Document): string[] {
  const errors: string[] = []
  for (const { text, map } of blocks) {
    if (map.length !== text.length) errors.push(`length of ${JSON.stringify(text)}`)
    let before = -1
    for (let at = 0; at < text.length; at++) {
      const [start, end] = map.range(at, at + 1)
      const written = source.text.slice(start, end)
      if (start < before || end < start) errors.push(`${JSON.stringify(text)} runs backwards at ${at}`)
      before = start
      if (!decodesTo(written, text[at])) errors.push(`${JSON.stringify(text[at])} of ${JSON.stringify(text)} from ${JSON.stringify(written)}`)
    }
  }
  return errors
}

const UNSEEN = /\{\/\*.*?\*\/\}|\{(["'`])\s*\1\}|<!--.*?-->/gs

function decodesTo(written: string, character: string): boolean {
  if (written === character) return true
  if (written === '') return false
  // What no word or sentence crosses stands for a tag, or for the code that chooses what is shown.
  if (character === '\u2028') return /^(?:<|\/?>|\{|\s|["'`]|\}|&)|[?:&|]|^%%\[/.test(written)
  if (character === '\uFFFC') return /[\w$]/.test(written)
  const decoded = [unescaped(written), decodeHTML(written)]
  // Blanks on both sides of what nobody sees are one blank.
  if (character === ' ' && /^\s*$/.test(written.replace(UNSEEN, ' '))) return true
  if (character === ' ' || character === '\n') return decoded.some((one) => /^[\s\u00A0>]+$/.test(one)) || /^<\/?br\b[^>]*>$/.test(written)
  if (character === '\uFFFD') return /^(?:\0|\p{Surrogate})$/u.test(written)
  return decoded.some((one) => one === character || (one.length === 2 && one.includes(character)))
}

const NAMED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0' }

const unescaped = (text: string): string =>
  text.replace(/\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[\s\S]))/gi, (_, point, unit, byte, one: string | undefined) => {
    const hex: string | undefined = point ?? unit ?? byte
    if (hex !== undefined) return Number.parseInt(hex, 16) > 0x10ffff ? '\uFFFD' : String.fromCodePoint(Number.parseInt(hex, 16))
    return one === undefined ? '' : (NAMED[one] ?? one)
  })
