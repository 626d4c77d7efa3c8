import { type Block, type Container, type Document, enclosing, isMarkdown, isPage, type Mark, type Place } from '../document/index.ts'

/** A sign after some words that sends the reader to a note: the `*` of `$9.99/mo*`. Its stretch is the sign itself. */
export interface Marker extends Place {
  /** `*`, `**`, `†`, `[1]` for a number in brackets, `1` for a raised number, `^name` for a Markdown footnote. */
  readonly symbol: string
  /** Where the word before it begins. */
  readonly wordStart: number
  /** The word before it. */
  readonly word: string
  /** `false` for a sign set off by a space, as forms have it: it may point to a note, but need not. */
  readonly firm: boolean
  /** The notes it may mean; the first is the one a reader finds first. Empty when there is none. */
  readonly notes: readonly Note[]
}

/** Text that a marker stands for. Its stretch runs from its own sign to its end, in block offsets. */
export interface Note extends Place {
  readonly symbol: string
  /** Whether the sign itself is written there. An emphasised paragraph or a lone bullet may be a note, but need not. */
  readonly firm: boolean
  /** The note without its sign. */
  readonly text: string
}

/** The markers and notes of a document. */
export interface Markers {
  readonly markers: readonly Marker[]
  readonly notes: readonly Note[]
  /** Notes that no marker means. */
  readonly orphans: readonly Note[]
  /** Characters that a reader passes between two blocks. */
  charactersBetween(a: Block, b: Block): number
  /** Whether a marker in one of the blocks leads to a note in the other. */
  joins(a: Block, b: Block): boolean
  /** The notes of the markers in a stretch or right behind it. */
  notesOf(place: Place): Note[]
}

/** Finds the markers and notes of a document and which belong together: by sign, and in the order of reading. */
export function readMarkers(document: Document): Markers {
  const found: Found = { markers: [], notes: [] }
  for (const block of document.blocks) if (block.role !== 'code' && !isReply(block)) readBlock(block, found)
  const { markers, orphans } = pair(found)
  const byBlock = new Map<Block, Marker[]>()
  for (const marker of markers) {
    const list = byBlock.get(marker.block)
    if (list === undefined) byBlock.set(marker.block, [marker])
    else list.push(marker)
  }
  return {
    markers,
    notes: found.notes,
    orphans,
    charactersBetween: measure(document.blocks),
    joins: (a, b) => leads(byBlock.get(a), b) || leads(byBlock.get(b), a),
    notesOf: ({ block, start, end }) =>
      (byBlock.get(block) ?? []).filter((marker) => marker.start >= start && marker.start <= end + 1).flatMap(({ notes }) => notes.slice(0, 1)),
  }
}

const leads = (markers: readonly Marker[] | undefined, to: Block): boolean => markers?.some(({ notes }) => notes[0]?.block === to) === true

/** Quoted mail is another document, of which only a part is here. */
const isReply = ({ role, document }: Block): boolean => role === 'quote' && !isPage(document.format) && !isMarkdown(document.format)

type Draft = Omit<Marker, 'notes'>

interface Found {
  markers: Draft[]
  notes: Note[]
}

/** A stretch of signs in a text, and how it is used there. */
interface Sign {
  start: number
  end: number
  symbol: string
  use: 'marker' | 'note' | 'weakMarker' | 'weakNote'
}

function readBlock(block: Block, found: Found): void {
  const signs = signsIn(block)
  let end = block.text.length
  const notes: Note[] = []
  for (const { start, end: from, symbol, use } of signs.toReversed()) {
    if (use !== 'note' && use !== 'weakNote') continue
    const text = block.text.slice(from, end).trim()
    if (/[\p{L}\p{N}\uFFFC]/u.test(text)) notes.push({ block, start, end, symbol, firm: use === 'note', text })
    end = start
  }
  for (const note of notes.toReversed()) found.notes.push(note)
  const isSetApart = within(block.marks.filter(isApart))
  for (const sign of signs) {
    if (sign.use !== 'marker' && sign.use !== 'weakMarker') continue
    if (!block.hidden && !isSetApart(sign.start) && !isMarkup(block, sign)) found.markers.push(markerOf(block, sign))
  }
  if (signs[0]?.start !== 0 || signs[0].use !== 'note') readUnsigned(block, found)
  for (const mark of block.marks) {
    if (mark.kind !== 'noteRef' || mark.name === undefined) continue
    found.markers.push(markerOf(block, { start: mark.end, end: mark.end, symbol: `^${mark.name}`, use: 'marker' }))
  }
}

