import { describe, expect, it } from 'vitest'
import { lexicons } from '../../rules/index.generated.ts'
import { vocabulary } from '../../rules/vocabulary.ts'
import { Annotator, compileLexicons, extendLexicons, type Lexicon, packTables, unpackTables } from '../../src/language/index.ts'

const own: Lexicon = {
  groups: { offer: 'bargain | giveaway', courier: 'zipbox | parcelo' },
  patterns: {
    'acme.payout': 'instant payout\npaid out within {duration}',
    'acme.offer': '=US <offer>\nship:{money} with <courier>',
    'acme.full': '{percent=100} ..3 ~refund',
  },
}
const second: Lexicon = { patterns: { 'other.payout': '~payout [of {money}]' } }

const texts = [
  'Instant payout, and a US giveaway. US deals are none. $5 with Zipbox, paid out within 3 days.',
  'A 100% money-back refund. Start your free trial, then $19 a month; cancel anytime. Payouts of $20!',
  'Only 3 left! We cannot guarantee it. No hidden fees, terms apply*. {{name}}, pay {{amount}} with parcelo.',
]

const found = (annotator: Annotator, text: string): unknown[] => {
  const reading = annotator.read({ text, marks: [] })
  return [...annotator.labels].sort().flatMap((label) => annotator.matches(reading, label))
}

describe('lexicons that are added to compiled ones', () => {
  const renamed: Lexicon = { ...own, groups: { 'acme-offer': 'bargain | giveaway', courier: 'zipbox | parcelo' } }
  const patterns = { ...own.patterns, 'acme.offer': own.patterns['acme.offer'].replace('<offer>', '<acme-offer>') }
  const whole = new Annotator([...lexicons, { ...renamed, patterns }, second])
  const packed = unpackTables(packTables(vocabulary))
  const extended = new Annotator(extendLexicons(extendLexicons(packed, [own]), [second]))

  it('find what all of them compiled at once find', () => {
    expect([...extended.labels].sort()).toEqual([...whole.labels].sort())
    for (const text of texts) expect(found(extended, text)).toEqual(found(whole, text))
    expect(
      texts.flatMap((text) => found(extended, text)).filter((match) => /^(?:acme|other)\./.test((match as { label: string }).label)),
    ).toHaveLength(7)
  })

  it('are looked for where their words stand, and nowhere else', () => {
    const blocks = [...texts, 'Nothing of the sort.'].map((text) => ({ text, marks: [] }))
    const needs = (annotator: Annotator): string[][] => {
      const read = annotator.readAll(blocks)
      return blocks.map((_, at) => [...annotator.labels].filter((label) => read.mayMeetIn(at, annotator.needsOf(label))).sort())
    }
    expect(needs(extended)).toEqual(needs(whole))
  })

  it('leave what was compiled as it was', () => {
    const before = packTables(packed)
    extendLexicons(packed, [own])
    expect(Buffer.compare(packTables(packed), before)).toBe(0)
  })

  it('refuse a label that there is already', () => {
    expect(() => extendLexicons(vocabulary, [{ patterns: { 'claim.trial': 'try it' } }])).toThrow("the label 'claim.trial' already")
  })

  it('can name the groups of words of the others', () => {
    const base = compileLexicons([{ groups: { offer: 'deal | sale' }, patterns: { 'claim.a': 'a <offer>' } }])
    const annotator = new Annotator(extendLexicons(base, [{ patterns: { 'acme.a': 'our <offer>' } }]))
    expect(found(annotator, 'Our sale is a deal.')).toMatchObject([{ label: 'acme.a' }, { label: 'claim.a' }])
  })
})

describe('patterns that nobody wrote by hand', () => {
  const doubling = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`g${at}`, `${`<g${at + 1}> `.repeat(60)}`]))
  it.each([
    ['a ..999999 b', 'at most 50 words wide'],
    [`a ${'b '.repeat(4000)}`, 'longer than 5000 characters'],
    [`a ${'[b] '.repeat(600)} c`, 'too many parts'],
    [`a ${'..50 b '.repeat(30)}`, 'more than 1000 words'],
    ['<g0>', 'more than 1000 words'],
    [`${'('.repeat(4000)}`, 'nested more than 50 deep'],
    [`${'a: '.repeat(1600)}`, 'nested more than 50 deep'],
  ])('are refused: %.20s… (%s)', (pattern, reason) => {
    const begun = performance.now()
    expect(() => compileLexicons([{ groups: { ...doubling, g8: 'x' }, patterns: { 'acme.a': pattern } }])).toThrow(reason)
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})
