import type { Parse, ParseOptions } from './format.ts'
import { isKindKey, LocaleWriter } from './locale.ts'
import { localeCode } from './locale-paths.ts'
import { appendFolded, scanXml, type XmlSink } from './locale-xml.ts'
import { loadMarkdownParser } from './markdown.ts'
import type { ParseMarkdown } from './markdown-node.ts'
import { DecodedText } from './string-escapes.ts'

/** Loads the reader of XLIFF 1.2 and 2. */
export async function loadXliff(options: ParseOptions): Promise<Parse> {
  return xliffParser(await loadMarkdownParser(options))
}

/** Reads an XLIFF file: each translation, or the original where there is none. */
export const xliffParser =
  (parseMarkdown?: ParseMarkdown): Parse =>
  (source, options) => {
    const writer = new LocaleWriter(source, { name: 'xliff', icu: true, printf: true, parseMarkdown }, options)
    const reader = new XliffReader(writer, source.text)
    scanXml(source.text, source.start, reader)
    reader.finish()
    return writer.finish()
  }

/** Elements around strings, and elements whose content is not part of any. */
const UNITS = new Set(['trans-unit', 'unit'])
const SKIPPED = new Set(['alt-trans', 'note', 'notes', 'originalData', 'header', 'skeleton', 'glossary', 'bpt', 'ept', 'it', 'ph'])
/** Placeholders within a string. */
const PLACEHOLDERS = new Set(['x', 'ph', 'it'])
/** Signs, in a placeholder's attributes, of markup that reads as nothing. */
const TAG = /^(?:START_|CLOSE_|TAG_|LINE_BREAK)|^<|^(?:bold|italic|underlined|link|lb|pb|x-(?:b|i|u|em|strong|a|span|br|p|div|html)\b)/

class XliffReader implements XmlSink {
  readonly #writer: LocaleWriter
  readonly #source: string
  #seen = false
  #unit = { id: '', key: '', skipped: false }
  #original: DecodedText | undefined
  #target: DecodedText | undefined
  #state: string | undefined
  /** Which of the two is open. */
  #open: { element: 'source' | 'target'; decoded: DecodedText; start: number } | undefined
  /** The element whose content is passed over, and how often it is open within itself. */
  #skipped: { element: string; depth: number } | undefined
  /** Groups that are open, each with whether it is to be left alone. */
  readonly #groups: boolean[] = []

  constructor(writer: LocaleWriter, source: string) {
    this.#writer = writer
    this.#source = source
  }

  open(element: string, attributes: ReadonlyMap<string, string>, start: number, end: number): void {
    if (this.#skipped !== undefined) {
      if (element === this.#skipped.element) this.#skipped.depth++
      return
    }
    if (this.#open !== undefined && PLACEHOLDERS.has(element)) this.#placeholder(attributes, start, end)
    if (SKIPPED.has(element)) this.#skipped = { element, depth: 1 }
    else if (this.#open === undefined) this.#structure(element, attributes, start)
  }

  #structure(element: string, attributes: ReadonlyMap<string, string>, start: number): void {
    const own = attributes.get('translate') === 'no'
    const inherited = this.#groups.at(-1) ?? false
    if (element === 'xliff' || element === 'file') {
      this.#seen = true
      const language =
        attributes.get('target-language') ?? attributes.get('trgLang') ?? attributes.get('source-language') ?? attributes.get('srcLang')
      if (language !== undefined) this.#writer.builder.lang = localeCode(language) ?? language
    } else if (element === 'group') this.#groups.push(inherited || own)
    else if (UNITS.has(element)) {
      const id = attributes.get('id') ?? ''
      const key =
        attributes.get('resname') ?? attributes.get('name') ?? (isKindKey([id]) || /^[\w-]*[a-z][\w-]*(?:[.:/][\w-]+)+$/i.test(id) ? id : '')
      this.#unit = { id: key || id, key, skipped: inherited || own }
    } else if (element === 'source' || element === 'target') {
      this.#open = { element, decoded: new DecodedText(this.#source), start }
      if (element === 'target') this.#state = attributes.get('state')
    }
  }

  /** What a placeholder stands for: a variable by its name, or markup. */
  #placeholder(attributes: ReadonlyMap<string, string>, start: number, end: number): void {
    const shown = attributes.get('equiv-text') ?? attributes.get('equiv') ?? attributes.get('disp') ?? ''
    const signs = [shown, attributes.get('id') ?? '', attributes.get('ctype') ?? '', attributes.get('type') ?? '', attributes.get('subType') ?? '']
    if (signs.some((sign) => TAG.test(sign))) return
    const name = /[\p{L}_][\p{L}\p{N}_.]*/u.exec(shown)?.[0] ?? attributes.get('id')?.replace(/[^\p{L}\p{N}_.]/gu, '') ?? ''
    this.#open?.decoded.replaced(`{${name.slice(0, 60)}}`, start, end)
  }

  close(element: string): void {
    if (this.#skipped !== undefined) {
      if (element === this.#skipped.element && --this.#skipped.depth === 0) this.#skipped = undefined
      if (this.#skipped !== undefined || !UNITS.has(element)) return
    }
    const open = this.#open
    if (open !== undefined && element === open.element) {
      if (element === 'source') this.#original = open.decoded
      else this.#target = open.decoded
      this.#open = undefined
    } else if (UNITS.has(element) || element === 'segment') {
      if (open !== undefined) this.#unclosed()
      this.#append()
    } else if (element === 'group') this.#groups.pop()
  }

  #unclosed(): void {
    const { element = '', start = 0 } = this.#open ?? {}
    this.#writer.notice('xliff-syntax', `This "${element}" is never closed, and is not checked.`, start, start + element.length + 1)
    this.#open = undefined
  }

  #append(): void {
    const target = this.#target !== undefined && this.#target.text.trim() !== '' ? this.#target : undefined
    const decoded = target ?? this.#original
    const { id, key, skipped } = this.#unit
    if (decoded !== undefined && !skipped) {
      this.#writer.group(key === '' ? undefined : key)
      const state = target === undefined ? undefined : this.#state
      this.#writer.append({ decoded, path: [key], name: id, tag: target === undefined ? 'source' : 'target', state })
    }
    this.#original = undefined
    this.#target = undefined
    this.#state = undefined
  }

  text(start: number, end: number): void {
    if (this.#open !== undefined && this.#skipped === undefined) appendFolded(this.#open.decoded, start, end)
  }

  replaced(decoded: string, start: number, end: number): void {
    if (this.#skipped === undefined) this.#open?.decoded.replaced(decoded, start, end)
  }

  comment(text: string, start: number, end: number): void {
    this.#writer.comment(text, start, end)
  }

  finish(): void {
    if (this.#open !== undefined) this.#unclosed()
    if (!this.#seen) this.#writer.notice('xliff-shape', 'Not an XLIFF file: it has no element "xliff".', 0, 0)
  }
}
