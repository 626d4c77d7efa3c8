import type { Parse, ParseOptions } from './format.ts'
import { isKindKey, LocaleWriter } from './locale.ts'
import { scanXml, type XmlSink } from './locale-xml.ts'
import { loadMarkdownParser } from './markdown.ts'
import type { ParseMarkdown } from './markdown-node.ts'
import { DecodedText, decodeEscapes } from './string-escapes.ts'

/** Loads the reader of Android's string resources. */
export async function loadAndroidStrings(options: ParseOptions): Promise<Parse> {
  return androidStringsParser(await loadMarkdownParser(options))
}

/** Reads Android's string resources: strings, plurals and arrays of strings, save those that are not to be translated. */
export const androidStringsParser =
  (parseMarkdown?: ParseMarkdown): Parse =>
  (source, options) => {
    const writer = new LocaleWriter(source, { name: 'android', icu: true, printf: true, parseMarkdown }, options)
    const reader = new ResourceReader(writer, source.text)
    scanXml(source.text, source.start, reader)
    reader.finish()
    return writer.finish()
  }

/** Elements that hold a string, and elements that hold `item`s. */
const HOLDERS = new Set(['string', 'item'])
const LISTS = new Set(['plurals', 'string-array', 'array'])

class ResourceReader implements XmlSink {
  readonly #writer: LocaleWriter
  readonly #source: string
  #seen = false
  /** The list that is open: its name, and whether it is left out. */
  #list: { name: string; skipped: boolean; count: number } | undefined
  /** The string that is open. */
  #string: { element: string; key: string; name: string; decoded: DecodedText; start: number } | undefined

  constructor(writer: LocaleWriter, source: string) {
    this.#writer = writer
    this.#source = source
  }

  open(element: string, attributes: ReadonlyMap<string, string>, start: number, end: number): void {
    if (this.#string !== undefined) {
      // `xliff:g` says what must not be translated, and is no part of the text; any other tag is markup that the app shows.
      if (!element.includes(':')) this.#string.decoded.literal(start, end)
      return
    }
    if (element === 'resources') this.#seen = true
    const name = attributes.get('name') ?? ''
    const skipped = attributes.get('translatable') === 'false' && !isKindKey([name])
    if (LISTS.has(element)) this.#list = { name, skipped, count: 0 }
    else if (HOLDERS.has(element) && !skipped && (element === 'string' || this.#list?.skipped === false))
      this.#begin(element, name, attributes, start)
  }

  #begin(element: string, own: string, attributes: ReadonlyMap<string, string>, start: number): void {
    const key = element === 'item' ? (this.#list?.name ?? '') : own
    const index = element === 'item' && this.#list !== undefined ? (attributes.get('quantity') ?? String(this.#list.count++)) : undefined
    const name = index === undefined ? key : `${key}[${index}]`
    this.#string = { element, key, name, decoded: new DecodedText(this.#source), start }
  }

  close(element: string, start: number, end: number): void {
    const string = this.#string
    if (string !== undefined && element !== string.element) {
      if (element === 'resources' || LISTS.has(element)) this.#drop()
      else if (!element.includes(':') && this.#source[end - 2] !== '/') string.decoded.literal(start, Math.min(end, this.#source.length))
    } else if (string !== undefined) {
      this.#string = undefined
      this.#writer.group(string.key)
      this.#writer.append({ decoded: string.decoded, path: [string.key], name: string.name, tag: string.element })
    }
    if (LISTS.has(element)) this.#list = undefined
  }

  /** A string that its element's end never came to. */
  #drop(): void {
    const { start = 0, element = '' } = this.#string ?? {}
    this.#writer.notice('android-syntax', `This "${element}" is never closed, and is not checked.`, start, start + element.length + 1)
    this.#string = undefined
  }

  text(start: number, end: number): void {
    const decoded = this.#string?.decoded
    if (decoded === undefined) return
    let run = start
    // A line end is a blank, and quotes only keep white space: neither is text. An escape goes by as one.
    for (const { 0: found, index } of this.#source.slice(start, end).matchAll(/\\(?:u[\da-fA-F]{4}|[\s\S])|"|[\r\n]\s*/g)) {
      if (found[0] === '\\') continue
      decodeEscapes(decoded, run, start + index, 'android')
      run = start + index + found.length
      if (found !== '"') decoded.replaced(' ', start + index, run)
    }
    decodeEscapes(decoded, run, end, 'android')
  }

  replaced(decoded: string, start: number, end: number): void {
    this.#string?.decoded.replaced(decoded, start, end)
  }

  comment(text: string, start: number, end: number): void {
    this.#writer.comment(text, start, end)
  }

  finish(): void {
    if (this.#string !== undefined) this.#drop()
    if (!this.#seen) this.#writer.notice('android-shape', 'Not a file of Android resources: it has no element "resources".', 0, 0)
  }
}
