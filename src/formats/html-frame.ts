import type { ContainerData, ContainerType, MarkKind, Role } from '../document/index.ts'
import type { LabelScope } from './html-controls.ts'
import type { Element } from './html-elements.ts'
import { type Look, plainLook } from './html-look.ts'

/** A mark that an open element puts on the text in it. */
export interface MarkNode {
  readonly kind: MarkKind
  readonly href: string | undefined
  readonly name: string | undefined
  /** Its element was closed by an end tag that stood inside a block: `<b><p>…</b>…</p>`. */
  ended: boolean
}

/** An `a` element that text stands in. */
export interface Link {
  readonly href: string | undefined
  /** Place on the stack. */
  readonly at: number
  /** Stands in a box that is styled as a button. */
  readonly inButton: boolean
}

/** An open element, with what it hands down to the text and the elements in it. */
export class Frame {
  readonly element: Element
  readonly parent: Frame | undefined
  /** Place on the stack. */
  readonly at: number
  /** Place of the next open element of the same name further out, or -1. */
  outerPlace = -1
  /** The nearest element that makes blocks, this one included. */
  block: Frame
  /** Place of the nearest element beyond which end tags do not reach. */
  scopeAt: number
  /** Role of text that stands directly in this element, if it makes blocks. */
  role: Role = 'paragraph'
  /** Role of text in elements inside that have none of their own, such as a `div` in a `button`. */
  plain: Role
  depth: number | undefined
  look: Look
  /** The marks on text in this element, outermost first, one of each kind. */
  marks: readonly MarkNode[]
  /** How many of `marks`, at the end, are this element's own. */
  ownMarks = 0
  link: Link | undefined
  small: boolean
  /** Stands in a box that is styled as a button. */
  inButton: boolean
  /** Own `class` and `id`. */
  className: string | undefined
  /** Those of the nearest element that has any. */
  nearClass: string | undefined
  id: string | undefined
  name: string | undefined
  href: string | undefined
  bullet: string | undefined
  container: ContainerType | undefined
  containerData: ContainerData | undefined
  containerOpen = false
  /** Its text makes blocks inside the block around it. */
  apart = false
  /** Closed by an end tag, but still on the stack for the sake of what it holds. */
  dead = false
  /** A cell that holds blocks of its own: a means of layout. */
  layout = false
  /** Has a background or border of its own. */
  boxed = false
  /** Of a closed `details`: how its summary looks. */
  outerLook: Look | undefined
  /** Its class names it the text for the inbox. */
  preheader: boolean
  label: LabelScope | undefined
  /** Rows of a table or items of a list so far. */
  count = 0

  constructor(element: Element, parent: Frame | undefined) {
    this.element = element
    this.parent = parent
    this.at = parent === undefined ? 0 : parent.at + 1
    this.block = parent?.block ?? this
    this.scopeAt = parent?.scopeAt ?? 0
    this.plain = parent?.plain ?? 'paragraph'
    this.depth = parent?.depth
    this.look = parent?.look ?? plainLook()
    this.marks = parent?.marks ?? NONE
    this.link = parent?.link
    this.small = parent?.small ?? false
    this.inButton = parent?.inButton ?? false
    this.nearClass = parent?.nearClass
    this.preheader = parent?.preheader ?? false
    this.label = parent?.label
  }

  /** Puts a mark on the text in this element, unless it already has one of that kind. */
  addMark(kind: MarkKind, data: { readonly href?: string; readonly name?: string } = NO_DATA): void {
    for (const mark of this.marks) if (mark.kind === kind && !mark.ended) return
    const live: MarkNode[] = []
    for (const mark of this.marks) if (!mark.ended) live.push(mark)
    live.push({ kind, href: data.href, name: data.name, ended: false })
    this.marks = live
    this.ownMarks++
  }
}

const NO_DATA = {}
const NONE: readonly MarkNode[] = []
