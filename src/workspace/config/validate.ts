import { type OptionsSchema, resolveOptions } from '../../rule/index.ts'
import { ruleNamed } from '../select-rules.ts'
import { didYouMean } from '../suggest.ts'
import type { ConfigProblem } from './errors.ts'
import { isRuleName, type Names, ruleHint, ruleLevels, type Shape, textProblem } from './shape.ts'
import type { ConfigFile, ConfigMember, ConfigNode } from './tree.ts'

type File = Pick<ConfigFile, 'path' | 'source'>

/** Everything that is wrong with a config, in the order of the file; `what` is what messages call it. */
export function validate(file: File, root: ConfigNode, shape: Shape, names: Names, what = 'config'): ConfigProblem[] {
  return new Validator(file, names, what).run(root, shape)
}

class Validator {
  readonly #file: File
  readonly #names: Names
  readonly #what: string
  readonly #problems: ConfigProblem[] = []

  constructor(file: File, names: Names, what: string) {
    this.#file = file
    this.#names = names
    this.#what = what
  }

  run(root: ConfigNode, shape: Shape): ConfigProblem[] {
    this.#check(root, shape, '')
    return this.#problems
  }

  #check(node: ConfigNode, shape: Shape, path: string): void {
    switch (shape.type) {
      case 'boolean':
        if (node.type !== 'boolean') this.#mustBe('true or false', node, path)
        break
      case 'number':
        if (!isWithin(node, shape)) this.#mustBe(numberText(shape), node, path)
        break
      case 'text':
        this.#text(node, shape, path)
        break
      case 'list':
        if (node.type === 'list') node.items.forEach((item, at) => void this.#check(item, shape.of, `${path}[${at}]`))
        else if (shape.orOne && fits(node, shape.of)) this.#check(node, shape.of, path)
        else this.#mustBe(shape.orOne ? `${typeText(shape.of)} or a list` : 'a list', node, path)
        break
      case 'map':
        if (node.type !== 'object') this.#mustBe('an object', node, path)
        else for (const [key, member] of node.members) this.#member(key, member, shape, join(path, key))
        break
      case 'either':
        this.#either(node, shape.of, path)
        break
      case 'object':
        this.#object(node, shape, path)
        break
      case 'rules':
        this.#rules(node, path)
    }
  }

  #member(key: string, member: ConfigMember, { keys, of }: Shape & { type: 'map' }, path: string): void {
    const problem = keys && textProblem(key, keys, this.#names)
    if (problem) this.#problem(problem.message, member, undefined, problem.hint)
    this.#check(member.node, of, path)
  }

  #text(node: ConfigNode, { of: kind }: Shape & { type: 'text' }, path: string): void {
    if (typeof node.value !== 'string') {
      this.#mustBe('a text', node, path)
      return
    }
    const problem = kind && textProblem(node.value, kind, this.#names)
    if (problem) this.#problem(problem.message, node, path, problem.hint)
  }

