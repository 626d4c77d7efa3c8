import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { defineRelation, PLUGIN_API, type Plugin, PluginError, pluginName, type RelationRule, RuleError } from '../../rule/index.ts'
import { compareBytes, reportPath } from '../paths.ts'
import { ConfigError, type ConfigProblem, problemIn } from './errors.ts'
import { readConfigFile } from './read.ts'
import { itemNodes, type LabelPlaces, memberOf, relationOf } from './rule-nodes.ts'
import { ruleProblems } from './rule-problems.ts'
import { ruleFileShape } from './rule-shape.ts'
import type { Names } from './shape.ts'
import type { ConfigFile, ConfigNode } from './tree.ts'
import { validate } from './validate.ts'

/** A plugin with what only its loading can tell. */
export interface LoadedPlugin extends Plugin {
  /** Where it is: a module, or a file or folder of rules. Absolute. */
  readonly path: string
  /** What stands for all that it is made of; undefined where that cannot be known. */
  readonly content: string | undefined
  /** Data files that it was made of, absolute. */
  readonly files: readonly string[]
  /** The place of a pattern, where a file tells it. */
  placeOf?(label: string | undefined, pattern: string, at: number | undefined): Pick<ConfigProblem, 'path' | 'at'> | undefined
}

/** A file larger than this was not written by hand. */
const MOST_BYTES = 1024 * 1024

/** Names of files beside rules that are none: what fixtures expect, and what candor reads otherwise. */
export const isRuleFileName = (name: string): boolean => /\.ya?ml$/i.test(name) && !/^(?:expected\.|candor\.)/i.test(name)

/**
 * Reads a file of rules, or those of a folder: a plugin for each pack. `names` are those that candor has itself. Throws a `ConfigError` that shows every
 * mistake in its place. Nothing of what is read is run.
 */
