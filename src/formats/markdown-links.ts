import type { TemplateSpan } from '../document/index.ts'
import type { MarkdownNode } from './markdown-node.ts'
import { isMasked, readable } from './template-readable.ts'

/** The link that is all a reader sees of a paragraph, emphasised or not. */
export function onlyLink(paragraph: MarkdownNode): MarkdownNode | undefined {
  let node: MarkdownNode | undefined = paragraph
  while (node !== undefined && (node === paragraph || node.type === 'strong' || node.type === 'emphasis')) {
    let only: MarkdownNode | undefined
    for (const child of node.children ?? []) {
      if (isUnseen(child)) continue
      if (only !== undefined) return undefined
      only = child
    }
    node = only
  }
  return node?.type === 'link' || node?.type === 'linkReference' ? node : undefined
}

/** Blank text, a line break or a comment. */
export function isUnseen(node: MarkdownNode): boolean {
  if (node.type === 'text') return node.value?.trim() === ''
  return node.type === 'break' || (node.type === 'html' && node.value?.startsWith('<!--') === true)
}

/** The text a node ends with, looking into emphasis and links. */
export function lastText(node: MarkdownNode | undefined): MarkdownNode | undefined {
  let at = node
  while (at?.children !== undefined) at = at.children.findLast((child) => !isUnseen(child))
  return at?.type === 'text' ? at : undefined
}

/**
 * The title of a link or an image, which stands last in it; undefined where it cannot be found.
 *
 * ```text
 * [Start](/start "14 days free")
 *                 ^^^^^^^^^^^^
 * ```
 */
export function titleBounds(text: string, start: number, end: number): [start: number, end: number] | undefined {
  let close = end - 2
  while (close > start && /\s/.test(text[close])) close--
  const opener = text[close] === ')' ? '(' : text[close]
  let open = close - 1
  while (open > start && (text[open] !== opener || isEscaped(text, open))) open--
  return open > start ? [open + 1, close] : undefined
}

/**
 * The target of a link or a definition that stands at `[start, end)`, template variables written `{{name}}`. A target that the parser decoded is
 * not in the text as such, but the variables in it are: they are found from the last to the first.
 */
export function readableTarget(
  { url = '', title }: MarkdownNode,
  text: string,
  start: number,
  end: number,
  templates: readonly TemplateSpan[],
): string {
  if (!isMasked(url)) return url
  const source = text.slice(start, title ? (titleBounds(text, start, end)?.[0] ?? end) : end)
  let limit = source.length
  const parts: string[] = []
  for (const part of url.split(MASKED_RUN).toReversed()) {
    const at = isMasked(part) ? source.lastIndexOf(part, limit - part.length) : -1
    parts.push(at === -1 ? part : readable(part, start + at, templates))
    if (at !== -1) limit = at
  }
  return parts.toReversed().join('')
}

const MASKED_RUN = /([\uE000-\uE002]+)/

/** What stands before the text of a node. */
const delimiters: Readonly<Record<string, RegExp>> = {
  heading: /#{1,6}[ \t]*/y,
  tableCell: /\|?[ \t]*/y,
  strong: /[*_]{2}/y,
  emphasis: /[*_]/y,
  delete: /~{1,2}/y,
  link: /\[/y,
  linkReference: /\[/y,
}

/** Where the text of a node that starts at `start` begins. */
export function innerStart(type: string, text: string, start: number): number {
  const delimiter = Object.hasOwn(delimiters, type) ? delimiters[type] : undefined
  if (delimiter === undefined) return start
  delimiter.lastIndex = start
  return delimiter.test(text) ? delimiter.lastIndex : start
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}
