/** Ranges of characters that take two columns: East Asian wide and full-width ones. Pairs of first and last. */
const WIDE = [
  0x1100, 0x115f, 0x2329, 0x232a, 0x2e80, 0x303e, 0x3041, 0x33ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xa000, 0xa4cf, 0xa960, 0xa97f, 0xac00, 0xd7a3,
  0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6f, 0xff00, 0xff60, 0xffe0, 0xffe6, 0x1b000, 0x1b2ff, 0x20000, 0x3fffd,
]

/** Tabs stand at every fourth column. */
const TAB = 4

/** A character as the reader sees it, with the columns it takes. */
export interface Cell {
  readonly text: string
  /** Offset in the text, UTF-16. */
  readonly at: number
  readonly width: number
}

/** The characters of one line as a terminal shows them. Tabs become spaces. Meant for short texts: a slice of a line. */
export function cellsOf(text: string): Cell[] {
  const cells: Cell[] = []
  let column = 0
  for (const { text: cluster, at } of clusters(text)) {
    const width = cluster === '\t' ? TAB - (column % TAB) : clusterWidth(cluster)
    cells.push({ text: cluster === '\t' ? ' '.repeat(width) : cluster, at, width })
    column += width
  }
  return cells
}

/** Columns that a text takes. */
export const textWidth = (text: string): number =>
  /^[\x20-\x7e]*$/.test(text) ? text.length : cellsOf(text).reduce((sum, cell) => sum + cell.width, 0)

function* clusters(text: string): Generator<{ text: string; at: number }> {
  // Loading the segmenter costs as much time as linting a short file, and nearly every line does without.
  if (/^[\t\x20-\x7e\xa0-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u22ff]*$/.test(text)) {
    for (let at = 0; at < text.length; at++) yield { text: text[at], at }
    return
  }
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) yield { text: segment, at: index }
}

function clusterWidth(cluster: string): number {
  const code = cluster.codePointAt(0) ?? 0
  if (code >= 0x20 && code < 0x300) return 1
  // Dashes, quotation marks, currencies, arrows and the like; with another sign behind them some are emoji.
  if (cluster.length === 1 && ((code >= 0x2030 && code <= 0x205e) || (code >= 0x2100 && code <= 0x22ff) || (code >= 0x2010 && code <= 0x2027)))
    return 1
  if (/^[\p{M}\p{Cf}]+$/u.test(cluster)) return 0
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(cluster)) return 2
  for (let at = 0; at < WIDE.length; at += 2) if (code >= WIDE[at] && code <= WIDE[at + 1]) return 2
  return 1
}

/** Breaks a text into lines of at most `width` columns, at spaces; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of text.split(' ')) {
    const size = textWidth(word)
    if (line !== '' && taken + 1 + size > width) {
      lines.push(line)
      line = word
      taken = size
    } else {
      taken += line === '' ? size : size + 1
      line = line === '' ? word : `${line} ${word}`
    }
  }
  lines.push(line)
  return lines
}
