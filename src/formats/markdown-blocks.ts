import { type BlockData, type ContainerData, type ContainerType, type DocumentBuilder, inFile, type Role } from '../document/index.ts'
import { type HtmlMark, HtmlReader } from './html-reader.ts'
import { decodeText, literalLines, type TextSink } from './markdown-decode.ts'
import { innerStart, isUnseen, lastText, onlyLink, readableTarget, titleBounds } from './markdown-links.ts'
import type { MarkdownNode } from './markdown-node.ts'
import type { Survey } from './markdown-survey.ts'
import { NoteTail } from './markdown-tail.ts'

/** Node types whose marks lie over their children. */
const markKinds = { strong: 'strong', emphasis: 'emphasis', delete: 'struck' } as const

/**
 * Builds blocks from an mdast tree whose offsets count from `shift` in the builder's layer. Returns how many nodes could be placed only as a
 * whole, which is 0 for anything but a disagreement between this code and the parser.
 */
export function buildMarkdown(builder: DocumentBuilder, root: MarkdownNode, shift: number, survey: Survey): number {
  const blocks = new MarkdownBlocks(builder, shift, survey)
  blocks.walk(root)
  blocks.finish()
  return blocks.coarse
}

/** A node whose children are being read. */
interface Frame {
  readonly node: MarkdownNode
  next: number
}

class MarkdownBlocks {
  coarse = 0
  readonly #builder: DocumentBuilder
  readonly #shift: number
  readonly #survey: Survey
  readonly #text: string
  /** The nodes around the one being read, outermost first: no recursion, since the input decides the depth. */
  readonly #stack: Frame[] = []
  readonly #rows: number[] = []
  /** Reads HTML between the Markdown; absent where there can be none. */
  readonly #html: HtmlReader | undefined
  /** One for each block and container that is open, so that HTML in it cannot reach out of it. */
  readonly #htmlMarks: HtmlMark[] = []
  #quotes = 0
  #openBlocks = 0
  /** End of the last text read, from where a node without a position is looked for. */
  #cursor = 0
  /** Footnotes referred to right after a text node, which carries the mark. */
  readonly #notes = new Map<MarkdownNode, string[]>()

  constructor(builder: DocumentBuilder, shift: number, survey: Survey) {
    this.#builder = builder
    this.#shift = shift
    this.#survey = survey
    this.#text = builder.layer.text
    this.#html = this.#text.includes('<', shift) ? new HtmlReader(builder) : undefined
  }

  walk(root: MarkdownNode): void {
    const stack = this.#stack
    stack.push({ node: root, next: 0 })
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const child = frame.node.children?.[frame.next++]
      if (child === undefined) {
        stack.pop()
        this.#exit(frame.node)
      } else if (this.#enter(child, frame)) {
        if (this.#survey.hasNotes) this.#findNotes(child)
        stack.push({ node: child, next: 0 })
      }
    }
  }

  finish(): void {
    this.#html?.finish()
  }

  /** Reads a node up to its children; false when it has none to be read. */
  #enter(node: MarkdownNode, parent: Frame): boolean {
    const builder = this.#builder
    switch (node.type) {
      case 'text':
        this.#readText(node)
        return false
      case 'strong':
      case 'emphasis':
      case 'delete':
        builder.openMark(markKinds[node.type])
        return true
      case 'link':
      case 'linkReference':
        builder.openMark('link', { href: this.#href(node) })
        return true
      case 'html':
        this.#readHtml(node)
        return false
      case 'inlineCode':
        this.#readInlineCode(node)
        return false
      case 'break':
        builder.lineBreak(this.#start(node), this.#end(node))
        return false
      case 'image':
      case 'imageReference':
        this.#readImage(node)
        return false
      case 'paragraph':
        this.#openParagraph(node, parent)
        return true
      case 'heading':
        this.#openBlock('heading', { depth: node.depth ?? 1, tag: 'heading' })
        return true
      case 'list':
        this.#openContainer('list', { bullet: this.#bullet(node.children?.[0] ?? node).replace(/^\d+/, '') })
        return true
      case 'listItem':
        this.#openContainer('item')
        return true
      case 'blockquote':
        this.#openContainer('quote')
        this.#quotes++
        return true
      case 'table':
        this.#openContainer('table')
        this.#rows.push(0)
        return true
      case 'tableRow':
        this.#openContainer('row', { row: this.#rows[this.#rows.length - 1]++ })
        return true
      case 'tableCell':
        this.#openBlock('cell', { tag: 'tableCell' })
        return true
      case 'code':
        this.#readCode(node)
        return false
      case 'definition':
        this.#readDefinition(node)
        return false
      default:
        return node.children !== undefined
    }
  }

  #exit(node: MarkdownNode): void {
    const builder = this.#builder
    switch (node.type) {
      case 'strong':
      case 'emphasis':
      case 'delete':
        builder.closeMark(markKinds[node.type])
        break
      case 'link':
      case 'linkReference':
        builder.closeMark('link')
        this.#readTitle(node)
        break
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        this.#closeBlock()
        break
      case 'blockquote':
        this.#quotes--
        this.#closeContainer()
        break
      case 'table':
        this.#rows.pop()
        this.#closeContainer()
        break
      case 'list':
      case 'listItem':
      case 'tableRow':
        this.#closeContainer()
        break
    }
  }

  #openBlock(role: Role, data: BlockData): number {
    const html = this.#html
    const block = this.#builder.openBlock(role, data, html?.style)
    if (html !== undefined) this.#htmlMarks.push(html.enter(block))
    this.#openBlocks++
    return block
  }

