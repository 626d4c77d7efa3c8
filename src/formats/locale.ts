import {
  type BlockData,
  DocumentBuilder,
  isKind,
  type Layer,
  MASK_VARIABLE,
  type OffsetMap,
  type Role,
  type Source,
  type TemplateSpan,
} from '../document/index.ts'
import type { ParseOptions } from './format.ts'
import { HtmlReader } from './html-reader.ts'
import { bracedStretches, type IcuArgument, type IcuNode, type IcuText, looksIcu, parseIcu, wordings } from './icu.ts'
import { isCopy } from './locale-copy.ts'
import { readKey } from './locale-keys.ts'
import { looksMarkdown, readMarkdownValue } from './locale-markdown.ts'
import { languageOfPath } from './locale-paths.ts'
import { placeholderLayer } from './locale-placeholders.ts'
import type { ParseMarkdown } from './markdown-node.ts'
import { DecodedText } from './string-escapes.ts'
import { appendText } from './text.ts'

/** One string of a locale file or copy deck. */
export interface LocaleValue {
  /** The way to the string, outermost key first; a format without nesting gives one. */
  readonly path: readonly string[]
  /** As reports show the path; made of it when absent. */
  readonly name?: string
  /** What the string is, where the file says more than the key. */
  readonly role?: Role
  readonly depth?: number
  /** What the format calls the string: `msgstr`, `target`. */
  readonly tag?: string
  /** A state that the file marks it with, such as `fuzzy`. */
  readonly state?: string
}

export interface LocaleFormat {
  readonly name: string
  /** Strings hold `%s` and `%%`. */
  readonly printf?: boolean
  /** Strings may be ICU messages. */
  readonly icu?: boolean
  readonly parseMarkdown?: ParseMarkdown
}

const htmlTag = /<\/?[a-z][a-z\d-]{0,30}(?:\s[^<>]{0,2000})?\/?>|<!--|&(?:[a-z]{2,31}\d{0,2}|#\d{1,7}|#x[\da-f]{1,6});/i
const htmlBlock = /<(?:p|div|h[1-6]|ul|ol|li|table|tr|td|section|article|blockquote|form|button|html|body|dl|details|hr)\b/i

/** Turns the strings of one file into blocks of a document. */
export class LocaleWriter {
  readonly builder: DocumentBuilder
  readonly #format: LocaleFormat
  readonly #templates: boolean
  readonly #copyKey: ParseOptions['copyKey']
  #html: HtmlReader | undefined
  #group: string | undefined

  constructor(source: Source, format: LocaleFormat, options: ParseOptions) {
    this.builder = new DocumentBuilder(source, format.name)
    this.builder.lang = languageOfPath(source.path)
    this.#format = format
    this.#templates = options.templates !== 'off'
    this.#copyKey = options.copyKey
  }

  /** Notes what is wrong with the file. What a parser says is made a sentence. */
  notice(code: string, message: string, start?: number, end?: number): void {
    this.builder.notices.push({ code, message: /[.!?]$/.test(message) ? message : `${message}.`, start, end })
  }

  comment(text: string, start: number, end: number): void {
    this.builder.comments.push({ text, start, end })
  }

  /** Takes note of a value that is about the file and no copy: its kind, the subject that makes it a mail. */
  field(name: 'kind' | 'subject', value: string): void {
    if (name === 'subject' || isKind(value.trim().toLowerCase().replace(/[ _]+/g, '-'))) this.builder.fields.set(name, value)
  }

  /**
   * Keeps strings with the same beginning of their keys together, `hero.title` and `hero.text`, in files that have no other groups. A claim and
   * its disclosure in one group are near each other.
   */
  group(key: string | undefined): void {
    const group = key === undefined ? undefined : groupOf(key)
    if (group === this.#group) return
    if (this.#group !== undefined) this.builder.closeContainer()
    if (group !== undefined) this.builder.openContainer('card')
    this.#group = group
  }

  /** Appends a string, unless nobody reads it. */
  append(value: LocaleValue & { readonly decoded: DecodedText }): void {
    const { text, map } = value.decoded
    if (isKindKey(value.path)) this.field('kind', text)
    else if (isCopy(text)) this.#appendAs(value, () => this.#layers(text, map))
  }

  /** Appends a message whose parts stand in the file as they are, in all its wordings. */
  appendMessage(message: readonly IcuNode[], value: LocaleValue): void {
    const { text } = this.builder.document.source
    if (isKindKey(value.path)) {
      this.field('kind', message.map(({ start, end }) => text.slice(start, end)).join(''))
      return
    }
    this.#appendAs(value, () =>
      wordings(message)
        .map((wording) => wordingLayer(wording, text, undefined, false))
        .filter((layer) => isCopy(layer.text)),
    )
  }

  #appendAs(value: LocaleValue, layers: () => Layer[]): void {
    const meaning = readKey(value.path)
    const told = this.#copyKey?.(value.path.join('.'))
    if (!(told ?? (meaning.isCopy || value.role !== undefined))) return
    const role = value.role ?? meaning.role
    const depth = value.depth ?? meaning.depth ?? 2
    const name = value.name ?? value.path.join('.')
    const data: BlockData = { name }
    this.builder.key = name
    if (value.tag !== undefined) data.tag = value.tag
    if (value.state !== undefined) data.className = value.state
    if (role === 'heading') data.depth = depth
    for (const layer of layers()) this.#appendLayer(layer, role, data)
    this.builder.key = undefined
  }

  /** Closes what is open and returns the document. */
  finish(): DocumentBuilder['document'] {
    this.group(undefined)
    this.#html?.finish()
    return this.builder.build()
  }

  /** The text with its placeholders masked, once for each wording of an ICU message. */
  #layers(text: string, map: OffsetMap): Layer[] {
    const { icu = false, printf = false } = this.#format
    if (!this.#templates) return [{ text, map }]
    if (!icu || !looksIcu(text)) return [placeholderLayer(text, map, { braces: true, printf })]
    const message = parseIcu(text)
    if (typeof message !== 'number') return wordings(message).map((wording) => wordingLayer(wording, text, map, printf))
    const at = map.range(Math.min(message, text.length - 1), Math.min(message + 1, text.length))
    this.notice('icu-syntax', 'Not a well-formed ICU message; what stands in its braces is not checked.', ...at)
    return [bracelessLayer(text, map)]
  }

  #appendLayer(layer: Layer, role: Role, data: BlockData): void {
    const { builder } = this
    const { text } = layer
    builder.enterLayer(layer)
    if (!/\p{L}/u.test(text)) return
    const isBody = role === 'string' || role === 'paragraph'
    const hasTags = htmlTag.test(text)
    const hasBlocks = hasTags && isBody && htmlBlock.test(text)
    if (hasBlocks) this.#apart(() => this.#readHtml())
    else if (this.#readMarkdown(role, data)) return
    else if (hasTags) this.#readInline(role, data)
    else if (isBody && /\n[ \t]*\r?\n/.test(text.trim())) this.#apart(() => appendText(builder, 0, text.length, {}))
    else this.#readLines(role, data)
  }

  #readMarkdown(role: Role, data: BlockData): boolean {
    const { parseMarkdown } = this.#format
    return parseMarkdown !== undefined && looksMarkdown(this.builder.layer.text) && readMarkdownValue(this.builder, parseMarkdown, role, data)
  }

  /** A value of several blocks is a card. */
  #apart(read: () => void): void {
    this.builder.openContainer('card')
    read()
    this.builder.closeContainer()
  }

  #htmlReader(): HtmlReader {
    this.#html ??= new HtmlReader(this.builder)
    return this.#html
  }

  #readHtml(): void {
    const html = this.#htmlReader()
    const mark = html.enter()
    html.read(0, this.builder.layer.text.length)
    html.leave(mark)
  }

  #readInline(role: Role, data: BlockData): void {
    const html = this.#htmlReader()
    const mark = html.enter(this.builder.openBlock(role, data))
    html.read(0, this.builder.layer.text.length)
    html.leave(mark)
    this.builder.closeBlock()
  }

  /** A line end is seen as one, save where somebody wrapped a long line; an empty line begins a block. */
  #readLines(role: Role, data: BlockData): void {
    const { builder } = this
    const { text } = builder.layer
    builder.openBlock(role, data)
    let at = 0
    for (const { 0: eol, index } of text.matchAll(/(?:\r\n?|\n)\s*/g)) {
      builder.text(at, index)
      const next = index + eol.length
      if (/\n[^\n]*\n/.test(eol)) builder.splitBlock()
      else if (isWrapped(text, at, index, next)) builder.replaced(' ', index, next)
      else builder.lineBreak(index, next)
      at = next
    }
    builder.text(at, text.length)
    builder.closeBlock()
  }
}

