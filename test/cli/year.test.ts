import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { type ReporterName, reporterNames } from '../../src/report/names.ts'
import { candor, folderOf, HONEST, type Run } from './candor.ts'

const page = (...paragraphs: readonly string[]): string => `# Blue jacket\n\n${paragraphs.join('\n\n')}\n`

/** A shop's repository, and what its people do with it. */
class Shop {
  readonly cwd: string

  constructor(files: Readonly<Record<string, string>>) {
    this.cwd = folderOf(files)
    this.git('init', '-q', '-b', 'main')
    this.commit('The shop')
  }

  git(...args: readonly string[]): string {
    const settings = ['user.name=Shop', 'user.email=shop@shop.example', 'commit.gpgsign=false', 'merge.conflictstyle=merge'].flatMap((one) => [
      '-c',
      one,
    ])
    return execFileSync('git', [...settings, ...args], { cwd: this.cwd, encoding: 'utf8', stdio: 'pipe' })
  }

  commit(message: string): void {
    this.git('add', '-A')
    this.git('commit', '-q', '-m', message)
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.cwd, path)), { recursive: true })
    writeFileSync(join(this.cwd, path), text)
  }

  read(path: string): string {
    return readFileSync(join(this.cwd, path), 'utf8')
  }

  candor(day: string, ...args: readonly string[]): Promise<Run> {
    return candor([...args, '--as-of', day], { cwd: this.cwd })
  }

  check(day: string, ...args: readonly string[]): Promise<Run> {
    return this.candor(day, 'check', '-f', 'concise', ...args)
  }

  get entries(): { path: string; text: string; added: string }[] {
    return JSON.parse(this.read('candor-baseline.json')).entries
  }
}

const CONFIG = '{ "kinds": { "site/**": "landing" }, "preset": "none", "rules": { "pressure/*": "on" }, "failOn": "warning" }\n'

