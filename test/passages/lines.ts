import type { Kind } from '../../src/document/index.ts'
import type { Passage } from './passage.ts'

type Format = NonNullable<Passage['format']>

/** One passage a line, each a text by itself as a pop-up or a label would be; ` ¶ ` parts paragraphs. These guided the rule. */
export const guides = (kind: Kind, flag: boolean, text: string, format: Format = 'text'): Passage[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind, flag, format, text: line.replaceAll(' ¶ ', '\n\n') }))

/** The same, none of which the rule was tuned on. */
export const unseen = (kind: Kind, flag: boolean, text: string): Passage[] => guides(kind, flag, text).map((passage) => ({ ...passage, held: true }))

/** The same, all written before the rule was tuned; every second line was not looked at since. */
export const lines = (kind: Kind, flag: boolean, text: string, format: Format = 'text'): Passage[] =>
  guides(kind, flag, text, format).map((passage, at) => (at % 2 === 1 ? { ...passage, held: true } : passage))

const FORMATS = { md: 'markdown', html: 'html', text: 'text', eml: 'email' } as const

/**
 * Passages of several lines. Each begins with a line `=== kind format`, Markdown where no format is named. All were written before the rule was
 * tuned; every second one was not looked at since.
 */
export const sheets = (flag: boolean, text: string): Passage[] =>
  text
    .split(/^=== /m)
    .slice(1)
    .map((sheet, at) => {
      const end = sheet.indexOf('\n')
      const [kind, format = 'md'] = sheet.slice(0, end).split(' ')
      return {
        kind: kind as Kind,
        flag,
        format: FORMATS[format as keyof typeof FORMATS],
        text: `${sheet.slice(end + 1).trim()}\n`,
        held: at % 2 === 1,
      }
    })

/** Longer passages, divided by lines of `%%`, without their common indent; every second one was not looked at since. */
export const pieces = (kind: Kind, flag: boolean, format: NonNullable<Passage['format']>, text: string): Passage[] =>
  text
    .split(/^\s*%%\s*$/m)
    .map((piece) => dedent(piece))
    .filter((piece) => piece !== '')
    .map((piece, at) => ({ kind, flag, format, text: piece, ...(at % 2 === 1 ? { held: true } : {}) }))

function dedent(piece: string): string {
  const rows = piece
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n')
  const indents = rows.filter((row) => row.trim() !== '').map((row) => row.length - row.trimStart().length)
  const least = indents.length === 0 ? 0 : Math.min(...indents)
  return rows.map((row) => row.slice(least)).join('\n')
}
