import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleFile } from '../workspace/rules-sample.ts'
import { candor, folderOf, HONEST } from './candor.ts'

const copy = (words: string): string => `---\nkind: landing\n---\n# Blue jacket\n\n${words}\n`
const THREE = copy('Only 3 left!')
const args = ['--only', 'pressure', '--fail-on', 'warning']
const check = (cwd: string, ...more: string[]) => candor(['check', '.', '-f', 'concise', '--fail-on', 'warning', ...more], { cwd })

function git(cwd: string, ...words: string[]): void {
  execFileSync('git', ['-c', 'user.name=Shop', '-c', 'user.email=shop@shop.example', '-c', 'commit.gpgsign=false', ...words], { cwd })
}

describe('a baseline', () => {
  it('keeps known findings quiet, and sees a swap, a rename and what is settled', async () => {
    const cwd = folderOf({ 'a.md': THREE, 'b.md': HONEST })
    mkdirSync(join(cwd, '.git'))
    expect((await check(cwd)).code).toBe(1)
    const made = await candor(['baseline', 'create'], { cwd })
    expect(made).toMatchObject({ code: 0, stdout: '1 finding in 1 file → candor-baseline.json\n' })
    expect(await check(cwd)).toMatchObject({ code: 0, stdout: '' })
    expect((await check(cwd, '--no-baseline')).code).toBe(1)

    writeFileSync(join(cwd, 'a.md'), copy('Only 4 left!'))
    const swapped = await check(cwd)
    expect(swapped).toMatchObject({ code: 1 })
    expect(swapped.stdout).toContain("'Only 4 left'")
    expect(swapped.stderr).toContain("1 entry matches nothing any more in 'candor-baseline.json'")

    writeFileSync(join(cwd, 'a.md'), THREE)
    renameSync(join(cwd, 'a.md'), join(cwd, 'c.md'))
    expect(await check(cwd)).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect((await candor(['baseline', 'update'], { cwd })).stdout).toBe(
      'candor-baseline.json: 0 entries added, 0 removed, 1 kept, 1 of them under a new name\n',
    )
    expect(readFileSync(join(cwd, 'candor-baseline.json'), 'utf8')).toContain('"path":"c.md"')

    writeFileSync(join(cwd, 'c.md'), HONEST)
    expect((await check(cwd)).code).toBe(0)
    const strict = await check(cwd, '--baseline-strict')
    expect(strict.code).toBe(1)
    expect(strict.stderr).toContain('1 stale entry in the baseline → exit 1')
    expect((await candor(['baseline', 'prune'], { cwd })).stdout).toMatch(
      /^- c\.md pressure\/scarcity-no-basis “Only 3 left” .*\n.*1 removed, 0 kept\n$/,
    )
    expect(await check(cwd, '--baseline-strict')).toMatchObject({ code: 0, stderr: '' })
  })

  it('takes nothing new in unseen', async () => {
    const cwd = folderOf({ 'a.md': THREE })
    await candor(['baseline', 'create'], { cwd })
    const before = readFileSync(join(cwd, 'candor-baseline.json'), 'utf8')
    writeFileSync(join(cwd, 'b.md'), copy('Only 2 left!'))
    const asked = await candor(['baseline', 'update'], { cwd })
    expect(asked.code).toBe(1)
    expect(asked.stdout).toContain('+ b.md:6:1 pressure/scarcity-no-basis “Only 2 left”')
    expect(asked.stderr).toContain('--accept-new')
    expect(readFileSync(join(cwd, 'candor-baseline.json'), 'utf8')).toBe(before)
    expect((await candor(['baseline', 'update', '--accept-new'], { cwd })).code).toBe(0)
    expect((await check(cwd)).code).toBe(0)
    expect(JSON.parse((await candor(['baseline', 'show', '--json'], { cwd })).stdout)).toHaveLength(2)
    expect((await candor(['baseline', 'create'], { cwd })).code).toBe(2)
  })

  it('is the same from any folder of the repository, and is kept in reports', async () => {
    const cwd = folderOf({ 'shop/a.md': THREE })
    mkdirSync(join(cwd, '.git'))
    await candor(['baseline', 'create'], { cwd })
    const report = JSON.parse((await candor(['check', '.', '-f', 'json'], { cwd: join(cwd, 'shop') })).stdout)
    expect(report.summary).toMatchObject({ warnings: 0, suppressed: 0, baselined: 1 })
    expect(report.files[0].suppressed[0].suppression).toMatchObject({ kind: 'external', reason: expect.stringMatching(/^in the baseline since 20/) })
  })

  it('knows nothing of other files', async () => {
    const cwd = folderOf({ 'a.md': THREE, 'b.md': THREE })
    await candor(['baseline', 'create'], { cwd })
    const run = await candor(['check', 'b.md', '--baseline-strict', '--fail-on', 'warning'], { cwd })
    expect(run.code).toBe(0)
    expect((await candor(['baseline', 'prune', 'b.md'], { cwd })).stdout).toContain('0 removed, 2 kept')
  })

  it.each([
    ['{', 'it is not JSON'],
    ['{"schemaVersion":"9.0","entries":[]}', 'it was written by a newer candor: its schemaVersion is 9.0'],
  ])('that is broken ends with 2: %s', async (text, problem) => {
    const run = await check(folderOf({ 'a.md': HONEST, 'candor-baseline.json': text }))
    expect(run.code).toBe(2)
    expect(run.stderr).toContain(`The baseline 'candor-baseline.json' cannot be used: ${problem}`)
  })

  it.each([
    [['--baseline', 'gone.json'], "Cannot read the baseline 'gone.json'"],
    [['--no-baseline', '--baseline-strict'], 'contradict each other'],
    [['--staged', '--since', 'main'], 'say two different things'],
    [['--changed-lines'], 'needs to know since when'],
    [['--staged'], 'needs a git repository'],
  ])('and what cannot be: %j ends with 2', async (flags, problem) => {
    const run = await candor(['check', '.', ...flags], { cwd: folderOf({ 'a.md': HONEST }) })
    expect(run.code).toBe(2)
    expect(run.stderr).toContain(problem)
  })
})

