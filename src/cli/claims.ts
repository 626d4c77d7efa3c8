import { ruleBook } from '../builtin.ts'
import { count, printable } from '../report/index.ts'
import type { Rule } from '../rule/index.ts'
import {
  type CheckedFile,
  Checker,
  type CheckOptions,
  CONFIG_FORMAT,
  type ConfigOptions,
  Configuration,
  checkFiles,
  type LocatedFinding,
} from '../workspace/index.ts'
import type { Output } from './output.ts'

export interface ClaimsFlags extends CheckOptions, ConfigOptions {
  readonly json?: boolean
}

/** `candor claims`: lists the claims that evidence could settle, each with the evidence it has. Gives the exit code. */
export async function listClaims(paths: readonly string[], flags: ClaimsFlags, output: Output): Promise<number> {
  const configuration = await Configuration.load({ ...flags, reportUnusedSuppressions: 'off' }, ruleBook)
  const { settings } = configuration
  const rows: Row[] = []
  let failed = false
  for await (const result of checkFiles(paths, settings, new Checker(settings))) {
    if ('problem' in result) {
      failed ||= result.problem.fatal
      output.note(result.problem.message)
      continue
    }
    if (result.checked.format === CONFIG_FORMAT) continue
    rows.push(...rowsOf(result.checked, await settlable(configuration, result.checked)))
  }
  if (flags.json) await output.write(`${JSON.stringify(rows, null, 2)}\n`)
  else await output.write(rows.length === 0 ? 'No claims that evidence could settle.\n' : `${rows.map(lineOf).join('')}${totalOf(rows)}\n`)
  return failed ? 2 : 0
}

/** The rules that hold for a file and take evidence, by id. */
async function settlable(configuration: Configuration, { path }: CheckedFile): Promise<ReadonlyMap<string, Rule>> {
  const { setups } = await configuration.settingsFor(configuration.absoluteOf(path))
  return new Map(setups.flatMap(({ rule }) => (rule.evidence === undefined ? [] : [[rule.id, rule]])))
}

type Status = 'backed' | 'expired' | 'no evidence'

interface Row {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly ruleId: string
  readonly text: string
  readonly status: Status
  /** Id of the entry, live or expired. */
  readonly evidence: string | null
  /** Classes of evidence that would settle it. */
  readonly classes: readonly string[]
  readonly fingerprint: string
}

function rowsOf({ path, findings, suppressed }: CheckedFile, rules: ReadonlyMap<string, Rule>): Row[] {
  const backed = suppressed.filter(({ suppression }) => suppression?.evidence !== undefined)
  const claims = [...findings, ...backed].flatMap((finding) => {
    const rule = rules.get(finding.ruleId)
    return rule === undefined ? [] : [{ finding, rule }]
  })
  claims.sort((a, b) => a.finding.start - b.finding.start || (a.finding.ruleId < b.finding.ruleId ? -1 : 1))
  return claims.map(({ finding, rule }) => ({
    path,
    ...finding.range.start,
    ruleId: finding.ruleId,
    text: finding.text,
    ...standing(finding),
    classes: rule.evidence ?? [],
    fingerprint: finding.fingerprint,
  }))
}

function standing({ suppression, expiredEvidence }: LocatedFinding): { status: Status; evidence: string | null } {
  if (suppression?.evidence !== undefined) return { status: 'backed', evidence: suppression.evidence }
  return expiredEvidence === undefined ? { status: 'no evidence', evidence: null } : { status: 'expired', evidence: expiredEvidence }
}

function lineOf({ path, line, column, ruleId, text, status, evidence, fingerprint }: Row): string {
  const state = status === 'no evidence' ? `no evidence; ${fingerprint}` : status === 'backed' ? `backed by ${evidence}` : `${evidence} has expired`
  return `${printable(path)}:${line}:${column}  ${printable(text)}\n  ${ruleId}  (${state})\n`
}

function totalOf(rows: readonly Row[]): string {
  const amount = (wanted: Status): number => rows.filter(({ status }) => status === wanted).length
  return `${count(rows.length, 'claim')}: ${amount('backed')} backed, ${amount('expired')} expired, ${amount('no evidence')} without evidence`
}
