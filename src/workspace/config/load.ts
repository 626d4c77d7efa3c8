import { extname, resolve } from 'node:path'
import { type CompiledLexicons, extendLexicons, type Lexicon, PatternError } from '../../language/index.ts'
import type { Profile, Rule } from '../../rule/index.ts'
import type { FileTest, Globs } from '../globs.ts'
import { packsOf } from '../select-rules.ts'
import type { RuleBook } from '../settings.ts'
import { didYouMean } from '../suggest.ts'
import { ConfigError, problemIn } from './errors.ts'
import { isRulePath, loadPlugin, ModuleProblem, moduleDefault, modulePath } from './plugins.ts'
import { CONFIG_EXTENSIONS, readConfigFile } from './read.ts'
import type { LoadedPlugin } from './rule-file.ts'
import type { Origin } from './rule-states.ts'
import { configShape } from './schema.ts'
import type { Names } from './shape.ts'
import { type ConfigFile, type ConfigNode, nodeOfValue } from './tree.ts'
import { validate } from './validate.ts'

/** One thing a configuration is made of, in the order in which they apply: later ones win. */
export type Layer = {
  /** The overrides it stands in: it holds for files that all of these mean. */
  readonly gates: readonly FileTest[]
} & (
  | { readonly type: 'profile'; readonly profile: Profile; readonly origin: Origin }
  /** `config` is a whole file, whose `ignore`, `exceptions` and the like count too; `override` one of its overrides. */
  | { readonly type: 'config' | 'override'; readonly file: ConfigFile; readonly node: ConfigNode }
)

/** A config with all that it builds on. */
export interface LoadedConfig {
  readonly layers: readonly Layer[]
  /** The rules of candor and of the plugins. */
  readonly rules: readonly Rule[]
  readonly profiles: readonly Profile[]
  readonly plugins: readonly LoadedPlugin[]
  /** The vocabulary of candor and of the plugins. */
  readonly lexicons: readonly Lexicon[] | CompiledLexicons
  /** Every file that was read for it. */
  readonly files: readonly ConfigFile[]
}

/** Extending through more files than this is a mistake. */
const MAX_CHAIN = 20

/** Reads what configs extend, loads plugins and checks everything. */
export class ConfigLoader {
  readonly #cwd: string
  readonly #book: Names
  readonly #globs: Globs
  /** By where they are. */
  readonly #loaded = new Set<string>()
  readonly #plugins: LoadedPlugin[] = []
  readonly #files: ConfigFile[] = []
  #lexicons: readonly Lexicon[] | CompiledLexicons

  private constructor(cwd: string, { rules, profiles = [], lexicons }: RuleBook, globs: Globs) {
    this.#cwd = cwd
    this.#book = { rules, profiles }
    this.#lexicons = lexicons
    this.#globs = globs
  }

