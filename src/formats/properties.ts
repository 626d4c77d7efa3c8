import type { Parse, ParseOptions } from './format.ts'
import { LocaleWriter } from './locale.ts'
import { loadMarkdownParser } from './markdown.ts'
import type { ParseMarkdown } from './markdown-node.ts'
import { DecodedText, decodeEscapes } from './string-escapes.ts'

/** Loads the reader of Java's `.properties` files. */
export async function loadProperties(options: ParseOptions): Promise<Parse> {
  return propertiesParser(await loadMarkdownParser(options))
}

/** Reads the values of a `.properties` file. */
export const propertiesParser =
  (parseMarkdown?: ParseMarkdown): Parse =>
  (source, options) => {
    const { text } = source
    const writer = new LocaleWriter(source, { name: 'properties', icu: true, printf: true, parseMarkdown }, options)
    for (let at: number = source.start; at < text.length; ) at = readLine(writer, text, at)
    return writer.finish()
  }

/** Reads one logical line and returns where the next begins. */
function readLine(writer: LocaleWriter, text: string, line: number): number {
  const start = afterBlanks(text, line)
  if (text[start] === '#' || text[start] === '!') {
    const end = naturalEnd(text, start)
    writer.comment(text.slice(start + 1, end), start, end)
    return afterEol(text, end)
  }
  const end = logicalEnd(text, start)
  const keyEnd = endOfKey(text, start, end)
  if (keyEnd > start) {
    const key = decoded(text, start, keyEnd)
    writer.group(key.text)
    writer.append({ decoded: decoded(text, startOfValue(text, keyEnd, end), end), path: [key.text] })
    for (const found of text.slice(start, end).matchAll(/\\u(?![\da-fA-F]{4})/g)) {
      const at = start + found.index
      if (!isEscaped(text, at)) writer.notice('properties-escape', 'Four hexadecimal digits are missing after this \\u.', at, at + 2)
    }
  }
  return afterEol(text, end)
}

function decoded(text: string, start: number, end: number): DecodedText {
  const out = new DecodedText(text)
  decodeEscapes(out, start, end, 'properties')
  return out
}

/** A key ends at an equals sign, a colon or white space that no backslash stands before. */
function endOfKey(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (text[at] === '\\') at++
    else if ('=: \t\f'.includes(text[at])) return at
  }
  return end
}

/** White space, one separator, and white space again are no part of the value. */
function startOfValue(text: string, from: number, end: number): number {
  const at = afterBlanks(text, from)
  return Math.min(text[at] === '=' || text[at] === ':' ? afterBlanks(text, at + 1) : at, end)
}

/** The end of a line that goes on after each line end with a backslash before it. */
function logicalEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') {
    if (text[at] === '\\') at += text.startsWith('\r\n', at + 1) ? 2 : 1
    at++
  }
  return Math.min(at, text.length)
}

function naturalEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

function afterBlanks(text: string, start: number): number {
  let at = start
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\f') at++
  return at
}

const afterEol = (text: string, end: number): number => end + (text.startsWith('\r\n', end) ? 2 : 1)

function isEscaped(text: string, at: number): boolean {
  let from = at
  while (from > 0 && text[from - 1] === '\\') from--
  return (at - from) % 2 === 1
}
