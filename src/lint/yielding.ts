import type { Finding, Rule } from '../rule/index.ts'

/**
 * Leaves out findings whose words a finding of a rule they yield to marks as well: one problem, told once, by the rule that says more of it.
 *
 *     Guaranteed approval, whatever your score!
 *     ^^^^^^^^^^^^^^^^^^^ finance/guaranteed-outcome   (claims/absolute-outcome is silent)
 *
 * The findings are sorted by where they start. Time grows with their number times its logarithm.
 */
export function withoutYielding(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const found = new Set(findings.map(({ ruleId }) => ruleId))
  const gone = new Set<Finding>()
  for (const { id, yieldsTo = [] } of rules) {
    if (!found.has(id) || !yieldsTo.some((other) => found.has(other))) continue
    const others = findings.filter(({ ruleId }) => yieldsTo.includes(ruleId))
    const ends: number[] = []
    for (const { end } of others) ends.push(Math.max(end, ends.at(-1) ?? 0))
    for (const finding of findings) {
      if (finding.ruleId !== id) continue
      const before = countBefore(others, finding.end)
      if (before > 0 && ends[before - 1] > finding.start) gone.add(finding)
    }
  }
  return findings.filter((finding) => !gone.has(finding))
}

/** How many of the findings start before an offset. */
function countBefore(sorted: readonly Finding[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle].start < offset) low = middle + 1
    else high = middle
  }
  return low
}
