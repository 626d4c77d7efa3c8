import { dirname } from 'node:path'
import type { Rule } from '../../rule/index.ts'
import { EXAMPLE_DAY } from '../../rule/tester.ts'
import { Configuration } from '../config/configuration.ts'
import type { LoadedPlugin } from '../config/rule-file.ts'
import { UsageError } from '../errors.ts'
import { selectRules } from '../select-rules.ts'
import type { CheckOptions, ConfigOptions, RuleBook } from '../settings.ts'
import { exampleTests, type TestResult } from './example-tests.ts'
import { findTests } from './find-tests.ts'
import { fixtureTests } from './fixture-tests.ts'

/**
 * Tests rules: their own examples, and documents with what is expected of them. Without paths, what the folder holds and the plugins of its config; with
 * `only`, rules of that name, those of candor included. Yields each result as it is known. Throws a `UsageError`, which is a `ConfigError` when a file
 * is at fault; it is one too when there is nothing to test.
 */
export async function* runTests(paths: readonly string[], options: CheckOptions & ConfigOptions, book: RuleBook): AsyncGenerator<TestResult> {
  const { cwd = process.cwd(), asOf = EXAMPLE_DAY } = options
  const { plugins: files, expectations } = findTests(paths.length === 0 ? ['.'] : paths, cwd)
  const configuration = await withPlugins(files, { ...options, cwd, asOf }, book)
  const { loaded } = await configuration.scopeOf(cwd)
  const isNamed = (plugin: LoadedPlugin): boolean => paths.length === 0 || files.some((file) => isOf(plugin, file))
  const rules = rulesUnderTest(
    loaded.plugins.filter(isNamed).flatMap((plugin) => plugin.rules),
    loaded.rules,
    options,
  )
  if (rules.length === 0 && expectations.length === 0)
    throw new UsageError('There is nothing to test here.', 'Name files of rules, plugins or folders with an expected.yaml, or rules with --only.')
  for (const test of exampleTests(rules, loaded.lexicons)) yield await test.run()
  const names = { rules: loaded.rules, profiles: book.profiles ?? [] }
  const tested = new Set(rules.map((rule) => rule.id))
  for (const path of expectations) yield* await fixtureTests(path, expectations, configuration, names, tested)
}

/** The configuration with plugins that it does not name itself. */
async function withPlugins(
  files: readonly string[],
  options: CheckOptions & ConfigOptions & { readonly cwd: string },
  book: RuleBook,
): Promise<Configuration> {
  const configuration = await Configuration.load(options, book)
  const { plugins } = (await configuration.scopeOf(options.cwd)).loaded
  const more = files.filter((file) => !plugins.some((plugin) => isOf(plugin, file)))
  if (more.length === 0) return configuration
  return Configuration.load({ ...options, set: [...(options.set ?? []), `plugins=${JSON.stringify(more)}`] }, book)
}

/** Whether a plugin is at a path, or made of the file there, or of a folder there. */
const isOf = ({ path, files }: LoadedPlugin, file: string): boolean => path === file || files.some((one) => one === file || dirname(one) === file)

function rulesUnderTest(own: readonly Rule[], all: readonly Rule[], { only, skip }: CheckOptions): Rule[] {
  const chosen = selectRules(only === undefined ? own : all, { only, preview: true }).map(({ rule }) => rule)
  if (skip === undefined) return chosen
  const kept = new Set(selectRules(all, { skip, preview: true }).map(({ rule }) => rule))
  return chosen.filter((rule) => kept.has(rule))
}
