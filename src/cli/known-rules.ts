import { ruleBook } from '../builtin.ts'
import type { Rule } from '../rule/index.ts'
import { type ConfigOptions, Configuration, reportPath } from '../workspace/index.ts'

/** Which config tells of rules besides those of candor. */
export type OwnRulesFlags = Pick<ConfigOptions, 'config'>

/** The plugin that a rule comes with, and where that is. */
export interface RuleOrigin {
  readonly name: string
  readonly version: string
  readonly path: string
}

/** The rules that can be named in the working folder: those of candor, and those of the plugins of the config that holds there. Throws a `UsageError`. */
export async function ownRules({ config }: OwnRulesFlags): Promise<{ rules: readonly Rule[]; originOf(rule: Rule): RuleOrigin | undefined }> {
  const configuration = await Configuration.load({ config }, ruleBook)
  const { cwd } = configuration
  const { rules, plugins } = (await configuration.scopeOf(cwd)).loaded
  const origins = new Map(
    plugins.flatMap(({ name, version, path, rules: own }) => own.map((rule) => [rule, { name, version, path: reportPath(cwd, path) }])),
  )
  return { rules, originOf: (rule) => origins.get(rule) }
}
