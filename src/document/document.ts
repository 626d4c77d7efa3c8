import type { Block } from './block.ts'
import type { Container, Section } from './container.ts'
import type { Kind } from './kinds.ts'
import type { Market } from './market.ts'
import type { PlacedProblem } from './problems.ts'
import type { Source } from './source.ts'

/** A control of a form. */
export interface Control {
  /** Value of the `type` attribute, or the element name: `checkbox`, `radio`, `submit`, `select`, `textarea`… */
  type: string
  name: string | undefined
  checked: boolean
  disabled: boolean
  required: boolean
  /** Where the control stands in the file. */
  start: number
  end: number
  /** Where the attribute that pre-selects it stands, when there is one and no template decides on it. */
  checkedAt: [start: number, end: number] | undefined
  /** That attribute as it is written, without what an e-mail encodes it in. */
  checkedText: string | undefined
  /** The block that names it: its `label`, else its `aria-label`. */
  label: Block | undefined
}

/** A comment in the file's own syntax, without its delimiters. */
export interface Comment {
  text: string
  start: number
  end: number
}

/** Something wrong with the input that did not keep it from being read. */
export interface Notice {
  code: string
  message: string
  /** Source offsets, when the trouble has a place. */
  start?: number
  end?: number
}

/** Where a document stands in a file that holds several of them. */
export interface DocumentPlace {
  /** What such a document is called: `message`. */
  readonly noun: string
  /** Counts from 1. */
  readonly number: number
  /** Source offsets, end exclusive. */
  readonly start: number
  readonly end: number
}

export type KindOrigin = 'front-matter' | 'option' | 'config' | 'guess'

/** What is known of a document besides its blocks. */
export interface Meta {
  /** Values of front matter, header fields of an e-mail (lower-case names), attributes of `<html>`. Later values of a repeated header are joined with a line feed. */
  readonly fields: ReadonlyMap<string, string>
  readonly lang?: string
}

/** A unist tree of blocks, the same for every format. */
export class Document {
  readonly type = 'document'
  readonly source: Source
  /** Name of the format that read it: `markdown`, `html`, `text`, `email`. */
  readonly format: string
  readonly root: Container
  blocks: readonly Block[] = []
  controls: readonly Control[] = []
  comments: readonly Comment[] = []
  notices: readonly Notice[] = []
  sections: readonly Section[] = []
  meta: Meta = { fields: new Map() }
  /** In the order of the file. */
  templateProblems: readonly PlacedProblem[] = []
  /** Absent when the document is the whole file. */
  place: DocumentPlace | undefined
  kind: Kind = 'editorial'
  kindOrigin: KindOrigin = 'guess'
  /** 0 to 1; 1 when the kind was stated. */
  kindConfidence = 0
  /** Empty unless somebody stated it. */
  market: Market = { industries: [], jurisdictions: [] }

  constructor(source: Source, format: string, root: Container) {
    this.source = source
    this.format = format
    this.root = root
  }

  /** unist's name for the branches. */
  get children(): readonly (Container | Block)[] {
    return this.root.children
  }
}

const PAGES: ReadonlySet<string> = new Set(['html', 'mjml', 'jsx', 'vue', 'svelte', 'astro'])

/** Whether a format is that of web pages, of parts of them or of mail made like them. */
export const isPage = (format: string): boolean => PAGES.has(format)

/** Whether a format is Markdown, alone or with components in it. */
export const isMarkdown = (format: string): boolean => format === 'markdown' || format === 'mdx'
