import { describe, expect, it } from 'vitest'
import { pluginModule, ruleFile } from '../workspace/rules-sample.ts'
import { candor, folderOf } from './candor.ts'

const run = (files: Readonly<Record<string, string>>, ...args: string[]) => candor(['test', ...args], { cwd: folderOf(files) })

const RULES = { 'rules/acme.yaml': ruleFile() }
const PLUGIN = { 'candor.config.json': '{ "plugins": ["./plugin.mjs"] }', 'plugin.mjs': pluginModule() }

describe('candor test', () => {
  it('runs the examples of rules that are data, and of plugins', async () => {
    expect(await run(RULES)).toEqual({ code: 0, stdout: 'passed  acme/foo  6 examples\n6 tests, 0 failed\n', stderr: '' })
    expect(await run(PLUGIN)).toEqual({ code: 0, stdout: 'passed  acme/zorp  6 examples\n6 tests, 0 failed\n', stderr: '' })
    expect(await run({ 'plugin.mjs': pluginModule() }, 'plugin.mjs')).toMatchObject({ code: 0, stdout: expect.stringContaining('6 tests') })
  })

  it('shows which example fails, and where', async () => {
    const text = ruleFile()
      .replace('at: foo }\n      - { bad: foo it is', 'at: A foo }\n      - { bad: foo it is')
      .replace('good: baz', 'good: A foo')
    const { code, stdout } = await run({ 'rules/acme.yaml': text })
    expect(stdout).toBe(
      [
        'failed  acme/foo, bad example 1',
        '  expected "A foo" to be marked, got "foo"',
        '  1 │ A foo',
        '    │   ^^^',
        '',
        'failed  acme/foo, good example 5',
        '  expected silence, got "foo"',
        '  1 │ A foo',
        '    │   ^^^',
        '',
        '6 tests, 2 failed',
        '',
      ].join('\n'),
    )
    expect(code).toBe(1)
  })

  it('puts fixes into bad examples: they must settle what is found', async () => {
    expect(await run({ 'acme.yaml': ruleFile({ fix: 'bar' }) })).toMatchObject({ code: 0 })
    const { code, stdout } = await run({ 'acme.yaml': ruleFile({ fix: 'no foo but foo' }) })
    expect(stdout).toContain('acme/foo, bad example 1\n  the fix "Write \'no foo but foo\'" leaves what it should settle\n')
    expect(code).toBe(1)
  })

  it('holds documents against what is expected of them', async () => {
    const fixture = {
      ...RULES,
      'fixtures/expected.yaml': 'one.md:\n  - { ruleId: acme/foo, text: foo, line: 3 }\ntwo.md:\n  - { ruleId: acme/foo, severity: warning }\n',
      'fixtures/one.md': '# Hello\n\nA foo.\n',
      'fixtures/two.md': 'Foo.\n',
      'fixtures/clean.md': 'Only 3 left! Rules that are not expected here may find what they like.\n',
    }
    const names = ['clean', 'one', 'two'].map((name) => `passed  fixtures/${name}.md\n`)
    expect(await run(fixture)).toEqual({ code: 0, stdout: `passed  acme/foo  6 examples\n${names.join('')}9 tests, 0 failed\n`, stderr: '' })
    const broken = { ...fixture, 'fixtures/one.md': '# Hello\n\nA bar.\n', 'fixtures/clean.md': 'A foo.\n' }
    const { code, stdout } = await run(broken, 'rules', 'fixtures')
    expect(stdout).toContain('failed  fixtures/clean.md\n  found acme/foo "foo" on line 1, which is not expected\n  1 │ A foo.\n    │   ^^^\n')
    expect(stdout).toContain('failed  fixtures/one.md\n  expected acme/foo "foo" on line 3, which is not found\n  3 │ A bar.\n    │ ^^^^^^\n')
    expect(code).toBe(1)
  })

  it('reads expected.json too, leaves deeper expectations to themselves, and says what a name lacks', async () => {
    const expected = JSON.stringify({ 'a.md': [{ ruleId: 'pressure/scarcity-no-basis', text: 'Only 3 left', line: 1 }], 'gone.md': [] })
    const files = {
      'x/expected.json': expected,
      'x/a.md': '---\nkind: landing\n---\nOnly 3 left!',
      'x/y/expected.json': '{}',
      'x/y/b.md': 'Only 3 left!',
    }
    const { code, stdout } = await run(files)
    expect(stdout).toContain("failed  x/gone.md\n  no such file or folder: 'x/gone.md'\n")
    expect(stdout).toContain('failed  x/a.md\n  expected pressure/scarcity-no-basis "Only 3 left" on line 1, which is not found\n')
    expect(stdout).toContain('found pressure/scarcity-no-basis "Only 3 left" on line 4, which is not expected')
    expect(stdout).toContain('passed  x/y/b.md')
    expect(code).toBe(1)
  })

  it('tests rules of candor when they are named', async () => {
    expect(await run({}, '--only', 'pressure/live-activity')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^passed {2}pressure\/live-activity {2}\d+ examples\n/),
    })
  })

  it('gives JSON', async () => {
    const { code, stdout } = await run({ 'rules/acme.yaml': ruleFile().replace('good: baz', 'good: A foo') }, '-f', 'json')
    const { summary, tests, schemaVersion } = JSON.parse(stdout)
    expect({ code, schemaVersion, summary }).toEqual({ code: 1, schemaVersion: '1.0', summary: { tests: 6, passed: 5, failed: 1 } })
    expect(tests[0]).toEqual({ name: 'acme/foo, bad example 1', type: 'example', ruleId: 'acme/foo', passed: true, problems: [] })
    const range = { start: { line: 1, column: 3, offset: 2 }, end: { line: 1, column: 6, offset: 5 } }
    expect(tests[4].problems).toEqual([{ message: 'expected silence, got "foo"', range }])
  })

  it.each<[string, Record<string, string>, string[], string]>([
    ['nothing', { 'a.md': 'x' }, [], 'candor: There is nothing to test here.'],
    ['no such folder', {}, ['gone'], "candor: no such file or folder: 'gone'"],
    ['a document', { 'a.md': 'x' }, ['a.md'], "candor: 'a.md' is nothing to test."],
    ['a rule that there is not', {}, ['--only', 'pressure/gone'], "candor: There is no rule 'pressure/gone'."],
    ['a file of rules with a slip', { 'a.yaml': ruleFile({ severity: 'warnin' }) }, ['a.yaml'], 'candor: a.yaml:5:15: There is no severity'],
    ['expectations with a slip', { ...RULES, 'expected.yaml': 'a.md: [{ rule: x }]' }, [], 'candor: expected.yaml:1:10: There is no key'],
    [
      'expectations of a rule that there is not',
      { ...RULES, 'expected.yaml': 'a.md: [{ ruleId: acme/fo }]' },
      [],
      "There is no rule 'acme/fo'. Did you mean 'acme/foo'",
    ],
  ])('ends with 2 for %s', async (_, files, args, sentence) => {
    const { code, stderr } = await run(files, ...args)
    expect(stderr).toContain(sentence)
    expect(code).toBe(2)
  })
})
