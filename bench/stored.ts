import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Firing, Judged, Neutral } from './measure.ts'

/** What a run of the evaluation found: ids and numbers, no text. */
export interface Stored {
  /** By set, then by row: the rules that fired. Rows in which none did are left out. */
  readonly sets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly neutral: Neutral | null
  readonly corpus: Readonly<Record<string, Firing>>
}

export const rowsOf = (judged: readonly Judged[]): Record<string, string[]> =>
  Object.fromEntries(
    judged.flatMap(({ row, findings }) => {
      const rules = [...new Set(findings.map((finding) => finding.ruleId))].sort()
      return rules.length === 0 ? [] : [[row.id, rules]]
    }),
  )

/** A result from a file, or that of a git revision, which is measured now with the yardstick of today. `args` say what to measure. */
export function storedAt(reference: string, args: readonly string[]): Stored {
  if (existsSync(reference)) return JSON.parse(readFileSync(reference, 'utf8')) as Stored
  const folder = mkdtempSync(join(tmpdir(), 'candor-eval-'))
  const tree = join(folder, 'tree')
  const file = join(folder, 'result.json')
  try {
    execFileSync('git', ['worktree', 'add', '--detach', '--quiet', tree, reference], { stdio: ['ignore', 'ignore', 'inherit'] })
    for (const name of ['bench', join('test', 'passages')]) {
      rmSync(join(tree, name), { recursive: true, force: true })
      cpSync(name, join(tree, name), { recursive: true })
    }
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'), 'junction')
    execFileSync(process.execPath, ['scripts/run.mjs', 'bench/eval.ts', ...args, '--save', file], {
      cwd: tree,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return JSON.parse(readFileSync(file, 'utf8')) as Stored
  } finally {
    if (existsSync(tree)) execFileSync('git', ['worktree', 'remove', '--force', tree], { stdio: 'ignore' })
    rmSync(folder, { recursive: true, force: true })
  }
}

export const save = (file: string, stored: Stored): void => writeFileSync(file, `${JSON.stringify(stored)}\n`)
