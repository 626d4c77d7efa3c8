import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { commandNames } from '../../src/cli/command-names.ts'
import { Output } from '../../src/cli/output.ts'
import { createProgram } from '../../src/cli/program.ts'
import { pluginModule, ruleFile } from '../workspace/rules-sample.ts'
import { candor, folderOf } from './candor.ts'

/** A project with a rule in YAML and one in JavaScript. */
const project = (more: Readonly<Record<string, string>> = {}): string =>
  folderOf({
    'candor.config.json': '{ "plugins": ["./rules/acme.yaml", "./plugin.mjs"] }',
    'rules/acme.yaml': ruleFile({ laws: '[eu-ucpd-6]', evidence: 'superlative', aliases: '[acme/old-foo]' }),
    'plugin.mjs': pluginModule("presets: { loud: { rules: { 'zed/zorp': 'error' } } },", 'zed').replace(
      'messages:',
      "options: { most: { type: 'number', default: 3, description: 'How many may be.' } }, messages:",
    ),
    'a.md': 'A foo. A zorp.\n',
    ...more,
  })

const sarifRules = (log: string): { id: string; help: { text: string } }[] => JSON.parse(log).runs[0].tool.driver.rules

describe("the rules of a project's plugins", () => {
  it('have a page as those of candor have', async () => {
    const cwd = project()
    const yaml = await candor(['explain', 'acme/foo'], { cwd })
    expect(yaml).toMatchObject({ code: 0, stderr: '' })
    for (const part of ['from the plugin acme 1.0.0, rules/acme.yaml', 'Why\n  Foo is no word.', "Says '{text}'.", 'eu-ucpd-6', '│ There is no foo.'])
      expect(yaml.stdout).toContain(part)
    const module = await candor(['explain', 'zorp'], { cwd })
    expect(module.stdout).toContain('from the plugin zed 1.0.0, plugin.mjs')
    expect(module.stdout).toContain('most (number, default 3): How many may be.')
    expect((await candor(['explain', 'acme/old-foo', '--format', 'md'], { cwd })).stdout).toMatch(/^# `acme\/foo`\n/)
    const data = JSON.parse((await candor(['explain', 'zed/zorp', '--format', 'json'], { cwd })).stdout)
    expect(data).toMatchObject({ id: 'zed/zorp', plugin: { name: 'zed', version: '1.0.0', path: 'plugin.mjs' }, examples: expect.any(Array) })
  })

  it('are suggested, listed and known to the schema', async () => {
    const cwd = project()
    expect(await candor(['explain', 'acme/fooo'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining("Did you mean 'acme/foo'") })
    expect((await candor(['rules'], { cwd })).stdout).toMatch(/^acme\/foo +warning .* acme +Says/m)
    expect((await candor(['rules', '--ids'], { cwd })).stdout).toMatch(/^[a-z/\n-]+\nacme\/foo\nzed\/zorp\n$/)
    expect(JSON.parse((await candor(['rules', '--json'], { cwd })).stdout).at(-1)).toMatchObject({ id: 'zed/zorp', plugin: { name: 'zed' } })
    expect((await candor(['doctor'], { cwd })).stdout).toMatch(/plugin +acme 1\.0\.0 \(1 rule\)\n +plugin +zed 1\.0\.0 \(1 rule\)/)
    const schema = JSON.parse((await candor(['config', '--schema'], { cwd })).stdout)
    const validate = new Ajv({ strict: false }).compile(schema)
    expect(validate({ rules: { 'zed/zorp': ['error', { most: 1 }], 'other/thing': 'off' } })).toBe(true)
    expect(validate({ rules: { 'zed/zorp': ['error', { mots: 1 }] } })).toBe(false)
    expect(validate({ rules: { 'zed/zrop': 'off' } })).toBe(false)
  })

  it('are not looked for without the config, and a config that is broken keeps nobody from the rules of candor', async () => {
    const cwd = project()
    expect(await candor(['explain', 'acme/foo', '--no-config'], { cwd })).toMatchObject({ code: 2 })
    expect((await candor(['rules', '--ids', '--no-config'], { cwd })).stdout).not.toContain('acme')
    writeFileSync(join(cwd, 'candor.config.json'), '{ "rulse": 1 }')
    expect(await candor(['explain', 'pressure/confirmshaming'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    expect(await candor(['rules'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining("There is no key 'rulse'") })
  })

  it('can be chosen, suppressed, kept in a baseline and settled by evidence', async () => {
    const cwd = project({ 'b.md': 'A foo. <!-- candor-ignore acme/old-foo -- it is a name -->\n' })
    const found = async (...args: string[]) => (await candor(['a.md', '-f', 'concise', ...args], { cwd })).stdout
    expect(await found('--only', 'acme')).toBe("a.md:1:3 warning acme/foo Says 'foo'.\n")
    expect(await found('--skip', 'acme/foo')).toBe("a.md:1:10 error zed/zorp Says 'zorp'.\n")
    expect((await candor(['b.md', '-f', 'concise'], { cwd })).stdout).toBe('')
    expect(await candor(['claims', 'add', 'a.md:1', '--source', 'https://example.com/foo'], { cwd })).toMatchObject({ code: 0 })
    expect(await found()).toBe("a.md:1:10 error zed/zorp Says 'zorp'.\n")
    expect(await candor(['baseline', 'create', 'a.md'], { cwd })).toMatchObject({ code: 0, stdout: expect.stringContaining('1 finding in 1 file') })
    expect(await candor(['a.md'], { cwd })).toMatchObject({ code: 0 })
  })

  it('are known of every config, not only of the one of the working folder', async () => {
    const cwd = folderOf({
      'site/candor.config.json': '{ "plugins": ["./acme.yaml"] }',
      'site/acme.yaml': ruleFile({ aliases: '[acme/old-foo]', evidence: 'superlative' }),
      'site/a.md': 'A foo.\n',
    })
    const [rule] = sarifRules((await candor(['-f', 'sarif'], { cwd })).stdout)
    expect(rule).toMatchObject({ id: 'acme/foo', help: { text: 'Foo is no word. Write bar.' } })
    expect((await candor([], { cwd })).stdout).toContain('why:  Foo is no word.')
    await candor(['baseline', 'create'], { cwd })
    writeFileSync(join(cwd, 'site/acme.yaml'), ruleFile({ id: 'acme/new-foo', aliases: '[acme/foo]' }))
    expect(await candor(['--fail-on', 'warning', '--baseline-strict'], { cwd })).toMatchObject({ code: 0 })
  })
})

describe('commandNames', () => {
  it('are those of the program', () => {
    const program = createProgram(new Output(), () => {}, {}, ['help'])
    expect([...program.commands.map((command) => command.name()), 'help']).toEqual([...commandNames])
  })
})
