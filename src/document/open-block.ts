import type { BlockData, Mark, Role, Style } from './block.ts'
import type { Container } from './container.ts'
import type { OffsetMap } from './offset-map.ts'

/** A block that is being built. */
export interface OpenBlock {
  role: Role
  style: Style
  data: BlockData
  parent: Container
  /** Place reserved among the parent's children. */
  slot: number
  text: string
  /** The text's last code unit, or -1, the space that is held back included. Asking the text itself would copy it, and that for every line of a long block. */
  last: number
  /**
   * Where the space stands that ends the text so far, or -1. It is appended only when more text follows: a line break or the end of the block drops
   * it, and to take it off again would copy the text, and that for every line.
   */
  spaceStart: number
  spaceEnd: number
  /** What `last` was before that space. */
  beforeSpace: number
  map: OffsetMap
  marks: Mark[]
  openMarks: Mark[]
  /** Place reserved in the document, so that a nested block comes after the one it stands in. */
  index: number
}

/** The length of a block's text, the space that is held back included. */
export const lengthOf = (block: OpenBlock): number => (block.spaceStart === -1 ? block.text.length : block.text.length + 1)

/** Takes white space and breaks off the end of a block. */
export function trimEnd(block: OpenBlock): void {
  if (block.last !== 32 && block.last !== 10 && block.last !== 0x2028) return
  block.spaceStart = -1
  let length = block.text.length
  while (length > 0 && isBreak(block.text.charCodeAt(length - 1))) length--
  if (length < block.text.length) {
    block.text = block.text.slice(0, length)
    block.map.truncate(length)
  }
  if (block.marks.length === 0) return
  block.marks = block.marks.filter((mark) => mark.start < length)
  for (const mark of block.marks) if (mark.end > length) mark.end = length
}

const isBreak = (code: number): boolean => code === 32 || code === 10 || code === 0x2028

/** Keeps a block's place among its siblings until it is built. */
export const RESERVED: Container = { type: 'root', parent: undefined, children: [], data: {} }

/** Takes away the places of blocks that were dropped. */
export function dropReserved(container: Container): void {
  let kept = 0
  for (const child of container.children) {
    if (child === RESERVED) continue
    container.children[kept++] = child
    if (!('role' in child)) dropReserved(child)
  }
  container.children.length = kept
}
