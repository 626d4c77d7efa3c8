import { describe, expect, it } from 'vitest'
import { hostileInputs } from '../../bench/hostile.ts'
import { type Kind, lintText } from '../../src/index.ts'

const extensions: Readonly<Record<string, string>> = { markdown: 'md', html: 'html', text: 'txt', email: 'eml' }

/** CPU time of one check, all rules, in milliseconds. */
async function timeOf(format: string, text: string, kind: Kind): Promise<number> {
  const begun = process.cpuUsage()
  const { crashes } = await lintText(text, { path: `hostile.${extensions[format]}`, kind, preview: true, minConfidence: 'low', asOf: '2026-11-22' })
  const { user, system } = process.cpuUsage(begun)
  expect(crashes).toEqual([])
  return (user + system) / 1000
}

/** The least of several runs: other work on the machine, and the compiler's, only ever adds to it. */
async function leastOf(runs: number, format: string, text: string, kind: Kind): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) least = Math.min(least, await timeOf(format, text, kind))
  return least
}

/** Of a time as short as this, most is what every check costs. */
const NOTHING = 60

describe('hostile input', () => {
  it('of twice the size takes about twice the time, whatever it is', { timeout: 600_000 }, async () => {
    const tooSlow: string[] = []
    for (const kind of ['landing', 'email-offer'] as const) {
      for (const { name, format, make } of hostileInputs) {
        const text = make(400_000)
        const half = make(200_000)
        const times = [await timeOf(format, half, kind), await timeOf(format, text, kind)]
        // Once more where it matters, so that a hiccup of the machine is not taken for a mistake.
        if (times[1] > NOTHING && times[1] > 2.6 * times[0])
          times.splice(0, 2, await leastOf(3, format, half, kind), await leastOf(3, format, text, kind))
        if (times[1] > NOTHING && times[1] > 2.6 * times[0])
          tooSlow.push(`${kind}, ${name}: ${times.map((time) => `${Math.round(time)} ms`).join(' → ')}`)
      }
    }
    expect(tooSlow).toEqual([])
  })
})
