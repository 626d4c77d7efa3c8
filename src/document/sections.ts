import type { Block } from './block.ts'
import type { Container, Section } from './container.ts'

/** Gives each block its section, and returns the sections in order. A part of a mail begins anew. */
export function assignSections(blocks: readonly Block[]): Section[] {
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

function partOf(container: Container): Container | undefined {
  let at: Container | undefined = container
  while (at !== undefined && at.type !== 'part') at = at.parent
  return at
}
