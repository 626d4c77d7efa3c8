import { describe, expect, it } from 'vitest'
import { lexicons } from '../../rules/index.generated.ts'
import { Source, stateKind } from '../../src/document/index.ts'
import { Parsers } from '../../src/formats/index.ts'
import { Annotator } from '../../src/language/index.ts'
import {
  AnnotatedDocument,
  conflictsAmong,
  factOf,
  isAbout,
  Subjects,
  sameCurrency,
  shareOff,
  sumOf,
  timesAYear,
  timesIn,
  wrongSums,
} from '../../src/rule/index.ts'

const annotator = new Annotator(lexicons)
const parsers = new Parsers()

async function read(text: string): Promise<AnnotatedDocument> {
  const parse = await parsers.get('markdown')
  const document = parse(new Source('a.md', text), parsers.options)
  stateKind(document, 'pricing', 'option')
  return new AnnotatedDocument(document, annotator)
}

describe('sums of money', () => {
  it('know how often a period comes round', () => {
    expect(timesAYear({ unit: 'month' })).toBe(12)
    expect(timesAYear({ unit: 'month', amount: 6 })).toBe(2)
    expect(timesAYear(undefined)).toBeUndefined()
    expect(timesIn({ unit: 'month' }, { unit: 'year' })).toEqual([12])
    expect(timesIn({ unit: 'week' }, { unit: 'month' })).toEqual([4, 52 / 12])
    expect(timesIn({}, { unit: 'month' })).toEqual([])
  })

  it('are none for a range or a variable, and of one currency where neither names another', () => {
    expect(sumOf({ amount: 5, to: 10, currency: 'USD' })).toBeUndefined()
    expect(sumOf({ variable: 'price' })).toBeUndefined()
    expect(sumOf({ amount: 5, currency: 'USD' })).toEqual({ amount: 5, currency: 'USD' })
    expect(sameCurrency({ amount: 1, currency: 'USD' }, { amount: 1, currency: 'EUR' })).toBe(false)
    expect(sameCurrency({ amount: 1, currency: undefined }, { amount: 1, currency: 'EUR' })).toBe(true)
  })

  it('are alike to one per cent', () => {
    expect(isAbout(95.88, 96)).toBe(true)
    expect(isAbout(108, 96)).toBe(false)
    expect(shareOff(80, 60)).toBe(25)
  })
})

describe('sums that do not come out', () => {
  it.each([
    ['$8 a month, billed $108 yearly.', ['billed $108 yearly → $96']],
    ['$8 a month, billed $96 yearly.', []],
    ['Annual plan $120 (that is just $8 a month).', ['that is just $8 a month → $10']],
    ['Was $100, now $85: 20% off!', ['20% off → 15%']],
    ['Total: $62 ($50 for the ticket + $8 service fee)', ['Total: $62 ($50 for the ticket + $8 → $58']],
    ['Pack of 6 for $30 – only $4 each.', ['Pack of 6 for $30 – only $4 each → $24']],
    ['Subtotal: $40.00\n\nShipping: $5.00\n\nTotal: $49.00', ['Total: $49.00 → $45']],
    ['Subtotal: $40.00\n\nDiscount: -$4.00\n\nTotal: $36.00', []],
    ['€15 per month (€150 billed annually, save 30%)', ['save 30% → 17%']],
    ['€9.99 per week. That is €42 a month.', []],
  ])('%s', async (text, expected) => {
    expect(wrongSums(await read(text)).map(({ at, expected: right }) => `${at.text} → ${right}`)).toEqual(expected)
  })
})

describe('facts', () => {
  it('conflict where one attribute of one subject has two values', async () => {
    const document = await read('14-day free trial\n\n7-day free trial\n\n30-day free trial')
    const [a, b, c] = document.find('fact.trial-length')
    const subjects = new Subjects(document)
    const facts = [a, b, c].map((at) => factOf(at, 'trial', at.value('length')?.days, subjects)[0])
    expect(conflictsAmong(facts.slice(0, 2))).toEqual([[facts[0], facts[1]]])
    expect(conflictsAmong(facts)).toEqual([])
    expect(conflictsAmong([facts[0], facts[0]])).toEqual([])
    expect(
      conflictsAmong([
        { ...facts[0], subject: 'pro' },
        { ...facts[1], subject: 'solo' },
      ]),
    ).toEqual([])
    expect(conflictsAmong([{ ...facts[0], subject: 'pro' }, facts[1]])).toHaveLength(1)
    expect(factOf(a, 'trial', undefined, subjects)).toEqual([])
  })
})
