import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { CacheStore } from './cache-store.ts'
import type { FileRecord } from './record.ts'
import { folderWith, repositoryRoot } from './repository.ts'
import { ResultKeys } from './result-keys.ts'
import type { RuleBook, Settings } from './settings.ts'

/** Fewer files are linted in less time than a cache is read. */
const LEAST_FILES = 20

const OWN_FOLDER = '.candor-cache'

export interface CacheOptions {
  /** Whether results are kept between runs; true when absent. */
  readonly cache?: boolean
  /** The folder to keep them in. */
  readonly cacheLocation?: string
}

/** Results of earlier runs, by everything that they depend on (see `ResultKeys`). */
export class ResultCache {
  readonly folder: string
  readonly keys: ResultKeys
  readonly #store: CacheStore

  private constructor(folder: string, keys: ResultKeys) {
    this.folder = folder
    this.keys = keys
    this.#store = new CacheStore(join(folder, 'results'))
  }

  /** The cache of a run over so many files; undefined where it would not pay, has no place, or candor's own code may have changed. */
  static open(settings: Settings, files: number, book: RuleBook, build: string | undefined, options: CacheOptions): ResultCache | undefined {
    if (options.cache === false || files < LEAST_FILES || build === undefined || settings.campaign) return undefined
    const folder = cacheFolder(settings.cwd, options.cacheLocation)
    if (folder === undefined) return undefined
    return new ResultCache(folder, new ResultKeys(settings, book, build))
  }

  /** Whether there is a result. */
  has(key: string): boolean {
    return this.#store.has(key)
  }

  /** The keys of all results. */
  known(): string[] {
    return this.#store.keys()
  }

  get(key: string): FileRecord | undefined {
    const text = this.#store.get(key)
    if (text === undefined) return undefined
    try {
      return JSON.parse(text) as FileRecord
    } catch {
      return undefined
    }
  }

  /** `record` is a record as JSON. */
  set(key: string, record: string): void {
    this.#store.set(key, record)
  }

  /** Keeps what is new. A cache that cannot be written is no failure of the run: gives why, for those who ask. */
  save(): unknown {
    try {
      if (this.folder.endsWith(`${sep}${OWN_FOLDER}`) && !existsSync(this.folder)) {
        mkdirSync(this.folder, { recursive: true })
        // Nobody wants it committed, and nobody should have to say so.
        writeFileSync(join(this.folder, '.gitignore'), '*\n')
      }
      this.#store.save()
      return undefined
    } catch (error) {
      return error
    }
  }
}

/**
 * Where results are kept: the folder asked for; else in `node_modules/.cache` of the project around `cwd`, or in a folder of our own at its root.
 * Nothing is kept outside of a project, nor where a link would lead out of it.
 */
export function cacheFolder(cwd: string, location: string | undefined): string | undefined {
  const wanted = location ?? process.env.CANDOR_CACHE_DIR
  if (wanted) return resolve(cwd, wanted)
  const root = repositoryRoot(cwd) ?? folderWith('package.json', cwd)
  if (root === undefined) return undefined
  const places = existsSync(join(root, 'node_modules'))
    ? [join(root, 'node_modules', '.cache', 'candor'), join(root, OWN_FOLDER)]
    : [join(root, OWN_FOLDER)]
  return places.find((place) => isInside(root, place))
}

/** Whether a place, as far as it exists, lies in a folder once all links are followed. */
function isInside(root: string, place: string): boolean {
  let at = place
  while (!existsSync(at)) at = dirname(at)
  try {
    return `${realpathSync(at)}${sep}`.startsWith(`${realpathSync(root)}${sep}`)
  } catch {
    return false
  }
}
