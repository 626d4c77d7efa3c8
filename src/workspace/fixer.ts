import { accessSync, constants, lstatSync, readFileSync } from 'node:fs'
import { type AppliedFix, planFixes, type RefusedFix } from '../lint/index.ts'
import type { LintedFile } from './checker.ts'
import type { FoundFile } from './discover.ts'
import { reasonOf } from './errors.ts'
import { writeAtomically } from './write.ts'

export interface FixerOptions {
  /** Whether suggestions are applied too. */
  readonly unsafe: boolean
  /** `write` files, `try` what would be left, or only `show` what would change: then findings are those of the files as they are. */
  readonly mode: 'write' | 'try' | 'show'
  onFile(outcome: FixOutcome): void
}

/** What became of one file. */
export interface FixOutcome {
  readonly file: FoundFile
  readonly bytes: Uint8Array
  readonly before: string
  readonly after: string
  readonly applied: readonly AppliedFix[]
  /** Fixes that rules could not offer for the text as it is now. */
  readonly refused: readonly RefusedFix[]
  /** Findings with suggestions that were not asked for. */
  readonly suggestions: number
  readonly checked: LintedFile
  /** Why the whole file was left as it is. */
  readonly left: string | undefined
  /** The disk refused. */
  readonly failed: boolean
}

/** A file as it was read. */
export interface FixInput {
  readonly file: FoundFile
  readonly bytes: Uint8Array
  readonly text: string
  readonly encoding: string
}

/** A fix may make room for another; after so many rounds they only chase each other. */
const MOST_PASSES = 10

/** Applies fixes to the files of a run, and checks each again afterwards. */
export class Fixer {
  readonly #options: FixerOptions

  constructor(options: FixerOptions) {
    this.#options = options
  }

  /** The file as it is when its fixes are in. `check` checks a new text of it. */
  async fix(input: FixInput, checked: LintedFile, check: (text: string) => Promise<LintedFile>): Promise<LintedFile> {
    const { unsafe, mode, onFile } = this.#options
    const { file, bytes, text: before } = input
    const outcome = { file, bytes, before, after: before, applied: [] as AppliedFix[], left: undefined, failed: false }
    let current = checked
    let plan = planFixes(before, checked.findings, unsafe)
    const left = plan.applied.length === 0 ? undefined : whyLeft(input)
    if (left !== undefined) {
      onFile({ ...outcome, ...plan, applied: [], checked, left })
      return checked
    }
    for (let pass = 0; pass < MOST_PASSES && plan.applied.length > 0 && plan.text !== outcome.after; pass++) {
      outcome.after = plan.text
      outcome.applied.push(...plan.applied)
      current = await check(plan.text)
      plan = planFixes(plan.text, current.findings, unsafe)
    }
    const told = { ...outcome, refused: plan.refused, suggestions: plan.suggestions, checked: current }
    if (outcome.after !== before && mode === 'write' && !file.stdin) {
      const failure = written(input, outcome.after)
      if (failure !== undefined) {
        onFile({ ...told, after: before, applied: [], checked, left: failure, failed: true })
        return checked
      }
    }
    onFile(told)
    return mode === 'show' ? checked : current
  }
}

/** Why a file cannot be written as it was. */
function whyLeft({ file, bytes, text, encoding }: FixInput): string | undefined {
  if (encoding !== 'utf-8') return `it is not UTF-8 but ${encoding === 'binary' ? 'mail in another encoding' : encoding}`
  if (Buffer.compare(Buffer.from(text), bytes) !== 0) return 'its bytes would not all come back'
  if (!file.stdin && lstatSync(file.absolute, { throwIfNoEntry: false })?.isSymbolicLink()) return 'it is a symbolic link'
  return undefined
}

/** Writes the file; gives the reason when that fails. */
function written({ file, bytes }: FixInput, text: string): string | undefined {
  try {
    accessSync(file.absolute, constants.W_OK)
    if (Buffer.compare(readFileSync(file.absolute), bytes) !== 0) return 'it was changed meanwhile'
    writeAtomically(file.absolute, Buffer.from(text))
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}
