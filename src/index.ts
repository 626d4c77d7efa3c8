import type { Root } from 'nlcst'
import { laws } from '../rules/laws/index.generated.ts'
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

export { ruleBook, version } from './builtin.ts'
export type { Industry, Kind, KindOrigin, Market, Notice, Point, Range, Role } from './document/index.ts'
export {
  defineRule,
  type Edit,
  edit,
  type Finding,
  type Fix,
  type Profile,
  type Related,
  type Rule,
  type RuleStatus,
  type Severity,
} from './rule/index.ts'
export { formatLaw, type Law, type LawStatus, lawStatus } from './rule/law.ts'
export {
  type CheckedFile,
  type CheckOptions,
  ConfigError,
  type ConfigOptions,
  type ConfigProblem,
  type FileResult,
  type LintedFile,
  type LocatedFinding,
  type Problem,
  type RuleBook,
  UsageError,
} from './workspace/index.ts'
export { laws }

export interface LintTextOptions extends CheckOptions {
  /** What the text is called; its extension tells the format unless `type` does. */
  readonly path?: string
  /** Makes the whole text one block of this role, such as `subject` or `button` (format `text` only). */
  readonly role?: Role
  readonly kind?: Kind
}

/** Checks one text, by its options alone: no config is read. Throws a `UsageError` for options that make no sense; never throws on the text. */
export async function lintText(text: string, options: LintTextOptions = {}, book: RuleBook = ruleBook): Promise<LintedFile> {
  const checker = new Checker(resolveSettings(options, book))
  const path = options.path ?? '<text>'
  const format = options.role !== undefined ? formatNameOf('text') : (checker.formatOf(path) ?? formatNameOf('text'))
  return checker.check(path, text, { format, kind: options.kind, role: options.role })
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
 * A checked file as a natural-language syntax tree (nlcst), for retext plugins; its positions are those of the original file. The parser is
 * loaded when this is first called.
 */
export async function toNlcst(file: LintedFile): Promise<Root> {
  const { documentNlcst } = await import('./language/nlcst.ts')
  return documentNlcst(file.document.document)
}
