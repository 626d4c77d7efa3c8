import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Block, Document } from '../../src/document/index.ts'
import { parseDocx } from '../../src/formats/docx.ts'
import { type DocxParts, docx, heading, NUMBERING, paragraph, run, STYLES } from './docx-file.ts'
import { offerDocx } from './docx-fixture.ts'

const read = async (parts: DocxParts | string): Promise<Document> => await parseDocx('offer.docx', docx(parts), {})
const outline = (document: Document): string[] => document.blocks.map(({ role, text, hidden }) => `${hidden ? 'hidden ' : ''}${role}: ${text}`)
const outlineOf = async (parts: DocxParts | string): Promise<string[]> => outline(await read(parts))
const marksOf = ({ marks, text }: Block): string[] =>
  marks.map(({ kind, start, end, href, name }) => `${kind} ${text.slice(start, end)}${href ? ` → ${href}` : ''}${name ? ` (${name})` : ''}`)

const list = (id: number): string => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`
const cell = (content: string): string => `<w:tc>${content}</w:tc>`
const row = (cells: readonly string[], properties = ''): string => `<w:tr>${properties}${cells.map((text) => cell(paragraph(text))).join('')}</w:tr>`

describe('what a Word document says', () => {
  it('reads paragraphs, and headings by level, style and inheritance', async () => {
    const body = `${heading('One')}${paragraph('Text')}${paragraph('Two', style('House'))}${paragraph('Three', '<w:outlineLvl w:val="2"/>')}${paragraph('')}${paragraph('Body', '<w:outlineLvl w:val="9"/>')}${paragraph('Loop', style('LoopA'))}`
    const document = await read({ body, styles: STYLES })
    expect(outline(document)).toEqual(['heading: One', 'paragraph: Text', 'heading: Two', 'heading: Three', 'paragraph: Body', 'paragraph: Loop'])
    expect(document.blocks.map(({ data }) => data.depth)).toEqual([1, undefined, 2, 3, undefined, undefined])
    expect(document.source.text).toBe('One\nText\nTwo\nThree\n\nBody\nLoop\n')
    expect(document.blocks[4].position.start).toEqual({ line: 6, column: 1, offset: 20 })
    expect(document.source.placeName(20)).toBe('paragraph 6')
  })

  it('reads headings by the names of the built-in styles alone', async () => {
    const styles = '<w:style w:styleId="a"><w:name w:val="Title"/></w:style><w:style w:styleId="b"><w:name w:val="heading 3"/></w:style>'
    const document = await read({ body: `${paragraph('A', style('a'))}${paragraph('B', style('b'))}`, styles })
    expect(document.blocks.map(({ role, data }) => [role, data.depth])).toEqual([
      ['heading', 1],
      ['heading', 3],
    ])
  })

  it('reads list items, of styles too, with their numbers', async () => {
    const body = [
      paragraph('a', list(1)),
      paragraph('b', style('Bullets')),
      paragraph('c', list(2)),
      paragraph('d', list(2)),
      paragraph('e', `${style('Bullets')}${list(0)}`),
    ]
    const document = await read({ body: body.join(''), styles: STYLES, numbering: NUMBERING })
    expect(document.blocks.map(({ role, text, data }) => `${role} ${data.bullet ?? ''} ${text}`)).toEqual([
      'listItem - a',
      'listItem - b',
      'listItem 1. c',
      'listItem 2. d',
      'paragraph  e',
    ])
    expect(document.root.children.map(({ type }) => type)).toEqual(['list', 'list', 'block'])
  })

  it('reads a table of data by cells', async () => {
    const look = '<w:tblPr><w:tblLook w:firstRow="1"/></w:tblPr>'
    const document = await read(
      `<w:tbl>${look}${row(['Plan', 'Price'])}<w:tr>${cell(paragraph('Basic'))}${cell(`${paragraph('$9')}${paragraph('a month')}`)}</w:tr></w:tbl>`,
    )
    expect(outline(document)).toEqual(['cell: Plan', 'cell: Price', 'cell: Basic', 'cell: $9\u2028a month'])
    expect(document.blocks.map(({ parent }) => [parent.type, parent.data.row])).toEqual([
      ['row', 0],
      ['row', 0],
      ['row', 1],
      ['row', 1],
    ])
    const plain = await read(`<w:tbl>${row(['a', 'b'], '<w:trPr><w:cantSplit/></w:trPr>')}${row(['c', 'd'])}</w:tbl>`)
    expect(plain.blocks[0].parent.data.row).toBe(1)
    const header = await read(`<w:tbl>${row(['a', 'b'], '<w:trPr><w:tblHeader/></w:trPr>')}${row(['c', 'd'])}</w:tbl>`)
    expect(header.blocks[0].parent.data.row).toBe(0)
  })

  it('reads a table that lays out a page as cards', async () => {
    const document = await read({
      body: `<w:tbl><w:tr>${cell(`${heading('Left')}${paragraph('a')}`)}${cell(paragraph('Right'))}</w:tr></w:tbl>`,
      styles: STYLES,
    })
    expect(outline(document)).toEqual(['heading: Left', 'paragraph: a', 'paragraph: Right'])
    expect(document.blocks.map(({ parent }) => parent.type)).toEqual(['card', 'card', 'card'])
  })

  it('links notes with their references, wherever they stand', async () => {
    const body = `<w:p>${run('Free')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' and ')}${run('easy')}<w:r><w:endnoteReference w:id="5"/></w:r></w:p>`
    const note = (id: number, text: string, kind: string): string =>
      `<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)}</w:${kind}>`
    const footnotes = `<w:footnote w:id="-1" w:type="separator">${paragraph('sep')}</w:footnote>${note(2, 'With a plan.', 'footnote')}${note(3, 'Unused.', 'footnote')}`
    const document = await read({ body, footnotes, endnotes: note(5, 'Mostly.', 'endnote') })
    expect(outline(document)).toEqual(['paragraph: Free and easy', 'footnote: With a plan.', 'footnote: Mostly.'])
    expect(marksOf(document.blocks[0])).toEqual(['noteRef e (1)', 'noteRef y (e1)'])
    expect(document.blocks.map(({ data }) => data.name)).toEqual([undefined, '1', 'e1'])
  })

  it('reads headers and footers that a section names, once each', async () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr>'
    const body = `<w:p><w:pPr>${section}</w:pPr>${run('Body')}</w:p>${section}`
    const document = await read({ body, headers: { h1: paragraph('Head'), h2: paragraph('Other') }, footers: { f1: paragraph('Foot') } })
    expect(outline(document)).toEqual(['paragraph: Body', 'paragraph: Head', 'paragraph: Foot'])
    expect(document.blocks.map(({ parent }) => parent.type)).toEqual(['root', 'header', 'footer'])
  })

  it('reads a text box once, after the paragraph it hangs on', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const body = `<w:p>${run('Before ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('In the box')}</mc:Choice><mc:Fallback>${box('In the box')}</mc:Fallback></mc:AlternateContent></w:r>${run('after')}</w:p>${paragraph('Next')}`
    const document = await read(body)
    expect(outline(document)).toEqual(['paragraph: Before after', 'paragraph: In the box', 'paragraph: Next'])
    expect(document.blocks[1].parent.type).toBe('card')
    expect(document.blocks[1].position.start.line).toBe(2)
  })

  it('takes links from relationships, anchors and fields', async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const body = `<w:p><w:hyperlink r:id="l1">${run('Te')}${run('rms')}</w:hyperlink>${run(' ')}<w:hyperlink w:anchor="faq">${run('FAQ')}</w:hyperlink>${run(' ')}${field('begin')}<w:r><w:instrText> HYPERLINK "https://a.example/" </w:instrText></w:r>${field('separate')}${run('Site')}${field('end')}${run(' end')}</w:p>`
    const document = await read({ body, links: { l1: 'https://acme.example/terms?a=1&b=2' } })
    expect(document.blocks[0].text).toBe('Terms FAQ Site end')
    expect(marksOf(document.blocks[0])).toEqual([
      'link Terms → https://acme.example/terms?a=1&b=2',
      'link FAQ → #faq',
      'link Site → https://a.example/',
    ])
  })

  it('sees how text looks', async () => {
    const runs = [
      run('Now '),
      run('bo', '<w:b/>'),
      run('ld', '<w:rStyle w:val="Strong"/>'),
      run(' not', '<w:b w:val="0"/>'),
      run(' it', '<w:i/>'),
      run(' $9', '<w:strike/>'),
      run(' tiny', '<w:sz w:val="12"/>'),
      run('2', '<w:vertAlign w:val="superscript"/>'),
    ]
    const document = await read({ body: `${paragraph(runs.join(''))}${paragraph('Terms apply.', style('Fine'))}`, styles: STYLES })
    expect(document.blocks[0].text).toBe('Now bold not it $9 tiny2')
    expect(marksOf(document.blocks[0])).toEqual(['strong bold', 'emphasis  it', 'struck  $9', 'small  tiny', 'sup 2'])
    expect(document.blocks.map(({ prominence }) => prominence)).toEqual(['normal', 'small'])
  })

  it('keeps hidden text apart', async () => {
    const body = `${paragraph(`${run('Free')}${run(' if you pay', '<w:vanish/>')}${run(' today')}`)}${paragraph(run('All hidden', '<w:vanish/>'))}`
    expect(await outlineOf(body)).toEqual(['paragraph: Free today', 'hidden paragraph: if you pay', 'hidden paragraph: All hidden'])
  })

  it('reads changes as accepted, and no comments', async () => {
    const body = `<w:p>${run('Pay ')}<w:del w:id="1"><w:r><w:delText>nothing</w:delText></w:r></w:del><w:ins w:id="2">${run('$9')}</w:ins><w:moveFrom w:id="3">${run(' soon')}</w:moveFrom><w:moveTo w:id="4">${run(' now')}</w:moveTo><w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p><w:tbl>${row(['gone', 'too'], '<w:trPr><w:del w:id="5"/></w:trPr>')}${row(['a', 'b'])}</w:tbl>`
    const document = await read(body)
    expect(outline(document)).toEqual(['paragraph: Pay $9 now', 'cell: a', 'cell: b'])
    expect(document.source.text).toBe('Pay $9 now\na\nb\n')
  })

  it('may state its kind as its category', async () => {
    expect((await read({ body: paragraph('Hi'), category: 'Email offer' })).meta.fields).toEqual(new Map([['kind', 'email-offer']]))
    expect((await read({ body: paragraph('Hi'), category: 'Marketing' })).meta.fields).toEqual(new Map())
  })

  it('is what the script makes, where it is a fixture', () => {
    expect(Buffer.from(offerDocx()).equals(readFileSync(new URL('../../fixtures/formats/offer.docx', import.meta.url)))).toBe(true)
  })

  it('reads fields, tags, controls, tabs, breaks and symbols', async () => {
    const field = (code: string, result: string): string => `<w:fldSimple w:instr="${code}">${run(result)}</w:fldSimple>`
    const control = (properties: string, content: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const placeholder = '<w:alias w:val="plan"/><w:showingPlcHdr/>'
    const body = [
      paragraph(`${run('Dear ')}${field(' MERGEFIELD first_name ', '«first_name»')}${run(', page ')}${field('PAGE', '3')}`),
      paragraph(`<w:smartTag w:element="x">${run('Acme')}</w:smartTag><w:r><w:tab/></w:r>${run('Inc')}<w:r><w:br/><w:t>next</w:t></w:r>`),
      paragraph(`${control('', run('Yours'))}${run(' is ')}${control(placeholder, `${run('Choose')}${run(' a plan')}`)}`),
      control(placeholder, paragraph('Enter text')),
      paragraph(
        `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run(' risk')}<w:r><w:noBreakHyphen/></w:r>${run('free')}<w:r><w:sym w:font="Symbol" w:char="F0D4"/></w:r>`,
      ),
      paragraph(
        'Hi {{ na|me }}'
          .split('|')
          .map((part) => run(part))
          .join(''),
      ),
    ]
    const document = await read(body.join(''))
    expect(outline(document)).toEqual([
      'paragraph: Dear \uFFFC, page 3',
      'paragraph: Acme Inc\nnext',
      'paragraph: Yours is \uFFFC',
      'placeholder: Enter text',
      'paragraph: ✓ risk-free™',
      'paragraph: Hi \uFFFC',
    ])
    expect(marksOf(document.blocks[0])).toEqual(['variable \uFFFC (first_name)'])
    expect(marksOf(document.blocks[2])).toEqual(['variable \uFFFC (plan)'])
    expect(marksOf(document.blocks[5])).toEqual(['variable \uFFFC (name)'])
  })
})
