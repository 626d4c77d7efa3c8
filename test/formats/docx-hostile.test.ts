import { describe, expect, it } from 'vitest'
import { parseDocx } from '../../src/formats/docx.ts'
import { growth } from './cost.ts'
import { type DocxParts, docx, docxEntries, pack, paragraph, run, STYLES } from './docx-file.ts'

const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('')

/** Documents that grow with a number, each made to hurt. */
const hostile: readonly [name: string, make: (n: number) => DocxParts | string, size: number][] = [
  ['paragraphs', (n) => paragraph('Save now').repeat(n), 2000],
  ['runs', (n) => `<w:p>${run('Save now ', '<w:b/>').repeat(n)}</w:p>`, 3000],
  ['runs that look different', (n) => `<w:p>${lines(n, (at) => run('Save ', ['<w:b/>', '<w:i/>', '<w:vanish/>'][at % 3]))}</w:p>`, 3000],
  ['blank runs and notes', (n) => `<w:p>${`${run(' ')}<w:r><w:footnoteReference w:id="1"/></w:r>`.repeat(n)}</w:p>`, 3000],
  ['notes on one word', (n) => `<w:p>${run('Free')}${lines(n, (at) => `<w:r><w:footnoteReference w:id="${at}"/></w:r>`)}</w:p>`, 3000],
  ['nested tables', (n) => `${'<w:tbl><w:tr><w:tc>'.repeat(n)}${paragraph('Save now')}${'</w:tc></w:tr></w:tbl>'.repeat(n)}`, 3000],
  ['nested text boxes', (n) => `${'<w:p><w:r><w:txbxContent>'.repeat(n)}${paragraph('Save now')}${'</w:txbxContent></w:r></w:p>'.repeat(n)}`, 3000],
  [
    'nested fields',
    (n) => `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>x'.repeat(n)}${run('a ').repeat(n)}</w:p>`,
    2000,
  ],
  ['nested links', (n) => `<w:p>${'<w:hyperlink w:anchor="a">'.repeat(n)}${run('a ').repeat(n)}</w:p>`, 2000],
  ['elements that never end', (n) => `<w:p>${'<w:r><w:t>Save '.repeat(n)}`, 3000],
  ['end tags', (n) => `${paragraph('Save now')}${'</w:p>'.repeat(n)}`, 10_000],
  ['attributes', (n) => `<w:p ${lines(n, (at) => `a${at}="x" `)}>${run('Save now')}</w:p>`, 5000],
  [
    'styles that lead on and on',
    (n) => ({
      body: lines(n, (at) => paragraph('Save', `<w:pStyle w:val="s${at}"/>`)),
      styles: lines(n, (at) => `<w:style w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`),
    }),
    1000,
  ],
  ['deep styles', (n) => ({ body: paragraph('Save'), styles: `<w:style w:styleId="a">${'<x>'.repeat(n)}` }), 10_000],
  ['cells', (n) => `<w:tbl><w:tr>${`<w:tc>${paragraph('Save')}</w:tc>`.repeat(n)}</w:tr></w:tbl>`, 1500],
  ['unclosed template syntax', (n) => paragraph('{{ '.repeat(n)), 10_000],
  ['a field of many pieces', (n) => `<w:p><w:fldSimple w:instr="MERGEFIELD a">${run('ab ').repeat(n)}</w:fldSimple></w:p>`, 3000],
]

describe('a hostile Word document', () => {
  it.each(hostile)('takes time in proportion to its size: %s', { timeout: 120_000, retry: 3 }, async (_, make, size) => {
    const { linear, times } = await growth(
      (length) => docx(make(length)),
      (bytes) => parseDocx('a.docx', bytes, {}),
      size,
    )
    expect({ linear, times }).toMatchObject({ linear: true })
  })

  const read = (bytes: Uint8Array) => Promise.resolve().then(() => parseDocx('a.docx', bytes, {}))
  const whole = docx(paragraph('Save now'))
  /** The archive with two or four bytes of each directory entry replaced. */
  const patched = (offset: number, value: number, size: 2 | 4 = 4): Uint8Array => {
    const bytes = Uint8Array.from(whole)
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) !== 0x02014b50) continue
      if (size === 4) view.setUint32(at + offset, value, true)
      else view.setUint16(at + offset, value, true)
    }
    return bytes
  }

  it.each<[string, Uint8Array, string]>([
    ['is no archive', new TextEncoder().encode('Save now'), 'is damaged'],
    ['is empty', new Uint8Array(), 'is damaged'],
    ['is cut off', whole.subarray(0, whole.length - 30), 'is damaged'],
    ['has a password', patched(8, 1, 2), 'is protected by a password'],
    [
      'is an older file, or one with a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
      'is protected by a password, or in the format of Word before 2007; save it as .docx without one',
    ],
    ['unpacks to more than it says', patched(24, 10), 'is damaged'],
    ['unpacks to less than it says', patched(24, 10_000), 'is damaged'],
    ['says it unpacks to gigabytes', patched(24, 0xfffffff0), 'unpacks to more than 64 MiB'],
    ['hides its sizes', patched(24, 0xffffffff), 'is damaged'],
    ['is packed in an unknown way', patched(10, 12, 2), 'is damaged'],
    ['has its entries elsewhere', patched(42, 5), 'is damaged'],
    ['is another archive', pack({ 'a.txt': 'Save now' }), 'is not a Word document'],
    [
      'defines entities',
      pack({ ...docxEntries({ body: '' }), 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>' }),
      'defines its own XML entities, which no Word document does',
    ],
  ])('that %s is refused', async (_, bytes, message) => {
    await expect(read(bytes)).rejects.toMatchObject({ name: 'UnreadableError', message })
  })

  it('of 65 MiB of blanks in 64 KiB is refused at once', { timeout: 60_000 }, async () => {
    const bomb = pack({ ...docxEntries({ body: '' }), 'word/document.xml': ' '.repeat(65 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(100_000)
    const begun = process.cpuUsage()
    await expect(read(bomb)).rejects.toThrow('unpacks to more than 64 MiB')
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(2000)
  })

  it('that breaks off is read as far as it goes, with a word about it', async () => {
    const files = docxEntries({ body: `${paragraph('Save now')}${paragraph('and then')}`, styles: STYLES })
    const document = await read(pack({ ...files, 'word/document.xml': files['word/document.xml'].replace(/and then.*$/s, 'and') }))
    expect(document.blocks.map(({ text }) => text)).toEqual(['Save now', 'and'])
    expect(document.notices).toMatchObject([
      { code: 'docx-syntax', message: "The part 'word/document.xml' of this file is damaged; it was read as far as it goes." },
    ])
  })

  it('may call its namespaces what it likes', async () => {
    const files = docxEntries({ body: paragraph('Save now', '<w:outlineLvl w:val="0"/>') })
    const renamed = files['word/document.xml']
      .replaceAll('<w:', '<x:')
      .replaceAll('</w:', '</x:')
      .replaceAll(' w:', ' x:')
      .replace('xmlns:w=', 'xmlns:x=')
    const document = await read(pack({ ...files, 'word/document.xml': renamed }))
    expect(document.blocks.map(({ role, text }) => `${role}: ${text}`)).toEqual(['heading: Save now'])
  })
})
