import type { Document, Kind } from '../document/index.ts'
import type { Annotator } from '../language/index.ts'
import { AnnotatedDocument, type Finding, includesKind, type RuleSetup, runCampaign, runRule, settleDraft } from '../rule/index.ts'
import { type EvidenceOptions, type EvidenceUse, weigh } from './evidence.ts'
import { joinParts } from './mail-parts.ts'
import { type SuppressedFinding, type SuppressionOptions, type SuppressionUse, suppress } from './suppressions.ts'
import { withoutYielding } from './yielding.ts'

export interface LintOptions {
  /** The day on which the copy is judged, `YYYY-MM-DD`. */
  readonly asOf: string
  /** How comments that suppress findings are read; they are not, when absent. */
  readonly suppressions?: SuppressionOptions
  /** The claims register to hold claims against, where there is one. */
  readonly evidence?: EvidenceOptions
  /** Instead of the linter's own rules, for documents that are configured differently. */
  readonly setups?: readonly RuleSetup[]
  /** What a look over its whole campaign added to the document (see `lintCampaign`). */
  readonly campaign?: CampaignResult
  /** Called with the time that each rule took, and that cutting text into words took for all of them (`WORDS`), in milliseconds. */
  readonly timing?: { now(): number; add(ruleId: string, milliseconds: number): void }
}

/** Stands among the ids of rules for what they share. */
export const WORDS = '(words)'

/** A rule that failed on a document: a bug in the rule, never the fault of the text. */
export interface RuleCrash {
  readonly ruleId: string
  readonly error: unknown
}

export interface LintResult {
  readonly document: AnnotatedDocument
  /** By place, then rule id. */
  readonly findings: readonly Finding[]
  /** Findings that a comment of the file suppresses, or evidence settles, by place. */
  readonly suppressed: readonly SuppressedFinding[]
  /** The suppressions that stand in the file. */
  readonly suppressions: readonly SuppressionUse[]
  readonly crashes: readonly RuleCrash[]
  /** What became of the claims register, where there is one. */
  readonly evidence?: EvidenceUse
}

/** What only the documents of one campaign show together, for one of them. */
export type CampaignResult = Pick<LintResult, 'findings' | 'crashes'>

/** Runs rules over documents. One linter serves any number of documents. */
export class Linter {
  readonly annotator: Annotator
  readonly setups: readonly RuleSetup[]
  readonly #byKind = new WeakMap<readonly RuleSetup[], Map<Kind, readonly RuleSetup[]>>()
  readonly #ruleIds = new WeakMap<readonly RuleSetup[], ReadonlySet<string>>()

  constructor(annotator: Annotator, setups: readonly RuleSetup[]) {
    this.annotator = annotator
    this.setups = setups
  }

  lint(document: Document, options: LintOptions): LintResult {
    const annotated = new AnnotatedDocument(document, this.annotator)
    const { setups = this.setups } = options
    const findings: Finding[] = [...(options.campaign?.findings ?? [])]
    const crashes: RuleCrash[] = [...(options.campaign?.crashes ?? [])]
    if (options.timing !== undefined) {
      const begun = options.timing.now()
      annotated.readWords()
      options.timing.add(WORDS, options.timing.now() - begun)
    }
    settleDraft(annotated)
    for (const setup of this.#concerning(setups, document.kind)) {
      const begun = options.timing?.now() ?? 0
      try {
        for (const finding of runRule(setup, annotated, options.asOf)) findings.push(finding)
      } catch (error) {
        crashes.push({ ruleId: setup.rule.id, error })
      }
      options.timing?.add(setup.rule.id, options.timing.now() - begun)
    }
    findings.sort(byPlace)
    const told = withoutYielding(
      withoutRepeats(findings),
      setups.map(({ rule }) => rule),
    )
    const own = joinParts(told, document)
    const weighed = options.evidence && weigh(own, document, setups, options.asOf, options.evidence)
    const open = weighed?.findings.sort(byPlace) ?? own
    const common = { document: annotated, crashes, evidence: weighed?.use }
    if (options.suppressions === undefined || document.comments.length === 0)
      return { ...common, findings: open, suppressed: weighed?.backed ?? [], suppressions: [] }
    const { findings: kept, suppressed, uses } = suppress(open, document, this.#ruleIdsOf(setups), options.asOf, options.suppressions)
    return {
      ...common,
      findings: kept.sort(byPlace),
      suppressed: weighed === undefined ? suppressed : [...weighed.backed, ...suppressed].sort(byPlace),
      suppressions: uses,
    }
  }

  /**
   * Runs what rules check over a whole campaign. Documents that something was found in are linted anew with what was found, so that suppressions
   * and the like hold for it too. A rule reads the documents that are linted with it, as it is set up for the first of them.
   */
  lintCampaign(
    documents: readonly { readonly document: AnnotatedDocument; readonly setups: readonly RuleSetup[] }[],
    asOf: string,
  ): Map<Document, CampaignResult> {
    const results = new Map<Document, { findings: Finding[]; crashes: RuleCrash[] }>()
    const resultOf = ({ document }: AnnotatedDocument): { findings: Finding[]; crashes: RuleCrash[] } => {
      const known = results.get(document) ?? { findings: [], crashes: [] }
      results.set(document, known)
      return known
    }
    const bySetup = new Map<string, { setup: RuleSetup; own: AnnotatedDocument[] }>()
    for (const { document, setups } of documents) {
      for (const setup of setups) {
        if (setup.rule.checkCampaign === undefined) continue
        const known = bySetup.get(setup.rule.id)
        if (known === undefined) bySetup.set(setup.rule.id, { setup, own: [document] })
        else known.own.push(document)
      }
    }
    for (const [ruleId, { setup, own }] of bySetup) {
      try {
        for (const [document, findings] of runCampaign(setup, own, asOf)) resultOf(document).findings.push(...findings)
      } catch (error) {
        resultOf(own[0]).crashes.push({ ruleId, error })
      }
    }
    return results
  }

  /** The rules that are about documents of a kind. */
  #concerning(setups: readonly RuleSetup[], kind: Kind): readonly RuleSetup[] {
    let byKind = this.#byKind.get(setups)
    if (byKind === undefined) {
      byKind = new Map()
      this.#byKind.set(setups, byKind)
    }
    let own = byKind.get(kind)
    if (own === undefined) {
      own = setups.filter(({ rule }) => includesKind(rule.kinds, kind))
      byKind.set(kind, own)
    }
    return own
  }

  #ruleIdsOf(setups: readonly RuleSetup[]): ReadonlySet<string> {
    const known = this.#ruleIds.get(setups)
    if (known !== undefined) return known
    const ids = new Set(setups.map(({ rule }) => rule.id))
    this.#ruleIds.set(setups, ids)
    return ids
  }
}

const byPlace = (a: Finding, b: Finding): number =>
  a.start - b.start ||
  a.end - b.end ||
  (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0) ||
  (a.messageId < b.messageId ? -1 : a.messageId > b.messageId ? 1 : 0)

/** One finding for one place, whatever led to it. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ ruleId, messageId, start, end }) => {
    const place = `${ruleId} ${messageId} ${start} ${end}`
    if (seen.has(place)) return false
    seen.add(place)
    return true
  })
}
