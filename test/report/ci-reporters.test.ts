import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { Source } from '../../src/document/index.ts'
import type { ReportedFile } from '../../src/report/index.ts'
import { fileOf, findingAt, findingIn, related, reported, reportOf, summaryOf } from './sample.ts'

const fix = { title: 'Drop it', applicability: 'safe' as const, edits: [{ start: 0, end: 6, text: '' }] }
const problem = { code: 'not-found', path: 'gone.md', message: "No such file: 'gone.md'", fatal: true }

/** What a report must bear: quotes, markup, control characters, other scripts, places in other files, nothing at all. */
const nasty = new Source('a b/ü,:%"<&.md', '\uFEFFSave “50 %” 🎉 now <b>&amp;</b> ]]>\r\nOnly é left\u0007\n')
const files: ReportedFile[] = [
  fileOf(
    findingAt('Cancel anytime', { related: [related, { ...related, path: 'terms.md' }], fixes: [fix] }),
    findingAt('cannot', { severity: 'info' }),
  ),
  reported(nasty, [
    findingIn(nasty, '50 %', {
      severity: 'warning',
      message: 'Two\nlines % : , <b> & "q" \u0007 @somebody [x](y) | `z`',
      fingerprint: '00000000000000a1',
    }),
    findingIn(nasty, 'left', { ruleId: 'x/unknown-to-the-book', fingerprint: '00000000000000a2' }),
    findingIn(nasty, '', { ruleId: 'internal/rule-crash', text: '', fingerprint: '00000000000000a3' }),
  ]),
  reported(new Source('clean.txt', 'Nothing here.'), []),
]
const run = summaryOf({ files: 3, errors: 3, warnings: 1, infos: 1, skipped: 1, filesWithFindings: 2 }, { exitCode: 2, notices: [problem] })

describe('json', () => {
  it('has the shape that its schema tells', async () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
      JSON.parse(readFileSync('schema/report.schema.json', 'utf8')),
    )
    const suppressed = { ...files[0], suppressed: [findingAt('Terms', { suppression: { kind: 'inSource' as const, reason: 'r' } })] }
    for (const list of [files, [], [suppressed]]) {
      const report = JSON.parse(await reportOf('json', list, run))
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    }
    expect(validate({ schemaVersion: '1.0' })).toBe(false)
  })
})

// Both are CommonJS, with a default export that ES modules cannot see.
const load = createRequire(import.meta.url)
const AjvDraft04: typeof import('ajv-draft-04').default = load('ajv-draft-04')
const addFormats: (ajv: unknown) => void = load('ajv-formats')

const sarifSchema = new URL('../../../shared/schemas/sarif-schema-2.1.0.json', import.meta.url)

describe('sarif', () => {
  it.skipIf(!existsSync(sarifSchema))('is valid by the official schema (skipped where that is absent)', async () => {
    const ajv = new AjvDraft04({ strict: false })
    addFormats(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync(sarifSchema, 'utf8')))
    for (const list of [files, []]) {
      const log = JSON.parse(await reportOf('sarif', list, run))
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
    }
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false)
  })

  it('has what GitHub asks for', async () => {
    const [{ tool, results, columnKind, invocations }] = JSON.parse(await reportOf('sarif', files, run)).runs
    expect(columnKind).toBe('utf16CodeUnits')
    expect(invocations[0].executionSuccessful).toBe(false)
    expect(results).toHaveLength(5)
    for (const { id, shortDescription, fullDescription, help } of tool.driver.rules) {
      expect(id.length).toBeLessThanOrEqual(255)
      for (const { text } of [shortDescription, fullDescription, help]) expect(text).not.toBe('')
      expect(fullDescription.text.length).toBeLessThanOrEqual(1024)
    }
    for (const { ruleId, ruleIndex, locations, partialFingerprints, message } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
      expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}$/)
      expect(message.text).not.toBe('')
      const { artifactLocation, region } = locations[0].physicalLocation
      expect(artifactLocation.uri).toMatch(/^copy\/[A-Za-z0-9._~%/!'()*-]+$/)
      for (const key of ['startLine', 'startColumn', 'endLine', 'endColumn']) expect(region[key]).toBeGreaterThan(0)
    }
    expect(results[0].fixes[0].artifactChanges[0].replacements[0].deletedRegion).toMatchObject({ charOffset: 0, charLength: 6 })
    expect(results[0].relatedLocations[1].physicalLocation.region).toBeUndefined()
    expect(decodeURIComponent(results[2].locations[0].physicalLocation.artifactLocation.uri)).toBe('copy/a b/ü,:%"<&.md')
  })

  it('keeps suppressed findings with their reasons', async () => {
    const suppressed = [findingAt('Terms', { suppression: { kind: 'inSource', reason: 'agreed with the shop' } })]
    const [{ results }] = JSON.parse(await reportOf('sarif', [{ ...fileOf(), suppressed }])).runs
    expect(results[0].suppressions).toEqual([{ kind: 'inSource', justification: 'agreed with the shop' }])
  })

  it('stops at the number of results GitHub takes, and says so', async () => {
    const many = Array.from({ length: 25_003 }, () => findingAt('Cancel'))
    const [{ results, invocations }] = JSON.parse(await reportOf('sarif', [fileOf(...many)])).runs
    expect(results).toHaveLength(25_000)
    expect(invocations[0].toolExecutionNotifications[0].message.text).toBe('3 more results had no room in this log.')
  })
})

