import type { Positions } from '../document/index.ts'
import { DecodedText } from './string-escapes.ts'

/** One message of a mailbox file, without the line that leads it. */
export interface MailboxMessage {
  readonly start: number
  readonly end: number
}

/** `From anna@example.com Tue Mar  3 10:00:00 2026`: the line that leads each message, and the empty line before it. */
const LEAD = /(\r\n\r\n|\n\n|\r\r)From [^\r\n]{1,300}?\b(?:mon|tue|wed|thu|fri|sat|sun),? [^\r\n]{0,20}\d{1,2}:\d\d/gi
const FIRST_LEAD = /^(?:\uFEFF|\xef\xbb\xbf)?From [^\r\n]{1,300}?\b(?:mon|tue|wed|thu|fri|sat|sun),? [^\r\n]{0,20}\d{1,2}:\d\d/i

/** Whether a text that nobody called a mail is a mailbox. */
export const looksMailbox = (text: string): boolean => FIRST_LEAD.test(text)

/**
 * The messages of a mailbox file that begins at `start`; of any other text, the one message that it is.
 *
 * ```text
 * From anna@example.com Tue Mar  3 10:00:00 2026
 * Subject: One                                      first message
 *                                                   …
 * From ben@example.com Tue Mar  3 11:00:00 2026     an empty line stands before it
 * ```
 */
export function messagesOf(text: string, start: number): MailboxMessage[] {
  if (!text.startsWith('From ', start)) return [{ start, end: text.length }]
  const messages: MailboxMessage[] = []
  let from = lineAfter(text, start)
  const leads = new RegExp(LEAD)
  leads.lastIndex = start
  for (let lead = leads.exec(text); lead !== null; lead = leads.exec(text)) {
    // Of the two line ends, the first is that of the message's last line.
    messages.push({ start: from, end: Math.max(from, lead.index + lead[1].length / 2) })
    from = lineAfter(text, leads.lastIndex)
    // The line end before an empty line may be that of the leading line itself.
    leads.lastIndex = Math.max(from - 2, leads.lastIndex)
  }
  messages.push({ start: from, end: text.length })
  return messages
}

/** In a mailbox a line that begins with `From ` is written `>From `, and one that begins with `>From ` has one more `>`. Takes that back. */
export function unquoteFrom(text: string, map: Positions): { readonly text: string; readonly map: Positions } {
  let plain: DecodedText | undefined
  let done = 0
  for (const { index } of text.matchAll(/(?<![^\r\n])>+From /g)) {
    plain ??= new DecodedText(text, map)
    plain.literal(done, index)
    done = index + 1
  }
  plain?.literal(done, text.length)
  return plain ?? { text, map }
}

function lineAfter(text: string, at: number): number {
  const end = /\r\n?|\n/g
  end.lastIndex = at
  return end.exec(text) === null ? text.length : end.lastIndex
}
