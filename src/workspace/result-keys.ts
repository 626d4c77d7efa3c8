import { createHash } from 'node:crypto'
import type { RuleSetup } from '../rule/index.ts'
import type { FoundFile } from './discover.ts'
import type { FileSettings, RuleBook, Settings } from './settings.ts'

/** What the result of a file goes by: all that it depends on, which is the program, the settings, the path and the bytes. */
export class ResultKeys {
  readonly #environment: string
  readonly #builtin: ReadonlySet<unknown>
  readonly #digests = new WeakMap<readonly RuleSetup[], string | undefined>()

  constructor({ cwd, parsing }: Settings, book: RuleBook, build: string) {
    this.#environment = JSON.stringify([build, cwd, parsing, process.version])
    this.#builtin = new Set(book.rules)
  }

  /** The key of a file's result; undefined when some of its rules are of a plugin whose code we cannot know. */
  keyOf(file: FoundFile, bytes: Uint8Array, settings: FileSettings): string | undefined {
    if (file.stdin) return undefined
    const { setups, suppressions, exceptions, copyKey: _, lexicons: __, ...plain } = settings
    const rules = this.#rulesOf(setups, plain.plugins !== undefined)
    if (rules === undefined) return undefined
    const comments = suppressions && [suppressions.requireReason, suppressions.unused]
    const own = JSON.stringify([rules, file.path, comments, exceptions.map(plainException), plain])
    return createHash('sha256').update(own).update('\0').update(bytes).digest('base64url')
  }

  /** What stands for the program and its rules as they are set up. Those of plugins are known by what stands for the plugins. */
  #rulesOf(setups: readonly RuleSetup[], arePluginsKnown: boolean): string | undefined {
    if (this.#digests.has(setups)) return this.#digests.get(setups)
    const isKnown = arePluginsKnown || setups.every(({ rule }) => this.#builtin.has(rule))
    const list = JSON.stringify([this.#environment, setups.map(({ rule, ...setup }) => [rule.id, setup])])
    const digest = isKnown ? createHash('sha256').update(list).digest('base64url') : undefined
    this.#digests.set(setups, digest)
    return digest
  }
}

const plainException = ({ id, rules, text, reason, expires }: FileSettings['exceptions'][number]): unknown => [id, [...rules], text, reason, expires]
