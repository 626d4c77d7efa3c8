import { conciseReporter } from './concise.ts'
import type { Reporter, ReporterOptions } from './model.ts'
import type { ReporterName } from './names.ts'
import { prettyReporter } from './pretty.ts'

export {
  type Counts,
  type Palette,
  plainPalette,
  type ReportedDocument,
  type ReportedFile,
  type ReportedFinding,
  type Reporter,
  type ReporterOptions,
  type RuleProse,
  type RunNotice,
  type RunSummary,
  type Suppression,
} from './model.ts'
export { isReporterName, type ReporterName, reporterNames } from './names.ts'
export { RunTally } from './tally.ts'
export { type Gate, type Verdict, verdictOf } from './verdict.ts'
export { count, kindWords, listed, originWords, percent, placeOf, printable, rightness } from './words.ts'

type MakeReporter = (options: ReporterOptions) => Reporter

/** Those of a person at work are at hand; the others load when they are asked for. */
const formats: Readonly<Record<ReporterName, () => MakeReporter | Promise<MakeReporter>>> = {
  pretty: () => prettyReporter,
  concise: () => conciseReporter,
  json: async () => (await import('./json.ts')).jsonReporter,
  jsonl: async () => (await import('./jsonl.ts')).jsonlReporter,
  sarif: async () => (await import('./sarif.ts')).sarifReporter,
  github: async () => (await import('./github.ts')).githubReporter,
  gitlab: async () => (await import('./gitlab.ts')).gitlabReporter,
  junit: async () => (await import('./junit.ts')).junitReporter,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyleReporter,
  rdjson: async () => (await import('./rdjson.ts')).rdjsonReporter,
  markdown: async () => (await import('./markdown.ts')).markdownReporter,
  agent: async () => (await import('./agent.ts')).agentReporter,
  summary: async () => (await import('./summary.ts')).summaryReporter,
}

/** The reporter of an output format. */
export const createReporter = async (format: ReporterName, options: ReporterOptions): Promise<Reporter> => (await formats[format]())(options)
