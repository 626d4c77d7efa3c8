import type { Block, Industry, Kind, KindGroup, Market, Place, Role } from '../document/index.ts'
import type { AnnotatedDocument } from './annotated-document.ts'
import type { Refusal } from './edit.ts'
import { type ClaimClass, claimClasses, isClaimClass } from './evidence.ts'
import type { Fix, Severity } from './finding.ts'
import type { OptionsSchema, OptionValues } from './options.ts'

/** `preview` rules run only when asked for; `deprecated` ones will go. */
export type RuleStatus = 'stable' | 'preview' | 'deprecated'

interface ExampleBase {
  /** What to write after a dash on the rule's page: why this is (not) a finding. */
  note?: string
  /** Format of the text; Markdown when absent. */
  format?: 'markdown' | 'html' | 'text' | 'email'
  /** Kind of the document; the rule's first kind when absent. */
  kind?: Kind
  /** Makes the whole text one block of that role, as `candor stream` does: `button`, `subject`… */
  role?: Role
  /** Date on which the example is judged, `YYYY-MM-DD`; 2026-11-22 when absent. */
  asOf?: string
  options?: Readonly<Record<string, unknown>>
  /** The other documents of its campaign, in the same format: the rule's `checkCampaign` looks at all of them together. */
  campaign?: readonly string[]
  /** What is stated of the document's market; nothing when absent. */
  market?: Partial<Market>
}

/** Must be reported, once for each text in `at`, which must be marked exactly. */
export interface BadExample extends ExampleBase {
  bad: string
  at: string | readonly string[]
  message?: string
  severity?: Severity
}

/** Must stay silent. */
export interface GoodExample extends ExampleBase {
  good: string
}

/** Must stay silent though it looks like a finding. */
export interface NearMissExample extends ExampleBase {
  nearMiss: string
}

/** Should be reported, or should be silent, and is not yet so: shown on the page, checked to be still true. */
export interface TodoExample extends ExampleBase {
  todo: string
  /** What candor does with it today. */
  today: 'missed' | 'false alarm'
}

export type Example = BadExample | GoodExample | NearMissExample | TodoExample

/** A message: one plain sentence with `{placeholders}`; with its own help where the rule's `instead` does not fit. */
export type Message = string | { text: string; help: string }

export interface ReportOptions {
  /** Instead of the rule's own severity. */
  severity?: Severity
  /** Instead of the rule's own confidence, 0 to 1. */
  confidence?: number
  /** Other places the finding speaks of. */
  related?: readonly { at: Place; message: string }[]
  /** What `edit` makes of a place, or fixes made otherwise. */
  fixes?: readonly (Fix | Refusal)[]
}

/** A stretch of the file itself, for what has no block: an attribute, a missing header. Offsets are UTF-16, end exclusive. */
export interface FilePlace {
  readonly block: Block | undefined
  readonly sourceStart: number
  readonly sourceEnd: number
  readonly text: string
}

export type Report<M extends string> = (
  at: Place | FilePlace,
  message: M,
  data?: Readonly<Record<string, string | number | readonly string[]>>,
  options?: ReportOptions,
) => void

export interface RuleContext<M extends string, O extends OptionsSchema> {
  readonly document: AnnotatedDocument
  readonly report: Report<M>
  readonly options: OptionValues<O>
  /** The day on which the copy is judged, `YYYY-MM-DD`. */
  readonly asOf: string
}

/** What a rule is given to look over the documents of one campaign together. */
export interface CampaignContext<M extends string, O extends OptionsSchema> {
  /** Those of the rule's kinds, in the order of their dates (see `datedOrder`). */
  readonly documents: readonly AnnotatedDocument[]
  /** The finding goes to the document that the place stands in; related places may stand in another. */
  readonly report: (at: Place, ...rest: Parameters<Report<M>> extends [unknown, ...infer R] ? R : never) => void
  readonly options: OptionValues<O>
  readonly asOf: string
}

export interface RuleDefinition<M extends string = string, O extends OptionsSchema = OptionsSchema> {
  /** `pack/bad-thing`. */
  id: string
  /** Earlier names, still accepted in config and suppressions. */
  aliases?: readonly string[]
  /** Version of candor that brought it. */
  since: string
  status?: RuleStatus
  severity: Severity
  /** Severity by kind of document, where it differs. */
  severityIn?: Readonly<Partial<Record<Kind, Severity>>>
  /** 0 to 1: share of its findings expected to be right, until measured. */
  confidence: number
  /** Kinds of document, or groups of kinds, that it reads; `all` for every kind. */
  kinds: readonly (Kind | KindGroup)[] | 'all'
  /** Trades it is about: a document that is stated to come from another one is not read. Every trade when absent. */
  industries?: readonly Industry[]
  /** Jurisdictions whose rule it is: a document that is stated to be read only elsewhere is not read. Everywhere when absent. */
  jurisdictions?: readonly string[]
  /** Rules that say more of the same words: where one of them has a finding, this one has none. */
  yieldsTo?: readonly string[]
  /** Ids in the law register. */
  laws: readonly string[]
  /** Classes of evidence in the claims register that settle its findings; none when absent. */
  evidence?: readonly ClaimClass[]
  /** Whether its fixes are safe or mere suggestions; absent when it offers none. */
  fixes?: Fix['applicability']
  /** What is wrong with what it finds, as a noun phrase ending in a full stop. */
  summary: string
  /** Who is harmed and how. */
  why: string
  /** What to write instead. */
  instead: string
  messages: Readonly<Record<M, Message>>
  options?: O
  examples: readonly Example[]
  check(context: RuleContext<M, O>): void
  /** What only several documents of one campaign show. Called where documents are linted as one, besides `check` on each. */
  checkCampaign?(context: CampaignContext<M, O>): void
}

/** A rule as the engine runs it. */
export type Rule = RuleDefinition<string, OptionsSchema>

/** Thrown for a rule that is not whole. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
}

/**
 * Checks that a rule is whole and types its messages and options. A rule needs three bad and three good examples, of which one good is a near
 * miss: they are its tests and its page. Throws a `RuleError`.
 */
export function defineRule<const M extends string, const O extends OptionsSchema = Record<never, never>>(rule: RuleDefinition<M, O>): Rule {
  const problem = incompleteness(rule as unknown as Rule)
  if (problem !== undefined) throw new RuleError(`Rule ${rule.id}: ${problem}`)
  return rule as unknown as Rule
}

function incompleteness(rule: Rule): string | undefined {
  if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(rule.id)) return 'the id must read pack/bad-thing'
  if (!(rule.confidence > 0 && rule.confidence <= 1)) return 'the confidence must lie between 0 and 1'
  const odd = rule.evidence?.find((name) => !isClaimClass(name))
  if (odd !== undefined) return `'${odd}' is no class of evidence: one of ${claimClasses.join(', ')}`
  const bad = rule.examples.filter((example) => 'bad' in example).length
  const near = rule.examples.filter((example) => 'nearMiss' in example).length
  const good = rule.examples.filter((example) => 'good' in example).length + near
  if (bad < 3) return `it has ${bad} bad examples; three are needed`
  if (good < 3) return `it has ${good} good examples; three are needed`
  if (near < 1) return 'it has no near miss among its examples'
  const unknown = rule.examples.find((example) => 'bad' in example && example.message !== undefined && !Object.hasOwn(rule.messages, example.message))
  if (unknown !== undefined && 'bad' in unknown) return `an example expects the unknown message '${unknown.message}'`
  return undefined
}
