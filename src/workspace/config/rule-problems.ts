import { isPlain } from '../../rule/index.ts'
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
    optionProblems(rule, problem)
    fixProblems(rule, problem)
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
    for (const key of ['limits', 'allow', 'fix'])
      if (has(key)) problem(`'${key}' is about a claim, of which a rule with 'requires' has none.`, rule.members.get(key)!)
    if (!has('kinds') || textsIn(rule, 'kinds').includes('all'))
      problem("A rule with 'requires' names the kinds of document that it is about.", memberOf(rule, 'kinds') ?? id)
  }
  if (has('needs') && has('conflicts')) problem("'needs' and 'conflicts' are two rules.", rule.members.get('conflicts')!)
}

function placeholderProblems(rule: ConfigNode, problem: Complain): void {
  const known = [...(rule.members.has('claim') ? ['text'] : []), ...(rule.members.has('conflicts') ? ['against'] : []), ...optionsOf(rule).keys()]
  for (const key of ['message', 'instead']) {
    const node = memberOf(rule, key)!
    for (const [whole, name] of String(node.value).matchAll(PLACEHOLDER)) {
      if (!known.includes(name))
        problem(`Nothing is known that ${whole} could stand for.`, node, didYouMean(name, known) ?? `Known are ${known.join(', ') || 'none here'}.`)
    }
  }
}

const optionsOf = (rule: ConfigNode): ConfigNode['members'] => memberOf(rule, 'options')?.members ?? new Map()

/** That options are well made and change something, and that bounds and lists are options of the right type. */
function optionProblems(rule: ConfigNode, problem: Complain): void {
  const options = optionsOf(rule)
  const used = new Set<string>()
  const named = (node: ConfigNode, type: string): void => {
    const name = String(node.value)
    used.add(name)
    const known = [...options].filter(([, { node: option }]) => memberOf(option, 'type')?.value === type).map(([one]) => one)
    if (!known.includes(name))
      problem(`There is no option '${name}' of the type ${type}.`, node, didYouMean(name, known) ?? `Known are ${known.join(', ') || 'none here'}.`)
  }
  for (const [part, { node, start, end }] of memberOf(rule, 'limits')?.members ?? []) {
    const bounds = [memberOf(node, 'over'), memberOf(node, 'under')].filter((bound) => bound !== undefined)
    if (bounds.length === 0) problem(`The limit '${part}' has no bound: 'over' or 'under'.`, { start, end })
    for (const bound of bounds) if (bound.type === 'string') named(bound, 'number')
    const { patterns = [], labels = [] } = rule.members.has('claim') ? phrasesOf(memberOf(rule, 'claim')!) : {}
    if (labels.length === 0 && !patterns.some((pattern) => pattern.includes(`${part}:`)))
      problem(`No pattern of the claim has a part '${part}'.`, { start, end }, `For example ${part}:{number}.`)
  }
  const allow = memberOf(rule, 'allow')
  if (allow !== undefined) named(allow, 'strings')
  for (const key of ['message', 'instead']) for (const [, name] of String(memberOf(rule, key)!.value).matchAll(PLACEHOLDER)) used.add(name)
  for (const [name, { node, start, end }] of options) {
    if (!/^[a-z]\w*$/i.test(name) || name === 'text' || name === 'against') problem(`An option cannot be called '${name}'.`, { start, end })
    else if (!used.has(name)) problem(`The option '${name}' changes nothing.`, { start, end }, 'Name it in the message, in limits or in allow.')
    const standard = memberOf(node, 'default')!
    const type = memberOf(node, 'type')!.value
    if (standard.type !== (type === 'strings' ? 'list' : type)) problem(`The default of '${name}' is not of the type ${type}.`, standard)
  }
}

const PLACEHOLDER = /\{(\w+)\}/g

function fixProblems(rule: ConfigNode, problem: Complain): void {
  const fix = memberOf(rule, 'fix')
  const text = fix?.type === 'object' ? memberOf(fix, 'text')! : fix
  if (text !== undefined && !isPlain(String(text.value)))
    problem(
      'This could mean something else to the format of a file.',
      text,
      'A fix has letters, digits, spaces and , . ! ? - and begins with a letter or a digit.',
    )
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