describe('github', () => {
  it('escapes what would end a command, and gives columns only within one line', async () => {
    const lines = (await reportOf('github', files, run)).trimEnd().split('\n')
    expect(lines[0]).toBe(
      "::error title=contradiction/cancel-anytime,file=copy/offer.md,line=1,endLine=1,col=1,endColumn=14::'Cancel anytime' does not hold.%0ASay when one can cancel.",
    )
    const warning = lines.find((line) => line.startsWith('::warning'))
    expect(warning).toContain('file=copy/a b/ü%2C%3A%25"<&.md,line=1,')
    expect(warning).toContain('::Two lines %25 : ,')
    const twoLines = findingAt('anytime!\n\n## Terms')
    expect(await reportOf('github', [fileOf(twoLines)])).toContain('line=1,endLine=3::')
    expect(lines.at(-2)).toBe("::error title=candor::No such file: 'gone.md'")
    expect(lines.at(-1)).toBe('::notice title=candor::3 errors, 1 warning and 1 info in 3 files.')
  })

  it('never gives more than GitHub shows, the gravest of all files first, and counts the rest', async () => {
    const of = (severity: 'error' | 'warning' | 'info', amount: number) => Array.from({ length: amount }, () => findingAt('Cancel', { severity }))
    const report = await reportOf(
      'github',
      [fileOf(...of('info', 12), ...of('warning', 8)), fileOf(...of('warning', 8), ...of('error', 3))],
      summaryOf({ files: 2, errors: 3, warnings: 16, infos: 12 }),
    )
    const commands = report.match(/^::\w+/gm)
    expect(commands?.slice(0, 3)).toEqual(['::error', '::error', '::error'])
    expect(commands?.filter((command) => command === '::warning')).toHaveLength(10)
    expect(commands?.filter((command) => command === '::notice')).toHaveLength(10)
    expect(report).toContain(
      '3 errors, 16 warnings and 12 infos in 2 files. GitHub has no room for 9 more annotations; the job summary has all findings.',
    )
    expect(await reportOf('github', [fileOf()])).toBe('')
  })
})

describe('gitlab', () => {
  it('is an array of issues with fingerprints of their own', async () => {
    const issues = JSON.parse(await reportOf('gitlab', files.slice(1), run))
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length)
    for (const issue of issues) {
      expect(Object.keys(issue).sort()).toEqual(['check_name', 'description', 'fingerprint', 'location', 'severity'])
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity)
      expect(issue.description.startsWith(`${issue.check_name}: `)).toBe(true)
      expect(issue.location.lines.begin).toBeGreaterThan(0)
      expect(issue.location.path).not.toMatch(/^\.?\//)
    }
    expect(JSON.parse(await reportOf('gitlab', [fileOf()]))).toEqual([])
  })
})

interface XmlNode {
  type: string
  name?: string
  attribs?: Record<string, string>
  children?: XmlNode[]
}

const elements = (node: XmlNode, name: string): XmlNode[] => [
  ...(node.name === name ? [node] : []),
  ...(node.children ?? []).flatMap((child) => elements(child, name)),
]

/** The tree of an XML text; throws where a control character or a lone `&` stands in it. */
function xmlOf(text: string): XmlNode {
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/)
  expect(text).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/)
  return parseDocument(text, { xmlMode: true }) as unknown as XmlNode
}

