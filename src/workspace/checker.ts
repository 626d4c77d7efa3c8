import { type Document, type DocumentPlace, type Kind, type KindOrigin, type Notice, type Range, type Role, Source } from '../document/index.ts'
import { stateKind } from '../document/kind.ts'
import { stateMarket } from '../document/market.ts'
import { formatNamed, formatOf, type ParseAll, Parsers } from '../formats/index.ts'
import { looksMailbox } from '../formats/mailbox.ts'
import { Annotator } from '../language/index.ts'
import {
  type CampaignResult,
  type EvidenceUse,
  type Exception,
  exceptionFor,
  fingerprints,
  Linter,
  type LintOptions,
  type LintResult,
  type SuppressedFinding,
  type SuppressionUse,
} from '../lint/index.ts'
import type { AnnotatedDocument, Finding } from '../rule/index.ts'
import { UsageError } from './errors.ts'
import { repositoryPaths } from './repository.ts'
import type { FileSettings, Settings } from './settings.ts'

/** A finding with what only its file can tell: its fingerprint, and its place in lines and columns. */
export interface LocatedFinding extends Finding {
  readonly fingerprint: string
  readonly range: Range
  /** Set when somebody decided that the finding shall not count. */
  readonly suppression?: SuppressedFinding['suppression']
}

/** A document of a file that was checked: nearly always all of it, but one message of a mailbox. */
export interface CheckedDocument {
  readonly kind: Kind
  readonly kindOrigin: KindOrigin
  /** 0 to 1; 1 when the kind was stated. */
  readonly kindConfidence: number
  /** Where it stands in the file; absent when it is the whole file. */
  readonly place: DocumentPlace | undefined
}

/** A file, or a text, that went through the rules, now or in an earlier run. Of a file that holds several documents, `kind` is the first one's. */
export interface CheckedFile extends CheckedDocument {
  /** Relative to the working folder, with forward slashes. */
  readonly path: string
  readonly format: string
  readonly source: Source
  /** In the order of the file, at least one. */
  readonly documents: readonly CheckedDocument[]
  /** By place, then rule id. */
  readonly findings: readonly LocatedFinding[]
  /** Findings that a comment of the file or an exception of the configuration suppresses, or evidence settles, by place. */
  readonly suppressed: readonly LocatedFinding[]
  /** The exceptions that did. */
  readonly excepted: readonly Exception[]
  /** What became of the claims register in each document; empty where there is none. */
  readonly evidence: readonly EvidenceUse[]
  /** The suppressions that stand in the file. */
  readonly suppressions: readonly SuppressionUse[]
  /** What was wrong with the input and did not keep it from being read. */
  readonly notices: readonly Notice[]
  /** Rules that failed; each is a finding `internal/rule-crash` too. */
  readonly crashes: LintResult['crashes']
}

/** A document that was read in this run. */
export interface LintedDocument extends CheckedDocument {
  readonly document: AnnotatedDocument
}

/** A file that was read in this run, with its documents. `document` is the first one. */
export interface LintedFile extends CheckedFile {
  readonly document: AnnotatedDocument
  readonly documents: readonly LintedDocument[]
}

/** Whether a file's documents are at hand: not where its result comes from an earlier run or from another thread. */
export const isLinted = (file: CheckedFile): file is LintedFile => 'document' in file

/** How one text differs from what the settings say. */
export interface TextOptions {
  readonly format: string
  readonly kind?: Kind
  /** Makes the whole text one block of this role (text format only). */
  readonly role?: Role
  /** What holds for this text, where it is not what holds for all. */
  readonly settings?: FileSettings
  /** Notices from before parsing. */
  readonly notices?: readonly Notice[]
}

/** A file that was checked, with how it was. */
export interface CheckedAs {
  readonly checked: LintedFile
  readonly options: TextOptions
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
  /** By vocabulary: files that plugins hold for have theirs besides. */
  readonly #linters = new Map<FileSettings['lexicons'], Linter>()
  readonly #parsers: Parsers
  readonly #timing: LintOptions['timing']
  readonly #clock: Clock | undefined
  readonly #repositoryPath: (path: string) => string

