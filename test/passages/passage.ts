import type { Kind, Role } from '../../src/document/index.ts'

/** A realistic piece of copy with the verdict a careful reader would give. All of it is written for these tests. */
export interface Passage {
  readonly text: string
  /** Markdown when absent. */
  readonly format?: 'markdown' | 'html' | 'text' | 'email'
  readonly kind: Kind
  /** Makes the whole text one block of that role. */
  readonly role?: Role
  /** Whether the rule must report something. */
  readonly flag: boolean
  /** Written before the rule was tuned and not looked at since: measures, never guides. */
  readonly held?: boolean
}

export const held = (passages: readonly Passage[]): Passage[] => passages.map((passage) => ({ ...passage, held: true }))
