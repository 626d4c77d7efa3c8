import type { AnchorTables } from './anchor-index.ts'
import { type Anchors, alternativesOf, joinAlternatives } from './anchors.ts'
import { clauseWords } from './clauses.ts'
import { ANY_KIND, entityWords, kindBit } from './entities.ts'
import { frequencyOf } from './frequency.ts'
import { isDigit, isLetter } from './lexer.ts'
import { type Lexicon, linesOf } from './lexicon.ts'
import { type Node, PatternError, parsePattern } from './pattern.ts'
import { BLOCK_END, BLOCK_START, MAX_WORDS, RESERVED, SENTENCE_END, SENTENCE_START } from './reserved.ts'
import { type CompiledGroup, type CompiledLexicons, GAP, IS_FIRST, IS_LAST, IS_NAMED, IS_PICKY, WIDE_GAP } from './tables.ts'
import { VocabularyBuilder, wordsOf } from './vocabulary.ts'
import { WordGroups } from './word-groups.ts'

/**
 * Compiles lexicons. All share one vocabulary; the claims of a lexicon are one group and the rest of it another. With `base`, the words of what was
 * compiled before keep their numbers, and its groups of words can be named. Throws a `PatternError` for a pattern that cannot be read or could match
 * nothing, a `RangeError` for a group of words that is defined twice.
 */
export function compileLexicons(lexicons: readonly Lexicon[], base?: CompiledLexicons): CompiledLexicons {
  const vocabulary = new VocabularyBuilder(base && wordsOf(base))
  for (const word of RESERVED) vocabulary.add(word)
  for (const word of [...entityWords, ...clauseWords.keys()]) vocabulary.add(word)
  const sets = new SetTable()
  const wordGroups = new WordGroups(lexicons, base)
  const drafts = lexicons.flatMap((lexicon) => {
    const entries = Object.entries(lexicon.patterns)
    const isClaim = ([label]: readonly [string, string]): boolean => label.startsWith('claim.')
    return [entries.filter(isClaim), entries.filter((entry) => !isClaim(entry))].filter((part) => part.length > 0).map((part) => draftGroup(part))
  })
  const { words } = vocabulary
  if (words.length > MAX_WORDS) throw new RangeError(`The lexicons know ${words.length} words; at most ${MAX_WORDS} fit`)
  const isEntityWord = new Uint8Array(words.length)
  for (const word of entityWords) isEntityWord[vocabulary.add(word)] = 1
  const clauseBits = new Uint8Array(words.length)
  for (const [word, bits] of clauseWords) clauseBits[vocabulary.add(word)] = bits
  return {
    ...vocabulary.build(),
    isEntityWord,
    clauseBits,
    ...anchorTables(drafts, vocabulary),
    markWords: Uint16Array.from(words.keys()).filter((word) => word > RESERVED.length && !isWordlike(words[word])),
    ...flatten(sets.lists, ['setAt', 'setWords'], Uint16Array),
    ...layOut(drafts, sets),
    groupTexts: wordGroups.texts,
  }

  function draftGroup(entries: readonly (readonly [string, string])[]): GroupDraft {
    const labels: string[] = []
    const joined: Anchors[][] = []
    const builder = new StepBuilder(vocabulary, sets)
    for (const [label, entry] of entries) {
      const own: Anchors[] = []
      for (const line of linesOf(entry)) {
        try {
          const node = parsePattern(line, wordGroups)
          if (sizeOf(node) > MOST_STEPS) throw new RangeError(`The pattern comes to more than ${MOST_STEPS} words`)
          builder.add(node, labels.push(label) - 1)
          const alternatives = alternativesOf(node, frequencyOf)
          for (const word of alternatives.flat(2)) vocabulary.add(word)
          own.push(...alternatives)
        } catch (error) {
          if (error instanceof PatternError) throw new PatternError(error.reason, error.pattern, error.at, label)
          if (error instanceof RangeError) throw new PatternError(error.message, line, undefined, label)
          throw error
        }
      }
      joined.push(joinAlternatives(own, frequencyOf))
    }
    return { labels, steps: builder.steps, anchors: joined }
  }
}

/** Words, and ways from one to the next, that one pattern comes to at most, groups of words included: a few times what any of ours does. */
const MOST_STEPS = 1_000
const MOST_WAYS = 20_000

/** How many words, entities, edges and gaps a pattern comes to. A group that it names many times is looked at once. */
function sizeOf(node: Node, known = new Map<Node, number>()): number {
  const before = known.get(node)
  if (before !== undefined) return before
  let size = 1
  if (node.type === 'gap') size = node.most
  else if ('item' in node) size = sizeOf(node.item, known)
  else if ('items' in node) size = node.items.reduce((sum, item) => sum + sizeOf(item, known), 0)
  known.set(node, size)
  return size
}

