import { didYouMean } from '../suggest.ts'
import { type ConfigProblem, problemIn } from './errors.ts'
import { itemNodes, memberOf, phrasesOf, textsIn } from './rule-nodes.ts'
import type { ConfigFile, ConfigNode } from './tree.ts'

/** What no shape tells of the rules of a file: that an id is of another pack, that a rule relates nothing, that a message speaks of what it has not. */
export function ruleProblems(file: ConfigFile, pack: string): ConfigProblem[] {
  return itemNodes(file.root, 'rules').flatMap((rule) => {
    const problems: ConfigProblem[] = []
    const problem: Complain = (message, node, hint) => void problems.push(problemIn(file, node, message, hint))
    for (const key of ['id', 'aliases'])
      for (const id of itemNodes(rule, key))
        if (!String(id.value).startsWith(`${pack}/`)) problem(`The rule '${id.value}' must be called ${pack}/….`, id)
    relationProblems(rule, problem)
    const phrases = LISTS.flatMap((key) => itemNodes(rule, key).map((node) => [key, node] as const))
    const claim = memberOf(rule, 'claim')
    for (const [key, node] of claim === undefined ? phrases : [['claim', claim] as const, ...phrases]) {
      const { patterns = [], labels = [] } = phrasesOf(node)
      if (patterns.length + labels.length === 0) problem(`'${key}' names no phrases.`, node, 'Give it patterns or labels.')
    }
    placeholderProblems(rule, problem)
    for (const example of itemNodes(rule, 'examples')) exampleProblems(example, problem)
    return problems
  })
}

type Complain = (message: string, node: { start: number; end: number }, hint?: string) => void

const LISTS = ['unless', 'needs', 'conflicts', 'requires'] as const

function relationProblems(rule: ConfigNode, problem: Complain): void {
  const id = memberOf(rule, 'id')!
  const has = (key: string): boolean => rule.members.has(key)
  if (!has('claim') && !has('requires'))
    problem(`The rule '${id.value}' relates nothing.`, id, "Give it a 'claim', or say what its documents 'requires'.")
  if (has('requires')) {
    for (const key of ['claim', 'needs', 'conflicts'])
      if (has(key)) problem(`'${key}' and 'requires' are two rules: one is about a claim, the other about a whole document.`, rule.members.get(key)!)
    if (!has('kinds') || textsIn(rule, 'kinds').includes('all'))
      problem("A rule with 'requires' names the kinds of document that it is about.", memberOf(rule, 'kinds') ?? id)
  }
  if (has('needs') && has('conflicts')) problem("'needs' and 'conflicts' are two rules.", rule.members.get('conflicts')!)
}

function placeholderProblems(rule: ConfigNode, problem: Complain): void {
  const known = [...(rule.members.has('claim') ? ['text'] : []), ...(rule.members.has('conflicts') ? ['against'] : [])]
  for (const key of ['message', 'instead']) {
    const node = memberOf(rule, key)!
    for (const [whole, name] of String(node.value).matchAll(/\{(\w+)\}/g)) {
      if (!known.includes(name))
        problem(`Nothing is known that ${whole} could stand for.`, node, didYouMean(name, known) ?? `Known are ${known.join(', ') || 'none here'}.`)
    }
  }
}

const SORTS = ['bad', 'good', 'nearMiss', 'todo'] as const

function exampleProblems(example: ConfigNode, problem: Complain): void {
  const [first, second] = SORTS.filter((sort) => example.members.has(sort))
  const place = { start: example.start, end: Math.min(example.end, example.start + 1) }
  if (first === undefined) problem(`An example is one of ${SORTS.join(', ')}.`, place)
  else if (second !== undefined) problem(`An example cannot be both ${first} and ${second}.`, example.members.get(second)!)
  if (first === 'bad' && !example.members.has('at')) problem("A bad example says which words are marked: 'at'.", place)
  if (first !== 'bad' && example.members.has('at')) problem("Only a bad example has 'at'.", example.members.get('at')!)
  if (first === 'todo' && !example.members.has('today')) problem("A todo example says what happens 'today': missed, or false alarm.", place)
}
