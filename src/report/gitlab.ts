import type { Severity } from '../rule/index.ts'
import type { Reporter, ReporterOptions } from './model.ts'
import { printable } from './words.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab's Code Quality report: a JSON array. Its pages hide the rule, so each description begins with it. */
export function gitlabReporter({ repositoryPath }: ReporterOptions): Reporter {
  const issues: string[] = []
  return {
    file({ path, findings }) {
      for (const { ruleId, message, severity, fingerprint, range } of findings) {
        const issue = {
          description: `${ruleId}: ${printable(message)}`,
          check_name: ruleId,
          fingerprint,
          severity: SEVERITIES[severity],
          location: { path: repositoryPath(path), lines: { begin: range.start.line } },
        }
        issues.push(`  ${JSON.stringify(issue)}`)
      }
      return ''
    },
    end: () => (issues.length === 0 ? '[]\n' : `[\n${issues.join(',\n')}\n]\n`),
  }
}
