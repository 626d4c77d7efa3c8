import type { Block } from './block.ts'
import { VARIABLE } from './builder.ts'
import type { Document } from './document.ts'
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
  /** How many amounts of money the text names. */
  readonly money: number
  /** Whether the reader can opt out: an unsubscribe link, text, header or variable. */
  readonly optOut: boolean
  readonly preheader: boolean
  /** How many steps of instructions it lists. */
  readonly steps: number
  /** How many form controls it has. */
  readonly controls: number
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
  let length = 0
  let optOut = document.meta.fields.has('list-unsubscribe')
  let preheader = false
  let steps = 0
  const { blocks } = document
  for (let at = 0; at < blocks.length && at < MOST_BLOCKS; at++) {
    const block = blocks[at]
    if (block.role === 'preheader') preheader = true
    if (block.hidden || SKIPPED.has(block.role) || length >= SAMPLE) continue
    const text = block.text.slice(0, SAMPLE - length).toLowerCase()
    length += text.length + 1
    parts.push(text)
    if (block.role === 'heading' && headings.length < 12) headings.push(text.slice(0, 200))
    if (isAction(block)) actions.push(text.slice(0, 60))
    if (block.role === 'listItem' && /^\d/.test(block.data.bullet ?? '') && STEP.test(text)) steps++
  }
  optOut ||= hasOptOut(blocks)
  const text = parts.join('\n').replaceAll('’', "'")
  const { name, folder } = pathNames(document.source.path)
  const found = text.match(/[a-z]+/g) ?? []
  const words = new Map<string, number>()
  for (const word of found) words.set(word, (words.get(word) ?? 0) + 1)
  return {
    format: document.format,
    name,
    folder,
    title: titleOf(document, headings),
    headings,
    opening: text.slice(0, OPENING),
    text,
    words,
    total: found.length,
    actions,
    money: (text.match(/[$€£]\s?\d|\d\s?€/g) ?? []).length,
    optOut,
    preheader,
    steps,
    controls: document.controls.length,
    fields: document.meta.fields,
  }
}

const STEP = /^(?:click|select|tap|open|choose|go to|enter|press|type|sign in|log in|scroll|turn|under|in the|from the)\b/

/** A button, or a block that is one link and no more. */
function isAction(block: Block): boolean {
  if (block.text.length > 60) return false
  if (block.role === 'button') return true
  return block.marks.some((mark) => mark.kind === 'link' && mark.start === 0 && mark.end >= block.text.length) || block.role === 'link'
}

/** Where an opt-out stands it is mostly at the end, so the last blocks are looked at as well. */
function hasOptOut(blocks: readonly Block[]): boolean {
  for (let at = 0; at < blocks.length; at++) {
    if (at === MOST_BLOCKS && blocks.length > 2 * MOST_BLOCKS) at = blocks.length - MOST_BLOCKS
    const { text, marks, data, role } = blocks[at]
    if (role === 'code') continue
    if (OPT_OUT.test(text.length > 4000 ? text.slice(-4000) : text) || (data.href !== undefined && OPT_OUT.test(data.href))) return true
    for (const mark of marks) {
      if (mark.kind === 'variable' && mark.name !== undefined && variableKinds(mark.name).includes('optout')) return true
      if (mark.kind === 'link' && mark.href !== undefined && OPT_OUT.test(mark.href)) return true
    }
  }
  return false
}

const OPT_OUT =
  /unsubscrib|opt[- ]out of (?:these|our|all|future|receiv)|(?:e-?mail|subscription) preferences|be removed from (?:our|this|the) (?:mailing )?list|stop receiving (?:these|our)/i

function titleOf(document: Document, headings: readonly string[]): string {
  const field = document.meta.fields.get('title') ?? document.meta.fields.get('subject')
  const block = document.blocks.find(({ role }) => role === 'subject' || role === 'title')
  const title = block?.text ?? field ?? ''
  const own = title.replaceAll(VARIABLE, ' ').toLowerCase().slice(0, 300)
  return own.trim() === '' ? (headings[0] ?? '') : own
}

function pathNames(path: string): { name: string; folder: string } {
  const parts = path.toLowerCase().split(/[\\/]/)
  const stem = (parts.at(-1) ?? '').replace(/(?:\.[a-z0-9]{1,8})+$/, '').replace(/[_. ]+/g, '-')
  const folder = (parts.at(-2) ?? '').replace(/[_. ]+/g, '-')
  return { name: /^(?:index|readme|content|body|)$/.test(stem) ? folder : stem, folder }
}
