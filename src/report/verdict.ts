import type { Severity } from '../rule/index.ts'
import type { Counts } from './model.ts'
import { count, listed } from './words.ts'

/** What the exit code depends on. */
export interface Gate {
  readonly failOn: Severity
  readonly maxWarnings?: number | undefined
  readonly exitZero?: boolean
  /** Entries of the baseline that match nothing, where that counts. */
  readonly staleEntries?: number
}

export interface Verdict {
  readonly exitCode: 0 | 1 | 2
  /** Why the code is not 0, for one line on standard error. */
  readonly cause: string | undefined
}

/** 0: nothing at or above the threshold; 1: findings; 2: something could not be checked, for the reasons in `failures`. */
export function verdictOf(counts: Pick<Counts, 'errors' | 'warnings' | 'infos'>, gate: Gate, failures: readonly string[]): Verdict {
  const found = gate.exitZero ? undefined : findingsCause(counts, gate)
  if (failures.length > 0) return { exitCode: 2, cause: listed(found === undefined ? failures : [found, ...failures]) }
  return found === undefined ? { exitCode: 0, cause: undefined } : { exitCode: 1, cause: found }
}

function findingsCause(
  { errors, warnings, infos }: Pick<Counts, 'errors' | 'warnings' | 'infos'>,
  { failOn, maxWarnings, staleEntries = 0 }: Gate,
): string | undefined {
  const amounts = [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'info')]
  const shown = [errors > 0, warnings > 0 && failOn !== 'error', infos > 0 && failOn === 'info']
  const causes = amounts.filter((_, at) => shown[at])
  if (maxWarnings !== undefined && warnings > maxWarnings && !shown[1]) causes.push(`${count(warnings, 'warning')} (at most ${maxWarnings} allowed)`)
  if (staleEntries > 0) causes.push(`${staleEntries} stale ${staleEntries === 1 ? 'entry' : 'entries'} in the baseline`)
  return causes.length === 0 ? undefined : listed(causes)
}
