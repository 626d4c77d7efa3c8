import { Source } from '../../src/document/index.ts'
import {
  type Counts,
  createReporter,
  plainPalette,
  type ReportedDocument,
  type ReportedFile,
  type ReportedFinding,
  type ReporterName,
  type ReporterOptions,
  type RunSummary,
} from '../../src/report/index.ts'

export const text = 'Cancel anytime!\n\n## Terms\n\nYou cannot cancel in the first year.\n'

/** A finding in a text at its first `words`. */
export function findingIn(source: Source, words: string, more: Partial<ReportedFinding> = {}): ReportedFinding {
  const start = source.text.indexOf(words)
  const end = start + words.length
  return {
    ruleId: 'contradiction/cancel-anytime',
    messageId: 'denied',
    severity: 'error',
    confidence: 0.9,
    message: "'Cancel anytime' does not hold.",
    help: 'Say when one can cancel.',
    path: source.path,
    start,
    end,
    text: words,
    sentence: words,
    role: 'paragraph',
    related: [],
    fixes: [],
    fingerprint: '0123456789abcdef',
    range: source.range(start, end),
    ...more,
  }
}

export const source = new Source('offer.md', text)

export const findingAt = (words: string, more: Partial<ReportedFinding> = {}): ReportedFinding => findingIn(source, words, more)

export const fileOf = (...findings: ReportedFinding[]): ReportedFile => reported(source, findings)

export const whole: ReportedDocument = { kind: 'landing', kindOrigin: 'guess', kindConfidence: 0.72, place: undefined }

export const reported = (of: Source, findings: readonly ReportedFinding[]): ReportedFile => ({
  ...whole,
  path: of.path,
  format: 'markdown',
  documents: [whole],
  source: of,
  findings,
  notices: [],
})

export const summaryOf = (counts: Partial<Counts> = {}, more: Partial<RunSummary> = {}): RunSummary => ({
  tool: { name: 'candor', version: '0.1.0' },
  cwd: '/repo',
  exitCode: 0,
  durationMs: 5,
  counts: { files: 1, skipped: 0, errors: 0, warnings: 0, infos: 0, hidden: 0, filesWithFindings: 0, suppressed: 0, baselined: 0, ...counts },
  rules: 3,
  config: [],
  notices: [],
  ...more,
})

export const options: ReporterOptions = {
  palette: plainPalette,
  width: 60,
  quiet: false,
  rule: (ruleId) =>
    ruleId === 'contradiction/cancel-anytime'
      ? {
          severity: 'error',
          confidence: 0.85,
          summary: 'A promise to let people go that the terms take back.',
          why: 'People rely on it when they choose, and find out too late that it is not so.',
          instead: 'Say when one can cancel.',
        }
      : undefined,
  repositoryPath: (path) => `copy/${path}`,
}

/** A whole report. */
export async function reportOf(
  format: ReporterName,
  files: readonly ReportedFile[],
  run: RunSummary = summaryOf(),
  more: Partial<ReporterOptions> = {},
): Promise<string> {
  const reporter = await createReporter(format, { ...options, ...more })
  return [...files.map((file) => reporter.file(file)), reporter.end(run)].flat().join('')
}

const place = text.indexOf('You cannot')
export const related = { path: 'offer.md', start: place, end: place + 17, text: 'You cannot cancel', message: 'says otherwise' }
