import { Worker } from 'node:worker_threads'
import type { FoundFile } from './discover.ts'
import type { Problem } from './errors.ts'
import type { CheckOptions, ConfigOptions } from './settings.ts'
import { MAIN } from './shares.ts'

/** What a worker thread is told. */
export interface WorkerData {
  /** The options of the run, from which it reads the same configuration. */
  readonly options: CheckOptions & ConfigOptions
  /** All files of the run. */
  readonly files: readonly FoundFile[]
  /** Which thread checks which of them (see `Shares`), and which thread it is. */
  readonly memory: SharedArrayBuffer
  readonly thread: number
  /** The build of candor, where results are kept, and the keys of those that are known, with spaces between them. */
  readonly build: string | undefined
  readonly known: string
}

/** What a worker thread tells of the file with that number. With neither a record nor a problem, the main thread has to see to it itself. */
export interface WorkerAnswer {
  readonly at: number
  readonly problem?: Problem
  /** What the result goes by. */
  readonly key?: string
  /** The `FileRecord` as JSON; without it, the result of that key is known. */
  readonly record?: string
  /** What the file held when it was read, where that may be needed. */
  readonly bytes?: Uint8Array<ArrayBuffer>
}

export interface WorkerEvents {
  onAnswer(answer: WorkerAnswer): void
  /** A thread came to its end, with the work or before. */
  onEnd(thread: number): void
}

/** Threads that take files for themselves and send what became of them. */
export class WorkerPool {
  readonly #workers: Worker[]
  readonly #events: WorkerEvents
  #wake = (): void => {}

  /** Starts `size` threads that run `module`. */
  constructor(module: string, size: number, data: Omit<WorkerData, 'thread'>, events: WorkerEvents) {
    this.#events = events
    this.#workers = Array.from({ length: size }, (_, at) => this.#start(module, { ...data, thread: MAIN + 1 + at }))
  }

  /** Waits until a thread has told something. */
  news(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }

  #start(module: string, data: WorkerData): Worker {
    const worker = new Worker(module, { workerData: data })
    worker.on('message', (answers: readonly WorkerAnswer[]) => {
      for (const answer of answers) this.#events.onAnswer(answer)
      this.#wake()
    })
    // What it has not done is done here, where it fails again if it must.
    worker.on('error', () => {})
    worker.on('exit', () => {
      this.#events.onEnd(data.thread)
      this.#wake()
    })
    return worker
  }
}
