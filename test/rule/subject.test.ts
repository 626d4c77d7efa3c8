import { describe, expect, it } from 'vitest'
import { Subjects } from '../../src/rule/index.ts'
import { annotate, blockWith } from './document.ts'

async function subjectOf(text: string, words: string, format: 'markdown' | 'html' = 'markdown'): Promise<string | undefined> {
  const document = await annotate(text, format)
  const block = blockWith(document, words)
  const start = block.text.indexOf(words)
  return new Subjects(document).of({ block, start, end: start + words.length })
}

describe('Subjects', () => {
  it('takes the head of the column where rows are matters', async () => {
    expect(await subjectOf('| | Basic | Pro |\n| --- | --- | --- |\n| Price | $5 | $9 |', '$9')).toBe('pro')
  })

  it('takes the head of the row where columns are matters', async () => {
    expect(await subjectOf('| Plan | Price | Term |\n| --- | --- | --- |\n| Solo | $5 | monthly |', 'monthly')).toBe('solo')
    expect(await subjectOf('| Plan | Monthly | Yearly |\n| --- | --- | --- |\n| Solo | $5/mo | $50/yr |', '$50/yr')).toBe('solo')
  })

  it('takes a label before a colon or in bold, unless it names a matter', async () => {
    expect(await subjectOf('**Flex:** cancel anytime', 'cancel')).toBe('flex')
    expect(await subjectOf('- **Team** – $6 a month', '$6')).toBe('team')
    expect(await subjectOf('Contract: 12 months', '12 months')).toBeUndefined()
  })

  it('takes a plan that the sentence names, and none when it speaks of all', async () => {
    expect(await subjectOf('The annual plan has a 12-month term.', '12-month')).toBe('year')
    expect(await subjectOf('All plans have a 12-month term.', '12-month')).toBeUndefined()
  })

  it('takes headings that name plans, by word or because each has a price', async () => {
    expect(await subjectOf('## Monthly\n\nLeave when you like.', 'Leave')).toBe('month')
    expect(await subjectOf('## Seedling\n\n$5 a month\n\n## Oak\n\n$9 a month', '$9')).toBe('oak')
    expect(await subjectOf('# Honey\n\n## Our prices\n\n$5 a month', '$5')).toBeUndefined()
  })

  it('takes the heading of a card among cards', async () => {
    const cards = '<div class="card"><h3>Seed</h3><p>$5/mo</p></div><div class="card"><h3>Oak</h3><p>$9/mo</p><p>paid yearly</p></div>'
    expect(await subjectOf(cards, 'paid yearly', 'html')).toBe('oak')
    expect(await subjectOf('<section><h2>Hello</h2><p>Rooms with a view</p></section>', 'Rooms', 'html')).toBeUndefined()
  })

  it('never compares two plans, and compares what has no subject with all', async () => {
    const document = await annotate('No contract.\n\n**Flex:** leave at will\n\n**Fixed:** a year')
    const subjects = new Subjects(document)
    const [all, flex, fixed] = document.blocks.map((block) => ({ block, start: block.text.length - 4, end: block.text.length }))
    expect([subjects.comparable(flex, fixed), subjects.comparable(all, fixed), subjects.comparable(flex, flex)]).toEqual([false, true, true])
  })
})
