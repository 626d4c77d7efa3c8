import type { Comment } from './document.ts'
import type { TemplateSpan } from './layer.ts'

/** What may stand around the words of a template comment: `{{!-- … --}}`, `{# … #}`, `<%# … %>`, `{% comment %} … {% endcomment %}`. */
const OPENING = /^(?:\{%[-+~]?\s{0,9}comment\b[^%]{0,99}%\}|[^\w\s]{1,9})\s{0,99}/
const CLOSING = /(?:\{%[-+~]?\s{0,9}endcomment\s{0,9}[-+~]?%\}|(?:--)?[-+~]?(?:\}\}|%>|#\}|%\]|\?>))$/

/** A longer one is no message to a tool. */
const LONGEST = 2000

/**
 * A comment in template syntax as the file writes it, from `start` to `end`: undefined for one that is too long to be meant for a tool. Such comments
 * never reach the reader of the copy, whatever the format around them.
 */
export function templateComment(file: string, { type }: TemplateSpan, start: number, end: number): Comment | undefined {
  if (type !== 'comment' || end - start > LONGEST) return undefined
  return { text: file.slice(start, end).replace(OPENING, '').replace(CLOSING, '').trim(), start, end }
}