function markerOf(block: Block, { start, end, symbol, use }: Sign): Draft {
  let wordStart = start
  while (wordStart > 0 && start - wordStart < 60 && !isSpace(block.text[wordStart - 1])) wordStart--
  return { block, start, end, symbol, wordStart, word: block.text.slice(wordStart, start), firm: use === 'marker' }
}

/** Blocks that are notes though their sign is gone from the text: Markdown takes `* Note` for a list and `*Note*` for emphasis. */
function readUnsigned(block: Block, found: Found): void {
  const { text, data, document } = block
  const note = (symbol: string, firm = false): void => {
    found.notes.push({ block, start: 0, end: text.length, symbol, firm, text })
  }
  if (block.role === 'footnote' && data.name !== undefined && data.name !== '') note(`^${data.name}`)
  else if (data.bullet === '*' && enclosing(block, 'list')?.children.length === 1) note('*')
  else if (/^\d{1,2}[.)]?$/.test(data.bullet ?? '')) note(Number.parseInt(data.bullet ?? '', 10).toString())
  else if (isMarkdown(document.format) && isEmphasised(block)) note('*')
}

/** Whether the whole block is set in asterisks, as in `*Terms apply.*`. */
function isEmphasised(block: Block): boolean {
  const { text, marks, document } = block
  const whole = marks.find((mark) => (mark.kind === 'emphasis' || mark.kind === 'strong') && mark.start === 0 && mark.end >= text.length - 1)
  return whole !== undefined && document.source.text[block.map.range(0, 1)[0] - 1] === '*'
}

// --- signs