  /** Loads configs that follow one another: the file, then what was said on the command line. Throws a `ConfigError`. */
  static async load(configs: readonly ConfigFile[], cwd: string, book: RuleBook, globs: Globs): Promise<LoadedConfig> {
    const loader = new ConfigLoader(cwd, book, globs)
    const layers: Layer[] = []
    for (const config of configs) layers.push(...(await loader.#layersOf(config, [], [])))
    const { rules, profiles } = loader.#names
    return { layers, rules, profiles, plugins: loader.#plugins, lexicons: loader.#lexicons, files: loader.#files }
  }

  get #names(): Names {
    return { rules: [...this.#book.rules, ...this.#plugins.flatMap((plugin) => plugin.rules)], profiles: this.#book.profiles }
  }

  async #layersOf(file: ConfigFile, chain: readonly ConfigFile[], gates: readonly FileTest[]): Promise<Layer[]> {
    this.#files.push(file)
    const { root } = file
    const own = [...chain, file]
    for (const item of itemsOf(root, 'plugins')) await this.#plugin(file, item)
    const layers = await this.#extended(file, root, own, gates)
    const overrides: Layer[] = []
    for (const node of root.members.get('overrides')?.node.items ?? []) overrides.push(...(await this.#override(file, node, own, gates)))
    // Only now are the names of all rules known.
    const problems = validate(file, root, configShape, this.#names)
    if (problems.length > 0) throw new ConfigError(problems)
    return [...layers, { type: 'config', file, node: root, gates }, ...overrides]
  }

  async #override(file: ConfigFile, node: ConfigNode, chain: readonly ConfigFile[], gates: readonly FileTest[]): Promise<Layer[]> {
    const test = this.#gate(file.folder, textsOf(node, 'files'), textsOf(node, 'except'))
    const own = [...gates, test]
    return [...(await this.#extended(file, node, chain, own)), { type: 'override', file, node, gates: own }]
  }

  #gate(folder: string, files: readonly string[], except: readonly string[]): FileTest {
    const wanted = this.#globs.files(folder, files)
    const unwanted = this.#globs.files(folder, except)
    return (absolute) => wanted(absolute) && !unwanted(absolute)
  }

  async #extended(file: ConfigFile, node: ConfigNode, chain: readonly ConfigFile[], gates: readonly FileTest[]): Promise<Layer[]> {
    const layers: Layer[] = []
    for (const item of itemsOf(node, 'extends')) {
      const name = String(item.value)
      const profile = this.#book.profiles.find((one) => one.name === name)
      if (profile !== undefined) layers.push({ type: 'profile', profile, origin: `profile ${name}`, gates })
      else layers.push(...(await this.#layersOf(await this.#extendedFile(file, item, name, chain), chain, gates)))
    }
    return layers
  }

  async #extendedFile(file: ConfigFile, item: ConfigNode, name: string, chain: readonly ConfigFile[]): Promise<ConfigFile> {
    if (isPath(name)) return this.#extendedPath(file, item, resolve(file.folder, name), chain)
    const [plugin, preset] = name.split('/')
    const found = this.#plugins.find((one) => one.name === plugin)
    if (found !== undefined && preset !== undefined) {
      if (Object.hasOwn(found.presets, preset)) return this.#made(file, item, `plugin ${plugin}, preset ${preset}`, found.presets[preset])
      throw problemAt(file, item, `The plugin '${plugin}' has no preset '${preset}'.`, didYouMean(preset, Object.keys(found.presets)))
    }
    if (PRESET_PACKAGE.test(name)) return this.#extendedPackage(file, item, name, chain)
    const known = this.#book.profiles.map((profile) => profile.name)
    const hint =
      didYouMean(name, known) ??
      'A path begins with ./ or ../, a package is called candor-preset-…, and the profiles are listed in docs/configuration.md.'
    throw problemAt(file, item, `There is no profile '${name}'.`, hint)
  }

  async #extendedPath(file: ConfigFile, item: ConfigNode, absolute: string, chain: readonly ConfigFile[]): Promise<ConfigFile> {
    const at = chain.findIndex((one) => one.absolute === absolute)
    if (at !== -1) {
      const circle = [...chain.slice(at), chain[at]].map((one) => one.path).join(' → ')
      throw problemAt(file, item, `The configs extend each other in a circle: ${circle}.`)
    }
    if (chain.length >= MAX_CHAIN) throw problemAt(file, item, `This leads through more than ${MAX_CHAIN} configs.`)
    if (!(CONFIG_EXTENSIONS as readonly string[]).includes(extname(absolute).slice(1))) {
      throw problemAt(file, item, `'${item.value}' is not a config file.`, `It must end in .${CONFIG_EXTENSIONS.join(', .')}.`)
    }
    try {
      const read = await readConfigFile(absolute, this.#cwd)
      if (read !== undefined) return read
      throw problemAt(file, item, `'${item.value}' has no key 'candor'.`)
    } catch (error) {
      // A file that is missing is the fault of the one that names it.
      if (error instanceof ConfigError && error.problems.length === 1 && error.problems[0].message.startsWith('The config file cannot be read')) {
        throw problemAt(file, item, error.problems[0].message)
      }
      throw error
    }
  }

  async #extendedPackage(file: ConfigFile, item: ConfigNode, name: string, chain: readonly ConfigFile[]): Promise<ConfigFile> {
    const path = await this.#module(file, item, () => modulePath(name, file.folder))
    if (!/\.[cm]?[jt]s$/.test(path)) return { ...(await this.#extendedPath(file, item, path, chain)), folder: file.folder }
    return this.#made(file, item, name, await this.#module(file, item, () => moduleDefault(path, `The package '${name}'`)))
  }

  /** A config that a package made. Its globs are relative to whoever extends it. */
  #made(file: ConfigFile, item: ConfigNode, path: string, value: unknown): ConfigFile {
    if (typeof value !== 'object' || value === null) throw problemAt(file, item, `'${item.value}' has no config as its default export.`)
    return { path, absolute: `${file.absolute}#${path}`, folder: file.folder, source: undefined, root: nodeOfValue(value) }
  }

  async #plugin(file: ConfigFile, item: ConfigNode): Promise<void> {
    const name = String(item.value)
    const path = await this.#module(file, item, () => modulePath(name, file.folder))
    if (this.#loaded.has(path)) return
    this.#loaded.add(path)
    const packs = packsOf(this.#book.rules)
    const plugins = isRulePath(path)
      ? await (await import('./rule-file.ts')).readRuleFiles(path, this.#cwd, { ...this.#book, labels: labelsOf(this.#lexicons) }, packs)
      : [await this.#module(file, item, () => loadPlugin(name, path, packs))]
    for (const plugin of plugins) this.#addPlugin(plugin, file, item)
  }

  /** The same plugin may be installed twice, or be named by two configs. */
  #addPlugin(plugin: LoadedPlugin, file: ConfigFile, item: ConfigNode): void {
    const same = this.#plugins.find((one) => one.name === plugin.name)
    if (same !== undefined && (same.version !== plugin.version || same.content !== plugin.content))
      throw problemAt(file, item, `There are two plugins called '${plugin.name}'.`)
    if (same !== undefined) return
    this.#plugins.push(plugin)
    if (plugin.lexicons.every(({ patterns }) => Object.keys(patterns).length === 0)) return
    try {
      this.#lexicons = extendLexicons(this.#lexicons, plugin.lexicons)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      throw lexiconProblem(error, plugin, file, item)
    }
  }

  async #module<T>(file: ConfigFile, item: ConfigNode, load: () => T | Promise<T>): Promise<T> {
    try {
      return await load()
    } catch (error) {
      if (error instanceof ModuleProblem) throw problemAt(file, item, error.message, error.hint)
      throw error
    }
  }
}

const PRESET_PACKAGE = /^(?:candor-preset-[\w.-]+|@[\w.-]+\/candor-preset(?:-[\w.-]+)?)$/

const isPath = (name: string): boolean => /^\.{0,2}[\\/]/.test(name) || /^[a-z]:[\\/]/i.test(name)

const problemAt = (file: ConfigFile, node: ConfigNode, message: string, hint?: string): ConfigError =>
  new ConfigError([problemIn(file, node, message, hint)])

/** What is wrong with the phrases of a plugin: shown where they stand, if their file tells it, else where the plugin is named. */
function lexiconProblem(error: RangeError, plugin: LoadedPlugin, file: ConfigFile, item: ConfigNode): ConfigError {
  if (!(error instanceof PatternError)) return problemAt(file, item, `The plugin '${plugin.name}' has phrases that cannot be used: ${error.message}.`)
  const place = plugin.placeOf?.(error.label, error.pattern, error.at)
  if (place !== undefined) return new ConfigError([{ ...place, message: `${error.reason}.` }])
  return problemAt(
    file,
    item,
    `The plugin '${plugin.name}' has a phrase for ${error.label} that cannot be used: ${error.reason} in "${error.pattern}".`,
  )
}

const labelsOf = (lexicons: readonly Lexicon[] | CompiledLexicons): readonly string[] =>
  'groups' in lexicons ? lexicons.labels : lexicons.flatMap(({ patterns }) => Object.keys(patterns))

/** The texts of a key that is a list or one text; what is neither is found by validation. */
export function itemsOf(node: ConfigNode, key: string): readonly ConfigNode[] {
  const value = node.members.get(key)?.node
  return (value?.type === 'list' ? value.items : value === undefined ? [] : [value]).filter((item) => item.type === 'string')
}

/** The same as plain texts. */
export const textsOf = (node: ConfigNode, key: string): string[] => itemsOf(node, key).map((item) => String(item.value))
