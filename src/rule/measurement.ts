/** How often a rule was right on copy that it was not tuned on. */
export interface Measurement {
  readonly right: number
  /** Findings in all. */
  readonly of: number
}

/** By rule. */
export type Measurements = Readonly<Record<string, Measurement>>

/** With fewer findings than this a share means little. */
export const LEAST_FINDINGS = 10

/** The measurement of a rule, where there were findings enough. */
export function measurementOf(ruleId: string, all: Measurements): Measurement | undefined {
  const own = Object.hasOwn(all, ruleId) ? all[ruleId] : undefined
  return own === undefined || own.of < LEAST_FINDINGS ? undefined : own
}

/** The 95 % interval (Wilson's) of the share that is right, each end from 0 to 1: few findings prove little, even if all are right. */
export function shareInterval({ right, of }: Measurement): [low: number, high: number] {
  const z = 1.96
  const share = right / of
  const middle = share + (z * z) / (2 * of)
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const whole = 1 + (z * z) / of
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)]
}
