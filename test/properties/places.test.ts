import { existsSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { AS_OF, Engine, readCorpus } from '../../bench/engine.ts'
import { type Kind, Source, stateKind } from '../../src/document/index.ts'
import { decodeFile } from '../../src/workspace/decode.ts'
import fc from '../fast-check.ts'
import { FORMATS, filesOf, type Made } from './documents.ts'
import { Places } from './places.ts'

/** All files and many runs, or enough of them to notice a mistake. */
const isFull = process.env.CANDOR_FULL === '1'
const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))

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
    const runs = isFull ? 5000 : 200
    expect(await checkMade(satteri, format, runs)).toBeGreaterThan(runs / 2)
  })

  it('in made-up copy: markdown, read by remark', { timeout: 120_000 }, async () => {
    const runs = isFull ? 1000 : 100
    expect(await checkMade(remark, 'markdown', runs)).toBeGreaterThan(runs / 2)
  })
})

/** What breaks copy, wherever it is put. */
const SCRAPS =
  '< > " \' & &# ; * ** _ ` [ ] ( ) \\ | {{ }} {% %} <!-- --> <b </p> <td> <br> = -- <style> </a> <span\u00A0hidden> *| |* %% ${ # === ~~ ![ <select><option> <svg> </div> <!DOCTYPE <?php ?>'
    .split(' ')
    .map((scrap) => scrap.replace('\u00A0', ' '))
    .concat('\n', '\r', '\r\n', '\n\n', ' ', '\t', '\0', '\uD83D', '\uFEFF', '\u2028', '> ', '- ')

const damages = fc.array(fc.record({ at: fc.nat(), scrap: fc.constantFrom(...SCRAPS), drop: fc.nat({ max: 3 }) }), { minLength: 1, maxLength: 8 })

describe('broken copy', () => {
  it.each(FORMATS)('never crashes a rule, and keeps its places: %s', { timeout: 120_000 }, async (format) => {
    const parse = await satteri.parsers.get(format)
    fc.assert(
      fc.property(filesOf(format), damages, ({ path, bytes, kind }, all) => {
        let text = Buffer.from(bytes).toString()
        for (const { at, scrap, drop } of all) {
          const place = at % (text.length + 1)
          text = text.slice(0, place) + scrap + text.slice(place + drop)
        }
        const document = parse(new Source(path, text), satteri.parsers.options)
        stateKind(document, kind, 'option')
        const { findings, crashes } = satteri.linter.lint(document, { asOf: AS_OF })
        expect(crashes).toEqual([])
        for (const { start, end, related } of findings) {
          for (const one of [{ start, end }, ...related]) expect(0 <= one.start && one.start <= one.end && one.end <= text.length).toBe(true)
        }
        if (format !== 'email') expect(new Places(document).characterErrors().filter((error) => !isHopeless.test(error))).toEqual([])
      }),
      { numRuns: isFull ? 3000 : 150 },
    )
  })
})

/** Front matter with escapes that YAML does not have, and images whose text mixes markup with signs that only look like it. */
const isHopeless = /^(?:title|subject|alt) /

/** The files of a folder, each checked; every tenth of them unless all are wanted. */
async function checkFolder(folder: string, engine = satteri, kind?: Kind): Promise<{ errors: string[]; files: number; findings: number }> {
  const total = { errors: [] as string[], files: 0, findings: 0 }
  const all = readCorpus(folder).filter(({ format }) => FORMATS.includes(format))
  for (const { path, bytes, format } of all.filter((_, at) => isFull || folder === fixtures || at % 10 === 0)) {
    const { errors, findings } = await check(engine, path.slice(folder.length), bytes, format, kind)
    total.errors.push(...errors)
    total.files++
    total.findings += findings
  }
  return total
}

describe('what candor says stands there, in files', () => {
  it.each<[string, Engine]>([
    ['satteri', satteri],
    ['remark', remark],
  ])('of the fixtures, by %s', { timeout: 60_000 }, async (_, engine) => {
    const { errors, files, findings } = await checkFolder(fixtures, engine)
    expect(errors).toEqual([])
    expect(files).toBeGreaterThan(15)
    expect(findings).toBeGreaterThan(20)
  })

  // ../shared/corpus holds real mails, pages and policies that may not be published with the source, so it is not everywhere.
  it.skipIf(!existsSync(corpus))(
    `of the corpus (${isFull ? 'all' : 'every tenth'}; skipped where ../shared/corpus is missing)`,
    { timeout: 600_000 },
    async () => {
      // Said to be landing pages, so that as many rules as possible speak.
      const { errors, files, findings } = await checkFolder(corpus, satteri, 'landing')
      expect(errors).toEqual([])
      expect(files).toBeGreaterThan(isFull ? 1900 : 190)
      expect(findings).toBeGreaterThan(isFull ? 150 : 10)
    },
  )
})
