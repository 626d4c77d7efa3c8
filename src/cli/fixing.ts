import { count, placeOf, printable } from '../report/index.ts'
import { Fixer, type FixOutcome, UsageError } from '../workspace/index.ts'
import type { Output } from './output.ts'
import type { Sink } from './targets.ts'

export interface FixFlags {
  readonly fix?: boolean
  readonly unsafeFixes?: boolean
  readonly fixDryRun?: boolean
  readonly diff?: boolean
  readonly staged?: boolean
  readonly changedLines?: boolean
}

/** What `--fix` and its kin do beside checking. */
export interface Fixing {
  readonly fixer: Fixer
  /** Where reports go that have no file of their own. */
  readonly sink: Sink
  /** After the last file: says what was done. Gives a sentence for each file that could not be written. */
  end(): Promise<string[]>
}

/** Undefined when nothing is to be fixed. Throws a `UsageError` for options that make no sense together. */
export function fixingFor(flags: FixFlags, readsStdin: boolean, output: Output): Fixing | undefined {
  const modes = [flags.fix && '--fix', flags.fixDryRun && '--fix-dry-run', flags.diff && '--diff'].filter((name) => typeof name === 'string')
  if (modes.length > 1) throw new UsageError(`${modes.join(' and ')} cannot go together: each does something else with the fixes.`)
  if (modes.length === 0) {
    if (flags.unsafeFixes) throw new UsageError('--unsafe-fixes says which fixes, not what to do with them.', 'Add --fix, --fix-dry-run or --diff.')
    return undefined
  }
  const part = flags.staged ? '--staged' : flags.changedLines ? '--changed-lines' : undefined
  if (part !== undefined) throw new UsageError(`${modes[0]} and ${part} cannot go together: fixes are for whole files as they stand on the disk.`)
  const outcomes: FixOutcome[] = []
  const mode = flags.fix ? 'write' : flags.diff ? 'show' : 'try'
  const fixer = new Fixer({ unsafe: flags.unsafeFixes ?? false, mode, onFile: (outcome) => void outcomes.push(outcome) })
  // Standard output belongs to the diff, or to the text that was fixed.
  const toOutput = !flags.diff && !(flags.fix && readsStdin)
  const sink: Sink = toOutput ? output : { write: async (text) => (flags.diff ? undefined : output.detail(text)) }
  return {
    fixer,
    sink,
    async end() {
      if (flags.diff) await writeDiff(outcomes, output)
      else for (const { file, bytes, after, left } of outcomes) if (flags.fix && file.stdin) await output.write(left === undefined ? after : bytes)
      noteAll(outcomes, flags, output)
      return outcomes.filter(({ failed }) => failed).map(({ file, left }) => `cannot fix '${printable(file.path)}': ${left}`)
    },
  }
}

async function writeDiff(outcomes: readonly FixOutcome[], output: Output): Promise<void> {
  const changed = outcomes.filter(({ before, after }) => before !== after)
  if (changed.length === 0) return
  const { unifiedDiff } = await import('../report/unified-diff.ts')
  for (const { file, before, after } of changed) await output.write(unifiedDiff(printable(file.path), before, after))
}

/** Says on standard error what was fixed, what could not be, and what else there would be. */
function noteAll(outcomes: readonly FixOutcome[], { diff, fixDryRun, unsafeFixes }: FixFlags, output: Output): void {
  for (const { file, refused, left, failed, checked } of outcomes) {
    if (left !== undefined && !failed) output.note(`'${printable(file.path)}' was not fixed: ${left}`)
    for (const { finding, title, reason } of refused)
      output.note(`${printable(placeOf(checked.path, checked.source, finding.start))}: not fixed: '${title}' (${finding.ruleId}): ${reason}`)
  }
  const fixes = outcomes.reduce((sum, { applied }) => sum + applied.length, 0)
  const files = outcomes.filter(({ applied }) => applied.length > 0).length
  const suggestions = unsafeFixes ? 0 : outcomes.reduce((sum, one) => sum + one.suggestions, 0)
  const more = suggestions === 0 ? '' : `; ${count(suggestions, 'finding')} more could be fixed with --unsafe-fixes`
  output.note(`${diff || fixDryRun ? 'would apply' : 'applied'} ${fixes} ${fixes === 1 ? 'fix' : 'fixes'} in ${count(files, 'file')}${more}`)
}
