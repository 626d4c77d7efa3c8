/** A part of the vocabulary: labels and the phrase patterns that earn them. */
export interface Lexicon {
  /** Named groups of words, `<name>` in any pattern of any lexicon. */
  groups?: Readonly<Record<string, string>>
  /** Patterns by label, one a line; a line that starts with `#` is a comment. */
  patterns: Readonly<Record<string, string>>
}

/** Types a lexicon; `candor inspect` shows what its labels match. */
export const defineLexicon = <const T extends Lexicon>(lexicon: T): T => lexicon

/** The pattern lines of a lexicon entry. */
export const linesOf = (entry: string): string[] =>
  entry
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
