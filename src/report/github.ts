import { compareSeverity, type Severity } from '../rule/index.ts'
import type { ReportedFinding, Reporter, ReporterOptions, RunSummary } from './model.ts'
import { count, listed, printable } from './words.ts'

/** GitHub shows at most so many annotations of each level for one step, and drops the rest without a word. */
export const ANNOTATIONS_PER_LEVEL = 10

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * Workflow commands that GitHub turns into annotations: the gravest findings first, as many as GitHub shows, then one line that counts all of them.
 * The whole list belongs into the job summary (the `markdown` report).
 */
export function githubReporter({ repositoryPath }: ReporterOptions): Reporter {
  const kept: Record<Severity, ReportedFinding[]> = { error: [], warning: [], info: [] }
  const left: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  return {
    file({ findings }) {
      for (const finding of findings) {
        const { severity } = finding
        // The closing line is a notice too, and wants its place.
        const room = severity === 'info' ? ANNOTATIONS_PER_LEVEL - 1 : ANNOTATIONS_PER_LEVEL
        if (kept[severity].length < room) kept[severity].push(finding)
        else left[severity]++
      }
      return ''
    },
    end(run) {
      const findings = Object.values(kept)
        .flat()
        .sort((a, b) => compareSeverity(b.severity, a.severity))
      const problems = run.notices.filter(({ fatal }) => fatal).map(({ message }) => `::error title=candor::${escaped(printable(message))}\n`)
      return [...findings.map((finding) => annotation(finding, repositoryPath(finding.path))), ...problems, closing(run, left)].join('')
    },
  }
}

function annotation({ ruleId, severity, message, help, range: { start, end } }: ReportedFinding, path: string): string {
  const properties: [string, string | number][] = [
    ['title', ruleId],
    ['file', path],
    ['line', start.line],
  ]
  // GitHub refuses columns when the lines differ.
  if (start.line === end.line) properties.push(['endLine', end.line], ['col', start.column], ['endColumn', Math.max(end.column - 1, start.column)])
  else properties.push(['endLine', end.line])
  const list = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',')
  return `::${COMMANDS[severity]} ${list}::${escaped(`${printable(message)}\n${printable(help)}`)}\n`
}

function closing({ counts }: RunSummary, left: Readonly<Record<Severity, number>>): string {
  const { errors, warnings, infos, files } = counts
  const found = [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'info')].filter((text) => !text.startsWith('0 '))
  if (found.length === 0) return ''
  const dropped = left.error + left.warning + left.info
  const rest = dropped === 0 ? '' : ` GitHub has no room for ${count(dropped, 'more annotation')}; the job summary has all findings.`
  return `::notice title=candor::${escaped(`${listed(found)} in ${count(files, 'file')}.${rest}`)}\n`
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
