import type { BlockData, DocumentBuilder, Role } from '../document/index.ts'
import type { TextSink } from './markdown-decode.ts'

/** The keys whose values customers see, in a mail client, a browser's tab, a search result or on the page itself. */
const customerFacing: Readonly<Record<string, { role: Role; data?: BlockData }>> = {
  title: { role: 'title' },
  'og:title': { role: 'title' },
  meta_title: { role: 'title' },
  subject: { role: 'subject' },
  preheader: { role: 'preheader' },
  preview: { role: 'preheader' },
  preview_text: { role: 'preheader' },
  from: { role: 'from' },
  description: { role: 'meta' },
  excerpt: { role: 'meta' },
  summary: { role: 'meta' },
  'og:description': { role: 'meta' },
  meta_description: { role: 'meta' },
  headline: { role: 'heading', data: { depth: 1 } },
  cta: { role: 'button' },
}

/** One `key: value` line whose value is a scalar, or a comment (without a key). */
interface Entry {
  key: string
  start: number
  end: number
  /** How the value is written. */
  quote: '' | "'" | '"'
}

/**
 * Reads YAML (`---`) or TOML (`+++`) front matter at `start` into `builder`, and returns where the Markdown begins: `start` when there is none.
 *
 * Only top-level scalars are read; lists, maps and block scalars are passed over. `builder.layer.text` is what is scanned, so that a template
 * variable with quotes in it breaks nothing; the fields get the file's own text.
 */
export function readFrontMatter(builder: DocumentBuilder, start: number): number {
  const { text } = builder.layer
  const fence = /^(?:---|\+\+\+)(?=[ \t]*(?:[\r\n]|$))/.exec(text.slice(start, start + 1000))?.[0]
  if (fence === undefined) return start
  const body = nextLine(text, start)
  const close = closingFence(text, body, fence)
  if (close === -1) {
    if (/^["']?[A-Za-z][\w.:-]*["']?[ \t]*[:=](?:[ \t]|$)/m.test(text.slice(body, lineEnd(text, body)))) {
      const message = `Front matter is not closed: no line holds only "${fence}".`
      builder.notices.push({ code: 'front-matter-unclosed', message, start, end: start + 3 })
    }
    return start
  }
  const entries = fence === '---' ? yamlEntries(text, body, close) : tomlEntries(text, body, close)
  for (const entry of entries) readEntry(builder, entry, fence === '+++')
  return nextLine(text, close)
}

function readEntry(builder: DocumentBuilder, entry: Entry, toml: boolean): void {
  const { text } = builder.layer
  const key = entry.key.toLowerCase()
  if (key === '#') {
    builder.comments.push({ text: text.slice(entry.start, entry.end).trim(), start: entry.start, end: entry.end })
    return
  }
  const field = new FieldValue(builder.document.source.text)
  readScalar(text, entry, toml, field)
  builder.fields.set(key, field.value)
  if (key === 'lang' || key === 'language') builder.lang = field.value
  const shown = Object.hasOwn(customerFacing, key) ? customerFacing[key] : undefined
  if (shown === undefined) return
  builder.openBlock(shown.role, { ...shown.data, name: key, tag: toml ? 'toml' : 'yaml' })
  readScalar(text, entry, toml, builder)
  builder.closeBlock()
}

/** Collects a value as text. */
class FieldValue implements TextSink {
  value = ''
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  text(start: number, end: number): void {
    this.value += this.#source.slice(start, end).replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ')
  }

  replaced(decoded: string): void {
    this.value += decoded
  }
}

function* yamlEntries(text: string, from: number, to: number): Generator<Entry> {
  for (let line = from; line < to; line = nextLine(text, line)) {
    const end = Math.min(lineEnd(text, line), to)
    if (text[line] === '#') yield { key: '#', start: line + 1, end, quote: '' }
    const key = /^(?:"([^"\\]*)"|'([^']*)'|([A-Za-z_][\w.:-]*))[ \t]*:(?=[ \t]|$)[ \t]*/.exec(text.slice(line, end))
    if (key === null) continue
    const start = line + key[0].length
    const entry = yamlScalar(text, start, end, to)
    if (entry === undefined) continue
    yield { key: key[1] ?? key[2] ?? key[3], ...entry }
    if (entry.end > end) line = entry.end
  }
}

