import {
  type Style as BlockStyle,
  type DocumentBuilder,
  type Layer,
  MASK_VARIABLE,
  type MarkKind,
  type Role,
  type TemplateSpan,
} from '../document/index.ts'
import type { Box, Node, Paragraph, Row, Segment, Story, Table } from './docx-model.ts'
import type { ParseOptions } from './format.ts'
import { maskedLayer } from './text.ts'

/** Puts the paragraphs one under the other, each on a line of its own, and masks what is filled in for each reader. */
export function layOut(paragraphs: readonly Paragraph[], options: ParseOptions): { text: string; layer: Layer } {
  const lines: string[] = []
  const fields: TemplateSpan[] = []
  let at = 0
  for (const paragraph of paragraphs) {
    paragraph.start = at
    for (const { text, type, name = '' } of paragraph.segments) {
      if (type === 'variable') fields.push({ start: at, end: at + text.length, type, name })
      lines.push(text)
      at += text.length
    }
    lines.push('\n')
    at++
  }
  const text = lines.join('')
  const layer = maskedLayer(text, options)
  if (fields.length === 0 || options.templates === 'off') return { text, layer }
  const pieces: string[] = []
  let done = 0
  for (const { start, end } of fields) {
    pieces.push(layer.text.slice(done, start), String.fromCharCode(MASK_VARIABLE).repeat(end - start))
    done = end
  }
  pieces.push(layer.text.slice(done))
  const templates = [...fields, ...withoutOverlap(layer.templates ?? [], fields)].sort((a, b) => a.start - b.start)
  return { text, layer: { ...layer, text: pieces.join(''), templates } }
}

/** The spans that touch none of some others; both in order. */
function withoutOverlap(spans: readonly TemplateSpan[], others: readonly TemplateSpan[]): TemplateSpan[] {
  let at = 0
  return spans.filter(({ start, end }) => {
    while (at < others.length && others[at].end <= start) at++
    return at === others.length || others[at].start >= end
  })
}

type Counts = (list: string, level: number) => 'bullet' | 'number'

/** What the blocks of a part have in common. */
interface Setting {
  readonly role: Role
  readonly name: string | undefined
}

/** Turns stories into blocks. */
export class StoryWriter {
  readonly #builder: DocumentBuilder
  readonly #counts: Counts
  /** For each numbering and level, the last number. */
  readonly #numbers = new Map<string, number>()
  /** Id of the list that is open. */
  #list: string | undefined

  constructor(builder: DocumentBuilder, counts: Counts) {
    this.#builder = builder
    this.#counts = counts
  }

  write({ nodes }: Story, use: 'body' | 'note' | 'header' | 'footer', name: string | undefined): void {
    const isFrame = use === 'header' || use === 'footer'
    if (isFrame) this.#builder.openContainer(use)
    this.#writeNodes(nodes, { role: use === 'note' ? 'footnote' : 'paragraph', name })
    if (isFrame) this.#builder.closeContainer()
  }

