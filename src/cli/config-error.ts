import { frameOf } from '../report/frame.ts'
import { printable } from '../report/index.ts'
import { ConfigError, type ConfigProblem, problemText } from '../workspace/config/errors.ts'
import type { UsageError } from '../workspace/errors.ts'
import type { Output } from './output.ts'

/** More problems than this are counted only. */
const MOST = 20

/** Says what the caller, or a config, asks for that cannot be done. */
export function usageProblem(error: UsageError, output: Output): void {
  if (error instanceof ConfigError) output.detail(configErrorText(error))
  else output.note([error.message, error.hint].filter((part) => part !== undefined).join(' '))
}

/**
 * What is wrong with a config, each with the place in the file:
 *
 * ```text
 * candor: candor.config.json:2:3: There is no key 'rulez'. Did you mean 'rules'?
 *   2 │   "rulez": {}
 *     │   ^^^^^^^
 * ```
 */
function configErrorText({ problems }: ConfigError): string {
  const rest = problems.length - MOST
  const more = rest > 0 ? `candor: and ${rest} more\n` : ''
  return `${problems.slice(0, MOST).map(textOf).join('')}${more}`
}

function textOf(problem: ConfigProblem): string {
  const head = `candor: ${printable(problemText(problem))}\n`
  return problem.at === undefined ? head : head + frameText(problem.at)
}

/** The line of a place with what is marked in it. */
export function frameText({ source, start, end }: NonNullable<ConfigProblem['at']>): string {
  // What is wrong with an object or a list is shown by where it begins.
  const shown = source.point(start).line === source.point(Math.max(start, end - 1)).line ? end : start + 1
  const { lines } = frameOf(source, start, Math.max(start, shown), 100)
  const width = String(lines.at(-1)?.number ?? 0).length
  return lines.map(({ number, text, marks }) => `  ${String(number).padStart(width)} │ ${text}\n  ${' '.repeat(width)} │ ${marks}\n`).join('')
}
