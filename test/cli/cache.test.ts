import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { docx, paragraph } from '../formats/docx-file.ts'
import { pluginModule, ruleFile } from '../workspace/rules-sample.ts'
import { candor, folderOf, HONEST, PLUGIN, SCARCE, SHAMING, start } from './candor.ts'

/** A project with more files than a cache is too much for. */
function project(files = 30): string {
  const texts = Object.fromEntries(Array.from({ length: files }, (_, at) => [`copy/${at}.md`, [SCARCE, SHAMING, HONEST][at % 3]]))
  return folderOf({ 'package.json': '{}', ...texts })
}

const check = (cwd: string, ...more: string[]) => candor(['copy', '-f', 'json', '--kind', 'landing', '--exit-zero', ...more], { cwd })
const report = (stdout: string): string => stdout.replace(/"durationMs": \d+/, '"durationMs": 0')
const results = (cwd: string): string => join(cwd, '.candor-cache/results')

describe('the cache', () => {
  it('gives the same report, and knows a changed file', async () => {
    const cwd = project()
    const cold = await check(cwd)
    expect(existsSync(results(cwd))).toBe(true)
    expect(readFileSync(join(cwd, '.candor-cache/.gitignore'), 'utf8')).toBe('*\n')
    const warm = await check(cwd)
    expect(report(warm.stdout)).toBe(report(cold.stdout))
    expect(report((await check(cwd, '--no-cache')).stdout)).toBe(report(cold.stdout))
    writeFileSync(join(cwd, 'copy/2.md'), SCARCE)
    const changed = JSON.parse((await check(cwd)).stdout)
    expect(changed.files.find(({ path }: { path: string }) => path === 'copy/2.md').findings).toHaveLength(1)
    // The frame of a known finding is read from the file.
    const pretty = await candor(['copy', '--kind', 'landing', '--exit-zero'], { cwd })
    expect(pretty.stdout).toContain('3 │ Only 3 left!')
  })

  it.each([
    ['a rule is left out', ['--skip', 'scarcity-no-basis']],
    ['a kind is told', ['--kind', 'terms']],
    ['the day is another', ['--as-of', '2020-01-01']],
    ['a severity is configured', ['--set', 'rules.pressure/scarcity-no-basis=error']],
  ])('is not asked when %s', async (_, flags) => {
    const cwd = project()
    await check(cwd)
    expect(report((await check(cwd, ...flags)).stdout)).toBe(report((await check(cwd, '--no-cache', ...flags)).stdout))
  })

  it('holds rules of plugins, until their version or their text changes', async () => {
    const cwd = project()
    const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text)
    write('candor.config.json', '{ "plugins": ["./plugin.mjs", "./rules.yaml"] }')
    const text = ruleFile({ claim: 'jacket' }, 'own')
    const module = pluginModule().replace("zorp': 'zorp'", "zorp': 'sale'")
    const entries = (): number => (existsSync(results(cwd)) ? readFileSync(results(cwd), 'utf8').split('\n').length - 2 : 0)
    for (const [plugin, rules, findings] of [
      [module, text, 30],
      [module, ruleFile({ claim: 'blue' }, 'own'), 30],
      [module, ruleFile({ claim: 'workshop' }, 'own'), 20],
      [module.replace("'sale'", "'tips'").replace('1.0.0', '1.0.1'), text, 30],
    ] as const) {
      write('plugin.mjs', plugin)
      write('rules.yaml', rules)
      const before = entries()
      const cold = await check(cwd, '--only', 'acme,own')
      expect(JSON.parse(cold.stdout).summary.errors + JSON.parse(cold.stdout).summary.warnings).toBe(findings)
      expect(entries()).toBe(before + 30)
      const whole = readFileSync(results(cwd), 'utf8')
      const warm = await check(cwd, '--only', 'acme,own')
      expect(report(warm.stdout)).toBe(report(cold.stdout))
      expect(readFileSync(results(cwd), 'utf8')).toBe(whole)
      for (const more of [['--no-cache'], ['--no-cache', '--concurrency', '2']])
        expect(report((await check(cwd, '--only', 'acme,own', ...more)).stdout)).toBe(report(cold.stdout))
    }
  })

  it.each([
    ['damaged', (text: string) => `${text.slice(0, 200)}x${text.slice(201)}`],
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['something else', () => '{"results": []}'],
  ])('that is %s is made anew', async (_, damage) => {
    const cwd = project()
    const cold = await check(cwd)
    const whole = readFileSync(results(cwd), 'utf8')
    writeFileSync(results(cwd), damage(whole))
    expect(report((await check(cwd)).stdout)).toBe(report(cold.stdout))
    expect(readFileSync(results(cwd), 'utf8')).toBe(whole)
  })

  it('is done without where it cannot be written', async () => {
    const cwd = project()
    writeFileSync(join(cwd, '.candor-cache'), 'a file where the folder should be')
    expect(await check(cwd)).toMatchObject({ code: 0, stderr: '' })
    const other = project()
    mkdirSync(join(other, '.candor-cache'))
    chmodSync(join(other, '.candor-cache'), 0o555)
    expect(await check(other)).toMatchObject({ code: 0, stderr: '' })
    chmodSync(join(other, '.candor-cache'), 0o755)
  })

  it('is done without when the disk is full', async () => {
    const cwd = project(400)
    // No file of more than 4 KiB can be written: as on a full disk, a write stops half-way.
    const shell = spawn(
      'sh',
      ['-c', `ulimit -f 8; trap '' XFSZ; exec "$0" "$@"`, process.execPath, inject('candor'), 'copy', '-f', 'summary', '--kind', 'landing'],
      { cwd },
    )
    const code = await new Promise((resolve) => shell.on('close', resolve))
    expect(code).toBe(1)
    expect(existsSync(results(cwd))).toBe(false)
    expect(existsSync(join(cwd, '.candor-cache')) ? readdirSync(join(cwd, '.candor-cache')) : []).not.toContainEqual(expect.stringMatching(/tmp$/))
    expect((await check(cwd)).code).toBe(0)
  })

  it('never leads out of the project', async () => {
    const [cwd, elsewhere] = [project(), folderOf({})]
    symlinkSync(elsewhere, join(cwd, '.candor-cache'))
    await check(cwd)
    expect(readdirSync(elsewhere)).toEqual([])
  })

  it('is not made outside of a project, nor for a few files', async () => {
    const few = project(5)
    await check(few)
    const loose = folderOf(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`copy/${at}.md`, SCARCE])))
    await check(loose)
    expect([existsSync(results(few)), existsSync(results(loose))]).toEqual([false, false])
  })

  it('is whole after a run that was killed, and after runs at the same time', async () => {
    const cwd = project(200)
    const cold = report((await check(cwd, '--no-cache')).stdout)
    for (const delay of [150, 400, 700]) {
      const child = start(['copy', '-f', 'json', '--kind', 'landing'], { cwd, stdio: 'ignore' })
      // It may be done before it is killed.
      const closed = new Promise((resolve) => child.on('close', resolve))
      await new Promise((resolve) => setTimeout(resolve, delay))
      child.kill('SIGKILL')
      await closed
    }
    const runs = await Promise.all([check(cwd), check(cwd), check(cwd)])
    for (const run of [...runs, await check(cwd)]) expect(report(run.stdout)).toBe(cold)
  })
})

