import type { ReportedFile, ReportedFinding, Reporter, ReporterOptions, RunSummary } from './model.ts'
import { count, listed, printable } from './words.ts'

/** A comment on GitHub holds 65,536 characters; what does not fit is counted. */
const MOST_CHARACTERS = 60_000

/** Markdown for a comment on a pull request or the summary of a CI job: a table for each file. */
export function markdownReporter({ repositoryPath }: ReporterOptions): Reporter {
  const parts: string[] = []
  let length = 0
  let left = 0
  return {
    file(file) {
      if (file.findings.length === 0) return ''
      const rows = file.findings.map(rowText)
      const head = headText(file, repositoryPath(file.path))
      let fitting = 0
      for (let size = length + head.length; fitting < rows.length && size + rows[fitting].length <= MOST_CHARACTERS; fitting++)
        size += rows[fitting].length
      left += rows.length - fitting
      if (fitting === 0) return ''
      const part = `${head}${rows.slice(0, fitting).join('')}`
      parts.push(part)
      length += part.length
      return ''
    },
    end: (run) =>
      `## candor\n\n${resultText(run)}${parts.join('')}${left > 0 ? `\n${count(left, 'more finding')} had no room here.\n` : ''}${problemsText(run)}\n${NOTE}\n`,
  }
}

const NOTE = '<sub>No findings does not mean that copy is lawful or complete.</sub>'

function headText({ kind, findings }: ReportedFile, path: string): string {
  return `\n### ${code(path)}\n\n${count(findings.length, 'finding')}, read as ${kind.replaceAll('-', ' ')}\n\n| line | | rule | what is missing |\n| ---: | --- | --- | --- |\n`
}

function rowText({ range, severity, ruleId, message, help, text }: ReportedFinding): string {
  const { line, column } = range.start
  const words = text === '' ? '' : ` <br>“${cell(text)}”`
  return `| ${line}:${column} | ${severity} | ${code(ruleId)} | **${cell(message)}**${words} <br>${cell(help)} |\n`
}

function resultText({ counts }: RunSummary): string {
  const { errors, warnings, infos, files, filesWithFindings } = counts
  const found = [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'info')].filter((text) => !text.startsWith('0 '))
  return found.length === 0 ? `No findings in ${count(files, 'file')}.\n` : `${listed(found)} in ${filesWithFindings} of ${count(files, 'file')}.\n`
}

function problemsText({ notices }: RunSummary): string {
  const problems = notices.filter(({ fatal }) => fatal)
  return problems.length === 0 ? '' : `\n### Not checked\n\n${problems.map(({ message }) => `* ${cell(message)}\n`).join('')}`
}

/** Words of a stranger's file must not become markup, a mention of somebody or a link. */
const cell = (text: string): string =>
  printable(text)
    .replace(/[\\`*_{}[\]()#+!|~^$:-]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@<!-- -->')

/** A code span, whatever stands in it; in a table, it may hold no bar. */
function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  const inner = printable(text)
  return fence.length > 1 ? `${fence} ${inner} ${fence}` : `${fence}${inner}${fence}`
}
