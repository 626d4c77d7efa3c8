import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml'
import type { Source } from '../../document/index.ts'
import { ConfigError } from './errors.ts'
import { type ConfigMember, type ConfigNode, listNode, MAX_DEPTH, objectNode, scalarNode } from './tree.ts'

/** Reads YAML. Throws a `ConfigError`. Import this module only when there is YAML to read. */
export function parseYamlConfig(source: Source): ConfigNode {
  const fail = (message: string, start: number, end: number): never => {
    throw new ConfigError([{ path: source.path, message, at: { source, start, end } }])
  }
  const document = readYaml(() => parseDocument(source.text, { prettyErrors: false, logLevel: 'silent', version: '1.2' }), source)
  // The parser notes that it ran out of stack, and then all that it missed.
  const deep = document.errors.find(({ message }) => /call stack/i.test(message))
  if (deep !== undefined) fail('This is nested too deeply.', deep.pos[0], deep.pos[0] + 1)
  const problems = document.errors.map(({ message, pos }) => ({
    path: source.path,
    message: `${message.replace(/[.:]?\s*$/, '')}.`,
    at: { source, start: Math.min(pos[0], source.text.length), end: Math.min(pos[1], source.text.length) },
  }))
  if (problems.length > 0) throw new ConfigError(problems)
  let budget = MOST_NODES
  const anchored = new Map<string, unknown>()
  const convert = (node: unknown, depth: number): ConfigNode => {
    const [start, end] = placeOf(node)
    if (--budget < 0) fail('There is too much in this file.', start, end)
    if (depth > MAX_DEPTH) fail('This is nested too deeply.', start, end)
    if (isAlias(node)) return convert(anchored.get(node.source), depth + 1)
    if (isNode(node) && node.anchor !== undefined) anchored.set(node.anchor, node)
    if (isMap(node)) {
      const members = node.items.map((pair): [string, ConfigMember] => {
        const [keyStart, keyEnd] = placeOf(pair.key)
        const key = isScalar(pair.key) ? String(pair.key.value) : fail('A key must be a text.', keyStart, keyEnd)
        return [key, { start: keyStart, end: keyEnd, node: convert(pair.value, depth + 1) }]
      })
      return objectNode(new Map(members), start, end)
    }
    if (isSeq(node)) {
      return listNode(
        node.items.map((item) => convert(item, depth + 1)),
        start,
        end,
      )
    }
    return scalarNode(isScalar(node) ? node.value : null, start, end)
  }
  return convert(document.contents, 0)
}

/** Aliases can multiply what is written. */
const MOST_NODES = 20_000

const placeOf = (node: unknown): [number, number] => {
  const range = typeof node === 'object' && node !== null && 'range' in node ? (node.range as [number, number] | null | undefined) : undefined
  return range ? [range[0], range[1]] : [0, 0]
}

function readYaml<T>(parse: () => T, source: Source): T {
  try {
    return parse()
  } catch (error) {
    // The parser recurses, so thousands of brackets are too much for it.
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigError([{ path: source.path, message: `The file cannot be read as YAML: ${reason}.` }])
  }
}
