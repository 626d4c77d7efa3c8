import type { Finding, Severity } from '../rule/index.ts'
import { FINGERPRINT_VERSION, fingerprint } from './fingerprint.ts'

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

/** What a baseline file holds. */
export interface BaselineContent {
  readonly entries: readonly BaselineEntry[]
  /** Version of the fingerprints; 1 where a file says nothing of it. */
  readonly fingerprints: number
}

/** Reads the text of a baseline file. Throws a `BaselineError`, also for a file of a newer candor. */
export function readBaseline(text: string): BaselineContent {
  const content = parsed(text)
  if (typeof content !== 'object' || content === null || !('entries' in content) || !Array.isArray(content.entries))
    throw new BaselineError('it has no list of entries')
  const version = 'schemaVersion' in content ? String(content.schemaVersion) : 'none'
  if (!/^1\.\d+$/.test(version)) {
    const newer = Number.parseInt(version, 10) > 1 ? 'it was written by a newer candor: ' : ''
    throw new BaselineError(`${newer}its schemaVersion is ${version}, and this candor reads 1.x`)
  }
  const fingerprints = 'fingerprints' in content ? content.fingerprints : 1
  if (typeof fingerprints !== 'number' || !Number.isInteger(fingerprints)) throw new BaselineError("its version of 'fingerprints' is no whole number")
  if (fingerprints > FINGERPRINT_VERSION)
    throw new BaselineError(
      `it was written by a newer candor: its fingerprints are of version ${fingerprints}, and this candor has version ${FINGERPRINT_VERSION}`,
    )
  const entries = content.entries.map((entry: unknown, at) => {
    if (!isEntry(entry)) throw new BaselineError(`entry ${at + 1} lacks a fingerprint, ruleId, path, text or added`)
    return entry
  })
  return { entries, fingerprints }
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
  // What every file says by saying nothing need not be said.
  const fingerprints = FINGERPRINT_VERSION > 1 ? `  "fingerprints": ${FINGERPRINT_VERSION},\n` : ''
  return `{\n  "schemaVersion": "${BASELINE_VERSION}",\n${fingerprints}  "entries": ${list}\n}\n`
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export interface BaselineOptions {
  /** Tells whether a path of an entry, relative to the root, is no file any more. */
  isGone(path: string): boolean
  /** The earlier names of a rule. */
  earlierNames?(ruleId: string): readonly string[]
  /** Whether the fingerprints of the entries are made otherwise than those of findings: then rule, path and words must do. */
  readonly isOutdated?: boolean
}

/** Matches the findings of a run with a baseline. Each entry stands for one finding. */
export class Baseline {
  readonly entries: readonly BaselineEntry[]
  readonly #open = new Map<string, BaselineEntry>()
  /** Entries by rule and words, for files and rules that got another name. */
  readonly #byWords = new Map<string, BaselineEntry[]>()
  readonly #options: BaselineOptions

  constructor(entries: readonly BaselineEntry[], options: BaselineOptions) {
    this.entries = entries
    this.#options = options
    for (const entry of entries) {
      this.#open.set(entry.fingerprint, entry)
      const key = wordsKey(entry)
      const same = this.#byWords.get(key)
      if (same === undefined) this.#byWords.set(key, [entry])
      else same.push(entry)
    }
  }

  /** The entry of a finding in the file of that path, relative to the root; it is used up with it. */
  take(finding: KnownFinding, path: string): BaselineEntry | undefined {
    const entry = (this.#options.isOutdated ? undefined : this.#open.get(finding.fingerprint)) ?? this.#renamed(finding, path)
    if (entry !== undefined) this.#open.delete(entry.fingerprint)
    return entry
  }

  /** Entries that no finding used. */
  get unused(): BaselineEntry[] {
    return [...this.#open.values()]
  }

  /** The same finding of a rule or in a file that had another name: its fingerprint under the old name is the entry's. */
  #renamed(finding: KnownFinding, path: string): BaselineEntry | undefined {
    for (const ruleId of [finding.ruleId, ...(this.#options.earlierNames?.(finding.ruleId) ?? [])]) {
      const entry = this.#byWords.get(wordsKey({ ruleId, text: finding.text }))?.find((one) => this.#isOf(one, { ...finding, ruleId }, path))
      if (entry !== undefined) return entry
    }
    return undefined
  }

  #isOf(entry: BaselineEntry, finding: KnownFinding, path: string): boolean {
    if (!this.#open.has(entry.fingerprint)) return false
    const isHere = entry.path === path
    if (this.#options.isOutdated) return isHere
    if (!isHere && !this.#options.isGone(entry.path)) return false
    for (let ordinal = 0; ordinal < MOST_EQUALS; ordinal++)
      if (fingerprint({ ...finding, path: entry.path }, ordinal) === entry.fingerprint) return true
    return false
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
