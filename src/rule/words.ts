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
    const match = /^[*†‡]? *(?<word>[\p{L}\p{N}][\p{L}\p{N}’'-]*)/u.exec(text.slice(at))
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

/** The words of a text, in lower case; `pick-up` is one. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []

/** A noun without its plural ending: `returns` and `return` are one word. */
export const singular = (word: string): string =>
  word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word

/** A noun in the singular, or a verb, without what makes one of the other: `engraved` and `engraving` are one. */
export const stem = (word: string): string => word.replace(/(?<=\p{L}{4})(?:ations?|ions?|ments?|ings?|ed|e)$/u, '')

/** What follows a subject, so that "gift cards" are not taken for the gift. */
const FOLLOWS = new Set(
  'is are will can may only cost costs pay require requires need needs with when if for on comes come offered reserved include included available subject must apply applies given worth just free ships ship sent dispatched supplied delivered provided added to by per complimentary payable charged has have includes was were arrive arrives start starts must redeemable also at offer deal promotion'.split(
    ' ',
  ),
)

/** Whether a noun is what a sentence, given as words, speaks of: one of its first four words, and not part of a longer name. */
export function isSubject(noun: string, words: readonly string[]): boolean {
  const at = words.slice(0, 4).lastIndexOf(noun)
  const next = words[at + 1]
  return at !== -1 && (next === undefined || FOLLOWS.has(next) || /^\p{N}/u.test(next))
}

/** Words that end the name of a thing: "free delivery | on all orders". */
const ENDS = new Set(
  'a an the and or but for with when if on in at to from of by as is are was be your our you we us every each all any this that today now over until up while plus per only always again can could will would may must has have included today without inside enclosed attached waiting awaits await here online'.split(
    ' ',
  ),
)
const BE = new Set(['is', 'are', 'comes', 'come'])

/** Quantities: of "a free month of parking" it is the parking that is free. */
const MEASURES = new Set(
  'month week day night year hour pair cup glass bottle set box bag pack course slice round trial sample lesson session case tank bucket'.split(' '),
)

/** What an adjective is said of, with the adjective: "free travel mug", "your gift is free". */
export interface NamedThing extends Place {
  /** The noun in the singular, `mug`; absent where none follows or comes before. */
  readonly head: string | undefined
  /** The small word that ends the name, such as `with` or `when`. */
  readonly next: string | undefined
}

/** The thing that an adjective names: up to three words after it, else the subject before "is". Of a quantity, what there is so much of. */
export function namedThing(adjective: Place): NamedThing {
  const thing = nextThing(adjective)
  const [of] = thing.next === 'of' && MEASURES.has(thing.head ?? '') ? wordsAfter(thing, 1) : []
  return of === undefined ? thing : { ...nextThing({ block: thing.block, start: thing.end, end: of.end }), start: thing.start }
}

function nextThing(adjective: Place): NamedThing {
  const { block, start, end } = adjective
  const after = wordsAfter(adjective, 4)
  const stop = after.findIndex((word) => ENDS.has(word.text))
  const next = after[stop]?.text
  const last = after[stop === -1 ? Math.min(after.length, 3) - 1 : stop - 1]
  if (last !== undefined) return { block, start, end: last.end, head: singular(last.text), next }
  const [verb, noun] = wordsBefore(adjective, 2)
  if (noun !== undefined && BE.has(verb.text)) return { block, start: noun.start, end, head: singular(noun.text), next }
  return { block, start, end, head: undefined, next }
}
