import { Block, type BlockData, type Mark, type MarkKind, type Role, type Style } from './block.ts'
import { isInvisible, isJoiner, isNoBreakSpace, isOrdinary, isSpace, isVisible, plainEnd, special } from './characters.ts'
import type { Container, ContainerData, ContainerType } from './container.ts'
import { type Comment, type Control, Document, type Meta } from './document.ts'
import type { Layer, TemplateProblem, TemplateSpan } from './layer.ts'
import { MASK_CONTROL, MASK_VARIABLE } from './masks.ts'
import { NoticeList } from './notices.ts'
import { inFile, OffsetMap } from './offset-map.ts'
import { dropReserved, lengthOf, type OpenBlock, RESERVED, trimEnd } from './open-block.ts'
import { placeProblems, problemsOf } from './problems.ts'
import { assignSections } from './sections.ts'
import type { Source } from './source.ts'
import { templateComment } from './template-comments.ts'

export type { Layer, TemplateProblem, TemplateSpan } from './layer.ts'
export { MASK_COMMENT, MASK_CONTROL, MASK_VARIABLE } from './masks.ts'

/** Stands for one template variable in a block's text. */
export const VARIABLE = '\uFFFC'
/** A break in a block's text that no sentence crosses. */
export const HARD_BREAK = '\u2028'

/** Containers nested deeper than this are taken for their parent: no reader sees such nesting, and hostile input has it. */
const MAX_DEPTH = 500

/** A search for the end of plain text pays from this many characters on; where it was in vain twice, text is not plain. */
const MIN_LEAP = 24
const MAX_VAIN_LEAPS = 2

/**
 * Builds a `Document`: formats call it in source order. It collapses white space, drops invisible characters, turns masked template syntax into
 * variables and breaks, and keeps the offset map of every block.
 */
export class DocumentBuilder {
  readonly document: Document
  readonly comments: Comment[] = []
  readonly notices = new NoticeList()
  readonly fields = new Map<string, string>()
  lang: string | undefined
  layer: Layer
  /** The key of the string that blocks are made of, which they all get. */
  key: string | undefined
  readonly #blocks: (OpenBlock | undefined)[] = []
  readonly #open: OpenBlock[] = []
  readonly #problems: TemplateProblem[] = []
  readonly #controls: { control: Omit<Control, 'label'>; label: number | undefined }[] = []
  #container: Container
  #depth = 0
  /** The layer's text is plain from one to the other. */
  #plainFrom = 0
  #plainTo = -1
  /** The variable appended last: the mask keeps line ends, so one that spans lines comes in several runs. */
  #variable: TemplateSpan | undefined

  constructor(source: Source, format: string, layer: Layer = { text: source.text, map: undefined, templates: undefined }) {
    const root: Container = { type: 'root', parent: undefined, children: [], data: {} }
    this.document = new Document(source, format, root)
    this.#noteTemplateComments(layer)
    this.layer = layer
    this.#container = root
    for (const problem of problemsOf(layer)) this.#problems.push(problem)
  }

  get container(): Container {
    return this.#container
  }

  /** Changes to another text of the same file; open blocks must be ended first. */
  enterLayer(layer: Layer): void {
    this.#noteTemplateComments(layer)
    this.layer = layer
    for (const problem of problemsOf(layer)) this.#problems.push(problem)
    this.#plainTo = -1
    this.#variable = undefined
  }

