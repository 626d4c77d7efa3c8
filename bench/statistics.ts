/** Counts of a two-way decision. */
export interface Confusion {
  truePositives: number
  falsePositives: number
  falseNegatives: number
}

export const precision = (c: Confusion): number => ratio(c.truePositives, c.truePositives + c.falsePositives)
export const recall = (c: Confusion): number => ratio(c.truePositives, c.truePositives + c.falseNegatives)
export const f1 = (c: Confusion): number => ratio(2 * c.truePositives, 2 * c.truePositives + c.falsePositives + c.falseNegatives)

const ratio = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole)

/** One decision: what should be, what was said. */
export interface Decision {
  expected: boolean
  flagged: boolean
}

export function confusion(decisions: readonly Decision[]): Confusion {
  const counts = { truePositives: 0, falsePositives: 0, falseNegatives: 0 }
  for (const { expected, flagged } of decisions) {
    if (expected && flagged) counts.truePositives++
    else if (flagged) counts.falsePositives++
    else if (expected) counts.falseNegatives++
  }
  return counts
}

/** The 95 % bootstrap interval of a measure: 1,000 resamples from a fixed seed, so that it can be repeated. */
export function interval(decisions: readonly Decision[], measure: (c: Confusion) => number): [low: number, high: number] {
  const random = generator(20261122)
  const values: number[] = []
  for (let round = 0; round < 1000; round++) {
    const sample: Decision[] = []
    for (let at = 0; at < decisions.length; at++) sample.push(decisions[Math.floor(random() * decisions.length)])
    const value = measure(confusion(sample))
    if (!Number.isNaN(value)) values.push(value)
  }
  values.sort((a, b) => a - b)
  return [values[Math.floor(values.length * 0.025)] ?? Number.NaN, values[Math.floor(values.length * 0.975)] ?? Number.NaN]
}

/** mulberry32: small, seeded, good enough to resample with. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The half of a set that a row belongs to: rules are tuned on `even` alone, `odd` is only measured. */
export function half(id: string): 'even' | 'odd' {
  let sum = 0
  for (let at = 0; at < id.length; at++) sum += id.charCodeAt(at)
  return sum % 2 === 0 ? 'even' : 'odd'
}
