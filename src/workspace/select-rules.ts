import type { RuleNames } from '../lint/index.ts'
import type { Rule, RuleSetup } from '../rule/index.ts'
import { UsageError } from './errors.ts'
import { didYouMean } from './suggest.ts'

/** Which rules to run. Names are rule ids, their earlier ids, or packs (`pressure` or `pressure/*`). */
export interface RuleSelection {
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  /** Run preview rules too. */
  readonly preview?: boolean
}

/** The rules of a selection, in their order. Naming a preview rule by its id asks for it. Throws a `UsageError` for a name that fits no rule. */
export function selectRules(rules: readonly Rule[], selection: RuleSelection): RuleSetup[] {
  const { preview = false } = selection
  return selectSetups(
    rules.map((rule) => ({ rule, on: preview || rule.status !== 'preview' })),
    selection,
  )
}

/** Of rules that stand on or off, those of a selection that run. Naming a rule by its id asks for it even where it stands off. */
export function selectSetups(setups: readonly (RuleSetup & { readonly on: boolean })[], { only = [], skip = [] }: RuleSelection): RuleSetup[] {
  const rules = setups.map(({ rule }) => rule)
  const wanted = new Set(only.flatMap((name) => namedRules(rules, name)))
  const named = new Set(only.map((name) => findRule(rules, name)))
  const unwanted = new Set(skip.flatMap((name) => namedRules(rules, name)))
  return setups
    .filter(({ rule }) => (only.length === 0 || wanted.has(rule)) && !unwanted.has(rule))
    .filter(({ rule, on }) => on || named.has(rule))
    .map(({ on: _, ...setup }) => setup)
}

/** The rule of that id or earlier id. */
export const ruleNamed = (rules: readonly Rule[], name: string): Rule | undefined =>
  rules.find((rule) => rule.id === name) ?? rules.find((rule) => rule.aliases?.includes(name))

/** The rule of that id, earlier id, or name without its pack when only one pack has it. */
export function findRule(rules: readonly Rule[], name: string): Rule | undefined {
  const exact = ruleNamed(rules, name)
  if (exact !== undefined) return exact
  const bare = rules.filter((rule) => rule.id.endsWith(`/${name}`))
  return bare.length === 1 ? bare[0] : undefined
}

/** The part of an id before the slash. */
export const packOf = (id: string): string => id.slice(0, id.indexOf('/'))

/** The packs of rules, in order. */
export const packsOf = (rules: readonly Rule[]): string[] => [...new Set(rules.map((rule) => packOf(rule.id)))]

function namedRules(rules: readonly Rule[], name: string): Rule[] {
  const found = rulesCalled(rules, name)
  if (found.length > 0) return found
  throw unknownRule(rules, name)
}

/** The rules of a pack, or the one of that name; none when the name fits nothing. */
function rulesCalled(rules: readonly Rule[], name: string): Rule[] {
  const pack = name.replace(/\/\*?$/, '')
  const ofPack = rules.filter((rule) => packOf(rule.id) === pack)
  if (ofPack.length > 0) return ofPack
  const rule = findRule(rules, name)
  return rule === undefined ? [] : [rule]
}

/** How the comments of a file call these rules. */
export function ruleNames(rules: readonly Rule[]): RuleNames {
  const known = new Map<string, readonly string[] | undefined>()
  return {
    resolve(name) {
      if (known.has(name)) return known.get(name)
      const found = name === '*' ? rules : rulesCalled(rules, name)
      const ids = found.length === 0 ? undefined : found.map((rule) => rule.id)
      known.set(name, ids)
      return ids
    },
    suggest: (name) => unknownRule(rules, name).hint,
  }
}

/** What to say of a name that fits no rule. */
export function unknownRule(rules: readonly Rule[], name: string): UsageError {
  const names = [...rules.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])]), ...packsOf(rules)]
  return new UsageError(`There is no rule '${name}'.`, didYouMean(name, names) ?? "'candor rules' lists all rules.")
}
