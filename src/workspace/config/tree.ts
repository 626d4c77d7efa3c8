import type { Source } from '../../document/index.ts'

/** A value of a config file with its place, whatever it was written in. */
export interface ConfigNode {
  readonly type: 'object' | 'list' | 'string' | 'number' | 'boolean' | 'null' | 'other'
  /** Offsets in the file, quotes included; -1 when the file is a program. */
  readonly start: number
  readonly end: number
  /** The plain value of the whole subtree. */
  readonly value: unknown
  readonly members: ReadonlyMap<string, ConfigMember>
  readonly items: readonly ConfigNode[]
}

export interface ConfigMember {
  readonly start: number
  readonly end: number
  readonly node: ConfigNode
}

/** A config file that was read. */
export interface ConfigFile {
  /** As reports show it: relative to the working folder, with forward slashes. */
  readonly path: string
  readonly absolute: string
  /** What its globs and relative paths are relative to. */
  readonly folder: string
  /** The text; absent for programs. */
  readonly source: Source | undefined
  readonly root: ConfigNode
}

/** A config nested deeper than this is a mistake. */
export const MAX_DEPTH = 32

const NONE: ReadonlyMap<string, ConfigMember> = new Map()

export function scalarNode(value: unknown, start = -1, end = -1): ConfigNode {
  const name = value === null ? 'null' : typeof value
  const type = name === 'string' || name === 'number' || name === 'boolean' || name === 'null' ? name : 'other'
  return { type, start, end, value, members: NONE, items: [] }
}

export const listNode = (items: readonly ConfigNode[], start = -1, end = -1): ConfigNode => ({
  type: 'list',
  start,
  end,
  value: items.map((item) => item.value),
  members: NONE,
  items,
})

export function objectNode(members: ReadonlyMap<string, ConfigMember>, start = -1, end = -1): ConfigNode {
  const value = Object.fromEntries([...members].map(([key, member]) => [key, member.node.value]))
  return { type: 'object', start, end, value, members, items: [] }
}

/** A value that a program made. */
export function nodeOfValue(value: unknown, depth = 0): ConfigNode {
  if (depth > MAX_DEPTH) throw new RangeError('It is nested too deeply.')
  if (Array.isArray(value)) return listNode(value.map((item) => nodeOfValue(item, depth + 1)))
  if (typeof value !== 'object' || value === null) return scalarNode(value)
  const entries = Object.entries(value).filter(([, member]) => member !== undefined)
  return objectNode(new Map(entries.map(([key, member]) => [key, { start: -1, end: -1, node: nodeOfValue(member, depth + 1) }])))
}
