import type { Severity } from '../rule/index.ts'
import { confidences, type LocatedFinding } from '../workspace/index.ts'
import { rangeOf } from './positions.ts'
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type TextDocument } from './protocol.ts'
import type { Reading, Unread } from './workspaces.ts'

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

export interface DiagnosticOptions {
  /** Address of a rule's page. */
  pageOf(ruleId: string): string | undefined
  /** Whether the editor shows other places that a diagnostic speaks of. */
  readonly related: boolean
}

/** What an editor is shown of a text. */
export function diagnosticsOf(reading: Reading | Unread | undefined, document: TextDocument, options: DiagnosticOptions): Diagnostic[] {
  if (reading === undefined) return []
  if (!('file' in reading)) return [noticeOf(reading, document)]
  const { findings, notices } = reading.file
  return [...findings.map((finding) => diagnosticOf(finding, document, options)), ...notices.map((notice) => noticeOf(notice, document))]
}

function diagnosticOf(finding: LocatedFinding, document: TextDocument, { pageOf, related }: DiagnosticOptions): Diagnostic {
  const { ruleId, messageId, severity, confidence, message, help, fingerprint, fixes } = finding
  const href = pageOf(ruleId)
  // What stands in another file is told by campaigns alone, which an editor does not check.
  const places = finding.related.filter(({ path }) => path === finding.path)
  return {
    range: rangeOf(document, finding),
    severity: confidence < confidences.medium ? DiagnosticSeverity.Hint : SEVERITIES[severity],
    code: ruleId,
    ...(href !== undefined && { codeDescription: { href } }),
    source: 'candor',
    message: related
      ? message
      : [message, ...places.map((place) => `Line ${document.positionAt(place.start).line + 1}: ${place.message}`)].join('\n'),
    ...(ruleId === 'suppression/unused' && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related &&
      places.length > 0 && {
        relatedInformation: places.map((place) => ({ location: { uri: document.uri, range: rangeOf(document, place) }, message: place.message })),
      }),
    data: {
      messageId,
      confidence,
      help,
      fingerprint,
      fixes: fixes.map(({ title, applicability, edits }) => ({
        title,
        applicability,
        edits: edits.map(({ text, ...stretch }) => ({ range: rangeOf(document, stretch), newText: text })),
      })),
    },
  }
}

/** What was wrong with the text, or why it was not checked. */
const noticeOf = (notice: Unread & { readonly start?: number; readonly end?: number }, document: TextDocument): Diagnostic => ({
  range: rangeOf(document, { start: notice.start ?? 0, end: notice.end ?? notice.start ?? 0 }),
  severity: DiagnosticSeverity.Information,
  code: notice.code,
  source: 'candor',
  message: notice.message,
})
