import { Block, type BlockData, type Mark, type MarkKind, type Role, type Style } from './block.ts'
import type { Container, ContainerData, ContainerType, Section } from './container.ts'
import { type Comment, type Control, Document, type Meta, type Notice } from './document.ts'
import { OffsetMap, type Positions } from './offset-map.ts'
import type { Source } from './source.ts'

/** Stands for one template variable in a block's text. */
export const VARIABLE = '\uFFFC'
/** A break in a block's text that no sentence crosses. */
export const HARD_BREAK = '\u2028'

/** What the template mask writes over template syntax, one code unit for each it covers (see `src/formats/template.ts`). */
export const MASK_VARIABLE = 0xe000
export const MASK_CONTROL = 0xe001
export const MASK_COMMENT = 0xe002

/** A stretch of template syntax in a layer's text. */
export interface TemplateSpan {
  readonly start: number
  readonly end: number
  readonly type: 'variable' | 'control' | 'comment'
  /** The variable's name, or the control's keyword. */
  readonly name: string
}

/** One decoded text that blocks are cut from: the file itself, or a part of an e-mail. */
export interface Layer {
  /** Template syntax already masked, same length as the unmasked text. */
  readonly text: string
  /** Where this text comes from; absent when it is the file itself. */
  readonly map?: Positions
  readonly templates?: readonly TemplateSpan[]
}

/** Containers nested deeper than this are taken for their parent: no reader sees such nesting, and hostile input has it. */
const MAX_DEPTH = 500

interface OpenBlock {
  role: Role
  style: Style
  data: BlockData
  parent: Container
  /** Place reserved among the parent's children. */
  slot: number
  text: string
  /** The text's last code unit, or -1. Asking the text itself would copy it, and that for every line of a long block. */
  last: number
  map: OffsetMap
  marks: Mark[]
  openMarks: Mark[]
  /** Place reserved in the document, so that a nested block comes after the one it stands in. */
  index: number
}

/**
 * Builds a `Document`: formats call it in source order. It collapses white space, drops invisible characters, turns masked template syntax into
 * variables and breaks, and keeps the offset map of every block.
 */
export class DocumentBuilder {
  readonly document: Document
  readonly comments: Comment[] = []
  readonly notices: Notice[] = []
  readonly fields = new Map<string, string>()
  lang: string | undefined
  layer: Layer
  readonly #blocks: (OpenBlock | undefined)[] = []
  readonly #open: OpenBlock[] = []
  readonly #controls: { control: Omit<Control, 'label'>; label: number | undefined }[] = []
  #container: Container
  #depth = 0
  #template = 0
  /** The variable appended last: the mask keeps line ends, so one that spans lines comes in several runs. */
  #variable: TemplateSpan | undefined

  constructor(source: Source, format: string, layer: Layer = { text: source.text }) {
    const root: Container = { type: 'root', parent: undefined, children: [], data: {} }
    this.document = new Document(source, format, root)
    this.layer = layer
    this.#container = root
  }

  get container(): Container {
    return this.#container
  }

