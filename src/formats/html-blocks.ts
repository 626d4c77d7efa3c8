import { type BlockData, type DocumentBuilder, MASK_COMMENT, MASK_CONTROL, type Role, type Style } from '../document/index.ts'
import { feedValue } from './html-attributes.ts'
import type { Controls, PendingControl } from './html-controls.ts'
import type { Frame, Link } from './html-frame.ts'

/** A block that is open, or about to be, in an element; blocks inside blocks have a context each. */
interface Context {
  /** The element whose block it is; undefined for the flow of the document. */
  readonly owner: Frame | undefined
  open: boolean
  /** Opened by Markdown around this HTML, and closed by it. */
  foreign: boolean
  handle: number
  role: Role
  /** Where its text began, and the element of the latest text. */
  block: Frame | undefined
  last: Frame | undefined
  /** The one link that all its text stands in, so far. */
  link: Link | undefined
  allSmall: boolean
  style: Style
  widened: boolean
  /** Length of the text after the latest line break. */
  breakLength: number
  /** Where the latest visible text ended in the layer, or -1 when white space or a break followed it. */
  textEnd: number
}

const context = (owner: Frame | undefined): Context => ({
  owner,
  open: false,
  foreign: false,
  handle: -1,
  role: 'paragraph',
  block: undefined,
  last: undefined,
  link: undefined,
  allSmall: false,
  style: {},
  widened: false,
  breakLength: -1,
  textEnd: -1,
})

/** Roles that say no more than where text stands; what the text is made of may say more. */
const isPlain = (role: Role): boolean => role === 'paragraph' || role === 'cell' || role === 'listItem' || role === 'finePrint'

/** Roles whose text may run over several paragraphs. */
const isFlow = (role: Role): boolean => isPlain(role) || role === 'quote' || role === 'footnote' || role === 'caption'

/**
 * Turns runs of text, each with the element it stands in, into blocks of the builder. A block opens with its first visible character and ends
 * where an element that makes blocks begins or ends, or where two line breaks follow each other.
 */
export class BlockWriter {
  /** The next block of running text is the first of the page: hidden, it is what an inbox shows beside the subject. */
  awaitsPreheader = false
  /** A control that is named by the text that follows it. */
  awaitsLabel: PendingControl | undefined
  /** Handle of the block that Markdown has open. */
  foreignHandle: number | undefined
  readonly #builder: DocumentBuilder
  readonly #stack: readonly Frame[]
  readonly #controls: Controls
  readonly #outer: Context[] = []
  #context = context(undefined)
  /** Elements below this place on the stack have opened their containers. */
  #contained = 0

  constructor(builder: DocumentBuilder, stack: readonly Frame[], controls: Controls) {
    this.#builder = builder
    this.#stack = stack
    this.#controls = controls
  }

