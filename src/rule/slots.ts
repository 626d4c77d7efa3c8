import { enclosing, type Level, levelRank } from '../document/index.ts'
import type { Annotation } from './annotation.ts'

/** What must stand beside a claim: any annotation of one of the labels, no farther than `within`. */
export interface Slot {
  readonly name: string
  readonly labels: readonly string[]
  readonly within: Level
  /** What is missing where the slot is empty, for the message. */
  readonly says: string
}

/** The slots that nothing near enough fills. */
export const emptySlots = (claim: Annotation, slots: readonly Slot[]): Slot[] =>
  slots.filter((slot) => !slot.labels.some((label) => isDisclosed(claim, label, slot.within)))

/**
 * Whether a fact stands near enough to a claim to be read with it. Small print counts up to the section, a footer not at all; across the document
 * only what stands as large as the rest does.
 */
export function isDisclosed(claim: Annotation, label: string, within: Level): boolean {
  return claim.nearby(label, within).some((fact) => {
    if (enclosing(fact.block, 'footer') !== enclosing(claim.block, 'footer')) return false
    return levelRank[claim.distance(fact)] <= levelRank.section || fact.block.prominence !== 'small'
  })
}
