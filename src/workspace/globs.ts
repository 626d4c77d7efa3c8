import { relative, sep } from 'node:path'
import type picomatch from 'picomatch'

/** Whether a file, by its absolute path, is one that globs mean. */
export type FileTest = (absolute: string) => boolean

/** Longer ones were not written by hand, and make regular expressions that no engine takes. */
export const LONGEST_GLOB = 2_000

/** Reads globs. What parses them is loaded only when a config has some. */
export class Globs {
  readonly #parse: typeof picomatch | undefined

  /** For configs without globs. */
  static readonly none = new Globs(undefined)

  private constructor(parse: typeof picomatch | undefined) {
    this.#parse = parse
  }

  static async load(): Promise<Globs> {
    return new Globs((await import('picomatch')).default)
  }

  /** Tests files against globs relative to a folder. A glob that names a folder means all that is in it. */
  files(folder: string, globs: readonly string[]): FileTest {
    if (globs.length === 0) return () => false
    const test = this.#matcher(globs.flatMap(widened))
    return (absolute) => {
      const path = relativeTo(folder, absolute)
      return path !== undefined && test(path)
    }
  }

  /** Tests the dotted ways to keys: `**.legal`, `email.*.subject`. */
  keys(globs: readonly string[]): (key: string) => boolean {
    if (globs.length === 0) return () => false
    const test = this.#matcher(globs.map((glob) => glob.replaceAll('.', '/')))
    return (key) => test(key.replaceAll('.', '/'))
  }

  #matcher(globs: string[]): (path: string) => boolean {
    if (this.#parse === undefined) throw new Error('The reader of globs is not loaded')
    // That one is too long is told when the config is checked, which may be later.
    return this.#parse(
      globs.filter((glob) => glob.length <= LONGEST_GLOB + 10),
      { dot: true },
    )
  }
}

/** A path relative to a folder with forward slashes, or undefined when it lies outside. */
export function relativeTo(folder: string, absolute: string): string | undefined {
  const path = relative(folder, absolute)
  if (path === '' || path === '..' || path.startsWith(`..${sep}`) || /^[a-z]:/i.test(path)) return undefined
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** `./emails` and `emails/` mean what `emails/**` does, and `*.md` the files of that name in any folder, as in .gitignore. */
function widened(glob: string): string[] {
  const plain = glob.replace(/^\.\//, '').replace(/\/$/, '')
  const rooted = plain.startsWith('/') ? plain.slice(1) : plain.includes('/') ? plain : `**/${plain}`
  return /\*\*$/.test(rooted) ? [rooted] : [rooted, `${rooted}/**`]
}
