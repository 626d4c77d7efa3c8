import { BREAK, isDigit, NUMBER, PUNCTUATION, SYMBOL, type Tokens, WORD } from './lexer.ts'

/** Abbreviations after which a full stop never ends a sentence. */
const NEVER_END = new Set(
  'mr mrs ms dr prof st no nos vs e.g i.e eg ie fig figs art arts para paras approx ca cf al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun gen rep sen gov capt lt col sgt rev hon pp vol ed eds dept tel ext min max incl excl reg orig comp'.split(
    ' ',
  ),
)

/** Abbreviations that end a sentence only before a word that commonly starts one. */
const MAY_END = new Set(
  'inc co corp ltd llc plc gmbh u.s u.k e.u u.s.a a.m p.m am pm etc mo yr hr hrs mins secs oz lb lbs ft in est sq bros ph.d jr sr'.split(' '),
)

const STARTERS = new Set(
  'the this that these those there we you your our my i it its he she they a an if when while after before as at by for from in on to with without not no yes please try order get shop buy see start join click call contact learn read use visit save add sign all any each every some most many but and so or what who why how where is are do does did can could will would should here now then terms offer offers free new only limited just cancel'.split(
    ' ',
  ),
)

/** Where the sentences of some texts are: pairs of tokens (first, one past the last), and by text the number of its first. One more than there are texts. */
export interface SentenceBounds {
  readonly bounds: readonly number[]
  readonly at: Int32Array
}

/**
 * The sentences of a text, whose tokens are `[first, end)` of some, as pairs of token numbers (first, one past the last) behind others. Closing quotes, brackets, footnote markers and emoji after the
 * stop belong to the sentence before. A `\n` ends a sentence unless the next line goes on in lower case; U+2028 always does.
 *
 * ```text
 * Now only $9.99/mo.* Terms apply.      → "Now only $9.99/mo.*" · "Terms apply."
 * The No. 1 choice of U.S. shoppers.    → one sentence
 * ```
 */
export function splitSentences(text: string, tokens: Tokens, bounds: number[] = [], first = 0, count = tokens.count): readonly number[] {
  const { start, end, kind } = tokens
  let from = first
  for (let at = first; at < count; at++) {
    const code = text.charCodeAt(start[at])
    if (kind[at] === BREAK) {
      if (code === 10 && at + 1 < count && startsLower(text, start[at + 1]) && at > from) continue
      if (at > from) bounds.push(from, at)
      from = at + 1
      continue
    }
    if (kind[at] !== PUNCTUATION || !(code === 46 || code === 33 || code === 63 || code === 0x2026)) continue
    let last = at
    while (last + 1 < count && isStop(text.charCodeAt(start[last + 1])) && gap(tokens, last) <= 1) last++
    while (last + 1 < count && closes(text, tokens, last + 1)) last++
    if (last + 1 < count && kind[last + 1] !== BREAK && gap(tokens, last) === 0) {
      at = last
      continue
    }
    while (last + 1 < count && kind[last + 1] === SYMBOL && text.charCodeAt(start[last + 1]) > 0xff) last++
    if (last + 1 < count && !endsHere(text, tokens, { first, stop: at, last }, code)) {
      at = last
      continue
    }
    bounds.push(from, last + 1)
    from = last + 1
    at = last
  }
  if (from < count) bounds.push(from, count)
  return bounds

  /** White space before the token after `token`. */
  function gap(_: Tokens, token: number): number {
    return start[token + 1] - end[token]
  }
}

const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026

/** A closing quote, bracket or marker right after a stop. */
function closes(text: string, tokens: Tokens, token: number): boolean {
  if (tokens.start[token] !== tokens.end[token - 1]) return false
  return '"\')]}”’»*†‡®™'.includes(text[tokens.start[token]])
}

/** Whether a sentence ends with a stop and what closes it; `first` is the first token of the text. */
function endsHere(text: string, tokens: Tokens, { first, stop, last }: { first: number; stop: number; last: number }, code: number): boolean {
  const next = tokens.start[last + 1]
  if (tokens.kind[last + 1] === BREAK) return true
  if (code === 33 || code === 63) return !startsLower(text, next)
  if (code === 0x2026 || last > stop) return !startsLower(text, next)
  const before = wordBefore(text, tokens, first, stop)
  if (before === '') return true
  const lower = before.toLowerCase()
  if (NEVER_END.has(lower)) return lower === 'no' && tokens.kind[last + 1] !== NUMBER
  if (before.length === 1 && /^\p{Lu}$/u.test(before) && before !== 'I') return startsSentence(text, next) && stop > first + 1
  if (MAY_END.has(lower)) return startsSentence(text, next)
  if (isListNumber(text, tokens, first, stop)) return false
  return !startsLower(text, next) || /^(iphone|ipad|ios|ebay|e-?mail)/i.test(text.slice(next, next + 6))
}

/** Whether a word that commonly starts a sentence stands there, with a capital. */
function startsSentence(text: string, at: number): boolean {
  const word = wordAt(text, at)
  return /^\p{Lu}/u.test(word) && STARTERS.has(word.toLowerCase())
}

/** The word or abbreviation that ends at a full stop: `Inc`, `U.S`, `p.m`. */
function wordBefore(text: string, tokens: Tokens, first: number, stop: number): string {
  let at = stop - 1
  if (at < first || tokens.end[at] !== tokens.start[stop] || tokens.kind[at] !== WORD)
    return at >= first && tokens.end[at] === tokens.start[stop] ? '-' : ''
  while (
    at >= first + 2 &&
    tokens.end[at] - tokens.start[at] <= 2 &&
    text.charCodeAt(tokens.start[at - 1]) === 46 &&
    tokens.end[at - 1] === tokens.start[at] &&
    tokens.kind[at - 2] === WORD &&
    tokens.end[at - 2] - tokens.start[at - 2] <= 2 &&
    tokens.end[at - 2] === tokens.start[at - 1]
  )
    at -= 2
  return text.slice(tokens.start[at], tokens.end[stop - 1])
}

/** `1.` or `a.` at the start of a text, or after a break: a list marker. */
function isListNumber(text: string, tokens: Tokens, first: number, stop: number): boolean {
  const before = stop - 1
  if (before > first && tokens.kind[before - 1] !== BREAK) return false
  return tokens.kind[before] === NUMBER && tokens.end[before] - tokens.start[before] <= 2 && isDigit(text.charCodeAt(tokens.start[before]))
}

function wordAt(text: string, at: number): string {
  return /^["'“‘(]*([\p{L}\p{N}]+)/u.exec(text.slice(at, at + 30))?.[1] ?? ''
}

function startsLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text.slice(at, at + 2))
}
