import { type Block, type Container, enclosing, type Place } from '../document/index.ts'

/** A line that names who speaks is no longer than this, in characters. */
const NAME_LINE = 60

/** So many lines may say who it is: name, office, firm. */
const LINES = 3
/** Stands for a link or a variable behind a name: the name can be looked up. */
const LINKED = '\uFFFC'

/** Somebody's words, and who is said to have said them. */
export interface Quotation {
  readonly block: Block
  /** Where the words stand in the block. */
  readonly start: number
  readonly end: number
  /** Who speaks, as far as it is said: `Sarah`, `Dana Ruiz, COO, Fernwood`; empty where nobody is named. */
  readonly speaker: string
}

/** The words of a block that quotes: a quotation, or a text that begins with a quotation mark and says after it at most who speaks. */
export function quotationIn(block: Block): Quotation | undefined {
  const { text } = block
  const marked = /^(?<lead>[\s*_]*)["“„«](?<words>[^"”“»]{8,})["”“»](?<tail>[^"”“»]*)$/u.exec(text)
  const words = marked?.groups?.words
  if (words !== undefined) {
    const start = (marked?.groups?.lead.length ?? 0) + 1
    const tail = marked?.groups?.tail ?? ''
    return tail.length > NAME_LINE ? undefined : { block, start, end: start + words.length, speaker: cleaned(tail) || speakerBelow(block) }
  }
  if (!isShortQuote(block)) return undefined
  const dash = /\s[–—-]\s?(?<tail>[^–—]{1,60})$/u.exec(text)
  if (dash?.groups !== undefined) return { block, start: 0, end: dash.index, speaker: cleaned(dash.groups.tail) }
  return { block, start: 0, end: text.length, speaker: speakerBelow(block) }
}

/** Whether a place stands between quotation marks, which may hold several sentences. */
export function isBetweenQuotes({ block: { text }, start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - QUOTED), start)
  const after = text.slice(end, end + QUOTED)
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('„'), before.lastIndexOf('«'))
  if (open > Math.max(before.lastIndexOf('”'), before.lastIndexOf('»')) && /[”“»]/.test(after)) return true
  return before.split('"').length % 2 === 0 && after.includes('"')
}

/** Characters on either side in which the marks are looked for. */
const QUOTED = 500

/** A quotation of so many blocks is a letter set off from the rest, or indented text. */
const LETTER = 5

/** In plain text and mail, a quotation is what somebody wrote before. */
function isShortQuote(block: Block): boolean {
  const { format } = block.document
  const box = enclosing(block, 'quote')
  if (block.role === 'quote' && format !== 'markdown' && format !== 'html' && enclosing(block, 'part')?.data.part !== 'html') return false
  if (box === undefined) return block.role === 'quote'
  let count = 1
  for (let at = block.index + 1; count <= LETTER && isIn(block.document.blocks[at], box); at++) count++
  for (let at = block.index - 1; count <= LETTER && isIn(block.document.blocks[at], box); at--) count++
  return count < LETTER
}

const isIn = (block: Block | undefined, box: Container): boolean => block !== undefined && enclosing(block, 'quote') === box

/** The lines under a quotation that are short enough to be a name: `– Ada Lind`, `Head of Finance`. */
function speakerBelow(block: Block): string {
  const lines: string[] = []
  for (const next of block.document.blocks.slice(block.index + 1, block.index + 1 + LINES)) {
    if (next.role === 'heading' || next.role === 'button' || next.text.length > NAME_LINE) break
    const inQuote = enclosing(next, 'quote') !== undefined || next.role === 'caption' || sharesBox(block, next)
    if (!/^[–—-]/.test(next.text) && !inQuote && lines.length === 0) break
    if (lines.length > 0 && !inQuote) break
    if (next.marks.some(({ kind }) => kind === 'link' || kind === 'variable')) return `${next.text} ${LINKED}`
    lines.push(next.text)
  }
  return cleaned(lines.join(', '))
}

const sharesBox = (a: Block, b: Block): boolean => a.parent === b.parent && /testimonial|review|quote/i.test(a.data.className ?? '')

const cleaned = (speaker: string): string => speaker.replace(/^[\s.,–—-]+|[\s.]+$/gu, '')

/** Whether a speaker is more than a first name: a surname, a place, a firm, a date. Words for what somebody is ("Happy customer") name nobody. */
export function isNamedSpeaker(speaker: string): boolean {
  if (/[\d@]/.test(speaker) || speaker.includes(LINKED)) return true
  const names = speaker.match(/(?<![\p{L}.])\p{Lu}[\p{L}’'-]{2,}/gu) ?? []
  return names.filter((name) => !ROLE_WORDS.has(name.toLowerCase())).length >= 2
}

const ROLE_WORDS = new Set(
  'happy satisfied verified grateful busy proud customer client guest user member buyer reviewer reader student patient parent mum mom mother dad father bride groom owner manager ceo cfo cto coo founder director teacher head product project marketing sales salon shop small business mrs miss one the our and anonymous traveller traveler subscriber runner real person local resident homeowner'.split(
    ' ',
  ),
)
