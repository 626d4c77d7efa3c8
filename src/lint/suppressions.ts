import { type Document, HARD_BREAK } from '../document/index.ts'
import type { Finding, Fix, Severity } from '../rule/index.ts'
import { type Directive, readDirective } from './directive.ts'
import { CommentScopes, isAlone } from './scopes.ts'

/** How rules are called in suppressions. */
export interface RuleNames {
  /** The ids that a rule id, an earlier id, a pack or `*` stands for; undefined for a name of nothing. */
  resolve(name: string): readonly string[] | undefined
  /** A sentence that offers a likely name, if there is one. */
  suggest(name: string): string | undefined
}

export interface SuppressionOptions {
  readonly ruleNames: RuleNames
  /** Whether a suppression must say why. */
  readonly requireReason: boolean
  /** How much a suppression that suppresses nothing matters. */
  readonly unused: Severity | 'off'
}

/** A finding that does not count, and why. */
export interface SuppressedFinding extends Finding {
  readonly suppression: {
    readonly kind: 'inSource' | 'external'
    readonly reason: string
    /** The entry of the claims register that backs the claim. */
    readonly evidence?: string
  }
}

/** A suppression and what became of it. */
export interface SuppressionUse extends Directive {
  readonly state: 'used' | 'unused' | 'expired' | 'broken'
  /** Findings it suppressed. */
  readonly count: number
}

export interface SuppressionResult {
  /** Those that count, and those about suppressions themselves; in no particular order. */
  readonly findings: Finding[]
  readonly suppressed: SuppressedFinding[]
  readonly uses: SuppressionUse[]
}

/** A directive with the stretch of the file it speaks of. */
interface Scoped {
  readonly directive: Directive
  readonly from: number
  readonly to: number
  /** Ids of rules, each with the findings it took out. */
  readonly counts: Map<string, number>
}

/** Takes out the findings that comments of the file suppress, and adds those about the comments. `ran` holds the ids of the rules that ran. */
export function suppress(
  findings: readonly Finding[],
  document: Document,
  ran: ReadonlySet<string>,
  asOf: string,
  options: SuppressionOptions,
): SuppressionResult {
  const directives = document.comments.flatMap(({ text, start, end }) => readDirective(text, start, end) ?? []).sort((a, b) => a.start - b.start)
  if (directives.length === 0) return { findings: [...findings], suppressed: [], uses: [] }
  const problems = new Problems(document, options)
  const scoped: Scoped[] = []
  const uses: SuppressionUse[] = []
  for (const { directive, from, to } of scopes(directives, document, problems)) {
    const ids = problems.check(directive, asOf)
    if (ids === undefined)
      uses.push({ ...directive, state: directive.problem === undefined && isPast(directive, asOf) ? 'expired' : 'broken', count: 0 })
    else scoped.push({ directive, from, to, counts: new Map(ids.map((id) => [id, 0])) })
  }
  const lookup = new Lookup(scoped)
  const kept: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of findings) {
    const one = lookup.find(finding)
    if (one === undefined) kept.push(finding)
    else {
      one.counts.set(finding.ruleId, (one.counts.get(finding.ruleId) ?? 0) + 1)
      suppressed.push({ ...finding, suppression: { kind: 'inSource', reason: one.directive.reason } })
    }
  }
  for (const one of scoped) uses.push(useOf(one, ran, problems))
  return { findings: [...kept, ...problems.findings], suppressed, uses: uses.sort((a, b) => a.start - b.start) }
}

/** Suppressions that a file nests around one place; who writes more does not mean it. */
const MOST_NESTED = 50

/** Finds the innermost suppression of a finding. */
class Lookup {
  /** By rule, in the order in which their stretches begin. */
  readonly #byRule = new Map<string, Scoped[]>()

  constructor(scoped: readonly Scoped[]) {
    for (const one of [...scoped].sort((a, b) => a.from - b.from)) {
      for (const id of one.counts.keys()) {
        const list = this.#byRule.get(id)
        if (list === undefined) this.#byRule.set(id, [one])
        else list.push(one)
      }
    }
  }

  find({ ruleId, start }: Finding): Scoped | undefined {
    const list = this.#byRule.get(ruleId) ?? []
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (list[middle].from <= start) low = middle + 1
      else high = middle
    }
    const [nearest, farthest] = [low - 1, Math.max(0, low - MOST_NESTED)]
    for (let at = nearest; at >= farthest; at--) if (start < list[at].to) return list[at]
    // One for the whole file begins before all others.
    return farthest > 0 && start < list[0].to ? list[0] : undefined
  }
}

/** Whether each name of a directive did something; a rule that did not run cannot tell. */
function useOf({ directive, counts }: Scoped, ran: ReadonlySet<string>, problems: Problems): SuppressionUse {
  const count = [...counts.values()].reduce((sum, amount) => sum + amount, 0)
  const idle = directive.rules.filter((name) => {
    const ids = problems.idsOf(name)
    return ids.length > 0 && ids.every((id) => ran.has(id)) && ids.every((id) => counts.get(id) === 0)
  })
  if (idle.length > 0) problems.unused(directive, idle)
  return { ...directive, state: count > 0 || idle.length === 0 ? 'used' : 'unused', count }
}

