import type { Parse, ParseOptions } from './format.ts'
import { LocaleWriter } from './locale.ts'
import { scanXml, type XmlSink } from './locale-xml.ts'
import { loadMarkdownParser } from './markdown.ts'
import type { ParseMarkdown } from './markdown-node.ts'
import { DecodedText } from './string-escapes.ts'

/** Loads the reader of .NET's resource files. */
export async function loadResx(options: ParseOptions): Promise<Parse> {
  return resxParser(await loadMarkdownParser(options))
}

/** Reads the strings of a .NET resource file; data with a type is none. */
export const resxParser =
  (parseMarkdown?: ParseMarkdown): Parse =>
  (source, options) => {
    const writer = new LocaleWriter(source, { name: 'resx', icu: true, parseMarkdown }, options)
    const reader = new ResxReader(writer, source.text)
    scanXml(source.text, source.start, reader)
    reader.finish()
    return writer.finish()
  }

class ResxReader implements XmlSink {
  readonly #writer: LocaleWriter
  readonly #source: string
  #seen = false
  /** Name of the `data` that is open. */
  #name: string | undefined
  #value: DecodedText | undefined
  #valueStart = 0

  constructor(writer: LocaleWriter, source: string) {
    this.#writer = writer
    this.#source = source
  }

  open(element: string, attributes: ReadonlyMap<string, string>, start: number): void {
    if (element === 'root') this.#seen = true
    else if (element === 'data') this.#name = attributes.has('type') || attributes.has('mimetype') ? undefined : (attributes.get('name') ?? '')
    else if (element === 'value' && this.#name !== undefined) {
      this.#value = new DecodedText(this.#source)
      this.#valueStart = start
    }
  }

  close(element: string): void {
    if (element === 'value' && this.#value !== undefined && this.#name !== undefined) {
      this.#writer.group(this.#name)
      this.#writer.append({
        decoded: this.#value,
        path: [this.#name.replace(/\.(?:Text|Content|Header|Caption|Title)$/, '')],
        name: this.#name,
        tag: 'value',
      })
      this.#value = undefined
    } else if (element === 'data' || element === 'root') {
      if (this.#value !== undefined) this.#unclosed()
      this.#name = undefined
    }
  }

  #unclosed(): void {
    this.#writer.notice('resx-syntax', 'This "value" is never closed, and is not checked.', this.#valueStart, this.#valueStart + 6)
    this.#value = undefined
  }

  text(start: number, end: number): void {
    this.#value?.literal(start, end)
  }

  replaced(decoded: string, start: number, end: number): void {
    this.#value?.replaced(decoded, start, end)
  }

  comment(text: string, start: number, end: number): void {
    this.#writer.comment(text, start, end)
  }

  finish(): void {
    if (this.#value !== undefined) this.#unclosed()
    if (!this.#seen) this.#writer.notice('resx-shape', 'Not a .NET resource file: it has no element "root".', 0, 0)
  }
}
