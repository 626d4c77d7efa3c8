import { type DocumentBuilder, inFile, type Style } from '../document/index.ts'
import { Attributes } from './html-attributes.ts'
import { BlockWriter } from './html-blocks.ts'
import { Controls } from './html-controls.ts'
import { Attribute, type Element, elementCount, endingsOf, knownElement, knownElementAt, unknownElement } from './html-elements.ts'
import { Frame } from './html-frame.ts'
import { FrameMaker } from './html-open.ts'
import { References } from './html-references.ts'
import { type HtmlHandler, HtmlScanner } from './html-scan.ts'
import { Widgets } from './html-widgets.ts'

/** Elements nested deeper than this are taken for their parent: no reader sees such nesting, and hostile input has it. */
const MAX_DEPTH = 2000

const ROOT: Element = { name: '', index: -1, block: true, mjml: false }

export interface HtmlReaderOptions {
  /** The text is a mail: a hidden first block is its preheader even where there is no `body` tag. */
  mail?: boolean
}

/** Where a stretch of HTML began, for `leave`. */
export interface HtmlMark {
  readonly depth: number
  readonly floor: number
  readonly handle: number | undefined
}

/**
 * Reads HTML into blocks of a builder. It keeps the open elements from one call of `read` to the next, so that Markdown can give it one tag at a
 * time and hand the text in between to the builder itself.
 *
 * A caller that opens blocks or containers of its own puts what belongs in them between `enter` and `leave`, so that a tag left open inside ends
 * with them and an end tag inside cannot end what was opened outside.
 */
export class HtmlReader implements HtmlHandler {
  readonly #builder: DocumentBuilder
  readonly #scanner: HtmlScanner
  readonly #attributes: Attributes
  readonly #controls = new Controls()
  readonly #writer: BlockWriter
  readonly #widgets: Widgets
  readonly #maker: FrameMaker
  readonly #references = new References('text')
  readonly #stack: Frame[] = [new Frame(ROOT, undefined)]
  /** Place on the stack of the innermost open element of each name, or -1; its frame knows the next one out. */
  readonly #places: number[] = new Array<number>(elementCount).fill(-1)
  readonly #unknown = new Map<string, Element>()
  #top = this.#stack[0]
  #floor = 0
  /** Open elements beyond `MAX_DEPTH`. */
  #overflow = 0
  /** The element whose content is passed over, and how often it is open within itself. */
  #skipped: Element | undefined
  #skipDepth = 0
  #text = ''
  /** Where the text being read starts in the layer. */
  #base = 0
  #element: Element = ROOT
  #tagStart = 0
  /** The first ampersand after `#searched`. */
  #ampersand = -1
  #searched = 0

  constructor(builder: DocumentBuilder, options: HtmlReaderOptions = {}) {
    this.#builder = builder
    this.#attributes = new Attributes(() => builder.layer)
    this.#maker = new FrameMaker(this.#attributes)
    this.#writer = new BlockWriter(builder, this.#stack, this.#controls)
    this.#writer.awaitsPreheader = options.mail === true
    this.#widgets = new Widgets(this.#attributes, this.#writer, this.#controls, (start, end) => inFile(builder.layer.map, start, end))
    this.#scanner = new HtmlScanner(this)
  }

