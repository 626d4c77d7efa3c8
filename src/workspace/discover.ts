import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { formatMet, formatOf, formats, templateExtensions } from '../formats/index.ts'
import { looksMailbox } from '../formats/mailbox.ts'
import { type Configuration, isConfigPath } from './config/configuration.ts'
import { type Problem, reasonOf } from './errors.ts'
import { LONGEST_GLOB } from './globs.ts'
import { compareBytes, reportPath } from './paths.ts'
import { firstLineOf } from './read.ts'
import { pathWithin } from './real-path.ts'

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
  /** Folders that were gone through whole. */
  readonly folders: readonly string[]
  /** What was met or named and left out, sorted by path; only when asked for. */
  readonly leftOut: readonly LeftOut[]
}

/** A file or folder that is not checked, and why. */
export interface LeftOut {
  readonly path: string
  readonly reason: string
}

export interface DiscoverOptions {
  readonly cwd: string
  /** Format that every file is read as, which makes any extension of a named file right. */
  readonly type: string | undefined
  readonly errorOnUnmatchedPattern: boolean
  readonly stdinFilename?: string
  /** Says what is ignored, and what format a file is by configuration. */
  readonly configuration?: Configuration
  /** Whether to list what is left out. */
  readonly explain?: boolean
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
  readonly #folders = new Set<string>()
  readonly #leftOut = new Map<string, LeftOut>()
  /** Files and folders met that are ignored. */
  #ignored = 0

  constructor(options: DiscoverOptions) {
    this.#options = options
  }