describe('junit', () => {
  it('has a suite for each file, and a passing case for a clean one', async () => {
    const tree = xmlOf(await reportOf('junit', files, run))
    const [all] = elements(tree, 'testsuites')
    expect(all.attribs).toMatchObject({ tests: '7', failures: '5', errors: '1', time: '0.005' })
    const suites = elements(tree, 'testsuite')
    expect(suites.map(({ attribs }) => attribs?.name)).toEqual(['offer.md', 'a b/ü,:%"<&.md', 'clean.txt', 'gone.md'])
    for (const suite of suites) {
      expect(elements(suite, 'testcase')).toHaveLength(Number(suite.attribs?.tests))
      expect(elements(suite, 'failure')).toHaveLength(Number(suite.attribs?.failures))
    }
    expect(elements(suites[1], 'failure')[0].attribs?.message).toBe('Two lines % : , <b> & "q" ␇ @somebody [x](y) | `z`')
  })
})

describe('checkstyle', () => {
  it('has an error for each finding', async () => {
    const tree = xmlOf(await reportOf('checkstyle', files, run))
    const errors = elements(tree, 'error')
    expect(errors).toHaveLength(5)
    for (const { attribs } of errors) expect(['error', 'warning', 'info']).toContain(attribs?.severity)
    expect(errors[0].attribs).toEqual({
      line: '1',
      column: '1',
      severity: 'error',
      message: "'Cancel anytime' does not hold.",
      source: 'candor.contradiction/cancel-anytime',
    })
    expect(elements(tree, 'file').map(({ attribs }) => attribs?.name)).toEqual(['offer.md', 'a b/ü,:%"<&.md'])
  })
})

describe('rdjson', () => {
  it('counts columns in bytes', async () => {
    const { diagnostics, source } = JSON.parse(await reportOf('rdjson', files, run))
    expect(source).toEqual({ name: 'candor' })
    for (const { location, severity } of diagnostics) {
      expect(['ERROR', 'WARNING', 'INFO']).toContain(severity)
      const line = (location.path === 'copy/offer.md' ? files[0] : files[1]).source.line(location.range.start.line)
      const bytes = Buffer.from(line)
      expect(location.range.start.column).toBeLessThanOrEqual(bytes.length + 1)
    }
    const slice = (at: number) => {
      const { start, end } = diagnostics[at].location.range
      return Buffer.from(files[1].source.line(start.line))
        .subarray(start.column - 1, end.column - 1)
        .toString()
    }
    expect(slice(2)).toBe('50 %')
    expect(slice(3)).toBe('left')
    expect(diagnostics[0].suggestions).toEqual([{ range: { start: { line: 1, column: 1 }, end: { line: 1, column: 7 } }, text: '' }])
  })
})

describe('markdown', () => {
  it('lets no word of a file become markup', async () => {
    const report = await reportOf('markdown', files, run)
    expect(report).toContain('3 errors, 1 warning and 1 info in 2 of 3 files.')
    expect(report).toContain('Two lines % \\: , &lt;b&gt; &amp; "q" ␇ @<!-- -->somebody \\[x\\]\\(y\\) \\| \\`z\\`')
    expect(report).toContain("### Not checked\n\n* No such file\\: 'gone.md'")
    for (const row of report.split('\n').filter((line) => /^\| \d/.test(line))) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
    expect(await reportOf('markdown', [fileOf()])).toContain('No findings in 1 file.')
  })

  it('fits into a comment, and counts what does not', async () => {
    const many = Array.from({ length: 2000 }, () => findingAt('Cancel'))
    const report = await reportOf('markdown', [fileOf(...many)], summaryOf({ errors: 2000 }))
    expect(report.length).toBeLessThan(65_536)
    const shown = report.match(/^\| \d/gm)?.length ?? 0
    expect(report).toContain(`${2000 - shown} more findings had no room here.`)
  })
})

describe('agent', () => {
  it('has one line for a finding, with what to do', async () => {
    const lines = (await reportOf('agent', files, run)).trimEnd().split('\n')
    expect(lines).toHaveLength(6)
    expect(lines[1]).toBe('offer.md:5:5 info contradiction/cancel-anytime "cannot": \'Cancel anytime\' does not hold. Fix: Say when one can cancel.')
    expect(lines[5]).toBe('5 findings in 2 of 3 files.')
  })
})

describe('summary', () => {
  it('counts by rule and by file', async () => {
    expect(await reportOf('summary', files, run)).toBe(`findings  files  severity rule
        3      2  error    contradiction/cancel-anytime
        1      1  error    internal/rule-crash
        1      1  error    x/unknown-to-the-book

findings  file
        3  a b/ü,:%"<&.md
        2  offer.md

documents  guessed  read as
        3        3  landing page

3 errors, 1 warning and 1 info in 2 of 3 files
`)
  })
})
