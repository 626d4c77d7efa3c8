import type { BlockData, DocumentBuilder, Role } from '../document/index.ts'
import { buildMarkdown } from './markdown-blocks.ts'
import { guardMarkdown } from './markdown-guard.ts'
import type { MarkdownNode, ParseMarkdown } from './markdown-node.ts'
import { surveyMarkdown } from './markdown-survey.ts'

const LINK = /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/
const STRONG = /(?:^|[^*\w])\*\*[^*\s](?:[^*\n]{0,200}[^*\s])?\*\*(?![*\w])/
const HEADING = /^#{1,6} \S[^\n]*\n/m
const LIST = /^[*-] \S[^\n]*\n\s*[*-] \S/m

/** Whether a value has signs that only Markdown has: a link, strong text, a heading over text, a list of two. */
export const looksMarkdown = (text: string): boolean =>
  (text.includes('](') && LINK.test(text)) ||
  (text.includes('**') && STRONG.test(text)) ||
  (text.includes('\n') && (HEADING.test(text) || LIST.test(text)))

/**
 * Reads the builder's layer as Markdown. A value of one paragraph is one block of the given role; a longer one is a card of blocks. False when
 * the parser gives up, and then nothing was read.
 */
export function readMarkdownValue(builder: DocumentBuilder, parse: ParseMarkdown, role: Role, data: BlockData): boolean {
  const safe = guardMarkdown(builder.layer.text)
  // A parser drops byte order marks, and counts from behind them.
  const start = /^\uFEFF*/.exec(safe)?.[0].length ?? 0
  const root = parsed(safe.slice(start), parse)
  if (root === undefined) return false
  const survey = surveyMarkdown(root, safe, start)
  builder.enterLayer({ ...builder.layer, text: survey.text })
  const only = onlyParagraph(root)
  if (only === undefined) {
    builder.openContainer('card')
    buildMarkdown(builder, root, start, survey)
    builder.closeContainer()
  } else {
    builder.openBlock(role, data)
    buildMarkdown(builder, only, start, survey)
    builder.closeBlock()
  }
  return true
}

function parsed(text: string, parse: ParseMarkdown): MarkdownNode | undefined {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

/** The paragraph that a text is, as a root of what is in it. */
function onlyParagraph({ children = [] }: MarkdownNode): MarkdownNode | undefined {
  const [first] = children
  return children.length === 1 && first.type === 'paragraph' ? { ...first, type: 'root' } : undefined
}