/** All signs of a block, in order. Most blocks have none. */
function signsIn(block: Block): readonly Sign[] {
  if (!/[*†‡§[¹²³⁴-⁹]/.test(block.text) && !block.marks.some(({ kind }) => kind === 'sup')) return NO_SIGNS
  return [...asterisks(block), ...numbers(block)].sort((a, b) => a.start - b.start)
}

const NO_SIGNS: readonly Sign[] = []

const RUN = /\*+|[†‡§]+/g

/**
 * Asterisks and daggers. One that closes what another opened is emphasis:
 *
 * ```text
 * Now only *$9.99*     On sale now*     *Until Sunday.     3 * 4     f***ing
 *          ~     ~                ^     ^note
 * ```
 */
function asterisks(block: Block): Sign[] {
  const { text } = block
  const signs: Sign[] = []
  let open: Sign | undefined
  for (const { 0: run, index: start } of text.matchAll(RUN)) {
    if (run.length > 3 || (run.length > 1 && run[0] === '§')) continue
    const end = start + run.length
    const [before, after] = [text[start - 1] ?? '', text[end] ?? '']
    const lineStart = start === 0 || isBreak(before) || (before === '(' && (start === 1 || isBreak(text[start - 2])))
    const sign = (use: Sign['use']): Sign => ({ start, end: before === '(' && after === ')' ? end + 1 : end, symbol: run, use })
    if (lineStart) {
      if (after === '' || (run[0] === '§' && !/\p{L}/u.test(after))) continue
      open = sign('note')
      signs.push(open)
    } else if (isGlue(before) && isWordEnd(after)) {
      const opened = open !== undefined && open.symbol === run && run[0] === '*' && !text.slice(open.end, start).includes('\n')
      if (opened && open !== undefined) {
        if (open.use === 'note') open.use = 'weakNote'
        else signs.splice(signs.lastIndexOf(open), 1)
      } else if (run.length < 3) signs.push(sign('marker'))
      open = undefined
    } else if (!isGlue(before) && isWordStart(after)) {
      if (run[0] === '§') continue
      open = sign('note')
      signs.push(open)
    } else if (before === ' ' && (after === '' || isBreak(after))) {
      signs.push(sign('weakMarker'))
    }
  }
  return signs
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const NUMBERED = /[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?|\[(?:\d{1,2}|\^[\w-]{1,30})\]/g

/** Raised numbers and numbers in brackets. A power, a unit (`m²`, `km²`), an ordinal and the cents of a price are none. */
function numbers(block: Block): Sign[] {
  const { text, marks } = block
  const signs: Sign[] = []
  const isLinked = within(marks.filter(({ kind, href }) => kind === 'link' && href !== undefined))
  for (const { 0: found, index: start } of text.matchAll(NUMBERED)) {
    const digits = found[0] === '[' ? found : [...found].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')
    const symbol = digits.startsWith('[^') ? digits.slice(1, -1) : digits
    if (found[0] === '[' && isLinked(start)) continue
    addNumber(signs, text, start, start + found.length, symbol)
  }
  for (const mark of marks) {
    if (mark.kind !== 'sup') continue
    const raised = text.slice(mark.start, mark.end).trim()
    if (/^\d{1,2}$/.test(raised)) addNumber(signs, text, mark.start, mark.end, raised)
  }
  return signs
}

function addNumber(signs: Sign[], text: string, start: number, end: number, symbol: string): void {
  const isBracketed = symbol[0] === '[' || symbol[0] === '^'
  const isListed = isBracketed && signs[0]?.start === 0 && text[start - 1] === ' '
  if (start === 0 || isBreak(text[start - 1]) || isListed) signs.push({ start, end, symbol, use: 'note' })
  else if (!isWordStart(text[end] ?? '') && (isBracketed ? followsWords : followsClaim)(text.slice(Math.max(0, start - 20), start)))
    signs.push({ start, end, symbol, use: 'marker' })
}

const followsWords = (before: string): boolean => /(?:\p{L}{3}|[.,!?%)”"’']) ?$/u.test(before)

/** A word of three letters or more, a percentage, a price with its cents, or the end of a sentence. */
const followsClaim = (before: string): boolean => /(?:\p{L}{3}|%|[.,!?)”"’]|[$£€]\d[\d,]*\.\d\d|\/(?:mo|yr|month|year))$/u.test(before)

const isSpace = (character: string): boolean => character === ' ' || isBreak(character)
const isBreak = (character: string): boolean => character === '\n' || character === '\u2028'
const isGlue = (character: string): boolean => /[\p{L}\p{N}\p{So}%.,:!?)\]”"’'+\uFFFC€£$]/u.test(character)
const isWordEnd = (character: string): boolean => !/[\p{L}\p{N}_/&=#@<>|\\$£€\uFFFC]/u.test(character)
const isWordStart = (character: string): boolean => /[\p{L}\p{N}“"‘'($£€_/\uFFFC]/u.test(character)

// --- what is no marker

/** Whether a place lies in one of some marks. Places must be asked about in order. */
function within(marks: readonly Mark[]): (start: number) => boolean {
  let at = 0
  return (start) => {
    while (at < marks.length && marks[at].end <= start) at++
    return at < marks.length && marks[at].start <= start
  }
}

const isApart = ({ kind }: Mark): boolean => kind === 'code' || kind === 'struck'

/** Signs that belong to names, grades, stars, and the fields of forms. */
function isMarkup(block: Block, { symbol, use, start, end }: Sign): boolean {
  const { text, role } = block
  if (symbol[0] !== '*') return false
  if (role === 'label' || role === 'legend' || role === 'placeholder' || role === 'option') return true
  if (use === 'weakMarker') return false
  const word = /\S*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  return WILDCARD.test(word) || STARS.test(word) || GRADE.test(word) || (end === text.length && end < 60 && isInForm(block))
}

/** `_ga`, `docs/api`, `foo.bar`, `a=b`: names of files and cookies that end in a wildcard. */
const WILDCARD = /[_=@]|^\W*$|\/\.$|^\W*[a-z]\w*(?:\/[a-z]\w*)+$|^[a-z]+\.[a-z]/i
/** `4*` and `4.5*`: so many stars. */
const STARS = /^[("“]?[1-5](?:\.5)?$/
/** `A*`: a mark at school; also the name of an algorithm. */
const GRADE = /^[("“]?[A-Z]$/

const isInForm = (block: Block): boolean => enclosing(block, 'form') !== undefined

// --- which belong together

/** The notes of one sign that a reader can see, in order. */
interface Shelf {
  firm: Note[]
  weak: Note[]
}

/** Gives each marker the next notes of its sign in the same part of a mail. */
function pair({ markers, notes }: Found): { markers: Marker[]; orphans: Note[] } {
  const part = partNumbers()
  const key = (block: Block, symbol: string): string => `${part(block)} ${symbol}`
  const shelves = new Map<string, Shelf>()
  for (const note of notes) {
    if (note.block.hidden) continue
    const name = key(note.block, note.symbol)
    const shelf = shelves.get(name) ?? { firm: [], weak: [] }
    shelves.set(name, shelf)
    shelf[note.firm ? 'firm' : 'weak'].push(note)
  }
  const used = new Set<string>()
  const paired: Marker[] = []
  for (const marker of markers) {
    const names = [key(marker.block, marker.symbol), key(marker.block, marker.symbol.replace(/^\[(\d+)\]$/, '$1'))]
    for (const name of names) used.add(name)
    const mine = names.map((name) => nextNotes(marker, shelves.get(name))).find((found) => found.length > 0) ?? []
    if (marker.symbol !== '**' || (mine.length > 0 && shelves.has(key(marker.block, '*')))) paired.push({ ...marker, notes: mine })
  }
  const orphans = notes.filter((note) => note.firm && !note.block.hidden && !used.has(key(note.block, note.symbol)))
  return { markers: paired, orphans }
}

/** More notes than these for one marker are a list. */
const MOST_NOTES = 4

/** The first note after a marker, or else the last before it, and those that follow in the same section. */
function nextNotes(marker: Draft, shelf: Shelf | undefined): Note[] {
  if (shelf === undefined) return []
  const notes = shelf.firm.length > 0 ? shelf.firm : shelf.weak
  let [low, high] = [0, notes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isAfter(notes[middle], marker)) high = middle
    else low = middle + 1
  }
  const first = low < notes.length ? low : lastOther(notes, marker)
  if (first < 0) return []
  const { section } = notes[first].block
  return notes.slice(first, first + MOST_NOTES).filter((note) => note.block.section === section)
}

const isAfter = (note: Note, marker: Draft): boolean =>
  note.block === marker.block ? note.start > marker.start : note.block.index > marker.block.index

/** The last note that does not hold the marker itself. */
const lastOther = (notes: readonly Note[], { block, start }: Draft): number =>
  notes.findLastIndex((note) => note.block !== block || note.end <= start || note.start > start)

/** Numbers the parts of a mail; 0 outside mail. */
function partNumbers(): (block: Block) => number {
  const numbers = new Map<Container, number>()
  return (block) => {
    const part = enclosing(block, 'part')
    if (part === undefined) return 0
    const known = numbers.get(part)
    if (known !== undefined) return known
    numbers.set(part, numbers.size + 1)
    return numbers.size
  }
}

/** Distances in characters of visible text. */
function measure(blocks: readonly Block[]): (a: Block, b: Block) => number {
  const before = new Float64Array(blocks.length + 1)
  for (const { index, hidden, text } of blocks) before[index + 1] = before[index] + (hidden ? 0 : text.length)
  return (a, b) => (a.index < b.index ? before[b.index] - before[a.index + 1] : Math.max(0, before[a.index] - before[b.index + 1]))
}
