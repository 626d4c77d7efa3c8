import { isEmpty, type Line, ruleOf } from './text-lines.ts'

/** Longest line that is taken for a heading. */
const MAX_HEADING = 60
/** A line this long was broken by the writer's program, not by the writer. */
export const WRAP = 55

/**
 * The level of the heading that one line by itself makes, or undefined. A wrong heading is worse than a missed one: it would cut a section in two
 * and part an offer from its terms.
 *
 * ```text
 * Refund policy          Refund policy
 *                        =============
 * You can return …       You can return …
 * ```
 */
export function headingLevel(text: string, lines: readonly Line[], from: number, to: number): number | undefined {
  const line = lines[from]
  const words = text.slice(line.start, line.end)
  if (words.length > MAX_HEADING || !/\p{L}/u.test(words) || /[[\]<>]|:\/\/|^www\.|\S@\S|__|--/.test(words)) return undefined
  const rule = to < lines.length ? ruleOf(text, lines[to]) : undefined
  if (rule === '=') return 1
  if (/[.!?,:;…)*]$/.test(words)) return undefined
  if (rule === '-') return 2
  if (isGreeting(words) || isAction(words)) return undefined
  if (isShouted(words)) return 2
  return isTitle(words) && isFollowedByProse(text, lines, to) && !endsInComma(text, lines, from) ? 3 : undefined
}

/** All in capitals, and long enough not to be a name such as `OK`. */
export function isShouted(words: string): boolean {
  return words.length <= MAX_HEADING && /\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words) && !/[.!?,;…]$/.test(words)
}

/** Begins with a capital or a number, is more than one word (one is a name below a farewell as often as not) and has no variable or price. */
function isTitle(words: string): boolean {
  const count = words.split(/\s+/).length
  return count >= 2 && count <= 9 && /^["'“‘(]?[\p{Lu}\p{N}]/u.test(words) && !/[\uE000-\uE002$€£¥%]|\d{3}-\d{3}/.test(words)
}

/** Label of a button or link, which plain-text mail writes as a line of its own. */
const isAction = (words: string): boolean =>
  /^(?:get|start|try|buy|shop|claim|book|sign|join|learn|see|view|download|subscribe|unsubscribe|upgrade|order|save|manage|reply|call|visit|click|tap|read|activate|confirm|redeem|open|go|browse|explore|discover|register|log|reserve|cancel|continue|contact|pay|renew|update|add|check|create|apply|request|schedule|watch|yes|no|keep|take|use|choose|find|skip|accept|reject)\b/i.test(
    words,
  )

const isGreeting = (words: string): boolean =>
  /^(?:hi|hello|hey|dear|thanks|thank|cheers|best|regards|sincerely|kind|warm|yours|love|p\.?\s?s\.?|good)\b|\bteam$/i.test(words)

/** Whether after `to` comes an empty line and then something that a heading can stand above. */
function isFollowedByProse(text: string, lines: readonly Line[], to: number): boolean {
  let at = to
  while (at < lines.length && isEmpty(lines[at])) at++
  if (at === to || at >= lines.length) return false
  const line = lines[at]
  if (line.depth > 0 || ruleOf(text, line) !== undefined) return false
  return line.end - line.start >= WRAP || /[.!?:]$/.test(text.slice(line.start, line.end)) || (at + 1 < lines.length && !isEmpty(lines[at + 1]))
}

/** Whether what stands before ends in a comma, as `Best,` before a name does. */
function endsInComma(text: string, lines: readonly Line[], from: number): boolean {
  let at = from - 1
  while (at >= 0 && isEmpty(lines[at])) at--
  return at >= 0 && text[lines[at].end - 1] === ','
}
