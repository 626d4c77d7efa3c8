import { anchorsOf } from './anchors.ts'
import { BLOCK_END, BLOCK_START, MAX_WORDS, RESERVED, SENTENCE_END, SENTENCE_START, type Step } from './automaton.ts'
import { ANY_KIND, entityWords, kindBit } from './entities.ts'
import { frequencyOf } from './frequency.ts'
import { type Lexicon, linesOf } from './lexicon.ts'
import { type Groups, type Node, parsePattern } from './pattern.ts'
import { type PackedSteps, packSteps } from './steps.ts'
import { Vocabulary } from './vocabulary.ts'

/** Patterns that are matched together, as plain data. */
export interface CompiledGroup {
  /** The label of each pattern. */
  readonly labels: readonly string[]
  /** The steps of all patterns, see `packSteps`. */
  readonly steps: PackedSteps
  /** Words of which every match holds one. */
  readonly anchors: readonly number[]
}

/** Lexicons made ready for use: plain data, so that a build can do the work once and for all. */
export interface CompiledLexicons {
  /** Every word, by number; the first is the empty one. */
  readonly words: readonly string[]
  readonly sets: readonly (readonly number[])[]
  readonly groups: readonly CompiledGroup[]
}

/**
 * Compiles lexicons. All share one vocabulary; the claims of a lexicon are one group and the rest of it another. Throws a `PatternError` for a
 * pattern that cannot be read, a `RangeError` for one that could match nothing and for a group of words that is defined twice.
 */
export function compileLexicons(lexicons: readonly Lexicon[]): CompiledLexicons {
  const vocabulary = new Vocabulary()
  for (const word of RESERVED) vocabulary.add(word)
  for (const word of entityWords) vocabulary.add(word)
  const sets = new SetTable()
  const wordGroups = new WordGroups(lexicons)
  const groups = lexicons.flatMap((lexicon) => {
    const entries = Object.entries(lexicon.patterns)
    const isClaim = ([label]: readonly [string, string]): boolean => label.startsWith('claim.')
    return [entries.filter(isClaim), entries.filter((entry) => !isClaim(entry))].filter((part) => part.length > 0).map((part) => compileGroup(part))
  })
  if (vocabulary.words.length > MAX_WORDS) throw new RangeError(`The lexicons know ${vocabulary.words.length} words; at most ${MAX_WORDS} fit`)
  return { words: vocabulary.words, sets: sets.lists, groups }

  function compileGroup(entries: readonly (readonly [string, string])[]): CompiledGroup {
    const labels: string[] = []
    const anchors = new Set<number>()
    const builder = new StepBuilder(vocabulary, sets)
    for (const [label, entry] of entries) {
      for (const line of linesOf(entry)) {
        const node = parsePattern(line, wordGroups)
        try {
          builder.add(node, labels.push(label) - 1)
          for (const word of anchorsOf(node, frequencyOf)) anchors.add(vocabulary.add(word))
        } catch (error) {
          throw new RangeError(`${label}: ${(error as Error).message}\n  ${line}`)
        }
      }
    }
    return { labels, steps: packSteps(builder.steps), anchors: [...anchors] }
  }
}

/** Sets of words, each kept once. */
class SetTable {
  readonly lists: number[][] = []
  readonly #known = new Map<string, number>()

  add(words: readonly number[]): number {
    const key = words.join()
    let set = this.#known.get(key)
    if (set === undefined) {
      set = this.lists.push([...words]) - 1
      this.#known.set(key, set)
    }
    return set
  }
}

/** Where a part of a pattern begins and ends, and whether it may be left out. */
interface Part {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly empty: boolean
}

type Draft = { -readonly [K in keyof Step]: Step[K] } & { follow: number[] }

/** Glushkov's construction: one step per word of a pattern, no empty moves. */
class StepBuilder {
  readonly steps: Draft[] = []
  readonly #vocabulary: Vocabulary
  readonly #sets: SetTable

