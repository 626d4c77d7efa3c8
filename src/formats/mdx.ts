import { DocumentBuilder } from '../document/index.ts'
import type { Parse, ParseOptions } from './format.ts'
import { loadMarkdownParser } from './markdown.ts'
import { buildMarkdown } from './markdown-blocks.ts'
import { readFrontMatter } from './markdown-front-matter.ts'
import { guardMarkdown } from './markdown-guard.ts'
import type { MarkdownNode, ParseMarkdown } from './markdown-node.ts'
import { surveyMarkdown } from './markdown-survey.ts'
import { LayerWriter, markdownQuote, noteComments } from './markup-layer.ts'
import { MdxWriter } from './mdx-writer.ts'

/** Loads the Markdown parser that the options ask for. */
export async function loadMdx(options: ParseOptions): Promise<Parse> {
  return mdxParser(await loadMarkdownParser(options))
}

/** Reads MDX: what is JSX and code in it is written as the HTML that it stands for, and the rest is Markdown. */
export const mdxParser =
  (parse: ParseMarkdown): Parse =>
  (source) => {
    const safe = guardMarkdown(source.text)
    const builder = new DocumentBuilder(source, 'mdx', { text: safe, map: undefined, templates: undefined })
    let start = readFrontMatter(builder, source.start)
    while (safe.charCodeAt(start) === 0xfeff) start++
    const writer = new LayerWriter(safe, markdownQuote)
    const mdx = new MdxWriter(writer)
    mdx.write(start)
    noteComments(builder, mdx.comments)
    if (mdx.problem !== undefined) {
      const { message, start: at } = mdx.problem
      builder.notices.push({ code: 'markup-broken', message: `${message} The rest was read as far as it goes.`, start: at })
    }
    const layer = writer.layer()
    builder.enterLayer(layer)
    let root: MarkdownNode
    try {
      root = parse(layer.text)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      builder.notices.push({ code: 'markdown-unreadable', message: `Not read, since the Markdown parser gave up: ${reason}`, start })
      return builder.build()
    }
    const survey = surveyMarkdown(root, layer.text, 0)
    if (survey.text !== layer.text) builder.enterLayer({ ...layer, text: survey.text })
    buildMarkdown(builder, root, 0, survey)
    return builder.build()
  }
