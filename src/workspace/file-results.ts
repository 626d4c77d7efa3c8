import { availableParallelism } from 'node:os'
import { checkFile, sourceOf } from './check-file.ts'
import type { CheckedAs, CheckedFile, Checker } from './checker.ts'
import type { FoundFile } from './discover.ts'
import type { Problem } from './errors.ts'
import type { Fixer } from './fixer.ts'
import type { Changes } from './git.ts'
import { type OpenFile, openFile } from './open-file.ts'
import { readAgain } from './read.ts'
import { type FileRecord, fileOf, recordOf } from './record.ts'
import { type CacheOptions, ResultCache } from './result-cache.ts'
import type { CheckOptions, ConfigOptions, RuleBook, Settings } from './settings.ts'
import { MAIN, Shares } from './shares.ts'
import type { WorkerAnswer, WorkerPool } from './worker-pool.ts'

/** How results may be had. */
export interface ResultOptions {
  /** Keeps results between runs, in what folder, and for which build of candor. Nothing is kept when absent. */
  readonly cache?: CacheOptions & { readonly book: RuleBook; readonly build: string | undefined }
  /** More threads to share the work; this one does it all when absent. */
  readonly workers?: WorkerOptions
  /** Fixes each file before its result is told. A file must be read for that, here and now. */
  readonly fixer?: Fixer | undefined
  onRead?(bytes: number): void
}

export interface WorkerOptions {
  /** The module that a thread runs, and the options of the run, which can be cloned. */
  readonly module: string
  readonly options: CheckOptions & ConfigOptions
  /** How many threads share the work, this one included; `auto` for as many as pay. */
  readonly concurrency: number | 'auto'
}

export type Outcome = { readonly problem: Problem } | { readonly checked: CheckedFile; readonly linted?: CheckedAs }

/** A thread takes as long to get ready as it takes to lint so many bytes: before that many are left, it does not pay. */
const BYTES_SEEN = 512 * 1024
const BYTES_LEFT = 2 * 1024 * 1024
/** More threads than this have never been measured. */
const MOST_THREADS = 8

/** Gets each file's result the cheapest way: from the cache, from a worker thread, or here. */
export class FileResults {
  readonly #settings: Settings
  readonly #checker: Checker
  readonly #files: readonly FoundFile[]
  readonly #options: ResultOptions
  readonly #changes: Changes | undefined
  readonly #cache: ResultCache | undefined
  readonly #shares: Shares
  /** Results, by the numbers of their files, that are not told yet; or what was thrown instead. */
  readonly #results = new Map<number, Promise<Outcome>>()
  #pool: WorkerPool | undefined
  #uncached = 0
  #seen = 0

  constructor(settings: Settings, checker: Checker, files: readonly FoundFile[], options: ResultOptions, changes: Changes | undefined) {
    this.#settings = settings
    this.#checker = checker
    this.#files = files
    this.#options = options
    this.#changes = changes
    this.#shares = new Shares(files.length)
    const { cache, fixer } = options
    if (cache !== undefined && fixer === undefined) this.#cache = ResultCache.open(settings, files.length, cache.book, cache.build, cache)
  }

