import type { Notice } from '../document/index.ts'
import { fieldNamed, fieldValue, type Head, type HeaderField, lineEndOf, type Parameters, readHead, readParameters } from './mime-headers.ts'
import { type Transfer, transferOf } from './mime-transfer.ts'

/** A part of a message that a reader sees, still encoded, at its place in the file. */
export interface MimePart {
  readonly type: 'text' | 'html'
  readonly start: number
  readonly end: number
  readonly transfer: Transfer
  /** Label of the charset as written. */
  readonly charset: string | undefined
  /** RFC 3676: lines that end in a blank go on in the next line. */
  readonly flowed: boolean
  /** RFC 3676: that blank is not part of the text. */
  readonly deleteSpace: boolean
}

/** A message taken apart. */
export interface Message {
  readonly fields: readonly HeaderField[]
  /** In the order of the file: the first text and the first HTML, of a digest those of each message, and what a mailing list adds below them. */
  readonly parts: readonly MimePart[]
  readonly notices: readonly Notice[]
}

/** Messages in messages are read to this depth. */
const MAX_DEPTH = 50
/** RFC 2046 allows 70. */
const MAX_BOUNDARY = 500

/** The state of one walk. */
interface Walk {
  readonly text: string
  readonly binary: boolean
  readonly lineEnd: string
  readonly parts: MimePart[]
  readonly notices: Notice[]
}

/**
 * Takes the message from `start` to `end` apart: fields, and the parts a reader sees. Nothing is decoded or copied; `binary` says that each code
 * unit is one byte. Never throws: what is broken is read as far as it goes, with a notice.
 */
export function readMessage(text: string, start: number, binary: boolean, end = text.length): Message {
  const walk: Walk = { text, binary, lineEnd: lineEndOf(text.slice(start, end)), parts: [], notices: [] }
  const from = Math.min(skipEmptyLines(text, start), end)
  const head = readHead(text, from, end, walk.lineEnd)
  noteHead(walk, head, from, end)
  readBody(walk, head, end, 0, 'text/plain', true)
  return { fields: head.fields, parts: walk.parts, notices: walk.notices }
}

function noteHead(walk: Walk, head: Head, start: number, end: number): void {
  if (head.fields.length === 0 && start < end) {
    note(walk, 'email-no-headers', 'The file does not begin with header fields; all of it is read as text.', start, lineEndAfter(walk, start))
  } else if (head.junk.length > 0) {
    note(walk, 'email-header-line', 'This line among the header fields is none.', ...head.junk[0])
  } else if (!head.closed && end > start) {
    note(walk, 'email-no-body', 'The message ends before its header fields do.', end, end)
  }
}

/** Reads the entity whose head is given and that ends at `end`. `loose` parts stand where several texts are shown one below the other. */
function readBody(walk: Walk, head: Head, end: number, depth: number, defaultType: string, loose: boolean): void {
  const { text } = walk
  const contentType = parametersOf(walk, head, 'content-type')
  const type = typeOf(contentType.value) ?? (depth === 0 && head.fields.length === 0 ? sniff(text, head.body) : defaultType)
  if (depth > 0 && isAttachment(parametersOf(walk, head, 'content-disposition'))) return
  if (type.startsWith('multipart/')) {
    readMultipart(walk, head, end, depth, type, contentType.of.get('boundary') ?? '')
  } else if (type === 'message/rfc822' || type === 'message/global') {
    readNested(walk, head, end, depth)
  } else if (type === 'text/plain' || type === 'text/html') {
    addPart(walk, head, end, type === 'text/html' ? 'html' : 'text', contentType, loose)
  }
}

function addPart(walk: Walk, head: Head, end: number, type: 'text' | 'html', { of }: Parameters, loose: boolean): void {
  const isFirst = !walk.parts.some((part) => part.type === type)
  if (!isFirst && !(loose && of.get('name') === undefined && walk.parts.every((part) => part.type === type || part.type === 'text'))) return
  const transfer = transferFor(walk, head)
  if (head.body >= end) return
  walk.parts.push({
    type,
    start: head.body,
    end,
    transfer,
    charset: of.get('charset'),
    flowed: of.get('format')?.toLowerCase() === 'flowed',
    deleteSpace: of.get('delsp')?.toLowerCase() === 'yes',
  })
}

function transferFor(walk: Walk, head: Head): Transfer {
  const field = fieldNamed(head.fields, 'content-transfer-encoding')
  if (field === undefined) return 'identity'
  const label = fieldValue(walk.text, field, walk.binary)
  const transfer = transferOf(label)
  if (transfer !== undefined) return transfer
  note(walk, 'email-transfer-encoding', `Unknown transfer encoding "${label.slice(0, 40)}"; the part is read as it stands.`, field.start, field.end)
  return 'identity'
}

/** A message inside the message. */
function readNested(walk: Walk, head: Head, end: number, depth: number): void {
  if (isTooDeep(walk, depth, head.body)) return
  if (transferFor(walk, head) !== 'identity') {
    note(walk, 'email-encoded-message', 'An attached message is encoded as a whole; it is not read.', head.body, head.body)
    return
  }
  const start = skipEmptyLines(walk.text, head.body)
  if (start >= end) return
  readBody(walk, readHead(walk.text, start, end, walk.lineEnd), end, depth + 1, 'text/plain', false)
}

