import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AS_OF, Engine, readCorpus } from '../../bench/engine.ts'
import { type Kind, Source, stateKind } from '../../src/document/index.ts'
import { decodeFile } from '../../src/workspace/decode.ts'
import { FORMATS, filesOf, type Made } from './documents.ts'
import { Places } from './places.ts'

const satteri = new Engine({ preview: true, markdownParser: 'satteri' })
const remark = new Engine({ preview: true, markdownParser: 'remark' })

/** A file through candor: what is wrong with its places, and how many findings it had. */
async function check(engine: Engine, path: string, bytes: Uint8Array, format: string, kind?: Kind): Promise<{ errors: string[]; findings: number }> {
  const { text, encoding, binary } = decodeFile(bytes, { extension: extname(path).slice(1) })
  if (binary) return { errors: [], findings: 0 }
  const parse = await engine.parsers.get(format)
  const document = parse(new Source(path, text), engine.parsers.options)
  stateKind(document, kind, 'option')
  const { findings, crashes } = engine.linter.lint(document, { asOf: AS_OF })
  const places = new Places(document, encoding === 'binary')
  const errors = [...crashes.map(({ ruleId, error }) => `${ruleId} crashed: ${error}`), ...places.blockErrors(), ...places.findingErrors(findings)]
  return { errors: errors.map((error) => `${path}: ${error}`), findings: findings.length }
}

/** Runs a property over made-up files and returns how many findings there were in all. */
async function checkMade(engine: Engine, format: string, numRuns: number): Promise<number> {
  let findings = 0
  await fc.assert(
    fc.asyncProperty(filesOf(format), async ({ path, bytes, kind }: Made) => {
      const result = await check(engine, path, bytes, format, kind)
      findings += result.findings
      expect(result.errors).toEqual([])
    }),
    { numRuns },
  )
  return findings
}

describe('what candor says stands there', () => {
  it.each(FORMATS)('in made-up copy: %s', { timeout: 120_000 }, async (format) => {
    const runs = process.env.CANDOR_FULL === '1' ? 5000 : 300
    expect(await checkMade(satteri, format, runs)).toBeGreaterThan(runs / 2)
  })

  it('in made-up copy: markdown, read by remark', { timeout: 120_000 }, async () => {
    const runs = process.env.CANDOR_FULL === '1' ? 1000 : 100
    expect(await checkMade(remark, 'markdown', runs)).toBeGreaterThan(runs / 2)
  })
})
