import { describe, expect, it } from 'vitest'
import { Binder } from '../../src/rule/index.ts'
import { annotate } from './document.ts'

/** The prices that the first statement of a billing period speaks of. */
async function bound(text: string, format: 'markdown' | 'html' = 'markdown', general = false): Promise<string[]> {
  const document = await annotate(text, format)
  const [statement] = document.facts('billing-period')
  return new Binder(document, document.facts('amount')).targetsOf(statement, general).map((target) => target.text)
}

describe('Binder', () => {
  it('takes the price before in the same sentence, else the one after', async () => {
    expect(await bound('$12 a month, or $10 a month billed annually.')).toEqual(['$10'])
    expect(await bound('Billed annually at $96, which is good.')).toEqual(['$96'])
  })

  it('takes the cells of the same row, or of the same column', async () => {
    expect(await bound('| Plan | Price | Notes |\n| --- | --- | --- |\n| Solo | $5 | – |\n| Team | $9 | billed annually |')).toEqual(['$9'])
    expect(await bound('| | Solo | Team |\n| --- | --- | --- |\n| Price | $5 | $9 |\n| Notes | – | billed annually |')).toEqual(['$9'])
  })

  it('takes what a marker leads from', async () => {
    expect(await bound('Solo: $5\n\nTeam: $9 a month\\*\n\nHello.\n\n\\* billed annually')).toEqual(['$9'])
  })

  it('takes the neighbour before, then the card', async () => {
    expect(await bound('<h2>$8</h2><small>billed annually</small>', 'html')).toEqual(['$8'])
    const cards =
      '<div class="card"><h3>A</h3><p>$5</p><p>x</p><p>y</p></div><div class="card"><h3>B</h3><p>$9</p><p>x</p><p>y</p><p>billed annually</p></div>'
    expect(await bound(cards, 'html')).toEqual(['$9'])
  })

  it('takes everything only when the statement is general', async () => {
    const far = '# Prices\n\n$5\n\n$9\n\n## Notes\n\nHello.\n\nAll plans are billed annually.'
    expect(await bound(far)).toEqual([])
    expect(await bound(far, 'markdown', true)).toEqual(['$5', '$9'])
  })
})
