import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isRuleFileName } from '../config/rule-file.ts'
import { UsageError } from '../errors.ts'
import { compareBytes } from '../paths.ts'

/** What there is to test at some places, absolute. */
export interface FoundTests {
  /** Files and folders of rules, and modules that are plugins. */
  readonly plugins: readonly string[]
  /** Files that tell what is expected of the documents beside them. */
  readonly expectations: readonly string[]
}

/** Names of the files that tell what is expected. */
const EXPECTED = /^expected\.(?:json|jsonc|ya?ml)$/

const PROGRAM = /\.[cm]?[jt]s$/

const SKIPPED = new Set(['node_modules', 'dist'])

/**
 * Looks for tests: in a folder, every file of rules and every `expected.json` or `.yaml` at any depth. A module is run only when it is named. Throws a
 * `UsageError` for a path that has nothing to test.
 */
export function findTests(paths: readonly string[], cwd: string): FoundTests {
  const plugins = new Set<string>()
  const expectations = new Set<string>()
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    const stats = statSync(absolute, { throwIfNoEntry: false })
    if (stats === undefined) throw new UsageError(`no such file or folder: '${path}'`)
    const isFolder = stats.isDirectory()
    const before = plugins.size + expectations.size
    for (const file of isFolder ? filesIn(absolute) : [absolute]) {
      if (EXPECTED.test(basename(file))) expectations.add(file)
      else if (isFolder ? isRuleFile(file) : isRuleFileName(file) || PROGRAM.test(file)) plugins.add(isFolder ? withOthers(file) : file)
    }
    if (plugins.size + expectations.size === before && !isFolder)
      throw new UsageError(
        `'${path}' is nothing to test.`,
        'That would be a file of rules (.yaml), a plugin (.js, .mjs, .ts), or an expected.yaml or expected.json.',
      )
  }
  return { plugins: [...plugins].sort(compareBytes), expectations: [...expectations].sort(compareBytes) }
}

function* filesIn(top: string): Generator<string> {
  const open = [top]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) continue
      if (entry.isDirectory()) open.push(join(folder, entry.name))
      else if (entry.isFile()) yield join(folder, entry.name)
    }
  }
}

/** The folder of a file of rules, where all YAML files in it are such: several may be of one pack. */
function withOthers(file: string): string {
  const folder = dirname(file)
  const beside = readdirSync(folder)
    .filter(isRuleFileName)
    .map((name) => join(folder, name))
  return beside.every(isRuleFile) ? folder : file
}

/** Of the YAML files that a folder holds, those with a pack of rules. */
function isRuleFile(path: string): boolean {
  if (!isRuleFileName(basename(path))) return false
  const text = readFileSync(path, 'utf8')
  return /^pack:/m.test(text) && /^rules:/m.test(text)
}
