import { type Document, HARD_BREAK } from '../document/index.ts'
import type { Finding, RuleSetup } from '../rule/index.ts'
import { isExpired } from './exceptions.ts'
import type { Register, RegisterEntry } from './register.ts'
import { CommentScopes } from './scopes.ts'
import type { SuppressedFinding } from './suppressions.ts'

/** How claims are held against the claims register. */
export interface EvidenceOptions {
  readonly register: Register
  /** Where the readers of the copy are; empty when nobody says. */
  readonly jurisdictions: readonly string[]
  /** Whether comments of the file may name entries. */
  readonly inline: boolean
}

/** What became of the register in one document. */
export interface EvidenceUse {
  /** Path of the register. */
  readonly register: string
  /** Ids of the entries whose claims the document makes, or that it names. */
  readonly used: readonly string[]
}

export interface EvidenceResult {
  /** Those that no evidence settles; in no particular order. */
  readonly findings: Finding[]
  readonly backed: SuppressedFinding[]
  readonly use: EvidenceUse
}

/** A comment that names entries, with the stretch of the file it speaks of. */
interface Named {
  readonly ids: readonly string[]
  readonly from: number
  readonly to: number
}

/** Takes out the findings that live evidence settles. Evidence that has expired makes them errors. */
export function weigh(
  findings: readonly Finding[],
  document: Document,
  setups: readonly RuleSetup[],
  asOf: string,
  options: EvidenceOptions,
): EvidenceResult {
  const { register } = options
  const used = register.mentionsIn(document)
  const kept: Finding[] = []
  const named = options.inline ? namedIn(document, register, used, kept) : []
  const byRule = new Map(setups.filter(({ rule }) => rule.evidence !== undefined).map((setup) => [setup.rule.id, setup]))
  const backed: SuppressedFinding[] = []
  for (const finding of findings) {
    const setup = byRule.get(finding.ruleId)
    const entries = setup === undefined ? [] : entriesOf(finding, named, setup, options)
    const live = entries.find((entry) => !isExpired(entry, asOf))
    if (live !== undefined) {
      backed.push({ ...finding, suppression: { kind: 'external', reason: `Evidence '${live.id}': ${live.source}`, evidence: live.id } })
    } else if (entries.length > 0) kept.push(expired(finding, entries[0], setup!, register))
    else kept.push(finding)
  }
  return { findings: kept, backed, use: { register: register.path, used: [...used] } }
}

/** The entries that speak for a finding, expired ones included. */
function entriesOf(finding: Finding, named: readonly Named[], { rule }: RuleSetup, { register, jurisdictions }: EvidenceOptions): RegisterEntry[] {
  const ids = named.filter(({ from, to }) => from <= finding.start && finding.start < to).flatMap((one) => one.ids)
  const inline = ids.flatMap((id) => register.entries.get(id) ?? [])
  return [...inline, ...register.entriesFor(finding)].filter(
    (entry) => !entry.missing && rule.evidence?.includes(entry.class) && holdsIn(entry, jurisdictions),
  )
}

/** Evidence for one country settles nothing for readers in another; what holds in `us` holds in `us-ca`. */
const holdsIn = (entry: RegisterEntry, jurisdictions: readonly string[]): boolean =>
  entry.jurisdictions.length === 0 || jurisdictions.every((place) => entry.jurisdictions.some((own) => place === own || place.startsWith(`${own}-`)))

function expired(finding: Finding, entry: RegisterEntry, { severities }: RuleSetup, { path }: Register): Finding {
  return {
    ...finding,
    severity: severities?.error ?? 'error',
    message: `${finding.message} The evidence for it, '${entry.id}' in ${path}, expired on ${entry.expires}.`,
    help: `Renew the evidence and the day of '${entry.id}', or take the claim back.`,
    expiredEvidence: entry.id,
  }
}

/** A comment that is meant for the register: nothing but ids may follow. */
const COMMENT = /^evidence(-file)?:\s{0,20}([\w.-]{1,80}(?:\s{0,5},\s{0,5}[\w.-]{1,80}){0,20})$/

/** Comments that name entries. Ids that are none become findings, the others are noted as used. */
function namedIn(document: Document, register: Register, used: Set<string>, findings: Finding[]): Named[] {
  const comments = document.comments.flatMap(({ text, start, end }) => {
    const [, whole, ids] = COMMENT.exec(text.trim()) ?? []
    return ids === undefined ? [] : [{ ids: ids.split(/\s*,\s*/), whole: whole !== undefined, start, end }]
  })
  const scopes = new CommentScopes(document)
  const named: Named[] = []
  for (const { ids, whole, start, end } of comments.sort((a, b) => a.start - b.start)) {
    const [from, to] = whole ? [0, Number.POSITIVE_INFINITY] : scopes.of('here', start, end)
    named.push({ ids, from, to })
    for (const id of ids) {
      if (register.entries.has(id)) used.add(id)
      else findings.push(unknownEntry(id, start, end, document, register))
    }
  }
  return named
}

function unknownEntry(id: string, start: number, end: number, { source }: Document, { path }: Register): Finding {
  const text = source.text.slice(start, end).replaceAll(HARD_BREAK, ' ')
  return {
    ruleId: 'register/unknown-entry',
    messageId: 'unknown-entry',
    severity: 'error',
    confidence: 1,
    message: `This comment names evidence that ${path} does not have: '${id}'.`,
    help: "Correct the id, or add the entry; 'candor claims' lists the claims and their evidence.",
    path: source.path,
    start,
    end,
    text,
    sentence: text,
    role: 'meta',
    related: [],
    fixes: [],
  }
}
