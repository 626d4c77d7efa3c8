import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { relativeTo } from './globs.ts'
import { reportPath } from './paths.ts'
import { realPath } from './real-path.ts'

/** The folder at or above `folder` that holds something of this name, if any. */
export function folderWith(name: string, folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, name))) return at
    if (at === dirname(at)) return undefined
  }
}

/** The folder at or above `folder`, or above where that leads, that holds `.git`, if any. */
export const repositoryRoot = (folder: string): string | undefined => folderWith('.git', folder) ?? folderWith('.git', realPath(resolve(folder)))

/**
 * Turns a path relative to `cwd` into one relative to the root of the repository, with forward slashes, and without symbolic links: git and the services
 * that read reports know a file by one path. Outside of a repository it stays as it is.
 */
export function repositoryPaths(cwd: string): (path: string) => string {
  const known = new Map<string, string>()
  let root: string | undefined | null = null
  return (path) => {
    if (root === null) {
      const found = repositoryRoot(cwd)
      root = found && realPath(found)
    }
    if (root === undefined) return path
    const before = known.get(path)
    if (before !== undefined) return before
    const absolute = resolve(cwd, path)
    // What lies outside is told as it was named.
    const own = relativeTo(root, realPath(absolute)) ?? reportPath(root, resolve(realPath(resolve(cwd)), path))
    known.set(path, own)
    return own
  }
}
