import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { ruleFile } from '../workspace/rules-sample.ts'
import { candor, folderOf } from './candor.ts'

const built = dirname(dirname(inject('candor')))
const tsc = resolve('node_modules/typescript/bin/tsc')

const page = readFileSync('docs/own-rules.md', 'utf8')
/** Files of the page, by the path in their first line. */
const files = [...page.matchAll(/```\w+\n(?:# |\/\/ |<!-- )(\S+\/?\S*\.\w+)(?: -->)?\n([\s\S]*?)```/g)].map(([, name, text]) => [name, text] as const)
const sessions = [...page.matchAll(/```console\n\$ candor (.*)\n([\s\S]*?)```/g)].map(([, args, output]) => [args, output] as const)

beforeAll(() => {
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', join(built, 'dist/types')])
  cpSync('schema', join(built, 'schema'), { recursive: true })
}, 120_000)

/** The files of the page, with the built package among the dependencies, and the plugin among those of the shop. */
function project(): string {
  const cwd = folderOf(Object.fromEntries(files))
  for (const [folder, name, target] of [
    ['.', 'candor', built],
    ['plugin', 'candor', built],
    ['shop', 'candor-plugin-acme', join(cwd, 'plugin')],
  ]) {
    mkdirSync(join(cwd, folder, 'node_modules'), { recursive: true })
    symlinkSync(target, join(cwd, folder, 'node_modules', name), 'junction')
  }
  return cwd
}

/** With the plugin compiled, as `npm install` in it would do. */
function compiled(): string {
  const cwd = project()
  const { stdout, status } = spawnSync(process.execPath, [tsc], { cwd: join(cwd, 'plugin'), encoding: 'utf8' })
  expect(stdout).toBe('')
  expect(status).toBe(0)
  return cwd
}

describe('docs/own-rules.md', () => {
  it('has examples', () => {
    expect(files.map(([name]) => name)).toEqual([
      'rules/acme.yaml',
      'candor.config.json',
      'copy/payouts.md',
      'desk/rules.yaml',
      'desk/candor.config.json',
      'desk/contact.md',
      'broken/acme.yaml',
      'broken/candor.config.json',
      'fixtures/expected.yaml',
      'fixtures/offer.md',
      'fixtures/honest.md',
      'plugin/src/index.ts',
      'plugin/test/rules.test.js',
      'plugin/tsconfig.json',
      'plugin/package.json',
      'shop/candor.config.json',
    ])
    expect(sessions).toHaveLength(4)
  })

  it.each(sessions)('candor %s prints what the page shows', async (args, output) => {
    const { stdout, stderr } = await candor(args.split(' '), { cwd: project() })
    expect(stdout + stderr).toBe(output)
  })

  it('has a plugin that compiles, passes its own tests, and is found by its name', { timeout: 120_000 }, async () => {
    const cwd = compiled()
    const { NODE_TEST_CONTEXT: _, ...env } = process.env
    const tests = spawnSync(process.execPath, ['--test', '--test-reporter=tap'], { cwd: join(cwd, 'plugin'), encoding: 'utf8', env })
    expect(tests.stdout).toContain('ok 1 - acme/capacities-differ, bad example 1')
    expect(tests.stdout).toMatch(/^# pass 6$/m)
    expect(tests.status).toBe(0)
    writeFileSync(join(cwd, 'shop/a.md'), '---\nkind: landing\n---\nRoom for 20! Only 12 places.\n\nOnly 3 left!\n')
    const { stdout, code } = await candor(['a.md', '-f', 'concise'], { cwd: join(cwd, 'shop') })
    expect(stdout).toContain("a.md:4:14 error acme/capacities-differ Says 'Only 12 places' but also 'Room for 20'.\n")
    expect(stdout).toContain('a.md:6:1 error pressure/scarcity-no-basis')
    expect(code).toBe(1)
    expect(await candor(['test'], { cwd: join(cwd, 'shop') })).toMatchObject({ code: 0, stdout: expect.stringContaining('6 tests, 0 failed') })
  })
})

describe('candor/testing', () => {
  /** Runs a module in a folder of its own, with candor installed. */
  function run(code: string, more: Readonly<Record<string, string>> = {}) {
    const cwd = folderOf({ 'x.mjs': code, 'acme.yaml': ruleFile(), 'package.json': '{}', ...more })
    mkdirSync(join(cwd, 'node_modules'))
    symlinkSync(built, join(cwd, 'node_modules/candor'), 'junction')
    return spawnSync(process.execPath, ['x.mjs'], { cwd, encoding: 'utf8' })
  }

  const COLLECT = "import { testRules } from 'candor/testing'\nconst tests = []\nconst it = (name, run) => void tests.push([name, run])\n"
  const RUN = "for (const [name, run] of tests) await run().then(() => console.log('ok', name), (error) => console.log(error.name, error.message))\n"

  it('runs the examples of rules in YAML, and throws with the place where one fails', () => {
    const { stdout, stderr } = run(`${COLLECT}await testRules('acme.yaml', { it })\n${RUN}`, {
      'acme.yaml': ruleFile().replace('good: baz', 'good: A foo'),
    })
    expect(stderr).toBe('')
    expect(stdout.split('\n')).toEqual([
      'ok acme/foo, bad example 1',
      'ok acme/foo, bad example 2',
      'ok acme/foo, bad example 3',
      'ok acme/foo, good example 4',
      'ExampleError acme/foo, good example 5: expected silence, got "foo"',
      '  │ A foo',
      '  │   ^^^',
      'ok acme/foo, near miss example 6',
      '',
    ])
  })

  it('takes the runner that is global', () => {
    const code = `${COLLECT}globalThis.test = it\nawait testRules('./acme.yaml')\nconsole.log(tests.length)`
    expect(run(code)).toMatchObject({ stdout: '6\n', stderr: '' })
    expect(run(`${COLLECT}await testRules('acme.yaml')`).stderr).toContain("No test runner has put 'it' or 'test'")
  })

  it('refuses what is no plugin', () => {
    expect(run(`${COLLECT}await testRules({}, { it })`).stderr).toContain('PluginError: lacks a name')
    expect(run(`${COLLECT}await testRules('gone.yaml', { it })`).stderr).toContain("There is no file './gone.yaml'.")
    expect(run(`${COLLECT}await testRules({ name: 'acme', version: '1', apiVersion: 1 }, { it })`).stderr).toContain('There is no rule to test.')
  })

  it('adds a plugin to a rule book', () => {
    const code = `import { lintText, ruleBook, withPlugin } from 'candor'
      import plugin from ${JSON.stringify(pathToFileURL(join(compiled(), 'plugin/dist/index.js')).href)}
      const { findings } = await lintText('Room for 20! Only 12 places.', { path: 'a.md' }, withPlugin(ruleBook, plugin))
      console.log(findings.map(({ ruleId }) => ruleId).join())`
    expect(run(code)).toMatchObject({ stdout: 'acme/capacities-differ\n', stderr: '' })
  })
})
