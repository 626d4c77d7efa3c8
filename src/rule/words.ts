import type { Place } from '../document/index.ts'

/** A word in its place. */
export interface Word extends Place {
  /** In lower case. */
  readonly text: string
}

/** How far from a place its neighbouring words are looked for, in characters. */
const REACH = 80

/** The words after a place, up to the first mark other than a hyphen or an apostrophe inside a word: `free | travel mug |!*`. */
export function wordsAfter({ block, end }: Place, most: number): Word[] {
  const words: Word[] = []
  const text = block.text.slice(end, end + REACH)
  for (let at = 0; words.length < most; ) {
    const match = /^ *(?<word>[\p{L}\p{N}][\p{L}\p{N}’'-]*)/u.exec(text.slice(at))
    if (match?.groups === undefined) break
    const start = end + at + match[0].length - match.groups.word.length
    words.push({ block, start, end: end + at + match[0].length, text: match.groups.word.toLowerCase() })
    at += match[0].length
  }
  return words
}

/** The words before a place, nearest first, up to the first mark. */
export function wordsBefore({ block, start }: Place, most: number): Word[] {
  const words: Word[] = []
  const from = Math.max(0, start - REACH)
  let rest = block.text.slice(from, start)
  while (words.length < most) {
    const match = /(?<word>[\p{L}\p{N}][\p{L}\p{N}’'-]*) *$/u.exec(rest)
    if (match?.groups === undefined) break
    words.push({ block, start: from + match.index, end: from + match.index + match.groups.word.length, text: match.groups.word.toLowerCase() })
    rest = rest.slice(0, match.index)
  }
  return words
}

/** The words of a text, in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** A noun without its plural ending: `returns` and `return` are one word. */
export const singular = (word: string): string =>
  word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word
