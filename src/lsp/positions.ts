import type { TextDocument, TextRange } from './protocol.ts'

/** A stretch of a text with two offsets, both UTF-16, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Lines and characters as the protocol counts them, from 0 and in UTF-16. */
export const rangeOf = (document: TextDocument, { start, end }: Stretch): TextRange => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
})

/** Whether two stretches share a character, or one of them stands within or beside the other. */
export const touches = (a: Stretch, b: Stretch): boolean => a.start <= b.end && b.start <= a.end
