import { describe, expect, it } from 'vitest'
import { parsePdf } from '../../src/formats/pdf.ts'
import fc from '../fast-check.ts'
import { column, type DrawnPage, pdf } from './pdf-file.ts'

const WORDS =
  'you can start the plan today and we will send the first box to your door before noon with no fee for new customers in town $9.50 20% (free) 3-day'.split(
    ' ',
  )

/** A line of a page: its words, and the first part of a word that goes on in the next line. */
const line = fc.tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 12 }), fc.constantFrom('', '', '', 'sub-', 'deliv-'))
const page = fc.array(line, { minLength: 4, maxLength: 12 })
const RESTS: Readonly<Record<string, string>> = { 'sub-': 'scription', 'deliv-': 'ery' }

/** The pages as they are drawn, and the words that they say. */
function drawn(pages: readonly (readonly (readonly [readonly string[], string])[])[]): { pages: DrawnPage[]; words: string[] } {
  const words: string[] = []
  const drawnPages = pages.map((lines) => {
    let rest = ''
    const texts = lines.map(([own, cut], at) => {
      const ends = at < lines.length - 1 ? cut : ''
      words.push(...own)
      if (ends !== '') words.push(ends.slice(0, -1) + RESTS[ends])
      const text = [...(rest === '' ? [] : [rest]), ...own, ...(ends === '' ? [] : [ends])].join(' ')
      rest = ends === '' ? '' : RESTS[ends]
      return text
    })
    return { lines: column(texts, { top: 740 }) }
  })
  return { pages: drawnPages, words }
}

describe('a made-up PDF file', () => {
  it('says its words in their order, and each character stands where the text found in it has it', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (pages) => {
        const { pages: drawnPages, words } = drawn(pages)
        const { blocks, source } = await parsePdf('a.pdf', pdf(drawnPages), {})
        expect(blocks.flatMap(({ text }) => text.split(' '))).toEqual(words)
        for (const { text, map } of blocks) {
          let last = 0
          for (let at = 0; at < text.length; at++) {
            const [start, end] = map.range(at, at + 1)
            const found = source.text.slice(start, end)
            expect(text[at] === ' ' ? found.trim() : found).toBe(text[at].trim())
            expect(start).toBeGreaterThanOrEqual(last)
            last = start
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('of twice the size takes about twice the time', { timeout: 60_000 }, async () => {
    const file = (amount: number): Uint8Array =>
      pdf(Array.from({ length: amount }, () => ({ lines: column(Array.from({ length: 40 }, () => WORDS.slice(0, 14).join(' '))) })))
    const time = async (bytes: Uint8Array): Promise<number> => {
      let least = Number.POSITIVE_INFINITY
      for (let round = 0; round < 3; round++) {
        const begun = process.cpuUsage()
        await parsePdf('a.pdf', bytes, {})
        const { user, system } = process.cpuUsage(begun)
        least = Math.min(least, user + system)
      }
      return least
    }
    const [small, large] = [file(20), file(40)]
    await time(small)
    expect((await time(large)) / (await time(small))).toBeLessThan(3)
  })
})
