import { CommanderError } from 'commander'
import { reasonOf, UsageError } from '../workspace/errors.ts'
import { usageProblem } from './config-error.ts'
import { Output } from './output.ts'
import { createProgram } from './program.ts'

/** What the starter knows of where it stands. */
export interface Host {
  /** Path of the module that a worker thread runs; without one there are no threads. */
  readonly worker?: string
  /** Folder of the rules' pages. */
  readonly pages?: string
}

/** What a worker thread runs. */
export const work = async (): Promise<void> => (await import('../workspace/worker.ts')).work((await import('../builtin.ts')).ruleBook)

/**
 * Runs candor with the arguments after the program's name. Sets the exit code and never ends the process itself. Gives whether that may be done, since
 * everything has been written.
 */
export async function main(args: readonly string[], host: Host = {}): Promise<boolean> {
  const output = new Output()
  process.exitCode = await run(args, output, host)
  return !output.pending
}

async function run(args: readonly string[], output: Output, host: Host): Promise<number> {
  let exitCode = 0
  try {
    const program = createProgram(
      output,
      (code) => {
        exitCode = code
      },
      host,
      args,
    )
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    exitCode = failure(error, args.includes('--debug'), output)
  }
  if (output.failure === undefined || exitCode === 2) return exitCode
  output.note(`cannot write to standard output: ${reasonOf(output.failure)} → exit 2`)
  return 2
}

/** Says what went wrong. Commander has spoken already, and its help and version are no failure. */
function failure(error: unknown, debug: boolean, output: Output): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UsageError) {
    usageProblem(error, output)
    return 2
  }
  const reason = error instanceof Error ? error.message : String(error)
  output.note(`internal error, please report it: ${reason}${debug ? '' : ' (--debug shows where)'}`)
  if (debug && error instanceof Error) output.detail(`${error.stack}\n`)
  return 2
}
