import { type Document, type Kind, type KindOrigin, type Notice, type Range, type Role, Source } from '../document/index.ts'
import { stateKind } from '../document/kind.ts'
import { formatOf, type Parse, Parsers } from '../formats/index.ts'
import { Annotator } from '../language/index.ts'
import { fingerprints, Linter, type LintOptions, type LintResult, type SuppressionUse } from '../lint/index.ts'
import type { AnnotatedDocument, Finding } from '../rule/index.ts'
import { UsageError } from './errors.ts'
import type { Settings } from './settings.ts'

/** A finding with what only its file can tell: its fingerprint, and its place in lines and columns. */
export interface LocatedFinding extends Finding {
  readonly fingerprint: string
  readonly range: Range
  /** Set when somebody decided that the finding shall not count. */
  readonly suppression?: { readonly kind: 'inSource' | 'external'; readonly reason: string }
}

/** A file, or a text, that went through the rules. */
export interface CheckedFile {
  /** Relative to the working folder, with forward slashes. */
  readonly path: string
  readonly format: string
  readonly kind: Kind
  readonly kindOrigin: KindOrigin
  /** 0 to 1; 1 when the kind was stated. */
  readonly kindConfidence: number
  readonly source: Source
  /** By place, then rule id. */
  readonly findings: readonly LocatedFinding[]
  /** Findings that a comment of the file suppresses, by place. */
  readonly suppressed: readonly LocatedFinding[]
  /** The suppressions that stand in the file. */
  readonly suppressions: readonly SuppressionUse[]
  /** What was wrong with the input and did not keep it from being read. */
  readonly notices: readonly Notice[]
  /** Rules that failed; each is a finding `internal/rule-crash` too. */
  readonly crashes: LintResult['crashes']
  readonly document: AnnotatedDocument
}

/** How one text differs from what the settings say. */
export interface TextOptions {
  readonly format: string
  readonly kind?: Kind
  /** Makes the whole text one block of this role (text format only). */
  readonly role?: Role
  /** Notices from before parsing. */
  readonly notices?: readonly Notice[]
}

/** Where time goes. */
export interface Clock {
  now(): number
  add(what: 'parse' | 'lint', milliseconds: number): void
  addRule(ruleId: string, milliseconds: number): void
}

/** Takes texts through parsing, kind, rules and fingerprints. One checker serves any number of texts. */
export class Checker {
  readonly #settings: Settings
  readonly #linter: Linter
  readonly #parsers: Parsers
  readonly #lintOptions: LintOptions
  readonly #clock: Clock | undefined

  constructor(settings: Settings, clock?: Clock) {
    this.#settings = settings
    this.#clock = clock
    this.#linter = new Linter(new Annotator(settings.lexicons), settings.setups)
    this.#parsers = new Parsers(settings.parsing)
    const timing = clock && { now: () => clock.now(), add: (id: string, ms: number) => clock.addRule(id, ms) }
    this.#lintOptions = { asOf: settings.asOf, suppressions: settings.suppressions, timing }
  }

  /** Name of the format that a path's extension stands for, unless one is set for all. */
  formatOf(path: string): string | undefined {
    return this.#settings.type ?? formatOf(path)?.name
  }

  async check(path: string, text: string, options: TextOptions): Promise<CheckedFile> {
    const begun = this.#clock?.now() ?? 0
    const parse = await this.#parserOf(options.format)
    const document = parse(new Source(path, text), { ...this.#parsers.options, role: options.role })
    stateKind(document, options.kind ?? this.#settings.kind, 'option')
    const parsed = this.#clock?.now() ?? 0
    const result = this.#linter.lint(document, this.#lintOptions)
    this.#clock?.add('parse', parsed - begun)
    this.#clock?.add('lint', this.#clock.now() - parsed)
    return this.#checked(document, result, options.notices ?? [])
  }

  async #parserOf(format: string): Promise<Parse> {
    try {
      return await this.#parsers.get(format)
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : String(error))
    }
  }

  /** A suppressed finding counts among its equals, so that the others keep their fingerprints when a suppression comes or goes. */
  #locate(findings: readonly Finding[], suppressed: LintResult['suppressed'], source: Source): LocatedFinding[] {
    const all: Omit<LocatedFinding, 'fingerprint' | 'range'>[] =
      suppressed.length === 0 ? [...findings] : [...findings, ...suppressed].sort((a, b) => a.start - b.start || a.end - b.end)
    const marks = fingerprints(all)
    return all
      .map((finding, at) => ({ ...finding, fingerprint: marks[at], range: source.range(finding.start, finding.end) }))
      .filter((finding) => finding.confidence >= this.#settings.minConfidence)
  }

  #checked(document: Document, result: LintResult, notices: readonly Notice[]): CheckedFile {
    const { source, format, kind, kindOrigin, kindConfidence } = document
    const located = this.#locate([...result.crashes.map((crash) => crashFinding(crash, source)), ...result.findings], result.suppressed, source)
    return {
      path: source.path,
      format,
      kind,
      kindOrigin,
      kindConfidence,
      source,
      findings: located.filter(({ suppression }) => suppression === undefined),
      suppressed: located.filter(({ suppression }) => suppression !== undefined),
      suppressions: result.suppressions,
      notices: [...notices, ...document.notices],
      crashes: result.crashes,
      document: result.document,
    }
  }
}

/** A rule that fails has checked nothing, which must not look like "nothing found". */
function crashFinding({ ruleId, error }: LintResult['crashes'][number], source: Source): Finding {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    ruleId: 'internal/rule-crash',
    messageId: 'crash',
    severity: 'error',
    confidence: 1,
    message: `The rule ${ruleId} failed on this file: ${reason}`,
    help: `This is a mistake in the rule, not in the text. Please report it; '--skip ${ruleId}' leaves the rule out meanwhile.`,
    path: source.path,
    start: source.start,
    end: source.start,
    text: '',
    sentence: ruleId,
    role: 'meta',
    related: [],
    fixes: [],
  }
}
