import { describe, expect, it } from 'vitest'
import { Annotator, type Lexicon, PatternError, parsePattern, type ReadableText } from '../../src/language/index.ts'
import fc from '../fast-check.ts'

const phrases = (annotator: Annotator, text: string, label = 'claim.x', marks: ReadableText['marks'] = []) =>
  annotator.matches(annotator.read({ text, marks }), label)

function matches(pattern: string, text: string, groups: Lexicon['groups'] = {}): string[] {
  const annotator = new Annotator([{ groups, patterns: { 'claim.x': pattern } }])
  return phrases(annotator, text).map((match) => text.slice(match.start, match.end))
}

describe('phrase patterns', () => {
  it.each([
    ['only {number} (left | remaining) [in stock]', 'ONLY 3 left in stock!', ['ONLY 3 left in stock']],
    ['only {number} (left | remaining)', 'only three remaining', ['only three remaining']],
    ['free trial', 'a free, trial', []],
    ['free trial', 'the "free" trial* and a free\ntrial', ['free" trial', 'free\ntrial']],
    ['risk free', 'our risk-free and risk free offer', ['risk-free', 'risk free']],
    ['risk-free', 'our risk-free and risk free offer', ['risk-free', 'risk free']],
    ['~guarantee', 'guaranteed, guaranteeing, guarantees', ['guaranteed', 'guaranteeing', 'guarantees']],
    ['~stop ..1 (charge | fee)', 'we stopped the charge', ['stopped the charge']],
    ['we may ..2 terminate', 'we may at will terminate', ['we may at will terminate']],
    ['we may ..2 terminate', 'we may, at will, terminate', []],
    ['we may ...4 terminate', 'we may, at will, terminate', ['we may, at will, terminate']],
    ['we may ...8 terminate', 'we may. You terminate', []],
    ['^ hurry', 'Hurry up. Do not hurry', ['Hurry']],
    ['now $', 'Buy now! Or not now, please', ['now']],
    ['^^ no', 'No. No', ['No']],
    ['yes $$', 'Yes. Yes', ['Yes']],
    ['"🌟" rated', 'we are 🌟 rated', ['🌟 rated']],
    ['=US only', 'US only, us only', ['US only']],
    ['{percent=100} safe', '100% safe or 99% safe', ['100% safe']],
    ["don't miss", 'Don’t miss it', ['Don’t miss']],
    ['{money} (per | a | "/") {period}', '$5/mo and €4 a week', ['$5/mo', '€4 a week']],
    ['(no | zero | without) [hidden] fees', 'no fees, zero hidden fees', ['no fees', 'zero hidden fees']],
    ['<offer> ends', 'The Deal ends', ['Deal ends']],
    ['a b [c] [d]', 'a b c d', ['a b c d']],
    ['a b\nb c d', 'a b c d', ['b c d']],
    ['it , then', 'it, then', ['it, then']],
  ])('%s in %s', (pattern, text, expected) => {
    expect(matches(pattern, text, { offer: 'offer | deal' })).toEqual(expected)
  })

  it('names parts and their values', () => {
    const annotator = new Annotator([{ patterns: { 'claim.price': 'price:{money} [(a | per) per:{period}]' } }])
    const [match] = phrases(annotator, 'now $9.50 a month', 'claim.price')
    expect(match.parts.price).toMatchObject({ text: '$9.50', entity: { value: { amount: 9.5, currency: 'USD' } } })
    expect(match.parts.per).toMatchObject({ text: 'month', entity: { value: { unit: 'month' } } })
  })

  it('reads a variable as any entity', () => {
    const annotator = new Annotator([{ patterns: { 'claim.x': 'only {number} left' } }])
    const text = 'only \uFFFC left'
    expect(phrases(annotator, text, 'claim.x', [{ kind: 'variable', start: 5, end: 6, name: 'stock' }])).toHaveLength(1)
    expect(phrases(annotator, text, 'claim.x', [{ kind: 'variable', start: 5, end: 6, name: 'first_name' }])).toHaveLength(0)
    expect(phrases(annotator, text, 'claim.x', [{ kind: 'variable', start: 5, end: 6, name: 'x1' }])).toHaveLength(1)
  })

  it.each([
    ['only (a', "'(' is not closed"],
    ['only (', 'Expected a word'],
    ['a | ', 'Expected a word'],
    ['{monee}', "Unknown entity 'monee'"],
    ['<nope>', "Unknown group '<nope>'"],
    ['a )', "Unexpected ')'"],
    ['name: ', 'names nothing'],
  ])('refuses %s', (pattern, message) => {
    expect(() => parsePattern(pattern)).toThrow(PatternError)
    expect(() => parsePattern(pattern)).toThrow(message)
  })

  it('refuses what could match nothing or starts with a gap', () => {
    expect(() => matches('[a]', 'a')).toThrow(RangeError)
    expect(() => matches('..3 a', 'a')).toThrow('start with a gap')
  })

  it('finds in random text just what a plain search finds', () => {
    const words = ['free', 'trial', 'the', 'best', 'only', 'now']
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 30 }),
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
        (text, phrase) => {
          const found = matches(phrase.join(' '), text.join(' '))
          const expected = ` ${text.join(' ')} `.includes(` ${phrase.join(' ')} `)
          expect(found.length > 0).toBe(expected)
          for (const match of found) expect(match).toBe(phrase.join(' '))
        },
      ),
    )
  })

  it('never crashes, and marks lie within the text', () => {
    const annotator = new Annotator([
      { patterns: { 'claim.a': '{money}', 'claim.b': 'free ..3 {duration}', 'claim.c': '{number} [,] {number}', 'claim.d': '^ [the] ~end $' } },
    ])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const label of annotator.labels)
          for (const match of phrases(annotator, text, label)) {
            expect(match.start).toBeGreaterThanOrEqual(0)
            expect(match.end).toBeLessThanOrEqual(text.length)
            expect(match.start).toBeLessThan(match.end)
          }
      }),
    )
  })

  it.each(['!', 'only ', '3 ', 'free 3 days ', '$1 ', '. ', '" ', '😀', '\uFFFC', 'a-'])(
    'takes time linear in the text: %j',
    (unit) => {
      const annotator = new Annotator([
        { patterns: { 'claim.a': '{money}', 'claim.b': 'only ..3 {number}', 'claim.c': 'free ...8 {duration}', 'claim.d': 'only only only' } },
      ])
      const time = (size: number): number => {
        const text = unit.repeat(Math.ceil(size / unit.length))
        const begun = process.cpuUsage()
        for (const label of annotator.labels) phrases(annotator, text, label)
        const { user, system } = process.cpuUsage(begun)
        return (user + system) / 1000
      }
      time(20_000)
      const [small, large] = [Math.min(time(25_000), time(25_000)), Math.min(time(100_000), time(100_000))]
      expect(large).toBeLessThan(Math.max(small, 5) * 10)
    },
    60_000,
  )
})