  /** The results, in the order of the files. */
  async *all(): AsyncGenerator<{ file: FoundFile; result: Outcome }> {
    for (const [at, file] of this.#files.entries()) {
      yield { file, result: await this.#resultAt(at) }
      this.#shares.tell()
    }
    this.#cache?.save()
  }

  async close(): Promise<void> {
    await this.#pool?.close()
  }

  /** Until a result is there, this thread does other files. */
  async #resultAt(at: number): Promise<Outcome> {
    for (;;) {
      const known = this.#results.get(at)
      if (known !== undefined) {
        this.#results.delete(at)
        return known
      }
      const own = this.#shares.isMain(at) ? at : this.#shares.take(MAIN)
      if (own === undefined) await this.#pool?.news()
      else {
        const result = this.#here(this.#files[own])
        this.#results.set(own, result)
        // Whoever waits for it hears of its failure; until then nobody must.
        await result.catch(() => {})
        if (this.#pool !== undefined) await turn()
      }
    }
  }

  async #here(file: FoundFile): Promise<Outcome> {
    const open = await openFile(file, this.#settings, this.#checker, this.#cache?.keys, this.#changes?.stagedText(file.absolute))
    if ('problem' in open) return open
    const { bytes, settings, key } = open
    this.#options.onRead?.(bytes.length)
    this.#seen++
    const known = key === undefined ? undefined : this.#cache?.get(key)
    if (known !== undefined) return { checked: this.#fileOf(known, open) }
    this.#uncached += bytes.length
    await this.#startWorkers()
    const result = await checkFile(file, bytes, settings, this.#checker, this.#fixerFor(file))
    if ('problem' in result) return result
    const record = key === undefined && this.#pool === undefined ? undefined : recordOf(result.checked)
    if (key !== undefined) this.#cache?.set(key, JSON.stringify(record))
    // Where results wait for those of other threads, no documents wait with them.
    return this.#pool === undefined || record === undefined || !open.isText
      ? { checked: result.checked, linted: result }
      : { checked: this.#fileOf(record, open) }
  }

  /** What is only read because it belongs to a campaign is not touched. */
  #fixerFor({ absolute, stdin }: FoundFile): Fixer | undefined {
    return this.#changes === undefined || stdin || this.#changes.linesOf(absolute) !== undefined ? this.#options.fixer : undefined
  }

  #fileOf(record: FileRecord, { file, bytes, settings }: OpenFile): CheckedFile {
    return fileOf(record, file.path, () => sourceOf(file, bytes, record.format), settings.exceptions)
  }

  /** Starts the threads once they pay: not for a campaign, whose documents must come together, and not before there is much to do. */
  async #startWorkers(): Promise<void> {
    const { workers, fixer, cache } = this.#options
    if (this.#pool !== undefined || workers === undefined || fixer !== undefined || this.#settings.campaign) return
    const isAuto = workers.concurrency === 'auto'
    const wanted = isAuto ? Math.min(availableParallelism(), MOST_THREADS) : workers.concurrency
    const left = this.#shares.left
    const size = Math.min(wanted - 1, left)
    if (size < 1) return
    if (isAuto && (this.#uncached < BYTES_SEEN || (this.#uncached / this.#seen) * left < BYTES_LEFT)) return
    const { WorkerPool } = await import('./worker-pool.ts')
    for (const [at, { stdin, absolute }] of this.#files.entries()) if (stdin || this.#changes?.isMixed(absolute)) this.#shares.reserve(at)
    const data = {
      options: workers.options,
      files: this.#files,
      memory: this.#shares.memory,
      build: this.#cache && cache?.build,
      known: this.#cache?.known().join(' ') ?? '',
    }
    this.#pool = new WorkerPool(workers.module, size, data, {
      onAnswer: (answer) => this.#take(answer),
      onEnd: (thread) => this.#shares.reclaim(thread),
    })
  }

  #take(answer: WorkerAnswer): void {
    const { at, problem, key, record } = answer
    if (problem !== undefined) this.#results.set(at, Promise.resolve({ problem }))
    else if (record === undefined && key === undefined) this.#shares.reserve(at)
    else {
      const result = this.#elsewhere(answer)
      result.catch(() => {})
      this.#results.set(at, result)
    }
    if (key !== undefined && record !== undefined) this.#cache?.set(key, record)
  }

  /** The result that another thread had, or knows to be in the cache. */
  async #elsewhere({ at, key, record, bytes }: WorkerAnswer): Promise<Outcome> {
    const file = this.#files[at]
    const known = record === undefined ? this.#cache?.get(key ?? '') : (JSON.parse(record) as FileRecord)
    if (known === undefined) return this.#here(file)
    const settings = (await this.#settings.configuration?.settingsFor(file.absolute)) ?? this.#settings
    return { checked: fileOf(known, file.path, () => sourceOf(file, bytes ?? readAgain(file), known.format), settings.exceptions) }
  }
}

/** Lets what the threads have sent come in. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