/** Patterns that are matched together. */
interface GroupDraft {
  /** The label of each pattern. */
  readonly labels: readonly string[]
  readonly steps: readonly Draft[]
  /** Of each label, in order: the anchors of its alternatives. */
  readonly anchors: readonly (readonly Anchors[])[]
}

/** As the lexer sees it: a word or a number, not a mark. */
const isWordlike = (word: string): boolean => isLetter(word.charCodeAt(0)) || isDigit(word.charCodeAt(0))

/** The anchors of all labels. */
function anchorTables(drafts: readonly GroupDraft[], vocabulary: VocabularyBuilder): AnchorTables {
  const needs = drafts.flatMap((draft) => draft.anchors)
  const sets = new Map<string, number>()
  const lists: number[][] = []
  const add = (words: readonly string[]): number => {
    const key = words.join('\n')
    const known = sets.get(key)
    if (known !== undefined) return known
    sets.set(key, lists.length)
    return lists.push(words.map((word) => vocabulary.add(word))) - 1
  }
  const rarest: number[][] = vocabulary.words.map(() => [])
  for (const [alternative, [words]] of needs.flat().entries()) for (const word of words) rarest[vocabulary.add(word)].push(alternative)
  const others = needs.flat().map(([, ...rest]) => rest.map(add))
  return {
    ...flatten(rarest, ['rarestAt', 'rarestOf'], Uint16Array),
    needOf: Uint16Array.from(needs.flatMap((alternatives, need) => alternatives.map(() => need))),
    ...flatten(others, ['alternativeAt', 'alternativeSets'], Uint16Array),
    ...flatten(lists, ['anchorAt', 'anchorWords'], Uint16Array),
  }
}

/** Lists one after the other, and where each starts. */
function flatten<A extends string, V extends string, T extends Uint8Array | Uint16Array | Int32Array>(
  lists: readonly (readonly number[])[],
  [starts, values]: readonly [A, V],
  type: { from(values: number[]): T },
): Record<A, Int32Array> & Record<V, T> {
  const at = new Int32Array(lists.length + 1)
  lists.forEach((list, number) => {
    at[number + 1] = at[number] + list.length
  })
  return { [starts]: at, [values]: type.from(lists.flat()) } as Record<A, Int32Array> & Record<V, T>
}

type StepTables = Omit<
  CompiledLexicons,
  keyof AnchorTables | 'groupTexts' | 'words' | 'wordAt' | 'slots' | 'isEntityWord' | 'clauseBits' | 'markWords' | 'setAt' | 'setWords'
>

/** The steps of all groups, numbered through. */
function layOut(drafts: readonly GroupDraft[], sets: SetTable): StepTables {
  const steps = drafts.flatMap((draft) => draft.steps)
  const labels = [...new Set(drafts.flatMap((draft) => draft.labels))]
  const patternAt: number[] = []
  const patternLabel: number[] = []
  const stepPattern: number[] = []
  const classWords: number[] = []
  const classIds: number[] = []
  const firsts: number[][] = []
  const firstOfEntity: number[] = []
  const groups: CompiledGroup[] = []
  for (const draft of drafts) {
    const [step, pattern, word, firstAt] = [stepPattern.length, patternLabel.length, classWords.length, firsts.length]
    const entity = firstOfEntity.length
    for (const [at, { isFirst, kinds }] of draft.steps.entries()) if (isFirst && kinds !== 0) firstOfEntity.push(step + at)
    for (const { pattern: own } of draft.steps) {
      if (pattern + own === patternAt.length) patternAt.push(stepPattern.length)
      stepPattern.push(pattern + own)
    }
    for (const label of draft.labels) patternLabel.push(labels.indexOf(label))
    const classes = wordClasses(draft.steps, sets)
    classes.forEach(({ words, first }, at) => {
      for (const one of words) {
        classWords.push(one)
        classIds.push(at + 1)
      }
      if (first.length > 0) firsts.push(first.map((own) => step + own))
    })
    groups.push({
      labels: [...new Set(draft.labels)].map((label) => labels.indexOf(label)),
      steps: [step, stepPattern.length],
      words: [word, classWords.length],
      entities: [entity, firstOfEntity.length],
      classes: classes.length,
      begins: firsts.length - firstAt,
      firstAt,
    })
  }
  const of = <T>(value: (step: Draft) => T | undefined): Record<number, T> =>
    Object.fromEntries(steps.flatMap((step, at) => (value(step) === undefined ? [] : [[at, value(step) as T]])))
  const follow = flatten(
    steps.map((step) => step.follow),
    ['followAt', 'follow'],
    Int32Array,
  )
  return {
    labels,
    patternLabel: Uint16Array.from(patternLabel),
    patternAt: Int32Array.from([...patternAt, steps.length]),
    stepPattern: Uint16Array.from(stepPattern),
    stepSet: Int16Array.from(steps, (step) => step.set),
    stepKinds: Int32Array.from(steps, (step) => step.kinds),
    stepFlags: Uint8Array.from(steps, flagsOf),
    followAt: follow.followAt,
    follow: Int16Array.from(drafts.flatMap((draft) => draft.steps.flatMap((step, at) => step.follow.map((next) => next - at)))),
    exact: of((step) => step.exact),
    amounts: of((step) => step.amount),
    ...numbered(steps.map((step) => step.names ?? [])),
    groups,
    classWords: Uint16Array.from(classWords),
    classIds: Uint16Array.from(classIds),
    ...flatten(firsts, ['firstAt', 'first'], Int32Array),
    firstOfEntity: Int32Array.from(firstOfEntity),
  }
}

