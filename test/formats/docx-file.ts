import { strToU8, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** What a Word document is made of; each part as the XML inside its root element. */
export interface DocxParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** Content of header and footer parts by their relationship ids. */
  readonly headers?: Readonly<Record<string, string>>
  readonly footers?: Readonly<Record<string, string>>
  /** Targets of links by their relationship ids. */
  readonly links?: Readonly<Record<string, string>>
  /** A property of the document. */
  readonly category?: string
}

const root = (name: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${content}</w:${name}>`

const relationships = (list: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}">${list.join('')}</Relationships>`

const relationship = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${R}/${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The files in a `.docx`, by their names. */
export function docxEntries({
  body,
  styles,
  numbering,
  footnotes,
  endnotes,
  headers = {},
  footers = {},
  links = {},
  category,
}: DocxParts): Record<string, string> {
  const own: string[] = []
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relationships([relationship('rId1', 'officeDocument', 'word/document.xml')]),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
  }
  const add = (name: string, type: string, content: string | undefined, id = type, rootName = type): void => {
    if (content === undefined) return
    files[`word/${name}.xml`] = root(rootName, content)
    own.push(relationship(id, type, `${name}.xml`))
  }
  add('styles', 'styles', styles)
  add('numbering', 'numbering', numbering)
  add('footnotes', 'footnotes', footnotes)
  add('endnotes', 'endnotes', endnotes)
  for (const [id, content] of Object.entries(headers)) add(id, 'header', content, id, 'hdr')
  for (const [id, content] of Object.entries(footers)) add(id, 'footer', content, id, 'ftr')
  for (const [id, target] of Object.entries(links)) own.push(relationship(id, 'hyperlink', target, true))
  if (category !== undefined)
    files['docProps/core.xml'] =
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><cp:category>${escapeXml(category)}</cp:category></cp:coreProperties>`
  files['word/_rels/document.xml.rels'] = relationships(own)
  return files
}

/** Packs files as Word does. The same files give the same bytes. */
export function pack(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(2026, 3, 15) })
}

export const docx = (parts: DocxParts | string): Uint8Array => pack(docxEntries(typeof parts === 'string' ? { body: parts } : parts))

/** A run of text. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`

/** A paragraph of runs, or of a text. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`

export const heading = (text: string, level = 1): string => paragraph(text, `<w:pStyle w:val="Heading${level}"/>`)

/** Styles as Word names them. */
export const STYLES = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  ['Normal', 'Normal', ' w:default="1"', ''],
  ['Heading1', 'heading 1', '', '<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>'],
  ['Heading2', 'heading 2', '', '<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>'],
  ['House', 'House style', '', '<w:basedOn w:val="Heading2"/>'],
  ['Fine', 'Fine print', '', '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="14"/></w:rPr>'],
  ['Bullets', 'List Bullet', '', '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'],
  ['Quote', 'Quote', '', '<w:basedOn w:val="Normal"/>'],
  ['LoopA', 'Loop A', '', '<w:basedOn w:val="LoopB"/>'],
  ['LoopB', 'Loop B', '', '<w:basedOn w:val="LoopA"/>'],
]
  .map(([id, name, more, content]) => `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${name}"/>${content}</w:style>`)
  .join('')}<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`

/** One list with bullets (id 1) and one with numbers (id 2). */
export const NUMBERING = ['bullet', 'decimal']
  .map((format, at) => `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`)
  .join('')
  .concat([1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`).join(''))
