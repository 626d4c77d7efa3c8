import { readFileSync, realpathSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Source } from '../../document/index.ts'
import { decodeFile } from '../decode.ts'
import { reasonOf } from '../errors.ts'
import { reportPath } from '../paths.ts'
import { ConfigError } from './errors.ts'
import { parseJsonConfig } from './parse.ts'
import { type ConfigFile, type ConfigNode, nodeOfValue } from './tree.ts'

/** Extensions of config files, in the order in which they are looked for. */
export const CONFIG_EXTENSIONS = ['json', 'jsonc', 'yaml', 'yml', 'js', 'mjs', 'ts'] as const

/** Names of config files in that order; `package.json` counts when it has a key `candor`. */
export const CONFIG_NAMES: readonly string[] = [...CONFIG_EXTENSIONS.map((extension) => `candor.config.${extension}`), 'package.json']

/**
 * Reads a config file. Data files are only read; JavaScript and TypeScript files are run, since that is what having one means. Gives undefined for a
 * `package.json` that says nothing about candor. Throws a `ConfigError`.
 */
export async function readConfigFile(absolute: string, cwd: string): Promise<ConfigFile | undefined> {
  const path = reportPath(cwd, absolute)
  const extension = extname(absolute).slice(1).toLowerCase()
  const file = { path, absolute, folder: dirname(absolute) }
  if (PROGRAMS.has(extension)) return { ...file, source: undefined, root: await runConfig(absolute, path) }
  const source = new Source(path, readText(absolute, path, extension))
  if (basename(absolute) === 'package.json') {
    // Most have nothing for us, and what is wrong with them is not ours to say.
    if (!source.text.includes('"candor"')) return undefined
    const root = packageRoot(source)
    return root && { ...file, source, root }
  }
  if (extension !== 'yaml' && extension !== 'yml') return { ...file, source, root: parseJsonConfig(source) }
  const { parseYamlConfig } = await import('./parse-yaml.ts')
  return { ...file, source, root: parseYamlConfig(source) }
}

function packageRoot(source: Source): ConfigNode | undefined {
  try {
    JSON.parse(source.text.slice(source.start))
  } catch {
    return undefined
  }
  return parseJsonConfig(source).members.get('candor')?.node
}

function readText(absolute: string, path: string, extension: string): string {
  try {
    return decodeFile(readFileSync(absolute), { extension }).text
  } catch (error) {
    throw new ConfigError([{ path, message: `The config file cannot be read: ${reasonOf(error)}.` }])
  }
}

const PROGRAMS = new Set(['js', 'mjs', 'cjs', 'ts', 'mts'])

/** The default export of a config that is a program. TypeScript is run by Node itself: one that cannot is told so, and no compiler comes with candor. */
async function runConfig(absolute: string, path: string): Promise<ConfigNode> {
  try {
    const value = await importDefault(absolute)
    if (value === undefined) throw new Error('it has no default export')
    return nodeOfValue(value)
  } catch (error) {
    throw new ConfigError([{ path, ...failureOf(error, absolute, 'The config file') }])
  }
}

/** What a module exports by default. One that was changed since it was last run is run again: who watches files, or runs in an editor, stays while they change. */
export async function importDefault(absolute: string): Promise<unknown> {
  // Node keeps CommonJS modules by their path.
  delete createRequire(absolute).cache[realpathSync(absolute)]
  const module: unknown = await import(`${pathToFileURL(absolute).href}?${statSync(absolute).mtimeMs}`)
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined
}

/** Why a module cannot be run, in plain words. */
export function failureOf(error: unknown, absolute: string, what: string): { message: string; hint?: string } {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  if (code === 'ERR_UNKNOWN_FILE_EXTENSION' && /\.m?ts$/.test(absolute)) {
    return {
      message: `${what} is TypeScript, which Node ${process.versions.node} does not run.`,
      hint: 'Use Node 22.18 or newer, or write it as candor.config.mjs or candor.config.json.',
    }
  }
  return { message: `${what} fails when it is run: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}` }
}
