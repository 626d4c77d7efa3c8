import { CLAUSE_MARK, type Match, PLAIN, type Symbols, type Verifier } from './reserved.ts'
import { type CompiledLexicons, GAP, IS_FIRST, IS_LAST, IS_NAMED, IS_PICKY, WIDE_GAP } from './tables.ts'

/** Whether a step accepts a symbol, as far as its word, its kinds and its class tell. */
export function fits(
  { stepSet, stepKinds, stepFlags, setAt, setWords }: CompiledLexicons,
  step: number,
  word: number,
  kinds: number,
  cls: number,
): boolean {
  const set = stepSet[step]
  if (set >= 0) return word !== 0 && includes(setWords, setAt[set], setAt[set + 1], word)
  if (stepKinds[step] !== 0) return (stepKinds[step] & kinds) !== 0
  return (stepFlags[step] & GAP) !== 0 && (cls === PLAIN || (cls === CLAUSE_MARK && (stepFlags[step] & WIDE_GAP) !== 0))
}

/** Whether a sorted stretch of a table holds a word. */
function includes(words: Uint16Array, from: number, to: number, word: number): boolean {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle] < word) low = middle + 1
    else high = middle
  }
  return low < to && words[low] === word
}

/** Of a place in a pattern and the text, in `Walker`: not explored yet, or explored in vain. Any other number is the first symbol, plus one. */
const UNEXPLORED = 0
const NOTHING = -1

/** Walks a pattern that matched back to where the match starts. */
export class Walker {
  readonly #tables: CompiledLexicons
  readonly #precede = new Map<number, readonly (readonly number[])[]>()
  /** By symbol before the end and step of the pattern: the earliest start, and the step before on the way there. */
  #start = new Int32Array(1024)
  #via = new Int32Array(1024)
  /** Where those are set. */
  readonly #explored: number[] = []

  constructor(tables: CompiledLexicons) {
    this.#tables = tables
  }

  /** The longest match of `pattern` that ends at symbol `end`. */
  walk(pattern: number, end: number, symbols: Symbols, verify: Verifier): Match | undefined {
    const { patternAt, stepFlags, stepNames, nameSets } = this.#tables
    const from = patternAt[pattern]
    const path: Path = { from, size: patternAt[pattern + 1] - from, end, precede: this.#precedeIn(pattern), symbols, verify }
    for (const key of this.#explored) this.#start[key] = UNEXPLORED
    this.#explored.length = 0
    let best = -1
    let earliest = 0
    for (let step = 0; step < path.size; step++) {
      if ((stepFlags[from + step] & IS_LAST) === 0) continue
      const found = this.#explore(path, step, end)
      if (found !== NOTHING && (best === -1 || found < earliest)) {
        best = step
        earliest = found
      }
    }
    if (best === -1) return undefined
    const parts: { name: string; first: number; last: number }[] = []
    for (let step = best, symbol = end; step !== -1; symbol--) {
      if ((stepFlags[from + step] & IS_NAMED) !== 0) {
        for (const name of nameSets[stepNames[from + step]]) {
          const part = parts.find((one) => one.name === name)
          if (part === undefined) parts.push({ name, first: symbol, last: symbol })
          else part.first = symbol
        }
      }
      step = this.#via[(end - symbol) * path.size + step]
    }
    return { pattern, first: earliest - 1, last: end, parts }
  }

  /** The first symbol, plus one, of the longest match that has `step` at `symbol`. Goes no deeper than the pattern is long. */
  #explore(path: Path, step: number, symbol: number): number {
    const key = (path.end - symbol) * path.size + step
    if (key >= this.#start.length) this.#grow(key)
    if (this.#start[key] !== UNEXPLORED) return this.#start[key]
    let found = NOTHING
    let via = -1
    if (this.#fits(path, path.from + step, symbol)) {
      if ((this.#tables.stepFlags[path.from + step] & IS_FIRST) !== 0) found = symbol + 1
      if (symbol > 0) {
        for (const before of path.precede[step]) {
          const earlier = this.#explore(path, before, symbol - 1)
          if (earlier !== NOTHING && (found === NOTHING || earlier < found)) {
            found = earlier
            via = before
          }
        }
      }
    }
    this.#start[key] = found
    this.#via[key] = via
    this.#explored.push(key)
    return found
  }

  #grow(key: number): void {
    const [start, via] = [this.#start, this.#via]
    this.#start = new Int32Array(key * 2)
    this.#via = new Int32Array(key * 2)
    this.#start.set(start)
    this.#via.set(via)
  }

  #fits({ symbols, verify }: Path, step: number, symbol: number): boolean {
    const { stepFlags, stepKinds, exact, amounts } = this.#tables
    if (!fits(this.#tables, step, symbols.word[symbol], symbols.kinds[symbol], symbols.class[symbol])) return false
    if ((stepFlags[step] & IS_PICKY) === 0) return true
    if (exact[step] !== undefined && !verify.isExactly(symbol, exact[step])) return false
    return amounts[step] === undefined || verify.hasAmount(symbol, stepKinds[step], amounts[step])
  }

  /** For each step of a pattern: the steps before it. */
  #precedeIn(pattern: number): readonly (readonly number[])[] {
    const known = this.#precede.get(pattern)
    if (known !== undefined) return known
    const { patternAt, followAt, follow } = this.#tables
    const from = patternAt[pattern]
    const precede: number[][] = Array.from({ length: patternAt[pattern + 1] - from }, () => [])
    for (let step = 0; step < precede.length; step++) {
      for (let at = followAt[from + step]; at < followAt[from + step + 1]; at++) precede[step + follow[at]].push(step)
    }
    this.#precede.set(pattern, precede)
    return precede
  }
}

/** What one walk is about: a pattern's steps from `from` on, and the symbols up to `end`. */
interface Path {
  readonly from: number
  readonly size: number
  readonly end: number
  readonly precede: readonly (readonly number[])[]
  readonly symbols: Symbols
  readonly verify: Verifier
}
