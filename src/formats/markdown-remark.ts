import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { MarkdownNode, ParseMarkdown } from './markdown-node.ts'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** Parses with remark, the reference parser: pure JavaScript, some fifty times slower than satteri. Import this module dynamically, as it is large. */
export const parseWithRemark: ParseMarkdown = (text) => processor.parse(text) as MarkdownNode
