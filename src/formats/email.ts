import { DocumentBuilder } from '../document/index.ts'
import { decodeHeader } from './encoded-word.ts'
import type { Parse, ParseOptions } from './format.ts'
import { HtmlReader } from './html-reader.ts'
import { type Message, type MimePart, readMessage } from './mime.ts'
import { decodePart } from './mime-decode.ts'
import { fieldNamed, fieldValue } from './mime-headers.ts'
import { appendText, maskedLayer } from './text.ts'

/**
 * Reads a mail message: the subject and the sender's name, then its text and its HTML, each with the way back to its encoded characters in the
 * file. Attachments are left out.
 *
 * In a file that is not UTF-8, each byte is one code unit; the columns of a part in a multi-byte charset then count bytes.
 */
export const parseEmail: Parse = (source, options) => {
  const binary = options.encoding === undefined ? looksBinary(source.text) : options.encoding === 'binary'
  const message = readMessage(source.text, source.start, binary)
  const builder = new DocumentBuilder(source, 'email')
  builder.notices.push(...message.notices)
  readFields(builder, message, binary)
  appendHeaders(builder, message, binary, options)
  for (const part of message.parts) appendPart(builder, part, binary, options)
  return builder.build()
}

/** A text with code units above 0xFF was decoded; one with none, but with some above ASCII, may be bytes. */
const looksBinary = (text: string): boolean => /[\x80-\xff]/.test(text) && !/[^\x00-\xff]/.test(text)

function readFields(builder: DocumentBuilder, message: Message, binary: boolean): void {
  const { text } = builder.document.source
  for (const field of message.fields) {
    const value = fieldValue(text, field, binary)
    const earlier = builder.fields.get(field.name)
    builder.fields.set(field.name, earlier === undefined ? value : `${earlier}\n${value}`)
    // An e-mail has no comments; this field is its comment on the whole message.
    if (field.name === 'x-candor-ignore') builder.comments.push({ text: `candor-ignore-file ${value}`, start: field.start, end: field.end })
  }
  builder.lang = /^[a-z]{2,3}(?:-[a-z0-9]+)*/i.exec(builder.fields.get('content-language') ?? '')?.[0]
}

function appendHeaders(builder: DocumentBuilder, message: Message, binary: boolean, options: ParseOptions): void {
  const { text } = builder.document.source
  builder.openContainer('part', { part: 'headers' })
  for (const name of ['from', 'subject'] as const) {
    const field = fieldNamed(message.fields, name)
    if (field === undefined) continue
    const value = decodeHeader(text, field.start, field.end, binary)
    builder.enterLayer(maskedLayer(value.text, options, value.map))
    builder.openBlock(name)
    if (name === 'from') appendDisplayName(builder)
    else builder.text(0, value.text.length)
    builder.closeBlock()
  }
  builder.closeContainer()
}

/** Of `"Lumen \"Team\"" <hi@lumen.example>` and of `hi@lumen.example (Lumen Team)` the name alone; nothing of an address without one. */
function appendDisplayName(builder: DocumentBuilder): void {
  const { text } = builder.layer
  const angle = text.lastIndexOf('<')
  const comment = angle === -1 ? /\(([^()]*)\)\s*$/.exec(text) : null
  if (angle === -1 && comment === null) return
  let at = comment === null ? 0 : comment.index + 1
  let end = comment === null ? angle : comment.index + 1 + comment[1].length
  while (at < end && /[\s"]/.test(text[at])) at++
  while (end > at && /[\s"]/.test(text[end - 1])) end--
  for (let slash = text.indexOf('\\', at); slash !== -1 && slash + 1 < end; slash = text.indexOf('\\', at)) {
    builder.text(at, slash)
    builder.replaced(text[slash + 1], slash, slash + 2)
    at = slash + 2
  }
  builder.text(at, end)
}

function appendPart(builder: DocumentBuilder, part: MimePart, binary: boolean, options: ParseOptions): void {
  const { text, map, unknownCharset } = decodePart(builder.document.source.text, part, binary)
  if (unknownCharset !== undefined) {
    const message = `Unknown charset "${unknownCharset.slice(0, 40)}"; the part is read as UTF-8 or windows-1252.`
    builder.notices.push({ code: 'email-charset', message, start: part.start, end: part.start })
  }
  builder.enterLayer(maskedLayer(text, options, map))
  builder.openContainer('part', { part: part.type })
  if (part.type === 'html') {
    const reader = new HtmlReader(builder, { mail: true })
    reader.read(0, text.length)
    reader.finish()
  } else {
    appendText(builder, 0, text.length, part.flowed ? { flowed: part.deleteSpace ? 'delete-space' : 'flowed' } : {})
  }
  builder.closeContainer()
}
