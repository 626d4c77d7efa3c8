import { docx, heading, NUMBERING, paragraph, run, STYLES } from './docx-file.ts'

const link = (id: string, text: string): string =>
  `<w:hyperlink r:id="${id}">${run(text, '<w:color w:val="0563C1"/><w:u w:val="single"/>')}</w:hyperlink>`
const item = (text: string): string => paragraph(text, '<w:pStyle w:val="Bullets"/>')
const cell = (text: string): string => `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`
const row = (cells: readonly string[], properties = ''): string => `<w:tr>${properties}${cells.map(cell).join('')}</w:tr>`
const note = (id: number, text: string): string =>
  `<w:footnote w:id="${id}">${paragraph(`<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>${run(` ${text}`, '<w:sz w:val="16"/>')}`)}</w:footnote>`

/** A landing page as a copywriter at a made-up company would send it round, with an editor's changes in it. */
export const offerDocx = (): Uint8Array =>
  docx({
    category: 'Landing',
    styles: STYLES,
    numbering: NUMBERING,
    links: { terms: 'https://brindlebox.example/terms' },
    headers: { header1: paragraph('Brindlebox – landing page, third draft') },
    footers: { footer1: paragraph('© 2026 Brindlebox') },
    footnotes: `<w:footnote w:id="-1" w:type="separator">${paragraph('<w:r><w:separator/></w:r>')}</w:footnote>${note(1, 'Compared with buying the same ingredients in shops in March 2026.')}`,
    body: [
      heading('Bake better bread this spring'),
      paragraph(
        `${run('Dear ')}<w:fldSimple w:instr=" MERGEFIELD first_name "><w:r><w:t>«first_name»</w:t></w:r></w:fldSimple>${run(', everything for two loaves comes to your door, and you save ')}${run('20%', '<w:b/>')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>${run(' on each box.')}`,
      ),
      item('Flour from our own mill'),
      item('A recipe that works in any oven'),
      heading('Plans', 2),
      `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblLook w:firstRow="1"/></w:tblPr>${row(['Plan', 'Price'], '<w:trPr><w:tblHeader/></w:trPr>')}${row(['Starter', '$19 a month'])}${row(['Family', '$29 a month'])}</w:tbl>`,
      paragraph(
        `${run('Only ')}<w:del w:id="1" w:author="Editor"><w:r><w:delText>5</w:delText></w:r></w:del><w:ins w:id="2" w:author="Editor">${run('3')}</w:ins>${run(' boxes left. ')}<w:del w:id="3" w:author="Editor"><w:r><w:delText>Hurry, the sale ends soon!</w:delText></w:r></w:del>${run('Order when you like.')}`,
      ),
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph('No thanks, I hate saving money')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('No thanks, I hate saving money')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('Get our tips by e-mail.')}`,
      ),
      paragraph(`${run('See our ')}${link('terms', 'terms')}${run('.')}`, '<w:pStyle w:val="Fine"/>'),
      '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>',
    ].join(''),
  })
