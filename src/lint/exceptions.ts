import type { Finding } from '../rule/index.ts'

/** A finding that is known and right as it is, as the configuration says. */
export interface Exception {
  /** Tells exceptions apart within a run. */
  readonly id: string
  /** Ids of the rules it concerns. */
  readonly rules: ReadonlySet<string>
  /** Words of the finding or of its sentence; any finding of its rules when absent. */
  readonly text: string | undefined
  readonly reason: string
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly expires: string | undefined
}

/** Whether an exception no longer holds on a day. */
export const isExpired = ({ expires }: Pick<Exception, 'expires'>, asOf: string): boolean => expires !== undefined && asOf > expires

/** The first exception that holds on a day and means a finding. White space, letter case and the form of quotes do not matter. */
export function exceptionFor(
  finding: Pick<Finding, 'ruleId' | 'text' | 'sentence'>,
  exceptions: readonly Exception[],
  asOf: string,
): Exception | undefined {
  return exceptions.find((exception) => exception.rules.has(finding.ruleId) && !isExpired(exception, asOf) && quotes(exception.text, finding))
}

function quotes(text: string | undefined, finding: Pick<Finding, 'text' | 'sentence'>): boolean {
  if (text === undefined) return true
  const wanted = plain(text)
  return wanted !== '' && (plain(finding.text).includes(wanted) || plain(finding.sentence).includes(wanted))
}

const plain = (text: string): string =>
  text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
