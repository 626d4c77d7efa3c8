import type { Finding, Severity } from '../rule/index.ts'
import { fingerprint } from './fingerprint.ts'

/** Version of the shape of a baseline file. */
export const BASELINE_VERSION = '1.0'

/** A finding that was there when the baseline was made. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly ruleId: string
  /** Relative to the root of the repository, with forward slashes. */
  readonly path: string
  /** The words found, for people who read the file. */
  readonly text: string
  /** Why it may stand. */
  readonly reason?: string
  /** The day on which it was added, `YYYY-MM-DD`. */
  readonly added: string
}

/** What a baseline needs of a finding. */
export interface KnownFinding extends Pick<Finding, 'ruleId' | 'text' | 'sentence'> {
  readonly fingerprint: string
  readonly severity: Severity
}

/** A baseline file that is not one: what is wrong, and where in its text when that can be told. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError'
}

/** Reads the text of a baseline file. Throws a `BaselineError`. */
export function readBaseline(text: string): BaselineEntry[] {
  const content = parsed(text)
  if (typeof content !== 'object' || content === null || !('entries' in content) || !Array.isArray(content.entries))
    throw new BaselineError('it has no list of entries')
  const version = 'schemaVersion' in content ? String(content.schemaVersion) : 'none'
  if (!/^1\.\d+$/.test(version)) throw new BaselineError(`its schemaVersion is ${version}, and this candor reads 1.x`)
  return content.entries.map((entry: unknown, at) => {
    if (!isEntry(entry)) throw new BaselineError(`entry ${at + 1} lacks a fingerprint, ruleId, path, text or added`)
    return entry
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // Two branches that add entries meet here.
    if (/^(?:<{7}|>{7}|={7})/m.test(text)) throw new BaselineError('it holds the marks of a merge conflict')
    throw new BaselineError(`it is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function isEntry(entry: unknown): entry is BaselineEntry {
  if (typeof entry !== 'object' || entry === null) return false
  const fields = entry as Readonly<Record<string, unknown>>
  return ['fingerprint', 'ruleId', 'path', 'text', 'added'].every((name) => typeof fields[name] === 'string')
}

/** The text of a baseline file: sorted, one entry a line, so that branches merge. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const sorted = [...entries].sort((a, b) => order(a.path, b.path) || order(a.ruleId, b.ruleId) || order(a.fingerprint, b.fingerprint))
  const lines = sorted.map(({ fingerprint: mark, ruleId, path, text, reason, added }) =>
    JSON.stringify({ fingerprint: mark, ruleId, path, text, ...(reason === undefined ? {} : { reason }), added }),
  )
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`
  return `{\n  "schemaVersion": "${BASELINE_VERSION}",\n  "entries": ${list}\n}\n`
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Matches the findings of a run with a baseline. Each entry stands for one finding. */
export class Baseline {
  readonly entries: readonly BaselineEntry[]
  readonly #open = new Map<string, BaselineEntry>()
  /** Open entries by rule and words, for files that got another name. */
  readonly #byWords = new Map<string, BaselineEntry[]>()
  readonly #isGone: (path: string) => boolean

  /** `isGone` tells whether a path of an entry, relative to the root, is no file any more. */
  constructor(entries: readonly BaselineEntry[], isGone: (path: string) => boolean) {
    this.entries = entries
    this.#isGone = isGone
    for (const entry of entries) {
      this.#open.set(entry.fingerprint, entry)
      const key = wordsKey(entry)
      const same = this.#byWords.get(key)
      if (same === undefined) this.#byWords.set(key, [entry])
      else same.push(entry)
    }
  }

  /** The entry of a finding, which is used up with it. */
  take(finding: KnownFinding): BaselineEntry | undefined {
    const entry = this.#open.get(finding.fingerprint) ?? this.#renamed(finding)
    if (entry !== undefined) this.#open.delete(entry.fingerprint)
    return entry
  }

  /** Entries that no finding used. */
  get unused(): BaselineEntry[] {
    return [...this.#open.values()]
  }

  /** The same finding in a file that had another name: its fingerprint under the old name is the entry's. */
  #renamed(finding: KnownFinding): BaselineEntry | undefined {
    for (const entry of this.#byWords.get(wordsKey(finding)) ?? []) {
      if (!this.#open.has(entry.fingerprint) || !this.#isGone(entry.path)) continue
      for (let ordinal = 0; ordinal < MOST_EQUALS; ordinal++)
        if (fingerprint({ ...finding, path: entry.path }, ordinal) === entry.fingerprint) return entry
    }
    return undefined
  }
}

/** Equal findings in one renamed file beyond which no more are looked for. */
const MOST_EQUALS = 20

const wordsKey = ({ ruleId, text }: Pick<BaselineEntry, 'ruleId' | 'text'>): string => `${ruleId}\n${text}`

/** The entry for a finding, `path` being relative to the root of the repository. */
export const entryFor = ({ fingerprint: mark, ruleId, text }: KnownFinding, path: string, added: string): BaselineEntry => ({
  fingerprint: mark,
  ruleId,
  path,
  text,
  added,
})
