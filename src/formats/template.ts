import { MASK_COMMENT, MASK_CONTROL, MASK_VARIABLE, type TemplateProblem, type TemplateSpan } from '../document/builder.ts'
import { variableKinds } from '../document/variables.ts'
import { isOutputTag, keywordOf, opensControl, variableName } from './template-names.ts'
import { brokenOpening, inOrder, judgeSpans, strayClosings } from './template-problems.ts'

export { type VariableKind, variableKinds } from '../document/variables.ts'

/** Template languages that share their delimiters. */
export const families = ['mustache', 'liquid', 'erb', 'php', 'mailchimp', 'salesforce', 'dollar', 'bracket'] as const

export type Family = (typeof families)[number]

export interface MaskOptions {
  /** Which template languages to look for; `auto` is all of them. */
  families?: readonly Family[] | 'auto'
}

/** A text of the same length as the original, with its template syntax overwritten. */
export interface MaskedText {
  text: string
  /** In source order, none overlapping. */
  spans: readonly TemplateSpan[]
  /** What is not whole, in source order. */
  problems: readonly TemplateProblem[]
}

/** A variable longer than this is a stray opener and text. */
const MAX_VARIABLE = 500
const MAX_TAG = 2000

/**
 * Overwrites template syntax with private-use characters, one for each code unit it covers, so that a parser of the host format sees no stray
 * quote or angle bracket and every later offset is right without a map. Line ends are kept.
 *
 * ```text
 * Hi {{ name }}, {% if vip %}thanks{% endif %}
 * Hi VVVVVVVVVV, CCCCCCCCCCCCthanksCCCCCCCCCCC
 * ```
 *
 * Takes time linear in the text: an opener without its closer is remembered and stays text.
 */
export function maskTemplates(text: string, options: MaskOptions = {}): MaskedText {
  const readers = readersFor(options.families ?? 'auto')
  const { spans, broken } = scan(text, readers)
  const judged = judgeSpans(text, spans)
  const problems = inOrder(broken, strayClosings(text, spans), judged.problems)
  return { text: spans.length === 0 ? text : overwrite(text, spans), spans: judged.spans, problems }
}

/** Reads what an opener at `at` opens, adds its spans, and returns where to go on: `at + 1` when it opens nothing. */
type Read = (scan: Scan, at: number) => number

/** The state of one pass over a text. */
interface Scan {
  readonly text: string
  readonly spans: TemplateSpan[]
  /** Openers that opened nothing and look as if they should. */
  readonly broken: TemplateProblem[]
  /** Where each closer was last found; -1 once there is no other. */
  readonly closers: Map<string, number>
  /** Openers before this offset are text: another of their sort follows before the closer. */
  readonly stray: Map<string, number>
}

/** Visits the openers in order. Where each stands next is kept, so that each stretch of the text is searched once for each opener that it has. */
function scan(text: string, readers: typeof READERS): Pick<Scan, 'spans' | 'broken'> {
  const waiting: { reader: (typeof READERS)[number]; at: number }[] = []
  for (const reader of readers) {
    const at = text.indexOf(reader.opener)
    if (at !== -1) waiting.push({ reader, at })
  }
  const state: Scan = { text, spans: [], broken: [], closers: new Map(), stray: new Map() }
  for (let from = 0; waiting.length > 0; ) {
    let next = 0
    for (let at = waiting.length - 1; at >= 0; at--) {
      const one = waiting[at]
      if (one.at < from) one.at = text.indexOf(one.reader.opener, from)
      if (one.at === -1) waiting.splice(at, 1)
    }
    if (waiting.length === 0) break
    for (let at = 1; at < waiting.length; at++) if (waiting[at].at < waiting[next].at) next = at
    const { reader, at } = waiting[next]
    const known = state.spans.length
    from = reader.read(state, at)
    const problem = state.spans.length === known ? brokenOpening(text, at, reader.opener) : undefined
    if (problem !== undefined && at >= (state.broken.at(-1)?.end ?? 0)) state.broken.push(problem)
  }
  return state
}

const MASKS = { variable: String.fromCharCode(MASK_VARIABLE), control: String.fromCharCode(MASK_CONTROL), comment: String.fromCharCode(MASK_COMMENT) }

/** Tags that say nothing and choose nothing: a sentence goes on after them. */
const SILENT = new Set('assign set var increment decrement capture endcapture with endwith let'.split(' '))
const LOOPS = new Set('for endfor each endeach foreach endforeach'.split(' '))

