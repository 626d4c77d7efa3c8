import { isKind, type Kind, kinds } from '../document/index.ts'
import { formatNamed, formatOf, formats, type ParseOptions } from '../formats/index.ts'
import type { CompiledLexicons, Lexicon } from '../language/index.ts'
import type { SuppressionOptions } from '../lint/index.ts'
import type { Rule, RuleSetup } from '../rule/index.ts'
import { UsageError } from './errors.ts'
import { type RuleSelection, ruleNames, selectRules } from './select-rules.ts'
import { didYouMean } from './suggest.ts'

/** The rules and words that a run has at its disposal. */
export interface RuleBook {
  readonly rules: readonly Rule[]
  readonly lexicons: readonly Lexicon[] | CompiledLexicons
}

/** Least confidence of a finding worth showing, by name. */
export const confidences = { low: 0, medium: 0.6, high: 0.8 } as const

export type ConfidenceName = keyof typeof confidences

/** The name for a confidence between 0 and 1. */
export const confidenceName = (value: number): ConfidenceName => (value >= confidences.high ? 'high' : value >= confidences.medium ? 'medium' : 'low')

/** What a caller may ask for; everything has a default. */
export interface CheckOptions extends RuleSelection {
  /** What paths are relative to; the current folder when absent. */
  readonly cwd?: string
  /** Day on which the copy is judged, `YYYY-MM-DD`; today when absent. */
  readonly asOf?: string
  /** What every document is for; read from the document, or guessed, when absent. */
  readonly kind?: Kind
  /** Format (or file extension) to read every file as. */
  readonly type?: string
  readonly markdownParser?: 'auto' | 'remark' | 'satteri'
  /** Findings less sure than this are left out: a name, or a number from 0 to 1. `medium` when absent. */
  readonly minConfidence?: ConfidenceName | number
  /** In bytes; when absent, 1 MiB for text and 20 MiB for files that hold pictures beside it, such as `.docx`. */
  readonly maxFileSize?: number
  /** Whether a pattern that matches nothing is a problem; true when absent. */
  readonly errorOnUnmatchedPattern?: boolean
  /** Whether comments of a file can suppress findings; true when absent. */
  readonly inlineConfig?: boolean
  /** What a suppression that suppresses nothing is; `warn` when absent. */
  readonly reportUnusedSuppressions?: 'off' | 'warn' | 'error'
}

/** Options as they take effect, checked and with their defaults. Everything downstream reads these and nothing else. */
export interface Settings {
  readonly cwd: string
  readonly asOf: string
  readonly kind: Kind | undefined
  /** Name of a format. */
  readonly type: string | undefined
  readonly parsing: ParseOptions
  readonly setups: readonly RuleSetup[]
  readonly lexicons: readonly Lexicon[] | CompiledLexicons
  readonly minConfidence: number
  readonly maxFileSize: number
  /** The same for files that are no text. */
  readonly maxBinarySize: number
  readonly errorOnUnmatchedPattern: boolean
  /** How comments that suppress findings are read; undefined when they are not. */
  readonly suppressions: SuppressionOptions | undefined
}

export const DEFAULT_MAX_FILE_SIZE = 1024 * 1024
const DEFAULT_MAX_BINARY_SIZE = 20 * 1024 * 1024

/** The one place where options become settings. Throws a `UsageError`. */
export function resolveSettings(options: CheckOptions, book: RuleBook): Settings {
  const { minConfidence = 'medium', asOf = today() } = options
  if (!isDay(asOf)) throw new UsageError(`'${asOf}' is not a day of the form 2026-11-22.`)
  return {
    cwd: options.cwd ?? process.cwd(),
    asOf,
    kind: options.kind === undefined ? undefined : kindOf(options.kind),
    type: options.type === undefined ? undefined : formatNameOf(options.type),
    parsing: { markdownParser: options.markdownParser ?? 'auto' },
    setups: selectRules(book.rules, options),
    lexicons: book.lexicons,
    minConfidence: typeof minConfidence === 'number' ? minConfidence : confidences[minConfidence],
    maxFileSize: options.maxFileSize ?? DEFAULT_MAX_FILE_SIZE,
    maxBinarySize: options.maxFileSize ?? DEFAULT_MAX_BINARY_SIZE,
    errorOnUnmatchedPattern: options.errorOnUnmatchedPattern ?? true,
    suppressions: suppressionOptions(options, book),
  }
}

function suppressionOptions(
  { inlineConfig = true, reportUnusedSuppressions = 'warn' }: CheckOptions,
  book: RuleBook,
): SuppressionOptions | undefined {
  if (!inlineConfig) return undefined
  const unused = reportUnusedSuppressions === 'warn' ? 'warning' : reportUnusedSuppressions
  return { ruleNames: ruleNames(book.rules), requireReason: true, unused }
}

/** A kind by its name. Throws a `UsageError`. */
export function kindOf(name: string): Kind {
  if (isKind(name)) return name
  throw new UsageError(`There is no kind of document '${name}'.`, didYouMean(name, kinds) ?? `One of ${kinds.join(', ')}.`)
}

/** The name of a format, given its name or one of its extensions. Throws a `UsageError`. */
export function formatNameOf(name: string): string {
  const format = formatNamed(name) ?? formatOf(`.${name.replace(/^\./, '')}`)
  if (format !== undefined) return format.name
  const names = formats.map((one) => one.name)
  throw new UsageError(`There is no format '${name}'.`, didYouMean(name, names) ?? `One of ${names.join(', ')}.`)
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Today where the user is, since that is the day they mean. */
function today(): string {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
