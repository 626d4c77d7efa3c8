import type { DocumentPlace, Kind, KindOrigin, Notice, Range, Source } from '../document/index.ts'
import type { Finding, Severity } from '../rule/index.ts'

/** A finding with its place in lines and columns. */
export interface ReportedFinding extends Finding {
  readonly fingerprint: string
  readonly range: Range
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
}

/** Something to know about the run besides its findings. */
export interface RunNotice {
  readonly code: string
  readonly path: string
  readonly message: string
}

/** A run, once all files are done. */
export interface RunSummary {
  readonly tool: { readonly name: string; readonly version: string }
  readonly cwd: string
  readonly exitCode: number
  readonly durationMs: number
  readonly counts: Counts
  readonly rules: number
  readonly notices: readonly RunNotice[]
}

/** Writes one run in one output format. The strings it returns, one after the other, are the report. */
export interface Reporter {
  file(file: ReportedFile): string
  end(run: RunSummary): string
}

/** What reporters for people need to know of the world. */
export interface ReporterOptions {
  readonly palette: Palette
  /** Width of the terminal in columns. */
  readonly width: number
  /** Findings only. */
  readonly quiet: boolean
  /** Why a rule exists, in one or two sentences; undefined when it is none of the rule book's. */
  why(ruleId: string): string | undefined
}

/** The colours of a report. Each function gives the text back with the codes for its colour, or unchanged. */
export interface Palette {
  severity(severity: Severity, text: string): string
  strong(text: string): string
  dim(text: string): string
  path(text: string): string
  related(text: string): string
  good(text: string): string
}

const same = (text: string): string => text

/** No colour at all. */
export const plainPalette: Palette = { severity: (_, text) => text, strong: same, dim: same, path: same, related: same, good: same }
