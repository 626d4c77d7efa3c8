import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/index.ts'
import { UnreadableError } from '../../src/formats/index.ts'
import { parsePdf, parsePdfWith } from '../../src/formats/pdf.ts'
import { distrust } from '../../src/formats/pdf-trust.ts'
import { column, type DrawnPage, pdf } from './pdf-file.ts'
import { leafletPdf } from './pdf-fixture.ts'

const read = async (...pages: DrawnPage[]): Promise<Document> => await parsePdf('offer.pdf', pdf(pages), {})
const outline = (document: Document): string[] => document.blocks.map(({ role, text }) => `${role}: ${text}`)

const INTRO = [
  'Start your free trial today. You can cancel any time before it',
  'ends, and we will not charge you for the first month of your sub-',
  'scription. This is a risk-',
  'free offer for new customers.',
]

describe('what a PDF file says', () => {
  it('has paragraphs and headings by place and size, and whole words', async () => {
    const document = await read({
      lines: [
        { text: 'Our best offer', y: 740, size: 24 },
        ...column(INTRO),
        ...column(['- one month free', '- no contract'], { top: 620 }),
        ...column(['Terms apply to this offer and to all of your orders.'], { top: 560, size: 7 }),
      ],
    })
    expect(outline(document)).toEqual([
      'heading: Our best offer',
      'paragraph: Start your free trial today. You can cancel any time before it ends, and we will not charge you for the first month of your subscription. This is a risk-free offer for new customers.',
      'listItem: - one month free',
      'listItem: - no contract',
      'paragraph: Terms apply to this offer and to all of your orders.',
    ])
    expect(document.blocks.map(({ prominence }) => prominence)).toEqual(['large', 'normal', 'normal', 'normal', 'small'])
  })

  it('has places by page and line', async () => {
    const document = await read({ lines: column(INTRO) }, { lines: column(['This is the second page.', '', 'Only 3 left at this price.']) })
    const block = document.blocks.find(({ text }) => text.includes('Only 3 left'))
    const at = block?.text.indexOf('Only') ?? -1
    const { start, end } = block?.range(at, at + 11) ?? expect.fail('no such block')
    expect(document.source.text.slice(start.offset, end.offset)).toBe('Only 3 left')
    expect(start.line).toBe(6)
    expect(document.source.placeName(start.offset)).toBe('page 2, line 2')
    expect(document.source.placeName(0)).toBe('page 1, line 1')
  })

  it('has the links of its pages', async () => {
    const document = await read({
      lines: [...column(INTRO), { text: 'See our terms', y: 500 }],
      links: [{ rect: [70, 498, 300, 512], url: 'https://acme.example/terms' }],
    })
    expect(document.blocks.at(-1)?.marks).toEqual([{ kind: 'link', start: 0, end: 13, href: 'https://acme.example/terms' }])
  })

  it('masks template variables', async () => {
    const document = await read({ lines: [...column(INTRO), { text: 'Dear {{ name }}, you have been with us for a year.', y: 500 }] })
    expect(document.blocks.at(-1)?.text).toBe('Dear \uFFFC, you have been with us for a year.')
  })
})

const reasonOf = async (run: () => unknown): Promise<string> => {
  try {
    await run()
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableError)
    return (error as Error).message
  }
  return expect.fail('was read')
}

it('a fixture is what the script makes', () => {
  expect(Buffer.from(leafletPdf()).equals(readFileSync(new URL('../../fixtures/formats/leaflet.pdf', import.meta.url)))).toBe(true)
})

describe('a PDF file that is refused', () => {
  it('has no text, or text that is none', async () => {
    expect(await reasonOf(() => read({ lines: [] }))).toBe('holds no text; it may be a scan')
    const garbage = Array.from({ length: 20 }, () => '%$6(&$03 6,03 4+( 5(04( 0)+ (/3 $0. (7(3 %6,-.&')
    expect(await reasonOf(() => read({ lines: column(garbage) }))).toContain('does not read as English')
  })

  it('has letters that make no words', () => {
    const shifted = INTRO.join(' ').replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 7) % 26) + 97))
    expect(distrust(shifted)).toContain('does not read as English')
    expect(distrust('\uE012\uE013\uE014 '.repeat(50))).toContain('does not read as English')
    expect(distrust(INTRO.join(' '))).toBeUndefined()
    expect(distrust('Only 3 left!\n$9.99\nBuy now')).toBeUndefined()
    expect(distrust('Wir freuen uns, Ihnen unser neues Angebot vorstellen zu dürfen. '.repeat(5))).toContain('does not read as English')
  })

  it('is damaged', async () => {
    expect(await reasonOf(() => parsePdf('a.pdf', new TextEncoder().encode('%PDF-1.7\nnothing'), {}))).toBe('is damaged')
    expect(await reasonOf(() => parsePdf('a.pdf', new Uint8Array(), {}))).toBe('is damaged')
  })

  it('needs a package that is not there', async () => {
    const missing = Object.assign(new Error("Cannot find package 'unpdf'"), { code: 'ERR_MODULE_NOT_FOUND' })
    const read = (): unknown => parsePdfWith(() => Promise.reject(missing), 'a.pdf', pdf([]), {})
    expect(await reasonOf(read)).toBe("is a PDF file, which candor reads with the package unpdf: 'npm install unpdf'")
    await expect(parsePdfWith(() => Promise.reject(new Error('broken')), 'a.pdf', pdf([]), {})).rejects.toThrow('broken')
  })
})
