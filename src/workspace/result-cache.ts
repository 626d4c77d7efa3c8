import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { RuleSetup } from '../rule/index.ts'
import { CacheStore } from './cache-store.ts'
import type { FoundFile } from './discover.ts'
import type { FileRecord } from './record.ts'
import { folderWith, repositoryRoot } from './repository.ts'
import type { FileSettings, RuleBook, Settings } from './settings.ts'

/** Fewer files are linted in less time than a cache is read. */
const LEAST_FILES = 20

const OWN_FOLDER = '.candor-cache'

export interface CacheOptions {
  /** Whether results are kept between runs; true when absent. */
  readonly cache?: boolean
  /** The folder to keep them in. */
  readonly cacheLocation?: string
}

/** Results of earlier runs, by everything that they depend on: the program, the settings, the path and the bytes of a file. */
export class ResultCache {
  readonly folder: string
  readonly #store: CacheStore
  readonly #environment: string
  readonly #builtin: ReadonlySet<unknown>
  readonly #digests = new WeakMap<readonly RuleSetup[], string | undefined>()
  #hits = 0

  private constructor(folder: string, environment: string, book: RuleBook) {
    this.folder = folder
    this.#environment = environment
    this.#builtin = new Set(book.rules)
    this.#store = new CacheStore(join(folder, 'results'))
  }

  /** The cache of a run over so many files; undefined where it would not pay, has no place, or candor's own code may have changed. */
  static open(settings: Settings, files: number, book: RuleBook, build: string | undefined, options: CacheOptions): ResultCache | undefined {
    if (options.cache === false || files < LEAST_FILES || build === undefined || settings.campaign) return undefined
    const folder = cacheFolder(settings.cwd, options.cacheLocation)
    if (folder === undefined) return undefined
    const environment = JSON.stringify([build, settings.cwd, settings.parsing, process.version])
    return new ResultCache(folder, environment, book)
  }

  /** Files whose result was known. */
  get hits(): number {
    return this.#hits
  }

  /** The key of a file's result; undefined when its rules are not only candor's own, whose code we know. */
  keyOf(file: FoundFile, bytes: Uint8Array, settings: FileSettings): string | undefined {
    if (file.stdin) return undefined
    const { setups, suppressions, exceptions, copyKey: _, ...plain } = settings
    const rules = this.#rulesOf(setups)
    if (rules === undefined) return undefined
    const comments = suppressions && [suppressions.requireReason, suppressions.unused]
    const own = JSON.stringify([rules, file.path, comments, exceptions.map(plainException), plain])
    return createHash('sha256').update(own).update('\0').update(bytes).digest('base64url')
  }

  get(key: string): FileRecord | undefined {
    const text = this.#store.get(key)
    if (text === undefined) return undefined
    try {
      const record = JSON.parse(text) as FileRecord
      this.#hits++
      return record
    } catch {
      return undefined
    }
  }

  set(key: string, record: FileRecord): void {
    this.#store.set(key, JSON.stringify(record))
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

  /** What stands for the program and its rules as they are set up. */
  #rulesOf(setups: readonly RuleSetup[]): string | undefined {
    if (this.#digests.has(setups)) return this.#digests.get(setups)
    const isKnown = setups.every(({ rule }) => this.#builtin.has(rule))
    const list = JSON.stringify([this.#environment, setups.map(({ rule, ...setup }) => [rule.id, setup])])
    const digest = isKnown ? createHash('sha256').update(list).digest('base64url') : undefined
    this.#digests.set(setups, digest)
    return digest
  }
}

const plainException = ({ id, rules, text, reason, expires }: FileSettings['exceptions'][number]): unknown => [id, [...rules], text, reason, expires]

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