  /** Tables and boxes nest no deeper than the reader lets them. */
  #writeNodes(nodes: readonly Node[], setting: Setting): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.#writeParagraph(node, setting)
      else {
        this.#closeList()
        if (node.type === 'table') this.#writeTable(node, setting)
        else this.#writeCard(node, setting)
      }
    }
    this.#closeList()
  }

  #writeCard({ nodes }: Pick<Box, 'nodes'>, setting: Setting): void {
    this.#builder.openContainer('card')
    this.#writeNodes(nodes, setting)
    this.#builder.closeContainer()
  }

  #writeTable(table: Table, setting: Setting): void {
    const rows = table.rows.filter((row) => row.cells.length > 0)
    if (!isData(rows)) {
      for (const row of rows) for (const nodes of row.cells) this.#writeCard({ nodes }, setting)
      return
    }
    this.#builder.openContainer('table')
    const from = rows[0].header || table.firstRow ? 0 : 1
    for (const [index, row] of rows.entries()) {
      this.#builder.openContainer('row', { row: index + from })
      for (const cell of row.cells) this.#writeBlock(cell.filter(isFilled), 'cell')
      this.#builder.closeContainer()
    }
    this.#builder.closeContainer()
  }

  #writeParagraph(paragraph: Paragraph, { role, name }: Setting): void {
    if (!isFilled(paragraph)) return
    const { facts, name: style } = paragraph.style
    const depth = headingDepth(paragraph)
    const list = facts.list === undefined || facts.list === '0' || depth !== undefined || role === 'footnote' ? undefined : facts.list
    if (list === undefined || list !== this.#list) this.#closeList()
    // A table of contents says what the headings say.
    if (/^toc \d$/i.test(style)) return
    if (list !== undefined) this.#writeItem(paragraph, list, facts.level ?? 0)
    else if (depth !== undefined) this.#writeBlock([paragraph], 'heading', { depth })
    else if (/^(?:intense )?quote$/i.test(style)) {
      this.#builder.openContainer('quote')
      this.#writeBlock([paragraph], 'quote')
      this.#builder.closeContainer()
    } else if (/^caption$/i.test(style)) this.#writeBlock([paragraph], 'caption')
    else if (paragraph.segments.every(({ type, text }) => type === 'placeholder' || text.trim() === '')) this.#writeBlock([paragraph], 'placeholder')
    else this.#writeBlock([paragraph], role, name === undefined ? {} : { name })
  }

  #writeItem(paragraph: Paragraph, list: string, level: number): void {
    const isBullet = this.#counts(list, level) === 'bullet'
    if (this.#list === undefined) this.#builder.openContainer('list', { bullet: isBullet ? '-' : '.' })
    this.#list = list
    const number = (this.#numbers.get(`${list} ${level}`) ?? 0) + 1
    this.#numbers.set(`${list} ${level}`, number)
    // Deeper levels begin anew.
    for (let below = level + 1; below < 9; below++) this.#numbers.delete(`${list} ${below}`)
    this.#builder.openContainer('item')
    this.#writeBlock([paragraph], 'listItem', { bullet: isBullet ? '-' : `${number}.` })
    this.#builder.closeContainer()
  }

  #closeList(): void {
    if (this.#list !== undefined) this.#builder.closeContainer()
    this.#list = undefined
  }

  /** Paragraphs as one block; between two of them is a break that no sentence crosses. */
  #writeBlock(paragraphs: readonly Paragraph[], role: Role, data: { depth?: number; name?: string; bullet?: string } = {}): void {
    const [first] = paragraphs
    if (first === undefined) return
    const builder = this.#builder
    const segments = paragraphs.flatMap((paragraph) => paragraph.segments)
    const style = styleOf(segments)
    builder.openBlock(role, data, style)
    let end: number | undefined
    for (const paragraph of paragraphs) {
      if (end !== undefined) builder.hardBreak(end, end + 1)
      end = this.#writeSegments(paragraph, role, style)
    }
    builder.closeBlock()
  }

  /** Gives where the paragraph ends. */
  #writeSegments({ segments, start }: Paragraph, role: Role, style: BlockStyle): number {
    const builder = this.#builder
    const open = new Map<MarkKind, string | undefined>()
    const close = (keep: ReadonlyMap<MarkKind, string | undefined>): void => {
      for (const [kind, href] of open) {
        if (keep.has(kind) && keep.get(kind) === href) continue
        builder.closeMark(kind)
        open.delete(kind)
      }
    }
    let at = start
    let inHidden = false
    for (const segment of segments) {
      const isHidden = segment.look.hidden === true && style.hiddenBy === undefined
      if (isHidden !== inHidden) {
        if (isHidden) {
          close(new Map())
          builder.openBlock(role, {}, { ...style, hiddenBy: 'display' })
        } else builder.closeBlock()
        inHidden = isHidden
      }
      const marks = isHidden ? new Map<MarkKind, string | undefined>() : marksOf(segment, style)
      close(marks)
      for (const [kind, href] of marks) {
        if (open.has(kind)) continue
        builder.openMark(kind, { href })
        open.set(kind, href)
      }
      const end = at + segment.text.length
      for (const name of segment.notes ?? []) builder.openMark('noteRef', { name })
      if (segment.type === 'break') builder.lineBreak(at, end)
      else builder.text(at, end)
      for (const _ of segment.notes ?? []) builder.closeMark('noteRef')
      at = end
    }
    if (inHidden) builder.closeBlock()
    close(new Map())
    return at
  }
}

/** Whether rows hold data and do not lay out a page: at least two columns, and in each cell a few plain paragraphs. */
function isData(rows: readonly Row[]): boolean {
  const isPlain = (node: Node): boolean => node.type === 'paragraph' && (node.style.facts.list ?? '0') === '0' && headingDepth(node) === undefined
  return rows.some((row) => row.cells.length > 1) && rows.every((row) => row.cells.every((cell) => cell.length <= 5 && cell.every(isPlain)))
}

const isFilled = (node: Node): node is Paragraph => node.type === 'paragraph' && node.segments.some(({ text }) => text.trim() !== '')

function headingDepth({ style }: Paragraph): number | undefined {
  const { outline } = style.facts
  return outline === undefined || outline > 8 ? undefined : Math.min(outline + 1, 6)
}

/** The size that most characters have, in CSS pixels, and whether all are hidden. */
function styleOf(segments: readonly Segment[]): BlockStyle {
  const lengths = new Map<number | undefined, number>()
  let hidden = true
  for (const { text, look } of segments) {
    if (text.trim() === '') continue
    hidden &&= look.hidden === true
    lengths.set(look.size, (lengths.get(look.size) ?? 0) + text.length)
  }
  const [size] = [...lengths].reduce((most, one) => (one[1] > most[1] ? one : most), [undefined, 0] as [number | undefined, number])
  return { ...(size !== undefined && { fontSize: pixels(size) }), ...(hidden && lengths.size > 0 && { hiddenBy: 'display' }) }
}

/** Of half points. */
const pixels = (size: number): number => Math.round(((size * 2) / 3) * 100) / 100

/** Text below this size, in pixels, is small print. */
const SMALL = 12

function marksOf({ look, href }: Segment, style: BlockStyle): Map<MarkKind, string | undefined> {
  const marks = new Map<MarkKind, string | undefined>()
  if (href !== undefined) marks.set('link', href)
  if (look.bold) marks.set('strong', undefined)
  if (look.italic) marks.set('emphasis', undefined)
  if (look.struck) marks.set('struck', undefined)
  if (look.vertical === 'superscript') marks.set('sup', undefined)
  if (look.vertical === 'subscript') marks.set('sub', undefined)
  const isSmall = look.size !== undefined && pixels(look.size) < SMALL && (style.fontSize ?? SMALL) >= SMALL
  if (isSmall) marks.set('small', undefined)
  return marks
}
