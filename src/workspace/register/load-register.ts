import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Register, type RegisterEntry, wordsOfClaim } from '../../lint/index.ts'
import type { ClaimClass } from '../../rule/index.ts'
import { ConfigError, type ConfigProblem, problemIn } from '../config/errors.ts'
import { readConfigFile } from '../config/read.ts'
import type { Names, Shape } from '../config/shape.ts'
import type { ConfigFile, ConfigNode } from '../config/tree.ts'
import { validate } from '../config/validate.ts'

/** A claims register that was read, with the places of its entries. */
export interface LoadedRegister {
  readonly file: ConfigFile
  readonly register: Register
  /** By id. */
  readonly nodes: ReadonlyMap<string, ConfigNode>
}

const registerShape: Shape = {
  type: 'object',
  keys: {
    claims: {
      type: 'list',
      of: {
        type: 'object',
        keys: {
          id: { type: 'text' },
          match: { type: 'list', of: { type: 'text' }, orOne: true },
          class: { type: 'text', of: 'class' },
          source: { type: 'text' },
          date: { type: 'text', of: 'day' },
          expires: { type: 'text', of: 'day' },
          owner: { type: 'text' },
          jurisdictions: { type: 'list', of: { type: 'text', of: 'jurisdiction' }, orOne: true },
        },
        required: ['id', 'class', 'source', 'date'],
      },
    },
  },
  required: ['claims'],
}

/** Reads a claims register. Throws a `ConfigError`. */
export async function loadRegister(absolute: string, cwd: string, names: Names): Promise<LoadedRegister> {
  const file = await readConfigFile(absolute, cwd)
  if (file === undefined) throw new Error(`'${absolute}' is no claims register`)
  // A file with nothing but comments has no claims yet.
  if (file.root.type === 'null') return { file, register: new Register(file.path, []), nodes: new Map() }
  const problems = validate(file, file.root, registerShape, names, 'claims register')
  if (problems.length === 0) problems.push(...entryProblems(file))
  if (problems.length > 0) throw new ConfigError(problems)
  const items = itemsIn(file)
  const register = new Register(
    file.path,
    items.map((item) => entryOf(item, file.folder)),
  )
  return { file, register, nodes: new Map(items.map((item) => [String(item.members.get('id')?.node.value), item])) }
}

const itemsIn = ({ root }: ConfigFile): readonly ConfigNode[] => root.members.get('claims')?.node.items ?? []

/** What no shape tells: that ids are alike, that a claim has no words, that a day comes before another. */
function entryProblems(file: ConfigFile): ConfigProblem[] {
  const problems: ConfigProblem[] = []
  const seen = new Set<unknown>()
  const problem = (message: string, node: ConfigNode, hint?: string): void => void problems.push(problemIn(file, node, message, hint))
  for (const { members } of itemsIn(file)) {
    const id = members.get('id')!.node
    if (!/^[\w.-]{1,80}$/.test(String(id.value))) problem(`'${id.value}' is no id.`, id, 'An id has letters, digits, dots, dashes and no spaces.')
    if (seen.has(id.value)) problem(`There are two entries with the id '${id.value}'.`, id)
    seen.add(id.value)
    for (const text of textNodes(members.get('match')?.node))
      if (wordsOfClaim(String(text.value)).length === 0) problem('This claim has no words.', text)
    const expires = members.get('expires')?.node
    if (expires !== undefined && String(expires.value) < String(members.get('date')!.node.value))
      problem('The evidence expires before the day it is from.', expires)
  }
  return problems
}

const textNodes = (node: ConfigNode | undefined): readonly ConfigNode[] => (node === undefined ? [] : node.type === 'list' ? node.items : [node])

function entryOf(item: ConfigNode, folder: string): RegisterEntry {
  const text = (key: string): string | undefined => {
    const value = item.members.get(key)?.node.value
    return value === undefined ? undefined : String(value)
  }
  const source = text('source')!
  return {
    id: text('id')!,
    match: textNodes(item.members.get('match')?.node).map(({ value }) => String(value)),
    class: text('class') as ClaimClass,
    source,
    date: text('date')!,
    expires: text('expires'),
    owner: text('owner'),
    jurisdictions: textNodes(item.members.get('jurisdictions')?.node).map(({ value }) => String(value)),
    missing: !isUrl(source) && !existsSync(resolve(folder, source)),
  }
}

/** Whether evidence stands elsewhere, where candor does not look. */
const isUrl = (source: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(source)
