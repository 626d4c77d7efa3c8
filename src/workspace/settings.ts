import { type Industry, industries, isIndustry, isKind, type Kind, kinds } from '../document/index.ts'
import { formatNamed, formatOf, formats, type ParseOptions } from '../formats/index.ts'
import type { CompiledLexicons, Lexicon } from '../language/index.ts'
import type { Exception, Register, SuppressionOptions } from '../lint/index.ts'
import type { Profile, Rule, RuleSetup, Severity } from '../rule/index.ts'
import type { Configuration } from './config/configuration.ts'
import { isDay, today } from './days.ts'
import { UsageError } from './errors.ts'
import { type RuleSelection, ruleNames, selectRules } from './select-rules.ts'
import { didYouMean } from './suggest.ts'

/** The rules and words that a run has at its disposal. */
export interface RuleBook {
  readonly rules: readonly Rule[]
  readonly lexicons: readonly Lexicon[] | CompiledLexicons
  /** Choices of rules that configs can name. */
  readonly profiles?: readonly Profile[]
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
  /** The trades that every document comes from, unless it states its own; not known when absent. */
  readonly industry?: readonly Industry[]
  /** Where the copy is read, by the names of the law register (`US`, `EU`, `UK`), unless a document states its own; anywhere when absent. */
  readonly jurisdictions?: readonly string[]
  /** Format (or file extension) to read every file as. */
  readonly type?: string
  readonly markdownParser?: 'auto' | 'remark' | 'satteri'
  /** Findings less sure than this are left out: a name, or a number from 0 to 1. `medium` when absent. */
  readonly minConfidence?: ConfidenceName | number
  /** In bytes; when absent, 1 MiB for text and 20 MiB for files that hold pictures beside it, such as `.docx`. */
  readonly maxFileSize?: number
  /** Whether a pattern that matches nothing is a problem; true when absent. */
  readonly errorOnUnmatchedPattern?: boolean
  /** Lints what belongs to one campaign together (see `Campaigns`); false when absent. */
  readonly campaign?: boolean
  /** Whether comments of a file can suppress findings; true when absent. */
  readonly inlineConfig?: boolean
  /** What a suppression that suppresses nothing is; `warn` when absent. */
  readonly reportUnusedSuppressions?: 'off' | 'warn' | 'error'
  /** Least severity that makes a run fail; `error` when absent. */
  readonly failOn?: Severity
  readonly maxWarnings?: number
}

/** Where configuration comes from, for callers that read it from the disk. */
export interface ConfigOptions {
  /** A config file for all files; `false` for none. The nearest to each file when absent. */
  readonly config?: string | false
  /** A claims register for all files; `false` for none. The nearest to each file, or the one its config names, when absent. */
  readonly claims?: string | false
  /** The set of rules to begin with. */
  readonly preset?: string
  /** Settings in the form `key=value`, which win over config files. */
  readonly set?: readonly string[]
  /** More patterns to leave out, in the manner of .gitignore. */
  readonly ignorePattern?: readonly string[]
  /** Whether ignored files are left out; true when absent. */
  readonly ignore?: boolean
}

/** What may differ from file to file. */
export interface FileSettings {
  readonly asOf: string
  readonly kind: Kind | undefined
  /** Whether the kind was told by the caller or by configuration. What a file says of itself wins over configuration. */
  readonly kindOrigin: 'option' | 'config'
  /** Name of a format. */
  readonly type: string | undefined
  readonly setups: readonly RuleSetup[]
  /** The vocabulary that the rules match, that of plugins included. */
  readonly lexicons: readonly Lexicon[] | CompiledLexicons
  /** What stands for each plugin: name, version, and a digest of its content. Undefined where the content of one cannot be known. */
  readonly plugins: readonly string[] | undefined
  readonly minConfidence: number
  readonly exceptions: readonly Exception[]
  /** How comments that suppress findings are read; undefined when they are not. */
  readonly suppressions: SuppressionOptions | undefined
  /** The claims that somebody has evidence for, where there is a register. */
  readonly register?: Register
  /** Where the customers are, and what is sold. */
  readonly jurisdictions: readonly string[]
  readonly industry: readonly string[]
  /** Names of the campaigns that a document belongs to. */
  readonly campaigns: readonly string[]
  /** Whether the value of a key is copy, for locale files. */
  readonly copyKey: ParseOptions['copyKey']
  /** The same as it was configured. */
  readonly localeKeys: unknown
}

/** Options as they take effect, checked and with their defaults. Everything downstream reads these and nothing else. */
export interface Settings extends FileSettings {
  readonly cwd: string
  readonly parsing: ParseOptions
  readonly maxFileSize: number
  /** The same for files that are no text. */
  readonly maxBinarySize: number
  readonly errorOnUnmatchedPattern: boolean
  readonly campaign: boolean
  readonly failOn: Severity
  readonly maxWarnings: number | undefined
  /** Knows the settings of each file, where configs are read. */
  readonly configuration?: Configuration
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
    kindOrigin: 'option',
    type: options.type === undefined ? undefined : formatNameOf(options.type),
    parsing: { markdownParser: options.markdownParser ?? 'auto' },
    setups: selectRules(book.rules, options),
    lexicons: book.lexicons,
    plugins: [],
    minConfidence: typeof minConfidence === 'number' ? minConfidence : confidences[minConfidence],
    maxFileSize: options.maxFileSize ?? DEFAULT_MAX_FILE_SIZE,
    maxBinarySize: options.maxFileSize ?? DEFAULT_MAX_BINARY_SIZE,
    errorOnUnmatchedPattern: options.errorOnUnmatchedPattern ?? true,
    campaign: options.campaign ?? false,
    suppressions: suppressionOptions(options, book),
    failOn: options.failOn ?? 'error',
    maxWarnings: options.maxWarnings,
    exceptions: [],
    ...marketOf(options),
    campaigns: [],
    copyKey: undefined,
    localeKeys: undefined,
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

/** What options say of the market. Throws a `UsageError`. */
function marketOf({ industry = [], jurisdictions = [] }: CheckOptions): Pick<FileSettings, 'industry' | 'jurisdictions'> {
  const unknown = industry.find((one) => !isIndustry(one))
  if (unknown !== undefined)
    throw new UsageError(`There is no industry '${unknown}'.`, didYouMean(String(unknown), industries) ?? `One of ${industries.join(', ')}.`)
  const wrong = jurisdictions.find((one) => !/^[A-Z]{2}(?:-[A-Z]{2,3})?$/i.test(one))
  if (wrong !== undefined) throw new UsageError(`'${wrong}' is not a jurisdiction.`, 'EU, UK, or a country or state such as US or US-CA.')
  return { industry, jurisdictions }
}

/** The name of a format, given its name or one of its extensions. Throws a `UsageError`. */
export function formatNameOf(name: string): string {
  const format = formatNamed(name) ?? formatOf(`.${name.replace(/^\./, '')}`)
  if (format !== undefined) return format.name
  const names = formats.map((one) => one.name)
  throw new UsageError(`There is no format '${name}'.`, didYouMean(name, names) ?? `One of ${names.join(', ')}.`)
}
