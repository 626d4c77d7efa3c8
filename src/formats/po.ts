import type { Parse, ParseOptions } from './format.ts'
import { LocaleWriter } from './locale.ts'
import { localeCode } from './locale-paths.ts'
import { loadMarkdownParser } from './markdown.ts'
import type { ParseMarkdown } from './markdown-node.ts'
import { DecodedText, decodeEscapes } from './string-escapes.ts'

/** Loads the reader of gettext catalogues. */
export async function loadPo(options: ParseOptions): Promise<Parse> {
  return poParser(await loadMarkdownParser(options))
}

/** Reads a gettext catalogue: each translation, or the original where there is none. Obsolete entries are left out. */
export const poParser =
  (parseMarkdown?: ParseMarkdown): Parse =>
  (source, options) => {
    const writer = new LocaleWriter(source, { name: 'po', printf: true, parseMarkdown }, options)
    new PoReader(writer, source.text, source.start).read()
    return writer.finish()
  }

interface Entry {
  fuzzy: boolean
  context: DecodedText | undefined
  id: DecodedText | undefined
  plural: DecodedText | undefined
  readonly forms: { tag: string; decoded: DecodedText }[]
}

const newEntry = (): Entry => ({ fuzzy: false, context: undefined, id: undefined, plural: undefined, forms: [] })

const KEYWORD = /(msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,3}\])?)[ \t]*/y

class PoReader {
  readonly #writer: LocaleWriter
  readonly #source: string
  readonly #start: number
  #entry = newEntry()
  /** The string that continuation lines go on with. */
  #current: DecodedText | undefined

  constructor(writer: LocaleWriter, source: string, start: number) {
    this.#writer = writer
    this.#source = source
    this.#start = start
  }

  read(): void {
    const source = this.#source
    for (let at = this.#start; at < source.length; ) {
      let end = at
      while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++
      this.#readLine(at, end)
      at = end + (source.startsWith('\r\n', end) ? 2 : 1)
    }
    this.#endEntry()
  }

  #readLine(start: number, end: number): void {
    const source = this.#source
    let at = start
    while (at < end && (source[at] === ' ' || source[at] === '\t')) at++
    if (at === end) {
      this.#endEntry()
      return
    }
    if (source[at] === '#') this.#readComment(at, end)
    else if (source[at] === '"') {
      if (this.#current === undefined) this.#problem('This string belongs to no keyword.', at, end)
      else this.#readString(this.#current, at, end)
    } else this.#readKeyword(at, end)
  }

  #readComment(at: number, end: number): void {
    const source = this.#source
    if (this.#entry.forms.length > 0) this.#endEntry()
    const sign = source[at + 1]
    if (sign === ',' && source.slice(at + 2, end).includes('fuzzy')) this.#entry.fuzzy = true
    else if (sign !== '~' && sign !== ':' && sign !== '|' && sign !== ',') {
      this.#writer.comment(source.slice(at + (sign === '.' ? 2 : 1), end), at, end)
    }
  }

  #readKeyword(at: number, end: number): void {
    KEYWORD.lastIndex = at
    const found = KEYWORD.exec(this.#source)
    if (found === null || KEYWORD.lastIndex > end) {
      this.#problem('Neither a keyword of gettext nor a string.', at, end)
      return
    }
    const [, keyword] = found
    const string = KEYWORD.lastIndex
    if (this.#entry.forms.length > 0 && !keyword.startsWith('msgstr')) this.#endEntry()
    const decoded = new DecodedText(this.#source)
    this.#current = decoded
    if (keyword === 'msgctxt') this.#entry.context = decoded
    else if (keyword === 'msgid') this.#entry.id = decoded
    else if (keyword === 'msgid_plural') this.#entry.plural = decoded
    else this.#entry.forms.push({ tag: keyword, decoded })
    if (this.#source[string] === '"') this.#readString(decoded, string, end)
    else this.#problem('A quoted string is missing after this keyword.', at, end)
  }

  #readString(decoded: DecodedText, quote: number, end: number): void {
    const source = this.#source
    let close = quote + 1
    while (close < end && source[close] !== '"') close += source[close] === '\\' ? 2 : 1
    if (close >= end) this.#problem('This string is never closed; it is read to the end of its line.', quote, quote + 1)
    decodeEscapes(decoded, quote + 1, Math.min(close, end), 'po')
  }

  #endEntry(): void {
    const { id, plural, context, forms, fuzzy } = this.#entry
    this.#entry = newEntry()
    this.#current = undefined
    if (id === undefined) return
    if (id.text === '' && context === undefined) {
      this.#readHeader(forms[0]?.decoded.text ?? '')
      return
    }
    const translated = forms.filter(({ decoded }) => decoded.text !== '')
    const originals = [{ tag: 'msgid', decoded: id }, ...(plural === undefined ? [] : [{ tag: 'msgid_plural', decoded: plural }])]
    const key = id.text.slice(0, 100)
    const name = context === undefined ? key : `${context.text.slice(0, 60)}|${key}`
    const isKey = /^[\w-]+(?:[.:/][\w-]+)+$/.test(key)
    this.#writer.group(isKey ? key : undefined)
    for (const { tag, decoded } of translated.length > 0 ? translated : originals) {
      this.#writer.append({ decoded, path: [isKey ? key : (context?.text ?? '')], name, tag, state: fuzzy ? 'fuzzy' : undefined })
    }
  }

  #readHeader(header: string): void {
    const language = /^Language:[ \t]*(\S+)/m.exec(header)?.[1]
    if (language !== undefined) this.#writer.builder.lang = localeCode(language) ?? language
    const kind = /^X-Candor-Kind:[ \t]*(\S+)/im.exec(header)?.[1]
    if (kind !== undefined) this.#writer.field('kind', kind)
  }

  #problem(message: string, start: number, end: number): void {
    this.#writer.notice('po-syntax', message, start, end)
  }
}