describe('changed text only', () => {
  it('is what is staged, as it is staged', async () => {
    const cwd = folderOf({ 'a.md': THREE, 'b.md': THREE })
    git(cwd, 'init', '-q', '-b', 'main')
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-q', '-m', 'first')
    expect(await check(cwd, '--staged')).toMatchObject({ code: 0, stdout: '' })
    writeFileSync(join(cwd, 'a.md'), copy('Only 3 left!\n\nOnly 4 left!'))
    git(cwd, 'add', '.')
    writeFileSync(join(cwd, 'a.md'), copy('Nothing.'))
    const both = await check(cwd, '--staged', ...args)
    expect(both.code).toBe(1)
    expect(both.stdout.match(/^a\.md:/gm)).toHaveLength(2)
    const lines = await check(cwd, '--staged', '--changed-lines')
    expect(lines.stdout).toMatch(/^a\.md:8:1 .*Only 4 left/)
    expect(lines.stdout.trimEnd().split('\n')).toHaveLength(1)
  })

  it('is what a branch changed', async () => {
    const cwd = folderOf({ 'a.md': THREE })
    git(cwd, 'init', '-q', '-b', 'main')
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-q', '-m', 'first')
    git(cwd, 'checkout', '-q', '-b', 'offer')
    writeFileSync(join(cwd, 'new.md'), THREE)
    const run = await check(cwd, '--since', 'main')
    expect(run.stdout).toMatch(/^new\.md:6:1 /)
    expect(run.stdout).not.toContain('a.md')
    const wrong = await check(cwd, '--since', 'mian')
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain("There is no revision 'mian' in this repository.")
    expect(existsSync(join(cwd, 'candor-baseline.json'))).toBe(false)
  })
})

describe('candor baseline migrate', () => {
  const ACME = { 'candor.config.json': '{ "plugins": ["./acme.yaml"] }' }
  const made = async () => {
    const cwd = folderOf({ ...ACME, 'acme.yaml': ruleFile(), 'a.md': 'A foo.\n\nAnother foo.\n', 'b.md': 'A foo.\n' })
    expect(await candor(['baseline', 'create'], { cwd })).toMatchObject({ code: 0, stdout: expect.stringContaining('3 findings in 2 files') })
    const path = join(cwd, 'candor-baseline.json')
    return { cwd, read: () => readFileSync(path, 'utf8'), write: (text: string) => writeFileSync(path, text) }
  }

  it('says so when there is nothing to do', async () => {
    const { cwd, read } = await made()
    const before = read()
    expect(await candor(['baseline', 'migrate'], { cwd })).toEqual({
      code: 0,
      stdout: 'candor-baseline.json: nothing to migrate, 3 entries\n',
      stderr: '',
    })
    expect(read()).toBe(before)
  })

  it('brings entries under the new name of a rule, which they are known by before that too', async () => {
    const { cwd, read } = await made()
    writeFileSync(join(cwd, 'acme.yaml'), ruleFile({ id: 'acme/fooish', aliases: 'acme/foo' }))
    writeFileSync(join(cwd, 'b.md'), 'A foo.\n\nOne more foo.\n')
    expect((await check(cwd)).stdout).toBe("b.md:3:10 warning acme/fooish Says 'foo'.\n")
    const { code, stdout } = await candor(['baseline', 'migrate'], { cwd })
    expect(stdout).toContain('a.md acme/foo “foo” (since ')
    expect(stdout).toContain(') → a.md acme/fooish\n')
    expect(stdout).toContain('candor-baseline.json: 3 entries renewed, 0 removed, 3 kept\n')
    expect(code).toBe(0)
    expect(read()).not.toContain('"acme/foo"')
    writeFileSync(join(cwd, 'acme.yaml'), ruleFile({ id: 'acme/fooish' }))
    expect((await check(cwd)).stdout).toBe("b.md:3:10 warning acme/fooish Says 'foo'.\n")
  })

  it('renews fingerprints of an older version by rule, path and words', async () => {
    const { cwd, read, write } = await made()
    const current = read()
    let number = 0
    write(current.replace('"entries"', '"fingerprints": 0,\n  "entries"').replace(/"fingerprint":"\w+"/g, () => `"fingerprint":"${number++}"`))
    const refused = await check(cwd)
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toContain("was written by an older candor, whose fingerprints were others. 'candor baseline migrate' renews it.")
    const part = await candor(['baseline', 'migrate', 'a.md'], { cwd })
    expect(part).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('1 entry of') })
    expect(await candor(['baseline', 'migrate'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('3 entries renewed, 0 removed, 3 kept'),
    })
    expect(read()).toBe(current)
    expect(await check(cwd, '--baseline-strict')).toMatchObject({ code: 0 })
  })

  it('refuses a file of a newer candor', async () => {
    const { cwd, read, write } = await made()
    const current = read()
    for (const text of [current.replace('"1.0"', '"2.0"'), current.replace('"entries"', '"fingerprints": 2, "entries"')]) {
      write(text)
      const { code, stderr } = await candor(['baseline', 'migrate'], { cwd })
      expect(stderr).toContain('it was written by a newer candor')
      expect(code).toBe(2)
      expect(read()).toBe(text)
    }
  })
})
