import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { DocumentBuilder, type Layer, type Role, Source } from '../document/index.ts'
import { type ParseBytes, type ParseOptions, UnreadableError } from './format.ts'
import { type PdfLine, readPages } from './pdf-text.ts'
import { distrust } from './pdf-trust.ts'
import { maskedLayer } from './text.ts'

type Reader = Pick<typeof import('unpdf'), 'getDocumentProxy'>

/**
 * Reads a PDF file with the package unpdf, which the user installs. A PDF file draws letters and knows no paragraphs: lines are as drawn, paragraphs
 * and headings are guessed from their places and sizes, and a file whose letters make no words is refused. The document's source is the text of all
 * lines, page after page.
 */
export const parsePdf: ParseBytes = (path, bytes, options) => parsePdfWith(() => import('unpdf'), path, bytes, options)

/** The same with a reader of one's own. */
export async function parsePdfWith(load: () => Promise<Reader>, path: string, bytes: Uint8Array, options: ParseOptions) {
  const reader = await load().catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new UnreadableError("is a PDF file, which candor reads with the package unpdf: 'npm install unpdf'")
  })
  const pages = await pagesOf(reader, bytes)
  const lines = pages.flat()
  const texts = lines.map(textOf)
  const reason = distrust(texts.join('\n'))
  if (reason !== undefined) throw new UnreadableError(reason)
  const starts: number[] = []
  let at = 0
  for (const text of texts) {
    starts.push(at)
    at += text.length + 1
  }
  const text = texts.map((line) => `${line}\n`).join('')
  let first = 0
  const pageStarts = pages.map((page) => {
    const start = starts[first] ?? text.length
    first += page.length
    return start
  })
  const layer = maskedLayer(text, options)
  const builder = new DocumentBuilder(new Source(path, text, { unit: 'line', pages: pageStarts }), 'pdf', layer)
  new PageWriter(builder, layer, lines, starts).write(new Set(pageStarts))
  return builder.build()
}

async function pagesOf(reader: Reader, bytes: Uint8Array): Promise<PdfLine[][]> {
  let file: PDFDocumentProxy | undefined
  try {
    // A copy: pdf.js keeps what it is given. It says nothing, and runs nothing that the file holds.
    file = await reader.getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, useSystemFonts: false })
    return await readPages(file)
  } catch (error) {
    throw new UnreadableError((error as { name?: unknown }).name === 'PasswordException' ? 'is protected by a password' : 'is damaged')
  } finally {
    await file?.destroy()
  }
}

const textOf = ({ pieces }: PdfLine): string => pieces.map(({ text }) => text).join('')

/** Turns lines into blocks. */
class PageWriter {
  readonly #builder: DocumentBuilder
  readonly #text: string
  readonly #lines: readonly PdfLine[]
  readonly #starts: readonly number[]
  readonly #body: number

  constructor(builder: DocumentBuilder, layer: Layer, lines: readonly PdfLine[], starts: readonly number[]) {
    this.#builder = builder
    this.#text = layer.text
    this.#lines = lines
    this.#starts = starts
    this.#body = bodySize(lines)
  }

  write(pageStarts: ReadonlySet<number>): void {
    let at = 0
    while (at < this.#lines.length) {
      let next = at + 1
      while (next < this.#lines.length && !pageStarts.has(this.#starts[next]) && this.#goesOn(at, next)) next++
      this.#writeBlock(at, next)
      at = next
    }
  }

  /** Whether a line belongs to the paragraph that began at `first`. */
  #goesOn(first: number, next: number): boolean {
    const [before, line] = [this.#lines[next - 1], this.#lines[next]]
    if (Math.abs(line.size - before.size) > before.size * 0.12 || BULLET.test(textOf(line))) return false
    const gap = before.y - line.y
    if (gap <= 0 || gap > before.size * 1.75) return false
    // A gap wider than the one before it.
    return next - first < 2 || gap <= (this.#lines[next - 2].y - before.y) * 1.25
  }

  #writeBlock(at: number, next: number): void {
    const { size } = this.#lines[at]
    const isHeading = size > this.#body * 1.15 && next - at <= 3
    const isItem = BULLET.test(textOf(this.#lines[at]))
    const role: Role = isHeading ? 'heading' : isItem ? 'listItem' : 'paragraph'
    const depth = size > this.#body * 1.6 ? 1 : size > this.#body * 1.3 ? 2 : 3
    const fontSize = Math.round(size * (4 / 3) * 10) / 10
    this.#builder.openBlock(role, isHeading ? { depth } : {}, fontSize > 0 ? { fontSize } : {})
    for (let line = at; line < next; line++) this.#writeLine(line, line + 1 < next)
    this.#builder.closeBlock()
  }

  #writeLine(index: number, goesOn: boolean): void {
    const builder = this.#builder
    const { pieces } = this.#lines[index]
    const start = this.#starts[index]
    const end = this.#starts[index + 1] ?? this.#text.length
    const line = this.#text.slice(start, end)
    const stop = start + (goesOn ? wordEnd(line, this.#text.slice(end, end + 40)) : line.length)
    let at = start
    for (const { text, href } of pieces) {
      const to = Math.min(at + text.length, stop)
      if (href !== undefined) builder.openMark('link', { href })
      builder.text(at, to)
      if (href !== undefined) builder.closeMark('link')
      at += text.length
    }
    // The line end: a blank between words.
    if (at < stop) builder.text(at, stop)
  }
}

const BULLET = /^\s*(?:[•▪◦‣–—*·-]|\d{1,2}[.)])\s/

/** The size that most characters have. */
function bodySize(lines: readonly PdfLine[]): number {
  const lengths = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2
    lengths.set(size, (lengths.get(size) ?? 0) + textOf(line).length)
  }
  return [...lengths].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0]
}

/** Words that are written with a hyphen anyway, by how they begin and how they end. */
const FIRST =
  /(?:^|[^\p{L}])(?:self|non|long|short|full|part|real|one|two|three|four|six|high|low|well|best|all|risk|pre|post|anti|ex|co|e|no|cost|tax|old|new|so|add|opt|sign|auto)-\s*$/iu
const SECOND =
  /^(?:free|based|time|term|day|month|year|week|off|only|in|up|on|to|of|back|out|looking|known|line|end|friendly|renewal|renewing|priced|sized)\b/i

/** Where a line's text ends, its line end included: before the hyphen of a word divided to fit, after that of a word that is written with one. */
function wordEnd(line: string, next: string): number {
  if (!/\p{L}-\s*$/u.test(line) || !/^\p{L}/u.test(next)) return line.length
  const hyphen = line.lastIndexOf('-')
  return /\p{Ll}-/u.test(line.slice(hyphen - 1)) && /^\p{Ll}/u.test(next) && !FIRST.test(line) && !SECOND.test(next) ? hyphen : hyphen + 1
}
