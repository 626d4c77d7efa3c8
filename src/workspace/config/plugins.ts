import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { defineRule, type Rule } from '../../rule/index.ts'
import { failureOf, importDefault } from './read.ts'

/** What a plugin brings, as its default export says. */
export interface Plugin {
  readonly name: string
  readonly version: string
  readonly apiVersion: 1
  readonly rules: readonly Rule[]
  /** Configs by name; others extend them as `plugin/preset`. */
  readonly presets: Readonly<Record<string, unknown>>
}

/** A sentence about a module that cannot be used, and what would help. */
export class ModuleProblem extends Error {
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}

/** Where a module is: a path relative to a folder, or a package installed above it. Throws a `ModuleProblem`. */
export function modulePath(name: string, folder: string): string {
  if (/^\.{0,2}\//.test(name) || /^[a-z]:[\\/]/i.test(name)) {
    const path = resolve(folder, name)
    if (existsSync(path)) return path
    throw new ModuleProblem(`There is no file '${name}'.`)
  }
  try {
    return createRequire(join(folder, 'package.json')).resolve(name)
  } catch {
    // A package without a way in for `require` says in its package.json where its module is.
    const path = packageEntry(name, folder)
    if (path !== undefined) return path
    throw new ModuleProblem(`The package '${name}' is not installed.`, `npm install --save-dev ${name}`)
  }
}

function packageEntry(name: string, folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const manifest = join(at, 'node_modules', name, 'package.json')
    if (existsSync(manifest)) {
      const { exports, module, main } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>
      const entry = entryOf(exports) ?? module ?? main ?? 'index.js'
      return typeof entry === 'string' ? resolve(dirname(manifest), entry) : undefined
    }
    if (dirname(at) === at) return undefined
  }
}

function entryOf(exports: unknown): string | undefined {
  let value = exports
  for (let depth = 0; depth < 5; depth++) {
    if (typeof value === 'string') return value
    if (typeof value !== 'object' || value === null) return undefined
    const members = value as Record<string, unknown>
    value = members['.'] ?? members.node ?? members.import ?? members.default
  }
  return undefined
}

/** Loads a plugin. Throws a `ModuleProblem`. */
export async function loadPlugin(name: string, folder: string): Promise<Plugin> {
  const path = modulePath(name, folder)
  return pluginOf(await moduleDefault(path, `The plugin '${name}'`), name)
}

/** The default export of a module. Throws a `ModuleProblem`. */
export async function moduleDefault(path: string, what: string): Promise<unknown> {
  try {
    return await importDefault(path)
  } catch (error) {
    const { message, hint } = failureOf(error, path, what)
    throw new ModuleProblem(message, hint)
  }
}

function pluginOf(value: unknown, name: string): Plugin {
  const fail = (problem: string): never => {
    throw new ModuleProblem(`The plugin '${name}' ${problem}.`)
  }
  if (typeof value !== 'object' || value === null) return fail('has no default export { name, version, apiVersion, rules, presets }')
  const given = value as Record<string, unknown>
  const own =
    typeof given.name === 'string' && /^[a-z][a-z0-9-]*$/.test(given.name) ? given.name : fail('lacks a name of small letters, digits and hyphens')
  if (given.apiVersion !== 1) return fail(`is made for version ${String(given.apiVersion)} of the plugin interface; this candor has version 1`)
  const list: unknown = given.rules ?? []
  const rules = Array.isArray(list) ? list.map((rule) => ruleOf(rule, own, fail)) : fail("must have a list of 'rules'")
  const presets = given.presets ?? {}
  if (typeof presets !== 'object' || presets === null) return fail("must have an object of 'presets'")
  return { name: own, version: String(given.version ?? ''), apiVersion: 1, rules, presets: presets as Record<string, unknown> }
}

function ruleOf(value: unknown, plugin: string, fail: (problem: string) => never): Rule {
  const rule = value as Rule
  if (typeof rule?.id !== 'string' || typeof rule.check !== 'function') return fail('has a rule without an id or a check')
  if (!rule.id.startsWith(`${plugin}/`)) return fail(`has the rule '${rule.id}', which must be called ${plugin}/…`)
  try {
    return defineRule(rule)
  } catch (error) {
    return fail(`has a rule that is not whole: ${error instanceof Error ? error.message : String(error)}`)
  }
}
