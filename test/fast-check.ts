import { randomInt } from 'node:crypto'
import fc from 'fast-check'

/**
 * fast-check for property tests: the same examples in every run, so that no build fails by chance. `CANDOR_SEED=random` tries others, and
 * `CANDOR_SEED=<number>` tries those again that a failure printed.
 */
const { CANDOR_SEED: wanted = '20261130' } = process.env
const seed = wanted === 'random' ? randomInt(2 ** 31) : Number(wanted)
if (!Number.isSafeInteger(seed)) throw new Error(`CANDOR_SEED is a whole number or "random", not "${wanted}"`)
fc.configureGlobal({ seed, numRuns: 100 })

export default fc
