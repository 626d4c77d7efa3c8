import { once } from 'node:events'

/**
 * Standard output and standard error. Reports go to the one, everything else to the other. A reader that goes away ends the writing and nothing else;
 * what is written reaches a slow reader whole, because nobody calls `process.exit`.
 */
export class Output {
  #closed = false
  #failure: Error | undefined

  constructor() {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      this.#closed = true
      if (error.code !== 'EPIPE') this.#failure = error
    })
    // Nobody is left to tell.
    process.stderr.on('error', () => {})
  }

  /** Whether nobody reads standard output any more. */
  get closed(): boolean {
    return this.#closed
  }

  /** Why standard output cannot be written, other than that its reader went away. */
  get failure(): Error | undefined {
    return this.#failure
  }

  /** Writes to standard output, and waits while its reader is slower than we are. */
  async write(text: string | Uint8Array): Promise<void> {
    if (this.#closed || text.length === 0) return
    if (process.stdout.write(text)) return
    const done = new AbortController()
    await Promise.race([once(process.stdout, 'drain', done), once(process.stdout, 'close', done)]).catch(() => {})
    done.abort()
  }

  /** Writes a line to standard error, beginning with the program's name. */
  note(message: string): void {
    process.stderr.write(`candor: ${message}\n`)
  }

  /** Writes to standard error as it is. */
  detail(text: string): void {
    process.stderr.write(text)
  }
}
