import { BLOCK_END, CLAUSE_MARK, EDGE, type Match, PLAIN, SENTENCE_START, type Symbols, UNKNOWN_MARK, type Verifier } from './reserved.ts'
import { type CompiledGroup, type CompiledLexicons, IS_LAST } from './tables.ts'
import { fits, Walker } from './walker.ts'

/** States are numbered from 1, the start, so that no transition has the number 0. */
const FREE = 0
const NO_STATE = 0
const START = 1
const MAX_STATES = 8_000
const MAX_CLASSES = 0x10000
const LEAST_PLACES = 64

/** Where a transition is looked for first: an even number. */
const placeOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 12) & ~1

/**
 * Many patterns as one automaton. Its deterministic states are made while text is read and kept, so that after a short while every word of text
 * costs one look-up, however many patterns there are. A match is found forwards; only then is its own pattern walked backwards to find where it
 * starts and what its named parts are. No pattern can match without bound, so time is linear in the text.
 *
 * Words that the patterns cannot tell apart are one class, and so is every word they do not name. Of the transitions, states by classes, text uses
 * few, hence a hash table: a plain one would be a hundred times larger than the machine's caches, and every look-up would wait for memory.
 */
export class Automaton {
  readonly #tables: CompiledLexicons
  readonly #group: CompiledGroup
  readonly #classOf: Uint16Array
  /** By word, as bits: whether it has a class. Most have none, and these bits of all automatons fit into a machine's near caches together. */
  readonly #hasClass: Int32Array
  /** By class: a word of it, the kinds of entity, and what a gap makes of it. */
  readonly #classWord: number[] = [0]
  readonly #classKinds: number[] = [0]
  readonly #classClass: number[] = [PLAIN]
  /** The classes of entities, by their kinds and the class of their word. */
  readonly #entityClasses = new Map<number, number>()
  readonly #firstByKind: number[][] = []
  readonly #walker: Walker
  /** Pairs: a state and a class as one number, 0 where a place is free, and the state they lead to. */
  #transitions = new Int32Array(2 * LEAST_PLACES)
  #learned = 0
  #stepsOf: (readonly number[])[] = []
  #acceptedBy: (readonly number[])[] = []
  /** By hash of the steps of a state: the last such state; by state: the one before it with the same hash, or `NO_STATE`. */
  readonly #stateByHash = new Map<number, number>()
  readonly #sameHash: number[] = []
  /** How often the states were forgotten. */
  #age = 0

  constructor(tables: CompiledLexicons, group: CompiledGroup) {
    this.#tables = tables
    this.#group = group
    this.#classOf = new Uint16Array(tables.wordAt.length - 1)
    this.#hasClass = new Int32Array((this.#classOf.length >> 5) + 1)
    this.#addClasses()
    for (let at = group.entities[0]; at < group.entities[1]; at++) {
      const step = tables.firstOfEntity[at]
      for (let rest = tables.stepKinds[step]; rest !== 0; rest &= rest - 1) {
        const bit = 31 - Math.clz32(rest & -rest)
        this.#firstByKind[bit] ??= []
        this.#firstByKind[bit].push(step)
      }
    }
    this.#walker = new Walker(tables)
    this.#forget()
  }

