import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { formatMet, formatOf, formats, templateExtensions } from '../formats/index.ts'
import { looksMailbox } from '../formats/mailbox.ts'
import { type Problem, reasonOf } from './errors.ts'
import { compareBytes, reportPath } from './paths.ts'
import { firstLineOf } from './read.ts'

/** Stands for standard input among the paths. */
export const STDIN = '-'

/** A file to check. */
export interface FoundFile {
  /** As reports show it. */
  readonly path: string
  readonly absolute: string
  /** Named by the user, not met in a folder or by a glob. */
  readonly explicit: boolean
  /** The text comes from standard input; the path only says what it is called. */
  readonly stdin?: boolean
}

export interface Discovery {
  /** Sorted by the bytes of their paths, each file once. */
  readonly files: readonly FoundFile[]
  readonly problems: readonly Problem[]
}

export interface DiscoverOptions {
  readonly cwd: string
  /** Format that every file is read as, which makes any extension of a named file right. */
  readonly type: string | undefined
  readonly errorOnUnmatchedPattern: boolean
  readonly stdinFilename?: string
}

/** Folders that hold other people's text, or text made from other files. */
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist'])

/** Finds the files that paths, folders, globs and `-` stand for. A pattern that begins with `!` takes files away again. */
export async function discover(patterns: readonly string[], options: DiscoverOptions): Promise<Discovery> {
  const search = new Search(options)
  for (const pattern of patterns) if (!pattern.startsWith('!')) await search.add(pattern)
  for (const pattern of patterns) if (pattern.startsWith('!')) await search.remove(pattern.slice(1))
  return search.result()
}

class Search {
  readonly #options: DiscoverOptions
  readonly #files = new Map<string, FoundFile>()
  readonly #problems: Problem[] = []

  constructor(options: DiscoverOptions) {
    this.#options = options
  }

