/** What a comment of the file asks of candor. */
export interface Directive {
  readonly scope: 'here' | 'next' | 'file' | 'start' | 'end'
  /** Rule ids, packs (`pricing/*`), or `*`. */
  readonly rules: readonly string[]
  readonly reason: string
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string | undefined
  readonly owner: string | undefined
  /** What is wrong with how it is written, as the end of a sentence. */
  readonly problem: string | undefined
  /** UTF-16 offsets of the comment in the file, its delimiters included, end exclusive. */
  readonly start: number
  readonly end: number
}

const SCOPES: Readonly<Record<string, Directive['scope']>> = { '': 'here', next: 'next', file: 'file', start: 'start', end: 'end' }

/** The words of a comment that is meant for candor; a comment that merely speaks of `candor-ignore` does not begin with it. */
const DIRECTIVE = /^candor-ignore(?:-([a-z-]*))?(?=[\s:]|$)/

/** Before the dashes: rules, then `until` a day and `by` somebody, in either order. */
const OPTION = /\s+(until|by)\s+(\S+)\s*$/

/**
 * Reads the text of a comment:
 *
 * ```text
 * candor-ignore-next pricing/unspecified-fee, claims/* until 2027-01-31 by legal -- the fee is in the table below
 * ```
 *
 * Undefined for a comment that is not for candor.
 */
export function readDirective(text: string, start: number, end: number): Directive | undefined {
  const words = text.trim().replace(/\s+/g, ' ')
  const opening = DIRECTIVE.exec(words)
  if (opening === null) return undefined
  const scope = Object.hasOwn(SCOPES, opening[1] ?? '') ? SCOPES[opening[1] ?? ''] : undefined
  const rest = words.slice(opening[0].length)
  const dashes = rest.search(/(?:^|\s)(?:--|—)(?:\s|$)/)
  const reason =
    dashes === -1
      ? ''
      : rest
          .slice(dashes)
          .replace(/^\s?(?:--|—)/, '')
          .trim()
  let head = dashes === -1 ? rest : rest.slice(0, dashes)
  const options: { until?: string; by?: string } = {}
  for (let option = OPTION.exec(head); option !== null; option = OPTION.exec(head)) {
    options[option[1] as 'until' | 'by'] = option[2]
    head = head.slice(0, option.index)
  }
  const rules = head
    .replace(/^\s*:/, '')
    .split(/[,\s]+/)
    .filter((name) => name !== '')
  const problem =
    scope === undefined
      ? `'candor-ignore-${opening[1]}' is none of candor-ignore, -next, -file, -start and -end`
      : problemOf(scope, rules, options.until)
  return { scope: scope ?? 'here', rules, reason, until: options.until, owner: options.by, problem, start, end }
}

function problemOf(scope: Directive['scope'], rules: readonly string[], until: string | undefined): string | undefined {
  if (scope !== 'end' && rules.length === 0) return 'it names no rule'
  if (rules.includes('*') && scope !== 'file') return "only 'candor-ignore-file' may name all rules with '*'"
  if (until !== undefined && !isDay(until)) return `'${until}' is not a day such as 2027-01-31`
  return undefined
}

function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (parts === null) return false
  const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])))
  return day.toISOString().startsWith(text)
}
