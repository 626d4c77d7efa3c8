import { dirname } from 'node:path'
import { isExpired } from '../../lint/index.ts'
import { severities } from '../../rule/index.ts'
import { reportPath } from '../paths.ts'
import type { Configuration } from './configuration.ts'
import { originAt, type Sourced } from './effective.ts'
import type { RuleState } from './rule-states.ts'
import type { ConfigScope } from './scope.ts'

/** What holds, for one file or in the working folder, and where each value comes from. */
export interface ConfigView {
  readonly file: string | null
  /** The config that counts. */
  readonly config: string | null
  /** Profiles and configs it builds on, in the order in which they apply. */
  readonly builtOn: readonly string[]
  /** Why the file would not be checked. */
  readonly ignored: string | null
  readonly settings: readonly { readonly key: string; readonly value: unknown; readonly origin: string }[]
  readonly rules: readonly { readonly id: string; readonly level: string; readonly options: unknown; readonly origin: string }[]
}

/** The effective configuration. */
export async function viewOf(configuration: Configuration, absolute?: string): Promise<ConfigView> {
  const { cwd, settings: run } = configuration
  const scope = await configuration.scopeOf(absolute === undefined ? cwd : dirname(absolute))
  const { values, rules, profiles } = scope.effective(absolute)
  const own = absolute === undefined ? scope.settingsFor() : scope.settingsFor(absolute)
  const running = new Set(own.setups.map(({ rule }) => rule.id))
  const runValues = (await configuration.scopeOf(cwd)).effective().values
  const register = configuration.registers.pathFor(absolute === undefined ? cwd : dirname(absolute), scope)
  const row = (key: string, value: unknown, found?: Sourced) => ({ key, value: value ?? null, origin: found?.origin ?? 'default' })
  const kind = absolute === undefined ? undefined : scope.kindOf(absolute)
  const type = absolute === undefined ? undefined : scope.typeOf(absolute)
  const settings = [
    row('preset', values.get('preset')?.value, values.get('preset')),
    row('kind', kind?.value ?? 'guessed from the text', kind),
    row('type', type?.value ?? 'by the name of the file', type),
    ...(['jurisdictions', 'industry'] as const).map((key) => row(key, own[key], values.get(key))),
    row('asOf', own.asOf, values.get('asOf') ?? { value: own.asOf, origin: 'today' }),
    row('minConfidence', own.minConfidence, values.get('minConfidence')),
    row('preview', values.get('preview')?.value ?? false, values.get('preview')),
    row('gitignore', values.get('gitignore')?.value ?? true, values.get('gitignore')),
    ...(register === undefined
      ? []
      : [{ key: 'claims', value: reportPath(cwd, register), origin: originOfClaims(scope, configuration.registers.asked) }]),
    ...(values.has('localeKeys') ? [row('localeKeys', values.get('localeKeys')?.value, values.get('localeKeys'))] : []),
    ...(absolute === undefined ? [] : [row('campaigns', own.campaigns)]),
    ...(['failOn', 'maxWarnings', 'maxFileSize'] as const).map((key) => row(key, run[key], runValues.get(key))),
    ...scope.exceptions
      .filter((exception) => absolute === undefined || exception.concerns(absolute))
      .map((exception) => ({
        key: 'exception',
        value: `${exception.node.members.get('rule')?.node.value}${isExpired(exception, own.asOf) ? ' (expired)' : ''}`,
        origin: originAt(exception.file, exception.node.start),
      })),
  ]
  return {
    file: absolute === undefined ? null : reportPath(cwd, absolute),
    config: scope.file?.path ?? null,
    builtOn: [...profiles.map((name) => `profile ${name}`), ...scope.loaded.files.filter((file) => file !== scope.file).map((file) => file.path)],
    ignored: absolute === undefined ? null : ((await scope.whyIgnored(absolute, false)) ?? null),
    settings,
    rules: rules.map((state) => ({
      id: state.rule.id,
      level: running.has(state.rule.id) ? levelText(state) : 'off',
      options: state.options ?? null,
      origin: state.origin,
    })),
  }
}

function originOfClaims({ claims }: ConfigScope, option: string | false | undefined): string {
  if (option !== undefined) return '--claims'
  return claims === undefined ? 'found near the copy' : originAt(claims.file, claims.node.start)
}

/** `warning`, or what becomes of each severity where a rule has several. */
function levelText({ rule, severities: map }: RuleState): string {
  const own = [...new Set([rule.severity, ...Object.values(rule.severityIn ?? {})])].sort((a, b) => severities.indexOf(a) - severities.indexOf(b))
  const levels = [...new Set(own.map((severity) => map?.[severity] ?? severity))]
  return levels.join(' or ')
}
