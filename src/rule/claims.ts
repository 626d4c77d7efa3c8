import type { Place } from '../document/index.ts'
import type { AnnotatedDocument } from './annotated-document.ts'
import type { Annotation, FindOptions } from './annotation.ts'

/** More claims of one sort than this are no copy; the rest is not looked at, so that a hostile document costs no more. */
const MOST = 200

/** The claims of some labels that a rule accepts, in order of their place, the first of each sentence, without the rest of an endless list. */
export function claimsBySentence(
  document: AnnotatedDocument,
  labels: readonly string[],
  accepts: (claim: Annotation) => boolean = () => true,
  options: FindOptions = {},
): Annotation[] {
  const found = labels.flatMap((label) => document.find(label, options).slice(0, MOST).filter(accepts))
  if (found.length < 2) return found
  found.sort((a, b) => a.block.index - b.block.index || a.start - b.start || b.end - a.end)
  return found.filter(({ block, sentenceIndex }, at) => found[at - 1]?.block !== block || found[at - 1].sentenceIndex !== sentenceIndex)
}

/** Whether two places share a character. */
export const overlap = (a: Place, b: Place): boolean => a.block === b.block && a.start < b.end && b.start < a.end

/** Whether a claim speaks to its reader for what is sold. News reports what others found or sell; the rest of the selling kinds does nothing else. */
export const persuades = (claim: Annotation): boolean => !claim.document.isA('newsletter') || claim.near('cue.pitch', 'sentence', { negated: true })

/** Whether a note that a marker in the claim's sentence leads to holds a label. */
export function isNoted({ document, block, sentence }: Annotation, label: string): boolean {
  const notes = document.markers.notesOf({ block, start: sentence.start, end: sentence.end })
  return notes.some((note) => document.findIn(note.block, label, { conditional: true, negated: true }).length > 0)
}
