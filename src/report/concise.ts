import type { Reporter } from './model.ts'
import { printable } from './words.ts'

/** One line for each finding, `path:line:column severity rule message`: for editors and for `grep`. */
export function conciseReporter(): Reporter {
  return {
    file: ({ findings }) =>
      findings
        .map(({ path, range, severity, ruleId, message }) => {
          const { line, column } = range.start
          return `${printable(path)}:${line}:${column} ${severity} ${ruleId} ${printable(message)}\n`
        })
        .join(''),
    end: () => '',
  }
}