const isPast = ({ until }: Directive, asOf: string): boolean => until !== undefined && until < asOf

/** Each suppression with its stretch: `from` and `to` are offsets in the file. */
function scopes(directives: readonly Directive[], document: Document, problems: Problems): { directive: Directive; from: number; to: number }[] {
  const found: { directive: Directive; from: number; to: number }[] = []
  const open: Directive[] = []
  const near = new CommentScopes(document)
  for (const directive of directives) {
    const { scope, start, end } = directive
    if (scope === 'start') open.push(directive)
    else if (scope === 'end') {
      const at = open.findLastIndex((one) => directive.rules.length === 0 || directive.rules.join() === one.rules.join())
      if (at === -1) problems.unopened(directive)
      for (const one of at === -1 ? [] : open.splice(at, 1)) found.push({ directive: one, from: one.end, to: start })
    } else if (scope === 'file') found.push({ directive, from: 0, to: Number.POSITIVE_INFINITY })
    else {
      const [from, to] = near.of(scope, start, end)
      found.push({ directive, from, to })
    }
  }
  for (const directive of open) {
    problems.unclosed(directive)
    found.push({ directive, from: directive.end, to: directive.end })
  }
  return found
}

/** A comment, or the lines on which it stands alone. */
function wholeLines(start: number, end: number, { source }: Document): { start: number; end: number } {
  if (!isAlone(source.text, start, end)) return { start, end }
  // A byte order mark is no part of the first line.
  const from = Math.max(source.start, source.lineStarts[source.point(start).line - 1])
  return { start: from, end: source.lineStarts[source.point(Math.max(start, end - 1)).line] ?? source.text.length }
}

/** Findings about suppressions. */
class Problems {
  readonly findings: Finding[] = []
  readonly #document: Document
  readonly #options: SuppressionOptions

  constructor(document: Document, options: SuppressionOptions) {
    this.#document = document
    this.#options = options
  }

  idsOf(name: string): readonly string[] {
    return this.#options.ruleNames.resolve(name) ?? []
  }

  /** The ids that a suppression stands for, or undefined when it does not hold. */
  check(directive: Directive, asOf: string): string[] | undefined {
    const { problem, rules, reason } = directive
    if (problem !== undefined) {
      this.#add(directive, 'malformed', 'error', `This suppression does not hold: ${problem}.`, 'Write: candor-ignore <rule> -- <reason>')
      return undefined
    }
    const unknown = rules.filter((name) => this.#options.ruleNames.resolve(name) === undefined)
    for (const name of unknown) {
      const help = this.#options.ruleNames.suggest(name) ?? "'candor rules' lists all rules."
      this.#add(directive, 'unknown-rule', 'error', `This suppression names a rule that does not exist: '${name}'.`, help)
    }
    if (reason === '' && this.#options.requireReason) {
      const help = 'Say after two dashes why the finding may stand: candor-ignore <rule> -- <reason>'
      this.#add(directive, 'missing-reason', 'error', 'This suppression gives no reason, so it does not hold.', help)
      return undefined
    }
    if (isPast(directive, asOf)) {
      this.#add(
        directive,
        'expired',
        'error',
        `This suppression held until ${directive.until}.`,
        'Settle what it covers, or give it a new date and reason.',
      )
      return undefined
    }
    return unknown.length === rules.length ? undefined : rules.flatMap((name) => this.idsOf(name))
  }

  unused(directive: Directive, names: readonly string[]): void {
    if (this.#options.unused === 'off') return
    const what = names.map((name) => `'${name}'`).join(', ')
    const { start, end, rules } = directive
    const fix: Fix = { title: 'Remove the suppression', applicability: 'safe', edits: [{ ...wholeLines(start, end, this.#document), text: '' }] }
    const fixes = names.length === rules.length && directive.scope !== 'start' ? [fix] : []
    this.#add(directive, 'unused', this.#options.unused, `This suppression of ${what} suppresses nothing.`, 'Remove it.', fixes)
  }

  unclosed(directive: Directive): void {
    this.#add(directive, 'unclosed', 'error', "This 'candor-ignore-start' has no 'candor-ignore-end', so it does not hold.", 'Say where it ends.')
  }

  unopened(directive: Directive): void {
    this.#add(
      directive,
      'unclosed',
      'error',
      "This 'candor-ignore-end' ends nothing.",
      "Remove it, or say where it begins with 'candor-ignore-start'.",
    )
  }

  #add(directive: Directive, name: string, severity: Severity, message: string, help: string, fixes: readonly Fix[] = []): void {
    const { start, end } = directive
    const { source } = this.#document
    const text = source.text.slice(start, end).replaceAll(HARD_BREAK, ' ')
    this.findings.push({
      ruleId: `suppression/${name}`,
      messageId: name,
      severity,
      confidence: 1,
      message,
      help,
      path: source.path,
      start,
      end,
      text,
      sentence: text,
      role: 'meta',
      related: [],
      fixes,
    })
  }
}
