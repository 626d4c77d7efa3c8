import type { Severity } from '../rule/index.ts'
import type { Palette, ReportedFinding, Reporter, ReporterOptions, RunSummary } from './model.ts'
import { count, kindWords, printable } from './words.ts'

/** Files that the summary names. */
const MOST_FILES = 10

/** How many findings each rule and each file has: for a first look at much copy. */
export function summaryReporter({ palette }: ReporterOptions): Reporter {
  const rules = new Map<string, { severity: Severity; amount: number; files: number }>()
  const files: [string, number][] = []
  const kinds = new Map<string, { amount: number; guessed: number }>()
  return {
    file({ path, findings, documents }) {
      for (const { kind, kindOrigin } of documents) {
        const known = kinds.get(kindWords(kind)) ?? { amount: 0, guessed: 0 }
        kinds.set(kindWords(kind), { amount: known.amount + 1, guessed: known.guessed + (kindOrigin === 'guess' ? 1 : 0) })
      }
      if (findings.length > 0) files.push([path, findings.length])
      for (const [ruleId, own] of byRule(findings)) {
        const known = rules.get(ruleId) ?? { severity: own[0].severity, amount: 0, files: 0 }
        rules.set(ruleId, { severity: known.severity, amount: known.amount + own.length, files: known.files + 1 })
      }
      return ''
    },
    end: (run) => [...ruleTable([...rules], palette), ...fileTable(files), ...kindTable([...kinds]), totals(run)].join('\n'),
  }
}

export function byRule(findings: readonly ReportedFinding[]): Map<string, ReportedFinding[]> {
  const groups = new Map<string, ReportedFinding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.ruleId)
    if (group === undefined) groups.set(finding.ruleId, [finding])
    else group.push(finding)
  }
  return groups
}

function ruleTable(rows: [string, { severity: Severity; amount: number; files: number }][], palette: Palette): string[] {
  if (rows.length === 0) return []
  rows.sort(([a, x], [b, y]) => y.amount - x.amount || (a < b ? -1 : 1))
  const lines = rows.map(
    ([ruleId, { severity, amount, files }]) =>
      `${String(amount).padStart(9)}  ${String(files).padStart(5)}  ${palette.severity(severity, severity.padEnd(8))} ${ruleId}`,
  )
  return ['findings  files  severity rule', ...lines, '']
}

function fileTable(files: [string, number][]): string[] {
  if (files.length === 0) return []
  files.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const lines = files.slice(0, MOST_FILES).map(([path, amount]) => `${String(amount).padStart(9)}  ${printable(path)}`)
  return ['findings  file', ...lines, ...(files.length > MOST_FILES ? [`           … and ${count(files.length - MOST_FILES, 'more file')}`] : []), '']
}

/** What the documents were read as: where a guess is wrong, the rules that matter did not run. */
function kindTable(rows: [string, { amount: number; guessed: number }][]): string[] {
  if (rows.length === 0) return []
  rows.sort(([a, x], [b, y]) => y.amount - x.amount || (a < b ? -1 : 1))
  const lines = rows.map(([kind, { amount, guessed }]) => `${String(amount).padStart(9)}  ${String(guessed).padStart(7)}  ${kind}`)
  return ['documents  guessed  read as', ...lines, '']
}

const totals = ({ counts: { errors, warnings, infos, files, filesWithFindings } }: RunSummary): string =>
  `${count(errors, 'error')}, ${count(warnings, 'warning')} and ${count(infos, 'info')} in ${filesWithFindings} of ${count(files, 'file')}\n`