  async add(pattern: string): Promise<void> {
    if (pattern === STDIN) {
      await this.#addStdin()
      return
    }
    const absolute = pathWithin(this.#options.cwd, resolve(this.#options.cwd, pattern))
    const stats = statOf(absolute)
    if (!(stats instanceof Error)) {
      // What is named and ignored is passed over without a word: tools that pass every changed file must not fail on it.
      if (await this.#isIgnored(absolute, stats.isDirectory())) return
      if (stats.isDirectory()) await this.#addFolder(pattern, absolute)
      else await this.#addNamed(absolute)
    } else if (pattern.length > LONGEST_GLOB) this.#tooLong(pattern)
    else if (await isGlob(pattern)) await this.#addGlob(pattern)
    else this.#missing(absolute, stats)
  }

  async remove(pattern: string): Promise<void> {
    if (pattern.length > LONGEST_GLOB) return this.#tooLong(pattern)
    this.#folders.clear()
    const { matches } = await globOf(pattern, this.#options.cwd)
    const folder = `${pathWithin(this.#options.cwd, resolve(this.#options.cwd, pattern))}${sep}`
    for (const [key, file] of this.#files) if (!file.explicit && (matches(file.absolute) || file.absolute.startsWith(folder))) this.#files.delete(key)
  }

  result(): Discovery {
    const byPath = (a: { path: string }, b: { path: string }): number => compareBytes(a.path, b.path)
    return {
      files: [...this.#files.values()].sort(byPath),
      problems: this.#problems,
      folders: [...this.#folders],
      leftOut: [...this.#leftOut.values()].sort(byPath),
    }
  }

  async #addStdin(): Promise<void> {
    const { cwd, stdinFilename } = this.#options
    const absolute = stdinFilename === undefined ? '' : pathWithin(cwd, resolve(cwd, stdinFilename))
    if (absolute !== '' && (await this.#isIgnored(absolute, false))) return
    const path = stdinFilename === undefined ? '<stdin>' : reportPath(cwd, absolute)
    this.#files.set(STDIN, { path, absolute, explicit: true, stdin: true })
  }

  async #addNamed(absolute: string): Promise<void> {
    const path = reportPath(this.#options.cwd, absolute)
    if ((await this.#typeOf(absolute)) === undefined && formatOf(absolute) === undefined && !looksMailbox(firstLineOf(absolute))) {
      const known = formats.map((format) => format.name).join(', ')
      this.#unmatched('unknown-format', path, `cannot tell the format of '${path}' by its name; say it with --type (${known})`)
      return
    }
    this.#files.set(absolute, { path, absolute, explicit: true })
  }

  async #addFolder(pattern: string, folder: string): Promise<void> {
    let found = false
    this.#folders.add(folder)
    const [ignored, problems] = [this.#ignored, this.#problems.length]
    for await (const absolute of this.#walk(folder)) {
      if (!(await this.#isCopy(absolute))) continue
      found = true
      this.#addMet(absolute)
    }
    const known = [...formats.flatMap((format) => format.extensions), ...templateExtensions].map((extension) => `.${extension}`).join(' ')
    // Of a folder that cannot be read, that is known already.
    if (!found && this.#problems.length === problems)
      this.#unmatched(
        'empty-folder',
        pattern,
        `no file that candor reads in the folder '${pattern}' (it looks for ${known})${this.#ignoredText(ignored)}`,
      )
  }

  async #addGlob(pattern: string): Promise<void> {
    const { base, matches } = await globOf(pattern, this.#options.cwd)
    // Who writes `**/*.json` means JSON files, whatever they are called.
    const named = /\.(?:\w+|\{[\w,]+\})$/.test(pattern)
    let found = false
    let other = 0
    const ignored = this.#ignored
    if (isFolder(base)) {
      for await (const absolute of this.#walk(base)) {
        if (!matches(absolute)) continue
        if (this.#options.type === undefined && !(named && formatOf(absolute)) && !(await this.#isCopy(absolute))) {
          other++
          continue
        }
        found = true
        this.#addMet(absolute)
      }
    }
    const more = other === 0 ? '' : `, except for ${other} of a kind it does not read`
    if (!found)
      this.#unmatched(
        'unmatched-pattern',
        pattern,
        `no file matches the pattern '${pattern}' in ${this.#options.cwd}${more}${this.#ignoredText(ignored)}`,
      )
  }

  /** Whether a file nobody named is one that candor reads: of a JSON file, its name and folders decide. */
  async #isCopy(absolute: string): Promise<boolean> {
    if (isConfigPath(absolute)) return false
    const reason = await whyNoCopy(absolute, this.#options)
    if (reason !== undefined) this.#leaveOut(absolute, reason)
    return reason === undefined
  }

  /** The format a file is read as whatever its name says. */
  async #typeOf(absolute: string): Promise<string | undefined> {
    const { configuration, type } = this.#options
    return type ?? (await configuration?.scopeOf(dirname(absolute)))?.typeOf(absolute)?.value?.toString()
  }

  async #isIgnored(absolute: string, isFolder: boolean): Promise<boolean> {
    const { configuration } = this.#options
    const scope = await configuration?.scopeOf(isFolder ? absolute : dirname(absolute))
    const reason = await scope?.whyIgnored(absolute, isFolder)
    if (reason !== undefined) this.#leaveOut(absolute, reason)
    return reason !== undefined
  }

  #leaveOut(absolute: string, reason: string): void {
    if (!this.#options.explain) return
    const path = reportPath(this.#options.cwd, absolute)
    this.#leftOut.set(absolute, { path, reason })
  }

  /** How much was ignored since a count. */
  #ignoredText(before: number): string {
    const count = this.#ignored - before
    return count === 0 ? '' : `; ${count} ignored`
  }

  #addMet(absolute: string): void {
    if (!this.#files.has(absolute)) this.#files.set(absolute, { path: reportPath(this.#options.cwd, absolute), absolute, explicit: false })
  }

  /** All files below a folder, without those that nobody means when they name the folder. Links to folders are not followed: they may lead back. */
  async *#walk(folder: string): AsyncGenerator<string> {
    const open = [folder]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const judge = await (await this.#options.configuration?.scopeOf(at))?.judgeOf(at)
      for (const entry of this.#list(at)) {
        const absolute = join(at, entry.name)
        const passed = whyPassed(entry.name, entry.isDirectory())
        const reason = passed ?? judge?.(absolute, entry.isDirectory())
        if (reason !== undefined) {
          if (passed === undefined) this.#ignored++
          this.#leaveOut(absolute, reason)
        } else if (entry.isDirectory()) {
          open.push(absolute)
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

  #tooLong(pattern: string): void {
    const path = `${pattern.slice(0, 60)}…`
    this.#problems.push({
      code: 'unmatched-pattern',
      path,
      message: `a pattern cannot be longer than ${LONGEST_GLOB} characters: '${path}'`,
      fatal: true,
    })
  }

  #unmatched(code: Problem['code'], path: string, message: string): void {
    if (this.#options.errorOnUnmatchedPattern) this.#problems.push({ code, path, message, fatal: true })
  }
}

/** Why nobody means a file or folder that they do not name. */
function whyPassed(name: string, isFolder: boolean): string | undefined {
  if (name.startsWith('.')) return 'its name begins with a dot'
  return isFolder && SKIPPED_FOLDERS.has(name) ? "holds other people's text, or text made from other files" : undefined
}

/** Why a file that nobody named is none that candor reads. */
async function whyNoCopy(absolute: string, { cwd, configuration }: Pick<DiscoverOptions, 'cwd' | 'configuration'>): Promise<string | undefined> {
  const scope = await configuration?.scopeOf(dirname(absolute))
  if (scope?.isRuleFile(absolute)) return 'it holds rules'
  if (scope?.isTyped(absolute)) return undefined
  if (formatMet(reportPath(dirname(cwd), absolute)) !== undefined) return undefined
  return formatOf(absolute) === undefined ? 'no format that candor reads' : 'looks like data, not copy; name it, or give it a type'
}

/**
 * Why a run over the working folder would pass over a file, whether or not there is one; undefined for a file that it would check. With `format`,
 * what somebody says the file is where its name tells nothing. Throws a `ConfigError` when a config is at fault.
 */
export async function whyLeftOut(absolute: string, configuration: Configuration, format?: string): Promise<string | undefined> {
  const names = reportPath(configuration.cwd, absolute).split('/')
  const passed =
    names[0] === '..' ? undefined : names.map((name, at) => whyPassed(name, at < names.length - 1)).find((reason) => reason !== undefined)
  if (passed !== undefined) return passed
  if (isConfigPath(absolute)) return 'it is a config'
  const ignored = await (await configuration.scopeOf(dirname(absolute))).whyIgnored(absolute, false)
  if (ignored !== undefined || (format !== undefined && formatOf(absolute) === undefined)) return ignored
  return whyNoCopy(absolute, configuration)
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
  const folder = pathWithin(cwd, resolve(cwd, base))
  if (glob === '') return { base: folder, matches: (absolute) => absolute === folder }
  const test = picomatch(glob)
  const from = folder.endsWith(sep) ? folder.length : folder.length + 1
  return { base: folder, matches: (absolute) => absolute.startsWith(folder) && test(slashes(absolute.slice(from))) }
}

const slashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))