  constructor(vocabulary: Vocabulary, sets: SetTable) {
    this.#vocabulary = vocabulary
    this.#sets = sets
  }

  add(node: Node, pattern: number): void {
    const { first, last, empty } = this.#build(node, pattern, [])
    if (empty) throw new RangeError('A pattern must not match nothing')
    for (const at of first) {
      if (this.steps[at].gap !== 0) throw new RangeError('A pattern must not start with a gap')
      this.steps[at].isFirst = true
    }
    for (const at of last) {
      if (this.steps[at].gap !== 0) throw new RangeError('A pattern must not end with a gap')
      this.steps[at].isLast = true
    }
  }

  #build(node: Node, pattern: number, names: readonly string[]): Part {
    switch (node.type) {
      case 'word':
        return this.#leaf(pattern, names, { set: this.#sets.add(node.words.map((word) => this.#vocabulary.add(word))), exact: node.exact })
      case 'entity':
        return this.#leaf(pattern, names, { kinds: node.kinds.reduce((set, kind) => set | kindBit(kind), 0) & ANY_KIND, amount: node.amount })
      case 'anchor':
        return this.#leaf(pattern, names, { set: this.#sets.add(EDGES[node.at]) })
      case 'gap':
        return this.#sequence(Array.from({ length: node.most }, () => ({ ...this.#leaf(pattern, names, { gap: node.wide ? 2 : 1 }), empty: true })))
      case 'named':
        return this.#build(node.item, pattern, [...names, node.name])
      case 'opt':
        return { ...this.#build(node.item, pattern, names), empty: true }
      case 'alt': {
        const parts = node.items.map((item) => this.#build(item, pattern, names))
        return { first: parts.flatMap((part) => part.first), last: parts.flatMap((part) => part.last), empty: parts.some((part) => part.empty) }
      }
      case 'seq':
        return this.#sequence(node.items.map((item) => this.#build(item, pattern, names)))
    }
  }

  #sequence(parts: readonly Part[]): Part {
    let { first, last, empty } = parts[0]
    for (const part of parts.slice(1)) {
      for (const from of last) this.steps[from].follow.push(...part.first)
      first = empty ? [...first, ...part.first] : first
      last = part.empty ? [...last, ...part.last] : part.last
      empty = empty && part.empty
    }
    return { first, last, empty }
  }

  #leaf(pattern: number, names: readonly string[], step: Partial<Step>): Part {
    const draft: Draft = {
      pattern,
      set: step.set ?? -1,
      kinds: step.kinds ?? 0,
      gap: step.gap ?? 0,
      exact: step.exact,
      amount: step.amount,
      names: names.length > 0 ? names : undefined,
      follow: [],
      isFirst: false,
      isLast: false,
    }
    const at = this.steps.push(draft) - 1
    return { first: [at], last: [at], empty: false }
  }
}

const EDGES: Readonly<Record<string, readonly number[]>> = {
  sentenceStart: [SENTENCE_START, BLOCK_START],
  blockStart: [BLOCK_START],
  sentenceEnd: [SENTENCE_END, BLOCK_END],
  blockEnd: [BLOCK_END],
}

/** The named groups of words of all lexicons, each read once. */
class WordGroups implements Groups {
  readonly #texts = new Map<string, string>()
  readonly #nodes = new Map<string, Node>()

  constructor(lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons) {
      for (const [name, words] of Object.entries(lexicon.groups ?? {})) {
        if (this.#texts.has(name)) throw new RangeError(`Two lexicons define the group <${name}>`)
        this.#texts.set(name, words)
      }
    }
  }

  get(name: string, depth: number): Node | undefined {
    const known = this.#nodes.get(name)
    if (known !== undefined) return known
    const text = this.#texts.get(name)
    if (text === undefined) return undefined
    if (depth > 8) throw new RangeError(`The group <${name}> refers to itself`)
    const node = parsePattern(text, this, depth + 1)
    this.#nodes.set(name, node)
    return node
  }
}
