import type { Block } from './block.ts'
import { type Container, enclosing, holds, type Section } from './container.ts'

/**
 * How near a reader finds one place from another, nearest first. A rule names the loosest level at which a disclosure still counts
 * (rule-catalogue section 3.5).
 */
export const levels = ['sentence', 'block', 'neighbour', 'card', 'section', 'document', 'linked'] as const

export type Level = (typeof levels)[number]

export const levelRank: Readonly<Record<Level, number>> = { sentence: 0, block: 1, neighbour: 2, card: 3, section: 4, document: 5, linked: 6 }

/** A place in a document: a stretch of one block, in block offsets. */
export interface Place {
  readonly block: Block
  readonly start: number
  readonly end: number
}

/**
 * The nearest level at which two blocks stand together. `sentence` is not decided here: it needs the sentences of the language layer
 * (see `Annotation.near`).
 */
export function blockDistance(a: Block, b: Block): Exclude<Level, 'sentence'> {
  if (a === b || sharesUnit(a, b)) return 'block'
  if (a.document !== b.document) return 'linked'
  if (areNeighbours(a, b) || introduces(a, b) || introduces(b, a)) return 'neighbour'
  if (sharesCard(a, b)) return 'card'
  if (sharesSection(a, b)) return 'section'
  return 'document'
}

/** How many blocks before and after a place can be near it: keeps rules linear on hostile documents. */
export const NEAR_BLOCKS = 100

/** Whether two blocks stand within a distance of each other. Ask only of blocks that are no more than `NEAR_BLOCKS` apart. */
export const isWithin = (a: Block, b: Block, within: Exclude<Level, 'document' | 'linked'>): boolean =>
  a === b || (within !== 'sentence' && levelRank[blockDistance(a, b)] <= levelRank[within])

/** A list item or a table row is read as one block, whatever blocks it is made of. */
function sharesUnit(a: Block, b: Block): boolean {
  const unit = enclosing(a, 'item', 'row')
  if (unit === undefined || unit !== enclosing(b, 'item', 'row')) return false
  return unit.type === 'item' || isDataRow(unit)
}

/** Mail is laid out in tables: a row is data only when its children are plain cells, not cells that hold blocks of their own. */
function isDataRow(row: Container): boolean {
  return row.children.length > 1 && row.children.every((child) => 'role' in child && child.role === 'cell')
}

/** Next to each other with nothing but attributes between, or a heading and the first blocks under it. */
function areNeighbours(a: Block, b: Block): boolean {
  if (enclosing(a, 'part') !== enclosing(b, 'part')) return false
  const [first, second] = a.index < b.index ? [a, b] : [b, a]
  const { blocks } = a.document
  let between = 0
  for (let at = first.index + 1; at < second.index; at++) {
    const block = blocks[at]
    if (isAside(block)) continue
    if (block.role === 'heading' && first.role !== 'heading') return false
    if (++between > 0 && first.role !== 'heading' && first.role !== 'button') return false
    if (between > 1) return false
  }
  return true
}

/** `Measured by X in May 2026:` holds for each item of the list below it. */
function introduces(lead: Block, item: Block): boolean {
  const list = lead.index < item.index && lead.text.endsWith(':') ? enclosing(item, 'list') : undefined
  return list !== undefined && !holds(list, lead) && firstBlockOf(list)?.index === lead.index + 1
}

function firstBlockOf(container: Container): Block | undefined {
  let at: Container | Block | undefined = container
  while (at !== undefined && !('role' in at)) at = at.children[0]
  return at
}

/** Text that a reader's eye does not stop at between two blocks. */
const isAside = (block: Block): boolean => block.hidden || block.role === 'alt' || block.role === 'tooltip' || block.role === 'placeholder'

function sharesCard(a: Block, b: Block): boolean {
  const card = enclosing(a, 'card', 'form', 'dialog')
  return card !== undefined && card === enclosing(b, 'card', 'form', 'dialog')
}

/** Under the same heading, or one under a heading that encloses the other's. The document's title encloses everything, so it does not count. */
function sharesSection(a: Block, b: Block): boolean {
  if (enclosing(a, 'part') !== enclosing(b, 'part')) return false
  return encloses(a.section, b.section) || encloses(b.section, a.section)
}

function encloses(outer: Section, inner: Section): boolean {
  let at: Section | undefined = inner
  while (at !== undefined && at !== outer) at = at.parent
  return at !== undefined && (outer === inner || outer.depth > 1)
}
