import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { candor, folderOf, HONEST } from './candor.ts'

describe('candor init', () => {
  const files = {
    'README.md': HONEST,
    'CHANGELOG.md': '# 1.0\n',
    'emails/offers/a.html': '<p>Hello</p>',
    'emails/b.txt': 'Hello\n',
    'site/pricing.md': HONEST,
    'node_modules/x/README.md': HONEST,
  }

  it('writes one commented config for the copy it finds, which candor then reads', async () => {
    const cwd = folderOf(files)
    const run = await candor(['init'], { cwd })
    expect(run).toMatchObject({ code: 0, stdout: '' })
    expect(run.stderr).toContain('wrote candor.config.jsonc: 5 files of copy found.')
    const text = readFileSync(join(cwd, 'candor.config.jsonc'), 'utf8')
    expect(text).toContain('//   emails/  1 .txt and 1 .html')
    expect(text).toContain('// "emails/**": "email-offer"')
    expect(text).toContain('// "site/pricing.md": "pricing"')
    expect(text).toContain('"ignore": ["/CHANGELOG.md"]')
    expect(await candor(['--only', 'pressure'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    // What is commented out must be right too once somebody lets it in.
    writeFileSync(
      join(cwd, 'candor.config.jsonc'),
      text.replace(/^( *)\/\/ (["{])/gm, '$1$2').replace(/("error"|"off"|"us"\]|"saas"\])(?=\n)/g, '$1,'),
    )
    const let_in = await candor(['config', '--json'], { cwd })
    expect(let_in).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(let_in.stdout).builtOn).toContain('profile us')
  })

  it.each(['candor.config.json', 'candor.config.ts', 'package.json'])('does not overwrite, and %s is a config', async (name) => {
    const cwd = folderOf({ [name]: '{ "candor": {} }' })
    const run = await candor(['init'], { cwd })
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain(`There is a config already, in ${name}; nothing was written.`)
    expect(existsSync(join(cwd, 'candor.config.jsonc'))).toBe(false)
  })

  it('works in an empty folder', async () => {
    expect(await candor(['init'], { cwd: folderOf({}) })).toMatchObject({ code: 0, stderr: expect.stringContaining('no copy was found here yet') })
  })

  it.each([
    ['--pre-commit', '.pre-commit-config.yaml'],
    ['--lint-staged', '.lintstagedrc.json'],
    ['--github', '.github/workflows/candor.yml'],
    ['--gitlab', '.gitlab-ci.yml'],
  ])('%s prints, or writes, what is well formed', async (flag, file) => {
    const cwd = folderOf({})
    const printed = await candor(['init', flag], { cwd })
    expect(printed).toMatchObject({ code: 0, stderr: expect.stringContaining(file) })
    expect(JSON.stringify(parse(printed.stdout))).toContain('candor')
    expect(existsSync(join(cwd, file))).toBe(false)
    expect(await candor(['init', flag, '--write'], { cwd })).toMatchObject({ code: 0, stdout: '' })
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(printed.stdout)
    expect(await candor(['init', flag, '--write'], { cwd })).toMatchObject({ code: 2 })
  })
})

describe('candor doctor', () => {
  it('tells versions and the config, and not whose home it is', async () => {
    const cwd = folderOf({ 'candor.config.json': '{ "extends": "./base.yaml" }', 'base.yaml': '{}' })
    const run = await candor(['doctor'], { cwd, env: { HOME: join(cwd, '..'), USERPROFILE: join(cwd, '..'), CI: '1' } })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toMatch(/^candor +\d+\.\d+\.\d+\nnode +v\d+/)
    expect(run.stdout).toMatch(/config +~[\\/]candor-\w+[\\/]candor\.config\.json\n +extends +~/)
    expect(run.stdout).toMatch(/environment .*CI/)
    expect(run.stdout).toMatch(/results are kept in +no folder/)
    const kept = await candor(['doctor'], { cwd: folderOf({ 'package.json': '{}' }), env: { CANDOR_CACHE_DIR: 'kept' } })
    expect(kept.stdout).toMatch(/results are kept in +\S+[\\/]kept\n/)
    expect(kept.stdout).toMatch(/environment .*CANDOR_CACHE_DIR/)
    expect(run.stdout).not.toContain(join(cwd, '..') === '/' ? homedir() : join(cwd, '..'))
    expect(JSON.parse((await candor(['doctor', '--json'], { cwd })).stdout)[0]).toMatchObject({ name: 'candor' })
  })

  it('goes on with a config that cannot be used', async () => {
    const run = await candor(['doctor'], { cwd: folderOf({ 'candor.config.json': '{ "x1": 1 }' }) })
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining("There is no key 'x1'") })
    expect(run.stdout).toMatch(/config +cannot be used: candor\.config\.json/)
  })
})
