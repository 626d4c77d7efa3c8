import type { Document, Role, Source } from '../document/index.ts'

export interface ParseOptions {
  /** Which Markdown parser to use; `auto` prefers satteri where it is installed. */
  markdownParser?: 'auto' | 'remark' | 'satteri'
  /** Template families to mask; `auto` looks at the text. */
  templates?: 'auto' | 'off'
  /** Makes the whole text one block of this role (text format only). */
  role?: Role
  /** Whether the value of a key is copy, by the dotted way to it; undefined where its name shall tell (locale files and copy decks only). */
  copyKey?: (key: string) => boolean | undefined
  /** What `decodeFile` says of the file (e-mail only): `binary` is one code unit for each byte. Guessed from the text when absent. */
  encoding?: string
}

/** Reads one source into a document. Never throws on text: what cannot be read becomes a notice. */
export type Parse = (source: Source, options: ParseOptions) => Document

/** Reads one source into its documents, at least one, each with its places in the whole file: a mailbox holds a document for each message. */
export type ParseAll = (source: Source, options: ParseOptions) => readonly Document[]

/**
 * Reads a file that is no text, such as a `.docx`, into a document whose source is the text found in it. Throws an `UnreadableError` for a file that
 * cannot be read.
 */
export type ParseBytes = (path: string, bytes: Uint8Array, options: ParseOptions) => Document | Promise<Document>

/** Why a file that is no text cannot be read. The message goes on from the file's name: `is protected by a password`. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
}

/** A format candor reads. Its parser is imported only when a file needs it: `load` for text, `loadBytes` for anything else. */
export type Format = FormatFacts & (TextLoader | { loadBytes(): Promise<ParseBytes>; load?: never; loadAll?: never })

interface TextLoader {
  load(options: ParseOptions): Promise<Parse>
  /** Of a format whose files may hold several documents: reads all of them, where `load` gives a parser for the first. */
  loadAll?(options: ParseOptions): Promise<ParseAll>
  loadBytes?: never
}

/** What is known of a format without its parser. */
export interface FormatFacts {
  name: string
  /** One line for `candor formats`: what it reads, and what it leaves out. */
  summary: string
  /** Lower-case, without the dot. */
  extensions: readonly string[]
  /**
   * Whether a file met in a folder is one that candor should read, for formats whose extension says too little: most JSON files are no copy.
   * `path` is relative to the folder that holds the working folder, with slashes of either kind. Absent means every file. A file that the user
   * names is read all the same.
   */
  accepts?(path: string): boolean
}
