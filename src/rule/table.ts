import type { Block, Container } from '../document/index.ts'

/** Where a cell stands in a table of data. Rows and columns count from 0; the header row is row 0. */
export interface CellPlace {
  readonly table: Container
  readonly row: Container
  readonly isHeader: boolean
  /** Absent where empty cells leave it open. */
  readonly column: number | undefined
  /** The first cell of its row, unless it is that cell. */
  readonly rowHeader: Block | undefined
  /** The cell of the header row above it, unless it stands in that row. */
  readonly columnHeader: Block | undefined
}

/**
 * Places every cell of the tables of data among some blocks. A row that holds anything but text cells lays out a page and is passed over.
 *
 * Empty cells make no blocks, so that a row may be short. The first cell of the header row is the one most often left empty, and a header row
 * that is short by one is read as if shifted:
 *
 * ```text
 * |         | Basic | Pro |      header cells 0 1   → columns 1 2
 * | Billing | month | year |     cells 0 1 2        → columns 0 1 2
 * ```
 */
export function placeCells(blocks: readonly Block[]): Map<Block, CellPlace> {
  const rows = new Map<Container, Block[]>()
  for (const block of blocks) {
    const row = block.parent
    if (row.type !== 'row' || row.parent?.type !== 'table') continue
    const cells = rows.get(row)
    if (cells === undefined) rows.set(row, [block])
    else cells.push(block)
  }
  const headers = new Map<Container, Block[]>()
  const widths = new Map<Container, number>()
  for (const [row, cells] of rows) {
    const table = row.parent as Container
    if (!headers.has(table)) headers.set(table, cells)
    widths.set(table, Math.max(widths.get(table) ?? 0, cells.length))
  }
  const places = new Map<Block, CellPlace>()
  for (const [row, cells] of rows) {
    const table = row.parent as Container
    const width = widths.get(table) ?? 0
    if (width < 2 || row.children.some((child) => !('role' in child) || child.role !== 'cell')) continue
    const header = headers.get(table) as Block[]
    const shift = width - header.length
    cells.forEach((block, at) => {
      const isHeader = cells === header
      const column = isHeader ? at + (shift === 1 ? 1 : 0) : cells.length === width || at === 0 ? at : undefined
      const columnHeader = isHeader || column === undefined || shift > 1 ? undefined : header[column - shift]
      places.set(block, { table, row, isHeader, column, rowHeader: at === 0 || isHeader ? undefined : cells[0], columnHeader })
    })
  }
  return places
}
