import type { Parse, ParseOptions } from './format.ts'
import { scanJson } from './json-scan.ts'
import { LocaleWriter } from './locale.ts'
import { appendTree } from './locale-walk.ts'
import { loadMarkdownParser } from './markdown.ts'
import type { ParseMarkdown } from './markdown-node.ts'

/** Loads the reader of JSON, JSONC, JSON5 and ARB files. */
export async function loadJson(options: ParseOptions): Promise<Parse> {
  return jsonParser(await loadMarkdownParser(options))
}

/** Reads the strings of a JSON, JSONC, JSON5 or ARB file. */
export const jsonParser =
  (parseMarkdown?: ParseMarkdown): Parse =>
  (source, options) => {
    const writer = new LocaleWriter(source, { name: 'json', icu: true, printf: true, parseMarkdown }, options)
    appendTree(writer, scanJson(source.text, source.start, writer))
    return writer.finish()
  }