  constructor(settings: Settings, clock?: Clock) {
    this.#settings = settings
    this.#clock = clock
    this.#repositoryPath = repositoryPaths(settings.cwd)
    this.#parsers = new Parsers(settings.parsing)
    this.#timing = clock && { now: () => clock.now(), add: (id: string, ms: number) => clock.addRule(id, ms) }
  }

  /** Name of the format that a path's extension stands for, unless one is set. What looks like plain text may begin as a mailbox does. */
  formatOf(path: string, settings: FileSettings = this.#settings, opening = ''): string | undefined {
    if (settings.type !== undefined) return settings.type
    const name = formatOf(path)?.name
    return (name ?? 'text') === 'text' && looksMailbox(opening) ? 'email' : name
  }

  /** Whether a file at a path is read as text; otherwise `checkBytes` reads it. */
  isText(path: string, settings?: FileSettings): boolean {
    return formatNamed(this.formatOf(path, settings) ?? 'text')?.loadBytes === undefined
  }

  async check(path: string, text: string, options: TextOptions): Promise<LintedFile> {
    const begun = this.#clock?.now() ?? 0
    const { settings = this.#settings } = options
    const parse = await this.#parserOf(options.format)
    const source = new Source(path, text)
    return this.#lint(source, parse(source, { ...this.#parsers.options, role: options.role, copyKey: settings.copyKey }), options, begun)
  }

  /** Checks a file that is no text. Throws an `UnreadableError` for one that cannot be read. */
  async checkBytes(path: string, bytes: Uint8Array, options: TextOptions): Promise<LintedFile> {
    const begun = this.#clock?.now() ?? 0
    const parse = await this.#parsers.getBytes(options.format)
    if (parse === undefined) throw new UsageError(`The format '${options.format}' is text.`)
    const document = await parse(path, bytes, this.#parsers.options)
    return this.#lint(document.source, [document], options, begun)
  }

  /** The same files with what only all of them together show, in their order. */
  checkCampaign(files: readonly CheckedAs[]): LintedFile[] {
    const documents = files.flatMap(({ checked, options }) =>
      checked.documents.map(({ document }) => ({ document, setups: (options.settings ?? this.#settings).setups })),
    )
    const found = this.#linterFor(this.#settings).lintCampaign(documents, this.#settings.asOf)
    return files.map(({ checked, options }) => {
      const own = checked.documents.map(({ document }) => document.document)
      return own.some((document) => found.has(document)) ? this.#lint(checked.source, own, options, this.#clock?.now() ?? 0, found) : checked
    })
  }

  #lint(
    source: Source,
    documents: readonly Document[],
    options: TextOptions,
    begun: number,
    campaign?: ReadonlyMap<Document, CampaignResult>,
  ): LintedFile {
    const { settings = this.#settings } = options
    const origin = options.kind === undefined ? settings.kindOrigin : 'option'
    const market = { industries: settings.industry, jurisdictions: settings.jurisdictions }
    for (const document of documents) {
      stateKind(document, options.kind ?? settings.kind, origin)
      stateMarket(document, market)
    }
    const parsed = this.#clock?.now() ?? 0
    const linter = this.#linterFor(settings)
    const { asOf, setups, suppressions, register, jurisdictions } = settings
    const evidence = register && { register, jurisdictions, inline: suppressions !== undefined }
    const results = documents.map((document) =>
      linter.lint(document, { asOf, setups, suppressions, evidence, campaign: campaign?.get(document), timing: this.#timing }),
    )
    this.#clock?.add('parse', parsed - begun)
    this.#clock?.add('lint', this.#clock.now() - parsed)
    return this.#checked(source, results, options.notices ?? [], settings)
  }

  #linterFor({ lexicons }: FileSettings): Linter {
    const known = this.#linters.get(lexicons) ?? new Linter(new Annotator(lexicons), this.#settings.setups)
    this.#linters.set(lexicons, known)
    return known
  }

  async #parserOf(format: string): Promise<ParseAll> {
    try {
      return await this.#parsers.getAll(format)
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : String(error))
    }
  }

  /** A suppressed finding counts among its equals, so that the others keep their fingerprints when a suppression comes or goes. */
  #locate(findings: readonly Finding[], suppressed: LintResult['suppressed'], source: Source): LocatedFinding[] {
    const all: Omit<LocatedFinding, 'fingerprint' | 'range'>[] =
      suppressed.length === 0 ? [...findings] : [...findings, ...suppressed].sort((a, b) => a.start - b.start || a.end - b.end)
    // Most files have none, and where a path leads is asked of the disk.
    if (all.length === 0) return []
    const marks = fingerprints(all, this.#repositoryPath(source.path))
    return (
      all
        // What is no text cannot be edited as such.
        .map((finding) => (source.layout === undefined ? finding : { ...finding, fixes: [] }))
        .map((finding, at) => ({ ...finding, fingerprint: marks[at], range: source.range(finding.start, finding.end) }))
    )
  }

  #checked(source: Source, results: readonly LintResult[], notices: readonly Notice[], settings: FileSettings): LintedFile {
    const documents = results.map(({ document }) => checkedDocument(document))
    const crashes = results.flatMap((result) => result.crashes)
    const all = results.flatMap((result) => [...result.crashes.map((crash) => crashFinding(crash, result.document.document)), ...result.findings])
    const suppressed = results.flatMap((result) => result.suppressed)
    const { located, excepted } = withExceptions(this.#locate(all, suppressed, source), settings)
    return {
      ...documents[0],
      path: source.path,
      format: documents[0].document.format,
      source,
      documents,
      findings: located.filter(({ suppression }) => suppression === undefined),
      suppressed: located.filter(({ suppression }) => suppression !== undefined),
      suppressions: results.flatMap((result) => result.suppressions),
      excepted,
      evidence: results.flatMap((result) => result.evidence ?? []),
      notices: [...notices, ...results.flatMap(({ document }) => document.document.notices)],
      crashes,
    }
  }
}

/** Notes which findings exceptions take out. An exception for a finding that is not sure enough to be shown is needed all the same. */
function withExceptions(
  all: readonly LocatedFinding[],
  { exceptions, asOf, minConfidence }: FileSettings,
): { located: LocatedFinding[]; excepted: Exception[] } {
  const isShown = (finding: LocatedFinding): boolean => finding.confidence >= minConfidence
  if (exceptions.length === 0) return { located: all.filter(isShown), excepted: [] }
  const excepted: Exception[] = []
  const located = all.map((finding) => {
    const exception = exceptionFor(finding, exceptions, asOf)
    if (exception === undefined || finding.suppression !== undefined) return finding
    excepted.push(exception)
    return { ...finding, suppression: { kind: 'external' as const, reason: exception.reason } }
  })
  return { located: located.filter(isShown), excepted }
}

function checkedDocument(document: AnnotatedDocument): LintedDocument {
  const { kind, kindOrigin, kindConfidence, place } = document.document
  return { kind, kindOrigin, kindConfidence, place, document }
}

/** A rule that fails has checked nothing, which must not look like "nothing found". */
function crashFinding({ ruleId, error }: LintResult['crashes'][number], { source, place }: Document): Finding {
  const at = place?.start ?? source.start
  const reason = error instanceof Error ? error.message : String(error)
  return {
    ruleId: 'internal/rule-crash',
    messageId: 'crash',
    severity: 'error',
    confidence: 1,
    message: `The rule ${ruleId} failed on this file: ${reason}`,
    help: `This is a mistake in the rule, not in the text. Please report it; '--skip ${ruleId}' leaves the rule out meanwhile.`,
    path: source.path,
    start: at,
    end: at,
    text: '',
    sentence: ruleId,
    role: 'meta',
    related: [],
    fixes: [],
  }
}