  /** Of several shapes, the one that fits the type of the value. */
  #either(node: ConfigNode, shapes: readonly Shape[], path: string): void {
    const fitting = shapes.find((shape) => fits(node, shape))
    if (fitting !== undefined) this.#check(node, fitting, path)
    else this.#mustBe(shapes.map(typeText).join(' or '), node, path)
  }

  #object(node: ConfigNode, { keys, required = [] }: Shape & { type: 'object' }, path: string): void {
    if (node.type !== 'object') {
      this.#mustBe('an object', node, path)
      return
    }
    for (const [key, { start, end, node: value }] of node.members) {
      if (Object.hasOwn(keys, key)) this.#check(value, keys[key], join(path, key))
      else {
        const known = Object.keys(keys).filter((name) => name !== '$schema')
        const hint = didYouMean(key, known) ?? `Known are ${known.join(', ')}.`
        this.#problem(`There is no key '${key}'${path === '' ? '' : ` in ${path}`}.`, { start, end }, undefined, hint)
      }
    }
    for (const key of required) {
      if (!node.members.has(key)) this.#problem(`The key '${key}' is missing.`, { start: node.start, end: Math.min(node.end, node.start + 1) }, path)
    }
    const reason = node.members.get('reason')?.node
    if (required.includes('reason') && typeof reason?.value === 'string' && reason.value.trim() === '')
      this.#problem('The reason is empty.', reason, path)
  }

  #rules(node: ConfigNode, path: string): void {
    if (node.type !== 'object') {
      this.#mustBe('an object', node, path)
      return
    }
    for (const [name, { start, end, node: value }] of node.members) {
      if (isRuleName(name, this.#names.rules)) this.#rule(name, value, join(path, name))
      else this.#problem(`There is no rule '${name}'.`, { start, end }, undefined, ruleHint(name, this.#names.rules))
    }
  }

  #rule(name: string, node: ConfigNode, path: string): void {
    const level = node.type === 'list' ? node.items[0] : node
    if (level === undefined || !(ruleLevels as readonly unknown[]).includes(level.value)) {
      const known = `${ruleLevels.slice(0, -1).join(', ')} or ${ruleLevels.at(-1)}`
      const hint = typeof level?.value === 'string' ? didYouMean(level.value, ruleLevels) : undefined
      this.#problem(`The level of '${name}' must be ${known}, or a list of a level and options.`, level ?? node, undefined, hint)
      return
    }
    if (node.type !== 'list' || node.items.length === 1) return
    const [, options, more] = node.items
    if (more !== undefined) this.#problem('A rule takes a level and one object of options.', more, path)
    else if (options.type !== 'object') this.#mustBe('an object of options', options, `${path}[1]`)
    else if (name.endsWith('/*')) this.#problem('Options go with one rule, not with a pack.', options, path)
    else this.#options(options, ruleNamed(this.#names.rules, name)?.options ?? {}, name)
  }

  #options(node: ConfigNode, schema: OptionsSchema, rule: string): void {
    for (const [key, member] of node.members) {
      if (!Object.hasOwn(schema, key)) {
        const known = Object.keys(schema)
        const hint = known.length === 0 ? 'It has none.' : (didYouMean(key, known) ?? `Known are ${known.join(', ')}.`)
        this.#problem(`The rule ${rule} has no option '${key}'.`, member, undefined, hint)
        continue
      }
      try {
        resolveOptions(schema, { [key]: member.node.value })
      } catch (error) {
        this.#problem(`${error instanceof Error ? error.message : String(error)}.`, member.node, undefined)
      }
    }
  }

  #mustBe(what: string, node: ConfigNode, path: string): void {
    this.#problem(path === '' ? `The ${this.#what} must be ${what}.` : `This must be ${what}.`, node, path)
  }

  /** Where there is no text to point at, the way to the value stands in for its place. */
  #problem(message: string, { start, end }: { start: number; end: number }, path: string | undefined, hint?: string): void {
    const { path: file, source } = this.#file
    if (source !== undefined && start >= 0) this.#problems.push({ path: file, message, hint, at: { source, start, end } })
    else
      this.#problems.push({ path: file, message: path === undefined || path === '' || file.startsWith('--') ? message : `${path}: ${message}`, hint })
  }
}

/** Whether a value is of the type of a shape, whatever it holds. */
const fits = ({ type }: ConfigNode, shape: Shape): boolean =>
  shape.type === 'either' ? shape.of.some((one) => fits({ type } as ConfigNode, one)) : shape.type === (type === 'string' ? 'text' : type)

const typeText = (shape: Shape): string =>
  shape.type === 'either' ? shape.of.map(typeText).join(' or ') : `${shape.type === 'object' ? 'an' : 'a'} ${shape.type}`

const join = (path: string, key: string): string => {
  const own = /^[\w$-]+$/.test(key) ? key : `'${key}'`
  return path === '' ? own : `${path}.${own}`
}

const isWithin = ({ value }: ConfigNode, { least = Number.NEGATIVE_INFINITY, most = Number.MAX_VALUE, whole }: Shape & { type: 'number' }): boolean =>
  typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value))

const numberText = ({ least, most, whole }: Shape & { type: 'number' }): string =>
  least === undefined ? 'a number' : `a ${whole ? 'whole ' : ''}number ${most === undefined ? `from ${least}` : `from ${least} to ${most}`}`
