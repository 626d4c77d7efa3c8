import { describe, expect, it } from 'vitest'
import { cellsOf, textWidth, wrap } from '../../src/report/width.ts'

describe('textWidth', () => {
  it.each([
    ['plain', 5],
    ['é', 1],
    ['e\u0301', 1],
    ['日本', 4],
    ['ﾊﾝ', 2],
    ['한국', 4],
    ['🎉', 2],
    ['👩‍👩‍👧', 2],
    ['❤️', 2],
    ['🇩🇪', 2],
    ['a\u200bb', 2],
    ['“…”', 3],
    ['→', 1],
    ['a\u00a0b', 3],
    ['™', 1],
    ['™\ufe0f', 2],
    ['5\u2060€ ≥ 4', 6],
    ['⌚', 2],
    ['', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })

  it('sets tabs at every fourth column', () => {
    expect(cellsOf('\ta\tb').map((cell) => [cell.text, cell.at])).toEqual([
      ['    ', 0],
      ['a', 1],
      ['   ', 2],
      ['b', 3],
    ])
  })
})

describe('wrap', () => {
  it('breaks at spaces and keeps long words whole', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('a supercalifragilistic b', 5)).toEqual(['a', 'supercalifragilistic', 'b'])
    expect(wrap('日本 日本', 5)).toEqual(['日本', '日本'])
    expect(wrap('', 5)).toEqual([''])
  })
})
