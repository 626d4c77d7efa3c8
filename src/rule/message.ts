import { type Block, type Container, type Document, enclosing, type Place, type Role } from '../document/index.ts'
import type { AnnotatedDocument } from './annotated-document.ts'

/** A part of a mail with fewer words only says that there is another part. */
const STUB = 25

/** Where a finding about a whole message stands: its subject, else the first sentence of its first heading, else how it begins. */
export const messageTitle = (document: AnnotatedDocument): Place | undefined => document.once(titleOf)

function titleOf(document: AnnotatedDocument): Place | undefined {
  const first = (role?: Role): Block | undefined =>
    document.blocks.find((block) => (role === undefined || block.role === role) && !block.hidden && block.role !== 'from' && block.role !== 'meta')
  const block = first('subject') ?? first('heading') ?? first()
  if (block === undefined) return undefined
  const { start, end } = document.sentenceAt(block, 0)
  return { block, start, end }
}

/** The text and the HTML parts of a mail that has both, without those that only point to another part. */
export const fullParts = (document: AnnotatedDocument): readonly Container[] => document.once(partsOf)

function partsOf(document: AnnotatedDocument): Container[] {
  const words = new Map<Container, number>()
  for (const block of document.blocks) {
    const part = enclosing(block, 'part')
    if (part === undefined || part.data.part === 'headers' || block.hidden) continue
    const before = words.get(part) ?? 0
    if (before < STUB) words.set(part, before + block.text.split(' ').length)
  }
  const parts = [...words.keys()]
  if (new Set(parts.map((part) => part.data.part)).size < 2) return []
  return parts.filter((part) => (words.get(part) ?? 0) >= STUB)
}

/** Whether a text seems to be English: what rules do not find in other languages may be there in words that they do not know. */
export const isEnglish = (document: AnnotatedDocument): boolean => document.once(seemsEnglish)

function seemsEnglish({ document: { meta, blocks } }: AnnotatedDocument): boolean {
  if (!/^en\b/i.test(meta.lang ?? 'en')) return false
  let [plain, other] = [0, 0]
  for (const { text } of blocks) {
    const end = Math.min(text.length, SAMPLE)
    for (let at = 0; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code < 128) {
        if ((code | 32) >= 97 && (code | 32) <= 122) plain++
      } else if (OTHER_LETTER.test(text[at])) other++
    }
  }
  return plain >= (plain + other) * 0.8
}

/** Characters of a block that are looked at. */
const SAMPLE = 200

const OTHER_LETTER = /\p{L}/u

/** Whether the text is known to be all of a message: a template may get its end from another file, and half a guess makes no message of it. */
export const isWholeMessage = (document: Document): boolean =>
  document.format === 'email' || (isSureOfKind(document) && !document.meta.fields.has('layout') && !INCLUDES.test(document.source.text))

const INCLUDES = /\{\{>|\{%-?\s*(?:include|render|extends|partial|layout)\b|<%[-=]?\s*(?:include|render)\b|<mj-include\b/

/** Whether somebody said what the document is, rather than candor guessing it. */
export const isStatedKind = ({ kindOrigin }: Document): boolean => kindOrigin !== 'guess'

/** Whether the kind was stated, or guessed on strong signs. */
export const isSureOfKind = ({ kindConfidence }: Document): boolean => kindConfidence >= SURE

const SURE = 0.7
