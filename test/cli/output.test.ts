import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { candor, folderOf, HONEST, SCARCE, SHAMING, start } from './candor.ts'

const ESC = '\u001b['

describe('colour', () => {
  it.each([
    ['when piped', {}, [], false],
    ['with FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['with FORCE_COLOR and NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], true],
    ['with FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
    ['with NO_COLOR', { NO_COLOR: '1' }, [], false],
    ['with --color always', { NO_COLOR: '1' }, ['--color', 'always'], true],
    ['with --color never', { FORCE_COLOR: '1' }, ['--color', 'never'], false],
  ])('%s', async (_, env, args, coloured) => {
    const run = await candor(['a.md', '--kind', 'landing', '--only', 'pressure', ...args], {
      cwd: folderOf({ 'a.md': SHAMING }),
      env: env as Record<string, string>,
    })
    expect(run.stdout).toContain('pressure/confirmshaming')
    expect(run.stdout.includes(ESC)).toBe(coloured)
    expect(run.stderr).not.toContain(ESC)
  })

  it('may be asked for before the command', async () => {
    const run = await candor(['--color', 'always', 'check', 'a.md', '--kind', 'landing', '--only', 'pressure'], {
      cwd: folderOf({ 'a.md': SHAMING }),
    })
    expect(run.stdout).toContain(ESC)
  })
})

describe('links to the pages of rules', () => {
  /** Makes a pipe pass for a terminal. */
  const pretence = `
    import fs from 'node:fs'
    import tty from 'node:tty'
    const { fstatSync } = fs
    fs.fstatSync = (fd, ...rest) => (fd === 1 ? { isCharacterDevice: () => true, rdev: -1 } : fstatSync(fd, ...rest))
    tty.isatty = () => true
    process.stdout.isTTY = true`
  const terminal = ['--import', `data:text/javascript,${encodeURIComponent(pretence)}`]
  const kitty = { TERM: 'xterm-kitty' }
  const LINK = /\u001b\]8;;(file:[^\u001b]+)\u001b\\([^\u001b]*)\u001b\]8;;\u001b\\/g
  const nothing = Object.fromEntries(
    ['CI', 'GITHUB_ACTIONS', 'TEAMCITY_VERSION', 'NETLIFY', 'TERM_PROGRAM', 'VTE_VERSION', 'WT_SESSION', 'COLORTERM', 'TERM'].map((name) => [
      name,
      undefined,
    ]),
  )

  async function linked(args: readonly string[], env: NodeJS.ProcessEnv, node: readonly string[]): Promise<string> {
    const cwd = folderOf({ 'a.md': SHAMING })
    const child = start(['a.md', '--kind', 'landing', '--only', 'confirmshaming', ...args], { cwd, node, env: { ...nothing, ...env } })
    let stdout = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      stdout += chunk
    })
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1)
    expect(stdout).toContain('pressure/confirmshaming')
    return stdout
  }

  it.each<[string, readonly string[], NodeJS.ProcessEnv, readonly string[], boolean]>([
    ['are made for a terminal that follows them', [], kitty, terminal, true],
    ['are not made for one that does not', [], { TERM: 'xterm-256color' }, terminal, false],
    ['are not made for a dumb one', [], { TERM: 'dumb' }, terminal, false],
    ['are not made when piped', [], kitty, [], false],
    ['are not made in CI', [], { ...kitty, CI: 'true', GITHUB_ACTIONS: 'true' }, terminal, false],
    ['are not made in the log of a service that is piped', [], { ...kitty, NETLIFY: 'true' }, [], false],
    ['are not made with --no-hyperlinks', ['--no-hyperlinks'], { ...kitty, FORCE_HYPERLINK: '1' }, terminal, false],
    ['are not made with FORCE_HYPERLINK=0', [], { ...kitty, FORCE_HYPERLINK: '0' }, terminal, false],
    ['are made with FORCE_HYPERLINK', [], { FORCE_HYPERLINK: '1' }, [], true],
    ['are not made where colour is unwanted', ['--color', 'never'], kitty, terminal, false],
    ['are not made with NO_COLOR', [], { ...kitty, NO_COLOR: '1' }, terminal, false],
    ['are no part of other formats', ['-f', 'concise'], { FORCE_HYPERLINK: '1' }, terminal, false],
  ])('%s', async (_, args, env, node, wanted) => {
    const stdout = await linked(args, env, node)
    expect([...stdout.matchAll(LINK)].map(([, , text]) => text)).toEqual(wanted ? ['pressure/confirmshaming'] : [])
    expect(stdout.includes('\u001b]8')).toBe(wanted)
  })

  it('lead to a file that is there, and change nothing else', async () => {
    const stdout = await linked([], { FORCE_HYPERLINK: '1' }, [])
    const [[, address]] = stdout.matchAll(LINK)
    expect(existsSync(new URL(new URL(address).pathname, 'file://'))).toBe(true)
    expect(stdout.replace(LINK, '$2')).toBe(await linked([], {}, []))
  })
})

