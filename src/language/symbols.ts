import { ANY_KIND, type Entity, kindBit } from './entities.ts'
import { BREAK, isDigit, PUNCTUATION, SYMBOL, type Tokens, VARIABLE_TOKEN } from './lexer.ts'
import { BLOCK_END, BLOCK_START, CLAUSE_MARK, EDGE, PLAIN, SENTENCE_END, SENTENCE_START, type Symbols, UNKNOWN_MARK } from './reserved.ts'

/** Marks that a phrase is read across: quotation marks, hyphens inside words, footnote markers and the like. */
const SOFT = new Set('"“”„«»‘’\'*†‡®™©_`~#^'.split(''))

/** Where arrows begin. */
const FIRST_ORNAMENT = 0x2190

/** A sentence to be read: its tokens `[from, to)`, its entities, and whether it is the first or the last of its text. */
export interface SentenceSpan {
  readonly from: number
  readonly to: number
  readonly entities: readonly Entity[]
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** A sentence as symbols: one for each entity, word and mark that matters, between the edges of the sentence. */
export class SentenceSymbols implements Symbols {
  count = 0
  readonly word: number[]
  readonly kinds: number[]
  readonly class: number[]
  readonly first: number[]
  readonly last: number[]

  constructor(text: string, tokens: Tokens, sentence: SentenceSpan) {
    const { from, to, entities } = sentence
    const most = to - from + 2
    this.word = new Array(most)
    this.kinds = new Array(most)
    this.class = new Array(most)
    this.first = new Array(most)
    this.last = new Array(most)
    this.#push(sentence.isFirst ? BLOCK_START : SENTENCE_START, 0, EDGE, from, from)
    let next = 0
    for (let at = from; at < to; ) {
      while (next < entities.length && entities[next].first < at) next++
      let kinds = 0
      let last = at + 1
      for (let e = next; e < entities.length && entities[e].first === at; e++) {
        kinds |= kindBit(entities[e].kind)
        if (entities[e].last > last) {
          last = entities[e].last
          kinds = kindBit(entities[e].kind)
        }
      }
      const kind = tokens.kind[at]
      if (kinds !== 0) {
        this.#push(last === at + 1 ? tokens.word[at] : 0, kinds, PLAIN, at, last - 1)
      } else if (kind === VARIABLE_TOKEN) {
        this.#push(0, ANY_KIND, PLAIN, at, at)
      } else if (kind === PUNCTUATION || kind === SYMBOL) {
        if (!isSoft(text, tokens, at) && (this.count > 1 || !isOrnament(text, tokens, at)))
          this.#push(tokens.word[at] || UNKNOWN_MARK, 0, CLAUSE_MARK, at, at)
      } else if (kind !== BREAK) {
        this.#push(tokens.word[at], 0, PLAIN, at, at)
      }
      at = last
    }
    while (this.count > 1 && isStop(text, tokens, this)) this.count--
    this.#push(sentence.isLast ? BLOCK_END : SENTENCE_END, 0, EDGE, to - 1, to - 1)
  }

  #push(word: number, kinds: number, cls: number, first: number, last: number): void {
    const at = this.count++
    this.word[at] = word
    this.kinds[at] = kinds
    this.class[at] = cls
    this.first[at] = first
    this.last[at] = last
  }
}

/** The stop that ends a sentence, and an emoji there, is its edge, not a mark of its own, unless a pattern names it. */
function isStop(text: string, tokens: Tokens, symbols: Symbols): boolean {
  const at = symbols.count - 1
  if (symbols.class[at] !== CLAUSE_MARK) return false
  const token = symbols.first[at]
  return '.!?…)'.includes(text[tokens.start[token]]) || isOrnament(text, tokens, token)
}

/** Arrows, dingbats and emoji that no pattern names: at the edges of a sentence they adorn it. */
const isOrnament = (text: string, tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === SYMBOL && tokens.word[at] === 0 && text.charCodeAt(tokens.start[at]) >= FIRST_ORNAMENT

function isSoft(text: string, tokens: Tokens, at: number): boolean {
  const start = tokens.start[at]
  const mark = text[start]
  if (mark === '-' || mark === '‑' || mark === '\u2010')
    return start > 0 && text[start - 1] !== ' ' && text[tokens.end[at]] !== ' ' && tokens.end[at] < text.length
  // A rank: "#1".
  if (mark === '#') return !isDigit(text.charCodeAt(start + 1))
  return SOFT.has(mark)
}