  #addClasses(): void {
    const { markWords, classWords, classIds } = this.#tables
    const { classes, words } = this.#group
    const classOf = this.#classOf
    const hasClass = this.#hasClass
    const add = (word: number, id: number): void => {
      classOf[word] = id
      hasClass[word >> 5] |= 1 << word
    }
    add(UNKNOWN_MARK, classes + 1)
    for (const word of markWords) add(word, classes + 1)
    for (let edge = SENTENCE_START; edge <= BLOCK_END; edge++) add(edge, classes + 2)
    const isMark = (word: number): boolean => classOf[word] === classes + 1
    for (let at = words[0]; at < words[1]; at++) {
      const word = classWords[at]
      const id = classIds[at]
      this.#classWord[id] = word
      this.#classKinds[id] = 0
      this.#classClass[id] = word <= BLOCK_END ? EDGE : isMark(word) ? CLAUSE_MARK : PLAIN
    }
    for (let at = words[0]; at < words[1]; at++) add(classWords[at], classIds[at])
    this.#classWord.push(0, 0)
    this.#classKinds.push(0, 0)
    this.#classClass.push(CLAUSE_MARK, EDGE)
  }

  /** Every match in one sentence, longest first at each place, one per pattern and stretch. */
  run(symbols: Symbols, verify: Verifier): readonly Match[] {
    const accepted = this.#accepted(symbols)
    if (accepted === undefined) return NONE
    const matches: Match[] = []
    for (const [pattern, ends] of accepted) {
      const found: Match[] = []
      for (const end of ends) {
        const match = this.#walker.walk(pattern, end, symbols, verify)
        if (match !== undefined) found.push(match)
      }
      if (found.length > 1) found.sort((a, b) => a.first - b.first || b.last - a.last)
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
    const { count, word: words, kinds: kindSets } = symbols
    const { begins } = this.#group
    const classOf = this.#classOf
    const hasClass = this.#hasClass
    let state = START
    for (let at = 0; at < count; at++) {
      const word = words[at]
      let id = ((hasClass[word >> 5] >> word) & 1) === 0 ? 0 : classOf[word]
      const kinds = kindSets[at]
      if (kinds !== 0) id = this.#entityClass(kinds, id, word)
      else if (state === START && (id === 0 || id > begins)) continue
      state = this.#next(state, id)
      if (state === START) continue
      const patterns = this.#acceptedBy[state]
      if (patterns.length === 0) continue
      accepted ??= new Map()
      for (const pattern of patterns) {
        const ends = accepted.get(pattern)
        if (ends === undefined) accepted.set(pattern, [at])
        else ends.push(at)
      }
    }
    return accepted
  }

  #entityClass(kinds: number, wordClass: number, word: number): number {
    const key = kinds * 0x10000 + wordClass
    return this.#entityClasses.get(key) ?? this.#newClass(key, kinds, wordClass === 0 ? 0 : word)
  }

  #newClass(key: number, kinds: number, word: number): number {
    const id = this.#classWord.push(word) - 1
    this.#classKinds.push(kinds)
    this.#classClass.push(PLAIN)
    this.#entityClasses.set(key, id)
    return id
  }

  #next(state: number, id: number): number {
    const transitions = this.#transitions
    const mask = transitions.length - 1
    const key = state * MAX_CLASSES + id
    for (let at = placeOf(key) & mask; ; at = (at + 2) & mask) {
      if (transitions[at] === key) return transitions[at + 1]
      if (transitions[at] === FREE) return this.#learn(state, id)
    }
  }

  #learn(state: number, id: number): number {
    const steps = this.#stepsAfter(state, id)
    const age = this.#age
    const next = steps.length === 0 ? START : this.#stateOf(steps)
    if (this.#age === age) this.#keep(state * MAX_CLASSES + id, next)
    return next
  }

  #keep(key: number, next: number): void {
    if (++this.#learned * 4 > this.#transitions.length) {
      const before = this.#transitions
      this.#transitions = new Int32Array(before.length * 2)
      for (let at = 0; at < before.length; at += 2) if (before[at] !== FREE) this.#put(before[at], before[at + 1])
    }
    this.#put(key, next)
  }

  #put(key: number, next: number): void {
    const mask = this.#transitions.length - 1
    let at = placeOf(key) & mask
    while (this.#transitions[at] !== FREE) at = (at + 2) & mask
    this.#transitions[at] = key
    this.#transitions[at + 1] = next
  }

  /** The state that is at some steps. */
  #stateOf(steps: readonly number[]): number {
    let hash = 0
    for (const step of steps) hash = (Math.imul(hash, 31) + step) | 0
    const last = this.#stateByHash.get(hash) ?? NO_STATE
    for (let state = last; state !== NO_STATE; state = this.#sameHash[state]) if (isSame(this.#stepsOf[state], steps)) return state
    const before = this.#age
    const state = this.#stepsOf.length >= MAX_STATES ? this.#forget() : this.#stepsOf.length
    this.#stepsOf.push(steps)
    this.#acceptedBy.push(this.#patternsAt(steps))
    this.#sameHash.push(this.#age === before ? last : NO_STATE)
    this.#stateByHash.set(hash, state)
    return state
  }

  /** The patterns that match where some steps are reached. */
  #patternsAt(steps: readonly number[]): readonly number[] {
    const { stepFlags, stepPattern } = this.#tables
    let patterns: number[] | undefined
    for (const step of steps) {
      if ((stepFlags[step] & IS_LAST) === 0) continue
      const pattern = stepPattern[step]
      if (patterns === undefined) patterns = [pattern]
      // Steps of one pattern stand next to each other.
      else if (patterns[patterns.length - 1] !== pattern) patterns.push(pattern)
    }
    return patterns ?? NO_PATTERNS
  }

  /** Hostile text could fill memory with states; they are cheap to make anew. Returns the number of the next one. */
  #forget(): number {
    this.#age++
    this.#stepsOf = [[], []]
    this.#acceptedBy = [[], []]
    this.#stateByHash.clear()
    this.#sameHash.length = 0
    this.#sameHash.push(NO_STATE, NO_STATE)
    this.#transitions = new Int32Array(2 * LEAST_PLACES)
    this.#learned = 0
    return this.#stepsOf.length
  }

  /** The steps that a symbol of a class leads to, in order. */
  #stepsAfter(state: number, id: number): readonly number[] {
    const { followAt, follow, firstAt, first } = this.#tables
    const [word, kinds, cls] = [this.#classWord[id], this.#classKinds[id], this.#classClass[id]]
    const steps: number[] = []
    for (const from of this.#stepsOf[state]) {
      for (let at = followAt[from]; at < followAt[from + 1]; at++) {
        if (fits(this.#tables, from + follow[at], word, kinds, cls)) addInOrder(steps, from + follow[at])
      }
    }
    const begun = kinds === 0 ? id : this.#classOf[word]
    if (word !== 0 && begun <= this.#group.begins) {
      const list = this.#group.firstAt + begun - 1
      for (let at = firstAt[list]; at < firstAt[list + 1]; at++) addInOrder(steps, first[at])
    }
    for (let rest = kinds; rest !== 0; rest &= rest - 1) {
      for (const step of this.#firstByKind[31 - Math.clz32(rest & -rest)] ?? []) addInOrder(steps, step)
    }
    return steps
  }
}

/** Adds a number to others in order, unless it is among them. Most come in order. */
function addInOrder(numbers: number[], number: number): void {
  let at = numbers.length
  while (at > 0 && numbers[at - 1] > number) at--
  if (at > 0 && numbers[at - 1] === number) return
  numbers.push(number)
  for (let last = numbers.length - 1; last > at; last--) numbers[last] = numbers[last - 1]
  numbers[at] = number
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  if (some.length !== others.length) return false
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false
  return true
}

const NO_PATTERNS: readonly number[] = []
const NONE: readonly Match[] = []
