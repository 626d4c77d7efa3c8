import type { Source } from '../../document/index.ts'
import { scanJson } from '../../formats/json-scan.ts'
import type { LocaleNode } from '../../formats/locale-tree.ts'
import { ConfigError, type ConfigProblem } from './errors.ts'
import { type ConfigMember, type ConfigNode, listNode, MAX_DEPTH, objectNode, scalarNode } from './tree.ts'

/** Reads JSON with comments and trailing commas. Throws a `ConfigError` that shows every mistake. */
export function parseJsonConfig(source: Source): ConfigNode {
  const problems: ConfigProblem[] = []
  const problem = (message: string, start: number, end: number): void => {
    problems.push({ path: source.path, message, at: { source, start, end } })
  }
  const tree = scanJson(source.text, source.start, { comment: () => {}, notice: (_, message, start, end) => problem(message, start, end) })
  if (tree.type === 'array' && tree.start === undefined) {
    problem(tree.items.length === 0 ? 'The file is empty.' : 'There is more than one value in the file.', source.start, source.start)
  }
  const root = problems.length === 0 ? convertJson(tree, problem) : scalarNode(null)
  if (problems.length > 0) throw new ConfigError(problems)
  return root
}

type Complain = (message: string, start: number, end: number) => void

function convertJson(node: LocaleNode, complain: Complain, depth = 0): ConfigNode {
  if (node.type === 'string') return scalarNode(node.decode().text, node.start - 1, node.end + 1)
  const { start = 0, end = start } = node
  if (depth > MAX_DEPTH) {
    complain('This is nested too deeply.', start, start + 1)
    return scalarNode(null)
  }
  if (node.type === 'array') {
    return listNode(
      node.items.map((item) => convertJson(item, complain, depth + 1)),
      start,
      end,
    )
  }
  if (node.type === 'object') {
    const member = ({ keyNode, value }: (typeof node.members)[number]): ConfigMember => ({
      start: keyNode.start - 1,
      end: keyNode.end + 1,
      node: convertJson(value, complain, depth + 1),
    })
    return objectNode(new Map(node.members.map((one) => [one.key, member(one)])), start, end)
  }
  if (Object.hasOwn(WORDS, node.text)) return scalarNode(WORDS[node.text], start, end)
  const number = Number(node.text)
  if (/^[-\d]/.test(node.text) && Number.isFinite(number)) return scalarNode(number, start, end)
  complain(`'${node.text.slice(0, 40)}' is no value; a text stands in quotes.`, start, end)
  return scalarNode(null, start, end)
}

const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null }
