import { once } from 'node:events'
import { fstatSync, statSync, writeSync } from 'node:fs'
import { printable } from '../report/words.ts'

/**
 * Standard output and standard error. Reports go to the one, everything else to the other. A reader that goes away ends the writing and nothing else;
 * what is written reaches a slow reader whole, because nobody ends the process while `pending`.
 */
export class Output {
  #closed = false
  #failure: Error | undefined
  readonly #out = new Channel(1, (error) => {
    this.#closed = true
    if (error.code !== 'EPIPE') this.#failure = error
  })
  // Nobody is left to tell.
  readonly #err = new Channel(2, () => {})

  /** Whether nobody reads standard output any more. */
  get closed(): boolean {
    return this.#closed
  }

  /** Why standard output cannot be written, other than that its reader went away. */
  get failure(): Error | undefined {
    return this.#failure
  }

  /** Whether something may still have to be written once everything has been said. */
  get pending(): boolean {
    return this.#out.stream !== undefined || this.#err.stream !== undefined
  }

  /** Writes to standard output, and waits while its reader is slower than we are. */
  async write(text: string | Uint8Array): Promise<void> {
    if (this.#closed || text.length === 0 || this.#out.write(text)) return
    const { stream } = this.#out
    if (stream === undefined) return
    const done = new AbortController()
    await Promise.race([once(stream, 'drain', done), once(stream, 'close', done)]).catch(() => {})
    done.abort()
  }

  /** Writes a line to standard error, beginning with the program's name. Names of files, which strangers may have chosen, command no terminal. */
  note(message: string): void {
    this.#err.write(`candor: ${printable(message)}\n`)
  }

  /** Writes to standard error as it is. */
  detail(text: string): void {
    this.#err.write(text)
  }
}

/**
 * Writes to a file or a pipe at once. Node's stream is opened only for what needs it, a terminal and a pipe that is full and would not wait: opening it
 * takes as long as linting a page.
 */
class Channel {
  readonly #fd: 1 | 2
  readonly #failed: (error: NodeJS.ErrnoException) => void
  stream: NodeJS.WriteStream | undefined

  constructor(fd: 1 | 2, failed: (error: NodeJS.ErrnoException) => void) {
    this.#fd = fd
    this.#failed = failed
  }

  /** Gives false where the stream should drain first. */
  write(text: string | Uint8Array): boolean {
    if (this.stream === undefined && isTerminal(this.#fd)) this.#open()
    if (this.stream !== undefined) return this.stream.write(text)
    const bytes = typeof text === 'string' ? Buffer.from(text) : text
    let at = 0
    try {
      while (at < bytes.length) at += writeSync(this.#fd, bytes, at)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return this.#open().write(bytes.subarray(at))
      this.#failed(error as NodeJS.ErrnoException)
    }
    return true
  }

  #open(): NodeJS.WriteStream {
    this.stream = this.#fd === 1 ? process.stdout : process.stderr
    return this.stream.on('error', this.#failed)
  }
}

/** Whether standard output or standard error is a terminal. To ask the stream opens it, so what can be no terminal is not asked. */
export function isTerminal(fd: 1 | 2): boolean {
  return mayBeTerminal(fd) && (fd === 1 ? process.stdout : process.stderr).isTTY === true
}

function mayBeTerminal(fd: 1 | 2): boolean {
  try {
    const stats = fstatSync(fd)
    if (!stats.isCharacterDevice()) return false
    return process.platform === 'win32' || stats.rdev !== statSync('/dev/null').rdev
  } catch {
    return true
  }
}
