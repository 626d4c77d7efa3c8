import type { Block } from './block.ts'
import { VARIABLE } from './builder.ts'
import type { Document } from './document.ts'
import { countWords } from './kind-words.ts'
import { variableKinds } from './variables.ts'

/** What a guess at a document's kind goes by. All text is in lower case. */
export interface Signals {
  readonly format: string
  /** File name without its extension; an `index` file goes by its folder. */
  readonly name: string
  readonly folder: string
  /** What the document calls itself: subject, title, or first heading. */
  readonly title: string
  readonly headings: readonly string[]
  /** The first 600 characters of the body. */
  readonly opening: string
  /** The first 20,000 characters of the body: no code, no quoted mail, nothing hidden. */
  readonly text: string
  readonly words: ReadonlyMap<string, number>
  readonly total: number
  /** Texts of buttons and of blocks that are one link. */
  readonly actions: readonly string[]
  /** Texts of short links within the text of a mail. */
  readonly links: readonly string[]
  /** How many amounts of money the text names. */
  readonly money: number
  /** Whether the reader can opt out: an unsubscribe link, text, header or variable. */
  readonly optOut: boolean
  /** Whether an opt-out is a link or a variable. */
  readonly optOutLink: boolean
  readonly preheader: boolean
  /** How many steps of instructions it lists. */
  readonly steps: number
  /** How many form controls it has. */
  readonly controls: number
  /** How many of them are boxes to tick. */
  readonly boxes: number
  /** What stands before the @ of the sender's address. */
  readonly sender: string
  readonly fields: ReadonlyMap<string, string>
}

const SAMPLE = 20_000
const OPENING = 600
/** Blocks looked at: a document of ever so many empty-ish blocks must not cost more. */
const MOST_BLOCKS = 2000
const SKIPPED: ReadonlySet<string> = new Set(['code', 'quote', 'meta', 'alt', 'tooltip', 'placeholder', 'title', 'subject', 'from', 'preheader'])

/** Reads the beginning of a document once for everything a guess needs. */
export function readSignals(document: Document): Signals {
  const parts: string[] = []
  const headings: string[] = []
  const actions: string[] = []
  const links: string[] = []
  let length = 0
  let preheader = false
  let steps = 0
  const { blocks } = document
  // In mail a sentence may end in what is a button elsewhere.
  const isMail = document.format === 'email'
  for (let at = 0; at < blocks.length && at < MOST_BLOCKS; at++) {
    const block = blocks[at]
    if (block.role === 'preheader') preheader = true
    if (block.hidden || SKIPPED.has(block.role) || length >= SAMPLE) continue
    const text = block.text.slice(0, SAMPLE - length).toLowerCase()
    length += text.length + 1
    parts.push(text)
    if (block.role === 'heading' && headings.length < 12) headings.push(text.slice(0, 200))
    if (isAction(block)) actions.push(text.slice(0, 60))
    else if (isMail) links.push(...linkTexts(block, text))
    if (block.role === 'listItem' && /^\d/.test(block.data.bullet ?? '') && STEP.test(text)) steps++
  }
  const joined = parts.join('\n')
  const text = joined.includes('’') ? joined.replaceAll('’', "'") : joined
  const { name, folder } = pathNames(document.source.path)
  const optOutLink = hasOptOutLink(blocks)
  return {
    format: document.format,
    name,
    folder,
    title: titleOf(document, headings),
    headings,
    opening: text.slice(0, OPENING),
    text,
    ...countWords(text),
    actions,
    links,
    money: countMoney(text),
    optOut: optOutLink || document.meta.fields.has('list-unsubscribe') || offersOptOut(text) || (length >= SAMPLE && offersOptOut(endOf(blocks))),
    optOutLink,
    preheader,
    steps,
    controls: document.controls.length,
    boxes: document.controls.filter(({ type }) => type === 'checkbox').length,
    sender: senderOf(document.meta.fields.get('from') ?? ''),
    fields: document.meta.fields,
  }
}

/** `offers` in `"Larkfield" <Offers@larkfield.example>`. */
function senderOf(from: string): string {
  const at = from.lastIndexOf('@')
  return at === -1 ? '' : (/[\w.+-]{1,64}$/.exec(from.slice(Math.max(0, at - 64), at))?.[0] ?? '').toLowerCase()
}

