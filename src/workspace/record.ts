import type { Source } from '../document/index.ts'
import type { Exception } from '../lint/index.ts'
import type { CheckedDocument, CheckedFile, LocatedFinding } from './checker.ts'

/** What became of a file, as plain data: what a cache keeps and what a worker thread sends. The file's text is not part of it. */
export interface FileRecord extends Pick<CheckedFile, 'format' | 'suppressions' | 'evidence' | 'notices'> {
  readonly documents: readonly CheckedDocument[]
  readonly findings: readonly LocatedFinding[]
  readonly suppressed: readonly LocatedFinding[]
  /** Ids of the exceptions that were needed. */
  readonly excepted: readonly string[]
  readonly crashes: readonly { readonly ruleId: string; readonly message: string; readonly stack: string | undefined }[]
}

export function recordOf(file: CheckedFile): FileRecord {
  const { format, documents, findings, suppressed, suppressions, evidence, notices, excepted, crashes } = file
  return {
    format,
    documents: documents.map(({ kind, kindOrigin, kindConfidence, place }) => ({ kind, kindOrigin, kindConfidence, place })),
    findings,
    suppressed,
    suppressions,
    evidence,
    notices,
    excepted: excepted.map(({ id }) => id),
    crashes: crashes.map(({ ruleId, error }) =>
      error instanceof Error ? { ruleId, message: error.message, stack: error.stack } : { ruleId, message: String(error), stack: undefined },
    ),
  }
}

/** The file of a record. Its text is read when somebody looks at it, which for most files is never. */
export function fileOf(record: FileRecord, path: string, read: () => Source, exceptions: readonly Exception[]): CheckedFile {
  const { documents, crashes, excepted, ...rest } = record
  const byId = new Map(exceptions.map((exception) => [exception.id, exception]))
  let source: Source | undefined
  return {
    ...documents[0],
    ...rest,
    path,
    get source() {
      source ??= read()
      return source
    },
    documents,
    excepted: excepted.flatMap((id) => byId.get(id) ?? []),
    crashes: crashes.map(({ ruleId, message, stack }) => ({ ruleId, error: Object.assign(new Error(message), { stack }) })),
  }
}
