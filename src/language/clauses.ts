import { PUNCTUATION, type Tokens } from './lexer.ts'

/** What its clause does to a phrase: a claim that is denied, asked, made conditional, quoted or only talked about is not claimed. */
export interface ClauseFeatures {
  /** `not`, `never`, `without`… stands before it in its clause: "we cannot guarantee". */
  readonly negated: boolean
  /** The sentence is a question. */
  readonly question: boolean
  /** It stands in or after an `if` clause. */
  readonly conditional: boolean
  /** It stands in quotation marks, and its sentence goes on outside them. */
  readonly quoted: boolean
  /** The sentence talks about wording: "avoid phrases like …". */
  readonly mention: boolean
}

const NEGATORS = new Set(
  "not never without cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't shouldn't couldn't haven't hasn't ain't neither nor none nobody nothing hardly dont doesnt cant wont isnt avoid avoids avoiding excluding except refuse refuses".split(
    ' ',
  ),
)
/** After these, "not" denies nothing: "don't miss", "not only". */
const HOLLOW = new Set('only just miss forget wait worry delay hesitate let overlook lose'.split(' '))
/** Where the reach of the determiner "no" ends: "no card needed to start a free trial" does not deny the trial. */
const NO_ENDS = new Set('to for with when if until required needed necessary required, at on in by and or'.split(' '))
const CLAUSE_WORDS = new Set('but however although though yet whereas while because so unless until then'.split(' '))
const CONDITIONS = new Set('if unless whether provided suppose supposing'.split(' '))
const INNER_CONDITIONS = new Set('when whenever once where'.split(' '))
const TALK =
  /\b(such as|phrases? like|words? like|claims? like|wording like|tactics? (like|such)|for example|e\.g\.|so-called|avoid (saying|using|words|phrases|claims|terms)|never (say|write|use|promise)|don['’]t (say|write)|do not (say|write|use)|instead of (saying|writing)|the (words?|phrases?|expressions?|slogans?))\b|\bthe (terms?|labels?|claims?) ["“‘']/i
/** How far back a negator reaches, in words. */
const REACH = 8

/** How far quotation marks and conditions are looked for, in words. */
const SIGHT = 80

/** What `clauseFeatures` needs of a text that has been read. */
export interface ClauseText {
  readonly text: string
  readonly tokens: Tokens
  /** Pairs of token numbers: first, and one past the last. */
  readonly sentences: Int32Array
  isQuestion(sentence: number): boolean
  isTalk(sentence: number): boolean
}

/** The features of tokens `[first, last)` in a sentence, by its number. */
export function clauseFeatures(read: ClauseText, sentence: number, first: number, last: number): ClauseFeatures {
  const { text, tokens } = read
  const from = Math.max(read.sentences[sentence * 2], first - SIGHT)
  const to = Math.min(read.sentences[sentence * 2 + 1], last + SIGHT)
  return {
    negated: isNegated(text, tokens, from, to, first),
    question: read.isQuestion(sentence),
    conditional: isConditional(text, tokens, from, first),
    quoted: isQuoted(text, tokens, from, to, first, last),
    mention: read.isTalk(sentence),
  }
}

/** Whether a sentence talks about wording: "avoid phrases like …". */
export const talksOfWords = (sentence: string): boolean => TALK.test(sentence)

const wordAt = (text: string, tokens: Tokens, at: number): string => text.slice(tokens.start[at], tokens.end[at]).toLowerCase().replaceAll('’', "'")

/** A mark that ends a clause; a hyphen within a word and quotation marks do not. */
function endsClause(text: string, tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== PUNCTUATION) return false
  const mark = text[tokens.start[at]]
  if (mark === '-') return tokens.start[at] > 0 && text[tokens.start[at] - 1] === ' '
  return ',;:–—()[]•|'.includes(mark)
}

function isNegated(text: string, tokens: Tokens, from: number, to: number, first: number): boolean {
  let reached = 0
  for (let at = first - 1; at >= from && reached < REACH; at--) {
    if (endsClause(text, tokens, at)) return false
    const word = wordAt(text, tokens, at)
    if (CLAUSE_WORDS.has(word)) return false
    if (word === 'no' && reachesFrom(text, tokens, at + 1, first)) return true
    if (word === 'free' && (wordAt(text, tokens, at + 1) === 'of' || wordAt(text, tokens, at + 1) === 'from')) return true
    if (word === 'instead' || word === 'rather') return wordAt(text, tokens, at + 1) === (word === 'instead' ? 'of' : 'than')
    if (NEGATORS.has(word)) {
      const next = at + 1 < to ? wordAt(text, tokens, at + 1) : ''
      if (!HOLLOW.has(next) && !(word === 'not' && at > from && wordAt(text, tokens, at - 1) === 'why')) return true
      return false
    }
    reached++
  }
  return false
}

function reachesFrom(text: string, tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (NO_ENDS.has(wordAt(text, tokens, at))) return false
  return true
}

/** Whether tokens `[from, to)` end in a question mark. */
export function endsAsQuestion(text: string, tokens: Tokens, from: number, to: number): boolean {
  for (let at = to - 1; at >= from && at >= to - 3; at--) {
    const mark = text[tokens.start[at]]
    if (mark === '?') return true
    if (!'!"”\')’'.includes(mark)) return false
  }
  return false
}

function isConditional(text: string, tokens: Tokens, from: number, first: number): boolean {
  let sameClause = true
  for (let at = first - 1; at >= from; at--) {
    const word = wordAt(text, tokens, at)
    if (CONDITIONS.has(word) && !(word === 'if' && wordAt(text, tokens, at - 1) === 'even')) return true
    if (word === 'case' && at > from && wordAt(text, tokens, at - 1) === 'in') return true
    if (sameClause && INNER_CONDITIONS.has(word)) return true
    if (endsClause(text, tokens, at)) sameClause = false
  }
  return false
}

const OPENING = '"“«„'
const CLOSING = '"”»“'

function isQuoted(text: string, tokens: Tokens, from: number, to: number, first: number, last: number): boolean {
  let open = -1
  for (let at = first - 1; at >= from && open === -1; at--) if (OPENING.includes(text[tokens.start[at]])) open = at
  if (open === -1) return false
  let straight = 0
  for (let at = from; at < first; at++) if (text[tokens.start[at]] === '"') straight++
  if (text[tokens.start[open]] === '"' && straight % 2 === 0) return false
  for (let at = open + 1; at < first; at++) if ('”»'.includes(text[tokens.start[at]])) return false
  for (let at = last; at < to; at++) {
    if (CLOSING.includes(text[tokens.start[at]])) return open > from || at < to - 1
  }
  return false
}
