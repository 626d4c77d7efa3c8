import type { Container, Section } from './container.ts'
import type { Document } from './document.ts'
import type { OffsetMap } from './offset-map.ts'
import type { Range } from './source.ts'

/** What a block is to its reader. */
export const roles = [
  'heading',
  'paragraph',
  'listItem',
  'cell',
  'button',
  'link',
  'label',
  'legend',
  'alt',
  'title',
  'tooltip',
  'placeholder',
  'meta',
  'subject',
  'from',
  'preheader',
  'footnote',
  'finePrint',
  'caption',
  'option',
  'quote',
  'code',
  'string',
] as const

export type Role = (typeof roles)[number]

export const isRole = (value: unknown): value is Role => (roles as readonly unknown[]).includes(value)

/** How much a block stands out, from what the file itself says about its size and colour. */
export type Prominence = 'hidden' | 'small' | 'normal' | 'large'

/** The means by which text is kept out of sight. */
export type HiddenBy = 'attribute' | 'display' | 'visibility' | 'opacity' | 'size' | 'offscreen' | 'aria' | 'collapsed'

export type MarkKind = 'link' | 'strong' | 'emphasis' | 'struck' | 'small' | 'sup' | 'sub' | 'quote' | 'code' | 'variable' | 'noteRef'

/** A stretch of a block's text, in block offsets, with what the markup says about it. */
export interface Mark {
  kind: MarkKind
  start: number
  end: number
  /** Target of a link. */
  href?: string
  /** Name of a template variable, or the label of a footnote reference. */
  name?: string
  /** Of a template variable: it has a default, or stands in a condition. */
  guarded?: boolean
}

/** What the file says about how a block looks. Absent means the file does not say. */
export interface Style {
  hiddenBy?: HiddenBy
  /** Effective font size in CSS pixels. */
  fontSize?: number
  /** WCAG contrast ratio of text to background, when both are stated. */
  contrast?: number
}

export interface BlockData {
  /** Target of a button or link block, label of a footnote, or the like. */
  href?: string
  name?: string
  /** Element name in HTML, node type in Markdown: for `candor inspect` and for rules about markup. */
  tag?: string
  /** Value of the `class` and `id` attributes of the nearest element that has any, for rules about widgets. */
  className?: string
  /** A list item's bullet as written: `*`, `-`, `+`, `1.`. */
  bullet?: string
  /** Level of a heading, 1 to 6. */
  depth?: number
}

/**
 * One stretch of text that a reader takes in as a unit: a paragraph, a heading, a cell, a button.
 *
 * `text` is decoded (entities, escapes, transfer encodings), its white space is collapsed, invisible characters are dropped, no-break spaces are
 * spaces, and every template variable is one U+FFFC. `\n` is a line break inside the block; U+2028 is a break that no sentence crosses.
 */
export class Block {
  readonly type = 'block'
  readonly document: Document
  readonly role: Role
  readonly text: string
  readonly map: OffsetMap
  readonly marks: readonly Mark[]
  readonly style: Readonly<Style>
  readonly data: Readonly<BlockData>
  readonly parent: Container
  /** Place in `document.blocks`. */
  readonly index: number
  /** Set by the document once all blocks are known. */
  section!: Section
  #marks: MarkIndex | undefined

  constructor(init: Pick<Block, 'document' | 'role' | 'text' | 'map' | 'marks' | 'style' | 'data' | 'parent' | 'index'>) {
    this.document = init.document
    this.role = init.role
    this.text = init.text
    this.map = init.map
    this.marks = init.marks
    this.style = init.style
    this.data = init.data
    this.parent = init.parent
    this.index = init.index
  }

  /** Text the reader does not see unless they act. An e-mail preheader is seen, in the inbox. */
  get hidden(): boolean {
    return this.style.hiddenBy !== undefined && this.role !== 'preheader'
  }

  get prominence(): Prominence {
    if (this.hidden) return 'hidden'
    const { fontSize } = this.style
    if (this.role === 'finePrint' || this.role === 'footnote' || (fontSize !== undefined && fontSize < 12)) return 'small'
    if (this.role === 'subject' || this.role === 'title' || this.role === 'button') return 'large'
    if ((this.role === 'heading' && (this.data.depth ?? 1) <= 2) || (fontSize !== undefined && fontSize >= 24)) return 'large'
    return 'normal'
  }

  /** Where `[start, end)` of this block's text stands in the file. */
  range(start: number, end: number): Range {
    const [from, to] = this.map.range(start, end)
    return this.document.source.range(from, to)
  }

  /** unist position in the original file. */
  get position(): Range {
    return this.range(0, this.text.length)
  }

  /** The marks of one kind that touch `[start, end)`. */
  marksAt(kind: MarkKind, start: number, end: number): Mark[] {
    if (this.marks.length === 0) return []
    this.#marks ??= new MarkIndex(this.marks)
    return this.#marks.find(kind, start, end)
  }

  toJSON(): object {
    const { type, role, text, marks, style, data, position } = this
    return { type, role, text, marks, style, data, position }
  }
}

/** Finds the marks that touch a stretch without looking at all of them: a hostile block may have as many marks as words. */
class MarkIndex {
  readonly #byKind = new Map<MarkKind, { marks: Mark[]; furthest: number[] }>()

  constructor(marks: readonly Mark[]) {
    for (const mark of marks) {
      let group = this.#byKind.get(mark.kind)
      if (group === undefined) {
        group = { marks: [], furthest: [] }
        this.#byKind.set(mark.kind, group)
      }
      group.furthest.push(Math.max(mark.end, group.furthest.at(-1) ?? 0))
      group.marks.push(mark)
    }
  }

  find(kind: MarkKind, start: number, end: number): Mark[] {
    const group = this.#byKind.get(kind)
    if (group === undefined) return []
    const { marks, furthest } = group
    let low = 0
    let high = marks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (marks[middle].start < end) low = middle + 1
      else high = middle
    }
    const found: Mark[] = []
    for (let at = low - 1; at >= 0 && furthest[at] > start; at--) if (marks[at].end > start) found.unshift(marks[at])
    return found
  }
}
