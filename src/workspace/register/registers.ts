import { statSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { ConfigError } from '../config/errors.ts'
import type { ConfigScope } from '../config/scope.ts'
import type { Names } from '../config/shape.ts'
import { UsageError } from '../errors.ts'
import { relativeTo } from '../globs.ts'
import { repositoryRoot } from '../repository.ts'
import type { LoadedRegister } from './load-register.ts'

/** Names of claims registers, in the order in which they are looked for. */
export const REGISTER_NAMES: readonly string[] = ['candor.claims.yaml', 'candor.claims.yml']

const EXTENSIONS = ['.yaml', '.yml', '.json', '.jsonc']

/** The claims registers of a run: the one that was asked for, else the one a config names, else the nearest to each file. */
export class Registers {
  readonly #cwd: string
  /** What the caller said. */
  readonly asked: string | false | undefined
  readonly names: Names
  readonly #byFolder = new Map<string, string | undefined>()
  readonly #loaded = new Map<string, Promise<LoadedRegister>>()

  constructor(cwd: string, asked: string | false | undefined, names: Names) {
    this.#cwd = cwd
    this.asked = asked
    this.names = names
  }

  /** Those that held somewhere so far. */
  async all(): Promise<LoadedRegister[]> {
    return Promise.all(this.#loaded.values())
  }

  /** The register for files in a folder. Throws a `UsageError`, which is a `ConfigError` when a register is at fault. */
  async for(folder: string, scope: ConfigScope): Promise<LoadedRegister | undefined> {
    const path = this.pathFor(folder, scope)
    if (path === undefined) return undefined
    const known = this.#loaded.get(path) ?? this.#load(path)
    this.#loaded.set(path, known)
    return known
  }

  /** Where the register for files in a folder is, if there is one. */
  pathFor(folder: string, scope: ConfigScope): string | undefined {
    if (this.asked === false) return undefined
    if (this.asked !== undefined) return this.#explicit(this.asked)
    return this.#configured(scope) ?? this.#nearest(folder) ?? (scope.file && this.#nearest(scope.file.folder))
  }

  #explicit(given: string): string {
    const path = resolve(this.#cwd, given)
    if (!isFile(path)) throw new UsageError(`There is no claims register '${given}'.`, `It was looked for at ${path}.`)
    if (!isRegisterName(path)) throw new UsageError(`'${given}' is no claims register.`, `It must end in ${EXTENSIONS.join(', ')}.`)
    return path
  }

  #configured({ claims }: ConfigScope): string | undefined {
    if (claims === undefined) return undefined
    const { file, node } = claims
    const path = resolve(file.folder, String(node.value))
    if (isFile(path) && isRegisterName(path)) return path
    const message = isFile(path) ? `'${node.value}' is no claims register.` : `There is no claims register '${node.value}'.`
    const hint = isFile(path) ? `It must end in ${EXTENSIONS.join(', ')}.` : `It was looked for at ${path}.`
    const { source } = file
    const at = source === undefined || node.start < 0 ? undefined : { source, start: node.start, end: node.end }
    throw new ConfigError([{ path: file.path, message, hint, ...(at && { at }) }])
  }

  /** In the folder, or in one above it up to the root of the repository; where there is none, up to the working folder. */
  #nearest(folder: string): string | undefined {
    if (this.#byFolder.has(folder)) return this.#byFolder.get(folder)
    const own = REGISTER_NAMES.map((name) => join(folder, name)).find(isFile)
    const found = own ?? (this.#isTop(folder) ? undefined : this.#nearest(dirname(folder)))
    this.#byFolder.set(folder, found)
    return found
  }

  #isTop(folder: string): boolean {
    const root = repositoryRoot(folder)
    return root === folder || (root === undefined && relativeTo(this.#cwd, folder) === undefined)
  }

  async #load(path: string): Promise<LoadedRegister> {
    const { loadRegister } = await import('./load-register.ts')
    return loadRegister(path, this.#cwd, this.names)
  }
}

const isRegisterName = (path: string): boolean => EXTENSIONS.includes(extname(path).toLowerCase())

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    return false
  }
}