describe("a year of a shop's repository", () => {
  it('goes by', { timeout: 180_000 }, async () => {
    const shop = new Shop({
      'site/jackets.md': page('Only 3 left!'),
      'site/hats.md': page('Only 5 left!'),
      'site/shoes.md': page('Only 7 left!'),
      'site/about.md': HONEST,
    })

    // January: a config to begin with, and the first run.
    const begun = await candor(['init'], { cwd: shop.cwd })
    expect(begun).toMatchObject({ code: 0, stderr: expect.stringContaining('4 files of copy found') })
    rmSync(join(shop.cwd, 'candor.config.jsonc'))
    shop.write('candor.config.json', CONFIG)
    const first = await shop.check('2026-01-12')
    expect(first.code).toBe(1)
    expect(first.stdout.match(/^site\/\w+\.md:3:1 warning pressure\/scarcity-no-basis /gm)).toHaveLength(3)

    // February: what is old may stand for now.
    expect(await shop.candor('2026-02-02', 'baseline', 'create')).toMatchObject({ code: 0, stdout: '3 findings in 3 files → candor-baseline.json\n' })
    expect(await shop.check('2026-02-02')).toMatchObject({ code: 0, stdout: '', stderr: '' })
    shop.commit('What candor knows already')

    // March: a true count, suppressed until somebody looks again.
    const suppressed = '<!-- candor-ignore pressure/scarcity-no-basis until 2026-06-30 by shop-team -- counted in the store -->\nOnly 9 left!'
    shop.write('site/scarves.md', page(suppressed))
    expect(await shop.check('2026-06-30')).toMatchObject({ code: 0, stdout: '' })
    const expired = await shop.check('2026-07-01')
    expect(expired.code).toBe(1)
    expect(expired.stdout).toMatch(/^site\/scarves\.md:3:\d+ error suppression\/expired /m)
    expect(expired.stdout).toMatch(/^site\/scarves\.md:4:1 warning pressure\/scarcity-no-basis /m)
    // No baseline takes that in.
    expect((await shop.candor('2026-07-01', 'baseline', 'update')).stdout).not.toContain('suppression/expired')
    shop.write('site/scarves.md', page('Hand-knitted in small numbers.'))
    expect(await shop.check('2026-07-01', '--baseline-strict')).toMatchObject({ code: 0, stderr: '' })
    shop.commit('Scarves')

    // May: a page moves.
    mkdirSync(join(shop.cwd, 'site/winter'))
    shop.git('mv', 'site/jackets.md', 'site/winter/parkas.md')
    expect(await shop.check('2026-05-04')).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect((await shop.candor('2026-05-04', 'baseline', 'update')).stdout).toContain('0 entries added, 0 removed, 3 kept, 1 of them under a new name')
    expect(shop.entries.map(({ path, added }) => [path, added])).toContainEqual(['site/winter/parkas.md', '2026-02-02'])
    shop.commit('Parkas')

    // July: one finding is settled and another of the same rule comes. As many as before, and not the same.
    shop.write('site/hats.md', page('Now in green.', 'Only 2 left!'))
    const swapped = await shop.check('2026-07-06')
    expect(swapped.code).toBe(1)
    expect(swapped.stdout).toMatch(/^site\/hats\.md:5:1 .*'Only 2 left'/)
    expect(swapped.stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(swapped.stderr).toContain("1 entry matches nothing any more in 'candor-baseline.json'")
    const asked = await shop.candor('2026-07-06', 'baseline', 'update')
    expect(asked.code).toBe(1)
    expect(asked.stdout).toContain('+ site/hats.md:5:1 pressure/scarcity-no-basis “Only 2 left”')
    expect(asked.stdout).toContain('- site/hats.md pressure/scarcity-no-basis “Only 5 left”')
    shop.write('site/hats.md', page('Now in green.'))
    expect((await shop.check('2026-07-06', '--baseline-strict')).code).toBe(1)
    expect((await shop.candor('2026-07-06', 'baseline', 'prune')).stdout).toContain('1 removed, 2 kept')
    expect(await shop.check('2026-07-06', '--baseline-strict')).toMatchObject({ code: 0, stderr: '' })
    shop.commit('Hats')

    // September: two branches take something in, each in its own place.
    await branchWith(shop, 'belts', 'site/belts.md', 'Only 4 left!')
    await branchWith(shop, 'ties', 'site/zip-ties.md', 'Only 6 left!')
    shop.git('merge', '-q', '--no-edit', 'belts')
    shop.git('merge', '-q', '--no-edit', 'ties')
    expect(shop.entries.map(({ text }) => text)).toEqual(['Only 4 left', 'Only 7 left', 'Only 3 left', 'Only 6 left'])
    expect(await shop.check('2026-09-07', '--baseline-strict')).toMatchObject({ code: 0, stdout: '', stderr: '' })

    // October: two branches meet at the same line, and a half-merged baseline is no baseline.
    await branchWith(shop, 'coats', 'site/coats.md', 'Only 8 left!')
    await branchWith(shop, 'capes', 'site/capes.md', 'Only 1 left!')
    shop.git('merge', '-q', '--no-edit', 'coats')
    expect(() => shop.git('merge', '-q', '--no-edit', 'capes')).toThrow()
    expect(await shop.check('2026-10-05')).toMatchObject({ code: 2, stderr: expect.stringContaining('it holds the marks of a merge conflict') })
    shop.git('checkout', '--ours', 'candor-baseline.json')
    const other = await shop.check('2026-10-05')
    expect(other.stdout).toMatch(/^site\/capes\.md:3:1 /)
    expect((await shop.candor('2026-10-05', 'baseline', 'update', '--accept-new')).stdout).toContain('1 entry added, 0 removed, 5 kept')
    expect(await shop.check('2026-10-05', '--baseline-strict')).toMatchObject({ code: 0, stdout: '', stderr: '' })
    shop.commit('Coats and capes')

    // November: a pull request is judged by what it changes.
    shop.git('checkout', '-q', '-b', 'sale')
    shop.write('site/hats.md', page('Now in green.', '[No thanks, I hate saving money](/no)'))
    expect((await shop.check('2026-11-02', '--since', 'main', '--changed-lines')).stdout).toMatch(
      /^site\/hats\.md:5:\d+ error pressure\/confirmshaming [^\n]+\n$/,
    )

    // December: the books are the same from wherever one looks, and on every run.
    const whole = await shop.check('2026-12-01')
    expect(await shop.check('2026-12-01')).toEqual(whole)
    const report = await candor(['check', '..', '-f', 'json', '--as-of', '2026-12-01'], { cwd: join(shop.cwd, 'site') })
    expect(JSON.parse(report.stdout).summary).toMatchObject({ errors: 1, warnings: 0, baselined: 6 })
  })
})

/** On a branch, a page with a finding that the branch's baseline takes in. */
async function branchWith(shop: Shop, branch: string, path: string, words: string): Promise<void> {
  shop.git('checkout', '-q', '-b', branch)
  shop.write(path, page(words))
  const { code, stdout } = await shop.candor('2026-09-01', 'baseline', 'update', '--accept-new')
  expect([code, stdout]).toEqual([0, expect.stringContaining('1 entry added, 0 removed')])
  shop.commit(branch)
  shop.git('checkout', '-q', 'main')
}

const json = (text: string) => JSON.parse(text)

/** The elements of a name in an XML text that is well formed as far as control characters and ampersands go. */
function elements(text: string, name: string): Record<string, string>[] {
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/)
  expect(text).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/)
  const found: Record<string, string>[] = []
  const open = [...parseDocument(text, { xmlMode: true }).children]
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    if (!('children' in node)) continue
    if ('name' in node && node.name === name) found.push(node.attribs)
    open.push(...node.children)
  }
  return found
}

const sarifSchema = new URL('../../../shared/schemas/sarif-schema-2.1.0.json', import.meta.url)
const load = createRequire(import.meta.url)

