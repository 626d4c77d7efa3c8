import { describe, expect, it } from 'vitest'
import { CodeUnits } from '../../src/language/code-units.ts'
import fc from '../fast-check.ts'

const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

describe.each([
  ['as this machine does', new CodeUnits()],
  ['unit by unit', new CodeUnits(false)],
])('the code units of a text, read %s', (_, codes) => {
  const read = (text: string): number[] => {
    codes.read(text)
    return [...codes.units.subarray(0, text.length)]
  }

  it('are those that the text has, lone surrogates and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        expect(read(text)).toEqual(unitsOf(text))
      }),
    )
    for (const text of ['', 'a', `${'x'.repeat(40)}\ud800`, '\udc00é€🎉'.repeat(30)]) expect(read(text)).toEqual(unitsOf(text))
  })

  it('are those of a longer text after a shorter one', () => {
    read('short')
    const long = 'ß€x'.repeat(20_000)
    expect(read(long)).toEqual(unitsOf(long))
    expect(read('short')).toEqual(unitsOf('short'))
  })
})
