import type { Reporter } from './model.ts'
import { count, printable } from './words.ts'

/** For language models and other programs that read prose: one line a finding, with the words found and what to do. */
export function agentReporter(): Reporter {
  return {
    file: ({ findings }) =>
      findings
        .map(({ path, range, severity, ruleId, message, help, text, related }) => {
          const { line, column } = range.start
          const words = text === '' ? '' : ` "${printable(text)}":`
          const others = related
            .map((other) => ` See also "${printable(other.text)}" in ${printable(other.path)}: ${printable(other.message)}`)
            .join('')
          return `${printable(path)}:${line}:${column} ${severity} ${ruleId}${words} ${printable(message)} Fix: ${printable(help)}${others}\n`
        })
        .join(''),
    end: ({ counts }) => {
      const total = counts.errors + counts.warnings + counts.infos
      return total === 0
        ? `No findings in ${count(counts.files, 'file')}.\n`
        : `${count(total, 'finding')} in ${counts.filesWithFindings} of ${count(counts.files, 'file')}.\n`
    },
  }
}
