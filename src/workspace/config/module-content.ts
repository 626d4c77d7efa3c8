import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'

/** More modules than this are not a plugin. */
const MOST_MODULES = 500

/**
 * What stands for a module and all that it is made of: the text of every module that it imports by path, and the versions of the packages. Undefined where
 * that cannot be known, because a module imports what it works out as it runs, or may read files: then nothing that it made can be kept for a later run.
 */
export function moduleContent(entry: string): string | undefined {
  const hash = createHash('sha256')
  const open = [entry]
  const seen = new Set(open)
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const text = textOf(path)
    if (text === undefined || seen.size > MOST_MODULES) return undefined
    hash.update(`${path}\0${text.length}\0${text}\0`)
    for (const specifier of specifiersIn(text)) {
      if (specifier === undefined || (isBuiltin(specifier) && !HARMLESS.has(specifier.replace('node:', '')))) return undefined
      if (isBuiltin(specifier) || specifier === 'candor') continue
      if (!specifier.startsWith('.')) {
        const version = packageVersion(specifier, path)
        if (version === undefined) return undefined
        hash.update(`${specifier}\0${version}\0`)
        continue
      }
      const target = [specifier, `${specifier}.js`, join(specifier, 'index.js')].map((name) => resolve(dirname(path), name)).find(isFile)
      if (target === undefined) return undefined
      if (!seen.has(target)) open.push(target)
      seen.add(target)
    }
  }
  return hash.digest('base64url')
}

/** Modules of Node that give the same for the same, whenever they are asked. */
const HARMLESS = new Set(['assert', 'buffer', 'path', 'path/posix', 'punycode', 'querystring', 'string_decoder', 'url', 'util'])

const IMPORT =
  /\b(?:from|import)\s*(["'])([^"'\n]+)\1|\b(?:import|require)\s*\(\s*(?:(["'])([^"'\n]+)\3\s*[,)])?|\b(?:createRequire|getBuiltinModule)\b/g

/** What a module imports; undefined for what it does not say in so many words. More than it imports, where a comment speaks of importing. */
const specifiersIn = (text: string): (string | undefined)[] => [...text.matchAll(IMPORT)].map((match) => match[2] ?? match[4])

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** The version of an installed package, by its nearest package.json; undefined for a package that stands in no node_modules: its text may change without its version. */
function packageVersion(specifier: string, from: string): string | undefined {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
  for (const folder of createRequire(from).resolve.paths(name) ?? []) {
    const manifest = join(folder, name, 'package.json')
    if (basename(folder) !== 'node_modules' || !existsSync(manifest)) continue
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version?: unknown }
    return typeof version === 'string' ? version : undefined
  }
  return undefined
}
