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

/** What a word does to the clause it stands in, as bits. */
const NEGATOR = 1
/** After these, "not" denies nothing: "don't miss", "not only". */
const HOLLOW = 2
/** Where the reach of the determiner "no" ends: "no card needed to start a free trial" does not deny the trial. */
const ENDS_NO = 4
const STARTS_CLAUSE = 8
const CONDITION = 16
/** A condition for its own clause only. */
const INNER_CONDITION = 32
/** One of the words below that are looked at for themselves. */
const SPECIAL = 64

const WORDS: readonly (readonly [bit: number, words: string])[] = [
  [
    NEGATOR,
    "not never without cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't shouldn't couldn't haven't hasn't ain't neither nor none nobody nothing hardly dont doesnt cant wont isnt avoid avoids avoiding excluding except refuse refuses",
  ],
  [HOLLOW, 'only just miss forget wait worry delay hesitate let overlook lose'],
  [ENDS_NO, 'to for with when if until required needed necessary at on in by and or'],
  [STARTS_CLAUSE, 'but however although though yet whereas while because so unless until then'],
  [CONDITION, 'if unless whether provided suppose supposing'],
  [INNER_CONDITION, 'when whenever once where'],
  [SPECIAL, 'no free of from instead rather than not why even case in'],
]

/** What each word does to its clause. */
export const clauseWords: ReadonlyMap<string, number> = wordBits()

function wordBits(): Map<string, number> {
  const bits = new Map<string, number>()
  for (const [bit, words] of WORDS) for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
}

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
  readonly sentences: readonly number[]
  /** By word number: the bits of `clauseWords`. */
  readonly clauseBits: Uint8Array
  isQuestion(sentence: number): boolean
  isTalk(sentence: number): boolean
}

/** The features of tokens `[first, last)` in a sentence, by its number. */
export function clauseFeatures(read: ClauseText, sentence: number, first: number, last: number): ClauseFeatures {
  const { text, tokens } = read
  const from = Math.max(read.sentences[sentence * 2], first - SIGHT)
  const to = Math.min(read.sentences[sentence * 2 + 1], last + SIGHT)
  return {
    negated: isNegated(read, from, to, first),
    question: read.isQuestion(sentence),
    conditional: isConditional(read, from, first),
    quoted: isQuoted(text, tokens, from, to, first, last),
    mention: read.isTalk(sentence),
  }
}

/** Whether a sentence talks about wording: "avoid phrases like …". */
export const talksOfWords = (sentence: string): boolean => TALK.test(sentence)

const wordAt = (text: string, tokens: Tokens, at: number): string => text.slice(tokens.start[at], tokens.end[at]).toLowerCase().replaceAll('’', "'")

/** What a token's word does to its clause; nothing before the first token and past the last. */
const bitsAt = ({ tokens, clauseBits }: ClauseText, at: number): number => (at >= 0 && at < tokens.count ? clauseBits[tokens.word[at]] : 0)

/** Whether a token is that word, which must be one of `clauseWords`. */
const isWord = (read: ClauseText, at: number, word: string): boolean => bitsAt(read, at) !== 0 && wordAt(read.text, read.tokens, at) === word

/** A mark that ends a clause; a hyphen within a word and quotation marks do not. */
function endsClause(text: string, tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== PUNCTUATION) return false
  const mark = text[tokens.start[at]]
  if (mark === '-') return tokens.start[at] > 0 && text[tokens.start[at] - 1] === ' '
  return ',;:–—()[]•|'.includes(mark)
}

function isNegated(read: ClauseText, from: number, to: number, first: number): boolean {
  const { text, tokens } = read
  let reached = 0
  for (let at = first - 1; at >= from && reached < REACH; at--) {
    if (endsClause(text, tokens, at)) return false
    const bits = bitsAt(read, at)
    if ((bits & STARTS_CLAUSE) !== 0) return false
    if ((bits & SPECIAL) !== 0) {
      const word = wordAt(text, tokens, at)
      if (word === 'no' && reachesFrom(read, at + 1, first)) return true
      if (word === 'free' && (isWord(read, at + 1, 'of') || isWord(read, at + 1, 'from'))) return true
      if (word === 'instead' || word === 'rather') return isWord(read, at + 1, word === 'instead' ? 'of' : 'than')
    }
    if ((bits & NEGATOR) !== 0) {
      if (at + 1 < to && (bitsAt(read, at + 1) & HOLLOW) !== 0) return false
      return !(at > from && isWord(read, at - 1, 'why') && isWord(read, at, 'not'))
    }
    reached++
  }
  return false
}

function reachesFrom(read: ClauseText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bitsAt(read, at) & ENDS_NO) !== 0) return false
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

function isConditional(read: ClauseText, from: number, first: number): boolean {
  const { text, tokens } = read
  let sameClause = true
  for (let at = first - 1; at >= from; at--) {
    const bits = bitsAt(read, at)
    if (bits !== 0) {
      if ((bits & CONDITION) !== 0 && !(isWord(read, at, 'if') && isWord(read, at - 1, 'even'))) return true
      if (sameClause && (bits & INNER_CONDITION) !== 0) return true
      if (at > from && (bits & SPECIAL) !== 0 && isWord(read, at, 'case') && isWord(read, at - 1, 'in')) return true
    } else if (sameClause && endsClause(text, tokens, at)) sameClause = false
  }
  return false
}

const OPENING = '"“«„'
const CLOSING = '"”»“'

function isQuoted(text: string, tokens: Tokens, from: number, to: number, first: number, last: number): boolean {
  let open = -1
  for (let at = first - 1; at >= from && open === -1; at--) if (isMark(text, tokens, at, OPENING)) open = at
  if (open === -1) return false
  let straight = 0
  for (let at = from; at < first; at++) if (isMark(text, tokens, at, '"')) straight++
  if (text[tokens.start[open]] === '"' && straight % 2 === 0) return false
  for (let at = open + 1; at < first; at++) if (isMark(text, tokens, at, '”»')) return false
  for (let at = last; at < to; at++) {
    if (isMark(text, tokens, at, CLOSING)) return open > from || at < to - 1
  }
  return false
}

const isMark = (text: string, tokens: Tokens, at: number, marks: string): boolean =>
  tokens.kind[at] === PUNCTUATION && marks.includes(text[tokens.start[at]])
