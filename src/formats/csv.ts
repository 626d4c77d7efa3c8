import type { Role } from '../document/index.ts'
import { type Cell, decodeCell, guessDelimiter, scanCsv } from './csv-scan.ts'
import type { Parse, ParseOptions } from './format.ts'
import { LocaleWriter } from './locale.ts'
import { readKey } from './locale-keys.ts'
import { localeCode } from './locale-paths.ts'
import { loadMarkdownParser } from './markdown.ts'
import type { ParseMarkdown } from './markdown-node.ts'

/** Loads the reader of CSV and TSV files. */
export async function loadCsv(options: ParseOptions): Promise<Parse> {
  return csvParser(await loadMarkdownParser(options))
}

/** Reads a copy deck: a table whose header says what each column is. Each row is a card. */
export const csvParser =
  (parseMarkdown?: ParseMarkdown): Parse =>
  (source, options) => {
    const { text, path } = source
    const writer = new LocaleWriter(source, { name: 'csv', icu: true, parseMarkdown }, options)
    const delimiter = guessDelimiter(text, source.start, path)
    const { rows, unclosed } = scanCsv(text, source.start, delimiter)
    for (const at of unclosed) writer.notice('csv-quote', 'This quote is never closed; the cell is read to the end of its line.', at, at + 1)
    new DeckReader(writer, text, rows).read()
    return writer.finish()
  }

interface Column {
  readonly name: string
  readonly use: 'copy' | 'key' | 'kind' | 'language' | 'none'
  readonly role?: Role
  readonly depth?: number
}

const KEY_NAMES = /^(?:key|keys|id|string[ _-]?id|identifier|row|no|ref|asset|variant|version|name|slug|#)$/i
/** Names of columns that a header has and prose has not. */
const OTHER_NAMES =
  /^(?:channel|campaign|audience|segment|status|owner|notes?|comments?|date|market|region|placement|source|english|copy|text|value|string|message|translation|default|review(?:er)?|url|link|url ?path)$/i
const NONE_NAMES =
  /^(?:channel|campaign|audience|segment|status|owner|notes?|comments?|date|market|region|placement|review(?:er)?|context|max ?(?:length|chars)|char(?:acter)?s?(?: count)?|length)$/i

class DeckReader {
  readonly #writer: LocaleWriter
  readonly #text: string
  readonly #rows: readonly (readonly Cell[])[]

  constructor(writer: LocaleWriter, text: string, rows: readonly (readonly Cell[])[]) {
    this.#writer = writer
    this.#text = text
    this.#rows = rows
  }

  read(): void {
    const first = this.#rows.findIndex((row) => row.length > 1 || !/^(?:sep=.)?$/.test(this.#cell(row[0])))
    if (first === -1) return
    const header = this.#rows[first].map((cell) => this.#cell(cell))
    const columns = looksHeader(header) ? columnsOf(header) : undefined
    if (columns === undefined) {
      this.#readPlain(first)
      return
    }
    const rows = this.#rows.slice(first + 1)
    this.#readFacts(columns, rows)
    for (const [index, row] of rows.entries()) this.#readRow(columns, row, index)
  }

  /** A row's strings, named by the row's key and the column: `spring.headline`. A column for a language is named by its key alone. */
  #readRow(columns: readonly Column[], row: readonly Cell[], index: number): void {
    const keyAt = columns.findIndex(({ use }) => use === 'key')
    const key = keyAt === -1 || row[keyAt] === undefined ? '' : this.#cell(row[keyAt])
    this.#writer.builder.openContainer('card', { row: index + 1 })
    for (const [at, cell] of row.entries()) {
      const column = columns[at]
      if (column?.use !== 'copy') continue
      const { name, role, depth } = column
      const isKeyed = role === undefined && key !== '' && !/\s/.test(key)
      this.#writer.append({
        decoded: decodeCell(this.#text, cell),
        path: [isKeyed ? key : name],
        name: `${key === '' ? index + 1 : key.slice(0, 80)}.${name}`,
        role: isKeyed ? undefined : (role ?? 'string'),
        depth,
        tag: 'cell',
      })
    }
    this.#writer.builder.closeContainer()
  }

  /** A table without a header: every cell is text. */
  #readPlain(first: number): void {
    this.#writer.builder.openContainer('table')
    for (const [index, row] of this.#rows.slice(first).entries()) {
      this.#writer.builder.openContainer('row', { row: index + 1 })
      for (const [at, cell] of row.entries()) {
        this.#writer.append({ decoded: decodeCell(this.#text, cell), path: [''], name: `${index + 1}.${at + 1}`, role: 'cell', tag: 'cell' })
      }
      this.#writer.builder.closeContainer()
    }
    this.#writer.builder.closeContainer()
  }

  /** The kind and the language, where all rows agree. */
  #readFacts(columns: readonly Column[], rows: readonly (readonly Cell[])[]): void {
    const common = (use: Column['use']): Set<string> => {
      const at = columns.findIndex((column) => column.use === use)
      const values = at === -1 ? [] : rows.map((row) => (row[at] === undefined ? '' : this.#cell(row[at])))
      return new Set(values.filter((value) => value !== ''))
    }
    const kinds = common('kind')
    const [kind = ''] = kinds
    if (kinds.size === 1) this.#writer.field('kind', kind)
    else if (kinds.size > 1) this.#writer.notice('csv-kinds', 'The rows are of different kinds; the kind of the whole is guessed.')
    const languages = common('language')
    const [language = ''] = languages
    if (languages.size === 1) this.#writer.builder.lang = localeCode(language) ?? this.#writer.builder.lang
  }

  #cell(cell: Cell): string {
    return decodeCell(this.#text, cell).text.trim()
  }
}

/** Whether a row names columns: short, no two alike, and at least one a name that we know. */
function looksHeader(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell !== '')
  if (named.length === 0 || named.some((cell) => cell.length > 40 || /[.!?]$/.test(cell)) || new Set(named).size < named.length) return false
  return named.some(
    (cell) =>
      KEY_NAMES.test(cell) ||
      OTHER_NAMES.test(cell) ||
      localeCode(cell) !== undefined ||
      readKey([cell]).role !== 'string' ||
      /^(?:kind|locale|lang|language)$/i.test(cell),
  )
}

/** What each column is. With columns for several languages, those in English are read, or all when none is. */
function columnsOf(header: readonly string[]): Column[] {
  const english = header.some((cell) => localeCode(cell)?.startsWith('en') || /^english$/i.test(cell))
  return header.map((name) => {
    if (/^kind$/i.test(name)) return { name, use: 'kind' }
    if (/^(?:locale|lang|language)$/i.test(name)) return { name, use: 'language' }
    if (KEY_NAMES.test(name)) return { name, use: 'key' }
    const code = localeCode(name)
    if (code !== undefined) return { name, use: english && !code.startsWith('en') ? 'none' : 'copy' }
    if (NONE_NAMES.test(name)) return { name, use: 'none' }
    const { role, depth, isCopy } = readKey([name])
    if (!isCopy || name === '') return { name, use: 'none' }
    const isGeneric = role === 'string' || /^(?:text|copy|value|string|message|translation|default|source|english)$/i.test(name)
    return { name, use: 'copy', role: isGeneric ? undefined : role === 'title' ? 'heading' : role, depth }
  })
}
