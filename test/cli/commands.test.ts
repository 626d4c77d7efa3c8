import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.generated.ts'
import { formatOf, formats, templateExtensions } from '../../src/formats/index.ts'
import { candor, folderOf, SHAMING } from './candor.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

describe('candor --version', () => {
  it.each(['--version', '-V'])('%s prints the version', async (flag) => {
    expect(await candor([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('candor --help', () => {
  it.each([['--help'], ['help'], ['check', '--help'], ['help', 'stream']])('%s %s', async (...args) => {
    const run = await candor(args)
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toContain('Usage: candor')
  })
})

describe('candor explain', () => {
  it('tells everything about a rule', async () => {
    const run = await candor(['explain', 'pressure/confirmshaming', '--as-of', '2026-11-22'])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    for (const part of [
      'pressure/confirmshaming',
      'Why\n',
      'Instead\n',
      'Reads\n',
      'Laws it rests on\n',
      ', as of 2026-11-22',
      'Reported\n',
      'Not reported\n',
    ]) {
      expect(run.stdout).toContain(part)
    }
  })

  it('tells how the laws stand on another day', async () => {
    const [now, then] = await Promise.all(['2026-11-22', '1990-01-01'].map((day) => candor(['explain', 'pressure/confirmshaming', '--as-of', day])))
    expect(then.stdout).toContain(', as of 1990-01-01')
    expect(then.stdout.replaceAll('1990-01-01', '2026-11-22')).not.toBe(now.stdout)
  })

  it('gives data, and the page of the documentation', async () => {
    const data = JSON.parse((await candor(['explain', 'confirmshaming', '--format', 'json'])).stdout)
    expect(data).toMatchObject({ id: 'pressure/confirmshaming', severity: 'error', laws: expect.any(Array), examples: expect.any(Array) })
    expect((await candor(['explain', 'confirmshaming', '--format', 'md'])).stdout).toMatch(/^# `pressure\/confirmshaming`\n/)
  })

  it.each(['pressure/confirmshamming', 'presure/confirmshaming', 'confirm-shaming', 'privacy/confirmshaming'])(
    'suggests a rule for %s',
    async (name) => {
      const run = await candor(['explain', name])
      expect(run).toMatchObject({ code: 2, stdout: '' })
      expect(run.stderr).toMatch(new RegExp(`^candor: There is no rule '${name}'\\. Did you mean 'pressure/confirmshaming'`))
    },
  )

  it('has nothing to suggest for nonsense', async () => {
    expect((await candor(['explain', 'qqqqqqqqqqqq'])).stderr).toBe("candor: There is no rule 'qqqqqqqqqqqq'. 'candor rules' lists all rules.\n")
  })
})

describe('candor rules', () => {
  it('lists them all', async () => {
    const run = await candor(['rules'])
    expect(run.code).toBe(0)
    for (const { id } of rules) expect(run.stdout).toContain(id)
    expect(run.stdout).toMatch(/^pressure\/confirmshaming +error +\S+ +.* suggestion +stable +(?:gentle|recommended) +A way to say no/m)
  })

  it('gives data', async () => {
    const data = JSON.parse((await candor(['rules', '--json'])).stdout) as { id: string; status: string; fixes: string | null; presets: string[] }[]
    expect(data.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    for (const { id, status, fixes, presets } of data) {
      expect(presets, id).toEqual(expect.arrayContaining(status === 'stable' ? ['recommended', 'strict', 'all'] : ['all']))
      expect(presets.includes('recommended'), id).toBe(status === 'stable')
      expect(fixes).toBe(rules.find((rule) => rule.id === id)?.fixes ?? null)
    }
  })
})

describe('candor formats', () => {
  it('lists them all', async () => {
    const run = await candor(['formats'])
    for (const { name, extensions } of formats) {
      expect(run.stdout).toContain(name)
      for (const extension of extensions) expect(run.stdout).toContain(`.${extension}`)
    }
    for (const extension of templateExtensions) expect(run.stdout).toContain(`.${extension}`)
    for (const { summary } of formats) expect(run.stdout).toContain(summary)
    expect(JSON.parse((await candor(['formats', '--json'])).stdout)).toHaveLength(formats.length)
  })

  it('are those of the table in README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const rows = readme.split('\n').filter((line) => line.startsWith('| ') && line.includes('| `.'))
    const named = rows.flatMap((row) => row.split('|')[2].match(/\.[a-z\d]+/g) ?? [])
    expect(rows.length).toBeGreaterThan(8)
    for (const extension of named) expect([extension, formatOf(`a${extension}`) !== undefined]).toEqual([extension, true])
    const own = formats.filter(({ extensions }) => extensions.some((one) => named.includes(`.${one}`))).map(({ name }) => name)
    const locale = 'android resx strings stringsdict xcstrings properties fluent'.split(' ')
    expect([...own, ...locale].sort()).toEqual(formats.map(({ name }) => name).sort())
  })
})

describe('candor inspect', () => {
  it('shows blocks, annotations and findings with their places', async () => {
    const cwd = folderOf({ 'a.md': SHAMING })
    const run = await candor(['inspect', 'a.md', '--kind', 'landing', '--only', 'confirmshaming'], { cwd })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toMatch(/^a\.md: markdown, read as landing page \(landing; as told\)\n/)
    expect(run.stdout).toMatch(/\n1:3-1:14 {2}heading, large {2}Summer sale\n/)
    expect(run.stdout).toMatch(/\n3:1-3:24 {2}paragraph {2}Get our tips by e-mail\.\n/)
    expect(run.stdout).toMatch(/\n {4}5:\d+-5:\d+ {2}claim\.decline-[a-z]+ {2}“/)
    expect(run.stdout).toMatch(/\n5:\d+-5:\d+ {2}error {2}pressure\/confirmshaming {2}/)
    expect(run.stdout).toMatch(/\n1 finding from 1 rule\n$/)
  })

  it('names the rules that do not read the kind', async () => {
    const run = await candor(['inspect', '-', '--stdin-filename', 'a.md', '--kind', 'editorial', '--only', 'scarcity-no-basis'], {
      input: 'Only 3 left!',
    })
    expect(run.stdout).toContain('0 findings from 1 rule; 1 of them do not read this kind: pressure/scarcity-no-basis\n')
  })

  it('gives data', async () => {
    const cwd = folderOf({ 'a.md': SHAMING })
    const data = JSON.parse((await candor(['inspect', 'a.md', '--json', '--kind', 'landing', '--only', 'pressure'], { cwd })).stdout)
    expect(data).toMatchObject({
      path: 'a.md',
      format: 'markdown',
      kind: 'landing',
      blocks: [{ role: 'heading', text: 'Summer sale', annotations: expect.any(Array) }, {}, {}],
    })
  })

  it('says what cannot be read', async () => {
    expect(await candor(['inspect', 'nope.md'])).toEqual({ code: 2, stdout: '', stderr: "candor: no such file or folder: 'nope.md'\n" })
  })
})

describe('a command that is not one', () => {
  it('is taken for a path', async () => {
    expect(await candor(['expalin'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("no such file or folder: 'expalin'; did you mean 'candor explain'?\n"),
    })
  })
})

describe('a copy that was not built', () => {
  it('says what to do', async () => {
    const bin = (name: string): string => readFileSync(new URL(`../../bin/${name}`, import.meta.url), 'utf8')
    const cwd = folderOf({
      'bin/candor.js': bin('candor.js'),
      'bin/load.js': bin('load.js'),
      'bin/package.json': bin('package.json'),
      'package.json': '{"type":"module","version":"1.2.3"}',
    })
    const { spawnSync } = await import('node:child_process')
    const run = spawnSync(process.execPath, ['bin/candor.js', '.'], { cwd, encoding: 'utf8' })
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain("'npm run build'")
  })
})
