import { build, ruleBook, version } from '../builtin.ts'
import { type Counts, count, placeOf, type ReportedFile, type RunNotice, type RunSummary } from '../report/index.ts'
import { compareSeverity, type Rule, type Severity } from '../rule/index.ts'
import { BaselineFile } from '../workspace/baseline-file.ts'
import {
  type CheckedFile,
  Checker,
  type CheckFilesOptions,
  type CheckOptions,
  type ConfigOptions,
  Configuration,
  checkFiles,
  type Problem,
  type ResultOptions,
  type Settings,
  STDIN,
  UsageError,
} from '../workspace/index.ts'
import { repositoryPaths } from '../workspace/repository.ts'
import { nearest } from '../workspace/suggest.ts'
import { paletteFor } from './colour.ts'
import { type FixFlags, fixingFor } from './fixing.ts'
import type { Host } from './main.ts'
import type { Output } from './output.ts'
import { Statistics } from './statistics.ts'
import { type Sink, Targets, targetsOf } from './targets.ts'
import type { ColourChoice } from './values.ts'
import { type Gate, verdictOf } from './verdict.ts'

export interface CheckFlags extends CheckOptions, ConfigOptions, FixFlags {
  readonly format?: readonly string[]
  readonly outputFile?: string
  readonly stdinFilename?: string
  readonly minSeverity: Severity
  readonly exitZero?: boolean
  readonly quiet?: boolean
  readonly stats?: boolean
  readonly color: ColourChoice
  readonly debug?: boolean
  readonly errorOnUnmatchedPattern: boolean
  readonly staged?: boolean
  readonly since?: string
  readonly changedLines?: boolean
  /** Path of a baseline; `false` for none. */
  readonly baseline?: string | false
  readonly baselineStrict?: boolean
  readonly cache: boolean
  readonly cacheLocation?: string
  readonly concurrency: number | 'auto' | 'off'
}

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

/** `candor check`: gives the exit code. */
export async function check(paths: readonly string[], flags: CheckFlags, output: Output, host: Host = {}): Promise<number> {
  const begun = performance.now()
  const configuration = await Configuration.load(flags, ruleBook)
  const { settings } = configuration
  const patterns = patternsOf(paths, flags)
  const fixing = fixingFor(flags, paths.includes(STDIN), output)
  const targets = await targetsFor(flags, (await configuration.scopeOf(settings.cwd)).loaded.rules, settings, fixing?.sink ?? output)
  const statistics = flags.stats || flags.debug ? new Statistics() : undefined
  if (flags.debug) output.detail(debugText(settings))
  const scope = scopeOf(flags)
  const baseline = baselineFor(flags, settings.cwd)
  const tally = new Tally(flags, { ...settings, exitZero: flags.exitZero }, output)
  const checker = new Checker(settings, statistics)
  for await (const result of checkFiles(patterns, settings, checker, {
    stdinFilename: flags.stdinFilename,
    scope,
    // Where each rule's time is to be told, it must be spent here and now.
    ...(statistics === undefined ? resultOptions(flags, host) : statistics.events),
    fixer: fixing?.fixer,
  })) {
    if ('problem' in result) tally.problem(result.problem)
    else await targets.file(tally.file(result.checked, baseline))
  }
  // A run that leaves rules or lines out cannot tell what the baseline holds in vain.
  if (scope === undefined && flags.only === undefined && flags.skip === undefined) tally.stale(baseline)
  const { exitCode, cause } = tally.verdict()
  const durationMs = Math.round(performance.now() - begun)
  const run: RunSummary = {
    tool: { name: 'candor', version },
    cwd: settings.cwd,
    exitCode,
    durationMs,
    counts: tally.counts,
    rules: settings.setups.length,
    config: await configuration.paths(),
    notices: tally.notices,
  }
  const failures = [...(await targets.end(run)), ...((await fixing?.end()) ?? [])]
  if (output.failure !== undefined) failures.push(`cannot write the report: ${output.failure.message}`)
  for (const failure of failures) output.note(failure)
  if (flags.stats) output.detail(statistics?.text(durationMs) ?? '')
  if (failures.length > 0) return 2
  if (cause !== undefined && !flags.quiet) output.note(`${cause} → exit ${exitCode}`)
  return exitCode
}

function resultOptions(flags: CheckFlags, { worker }: Host): ResultOptions {
  const { cache, cacheLocation, concurrency } = flags
  return {
    cache: { cache, cacheLocation, book: ruleBook, build },
    workers: worker === undefined || concurrency === 'off' ? undefined : { module: worker, data: plainOptions(flags), concurrency },
  }
}

/** The options as another thread can be told. */
const plainOptions = (flags: CheckFlags): unknown => JSON.parse(JSON.stringify(flags))

/** What of the repository the run is about. Throws a `UsageError` for flags that contradict each other. */
function scopeOf({ staged, since, changedLines }: CheckFlags): CheckFilesOptions['scope'] {
  if (staged && since !== undefined) throw new UsageError('--staged and --since say two different things; give one of them.')
  if (staged || since !== undefined) return { staged, since, changedLines }
  if (changedLines) throw new UsageError('--changed-lines needs to know since when: give --staged or --since REF with it.')
  return undefined
}

function baselineFor({ baseline, baselineStrict }: CheckFlags, cwd: string): BaselineFile | undefined {
  if (baseline === false) {
    if (baselineStrict) throw new UsageError('--baseline-strict and --no-baseline contradict each other.')
    return undefined
  }
  const path = baseline ?? BaselineFile.find(cwd)
  return path === undefined ? undefined : BaselineFile.read(path, cwd)
}

function patternsOf(paths: readonly string[], flags: CheckFlags): readonly string[] {
  if (flags.stdinFilename !== undefined && !paths.includes(STDIN)) {
    throw new UsageError(
      "--stdin-filename names the text on standard input, which is not read without '-'.",
      'candor check --stdin-filename offer.md -',
    )
  }
  const wanted = paths.some((path) => !path.startsWith('!'))
  return wanted ? paths : ['.', ...paths]
}

async function targetsFor(flags: CheckFlags, known: readonly Rule[], { cwd }: Settings, output: Sink): Promise<Targets> {
  const targets = targetsOf(flags.format ?? [process.env.CANDOR_FORMAT || 'pretty'], flags.outputFile)
  const rules = new Map(known.map((rule) => [rule.id, rule]))
  const width = process.stdout.isTTY ? process.stdout.columns : 80
  const options = {
    palette: paletteFor(flags.color),
    width: Math.min(width || 80, 160),
    quiet: flags.quiet ?? false,
    rule: (ruleId: string) => rules.get(ruleId),
    repositoryPath: repositoryPaths(cwd),
  }
  const summary = process.env.GITHUB_STEP_SUMMARY
  if (summary && targets.some(({ format }) => format === 'github')) targets.push({ format: 'markdown', file: summary, append: true })
  return Targets.open(targets, options, output)
}

function debugText({ lexicons: _, configuration: __, setups, ...rest }: Settings): string {
  return `candor ${version}, node ${process.version}\n${JSON.stringify({ ...rest, rules: setups.map((setup) => setup.rule.id) }, null, 2)}\n`
}

/** Counts what was found and what went wrong, and says the latter on standard error. */
class Tally {
  readonly notices: RunNotice[] = []
  readonly #flags: CheckFlags
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
  #failed = 0
  #crashed = 0
  #stale = 0

  constructor(flags: CheckFlags, gate: Gate, output: Output) {
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
    for (const { severity } of file.findings) counts[`${severity}s`]++
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
