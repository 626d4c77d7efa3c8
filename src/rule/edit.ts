import type { Place } from '../document/index.ts'
import type { Fix } from './finding.ts'

/** A fix that is not offered, and why: the end of a sentence that begins with what it would do. */
export interface Refusal {
  readonly title: string
  readonly refused: string
}

/** Text that stands for itself in every format we read. */
const PLAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9 ,.!?-]*[A-Za-z0-9.!?])?)?$/

/**
 * A fix that puts `text` in the place of some words of a block, where they stand in the file as they read: in one piece, without tags, escapes or
 * variables among them. Otherwise the reason why there is none.
 *
 * ```text
 * source   Subject: Re: your account        "Re: " → "", in one piece
 * source   Subject: <b>Re</b>: your account  refused: a tag would be cut in two
 * ```
 */
export function edit({ block, start, end }: Place, text: string, title: string, applicability: Fix['applicability'] = 'suggestion'): Fix | Refusal {
  const refused = refusalOf({ block, start, end }, text)
  if (refused !== undefined) return { title, refused }
  const [from, to] = block.map.range(start, end)
  return { title, applicability, edits: [{ start: from, end: to, text }] }
}

/** Whether text can be put into a file of any format. */
export const isPlain = (text: string): boolean => PLAIN.test(text)

/** Ends a block with the words it begins with, where nothing but marks stand between them and what is to go, which begins at `from`. */
export function endWith(kept: Place | undefined, from: number): (Fix | Refusal)[] {
  if (kept === undefined || kept.start > 0) return []
  const { block, start, end } = kept
  const between = block.text.slice(end, from)
  if (from < end || /[\p{L}\p{N}\uFFFC]/u.test(between)) return []
  return [edit({ block, start: end, end: block.text.length }, '', `Leave it at '${block.text.slice(start, end)}'`)]
}

function refusalOf({ block, start, end }: Place, text: string): string | undefined {
  if (block.document.source.layout !== undefined) return 'the file is no text'
  if (start >= end) return 'there is nothing to replace'
  if (block.text.slice(start, end).includes('\uFFFC')) return 'a template variable stands in it'
  if (!block.map.isLiteral(start, end)) return 'markup, or a character that is written otherwise, stands in it'
  if (!isPlain(text)) return 'the new words could mean something else to the format of the file'
  if (text === '' && block.text.slice(0, start).trim() === '' && block.text.slice(end).trim() === '') return 'nothing would be left'
  return undefined
}
