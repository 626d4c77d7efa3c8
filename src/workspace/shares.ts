/** The thread that tells the results. Others have higher numbers. */
export const MAIN = 1
const FREE = 0

/** Cells of the shared memory: the next file that may be free, the files told so far, and from here on the thread that took each file. */
const NEXT = 0
const TOLD = 1
const OWNERS = 2

/** How many files results may be ahead of what was told: they wait in memory. */
const MOST_AHEAD = 256

/**
 * Which thread checks which file. It stands in memory that all threads share, so that each takes its next file in the order of the files without asking
 * another: whoever is faster does more, and nobody waits while there is work.
 */
export class Shares {
  readonly memory: SharedArrayBuffer
  readonly #cells: Int32Array

  /** For so many files, or what another thread made. */
  constructor(files: number | SharedArrayBuffer) {
    this.memory = typeof files === 'number' ? new SharedArrayBuffer((OWNERS + files) * Int32Array.BYTES_PER_ELEMENT) : files
    this.#cells = new Int32Array(this.memory)
  }

  /** The next file that nobody has, which is the thread's from now on; undefined when there is none, or when telling lags too far behind. */
  take(thread: number): number | undefined {
    while (this.left > 0 && !this.#isAhead) {
      const at = Atomics.add(this.#cells, NEXT, 1)
      if (OWNERS + at < this.#cells.length && Atomics.compareExchange(this.#cells, OWNERS + at, FREE, thread) === FREE) return at
    }
    return undefined
  }

  /** The same for a thread that does nothing else: it sleeps until telling has caught up. */
  takeWaiting(thread: number, beforeSleep: () => void): number | undefined {
    for (;;) {
      const told = Atomics.load(this.#cells, TOLD)
      const at = this.take(thread)
      if (at !== undefined || this.left === 0) return at
      beforeSleep()
      Atomics.wait(this.#cells, TOLD, told)
    }
  }

  /** Takes a file that must be the main thread's, whoever had it. */
  reserve(at: number): void {
    Atomics.store(this.#cells, OWNERS + at, MAIN)
  }

  /** Takes all files of a thread that is no more, with one that it may have been about to take. */
  reclaim(thread: number): void {
    const end = Math.min(OWNERS + Atomics.load(this.#cells, NEXT), this.#cells.length)
    for (let at = OWNERS; at < end; at++) for (const owner of [thread, FREE]) Atomics.compareExchange(this.#cells, at, owner, MAIN)
  }

  isMain(at: number): boolean {
    return Atomics.load(this.#cells, OWNERS + at) === MAIN
  }

  /** Notes that one more result was told. */
  tell(): void {
    Atomics.add(this.#cells, TOLD, 1)
    Atomics.notify(this.#cells, TOLD)
  }

  /** How many files nobody has looked at yet. */
  get left(): number {
    return Math.max(0, this.#cells.length - OWNERS - Atomics.load(this.#cells, NEXT))
  }

  get #isAhead(): boolean {
    return Atomics.load(this.#cells, NEXT) - Atomics.load(this.#cells, TOLD) >= MOST_AHEAD
  }
}
