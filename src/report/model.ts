import type { DocumentPlace, Kind, KindOrigin, Notice, Range, Source } from '../document/index.ts'
import type { Finding, Severity } from '../rule/index.ts'

/** A finding with its place in lines and columns. */
export interface ReportedFinding extends Finding {
  readonly fingerprint: string
  readonly range: Range
  /** Set when somebody decided that the finding shall not count. */
  readonly suppression?: Suppression
}

/** Why a finding does not count, and where that is written: in the file, or in configuration or a baseline. */
export interface Suppression {
  readonly kind: 'inSource' | 'external'
  readonly reason: string
}

/** A document of a file: all of it, or one message of a mailbox. */
export interface ReportedDocument {
  readonly kind: Kind
  readonly kindOrigin: KindOrigin
  readonly kindConfidence: number
  readonly place: DocumentPlace | undefined
}

/** A file that was checked, with those of its findings that are to be shown. Its kind is that of its first document. */
export interface ReportedFile extends ReportedDocument {
  readonly path: string
  readonly format: string
  /** In the order of the file, at least one. */
  readonly documents: readonly ReportedDocument[]
  readonly source: Source
  readonly findings: readonly ReportedFinding[]
  /** Findings that somebody decided shall not count; only reports that keep records show them. */
  readonly suppressed?: readonly ReportedFinding[]
  readonly notices: readonly Notice[]
}

/** What was found and left out, over all files. */
export interface Counts {
  readonly files: number
  /** Files that could not be checked. */
  readonly skipped: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Findings that are counted above and not shown, since they are less severe than asked for. */
  readonly hidden: number
  /** Files with findings. */
  readonly filesWithFindings: number
  /** Findings that a comment or an exception takes out, and findings that the baseline holds: not counted above. */
  readonly suppressed: number
  readonly baselined: number
}

/** Something to know about the run besides its findings. */
export interface RunNotice {
  readonly code: string
  readonly path: string
  readonly message: string
  /** Whether it kept the path from being checked, so that the run does not count as done. */
  readonly fatal: boolean
  /** Where it is about one place in a file. */
  readonly range?: Range | undefined
}

/** A run, once all files are done. */
export interface RunSummary {
  readonly tool: { readonly name: string; readonly version: string }
  readonly cwd: string
  readonly exitCode: number
  readonly durationMs: number
  readonly counts: Counts
  readonly rules: number
  /** Paths of the configuration files that had a say, sorted. */
  readonly config: readonly string[]
  readonly notices: readonly RunNotice[]
}

/** Writes one run in one output format. The strings it returns, one after the other, are the report. */
export interface Reporter {
  file(file: ReportedFile): string
  /** In parts, where all of it together may be more than one string should hold. */
  end(run: RunSummary): string | readonly string[]
}

/** What reporters for people need to know of the world. */
export interface ReporterOptions {
  readonly palette: Palette
  /** Width of the terminal in columns. */
  readonly width: number
  /** Findings only. */
  readonly quiet: boolean
  /** What is known of a rule; undefined when it is none of the rule book's. */
  rule(ruleId: string): RuleProse | undefined
  /** A path of the report, relative to the root of the repository: what CI services want. */
  repositoryPath(path: string): string
}

/** A rule as reports explain it. */
export interface RuleProse {
  readonly severity: Severity
  readonly confidence: number
  readonly summary: string
  /** Why it exists, in one or two sentences. */
  readonly why: string
  readonly instead: string
}

/** The colours and links of a report. Each function gives the text back with the codes for the terminal, or unchanged. */
export interface Palette {
  severity(severity: Severity, text: string): string
  strong(text: string): string
  dim(text: string): string
  path(text: string): string
  related(text: string): string
  good(text: string): string
  /** The id of a rule, as a link to its page where the terminal follows links. Links take no columns. */
  rule(ruleId: string): string
}

const same = (text: string): string => text

/** No colour at all. */
export const plainPalette: Palette = { severity: (_, text) => text, strong: same, dim: same, path: same, related: same, good: same, rule: same }