export async function readRuleFiles(absolute: string, cwd: string, names: Names, packs: readonly string[]): Promise<LoadedPlugin[]> {
  const folder = statSync(absolute).isDirectory()
  const paths = folder ? filesIn(absolute) : [absolute]
  if (paths.length === 0) throw new ConfigError([{ path: reportPath(cwd, absolute), message: 'There is no YAML file of rules in this folder.' }])
  const files: ConfigFile[] = []
  for (const path of paths) files.push(await readOne(path, cwd))
  return [...groupByPack(files).values()].map((own) => ({ ...pluginOf(own, names, packs), path: absolute }))
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter(isRuleFileName)
    .sort(compareBytes)
    .map((name) => join(folder, name))

async function readOne(absolute: string, cwd: string): Promise<ConfigFile> {
  const { size } = statSync(absolute)
  if (size > MOST_BYTES) throw new ConfigError([{ path: reportPath(cwd, absolute), message: 'This file of rules is larger than 1 MiB.' }])
  const file = await readConfigFile(absolute, cwd)
  if (file === undefined) throw new ConfigError([{ path: reportPath(cwd, absolute), message: 'This is no file of rules.' }])
  return file
}

const packOf = ({ root }: ConfigFile): unknown => root.members.get('pack')?.node.value

function groupByPack(files: readonly ConfigFile[]): Map<unknown, ConfigFile[]> {
  const groups = new Map<unknown, ConfigFile[]>()
  for (const file of files) groups.set(packOf(file), [...(groups.get(packOf(file)) ?? []), file])
  return groups
}

/** One pack, from one or several files. */
function pluginOf(files: readonly ConfigFile[], names: Names, packs: readonly string[]): Omit<LoadedPlugin, 'path'> {
  const pack = String(packOf(files[0]))
  const own = files.flatMap(({ root }) => [...(root.members.get('lexicon')?.node.members.keys() ?? [])])
  const known: Names = { ...names, labels: [...(names.labels ?? []), ...own] }
  const problems = files.flatMap((file) => {
    const found = validate(file, file.root, ruleFileShape, known, 'file of rules')
    return found.length > 0 ? found : [...packProblems(file, packs), ...ruleProblems(file, pack)]
  })
  const seen = new Set<string>()
  const places: PlacesByLabel = new Map()
  const rules: RelationRule[] = []
  if (problems.length === 0) {
    for (const file of files) {
      for (const node of itemNodes(file.root, 'rules')) {
        const id = memberOf(node, 'id')!
        if (seen.has(String(id.value))) problems.push(problemIn(file, id, `There are two rules called '${id.value}'.`))
        seen.add(String(id.value))
        const made = relationRule(file, node, problems, places)
        if (made !== undefined) rules.push(made)
      }
      for (const [label, { node }] of file.root.members.get('lexicon')?.node.members ?? []) places.set(label, { file, node })
    }
  }
  if (problems.length > 0) throw new ConfigError(problems)
  const groups = Object.assign({}, ...files.map(({ root }) => root.members.get('groups')?.node.value ?? {})) as Record<string, string>
  const lexicon = Object.assign({}, ...files.map(({ root }) => root.members.get('lexicon')?.node.value ?? {})) as Record<string, string>
  const claims: Record<string, string> = Object.assign({}, ...rules.map((one) => one.claims))
  const others: Record<string, string> = Object.assign({}, lexicon, ...rules.map((one) => one.others))
  return {
    name: pack,
    version: versionOf(files),
    apiVersion: PLUGIN_API,
    rules: rules.map(({ rule }) => rule),
    presets: {},
    // Claims apart, as in candor's own lexicons: what is looked for most is matched by itself.
    lexicons: [{ groups, patterns: claims }, { patterns: others }],
    content: contentOf(files),
    files: files.map((file) => file.absolute),
    placeOf: (label, pattern, at) => placeOf(files, places, label, pattern, at),
  }
}

type PlacesByLabel = Map<string, { readonly file: ConfigFile; readonly node: ConfigNode }>

function relationRule(file: ConfigFile, node: ConfigNode, problems: ConfigProblem[], places: PlacesByLabel): RelationRule | undefined {
  const labels: LabelPlaces = new Map()
  try {
    const made = defineRelation(relationOf(node, versionOf([file]), labels))
    for (const [label, at] of labels) places.set(label, { file, node: at })
    return made
  } catch (error) {
    if (!(error instanceof RuleError)) throw error
    const at = memberOf(node, /example|near miss/.test(error.message) ? 'examples' : 'id')!
    problems.push(problemIn(file, at, `${error.message}.`))
    return undefined
  }
}

const versionOf = (files: readonly ConfigFile[]): string =>
  files.map(({ root }) => root.members.get('version')?.node.value).find((version) => typeof version === 'string') ?? '0.0.0'

function packProblems(file: ConfigFile, packs: readonly string[]): ConfigProblem[] {
  const pack = memberOf(file.root, 'pack')!
  try {
    pluginName(pack.value, packs)
  } catch (error) {
    if (error instanceof PluginError) return [problemIn(file, pack, `This pack ${error.message}.`)]
    throw error
  }
  const labels = [...(file.root.members.get('lexicon')?.node.members ?? [])]
  return labels
    .filter(([label]) => !label.startsWith(`${pack.value}.`))
    .map(([label, at]) => problemIn(file, at, `The label '${label}' must be called ${pack.value}.….`))
}

function contentOf(files: readonly ConfigFile[]): string {
  const hash = createHash('sha256')
  for (const { path, source } of files) hash.update(`${path}\0${source?.text.length}\0${source?.text}\0`)
  return hash.digest('base64url')
}

/** A pattern is nearly always written as it is read; where an escape stands in it, all of its text is shown. */
function placeOf(
  files: readonly ConfigFile[],
  places: PlacesByLabel,
  label: string | undefined,
  pattern: string,
  at: number | undefined,
): Pick<ConfigProblem, 'path' | 'at'> | undefined {
  const known = label === undefined ? undefined : places.get(label)
  // It may be a group of words that the pattern names.
  const candidates = [...(known === undefined ? [] : [known]), ...files.map((file) => ({ file, node: memberOf(file.root, 'groups') ?? file.root }))]
  for (const { file, node } of candidates) {
    const from = file.source?.text.indexOf(pattern, node.start) ?? -1
    if (file.source === undefined || from === -1 || from >= node.end) continue
    const [start, end] = at === undefined ? [from, from + pattern.length] : [from + at, from + Math.min(at + 1, pattern.length)]
    return { path: file.path, at: { source: file.source, start, end } }
  }
  const spot = known && problemIn(known.file, known.node, '')
  return spot && { path: spot.path, at: spot.at }
}
