import { type Attributes, type Broken, isOn, readPart } from './docx-part.ts'
import type { ZipArchive } from './zip.ts'

/** How characters look. Absent means that nothing is said. */
export interface Look {
  bold?: boolean
  italic?: boolean
  struck?: boolean
  hidden?: boolean
  /** In half points. */
  size?: number
  vertical?: 'superscript' | 'subscript' | 'baseline'
}

/** What a paragraph is beside its text. */
export interface ParagraphFacts {
  style?: string
  /** Level in the outline, 0 to 8; 9 is body text. */
  outline?: number
  /** Id of the numbering; `0` is none. */
  list?: string
  level?: number
}

/** A style with all that it inherits. */
export interface Style {
  readonly name: string
  readonly look: Look
  readonly facts: ParagraphFacts
}

interface OwnStyle extends Style {
  readonly basedOn: string | undefined
}

/** Reads one property of characters into `look`; gives whether it was one. */
export function readLook(look: Look, name: string, attributes: Attributes): void {
  switch (name) {
    case 'w:b':
      look.bold = isOn(attributes)
      break
    case 'w:i':
      look.italic = isOn(attributes)
      break
    case 'w:strike':
    case 'w:dstrike':
      look.struck = isOn(attributes)
      break
    case 'w:vanish':
    case 'w:webHidden':
      look.hidden = isOn(attributes)
      break
    case 'w:sz': {
      const size = Number(attributes.get('val'))
      if (size > 0 && size < 4000) look.size = size
      break
    }
    case 'w:vertAlign':
      look.vertical = attributes.get('val') as Look['vertical']
      break
  }
}

/** Reads one property of a paragraph. */
export function readFacts(facts: ParagraphFacts, name: string, attributes: Attributes): void {
  const value = attributes.get('val')
  if (value === undefined) return
  if (name === 'w:pStyle') facts.style = value
  else if (name === 'w:outlineLvl' && /^\d$/.test(value)) facts.outline = Number(value)
  else if (name === 'w:numId') facts.list = value
  else if (name === 'w:ilvl' && /^\d$/.test(value)) facts.level = Number(value)
}

/** Word itself follows no longer chains than some ten styles. */
const MAX_CHAIN = 40

/** The styles of a document, each with what it inherits. */
export class Styles {
  readonly #own = new Map<string, OwnStyle>()
  readonly #whole = new Map<string, Style>()
  readonly #defaults: Look = {}
  /** Id of the paragraph style that paragraphs without one have. */
  #normal: string | undefined

  constructor(archive: ZipArchive, part: string | undefined, broken: Broken) {
    if (part === undefined) return
    let look: Look = {}
    let facts: ParagraphFacts = {}
    let current: { id: string; name: string; basedOn: string | undefined } | undefined
    readPart(
      archive,
      part,
      {
        open: (name, attributes, path) => {
          if (name === 'w:style') {
            current = { id: attributes.get('styleId') ?? '', name: '', basedOn: undefined }
            look = {}
            facts = {}
            if (attributes.get('type') === 'paragraph' && /^(?:1|true|on)$/.test(attributes.get('default') ?? '')) this.#normal = current.id
          } else if (path.at(-2) === 'w:rPr' && path.at(-3) === 'w:rPrDefault') readLook(this.#defaults, name, attributes)
          else if (current === undefined) return
          else if (path.at(-2) === 'w:style' && name === 'w:name') current.name = attributes.get('val') ?? ''
          else if (path.at(-2) === 'w:style' && name === 'w:basedOn') current.basedOn = attributes.get('val')
          else if (path.at(-2) === 'w:rPr' && path.at(-3) === 'w:style') readLook(look, name, attributes)
          else if (path.at(path.at(-2) === 'w:numPr' ? -4 : -3) === 'w:style') readFacts(facts, name, attributes)
        },
        close: (name) => {
          if (name !== 'w:style' || current === undefined) return
          this.#own.set(current.id, { ...current, look, facts })
          current = undefined
        },
      },
      broken,
    )
  }

  /** A style by its id; what is not said comes from the style it is based on. */
  get(id: string | undefined): Style | undefined {
    if (id === undefined) return undefined
    const known = this.#whole.get(id)
    if (known !== undefined) return known
    const chain: OwnStyle[] = []
    const seen = new Set<string>()
    for (let at: string | undefined = id; at !== undefined && !seen.has(at) && seen.size < MAX_CHAIN; ) {
      seen.add(at)
      const own = this.#own.get(at)
      if (own === undefined) break
      chain.push(own)
      at = own.basedOn
    }
    if (chain.length === 0) return undefined
    const [{ name }] = chain
    // A style that is based on a built-in heading is that heading, though its name is the house's own.
    const level = chain.map((style) => headingLevel(style.name)).find((found) => found !== undefined)
    const facts: ParagraphFacts = { ...(level !== undefined && { outline: level }) }
    const look: Look = {}
    for (const style of chain.toReversed()) {
      Object.assign(facts, style.facts)
      Object.assign(look, style.look)
    }
    const style = { name, look, facts }
    this.#whole.set(id, style)
    return style
  }

  /** What a paragraph is, with what its style says. */
  paragraph(direct: ParagraphFacts): Style {
    const style = this.get(direct.style) ?? this.get(this.#normal)
    return { name: style?.name ?? '', look: { ...this.#defaults, ...style?.look }, facts: { ...style?.facts, ...direct } }
  }
}

/** The level, from 0, that a built-in style of this name has in the outline. */
function headingLevel(name: string): number | undefined {
  const [, level] = /^heading ([1-9])$/i.exec(name) ?? []
  if (level !== undefined) return Number(level) - 1
  return /^title$/i.test(name) ? 0 : /^subtitle$/i.test(name) ? 1 : undefined
}

/** For each numbering and level, whether it counts. */
export function readNumbering(archive: ZipArchive, part: string | undefined, broken: Broken): (list: string, level: number) => 'bullet' | 'number' {
  const formats = new Map<string, string>()
  const abstracts = new Map<string, string>()
  let abstract = ''
  let list = ''
  let level = ''
  const open = (name: string, attributes: Attributes): void => {
    const value = attributes.get('val') ?? ''
    if (name === 'w:abstractNum') abstract = attributes.get('abstractNumId') ?? ''
    else if (name === 'w:lvl') level = attributes.get('ilvl') ?? ''
    else if (name === 'w:numFmt') formats.set(`${abstract} ${level}`, value)
    else if (name === 'w:num') list = attributes.get('numId') ?? ''
    else if (name === 'w:abstractNumId') abstracts.set(list, value)
  }
  if (part !== undefined) readPart(archive, part, { open }, broken)
  return (id, at) => (/^(?:bullet|none)?$/.test(formats.get(`${abstracts.get(id) ?? ''} ${at}`) ?? '') ? 'bullet' : 'number')
}
