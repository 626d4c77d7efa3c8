import { DocumentBuilder, Source } from '../../document/index.ts'
import { Annotator } from '../../language/index.ts'
import { fingerprints } from '../../lint/index.ts'
import { AnnotatedDocument, type Finding } from '../../rule/index.ts'
import type { CheckedFile } from '../checker.ts'
import type { ConfigFile } from './tree.ts'

/** What a config is called among formats, when there are findings about it. */
export const CONFIG_FORMAT = 'config'

/** A config, or another data file of ours, with the findings about it, as a file that was checked. */
export function checkedConfig(file: ConfigFile, findings: readonly Finding[]): CheckedFile {
  const source = file.source ?? new Source(file.path, '')
  const marks = fingerprints(findings, source.path)
  const located = findings.map((finding, at) => ({ ...finding, fingerprint: marks[at], range: source.range(finding.start, finding.end) }))
  const annotated = new AnnotatedDocument(new DocumentBuilder(source, CONFIG_FORMAT).build(), new Annotator([]))
  const document = { kind: 'editorial', kindOrigin: 'option', kindConfidence: 1, place: undefined, document: annotated } as const
  return {
    ...document,
    documents: [document],
    path: file.path,
    format: CONFIG_FORMAT,
    source,
    findings: located.sort((a, b) => a.start - b.start),
    suppressed: [],
    suppressions: [],
    excepted: [],
    evidence: [],
    notices: [],
    crashes: [],
  }
}
