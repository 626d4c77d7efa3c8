import type { Parse, ParseOptions } from './format.ts'
import { LocaleWriter } from './locale.ts'
import { scanXml, type XmlSink } from './locale-xml.ts'
import { loadMarkdownParser } from './markdown.ts'
import type { ParseMarkdown } from './markdown-node.ts'
import { DecodedText } from './string-escapes.ts'

/** Loads the reader of Apple's plural rules. */
export async function loadStringsdict(options: ParseOptions): Promise<Parse> {
  return stringsdictParser(await loadMarkdownParser(options))
}

/** Reads Apple's plural rules (`Localizable.stringsdict`): each string's frame and each of its plural forms. */
export const stringsdictParser =
  (parseMarkdown?: ParseMarkdown): Parse =>
  (source, options) => {
    const writer = new LocaleWriter(source, { name: 'stringsdict', printf: true, parseMarkdown }, options)
    const reader = new PlistReader(writer, source.text)
    scanXml(source.text, source.start, reader)
    reader.finish()
    return writer.finish()
  }

/** Deeper than any plural rule goes: a string, its variable, its form. */
const MAX_DEPTH = 20

class PlistReader implements XmlSink {
  readonly #writer: LocaleWriter
  readonly #source: string
  #seen = false
  /** Keys of the dictionaries that are open, the outermost of which has none. */
  readonly #path: string[] = []
  #key = ''
  /** The key or string that is open. */
  #open: { readonly element: string; readonly decoded: DecodedText; readonly start: number } | undefined

  constructor(writer: LocaleWriter, source: string) {
    this.#writer = writer
    this.#source = source
  }

  open(element: string, _attributes: ReadonlyMap<string, string>, start: number): void {
    if (element === 'plist') this.#seen = true
    if (element === 'key' || element === 'string' || element === 'dict') {
      if (this.#open !== undefined) this.#unclosed()
      if (element === 'dict') this.#path.push(this.#key)
      else this.#open = { element, decoded: new DecodedText(this.#source), start }
    }
  }

  close(element: string): void {
    if (this.#open !== undefined && element !== this.#open.element) {
      if (element !== 'dict' && element !== 'plist') return
      this.#unclosed()
    }
    if (element === 'dict') this.#key = this.#path.pop() ?? ''
    else if (this.#open !== undefined) {
      const { decoded } = this.#open
      this.#open = undefined
      if (element === 'key') this.#key = decoded.text.trim()
      else this.#append(decoded)
    }
  }

  #append(decoded: DecodedText): void {
    const key = this.#key
    if (this.#path.length > MAX_DEPTH) return
    const isFrame = key === 'NSStringLocalizedFormatKey'
    if (key.startsWith('NSString') && !isFrame) return
    const segments = [...this.#path.slice(1), ...(isFrame ? [] : [key])]
    const [entry = ''] = segments
    const name = segments.join('.').slice(0, 200)
    this.#writer.group(entry)
    this.#writer.append({ decoded, path: [entry], name, tag: 'string' })
  }

  #unclosed(): void {
    const { element = '', start = 0 } = this.#open ?? {}
    this.#writer.notice('stringsdict-syntax', `This "${element}" is never closed, and is not checked.`, start, start + element.length + 1)
    this.#open = undefined
  }

  text(start: number, end: number): void {
    this.#open?.decoded.literal(start, end)
  }

  replaced(decoded: string, start: number, end: number): void {
    this.#open?.decoded.replaced(decoded, start, end)
  }

  comment(text: string, start: number, end: number): void {
    this.#writer.comment(text, start, end)
  }

  finish(): void {
    if (this.#open !== undefined) this.#unclosed()
    if (!this.#seen) this.#writer.notice('stringsdict-shape', 'Not a property list: it has no element "plist".', 0, 0)
  }
}
