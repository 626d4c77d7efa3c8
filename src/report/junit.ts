import type { ReportedFile, ReportedFinding, Reporter, RunSummary } from './model.ts'
import { printable } from './words.ts'
import { xml } from './xml.ts'

/** JUnit XML: one suite a file, one failing case a finding; a clean file is one passing case, so that a CI's list of tests is never empty. */
export function junitReporter(): Reporter {
  const suites: string[] = []
  let failures = 0
  let tests = 0
  return {
    file(file) {
      failures += file.findings.length
      tests += Math.max(1, file.findings.length)
      suites.push(suiteText(file))
      return ''
    },
    end(run) {
      const problems = run.notices.filter(({ fatal }) => fatal)
      const errors = problems.length
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="candor" tests="${tests + errors}" failures="${failures}" errors="${errors}" time="${seconds(run)}">\n${suites.join('')}${problems.map(problemText).join('')}</testsuites>\n`
    },
  }
}

function suiteText({ path, findings }: ReportedFile): string {
  const cases =
    findings.length === 0
      ? `    <testcase name="no findings" classname="${xml(path)}"/>\n`
      : findings.map((finding) => caseText(finding, path)).join('')
  return `  <testsuite name="${xml(path)}" tests="${Math.max(1, findings.length)}" failures="${findings.length}" errors="0">\n${cases}  </testsuite>\n`
}

function caseText({ ruleId, range, severity, message, help, text }: ReportedFinding, path: string): string {
  const place = `${range.start.line}:${range.start.column}`
  const details = [`${path}:${place}`, ...(text === '' ? [] : [`“${text}”`]), help].map((line) => xml(printable(line))).join('\n')
  return `    <testcase name="${xml(`${ruleId} ${place}`)}" classname="${xml(path)}">
      <failure type="${severity}" message="${xml(printable(message))}">${details}</failure>
    </testcase>\n`
}

const problemText = ({ code, path, message }: RunSummary['notices'][number]): string =>
  `  <testsuite name="${xml(path)}" tests="1" failures="0" errors="1">\n    <testcase name="${xml(code)}" classname="${xml(path)}">\n      <error type="${xml(code)}" message="${xml(printable(message))}"/>\n    </testcase>\n  </testsuite>\n`

const seconds = ({ durationMs }: RunSummary): string => (durationMs / 1000).toFixed(3)
