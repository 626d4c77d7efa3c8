import { resolve } from 'node:path'
import type { Root } from 'nlcst'
import { laws } from '../rules/laws/index.generated.ts'
import { measured } from '../rules/measured.ts'
import { ruleBook } from './builtin.ts'
import type { Kind, Role } from './document/index.ts'
import {
  Checker,
  type CheckFilesOptions,
  type CheckOptions,
  type ConfigOptions,
  Configuration,
  checkFiles,
  type FileResult,
  formatNameOf,
  isLinted,
  type LintedFile,
  type RuleBook,
  resolveSettings,
} from './workspace/index.ts'

export { build, ruleBook, version } from './builtin.ts'
export {
  type Block,
  type Container,
  type Industry,
  type Kind,
  type KindOrigin,
  kinds,
  type Market,
  type Notice,
  type Point,
  type Range,
  type Role,
  type Source,
} from './document/index.ts'
export { type FormatOptions, format, type Results } from './format.ts'
export { type CommentSyntax, commentSyntax } from './formats/comments.ts'
export { formatOf, formats, templateExtensions } from './formats/index.ts'
export { defineLexicon, type Lexicon } from './language/index.ts'
export { type BaselineEntry, entryFor } from './lint/baseline.ts'
export {
  type Counts,
  createReporter,
  type Gate,
  isReporterName,
  type Palette,
  plainPalette,
  type ReportedFile,
  type ReportedFinding,
  type Reporter,
  type ReporterName,
  type ReporterOptions,
  type RuleProse,
  type RunNotice,
  type RunSummary,
  RunTally,
  reporterNames,
  type Verdict,
  verdictOf,
} from './report/index.ts'
export { rulePage } from './report/rule-page.ts'
export { type ClaimClass, claimClasses } from './rule/evidence.ts'
export {
  type Annotation,
  compareSeverity,
  definePlugin,
  defineRule,
  type Edit,
  type Example,
  edit,
  type Finding,
  type Fix,
  includesKind,
  type PluginDefinition,
  PluginError,
  type Profile,
  type Related,
  type Rule,
  type RuleStatus,
  type Severity,
} from './rule/index.ts'
export { formatLaw, type Law, type LawStatus, lawStatus } from './rule/law.ts'
export { type Measurement, type Measurements, measurementOf } from './rule/measurement.ts'
export { BaselineFile, type KnownEntry, mayStand } from './workspace/baseline-file.ts'
export { CONFIG_NAMES } from './workspace/config/read.ts'
export { type ConfigView, viewOf } from './workspace/config/view.ts'
export { today } from './workspace/days.ts'
export {
  type CheckEvents,
  type CheckedFile,
  Checker,
  type CheckFilesOptions,
  type CheckOptions,
  type Clock,
  CONFIG_FORMAT,
  type ConfidenceName,
  ConfigError,
  type ConfigOptions,
  type ConfigProblem,
  Configuration,
  checkFiles,
  confidenceName,
  confidences,
  discover,
  type FileResult,
  type FileSettings,
  Fixer,
  type FixOutcome,
  type FoundFile,
  findRule,
  formatNameOf,
  isDay,
  isLinted,
  kindOf,
  type LeftOut,
  type LintedFile,
  type LocatedFinding,
  type Problem,
  problemText,
  type ResultOptions,
  type RuleBook,
  repositoryPaths,
  repositoryRoot,
  resolveSettings,
  runTests,
  type Settings,
  STDIN,
  selectRules,
  type TestProblem,
  type TestResult,
  type TextOptions,
  UsageError,
  whyLeftOut,
  withPlugin,
} from './workspace/index.ts'
export { type Line, readLines } from './workspace/lines.ts'
export { cacheFolder } from './workspace/result-cache.ts'
export { checkLine, type StreamFinding, type StreamResult } from './workspace/stream.ts'
export { laws, measured }

export interface LintTextOptions extends CheckOptions {
  /** What the text is called; its extension tells the format unless `type` does. */
  readonly path?: string
  /** Makes the whole text one block of this role, such as `subject` or `button` (format `text` only). */
  readonly role?: Role
  readonly kind?: Kind
  /** What `loadConfig` gave: the text is checked as the file at `path` would be. Of the other options, `path`, `role` and `kind` count beside it. */
  readonly configuration?: Configuration
}

/** Checks one text, by its options alone: no config is read. Throws a `UsageError` for options that make no sense; never throws on the text. */
export async function lintText(text: string, options: LintTextOptions = {}, book: RuleBook = ruleBook): Promise<LintedFile> {
  const { configuration, kind, role, path = '<text>' } = options
  const settings = configuration?.settings ?? resolveSettings(options, book)
  const own = await configuration?.settingsFor(options.path === undefined ? '' : resolve(settings.cwd, path))
  const checker = new Checker(settings)
  const format = role !== undefined ? formatNameOf('text') : (checker.formatOf(path, own) ?? formatNameOf('text'))
  return checker.check(path, text, { format, kind, role, settings: own })
}

/**
 * Checks files, folders and globs, each file by the config nearest to it unless `config` says otherwise. Yields what could not be checked, and each
 * file in the order of the paths' bytes. Throws a `UsageError` for options that make no sense.
 */
export async function* lintFiles(
  patterns: readonly string[],
  options: CheckOptions & ConfigOptions & CheckFilesOptions = {},
  book: RuleBook = ruleBook,
): AsyncGenerator<FileResult<LintedFile>> {
  const { settings } = await Configuration.load(options, book)
  // All is done here and now, so that each file's document is at hand.
  const { cache: _, workers: __, ...here } = options
  for await (const result of checkFiles(patterns, settings, new Checker(settings), here)) {
    if ('problem' in result) yield result
    else if (isLinted(result.checked)) yield { checked: result.checked }
  }
}

/**
 * Reads the config for a folder, and, as they are asked for, the configs nearer to files: `settingsFor(absolutePath)`. Throws a `UsageError`, which is a
 * `ConfigError` with places when a config is at fault.
 */
export async function loadConfig(options: CheckOptions & ConfigOptions = {}, book: RuleBook = ruleBook): Promise<Configuration> {
  return Configuration.load(options, book)
}

/**
 * A checked file as a natural-language syntax tree (nlcst), for retext plugins; its positions are those of the original file. The parser is
 * loaded when this is first called.
 */
export async function toNlcst(file: LintedFile): Promise<Root> {
  const { documentNlcst } = await import('./language/nlcst.ts')
  return documentNlcst(file.document.document)
}
