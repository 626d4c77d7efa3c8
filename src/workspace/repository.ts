import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** The folder at or above `folder` that holds something of this name, if any. */
export function folderWith(name: string, folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, name))) return at
    if (at === dirname(at)) return undefined
  }
}

/** The folder at or above `folder` that holds `.git`, if any. */
export const repositoryRoot = (folder: string): string | undefined => folderWith('.git', folder)

/** Turns a path relative to `cwd` into one relative to the root of the repository, with forward slashes. Outside of a repository it stays as it is. */
export function repositoryPaths(cwd: string): (path: string) => string {
  let prefix: string | undefined
  return (path) => {
    if (prefix === undefined) {
      const root = repositoryRoot(cwd)
      const from = root === undefined ? '' : relative(root, resolve(cwd)).split(sep).join('/')
      prefix = from === '' ? '' : `${from}/`
    }
    return prefix === '' ? path : joined(prefix, path)
  }
}

/** `emails/` and `../a.md` become `a.md`. */
function joined(prefix: string, path: string): string {
  const parts: string[] = []
  for (const part of `${prefix}${path}`.split('/')) {
    if (part === '..' && parts.length > 0) parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
