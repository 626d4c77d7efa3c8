import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Baseline, type BaselineContent, type BaselineEntry, BaselineError, baselineText, readBaseline } from '../lint/baseline.ts'
import { FINGERPRINT_VERSION } from '../lint/fingerprint.ts'
import type { Rule } from '../rule/index.ts'
import type { CheckedFile, LocatedFinding } from './checker.ts'
import { reasonOf, UsageError } from './errors.ts'
import { reportPath } from './paths.ts'
import { repositoryPaths, repositoryRoot } from './repository.ts'
import { writeAtomically } from './write.ts'

export const BASELINE_NAME = 'candor-baseline.json'

/** A baseline file and where it stands. */
export class BaselineFile {
  /** Absolute. */
  readonly path: string
  /** As messages show it. */
  readonly shown: string
  readonly entries: readonly BaselineEntry[]
  /** Whether it was written by a candor that made fingerprints otherwise: `candor baseline migrate` renews it. */
  readonly isOutdated: boolean
  readonly #root: string
  readonly #repositoryPath: (path: string) => string
  readonly #baseline: Baseline
  readonly #checked = new Set<string>()

  private constructor(path: string, cwd: string, { entries, fingerprints }: BaselineContent, ruleOf: RuleOf) {
    this.path = path
    this.shown = reportPath(cwd, path)
    this.entries = entries
    this.#root = repositoryRoot(cwd) ?? resolve(cwd)
    this.#repositoryPath = repositoryPaths(cwd)
    this.isOutdated = fingerprints < FINGERPRINT_VERSION
    this.#baseline = new Baseline(entries, {
      isGone: (entry) => !existsSync(join(this.#root, entry)),
      earlierNames: (id) => ruleOf(id)?.aliases ?? [],
      isOutdated: this.isOutdated,
    })
  }

  /** Where the baseline stands when nobody says: in `cwd`, or above it up to the root of the repository. */
  static find(cwd: string): string | undefined {
    const root = repositoryRoot(cwd) ?? resolve(cwd)
    for (let folder = resolve(cwd); ; folder = dirname(folder)) {
      const path = join(folder, BASELINE_NAME)
      if (existsSync(path)) return path
      if (folder === root || folder === dirname(folder)) return undefined
    }
  }

  /** Where a new one goes: to the root of the repository. */
  static place = (cwd: string): string => join(repositoryRoot(cwd) ?? resolve(cwd), BASELINE_NAME)

  /** `ruleOf` tells which names a rule had before. Throws a `UsageError` for a file that cannot be read, is no baseline, or must be renewed before it can be used. */
  static read(path: string, cwd: string, ruleOf: RuleOf = () => undefined): BaselineFile {
    const file = BaselineFile.readAny(path, cwd, ruleOf)
    if (!file.isOutdated) return file
    throw new UsageError(
      `The baseline '${file.shown}' was written by an older candor, whose fingerprints were others.`,
      "'candor baseline migrate' renews it.",
    )
  }

  /** The same for one that may have to be renewed: then findings are known by their rule, path and words. */
  static readAny(path: string, cwd: string, ruleOf: RuleOf = () => undefined): BaselineFile {
    const absolute = resolve(cwd, path)
    const shown = reportPath(cwd, absolute)
    try {
      return new BaselineFile(absolute, cwd, readBaseline(readFileSync(absolute, 'utf8').replace(/^\uFEFF/, '')), ruleOf)
    } catch (error) {
      if (error instanceof BaselineError) throw new UsageError(`The baseline '${shown}' cannot be used: ${error.message}.`)
      throw new UsageError(`Cannot read the baseline '${shown}': ${reasonOf(error)}.`)
    }
  }

  /** Replaces a baseline file in one step. Throws a `UsageError` where it cannot be written. */
  static write(path: string, cwd: string, entries: readonly BaselineEntry[]): void {
    try {
      writeAtomically(path, Buffer.from(baselineText(entries)))
    } catch (error) {
      throw new UsageError(`Cannot write the baseline '${reportPath(cwd, path)}': ${reasonOf(error)}.`)
    }
  }

  /** The file with the findings that the baseline holds set apart, and these with their entries. */
  apply(file: CheckedFile): { file: CheckedFile; known: readonly KnownEntry[] } {
    const path = this.#repositoryPath(file.path)
    this.#checked.add(path)
    const known: KnownEntry[] = []
    const findings = file.findings.filter((finding) => {
      const entry = mayStand(finding) ? this.#baseline.take(finding, path) : undefined
      if (entry !== undefined) known.push({ finding, entry })
      return entry === undefined
    })
    if (known.length === 0) return { file, known }
    const suppressed = [...file.suppressed, ...known.map(asSuppressed)].sort((a, b) => a.start - b.start || a.end - b.end)
    return { file: { ...file, findings, suppressed }, known }
  }

  /** Entries that no finding has matched so far. */
  get unused(): BaselineEntry[] {
    return this.#baseline.unused
  }

  /** Entries that match nothing any more: of files that were checked, and of files that are gone. */
  get stale(): BaselineEntry[] {
    return this.#baseline.unused.filter(({ path }) => this.#checked.has(path) || !existsSync(join(this.#root, path)))
  }
}

type RuleOf = (id: string) => Pick<Rule, 'aliases'> | undefined

/** A finding that the baseline holds. */
export interface KnownEntry {
  readonly finding: LocatedFinding
  readonly entry: BaselineEntry
}

const asSuppressed = ({ finding, entry }: KnownEntry): LocatedFinding => ({
  ...finding,
  suppression: { kind: 'external', reason: entry.reason ?? `in the baseline since ${entry.added}` },
})

/** Whether a baseline may hold a finding: never one that says that something was not checked, that a suppression or the claims register is wrong, or that evidence has expired. */
export const mayStand = ({ ruleId, expiredEvidence }: LocatedFinding): boolean =>
  !/^(?:internal|suppression|register)\//.test(ruleId) && expiredEvidence === undefined
