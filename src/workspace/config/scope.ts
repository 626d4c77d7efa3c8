import { dirname } from 'node:path'
import type { Kind } from '../../document/index.ts'
import type { Exception } from '../../lint/index.ts'
import { type FileTest, type Globs, relativeTo } from '../globs.ts'
import { type GitIgnores, IgnoreList, judgement } from '../ignores.ts'
import { findRule, packOf, type RuleSelection, ruleNamed, ruleNames, selectSetups } from '../select-rules.ts'
import { confidences, type FileSettings, formatNameOf, type Settings } from '../settings.ts'
import { type Effective, effectiveOf, originAt, type Sourced } from './effective.ts'
import { itemsOf, type Layer, type LoadedConfig, textsOf } from './load.ts'
import type { LoadedPlugin } from './rule-file.ts'
import type { ConfigFile, ConfigNode } from './tree.ts'

/** An exception with its place in the config. */
export interface PlacedException extends Exception {
  readonly file: ConfigFile
  readonly node: ConfigNode
  readonly concerns: FileTest
  /** Paths that it names in full, when it names no glob. */
  readonly literal: boolean
}

interface Entry {
  readonly test: FileTest
  readonly value: string
  readonly origin: string
}

export interface ScopeOptions {
  readonly defaults: Settings
  readonly selection: RuleSelection
  readonly globs: Globs
  /** Patterns of the command line, and whether anything is ignored. */
  readonly ignored: readonly IgnoreList[]
  readonly ignore: boolean
  readonly gitIgnores: GitIgnores
}

/** The files that one config is nearest to: what it says about each of them. */
export class ConfigScope {
  /** The config itself; undefined where there is none. */
  readonly file: ConfigFile | undefined
  readonly loaded: LoadedConfig
  readonly exceptions: readonly PlacedException[]
  readonly #options: ScopeOptions
  readonly #ignores: readonly IgnoreList[]
  readonly #campaigns = new Map<string, FileTest>()
  readonly #globbed = { kinds: new Map<ConfigNode, readonly Entry[]>(), types: new Map<ConfigNode, readonly Entry[]>() }
  readonly #effective = new Map<string, Effective>()
  readonly #settings = new Map<string, FileSettings>()
  readonly #usesGit: boolean

