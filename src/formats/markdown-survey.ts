import type { MarkdownNode } from './markdown-node.ts'

/** What must be known of a tree before its blocks can be built in order. */
export interface Survey {
  /** Definitions that link references lead to, the first of each name winning. */
  readonly targets: ReadonlyMap<string, MarkdownNode>
  readonly hasNotes: boolean
  /** The text with the quote markers and indentation inside HTML blocks blanked, same length. */
  readonly text: string
}

/** Nodes whose children are text and cannot hold a definition or a block of HTML. */
const leaves = new Set(['paragraph', 'heading', 'table', 'code'])

/** Looks through the blocks of a tree whose offsets count from `shift` in `text`. */
export function surveyMarkdown(root: MarkdownNode, text: string, shift: number): Survey {
  const targets = new Map<string, MarkdownNode>()
  const blanks: number[] = []
  let hasNotes = false
  const open = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'html') blankPrefixes(node, text, shift, blanks)
    else if (node.type === 'footnoteDefinition') hasNotes = true
    else if (node.type === 'definition' && node.identifier !== undefined && !targets.has(node.identifier)) {
      targets.set(node.identifier, node)
    }
    if (node.children === undefined || leaves.has(node.type)) continue
    for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at])
  }
  return { targets, hasNotes, text: blanks.length === 0 ? text : blanked(text, blanks) }
}

/**
 * Notes what stands before each later line of an HTML block that is in a quote or a list:
 *
 * ```text
 * > <p
 * > hidden>    value "<p\nhidden>"
 * ^^
 * ```
 */
function blankPrefixes(node: MarkdownNode, text: string, shift: number, blanks: number[]): void {
  const start = (node.position?.start.offset ?? 0) + shift
  const end = (node.position?.end.offset ?? 0) + shift
  const value = node.value ?? ''
  if (end - start <= value.length) return
  const values = value.split(/\r\n?|\n/)
  let index = 0
  let line = start
  for (const { 0: eol, index: at } of text.slice(start, end).matchAll(/\r\n?|\n|$/g)) {
    const own = values[index++] ?? ''
    const prefix = start + at - own.length - line
    if (prefix > 0 && line > start && text.startsWith(own, line + prefix)) blanks.push(line, line + prefix)
    line = start + at + eol.length
  }
}

function blanked(text: string, blanks: readonly number[]): string {
  const parts: string[] = []
  let done = 0
  for (let at = 0; at < blanks.length; at += 2) {
    parts.push(text.slice(done, blanks[at]), ' '.repeat(blanks[at + 1] - blanks[at]))
    done = blanks[at + 1]
  }
  return `${parts.join('')}${text.slice(done)}`
}
