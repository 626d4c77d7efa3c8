// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template syntax is what is completed
import type { Fix } from './finding.ts'

/** Names between delimiters of which one lacks a part, and what each lacks. */
const LACKING: readonly (readonly [RegExp, before: string, after: string])[] = [
  [/^\{\{ ?[\w.]+ ?$/, '', '}}'],
  [/^\{\{ ?[\w.]+ ?\}$/, '', '}'],
  [/^\{ ?[\w.]+ ?\}\}$/, '{', ''],
  [/^\$\{[\w.]+$/, '', '}'],
  [/^\*\|\w+$/, '', '|*'],
  [/^%%\w+%$/, '', '%'],
]

/** Writes the part that a placeholder between `start` and `end` of the file lacks, where only one can be meant. */
export function completePlaceholder(text: string, start: number, end: number): Fix[] {
  const [, before, after] = LACKING.find(([form]) => form.test(text)) ?? []
  if (before === undefined || after === undefined) return []
  const at = before === '' ? end : start
  return [{ title: `Write '${before}${text}${after}'`, applicability: 'suggestion', edits: [{ start: at, end: at, text: `${before}${after}` }] }]
}
