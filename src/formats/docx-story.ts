import { Fields } from './docx-fields.ts'
import { type Box, type Context, LINE_BREAK, type Node, type NoteNames, type Paragraph, type Story, type Table } from './docx-model.ts'
import { type Attributes, isOn, type PartSink } from './docx-part.ts'
import { type Look, readFacts, readLook } from './docx-styles.ts'
import { symbolOf } from './docx-symbols.ts'

/** A content control; its text may only say what to fill in. */
interface ContentControl {
  name: string
  placeholder: boolean
  readonly inline: boolean
}

/** Tables and text boxes nested deeper than this are read as if they were not there; their text is. */
const MAX_DEPTH = 40
/** Deleted or moved away; older properties; how to say a word; what only an author sees. */
const SKIPPED = new Set(
  ['del', 'moveFrom', 'pPrChange', 'rPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'sectPrChange', 'rt'].map((name) => `w:${name}`),
)

/** Reads the paragraphs of a part as they read with all changes accepted. */
export class StoryReader implements PartSink {
  readonly #context: Context
  #story: Story = { nodes: [], paragraphs: [] }
  /** Where the next paragraph or table goes. */
  #into: Node[] = this.#story.nodes
  #table: Table | undefined
  /** What to do where each open table, cell and text box ends. */
  readonly #leave: (() => void)[] = []
  #paragraph: Paragraph | undefined
  /** The look of the paragraph's style, once it is known. */
  #base: Look | undefined
  /** Of the open run: its own look, and that of its style. */
  #direct: Look = {}
  #character: Look = {}
  readonly #fields = new Fields()
  readonly #links: (string | undefined)[] = []
  readonly #controls: ContentControl[] = []
  /** Alternatives that are open, with whether one has been read. */
  readonly #alternatives: boolean[] = []
  /** How many elements are open from the one on that is passed over. */
  #skipped = 0
  #keepsSpace = false

  constructor(context: Context) {
    this.#context = context
  }

  /** Gives what was read since the last call. */
  take(): Story {
    const story = this.#story
    this.#story = { nodes: [], paragraphs: [] }
    this.#into = this.#story.nodes
    this.#fields.clear()
    return story
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (this.#skipped > 0 || this.#isSkipped(name, path)) {
      this.#skipped++
      return
    }
    const parent = path.at(-2)
    if (parent === 'w:rPr') this.#openLook(name, attributes, path)
    else if (parent === 'w:pPr' || parent === 'w:numPr') {
      if (this.#paragraph !== undefined) readFacts(this.#paragraph.direct, name, attributes)
    } else if (parent === 'w:sdtPr') this.#openControl(name, attributes)
    else if (!(parent === 'w:r' && this.#openInRun(name, attributes)) && !this.#openInTable(name, attributes)) this.#openAround(name, attributes)
  }

  #isSkipped(name: string, path: readonly string[]): boolean {
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      const taken = this.#alternatives.at(-1) ?? false
      if (this.#alternatives.length > 0) this.#alternatives[this.#alternatives.length - 1] = true
      return taken
    }
    const row = this.#table?.rows.at(-1)
    if (name === 'w:del' && path.at(-2) === 'w:trPr' && row !== undefined) row.deleted = true
    return SKIPPED.has(name)
  }

  #openLook(name: string, attributes: Attributes, path: readonly string[]): void {
    if (path.at(-3) !== 'w:r') return
    if (name === 'w:rStyle') this.#character = this.#context.styles.get(attributes.get('val'))?.look ?? {}
    else readLook(this.#direct, name, attributes)
  }

  #openControl(name: string, attributes: Attributes): void {
    const control = this.#controls.at(-1)
    if (control === undefined) return
    if (name === 'w:alias' || (name === 'w:tag' && control.name === '')) control.name = attributes.get('val') ?? ''
    else if (name === 'w:showingPlcHdr') control.placeholder = isOn(attributes)
  }

  /** Opens what a run is made of; gives whether it was that. */
  #openInRun(name: string, attributes: Attributes): boolean {
    switch (name) {
      case 'w:t':
        this.#keepsSpace = attributes.get('space') === 'preserve'
        return true
      case 'w:tab':
      case 'w:ptab':
        this.#append('\t')
        return true
      case 'w:br':
      case 'w:cr':
        this.#append(LINE_BREAK, 'break')
        return true
      case 'w:noBreakHyphen':
        this.#append('-')
        return true
      case 'w:sym':
        this.#append(symbolOf(attributes.get('font'), attributes.get('char')))
        return true
      case 'w:fldChar':
        this.#fields.mark(attributes.get('fldCharType'))
        return true
      case 'w:footnoteReference':
        this.#note('footnotes', attributes.get('id'))
        return true
      case 'w:endnoteReference':
        this.#note('endnotes', attributes.get('id'))
        return true
      default:
        return false
    }
  }

  /** Opens what a table is made of; gives whether it was that. */
  #openInTable(name: string, attributes: Attributes): boolean {
    const table = this.#table
    switch (name) {
      case 'w:tbl':
        this.#enterTable()
        return true
      case 'w:tr':
        table?.rows.push({ header: false, deleted: false, cells: [], from: this.#story.paragraphs.length })
        return true
      case 'w:tc':
        this.#enterCell()
        return true
      case 'w:tblHeader': {
        const row = table?.rows.at(-1)
        if (row !== undefined) row.header = isOn(attributes)
        return true
      }
      case 'w:tblLook':
        if (table !== undefined) table.firstRow = isFirstRowSetOff(attributes)
        return true
      default:
        return false
    }
  }

  #openAround(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:p':
        this.#openParagraph()
        break
      case 'w:r':
        this.#direct = {}
        this.#character = {}
        break
      case 'w:hyperlink':
        this.#links.push(this.#target(attributes))
        break
      case 'w:fldSimple':
        this.#fields.begin(attributes.get('instr') ?? '')
        this.#fields.separate()
        break
      case 'w:sdt':
        this.#controls.push({ name: '', placeholder: this.#controls.at(-1)?.placeholder ?? false, inline: this.#paragraph !== undefined })
        break
      case 'mc:AlternateContent':
        this.#alternatives.push(false)
        break
      case 'w:txbxContent':
        this.#enterBox()
        break
      case 'w:headerReference':
      case 'w:footerReference': {
        const id = attributes.get('id')
        if (id !== undefined) this.#context.frames.push({ type: name === 'w:headerReference' ? 'header' : 'footer', id })
        break
      }
    }
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped--
      return
    }
    switch (name) {
      case 'w:p':
        this.#closeParagraph()
        break
      case 'w:hyperlink':
        this.#links.pop()
        break
      case 'w:fldSimple':
        this.#fields.end()
        break
      case 'w:sdt':
        this.#controls.pop()
        break
      case 'mc:AlternateContent':
        this.#alternatives.pop()
        break
      case 'w:tr':
        this.#closeRow()
        break
      case 'w:tbl':
      case 'w:tc':
      case 'w:txbxContent':
        this.#leave.pop()?.()
        break
    }
  }

  text(text: string, path: readonly string[]): void {
    if (this.#skipped > 0) return
    const element = path.at(-1)
    if (element === 'w:instrText') this.#fields.code(text)
    else if (element === 'w:t') this.#append(this.#keepsSpace ? text.replace(/[\r\n\v]/g, ' ') : text.trim())
  }

  #enterTable(): void {
    const [into, outer] = [this.#into, this.#table]
    if (this.#leave.length < MAX_DEPTH) {
      this.#table = { type: 'table', rows: [], firstRow: false }
      into.push(this.#table)
    } else this.#table = undefined
    this.#leave.push(() => {
      this.#into = into
      this.#table = outer
    })
  }

  #enterCell(): void {
    const [into, table] = [this.#into, this.#table]
    const row = table?.rows.at(-1)
    if (row !== undefined) {
      const cell: Node[] = []
      row.cells.push(cell)
      this.#into = cell
    }
    this.#table = undefined
    this.#leave.push(() => {
      this.#into = into
      this.#table = table
    })
  }

  #closeRow(): void {
    const row = this.#table?.rows.at(-1)
    if (row?.deleted !== true) return
    this.#table?.rows.pop()
    this.#story.paragraphs.length = row.from
  }

  #enterBox(): void {
    const [into, table, paragraph, base, direct, character] = [this.#into, this.#table, this.#paragraph, this.#base, this.#direct, this.#character]
    if (this.#leave.length < MAX_DEPTH) {
      const box: Box = { type: 'box', nodes: [] }
      into.push(box)
      this.#into = box.nodes
    }
    this.#table = undefined
    this.#paragraph = undefined
    this.#leave.push(() => {
      this.#into = into
      this.#table = table
      this.#paragraph = paragraph
      this.#base = base
      this.#direct = direct
      this.#character = character
    })
  }

  #openParagraph(): void {
    this.#closeParagraph()
    this.#paragraph = { type: 'paragraph', segments: [], style: { name: '', look: {}, facts: {} }, direct: {}, start: 0 }
    this.#base = undefined
    this.#into.push(this.#paragraph)
    this.#story.paragraphs.push(this.#paragraph)
  }

  #closeParagraph(): void {
    if (this.#paragraph !== undefined) this.#settle(this.#paragraph)
    this.#paragraph = undefined
  }

  /** The look that the paragraph's style gives; its properties stand before its text. */
  #settle(paragraph: Paragraph): Look {
    if (this.#base !== undefined) return this.#base
    paragraph.style = this.#context.styles.paragraph(paragraph.direct)
    this.#base = paragraph.style.look
    return this.#base
  }

  #append(text: string, type: 'text' | 'break' = 'text'): void {
    const paragraph = this.#paragraph
    if (paragraph === undefined || text === '' || this.#fields.inCode) return
    const look = { ...this.#settle(paragraph), ...this.#character, ...this.#direct }
    const href = this.#links.at(-1) ?? this.#fields.href
    const control = this.#controls.at(-1)
    const origin = this.#fields.filled ?? (control?.placeholder === true ? control : undefined)
    const last = paragraph.segments.at(-1)
    if (origin === undefined) paragraph.segments.push({ text, type, look, href })
    else if (origin === control && !control.inline) paragraph.segments.push({ text, type: type === 'break' ? type : 'placeholder', look, href })
    else if (last?.origin === origin) last.text += text
    else paragraph.segments.push({ text, type: 'variable', look, href, name: origin.name, origin })
  }

  #target(attributes: Attributes): string | undefined {
    const anchor = attributes.get('anchor')
    const target = this.#context.relationships.get(attributes.get('id') ?? '')?.target
    return target === undefined ? anchor && `#${anchor}` : anchor === undefined ? target : `${target}#${anchor}`
  }

  /** Marks the last character before a reference to a note. */
  #note(part: keyof NoteNames, id: string | undefined): void {
    if (id === undefined || this.#fields.inCode) return
    const names = this.#context.notes[part]
    const name = names.get(id) ?? `${part === 'footnotes' ? '' : 'e'}${names.size + 1}`
    names.set(id, name)
    const segments = this.#paragraph?.segments ?? []
    const at = segments.findLastIndex(({ text }, index) => text.trim() !== '' || index < segments.length - 20)
    const last = segments[at]
    if (last === undefined) return
    if (last.notes !== undefined) {
      last.notes.push(name)
      return
    }
    const [tail] = last.type === 'text' ? (/\S[\uDC00-\uDFFF]?\s*$/.exec(last.text) ?? [last.text]) : [last.text]
    const from = last.text.length - tail.length
    const head = { ...last, text: last.text.slice(0, from) }
    segments.splice(at, 1, ...(from > 0 ? [head] : []), { ...last, text: tail, notes: [name] })
  }
}

const isFirstRowSetOff = (attributes: Attributes): boolean =>
  attributes.get('firstRow') === undefined ? (Number.parseInt(attributes.get('val') ?? '0', 16) & 0x20) !== 0 : attributes.get('firstRow') === '1'
