import type { Kind, KindOrigin, Source } from '../document/index.ts'
import type { Rule } from '../rule/index.ts'
import { type Measurements, measurementOf } from '../rule/measurement.ts'

const KIND_WORDS: Readonly<Partial<Record<Kind, string>>> = {
  ad: 'advertisement',
  landing: 'landing page',
  product: 'product page',
  pricing: 'pricing page',
  'trial-signup': 'trial sign-up',
  'email-offer': 'offer e-mail',
  'email-transactional': 'transactional e-mail',
  'email-personal': 'personal e-mail',
  'cancel-flow': 'cancellation flow',
  terms: 'terms of service',
  editorial: 'editorial text',
}

/** A kind of document in words: `landing page`. */
export const kindWords = (kind: Kind): string => KIND_WORDS[kind] ?? kind.replaceAll('-', ' ')

/** How the kind of a document is known: `guess, 72 %`, `as told`. */
export const originWords = (origin: KindOrigin, confidence: number): string =>
  ({ guess: `guess, ${percent(confidence)}`, option: 'as told', config: 'by configuration', 'front-matter': 'stated in the file' })[origin]

/** `1 file`, `2 files`. */
export const count = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`

/** How often a rule is right: what was measured, or the guess where that is too little. */
export function rightness({ id, confidence }: Pick<Rule, 'id' | 'confidence'>, all: Measurements): string {
  const own = measurementOf(id, all)
  return own === undefined ? `${percent(confidence)} (estimated)` : `${own.right} of ${own.of}`
}

/** How sure, as a whole per cent. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** A place in a file as people find it: `offer.md:12:5`, or `offer.docx: paragraph 12`. */
export function placeOf(path: string, source: Source, offset: number): string {
  const name = source.placeName(offset)
  const { line, column } = source.point(offset)
  return printable(name === undefined ? `${path}:${line}:${column}` : `${path}: ${name}`)
}

/**
 * Text from a file, made safe to print: control characters could command the terminal and bidirectional marks could reorder the line, so each is
 * shown as one sign. A template variable is shown as `{…}`.
 */
export const printable = (text: string): string => visible(text.replace(/[\s\u2028\u2029]+/g, ' ')).replaceAll('\uFFFC', '{…}')

/** The same, one sign for each code unit, white space kept. */
export const visible = (text: string): string =>
  text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, (unit) => {
    const code = unit.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\uFFFD'
  })
