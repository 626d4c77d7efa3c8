import { type Gate, placeOf, type ReportedFile, RunTally, verdictOf } from '../report/index.ts'
import type { Severity } from '../rule/index.ts'
import type { BaselineFile } from '../workspace/baseline-file.ts'
import type { CheckedFile, Problem } from '../workspace/index.ts'
import { nearest } from '../workspace/suggest.ts'
import { commandNames } from './command-names.ts'
import type { Output } from './output.ts'

/** What a tally is told by flags. */
export interface TallyFlags {
  readonly minSeverity: Severity
  readonly quiet?: boolean
  readonly debug?: boolean
  readonly baselineStrict?: boolean
}

/** Counts what was found and what went wrong, and says the latter on standard error. */
export class Tally {
  readonly #flags: TallyFlags
  readonly #gate: Gate
  readonly #output: Output
  readonly #run: RunTally
  readonly #rules = new Map<string, number>()
  #stale = 0

  constructor(flags: TallyFlags, gate: Gate, output: Output) {
    this.#flags = flags
    this.#gate = gate
    this.#output = output
    this.#run = new RunTally(flags.minSeverity)
  }

  get counts(): RunTally['counts'] {
    return this.#run.counts
  }

  get notices(): RunTally['notices'] {
    return this.#run.notices
  }

  problem({ cause, skipped, ...notice }: Problem): void {
    this.#run.problem(notice, skipped)
    if (skipped === false && this.#flags.quiet) return
    this.#output.note(notice.code === 'not-found' ? `${notice.message}${commandHint(notice.path)}` : notice.message)
    if (this.#flags.debug && cause instanceof Error) this.#output.detail(`${cause.stack}\n`)
  }

  /** The file with those of its findings that are to be shown. */
  file(whole: CheckedFile, baseline?: BaselineFile): ReportedFile {
    const { file, known } = baseline === undefined ? { file: whole, known: [] } : baseline.apply(whole)
    for (const { ruleId } of file.findings) this.#rules.set(ruleId, (this.#rules.get(ruleId) ?? 0) + 1)
    this.#noteAll(file)
    return this.#run.file(file, known.length)
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
    return verdictOf(this.counts, { ...this.#gate, staleEntries: this.#stale }, this.#run.failures)
  }

  #noteAll({ path, source, notices, crashes }: CheckedFile): void {
    for (const { ruleId, error } of crashes) {
      if (this.#flags.debug && error instanceof Error) this.#output.detail(`${ruleId}: ${error.stack}\n`)
    }
    if (this.#flags.quiet) return
    for (const { message, start, end = start } of notices) {
      this.#output.note(`${start === undefined || end === undefined ? path : placeOf(path, source, start)}: ${message}`)
    }
  }
}

/** A command with a slip of the pen is taken for a path. */
function commandHint(path: string): string {
  const [command] = /^[a-z]{4,}$/.test(path) ? nearest(path, commandNames, 1) : []
  return command === undefined ? '' : `; did you mean 'candor ${command}'?`
}
