import { ruleBook } from './builtin.ts'
import { frameOf } from './report/frame.ts'
import type { PluginDefinition } from './rule/index.ts'
import { Configuration, exampleTests, type TestProblem, withPlugin } from './workspace/index.ts'

/** How a test runner takes a test: `it` and `test` of Vitest, Jest, Mocha and node:test are of this shape. */
export type RegisterTest = (name: string, run: () => Promise<void>) => unknown

export interface RuleTestOptions {
  /** The runner's `it` or `test`; the one that is global when absent. */
  readonly it?: RegisterTest
  /** What paths are relative to; the working folder when absent. */
  readonly cwd?: string
}

/** An example with which a rule does not do what it says. */
export class ExampleError extends Error {
  override readonly name = 'ExampleError'
}

/**
 * Registers a test for each example of the rules of a plugin, or of a file or folder of rules in YAML, whose path is given. Those of a plugin are
 * registered at once; a path must be waited for: `await testRules('rules/acme.yaml', { it })`. Throws a `UsageError`, a `PluginError` or a `ConfigError`
 * for what is no plugin and no file of rules.
 */
export async function testRules(what: PluginDefinition | string, { it = globalTest(), cwd = process.cwd() }: RuleTestOptions = {}): Promise<void> {
  const { rules, lexicons } = typeof what === 'string' ? await loaded(what, cwd) : withPlugin(ruleBook, what)
  const own = rules.filter((rule) => !ruleBook.rules.includes(rule))
  if (own.length === 0) throw new Error('There is no rule to test.')
  for (const { name, run } of exampleTests(own, lexicons)) {
    it(name, async () => {
      const { problems } = await run()
      if (problems.length > 0) throw new ExampleError(`${name}: ${problems.map(problemText).join('\n')}`)
    })
  }
}

async function loaded(path: string, cwd: string) {
  const set = [`plugins=${JSON.stringify([/^(?:\.{0,2}[\\/]|[a-z]:)/i.test(path) ? path : `./${path}`])}`]
  const configuration = await Configuration.load({ cwd, config: false, set }, ruleBook)
  return (await configuration.scopeOf(cwd)).loaded
}

function globalTest(): RegisterTest {
  const { it, test } = globalThis as { it?: RegisterTest; test?: RegisterTest }
  const found = it ?? test
  if (found === undefined)
    throw new Error("No test runner has put 'it' or 'test' where everybody sees it: hand it over, as in testRules(plugin, { it }).")
  return found
}

function problemText({ message, at }: TestProblem): string {
  if (at === undefined) return message
  const { lines } = frameOf(at.source, at.start, at.end, 100)
  return [message, ...lines.flatMap(({ text, marks }) => [`  │ ${text}`, `  │ ${marks}`])].join('\n')
}
