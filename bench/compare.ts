import type { Firing, Neutral } from './measure.ts'
import type { Row, SetPlan } from './sets.ts'
import { confusion, type Decision, f1, precision, recall } from './statistics.ts'

type Fired = Readonly<Record<string, readonly string[]>>

/** What a change gained and lost in one set, row by row, as lines of text. Rows that are flagged as before by other rules count as neither. */
export function compareSet(plan: SetPlan, rows: readonly Row[], before: Fired, now: Fired): string[] {
  const lines: string[] = []
  const groups: Record<string, string[]> = { found: [], lost: [], 'new false alarm': [], 'no false alarm any more': [] }
  for (const row of rows) {
    const [was, is] = [before[row.id] ?? [], now[row.id] ?? []]
    if (was.length > 0 === is.length > 0) continue
    const wanted = row.label === 1
    const group = is.length > 0 ? (wanted ? 'found' : 'new false alarm') : wanted ? 'lost' : 'no false alarm any more'
    groups[group].push(`    ${group} ${row.id} [${row.category}] ${row.text.slice(0, 120).replace(/\s+/g, ' ')}  ← ${[...was, ...is].join(', ')}`)
  }
  if (plan.measure === 'f1') {
    const measure = (fired: Fired): string => {
      const c = confusion(rows.map((row): Decision => ({ expected: row.label === 1, flagged: fired[row.id] !== undefined })))
      return `P ${precision(c).toFixed(3)} R ${recall(c).toFixed(3)} F1 ${f1(c).toFixed(3)}`
    }
    lines.push(`  ${measure(before)} → ${measure(now)}`)
  }
  lines.push(
    `  ${Object.entries(groups)
      .map(([name, list]) => `${name}: ${list.length}`)
      .join(', ')}`,
  )
  return [...lines, ...changedRules(before, now), ...Object.values(groups).flat()]
}

/** Rules that fire in more rows, or fewer. */
function changedRules(before: Fired, now: Fired): string[] {
  const count = (fired: Fired): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const rules of Object.values(fired)) for (const rule of rules) counts[rule] = (counts[rule] ?? 0) + 1
    return counts
  }
  return changes(count(before), count(now))
}

export function compareNeutral(before: Neutral, now: Neutral): string[] {
  return [`  ${before.rate.toFixed(4)} → ${now.rate.toFixed(4)} for each 1,000 words, ${before.errors} → ${now.errors} errors`]
}

/** What fires more often, or less, most changed first. */
export function changes(before: Firing, now: Firing): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  const rows = names.map((name) => ({ name, was: before[name] ?? 0, is: now[name] ?? 0 })).filter(({ was, is }) => was !== is)
  rows.sort((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was) || (a.name < b.name ? -1 : 1))
  return rows.map(({ name, was, is }) => `    ${name.padEnd(36)} ${was} → ${is}`)
}