  private constructor(file: ConfigFile | undefined, loaded: LoadedConfig, ignores: readonly IgnoreList[], options: ScopeOptions) {
    this.file = file
    this.loaded = loaded
    this.#options = options
    this.#ignores = ignores
    const whole = this.#wholeLayers
    for (const { file: own, node } of whole) {
      for (const key of ['kinds', 'types'] as const) this.#globbed[key].set(node, this.#entries(own, node, key))
      const campaigns = node.members.get('campaigns')?.node
      for (const name of campaigns?.members.keys() ?? []) this.#campaigns.set(name, options.globs.files(own.folder, textsOf(campaigns!, name)))
    }
    this.exceptions = whole.flatMap((layer) => this.#exceptionsOf(layer.file, layer.node))
    this.#usesGit = this.#valuesFor(whole).get('gitignore')?.value !== false
  }

  static async of(file: ConfigFile | undefined, loaded: LoadedConfig, options: ScopeOptions): Promise<ConfigScope> {
    const lists: IgnoreList[] = []
    for (const layer of loaded.layers) {
      if (layer.type !== 'config' || layer.gates.length > 0) continue
      const patterns = textsOf(layer.node, 'ignore')
      const [first] = itemsOf(layer.node, 'ignore')
      if (patterns.length > 0) lists.unshift(await IgnoreList.of(patterns, layer.file.folder, originAt(layer.file, first.start)))
    }
    return new ConfigScope(file, loaded, [...options.ignored, ...lists], options)
  }

  /** What holds for a file; for the config as a whole when none is named. */
  effective(absolute?: string): Effective {
    const layers = this.#layersFor(absolute)
    const key = this.#keyOf(layers)
    const known = this.#effective.get(key) ?? effectiveOf(layers, this.loaded)
    this.#effective.set(key, known)
    return known
  }

  settingsFor(absolute?: string): FileSettings {
    const layers = this.#layersFor(absolute)
    const key = this.#keyOf(layers)
    const known = this.#settings.get(key) ?? this.#settingsOf(this.effective(absolute))
    this.#settings.set(key, known)
    if (absolute === undefined) return known
    const kind = this.kindOf(absolute)
    return {
      ...known,
      kind: kind?.value as Kind | undefined,
      kindOrigin: kind?.origin.startsWith('--') ? 'option' : 'config',
      type: this.typeOf(absolute)?.value as string | undefined,
      exceptions: this.exceptions.filter((exception) => exception.concerns(absolute)),
      campaigns: [...this.#campaigns].filter(([, test]) => test(absolute)).map(([name]) => name),
    }
  }

  /** The kind that is configured for a file, and where. */
  kindOf(absolute: string): Sourced | undefined {
    return this.#lastOf('kind', 'kinds', absolute)
  }

  /** The format that is configured for a file, and where. */
  typeOf(absolute: string): Sourced | undefined {
    const found = this.#lastOf('type', 'types', absolute)
    return found && { ...found, value: formatNameOf(String(found.value)) }
  }

  /** Whether the config says of this very file, and not of all, what format it is: then it is copy, whatever its name. */
  isTyped(absolute: string): boolean {
    return this.#layersFor(absolute).some(
      (layer) =>
        layer.type !== 'profile' &&
        ((layer.type === 'override' && layer.node.members.has('type')) || this.#globbed.types.get(layer.node)?.some(({ test }) => test(absolute))),
    )
  }

  /** The path of a claims register that the config names, and where. */
  get claims(): { readonly file: ConfigFile; readonly node: ConfigNode } | undefined {
    const layer = this.#wholeLayers.findLast(({ node }) => node.members.has('claims'))
    return layer && { file: layer.file, node: layer.node.members.get('claims')!.node }
  }

  /** Whether a file is one of rules that hold here, and so no copy. */
  isRuleFile(absolute: string): boolean {
    return this.loaded.plugins.some(({ files }) => files.includes(absolute))
  }

  /** Whether a file is one of rules that hold here, or will be when they are read again, since it lies in a folder of them. */
  mayHoldRules(absolute: string): boolean {
    const isIn = ({ files, path }: LoadedPlugin): boolean => files.length > 0 && path === dirname(absolute) && /\.ya?ml$/i.test(absolute)
    return this.isRuleFile(absolute) || this.loaded.plugins.some(isIn)
  }

  /** Makes ready for judging what lies in a folder: gives why a path in it is left out, or undefined. */
  async judgeOf(folder: string): Promise<(absolute: string, isFolder: boolean) => string | undefined> {
    if (!this.#options.ignore) return () => undefined
    const lists = this.#usesGit ? [...this.#ignores, ...(await this.#options.gitIgnores.chainOf(folder))] : this.#ignores
    return lists.length === 0 ? () => undefined : (absolute, isFolder) => judgement(lists, absolute, isFolder)
  }

  /** Why a path is left out, itself or a folder above it. */
  async whyIgnored(absolute: string, isFolder: boolean): Promise<string | undefined> {
    const above: string[] = []
    const top = this.#options.gitIgnores.topOf(isFolder ? absolute : dirname(absolute))
    if (absolute === top) return undefined
    for (let at = dirname(absolute); relativeTo(top, at) !== undefined; at = dirname(at)) above.unshift(at)
    for (const folder of above) {
      const reason = (await this.judgeOf(dirname(folder)))(folder, true)
      if (reason !== undefined) return reason
    }
    return (await this.judgeOf(dirname(absolute)))(absolute, isFolder)
  }

  get #wholeLayers(): (Layer & { type: 'config' | 'override' })[] {
    return this.loaded.layers.filter((layer) => layer.type === 'config' && layer.gates.length === 0) as (Layer & { type: 'config' })[]
  }

  #layersFor(absolute: string | undefined): readonly Layer[] {
    return this.loaded.layers.filter(({ gates }) => gates.every((gate) => absolute !== undefined && gate(absolute)))
  }

  #keyOf(layers: readonly Layer[]): string {
    const chosen = new Set(layers)
    return this.loaded.layers.map((layer) => (chosen.has(layer) ? '1' : '0')).join('')
  }

