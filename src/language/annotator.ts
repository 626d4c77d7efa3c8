import { anchorsOf } from './anchors.ts'
import { Automaton, MAX_WORDS, RESERVED, type Symbols } from './automaton.ts'
import { entityWords } from './entities.ts'
import { frequencyOf } from './frequency.ts'
import { Lexer } from './lexer.ts'
import { type Lexicon, linesOf } from './lexicon.ts'
import { type Groups, type Node, parsePattern } from './pattern.ts'
import { type LabelledMatch, type PatternGroup, type ReadableText, Reading } from './reading.ts'
import { Vocabulary } from './vocabulary.ts'

/** The patterns of one group, before its automaton is needed. */
interface Plan {
  readonly labels: string[]
  readonly nodes: Node[]
  group: PatternGroup | undefined
}

/**
 * Labels text by the phrase patterns of lexicons. One annotator serves any number of documents.
 *
 * All patterns share one vocabulary, so a text is cut into words once. Patterns are then matched in groups (the claims of a lexicon, and the
 * rest of it), each one automaton, made when a rule first asks for one of its labels and run only over sentences that hold a word it needs. One
 * automaton for everything was measured to be four times slower: its states are combinations of phrases that have nothing to do with each other.
 */
export class Annotator {
  readonly labels: ReadonlySet<string>
  readonly #vocabulary = new Vocabulary()
  readonly #plans = new Map<string, Plan[]>()
  readonly #symbols: Symbols = { count: 0, word: [], kinds: [], class: [], first: [], last: [] }
  readonly #lexer: Lexer
  readonly #isEntityWord: Uint8Array

  /** Reads all patterns. Throws a `PatternError` for one that cannot be read, a `RangeError` for a group of words that is defined twice. */
  constructor(lexicons: readonly Lexicon[]) {
    for (const word of RESERVED) this.#vocabulary.add(word)
    for (const word of entityWords) this.#vocabulary.add(word)
    const groups = new WordGroups(lexicons)
    for (const lexicon of lexicons) this.#plan(lexicon, groups)
    if (this.#vocabulary.words.length > MAX_WORDS)
      throw new RangeError(`The lexicons know ${this.#vocabulary.words.length} words; at most ${MAX_WORDS} fit`)
    this.labels = new Set(this.#plans.keys())
    this.#lexer = new Lexer(this.#vocabulary)
    this.#isEntityWord = new Uint8Array(this.#vocabulary.words.length)
    for (const word of entityWords) this.#isEntityWord[this.#vocabulary.get(word)] = 1
  }

  /** Cuts a text into words; what else there is to know of it is found on demand. */
  read(text: ReadableText): Reading {
    this.#lexer.lex(text.text)
    return new Reading(text, this.#lexer.keep(), this.#isEntityWord)
  }

  /** The phrases with a label, in source order. */
  matches(reading: Reading, label: string): readonly LabelledMatch[] {
    const plans = this.#plans.get(label)
    if (plans === undefined) throw new RangeError(`No lexicon knows the label '${label}'`)
    const found = plans.map((plan) => reading.matches(this.#compile(plan), this.#symbols).get(label) ?? NONE)
    return found.length === 1 ? found[0] : found.flat().sort((a, b) => a.start - b.start || a.end - b.end)
  }

  #plan(lexicon: Lexicon, groups: Groups): void {
    const claims: Plan = { labels: [], nodes: [], group: undefined }
    const rest: Plan = { labels: [], nodes: [], group: undefined }
    for (const [label, entry] of Object.entries(lexicon.patterns)) {
      const plan = label.startsWith('claim.') ? claims : rest
      for (const line of linesOf(entry)) {
        const node = parsePattern(line, groups)
        addWords(node, this.#vocabulary)
        plan.labels.push(label)
        plan.nodes.push(node)
      }
      const plans = this.#plans.get(label)
      if (plans === undefined) this.#plans.set(label, [plan])
      else plans.push(plan)
    }
  }

  #compile(plan: Plan): PatternGroup {
    if (plan.group === undefined) {
      const anchors = new Uint8Array(this.#vocabulary.words.length)
      for (const node of plan.nodes) for (const word of anchorsOf(node, frequencyOf)) anchors[this.#vocabulary.get(word)] = 1
      anchors[0] = 0
      plan.group = { labels: plan.labels, automaton: new Automaton(plan.nodes, this.#vocabulary), anchors }
    }
    return plan.group
  }
}

const NONE: readonly LabelledMatch[] = []

/** Every word of a pattern, so that the lexer knows it. */
function addWords(node: Node, vocabulary: Vocabulary): void {
  if (node.type === 'word') for (const word of node.words) vocabulary.add(word)
  else if (node.type === 'seq' || node.type === 'alt') for (const item of node.items) addWords(item, vocabulary)
  else if (node.type === 'opt' || node.type === 'named') addWords(node.item, vocabulary)
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
