/** Reserved words: the edges of sentences and blocks, and what stands for any number or variable in the anchor table. */
export const RESERVED = ['\0sentence-start', '\0block-start', '\0sentence-end', '\0block-end', '\0number', '\0variable'] as const
export const SENTENCE_START = 1
export const BLOCK_START = 2
export const SENTENCE_END = 3
export const BLOCK_END = 4

/** Classes of symbol: what a gap may cross. */
export const PLAIN = 0
/** A comma, colon, dash, bracket or sign: ends a clause. */
export const CLAUSE_MARK = 1
/** The edge of a sentence. */
export const EDGE = 2

/**
 * What the automaton reads: one element per word, entity, mark or edge. `first` and `last` are token numbers; `kinds` is a set of entity kinds.
 */
export interface Symbols {
  count: number
  word: number[]
  kinds: number[]
  class: number[]
  first: number[]
  last: number[]
}

/** One match: symbols `[first, last]`, both inclusive, and where the named parts stand. */
export interface Match {
  readonly pattern: number
  readonly first: number
  readonly last: number
  readonly parts: readonly { name: string; first: number; last: number }[]
}

/** Looks closer at one symbol than the automaton does: letter case and amounts. */
export interface Verifier {
  isExactly(symbol: number, word: string): boolean
  hasAmount(symbol: number, kinds: number, amount: number): boolean
}

/** One word, entity, edge or gap of a pattern, as plain data. */
export interface Step {
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
  readonly follow: readonly number[]
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** Sets of word numbers, shared by all automata; each becomes a real set when it is first asked. */
export class WordSets {
  readonly #lists: readonly (readonly number[])[]
  readonly #sets: (ReadonlySet<number> | undefined)[] = []

  constructor(lists: readonly (readonly number[])[]) {
    this.#lists = lists
  }

  list(set: number): readonly number[] {
    return this.#lists[set]
  }

  has(set: number, word: number): boolean {
    let known = this.#sets[set]
    if (known === undefined) {
      known = new Set(this.#lists[set])
      this.#sets[set] = known
    }
    return known.has(word)
  }
}

interface State {
  readonly steps: readonly number[]
  readonly next: Map<number, State>
  /** Where a plain word leads that no pattern here knows: most words, so it is kept apart. */
  plain: State | undefined
  readonly accepts: readonly number[]
}

/** Word numbers have 14 bits of a transition's key. */
export const MAX_WORDS = 0x3fff

const MAX_STATES = 20_000

/**
 * Many patterns as one automaton. Its deterministic states are made while text is read and kept, so that after a short while every word of text
 * costs one look-up, however many patterns there are. A match is found forwards; only then is its own pattern walked backwards to find where it
 * starts and what its named parts are. No pattern can match without bound, so time is linear in the text.
 */
export class Automaton {
  readonly #steps: readonly Step[]
  readonly #sets: WordSets
  readonly #precede: number[][]
  /** By word number: 1 where the word begins a pattern. */
  readonly #begins: Uint8Array
  /** By word number: 1 where the word stands in any pattern. */
  readonly #known: Uint8Array
  readonly #firstByWord = new Map<number, number[]>()
  readonly #firstByKind: number[][] = []
  readonly #lastByPattern: number[][] = []
  readonly #start: State = { steps: [], next: new Map(), plain: undefined, accepts: [] }
  #states = new Map<string, State>()
  readonly #kindIds = new Map<number, number>([[0, 0]])
  readonly #awaited: (ReadonlySet<number> | undefined)[] = []

  /** `words` is the size of the vocabulary. */
  constructor(steps: readonly Step[], sets: WordSets, words: number) {
    this.#steps = steps
    this.#sets = sets
    this.#begins = new Uint8Array(words)
    this.#known = new Uint8Array(words)
    for (const step of steps) if (step.set >= 0) for (const word of sets.list(step.set)) this.#known[word] = 1
    this.#precede = steps.map(() => [])
    steps.forEach((step, at) => {
      for (const next of step.follow) this.#precede[next].push(at)
      if (step.isFirst) this.#addFirst(step, at)
      if (step.isLast) {
        this.#lastByPattern[step.pattern] ??= []
        this.#lastByPattern[step.pattern].push(at)
      }
    })
  }

  #addFirst(step: Step, at: number): void {
    if (step.set >= 0) {
      for (const word of this.#sets.list(step.set)) {
        this.#begins[word] = 1
        const list = this.#firstByWord.get(word)
        if (list === undefined) this.#firstByWord.set(word, [at])
        else list.push(at)
      }
    }
    for (let rest = step.kinds; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest)
      this.#firstByKind[bit] ??= []
      this.#firstByKind[bit].push(at)
    }
  }

  /** Every match in one sentence, longest first at each place, one per pattern and stretch. */
  run(symbols: Symbols, verify: Verifier): Match[] {
    const accepted = this.#accepted(symbols)
    if (accepted === undefined) return []
    const matches: Match[] = []
    for (const [pattern, ends] of accepted) {
      const found: Match[] = []
      for (const end of ends) {
        const match = this.#walkBack(pattern, end, symbols, verify)
        if (match !== undefined) found.push(match)
      }
      found.sort((a, b) => a.first - b.first || b.last - a.last)
      let covered = -1
      for (const match of found) {
        if (match.first <= covered) continue
        covered = match.last
        matches.push(match)
      }
    }
    return matches
  }

