import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { beforeAll, describe, expect, it } from 'vitest'
import { type FileResult, format, type LintedFile, lintFiles, type ReporterName } from '../../src/index.ts'

const root = new URL('../../', import.meta.url)
const schemaOf = (name: string): string => readFileSync(new URL(`test/schemas/${name}`, root), 'utf8')
const shared = (name: string): URL => new URL(`../shared/schemas/${name}`, root)

// Both are CommonJS, with a default export that ES modules cannot see.
const load = createRequire(import.meta.url)
const AjvDraft04: typeof import('ajv-draft-04').default = load('ajv-draft-04')
const addFormats: (ajv: unknown) => void = load('ajv-formats')

/** Everything that candor finds in all fixtures, and something that it cannot check. */
const results: FileResult<LintedFile>[] = []

beforeAll(async () => {
  for await (const result of lintFiles(['fixtures', 'fixtures/formats/leaflet.pdf', 'gone.md'], {
    asOf: '2026-11-22',
    preview: true,
    minConfidence: 0,
  }))
    results.push(result)
}, 60_000)

const report = (name: ReporterName, given: readonly FileResult<LintedFile>[] = results): Promise<string> => format(given, name)

/** What is wrong with an XML text by an XSD. */
function problemsOf(xml: string, xsd: string): string[] {
  using schema = XmlDocument.fromString(xsd)
  using validator = XsdValidator.fromDoc(schema)
  using document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message, line }) => `${line}: ${message}`)
    throw error
  }
}

describe('what candor writes of all fixtures', () => {
  it('has something to write', () => {
    const files = results.flatMap((result) => ('checked' in result ? [result.checked] : []))
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap(({ findings }) => findings).length).toBeGreaterThan(100)
    expect(results.some((result) => 'problem' in result)).toBe(true)
  })

  it.each(['junit', 'checkstyle'] as const)('is %s by its schema', async (name) => {
    const xsd = schemaOf(`${name}.xsd`)
    for (const given of [results, [], results.slice(1, 2)]) expect(problemsOf(await report(name, given), xsd)).toEqual([])
    const whole = await report(name)
    expect(problemsOf(whole.replace(/ (?:tests|severity)="[^"]*"/, ''), xsd)).not.toEqual([])
    expect(
      problemsOf(
        whole.replace(/ (?:failures|line)="\d+"/, (text) => text.replace(/\d+/, 'x')),
        xsd,
      ),
    ).not.toEqual([])
  })

  it('counts in JUnit what it lists', async () => {
    using document = XmlDocument.fromString(await report('junit'))
    const number = (path: string): number => document.find(path).length
    const told = (name: string): number => Number(document.get(`/testsuites/@${name}`)?.content)
    expect([told('tests'), told('failures'), told('errors')]).toEqual([number('//testcase'), number('//failure'), number('//error')])
  })

  it.skipIf(!existsSync(shared('junit-10.xsd')))("is JUnit by Jenkins' schema (skipped where that is absent)", async () => {
    const xsd = readFileSync(shared('junit-10.xsd'), 'utf8')
    expect(problemsOf(await report('junit'), xsd)).toEqual([])
    expect(problemsOf('<testsuites><testsuite/></testsuites>', xsd)).not.toEqual([])
  })

  it('is a Code Quality report by its schema, with fingerprints that differ', async () => {
    const accepts = new Ajv({ allErrors: true }).compile(JSON.parse(schemaOf('code-quality.schema.json')))
    for (const given of [results, []]) {
      const issues: { fingerprint: string }[] = JSON.parse(await report('gitlab', given))
      expect(accepts(issues), JSON.stringify(accepts.errors)).toBe(true)
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
    }
    expect(accepts([{ description: 'x', check_name: 'a/b', fingerprint: '0', severity: 'major', location: { path: './a', lines: {} } }])).toBe(false)
  })

  it('is rdjson by its schema', async () => {
    const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false })
    for (const given of [results, []]) {
      const { valid, errors } = await validator.validateString(await report('rdjson', given))
      expect(errors).toEqual([])
      expect(valid).toBe(true)
    }
    const wrong = (await report('rdjson')).replace('"severity":"ERROR"', '"severity":"BAD"')
    expect((await validator.validateString(wrong)).valid).toBe(false)
  })

  it.skipIf(!existsSync(shared('sarif-schema-2.1.0.json')))('is SARIF by the official schema (skipped where that is absent)', async () => {
    const ajv = new AjvDraft04({ strict: false })
    addFormats(ajv)
    const accepts = ajv.compile(JSON.parse(readFileSync(shared('sarif-schema-2.1.0.json'), 'utf8')))
    expect(accepts(JSON.parse(await report('sarif'))), JSON.stringify(accepts.errors)).toBe(true)
  })

  it('is JSON by the schema that ships', async () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false })
    const accepts = ajv.compile(JSON.parse(readFileSync(new URL('schema/report.schema.json', root), 'utf8')))
    expect(accepts(JSON.parse(await report('json'))), JSON.stringify(accepts.errors)).toBe(true)
  })
})
