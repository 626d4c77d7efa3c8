import { conciseReporter } from './concise.ts'
import { jsonReporter } from './json.ts'
import { jsonlReporter } from './jsonl.ts'
import type { Reporter, ReporterOptions } from './model.ts'
import { prettyReporter } from './pretty.ts'

export { SCHEMA_VERSION } from './json.ts'
export {
  type Counts,
  type Palette,
  plainPalette,
  type ReportedDocument,
  type ReportedFile,
  type ReportedFinding,
  type Reporter,
  type ReporterOptions,
  type RunNotice,
  type RunSummary,
} from './model.ts'
export { count, kindWords, listed, originWords, percent, printable } from './words.ts'

/** The output formats of `candor check`. */
export const reporters: Readonly<Record<string, (options: ReporterOptions) => Reporter>> = {
  pretty: prettyReporter,
  concise: conciseReporter,
  json: jsonReporter,
  jsonl: jsonlReporter,
}
