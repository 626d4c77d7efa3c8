import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** First words of a cache file. A change of the layout changes the number. */
const MAGIC = 'candor-cache 1'

/** What the file may grow to. */
const MOST_ENTRIES = 50_000
const MOST_CHARACTERS = 64 * 1024 * 1024

/** A temporary file older than this was left behind by a run that was killed. */
const STALE_MS = 60 * 60 * 1000

/**
 * Texts by key, kept in one file between runs:
 *
 * ```text
 * candor-cache 1 <SHA-256 of all that follows>
 * <key> <text>
 * ```
 *
 * A file that is damaged, cut off or not a cache reads as an empty one. Saving writes a new file and puts it in place of the old one in one step, so
 * that a run that is killed, and two runs at once, leave a whole file behind.
 */
export class CacheStore {
  readonly #path: string
  readonly #most: number
  readonly #entries: Map<string, string>
  readonly #used = new Map<string, string>()
  #changed = false

  /** `most` is the size in UTF-16 code units beyond which the file loses the entries that were not used for longest. */
  constructor(path: string, most = MOST_CHARACTERS) {
    this.#path = path
    this.#most = most
    this.#entries = readEntries(path)
  }

  /** The text of a key, if the cache has it. Texts are without line breaks. */
  get(key: string): string | undefined {
    const text = this.#used.get(key) ?? this.#entries.get(key)
    if (text !== undefined) this.#used.set(key, text)
    return text
  }

  has(key: string): boolean {
    return this.#used.has(key) || this.#entries.has(key)
  }

  /** All keys that the file had. */
  keys(): string[] {
    return [...this.#entries.keys()]
  }

  set(key: string, text: string): void {
    this.#used.set(key, text)
    this.#changed = true
  }

  /** Writes what is new to disk, with what other runs wrote meanwhile. Throws the error of the file system; the old file is whole even then. */
  save(): void {
    if (!this.#changed) return
    const folder = dirname(this.#path)
    mkdirSync(folder, { recursive: true })
    const entries = readEntries(this.#path)
    for (const [key, text] of this.#used) {
      // What was used last stands last.
      entries.delete(key)
      entries.set(key, text)
    }
    const temporary = join(folder, `${randomBytes(8).toString('hex')}.tmp`)
    try {
      writeFileSync(temporary, fileText(entries, this.#most), { flag: 'wx' })
      renameSync(temporary, this.#path)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw error
    }
    this.#changed = false
    removeStale(folder)
  }
}

function readEntries(path: string): Map<string, string> {
  const entries = new Map<string, string>()
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return entries
  }
  const head = text.indexOf('\n')
  if (head === -1 || text.slice(0, head) !== `${MAGIC} ${checksum(text.slice(head + 1))}`) return entries
  for (let at = head + 1; at < text.length; ) {
    const end = text.indexOf('\n', at)
    const space = text.indexOf(' ', at)
    entries.set(text.slice(at, space), text.slice(space + 1, end))
    at = end + 1
  }
  return entries
}

function fileText(entries: ReadonlyMap<string, string>, most: number): string {
  const lines: string[] = []
  let length = 0
  for (const [key, text] of [...entries].reverse()) {
    const line = `${key} ${text}\n`
    length += line.length
    if (lines.length === MOST_ENTRIES || length > most) break
    lines.push(line)
  }
  const body = lines.reverse().join('')
  return `${MAGIC} ${checksum(body)}\n${body}`
}

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex')

function removeStale(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (!/^[0-9a-f]{16}\.tmp$/.test(name)) continue
      const path = join(folder, name)
      if (Date.now() - statSync(path).mtimeMs > STALE_MS) rmSync(path, { force: true })
    }
  } catch {
    // Another run was faster.
  }
}
