import { markdownToMdast } from 'satteri'
import type { MarkdownNode, ParseMarkdown } from './markdown-node.ts'

/** Front matter is cut off before, and everything beyond GitHub's extensions is off by default. */
const options = { features: { gfm: true, frontmatter: false } }

const parse: ParseMarkdown = (text) => markdownToMdast(text, options) as MarkdownNode

/**
 * Parses with satteri, the fast native parser. Import this module dynamically: it throws where satteri is not installed or has no binary for the
 * platform. The static import in it lets a bundler leave out the two thirds of satteri that are not for parsing.
 */
export const parseWithSatteri: ParseMarkdown = (text) => {
  const root = parse(text)
  return text.includes('|') && bareUrlBeforePipe.test(text) ? splitCells(root, text) : root
}

/** A literal URL that a vertical bar follows without a blank. */
const bareUrlBeforePipe = /(?:https?:\/\/|www\.)[^\s<|]*\|/i

/**
 * Satteri 0.10 takes the bar of `|https://example.com|next cell|` for a part of the URL, and the cells after it too. A blank before such a bar
 * changes nothing else in a table, so the text is parsed again with blanks there, and the offsets are counted back.
 */
function splitCells(root: MarkdownNode, text: string): MarkdownNode {
  const bars = swallowedBars(root, text)
  if (bars.length === 0) return root
  const parts: string[] = []
  for (const [at, bar] of bars.entries()) parts.push(text.slice(bars[at - 1] ?? 0, bar), ' ')
  parts.push(text.slice(bars[bars.length - 1]))
  const repaired = parse(parts.join(''))
  for (const node of nodesIn(repaired)) {
    for (const point of [node.position?.start, node.position?.end] as { offset?: number }[]) {
      if (point?.offset !== undefined) point.offset = countBack(point.offset, bars)
    }
  }
  return repaired
}

/** Offsets of the unescaped bars in literal URLs in cells, ascending. */
function swallowedBars(root: MarkdownNode, text: string): number[] {
  const bars: number[] = []
  for (const cell of nodesIn(root)) {
    if (cell.type !== 'tableCell') continue
    for (const node of nodesIn(cell)) {
      const start = node.position?.start.offset
      const end = node.position?.end.offset
      if (node.type !== 'link' || start === undefined || end === undefined || text[start] === '[' || text[start] === '<') continue
      for (let at = start; at < end; at++) if (text[at] === '|' && text[at - 1] !== '\\') bars.push(at)
    }
  }
  return bars.sort((a, b) => a - b)
}

/** The offset in the original text of one in the text that has a blank before each bar. */
function countBack(offset: number, bars: readonly number[]): number {
  let low = 0
  let high = bars.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (bars[middle] + middle < offset) low = middle + 1
    else high = middle
  }
  return offset - low
}

function* nodesIn(root: MarkdownNode): Generator<MarkdownNode> {
  const open = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node
    if (node.children !== undefined) for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at])
  }
}
