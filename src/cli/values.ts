import { type Command, InvalidArgumentError, Option } from 'commander'
import { isDay } from '../workspace/days.ts'
import { type ConfidenceName, confidences } from '../workspace/settings.ts'
import { sizeOf } from '../workspace/units.ts'

/** Options that several commands share, and how their values are read. Each function throws commander's error, which becomes exit code 2. */

export const colourChoices = ['auto', 'always', 'never'] as const

export type ColourChoice = (typeof colourChoices)[number]

/** `--only a,b --only c` becomes a, b, c. */
export function names(value: string, before: readonly string[] = []): string[] {
  const own = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  // A variable of a script that is empty must not stand for all rules.
  if (own.length === 0) throw new InvalidArgumentError('It names no rule.')
  return [...before, ...own]
}

export const list = (value: string, before: readonly string[] = []): string[] => [...before, value]

export function wholeNumber(value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It must be a whole number.')
}

/** `500000`, `500kb`, `2MB`: in powers of 1,024. */
export function size(value: string): number {
  const bytes = sizeOf(value)
  if (bytes !== undefined) return bytes
  throw new InvalidArgumentError('It must be a size such as 500kb or 2mb.')
}

export function threads(value: string): number | 'auto' | 'off' {
  if (value === 'auto' || value === 'off') return value
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= 1 && number <= 64) return number
  throw new InvalidArgumentError('It must be a number from 1 to 64, auto or off.')
}

export function day(value: string): string {
  if (isDay(value)) return value
  throw new InvalidArgumentError('It must be a day such as 2026-11-22.')
}

export function confidence(value: string): ConfidenceName | number {
  if (Object.hasOwn(confidences, value)) return value as ConfidenceName
  const number = Number(value)
  if (value.trim() !== '' && number >= 0 && number <= 1) return number
  throw new InvalidArgumentError('It must be low, medium, high, or a number from 0 to 1.')
}

/** Gives a command options. Of one that takes a value and the one that wants none, `--config x --no-config`, only one can be meant. */
export function withOptions(command: Command, options: readonly Option[]): Command {
  for (const option of options) command.addOption(option)
  for (const { long, negate } of options) {
    const name = long?.replace(/^--no-/, '')
    if (!negate || !options.some((other) => other.long === `--${name}` && other.required)) continue
    const given = new Set<string>()
    for (const flag of [`${name}`, `no-${name}`])
      command.on(`option:${flag}`, () => {
        if (given.add(flag).size > 1) command.error(`error: --${name} and --no-${name} contradict each other`)
      })
  }
  return command
}

/** Options that say how a text is read. */
export const readingOptions = (): Option[] => [
  new Option('--type <format>', "read every file as this format: markdown, html, email, text, jsx … (see 'candor formats'), or a file extension"),
  new Option('--kind <kind>', 'what the documents are for, such as landing or terms, instead of a guess'),
  new Option('--markdown-parser <name>', 'parser for Markdown').choices(['auto', 'remark', 'satteri']).default('auto'),
]

/** Options that choose rules and findings. */
export const selectionOptions = (): Option[] => [
  new Option('--only <rules>', 'run these rules or packs only; separate with commas, or repeat').argParser(names),
  new Option('--skip <rules>', 'leave these rules or packs out').argParser(names),
  new Option('--preview', 'run preview rules too'),
  new Option('--min-confidence <level>', 'leave out findings less sure than low, medium or high, or 0 to 1 (default: medium)').argParser(confidence),
  new Option('--as-of <date>', 'judge the copy as of this day, YYYY-MM-DD (default: today)').argParser(day),
  new Option('--max-file-size <size>', 'largest file, or line of a stream, to read, such as 500kb or 2mb (default: 1mb)').argParser(size),
]

/** Options that say which configuration counts. */
export const configOptions = (): Option[] => [
  new Option('-c, --config <path>', 'use this config file for all files, instead of the nearest to each'),
  new Option('--no-config', 'read no config file'),
  new Option('--claims <path>', 'use this claims register, instead of the one the config names or the candor.claims.yaml nearest to each file'),
  new Option('--no-claims', 'use no claims register'),
  new Option('--preset <preset>', 'set of rules to begin with: recommended, strict, gentle, all or none'),
  new Option('--set <key=value>', 'set a key of the config, such as rules.pressure/live-activity=off; repeat it for more').argParser(list),
]

/** Options that say what comments in a file may do. */
export const suppressionFlags = (): Option[] => [
  new Option('--no-inline-config', 'let no comment of a file suppress findings'),
  new Option('--report-unused-suppressions <how>', 'what a suppression is that suppresses nothing').choices(['off', 'warn', 'error']).default('warn'),
]

/** Options that say how the work is done. */
export const runOptions = (): Option[] => [
  new Option('--no-cache', 'keep no results, and use none that were kept'),
  new Option('--cache', 'keep results between runs (the default)'),
  new Option('--cache-location <folder>', 'where results are kept (default: CANDOR_CACHE_DIR, else node_modules/.cache/candor, or .candor-cache)'),
  new Option('--watch', 'check again whenever a file changes'),
  new Option('--concurrency <threads>', 'how many threads share the work: a number, auto, or off for one').argParser(threads).default('auto'),
]

/** Options that narrow a run to what changed. */
export const scopeOptions = (): Option[] => [
  new Option('--staged', 'check what is staged for the next commit, as it is staged'),
  new Option('--since <ref>', 'check files that changed since the branch left this revision'),
  new Option('--changed-lines', 'with --staged or --since: report findings on changed lines only'),
]

/** Options that say which findings are known already. */
export const baselineOptions = (): Option[] => [
  new Option('--baseline <path>', 'findings that are known already (default: candor-baseline.json, if there is one)'),
  new Option('--no-baseline', 'use no baseline'),
  new Option('--baseline-strict', 'make entries of the baseline that match nothing any more exit with 1'),
]

/** Options that decide the exit code. */
export const gateOptions = (): Option[] => [
  new Option('--fail-on <severity>', 'least severity that makes the exit code 1 (default: error)').choices(['error', 'warning', 'info']),
  new Option('--max-warnings <number>', 'more warnings than this make the exit code 1').argParser(wholeNumber),
  new Option('--exit-zero', 'exit with 0 even if there are findings (never if something could not be checked)'),
]
