import type { Kind } from '../../src/document/index.ts'
import type { Passage } from './passage.ts'

/**
 * One passage a line, each a text by itself as a pop-up or a label would be. Every second line was written before the rule was tuned and not looked
 * at since (`held`). A line that starts with `#` is a comment.
 */
export const lines = (kind: Kind, flag: boolean, text: string): Passage[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, at) => ({ kind, flag, format: 'text', text: line, ...(at % 2 === 1 ? { held: true } : {}) }))
