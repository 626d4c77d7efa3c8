import { statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { Source } from '../../document/index.ts'
import type { Rule } from '../../rule/index.ts'
import { UsageError } from '../errors.ts'
import { Globs, LONGEST_GLOB, relativeTo } from '../globs.ts'
import { GitIgnores, IgnoreList } from '../ignores.ts'
import { compareBytes } from '../paths.ts'
import { REGISTER_NAMES, Registers } from '../register/registers.ts'
import { selectRules } from '../select-rules.ts'
import { type CheckOptions, type ConfigOptions, type FileSettings, type RuleBook, resolveSettings, type Settings } from '../settings.ts'
import { sizeOf } from '../units.ts'
import { ConfigError } from './errors.ts'
import { ConfigLoader, type LoadedConfig } from './load.ts'
import { parseJsonConfig } from './parse.ts'
import { CONFIG_EXTENSIONS, CONFIG_NAMES, readConfigFile } from './read.ts'
import { ConfigScope, type ScopeOptions } from './scope.ts'
import { type ConfigFile, type ConfigNode, nodeOfValue } from './tree.ts'

/** Options that stand for a key of the config, and what they are called on the command line. */
const FLAGS = {
  preset: '--preset',
  preview: '--preview',
  kind: '--kind',
  type: '--type',
  asOf: '--as-of',
  minConfidence: '--min-confidence',
  failOn: '--fail-on',
  maxWarnings: '--max-warnings',
  maxFileSize: '--max-file-size',
} as const satisfies Partial<Record<keyof (CheckOptions & ConfigOptions), string>>

/** The configuration of a run: for each file, the config nearest to it, and what the caller asked for above that. */
export class Configuration {
  /** What holds for the run, and for files of which nothing is known. */
  readonly settings: Settings
  readonly cwd: string
  /** The claims registers that were read. */
  readonly registers: Registers
  /** Where configs are looked for: near each file, in one place, or nowhere. */
  readonly #options: CheckOptions & ConfigOptions
  readonly #book: RuleBook
  readonly #scopeOptions: Omit<ScopeOptions, 'globs'>
  readonly #overrides: readonly ConfigFile[]
  readonly #byFolder = new Map<string, Promise<ConfigScope>>()
  readonly #byFile = new Map<string, Promise<ConfigScope>>()
  readonly #rules = new Map<string, Rule>()
  #none: Promise<ConfigScope> | undefined

  private constructor(
    options: CheckOptions & ConfigOptions,
    book: RuleBook,
    overrides: readonly ConfigFile[],
    scopeOptions: Omit<ScopeOptions, 'globs'>,
  ) {
    this.#options = options
    this.#book = book
    this.#overrides = overrides
    this.#scopeOptions = scopeOptions
    this.cwd = scopeOptions.defaults.cwd
    this.settings = { ...scopeOptions.defaults, configuration: this }
    this.registers = new Registers(this.cwd, options.claims, { rules: book.rules, profiles: book.profiles ?? [] })
  }

  /** Reads the config for the working folder. Throws a `UsageError`, which is a `ConfigError` when a config is at fault. */
  static async load(options: CheckOptions & ConfigOptions, book: RuleBook): Promise<Configuration> {
    refuseConflicts(options)
    const { only, skip, ...rest } = options
    const defaults = resolveSettings(rest, book)
    const patterns = options.ignorePattern ?? []
    const ignored = patterns.length === 0 ? [] : [await IgnoreList.of(patterns, defaults.cwd, '--ignore-pattern')]
    const scopeOptions = { defaults, selection: { only, skip }, ignored, ignore: options.ignore ?? true, gitIgnores: new GitIgnores(defaults.cwd) }
    const configuration = new Configuration(options, book, overridesOf(options, defaults.cwd), scopeOptions)
    await configuration.#readRunSettings()
    return configuration
  }

  /** The absolute path of a file that reports show. */
  absoluteOf(path: string): string {
    return resolve(this.cwd, path)
  }

  /** The config that holds in a folder. */
  scopeOf(folder: string): Promise<ConfigScope> {
    const { config } = this.#options
    if (config === false) return this.#noConfig()
    return config === undefined ? this.#nearest(folder) : this.#explicit(resolve(this.cwd, config))
  }

  async settingsFor(absolute: string): Promise<FileSettings> {
    // Text on standard input that has no name is in no folder.
    const folder = absolute === '' ? this.cwd : dirname(absolute)
    const scope = await this.scopeOf(folder)
    const own = absolute === '' ? { ...scope.settingsFor(), kind: this.settings.kind, type: this.settings.type } : scope.settingsFor(absolute)
    const register = await this.registers.for(folder, scope)
    return register === undefined ? own : { ...own, register: register.register }
  }

  /** A rule of candor, or of a plugin of any config that was read so far, by its id. */
  ruleOf(id: string): Rule | undefined {
    return this.#rules.get(id)
  }

  /** Every config that was read so far, of those that hold somewhere. */
  async scopes(): Promise<ConfigScope[]> {
    return Promise.all(this.#byFile.values())
  }

  /** Paths of the config files that had a say so far, sorted. */
  async paths(): Promise<string[]> {
    const files = (await this.scopes()).flatMap((scope) => scope.loaded.files).filter((file) => !file.path.startsWith('--'))
    return [...new Set(files.map((file) => file.path))].sort(compareBytes)
  }

  /** Documents by the campaign they belong to, in the order of the names; each with the absolute paths in the order given. */
  async campaignsOf(files: readonly string[]): Promise<Map<string, string[]>> {
    const sets = new Map<string, string[]>()
    for (const file of files) {
      for (const name of (await this.settingsFor(file)).campaigns) sets.set(name, [...(sets.get(name) ?? []), file])
    }
    return new Map([...sets].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  async #readRunSettings(): Promise<void> {
    const { defaults, selection } = this.#scopeOptions
    const scope = await this.scopeOf(this.cwd)
    // A name that no rule has is a slip, whatever files there are.
    const possible = selectRules(scope.loaded.rules, { ...selection, preview: true })
    if (possible.length === 0 && selection.skip !== undefined)
      throw new UsageError('--only and --skip leave no rule to run.', 'What --skip names is left out of what --only names.')
    const { values } = scope.effective()
    const size = values.get('maxFileSize')?.value
    Object.assign(this.settings, {
      ...scope.settingsFor(),
      kind: defaults.kind,
      type: defaults.type,
      failOn: values.get('failOn')?.value ?? defaults.failOn,
      maxWarnings: values.get('maxWarnings')?.value ?? defaults.maxWarnings,
      maxFileSize: size === undefined ? defaults.maxFileSize : typeof size === 'number' ? size : sizeOf(String(size)),
    })
  }

  #nearest(folder: string): Promise<ConfigScope> {
    const known = this.#byFolder.get(folder)
    if (known !== undefined) return known
    const scope = this.#look(folder)
    this.#byFolder.set(folder, scope)
    return scope
  }

  async #look(folder: string): Promise<ConfigScope> {
    for (const name of CONFIG_NAMES) {
      const path = join(folder, name)
      if (!isFile(path)) continue
      const file = await readConfigFile(path, this.cwd)
      if (file !== undefined) return this.#scopeFor(file)
    }
    const parent = dirname(folder)
    return parent === folder ? this.#noConfig() : this.#nearest(parent)
  }

  async #explicit(path: string): Promise<ConfigScope> {
    const known = this.#byFile.get(path)
    if (known !== undefined) return known
    const given = this.#options.config
    if (!isFile(path)) throw new UsageError(`There is no config file '${given}'.`, `It was looked for at ${path}.`)
    if (!(CONFIG_EXTENSIONS as readonly string[]).includes(extname(path).slice(1))) {
      throw new UsageError(`'${given}' is not a config file.`, `It must end in .${CONFIG_EXTENSIONS.join(', .')}.`)
    }
    const file = await readConfigFile(path, this.cwd)
    if (file === undefined) throw new UsageError(`'${given}' has no key 'candor'.`)
    return this.#scopeFor(file)
  }

  #scopeFor(file: ConfigFile): Promise<ConfigScope> {
    const scope = this.#byFile.get(file.absolute) ?? this.#load(file)
    this.#byFile.set(file.absolute, scope)
    return scope
  }

  #noConfig(): Promise<ConfigScope> {
    this.#none ??= this.#load(undefined)
    return this.#none
  }

  async #load(file: ConfigFile | undefined): Promise<ConfigScope> {
    const configs = [...(file === undefined ? [] : [file]), ...this.#overrides]
    const globs = configs.some(needsGlobs) ? await Globs.load() : Globs.none
    const loaded: LoadedConfig = await ConfigLoader.load(configs, this.cwd, this.#book, globs)
    for (const rule of loaded.rules) if (!this.#rules.has(rule.id)) this.#rules.set(rule.id, rule)
    return ConfigScope.of(file, loaded, { ...this.#scopeOptions, globs })
  }
}

/** Values from the command line have none, save those of `--set`. */
const needsGlobs = ({ path }: ConfigFile): boolean => !path.startsWith('--') || path.startsWith('--set')

function refuseConflicts({ config, claims, ignore, ignorePattern = [] }: ConfigOptions): void {
  if (claims === '') throw new UsageError('--claims lacks the path of a file.')
  if (ignorePattern.some((pattern) => pattern.length > LONGEST_GLOB))
    throw new UsageError(`--ignore-pattern takes patterns of up to ${LONGEST_GLOB} characters.`)
  if (config === '') throw new UsageError('--config lacks the path of a file.')
  if (ignore === false && ignorePattern.length > 0) {
    throw new UsageError('--no-ignore and --ignore-pattern cannot go together: one ignores nothing, the other something.')
  }
}

/** What the caller asked for, as configs that come after all others. */
function overridesOf(options: CheckOptions & ConfigOptions, cwd: string): ConfigFile[] {
  const made = (path: string, root: ConfigNode): ConfigFile => ({ path, absolute: '', folder: cwd, source: undefined, root })
  const set = (options.set ?? []).map((text) => made(`--set ${text}`, nodeOfSet(text)))
  const flags = Object.entries(FLAGS).flatMap(([key, flag]) => {
    const value = options[key as keyof typeof FLAGS]
    return value === undefined ? [] : [made(flag, nodeOfValue({ [key]: value }))]
  })
  return [...set, ...flags]
}

/** `rules.pressure/confirmshaming=off` sets one key; the value is JSON, or else the text itself. */
function nodeOfSet(text: string): ConfigNode {
  const at = text.indexOf('=')
  const keys = at === -1 ? [] : text.slice(0, at).split('.')
  if (keys.length === 0 || keys.some((key) => key.trim() === '')) {
    throw new UsageError(`'--set ${text}' is not of the form key=value.`, 'For example --set rules.pressure/confirmshaming=off')
  }
  return nodeOfValue(keys.reduceRight<unknown>((value, key) => ({ [key.trim()]: value }), settingOf(text.slice(at + 1))))
}

function settingOf(text: string): unknown {
  try {
    return parseJsonConfig(new Source('--set', text)).value
  } catch (error) {
    if (error instanceof ConfigError) return text
    throw error
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    return false
  }
}

/** Whether a path is that of a config file or a claims register: of no interest as copy. */
export function isConfigPath(absolute: string): boolean {
  const name = basename(absolute)
  return (CONFIG_NAMES.includes(name) && name !== 'package.json') || REGISTER_NAMES.includes(name)
}

/** Whether one folder is, or holds, another. */
export const holds = (outer: string, inner: string): boolean => outer === inner || relativeTo(outer, inner) !== undefined
