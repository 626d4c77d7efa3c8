/** Words after which an expression begins, so that `<` opens a tag there and `/` a regular expression. */
const OPERATOR_WORDS = new Set(
  'return typeof case do else in of instanceof new delete void throw yield await default extends if while for'.split(' '),
)

const WORD = /[\p{ID_Start}$_#@][\p{ID_Continue}$\u200c\u200d]*|\.?\d[\w.]*/uy

const SLASH = 47
const BACKSLASH = 92

/** Reads the lexemes of JavaScript and TypeScript between `from` and `end` of a text, one at a time. Linear, whatever is left open. */
export class ScriptLexer {
  readonly text: string
  readonly end: number
  /** No regular expression ends before this place that begins before it. */
  #noRegex = -1

  constructor(text: string, end: number) {
    this.text = text
    this.end = end
  }

  /** Past the comment that begins at `at`, or `at`. */
  commentEnd(at: number): number {
    const { text } = this
    if (text.charCodeAt(at) !== SLASH) return at
    if (text.charCodeAt(at + 1) === SLASH) return this.lineEnd(at)
    if (text[at + 1] !== '*') return at
    const close = text.indexOf('*/', at + 2)
    return close === -1 || close + 2 > this.end ? this.end : close + 2
  }

  /** Where the string that opens at `at` closes, or -1 when its line ends before. */
  stringEnd(at: number): number {
    const { text } = this
    const quote = text.charCodeAt(at)
    for (let next = at + 1; next < this.end; next++) {
      const code = text.charCodeAt(next)
      if (code === quote) return next
      if (code === BACKSLASH) {
        if (text.charCodeAt(next + 1) === 13 && text.charCodeAt(next + 2) === 10) next++
        next++
      } else if (code === 10 || code === 13) return -1
    }
    return -1
  }

  lineEnd(at: number): number {
    let next = at
    while (next < this.end && !isLineEnd(this.text.charCodeAt(next))) next++
    return next
  }

  /** Past the regular expression that begins at `at`, or `at` when there is none. */
  regexEnd(at: number): number {
    if (at < this.#noRegex) return at
    const { text } = this
    let inClass = false
    let next = at + 1
    for (; next < this.end; next++) {
      const code = text.charCodeAt(next)
      if (isLineEnd(code)) break
      if (code === BACKSLASH) next++
      else if (code === 91) inClass = true
      else if (code === 93) inClass = false
      else if (code === SLASH && !inClass) {
        next++
        while (next < this.end && isLetter(text.charCodeAt(next))) next++
        return next
      }
    }
    this.#noRegex = next
    return at
  }

  /** Past the name or number that begins at `at`, or `at`. */
  wordEnd(at: number): number {
    WORD.lastIndex = at
    return WORD.test(this.text) ? Math.min(WORD.lastIndex, this.end) : at
  }

  /** Whether an operator may follow the word: it is a value, and no keyword. */
  isOperand(start: number, end: number): boolean {
    return end - start > 10 || !OPERATOR_WORDS.has(this.text.slice(start, end))
  }
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13

export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

export const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)
