import { type Block, mayBeIn, type Place, unpackedPlace } from '../document/index.ts'
import { type AnnotatedDocument, includesKind } from './annotated-document.ts'
import { datedOrder } from './campaign.ts'
import type { Refusal } from './edit.ts'
import type { Finding, Fix, Related, Severity } from './finding.ts'
import { type OptionsSchema, type OptionValues, resolveOptions } from './options.ts'
import type { FilePlace, Report, ReportOptions, Rule } from './rule.ts'

/** How a rule is set up for a run. */
export interface RuleSetup {
  readonly rule: Rule
  /** What becomes of each severity that the rule reports; unchanged when absent. */
  readonly severities?: Readonly<Record<Severity, Severity>>
  readonly options?: Readonly<Record<string, unknown>>
}

/** The findings of one rule in one document, in no particular order. Lets the rule's own errors through. */
export function runRule(setup: RuleSetup, document: AnnotatedDocument, asOf: string): Finding[] {
  const { rule } = setup
  const findings: Finding[] = []
  if (!includesKind(rule.kinds, document.kind) || !concerns(rule, document)) return findings
  const options = optionsOf(setup)
  const report: Report<string> = (at, messageId, data, more) => {
    findings.push(findingOf(setup, () => document, document, at, messageId, data, more))
  }
  rule.check({ document, report, options, asOf })
  return findings
}

/**
 * What one rule finds in the documents of one campaign, by the document it stands in, besides what it finds in each. Lets the rule's own errors
 * through.
 */
export function runCampaign(setup: RuleSetup, documents: readonly AnnotatedDocument[], asOf: string): Map<AnnotatedDocument, Finding[]> {
  const { rule } = setup
  const found = new Map<AnnotatedDocument, Finding[]>()
  const own = datedOrder(documents.filter((document) => includesKind(rule.kinds, document.kind) && concerns(rule, document)))
  if (rule.checkCampaign === undefined || own.length < 2) return found
  const byTree = new Map(own.map((document) => [document.document, document]))
  const documentOf = ({ block }: Place): AnnotatedDocument => byTree.get(block.document) as AnnotatedDocument
  const options = optionsOf(setup)
  const report = (at: Place, ...[messageId, data, more]: [string, ReportData?, ReportOptions?]): void => {
    const document = documentOf(at)
    found.set(document, [...(found.get(document) ?? []), findingOf(setup, documentOf, document, at, messageId, data, more)])
  }
  rule.checkCampaign({ documents: own, report, options, asOf })
  return found
}

const optionsOf = ({ rule, options }: RuleSetup): OptionValues<OptionsSchema> =>
  rule.options === undefined && options === undefined ? NO_OPTIONS : resolveOptions(rule.options ?? {}, options)

const NO_OPTIONS = {}

type ReportData = Readonly<Record<string, string | number | readonly string[]>>

function findingOf(
  { rule, severities }: RuleSetup,
  documentOf: (place: Place) => AnnotatedDocument,
  document: AnnotatedDocument,
  at: Place | FilePlace,
  messageId: string,
  data: ReportData = {},
  more: ReportOptions = {},
): Finding {
  const message = rule.messages[messageId]
  if (message === undefined) throw new RangeError(`Rule ${rule.id} has no message '${messageId}'`)
  const place = locate(at, document)
  const severity = more.severity ?? rule.severityIn?.[document.kind] ?? rule.severity
  return {
    ruleId: rule.id,
    messageId,
    severity: severities?.[severity] ?? severity,
    confidence: more.confidence ?? rule.confidence,
    message: fill(typeof message === 'string' ? message : message.text, { text: place.text, ...data }),
    help: fill(typeof message === 'string' ? rule.instead : message.help, { text: place.text, ...data }),
    ...place,
    related: (more.related ?? []).map((one) => relate(one, documentOf(one.at))),
    ...offered(more.fixes ?? []),
  }
}

function offered(offers: readonly (Fix | Refusal)[]): Pick<Finding, 'fixes' | 'refusals'> {
  const refusals = offers.filter((offer) => 'refused' in offer)
  const fixes = offers.filter((offer) => 'edits' in offer)
  return refusals.length === 0 ? { fixes } : { fixes, refusals }
}

/** Whether a rule is about the market that the document is stated to be for. */
function concerns({ industries, jurisdictions }: Rule, { document: { market } }: AnnotatedDocument): boolean {
  const { industries: stated } = market
  if (industries !== undefined && stated.length > 0 && !stated.some((one) => (industries as readonly string[]).includes(one))) return false
  return jurisdictions === undefined || mayBeIn(market, jurisdictions)
}

function locate(
  at: Place | FilePlace,
  document: AnnotatedDocument,
): Pick<Finding, 'path' | 'start' | 'end' | 'text' | 'sentence' | 'role' | 'unpacked' | 'key'> {
  if ('sourceStart' in at) {
    const path = document.document.source.path
    const { block } = at
    const [start, end] = [at.sourceStart, at.sourceEnd]
    return { path, start, end, text: at.text, sentence: block?.text ?? at.text, role: block?.role ?? 'meta', ...keyOf(block) }
  }
  const { block } = at
  const [start, end] = block.map.range(at.start, at.end)
  return {
    path: block.document.source.path,
    start,
    end,
    text: block.text.slice(at.start, at.end),
    sentence: sentenceAround(document, block, at.start),
    role: block.role,
    unpacked: unpackedPlace(block, at.start),
    ...keyOf(block),
  }
}

const keyOf = (block: Block | undefined): Pick<Finding, 'key'> => (block?.data.key === undefined ? {} : { key: block.data.key })

/** The sentence of a place; of one longer than any writer's, the stretch around the place. */
function sentenceAround(document: AnnotatedDocument, block: Block, offset: number): string {
  const { start, end, text } = document.sentenceAt(block, offset)
  return end - start <= LONGEST ? text : block.text.slice(Math.max(start, offset - LONGEST / 2), Math.min(end, offset + LONGEST / 2))
}

/** Characters of a sentence that a finding keeps. */
const LONGEST = 2000

function relate(one: { at: Place; message: string }, document: AnnotatedDocument): Related {
  const { path, start, end, text } = locate(one.at, document)
  return { path, start, end, text, message: one.message }
}

/** Fills `{name}` from data; lists are joined with commas and "and". Throws when a placeholder has no value. */
export function fill(template: string, data: Readonly<Record<string, string | number | readonly string[]>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!Object.hasOwn(data, name)) throw new RangeError(`No value for {${name}} in "${template}"`)
    const value = data[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : joinWords(value)
  })
}

const joinWords = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`)
