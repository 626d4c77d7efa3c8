import { build, ruleBook, version } from '../builtin.ts'
import { count, type RunSummary } from '../report/index.ts'
import type { Severity } from '../rule/index.ts'
import { BaselineFile } from '../workspace/baseline-file.ts'
import { reasonOf } from '../workspace/errors.ts'
import {
  Checker,
  type CheckFilesOptions,
  type CheckOptions,
  type ConfigOptions,
  Configuration,
  checkFiles,
  type ResultOptions,
  type Settings,
  STDIN,
  UsageError,
} from '../workspace/index.ts'
import { repositoryPaths } from '../workspace/repository.ts'
import { now } from './clock.ts'
import { paletteFor } from './colour.ts'
import { type FixFlags, fixingFor } from './fixing.ts'
import { type LinkFlags, withLinks } from './hyperlinks.ts'
import type { Host } from './main.ts'
import { isTerminal, type Output } from './output.ts'
import { Progress } from './progress.ts'
import { Statistics } from './statistics.ts'
import { Tally } from './tally.ts'
import { type Sink, Targets, targetsOf } from './targets.ts'

export interface CheckFlags extends CheckOptions, ConfigOptions, FixFlags, LinkFlags {
  readonly format?: readonly string[]
  readonly outputFile?: string
  readonly stdinFilename?: string
  readonly minSeverity: Severity
  readonly exitZero?: boolean
  readonly quiet?: boolean
  readonly stats?: boolean
  readonly timing?: boolean
  readonly statistics?: boolean
  readonly watch?: boolean
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

/** `candor check`: gives the exit code. */
export async function check(paths: readonly string[], flags: CheckFlags, output: Output, host: Host = {}): Promise<number> {
  return flags.watch
    ? (await import('./watch.ts')).watch(patternsOf(paths, flags), flags, output, host, checkOnce)
    : checkOnce(paths, flags, output, host)
}

async function checkOnce(paths: readonly string[], flags: CheckFlags, output: Output, host: Host): Promise<number> {
  const begun = now()
  const configuration = await Configuration.load(flags, ruleBook)
  const { settings } = configuration
  const patterns = patternsOf(paths, flags)
  const fixing = fixingFor(flags, paths.includes(STDIN), output)
  const targets = await targetsFor(flags, configuration, host, fixing?.sink ?? output)
  const statistics = flags.stats || flags.timing || flags.debug ? new Statistics() : undefined
  const progress = new Progress(begun, (text) => output.detail(text))
  const isWatched = isTerminal(2) && !flags.quiet
  if (flags.debug) output.detail(debugText(settings))
  const scope = scopeOf(flags)
  const baseline = baselineFor(flags, configuration)
  const tally = new Tally(flags, { ...settings, exitZero: flags.exitZero }, output)
  const checker = new Checker(settings, statistics)
  for await (const result of checkFiles(patterns, settings, checker, {
    stdinFilename: flags.stdinFilename,
    scope,
    // Where each rule's time is to be told, it must be spent here and now.
    ...(statistics === undefined ? resultOptions(flags, host) : statistics.events),
    ...(isWatched ? progressEvents(progress, statistics) : {}),
    fixer: fixing?.fixer,
  })) {
    if ('problem' in result) tally.problem(result.problem)
    else await targets.file(tally.file(result.checked, baseline))
  }
  // A run that leaves rules or lines out cannot tell what the baseline holds in vain.
  if (scope === undefined && flags.only === undefined && flags.skip === undefined) tally.stale(baseline)
  progress.end()
  const { exitCode, cause } = tally.verdict()
  const durationMs = Math.round(now() - begun)
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
  if (output.failure !== undefined) failures.push(`cannot write the report: ${reasonOf(output.failure)}`)
  for (const failure of failures) output.note(`${failure} → exit 2`)
  if (flags.stats || flags.timing) output.detail(statistics?.text(durationMs, flags.timing === true) ?? '')
  if (flags.statistics) output.detail(tally.statistics())
  if (isUnseen(flags, tally)) output.note("with '-f github', GitHub shows findings beside the lines they are about")
  if (failures.length > 0) return 2
  const time = isWatched && progress.isLong ? ` (${count(tally.counts.files, 'file')} in ${(durationMs / 1000).toFixed(1)} s)` : ''
  if (cause !== undefined && !flags.quiet) output.note(`${cause} → exit ${exitCode}${time}`)
  else if (time !== '') output.note(`nothing that counts → exit 0${time}`)
  return exitCode
}

/** Whether findings go to the log of a GitHub workflow, where few people look. What is printed stays the same all the same. */
const isUnseen = ({ format, quiet }: CheckFlags, { counts: { errors, warnings, infos } }: Tally): boolean =>
  Boolean(process.env.GITHUB_ACTIONS) && format === undefined && !process.env.CANDOR_FORMAT && !quiet && errors + warnings + infos > 0

/** What shows the progress of a run, beside what counts for `--stats`. */
const progressEvents = (progress: Progress, statistics: Statistics | undefined): CheckFilesOptions => ({
  onDiscovered: (files) => {
    progress.discovered(files)
    statistics?.events.onDiscovered?.(files)
  },
  onChecked: () => progress.checked(),
})

function resultOptions(flags: CheckFlags, { worker }: Host): ResultOptions {
  const { cache, cacheLocation, concurrency } = flags
  if (!cache && cacheLocation !== undefined)
    throw new UsageError('--no-cache and --cache-location cannot go together: one keeps nothing, the other says where it is kept.')
  return {
    cache: { cache, cacheLocation, book: ruleBook, build },
    workers: worker === undefined || concurrency === 'off' ? undefined : { module: worker, options: plainOptions(flags), concurrency },
  }
}

/** The options as another thread can be told. */
const plainOptions = (flags: CheckFlags): CheckOptions & ConfigOptions => JSON.parse(JSON.stringify(flags))

/** What of the repository the run is about. Throws a `UsageError` for flags that contradict each other. */
function scopeOf({ staged, since, changedLines }: CheckFlags): CheckFilesOptions['scope'] {
  if (staged && since !== undefined) throw new UsageError('--staged and --since say two different things; give one of them.')
  if (staged || since !== undefined) return { staged, since, changedLines }
  if (changedLines) throw new UsageError('--changed-lines needs to know since when: give --staged or --since REF with it.')
  return undefined
}

function baselineFor({ baseline, baselineStrict }: CheckFlags, configuration: Configuration): BaselineFile | undefined {
  if (baseline === false) {
    if (baselineStrict) throw new UsageError('--baseline-strict and --no-baseline contradict each other.')
    return undefined
  }
  const { cwd } = configuration
  const path = baseline ?? BaselineFile.find(cwd)
  return path === undefined ? undefined : BaselineFile.read(path, cwd, (id) => configuration.ruleOf(id))
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

async function targetsFor(flags: CheckFlags, configuration: Configuration, { pages }: Host, output: Sink): Promise<Targets> {
  const targets = targetsOf(flags.format ?? [process.env.CANDOR_FORMAT || 'pretty'], flags.outputFile)
  const width = isTerminal(1) ? process.stdout.columns : 80
  const options = {
    palette: await withLinks(await paletteFor(flags.color), flags, pages),
    width: Math.min(width || 80, 160),
    quiet: flags.quiet ?? false,
    rule: (ruleId: string) => configuration.ruleOf(ruleId),
    repositoryPath: repositoryPaths(configuration.cwd),
  }
  const summary = process.env.GITHUB_STEP_SUMMARY
  if (summary && targets.some(({ format }) => format === 'github')) targets.push({ format: 'markdown', file: summary, append: true })
  return Targets.open(targets, options, output)
}

function debugText({ lexicons: _, configuration: __, setups, ...rest }: Settings): string {
  return `candor ${version}, node ${process.version}\n${JSON.stringify({ ...rest, rules: setups.map((setup) => setup.rule.id) }, null, 2)}\n`
}
