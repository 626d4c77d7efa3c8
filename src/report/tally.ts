import { compareSeverity, type Severity } from '../rule/index.ts'
import type { Counts, ReportedFile, RunNotice } from './model.ts'
import { count } from './words.ts'

/** Counts over the files of one run, and collects what a report says besides findings. */
export class RunTally {
  readonly notices: RunNotice[] = []
  readonly #least: Severity
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
  #failed = 0
  #crashed = 0

  /** Findings less severe than `least` are counted and not shown. */
  constructor(least: Severity = 'info') {
    this.#least = least
  }

  get counts(): Counts {
    return this.#counts
  }

  /** Why the run does not count as done, in words: nothing, when it does. */
  get failures(): string[] {
    const failures: string[] = []
    if (this.#failed > 0) failures.push(`${count(this.#failed, 'path')} could not be checked`)
    else if (this.#counts.files === 0 && this.#counts.skipped > 0) failures.push('no file was checked')
    if (this.#crashed > 0) failures.push(`${count(this.#crashed, 'rule')} failed`)
    return failures
  }

  /** Notes something that was not checked, or, where it is no `skipped` path, that nobody asked to have checked. */
  problem(notice: RunNotice, skipped = true): void {
    if (skipped) this.#counts.skipped++
    if (notice.fatal) this.#failed++
    this.notices.push(notice)
  }

  /** Notes a checked file, of whose suppressed findings a baseline holds `baselined`; gives it with those of its findings that are to be shown. */
  file(file: ReportedFile & { readonly crashes?: readonly unknown[] }, baselined = 0): ReportedFile {
    const counts = this.#counts
    counts.files++
    counts.baselined += baselined
    counts.suppressed += (file.suppressed?.length ?? 0) - baselined
    for (const { severity } of file.findings) counts[`${severity}s`]++
    if (file.findings.length > 0) counts.filesWithFindings++
    this.#crashed += file.crashes?.length ?? 0
    for (const { code, message, start, end = start } of file.notices) {
      const range = start === undefined || end === undefined ? undefined : file.source.range(start, end)
      this.notices.push({ code, path: file.path, message, fatal: false, range })
    }
    const shown = file.findings.filter(({ severity }) => compareSeverity(severity, this.#least) >= 0)
    counts.hidden += file.findings.length - shown.length
    return shown.length === file.findings.length ? file : { ...file, findings: shown }
  }
}
