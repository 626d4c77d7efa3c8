import { dirname, join, relative, sep } from 'node:path'
import type { Source } from '../../document/index.ts'
import { checkFiles } from '../check-files.ts'
import { type CheckedFile, Checker, type LocatedFinding } from '../checker.ts'
import { CONFIG_FORMAT } from '../config/checked-config.ts'
import type { Configuration } from '../config/configuration.ts'
import { ConfigError } from '../config/errors.ts'
import { readConfigFile } from '../config/read.ts'
import type { Names, Shape } from '../config/shape.ts'
import { validate } from '../config/validate.ts'
import { discover } from '../discover.ts'
import { UsageError } from '../errors.ts'
import { compareBytes } from '../paths.ts'
import type { TestProblem, TestResult } from './example-tests.ts'

const expectedShape: Shape = {
  type: 'map',
  of: {
    type: 'list',
    of: {
      type: 'object',
      keys: {
        ruleId: { type: 'text', of: 'rule' },
        messageId: { type: 'text' },
        severity: { type: 'text', of: 'severity' },
        text: { type: 'text' },
        line: { type: 'number', least: 1, whole: true },
      },
      required: ['ruleId'],
    },
  },
}

/** A finding that a document should have; what it does not say may be anything. */
type Expected = Pick<LocatedFinding, 'ruleId'> & Partial<Pick<LocatedFinding, 'messageId' | 'severity' | 'text'>> & { readonly line?: number }

/**
 * Checks the documents beside a file of expectations as `candor check` would, and compares. Findings of the rules that the file names, and of those under
 * test, must be the ones expected, in every document of the folder; other rules may find what they like. Throws a `ConfigError` for a file that is not right.
 */
export async function fixtureTests(
  path: string,
  others: readonly string[],
  configuration: Configuration,
  names: Names,
  tested: ReadonlySet<string>,
): Promise<TestResult[]> {
  const { cwd, settings } = configuration
  const file = await readConfigFile(path, cwd)
  if (file === undefined) throw new UsageError(`'${path}' holds nothing that is expected.`)
  const problems = file.root.type === 'null' ? [] : validate(file, file.root, expectedShape, names, 'file')
  if (problems.length > 0) throw new ConfigError(problems)
  const folder = dirname(path)
  const expected = new Map([...file.root.members].map(([name, { node }]) => [join(folder, name), node.items.map((item) => item.value as Expected)]))
  const rules = new Set([...tested, ...[...expected.values()].flat().map(({ ruleId }) => ruleId)])
  const documents = await documentsIn(folder, others, [...expected.keys()], configuration)
  const results: TestResult[] = []
  for await (const result of checkFiles(documents, { ...settings, errorOnUnmatchedPattern: true }, new Checker(settings))) {
    if ('problem' in result) {
      if (result.problem.fatal) results.push({ name: result.problem.path, type: 'fixture', problems: [{ message: result.problem.message }] })
      continue
    }
    const { checked } = result
    if (checked.format === CONFIG_FORMAT) continue
    const wanted = expected.get(configuration.absoluteOf(checked.path)) ?? []
    results.push({ name: checked.path, type: 'fixture', problems: compared(checked, wanted, rules) })
  }
  return results
}

/** What candor reads in the folder, and what is named; not what stands below a folder that has expectations of its own. */
async function documentsIn(folder: string, others: readonly string[], named: readonly string[], { settings }: Configuration): Promise<string[]> {
  const below = others.map(dirname).filter((other) => other !== folder && other.startsWith(`${folder}${sep}`))
  const { files } = await discover([folder], { ...settings, errorOnUnmatchedPattern: false })
  const found = files.map(({ absolute }) => absolute).filter((path) => !below.some((other) => path.startsWith(`${other}${sep}`)) && !isOwn(path))
  return [...new Set([...found, ...named])].sort(compareBytes).map((path) => relative(settings.cwd, path) || path)
}

const isOwn = (path: string): boolean => /[\\/]expected\.(?:jsonc?|ya?ml)$/.test(path)

function compared(file: CheckedFile, wanted: readonly Expected[], rules: ReadonlySet<string>): TestProblem[] {
  const { source, crashes } = file
  const left = file.findings.filter(({ ruleId }) => rules.has(ruleId))
  const problems: TestProblem[] = crashes.map(({ ruleId, error }) => ({
    message: `the rule ${ruleId} fails: ${error instanceof Error ? error.message : String(error)}`,
  }))
  for (const expected of wanted) {
    const at = left.findIndex((finding) => isAsExpected(finding, expected))
    if (at !== -1) left.splice(at, 1)
    else problems.push({ message: `expected ${wordsOf(expected)}, which is not found`, at: placeOf(expected, source) })
  }
  for (const { ruleId, text, range, start, end } of left)
    problems.push({ message: `found ${wordsOf({ ruleId, text, line: range.start.line })}, which is not expected`, at: { source, start, end } })
  return problems
}

const isAsExpected = (finding: LocatedFinding, { ruleId, messageId, severity, text, line }: Expected): boolean =>
  finding.ruleId === ruleId &&
  (messageId === undefined || finding.messageId === messageId) &&
  (severity === undefined || finding.severity === severity) &&
  (text === undefined || finding.text === text) &&
  (line === undefined || finding.range.start.line === line)

const wordsOf = ({ ruleId, messageId, severity, text, line }: Expected): string =>
  [ruleId, messageId, severity, text === undefined ? undefined : JSON.stringify(text), line === undefined ? undefined : `on line ${line}`]
    .filter((part) => part !== undefined)
    .join(' ')

/** The words that should have been found, or their line. */
function placeOf({ text, line }: Expected, source: Source): TestProblem['at'] {
  const from = line === undefined ? 0 : source.lineStarts[line - 1]
  if (from === undefined) return undefined
  const start = text === undefined ? -1 : source.text.indexOf(text, from)
  if (start !== -1 && text !== undefined) return { source, start, end: start + text.length }
  return line === undefined ? undefined : { source, start: from, end: from + source.line(line).trimEnd().length }
}
