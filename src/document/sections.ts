import type { Block } from './block.ts'
import { type Container, enclosing, holds, type Section } from './container.ts'

/** Gives each block its section, and returns the sections in order. A part of a mail begins anew. */
export function assignSections(blocks: readonly Block[]): Section[] {
  const heads = headedCards(blocks)
  let section: Section = { heading: undefined, depth: 0, parent: undefined }
  const sections = [section]
  let part: Container | undefined
  let parent: Container | undefined
  let blockPart: Container | undefined
  for (const block of blocks) {
    if (block.parent !== parent) {
      parent = block.parent
      blockPart = partOf(parent)
    }
    if (blockPart !== part) {
      part = blockPart
      section = { heading: undefined, depth: 0, parent: undefined }
      sections.push(section)
    }
    if (heads.size > 0) section = within(section, block, heads)
    if (block.role === 'heading') {
      const depth = block.data.depth ?? 1
      let outer: Section | undefined = section
      while (outer !== undefined && outer.depth >= depth) outer = outer.parent
      section = { heading: block, depth, parent: outer }
      sections.push(section)
    }
    block.section = section
  }
  return sections
}

/** The cards that a heading stands in together with what it heads: it heads nothing outside them. */
function headedCards(blocks: readonly Block[]): ReadonlyMap<Block, Container> {
  const filled = new Set<Container>()
  const headings: [Block, Container][] = []
  let parent: Container | undefined
  let card: Container | undefined
  for (const block of blocks) {
    if (block.parent !== parent) {
      parent = block.parent
      card = enclosing(parent, 'card', 'aside', 'dialog')
    }
    if (card === undefined) continue
    if (block.role === 'heading') headings.push([block, card])
    else filled.add(card)
  }
  return new Map(headings.filter(([, card]) => filled.has(card)))
}

/** The innermost open section that a block may belong to. */
function within(section: Section, block: Block, heads: ReadonlyMap<Block, Container>): Section {
  let at = section
  while (at.parent !== undefined && at.heading !== undefined) {
    const card = heads.get(at.heading)
    if (card === undefined || holds(card, block)) break
    at = at.parent
  }
  return at
}

function partOf(container: Container): Container | undefined {
  let at: Container | undefined = container
  while (at !== undefined && at.type !== 'part') at = at.parent
  return at
}
