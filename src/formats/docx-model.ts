import type { Relationship } from './docx-part.ts'
import type { Look, ParagraphFacts, Style, Styles } from './docx-styles.ts'

/** A stretch of a paragraph that looks the same throughout. */
export interface Segment {
  text: string
  readonly type: 'text' | 'break' | 'variable' | 'placeholder'
  readonly look: Look
  readonly href: string | undefined
  /** Name of the field that fills it in. */
  readonly name?: string
  /** Of a variable: what it comes from, so that its pieces can be told from the next one's. */
  readonly origin?: object
  /** Names of the notes that are marked after it. */
  notes?: string[]
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly segments: Segment[]
  /** Known once the paragraph has ended. */
  style: Style
  readonly direct: ParagraphFacts
  /** Where it begins in the document's text, once that is laid out. */
  start: number
}

export interface Table {
  readonly type: 'table'
  readonly rows: { header: boolean; deleted: boolean; readonly cells: Node[][]; readonly from: number }[]
  /** The style sets the first row off. */
  firstRow: boolean
}

export type Row = Table['rows'][number]

/** A text box, which comes after the paragraph it is anchored in. */
export interface Box {
  readonly type: 'box'
  readonly nodes: Node[]
}

export type Node = Paragraph | Table | Box

/** What one part holds: the body, the notes, a header. */
export interface Story {
  readonly nodes: Node[]
  /** All paragraphs in the order in which they begin. */
  readonly paragraphs: Paragraph[]
}

/** The notes that the text refers to: for each id of the part, the name that reference and note share. */
export type NoteNames = Readonly<Record<'footnotes' | 'endnotes', Map<string, string>>>

/** What is known across all parts of a document. */
export interface Context {
  readonly styles: Styles
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly notes: NoteNames
  /** Ids of the headers and footers that sections name. */
  readonly frames: { readonly type: 'header' | 'footer'; readonly id: string }[]
}

/** A line break within a paragraph, as Word itself writes it in plain text. */
export const LINE_BREAK = '\v'
