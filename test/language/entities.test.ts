import { describe, expect, it } from 'vitest'
import { Annotator } from '../../src/language/index.ts'

const annotator = new Annotator([{ patterns: {} }])

function entitiesOf(text: string): string[] {
  const { tokens, entities } = annotator.read({ text, marks: [] })
  return entities.map((entity) => `${entity.kind} ${text.slice(tokens.start[entity.first], tokens.end[entity.last - 1])}`)
}

function firstValue(text: string): object | undefined {
  return annotator.read({ text, marks: [] }).entities[0]?.value
}

describe('entities', () => {
  it.each([
    ['from $9.99 a month', ['money $9.99', 'period month']],
    ['only €1,299.00 now', ['money €1,299.00']],
    ['12,50 € per year', ['money 12,50 €', 'period year']],
    ['win 5 £20 vouchers or 87 $2,000', ['number 5', 'money £20', 'number 87', 'money $2,000']],
    ['US$20 or C$25', ['money US$20', 'money C$25']],
    ['USD 40, 40 USD, 40 dollars', ['money USD 40', 'money 40 USD', 'money 40 dollars']],
    ['save 20%, or 5–10 percent', ['percent 20%', 'percent 5–10 percent']],
    ['a 30-day trial for 14 business days', ['duration 30-day', 'duration 14 business days']],
    ['thirty (30) days', ['duration thirty (30) days']],
    ['Sunday, 6 December 2026 at 23:59', ['date Sunday, 6 December 2026', 'time 23:59']],
    ['Dec. 6th, 2026', ['date Dec. 6th, 2026']],
    ['December 2026', ['date December 2026']],
    ['by 2026-12-06', ['date 2026-12-06']],
    ['on 6.12.2026', ['date 6.12.2026']],
    ['on 12/6/2026', ['date 12/6/2026']],
    ['you may 5 times march', ['number 5']],
    ['until tomorrow midnight', ['day tomorrow', 'day midnight']],
    ['rated 4.8/5 by 10k users', ['rating 4.8/5', 'number 10k']],
    ['4.8 out of 5', ['rating 4.8 out of 5']],
    ['3x faster', ['multiple 3x']],
    ['open 24/7', ['number 24', 'number 7']],
    ['ends 11:59 pm', ['time 11:59 pm']],
    ['write to help@example.com', ['email help@example.com']],
    ['see https://example.com/a?b=c.', ['url https://example.com/a?b=c']],
    ['two million people', ['number two million']],
    ['twenty-four hours', ['duration twenty-four hours']],
    ['50p off', ['money 50p']],
  ])('%s', (text, expected) => {
    expect(entitiesOf(text)).toEqual(expected)
  })

  it('normalises values', () => {
    expect(firstValue('$1,250.50')).toEqual({ amount: 1250.5, currency: 'USD' })
    expect(firstValue('1.250,50 €')).toEqual({ amount: 1250.5, currency: 'EUR' })
    expect(firstValue('two weeks')).toEqual({ amount: 2, days: 14, unit: 'week' })
    expect(firstValue('6 Dec 2026')).toEqual({ date: '2026-12-06' })
    expect(firstValue('6 Dec')).toEqual({ date: '12-06' })
    expect(firstValue('$5–10')).toEqual({ amount: 5, to: 10, currency: 'USD' })
  })

  it('takes a variable for what its name says', () => {
    const text = 'Ends \uFFFC, costs \uFFFC'
    const marks = [
      { kind: 'variable', start: 5, end: 6, name: 'sale.expires_at' },
      { kind: 'variable', start: 14, end: 15, name: 'price' },
    ]
    expect(annotator.read({ text, marks }).entities.map((entity) => entity.kind)).toEqual(['date', 'money'])
  })
})