describe('pretty', () => {
  it('shows the words, why they matter and what to do', async () => {
    const run = await candor(['a.md', '--kind', 'landing', '--only', 'confirmshaming'], { cwd: folderOf({ 'a.md': SHAMING }) })
    const lines = run.stdout.split('\n')
    expect(lines[0]).toBe('a.md: read as landing page (as told)')
    expect(lines[2]).toMatch(/^a\.md:5:\d+ {2}error {2}pressure\/confirmshaming$/)
    expect(run.stdout).toMatch(/\n {2}5 │ \[No thanks, I hate saving money\]\(\/no\)\n {4}│ {2,}\^+\n/)
    expect(run.stdout).toMatch(/\n {2}why: {2}\S/)
    expect(run.stdout).toMatch(/\n {2}help: \S/)
    expect(lines.at(-2)).toBe('1 error in 1 of 1 file')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('says once for each rule why it matters', async () => {
    const again = `${SHAMING}\n[No, I like paying more](/no)\n`
    const run = await candor(['a.md', 'b.md', '--kind', 'landing', '--only', 'confirmshaming'], { cwd: folderOf({ 'a.md': again, 'b.md': SHAMING }) })
    expect(run.stdout.match(/error {2}pressure\/confirmshaming/g)).toHaveLength(3)
    expect(run.stdout.match(/\n {2}why: /g)).toHaveLength(1)
    expect(run.stdout.match(/\n {2}help: /g)).toHaveLength(3)
  })

  it('names a guess once in each file', async () => {
    const run = await candor(['a.md', '--only', 'pressure'], { cwd: folderOf({ 'a.md': `---\nkind: landing\n---\n${SCARCE}\nOnly 3 left!\n` }) })
    expect(run.stdout.match(/read as landing page \(stated in the file\)/g)).toHaveLength(1)
  })

  it('tells what was read by guess, and how to say otherwise, where nothing was found', async () => {
    const cwd = folderOf({ 'draft.md': 'The council will repair the bridge on Monday.\n', 'told.md': '---\nkind: landing\n---\n\nWe fix bikes.\n' })
    const told = (out: string): string => out.split('\n').slice(1).join('\n')
    const line = "was read as editorial text (guessed); say '--kind landing' if it sells.\n"
    expect(told((await candor(['draft.md'], { cwd })).stdout)).toBe(`draft.md ${line}`)
    expect(told((await candor(['.'], { cwd })).stdout)).toBe(`draft.md ${line}`)
    expect(told((await candor(['-'], { cwd, input: 'The council will repair the bridge on Monday.\n' })).stdout)).toBe(`<stdin> ${line}`)
    expect(told((await candor(['told.md'], { cwd })).stdout)).toBe('')
    expect(told((await candor(['draft.md', '--kind', 'editorial'], { cwd })).stdout)).toBe('')
    expect((await candor(['draft.md', '-q'], { cwd })).stdout).toBe('')
    expect((await candor(['draft.md', '-f', 'concise'], { cwd })).stdout).toBe('')
  })

  it('reads a few lines of selling copy as such, wherever they come from', async () => {
    const input = 'Hurry! Only 4 jackets left. Sale ends soon. Buy now.\n'
    const cwd = folderOf({ 'draft.txt': input, 'draft.md': input })
    for (const path of ['draft.txt', 'draft.md', '-']) {
      const { stdout } = await candor([path, '--only', 'scarcity-no-basis'], { cwd, input })
      expect(stdout).toContain(`${path === '-' ? '<stdin>' : path}: read as landing page (guess, 60 %)`)
      expect(stdout).toContain("'Only 4 jackets left'")
    }
  })

  it('is only findings when quiet', async () => {
    const cwd = folderOf({ 'a.md': SHAMING, 'b.txt': Buffer.from('Caf\xe9', 'latin1') })
    const run = await candor(['.', '--kind', 'landing', '--only', 'pressure', '-q'], { cwd })
    expect(run).toMatchObject({ code: 1, stderr: '' })
    expect(run.stdout).toMatch(/^a\.md:5:/)
    expect(run.stdout).not.toContain(' in 1 of ')
  })
})

describe('what is written', () => {
  it('is the same on every run', async () => {
    const cwd = folderOf(Object.fromEntries(['c', 'a', 'b/x', 'b/a'].map((name, at) => [`${name}.md`, [SHAMING, SCARCE, HONEST][at % 3]])))
    for (const format of ['pretty', 'concise', 'jsonl']) {
      const runs = await Promise.all([1, 2].map(() => candor(['--kind', 'landing', '--only', 'pressure', '-f', format], { cwd })))
      expect(runs[0].stdout).not.toBe('')
      expect(runs[1]).toEqual(runs[0])
    }
    const [one, two] = await Promise.all([1, 2].map(() => candor(['--kind', 'landing', '--only', 'pressure', '-f', 'json'], { cwd })))
    const timeless = (text: string): string => text.replace(/"durationMs": \d+/, '')
    expect(timeless(two.stdout)).toBe(timeless(one.stdout))
  })

  it('reaches a slow reader whole, 5 MB and more', async () => {
    const cwd = folderOf({ 'a.txt': 'Only 3 left!\n\n'.repeat(12_000) })
    const child = start(['a.txt', '--kind', 'landing', '--only', 'scarcity-no-basis', '-f', 'json'], { cwd })
    let text = ''
    const code = await new Promise((resolve) => {
      child.on('close', resolve)
      child.stdout?.setEncoding('utf8')
      child.stdout?.on('data', (chunk: string) => {
        text += chunk
        child.stdout?.pause()
        setTimeout(() => child.stdout?.resume(), 1)
      })
    })
    expect(code).toBe(0)
    expect(text.length).toBeGreaterThan(5_000_000)
    expect(JSON.parse(text).files[0].findings).toHaveLength(12_000)
  })

  it.each([['pretty'], ['jsonl'], ['json']])('ends quietly when the reader of %s goes away, and the exit code stays', async (format) => {
    const cwd = folderOf({ 'a.md': SHAMING, 'b.txt': 'Only 3 left!\n\n'.repeat(3000) })
    const child = start(['.', '--kind', 'landing', '--only', 'pressure', '-f', format], { cwd })
    let stderr = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk
    })
    child.stdout?.once('data', () => child.stdout?.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(1)
    expect(stderr).toMatch(/^candor: 1 error → exit 1\n$/)
  })

  it('keeps the JSON contract', async () => {
    const cwd = folderOf({ 'mails/a.md': SHAMING })
    const run = await candor(['.', '--kind', 'landing', '--only', 'confirmshaming', '-f', 'json'], { cwd })
    const report = JSON.parse(run.stdout)
    expect(report).toMatchObject({
      schemaVersion: '1.0',
      tool: { name: 'candor', version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
      run: { config: [], exitCode: 1, durationMs: expect.any(Number) },
      summary: { files: 1, skipped: 0, errors: 1, warnings: 0, infos: 0, suppressed: 0, baselined: 0 },
      files: [{ path: 'mails/a.md', format: 'markdown', kind: 'landing' }],
      notices: [],
    })
    const [finding] = report.files[0].findings
    expect(finding).toMatchObject({
      ruleId: 'pressure/confirmshaming',
      messageId: expect.any(String),
      severity: 'error',
      confidence: expect.any(Number),
      help: expect.any(String),
      scope: 'link',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      related: [],
      suppression: null,
      fixes: [{ title: expect.any(String), applicability: 'suggestion', edits: [{ range: [expect.any(Number), expect.any(Number)], text: '' }] }],
    })
    const { start: from, end } = finding.range
    expect(SHAMING.slice(from.offset, end.offset)).toBe(finding.text)
    expect(SHAMING.split('\n')[from.line - 1].slice(from.column - 1, end.column - 1)).toBe(finding.text)
  })

  it('goes to standard error when it is about the run', async () => {
    const run = await candor(['a.md', '--stats', '--debug', '-f', 'json', '--only', 'pressure'], { cwd: folderOf({ 'a.md': HONEST }) })
    expect(() => JSON.parse(run.stdout)).not.toThrow()
    expect(run.stderr).toMatch(/1 files, \d+ bytes\n/)
    expect(run.stderr).toContain('slowest rules')
    expect(run.stderr).toContain('"asOf": ')
  })
})

describe('the network', () => {
  it('is never used', async () => {
    const mail =
      'Subject: =?utf-8?q?Sale?=\nContent-Type: text/html\n\n<img src="http://example.com/x.png"><link rel="stylesheet" href="http://example.com/x.css"><p>Only 3 left!</p>\n'
    const cwd = folderOf({
      'a.md': `${SHAMING}\n![x](http://example.com/x.png)\n`,
      'b.html': '<script src="http://example.com/x.js"></script><p>Hi</p>',
      'c.eml': mail,
    })
    const node = ['--import', new URL('no-network.mjs', import.meta.url).href]
    const run = await candor(['.', '--kind', 'landing', '--only', 'pressure', '-f', 'json'], { cwd, node })
    expect(run.code).toBe(1)
    expect(JSON.parse(run.stdout).files).toHaveLength(3)
    const stream = await candor(['stream', '--only', 'pressure'], { node, input: '{"id":1,"text":"See http://example.com","format":"html"}\n' })
    expect(stream).toMatchObject({ code: 0, stderr: '' })
    for (const args of [['explain', 'confirmshaming'], ['rules'], ['formats'], ['inspect', join(cwd, 'c.eml'), '--only', 'pressure']]) {
      expect(await candor(args, { node })).toMatchObject({ code: 0, stderr: '' })
    }
  })

  it('would be noticed', async () => {
    const node = ['--import', new URL('no-network.mjs', import.meta.url).href, '--import', 'data:text/javascript,await fetch("http://127.0.0.1:9")']
    const run = await candor(['formats'], { node })
    expect(run.code).not.toBe(0)
    expect(run.stderr).toContain('no network')
  })
})