/** Each set of names once, since parsing thousands of them would be a good part of a start. */
function numbered(names: readonly (readonly string[])[]): Pick<CompiledLexicons, 'stepNames' | 'nameSets'> {
  const sets = new Map<string, number>()
  const stepNames = Uint16Array.from(names, (set) => {
    const key = set.join(' ')
    if (!sets.has(key)) sets.set(key, sets.size)
    return sets.get(key) ?? 0
  })
  return { stepNames, nameSets: [...sets.keys()].map((key) => (key === '' ? [] : key.split(' '))) }
}

const flagsOf = (step: Draft): number =>
  (step.gap === 0 ? 0 : step.gap === 2 ? GAP | WIDE_GAP : GAP) |
  (step.isFirst ? IS_FIRST : 0) |
  (step.isLast ? IS_LAST : 0) |
  (step.exact !== undefined || step.amount !== undefined ? IS_PICKY : 0) |
  (step.names !== undefined ? IS_NAMED : 0)

/** Words that stand in the same sets of some steps, with those of the steps that they begin; first the classes that begin any. */
interface WordClass {
  readonly words: number[]
  readonly first: readonly number[]
}

function wordClasses(steps: readonly Draft[], sets: SetTable): WordClass[] {
  const setsOf = new Map<number, number[]>()
  for (const set of new Set(steps.map((step) => step.set))) {
    if (set === -1) continue
    for (const word of sets.lists[set]) {
      const list = setsOf.get(word)
      if (list === undefined) setsOf.set(word, [set])
      else list.push(set)
    }
  }
  const begun = new Map<number, number[]>()
  for (const [at, { isFirst, set }] of steps.entries()) if (isFirst) begun.set(set, [...(begun.get(set) ?? []), at])
  const classes = new Map<string, WordClass>()
  for (const [word, list] of setsOf) {
    const key = list.join()
    const known = classes.get(key)
    if (known !== undefined) known.words.push(word)
    else classes.set(key, { words: [word], first: list.flatMap((set) => begun.get(set) ?? []).sort((a, b) => a - b) })
  }
  const all = [...classes.values()]
  return [...all.filter((one) => one.first.length > 0), ...all.filter((one) => one.first.length === 0)]
}

/** Sets of words, each kept once. */
class SetTable {
  readonly lists: number[][] = []
  readonly #known = new Map<string, number>()

  add(words: readonly number[]): number {
    const sorted = [...new Set(words)].sort((a, b) => a - b)
    const key = sorted.join()
    let set = this.#known.get(key)
    if (set === undefined) {
      set = this.lists.push(sorted) - 1
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

/** One word, entity, edge or gap of a pattern. */
interface Draft {
  readonly pattern: number
  /** Number of the set of words it accepts; -1 when it accepts none by name. */
  readonly set: number
  /** Entity kinds it accepts. */
  readonly kinds: number
  /** 1: any plain symbol; 2: clause marks too. */
  readonly gap: 0 | 1 | 2
  /** The only letter case it accepts. */
  readonly exact: string | undefined
  /** The only amount it accepts. */
  readonly amount: number | undefined
  /** The named parts it belongs to. */
  readonly names: readonly string[] | undefined
  /** Steps that may come next. */
  readonly follow: number[]
  isFirst: boolean
  isLast: boolean
}

/** Glushkov's construction: one step per word of a pattern, no empty moves. */
class StepBuilder {
  readonly steps: Draft[] = []
  readonly #vocabulary: VocabularyBuilder
  readonly #sets: SetTable
  #ways = 0

  constructor(vocabulary: VocabularyBuilder, sets: SetTable) {
    this.#vocabulary = vocabulary
    this.#sets = sets
  }

  add(node: Node, pattern: number): void {
    this.#ways = 0
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
      this.#ways += last.length * part.first.length
      if (this.#ways > MOST_WAYS) throw new RangeError('The pattern has too many parts that may be left out, or too many alternatives')
      for (const from of last) this.steps[from].follow.push(...part.first)
      first = empty ? [...first, ...part.first] : first
      last = part.empty ? [...last, ...part.last] : part.last
      empty = empty && part.empty
    }
    return { first, last, empty }
  }

  #leaf(pattern: number, names: readonly string[], step: Partial<Draft>): Part {
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
