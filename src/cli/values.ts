import { InvalidArgumentError, Option } from 'commander'
import { type ConfidenceName, confidences, isDay } from '../workspace/settings.ts'

/** Options that several commands share, and how their values are read. Each function throws commander's error, which becomes exit code 2. */

export const colourChoices = ['auto', 'always', 'never'] as const

export type ColourChoice = (typeof colourChoices)[number]

/** `--only a,b --only c` becomes a, b, c. */
export const names = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
]

export const list = (value: string, before: readonly string[] = []): string[] => [...before, value]

export function wholeNumber(value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It must be a whole number.')
}

const UNITS: Readonly<Record<string, number>> = { '': 1, b: 1, k: 1024, kb: 1024, kib: 1024, m: 1024 ** 2, mb: 1024 ** 2, mib: 1024 ** 2 }

/** `500000`, `500kb`, `2MB`: in powers of 1,024. */
export function size(value: string): number {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(value) ?? []
  const factor = digits === undefined ? undefined : UNITS[unit.toLowerCase()]
  if (factor !== undefined) return Math.floor(Number(digits) * factor)
  throw new InvalidArgumentError('It must be a size such as 500kb or 2mb.')
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
  new Option('--min-confidence <level>', 'leave out findings less sure than low, medium or high (or 0 to 1)').argParser(confidence).default('medium'),
  new Option('--as-of <date>', 'judge the copy as of this day, YYYY-MM-DD (default: today)').argParser(day),
  new Option('--max-file-size <size>', 'largest file, or line of a stream, to read, such as 500kb or 2mb')
    .argParser(size)
    .default(1024 * 1024, '1mb'),
]

/** Options that say what comments in a file may do. */
export const suppressionFlags = (): Option[] => [
  new Option('--no-inline-config', 'let no comment of a file suppress findings'),
  new Option('--report-unused-suppressions <how>', 'what a suppression is that suppresses nothing').choices(['off', 'warn', 'error']).default('warn'),
]

/** Options that decide the exit code. */
export const gateOptions = (): Option[] => [
  new Option('--fail-on <severity>', 'least severity that makes the exit code 1').choices(['error', 'warning', 'info']).default('error'),
  new Option('--max-warnings <number>', 'more warnings than this make the exit code 1').argParser(wholeNumber),
  new Option('--exit-zero', 'exit with 0 even if there are findings (never if something could not be checked)'),
]
