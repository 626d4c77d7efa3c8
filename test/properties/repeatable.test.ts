import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../bench/engine.ts'
import { rules } from '../../rules/index.generated.ts'
import { vocabulary } from '../../rules/vocabulary.ts'
import { lintText } from '../../src/index.ts'
import { decodeFile } from '../../src/workspace/decode.ts'
import { Checker, resolveSettings } from '../../src/workspace/index.ts'
import fc from '../fast-check.ts'
import { FORMATS, filesOf, type Made } from './documents.ts'

const book = { rules, lexicons: vocabulary }
const settings = resolveSettings({ asOf: '2026-11-22', preview: true, minConfidence: 'low' }, book)

/** Everything candor has to say of a file, as text. */
async function reportOf(checker: Checker, { path, bytes, format, kind }: Made): Promise<string> {
  const { text } = decodeFile(bytes, { extension: extname(path).slice(1) })
  const { document: _, documents: __, source: ___, ...said } = await checker.check(path, text, { format, kind })
  return JSON.stringify(said)
}

async function reportsOf(checker: Checker, files: readonly Made[]): Promise<Map<Made, string>> {
  const reports = new Map<Made, string>()
  for (const file of files) reports.set(file, await reportOf(checker, file))
  return reports
}

const anyFile = fc.oneof(...FORMATS.map(filesOf))

/** Files in one order and in another. */
const twoOrders = fc
  .array(anyFile, { minLength: 2, maxLength: 6 })
  .chain((files) => fc.record({ files: fc.constant(files), shuffled: fc.shuffledSubarray(files, { minLength: files.length }) }))

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))

const fixtureFiles = (): Made[] =>
  readCorpus(fixtures)
    .filter(({ format }) => FORMATS.includes(format))
    .map(({ path, bytes, format }) => ({ path: path.slice(fixtures.length), bytes, format, kind: 'landing' }))

describe('the same text', () => {
  it('has the same report whatever was checked before it, and in whatever order', { timeout: 120_000 }, async () => {
    // This checker's automata remember all that it has read so far; the others know nothing.
    const seasoned = new Checker(settings)
    for (const file of fixtureFiles()) await reportOf(seasoned, file)
    await fc.assert(
      fc.asyncProperty(twoOrders, async ({ files, shuffled }) => {
        const first = await reportsOf(new Checker(settings), files)
        expect(await reportsOf(new Checker(settings), shuffled)).toEqual(first)
        expect(await reportsOf(seasoned, shuffled)).toEqual(first)
        expect(await reportsOf(seasoned, files)).toEqual(first)
      }),
      { numRuns: process.env.CANDOR_FULL === '1' ? 300 : 25 },
    )
  })

  it('has the same report when checked on its own, after its neighbours, and at the same time as they are', { timeout: 60_000 }, async () => {
    const files = fixtureFiles()
    const alone = new Map<Made, string>()
    for (const file of files) alone.set(file, await reportOf(new Checker(settings), file))
    const together = new Checker(settings)
    expect(await reportsOf(together, files)).toEqual(alone)
    expect(await reportsOf(together, files.toReversed())).toEqual(alone)
    expect(await Promise.all(files.map((file) => reportOf(together, file)))).toEqual([...alone.values()])
  })

  it('has the same fingerprints through the public function', async () => {
    const text = 'Hurry, the offer ends soon! Only 3 left.\n\nHurry, the offer ends soon!'
    const once = await lintText(text, { path: 'a.md', kind: 'landing', asOf: '2026-11-22' })
    const again = await lintText(text, { path: 'a.md', kind: 'landing', asOf: '2026-11-22' })
    expect(once.findings.length).toBeGreaterThan(1)
    expect(new Set(once.findings.map(({ fingerprint }) => fingerprint)).size).toBe(once.findings.length)
    expect(JSON.stringify(again.findings)).toBe(JSON.stringify(once.findings))
  })
})