  /** Changes to another text of the same file; open blocks must be ended first. */
  enterLayer(layer: Layer): void {
    this.layer = layer
    this.#template = 0
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

  /** The text of the innermost open block so far. */
  get blockText(): string {
    return this.#open.at(-1)?.text ?? ''
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
      data,
      parent,
      slot,
      text: '',
      last: -1,
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
    for (const mark of block.openMarks) block.marks.push({ ...mark, end: block.text.length })
    block.openMarks.length = 0
    trimEnd(block)
    if (!/[\p{L}\p{N}\p{S}\p{P}\uFFFC]/u.test(block.text)) this.#blocks[block.index] = undefined
  }

  /** Changes what the innermost open block is, once more is known of it. */
  reviseBlock(change: { role?: Role; data?: BlockData; style?: Style }): void {
    const block = this.#open.at(-1)
    if (block === undefined) return
    block.role = change.role ?? block.role
    block.data = { ...block.data, ...change.data }
    block.style = { ...block.style, ...change.style }
  }

  /** Ends the innermost block and opens another like it. */
  splitBlock(): void {
    const block = this.#open.at(-1)
    if (block === undefined) return
    const { role, data, style, openMarks } = block
    const reopened = openMarks.map((mark) => ({ ...mark, start: 0 }))
    this.closeBlock()
    this.openBlock(role, data, style)
    this.#open.at(-1)?.openMarks.push(...reopened)
  }

  openMark(kind: MarkKind, data: { href?: string; name?: string } = {}): void {
    const block = this.#open.at(-1)
    block?.openMarks.push({ kind, start: block.text.length, end: -1, ...data })
  }

  /** Closes the innermost open mark of a kind. A mark over nothing is dropped. */
  closeMark(kind: MarkKind): void {
    const block = this.#open.at(-1)
    if (block === undefined) return
    const at = block.openMarks.findLastIndex((mark) => mark.kind === kind)
    if (at === -1) return
    const [mark] = block.openMarks.splice(at, 1)
    if (block.text.length > mark.start) block.marks.push({ ...mark, end: block.text.length })
  }

  /** Appends the layer's text from `start` to `end`, which decodes to itself. */
  text(start: number, end: number): void {
    const block = this.#open.at(-1)
    if (block === undefined) return
    const { text } = this.layer
    let run = start
    for (let at = start; at < end; ) {
      const code = text.charCodeAt(at)
      if (code > 32 && code < 127) {
        at++
        continue
      }
      if (
        code === 32 &&
        at + 1 < end &&
        block.text.length + at - run > 0 &&
        text.charCodeAt(at + 1) > 32 &&
        text.charCodeAt(at - 1) > 32 &&
        at > run
      ) {
        at++
        continue
      }
      const next = special(text, at, end, code)
      if (next === at) {
        at++
        continue
      }
      if (at > run) this.#append(block, text.slice(run, at), run, at)
      this.#special(block, code, at, next)
      at = next
      run = next
    }
    if (end > run) this.#append(block, text.slice(run, end), run, end)
  }

  /** Appends `decoded`, which the layer writes as the text from `start` to `end`: an entity, an escape. */
  replaced(decoded: string, start: number, end: number): void {
    const block = this.#open.at(-1)
    if (block === undefined) return
    let clean = ''
    for (let at = 0; at < decoded.length; at++) {
      const code = decoded.charCodeAt(at)
      if (isSpace(code) || isNoBreakSpace(code)) clean += ' '
      else if (!isInvisible(code) || isJoiner(decoded, at)) clean += decoded[at]
    }
    if (clean === ' ' || clean === '') {
      if (clean === ' ') this.#space(block, start, end)
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
    document.notices = this.notices
    document.meta = { fields: this.fields, lang: this.lang } satisfies Meta
    document.sections = assignSections(blocks)
    return document
  }

  #append(block: OpenBlock, text: string, start: number, end: number): void {
    block.text += text
    block.last = text.charCodeAt(text.length - 1)
    block.map.replaced(start, end, text.length)
  }

  /** One space for a run of white space; none at the start of a block or after a break. */
  #space(block: OpenBlock, start: number, end: number): void {
    const { last } = block
    if (block.text === '' || last === 32 || last === 10 || last === 0x2028) return
    this.#append(block, ' ', start, end)
  }

