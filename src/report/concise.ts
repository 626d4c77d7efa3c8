import type { Reporter } from './model.ts'
import { printable } from './words.ts'

/**
 * One line for each finding, `path:line:column severity rule message`: for editors and for `grep`. The key of a string, and the place in a file that
 * is no text, follow in brackets.
 */
export function conciseReporter(): Reporter {
  return {
    file: ({ findings, source }) =>
      findings
        .map(({ path, range, severity, ruleId, message, key, start }) => {
          const { line, column } = range.start
          const more = key ?? source.placeName(start)
          return `${printable(path)}:${line}:${column} ${severity} ${ruleId} ${printable(message)}${more === undefined ? '' : ` [${printable(more)}]`}\n`
        })
        .join(''),
    end: () => '',
  }
}
