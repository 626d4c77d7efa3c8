/** A line to draw: its text, and where and how large, in points from the lower left corner. */
export interface Drawn {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
}

export interface DrawnPage {
  readonly lines: readonly Drawn[]
  readonly links?: readonly { readonly rect: readonly [number, number, number, number]; readonly url: string }[]
}

const literal = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`

/** A PDF file with these pages, in Helvetica. */
export function pdf(pages: readonly DrawnPage[]): Uint8Array {
  const objects: string[] = []
  const add = (content: string): number => objects.push(content)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const kids = pages.map(({ lines, links = [] }) => {
    const stream = lines.map(({ text, x = 72, y, size = 11 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm ${literal(text)} Tj ET`).join('\n')
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
    const annotations = links.map(({ rect, url }) =>
      add(`<< /Type /Annot /Subtype /Link /Rect [${rect.join(' ')}] /A << /S /URI /URI ${literal(url)} >> >>`),
    )
    const refs = annotations.map((id) => `${id} 0 R`).join(' ')
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R /Annots [${refs}] >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] /Count ${kids.length} >>`
  let file = '%PDF-1.4\n'
  const offsets = objects.map((content, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${content}\nendobj\n`
    return offset
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}

/** Lines one under the other from the top of a page. */
export function column(texts: readonly string[], { top = 700, size = 11, leading = 14 } = {}): Drawn[] {
  return texts.map((text, at) => ({ text, y: top - at * leading, size }))
}