  #valuesFor(layers: readonly Layer[]): Effective['values'] {
    return effectiveOf(layers, this.loaded).values
  }

  /** The last of a key in the layers for a file and of its globs beside it; globs win within one config. */
  #lastOf(key: string, globbed: 'kinds' | 'types', absolute: string): Sourced | undefined {
    let last: Sourced | undefined
    for (const layer of this.#layersFor(absolute)) {
      if (layer.type === 'profile') continue
      const member = layer.node.members.get(key)
      if (member !== undefined) last = { value: member.node.value, origin: originAt(layer.file, member.start) }
      last = this.#globbed[globbed].get(layer.node)?.findLast(({ test }) => test(absolute)) ?? last
    }
    return last
  }

  #settingsOf({ values, rules }: Effective): FileSettings {
    const { defaults, selection, globs } = this.#options
    const localeKeys = values.get('localeKeys')
    const confidence = values.get('minConfidence')?.value ?? defaults.minConfidence
    return {
      asOf: String(values.get('asOf')?.value ?? defaults.asOf),
      kind: undefined,
      kindOrigin: 'config',
      type: undefined,
      setups: selectSetups(
        rules.map(({ origin: _, severities, ...state }) => (severities === undefined || isSame(severities) ? state : { ...state, severities })),
        this.#knownOf(selection),
      ),
      lexicons: this.loaded.lexicons,
      plugins: pluginContent(this.loaded),
      minConfidence: typeof confidence === 'number' ? confidence : confidences[confidence as keyof typeof confidences],
      exceptions: [],
      suppressions: defaults.suppressions && {
        ...defaults.suppressions,
        ruleNames: ruleNames(this.loaded.rules),
        requireReason: values.get('requireReason')?.value !== false,
      },
      jurisdictions: listOf(values.get('jurisdictions')?.value),
      industry: listOf(values.get('industry')?.value),
      campaigns: [],
      copyKey: localeKeys === undefined ? undefined : copyKeyOf(localeKeys.value as LocaleKeys, globs),
      localeKeys: localeKeys?.value,
    }
  }

  /** A plugin's rule can be named though this config has no such plugin. */
  #knownOf({ only, skip }: RuleSelection): RuleSelection {
    const { rules } = this.loaded
    const isKnown = (name: string): boolean => {
      const pack = name.replace(/\/\*?$/, '')
      return rules.some((rule) => packOf(rule.id) === pack) || findRule(rules, name) !== undefined
    }
    return { only, skip: this.file === undefined ? skip : skip?.filter(isKnown) }
  }

  #entries(file: ConfigFile, node: ConfigNode, key: string): Entry[] {
    return [...(node.members.get(key)?.node.members ?? [])].map(([glob, member]) => ({
      test: this.#options.globs.files(file.folder, [glob]),
      value: String(member.node.value),
      origin: originAt(file, member.start),
    }))
  }

  #exceptionsOf(file: ConfigFile, node: ConfigNode): PlacedException[] {
    const { rules } = this.loaded
    return (node.members.get('exceptions')?.node.items ?? []).map((item, at) => {
      const value = item.value as { rule: string; text?: string; reason: string; expires?: string }
      const ids = value.rule.endsWith('/*')
        ? rules.filter((rule) => packOf(rule.id) === value.rule.slice(0, -2)).map((rule) => rule.id)
        : [ruleNamed(rules, value.rule)?.id ?? value.rule]
      const files = textsOf(item, 'files')
      return {
        id: `${file.absolute} ${at}`,
        rules: new Set(ids),
        text: value.text,
        reason: value.reason,
        expires: value.expires,
        file,
        node: item,
        concerns: files.length === 0 ? () => true : this.#options.globs.files(file.folder, files),
        literal: files.length > 0 && files.every((glob) => /^[\w./ -]+\.\w+$/.test(glob) && glob.includes('/')),
      }
    })
  }
}

interface LocaleKeys {
  readonly include?: string | readonly string[]
  readonly ignore?: string | readonly string[]
}

/** `ignore` wins over `include`. */
function copyKeyOf({ include, ignore }: LocaleKeys, globs: Globs): (key: string) => boolean | undefined {
  const isCopy = globs.keys(listOf(include))
  const isNone = globs.keys(listOf(ignore))
  return (key) => (isNone(key) ? false : isCopy(key) ? true : undefined)
}

/** What stands for the plugins, whose code is none of ours; undefined where that cannot be known. */
function pluginContent({ plugins }: LoadedConfig): readonly string[] | undefined {
  const known = plugins.flatMap(({ name, version, content }) => (content === undefined ? [] : [`${name} ${version} ${content}`]))
  return known.length === plugins.length ? known : undefined
}

const listOf = (value: unknown): string[] => (value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)])

const isSame = (severities: Readonly<Record<string, string>>): boolean => Object.entries(severities).every(([from, to]) => from === to)