/** The scalar that begins at `start`, on a line that ends at `end`; undefined for a list, a map, a block scalar, an alias or nothing. */
function yamlScalar(text: string, start: number, end: number, to: number): Omit<Entry, 'key'> | undefined {
  const first = text[start]
  if (start >= end || '[]{}&*!|>%@`#,'.includes(first)) return undefined
  if (first === '"' || first === "'") {
    const close = closingQuote(text, start + 1, to, first)
    return close === -1 ? undefined : { start: start + 1, end: close, quote: first }
  }
  let last = plainEnd(text, start, end)
  for (let next = nextLine(text, start); last === end && next < to && isBlank(text[next]); next = nextLine(text, next)) {
    const more = plainEnd(text, next, Math.min(lineEnd(text, next), to))
    if (text.slice(next, more).trim() === '') break
    end = Math.min(lineEnd(text, next), to)
    last = more
  }
  return { start, end: trimmedEnd(text, start, last), quote: '' }
}

/** A plain scalar ends with its line or before ` #`. */
function plainEnd(text: string, start: number, end: number): number {
  const comment = /[ \t]#/.exec(text.slice(start, end))
  return comment === null ? end : start + comment.index
}

function* tomlEntries(text: string, from: number, to: number): Generator<Entry> {
  for (let line = from; line < to; line = nextLine(text, line)) {
    const end = Math.min(lineEnd(text, line), to)
    const content = text.slice(line, end)
    if (/^[ \t]*\[/.test(content)) return
    if (text[line] === '#') yield { key: '#', start: line + 1, end, quote: '' }
    const key = /^[ \t]*(?:"([^"\\]*)"|'([^']*)'|([\w-]+))[ \t]*=[ \t]*/.exec(content)
    if (key === null) continue
    const start = line + key[0].length
    const quote = text[start]
    const name = key[1] ?? key[2] ?? key[3]
    if (text.startsWith('"""', start) || text.startsWith("'''", start)) {
      const close = text.indexOf(text.slice(start, start + 3), start + 3)
      if (close === -1 || close >= to) return
      line = close + 3
    } else if (quote === '"' || quote === "'") {
      const close = quote === '"' ? closingQuote(text, start + 1, end, quote) : text.indexOf("'", start + 1)
      if (close !== -1 && close < end) yield { key: name, start: start + 1, end: close, quote }
    } else if (start < end && !'[{'.includes(quote)) {
      yield { key: name, start, end: trimmedEnd(text, start, plainEnd(text, start, end)), quote: '' }
    }
  }
}

/** Hands the scalar to `sink`, piece by piece. In TOML a single-quoted string has no escapes at all. */
function readScalar(text: string, { start, end, quote }: Entry, toml: boolean, sink: TextSink): void {
  const escapes =
    quote === '"' ? /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r\n[ \t]*|[\r\n][ \t]*|[^\r\n])/g : quote === "'" && !toml ? /''/g : undefined
  let run = start
  if (escapes !== undefined) {
    const body = text.slice(start, end)
    for (const found of body.matchAll(escapes)) {
      const at = start + found.index
      if (at > run) sink.text(run, at)
      run = at + found[0].length
      const decoded = quote === "'" ? "'" : unescaped(found[0])
      if (decoded !== '') sink.replaced(decoded, at, run)
    }
  }
  if (end > run) sink.text(run, end)
}

const escaped: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  e: '\x1b',
  a: '\x07',
  v: '\v',
  '0': '\0',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}

function unescaped(sequence: string): string {
  const kind = sequence[1]
  if (kind === '\r' || kind === '\n') return ''
  if ('xuU'.includes(kind) && sequence.length > 2) {
    const code = Number.parseInt(sequence.slice(2), 16)
    return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code)
  }
  return escaped[kind] ?? kind
}

/** The quote that closes a string begun before `from`, or -1. */
function closingQuote(text: string, from: number, to: number, quote: '"' | "'"): number {
  for (let at = from; at < to; at++) {
    if (text[at] === '\\' && quote === '"') at++
    else if (text[at] !== quote) continue
    else if (quote === "'" && text[at + 1] === "'") at++
    else return at
  }
  return -1
}

/** The start of the line, at or after `from`, that holds only the fence; -1 when there is none. */
function closingFence(text: string, from: number, fence: string): number {
  const line = fence === '---' ? /^---[ \t]*$/gm : /^\+\+\+[ \t]*$/gm
  line.lastIndex = from
  const found = line.exec(text)
  return found === null ? -1 : found.index
}

function lineEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}

function nextLine(text: string, from: number): number {
  const end = lineEnd(text, from)
  return end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : end < text.length ? 1 : 0)
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && isBlank(text[last - 1])) last--
  return last
}

const isBlank = (character: string): boolean => character === ' ' || character === '\t'
