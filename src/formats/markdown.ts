import { type Document, DocumentBuilder, type Source } from '../document/index.ts'
import type { Parse, ParseOptions } from './format.ts'
import { buildMarkdown } from './markdown-blocks.ts'
import { readFrontMatter } from './markdown-front-matter.ts'
import { guardMarkdown } from './markdown-guard.ts'
import type { MarkdownNode, ParseMarkdown } from './markdown-node.ts'
import { surveyMarkdown } from './markdown-survey.ts'
import { maskTemplates } from './template.ts'

/** Loads the Markdown parser that the options ask for. Rejects only when satteri is asked for by name and cannot be loaded. */
export async function loadMarkdown(options: ParseOptions): Promise<Parse> {
  const parser = await loadMarkdownParser(options)
  return (source, parseOptions) => readMarkdown(source, parseOptions, parser).document
}

const loadRemark = async (): Promise<ParseMarkdown> => (await import('./markdown-remark.ts')).parseWithRemark
const loadSatteri = async (): Promise<ParseMarkdown> => (await import('./markdown-satteri.ts')).parseWithSatteri

/** Loads the Markdown parser that the options ask for, as `loadMarkdown` does, for Markdown that stands in another format. */
export async function loadMarkdownParser({ markdownParser: choice = 'auto' }: ParseOptions): Promise<ParseMarkdown> {
  if (choice === 'remark') return loadRemark()
  try {
    return await loadSatteri()
  } catch (cause) {
    if (choice === 'auto') return loadRemark()
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(
      `The Markdown parser satteri cannot be loaded: ${reason}\nInstall it with "npm install satteri", or set the Markdown parser to "auto" or "remark".`,
      { cause },
    )
  }
}

/** Reads one Markdown file. `coarse` counts the nodes whose text could be placed only as a whole; tests hold it at 0. */
export function readMarkdown(source: Source, options: ParseOptions, parse: ParseMarkdown): { document: Document; coarse: number } {
  const safe = guardMarkdown(source.text)
  const masked = options.templates === 'off' ? { text: safe, spans: [], problems: [] } : maskTemplates(safe)
  const builder = new DocumentBuilder(source, 'markdown', { text: masked.text, map: undefined, templates: masked.spans, problems: masked.problems })
  let start: number = readFrontMatter(builder, source.start)
  // A parser drops a byte order mark, even a second one, and counts from behind it.
  while (masked.text.charCodeAt(start) === 0xfeff) start++
  const root = parseOrSplit(builder, masked.text.slice(start), start, parse)
  const survey = surveyMarkdown(root, masked.text, start)
  if (survey.text !== masked.text) builder.enterLayer({ text: survey.text, map: undefined, templates: masked.spans })
  const coarse = buildMarkdown(builder, root, start, survey)
  return { document: builder.build(), coarse }
}

/** Parses the text; when the parser gives up, as remark does on nesting of thousands of levels, takes each stretch between blank lines as a paragraph. */
function parseOrSplit(builder: DocumentBuilder, text: string, shift: number, parse: ParseMarkdown): MarkdownNode {
  try {
    return parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    builder.notices.push({
      code: 'markdown-unreadable',
      message: `Read as plain paragraphs, since the Markdown parser gave up: ${reason}`,
      start: shift,
    })
    return { type: 'root', children: paragraphs(text) }
  }
}

function paragraphs(text: string): MarkdownNode[] {
  const found: MarkdownNode[] = []
  let start = -1
  let end = 0
  const close = (): void => {
    const position = { start: { offset: start }, end: { offset: end } }
    if (start !== -1) found.push({ type: 'paragraph', position, children: [{ type: 'text', position, value: text.slice(start, end) }] })
    start = -1
  }
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    const content = line.trimEnd()
    if (content === '') close()
    else {
      if (start === -1) start = index
      end = index + content.length
    }
  }
  close()
  return found
}
