import { describe, expect, it } from 'vitest'
import { alternativesOf, joinAlternatives } from '../../src/language/anchors.ts'
import { Annotator, parsePattern } from '../../src/language/index.ts'
import fc from '../fast-check.ts'

const weights = (word: string): number => ({ the: 300, you: 100, free: 10 })[word] ?? 1
const groups = { get: () => undefined }
const alternatives = (pattern: string) => alternativesOf(parsePattern(pattern, groups), weights)

describe('anchors', () => {
  it.each([
    ['free ..2 shipping', ['shipping'], ['free']],
    ['free ..2 shipping today now', ['shipping'], ['today'], ['now']],
    ['the trial', ['trial']],
    ['you [never] pay', ['pay'], ['you']],
    ['(buy one | get two) free', ['buy', 'get'], ['one', 'two'], ['free']],
    ['[very] cheap', ['cheap']],
  ])('%s: one of each of %j, %j, %j', (pattern, ...sets) => {
    expect(alternatives(pattern)).toEqual([sets])
  })

  it('are those of each alternative of a pattern', () => {
    expect(alternatives('buy one | gratis | (the | you) trial')).toEqual([[['buy'], ['one']], [['trial']], [['gratis']]])
  })

  it('are asked for in every pattern', () => {
    expect(() => alternatives('[free] ..2')).toThrow(RangeError)
    expect(() => alternatives('cheap | [free] ..2')).toThrow(RangeError)
  })

  it('of alternatives that differ only in their rarest set are joined, common words first', () => {
    const all = ['shipping ..2 free', 'free ..2 delivery', 'you agree', 'gratis', 'the'].flatMap(alternatives)
    expect(joinAlternatives(all, weights)).toEqual([[['shipping', 'delivery'], ['free']], [['agree'], ['you']], [['gratis', 'the']]])
  })
})

describe('an annotator', () => {
  const letters = [...'abcdefghijklmnop']
  const label = (from: number): string =>
    letters.map((letter, at) => `(x${letter} | y${letter}) ..1 z${letters[(at + from) % letters.length]}`).join('\n')
  const annotator = new Annotator([{ patterns: { 'claim.one': label(1), 'claim.two': label(2), 'cue.word': 'xa' } }])
  const found = (text: string, name: string) =>
    annotator.matches(annotator.read({ text, marks: [] }), name).map(({ start, end }) => text.slice(start, end))

  it('misses no phrase of a label with many patterns', () => {
    for (const [at, letter] of letters.entries()) {
      const phrase = `y${letter} then z${letters[(at + 1) % letters.length]}`
      expect(found(`Nothing here. So ${phrase}. Or else.`, 'claim.one')).toEqual([phrase])
      expect(found(`So ${phrase}.`, 'claim.two')).toEqual([])
    }
  })

  it('finds the same in whatever order labels are asked for', () => {
    const text = 'xa zb. xa zc. xa. xb zc.'
    const ask = (names: readonly string[]) => {
      const reading = annotator.read({ text, marks: [] })
      return Object.fromEntries(names.map((name) => [name, annotator.matches(reading, name).length]))
    }
    const expected = { 'claim.one': 2, 'claim.two': 1, 'cue.word': 3 }
    expect(ask(['claim.one', 'claim.two', 'cue.word'])).toEqual(expected)
    expect(ask(['cue.word', 'claim.two', 'claim.one'])).toEqual(expected)
  })

  it('passes over sentences that do not hold the anchors of one pattern together', () => {
    const reading = annotator.readAll([
      { text: 'Xa here. Zc there. Xa zb.', marks: [] },
      { text: 'xa zb', marks: [] },
    ])
    expect(reading.thatMayMeet(annotator.needsOf('claim.one'))).toEqual([0, 1])
    expect(reading.thatMayMeet(annotator.needsOf('claim.two'))).toEqual([])
    expect(annotator.needsOf('claim.one').map((need) => reading.mayMeetIn(1, [need]))).toEqual([true])
  })

  it('reads texts together as it reads them alone', () => {
    const texts = ['xa zb', undefined, 'nothing', 'xp za, xa'].map((text) => (text === undefined ? undefined : { text, marks: [] }))
    const read = annotator.readAll(texts)
    const needs = annotator.needsOf('claim.one')
    expect(read.thatMayMeet(needs)).toEqual([0, 3])
    expect(read.mayMeet(needs)).toBe(true)
    expect(annotator.readAll([texts[2]]).mayMeet(needs)).toBe(false)
    expect(read.reading(1)).toBeUndefined()
    const together = read.reading(3)
    expect(together && annotator.matches(together, 'claim.one')).toEqual(
      annotator.matches(annotator.read({ text: 'xp za, xa', marks: [] }), 'claim.one'),
    )
  })

  it('finds in many sentences what it finds in each alone', () => {
    const words = [...letters.flatMap((letter) => [`x${letter}`, `y${letter}`, `z${letter}`]), 'and', '7', '12:30']
    const patterns = Object.fromEntries(
      letters.flatMap((one, at) => [
        [`claim.${one}`, `x${one} ..2 y${letters[(at + 3) % letters.length]} [and] z${letters[(at + 5) % letters.length]} | y${one} {number}`],
        [`cue.${one}`, `(x${one} | y${one} | 7) ..3 (z${one} | and) | {time} z${one}`],
      ]),
    )
    const many = new Annotator([{ patterns }])
    const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((all) => `It ${all.join(' ')}.`)
    fc.assert(
      fc.property(fc.array(fc.array(sentence, { minLength: 1, maxLength: 45 }), { minLength: 1, maxLength: 4 }), (texts) => {
        const read = many.readAll(texts.map((sentences) => ({ text: sentences.join(' '), marks: [] })))
        for (const label of many.labels) {
          const expected = texts.map((sentences) =>
            sentences.map((text) => many.matches(many.read({ text, marks: [] }), label).map(({ start, end }) => text.slice(start, end))),
          )
          const found = texts.map((sentences, number) => {
            const reading = read.reading(number)
            const bySentence: string[][] = sentences.map(() => [])
            for (const { sentence: at, start, end } of reading === undefined ? [] : many.matches(reading, label))
              bySentence[at].push(sentences.join(' ').slice(start, end))
            return bySentence
          })
          expect(found).toEqual(expected)
          const holds = expected.flatMap((sentences, number) => (sentences.some((all) => all.length > 0) ? [number] : []))
          expect(read.thatMayMeet(many.needsOf(label))).toEqual(expect.arrayContaining(holds))
        }
      }),
      { numRuns: 15 },
    )
  })
})
