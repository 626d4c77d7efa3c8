import { resolve } from 'node:path'
import { ruleBook } from '../builtin.ts'
import { count, verdictOf } from '../report/index.ts'
import type { Severity } from '../rule/index.ts'
import { reasonOf, UsageError } from '../workspace/errors.ts'
import { Checker, type CheckOptions, type ConfigOptions, Configuration, type FileSettings } from '../workspace/index.ts'
import { readLines } from '../workspace/lines.ts'
import { openStdin } from '../workspace/read.ts'
import { checkLine, type StreamResult } from '../workspace/stream.ts'
import type { Output } from './output.ts'

export interface StreamFlags extends CheckOptions, ConfigOptions {
  readonly exitZero?: boolean
  readonly quiet?: boolean
}

/** `candor stream`: JSON Lines in, JSON Lines out, in the same order, with no more than one chunk of lines in memory. */
export async function stream(flags: StreamFlags, output: Output): Promise<number> {
  const configuration = await Configuration.load(flags, ruleBook)
  const { settings, cwd } = configuration
  // The paths in the lines are data: they choose among what the config for the working folder says, and lead to no other config.
  const scope = await configuration.scopeOf(cwd)
  const settingsOf = (path: string): FileSettings => scope.settingsFor(resolve(cwd, path))
  const checker = new Checker(settings)
  const counts = { errors: 0, warnings: 0, infos: 0 }
  let bad = 0
  for await (const lines of readLines(standardInput(), settings.maxFileSize)) {
    let text = ''
    for (const line of lines) {
      const result = await checkLine(line, checker, settings.maxFileSize, settingsOf)
      if (result.error !== null) bad++
      tally(counts, result)
      text += `${JSON.stringify(result)}\n`
    }
    await output.write(text)
    if (output.closed) break
  }
  // Whoever still writes to us must not keep us waiting.
  process.stdin.destroy()
  const failures = bad > 0 ? [`${count(bad, 'line')} could not be checked`] : []
  if (output.failure !== undefined) failures.push(`cannot write the results: ${reasonOf(output.failure)}`)
  const { exitCode, cause } = verdictOf(counts, { ...settings, exitZero: flags.exitZero }, failures)
  if (cause !== undefined && !flags.quiet) output.note(`${cause} → exit ${exitCode}`)
  return exitCode
}

function standardInput(): AsyncIterable<Buffer> {
  try {
    return openStdin()
  } catch (error) {
    throw new UsageError(`Cannot read standard input: ${reasonOf(error)}.`)
  }
}

function tally(counts: Record<`${Severity}s`, number>, { findings }: StreamResult): void {
  for (const { severity } of findings) counts[`${severity}s`]++
}
