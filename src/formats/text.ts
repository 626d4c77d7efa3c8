import { DocumentBuilder, type Layer, type Positions, type Role, type Source } from '../document/index.ts'
import type { Parse, ParseOptions } from './format.ts'
import { maskTemplates } from './template.ts'
import { isMasked, readable } from './template-readable.ts'
import { appendDraftHeaders } from './text-draft.ts'
import { headingLevel, isShouted, WRAP } from './text-heading.ts'
import { bulletOf, isEmpty, type Line, numberOf, readLines, ruleOf } from './text-lines.ts'
import { attributionAt, isForwardAt, isSignature } from './text-replies.ts'

/** How text was laid out by the program that sent it. */
export interface TextOptions {
  /** RFC 3676 `format=flowed`: a line that ends in a blank goes on in the next one; with `delete-space` that blank is not text. */
  flowed?: 'flowed' | 'delete-space'
}

/** Reads plain text: paragraphs, lists, headings by their shape, quoted replies, a signature. */
export const parseText: Parse = (source, options) => {
  const layer = maskedLayer(source.text, options)
  const builder = new DocumentBuilder(source, 'text', layer)
  if (options.role !== undefined) {
    appendOneBlock(builder, source, options.role)
    return builder.build()
  }
  const body = appendDraftHeaders(builder, source.start)
  if (body > source.start) builder.openContainer('part', { part: 'text' })
  appendText(builder, body, source.text.length, {})
  return builder.build()
}

/** A layer of the text with its template syntax masked, if that is wanted. All layers have the same shape, as every character is read through one. */
export function maskedLayer(text: string, options: ParseOptions, map?: Positions): Layer {
  if (options.templates === 'off') return { text, map, templates: undefined, problems: undefined }
  const masked = maskTemplates(text)
  return { text: masked.text, map, templates: masked.spans, problems: masked.problems }
}

/** Appends the layer's text from `start` to `end` as blocks. */
export function appendText(builder: DocumentBuilder, start: number, end: number, options: TextOptions): void {
  const { text } = builder.layer
  const lines = readLines(text, start, end, options.flowed !== undefined)
  const reader = new TextReader(builder, lines, options)
  reader.read()
}

function appendOneBlock(builder: DocumentBuilder, source: Source, role: Role): void {
  const reader = new TextReader(builder, readLines(builder.layer.text, source.start, source.text.length, false), {})
  reader.readAs(role)
}

/** Turns lines into blocks, one paragraph after the other. */
class TextReader {
  readonly #builder: DocumentBuilder
  readonly #text: string
  readonly #lines: readonly Line[]
  readonly #options: TextOptions
  /** Containers to close at the end: the footer. */
  #footer = false
  #inList = false
  #number = 0
  /** Where the next web address may stand. */
  #hint = -1

  constructor(builder: DocumentBuilder, lines: readonly Line[], options: TextOptions) {
    this.#builder = builder
    this.#text = builder.layer.text
    this.#lines = lines
    this.#options = options
  }

