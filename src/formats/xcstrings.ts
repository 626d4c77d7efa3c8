import type { Parse, ParseOptions } from './format.ts'
import { scanJson } from './json-scan.ts'
import { LocaleWriter } from './locale.ts'
import { localeCode } from './locale-paths.ts'
import { type LocaleNode, type Member, memberOf, textOf } from './locale-tree.ts'
import { loadMarkdownParser } from './markdown.ts'
import type { ParseMarkdown } from './markdown-node.ts'

/** Loads the reader of Apple's string catalogues. */
export async function loadXcstrings(options: ParseOptions): Promise<Parse> {
  return xcstringsParser(await loadMarkdownParser(options))
}

/** Reads the strings of a string catalogue in its source language. A key without a string of its own is the string. */
export const xcstringsParser =
  (parseMarkdown?: ParseMarkdown): Parse =>
  (source, options) => {
    const writer = new LocaleWriter(source, { name: 'xcstrings', printf: true, parseMarkdown }, options)
    const root = scanJson(source.text, source.start, writer)
    const strings = memberOf(root, 'strings')
    const language = textOf(root, 'sourceLanguage') ?? 'en'
    writer.builder.lang = localeCode(language) ?? language
    if (strings?.type !== 'object')
      writer.notice('xcstrings-shape', 'Not a string catalogue: it has no object "strings".', source.start, source.start)
    else for (const entry of strings.members) appendEntry(writer, entry, language)
    return writer.finish()
  }

function appendEntry(writer: LocaleWriter, { key, keyNode, value }: Member, language: string): void {
  const translated = memberOf(value, 'shouldTranslate')
  if (translated?.type === 'other' && translated.text === 'false') return
  const localized = memberOf(memberOf(value, 'localizations'), language)
  const found: LocaleNode[] = []
  if (localized !== undefined) collectUnits(localized, found)
  if (found.length === 0) writer.append({ decoded: keyNode.decode(), path: [key], name: key, tag: 'key' })
  for (const unit of found) {
    if (unit.type === 'string') writer.append({ decoded: unit.decode(), path: [key], name: key, tag: 'stringUnit' })
  }
}

/** The values of all string units below a node, in source order: of plural forms, of devices, of substitutions. */
function collectUnits(node: LocaleNode, into: LocaleNode[]): void {
  const open: { node: LocaleNode; key: string }[] = [{ node, key: '' }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.node.type !== 'object') continue
    const value = next.key === 'stringUnit' ? memberOf(next.node, 'value') : undefined
    if (value !== undefined) into.push(value)
    for (const member of next.node.members.toReversed()) open.push({ node: member.value, key: member.key })
  }
}
