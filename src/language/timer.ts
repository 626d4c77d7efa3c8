import { isDigit } from './lexer.ts'

const DIGITS = String.raw`\d{1,4}(?: {1,2}\d{1,4}){0,3} {0,2}`
const BETWEEN = String.raw`[\s:.,|]{0,4}`
const part = (unit: string): string => `(?:${DIGITS}(${unit})(?![a-z])${BETWEEN})?`

/** `02 days 19 hours : 54 mins : 22 secs`, also as scripts print it without spaces: `00Days17Hours12Mins13Secs`. */
const UNITS = new RegExp(part('days?|d') + part('hours?|hrs?|h') + part('minutes?|mins?|m') + part('seconds?|secs?|s'), 'iy')
/** `02:13:45`, `00 : 12 : 27 : 15`, `2 days 13:06:13`, `1 4 : 4 5`. */
const CLOCK =
  /(?:\d{1,3} {0,2}days?[\s:,]{0,3}\d{1,2} ?: ?\d{2}(?: ?: ?\d{2})?|\d{1,3} ?: ?\d{2}(?: ?: ?\d{2}){1,2}|\d \d ?: ?\d \d(?: ?: ?\d \d){0,2})(?![\d:])(?! {0,2}(?:[ap]\.?m\b|(?:gmt|utc|bst|ist|jst|[ecmp][sd]?t|ces?t|aes?t|aedt)\b))/iy

/** Whether a number can begin a countdown at all: it has a colon in it, or before anything else comes a colon, a digit or the letter of a unit. */
export function mayRun(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 58) return true
  let next = end
  while (text.charCodeAt(next) === 32) next++
  const code = text.charCodeAt(next)
  if (code === 58 || isDigit(code)) return true
  const letter = code | 32
  return letter === 100 || letter === 104 || letter === 109 || letter === 115
}

/**
 * Length of the running countdown that begins at `start` of `text`, or 0: hours, minutes and seconds, or a longer span down to the second.
 *
 * ```text
 * Offer ends in 02 days 19 hours : 54 mins : 22 secs!
 *               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 * ```
 */
export function timerLength(text: string, start: number): number {
  CLOCK.lastIndex = start
  const clock = CLOCK.exec(text)
  if (clock !== null) return clock[0].length
  UNITS.lastIndex = start
  const units = UNITS.exec(text)
  if (units === null) return 0
  const [whole, , , , seconds] = units
  const named = units.slice(1).filter((unit) => unit !== undefined).length
  if (named < 2 || (named < 3 && seconds === undefined)) return 0
  return whole.replace(/[\s:.,|]+$/, '').length
}
