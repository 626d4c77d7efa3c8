import type { Document, Role, Source } from '../document/index.ts'

export interface ParseOptions {
  /** Which Markdown parser to use; `auto` prefers satteri where it is installed. */
  markdownParser?: 'auto' | 'remark' | 'satteri'
  /** Template families to mask; `auto` looks at the text. */
  templates?: 'auto' | 'off'
  /** Makes the whole text one block of this role (text format only). */
  role?: Role
  /** What `decodeFile` says of the file (e-mail only): `binary` is one code unit for each byte. Guessed from the text when absent. */
  encoding?: string
}

/** Reads one source into a document. Never throws on text: what cannot be read becomes a notice. */
export type Parse = (source: Source, options: ParseOptions) => Document

/** A format candor reads. Its parser is imported only when a file needs it. */
export interface Format {
  name: string
  /** One line for `candor formats`: what it reads, and what it leaves out. */
  summary: string
  /** Lower-case, without the dot. */
  extensions: readonly string[]
  load(options: ParseOptions): Promise<Parse>
}
