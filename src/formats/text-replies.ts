import { isEmpty, type Line, ruleOf } from './text-lines.ts'

/** `On 3 May 2026, Sam wrote:`, which some programs break in two lines: the number of lines, or 0. */
export function attributionAt(text: string, lines: readonly Line[], at: number): number {
  if (!'OoLlAaEe'.includes(text[lines[at].start])) return 0
  if (!/^(?:on|le|am|el)\b/i.test(text.slice(lines[at].start, lines[at].start + 4))) return 0
  for (let count = 1; count <= 3 && at + count <= lines.length; count++) {
    const line = lines[at + count - 1]
    if (isEmpty(line) || line.depth > 0) return 0
    if (/\b(?:wrote|writes|a écrit ?|schrieb|escribió):$/i.test(text.slice(Math.max(line.start, line.end - 60), line.end))) {
      return quoteFollows(lines, at + count) ? count : 0
    }
  }
  return 0
}

/** Whether all that follows is another message: below `-----Original Message-----`, or below the header lines that Outlook writes. */
export function isForwardAt(text: string, lines: readonly Line[], at: number): boolean {
  if (!'-BbFf*'.includes(text[lines[at].start])) return false
  const first = text.slice(lines[at].start, Math.min(lines[at].end, lines[at].start + 80))
  if (/^-{2,}\s*(?:original message|forwarded (?:message|by\b.*))\s*-{2,}$/i.test(first) || /^begin forwarded message:$/i.test(first)) return true
  if (!/^\*?from:/i.test(first) || !(at === 0 || isEmpty(lines[at - 1]) || ruleOf(text, lines[at - 1]) !== undefined)) return false
  const names = new Set<string>()
  for (let next = at + 1; next < lines.length && next < at + 6 && !isEmpty(lines[next]); next++) {
    const name = /^\*?(sent|date|to|subject):/i.exec(text.slice(lines[next].start, lines[next].start + 12))?.[1]
    if (name !== undefined) names.add(name.toLowerCase())
  }
  return (names.has('sent') || names.has('date')) && (names.has('to') || names.has('subject'))
}

/** A signature line: `-- `, or `--` near the end. */
export function isSignature(text: string, lines: readonly Line[], at: number): boolean {
  const { start, end, stop, indent } = lines[at]
  if (end - start !== 2 || indent > 0 || !text.startsWith('--', start)) return false
  return (stop === end + 1 && text[end] === ' ') || lines.length - at <= 15
}

/** Whether a quoted line stands at `from`, or after at most two empty lines. */
function quoteFollows(lines: readonly Line[], from: number): boolean {
  let at = from
  while (at < lines.length && at < from + 2 && isEmpty(lines[at]) && lines[at].depth === 0) at++
  return at < lines.length && lines[at].depth > 0
}