  /** For each pattern that matched: the symbols at which it did. */
  #accepted(symbols: Symbols): Map<number, number[]> | undefined {
    let accepted: Map<number, number[]> | undefined
    const { count, word: words, kinds: kindSets, class: classes } = symbols
    const known = this.#known
    const begins = this.#begins
    const start = this.#start
    let state = start
    for (let at = 0; at < count; at++) {
      const word = words[at]
      const kinds = kindSets[at]
      if (kinds === 0) {
        if (state === start && begins[word] === 0) continue
        if (known[word] === 0 && classes[at] === PLAIN) {
          state = state.plain ?? this.#learnPlain(state)
          continue
        }
      }
      const kindId = kinds === 0 ? 0 : (this.#kindIds.get(kinds) ?? this.#newKinds(kinds))
      const key = (kindId << 16) | (word << 2) | classes[at]
      state = state.next.get(key) ?? this.#learn(state, key, word, kinds, classes[at])
      if (state.accepts.length === 0) continue
      accepted ??= new Map()
      for (const pattern of state.accepts) {
        const ends = accepted.get(pattern)
        if (ends === undefined) accepted.set(pattern, [at])
        else ends.push(at)
      }
    }
    return accepted
  }

  #newKinds(kinds: number): number {
    const id = this.#kindIds.size
    this.#kindIds.set(kinds, id)
    return id
  }

  #learnPlain(state: State): State {
    state.plain = this.#step(state, PLAIN, 0, 0, PLAIN)
    return state.plain
  }

  /** A word that a state does not wait for leads where any other such word leads. */
  #learn(state: State, key: number, word: number, kinds: number, cls: number): State {
    if (word === 0 || this.#begins[word] === 1 || state.steps.some((at) => this.#awaits(at).has(word)))
      return this.#step(state, key, word, kinds, cls)
    const plain = key & ~(MAX_WORDS << 2)
    const next = state.next.get(plain) ?? this.#step(state, plain, 0, kinds, cls)
    state.next.set(key, next)
    return next
  }

  /** The words that can come next after a step. */
  #awaits(at: number): ReadonlySet<number> {
    let words = this.#awaited[at]
    if (words === undefined) {
      words = new Set(this.#steps[at].follow.flatMap((to) => (this.#steps[to].set < 0 ? [] : this.#sets.list(this.#steps[to].set))))
      this.#awaited[at] = words
    }
    return words
  }

  #step(state: State, key: number, word: number, kinds: number, cls: number): State {
    const active = new Set<number>()
    for (const from of state.steps) {
      for (const to of this.#steps[from].follow) if (this.#fits(this.#steps[to], word, kinds, cls)) active.add(to)
    }
    if (word !== 0) for (const to of this.#firstByWord.get(word) ?? []) active.add(to)
    for (let rest = kinds; rest !== 0; rest &= rest - 1) {
      for (const to of this.#firstByKind[31 - Math.clz32(rest & -rest)] ?? []) active.add(to)
    }
    if (active.size === 0) {
      state.next.set(key, this.#start)
      return this.#start
    }
    const steps = [...active].sort((a, b) => a - b)
    const name = steps.join()
    let next = this.#states.get(name)
    if (next === undefined) {
      if (this.#states.size >= MAX_STATES) this.#forget()
      next = {
        steps,
        next: new Map(),
        plain: undefined,
        accepts: [...new Set(steps.filter((at) => this.#steps[at].isLast).map((at) => this.#steps[at].pattern))],
      }
      this.#states.set(name, next)
    }
    state.next.set(key, next)
    return next
  }

  /** Hostile text could fill memory with states; they are cheap to make anew. */
  #forget(): void {
    this.#states = new Map()
    this.#start.next.clear()
    this.#start.plain = undefined
  }

  #fits(step: Step, word: number, kinds: number, cls: number): boolean {
    if (step.set >= 0) return word !== 0 && this.#sets.has(step.set, word)
    if (step.kinds !== 0) return (step.kinds & kinds) !== 0
    return cls === PLAIN || (cls === CLAUSE_MARK && step.gap === 2)
  }

  /** The longest match of `pattern` that ends at symbol `end`. */
  #walkBack(pattern: number, end: number, symbols: Symbols, verify: Verifier): Match | undefined {
    const steps = this.#steps
    const best = new Map<number, { first: number; via: number } | null>()
    const fits = (at: number, symbol: number): boolean => {
      const step = steps[at]
      if (!this.#fits(step, symbols.word[symbol], symbols.kinds[symbol], symbols.class[symbol])) return false
      if (step.exact !== undefined && !verify.isExactly(symbol, step.exact)) return false
      return step.amount === undefined || verify.hasAmount(symbol, step.kinds, step.amount)
    }
    const explore = (at: number, symbol: number): { first: number; via: number } | null => {
      const key = at * 4096 + (end - symbol)
      const known = best.get(key)
      if (known !== undefined) return known
      let found: { first: number; via: number } | null = null
      if (fits(at, symbol)) {
        if (steps[at].isFirst) found = { first: symbol, via: -1 }
        if (symbol > 0) {
          for (const before of this.#precede[at]) {
            const earlier = explore(before, symbol - 1)
            if (earlier !== null && (found === null || earlier.first < found.first)) found = { first: earlier.first, via: before }
          }
        }
      }
      best.set(key, found)
      return found
    }
    let start: { at: number; first: number } | undefined
    for (const at of this.#lastByPattern[pattern]) {
      const found = explore(at, end)
      if (found !== null && (start === undefined || found.first < start.first)) start = { at, first: found.first }
    }
    if (start === undefined) return undefined
    const parts = new Map<string, { name: string; first: number; last: number }>()
    for (let at = start.at, symbol = end; at !== -1; symbol--) {
      for (const name of steps[at].names ?? []) {
        const part = parts.get(name)
        if (part === undefined) parts.set(name, { name, first: symbol, last: symbol })
        else part.first = symbol
      }
      at = best.get(at * 4096 + (end - symbol))?.via ?? -1
    }
    return { pattern, first: start.first, last: end, parts: [...parts.values()] }
  }
}