/** Most texts have no sign of money at all. */
function countMoney(text: string): number {
  if (!text.includes('$') && !text.includes('€') && !text.includes('£')) return 0
  return (text.match(/[$€£]\s?[\d\uFFFC]|\d\s?€/g) ?? []).length
}

const STEP = /^(?:click|select|tap|open|choose|go to|enter|press|type|sign in|log in|scroll|turn|under|in the|from the)\b/

/** A button, or a block that is one link and no more. */
function isAction(block: Block): boolean {
  if (block.text.length > 60) return false
  if (block.role === 'button') return true
  return block.marks.some((mark) => mark.kind === 'link' && mark.start === 0 && mark.end >= block.text.length) || block.role === 'link'
}

const linkTexts = ({ marks }: Block, text: string): string[] =>
  marks.filter(({ kind, start, end }) => kind === 'link' && end - start <= 40).map(({ start, end }) => text.slice(start, end))

/** Only the first blocks and the last: an opt-out stands mostly at the end. */
function hasOptOutLink(blocks: readonly Block[]): boolean {
  for (let at = 0; at < blocks.length; at++) {
    if (at === MOST_BLOCKS && blocks.length > 2 * MOST_BLOCKS) at = blocks.length - MOST_BLOCKS
    const { role, text, marks, data } = blocks[at]
    if (role === 'code' || role === 'quote') continue
    if (data.href !== undefined && (offersOptOut(data.href.toLowerCase()) || offersOptOut(text.toLowerCase()))) return true
    for (const { kind, name = '', href = '', start, end } of marks) {
      if (kind === 'variable' && OPT_OUT_NAME.test(name) && variableKinds(name).includes('optout')) return true
      if (kind === 'link' && (offersOptOut(href.toLowerCase()) || offersOptOut(text.slice(start, end).toLowerCase()))) return true
    }
  }
  return false
}

/** What stands in every name of a variable that is an opt-out; to be sure takes longer. */
const OPT_OUT_NAME = /unsub|opt|preference|profile|subscription/i
const OPT_OUT_HINT = /unsubscrib|opt[- ]out|preferences|be removed|stop receiving/
const OPT_OUT =
  /\bopt[- ]out of (?:these|our|all|future|receiv)|\b(?:e-?mail|subscription) preferences|\bto be removed\b|\bbe removed from (?:our|this|the) (?:mailing )?list|\bstop receiving (?:these|our)/

const offersOptOut = (text: string): boolean => OPT_OUT_HINT.test(text) && (text.includes('unsubscrib') || OPT_OUT.test(text))

/** The last 6,000 characters or so, in lower case. */
function endOf(blocks: readonly Block[]): string {
  let text = ''
  for (let at = blocks.length - 1; at >= 0 && at >= blocks.length - MOST_BLOCKS && text.length < 6000; at--) {
    if (blocks[at].role !== 'code' && blocks[at].role !== 'quote') text = `${blocks[at].text.slice(-6000)}\n${text}`
  }
  return text.toLowerCase()
}

function titleOf(document: Document, headings: readonly string[]): string {
  const field = document.meta.fields.get('title') ?? document.meta.fields.get('subject')
  const block = document.blocks.find(({ role }) => role === 'subject' || role === 'title')
  const title = block?.text ?? field ?? ''
  const own = title.replaceAll(VARIABLE, ' ').toLowerCase().slice(0, 300)
  return own.trim() === '' ? (headings[0] ?? '') : own
}

function pathNames(path: string): { name: string; folder: string } {
  // Components are called `PricingPage.tsx`.
  const lower = path.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase()
  const slash = lastSlash(lower, lower.length)
  const file = lower.slice(slash + 1)
  const stem = file.replace(/(?:\.[a-z0-9]{1,8})+$/, '').replace(/[_. ]+/g, '-')
  const folder = (slash === -1 ? '' : lower.slice(lastSlash(lower, slash) + 1, slash)).replace(/[_. ]+/g, '-')
  return { name: /^(?:index|readme|content|body|)$/.test(stem) ? folder : stem, folder }
}

/** The last slash or backslash before `end`, or -1. */
function lastSlash(path: string, end: number): number {
  let at = end - 1
  while (at >= 0 && path[at] !== '/' && path[at] !== '\\') at--
  return at
}