function readMultipart(walk: Walk, head: Head, end: number, depth: number, type: string, boundary: string): void {
  if (isTooDeep(walk, depth, head.body)) return
  const usable = boundary !== '' && boundary.length <= MAX_BOUNDARY
  const { parts, closed } = usable ? splitParts(walk, head.body, end, boundary) : { parts: [], closed: true }
  if (parts.length === 0) {
    if (isBlank(walk.text, head.body, end)) return
    note(walk, 'email-boundary', 'No part begins where the message says; what follows is read as text.', head.body, lineEndAfter(walk, head.body))
    addPart(walk, head, end, sniff(walk.text, head.body) === 'text/html' ? 'html' : 'text', { value: '', of: new Map() }, false)
    return
  }
  if (!closed) note(walk, 'email-part-unclosed', `The last part of the message has no end; is the file cut off?`, end, end)
  const isDigest = type === 'multipart/digest'
  for (const [from, to] of parts) {
    // Each message of a digest has a text of its own, where elsewhere the first text stands for those after it.
    const inner = isDigest ? { ...walk, parts: [] } : walk
    const defaultType = isDigest ? 'message/rfc822' : 'text/plain'
    readBody(inner, readHead(walk.text, from, to, walk.lineEnd), to, depth + 1, defaultType, type === 'multipart/mixed')
    if (isDigest) for (const part of inner.parts) walk.parts.push(part)
  }
}

/**
 * The stretches between boundary lines. A boundary line begins a line and has nothing after it but `--` and blanks, so that a boundary may be the
 * beginning of another; the line break before it belongs to it.
 */
function splitParts(walk: Walk, start: number, end: number, boundary: string): { parts: [number, number][]; closed: boolean } {
  const body = walk.text.slice(start, end)
  const delimiter = `--${boundary}`
  const parts: [number, number][] = []
  let open = -1
  let at = body.indexOf(delimiter)
  while (at !== -1) {
    const after = at === 0 || isBreak(body.charCodeAt(at - 1)) ? boundaryEnd(body, at + delimiter.length) : undefined
    if (after === undefined) {
      const line = body.indexOf(walk.lineEnd, at)
      at = line === -1 ? -1 : body.indexOf(delimiter, line)
      continue
    }
    if (open !== -1) parts.push([start + open, start + Math.max(open, beforeBreak(body, at))])
    if (after.last) return { parts, closed: true }
    open = after.at
    at = body.indexOf(delimiter, after.at)
  }
  if (open !== -1) parts.push([start + open, end])
  return { parts, closed: open === -1 }
}

/** What follows a boundary: where the next line begins and whether this was the last; undefined when it is no boundary line. */
function boundaryEnd(text: string, from: number): { at: number; last: boolean } | undefined {
  const last = text.startsWith('--', from)
  let at = last ? from + 2 : from
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++
  if (at >= text.length) return { at: text.length, last }
  if (!isBreak(text.charCodeAt(at))) return undefined
  return { at: at + (text.startsWith('\r\n', at) ? 2 : 1), last }
}

function beforeBreak(text: string, at: number): number {
  if (text.charCodeAt(at - 1) === 10) return text.charCodeAt(at - 2) === 13 ? at - 2 : at - 1
  return text.charCodeAt(at - 1) === 13 ? at - 1 : at
}

function isTooDeep(walk: Walk, depth: number, at: number): boolean {
  if (depth < MAX_DEPTH) return false
  note(walk, 'email-depth', `Parts nested more than ${MAX_DEPTH} deep are not read.`, at, at)
  return true
}

function parametersOf(walk: Walk, head: Head, name: string): Parameters {
  const field = fieldNamed(head.fields, name)
  return field === undefined ? { value: '', of: new Map() } : readParameters(fieldValue(walk.text, field, walk.binary))
}

/** A media type that can be one; `text` alone is taken for plain text, and a missing semicolon after it is forgiven. */
function typeOf(value: string): string | undefined {
  return value === 'text' ? 'text/plain' : /^[^\s/]+\/[^\s/]+(?=\s|$)/.exec(value)?.[0]
}

const isAttachment = ({ value, of }: Parameters): boolean => value === 'attachment' || (value === 'inline' && of.has('filename'))

const sniff = (text: string, at: number): string =>
  /^\s*<(?:!doctype|html|head|body|table|div|p)\b/i.test(text.slice(at, at + 200)) ? 'text/html' : 'text/plain'

const isBreak = (code: number): boolean => code === 10 || code === 13

function isBlank(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && text.charCodeAt(at) <= 32) at++
  return at >= end
}

/** The start of the first line that is not empty. */
export function skipEmptyLines(text: string, start: number): number {
  let at = start
  while (isBreak(text.charCodeAt(at))) at++
  return at
}

function lineEndAfter({ text, lineEnd }: Walk, at: number): number {
  const stop = text.indexOf(lineEnd, at)
  return stop === -1 ? text.length : stop
}

function note(walk: Walk, code: string, message: string, start: number, end: number): void {
  walk.notices.push({ code, message, start, end })
}
