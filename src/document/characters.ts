import { MASK_COMMENT, MASK_VARIABLE } from './masks.ts'

/** Whether a text has any character that can be seen. Nearly every text begins with one. */
export function isVisible(text: string): boolean {
  const first = text.charCodeAt(0)
  return (first > 32 && first < 127) || /[\p{L}\p{N}\p{S}\p{P}\uFFFC]/u.test(text)
}

/** Characters of which `special` need not be asked: most of what is written. */
export const isOrdinary = (code: number): boolean =>
  (code > 32 && code < 127) || (code > 0xad && code < 0x34f) || (code >= 0x2010 && code < 0x2028) || (code > 0x3000 && code < MASK_VARIABLE)

/** Characters beyond printable ASCII, and blanks in a row. */
const NOT_PLAIN = /[^ -~]| {2}/g

/** Where the next character stands that is not plain, or the end: the engine's search is several times faster than a loop over characters. */
export function plainEnd(text: string, from: number): number {
  NOT_PLAIN.lastIndex = from
  if (!NOT_PLAIN.test(text)) return text.length
  const end = NOT_PLAIN.lastIndex
  return text.charCodeAt(end - 1) === 32 ? end - 2 : end - 1
}

/** The end of the run of special characters of one sort that begins at `at`, or `at` when the character is ordinary. */
export function special(text: string, at: number, end: number, code: number): number {
  let next = at + 1
  if (isBlank(code)) while (next < end && isBlank(text.charCodeAt(next))) next++
  else if (code >= MASK_VARIABLE && code <= MASK_COMMENT) while (next < end && text.charCodeAt(next) === code) next++
  else if (code !== 0x2028 && code !== 0x2029 && (!isInvisible(code) || isJoiner(text, at))) return at
  return next
}

/** Blanks and line ends of ASCII. */
export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** No-break, figure, narrow, thin and ideographic spaces. */
export const isNoBreakSpace = (code: number): boolean => code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x3000

const isBlank = (code: number): boolean => isSpace(code) || isNoBreakSpace(code)

/** Characters that a reader does not see and that would hide a word from a rule: soft hyphen, zero-width space and joiners, BOM, CGJ, controls. */
export const isInvisible = (code: number): boolean =>
  code < 32 ||
  (code >= 0x7f && code < 0xa0) ||
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  code === 0x2060 ||
  code === 0xfeff ||
  code === 0x34f

/** A zero-width joiner between the parts of an emoji belongs to it. */
export const isJoiner = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x200d &&
  at > 0 &&
  (text.charCodeAt(at - 1) >= 0xd800 || text.charCodeAt(at - 1) === 0xfe0f) &&
  text.charCodeAt(at + 1) >= 0x2000