/** The key under which a file of strings states what they are for: `candor-kind`, or `kind`. */
export const isKindKey = (path: readonly string[]): boolean => path.length === 1 && /^(?:candor[-_]?)?kind$/i.test(path[0])

/** Whether a line end stands where a program or a careful writer wrapped the line. */
const isWrapped = (text: string, start: number, end: number, next: number): boolean =>
  end - start >= 60 || (end - start >= 30 && /\p{Ll}/u.test(text[next] ?? '') && !/[.!?:;]/.test(text[end - 1]))

/** `hero.title` and `hero_text` belong to `hero`; a key of one word belongs to nothing. */
const groupOf = (key: string): string | undefined => /^(.{1,200}?)[./:_-][^./:_-]{1,100}$/s.exec(key)?.[1]

/** One wording of an ICU message as a text of its own. */
function wordingLayer(wording: readonly (IcuText | IcuArgument)[], text: string, map: OffsetMap | undefined, printf: boolean): Layer {
  const own = new DecodedText(text, map)
  const spans: TemplateSpan[] = []
  for (const node of wording) {
    if (node.type === 'argument') {
      spans.push({ start: own.text.length, end: own.text.length + 1, type: 'variable', name: node.name })
      own.replaced(String.fromCharCode(MASK_VARIABLE), node.start, node.end)
    } else if (node.says === undefined) own.literal(node.start, node.end)
    else if (node.says !== '') own.replaced(node.says, node.start, node.end)
  }
  const layer = placeholderLayer(own.text, own.map, { braces: false, printf })
  const templates = [...spans, ...(layer.templates ?? [])].sort((a, b) => a.start - b.start)
  return { ...layer, templates }
}

/** A message that cannot be read, without what stands in its braces. */
function bracelessLayer(text: string, map: OffsetMap): Layer {
  const templates: TemplateSpan[] = []
  const parts: string[] = []
  let done = 0
  for (const [start, end] of bracedStretches(text)) {
    templates.push({ start, end, type: 'variable', name: '' })
    parts.push(
      text.slice(done, start),
      text.slice(start, end).replace(/[^\r\n]+/g, (line) => String.fromCharCode(MASK_VARIABLE).repeat(line.length)),
    )
    done = end
  }
  return { text: `${parts.join('')}${text.slice(done)}`, map, templates }
}
