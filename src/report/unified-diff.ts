import { structuredPatch } from 'diff'

/** What changed in a file, in the form that `git apply` reads. Import this module only when there is something to show. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const { hunks } = structuredPatch(path, path, before, after, undefined, undefined, { context: 3 })
  const parts = hunks.map(
    ({ oldStart, oldLines, newStart, newLines, lines }) => `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@\n${lines.join('\n')}\n`,
  )
  return parts.length === 0 ? '' : `--- a/${path}\n+++ b/${path}\n${parts.join('')}`
}
