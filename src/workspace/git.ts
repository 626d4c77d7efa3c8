import { spawnSync } from 'node:child_process'
import { basename, dirname, join, relative, sep } from 'node:path'
import { UsageError } from './errors.ts'
import { pathWithin, realPath } from './real-path.ts'
import { repositoryRoot } from './repository.ts'

/** Which part of a repository's text a run is about. */
export interface ChangeScope {
  /** What is staged for the next commit. */
  readonly staged?: boolean
  /** What changed since the branch left this revision, not yet committed changes included. */
  readonly since?: string
}

/** Lines of the new text, first and last, counting from 1. */
export type LineRange = readonly [first: number, last: number]

/** What changed. */
export interface Changes {
  /** Changed lines by absolute path. */
  readonly files: ReadonlyMap<string, readonly LineRange[]>
  /** Changed lines of a file, by whatever path it was reached; undefined for one that did not change. */
  linesOf(absolute: string): readonly LineRange[] | undefined
  /** Whether more of a file has changed since it was staged. */
  isMixed(absolute: string): boolean
  /** The staged text of such a file; undefined when the file on disk is what is staged. */
  stagedText(absolute: string): Uint8Array | undefined
}

/** Nothing of a repository's own configuration may run programs. */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-c', 'diff.external=', '-c', 'core.hooksPath=/dev/null']
const DIFF = ['diff', '--no-ext-diff', '--no-textconv', '--no-color', '--no-renames', '--diff-filter=d', '-U0', '--src-prefix=a/', '--dst-prefix=b/']

const MOST_OUTPUT = 1024 ** 3

/** The files and lines that a scope names. Throws a `UsageError` outside of a repository, or for a revision that is none. */
export function changesOf(cwd: string, { staged = false, since }: ChangeScope): Changes {
  const root = repositoryRoot(cwd)
  if (root === undefined) throw new UsageError(`${staged ? '--staged' : '--since'} needs a git repository, and '${cwd}' is in none.`)
  const keyOf = keysIn(root)
  if (staged) {
    const mixed = new Set(listed(git(root, ['diff', '--name-only', '-z', '--no-ext-diff', '--no-renames'])).map((path) => join(root, path)))
    const files = rangesOf(git(root, [...DIFF, '--cached']), root)
    const isMixed = (absolute: string): boolean => mixed.has(keyOf(absolute))
    return {
      files,
      linesOf: (absolute) => files.get(keyOf(absolute)),
      isMixed,
      stagedText: (absolute) =>
        isMixed(absolute) ? gitBytes(root, ['cat-file', 'blob', `:${relative(root, keyOf(absolute)).split(sep).join('/')}`]) : undefined,
    }
  }
  const base = mergeBase(root, since ?? 'HEAD')
  const files = new Map(rangesOf(git(root, [...DIFF, base]), root))
  for (const path of listed(git(root, ['ls-files', '--others', '--exclude-standard', '-z'])))
    files.set(join(root, path), [[1, Number.MAX_SAFE_INTEGER]])
  return { files, linesOf: (absolute) => files.get(keyOf(absolute)), isMixed: () => false, stagedText: () => undefined }
}

/** Gives the path that git knows a file by, whose folder may have been reached through symbolic links. */
function keysIn(root: string): (absolute: string) => string {
  const folders = new Map<string, string>()
  return (absolute) => {
    const folder = dirname(absolute)
    const own = folders.get(folder) ?? pathWithin(root, realPath(folder))
    folders.set(folder, own)
    return join(own, basename(absolute))
  }
}

/** Where the current branch left `revision`. */
function mergeBase(root: string, revision: string): string {
  const known = run(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  if (known.status !== 0) {
    const hint = isShallow(root) ? 'The clone is shallow: fetch more of the history (fetch-depth: 0).' : undefined
    throw new UsageError(`There is no revision '${revision}' in this repository.`, hint)
  }
  const commit = known.stdout.toString().trim()
  const base = run(root, ['merge-base', commit, 'HEAD'])
  return base.status === 0 ? base.stdout.toString().trim() : commit
}

const isShallow = (root: string): boolean => run(root, ['rev-parse', '--is-shallow-repository']).stdout.toString().trim() === 'true'

/** The changed lines of each file in a diff without context. */
function rangesOf(diff: string, root: string): Map<string, LineRange[]> {
  const files = new Map<string, LineRange[]>()
  let ranges: LineRange[] | undefined
  let inHeader = false
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) {
      inHeader = true
      ranges = undefined
    } else if (inHeader && line.startsWith('+++ ')) {
      // A name with blanks at its end is followed by a tab.
      const path = unquoted(line.slice(4).replace(/\t$/, ''))
      if (path === '/dev/null') continue
      ranges = []
      files.set(join(root, path.slice(2)), ranges)
    } else {
      const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line)
      if (hunk === null || ranges === undefined) continue
      inHeader = false
      const [first, amount] = [Number(hunk[1]), Number(hunk[2] ?? 1)]
      // Where lines were only taken away, what stood around them has changed too.
      ranges.push(amount === 0 ? [first, first + 1] : [first, first + amount - 1])
    }
  }
  return files
}

/** Git quotes names with unusual characters as C strings. */
function unquoted(name: string): string {
  if (!name.startsWith('"')) return name
  const bytes: number[] = []
  const inner = name.slice(1, -1)
  for (let at = 0; at < inner.length; at++) {
    const octal = /^\\([0-3][0-7]{2})/.exec(inner.slice(at, at + 4))
    if (octal !== null) {
      bytes.push(Number.parseInt(octal[1], 8))
      at += 3
    } else if (inner[at] === '\\') {
      at++
      bytes.push(...Buffer.from({ n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' }[inner[at]] ?? inner[at]))
    } else {
      const character = String.fromCodePoint(inner.codePointAt(at) ?? 0)
      bytes.push(...Buffer.from(character))
      at += character.length - 1
    }
  }
  return Buffer.from(bytes).toString()
}

const listed = (output: string): string[] => output.split('\0').filter((path) => path !== '')

const git = (root: string, args: readonly string[]): string => gitBytes(root, args).toString()

function gitBytes(root: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr } = run(root, args)
  if (status === 0) return stdout
  throw new UsageError(`git ${args[0]} failed: ${stderr.toString().trim().split('\n')[0]}`)
}

function run(root: string, args: readonly string[]): { status: number | null; stdout: Buffer; stderr: Buffer } {
  const result = spawnSync('git', [...SAFE, ...args], { cwd: root, maxBuffer: MOST_OUTPUT, windowsHide: true })
  if (result.error !== undefined) {
    const missing = (result.error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new UsageError(missing ? 'git is not installed, or not on the path.' : `git ${args[0]} failed: ${result.error.message}`)
  }
  return result
}