  #closeBlock(): void {
    const mark = this.#htmlMarks.pop()
    if (mark !== undefined) this.#html?.leave(mark)
    this.#builder.closeBlock()
    this.#openBlocks--
  }

  #openContainer(type: ContainerType, data?: ContainerData): void {
    if (this.#html !== undefined) this.#htmlMarks.push(this.#html.enter())
    this.#builder.openContainer(type, data)
  }

  #closeContainer(): void {
    const mark = this.#htmlMarks.pop()
    if (mark !== undefined) this.#html?.leave(mark)
    this.#builder.closeContainer()
  }

  #openParagraph(node: MarkdownNode, { node: parent, next }: Frame): void {
    const tag = 'paragraph'
    if (parent.type === 'listItem' && next === 1) {
      const block = this.#openBlock('listItem', { bullet: this.#bullet(parent), tag })
      if (typeof parent.checked === 'boolean') this.#noteCheckbox(parent, block)
    } else if (parent.type === 'blockquote') this.#openBlock('quote', { tag })
    else if (parent.type === 'footnoteDefinition') this.#openBlock('footnote', { name: parent.label ?? parent.identifier, tag })
    else {
      const link = parent.type === 'listItem' ? undefined : onlyLink(node)
      if (link === undefined) this.#openBlock('paragraph', { tag })
      else this.#openBlock('link', { href: this.#href(link), tag: 'link' })
    }
  }

  #noteCheckbox(item: MarkdownNode, label: number): void {
    const box = this.#text.indexOf('[', this.#start(item))
    const [start, end] = inFile(this.#builder.layer.map, box, box + 3)
    const checkedText = item.checked === true ? this.#text.slice(box, box + 3) : undefined
    const checkedAt: [number, number] | undefined = checkedText === undefined ? undefined : [start, end]
    this.#builder.control(
      { type: 'checkbox', name: undefined, checked: item.checked === true, disabled: false, required: false, start, end, checkedAt, checkedText },
      label,
    )
  }

  /** A list item's bullet as written: `*`, `1.`. */
  #bullet(item: MarkdownNode): string {
    const start = this.#start(item)
    return /^[ \t]*([*+-]|\d+[.)])/.exec(this.#text.slice(start, start + 40))?.[1] ?? ''
  }

  #readText(node: MarkdownNode): void {
    if (this.#html?.isSkipping) return
    const notes = this.#notes.get(node)
    if (notes === undefined) {
      this.#decode(node, node.value ?? '', this.#builder)
      return
    }
    const tail = new NoteTail(this.#builder)
    this.#decode(node, node.value ?? '', tail)
    tail.finish(notes)
  }

  #decode(node: MarkdownNode, value: string, sink: TextSink): void {
    const { position } = node
    const start = position === undefined ? this.#unplacedStart() : this.#start(node)
    const limit = position === undefined ? this.#unplacedLimit() : this.#end(node)
    const end = decodeText(this.#text, start, limit, value, sink)
    if (end < 0) this.coarse++
    this.#cursor = end < 0 ? ~end : end
  }

  /** The text of inline code is taken from the source, where the parsers agree: they differ in what they do with line ends and with `\|`. */
  #readInlineCode(node: MarkdownNode): void {
    const builder = this.#builder
    const start = this.#start(node)
    const end = this.#end(node)
    const fence = /^`*/.exec(this.#text.slice(start, end))?.[0].length ?? 0
    builder.openMark('code')
    literalLines(this.#text, start + fence, end - fence, this.#quotes, builder)
    builder.closeMark('code')
    this.#cursor = end
  }

  /** Each line of a code block is looked up in the source, where a quote marker or indentation may stand before it. */
  #readCode(node: MarkdownNode): void {
    const builder = this.#builder
    const start = this.#start(node)
    const source = this.#text.slice(start, this.#end(node))
    let at = /^(?:`{3}|~{3})[^\r\n]*(?:\r\n?|\n|$)/.exec(source)?.[0].length ?? 0
    builder.openBlock('code', { tag: 'code' })
    const ends = /\r\n?|\n/g
    for (const [index, line] of (node.value ?? '').split(/\r\n?|\n/).entries()) {
      if (index > 0) {
        ends.lastIndex = at
        const end = ends.exec(source)
        if (end === null) break
        builder.lineBreak(start + end.index, start + ends.lastIndex)
        at = ends.lastIndex
      }
      const found = source.indexOf(line, at)
      if (found === -1) break
      builder.text(start + found, start + found + line.length)
      at = found + line.length
    }
    builder.closeBlock()
    this.#cursor = this.#end(node)
  }

  /** The text of an image is a block of its own; it has no position in the tree and stands right after `![`. */
  #readImage(node: MarkdownNode): void {
    const alt = node.alt ?? ''
    if (alt !== '') this.#nested('alt', { tag: 'image' }, this.#start(node) + 2, this.#end(node), alt)
    if (node.type === 'image') this.#readTitle(node)
    this.#cursor = this.#end(node)
  }

  /** The title of a link, which browsers show on hovering. */
  #readTitle(node: MarkdownNode): void {
    const { title } = node
    if (title === undefined || title === null || title === '' || node.type === 'linkReference') return
    const bounds = titleBounds(this.#text, this.#start(node), this.#end(node))
    if (bounds !== undefined) this.#nested('tooltip', { tag: node.type }, bounds[0], bounds[1], title)
  }

  #nested(role: Role, data: BlockData, start: number, end: number, value: string): void {
    const builder = this.#builder
    builder.openBlock(role, data)
    const limit = this.#text.startsWith(value, start) ? start + value.length : end
    if (decodeText(this.#text, start, limit, value, builder, role === 'alt') < 0) this.coarse++
    builder.closeBlock()
  }

  /** `[//]: # (a comment)`, the only comment that Markdown renders nowhere. */
  #readDefinition(node: MarkdownNode): void {
    const { identifier, title, url } = node
    if (typeof title !== 'string' || (identifier !== '//' && identifier !== 'comment') || (url !== '#' && url !== '')) return
    const [start, end] = inFile(this.#builder.layer.map, this.#start(node), this.#end(node))
    this.#builder.comments.push({ text: title.trim(), start, end })
  }

  #readHtml(node: MarkdownNode): void {
    const html = this.#html
    html?.read(this.#start(node), this.#end(node))
    // A block of HTML ends with a blank line: its elements may go on, its text does not.
    if (this.#openBlocks === 0) html?.leave(html.enter())
    this.#cursor = this.#end(node)
  }

  /** The target of a link, template variables written `{{name}}`. */
  #href(node: MarkdownNode): string {
    const target = node.type === 'linkReference' ? this.#survey.targets.get(node.identifier ?? '') : node
    if (target === undefined) return ''
    return readableTarget(target, this.#text, this.#start(target), this.#end(target), this.#builder.layer.templates ?? [])
  }

  /** Finds the text that each footnote reference among a node's children follows. */
  #findNotes(parent: MarkdownNode): void {
    let before: MarkdownNode | undefined
    for (const child of parent.children ?? []) {
      if (child.type !== 'footnoteReference') {
        if (!isUnseen(child)) before = child
        continue
      }
      const carrier = lastText(before)
      if (carrier === undefined) continue
      const names = this.#notes.get(carrier)
      const name = child.label ?? child.identifier ?? ''
      if (names === undefined) this.#notes.set(carrier, [name])
      else names.push(name)
    }
  }

  #start(node: MarkdownNode): number {
    return (node.position?.start.offset ?? this.#cursor - this.#shift) + this.#shift
  }

  #end(node: MarkdownNode): number {
    return (node.position?.end.offset ?? this.#cursor - this.#shift) + this.#shift
  }

  /** Where a node without a position begins: after what precedes it, or after the delimiter of the nearest node around it that has one. */
  #unplacedStart(): number {
    for (let depth = this.#stack.length - 1; depth >= 0; depth--) {
      const { node, next } = this.#stack[depth]
      const before = node.children?.[next - 2]
      if (before?.position !== undefined) return Math.max(this.#cursor, this.#end(before))
      if (node.position !== undefined) return Math.max(this.#cursor, innerStart(node.type, this.#text, this.#start(node)))
    }
    return this.#cursor
  }

  /** Where it ends at the latest: at the next node that has a position, or with the nearest node around it that has one. */
  #unplacedLimit(): number {
    for (let depth = this.#stack.length - 1; depth >= 0; depth--) {
      const { node, next } = this.#stack[depth]
      const after = node.children?.[next]
      if (after?.position !== undefined) return this.#start(after)
      if (node.position !== undefined) return this.#end(node)
    }
    return this.#text.length
  }
}
