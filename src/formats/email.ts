import { type Document, DocumentBuilder, Source } from '../document/index.ts'
import { decodeHeader } from './encoded-word.ts'
import type { Parse, ParseAll, ParseOptions } from './format.ts'
import { HtmlReader } from './html-reader.ts'
import { type MailboxMessage, messagesOf, unquoteFrom } from './mailbox.ts'
import { type Message, type MimePart, readMessage, skipEmptyLines } from './mime.ts'
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
  const mail = mailOf(source, options)
  const document = readMail(mail, mail.messages[0])
  const [, second] = mail.messages
  if (second === undefined) return document
  const message = 'The file holds more than one message; only the first is read.'
  document.notices = [...document.notices, { code: 'email-more-messages', message, start: second.start, end: second.start }]
  return document
}

/** Reads all messages of a mailbox file, each as a document of its own; a file with one message is one document. */
export const parseMailbox: ParseAll = (source, options) => {
  const mail = mailOf(source, options)
  const documents = mail.messages.map((message) => readMail(mail, message))
  if (documents.length > 1)
    for (const [at, { start, end }] of mail.messages.entries()) documents[at].place = { noun: 'message', number: at + 1, start, end }
  return documents
}

/** A file of mail, and how it is to be read. */
interface Mail {
  readonly source: Source
  readonly options: ParseOptions
  /** Each code unit is one byte. */
  readonly binary: boolean
  readonly messages: readonly MailboxMessage[]
  readonly isMailbox: boolean
}

function mailOf(source: Source, options: ParseOptions): Mail {
  const { text } = source
  const start = skipEmptyLines(text, source.start)
  const binary = options.encoding === undefined ? looksBinary(text) : options.encoding === 'binary'
  return { source, options, binary, messages: messagesOf(text, start), isMailbox: text.startsWith('From ', start) }
}

function readMail(mail: Mail, { start, end }: MailboxMessage): Document {
  const { source, options, binary } = mail
  const message = readMessage(source.text, start, binary, end)
  const builder = new DocumentBuilder(source, 'email')
  builder.notices.push(...message.notices)
  readFields(builder, message, binary)
  appendHeaders(builder, message, binary, options)
  for (const part of message.parts) appendPart(builder, part, mail)
  return builder.build()
}

/** A text with code units above 0xFF was decoded; one with none, but with some above ASCII, may be bytes. */
const looksBinary = (text: string): boolean => /[\x80-\xff]/.test(text) && !/[^\x00-\xff]/.test(text)

const COMMENTS: Readonly<Record<string, string>> = { 'x-candor-ignore': 'candor-ignore-file', 'x-candor-evidence': 'evidence-file:' }

function readFields(builder: DocumentBuilder, message: Message, binary: boolean): void {
  const { text } = builder.document.source
  for (const field of message.fields) {
    const value = fieldValue(text, field, binary)
    const earlier = builder.fields.get(field.name)
    builder.fields.set(field.name, earlier === undefined ? value : `${earlier}\n${value}`)
    // An e-mail has no comments; these fields are its comments on the whole message.
    if (Object.hasOwn(COMMENTS, field.name))
      builder.comments.push({ text: `${COMMENTS[field.name]} ${value}`, start: field.nameStart, end: field.end })
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

function appendPart(builder: DocumentBuilder, part: MimePart, { source, binary, options, isMailbox }: Mail): void {
  const { unknownCharset, ...decoded } = decodePart(source.text, part, binary)
  const { text, map } = isMailbox && part.transfer !== 'base64' ? unquoteFrom(decoded.text, decoded.map) : decoded
  if (unknownCharset !== undefined) {
    const message = `Unknown charset "${unknownCharset.slice(0, 40)}"; the part is read as UTF-8 or windows-1252.`
    builder.notices.push({ code: 'email-charset', message, start: part.start, end: part.start })
  }
  builder.enterLayer(maskedLayer(text, options, map))
  // Nobody finds a place in lines of base64.
  const unpacked = part.transfer === 'base64' ? { type: part.type === 'html' ? 'text/html' : 'text/plain', source: new Source('', text) } : undefined
  builder.openContainer('part', { part: part.type, unpacked })
  if (part.type === 'html') {
    const reader = new HtmlReader(builder, { mail: true })
    reader.read(0, text.length)
    reader.finish()
  } else {
    appendText(builder, 0, text.length, part.flowed ? { flowed: part.deleteSpace ? 'delete-space' : 'flowed' } : {})
  }
  builder.closeContainer()
}
