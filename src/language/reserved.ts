/**
 * Reserved words: the edges of sentences and blocks; what stands among the anchors for any number, any variable, a number with a colon or a point
 * in it, a word glued to a number; and any mark no pattern names.
 */
export const RESERVED = [
  '\0sentence-start',
  '\0block-start',
  '\0sentence-end',
  '\0block-end',
  '\0number',
  '\0variable',
  '\0mark',
  '\0clock',
  '\0dotted',
  '\0glued',
] as const
export const SENTENCE_START = 1
export const BLOCK_START = 2
export const SENTENCE_END = 3
export const BLOCK_END = 4
export const UNKNOWN_MARK = 7

/** Classes of symbol: what a gap may cross. */
export const PLAIN = 0
/** A comma, colon, dash, bracket or sign: ends a clause. */
export const CLAUSE_MARK = 1
/** The edge of a sentence. */
export const EDGE = 2

/** Word numbers have 14 bits. */
export const MAX_WORDS = 0x3fff

/**
 * What the automaton reads: one element per word, entity, mark or edge. `first` and `last` are token numbers; `kinds` is a set of entity kinds.
 * The word of a mark or edge is never 0.
 */
export interface Symbols {
  readonly count: number
  readonly word: readonly number[]
  readonly kinds: readonly number[]
  readonly class: readonly number[]
  readonly first: readonly number[]
  readonly last: readonly number[]
}

/** One match: symbols `[first, last]`, both inclusive, and where the named parts stand. */
export interface Match {
  readonly pattern: number
  readonly first: number
  readonly last: number
  readonly parts: readonly { name: string; first: number; last: number }[]
}

/** Looks closer at one symbol than the automaton does: letter case and amounts. */
export interface Verifier {
  isExactly(symbol: number, word: string): boolean
  hasAmount(symbol: number, kinds: number, amount: number): boolean
}
