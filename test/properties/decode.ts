// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what is decoded
import { decodeHTML, decodeHTMLAttribute, decodeHTMLStrict } from 'entities/decode'

/**
 * Says what a stretch of a file says, without any of candor's own code, so that candor's places can be held against it.
 *
 * A format is a set of tokens. Each token of the source says one of a few things: `&amp;` says `&`, `<b>` says nothing, a line end says a space or,
 * beside other white space, nothing. A stretch says a text when its tokens, one after the other, can say exactly that text.
 */
export type Grammar = 'text' | 'html' | 'markdown' | 'value'

interface Token {
  readonly length: number
  /** Any of these. */
  readonly says: readonly string[]
}

/** Stands in a stretch for text that belongs to other blocks, such as the hidden words inside a paragraph. */
export const HOLE = '\uFFFF'
const VARIABLE = '\uFFFC'

const NOTHING = ['', ' ']

/** Template syntax: a variable, or a tag that leaves nothing or a break. Quotes may hold the closer. */
const TEMPLATES =
  /\{%-?\s*comment\b.*?endcomment\s*-?%\}|\{\{\{(?:"[^"]*"|'[^']*'|.)*?\}\}\}|\{\{\{\{.*?\}\}\}\}|\{\{!--.*?--\}\}|\{\{(?:"[^"]*"|'[^']*'|.)*?\}\}|\{%(?:"[^"]*"|'[^']*'|.)*?%\}|\{#.*?#\}|<%.*?%>|<\?.*?\?>|\*\|.*?\|\*|%%=.*?=%%|%%\[.*?\]%%|%%.*?%%|\$\{.*?\}|\[\[.*?\]\]|\[%.*?%\]/sy
/** The same without regard to quotes, for those that hold one as an apostrophe. */
const PLAIN_TEMPLATES = /\{\{.*?\}\}|\{%.*?%\}/sy

const TEMPLATE_START = /^(?:\{[{%]|<[%?]|\*\||%%|\[%)/

const SPACES = /[ \t\r\n\f\v\u00A0\u2000-\u200A\u202F\u3000\u2028\u2029]+/y
const INVISIBLE = /[\u034F\x00-\x08\x0E-\x1F\x7F-\x9F\u00AD\u200B-\u200F\u2060\uFEFF]/y

const TAG = /<!--.*?(?:--!?>|$)|<!\[CDATA\[.*?\]\]>|<[/!?]?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>|<[/!?]?[a-z][^>]*>|<[/!?][^>]*>/isy
/** Elements of which a reader sees nothing. */
const UNSEEN = /<(script|style|svg|math|noscript|template|iframe|object|audio|video|canvas|noembed|applet)\b.*?(?:<\/\1\s*>|$)/isy
const REFERENCE = /&(?:#x?[\da-f]+|[a-z][a-z\d]*);?/iy

/** Between the words of a Markdown paragraph: delimiters, targets, notes, the markers of a quote. */
const MARKDOWN_MARKUP = /\]\((?:<[^>\n]*>|\\.|\((?:\\.|[^()\\])*\)|[^()\\])*\)|\]\[[^\]]*\]|\[\^[^\]\s]+\]|[*_~`[\]!|]+/sy
const LINE_END = /[ \t]*(?:(?:\r\n?|\n)[ \t>]*)+/y
/** What stands before a line of a quote; a line may also begin with such a sign of its own. */
const QUOTE_MARK = /(?<=(?:^|[\r\n])[ \t>]*)>/y
/** A hard break of Markdown. */
const BACKSLASH = /\\(?=[\r\n])/y
/** `<https://lumen.example>` says what is in it. */
const AUTOLINK = /<(?=[a-z][a-z\d+.-]*:|[^\s<>@]+@)|(?<=\S)>/iy
const ESCAPE = /\\([!-/:-@[-`{-~])/y
const YAML_ESCAPE = /\\u([\da-f]{4})|\\x([\da-f]{2})|('')|\\([nrtNL_P])/iy

/** Whether `source` says `text` and begins and ends with something of it. White space and breaks are all alike. */
export function says(grammar: Grammar, source: string, text: string): boolean {
  const wanted = text.replace(/[\s\u2028]+/g, ' ')
  if (wanted === '') return source === ''
  const reached = new Map<number, Set<number>>([[0, new Set([0])]])
  for (let at = 0; at < source.length; at++) {
    const places = reached.get(at)
    if (places === undefined) continue
    reached.delete(at)
    const tokens = tokensAt(grammar, source, at)
    for (const place of places) {
      for (const { length, says } of tokens) {
        for (const one of says) {
          const isEdge = at === 0 || at + length === source.length
          if (one === '' ? isEdge : !wanted.startsWith(one, place)) continue
          const next = reached.get(at + length)
          if (next === undefined) reached.set(at + length, new Set([place + one.length]))
          else next.add(place + one.length)
        }
        // White space beside white space says nothing more.
        if (says.includes(' ') && wanted[place - 1] === ' ' && at > 0) addTo(reached, at + length, place)
      }
    }
  }
  return reached.get(source.length)?.has(wanted.length) === true
}

function addTo(reached: Map<number, Set<number>>, at: number, place: number): void {
  const places = reached.get(at)
  if (places === undefined) reached.set(at, new Set([place]))
  else places.add(place)
}

/** Whether one character of a block's text can come from this source, and from nothing else than that: no markup beside it. */
export function saysCharacter(grammar: Grammar, source: string, character: string): boolean {
  if (source === character) return true
  if (source === '') return false
  // Both halves of a character beyond the basic plane come from the same bytes.
  if (/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(source)) return source.includes(character)
  // A break stands for a tag, of which a beginning will do, or for the first line of a template's tag.
  if (character === '\n' || character === '\u2028') {
    return isBlank(grammar, source) || /^<(?:\/?[a-z][\w-]*)?$/i.test(source) || TEMPLATE_START.test(source)
  }
  if (character === ' ') return says(grammar, source, ' ')
  return tokensAt(grammar, source, 0).some(({ length, says }) => length === source.length && says.some((one) => one.includes(character)))
}

/** Whether nothing in it can be seen: a line end, a `<br>`, a template tag. */
function isBlank(grammar: Grammar, source: string): boolean {
  for (let at = 0; at < source.length; ) {
    const blanks = tokensAt(grammar, source, at).filter(({ says }) => says.includes('') || says.includes(' '))
    const [blank] = blanks.sort((a, b) => b.length - a.length)
    if (blank === undefined) return grammar === 'markdown' && source.startsWith('\\', at) && isBlank(grammar, source.slice(at + 1))
    at += blank.length
  }
  return true
}

/** What can stand at a place, and what it says. */
function tokensAt(grammar: Grammar, source: string, at: number): Token[] {
  const tokens: Token[] = []
  const add = (pattern: RegExp, says: (found: RegExpExecArray) => readonly string[]): void => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found !== null && found[0] !== '') tokens.push({ length: found[0].length, says: says(found) })
  }
  add(TEMPLATES, () => [VARIABLE, ...NOTHING])
  add(PLAIN_TEMPLATES, () => [VARIABLE, ...NOTHING])
  add(SPACES, () => [' '])
  add(INVISIBLE, ([character]) => ['', character])
  if (source[at] === HOLE) tokens.push({ length: 1, says: NOTHING })
  if (source[at] === '\0' || isLone(source, at)) tokens.push({ length: 1, says: ['\uFFFD'] })
  if (grammar !== 'html') {
    add(LINE_END, () => [' '])
    add(QUOTE_MARK, () => [''])
  }
  if (grammar === 'html' || grammar === 'markdown') {
    add(TAG, () => NOTHING)
    add(UNSEEN, () => NOTHING)
  }
  if (grammar === 'markdown') {
    add(MARKDOWN_MARKUP, () => NOTHING)
    add(AUTOLINK, () => [''])
    add(BACKSLASH, () => [''])
    if (/[*_~`[\]!|]/.test(source[at])) tokens.push({ length: 1, says: NOTHING })
    add(YAML_ESCAPE, ([, unit, byte, quote]) => [
      quote === undefined ? ((unit ?? byte) ? String.fromCharCode(Number.parseInt(unit ?? byte, 16)) : ' ') : "'",
    ])
  }
  if (grammar === 'markdown' || grammar === 'value') add(ESCAPE, ([, character]) => [character])
  let isReference = false
  add(REFERENCE, ([written]) => {
    const meanings = meaningsOf(grammar, written, source.slice(at + written.length, at + written.length + 1))
    isReference = !meanings.includes(written)
    return meanings.map(asSeen)
  })
  if (!isReference && !/[ \t\r\n\f\v\u00A0\u2000-\u200A\u202F\u3000\u2028\u2029]/.test(source[at])) tokens.push({ length: 1, says: [source[at]] })
  return tokens
}

function meaningsOf(grammar: Grammar, written: string, next: string): string[] {
  if (grammar === 'text' || grammar === 'value') return [written]
  const strict = written.endsWith(';') ? decodeMarkdown(written) : written
  if (grammar === 'markdown') return [...new Set([strict, decodeHTML(written)])]
  const inAttribute = decodeHTMLAttribute(written + next)
  return [...new Set([decodeHTML(written), inAttribute.slice(0, inAttribute.length - next.length)])]
}

/** CommonMark has no characters for NUL, surrogates and what lies beyond Unicode. */
function decodeMarkdown(written: string): string {
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(written) ?? []
  if (hex === undefined && decimal === undefined) return decodeHTMLStrict(written)
  const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
  const isNone =
    code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160) || (code > 0xd7ff && code < 0xe000) || code > 0x10ffff
  return isNone ? '\uFFFD' : String.fromCodePoint(code)
}

/** A decoded reference as it stands in running text: white space is a space, what cannot be seen is nothing. */
function asSeen(decoded: string): string {
  return decoded.replace(/[\s\u2028]+/g, ' ').replace(new RegExp(INVISIBLE.source, 'g'), '')
}

const isLone = (source: string, at: number): boolean => {
  const code = source.charCodeAt(at)
  if (code >= 0xd800 && code < 0xdc00) return !/[\uDC00-\uDFFF]/.test(source[at + 1] ?? '')
  return code >= 0xdc00 && code < 0xe000 && !/[\uD800-\uDBFF]/.test(source[at - 1] ?? '')
}
