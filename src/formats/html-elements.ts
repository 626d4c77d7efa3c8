import type { ContainerType, MarkKind, Role } from '../document/index.ts'
import { NameTable } from './html-names.ts'

/** What an element name means to a reader of text. */
export interface Element {
  readonly name: string
  /** Place in the table of elements; names outside it are numbered after them, per reader. */
  readonly index: number
  /** Starts and ends a block. */
  readonly block: boolean
  /** Begins with `mj-`. */
  readonly mjml: boolean
  readonly role?: Role
  /** Level of a heading. */
  readonly depth?: number
  readonly container?: ContainerType
  readonly mark?: MarkKind
  /** Its end tag may stand inside a block that was opened after it: `<b><p>…</b>…</p>`. */
  readonly formatting?: boolean
  readonly void?: boolean
  /** Its content is not text: code, drawings, what is shown only where something fails. */
  readonly skipped?: boolean
  /** Its text is apart from the text around it, which runs on: `select`, `textarea`. */
  readonly apart?: boolean
  /** End tags inside do not reach beyond it. */
  readonly scope?: boolean
  /** A part of a table, whose end tag reaches the nearest table. */
  readonly tablePart?: boolean
  /** Ends an open paragraph. */
  readonly endsParagraph?: boolean
  /** Open elements that its start tag ends, as far out as the nearest of `within`. */
  readonly ends?: readonly string[]
  readonly within?: string
  /** Font size relative to its parent's. */
  readonly scale?: number
  /** Takes its colours and size from the browser, not from its parent. */
  readonly ownLook?: boolean
}

type Traits = Omit<Element, 'name' | 'index' | 'block' | 'mjml'>

const isMjml = (name: string): boolean => name.startsWith('mj-')

const table = new Map<string, Element>()

function define(names: string, block: boolean, traits: Traits = {}): void {
  for (const name of names.split(' ')) table.set(name, { name, index: table.size, block, mjml: isMjml(name), ...traits })
}

define('address center div dl figure hgroup main search summary dir listing', true, { endsParagraph: true })
define('html body', true)
define('p', true, { endsParagraph: true })
define('dd dt', true, { endsParagraph: true, ends: ['dd', 'dt'], within: 'dl' })
define('ul menu', true, { endsParagraph: true, container: 'list' })
define('ol', true, { endsParagraph: true, container: 'list' })
define('li', true, { endsParagraph: true, container: 'item', role: 'listItem', ends: ['li'], within: 'ul' })
define('article section fieldset', true, { endsParagraph: true, container: 'card' })
define('header', true, { endsParagraph: true, container: 'header' })
define('footer', true, { endsParagraph: true, container: 'footer' })
define('nav', true, { endsParagraph: true, container: 'nav' })
define('aside', true, { endsParagraph: true, container: 'aside' })
define('form', true, { endsParagraph: true, container: 'form' })
define('dialog', true, { endsParagraph: true, container: 'dialog' })
define('details', true, { endsParagraph: true, container: 'details' })
define('blockquote', true, { endsParagraph: true, container: 'quote', role: 'quote' })
define('table', true, { endsParagraph: true, container: 'table', scope: true, tablePart: true })
define('thead tbody tfoot', true, { tablePart: true, ends: ['thead', 'tbody', 'tfoot'], within: 'table' })
define('tr', true, { tablePart: true, container: 'row', ends: ['tr'], within: 'table' })
define('td th', true, { tablePart: true, scope: true, role: 'cell', ends: ['td', 'th'], within: 'table' })
define('caption', true, { tablePart: true, scope: true, role: 'caption' })
define('figcaption', true, { endsParagraph: true, role: 'caption' })
define('pre', true, { endsParagraph: true, role: 'code' })
define('xmp', true, { endsParagraph: true, role: 'code' })
for (const [at, scale] of [2, 1.5, 1.17, 1, 0.83, 0.67].entries()) {
  define(`h${at + 1}`, true, { endsParagraph: true, role: 'heading', depth: at + 1, scale })
}
define('hr', true, { endsParagraph: true, void: true })
define('title', true, { role: 'title' })
define('label', true, { role: 'label' })
define('legend', true, { role: 'legend' })
define('button', true, { role: 'button', ownLook: true, ends: ['button'], within: 'table' })
define('option', true, { role: 'option', ends: ['option'], within: 'select', ownLook: true })
define('optgroup', true, { ends: ['option', 'optgroup'], within: 'select' })
define('select', false, { apart: true, ownLook: true })
define('textarea', false, { apart: true, role: 'placeholder', ownLook: true })

