import { type Counts, count, placeOf, type ReportedFile, type RunNotice } from '../report/index.ts'
import { compareSeverity, type Severity } from '../rule/index.ts'
import type { BaselineFile } from '../workspace/baseline-file.ts'
import type { CheckedFile, Problem } from '../workspace/index.ts'
import { nearest } from '../workspace/suggest.ts'
import type { Output } from './output.ts'
import { type Gate, verdictOf } from './verdict.ts'

const COMMANDS = [
  'check',
  'explain',
  'rules',
  'inspect',
  'stream',
  'formats',
  'suppressions',
  'baseline',
  'claims',
  'config',
  'init',
  'doctor',
  'completion',
  'help',
]

/** What a tally is told by flags. */
export interface TallyFlags {
  readonly minSeverity: Severity
  readonly quiet?: boolean
  readonly debug?: boolean
  readonly baselineStrict?: boolean
}

/** Counts what was found and what went wrong, and says the latter on standard error. */
export class Tally {
  readonly notices: RunNotice[] = []
  readonly #flags: TallyFlags
  readonly #gate: Gate
  readonly #output: Output
  readonly #counts: { -readonly [K in keyof Counts]: Counts[K] } = {
    files: 0,
    skipped: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    hidden: 0,
    filesWithFindings: 0,
    suppressed: 0,
    baselined: 0,
  }
  readonly #rules = new Map<string, number>()
  #failed = 0
  #crashed = 0
  #stale = 0

  constructor(flags: TallyFlags, gate: Gate, output: Output) {
    this.#flags = flags
    this.#gate = gate
    this.#output = output
  }

  get counts(): Counts {
    return this.#counts
  }

  problem({ code, path, message, fatal, cause }: Problem): void {
    this.#counts.skipped++
    if (fatal) this.#failed++
    this.notices.push({ code, path, message, fatal })
    this.#output.note(code === 'not-found' ? `${message}${commandHint(path)}` : message)
    if (this.#flags.debug && cause instanceof Error) this.#output.detail(`${cause.stack}\n`)
  }

  /** The file with those of its findings that are to be shown. */
  file(whole: CheckedFile, baseline?: BaselineFile): ReportedFile {
    const counts = this.#counts
    const { file, known } = baseline === undefined ? { file: whole, known: [] } : baseline.apply(whole)
    counts.baselined += known.length
    counts.files++
    for (const { severity, ruleId } of file.findings) {
      counts[`${severity}s`]++
      this.#rules.set(ruleId, (this.#rules.get(ruleId) ?? 0) + 1)
    }
    const shown = file.findings.filter((finding) => compareSeverity(finding.severity, this.#flags.minSeverity) >= 0)
    counts.hidden += file.findings.length - shown.length
    counts.suppressed += whole.suppressed.length
    if (file.findings.length > 0) counts.filesWithFindings++
    this.#noteAll(file)
    return shown.length === file.findings.length ? file : { ...file, findings: shown }
  }

  /** Says which entries of a baseline match nothing any more. */
  stale(baseline: BaselineFile | undefined): void {
    const amount = baseline?.stale.length ?? 0
    if (baseline === undefined || amount === 0) return
    if (this.#flags.baselineStrict) this.#stale = amount
    const what = amount === 1 ? '1 entry matches' : `${amount} entries match`
    const message = `${what} nothing any more in '${baseline.shown}'; 'candor baseline prune' removes what is settled`
    this.notices.push({ code: 'stale-baseline', path: baseline.shown, message, fatal: false })
    if (!this.#flags.quiet) this.#output.note(message)
  }

  /** Findings by rule, most first. */
  statistics(): string {
    const rows = [...this.#rules].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    return rows.map(([ruleId, amount]) => `${String(amount).padStart(7)}  ${ruleId}\n`).join('')
  }

  verdict(): ReturnType<typeof verdictOf> {
    const failures: string[] = []
    if (this.#failed > 0) failures.push(`${count(this.#failed, 'path')} could not be checked`)
    else if (this.#counts.files === 0 && this.#counts.skipped > 0) failures.push('no file was checked')
    if (this.#crashed > 0) failures.push(`${count(this.#crashed, 'rule')} failed`)
    return verdictOf(this.#counts, { ...this.#gate, staleEntries: this.#stale }, failures)
  }

  #noteAll({ path, source, notices, crashes }: CheckedFile): void {
    this.#crashed += crashes.length
    for (const { ruleId, error } of crashes) {
      if (this.#flags.debug && error instanceof Error) this.#output.detail(`${ruleId}: ${error.stack}\n`)
    }
    for (const { code, message, start, end = start } of notices) {
      const range = start === undefined || end === undefined ? undefined : source.range(start, end)
      this.notices.push({ code, path, message, fatal: false, range })
      const place = start === undefined ? path : placeOf(path, source, start)
      if (!this.#flags.quiet) this.#output.note(`${place}: ${message}`)
    }
  }
}

/** A command with a slip of the pen is taken for a path. */
function commandHint(path: string): string {
  const [command] = /^[a-z]{4,}$/.test(path) ? nearest(path, COMMANDS, 1) : []
  return command === undefined ? '' : `; did you mean 'candor ${command}'?`
}
