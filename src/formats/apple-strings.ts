import type { Parse, ParseOptions } from './format.ts'
import { LocaleWriter } from './locale.ts'
import { loadMarkdownParser } from './markdown.ts'
import type { ParseMarkdown } from './markdown-node.ts'
import { DecodedText, decodeEscapes } from './string-escapes.ts'

/** Loads the reader of Apple's `.strings` files. */
export async function loadAppleStrings(options: ParseOptions): Promise<Parse> {
  return appleStringsParser(await loadMarkdownParser(options))
}

/** Reads the values of a `.strings` file: `"key" = "value";`. */
export const appleStringsParser =
  (parseMarkdown?: ParseMarkdown): Parse =>
  (source, options) => {
    const writer = new LocaleWriter(source, { name: 'strings', printf: true, parseMarkdown }, options)
    new StringsReader(writer, source.text, source.start).read()
    return writer.finish()
  }

const bare = /[\w.$/:-]+/y

class StringsReader {
  readonly #writer: LocaleWriter
  readonly #source: string
  #at: number
  #key: DecodedText | undefined
  #equals = false
  /** Where the last value ends, until its semicolon is met. */
  #valueEnd: number | undefined

  constructor(writer: LocaleWriter, source: string, start: number) {
    this.#writer = writer
    this.#source = source
    this.#at = start
  }

  read(): void {
    while (this.#at < this.#source.length) this.#step()
    if (this.#key !== undefined) this.#problem('This key has no value.', this.#at, this.#at)
  }

  #step(): void {
    const source = this.#source
    const at = this.#at
    const character = source[at]
    if (/\s/.test(character)) this.#at++
    else if (source.startsWith('//', at)) this.#comment(at, this.#lineEnd(at), 2, 0)
    else if (source.startsWith('/*', at)) {
      const close = source.indexOf('*/', at + 2)
      if (close === -1) this.#problem('This comment is never closed.', at, at + 2)
      this.#comment(at, close === -1 ? source.length : close + 2, 2, close === -1 ? 0 : 2)
    } else if (character === '"') this.#string(at)
    else if (character === '=') {
      this.#equals = this.#key !== undefined
      this.#at++
    } else if (character === ';') {
      if (this.#key !== undefined) this.#problem('This key has no value.', at, at + 1)
      this.#key = undefined
      this.#valueEnd = undefined
      this.#at++
    } else this.#word(at)
  }

  #comment(start: number, end: number, open: number, close: number): void {
    this.#writer.comment(this.#source.slice(start + open, end - close), start, end)
    this.#at = end
  }

  /** A string may run over lines; one without its quote ends with its line. */
  #string(at: number): void {
    const source = this.#source
    let end = at + 1
    // A quote that only a later line has is that of another string when an equals sign or a semicolon ends this line.
    while (end < source.length && source[end] !== '"') {
      if (source[end] === '\n' && /[=;]\s*$/.test(source.slice(Math.max(at, end - 40), end))) break
      end += source[end] === '\\' ? 2 : 1
    }
    end = Math.min(end, source.length)
    const closed = source[end] === '"'
    if (!closed) {
      end = this.#lineEnd(at)
      this.#problem('This string is never closed; it is read to the end of its line.', at, at + 1)
    }
    const decoded = new DecodedText(source)
    decodeEscapes(decoded, at + 1, end, 'apple')
    this.#at = closed ? end + 1 : end
    this.#take(decoded, at)
  }

  #word(at: number): void {
    bare.lastIndex = at
    if (!bare.test(this.#source)) {
      this.#problem(`Unexpected "${this.#source[at]}".`, at, at + 1)
      this.#at++
      return
    }
    this.#at = bare.lastIndex
    const decoded = new DecodedText(this.#source)
    decoded.literal(at, this.#at)
    this.#take(decoded, at)
  }

  #take(decoded: DecodedText, at: number): void {
    const key = this.#key
    if (key === undefined || !this.#equals) {
      if (key !== undefined) this.#problem('An equals sign is missing before this string.', at, at + 1)
      else if (this.#valueEnd !== undefined) this.#problem('A semicolon is missing after this string.', this.#valueEnd - 1, this.#valueEnd)
      this.#valueEnd = undefined
      this.#key = decoded
      this.#equals = false
      return
    }
    this.#writer.group(key.text)
    this.#writer.append({ decoded, path: [key.text], name: key.text.slice(0, 120) })
    this.#key = undefined
    this.#equals = false
    this.#valueEnd = this.#at
  }

  #lineEnd(at: number): number {
    let end = at
    while (end < this.#source.length && this.#source[end] !== '\n' && this.#source[end] !== '\r') end++
    return end
  }

  #problem(message: string, start: number, end: number): void {
    this.#writer.notice('strings-syntax', message, start, end)
  }
}
