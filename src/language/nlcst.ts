import type { Paragraph, Root, Sentence } from 'nlcst'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import type { Block, Document, Range } from '../document/index.ts'

const english = unified().use(retextEnglish).freeze()

interface Positioned {
  position?: { start: { offset?: number }; end: { offset?: number } } | Range
  children?: Positioned[]
}

/** The natural-language syntax tree of one block (words, sentences), with positions in the original file. */
export function blockNlcst(block: Block): Root {
  const root = english.parse(block.text) as Root
  const waiting: Positioned[] = [root as unknown as Positioned]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined) node.position = block.range(start, end)
    if (node.children !== undefined) waiting.push(...node.children)
  }
  return root
}

/**
 * A document as one tree for retext plugins, which then report at places of the original file. Each block is parsed by itself: the parser's time
 * grows with the square of what it is given. Code and hidden blocks are left out.
 */
export function documentNlcst(document: Document): Root {
  const children = document.blocks.filter((block) => block.role !== 'code' && !block.hidden).flatMap((block) => blockNlcst(block).children)
  return { type: 'RootNode', children: children as (Paragraph | Sentence)[] }
}
