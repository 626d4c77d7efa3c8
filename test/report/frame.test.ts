import { describe, expect, it } from 'vitest'
import { Source } from '../../src/document/index.ts'
import { frameOf } from '../../src/report/frame.ts'
import { textWidth } from '../../src/report/width.ts'
import fc from '../fast-check.ts'

/** The lines and marks of a frame around `«…»`, as one would see them. */
function drawn(marked: string, width = 40): string[] {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const source = new Source('a.md', marked.replace(/[«»]/g, ''))
  return frameOf(source, start, end, width).lines.flatMap(({ number, text, marks }) => [`${number}|${text}`, ` |${marks}`])
}

describe('frameOf', () => {
  it('marks words in their line', () => {
    expect(drawn('one\ntwo «three» four\nfive')).toEqual(['2|two three four', ' |    ^^^^^'])
  })

  it('marks wide characters, emoji and what follows tabs', () => {
    expect(drawn('日本 🎉 «only» 日本')).toEqual(['1|日本 🎉 only 日本', ' |        ^^^^'])
    expect(drawn('\tsave «日本» now')).toEqual(['1|    save 日本 now', ' |         ^^^^'])
    expect(drawn('a\t«b»')).toEqual(['1|a   b', ' |    ^'])
  })

  it('marks each line of a longer stretch, without its indentation', () => {
    expect(drawn('say «this\n    and that» now')).toEqual(['1|say this', ' |    ^^^^', '2|    and that now', ' |    ^^^^^^^^'])
  })

  it('shows the first lines of a very long stretch', () => {
    const source = new Source('a.md', 'word\n'.repeat(10))
    const { lines, more } = frameOf(source, 0, 49, 40)
    expect(lines).toHaveLength(4)
    expect(more).toBe(6)
  })

  it('shows a place of no length', () => {
    expect(drawn('«»word')).toEqual(['1|word', ' |^'])
    expect(drawn('word«»')).toEqual(['1|word', ' |    ^'])
    expect(drawn('a\n«»\nb')).toEqual(['2|', ' |^'])
    expect(drawn('«»')).toEqual(['1|', ' |^'])
  })

  it('crops long lines around the mark', () => {
    const before = 'before '.repeat(20)
    const after = ' after'.repeat(20)
    expect(drawn(`${before}«mark»${after}`)).toEqual(['1|…re before before mark after after afte…', expect.stringMatching(/^ \| {18,22}\^{4}$/)])
    expect(drawn(`${before}«mark»`)[0]).toMatch(/^1\|….*mark$/)
    expect(drawn(`«mark»${after}`)[0]).toMatch(/^1\|mark.*…$/)
  })

  it('crops a long mark', () => {
    const [line, marks] = drawn(`x «${'long '.repeat(40)}» y`)
    expect(line.length).toBeLessThanOrEqual(42)
    expect(marks).toMatch(/\^{30,}/)
  })

  it('does not look at all of a huge line', () => {
    const source = new Source('a.md', `${'x'.repeat(5_000_000)}mark${'日'.repeat(1_000_000)}`)
    const begun = performance.now()
    const { lines } = frameOf(source, 5_000_000, 5_000_004, 76)
    expect(performance.now() - begun).toBeLessThan(500)
    expect(lines[0].text).toContain('mark日')
  })

  it('shows control characters instead of obeying them', () => {
    expect(drawn('a\u001b[31m «red»')).toEqual(['1|a␛[31m red', ' |       ^^^'])
    expect(drawn('\u202e«red»')[0]).toBe('1|\uFFFDred')
  })

  it('does not count a byte order mark', () => {
    const { lines } = frameOf(new Source('a.md', '\uFEFFmark it'), 1, 5, 40)
    expect(lines).toEqual([{ number: 1, text: 'mark it', marks: '^^^^' }])
  })

  it('stays within the width, with the mark in sight, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '日', '🎉', '\t', 'é', 'e\u0301', '\n', '👩‍👧', '\u0000'),
      minLength: 1,
      maxLength: 300,
    })
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 20, max: 100 }), (text, a, b, width) => {
        const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y)
        const { lines } = frameOf(new Source('a.md', text), start, end, width)
        expect(lines.length).toBeGreaterThan(0)
        for (const line of lines) {
          expect(textWidth(line.text)).toBeLessThanOrEqual(width + 4)
          expect(line.marks.length).toBeLessThanOrEqual(width + 4)
          expect(line.marks).toMatch(/^ *\^+$/)
        }
      }),
      { numRuns: 300 },
    )
  })
})
