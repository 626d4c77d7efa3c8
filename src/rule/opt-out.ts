import { type Block, enclosing, isPage, type Place, variableKinds } from '../document/index.ts'
import type { AnnotatedDocument } from './annotated-document.ts'
import { wordsBefore } from './words.ts'

/** A place where a reader may leave a mailing list. */
export interface OptOut {
  readonly place: Place
  /** A link or a variable, not only words. */
  readonly isLink: boolean
  /** Why a reader does not find it, as the end of "it is …"; absent where they do. */
  readonly trouble: string | undefined
}

/** Type below this cannot be read, nor type of less contrast. In CSS pixels. */
const LEAST_SIZE = 8
const LEAST_CONTRAST = 2

/** The footer of a message is among so many last blocks. */
const CLOSING = 8

/** Every way to leave a mailing list that a message names: by its words (`disclosure.opt-out`), its links and its variables. Quoted mail is none. */
export const optOuts = (document: AnnotatedDocument): readonly OptOut[] => document.once(findOptOuts)

function findOptOuts(document: AnnotatedDocument): OptOut[] {
  const found: OptOut[] = []
  const add = (place: Place, isLink: boolean): void => {
    if (isOwnText(place.block)) found.push({ place, isLink, trouble: troubleOf(place) })
  }
  const told = toldAddresses(document.field('list-unsubscribe') ?? '')
  for (const link of document.links()) if (leadsOut(link.href) || told.includes(link.href)) add(link, true)
  for (const block of document.blocks) {
    for (const mark of block.marks) if (mark.kind === 'variable' && isOptOut(mark.name ?? '')) add({ block, start: mark.start, end: mark.end }, true)
    if (block.role === 'alt' && leadsOut(block.data.href ?? '')) add(whole(block), true)
    for (const place of told.flatMap((address) => placeOf(address, block))) add(place, true)
  }
  const closing = document.blocks.filter((block) => !block.hidden && block.role !== 'alt').slice(-CLOSING)
  for (const link of document.links()) {
    if (!closing.includes(link.block)) continue
    const leaves = document.findIn(link.block, 'cue.leave-link', EVEN_SO).some(({ start, end }) => start >= link.start && end <= link.end)
    if (leaves) add(link, true)
  }
  for (const words of document.find('disclosure.opt-out', EVEN_SO)) {
    const { block, start, end } = words
    if (REFUSALS.has(wordsBefore(words, 1)[0]?.text ?? '')) continue
    add(words, block.data.href !== undefined || block.marksAt('link', start, end).length > 0)
  }
  return found
}

/** What the header `List-Unsubscribe` names, whatever the words are that stand beside the same address in the message. */
const toldAddresses = (header: string): string[] =>
  [...header.slice(0, 2000).matchAll(/<([^<>\s]{10,500})>/g)].slice(0, 3).map(([, address]) => address)

/** Where an address is written out. */
function placeOf(address: string, block: Block): Place[] {
  const start = block.text.indexOf(address)
  const end = start + address.length
  return start === -1 || /[\w/=&?%-]/.test(block.text[end] ?? '') ? [] : [{ block, start, end }]
}

/** In HTML a quotation is often only a means of indenting. */
const isOwnText = (block: Block): boolean =>
  block.role !== 'code' && (block.role !== 'quote' || isPage(block.document.format) || enclosing(block, 'part')?.data.part === 'html')

/** "You cannot unsubscribe." */
const REFUSALS = new Set(['cannot', "can't", 'can’t'])

const EVEN_SO = { negated: true, conditional: true, question: true, quoted: true, mention: true, hidden: true }

const whole = (block: Block): Place => ({ block, start: 0, end: block.text.length })

const isOptOut = (name: string): boolean => variableKinds(name).includes('optout')

/** Whether an address says that it takes one off a list. Variables in it read `{{name}}`. */
export const leadsOut = (href: string): boolean =>
  LEAVING.test(href) || (href.includes('{{') && [...href.matchAll(/\{\{([^{}]*)\}\}/g)].some(([, name]) => isOptOut(name)))

const LEAVING =
  /unsub|opt[-_]?out|preferences|preference[-_]?cent|manage[-_]?(?:subscription|e?mail)|e-?mail[-_]?settings|abmeld|abbestell|d[eé]sinscri|desabonn|disiscri|afmeld|avregistr|(?:^mailto:|[/=?&])(?:leave|remove|signoff|removeme)\b/i

function troubleOf({ block, start, end }: Place): string | undefined {
  const { fontSize, contrast } = block.style
  if (block.hidden) return 'hidden'
  if (block.role === 'alt') return undefined
  if (!/[\p{L}\uFFFC]/u.test(block.text.slice(start, end))) return 'a link without words'
  if (fontSize !== undefined && fontSize < LEAST_SIZE) return `set in ${Math.round(fontSize * 10) / 10} px`
  return contrast !== undefined && contrast < LEAST_CONTRAST ? 'hardly told from its background' : undefined
}
