import { ruleBook, version } from '../builtin.ts'
import { count, type Palette, printable } from '../report/index.ts'
import { type CheckOptions, type ConfigOptions, runTests, type TestProblem, type TestResult } from '../workspace/index.ts'
import { paletteFor } from './colour.ts'
import { frameText } from './config-error.ts'
import type { Output } from './output.ts'
import type { ColourChoice } from './values.ts'

export interface TestFlags extends CheckOptions, ConfigOptions {
  readonly format: 'text' | 'json'
  readonly color: ColourChoice
}

/** `candor test`: gives 0 when every test passes, 1 when one fails. */
export async function test(paths: readonly string[], flags: TestFlags, output: Output): Promise<number> {
  const results: TestResult[] = []
  const palette = await paletteFor(flags.color)
  for await (const result of runTests(paths, flags, ruleBook)) {
    results.push(result)
    if (flags.format === 'text' && result.problems.length > 0) await output.write(failureText(result, palette))
    if (output.closed) break
  }
  const failed = results.filter(({ problems }) => problems.length > 0).length
  if (flags.format === 'json') await output.write(`${JSON.stringify(reportOf(results, failed), null, 2)}\n`)
  else await output.write(`${passedText(results, palette)}${count(results.length, 'test')}, ${failed} failed\n`)
  return failed > 0 ? 1 : 0
}

function failureText({ name, problems }: TestResult, palette: Palette): string {
  const texts = problems.map(({ message, at }) => `  ${printable(message)}\n${at === undefined ? '' : frameText(at)}`)
  return `${palette.severity('error', 'failed')}  ${palette.path(printable(name))}\n${texts.join('')}\n`
}

/** The rules all of whose examples passed, and the documents that have what they should. */
function passedText(results: readonly TestResult[], palette: Palette): string {
  const byName = new Map<string, TestResult[]>()
  for (const result of results) {
    const name = result.ruleId ?? result.name
    byName.set(name, [...(byName.get(name) ?? []), result])
  }
  const lines = [...byName].flatMap(([name, own]) => {
    if (own.some(({ problems }) => problems.length > 0)) return []
    return [
      `${palette.strong('passed')}  ${palette.path(printable(name))}${own[0].ruleId === undefined ? '' : `  ${count(own.length, 'example')}`}\n`,
    ]
  })
  return lines.join('')
}

const reportOf = (results: readonly TestResult[], failed: number): object => ({
  schemaVersion: '1.0',
  tool: { name: 'candor', version },
  summary: { tests: results.length, passed: results.length - failed, failed },
  tests: results.map(({ name, type, ruleId, problems }) => ({
    name,
    type,
    ruleId: ruleId ?? null,
    passed: problems.length === 0,
    problems: problems.map(problemOf),
  })),
})

const problemOf = ({ message, at }: TestProblem): object => ({ message, range: at === undefined ? null : at.source.range(at.start, at.end) })
