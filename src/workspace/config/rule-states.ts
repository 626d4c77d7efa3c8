import { compareSeverity, type Profile, type ProfileChange, type Rule, type RuleSetup, type Severity, severities } from '../../rule/index.ts'
import { packOf, ruleNamed } from '../select-rules.ts'
import type { RuleLevel } from './shape.ts'
import type { ConfigNode } from './tree.ts'

/** Where a value comes from, as `candor config` tells it: `candor.config.json:3`, `profile us`, `default`. */
export type Origin = string

/** How a rule stands after the profiles and configs so far. */
export interface RuleState extends RuleSetup {
  readonly on: boolean
  readonly origin: Origin
}

type Severities = Readonly<Record<Severity, Severity>>

const SAME: Severities = { info: 'info', warning: 'warning', error: 'error' }
const STRICTER: Severities = { info: 'warning', warning: 'error', error: 'error' }

/** How all rules stand, changed by one profile or config after the other. */
export class RuleStates {
  readonly #rules: readonly Rule[]
  readonly #preview: boolean
  readonly #states = new Map<string, RuleState>()

  constructor(rules: readonly Rule[], preview: boolean) {
    this.#rules = rules
    this.#preview = preview
    for (const rule of rules) this.#states.set(rule.id, { rule, on: false, origin: 'default' })
  }

  /** In the order of the rules. */
  get all(): RuleState[] {
    return [...this.#states.values()]
  }

  applyProfile(profile: Profile, origin: Origin): void {
    if (profile.base !== undefined) for (const rule of this.#rules) this.#begin(rule, profile, origin)
    if (profile.stricter) for (const rule of this.#rules) this.#change(rule, { map: (severity) => STRICTER[severity] })
    for (const [name, change] of Object.entries(profile.rules ?? {})) for (const rule of this.#named(name)) this.#applyChange(rule, change, origin)
  }

  /** Applies `rules` of a config. A level named by a rule's id switches on even a rule in preview; by its pack, only when previews run. */
  applyRules(node: ConfigNode, originOf: (start: number) => Origin): void {
    for (const [name, { start, node: value }] of node.members) {
      const [level, options] = value.type === 'list' ? value.items : [value]
      const origin = originOf(start)
      for (const rule of this.#named(name)) this.#applyLevel(rule, level.value as RuleLevel, options, !name.endsWith('/*'), origin)
    }
  }

  #begin(rule: Rule, { base, least }: Profile, origin: Origin): void {
    const chosen = base === 'all' || (base === 'stable' && this.#isShown(rule))
    const on = chosen && (least === undefined || (compareSeverity(rule.severity, least.severity) >= 0 && rule.confidence >= least.confidence))
    this.#states.set(rule.id, { rule, on, origin })
  }

  #applyChange(rule: Rule, change: ProfileChange, origin: Origin): void {
    const [how, , bound] = change.split(' ')
    if (how === 'at') {
      const higher = change.startsWith('at least')
      this.#change(rule, { map: (severity) => bounded(severity, bound as Severity, higher), origin })
    } else this.#applyLevel(rule, how as RuleLevel, undefined, false, origin)
  }

  #applyLevel(rule: Rule, level: RuleLevel, options: ConfigNode | undefined, named: boolean, origin: Origin): void {
    const on = level !== 'off' && (named || this.#isShown(rule))
    const given = options === undefined ? {} : { options: options.value as Record<string, unknown> }
    if (level === 'off') this.#change(rule, { on, origin })
    else if (level === 'on') this.#change(rule, { on, origin, severities: SAME, ...given })
    else this.#change(rule, { on, origin, severities: { info: level, warning: level, error: level }, ...given })
  }

  #change(rule: Rule, { map, ...change }: Partial<Omit<RuleState, 'rule'>> & { readonly map?: (severity: Severity) => Severity }): void {
    const state = this.#states.get(rule.id)
    if (state === undefined) return
    const mapped = map === undefined ? {} : { severities: mappedBy(state.severities ?? SAME, map) }
    this.#states.set(rule.id, { ...state, ...mapped, ...change })
  }

  #isShown(rule: Rule): boolean {
    return this.#preview || rule.status !== 'preview'
  }

  #named(name: string): readonly Rule[] {
    if (name.endsWith('/*')) return this.#rules.filter((rule) => packOf(rule.id) === name.slice(0, -2))
    const rule = ruleNamed(this.#rules, name)
    return rule === undefined ? [] : [rule]
  }
}

const mappedBy = (before: Severities, map: (severity: Severity) => Severity): Severities =>
  Object.fromEntries(severities.map((severity) => [severity, map(before[severity])])) as Severities

const bounded = (severity: Severity, bound: Severity, higher: boolean): Severity =>
  compareSeverity(severity, bound) < 0 === higher ? bound : severity
