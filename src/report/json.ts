import type { ReportedFile, ReportedFinding, Reporter, RunSummary } from './model.ts'

/** Version of the shape below. Minor versions may add keys, and never remove, rename or retype any. */
export const SCHEMA_VERSION = '1.0'

/** A finding as the JSON formats write it. Lines and columns count from 1, offsets from 0; columns and offsets are UTF-16 code units, ends exclusive. */
export function findingJson(finding: ReportedFinding, file: ReportedFile): object {
  return {
    ruleId: finding.ruleId,
    messageId: finding.messageId,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    help: finding.help,
    url: null,
    range: finding.range,
    // Of a file that is no text; its lines are those of the text that was found in it.
    place: file.source.placeName(finding.start) ?? null,
    text: finding.text,
    unpacked: finding.unpacked ?? null,
    scope: finding.role,
    key: finding.key ?? null,
    fingerprint: finding.fingerprint,
    related: finding.related.map(({ path, start, end, text, message }) => ({
      path,
      message,
      range: path === file.path ? file.source.range(start, end) : null,
      text,
    })),
    suppression: finding.suppression ?? null,
    fixes: finding.fixes.map(({ title, applicability, edits }) => ({
      title,
      applicability,
      edits: edits.map((edit) => ({ range: [edit.start, edit.end], text: edit.text })),
    })),
  }
}

/** The whole run as one JSON document. */
export function jsonReporter(): Reporter {
  const files: string[] = []
  return {
    file(file) {
      const { path, format, kind, kindOrigin, kindConfidence, documents, source, suppressed = [] } = file
      const parts = documents.map(({ place, ...one }) => ({
        kind: one.kind,
        kindOrigin: one.kindOrigin,
        kindConfidence: one.kindConfidence,
        range: place === undefined ? null : source.range(place.start, place.end),
      }))
      const written = (list: readonly ReportedFinding[]): object[] => list.map((finding) => findingJson(finding, file))
      const findings = written(file.findings)
      const entry = { path, format, kind, kindOrigin, kindConfidence, documents: parts, findings, suppressed: written(suppressed) }
      files.push(`${files.length === 0 ? '' : ',\n'}${indented(JSON.stringify(entry, null, 2))}`)
      return ''
    },
    end: (run) => wholeJson(run, files),
  }
}

/** The files stay as they are: put together they may be hundreds of megabytes. */
function wholeJson({ tool, cwd, config, exitCode, durationMs, counts, notices }: RunSummary, files: readonly string[]): string[] {
  const { errors, warnings, infos, hidden, skipped, suppressed, baselined } = counts
  const head = {
    schemaVersion: SCHEMA_VERSION,
    tool,
    run: { cwd, config, exitCode, durationMs },
    summary: { files: counts.files, skipped, errors, warnings, infos, hidden, suppressed, baselined },
  }
  const noticesText = JSON.stringify(notices, null, 2).replaceAll('\n', '\n  ')
  const [open, close] = files.length === 0 ? ['[', ']'] : ['[\n', '\n  ]']
  return [`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "files": ${open}`, ...files, `${close},\n  "notices": ${noticesText}\n}\n`]
}

const indented = (text: string): string => `    ${text.replaceAll('\n', '\n    ')}`