  /** Notices whether a block that is not ours is open. */
  resume(): void {
    const root = this.#context
    if (this.#outer.length > 0 || (root.open && !root.foreign)) return
    root.foreign = this.#builder.inBlock
    root.open = root.foreign
    const handle = root.foreign ? (this.foreignHandle ?? -1) : -1
    if (root.foreign && root.handle !== handle) {
      // Another block than the last one: where that had its line break says nothing here.
      root.handle = handle
      root.breakLength = -1
      root.textEnd = -1
    }
  }

  get isOpen(): boolean {
    return this.#context.open
  }

  /** In a block that Markdown opened, directly. */
  get isForeign(): boolean {
    return this.#context.foreign
  }

  /** Somewhere in a block that Markdown opened. */
  get isShared(): boolean {
    return (this.#outer[0] ?? this.#context).foreign
  }

  /** The open block, when it has one. */
  get handle(): number | undefined {
    const { open, foreign, handle } = this.#context
    if (foreign) return this.foreignHandle
    return open ? handle : undefined
  }

  text(frame: Frame, start: number, end: number): void {
    const { text } = this.#builder.layer
    const ink = skipBlank(text, start, end)
    if (ink === end) {
      if (this.#context.open || this.#partsWords()) this.#builder.text(start, end)
      this.#context.textEnd = -1
      return
    }
    if (ink > start && this.#partsWords()) this.#builder.text(start, ink)
    this.#prepare(frame)
    this.#builder.text(start, end)
    this.#context.textEnd = end
  }

  replaced(frame: Frame, decoded: string, start: number, end: number): void {
    const isBlank = skipBlank(decoded, 0, decoded.length) === decoded.length
    if (!isBlank) this.#prepare(frame)
    if (!this.#context.open && !this.#partsWords()) return
    this.#builder.replaced(decoded, start, end)
    this.#context.textEnd = isBlank ? -1 : end
  }

  /** A `br`. Two in a row end the block. */
  lineBreak(start: number, end: number): void {
    const here = this.#context
    if (!here.open) {
      if (this.#partsWords()) this.#builder.lineBreak(start, end)
      return
    }
    const repeated = this.#builder.blockLength === here.breakLength
    if (!repeated) {
      this.#builder.lineBreak(start, end)
      here.textEnd = -1
      here.breakLength = this.#builder.blockLength
    } else if (here.foreign) {
      this.#builder.splitBlock()
      here.breakLength = -1
    } else if (isFlow(here.role)) {
      if (here.block !== undefined) this.breakCell(here.block)
      this.end(start, end)
    }
  }

  /** Marks a cell that holds more than a line of text as a means of layout. */
  breakCell(cell: Frame): void {
    if (cell.role !== 'cell') return
    cell.layout = true
    const here = this.#context
    if (here.open && here.block === cell && here.role === 'cell') {
      here.role = cell.plain
      this.#builder.reviseBlock({ role: cell.plain })
    }
  }

  /** Ends the open block at a tag. */
  end(start: number, end: number): void {
    this.awaitsLabel = undefined
    if (!this.#context.open) return
    // Text that follows in Markdown goes to the open block without us, so it stays open.
    if (this.isShared) this.#builder.hardBreak(start, end)
    else this.#close()
  }

  /** Begins text that is apart from the text around it. */
  enter(owner: Frame): void {
    this.#outer.push(this.#context)
    this.#context = context(owner)
    if (this.isShared) this.#open(owner)
  }

  leave(): void {
    this.awaitsLabel = undefined
    if (this.#context.open) this.#close()
    this.#context = this.#outer.pop() ?? this.#context
  }

  /** A block for the value of an attribute, which stands at `[start, end)`. Returns its handle. */
  value(role: Role, frame: Frame, start: number, end: number, data: BlockData = {}): number | undefined {
    if (start === end) return undefined
    this.openContainers()
    const { nearClass, element, look } = frame
    const handle = this.#builder.openBlock(role, { tag: element.name, ...(nearClass && { className: nearClass }), ...data }, look.style)
    feedValue(this.#builder, start, end)
    this.#builder.closeBlock()
    return handle
  }

  /** Opens the marks of an element whose tag stands at `start`. */
  mark(frame: Frame, start: number): void {
    const here = this.#context
    if (!here.open) return
    const before = here.last?.link
    if (before !== undefined && frame.link?.at === frame.at && here.textEnd !== -1) this.#partLinks(here, before, frame.link, start)
    for (let at = frame.marks.length - frame.ownMarks; at < frame.marks.length; at++) {
      this.#builder.openMark(frame.marks[at].kind, frame.marks[at])
    }
  }

  /** Links side by side are two labels, though only their padding parts them. */
  #partLinks(here: Context, before: Link, link: Link, start: number): void {
    const continues = before.href === link.href && before.href !== '#' && before.href !== ''
    if (continues || isBlankAt(this.#builder.layer.text, here.textEnd - 1)) return
    this.#builder.hardBreak(here.textEnd, Math.max(start, here.textEnd + 1))
    here.textEnd = -1
  }

  unmark(frame: Frame): void {
    for (let at = frame.marks.length - 1; at >= frame.marks.length - frame.ownMarks; at--) {
      if (this.#context.open && !frame.marks[at].ended) this.#builder.closeMark(frame.marks[at].kind)
      frame.marks[at].ended = true
    }
  }

  /** Opens the containers of all open elements. */
  openContainers(): void {
    const { length } = this.#stack
    for (let at = this.#contained; at < length; at++) {
      const frame = this.#stack[at]
      if (frame.container === undefined) continue
      frame.containerOpen = true
      this.#builder.openContainer(frame.container, frame.containerData)
    }
    this.#contained = length
  }

  /** Takes notice that an element left the stack. */
  closeContainer(frame: Frame): void {
    if (frame.containerOpen) this.#builder.closeContainer()
    this.#contained = Math.min(this.#contained, frame.at)
  }

  /** Whether white space at the start of text set apart parts the words around that text too: it takes up room, though nobody can see it. */
  #partsWords(): boolean {
    const { open, owner } = this.#context
    if (open || owner === undefined || this.#outer.at(-1)?.open !== true) return false
    const { hiddenBy } = owner.look.style
    return hiddenBy === undefined || hiddenBy === 'visibility' || hiddenBy === 'opacity'
  }

  /** Makes ready for visible text in `frame`. */
  #prepare(frame: Frame): void {
    const here = this.#context
    if (!here.open) this.#open(frame)
    else if (here.last !== frame && !here.foreign) this.#widen(here, frame)
    here.last = frame
    if (this.awaitsLabel !== undefined) {
      this.awaitsLabel.following = here.handle
      this.awaitsLabel = undefined
    }
  }

  #open(frame: Frame): void {
    this.openContainers()
    const here = this.#context
    const { block, look } = frame
    here.role = this.#roleIn(here, frame)
    here.open = true
    here.block = block
    here.last = frame
    here.link = frame.link
    here.allSmall = frame.small
    here.style = look.style
    here.widened = false
    here.breakLength = -1
    here.handle = this.#builder.openBlock(here.role, dataOf(here, frame), look.style)
    for (const mark of frame.marks) if (!mark.ended) this.#builder.openMark(mark.kind, mark)
    this.#announce(here, frame)
  }

  #roleIn({ owner }: Context, frame: Frame): Role {
    const { block } = frame
    const inner = owner === undefined || block.at > owner.at ? block : owner
    const role = inner.layout ? inner.plain : inner.role
    if (!this.awaitsPreheader || role === 'title') return role
    this.awaitsPreheader = false
    const { hiddenBy } = frame.look.style
    const inInbox = hiddenBy !== undefined && hiddenBy !== 'offscreen' && hiddenBy !== 'collapsed' && hiddenBy !== 'attribute'
    return inInbox || frame.preheader ? 'preheader' : role
  }

  /** Tells labels and ids which block is theirs. */
  #announce({ handle, role }: Context, frame: Frame): void {
    if (role === 'option') return
    for (let scope = frame.label; scope !== undefined && scope.handle === undefined; scope = scope.outer) scope.handle = handle
    const { id } = frame.block
    if (id !== undefined) this.#controls.addBlock(id, handle)
  }

  /** Takes note of text in another element of the same block. */
  #widen(here: Context, frame: Frame): void {
    if (here.link !== frame.link) here.link = undefined
    if (!frame.small) here.allSmall = false
    const { style } = frame.look
    if (style === here.style || style.hiddenBy !== here.style.hiddenBy) return
    // A block is as large and as clear as its largest and clearest part; smaller parts have a mark of their own.
    const { fontSize, contrast } = here.style
    const larger = fontSize === undefined || style.fontSize === undefined ? undefined : Math.max(fontSize, style.fontSize)
    const clearer = contrast === undefined ? style.contrast : Math.max(contrast, style.contrast ?? 0)
    if (larger === fontSize && clearer === contrast) return
    here.style = { ...here.style, fontSize: larger, contrast: clearer }
    here.widened = true
  }

  #close(): void {
    const here = this.#context
    this.#settle(here)
    this.#builder.closeBlock()
    here.open = false
  }

  /** Decides what a block is, now that all its text is known. */
  #settle({ role, link, allSmall, block, style, widened }: Context): void {
    if (widened) this.#builder.reviseBlock({ style })
    if (link !== undefined && block !== undefined) {
      const data: BlockData = link.href === undefined ? {} : { href: link.href }
      if (role === 'button') this.#builder.reviseBlock({ data })
      else if (isPlain(role) && link.at >= block.at) {
        this.#builder.reviseBlock({ role: link.inButton ? 'button' : 'link', data: { tag: 'a', ...data } })
      }
    } else if (allSmall && isPlain(role)) this.#builder.reviseBlock({ role: 'finePrint' })
  }
}

function dataOf({ role, owner }: Context, frame: Frame): BlockData {
  const { block } = frame
  const data: BlockData = {}
  const tag = owner !== undefined && owner.at >= block.at ? owner.element.name : block.element.name
  if (tag !== '') data.tag = tag
  const className = block.className ?? frame.className ?? frame.nearClass
  if (className !== undefined) data.className = className
  if (role === 'heading') data.depth = frame.depth ?? 1
  if (block.href !== undefined) data.href = block.href
  if (block.name !== undefined) data.name = block.name
  if (block.bullet !== undefined) data.bullet = block.bullet
  return data
}

const isBlankAt = (text: string, at: number): boolean => text.charCodeAt(at) <= 32

/** Where the first character stands that a reader would see: not white space, nor a joiner or a soft hyphen, nor template control. */
function skipBlank(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code <= 32) continue
    if (code < 0x7f) return at
    if (code <= 0xa0 || code === 0xad || code === 0x34f || code === 0xfeff || code === MASK_CONTROL || code === MASK_COMMENT) continue
    if (code >= 0x2000 && (code <= 0x200f || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x2060 || code === 0x3000)) continue
    return at
  }
  return end
}
