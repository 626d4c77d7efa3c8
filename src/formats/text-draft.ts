import type { DocumentBuilder, Role } from '../document/index.ts'
import { isEmpty, type Line, readLines } from './text-lines.ts'

/** What the lines at the top of an e-mail draft are called, and what a reader sees of them. */
const draftFields: Readonly<Record<string, Role | undefined>> = {
  subject: 'subject',
  'subject line': 'subject',
  from: 'from',
  sender: 'from',
  'from name': 'from',
  preheader: 'preheader',
  'pre-header': 'preheader',
  preview: 'preheader',
  'preview text': 'preheader',
  to: undefined,
  cc: undefined,
  bcc: undefined,
  date: undefined,
  'reply-to': undefined,
}

interface DraftField {
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * Reads the header lines that a draft of an e-mail may begin with, and returns where the text after them begins; `start` when there are none. They
 * count only when a subject is among them and an empty line or the end follows.
 */
export function appendDraftHeaders(builder: DocumentBuilder, start: number): number {
  const { text } = builder.layer
  // Twenty lines of headers are plenty; a window keeps this from reading a long text twice.
  const lines = readLines(text, start, Math.min(text.length, start + 10_000), false)
  const fields: DraftField[] = []
  let at = 0
  while (at < lines.length && isEmpty(lines[at])) at++
  for (; at < lines.length && !isEmpty(lines[at]); at++) {
    const field = readField(text, lines[at])
    if (field === undefined) return start
    fields.push(field)
  }
  if (!fields.some((field) => draftFields[field.name] === 'subject')) return start
  builder.openContainer('part', { part: 'headers' })
  for (const field of fields) appendField(builder, field)
  builder.closeContainer()
  return at < lines.length ? lines[at].start : text.length
}

function readField(text: string, line: Line): DraftField | undefined {
  const match = /^([a-z][a-z -]{1,20}):[ \t]*/i.exec(text.slice(line.start, Math.min(line.end, line.start + 40)))
  const name = match?.[1].toLowerCase() ?? ''
  if (match === null || !Object.hasOwn(draftFields, name)) return undefined
  return { name, start: line.start + match[0].length, end: line.end }
}

function appendField(builder: DocumentBuilder, { name, start, end }: DraftField): void {
  const role = draftFields[name]
  const value = builder.document.source.text.slice(start, end)
  builder.fields.set(name === 'subject line' ? 'subject' : name, value)
  if (role === undefined || start >= end) return
  // Of `Lumen <hello@lumen.example>` an inbox shows the name.
  const address = role === 'from' ? value.search(/\s*<[^<>]*>$/) : -1
  builder.openBlock(role)
  builder.text(start, address > 0 ? start + address : end)
  builder.closeBlock()
}
