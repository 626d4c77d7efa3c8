import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Ignore } from 'ignore'
import { LONGEST_GLOB, relativeTo } from './globs.ts'
import { reportPath } from './paths.ts'
import { repositoryRoot } from './repository.ts'

/** Patterns in the manner of .gitignore, and where they hold. */
export class IgnoreList {
  readonly #ignore: Ignore
  readonly #folder: string
  /** Where the patterns stand, as reports show it. */
  readonly origin: string

  private constructor(ignore: Ignore, folder: string, origin: string) {
    this.#ignore = ignore
    this.#folder = folder
    this.origin = origin
  }

  /** What reads the patterns is loaded when there are some. Lines that are too long for it name no file that there could be. */
  static async of(patterns: string | readonly string[], folder: string, origin: string): Promise<IgnoreList> {
    const { default: ignore } = await import('ignore')
    const lines = typeof patterns === 'string' ? patterns.replace(/^\uFEFF/, '').split(/\r?\n/) : patterns
    return new IgnoreList(ignore().add(lines.filter((line) => line.length <= LONGEST_GLOB)), folder, origin)
  }

  /** Whether a path is left out, is let in again by a `!` pattern, or is none of the list's business; with the pattern. */
  judge(absolute: string, isFolder: boolean): { ignored: boolean; pattern: string } | undefined {
    const path = relativeTo(this.#folder, absolute)
    if (path === undefined) return undefined
    const { ignored, unignored, rule } = this.#ignore.test(isFolder ? `${path}/` : path)
    if (!ignored && !unignored) return undefined
    return { ignored, pattern: rule?.pattern ?? '' }
  }
}

/** The .gitignore files that hold in a folder, nearest first. Files above the repository, or above the working folder where there is none, do not. */
export class GitIgnores {
  readonly #cwd: string
  readonly #chains = new Map<string, Promise<readonly IgnoreList[]>>()
  readonly #repositories = new Map<string, string | undefined>()

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  chainOf(folder: string): Promise<readonly IgnoreList[]> {
    const known = this.#chains.get(folder)
    if (known !== undefined) return known
    const chain = this.#read(folder)
    this.#chains.set(folder, chain)
    return chain
  }

  async #read(folder: string): Promise<readonly IgnoreList[]> {
    const parent = dirname(folder)
    const isTop = folder === this.topOf(folder) || parent === folder
    const above = isTop ? [] : await this.chainOf(parent)
    const text = textOf(join(folder, '.gitignore'))
    return text === undefined ? above : [await IgnoreList.of(text, folder, reportPath(this.#cwd, join(folder, '.gitignore'))), ...above]
  }

  /** The folder at which looking for .gitignore files ends. */
  topOf(folder: string): string {
    return this.#repositoryOf(folder) ?? (folder === this.#cwd || relativeTo(this.#cwd, folder) !== undefined ? this.#cwd : folder)
  }

  #repositoryOf(folder: string): string | undefined {
    if (!this.#repositories.has(folder)) this.#repositories.set(folder, repositoryRoot(folder))
    return this.#repositories.get(folder)
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Why a path is left out by lists of which earlier ones win over later ones, or undefined. Folders above it are not looked at. */
export function judgement(lists: readonly IgnoreList[], absolute: string, isFolder: boolean): string | undefined {
  for (const list of lists) {
    const verdict = list.judge(absolute, isFolder)
    if (verdict !== undefined) return verdict.ignored ? `ignored by '${verdict.pattern}' in ${list.origin}` : undefined
  }
  return undefined
}