  #break(start: number, end: number, character: string): void {
    const block = this.#open.at(-1)
    if (block === undefined || block.text === '') return
    if (block.last === 32) {
      block.text = block.text.slice(0, -1)
      block.last = block.text.charCodeAt(block.text.length - 1)
      block.map.truncate(block.text.length)
    }
    if (block.last === 10 || block.last === 0x2028) return
    this.#append(block, character, start, end)
  }

  #special(block: OpenBlock, code: number, start: number, end: number): void {
    if (code === MASK_VARIABLE) {
      for (const span of this.#templatesIn(start, end)) {
        if (span === this.#variable) continue
        this.#variable = span
        block.marks.push({ kind: 'variable', start: block.text.length, end: block.text.length + 1, name: span.name })
        this.#append(block, VARIABLE, span.start, span.end)
      }
    } else if (code === MASK_CONTROL) {
      this.#break(start, end, HARD_BREAK)
    } else if (isSpace(code) || isNoBreakSpace(code)) {
      const variable = this.#variable
      if (variable === undefined || start < variable.start || start >= variable.end) this.#space(block, start, end)
    } else if (code === 0x2028 || code === 0x2029) {
      this.#break(start, end, HARD_BREAK)
    }
  }

  /** The variables that a run of mask characters covers; two that touch are two variables. */
  #templatesIn(start: number, end: number): TemplateSpan[] {
    const spans = this.layer.templates ?? []
    if (this.#template >= spans.length || spans[this.#template].start > start) this.#template = 0
    while (this.#template < spans.length && spans[this.#template].end <= start) this.#template++
    const found: TemplateSpan[] = []
    while (this.#template < spans.length && spans[this.#template].start < end) found.push(spans[this.#template++])
    return found.length > 0 ? found : [{ start, end, type: 'variable', name: '' }]
  }
}

/** The end of the run of special characters of one sort that begins at `at`, or `at` when the character is ordinary. */
function special(text: string, at: number, end: number, code: number): number {
  let same: (code: number) => boolean
  if (isSpace(code) || isNoBreakSpace(code)) same = (c) => isSpace(c) || isNoBreakSpace(c)
  else if (code === MASK_VARIABLE || code === MASK_CONTROL || code === MASK_COMMENT) same = (c) => c === code
  else if (code === 0x2028 || code === 0x2029) same = () => false
  else if (isInvisible(code) && !isJoiner(text, at)) same = () => false
  else return at
  let next = at + 1
  while (next < end && same(text.charCodeAt(next))) next++
  return next
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** No-break, figure, narrow, thin and ideographic spaces. */
const isNoBreakSpace = (code: number): boolean => code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x3000

/** Characters that a reader does not see and that would hide a word from a rule: soft hyphen, zero-width space and joiners, BOM, CGJ, controls. */
const isInvisible = (code: number): boolean =>
  code < 32 ||
  (code >= 0x7f && code < 0xa0) ||
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  code === 0x2060 ||
  code === 0xfeff ||
  code === 0x34f

/** A zero-width joiner between the parts of an emoji belongs to it. */
const isJoiner = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x200d &&
  at > 0 &&
  (text.charCodeAt(at - 1) >= 0xd800 || text.charCodeAt(at - 1) === 0xfe0f) &&
  text.charCodeAt(at + 1) >= 0x2000

function trimEnd(block: OpenBlock): void {
  if (block.last !== 32 && block.last !== 10 && block.last !== 0x2028) return
  const length = block.text.replace(/[ \n\u2028]+$/, '').length
  if (length === block.text.length) return
  block.text = block.text.slice(0, length)
  block.map.truncate(length)
  block.marks = block.marks.filter((mark) => mark.start < length).map((mark) => (mark.end > length ? { ...mark, end: length } : mark))
}

/** Keeps a block's place among its siblings until it is built. */
const RESERVED: Container = { type: 'root', parent: undefined, children: [], data: {} }

function dropReserved(container: Container): void {
  let kept = 0
  for (const child of container.children) {
    if (child === RESERVED) continue
    container.children[kept++] = child
    if (!('role' in child)) dropReserved(child)
  }
  container.children.length = kept
}

function assignSections(blocks: readonly Block[]): Section[] {
  let section: Section = { heading: undefined, depth: 0, parent: undefined }
  const sections = [section]
  let part: Container | undefined
  for (const block of blocks) {
    const blockPart = partOf(block)
    if (blockPart !== part) {
      part = blockPart
      section = { heading: undefined, depth: 0, parent: undefined }
      sections.push(section)
    }
    if (block.role === 'heading') {
      const depth = block.data.depth ?? 1
      let parent: Section | undefined = section
      while (parent !== undefined && parent.depth >= depth) parent = parent.parent
      section = { heading: block, depth, parent }
      sections.push(section)
    }
    block.section = section
  }
  return sections
}

function partOf(block: Block): Container | undefined {
  let at: Container | undefined = block.parent
  while (at !== undefined && at.type !== 'part') at = at.parent
  return at
}