/** Valid by the official schema, where that is at hand. */
function validSarif(log: unknown): void {
  if (!existsSync(sarifSchema)) return
  const AjvDraft04: typeof import('ajv-draft-04').default = load('ajv-draft-04')
  const ajv = new AjvDraft04({ strict: false })
  load('ajv-formats')(ajv)
  const validate = ajv.compile(json(readFileSync(sarifSchema, 'utf8')))
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
}

const PATH = 'site/a & b, 50%.md'
const RULES = ['pressure/confirmshaming', 'pressure/scarcity-no-basis']

/** What each format must be, of a run with an error and a warning in one file, and one suppressed finding in another. */
const VALID: Readonly<Record<ReporterName, (report: string) => void>> = {
  pretty: (report) =>
    expect(report).toMatch(/site\/a & b, 50%\.md:3:1 {2}warning {2}pressure\/scarcity-no-basis\n[\s\S]*1 error and 1 warning in 1 of 2 files/),
  concise: (report) => expect(report.trimEnd().split('\n')).toHaveLength(2),
  json: (report) => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
      json(readFileSync('schema/report.schema.json', 'utf8')),
    )
    expect(validate(json(report)), JSON.stringify(validate.errors)).toBe(true)
    expect(json(report).summary).toMatchObject({ errors: 1, warnings: 1, suppressed: 1 })
  },
  jsonl: (report) =>
    expect(
      report
        .trimEnd()
        .split('\n')
        .map((line) => json(line).ruleId)
        .sort(),
    ).toEqual(RULES),
  sarif: (report) => {
    validSarif(json(report))
    const [{ results, tool }] = json(report).runs
    expect(results).toHaveLength(3)
    expect(results.filter((result: { suppressions?: unknown[] }) => result.suppressions !== undefined)).toHaveLength(1)
    for (const { ruleId, ruleIndex, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
      expect(decodeURIComponent(locations[0].physicalLocation.artifactLocation.uri)).toMatch(/^site\//)
    }
  },
  github: (report) => {
    const lines = report.trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) title=[^:]+::\S/)
    expect(lines[0]).toContain('title=pressure/confirmshaming,file=site/a & b%2C 50%25.md,line=5,')
  },
  gitlab: (report) => {
    for (const issue of json(report)) {
      expect(Object.keys(issue).sort()).toEqual(['check_name', 'description', 'fingerprint', 'location', 'severity'])
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity)
      expect(issue.location).toMatchObject({ path: PATH, lines: { begin: expect.any(Number) } })
    }
    expect(json(report)).toHaveLength(2)
  },
  junit: (report) => {
    expect(elements(report, 'testsuites')).toMatchObject([{ tests: '3', failures: '2', errors: '0' }])
    expect(elements(report, 'testsuite')).toMatchObject([{ name: PATH }, { name: 'site/b.md', failures: '0' }])
    expect(elements(report, 'failure')).toHaveLength(2)
  },
  checkstyle: (report) => {
    expect(elements(report, 'file').map(({ name }) => name)).toEqual([PATH])
    expect(elements(report, 'error').map(({ source }) => source.replace('candor.', ''))).toEqual([...RULES].reverse())
  },
  rdjson: (report) => {
    const { diagnostics, source } = json(report)
    expect(source).toEqual({ name: 'candor' })
    expect(diagnostics.map(({ severity }: { severity: string }) => severity)).toEqual(['WARNING', 'ERROR'])
    for (const { location } of diagnostics) expect(location).toMatchObject({ path: PATH, range: { start: { line: expect.any(Number) } } })
  },
  markdown: (report) => {
    expect(report).toContain('1 error and 1 warning in 1 of 2 files.')
    for (const row of report.split('\n').filter((line) => /^\| \d/.test(line))) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
  },
  agent: (report) => {
    const lines = report.trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    for (const line of lines.slice(0, 2)) expect(line).toMatch(/^site\/a & b, 50%\.md:\d+:\d+ (?:error|warning) pressure\/\S+ ".*": .* Fix: /)
  },
  summary: (report) => expect(report).toMatch(/^findings {2}files {2}severity rule\n[\s\S]*1 error, 1 warning and 0 infos in 1 of 2 files\n$/),
}

describe('continuous integration', () => {
  it('gets every output format right in one run', { timeout: 120_000 }, async () => {
    const shop = new Shop({
      [PATH]: page('Only 3 left!', '[No thanks, I hate saving money](/no)'),
      'site/b.md': page('<!-- candor-ignore pressure/scarcity-no-basis -- counted in the store -->\nOnly 9 left!'),
      'candor.config.json': CONFIG,
    })
    const run = await shop.candor('2026-12-01', 'check', ...reporterNames.flatMap((name) => ['-f', `${name}=out/${name}.txt`]))
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('cannot write') })
    mkdirSync(join(shop.cwd, '.out'))
    const written = await shop.candor('2026-12-01', 'check', ...reporterNames.flatMap((name) => ['-f', `${name}=.out/${name}.txt`]))
    expect(written).toEqual({ code: 1, stdout: '', stderr: 'candor: 1 error and 1 warning → exit 1\n' })
    for (const name of reporterNames) VALID[name](shop.read(`.out/${name}.txt`))
  })
})
