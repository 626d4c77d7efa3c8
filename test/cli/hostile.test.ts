import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { candor, folderOf, SHAMING, start } from './candor.ts'

const OFFER = `---\nkind: landing\n---\n${SHAMING}`
const LONG = `*${'a'.repeat(70_000)}`

describe.skipIf(!existsSync('/dev/full'))('a full disk (skipped where there is no /dev/full)', () => {
  it.each([
    ['a.md'],
    ['rules'],
    ['explain', 'pressure/confirmshaming'],
    ['config'],
    ['completion', 'bash'],
    ['--help'],
    ['help', 'check'],
    ['formats'],
  ])('never passes for success: %s %s', async (...args) => {
    const child = start(args, { cwd: folderOf({ 'a.md': OFFER }), stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] })
    let stderr = ''
    child.stderr?.on('data', (chunk) => {
      stderr += chunk
    })
    const code = await new Promise((done) => child.on('close', done))
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^candor: cannot write .*no space left on the device → exit 2\n$/) })
  })
})

describe.skipIf(process.platform === 'win32')('a folder as standard input (skipped on Windows)', () => {
  it.each([['-'], ['stream']])('is no empty text for %s', async (arg) => {
    const cwd = folderOf({})
    const child = start([arg], { cwd, stdio: [openSync(cwd, 'r'), 'pipe', 'pipe'] })
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        printed += chunk
      })
    const code = await new Promise((done) => child.on('close', done))
    expect({ code, printed }).toEqual({ code: 2, printed: expect.stringContaining('it is a folder') })
  })
})

describe('patterns that nobody wrote by hand', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    ['of the command line', {}, [LONG]],
    ['taken away', {}, ['.', `!${LONG}`]],
    ['to ignore', {}, ['--ignore-pattern', LONG]],
    ['of kinds', { 'candor.config.json': JSON.stringify({ kinds: { [LONG]: 'landing' } }) }, []],
    ['of overrides', { 'candor.config.json': JSON.stringify({ overrides: [{ files: LONG, kind: 'landing' }] }) }, []],
    ['ignored by the config', { 'candor.config.json': JSON.stringify({ ignore: [LONG] }) }, []],
    ['of exceptions', { 'candor.config.json': JSON.stringify({ exceptions: [{ rule: 'pressure/*', files: LONG, reason: 'x' }] }) }, []],
  ])('are refused in one sentence: %s', async (_, files, args) => {
    const run = await candor(args, { cwd: folderOf({ 'a.md': OFFER, ...files }) })
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(/2000 characters/)
    expect(run.stderr).not.toContain('internal error')
  })

  it('in a .gitignore ignore nothing, and a byte order mark is no part of one', async () => {
    const cwd = folderOf({ 'a.md': OFFER, 'b.md': OFFER, '.gitignore': `\uFEFFb.md\r\n${LONG}\r\n`, 'package.json': '{}' })
    mkdirSync(join(cwd, '.git'))
    expect((await candor(['-f', 'concise'], { cwd })).stdout).toMatch(/^a\.md:.*\n$/)
  })
})

describe('names', () => {
  it('of files command no terminal', async () => {
    const run = await candor(['\u001b[31mred\u202Edoc\nline.md'], { cwd: folderOf({}) })
    expect(run.stderr).toBe("candor: no such file or folder: '␛[31mred\uFFFDdoc line.md'\ncandor: 1 path could not be checked → exit 2\n")
  })

  it.each([
    ['--only', ''],
    ['--skip', ' , '],
    ['-o', ''],
  ])('that are empty are no names: %s "%s"', async (...args) => {
    const run = await candor(['a.md', ...args], { cwd: folderOf({ 'a.md': OFFER }) })
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/names no rule|lacks the name of a file/) })
  })

  it('of one letter are like no pack', async () => {
    const run = await candor(['a.md'], { cwd: folderOf({ 'a.md': OFFER, 'candor.config.json': '{ "rules": { "x": "off" } }' }) })
    expect(run.stderr).toContain("There is no rule 'x'. 'candor rules' lists them.")
  })
})

describe('a baseline', () => {
  it('may have been written by an editor of Windows', async () => {
    const cwd = folderOf({ 'a.md': OFFER, 'package.json': '{}' })
    await candor(['baseline', 'create'], { cwd })
    const path = join(cwd, 'candor-baseline.json')
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`)
    writeFileSync(join(cwd, 'a.md'), OFFER.replaceAll('\n', '\r\n'))
    expect(await candor(['--baseline-strict'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('a repository within another', () => {
  it('is named where only what changed is checked, and breaks nothing', async () => {
    const cwd = folderOf({ 'a.md': OFFER, 'sub/b.md': OFFER })
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Shop', '-c', 'user.email=shop@shop.example', '-c', 'commit.gpgsign=false', ...args], { cwd })
    execFileSync('git', ['init', '-q'], { cwd: join(cwd, 'sub') })
    git('init', '-q')
    git('add', 'a.md')
    git('commit', '-q', '-m', 'one')
    const run = await candor(['--since', 'HEAD'], { cwd })
    expect(run).toMatchObject({ code: 0, stderr: "candor: 'sub' is a repository of its own; run candor there for what changed in it\n" })
    expect(await candor(['--staged', '-q'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    expect(await candor(['--staged', 'a.md'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  })
})

describe.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a folder that cannot be read (skipped for root and on Windows)', () => {
  it('is told of once', async () => {
    const cwd = folderOf({ 'a/b.md': OFFER })
    execFileSync('chmod', ['000', join(cwd, 'a')])
    const { code, stderr } = await candor(['a'], { cwd })
    execFileSync('chmod', ['755', join(cwd, 'a')])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "candor: cannot read the folder 'a': permission denied\ncandor: 1 path could not be checked → exit 2\n",
    })
  })
})
