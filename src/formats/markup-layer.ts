import { decodeHTMLStrict } from 'entities/decode'
import { type DocumentBuilder, type Layer, MASK_CONTROL, MASK_VARIABLE, OffsetMap, type TemplateSpan } from '../document/index.ts'
import { variableName } from './template-names.ts'

const ESCAPE = /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[\s\S]))|[!-/:-@[-`{-~]/gi
/** `&name;` and `&#123;` are all the references that JSX knows. */
const REFERENCE_OR_SIGN = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,9});|[!-/:-@[-`{-~]/gi
const NAMED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' }
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** How a sign of ASCII is written in the layer, so that it is taken for text. */
export type Quote = (character: string) => string

/** Characters as HTML has them. */
export const htmlQuote: Quote = (character) => REFERENCES[character] ?? character

/** Characters as references, which Markdown takes for text wherever they stand. */
export const markdownQuote: Quote = (character) => {
  if (character === '\n') return ' '
  return /^[!-+\-/:-@[-`{-~]$/.test(character) && !"'()%".includes(character) ? `&#${character.charCodeAt(0)};` : character
}

/** Writes a layer of HTML or Markdown for a file that says the same in another way, with the way back for every character. */
export class LayerWriter {
  readonly source: string
  readonly #parts: string[] = []
  readonly #map = new OffsetMap()
  readonly #templates: TemplateSpan[] = []
  readonly #quote: Quote

  constructor(source: string, quote: Quote = htmlQuote) {
    this.source = source
    this.#quote = quote
  }

  /** The source from `start` to `end` as it stands. */
  copy(start: number, end: number): void {
    if (end <= start) return
    this.#parts.push(this.source.slice(start, end))
    this.#map.literal(start, end - start)
  }

  /** A text that stands for the source from `start` to `end`. */
  put(text: string, start: number, end: number): void {
    this.#parts.push(text)
    this.#map.replaced(start, end, text.length)
  }

  /** The inside of a string of JavaScript, its escapes decoded. */
  string(start: number, end: number): void {
    let run = start
    for (const { 0: written, 1: point, 2: unit, 3: byte, 4: other, index } of this.source.slice(start, end).matchAll(ESCAPE)) {
      const at = start + index
      this.copy(run, at)
      run = at + written.length
      const decoded = decodedEscape(written, point ?? unit ?? byte, other)
      for (const character of decoded) this.put(this.#quote(character), at, run)
    }
    this.copy(run, end)
  }

  /** Text of JSX: its character references stay, its other signs are quoted. */
  text(start: number, end: number): void {
    let run = start
    for (const { 0: written, index } of this.source.slice(start, end).matchAll(REFERENCE_OR_SIGN)) {
      if (written.length > 1 && decodeHTMLStrict(written) !== written) continue
      const quoted = this.#quote(written[0])
      if (quoted === written) continue
      this.copy(run, start + index)
      run = start + index + 1
      this.put(quoted, run - 1, run)
    }
    this.copy(run, end)
  }

  /** A value that is not in the file. */
  variable(start: number, end: number, expression: string): void {
    this.#mask('variable', MASK_VARIABLE, start, end, variableName(expression))
  }

  /** A boundary that no sentence crosses. */
  control(start: number, end: number): void {
    this.#mask('control', MASK_CONTROL, start, end, '')
  }

  #mask(type: TemplateSpan['type'], code: number, start: number, end: number, name: string): void {
    const at = this.#map.length
    this.#templates.push({ start: at, end: at + 1, type, name })
    this.#parts.push(String.fromCharCode(code))
    this.#map.replaced(start, end, 1)
  }

  layer(): Layer {
    return { text: this.#parts.join(''), map: this.#map, templates: this.#templates }
  }
}

function decodedEscape(written: string, hex: string | undefined, other: string | undefined): string {
  if (hex !== undefined) {
    const code = Number.parseInt(hex, 16)
    return code > 0x10ffff ? '\uFFFD' : hex.length === 4 ? String.fromCharCode(code) : String.fromCodePoint(code)
  }
  if (other === undefined) return written
  if (other === '\r\n' || other === '\n' || other === '\r') return ''
  return Object.hasOwn(NAMED, other) ? NAMED[other] : other
}

/** Notes the comments of code, with their braces where they have any: as in JSX. */
export function noteComments(builder: DocumentBuilder, comments: readonly { readonly start: number; readonly end: number }[]): void {
  const { text } = builder.document.source
  for (const { start, end } of comments) {
    const inner = text.slice(start + 2, text.startsWith('*/', end - 2) && end - start > 3 ? end - 2 : end)
    const isBraced = text[start - 1] === '{' && text[end] === '}'
    builder.comments.push({ text: inner, start: isBraced ? start - 1 : start, end: isBraced ? end + 1 : end })
  }
}
