import { availableParallelism } from 'node:os'
import { checkFile, sourceOf } from './check-file.ts'
import type { CheckedAs, CheckedFile, Checker } from './checker.ts'
import type { FoundFile } from './discover.ts'
import { type Problem, UsageError } from './errors.ts'
import type { Fixer } from './fixer.ts'
import type { Changes } from './git.ts'
import { readInput } from './read.ts'
import { type FileRecord, fileOf, recordOf } from './record.ts'
import { type CacheOptions, ResultCache } from './result-cache.ts'
import type { FileSettings, RuleBook, Settings } from './settings.ts'
import type { WorkerPool } from './worker-pool.ts'

/** How results may be had. */
export interface ResultOptions {
  /** Keeps results between runs, in what folder, and for which build of candor. Nothing is kept when absent. */
  readonly cache?: CacheOptions & { readonly book: RuleBook; readonly build: string | undefined }
  /** Worker threads to share the work; one thread does it all when absent. */
  readonly workers?: WorkerOptions
  /** Fixes each file before its result is told. A file must be read for that, here and now. */
  readonly fixer?: Fixer | undefined
  onRead?(bytes: number): void
}

export interface WorkerOptions {
  /** The module that a thread runs, and what it is told. */
  readonly module: string
  readonly data: unknown
  /** How many; `auto` for as many as pay. */
  readonly concurrency: number | 'auto'
}

/** What a worker thread is asked, and what it answers. */
export interface WorkerTask {
  readonly file: FoundFile
  readonly bytes: Uint8Array
}

export type WorkerAnswer =
  | { readonly record: FileRecord }
  | { readonly problem: Problem }
  | { readonly usage: { readonly message: string; readonly hint: string | undefined } }

export type Outcome = { readonly problem: Problem } | { readonly checked: CheckedFile; readonly linted?: CheckedAs }

/** A thread takes as long to get ready as it takes to lint so many bytes: before that many are left, it does not pay. */
const BYTES_SEEN = 512 * 1024
const BYTES_LEFT = 2 * 1024 * 1024
/** More threads than this have never been measured. */
const MOST_WORKERS = 8
/** Files that are under way for each thread. */
const AHEAD = 8

/** Gets each file's result the cheapest way: from the cache, from a worker thread, or here. */
export class FileResults {
  readonly #settings: Settings
  readonly #checker: Checker
  readonly #options: ResultOptions
  readonly #changes: Changes | undefined
  readonly #cache: ResultCache | undefined
  #pool: WorkerPool<WorkerTask, WorkerAnswer> | undefined
  #uncached = 0
  #seen = 0

  constructor(settings: Settings, checker: Checker, files: number, options: ResultOptions, changes: Changes | undefined) {
    this.#settings = settings
    this.#checker = checker
    this.#options = options
    this.#changes = changes
    const { cache, fixer } = options
    if (cache !== undefined && fixer === undefined) this.#cache = ResultCache.open(settings, files, cache.book, cache.build, cache)
  }

  /** The results, in the order of the files. */
  async *of(files: readonly FoundFile[]): AsyncGenerator<{ file: FoundFile; result: Outcome }> {
    const ahead: { file: FoundFile; result: Promise<Outcome> }[] = []
    for (const [at, file] of files.entries()) {
      const result = this.#resultOf(file, files.length - at)
      // Whoever waits for it hears of its failure; until then nobody must.
      result.catch(() => {})
      ahead.push({ file, result })
      while (ahead.length > this.#window) yield* settled(ahead)
    }
    while (ahead.length > 0) yield* settled(ahead)
    this.#cache?.save()
  }

  async close(): Promise<void> {
    await this.#pool?.close()
  }

  get #window(): number {
    return this.#pool === undefined ? 0 : this.#pool.size * AHEAD
  }

  async #resultOf(file: FoundFile, left: number): Promise<Outcome> {
    const settings = (await this.#settings.configuration?.settingsFor(file.absolute)) ?? this.#settings
    const isText = this.#checker.isText(file.absolute, settings)
    const most = isText ? this.#settings.maxFileSize : this.#settings.maxBinarySize
    const bytes = this.#changes?.stagedText(file.absolute) ?? (await readInput(file, most))
    if (!(bytes instanceof Uint8Array)) return { problem: bytes }
    this.#options.onRead?.(bytes.length)
    this.#seen++
    // What is no text has its text only once it is read.
    const key = isText ? this.#cache?.keyOf(file, bytes, settings) : undefined
    const known = key === undefined ? undefined : this.#cache?.get(key)
    if (known !== undefined) return { checked: this.#fileOf(known, file, bytes, settings) }
    this.#uncached += bytes.length
    const pool = isText && !file.stdin ? await this.#poolFor(left) : undefined
    if (pool !== undefined) return this.#elsewhere(pool, file, bytes, settings, key)
    const result = await checkFile(file, bytes, settings, this.#checker, this.#fixerFor(file))
    if ('problem' in result) return result
    if (key !== undefined) this.#cache?.set(key, recordOf(result.checked))
    return { checked: result.checked, linted: result }
  }

  /** What is only read because it belongs to a campaign is not touched. */
  #fixerFor({ absolute, stdin }: FoundFile): Fixer | undefined {
    return this.#changes === undefined || stdin || this.#changes.files.has(absolute) ? this.#options.fixer : undefined
  }

  async #elsewhere(
    pool: WorkerPool<WorkerTask, WorkerAnswer>,
    file: FoundFile,
    bytes: Uint8Array,
    settings: FileSettings,
    key: string | undefined,
  ): Promise<Outcome> {
    const answer = await pool.run({ file, bytes })
    if ('usage' in answer) throw new UsageError(answer.usage.message, answer.usage.hint)
    if ('problem' in answer) return answer
    if (key !== undefined) this.#cache?.set(key, answer.record)
    return { checked: this.#fileOf(answer.record, file, bytes, settings) }
  }

  #fileOf(record: FileRecord, file: FoundFile, bytes: Uint8Array, settings: FileSettings): CheckedFile {
    return fileOf(record, file.path, () => sourceOf(file, bytes, record.format), settings.exceptions)
  }

  /** The threads, once they pay: not for a campaign, whose documents must come together, and not before there is much to do. */
  async #poolFor(left: number): Promise<WorkerPool<WorkerTask, WorkerAnswer> | undefined> {
    const { workers, fixer } = this.#options
    if (this.#pool !== undefined || workers === undefined || fixer !== undefined || this.#settings.campaign) return this.#pool
    const size = workers.concurrency === 'auto' ? Math.min(availableParallelism(), MOST_WORKERS) : workers.concurrency
    const expected = (this.#uncached / this.#seen) * left
    if (size < 2 && workers.concurrency === 'auto') return undefined
    if (workers.concurrency === 'auto' && (this.#uncached < BYTES_SEEN || expected < BYTES_LEFT)) return undefined
    const { WorkerPool } = await import('./worker-pool.ts')
    this.#pool ??= new WorkerPool(workers.module, size, workers.data)
    return this.#pool
  }
}

async function* settled(ahead: { file: FoundFile; result: Promise<Outcome> }[]): AsyncGenerator<{ file: FoundFile; result: Outcome }> {
  const first = ahead.shift()
  if (first !== undefined) yield { file: first.file, result: await first.result }
}
