import type { Block } from './block.ts'
import type { Point, Source } from './source.ts'

export const containerTypes = [
  'root',
  /** A part of an e-mail: headers, text or HTML. */
  'part',
  /** A stretch set off by its own element (`section`, `article`, a card, a table that lays out a mail). */
  'card',
  'header',
  'nav',
  'footer',
  'aside',
  'form',
  'dialog',
  'details',
  'list',
  'item',
  'table',
  'row',
  'quote',
] as const

export type ContainerType = (typeof containerTypes)[number]

/** What holds blocks together: the branches of the document tree. */
export interface Container {
  readonly type: ContainerType
  readonly parent: Container | undefined
  readonly children: (Container | Block)[]
  readonly data: Readonly<ContainerData>
}

export interface ContainerData {
  /** A list's bullet (`*`, `-`, `+`) or the delimiter of its numbers (`.`, `)`). */
  bullet?: string
  /** Of a part: `headers`, `text` or `html`. */
  part?: 'headers' | 'text' | 'html'
  /** Of a part that nobody can read in the file: its media type and its text as decoded. */
  unpacked?: { readonly type: string; readonly source: Source } | undefined
  /** Of a row: its place in the table, 0 being the header row where there is one. */
  row?: number
  /** Value of the `class` and `id` attributes. */
  className?: string
}

/** The stretch under one heading, up to the next heading of the same or a higher level. */
export interface Section {
  /** Absent before the first heading. */
  readonly heading: Block | undefined
  /** Level of the heading; 0 for what precedes the first. */
  readonly depth: number
  readonly parent: Section | undefined
}

/** The nearest enclosing container of one of the types, or undefined. */
export function enclosing(from: Block | Container, ...types: readonly ContainerType[]): Container | undefined {
  let at: Container | undefined = 'role' in from ? from.parent : from
  while (at !== undefined && !types.includes(at.type)) at = at.parent
  return at
}

/** Where a place in a part that nobody can read in the file stands in that part as decoded. */
export interface UnpackedPlace extends Pick<Point, 'line' | 'column'> {
  /** Media type of the part. */
  readonly part: string
}

/** The place of `offset` in its part's own text, when the part is packed in the file: a mail's base64. */
export function unpackedPlace(block: Block, offset: number): UnpackedPlace | undefined {
  const unpacked = enclosing(block, 'part')?.data.unpacked
  if (unpacked === undefined) return undefined
  const { line, column } = unpacked.source.point(block.map.start(offset))
  return { part: unpacked.type, line, column }
}

/** Whether `outer` is `inner` or holds it. */
export function holds(outer: Container, inner: Block | Container): boolean {
  let at: Container | undefined = 'role' in inner ? inner.parent : inner
  while (at !== undefined && at !== outer) at = at.parent
  return at === outer
}