  openContainer(type: ContainerType, data: ContainerData = {}): Container {
    if (++this.#depth > MAX_DEPTH) return this.#container
    const container: Container = { type, parent: this.#container, children: [], data }
    this.#container.children.push(container)
    this.#container = container
    return container
  }

  /** Closes the innermost open container; the root stays. */
  closeContainer(): void {
    if (this.#depth === 0 || --this.#depth >= MAX_DEPTH) return
    if (this.#container.parent !== undefined) this.#container = this.#container.parent
  }

  /** Whether a block is open. */
  get inBlock(): boolean {
    return this.#open.length > 0
  }

  /** The length of the innermost open block's text so far. */
  get blockLength(): number {
    const block = this.#innermost()
    return block === undefined ? 0 : lengthOf(block)
  }

  /**
   * Opens a block. Blocks nest: text goes to the innermost, which is how hidden words inside a visible paragraph become a block of their own.
   * Returns a handle for `control`.
   */
  openBlock(role: Role, data: BlockData = {}, style: Style = {}): number {
    this.#variable = undefined
    const index = this.#blocks.length
    const parent = this.#container
    const slot = parent.children.push(RESERVED) - 1
    const block: OpenBlock = {
      role,
      style,
      data: this.key === undefined ? data : { ...data, key: this.key },
      parent,
      slot,
      text: '',
      last: -1,
      spaceStart: -1,
      spaceEnd: -1,
      beforeSpace: -1,
      map: new OffsetMap(this.layer.map),
      marks: [],
      openMarks: [],
      index,
    }
    this.#blocks.push(block)
    this.#open.push(block)
    return index
  }

  /** Ends the innermost block. One without any visible character is dropped. */
  closeBlock(): void {
    const block = this.#open.pop()
    if (block === undefined) return
    const length = lengthOf(block)
    for (const mark of block.openMarks) {
      mark.end = length
      block.marks.push(mark)
    }
    block.openMarks.length = 0
    trimEnd(block)
    if (!isVisible(block.text)) this.#blocks[block.index] = undefined
  }

  /** Changes what the innermost open block is, once more is known of it. */
  reviseBlock(change: { role?: Role; data?: BlockData; style?: Style }): void {
    const block = this.#innermost()
    if (block === undefined) return
    if (change.role !== undefined) block.role = change.role
    if (change.data !== undefined) block.data = { ...block.data, ...change.data }
    if (change.style !== undefined) block.style = { ...block.style, ...change.style }
  }

  /** Ends the innermost block and opens another like it. */
  splitBlock(): void {
    const block = this.#innermost()
    if (block === undefined) return
    const { role, data, style, openMarks } = block
    const reopened = openMarks.map((mark) => ({ ...mark, start: 0 }))
    this.closeBlock()
    this.openBlock(role, data, style)
    for (const mark of reopened) this.#innermost()?.openMarks.push(mark)
  }

  openMark(kind: MarkKind, data: { readonly href?: string | undefined; readonly name?: string | undefined } = NO_DATA): void {
    const block = this.#innermost()
    if (block === undefined) return
    const mark: Mark = { kind, start: lengthOf(block), end: -1 }
    if (data.href !== undefined) mark.href = data.href
    if (data.name !== undefined) mark.name = data.name
    block.openMarks.push(mark)
  }

  /** Closes the innermost open mark of a kind. A mark over nothing is dropped. */
  closeMark(kind: MarkKind): void {
    const block = this.#innermost()
    if (block === undefined) return
    const marks = block.openMarks
    let at = marks.length - 1
    while (at >= 0 && marks[at].kind !== kind) at--
    if (at === -1) return
    const mark = marks[at]
    if (at === marks.length - 1) marks.pop()
    else marks.splice(at, 1)
    mark.end = lengthOf(block)
    if (mark.end > mark.start) block.marks.push(mark)
  }

  /** Appends the layer's text from `start` to `end`, which decodes to itself. */
  text(start: number, end: number): void {
    const block = this.#innermost()
    if (block === undefined) return
    const { text } = this.layer
    let run = start
    let leaps = MAX_VAIN_LEAPS
    for (let at = start; at < end; ) {
      const code = text.charCodeAt(at)
      if (code === 32 ? at > run && at + 1 < end && text.charCodeAt(at + 1) > 32 && text.charCodeAt(at - 1) > 32 : isOrdinary(code)) {
        at++
        if (leaps === 0 || code > 126 || end - at < MIN_LEAP) continue
        // The last character before the stop is looked at again: a blank there belongs to what follows.
        const to = Math.min(this.#plainEnd(at), end) - 1
        if (to - at >= MIN_LEAP) at = to
        else if (to >= at) leaps--
        continue
      }
      const next = special(text, at, end, code)
      if (next === at) {
        at++
        continue
      }
      if (at > run && text.charCodeAt(at - 1) === 32) {
        this.#append(block, text.slice(run, at - 1), run, at - 1)
        this.#space(block, at - 1, at)
      } else if (at > run) this.#append(block, text.slice(run, at), run, at)
      this.#special(block, code, at, next)
      at = next
      run = next
    }
    if (end > run) this.#append(block, text.slice(run, end), run, end)
  }

  /** Appends `decoded`, which the layer writes as the text from `start` to `end`: an entity, an escape. */
  replaced(decoded: string, start: number, end: number): void {
    const block = this.#innermost()
    if (block === undefined) return
    let clean = ''
    for (let at = 0; at < decoded.length; at++) {
      const code = decoded.charCodeAt(at)
      if (isSpace(code) || isNoBreakSpace(code)) clean += ' '
      else if (!isInvisible(code) || isJoiner(decoded, at)) clean += decoded[at]
    }
    if (clean === ' ' || clean === '') {
      if (clean === ' ' && !this.#inVariable(start)) this.#space(block, start, end)
      return
    }
    this.#append(block, clean, start, end)
  }

  /** A line break inside the block. */
  lineBreak(start: number, end: number): void {
    this.#break(start, end, '\n')
  }

  /** A break that no sentence crosses, such as the boundary between two branches of a condition. */
  hardBreak(start: number, end: number): void {
    this.#break(start, end, HARD_BREAK)
  }

  /** Notes a form control. `label` is the handle of the block that names it, as `openBlock` gave it. */
  control(control: Omit<Control, 'label'>, label?: number): void {
    this.#controls.push({ control, label })
  }

  /** Closes what is open and returns the document. The builder must not be used afterwards. */
  build(): Document {
    while (this.inBlock) this.closeBlock()
    const { document } = this
    const blocks: Block[] = []
    const placed = new Map<number, Block>()
    for (const open of this.#blocks) {
      if (open === undefined) continue
      const { role, text, map, style, data, parent } = open
      const marks = open.marks.length > 1 ? open.marks.sort((a, b) => a.start - b.start || b.end - a.end) : open.marks
      const block = new Block({ document, role, text, map, marks, style, data, parent, index: blocks.length })
      if (this.#controls.length > 0) placed.set(open.index, block)
      blocks.push(block)
      open.parent.children[open.slot] = block
    }
    dropReserved(document.root)
    document.blocks = blocks
    document.controls = this.#controls.map(({ control, label }) => ({ ...control, label: label === undefined ? undefined : placed.get(label) }))
    document.comments = this.comments
    document.notices = this.notices.list
    document.meta = { fields: this.fields, lang: this.lang } satisfies Meta
    document.sections = assignSections(blocks)
    document.templateProblems = placeProblems(this.#problems, blocks)
    return document
  }

  #noteTemplateComments(layer: Layer): void {
    // A layer may be the one before with more of it masked.
    if (layer.templates === undefined || layer.templates === this.layer?.templates) return
    for (const span of layer.templates) {
      if (span.type !== 'comment') continue
      const comment = templateComment(this.document.source.text, span, ...inFile(layer.map, span.start, span.end))
      if (comment !== undefined) this.comments.push(comment)
    }
  }

  /** Where the plain text at `at` ends; each stretch of the layer is searched once. */
  #plainEnd(at: number): number {
    if (at < this.#plainFrom || at > this.#plainTo) {
      this.#plainFrom = at
      this.#plainTo = plainEnd(this.layer.text, at)
    }
    return this.#plainTo
  }

  #innermost(): OpenBlock | undefined {
    return this.#open[this.#open.length - 1]
  }

  #append(block: OpenBlock, text: string, start: number, end: number): void {
    if (block.spaceStart !== -1) {
      block.text += ' '
      block.map.replaced(block.spaceStart, block.spaceEnd, 1)
      block.spaceStart = -1
    }
    block.text += text
    block.last = text.charCodeAt(text.length - 1)
    block.map.replaced(start, end, text.length)
  }

  /** One space for a run of white space; none at the start of a block or after a break. */
  #space(block: OpenBlock, start: number, end: number): void {
    const { last } = block
    if (last === -1 || last === 32 || last === 10 || last === 0x2028) return
    block.beforeSpace = last
    block.last = 32
    block.spaceStart = start
    block.spaceEnd = end
  }

  #break(start: number, end: number, character: string): void {
    const block = this.#innermost()
    if (block === undefined || block.last === -1 || this.#inVariable(start)) return
    if (block.spaceStart !== -1) {
      block.spaceStart = -1
      block.last = block.beforeSpace
    } else if (block.last === 32) {
      block.text = block.text.slice(0, -1)
      block.last = block.text.charCodeAt(block.text.length - 1)
      block.map.truncate(block.text.length)
    }
    if (block.last === 10 || block.last === 0x2028) return
    this.#append(block, character, start, end)
  }

  #special(block: OpenBlock, code: number, start: number, end: number): void {
    if (code === MASK_VARIABLE) this.#variables(block, start, end)
    else if (code === MASK_CONTROL) this.#break(start, end, HARD_BREAK)
    else if (isSpace(code) || isNoBreakSpace(code)) {
      if (!this.#inVariable(start)) this.#space(block, start, end)
    } else if (code === 0x2028 || code === 0x2029) this.#break(start, end, HARD_BREAK)
  }

  /** Whether a place is inside the variable appended last: a line end in it is none in the text. */
  #inVariable(at: number): boolean {
    const variable = this.#variable
    return variable !== undefined && at >= variable.start && at < variable.end
  }

  /** The variables that a run of mask characters covers; two that touch are two variables. */
  #variables(block: OpenBlock, start: number, end: number): void {
    const spans = this.layer.templates ?? NO_TEMPLATES
    let at = firstEndingAfter(spans, start)
    if (at >= spans.length || spans[at].start >= end) this.#addVariable(block, { start, end, type: 'variable', name: '' })
    for (; at < spans.length && spans[at].start < end; at++) if (spans[at] !== this.#variable) this.#addVariable(block, spans[at])
  }

  #addVariable(block: OpenBlock, span: TemplateSpan): void {
    this.#variable = span
    const start = lengthOf(block)
    const mark: Mark = { kind: 'variable', start, end: start + 1, name: span.name }
    if (span.guarded === true) mark.guarded = true
    block.marks.push(mark)
    this.#append(block, VARIABLE, span.start, span.end)
  }
}

const NO_DATA = {}
const NO_TEMPLATES: readonly TemplateSpan[] = []

/** Index of the first span that ends after `offset`: they are in order, so by halving. */
function firstEndingAfter(spans: readonly TemplateSpan[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