/**
 * Whether a tag ends what stands before it. The branches of a condition must never be read as one sentence, and a partial may be anything; but a
 * value that is set is no text, and a loop in the middle of a line is read through once.
 */
function breaksText(text: string, { type, name, start, end }: TemplateSpan): boolean {
  if (type !== 'control') return true
  if (SILENT.has(name)) return text.startsWith('%%[', start) && /\b(?:if|else|elseif|endif|for|next)\b/i.test(text.slice(start, end))
  if (!LOOPS.has(name)) return true
  return start === 0 || end === text.length || isLineEnd(text.charCodeAt(start - 1)) || isLineEnd(text.charCodeAt(end))
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13

function overwrite(text: string, spans: readonly TemplateSpan[]): string {
  const parts: string[] = []
  let done = 0
  for (const span of spans) {
    const { start, end } = span
    const mask = MASKS[breaksText(text, span) ? span.type : 'comment']
    const hidden = text.slice(start, end)
    const isOneLine = !hidden.includes('\n') && !hidden.includes('\r')
    parts.push(text.slice(done, start), isOneLine ? mask.repeat(end - start) : hidden.replace(/[^\r\n]+/g, (line) => mask.repeat(line.length)))
    done = end
  }
  parts.push(text.slice(done))
  return parts.join('')
}

const READERS: readonly { opener: string; families: readonly Family[]; read: Read }[] = [
  { opener: '{{', families: ['mustache', 'liquid'], read: mustache },
  { opener: '{%', families: ['liquid'], read: tag },
  { opener: '{#', families: ['liquid'], read: hashComment },
  { opener: '<%', families: ['erb'], read: erb },
  { opener: '<?', families: ['php'], read: php },
  { opener: '*|', families: ['mailchimp'], read: mailchimp },
  { opener: '%%', families: ['salesforce'], read: salesforce },
  { opener: '${', families: ['dollar'], read: dollar },
  { opener: '[[', families: ['bracket'], read: bracket },
  { opener: '[%', families: ['bracket'], read: toolkit },
]

const readersFor = (wanted: readonly Family[] | 'auto'): typeof READERS =>
  wanted === 'auto' ? READERS : READERS.filter((reader) => reader.families.some((family) => wanted.includes(family)))

/** `{{name}}`, `{{{name}}}`, `{{#if x}}`, `{{! note }}`, `{{{{raw}}}}` and the escaped `\{{`. */
function mustache(scan: Scan, at: number): number {
  const { text } = scan
  const braces = runOf(text, at, '{', 5)
  if (isEscaped(text, at)) {
    const close = closeOf(scan, at, '{{', '}}', at + 2, MAX_VARIABLE)
    return close === -1 ? at + 2 : close + 2
  }
  if (braces === 5) return at + 1
  if (braces === 4) return rawBlock(scan, at)
  if (braces === 3) {
    const close = closeOf(scan, at, '{{{', '}}}', at + 3, MAX_VARIABLE)
    if (close === -1 || hasBlankLine(text, at, close)) return at + 1
    return push(scan, 'variable', at, close + 3, variableName(text.slice(at + 3, close)))
  }
  if (text.startsWith('!', at + 2) || text.startsWith('~!', at + 2)) return mustacheComment(scan, at)
  let close = closeOf(scan, at, '{{', '}}', at + 2, MAX_VARIABLE)
  if (close === -1 || hasBlankLine(text, at, close)) return at + 1
  if (text[close + 2] === '}' && text.slice(at + 2, close).includes('{')) close++
  return pushMustache(scan, at, close + 2, text.slice(at + 2, close))
}

function pushMustache(scan: Scan, at: number, end: number, content: string): number {
  const body = content.replace(/^[~-]+|[~-]+$/g, '').trim()
  const rest = body.slice(1).trim()
  if (body[0] === '#' || body[0] === '^') return push(scan, 'control', at, end, keywordOf(rest))
  if (body[0] === '/') return push(scan, 'control', at, end, `end${keywordOf(rest)}`)
  if (body[0] === '>') return push(scan, 'control', at, end, rest.match(/[\w@$][\w./@$-]*/)?.[0] ?? '')
  if (body[0] === '=') return push(scan, 'control', at, end, '=')
  if (opensControl(body)) return push(scan, 'control', at, end, keywordOf(body))
  return push(scan, 'variable', at, end, variableName(body))
}

/** `{{! … }}` ends at the first closer; `{{!-- … --}}` may hold tags. */
function mustacheComment(scan: Scan, at: number): number {
  const long = matchAt(scan.text, at, /\{\{~?!--/y) === undefined ? -1 : next(scan, '--}}', at + 5)
  const close = long === -1 ? next(scan, '}}', at + 2) : long + 2
  return close === -1 ? at + 1 : push(scan, 'comment', at, close + 2, '')
}

/** `{{{{raw}}}} … {{{{/raw}}}}`: what stands between is shown as it is. */
function rawBlock(scan: Scan, at: number): number {
  const end = matchAt(scan.text, at, /\{\{\{\{\s{0,9}[\w-]{1,99}[^{}\r\n]{0,200}\}\}\}\}/y)?.end
  if (end === undefined) return at + 1
  push(scan, 'control', at, end, 'raw')
  const close = next(scan, '{{{{/', end)
  const closed = close === -1 ? undefined : matchAt(scan.text, close, /\{\{\{\{\/[\w-]{1,99}\}\}\}\}/y)?.end
  return closed === undefined ? end : push(scan, 'control', close, closed, 'endraw')
}

/** Tags whose content is shown as it is, and tags whose content is not shown. */
const RAW_TAGS = ['raw', 'verbatim']
const SILENT_TAGS = ['comment', 'schema', 'javascript', 'stylesheet', 'doc']

/** `{% if x %}`, `{%- endif -%}`, `{% comment %} … {% endcomment %}`, `{% unsubscribe_link %}`. */
function tag(scan: Scan, at: number): number {
  const { text } = scan
  const close = closeOf(scan, at, '{%', '%}', at + 2, MAX_TAG)
  if (close === -1) return at + 1
  const end = close + 2
  const body = text
    .slice(at + 2, close)
    .replace(/^[-+~]+|[-+~]+$/g, '')
    .trim()
  const keyword = keywordOf(body)
  if (keyword !== 'liquid' && hasBlankLine(text, at, close)) return at + 1
  if (RAW_TAGS.includes(keyword)) {
    push(scan, 'control', at, end, keyword)
    const closing = endTag(scan, `end${keyword}`, end)
    return closing === undefined ? end : push(scan, 'control', closing.start, closing.end, `end${keyword}`)
  }
  if (SILENT_TAGS.includes(keyword)) {
    const closing = endTag(scan, `end${keyword}`, end)
    return closing === undefined ? push(scan, 'control', at, end, keyword) : push(scan, 'comment', at, closing.end, keyword)
  }
  if (keyword === 'data') return push(scan, 'variable', at, end, variableName(body.slice(4)))
  return isOutputTag(body) ? push(scan, 'variable', at, end, keyword) : push(scan, 'control', at, end, keyword)
}

function endTag(scan: Scan, keyword: string, from: number): { start: number; end: number } | undefined {
  const word = next(scan, keyword, from)
  if (word === -1) return undefined
  const before = scan.text.slice(Math.max(from, word - 12), word).match(/\{%[-+~]?\s*$/)
  const after = matchAt(scan.text, word + keyword.length, /\s{0,9}[-+~]?%\}/y)
  return before && after ? { start: word - before[0].length, end: after.end } : undefined
}

/** `{# … #}`. A Markdown heading's `{#anchor}` is none. */
function hashComment(scan: Scan, at: number): number {
  if (matchAt(scan.text, at, /\{#[\w-]{1,200}\}/y)) return at + 1
  const close = closeOf(scan, at, '{#', '#}', at + 2, Number.POSITIVE_INFINITY)
  return close === -1 ? at + 1 : push(scan, 'comment', at, close + 2, '')
}

/** `<%= x %>`, `<%- x %>`, `<% if x %>`, `<%# note %>`, `<%-- note --%>`; `<%%` is an escape. */
function erb(scan: Scan, at: number): number {
  const { text } = scan
  const sign = text[at + 2]
  if (sign === '%') return at + 3
  if (text.startsWith('--', at + 2)) {
    const close = next(scan, '--%>', at + 4)
    if (close !== -1) return push(scan, 'comment', at, close + 4, '')
  }
  if (sign === '#') {
    const close = next(scan, '%>', at + 3)
    return close === -1 ? at + 1 : push(scan, 'comment', at, close + 2, '')
  }
  const close = closeOf(scan, at, '<%', '%>', at + 2, Number.POSITIVE_INFINITY)
  if (close === -1) return at + 1
  const output = sign === '=' || sign === ':' || (sign === '-' && !opensControl(text.slice(at + 3, Math.min(close, at + 99)).trim()))
  if (!output) return push(scan, 'control', at, close + 2, keywordOf(text.slice(at + 2, Math.min(close, at + 99))))
  if (close - at > MAX_VARIABLE || hasBlankLine(text, at, close)) return at + 1
  return push(scan, 'variable', at, close + 2, variableName(text.slice(at + 3, close).replace(/^=|-$/g, '')))
}

/** `<?= $x ?>`, `<?php echo $x ?>`, `<?php if … ?>`. `<?xml ?>` belongs to the host format. */
function php(scan: Scan, at: number): number {
  const opened = matchAt(scan.text, at, /<\?(?:=|php\b)/y)?.end
  if (opened === undefined) return at + 1
  const close = next(scan, '?>', opened)
  if (close === -1) return at + 1
  const output = scan.text[at + 2] === '=' || matchAt(scan.text, opened, /\s{1,99}(?:echo|print)\b/y) !== undefined
  const body = scan.text.slice(opened, Math.min(close, opened + MAX_VARIABLE))
  if (!output) return push(scan, 'control', at, close + 2, keywordOf(body))
  if (close - at > MAX_VARIABLE || hasBlankLine(scan.text, at, close)) return at + 1
  return push(scan, 'variable', at, close + 2, variableName(body.replace(/^\s*(?:echo|print)\b/, '')))
}

/** `*|FNAME|*`, `*|IF:PLAN=pro|*`. Table cells written `*a*|b|*c*` are none. */
function mailchimp(scan: Scan, at: number): number {
  const { text } = scan
  const found = matchAt(text, at, /\*\|([A-Za-z][\w-]{0,99})(:[^|\r\n]{0,200})?\|\*/y)
  if (found === undefined) return at + 1
  const [, word, argument = ''] = found.groups
  if (word !== word.toUpperCase() && at > 0 && /[\p{L}\p{N}*]/u.test(text[at - 1])) return at + 1
  if (/^(?:IF|IFNOT|ELSE|ELSEIF|INTERESTED|GROUP|RSSITEMS|FEEDITEMS|FEEDBLOCK|PRODUCTS)$/i.test(word)) {
    return push(scan, 'control', at, found.end, word.toLowerCase())
  }
  if (/^END$/i.test(word)) return push(scan, 'control', at, found.end, `end${keywordOf(argument.slice(1))}`)
  const name = /^(?:TITLE|LOWER|UPPER|URL)$/i.test(word) && argument.length > 1 ? argument.slice(1) : word + argument
  return push(scan, 'variable', at, found.end, name)
}

/** `%%FirstName%%`, `%%=v(@name)=%%`, `%%[ … ]%%`. `100%% sure, 50%% done` is none. */
function salesforce(scan: Scan, at: number): number {
  const { text } = scan
  if (text[at + 2] === '[') {
    const close = closeOf(scan, at, '%%[', ']%%', at + 3, Number.POSITIVE_INFINITY)
    return close === -1 ? at + 1 : push(scan, 'control', at, close + 3, keywordOf(text.slice(at + 3, Math.min(close, at + 99))))
  }
  if (text[at + 2] === '=') {
    const close = closeOf(scan, at, '%%=', '=%%', at + 3, MAX_VARIABLE)
    if (close === -1 || matchAt(text, at + 3, /\s{0,9}[A-Za-z]\w{0,99}\(/y) === undefined || hasBlankLine(text, at, close)) return at + 1
    return push(scan, 'variable', at, close + 3, variableName(text.slice(at + 3, close)))
  }
  const found = matchAt(text, at, /%%([A-Za-z_][\w.-]{0,80}(?: [A-Za-z][\w.]{0,40}){0,2})%%/y)
  if (found === undefined || /\d/.test(text[at - 1] ?? '')) return at + 1
  return push(scan, 'variable', at, found.end, found.groups[1])
}

/** `${user.name}`; in `${{price}}` the dollar sign is text. */
function dollar(scan: Scan, at: number): number {
  const found = matchAt(scan.text, at, /\$\{\s{0,9}([A-Za-z_$][^{}\r\n]{0,300})\}/y)
  if (found === undefined || isEscaped(scan.text, at)) return at + 1
  return push(scan, 'variable', at, found.end, variableName(found.groups[1]))
}

/**
 * `[[first_name]]`. A wiki link looks the same, so a single plain word counts only when it is a name that variables have; `[[1]](#note)` and
 * `[[text]][ref]` are links.
 */
function bracket(scan: Scan, at: number): number {
  const found = matchAt(scan.text, at, /\[\[[ \t]{0,3}([A-Za-z_][\w.-]{0,80})[ \t]{0,3}\]\](?![([:])/y)
  if (found === undefined) return at + 1
  const name = found.groups[1]
  const written = /[_.]|[a-z][A-Z]/.test(name) || /^[A-Z][A-Z0-9]+$/.test(name)
  return written || variableKinds(name).length > 0 ? push(scan, 'variable', at, found.end, name) : at + 1
}

/** `[% name %]`, `[% IF x %]`. */
function toolkit(scan: Scan, at: number): number {
  const close = closeOf(scan, at, '[%', '%]', at + 2, MAX_VARIABLE)
  if (close === -1 || hasBlankLine(scan.text, at, close)) return at + 1
  const body = scan.text.slice(at + 2, close).replace(/^[-+=~]+|[-+=~]+$/g, '')
  if (body.startsWith('#')) return push(scan, 'comment', at, close + 2, '')
  if (!/^\s*[A-Za-z_"'(]/.test(body)) return at + 1
  if (opensControl(body.trim())) return push(scan, 'control', at, close + 2, keywordOf(body))
  return push(scan, 'variable', at, close + 2, variableName(body))
}

function push(scan: Scan, type: TemplateSpan['type'], start: number, end: number, name: string): number {
  scan.spans.push({ start, end, type, name })
  return end
}

/** Where `closer` next stands; each stretch of the text is searched once for each closer. */
function next(scan: Scan, closer: string, from: number): number {
  const known = scan.closers.get(closer)
  if (known !== undefined && (known === -1 || known >= from)) return known
  const found = scan.text.indexOf(closer, from)
  scan.closers.set(closer, found)
  return found
}

/** Where the closer of the opener at `at` stands, outside quotes, at most `limit` on; -1 when another opener of its sort comes first. */
function closeOf(scan: Scan, at: number, opener: string, closer: string, from: number, limit: number): number {
  if (at < (scan.stray.get(opener) ?? -1)) return -1
  const first = next(scan, closer, from)
  if (first === -1 || first - from > limit) return -1
  const inner = scan.text.lastIndexOf(opener, first - 1)
  if (inner > at) {
    scan.stray.set(opener, inner)
    return -1
  }
  return limit === Number.POSITIVE_INFINITY ? first : closeOutsideQuotes(scan.text, from, first, closer, from + limit)
}

/** The first closer when it stands in no quotes, or when the quotes it stands in never end. */
function closeOutsideQuotes(text: string, from: number, first: number, closer: string, limit: number): number {
  if (!/["']/.test(text.slice(from, first))) return first
  let quote = ''
  for (let at = from; at <= limit && at < text.length; at++) {
    const character = text[at]
    if (quote !== '') {
      if (character === quote) quote = ''
      else if (character === '\n') return first
    } else if ((character === '"' || character === "'") && !/\w/.test(text[at - 1])) {
      quote = character
    } else if (text.startsWith(closer, at)) {
      return at
    }
  }
  return first
}

function hasBlankLine(text: string, start: number, end: number): boolean {
  return /\n[ \t]*\r?\n|\r[ \t]*\r/.test(text.slice(start, end))
}

/** An odd number of backslashes before. */
function isEscaped(text: string, at: number): boolean {
  let from = at
  while (from > 0 && text[from - 1] === '\\') from--
  return (at - from) % 2 === 1
}

function runOf(text: string, at: number, character: string, most: number): number {
  let length = 0
  while (length < most && text[at + length] === character) length++
  return length
}

function matchAt(text: string, at: number, pattern: RegExp): { end: number; groups: readonly string[] } | undefined {
  const sticky = pattern
  sticky.lastIndex = at
  const found = sticky.exec(text)
  return found === null ? undefined : { end: sticky.lastIndex, groups: found }
}
