import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { PluginError, readPlugin } from '../../rule/index.ts'
import { moduleContent } from './module-content.ts'
import { failureOf, importDefault } from './read.ts'
import type { LoadedPlugin } from './rule-file.ts'

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
    const hint = PACKAGE.test(name)
      ? `npm install --save-dev ${name}`
      : 'A path begins with ./ or ../, and packages are called candor-plugin-… or candor-preset-….'
    throw new ModuleProblem(`The package '${name}' is not installed.`, hint)
  }
}

/** What packages for candor are called. */
const PACKAGE = /^(?:candor-(?:plugin|preset)-[\w.-]+|@[\w.-]+\/candor-(?:plugin|preset)(?:-[\w.-]+)?)$/

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

/** Whether a path is one of rules that are data. */
export const isRulePath = (absolute: string): boolean =>
  /\.(?:ya?ml|jsonc?)$/i.test(absolute) || statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true

/** Loads a plugin that is a program. `packs` are the names that are taken. Throws a `ModuleProblem`. */
export async function loadPlugin(name: string, path: string, packs: readonly string[]): Promise<LoadedPlugin> {
  const value = await moduleDefault(path, `The plugin '${name}'`)
  try {
    return { ...readPlugin(value, packs), path, content: moduleContent(path), files: [] }
  } catch (error) {
    if (error instanceof PluginError) throw new ModuleProblem(`The plugin '${name}' ${error.message}.`)
    throw error
  }
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
