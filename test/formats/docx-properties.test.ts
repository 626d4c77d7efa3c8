import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/index.ts'
import { parseDocx } from '../../src/formats/docx.ts'
import fc from '../fast-check.ts'
import { docx, heading, NUMBERING, paragraph, run, STYLES } from './docx-file.ts'

/** Something in a paragraph: how it is written, what it says in the document's text, and what a block makes of it. */
interface Piece {
  readonly written: string
  readonly says: string
  readonly reads: string
}

const piece = (written: string, says: string, reads = says): Piece => ({ written, says, reads })
const text = (words: string, properties = '', reads = words): Piece => piece(run(words, properties), words, reads)
const field = (code: string, result: string): string => `<w:fldSimple w:instr="${code}">${run(result)}</w:fldSimple>`

const pieces: readonly Piece[] = [
  text('save '),
  text('now'),
  text(' free', '<w:b/>'),
  text('ly', '<w:i/><w:strike/>'),
  text(' é😀 ', '<w:sz w:val="12"/>'),
  text('a & <b> "c"'),
  text('so\u00ADft', '', 'soft'),
  text('no\u00A0break', '', 'no break'),
  text('two  blanks', '', 'two blanks'),
  piece(run('{{ name }}'), '{{ name }}', '\uFFFC'),
  piece(`${run('{{ na', '<w:b/>')}${run('me }}')}`, '{{ name }}', '\uFFFC'),
  piece(field('MERGEFIELD plan', '«plan»'), '«plan»', '\uFFFC'),
  piece(field('PAGE', '7'), '7'),
  piece('<w:r><w:tab/></w:r>', '\t', ' '),
  piece('<w:r><w:br/></w:r>', '\v', '\n'),
  piece('<w:r><w:noBreakHyphen/></w:r>', '-'),
  piece('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', '✓'),
  piece(`<w:ins w:id="1">${run('added')}</w:ins>`, 'added'),
  piece('<w:del w:id="2"><w:r><w:delText>gone</w:delText></w:r></w:del>', ''),
  piece(`<w:hyperlink r:id="l1">${run('ter')}${run('ms')}</w:hyperlink>`, 'terms'),
  piece('<w:r><w:footnoteReference w:id="1"/></w:r>', ''),
  piece('<w:commentRangeStart w:id="0"/>', ''),
]

const properties = fc.constantFrom('', '', '<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Bullets"/>', '<w:pStyle w:val="Fine"/>')
const paragraphs = fc.tuple(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), properties)
const written = ([parts, props]: readonly [readonly Piece[], string]): string =>
  paragraph(`${parts.map((part) => part.written).join('')}<w:r/>`, props)

/** What is wrong with the places of a document's characters. */
function placeErrors({ source: { text: source }, blocks }: Pick<Document, 'source' | 'blocks'>): string[] {
  const errors: string[] = []
  for (const { text: own, map } of blocks) {
    if (map.length !== own.length) errors.push(`length of "${own}"`)
    let before = -1
    for (let at = 0; at < own.length; at++) {
      const [start, end] = map.range(at, at + 1)
      const says = source.slice(start, end)
      const isRight =
        own[at] === '\uFFFC' ? /^(?:\{\{ name \}\}|«plan»)$/.test(says) : own[at] === ' ' || own[at] === '\n' ? /^\s+$/.test(says) : says === own[at]
      if (!isRight || start < before) errors.push(`"${own[at]}" from "${says}"`)
      before = start
    }
  }
  return errors
}

/** Breaks and blanks are trimmed and collapsed in a block. */
const collapsed = (reads: string): string =>
  reads
    .replace(/ *\n[\n ]*/g, '\n')
    .replace(/ +/g, ' ')
    .replace(/^[ \n]+|[ \n]+$/g, '')

describe('Word documents', () => {
  it('have every character in its place', { timeout: 120_000 }, async () => {
    let characters = 0
    await fc.assert(
      fc.asyncProperty(fc.array(paragraphs, { minLength: 1, maxLength: 6 }), async (list) => {
        const parts = { body: list.map(written).join(''), styles: STYLES, numbering: NUMBERING, links: { l1: 'https://a.example/' } }
        const document = await parseDocx('a.docx', docx(parts), {})
        expect(document.source.text).toBe(list.map(([own]) => `${own.map(({ says }) => says).join('')}\n`).join(''))
        expect(placeErrors(document)).toEqual([])
        expect(document.notices).toEqual([])
        const expected = list.map(([own]) => collapsed(own.map(({ reads }) => reads).join(''))).filter((one) => one !== '')
        expect(document.blocks.map((block) => block.text)).toEqual(expected)
        characters += document.source.text.length
      }),
      { numRuns: 2000, seed: 20_260_415 },
    )
    expect(characters).toBeGreaterThan(60_000)
  })

  it('say what they say whatever their tables, boxes and changes', { timeout: 60_000 }, async () => {
    const node = fc.letrec<{ node: { xml: string; lines: string[] } }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom('Save now', 'Only 3 left', 'Terms apply').map((words) => ({ xml: paragraph(words), lines: [words] })),
        fc.constantFrom('One', 'Two').map((words) => ({ xml: heading(words), lines: [words] })),
        fc.array(fc.array(tie('node'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }).map((cells) => ({
          xml: `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell.map(({ xml }) => xml).join('')}</w:tc>`).join('')}</w:tr></w:tbl>`,
          lines: cells.flatMap((cell) => cell.flatMap(({ lines }) => lines)),
        })),
        fc.array(tie('node'), { minLength: 1, maxLength: 2 }).map((inside) => ({
          xml: `<w:p>${run('Anchor')}<w:r><w:txbxContent>${inside.map(({ xml }) => xml).join('')}</w:txbxContent></w:r>${run(' end')}</w:p>`,
          lines: ['Anchor end', ...inside.flatMap(({ lines }) => lines)],
        })),
        fc.array(tie('node'), { minLength: 1, maxLength: 2 }).map((inside) => ({
          xml: `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${inside.map(({ xml }) => xml).join('')}</w:sdtContent></w:sdt>`,
          lines: inside.flatMap(({ lines }) => lines),
        })),
      ),
    })).node
    await fc.assert(
      fc.asyncProperty(fc.array(node, { minLength: 1, maxLength: 4 }), async (nodes) => {
        const document = await parseDocx('a.docx', docx({ body: nodes.map(({ xml }) => xml).join(''), styles: STYLES }), {})
        const lines = nodes.flatMap((one) => one.lines)
        expect(document.source.text).toBe(lines.map((line) => `${line}\n`).join(''))
        expect(document.blocks.flatMap((block) => block.text.split('\u2028'))).toEqual(lines)
        expect(placeErrors({ source: document.source, blocks: document.blocks.filter((block) => !block.text.includes('\u2028')) })).toEqual([])
      }),
      { numRuns: 1500, seed: 7 },
    )
  })

  it('are read or refused whatever their bytes', { timeout: 60_000 }, async () => {
    const whole = docx({ body: `${heading('Sale')}${paragraph('Only 3 left')}`, styles: STYLES })
    let refused = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        fc.nat(whole.length),
        async (changes, cut) => {
          const bytes = Uint8Array.from(whole)
          for (const [at, value] of changes) bytes[at] = value
          for (const variant of [bytes, bytes.subarray(0, cut)]) {
            try {
              await parseDocx('a.docx', variant, {})
            } catch (error) {
              expect((error as Error).name).toBe('UnreadableError')
              refused++
            }
          }
        },
      ),
      { numRuns: 800, seed: 3 },
    )
    expect(refused).toBeGreaterThan(400)
  })
})
