import { ruleBook } from '../builtin.ts'
import { count, printable } from '../report/index.ts'
import { type CheckedFile, Checker, type CheckOptions, CONFIG_FORMAT, type ConfigOptions, Configuration, checkFiles } from '../workspace/index.ts'
import type { Output } from './output.ts'

export interface SuppressionsFlags extends CheckOptions, ConfigOptions {
  readonly json?: boolean
}

/** `candor suppressions`: lists the suppressions that stand in files, and what each does. Gives the exit code. */
export async function listSuppressions(paths: readonly string[], flags: SuppressionsFlags, output: Output): Promise<number> {
  const { settings } = await Configuration.load({ ...flags, reportUnusedSuppressions: 'off' }, ruleBook)
  const rows: object[] = []
  const lines: string[] = []
  let failed = false
  for await (const result of checkFiles(paths, settings, new Checker(settings))) {
    if ('problem' in result) {
      if (result.problem.fatal) failed = true
      output.note(result.problem.message)
      continue
    }
    if (result.checked.format === CONFIG_FORMAT) continue
    for (const row of rowsOf(result.checked)) {
      rows.push(row)
      lines.push(lineOf(row))
    }
  }
  if (flags.json) await output.write(`${JSON.stringify(rows, null, 2)}\n`)
  else await output.write(lines.length === 0 ? 'No suppressions.\n' : `${lines.join('')}${count(lines.length, 'suppression')}\n`)
  return failed ? 2 : 0
}

interface Row {
  readonly path: string
  readonly line: number
  readonly scope: string
  readonly rules: readonly string[]
  readonly state: string
  /** Findings it suppresses today. */
  readonly count: number
  readonly reason: string
  readonly until: string | null
  readonly owner: string | null
}

const rowsOf = ({ path, source, suppressions }: CheckedFile): Row[] =>
  suppressions.map(({ scope, rules, state, count: amount, reason, until, owner, start }) => ({
    path,
    line: source.point(start).line,
    scope,
    rules,
    state,
    count: amount,
    reason,
    until: until ?? null,
    owner: owner ?? null,
  }))

function lineOf({ path, line, rules, state, count: amount, reason, until, owner }: Row): string {
  const facts = [
    state === 'used' ? count(amount, 'finding') : state,
    ...(until === null ? [] : [`until ${until}`]),
    ...(owner === null ? [] : [`by ${owner}`]),
  ]
  return `${printable(path)}:${line}  ${rules.join(', ')}  (${facts.join(', ')})\n  ${printable(reason) || 'no reason given'}\n`
}