define('a', false, { formatting: true, mark: 'link' })
define('b strong', false, { formatting: true, mark: 'strong' })
define('i em', false, { formatting: true, mark: 'emphasis' })
define('cite dfn', false, { mark: 'emphasis' })
define('s strike', false, { formatting: true, mark: 'struck' })
define('del', false, { mark: 'struck' })
define('small', false, { formatting: true, mark: 'small', scale: 5 / 6 })
define('big', false, { formatting: true, scale: 1.2 })
define('sup', false, { mark: 'sup' })
define('sub', false, { mark: 'sub' })
define('q', false, { mark: 'quote' })
define('code tt', false, { formatting: true, mark: 'code' })
define('kbd samp var', false, { mark: 'code' })
define('font u nobr', false, { formatting: true })
define('span abbr ins mark time data bdi bdo ruby rt rp output acronym', false)
define('br wbr img input meta link area base basefont bgsound col embed frame keygen param source track', false, { void: true })
define('script style noscript template svg math object applet iframe noembed noframes plaintext audio video canvas', false, { skipped: true })

define('mj-preview', true, { role: 'preheader' })
define('mj-title', true, { role: 'title' })
define('mj-button', true, { role: 'button', ownLook: true })
define('mj-table', true, { container: 'table', scope: true })
define('mj-navbar', true, { container: 'nav' })
define('mj-style mj-attributes mj-html-attributes mj-raw', true, { skipped: true })
define('mj-include', true, { void: true })

/** Places in the table of the elements that a start tag ends, and of the one beyond which it ends none. */
const endings = [...table.values()].map(({ ends = [], within = '' }) => ({
  ends: ends.map((name) => table.get(name)?.index ?? 0),
  within: within === 'ul' ? -1 : (table.get(within)?.index ?? 0),
}))

/** The open elements that the start tag of an element ends: indexes of those and of what bounds them, which is -1 for any list. */
export const endingsOf = (element: Element): { readonly ends: readonly number[]; readonly within: number } => endings[element.index]

/** How many names the table holds. */
export const elementCount = table.size

/** The element of a lower-case name, when the table has it. */
export const knownElement = (name: string): Element | undefined => table.get(name)

const byName = new NameTable(table)

/** The element whose name stands at `[start, end)` of a text, when the table has it. */
export const knownElementAt = (text: string, start: number, end: number): Element | undefined => byName.find(text, start, end)

/** An element outside the table: MJML's are blocks, all others run on with the text around them, as in a browser. */
export const unknownElement = (name: string, index: number): Element => ({ name, index, block: isMjml(name), mjml: isMjml(name) })

/** Attributes that say something about text, by the number under which `Attributes` keeps them. */
export const Attribute = {
  style: 0,
  class: 1,
  id: 2,
  hidden: 3,
  role: 4,
  href: 5,
  title: 6,
  alt: 7,
  placeholder: 8,
  'aria-label': 9,
  'aria-description': 10,
  'aria-checked': 11,
  'aria-labelledby': 12,
  'aria-level': 13,
  label: 14,
  value: 15,
  content: 16,
  name: 17,
  property: 18,
  itemprop: 19,
  type: 20,
  checked: 21,
  disabled: 22,
  required: 23,
  for: 24,
  lang: 25,
  bgcolor: 26,
  color: 27,
  size: 28,
  open: 29,
  popover: 30,
  'font-size': 31,
  'background-color': 32,
  background: 33,
  'css-class': 34,
} as const

export type AttributeName = keyof typeof Attribute