describe('worker threads', () => {
  it('give the same report, whatever their number', async () => {
    const cwd = project(60)
    writeFileSync(join(cwd, 'copy/bad.md'), Buffer.from([0, 1, 2, 0]))
    writeFileSync(join(cwd, 'candor.config.json'), '{"rules": {"pressure/scarcity-no-basis": "error"}}')
    const one = await check(cwd, '--no-cache', '--concurrency', 'off')
    for (const threads of ['1', '2', '5', 'auto'])
      expect(report((await check(cwd, '--no-cache', '--concurrency', threads)).stdout)).toBe(report(one.stdout))
    expect(JSON.parse(one.stdout).summary.errors).toBeGreaterThan(20)
    expect(report((await check(cwd, '--concurrency', '2')).stdout)).toBe(report(one.stdout))
    expect(report((await check(cwd)).stdout)).toBe(report(one.stdout))
  })

  it('do what one thread does with configs in folders, suppressions, exceptions, plugins and files that are no text', async () => {
    const cwd = project(40)
    const put = (path: string, content: string | Uint8Array) => {
      mkdirSync(dirname(join(cwd, path)), { recursive: true })
      writeFileSync(join(cwd, path), content)
    }
    // Enough for the others to be there before the first is done.
    for (let at = 0; at < 20; at++) put(`copy/long/${at}.md`, `${SCARCE}\n${HONEST}\n`.repeat(100))
    put('copy/ignored.md', `<!-- candor-ignore pressure/scarcity-no-basis -- counted by hand -->\n${SCARCE}<!-- candor-ignore pressure/x -- no -->\n`)
    put('copy/shop/candor.config.json', '{"kind": "terms", "plugins": ["./plugin.mjs"], "rules": {"acme/foo": "error"}}')
    put('copy/shop/plugin.mjs', PLUGIN)
    for (let at = 0; at < 10; at++) put(`copy/shop/${at}.html`, `<p>Our foo.</p><p>Only ${at} left!</p>`)
    const exception = { rule: 'pressure/scarcity-no-basis', reason: 'counted', files: ['long/1*'] }
    put('copy/candor.config.json', JSON.stringify({ kind: 'landing', exceptions: [exception, { ...exception, files: ['none/**'] }] }))
    put('copy/offer.docx', docx(paragraph('Only 3 left!')))
    const run = async (...flags: string[]) => report((await candor(['copy', '-f', 'json', '--exit-zero', ...flags], { cwd })).stdout)
    const one = await run('--no-cache', '--concurrency', 'off')
    expect(one).toContain('acme/foo')
    expect(one).toContain('paragraph 1')
    expect(JSON.parse(one).summary.suppressed).toBeGreaterThan(100)
    expect(await run('--concurrency', '3')).toBe(one)
    // Some results are known now, and some are not.
    for (let at = 0; at < 20; at += 2) put(`copy/long/${at}.md`, `${SCARCE}\n${HONEST}\n`.repeat(101))
    const other = await run('--no-cache', '--concurrency', 'off')
    expect(other).not.toBe(one)
    expect(await run('--concurrency', '3')).toBe(other)
  })

  it('see what is staged', async () => {
    const cwd = project(40)
    const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Shop', '-c', 'user.email=shop@shop.example', ...args], { cwd })
    git('init', '-q')
    writeFileSync(join(cwd, 'copy/9.md'), SCARCE)
    git('add', 'copy')
    writeFileSync(join(cwd, 'copy/9.md'), HONEST)
    const run = async (threads: string) => report((await check(cwd, '--staged', '--no-cache', '--concurrency', threads)).stdout)
    const one = await run('off')
    expect(JSON.parse(one).files.find(({ path }: { path: string }) => path === 'copy/9.md').findings).toHaveLength(1)
    expect(await run('3')).toBe(one)
  })

  it('report a broken config as one thread does', async () => {
    const cwd = project()
    writeFileSync(join(cwd, 'copy/candor.config.json'), '{"ruels": {}}')
    const run = await check(cwd, '--concurrency', '2')
    expect(run.code).toBe(2)
    expect(run.stderr).toContain("'ruels'")
  })

  it.each(['0', '65', 'many'])('--concurrency %s is no number of them', async (value) => {
    expect((await check(project(), '--concurrency', value)).code).toBe(2)
  })
})
