import type { Step } from './automaton.ts'

/** Steps as few and small JSON values as will do: there are thousands, and they are read at every start. */
export interface PackedSteps {
  /** For each step: number of its pattern, of its set of words plus one, its kinds, its flags, how many steps follow, and how far ahead each is. */
  readonly numbers: readonly number[]
  /** By step number, where there are any. */
  readonly exact: Readonly<Record<number, string>>
  readonly amounts: Readonly<Record<number, number>>
  readonly names: Readonly<Record<number, readonly string[]>>
}

const FIRST = 4
const LAST = 8
const GAP = 3

export function packSteps(steps: readonly Step[]): PackedSteps {
  const numbers: number[] = []
  const exact: Record<number, string> = {}
  const amounts: Record<number, number> = {}
  const names: Record<number, readonly string[]> = {}
  steps.forEach((step, at) => {
    numbers.push(step.pattern, step.set + 1, step.kinds, step.gap | (step.isFirst ? FIRST : 0) | (step.isLast ? LAST : 0), step.follow.length)
    for (const next of step.follow) numbers.push(next - at)
    if (step.exact !== undefined) exact[at] = step.exact
    if (step.amount !== undefined) amounts[at] = step.amount
    if (step.names !== undefined) names[at] = step.names
  })
  return { numbers, exact, amounts, names }
}

export function unpackSteps({ numbers, exact, amounts, names }: PackedSteps): Step[] {
  const steps: Step[] = []
  for (let at = 0; at < numbers.length; ) {
    const [pattern, set, kinds, flags, count] = [numbers[at], numbers[at + 1] - 1, numbers[at + 2], numbers[at + 3], numbers[at + 4]]
    const number = steps.length
    const follow: number[] = []
    for (let next = at + 5; next < at + 5 + count; next++) follow.push(number + numbers[next])
    const gap = (flags & GAP) as Step['gap']
    steps.push({
      pattern,
      set,
      kinds,
      gap,
      follow,
      isFirst: (flags & FIRST) !== 0,
      isLast: (flags & LAST) !== 0,
      exact: exact[number],
      amount: amounts[number],
      names: names[number],
    })
    at += 5 + count
  }
  return steps
}
