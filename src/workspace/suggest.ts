/** The names most like `name`, best first; none when nothing is near. Meant for a few hundred names. */
export function nearest(name: string, names: readonly string[], most = 3): string[] {
  const wanted = name.toLowerCase()
  const near = names
    .map((candidate) => ({ candidate, cost: costOf(wanted, candidate.toLowerCase()) }))
    .filter(({ cost }) => cost <= Math.max(2, wanted.length * 0.3))
    .sort((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1))
  return near
    .filter(({ cost }) => cost <= near[0].cost + 1)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** A sentence that offers the nearest names, or undefined. */
export function didYouMean(name: string, names: readonly string[]): string | undefined {
  const found = nearest(name, names)
  return found.length === 0 ? undefined : `Did you mean ${found.map((one) => `'${one}'`).join(' or ')}?`
}

/** A part after the slash that is right, or nearly, counts for more than one wrong pack. */
function costOf(wanted: string, candidate: string): number {
  const whole = editDistance(wanted, candidate)
  const slash = candidate.indexOf('/')
  if (slash === -1) return whole
  const own = candidate.slice(slash + 1)
  if (own === '*') return whole
  const last = wanted.slice(wanted.lastIndexOf('/') + 1)
  if (last.length >= 4 && own.includes(last)) return Math.min(whole, 1)
  return Math.min(whole, editDistance(last, own) + 1)
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1)
    }
    before = last
    last = row
  }
  return last[b.length]
}
