import { NameTable } from './html-names.ts'

/** Is told what a scan finds, in order. Offsets are of the file's layer; `end` is past the last character. */
export interface HtmlHandler {
  /** In `svg` and `math` no element has text of a kind of its own. */
  readonly isForeign: boolean
  /** `isRaw`: there are no character references in it. */
  onText(start: number, end: number, isRaw: boolean): void
  /** The name of a start tag; its attributes follow, then `onTagEnd`. */
  onTagName(start: number, end: number): void
  onAttribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number, end: number): void
  onTagEnd(end: number, selfClosing: boolean): void
  onCloseTag(start: number, end: number): void
  /** What stands between `<!--` and `-->`, and where the comment ends. */
  onComment(start: number, end: number, close: number): void
  /** The text ends within a tag, a comment or an element such as `script` that began at `start`. */
  onBreakOff?(what: 'tag' | 'comment' | 'element', start: number): void
}

/** Elements that hold text until their end tag, whatever stands in it; in those marked true there are character references. */
const textElements = new NameTable<boolean>([
  ...['iframe', 'noembed', 'noframes', 'plaintext', 'script', 'style', 'xmp'].map((name) => [name, false] as const),
  ...['title', 'textarea'].map((name) => [name, true] as const),
])

const EXCLAMATION = 33
const DOUBLE_QUOTE = 34
const SINGLE_QUOTE = 39
const DASH = 45
const SLASH = 47
const EQUALS = 61
const GREATER = 62
const QUESTION = 63

/**
 * Cuts HTML into tags and text, as the tokeniser of the HTML standard does, except that CDATA sections, declarations and comments that are none by
 * the book are passed over. Runs from mark to mark with `indexOf`, since what stands between needs no look.
 *
 * What breaks off at the end of the text within a tag is dropped, as in a browser.
 */
export class HtmlScanner {
  readonly #handler: HtmlHandler
  #text = ''
  #end = 0
  /** Added to offsets in the text for those of the layer. */
  #base = 0

  constructor(handler: HtmlHandler) {
    this.#handler = handler
  }

  /** Reads a stretch of the layer that begins at `base`. */
  scan(text: string, base: number): void {
    this.#text = text
    this.#end = text.length
    this.#base = base
    let run = 0
    let at = 0
    while (at < this.#end) {
      const open = text.indexOf('<', at)
      if (open === -1) break
      const next = this.#markup(run, open)
      if (next === open) {
        // No markup: the text before it and the `<` are two pieces.
        this.#textTo(run, open)
        run = open
        at = open + 1
      } else {
        run = next
        at = next
      }
    }
    this.#textTo(run, this.#end)
  }

