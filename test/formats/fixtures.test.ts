import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Source } from '../../src/document/index.ts'
import { formatOf, Parsers } from '../../src/formats/index.ts'
import { type FileResult, lintFiles } from '../../src/index.ts'
import { formatNames, mapErrors as frontendErrors } from './frontend-cases.ts'
import { mapErrors as localeErrors } from './locale-cases.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = new URL('../../fixtures/formats/', import.meta.url)

interface Expected {
  readonly ruleId: string
  readonly text: string
  readonly line: number
}

const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<string, readonly Expected[]>
const names = Object.keys(expected)
const rules = new Set(Object.values(expected).flatMap((findings) => findings.map(({ ruleId }) => ruleId)))

describe('the fixtures of the formats', () => {
  it('are all expected', () => {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== 'expected.json')
    const known = found.filter((entry) => names.some((name) => name.split('/').at(-1) === entry.name))
    expect(known).toHaveLength(names.length)
  })

  it.each(names)('%s has the findings it should have', async (name) => {
    const results: FileResult[] = []
    for await (const result of lintFiles([`fixtures/formats/${name}`], { cwd: root, asOf: '2026-04-15', preview: true })) results.push(result)
    const [result] = results
    if (!('checked' in result)) throw new Error(result.problem.message)
    const { findings, notices, crashes } = result.checked
    const found = findings.map(({ ruleId, text, range }) => ({ ruleId, text, line: range.start.line }))
    // Rules that no fixture here was written for may find more; these may not.
    expect(found.filter(({ ruleId }) => rules.has(ruleId))).toEqual(expected[name])
    expect(notices).toEqual([])
    expect(crashes).toEqual([])
  })

  it.each(names.filter((name) => formatOf(name)?.load !== undefined && formatOf(name)?.name !== 'email'))(
    '%s has every character in its place',
    async (name) => {
      const format = formatOf(name)
      if (format === undefined) throw new Error(`no format for ${name}`)
      const parse = await new Parsers().get(format.name)
      const mapErrors = (formatNames as string[]).includes(format.name) || format.name === 'text' ? frontendErrors : localeErrors
      for (const eol of ['\n', '\r\n']) {
        for (const mark of ['', '\uFEFF']) {
          const text = mark + readFileSync(new URL(name, folder), 'utf8').replaceAll('\n', eol)
          const document = parse(new Source(name, text), {})
          expect(document.blocks.length).toBeGreaterThan(2)
          expect(mapErrors(document)).toEqual([])
          expect(document.notices).toEqual([])
        }
      }
    },
  )
})
