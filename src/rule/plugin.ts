import type { Lexicon } from '../language/index.ts'
import { defineRule, type Rule } from './rule.ts'

/** Version of what a plugin and candor may expect of each other. */
export const PLUGIN_API = 1

/** What a plugin's module exports by default. */
export interface PluginDefinition {
  /** Also the pack of its rules, and what its labels begin with. */
  readonly name: string
  readonly version: string
  readonly apiVersion: typeof PLUGIN_API
  readonly rules?: readonly Rule[]
  /** Configs by name; others extend them as `plugin/preset`. */
  readonly presets?: Readonly<Record<string, unknown>>
  /** Phrases by labels that begin with the plugin's name, as `acme.payout`. They may use the groups of words that candor has. */
  readonly lexicon?: Lexicon
}

/** A plugin that was found to be whole. */
export interface Plugin {
  readonly name: string
  readonly version: string
  readonly apiVersion: typeof PLUGIN_API
  readonly rules: readonly Rule[]
  readonly presets: Readonly<Record<string, unknown>>
  readonly lexicons: readonly Lexicon[]
}

/** Types a plugin; whether it is whole is seen when it is loaded. */
export const definePlugin = <const T extends PluginDefinition>(plugin: T): T => plugin

/** What is wrong with a plugin, to follow its name in a sentence. */
export class PluginError extends Error {
  override readonly name = 'PluginError'
}

/** Packs of findings that no rule makes. */
const OWN_PACKS = ['candor', 'internal', 'suppression', 'register']

/** Checks what a module exports. `packs` are those that are taken already. Throws a `PluginError`. */
export function readPlugin(value: unknown, packs: readonly string[]): Plugin {
  if (typeof value !== 'object' || value === null)
    throw new PluginError('has no default export { name, version, apiVersion, rules, presets, lexicon }')
  const given = value as Readonly<Record<string, unknown>>
  const name = pluginName(given.name, packs)
  if (given.apiVersion === undefined)
    throw new PluginError(`does not say which plugin interface it is made for; this candor has apiVersion: ${PLUGIN_API}`)
  if (given.apiVersion !== PLUGIN_API)
    throw new PluginError(`is made for version ${String(given.apiVersion)} of the plugin interface; this candor has version ${PLUGIN_API}`)
  const { rules = [], presets = {}, lexicon, version = '' } = given
  if (typeof version !== 'string') throw new PluginError('must have a text as its version')
  if (!Array.isArray(rules)) throw new PluginError("must have a list of 'rules'")
  if (typeof presets !== 'object' || presets === null) throw new PluginError("must have an object of 'presets'")
  return {
    name,
    version,
    apiVersion: PLUGIN_API,
    rules: checkedRules(rules, name),
    presets: presets as Record<string, unknown>,
    lexicons: lexicon === undefined ? [] : [checkedLexicon(lexicon, name)],
  }
}

/** A name that a plugin, and so its pack, can have. Throws a `PluginError`. */
export function pluginName(name: unknown, packs: readonly string[]): string {
  if (typeof name !== 'string' || !/^[a-z][a-z0-9-]*$/.test(name)) throw new PluginError('lacks a name of small letters, digits and hyphens')
  if (packs.includes(name) || OWN_PACKS.includes(name))
    throw new PluginError(`is called '${name}', which is a pack of candor's own; it needs another name`)
  return name
}

function checkedRules(rules: readonly unknown[], plugin: string): readonly Rule[] {
  const seen = new Set<string>()
  return rules.map((value) => {
    const rule = value as Rule
    if (typeof rule?.id !== 'string' || typeof rule.check !== 'function') throw new PluginError('has a rule without an id or a check')
    for (const name of [rule.id, ...(rule.aliases ?? [])]) {
      if (!name.startsWith(`${plugin}/`)) throw new PluginError(`has the rule '${name}', which must be called ${plugin}/…`)
      if (seen.has(name)) throw new PluginError(`has two rules called '${name}'`)
      seen.add(name)
    }
    try {
      return defineRule(rule)
    } catch (error) {
      throw new PluginError(`has a rule that is not whole: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
}

function checkedLexicon(value: unknown, plugin: string): Lexicon {
  const { patterns, groups = {} } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Lexicon>
  for (const [what, texts] of Object.entries({ patterns, groups })) {
    if (typeof texts !== 'object' || texts === null || Object.values(texts).some((text) => typeof text !== 'string'))
      throw new PluginError(`must have a lexicon whose ${what} are texts by name`)
  }
  const foreign = Object.keys(patterns!).find((label) => !label.startsWith(`${plugin}.`))
  if (foreign !== undefined) throw new PluginError(`has phrases with the label '${foreign}', which must be called ${plugin}.…`)
  return { groups, patterns: patterns! }
}