  #textTo(start: number, end: number): void {
    if (start < end) this.#handler.onText(start + this.#base, end + this.#base, false)
  }

  /** Reads what begins with the `<` at `open`, and returns where text goes on: `open` when it is text itself. `run` is where text before it began. */
  #markup(run: number, open: number): number {
    const text = this.#text
    const code = text.charCodeAt(open + 1)
    if (isLetter(code)) {
      this.#textTo(run, open)
      return this.#startTag(open + 1)
    }
    if (code === SLASH) {
      const first = text.charCodeAt(open + 2)
      if (open + 2 >= this.#end) return open
      this.#textTo(run, open)
      return isLetter(first) ? this.#endTag(open + 2, this.#nameEnd(open + 2)) : this.#past(open + 2)
    }
    if (code !== EXCLAMATION && code !== QUESTION) return open
    this.#textTo(run, open)
    if (code === QUESTION) return this.#past(open + 2)
    if (text.startsWith('--', open + 2)) return this.#comment(open + 4)
    if (!text.startsWith('[CDATA[', open + 2)) return this.#past(open + 2)
    const close = text.indexOf(']]>', open + 9)
    return close === -1 ? this.#end : close + 3
  }

  /** Past the next `>`. */
  #past(from: number): number {
    const close = this.#text.indexOf('>', from)
    return close === -1 ? this.#end : close + 1
  }

  #comment(start: number): number {
    const text = this.#text
    if (text.charCodeAt(start) === GREATER) return this.#endComment(start, start, start + 1)
    if (text.startsWith('->', start)) return this.#endComment(start, start, start + 2)
    for (let dashes = text.indexOf('--', start); dashes !== -1; dashes = text.indexOf('--', dashes)) {
      while (text.charCodeAt(dashes + 2) === DASH) dashes++
      if (text.charCodeAt(dashes + 2) === GREATER) return this.#endComment(start, dashes, dashes + 3)
      if (text.startsWith('!>', dashes + 2)) return this.#endComment(start, dashes, dashes + 4)
      dashes += 2
    }
    this.#breakOff('comment', start - 4)
    const rest = /--!$|-{0,2}$/.exec(text.slice(Math.max(start, this.#end - 3)))?.[0].length ?? 0
    this.#handler.onComment(start + this.#base, Math.max(start, this.#end - rest) + this.#base, this.#end + this.#base)
    return this.#end
  }

  #endComment(start: number, end: number, close: number): number {
    this.#handler.onComment(start + this.#base, end + this.#base, close + this.#base)
    return close
  }

  #breakOff(what: 'tag' | 'comment' | 'element', start: number): number {
    this.#handler.onBreakOff?.(what, start + this.#base)
    return this.#end
  }

  #endTag(start: number, end: number): number {
    if (end >= this.#end) return this.#breakOff('tag', start - 2)
    this.#handler.onCloseTag(start + this.#base, end + this.#base)
    return this.#past(end)
  }

  #nameEnd(start: number): number {
    let at = start
    while (at < this.#end && !endsName(this.#text.charCodeAt(at))) at++
    return at
  }

  #startTag(start: number): number {
    const end = this.#nameEnd(start)
    if (end >= this.#end) return this.#breakOff('tag', start - 1)
    const hasReferences = this.#handler.isForeign ? undefined : textElements.find(this.#text, start, end)
    this.#handler.onTagName(start + this.#base, end + this.#base)
    const body = this.#attributes(start, end)
    return hasReferences === undefined || body >= this.#end ? body : this.#textElement(start, end, body, !hasReferences)
  }

  /** Reads attributes up to the end of the tag, and returns where the text after it begins. */
  #attributes(name: number, from: number): number {
    const text = this.#text
    for (let at = from; at < this.#end; ) {
      const code = text.charCodeAt(at)
      if (code === GREATER) {
        this.#handler.onTagEnd(at + 1 + this.#base, false)
        return at + 1
      }
      if (code === SLASH) {
        const next = this.#blanksEnd(at + 1)
        if (text.charCodeAt(next) === GREATER) {
          this.#handler.onTagEnd(next + 1 + this.#base, true)
          return next + 1
        }
        at = next
      } else if (isBlank(code)) at++
      else at = this.#attribute(at)
    }
    return this.#breakOff('tag', name - 1)
  }

  /** Reads the attribute whose name begins at `start`, and returns where it ends. */
  #attribute(start: number): number {
    const text = this.#text
    // Whatever the first character is, it belongs to the name.
    let nameEnd = start + 1
    while (nameEnd < this.#end && text.charCodeAt(nameEnd) !== EQUALS && !endsName(text.charCodeAt(nameEnd))) nameEnd++
    const equals = this.#blanksEnd(nameEnd)
    if (equals >= this.#end) return this.#end
    if (text.charCodeAt(equals) !== EQUALS) return this.#valued(start, nameEnd, nameEnd, nameEnd, nameEnd, equals)
    const at = this.#blanksEnd(equals + 1)
    const quote = text.charCodeAt(at)
    if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
      const close = text.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", at + 1)
      return close === -1 ? this.#end : this.#valued(start, nameEnd, at + 1, close, close + 1, close + 1)
    }
    let end = at
    while (end < this.#end && text.charCodeAt(end) !== GREATER && !isBlank(text.charCodeAt(end))) end++
    return end >= this.#end ? end : this.#valued(start, nameEnd, at, end, end, end)
  }

  #valued(start: number, nameEnd: number, valueStart: number, valueEnd: number, end: number, next: number): number {
    const base = this.#base
    this.#handler.onAttribute(start + base, nameEnd + base, valueStart + base, valueEnd + base, end + base)
    return next
  }

  #blanksEnd(from: number): number {
    let at = from
    while (at < this.#end && isBlank(this.#text.charCodeAt(at))) at++
    return at
  }

  /** Reads up to the end tag of the element whose name is at `[start, end)`, the text of which begins at `body`. */
  #textElement(start: number, end: number, body: number, isRaw: boolean): number {
    const text = this.#text
    const name = text.slice(start, end).toLowerCase()
    let close = name === 'plaintext' ? -1 : text.indexOf('</', body)
    while (close !== -1 && !this.#closes(name, close + 2)) close = text.indexOf('</', close + 2)
    if (close === -1 && name !== 'plaintext') this.#breakOff('element', start - 1)
    const stop = close === -1 ? this.#end : close
    if (stop > body) this.#handler.onText(body + this.#base, stop + this.#base, isRaw)
    return close === -1 ? this.#end : this.#endTag(close + 2, close + 2 + name.length)
  }

  #closes(name: string, at: number): boolean {
    const end = at + name.length
    return end < this.#end && endsName(this.#text.charCodeAt(end)) && this.#text.slice(at, end).toLowerCase() === name
  }
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 12

/** White space, `/` and `>`. */
const endsName = (code: number): boolean => code === GREATER || code === SLASH || isBlank(code)
