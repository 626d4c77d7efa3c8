import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { relativeTo } from './globs.ts'

/** Where a path leads in the end, with no symbolic link in it. Of one that leads nowhere, the part that does. */
export function realPath(absolute: string): string {
  try {
    return realpathSync(absolute)
  } catch {
    const folder = dirname(absolute)
    return folder === absolute ? absolute : join(realPath(folder), basename(absolute))
  }
}

/** A path as it lies below a folder, where it leads there by another way: `/tmp/link/a.md` is `a.md` of the folder that the link leads to. */
export function pathWithin(folder: string, absolute: string): string {
  if (absolute === folder || relativeTo(folder, absolute) !== undefined) return absolute
  const [outer, inner] = [realPath(folder), realPath(absolute)]
  return inner === outer || relativeTo(outer, inner) !== undefined ? join(folder, relative(outer, inner)) : absolute
}
