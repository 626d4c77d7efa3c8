import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs'

/** A line of a page, by its place and size in points. */
export interface PdfLine {
  readonly pieces: { readonly text: string; readonly href: string | undefined }[]
  /** Left and right edge, and the base line, from the bottom of the page. */
  x: number
  right: number
  y: number
  size: number
}

/** Links of a page beyond this many are not looked for: no page that people read has more. */
const MAX_LINKS = 300

/** The lines of every page, in the order in which the file draws them. */
export async function readPages(file: PDFDocumentProxy): Promise<PdfLine[][]> {
  const pages: PdfLine[][] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    pages.push(await readPage(page))
    page.cleanup()
  }
  return pages
}

interface Target {
  readonly rect: readonly number[]
  readonly href: string
}

async function readPage(page: PDFPageProxy): Promise<PdfLine[]> {
  const { items } = await page.getTextContent()
  const annotations = (await page.getAnnotations()) as { subtype?: string; url?: string; rect?: number[] }[]
  const targets: Target[] = []
  for (const { subtype, url, rect } of annotations) {
    if (subtype === 'Link' && url !== undefined && rect !== undefined && targets.length < MAX_LINKS) targets.push({ rect, href: url })
  }
  const lines: PdfLine[] = []
  let line: PdfLine | undefined
  for (const item of items) {
    if (!('str' in item)) continue
    // Controls are neither text nor line ends.
    const text = item.str.replace(/\p{Cc}/gu, ' ')
    const [, , c, d, x, y] = item.transform as number[]
    if (text !== '') {
      line ??= { pieces: [], x, right: x, y, size: 0 }
      line.pieces.push({ text, href: hrefAt(targets, x + item.width / 2, y + item.height / 2) })
      if (text.trim() !== '') {
        line.size = Math.max(line.size, Math.hypot(c, d))
        line.right = Math.max(line.right, x + item.width)
      }
    }
    if (!item.hasEOL || line === undefined) continue
    lines.push(line)
    line = undefined
  }
  if (line !== undefined) lines.push(line)
  return lines.filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''))
}

const hrefAt = (targets: readonly Target[], x: number, y: number): string | undefined =>
  targets.find(({ rect: [x1, y1, x2, y2] }) => x >= x1 && x <= x2 && y >= y1 && y <= y2)?.href
