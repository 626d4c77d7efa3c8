import { type Container, type Document, enclosing, type Place } from '../document/index.ts'
import type { AnnotatedDocument } from './annotated-document.ts'

/** A part of a mail with fewer words only says that there is another part. */
const STUB = 25

/** Where a finding about a whole message stands: its subject, else the first sentence of its first heading, else how it begins. */
export function messageTitle(document: AnnotatedDocument): Place | undefined {
  const visible = document.blocks.filter((block) => !block.hidden && block.role !== 'from' && block.role !== 'meta')
  const block = visible.find(({ role }) => role === 'subject') ?? visible.find(({ role }) => role === 'heading') ?? visible[0]
  if (block === undefined) return undefined
  const { start, end } = document.sentenceAt(block, 0)
  return { block, start, end }
}

/** The text and the HTML parts of a mail that has both, without those that only point to another part. */
export function fullParts(document: AnnotatedDocument): Container[] {
  const words = new Map<Container, number>()
  for (const block of document.blocks) {
    const part = enclosing(block, 'part')
    if (part === undefined || part.data.part === 'headers' || block.hidden) continue
    words.set(part, (words.get(part) ?? 0) + block.text.split(' ').length)
  }
  const parts = [...words.keys()]
  if (new Set(parts.map((part) => part.data.part)).size < 2) return []
  return parts.filter((part) => (words.get(part) ?? 0) >= STUB)
}

/** Whether a text seems to be English: what rules do not find in other languages may be there in words that they do not know. */
export function isEnglish({ meta, blocks }: Document): boolean {
  if (!/^en\b/i.test(meta.lang ?? 'en')) return false
  const text = blocks.map((block) => block.text.slice(0, SAMPLE)).join(' ')
  return (text.match(/[a-z]/gi) ?? []).length >= (text.match(/\p{L}/gu) ?? []).length * 0.8
}

const SAMPLE = 200

/** Whether the text is known to be all of a message: a template may get its end from another file, and half a guess makes no message of it. */
export const isWholeMessage = (document: Document): boolean =>
  document.format === 'email' || (isSureOfKind(document) && !document.meta.fields.has('layout') && !INCLUDES.test(document.source.text))

const INCLUDES = /\{\{>|\{%-?\s*(?:include|render|extends|partial|layout)\b|<%[-=]?\s*(?:include|render)\b|<mj-include\b/

/** Whether somebody said what the document is, rather than candor guessing it. */
export const isStatedKind = ({ kindOrigin }: Document): boolean => kindOrigin !== 'guess'

/** Whether the kind was stated, or guessed on strong signs. */
export const isSureOfKind = ({ kindConfidence }: Document): boolean => kindConfidence >= SURE

const SURE = 0.7