  async add(pattern: string): Promise<void> {
    if (pattern === STDIN) {
      this.#addStdin()
      return
    }
    const absolute = resolve(this.#options.cwd, pattern)
    const stats = statOf(absolute)
    if (!(stats instanceof Error)) {
      if (stats.isDirectory()) this.#addFolder(pattern, absolute)
      else this.#addNamed(absolute)
    } else if (await isGlob(pattern)) await this.#addGlob(pattern)
    else this.#missing(absolute, stats)
  }

  async remove(pattern: string): Promise<void> {
    const { matches } = await globOf(pattern, this.#options.cwd)
    const folder = `${resolve(this.#options.cwd, pattern)}${sep}`
    for (const [key, file] of this.#files) if (!file.explicit && (matches(file.absolute) || file.absolute.startsWith(folder))) this.#files.delete(key)
  }

  result(): Discovery {
    return { files: [...this.#files.values()].sort((a, b) => compareBytes(a.path, b.path)), problems: this.#problems }
  }

  #addStdin(): void {
    const { cwd, stdinFilename } = this.#options
    const absolute = stdinFilename === undefined ? '' : resolve(cwd, stdinFilename)
    const path = stdinFilename === undefined ? '<stdin>' : reportPath(cwd, absolute)
    this.#files.set(STDIN, { path, absolute, explicit: true, stdin: true })
  }

  #addNamed(absolute: string): void {
    const path = reportPath(this.#options.cwd, absolute)
    if (this.#options.type === undefined && formatOf(absolute) === undefined && !looksMailbox(firstLineOf(absolute))) {
      const known = formats.map((format) => format.name).join(', ')
      this.#unmatched('unknown-format', path, `cannot tell the format of '${path}' by its name; say it with --type (${known})`)
      return
    }
    this.#files.set(absolute, { path, absolute, explicit: true })
  }

  #addFolder(pattern: string, folder: string): void {
    let found = false
    for (const absolute of this.#walk(folder)) {
      if (!this.#isCopy(absolute)) continue
      found = true
      this.#addMet(absolute)
    }
    const known = [...formats.flatMap((format) => format.extensions), ...templateExtensions].map((extension) => `.${extension}`).join(' ')
    if (!found) this.#unmatched('empty-folder', pattern, `no file that candor reads in the folder '${pattern}' (it looks for ${known})`)
  }

  async #addGlob(pattern: string): Promise<void> {
    const { base, matches } = await globOf(pattern, this.#options.cwd)
    // Who writes `**/*.json` means JSON files, whatever they are called.
    const named = /\.(?:\w+|\{[\w,]+\})$/.test(pattern)
    let found = false
    let other = 0
    if (isFolder(base)) {
      for (const absolute of this.#walk(base)) {
        if (!matches(absolute)) continue
        if (this.#options.type === undefined && !(named ? formatOf(absolute) : this.#isCopy(absolute))) {
          other++
          continue
        }
        found = true
        this.#addMet(absolute)
      }
    }
    const more = other === 0 ? '' : `, except for ${other} of a kind it does not read`
    if (!found) this.#unmatched('unmatched-pattern', pattern, `no file matches the pattern '${pattern}' in ${this.#options.cwd}${more}`)
  }

  /** Whether a file nobody named is one that candor reads: of a JSON file, its name and folders decide. */
  #isCopy(absolute: string): boolean {
    return formatMet(reportPath(dirname(this.#options.cwd), absolute)) !== undefined
  }

  #addMet(absolute: string): void {
    if (!this.#files.has(absolute)) this.#files.set(absolute, { path: reportPath(this.#options.cwd, absolute), absolute, explicit: false })
  }

  /** All files below a folder, without those that nobody means when they name the folder. Links to folders are not followed: they may lead back. */
  *#walk(folder: string): Generator<string> {
    const open = [folder]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const entry of this.#list(at)) {
        if (entry.name.startsWith('.')) continue
        const absolute = join(at, entry.name)
        if (entry.isDirectory()) {
          if (!SKIPPED_FOLDERS.has(entry.name)) open.push(absolute)
        } else if (entry.isFile() || (entry.isSymbolicLink() && !isFolder(absolute))) yield absolute
      }
    }
  }

  #list(folder: string): Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      const path = reportPath(this.#options.cwd, folder)
      this.#problems.push({ code: 'unreadable', path, message: `cannot read the folder '${path}': ${reasonOf(error)}`, fatal: true })
      return []
    }
  }

  #missing(absolute: string, error: NodeJS.ErrnoException): void {
    const path = reportPath(this.#options.cwd, absolute)
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') this.#unmatched('not-found', path, `no such file or folder: '${path}'`)
    else this.#problems.push({ code: 'unreadable', path, message: `cannot read '${path}': ${reasonOf(error)}`, fatal: true })
  }

  #unmatched(code: Problem['code'], path: string, message: string): void {
    if (this.#options.errorOnUnmatchedPattern) this.#problems.push({ code, path, message, fatal: true })
  }
}

/** What stands at a path, or why that cannot be told. */
function statOf(absolute: string): Stats | NodeJS.ErrnoException {
  try {
    return statSync(absolute)
  } catch (error) {
    return error as NodeJS.ErrnoException
  }
}

function isFolder(absolute: string): boolean {
  const stats = statOf(absolute)
  return !(stats instanceof Error) && stats.isDirectory()
}

const GLOB = /[*?[\]{}()!+@]/

async function isGlob(pattern: string): Promise<boolean> {
  if (!GLOB.test(pattern)) return false
  const { default: picomatch } = await import('picomatch')
  return picomatch.scan(slashes(pattern)).isGlob
}

/** The folder that a glob starts from, and what it matches below. */
async function globOf(pattern: string, cwd: string): Promise<{ base: string; matches: (absolute: string) => boolean }> {
  const { default: picomatch } = await import('picomatch')
  const { base, glob } = picomatch.scan(slashes(pattern))
  const folder = resolve(cwd, base)
  if (glob === '') return { base: folder, matches: (absolute) => absolute === folder }
  const test = picomatch(glob)
  const from = folder.endsWith(sep) ? folder.length : folder.length + 1
  return { base: folder, matches: (absolute) => absolute.startsWith(folder) && test(slashes(absolute.slice(from))) }
}

const slashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))