  read(): void {
    let at = 0
    while (at < this.#lines.length) at = isEmpty(this.#lines[at]) && this.#lines[at].depth === 0 ? at + 1 : this.#readNext(at)
    this.#closeList()
    if (this.#footer) this.#builder.closeContainer()
  }

  /** All lines as one block; an empty line between them is a break that no sentence crosses. */
  readAs(role: Role): void {
    this.#builder.openBlock(role)
    let previous: Line | undefined
    for (const line of this.#lines) {
      if (isEmpty(line)) {
        if (previous !== undefined) this.#builder.hardBreak(previous.end, line.start)
        continue
      }
      if (previous !== undefined) this.#join(previous, line)
      this.#words(line.start - line.indent, line.end)
      previous = line
    }
    this.#builder.closeBlock()
  }

  /** Reads what begins at a line and returns the line after it. */
  #readNext(at: number): number {
    const lines = this.#lines
    const line = lines[at]
    if (line.depth > 0) return this.#readQuote(at, at)
    const attribution = attributionAt(this.#text, lines, at)
    if (attribution > 0) return this.#readQuote(at, at + attribution)
    if (isForwardAt(this.#text, lines, at)) return this.#readForward(at)
    if (!this.#footer && isSignature(this.#text, lines, at)) {
      this.#closeList()
      this.#builder.openContainer('footer')
      this.#footer = true
      return at + 1
    }
    if (ruleOf(this.#text, line) !== undefined) {
      this.#closeList()
      return at + 1
    }
    return this.#isItem(at) ? this.#readItem(at) : this.#readParagraph(at)
  }

  /** Lines with `>`, and the `On … wrote:` before them (`at` to `quoted`). */
  #readQuote(at: number, quoted: number): number {
    this.#closeList()
    this.#builder.openContainer('quote')
    let next = quoted
    if (quoted > at) {
      this.#block('quote', at, quoted)
      while (this.#lines[next].depth === 0) next++
    }
    while (next < this.#lines.length && this.#lines[next].depth > 0) next = this.#quoteParagraph(next)
    this.#builder.closeContainer()
    return next
  }

  /** Everything from here on was written by somebody else. */
  #readForward(at: number): number {
    this.#closeList()
    this.#builder.openContainer('quote')
    let next = at
    while (next < this.#lines.length) next = this.#quoteParagraph(next)
    this.#builder.closeContainer()
    return next
  }

  #quoteParagraph(at: number): number {
    if (isEmpty(this.#lines[at])) return at + 1
    const { depth } = this.#lines[at]
    let next = at + 1
    while (next < this.#lines.length && this.#lines[next].depth === depth && !isEmpty(this.#lines[next])) next++
    this.#block('quote', at, next)
    return next
  }

  /** A bullet; in the middle of a paragraph a number is one only when it is 1 or carries on a list. */
  #isItem(at: number): boolean {
    const item = bulletOf(this.#text, this.#lines[at])
    if (item === undefined) return false
    const number = numberOf(item.bullet)
    if (number === undefined || at === 0 || isEmpty(this.#lines[at - 1])) return true
    return number === 1 || (this.#inList && number === this.#number + 1)
  }

  #readItem(at: number): number {
    const item = bulletOf(this.#text, this.#lines[at])
    if (item === undefined) return this.#readParagraph(at)
    const { bullet, next: start } = item
    const delimiter = numberOf(bullet) === undefined ? bullet : bullet.slice(-1)
    this.#number = numberOf(bullet) ?? 0
    if (!this.#inList) this.#builder.openContainer('list', { bullet: delimiter })
    this.#inList = true
    this.#builder.openContainer('item')
    let next = at + 1
    while (next < this.#lines.length && this.#continues(next, true)) next++
    this.#builder.openBlock('listItem', { bullet })
    this.#words(start, this.#lines[at].end)
    this.#rest(at, next)
    this.#builder.closeBlock()
    this.#builder.closeContainer()
    return next
  }

  #readParagraph(at: number): number {
    this.#closeList()
    let next = at + 1
    while (next < this.#lines.length && this.#continues(next, false)) next++
    const isOnly = at === 0 && next === this.#lines.length
    if (next === at + 1 && !isOnly && !this.#isLast(next)) {
      const depth = headingLevel(this.#text, this.#lines, at, next)
      if (depth !== undefined) {
        this.#block('heading', at, next, depth)
        return next < this.#lines.length && ruleOf(this.#text, this.#lines[next]) !== undefined ? next + 1 : next
      }
    }
    if (next > at + 1 && this.#isShoutedTitle(at) && !this.#isShouted(at + 1)) {
      this.#block('heading', at, at + 1, 2)
      return at + 1
    }
    this.#block('paragraph', at, next)
    return next
  }

  /** Whether a line goes on with the paragraph or list item before it. */
  #continues(at: number, inItem: boolean): boolean {
    const line = this.#lines[at]
    if (isEmpty(line) || line.depth > 0 || ruleOf(this.#text, line) !== undefined || isSignature(this.#text, this.#lines, at)) return false
    if (this.#isItem(at) || attributionAt(this.#text, this.#lines, at) > 0 || isForwardAt(this.#text, this.#lines, at)) return false
    return !inItem || line.indent > 0 || this.#isWrapped(this.#lines[at - 1], line)
  }

  #isLast(at: number): boolean {
    for (let next = at; next < this.#lines.length; next++) if (!isEmpty(this.#lines[next])) return false
    return true
  }

  /** In capitals and short enough not to be a wrapped line of shouting. */
  #isShoutedTitle(at: number): boolean {
    return this.#lines[at].end - this.#lines[at].start <= 40 && this.#isShouted(at)
  }

  #isShouted(at: number): boolean {
    return isShouted(this.#text.slice(this.#lines[at].start, Math.min(this.#lines[at].end, this.#lines[at].start + 100)))
  }

  #closeList(): void {
    if (this.#inList) this.#builder.closeContainer()
    this.#inList = false
  }

  #block(role: Role, from: number, to: number, depth?: number): void {
    this.#builder.openBlock(role, depth === undefined ? {} : { depth })
    this.#words(this.#lines[from].start, this.#lines[from].end)
    this.#rest(from, to)
    this.#builder.closeBlock()
  }

  /** The lines after the first. */
  #rest(from: number, to: number): void {
    for (let at = from + 1; at < to; at++) {
      this.#join(this.#lines[at - 1], this.#lines[at])
      this.#words(this.#lines[at].start, this.#lines[at].end)
    }
  }

  /** What stands between two lines of a block: a line end that the program made is a space, one that the writer made is a line break. */
  #join(line: Line, next: Line): void {
    if (!this.#isWrapped(line, next)) this.#builder.lineBreak(line.end, next.start)
    else if (!(this.#options.flowed === 'delete-space' && this.#isSoft(line) && line.stop === line.end + 1))
      this.#builder.replaced(' ', line.end, next.start)
  }

  #isWrapped(line: Line, next: Line): boolean {
    if (this.#isSoft(line)) return true
    const length = line.end - line.start
    return length >= WRAP || (length >= 30 && /\p{Ll}/u.test(this.#text[next.start]) && !/[.!?:;]/.test(this.#text[line.end - 1]))
  }

  /** A signature line, quoted or not, ends in a blank and goes on nowhere. */
  #isSoft(line: Line): boolean {
    if (this.#options.flowed === undefined || line.stop === line.end || this.#text[line.stop - 1] !== ' ') return false
    return !(line.end - line.start === 2 && this.#text.startsWith('--', line.start))
  }

  /** Appends one line's words, with its web addresses marked. */
  #words(start: number, end: number): void {
    if (this.#hint < start) this.#hint = hintFrom(this.#text, start)
    if (this.#hint >= end) {
      this.#builder.text(start, end)
      return
    }
    const words = this.#text.slice(start, end)
    let at = start
    for (const match of words.matchAll(LINK)) {
      const href = match[0].replace(/[.,;:!?'"*_)\]}>]+$/, '')
      const from = start + match.index
      this.#builder.text(at, from)
      at = from + href.length
      this.#builder.openMark('link', { href: isMasked(href) ? readable(href, from, this.#builder.layer.templates ?? []) : href })
      this.#builder.text(from, at)
      this.#builder.closeMark('link')
    }
    this.#builder.text(at, end)
  }
}

const LINK = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.|mailto:)[^\s<>"`]+/giu

/** Where the next web address may stand, or the end of the text. */
function hintFrom(text: string, start: number): number {
  const hint = /:\/\/|www\.|mailto:/gi
  hint.lastIndex = start
  return hint.exec(text)?.index ?? text.length
}
