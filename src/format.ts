import { ruleBook, version } from './builtin.ts'
import { createReporter, plainPalette, type ReporterName, type RuleProse, RunTally, verdictOf } from './report/index.ts'
import type { Rule, Severity } from './rule/index.ts'
import { type CheckedFile, compareBytes, type FileResult, repositoryPaths } from './workspace/index.ts'

export interface FormatOptions {
  /** What the paths of the files are relative to; the current folder when absent. */
  readonly cwd?: string
  /** Columns for formats that break lines; 80 when absent. */
  readonly width?: number
  /** Findings only, without advice and totals. */
  readonly quiet?: boolean
  /** Findings less severe than this are counted and not shown. */
  readonly minSeverity?: Severity
  /** Least severity that makes the exit code in the report 1; `error` when absent. */
  readonly failOn?: Severity
  readonly maxWarnings?: number
  /** Rules that the report explains; those that come with candor when absent. */
  readonly rules?: readonly Rule[]
  /** Paths of the configuration files that had a say. */
  readonly config?: readonly string[]
  readonly durationMs?: number
}

/** Files that were checked, as `lintText` and `lintFiles` give them. */
export type Results = Iterable<CheckedFile | FileResult> | AsyncIterable<CheckedFile | FileResult>

/** A report on checked files in one of the output formats of `candor check`, without colours. Files appear sorted by path, as they do there. */
export async function format(results: Results, name: ReporterName, options: FormatOptions = {}): Promise<string> {
  const { cwd = process.cwd(), failOn = 'error', maxWarnings, rules = ruleBook.rules } = options
  const prose = new Map<string, RuleProse>(rules.map((rule) => [rule.id, rule]))
  const reporter = await createReporter(name, {
    palette: plainPalette,
    width: options.width ?? 80,
    quiet: options.quiet ?? false,
    rule: (ruleId) => prose.get(ruleId),
    repositoryPath: repositoryPaths(cwd),
  })
  const tally = new RunTally(options.minSeverity)
  const files: CheckedFile[] = []
  for await (const result of results) {
    if ('problem' in result) tally.problem(result.problem, result.problem.skipped)
    else files.push('checked' in result ? result.checked : result)
  }
  const parts = files.sort((a, b) => compareBytes(a.path, b.path)).map((file) => reporter.file(tally.file(file)))
  const end = reporter.end({
    tool: { name: 'candor', version },
    cwd,
    exitCode: verdictOf(tally.counts, { failOn, maxWarnings }, tally.failures).exitCode,
    durationMs: options.durationMs ?? 0,
    counts: tally.counts,
    rules: rules.length,
    config: options.config ?? [],
    notices: tally.notices,
  })
  return [...parts, end].flat().join('')
}
