import type { Source } from '../document/index.ts'
import type { Severity } from '../rule/index.ts'
import type { ReportedFile, ReportedFinding, Reporter, ReporterOptions, RunSummary } from './model.ts'
import { printable } from './words.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** Reviewdog's diagnostic format. Lines and columns count from 1; columns are bytes of UTF-8, ends exclusive. */
export function rdjsonReporter({ repositoryPath }: ReporterOptions): Reporter {
  const diagnostics: string[] = []
  return {
    file(file) {
      const columns = new ByteColumns(file.source)
      for (const finding of file.findings) diagnostics.push(JSON.stringify(diagnostic(finding, file, columns, repositoryPath)))
      return ''
    },
    end: (run) => wholeText(run, diagnostics),
  }
}

function diagnostic(finding: ReportedFinding, file: ReportedFile, columns: ByteColumns, repositoryPath: (path: string) => string): object {
  const { ruleId, message, help, severity, related, fixes } = finding
  const located = (start: number, end: number): object => ({ start: columns.point(start), end: columns.point(end) })
  return {
    message: `${printable(message)} ${printable(help)}`,
    location: { path: repositoryPath(file.path), range: located(finding.start, finding.end) },
    severity: SEVERITIES[severity],
    code: { value: ruleId },
    // A suggestion of reviewdog replaces one range.
    suggestions: fixes.filter(({ edits }) => edits.length === 1).map(({ edits: [{ start, end, text }] }) => ({ range: located(start, end), text })),
    related_locations: related.map((other) => ({
      message: printable(other.message),
      location: { path: repositoryPath(other.path), ...(other.path === file.path ? { range: located(other.start, other.end) } : {}) },
    })),
  }
}

function wholeText({ tool }: RunSummary, diagnostics: readonly string[]): string {
  const list = diagnostics.length === 0 ? '[]' : `[\n    ${diagnostics.join(',\n    ')}\n  ]`
  return `{\n  "source": ${JSON.stringify({ name: tool.name })},\n  "diagnostics": ${list}\n}\n`
}

/** Turns offsets into lines and byte columns. It remembers the last place, so that many findings on one long line cost one walk along it. */
class ByteColumns {
  readonly #source: Source
  #line = 0
  #at = 0
  #bytes = 0

  constructor(source: Source) {
    this.#source = source
  }

  point(offset: number): { line: number; column: number } {
    const { line } = this.#source.point(offset)
    if (line !== this.#line || offset < this.#at) {
      this.#line = line
      this.#at = Math.max(this.#source.lineStarts[line - 1], this.#source.start)
      this.#bytes = 0
    }
    const { text } = this.#source
    for (; this.#at < offset; this.#at++) this.#bytes += bytesOf(text.charCodeAt(this.#at))
    return { line, column: this.#bytes + 1 }
  }
}

/** Bytes that a UTF-16 code unit takes in UTF-8; each half of a surrogate pair takes two. */
const bytesOf = (unit: number): number => (unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3)
