import { describe, expect, it } from 'vitest'
import { Annotator, compileLexicons, packTables, unpackTables } from '../../src/language/index.ts'

const lexicon = {
  groups: { offer: 'offer | deal | sale' },
  patterns: {
    'claim.price': 'only price:{money} [(a | per | "/") per:{period}]',
    'claim.us': '=US <offer>',
    'fact.full': '{percent=100} ..3 ~refund',
    'fact.list': 'one , two',
  },
}

const texts = [
  'Only $5 a month. Only €1,200 / year!',
  'A US deal is not what us deals are. The US sale ends.',
  'A 100% money-back refund, or a 50% refund. 100% of it is refunded.',
  'One, two; one two; one – two.',
]

function found(annotator: Annotator, text: string): unknown[] {
  const reading = annotator.read({ text, marks: [] })
  return [...annotator.labels].flatMap((label) => annotator.matches(reading, label))
}

describe('packed tables', () => {
  const compiled = compileLexicons([lexicon])
  const packed = packTables(compiled)

  it('come back as they were, wherever the bytes lie', () => {
    expect(unpackTables(packed)).toEqual(compiled)
    const shifted = new Uint8Array(packed.length + 3)
    shifted.set(packed, 3)
    expect(unpackTables(shifted.subarray(3))).toEqual(compiled)
  })

  it('find what the lexicons find', () => {
    const [made, read] = [new Annotator([lexicon]), new Annotator(unpackTables(packed))]
    const all = texts.map((text) => found(made, text))
    expect(texts.map((text) => found(read, text))).toEqual(all)
    expect(all.map((matches) => matches.length)).toEqual([2, 2, 2, 1])
  })
})

describe('the automaton', () => {
  it('finds the same after it has forgotten its states', () => {
    // A gap of fourteen words after a word that comes again and again has 2^14 states, more than are kept.
    const wide = { patterns: { 'claim.a': 'aa ...14 bb' } }
    const shared = new Annotator([wide])
    let seed = 7
    for (let round = 0; round < 400; round++) {
      const words = Array.from({ length: 60 }, () => {
        seed = (seed * 48271) % 2147483647
        return seed % 20 === 0 ? 'bb' : seed % 2 === 0 ? 'aa' : 'xx'
      })
      const text = words.join(' ')
      expect(found(shared, text)).toEqual(found(new Annotator([wide]), text))
    }
  })

  it('tells marks from words in a gap, and from each other', () => {
    const annotator = new Annotator([{ patterns: { 'claim.near': 'aa ..2 bb', 'claim.wide': 'aa ...2 cc', 'claim.comma': 'aa , dd' } }])
    const labels = (text: string): string[] => (found(annotator, text) as { label: string }[]).map((match) => match.label)
    expect(labels('aa x bb')).toEqual(['claim.near'])
    expect(labels('aa , bb')).toEqual([])
    expect(labels('aa ; bb')).toEqual([])
    expect(labels('aa ; cc')).toEqual(['claim.wide'])
    expect(labels('aa , dd')).toEqual(['claim.comma'])
    expect(labels('aa ; dd')).toEqual([])
    expect(labels('aa. Cc')).toEqual([])
  })
})
