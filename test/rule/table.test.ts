import { describe, expect, it } from 'vitest'
import { placeCells } from '../../src/rule/index.ts'
import { annotate, blockWith } from './document.ts'

async function place(text: string, words: string, format: 'markdown' | 'html' = 'markdown') {
  const document = await annotate(text, format)
  const found = placeCells(document.blocks).get(blockWith(document, words))
  return found && { column: found.column, isHeader: found.isHeader, row: found.rowHeader?.text, head: found.columnHeader?.text }
}

describe('placeCells', () => {
  const plain = '| Plan | Price |\n| --- | --- |\n| Solo | $5 |\n| Team | $9 |'
  const corner = '| | Solo | Team |\n| --- | --- | --- |\n| Price | $5 | $9 |'

  it('finds the heads of a cell', async () => {
    expect(await place(plain, '$9')).toEqual({ column: 1, isHeader: false, row: 'Team', head: 'Price' })
  })

  it('reads a header row without its first cell as shifted', async () => {
    expect(await place(corner, '$9')).toEqual({ column: 2, isHeader: false, row: 'Price', head: 'Team' })
    expect(await place(corner, 'Team')).toMatchObject({ column: 2, isHeader: true })
  })

  it('finds them in HTML too', async () => {
    const html = '<table><tr><th></th><th>Solo</th><th>Team</th></tr><tr><th>Price</th><td>$5</td><td>$9 <b>a month</b></td></tr></table>'
    expect(await place(html, '$9', 'html')).toMatchObject({ row: 'Price', head: 'Team' })
  })

  it('leaves the column open where an empty cell is missing', async () => {
    const gap = '| | Solo | Team | Max |\n| --- | --- | --- | --- |\n| Price | $5 | $9 | $20 |\n| Billing | | yearly | yearly, too |'
    expect(await place(gap, 'yearly, too')).toMatchObject({ column: undefined, head: undefined })
  })

  it('passes over rows that lay out a page', async () => {
    expect(await place('<table><tr><td><h2>Offer</h2><p>$9 a month</p></td></tr></table>', '$9', 'html')).toBeUndefined()
  })
})