  /** Reads `[start, end)` of the builder's layer. */
  read(start: number, end: number): void {
    if (this.#text !== this.#builder.layer.text) this.#ampersand = -1
    this.#text = this.#builder.layer.text
    this.#base = start
    this.#writer.resume()
    this.#scanner.scan(this.#text.slice(start, end), start)
    this.#writer.openContainers()
  }

  /** Whether the text that follows stands in an element whose content nobody reads, such as `script`. */
  get isSkipping(): boolean {
    return this.#skipped !== undefined
  }

  /** How text looks at this place, for blocks that the caller opens. */
  get style(): Style {
    return this.#top.look.style
  }

  /** Begins a stretch that the caller keeps apart. `handle` is the block it has open, to name the controls in it. */
  enter(handle?: number): HtmlMark {
    const mark: HtmlMark = { depth: this.#stack.length, floor: this.#floor, handle: this.#writer.foreignHandle }
    this.#floor = this.#stack.length - 1
    this.#writer.foreignHandle = handle
    return mark
  }

  /** Ends the stretch: closes the elements opened in it. */
  leave(mark: HtmlMark): void {
    this.#closeTo(mark.depth)
    if (!this.#writer.isShared) this.#writer.end(this.#base, this.#base)
    this.#floor = mark.floor
    this.#writer.foreignHandle = mark.handle
    this.#skipped = undefined
    this.#overflow = 0
  }

  /** Closes what is open. */
  finish(): void {
    this.#floor = 0
    this.#closeTo(1)
    if (!this.#writer.isShared) this.#writer.end(this.#base, this.#base)
    this.#controls.finish(this.#builder)
  }

  get isForeign(): boolean {
    return this.#skipped !== undefined && (this.#skipped.name === 'svg' || this.#skipped.name === 'math')
  }

  onTagName(start: number, end: number): void {
    this.#tagStart = start - 1
    this.#element = this.#elementAt(start, end)
    this.#attributes.clear()
  }

  onAttribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number, end: number): void {
    this.#attributes.add(this.#text, nameStart, nameEnd, valueStart, valueEnd, end)
  }

  #elementAt(start: number, end: number): Element {
    const known = knownElementAt(this.#text, start, end)
    if (known !== undefined) return known
    const name = this.#text.slice(start, end).toLowerCase()
    let element = knownElement(name) ?? this.#unknown.get(name)
    if (element === undefined) {
      element = unknownElement(name, this.#places.length)
      this.#places.push(-1)
      this.#unknown.set(name, element)
    }
    return element
  }

  onText(start: number, end: number, isRaw: boolean): void {
    if (this.#skipped !== undefined && this.#skipped.name !== 'style' && this.#skipped.name !== 'mj-style') return
    let run = start
    if (!isRaw) {
      for (let at = this.#ampersandFrom(start); at < end; at = this.#ampersandFrom(Math.max(at + 1, run))) {
        const length = this.#references.read(this.#text, at, end)
        if (length === 0) continue
        if (at > run) this.#onRun(run, at)
        run = at + length
        this.#onReference(this.#references.decoded, at, run)
      }
    }
    if (end > run) this.#onRun(run, end)
  }

  /** The next ampersand, or the end of the text; each stretch is searched once. */
  #ampersandFrom(at: number): number {
    if (this.#ampersand >= at && this.#searched <= at) return this.#ampersand
    this.#searched = at
    this.#ampersand = this.#text.indexOf('&', at)
    if (this.#ampersand === -1) this.#ampersand = this.#text.length
    return this.#ampersand
  }

  /** Text without character references. */
  #onRun(start: number, end: number): void {
    if (this.#skipped === undefined) this.#writer.text(this.#top, start, end)
    else this.#maker.sheet.add(this.#text.slice(start, end))
  }

  /** A few references stand for two characters. */
  #onReference(decoded: string, start: number, end: number): void {
    if (this.#skipped !== undefined) return
    if (decoded.length === 1) this.#writer.replaced(this.#top, decoded, start, end)
    else for (const character of decoded) this.#writer.replaced(this.#top, character, start, end)
  }

  /** Records a comment, but not one that hides text from all mail programs but Outlook. */
  onComment(start: number, end: number, close: number): void {
    const text = this.#text.slice(start, end)
    if (/^\s*(?:\[if\s|<!\[endif)/i.test(text)) return
    const [from, until] = inFile(this.#builder.layer.map, start - 4, close)
    this.#builder.comments.push({ text, start: from, end: until })
  }

  onBreakOff(what: 'tag' | 'comment' | 'element', offset: number): void {
    const [start, end] = inFile(this.#builder.layer.map, offset, offset + 1)
    this.#builder.notices.push({ code: 'html-syntax', message: `This ${what} is never closed; what follows is taken for a part of it.`, start, end })
  }

  onTagEnd(end: number, selfClosing: boolean): void {
    const element = this.#element
    if (this.#skipped !== undefined) {
      if (element === this.#skipped && !selfClosing) this.#skipDepth++
      return
    }
    if (element.name === 'br') this.#writer.lineBreak(this.#tagStart, end)
    else {
      this.#endImplied(element)
      if (element.skipped) this.#skip(element, end, selfClosing)
      else this.#open(element, end, selfClosing)
    }
  }

  #open(element: Element, end: number, selfClosing: boolean): void {
    const frame = this.#maker.make(element, this.#top)
    if (frame.block === frame) this.#writer.end(this.#tagStart, end)
    if (frame.block === frame || element.name === 'input') this.#layOut(element)
    this.#place(frame, element)
    this.#widgets.read(frame, this.#tagStart, end)
    // HTML knows no empty elements but its own; MJML and elements it does not know are written as in XML.
    if (element.void || (selfClosing && (element.index >= elementCount || element.mjml))) return
    if (this.#stack.length >= MAX_DEPTH) this.#overflow++
    else this.#push(frame)
  }

  #skip(element: Element, end: number, selfClosing: boolean): void {
    if (this.#attributes.count > 0) this.#widgets.read(this.#maker.make(element, this.#top), this.#tagStart, end)
    if (selfClosing && (element.name === 'svg' || element.name === 'math' || element.block)) return
    this.#skipped = element
    this.#skipDepth = 1
  }

  /** A block inside a cell makes the cell a means of layout. */
  #layOut(element: Element): void {
    const { block } = this.#top
    if (!element.tablePart || element.name === 'table') this.#writer.breakCell(block)
  }

  /** Counts rows and items, and reads what only the page as a whole has. */
  #place(frame: Frame, element: Element): void {
    const { container } = element
    if (container === 'row') {
      const table = this.#stack[Math.max(0, this.#places[tableIndex])]
      frame.containerData = { ...frame.containerData, row: table.count++ }
    } else if (container === 'item') {
      const list = this.#stack[this.#limit(ANY_LIST)]
      frame.bullet = list.element.name === 'ol' ? `${++list.count}.` : '-'
    } else if (element.name === 'html') {
      this.#builder.lang ??= this.#attributes.get(Attribute.lang)?.trim() || undefined
    } else if (element.name === 'body' || element.name === 'mj-body') {
      this.#writer.awaitsPreheader = true
    } else if (element.depth !== undefined && element.depth <= 2) {
      // What holds a heading is a text of its own, whatever its class is called.
      for (let at = frame.parent; at !== undefined && at.plain === 'finePrint'; at = at.parent) at.plain = at.role = 'paragraph'
    }
  }

  #push(frame: Frame): void {
    this.#stack.push(frame)
    this.#top = frame
    frame.outerPlace = this.#places[frame.element.index]
    this.#places[frame.element.index] = frame.at
    if (frame.apart || (frame.role === 'button' && frame.block === frame && this.#writer.isShared)) {
      frame.apart = true
      this.#writer.enter(frame)
    } else if (frame.ownMarks > 0) this.#writer.mark(frame, this.#tagStart)
  }

  onCloseTag(start: number, end: number): void {
    const element = this.#elementAt(start, end)
    this.#tagStart = start - 2
    if (this.#skipped !== undefined) {
      if (element === this.#skipped && --this.#skipDepth === 0) this.#skipped = undefined
      return
    }
    if (element.name === 'br') {
      this.#writer.lineBreak(start - 2, end)
    } else if (element.name === 'body' || element.name === 'html') {
      this.#writer.end(start - 2, end)
    } else if (this.#overflow > 0) {
      this.#overflow--
      if (element.block) this.#writer.end(start - 2, end)
    } else this.#close(element, start - 2, end)
  }

  #close(element: Element, start: number, end: number): void {
    const place = this.#openPlace(element)
    if (place !== -1) this.#closeAt(place, element)
    else if (element.name === 'p') this.#writer.end(start, end)
  }

  /** Where the element stands that an end tag closes, or -1. */
  #openPlace(element: Element): number {
    let place = this.#places[element.index]
    if (element.depth !== undefined) for (const index of headingIndexes) place = Math.max(place, this.#places[index])
    if (place <= this.#floor) return -1
    const isReached = element.tablePart
      ? element.name === 'table' || place > this.#limit(tableIndex)
      : element.formatting || element.block || element.apart
        ? place > this.#top.scopeAt && (element.name !== 'li' || place > this.#limit(ANY_LIST))
        : place >= this.#top.block.at
    return isReached ? place : -1
  }

  #closeAt(place: number, element: Element): void {
    const frame = this.#stack[place]
    if (element.formatting && place < this.#top.block.at && isRunning(frame)) this.#deaden(frame)
    else this.#closeTo(place)
  }

  /** Closes an element whose end tag came too early, but leaves what stands in it open: `<b><p>…</b>…</p>`. */
  #deaden(frame: Frame): void {
    frame.dead = true
    this.#places[frame.element.index] = frame.outerPlace
    this.#writer.unmark(frame)
    for (let at = this.#stack.length - 1; at > frame.at && this.#stack[at].link?.at === frame.at; at--) this.#stack[at].link = undefined
  }

  /** Ends the elements that a start tag ends without saying so. */
  #endImplied(element: Element): void {
    if (element.endsParagraph) this.#endParagraph()
    if (element.mark === 'link') {
      const open = this.#places[element.index]
      if (open > this.#floor && open > this.#top.scopeAt) {
        if (this.#stack[open] !== this.#top && isRunning(this.#stack[open])) this.#deaden(this.#stack[open])
        else this.#closeTo(open)
      }
    }
    if (element.depth !== undefined && this.#top.element.depth !== undefined && this.#top.at > this.#floor) this.#closeTo(this.#top.at)
    if (element.ends === undefined) return
    const isTable = element.within === 'table' && element.tablePart === true
    const { ends, within } = endingsOf(element)
    const limit = Math.max(this.#limit(within), this.#floor, isTable ? 0 : this.#top.scopeAt)
    let place = -1
    for (const index of ends) place = Math.max(place, this.#places[index])
    if (place > limit) this.#closeTo(place)
  }

  #endParagraph(): void {
    const place = this.#places[paragraphIndex]
    if (place <= this.#top.scopeAt || place <= this.#floor) return
    const paragraph = this.#stack[place]
    let formatting = false
    for (let at = this.#stack.length - 1; at > place && !formatting; at--) formatting = this.#stack[at].element.formatting === true
    if (formatting && !paragraph.apart && paragraph.container === undefined && paragraph.look.gone === undefined) {
      paragraph.dead = true
      this.#places[paragraphIndex] = paragraph.outerPlace
    } else this.#closeTo(place)
  }

  /** The place of the innermost open element within which a start or end tag has its effect; 0 when there is none. */
  #limit(within: number): number {
    if (within !== ANY_LIST) return Math.max(0, this.#places[within])
    let place = 0
    for (const index of listIndexes) place = Math.max(place, this.#places[index])
    return place
  }

  /** Closes open elements until `depth` are left. */
  #closeTo(depth: number): void {
    while (this.#stack.length > depth && this.#stack.length > 1) this.#pop()
  }

  #pop(): void {
    const frame = this.#stack.pop()
    if (frame === undefined) return
    if (frame.apart) this.#writer.leave()
    else if (frame.block === frame && !this.#writer.isShared) this.#writer.end(this.#tagStart, this.#tagStart)
    if (frame.ownMarks > 0) this.#writer.unmark(frame)
    this.#writer.closeContainer(frame)
    if (!frame.dead) this.#places[frame.element.index] = frame.outerPlace
    this.#top = this.#stack[this.#stack.length - 1]
  }
}

const indexesOf = (names: string): number[] => names.split(' ').map((name) => knownElement(name)?.index ?? 0)

const [paragraphIndex, tableIndex] = indexesOf('p table')
const listIndexes = indexesOf('ul ol menu dir')
/** Stands for the innermost list of any kind. */
const ANY_LIST = -1
const headingIndexes = indexesOf('h1 h2 h3 h4 h5 h6')

/** Stands in running text: no block, no container, no text apart. */
const isRunning = (frame: Frame): boolean => frame.block !== frame && !frame.apart && frame.container === undefined
