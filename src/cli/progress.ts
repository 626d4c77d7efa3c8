import { count } from '../report/index.ts'
import { now } from './clock.ts'

/** A run shorter than this needs no progress. */
const PATIENCE_MS = 2000
const BETWEEN_MS = 100

/**
 * Tells people who wait how far a run is, on a terminal only. There is no timer: linting keeps the thread busy, so each file that is done looks at the
 * clock.
 */
export class Progress {
  readonly #write: (text: string) => void
  readonly #begun: number
  #last = 0
  #files = 0
  #done = 0
  #shown = false

  constructor(begun: number, write: (text: string) => void) {
    this.#begun = begun
    this.#write = write
  }

  discovered(files: number): void {
    this.#files = files
  }

  checked(): void {
    this.#done++
    const time = now()
    if (time - this.#begun < PATIENCE_MS || time - this.#last < BETWEEN_MS) return
    this.#last = time
    this.#shown = true
    this.#write(`\r\u001b[2Kcandor: ${this.#done} of ${count(this.#files, 'file')}`)
  }

  /** Takes the line away again. */
  end(): void {
    if (this.#shown) this.#write('\r\u001b[2K')
    this.#shown = false
  }

  /** Whether the run took long enough for people to wonder. */
  get isLong(): boolean {
    return now() - this.#begun >= PATIENCE_MS
  }
}
