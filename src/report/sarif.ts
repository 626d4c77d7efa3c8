import type { Severity } from '../rule/index.ts'
import type { ReportedFile, ReportedFinding, Reporter, ReporterOptions, RuleProse, RunSummary } from './model.ts'
import { count, printable } from './words.ts'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }
const PROBLEM_SEVERITIES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'recommendation' }

/** GitHub's limits for an upload: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support */
const MOST_RESULTS = 25_000
const MOST_CHARACTERS = 1024

/** SARIF 2.1.0, as GitHub code scanning reads it. */
export function sarifReporter(options: ReporterOptions): Reporter {
  const rules = new Map<string, number>()
  const results: string[] = []
  let left = 0
  const add = (finding: ReportedFinding, file: ReportedFile): void => {
    if (results.length === MOST_RESULTS) {
      left++
      return
    }
    if (!rules.has(finding.ruleId)) rules.set(finding.ruleId, rules.size)
    results.push(JSON.stringify(resultOf(finding, file, rules.get(finding.ruleId) ?? 0, options)))
  }
  return {
    file(file) {
      const all = file.suppressed === undefined ? file.findings : [...file.findings, ...file.suppressed]
      for (const finding of all) add(finding, file)
      return ''
    },
    end: (run) => {
      const list = results.length === 0 ? '[]' : `[\n        ${results.join(',\n        ')}\n      ]`
      const ruleList = [...rules.keys()].map((id) => ruleOf(id, options.rule(id)))
      return `${indented(frameOf(run, ruleList, left, options.repositoryPath), list)}\n`
    },
  }
}

/** The log with its results put in last, as text that is already there. */
function indented(frame: object, results: string): string {
  return JSON.stringify(frame, null, 2).replace('"results": []', () => `"results": ${results}`)
}

function frameOf({ tool, exitCode, notices }: RunSummary, rules: readonly object[], left: number, repositoryPath: (path: string) => string): object {
  const problems = notices.map(({ fatal, path, message }) => ({
    level: fatal ? 'error' : 'warning',
    message: { text: printable(message) },
    ...(path === '' ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactOf(repositoryPath(path)) } }] }),
  }))
  if (left > 0) problems.push({ level: 'warning', message: { text: `${count(left, 'more result')} had no room in this log.` } })
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            fullDescription: { text: 'Finds claims without their disclosures. No findings does not mean that copy is lawful or complete.' },
            rules,
          },
        },
        automationDetails: { id: 'candor/copy/' },
        columnKind: 'utf16CodeUnits',
        // Where that is, whoever reads the log knows best: the same log comes of the same files on every machine.
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository; outside of one, the folder that candor ran in.' } } },
        invocations: [{ executionSuccessful: exitCode !== 2, exitCode, toolExecutionNotifications: problems }],
        results: [],
      },
    ],
  }
}

function ruleOf(id: string, prose: RuleProse | undefined): object {
  const summary = prose?.summary ?? id
  const help = prose === undefined ? summary : `${prose.why} ${prose.instead}`
  return {
    id,
    name: id,
    shortDescription: { text: cut(summary) },
    fullDescription: { text: cut(prose === undefined ? summary : `${summary} ${prose.why}`) },
    help: { text: help, markdown: prose === undefined ? summary : `**Why:** ${prose.why}\n\n**Write instead:** ${prose.instead}` },
    ...(prose === undefined
      ? {}
      : {
          defaultConfiguration: { level: LEVELS[prose.severity] },
          properties: { precision: precisionOf(prose.confidence), 'problem.severity': PROBLEM_SEVERITIES[prose.severity], tags: [id.split('/')[0]] },
        }),
  }
}

/** GitHub's word for how often a rule is right. */
const precisionOf = (confidence: number): string =>
  confidence >= 0.9 ? 'very-high' : confidence >= 0.8 ? 'high' : confidence >= 0.6 ? 'medium' : 'low'

function resultOf(finding: ReportedFinding, file: ReportedFile, ruleIndex: number, { repositoryPath }: ReporterOptions): object {
  const { ruleId, messageId, severity, message, help, confidence, fingerprint, related, fixes, suppression } = finding
  const artifactLocation = artifactOf(repositoryPath(file.path))
  const region = (start: number, end: number): object => {
    const range = file.source.range(start, end)
    return {
      startLine: range.start.line,
      startColumn: range.start.column,
      endLine: range.end.line,
      endColumn: range.end.column,
      charOffset: start,
      charLength: end - start,
    }
  }
  return {
    ruleId,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: `${printable(message)} ${printable(help)}` },
    locations: [{ physicalLocation: { artifactLocation, region: region(finding.start, finding.end) } }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            message: { text: `${printable(other.message)} “${printable(other.text)}”` },
            physicalLocation: {
              artifactLocation: artifactOf(repositoryPath(other.path)),
              ...(other.path === file.path ? { region: region(other.start, other.end) } : {}),
            },
          })),
        }),
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'candor/v1': fingerprint },
    ...(fixes.length === 0
      ? {}
      : {
          fixes: fixes.map(({ title, edits }) => ({
            description: { text: title },
            artifactChanges: [
              {
                artifactLocation,
                replacements: edits.map(({ start, end, text }) => ({ deletedRegion: region(start, end), insertedContent: { text } })),
              },
            ],
          })),
        }),
    ...(suppression === undefined ? {} : { suppressions: [{ kind: suppression.kind, justification: suppression.reason }] }),
    properties: { messageId, confidence },
  }
}

/** What relative URIs are relative to. */
const ROOT = '%SRCROOT%'

/** A file by its path below the root; what lies outside is relative to nothing that has a name. */
const artifactOf = (path: string): object => (path.startsWith('../') ? { uri: uriOf(path) } : { uri: uriOf(path), uriBaseId: ROOT })

/** A path as a relative URI. */
const uriOf = (path: string): string => path.split('/').map(encodeSegment).join('/')

/** A lone surrogate has no bytes, and `encodeURIComponent` throws at it. */
const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\uFFFD'))

const cut = (text: string): string => (text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`)
