import { describe, expect, it } from 'vitest'
import { candor, folderOf, HONEST, PLUGIN, type Run, SCARCE, SHAMING } from './candor.ts'

type Files = Readonly<Record<string, string>>

/** Findings as `path rule severity`. */
async function findings(files: Files, args: readonly string[] = ['.'], folder = ''): Promise<string[]> {
  const run = await check(files, args, folder)
  expect(run.stderr).not.toMatch(/config|internal/)
  return run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ path, ruleId, severity }) => `${path} ${ruleId} ${severity}`)
}

const check = (files: Files, args: readonly string[], folder = ''): Promise<Run> => {
  const cwd = folderOf(files)
  return candor(['check', ...args, '-f', 'jsonl', '--only', 'pressure'], { cwd: `${cwd}/${folder}` })
}

const config = (value: unknown): string => JSON.stringify({ kind: 'landing', ...(value as object) }, null, 2)

describe('which config counts', () => {
  it('is the nearest to each file, and nothing is merged', async () => {
    const found = await findings({
      'candor.config.json': config({ rules: { 'pressure/scarcity-no-basis': 'error' } }),
      'a.md': SCARCE,
      'shop/candor.config.yaml': 'kind: landing\nrules:\n  pressure/scarcity-no-basis: info # here\n',
      'shop/deep/b.md': SCARCE,
      'pkg/package.json': '{ "name": "x", "candor": { "kind": "landing", "rules": { "pressure/*": "off" } } }',
      'pkg/c.md': SCARCE,
      'other/package.json': '{ "name": "x" }',
      'other/d.md': SCARCE,
    })
    expect(found).toEqual([
      'a.md pressure/scarcity-no-basis error',
      'other/d.md pressure/scarcity-no-basis error',
      'shop/deep/b.md pressure/scarcity-no-basis info',
    ])
  })

  it('is found above the working folder, and the first name wins', async () => {
    const files = {
      'candor.config.jsonc': '{ // comments and a comma at the end\n "kind": "landing", "rules": { "pressure/scarcity-no-basis": "error", }, }',
      'candor.config.mjs': 'export default { rules: { "pressure/*": "off" } }',
      'emails/a.md': SCARCE,
    }
    expect(await findings(files, ['.'], 'emails')).toEqual(['a.md pressure/scarcity-no-basis error'])
  })

  it('can be a program', async () => {
    const files = {
      'candor.config.mjs': "const level = ['err', 'or'].join('')\nexport default { kind: 'landing', rules: { 'pressure/scarcity-no-basis': level } }",
      'a.md': SCARCE,
    }
    expect(await findings(files)).toEqual(['a.md pressure/scarcity-no-basis error'])
  })

  it('runs TypeScript, or says which Node does', async () => {
    const run = await check({ 'candor.config.ts': "export default { kind: 'landing' as string, rules: {} }", 'a.md': SCARCE }, ['a.md'])
    if ((process.features as { typescript?: unknown }).typescript) expect(run).toMatchObject({ code: 0 })
    else {
      expect(run.code).toBe(2)
      expect(run.stderr).toContain('candor.config.ts: The config file is TypeScript, which Node ')
      expect(run.stderr).toContain('Use Node 22.18 or newer, or write it as candor.config.mjs or candor.config.json.')
    }
  })

  it('is the one that --config names, or none', async () => {
    const files = {
      'candor.config.json': config({ rules: { 'pressure/*': 'off' } }),
      'ci/strict.json': config({ rules: { 'pressure/scarcity-no-basis': 'error' } }),
      'a.md': SCARCE,
    }
    expect(await findings(files, ['a.md', '-c', 'ci/strict.json'])).toEqual(['a.md pressure/scarcity-no-basis error'])
    expect(await findings(files, ['a.md', '--no-config', '--kind', 'landing'])).toEqual(['a.md pressure/scarcity-no-basis warning'])
  })
})

describe('what a config builds on', () => {
  it('takes profiles, paths and packages, later ones winning', async () => {
    const found = await findings({
      'candor.config.json': config({ extends: ['candor-preset-acme', './base/shared.yaml'] }),
      'node_modules/candor-preset-acme/package.json': '{ "name": "candor-preset-acme", "type": "module", "exports": { "import": "./index.js" } }',
      'node_modules/candor-preset-acme/index.js':
        "export default { rules: { 'pressure/scarcity-no-basis': 'info', 'pressure/confirmshaming': 'info' }, overrides: [{ files: 'mail/**', rules: { 'pressure/*': 'off' } }] }",
      'base/shared.yaml': 'extends: social\nrules:\n  pressure/scarcity-no-basis: error\n',
      'a.md': SCARCE + SHAMING,
      'mail/b.md': SHAMING,
    })
    expect(found).toEqual(['a.md pressure/scarcity-no-basis error', 'a.md pressure/confirmshaming info'])
  })

  it('refuses a circle', async () => {
    const run = await check(
      { 'candor.config.json': '{ "extends": "./b.json" }', 'b.json': '{ "extends": ["./candor.config.json"] }', 'a.md': HONEST },
      ['a.md'],
    )
    expect(run).toMatchObject({
      code: 2,
      stdout: '',
      stderr: [
        'candor: b.json:1:15: The configs extend each other in a circle: candor.config.json → b.json → candor.config.json.',
        '  1 │ { "extends": ["./candor.config.json"] }',
        `    │               ${'^'.repeat(22)}`,
        '',
      ].join('\n'),
    })
  })

  it('adjusts severities to jurisdictions, industry and preset', async () => {
    const files = (more: object) => ({ 'candor.config.json': config(more), 'a.md': SCARCE })
    expect(await findings(files({ industry: 'gambling' }))).toEqual(['a.md pressure/scarcity-no-basis error'])
    expect(await findings(files({ industry: 'gambling', rules: { 'pressure/scarcity-no-basis': 'info' } }))).toEqual([
      'a.md pressure/scarcity-no-basis info',
    ])
    expect(await findings(files({}), ['.', '--preset', 'strict'])).toEqual(['a.md pressure/scarcity-no-basis error'])
    expect(await findings(files({ preset: 'gentle' }))).toEqual([])
    expect(await findings(files({}), ['.', '--set', 'rules.pressure/scarcity-no-basis=info'])).toEqual(['a.md pressure/scarcity-no-basis info'])
  })

  it('takes rules and presets of plugins', async () => {
    const files = {
      'candor.config.json': config({ plugins: ['./plugin.mjs'], extends: 'acme/loud', exceptions: [] }),
      'plugin.mjs': PLUGIN,
      'a.md': '# Our foo\n\nHONEST foo.\n',
    }
    const run = await candor(['a.md', '-f', 'concise', '--only', 'acme'], { cwd: folderOf(files) })
    expect(run).toMatchObject({ code: 1, stdout: "a.md:3:8 error acme/foo Says 'foo'.\n" })
  })

  it.each([
    ["export default { name: 'acme', apiVersion: 2 }", 'is made for version 2 of the plugin interface'],
    ["export default { name: 'acme', apiVersion: 1, rules: [{ id: 'pressure/x', check() {} }] }", 'must be called acme/…'],
    ['export default { name: "acme", apiVersion: 1, rules: [{ id: "acme/x", check() {}, examples: [], confidence: 1 }] }', 'three are needed'],
    ['throw new Error("no")', "The plugin './plugin.mjs' fails when it is run: no"],
  ])('refuses the plugin %j', async (plugin, sentence) => {
    const run = await check({ 'candor.config.json': config({ plugins: ['./plugin.mjs'] }), 'plugin.mjs': plugin, 'a.md': HONEST }, ['a.md'])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain(sentence)
    expect(run.stderr).toContain('  4 │     "./plugin.mjs"\n    │     ^^^^^^^^^^^^^^\n')
  })
})

describe('overrides', () => {
  it('hold for the files they name, later ones winning', async () => {
    const found = await findings({
      'candor.config.json': config({
        rules: { 'pressure/scarcity-no-basis': 'error' },
        overrides: [
          { files: 'mail/**', except: 'mail/keep/**', extends: 'legal-pages' },
          { files: ['mail/sale.md'], rules: { 'pressure/scarcity-no-basis': 'info' } },
          { files: '*.txt', minConfidence: 1 },
        ],
      }),
      'a.md': SCARCE,
      'b.txt': 'Only 3 left!\n',
      'mail/b.md': SCARCE,
      'mail/keep/c.md': SCARCE,
      'mail/sale.md': SCARCE,
    })
    expect(found).toEqual([
      'a.md pressure/scarcity-no-basis error',
      'mail/keep/c.md pressure/scarcity-no-basis error',
      'mail/sale.md pressure/scarcity-no-basis info',
    ])
  })

  it('set kinds and formats by glob; what a file says of itself wins', async () => {
    const cwd = folderOf({
      'candor.config.json': JSON.stringify({
        kinds: { '*.md': 'landing', 'legal/**': 'terms' },
        types: { '*.tpl': 'html' },
        campaigns: { spring: ['mail/**', 'page.tpl'], all: '**' },
      }),
      'legal/a.md': HONEST,
      'page.tpl': '<p>Only 3 left!</p>',
      'mail/b.md': HONEST,
      'mail/c.md': `---\nkind: pricing\n---\n${HONEST}`,
    })
    const run = await candor(['.', '-f', 'json'], { cwd })
    const { files, run: about } = JSON.parse(run.stdout)
    expect(about.config).toEqual(['candor.config.json'])
    expect(files.map(({ path, kind, kindOrigin, format }: Record<string, string>) => `${path} ${kind} ${kindOrigin} ${format}`)).toEqual([
      'legal/a.md terms config markdown',
      'mail/b.md landing config markdown',
      'mail/c.md pricing front-matter markdown',
      expect.stringMatching(/^page\.tpl \S+ guess html$/),
    ])
    const listing = JSON.parse((await candor(['config', '--files', '--json'], { cwd })).stdout)
    expect(listing.files.map(({ path, campaigns }: { path: string; campaigns: string[] }) => [path, campaigns])).toEqual([
      ['legal/a.md', ['all']],
      ['mail/b.md', ['spring', 'all']],
      ['mail/c.md', ['spring', 'all']],
      ['page.tpl', ['spring', 'all']],
    ])
  })
})

describe('ignored files', () => {
  const files = {
    'candor.config.json': config({ ignore: ['legacy/', '!legacy-new/', '/draft.md'] }),
    '.gitignore': 'build/\n*.tmp.md\n!keep.tmp.md\n',
    'sub/.gitignore': '!again.tmp.md\nsecret.md\n',
    'a.md': SCARCE,
    'draft.md': SCARCE,
    'sub/draft.md': SCARCE,
    'sub/secret.md': SCARCE,
    'sub/again.tmp.md': SCARCE,
    'x.tmp.md': SCARCE,
    'keep.tmp.md': SCARCE,
    'build/b.md': SCARCE,
    'legacy/c.md': SCARCE,
  }
  const paths = (list: readonly string[]): string[] => list.map((line) => line.split(' ')[0])

  it('are those of the config and of every .gitignore, nested and negated', async () => {
    expect(paths(await findings(files))).toEqual(['a.md', 'keep.tmp.md', 'sub/again.tmp.md', 'sub/draft.md'])
    expect(paths(await findings(files, ['.', '--ignore-pattern', 'sub/', '--ignore-pattern', '*.tmp.md']))).toEqual(['a.md'])
    expect(await findings(files, ['.', '--no-ignore'])).toHaveLength(9)
  })

  it('are passed over without a word when they are named, and count when only they match', async () => {
    expect(await check(files, ['legacy/c.md', 'build', 'build/b.md', 'sub/secret.md'])).toEqual({ code: 0, stdout: '', stderr: '' })
    const run = await check(files, ['legacy/*.md'])
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(/^candor: no file matches the pattern 'legacy\/\*\.md' in .*; 1 ignored\n/)
    expect(await check(files, ['legacy/*.md', 'a.md', '--no-error-on-unmatched-pattern'])).toMatchObject({ code: 0, stderr: '' })
    expect((await check(files, ['gone.md'])).code).toBe(2)
  })

  it('are explained', async () => {
    const run = await candor(['config', '--files'], { cwd: folderOf(files) })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toContain('4 files to check\n  a.md\n')
    expect(run.stdout).toMatch(/build +ignored by 'build\/' in \.gitignore/)
    expect(run.stdout).toMatch(/sub\/secret\.md +ignored by 'secret\.md' in sub\/\.gitignore/)
    expect(run.stdout).toMatch(/legacy +ignored by 'legacy\/' in candor\.config\.json:4/)
  })
})

describe('exceptions', () => {
  const exception = (more: object) => config({ exceptions: [{ rule: 'pressure/scarcity-no-basis', reason: 'counted by hand', ...more }] })

  it('take out the findings they mean, which reports keep', async () => {
    const files = { 'candor.config.json': exception({ files: 'shop/*.md', text: 'only 3   left' }), 'shop/a.md': SCARCE, 'b.md': SCARCE }
    const run = await candor(['.', '-f', 'json', '--only', 'pressure'], { cwd: folderOf(files) })
    const { summary, files: checked } = JSON.parse(run.stdout)
    expect(summary).toMatchObject({ warnings: 1, suppressed: 1, files: 2 })
    expect(checked[1].suppressed[0]).toMatchObject({
      ruleId: 'pressure/scarcity-no-basis',
      suppression: { kind: 'external', reason: 'counted by hand' },
    })
  })

  it('are warned of when nothing needs them, if all was checked', async () => {
    const files = { 'candor.config.json': exception({ text: 'only 4 left' }), 'a.md': SCARCE, 'b.md': HONEST }
    expect(await findings(files)).toEqual(['a.md pressure/scarcity-no-basis warning', 'candor.config.json suppression/unused warning'])
    expect(await findings(files, ['b.md'])).toEqual([])
    expect(await findings(files, ['.', '--skip', 'pressure/scarcity-no-basis'])).toEqual([])
  })

  it('are errors when their last day is past', async () => {
    const files = { 'candor.config.json': exception({ expires: '2026-06-30' }), 'a.md': SCARCE }
    expect(await findings(files, ['a.md', '--as-of', '2026-06-30'])).toEqual([])
    const run = await candor(['a.md', '-f', 'concise', '--as-of', '2026-07-01', '--only', 'pressure'], { cwd: folderOf(files) })
    expect(run.code).toBe(1)
    expect(run.stdout).toContain(
      'candor.config.json:5:15 error suppression/expired This exception for pressure/scarcity-no-basis held until 2026-06-30.',
    )
    expect(run.stdout).toContain('a.md:3:1 warning')
  })
})

describe('a config that is wrong', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'an unknown key',
      'candor.config.json',
      '{\n  "rulez": {}\n}',
      ["2:3: There is no key 'rulez'. Did you mean 'rules'?", '  2 │   "rulez": {}', '    │   ^^^^^^^'],
    ],
    [
      'an unknown key in YAML',
      'candor.config.yaml',
      'kind: landing\noverrides:\n  - files: "*.md"\n    ruls: {}\n',
      ["4:5: There is no key 'ruls' in overrides[0].", "'rules'", '    │     ^^^^'],
    ],
    [
      'an unknown rule',
      'candor.config.json',
      '{ "rules": { "pressure/live-activty": "off" } }',
      ["1:14: There is no rule 'pressure/live-activty'. Did you mean 'pressure/live-activity'?"],
    ],
    ['an unknown pack', 'candor.config.json', '{ "rules": { "presure/*": "off" } }', ["There is no rule 'presure/*'. Did you mean 'pressure/*'?"]],
    ['a level', 'candor.config.json', '{ "rules": { "pressure/*": "warn" } }', ["The level of 'pressure/*' must be off, on, info, warning or error"]],
    [
      'an option',
      'candor.config.json',
      '{ "rules": { "terms/undated-or-stale": ["error", { "maxAge": 3 }] } }',
      ["has no option 'maxAge'. Known are maxAgeMonths."],
    ],
    [
      "an option's type",
      'candor.config.yml',
      'rules:\n  terms/undated-or-stale: [error, { maxAgeMonths: many }]\n',
      ["2:51: Option 'maxAgeMonths' must be a number."],
    ],
    ['options for a pack', 'candor.config.json', '{ "rules": { "terms/*": ["error", {}] } }', ['Options go with one rule, not with a pack.']],
    ['a kind', 'candor.config.json', '{ "kinds": { "*.md": "landign" } }', ["There is no kind of document 'landign'. Did you mean 'landing'?"]],
    ['a format', 'candor.config.json', '{ "types": { "*.x": "docq" } }', ["There is no format 'docq'."]],
    ['a day', 'candor.config.json', '{ "asOf": "2026-02-30" }', ["'2026-02-30' is not a day"]],
    ['a number', 'candor.config.json', '{ "maxWarnings": -1 }', ['1:18: This must be a whole number from 0.']],
    ['a type', 'candor.config.json', '{ "ignore": [3] }', ['1:14: This must be a text.']],
    ['braces in ignore', 'candor.config.json', '{ "ignore": ["*.{a,b}"] }', ['has braces']],
    ['a missing reason', 'candor.config.json', '{ "exceptions": [{ "rule": "pressure/*" }] }', ["1:18: The key 'reason' is missing."]],
    ['an empty reason', 'candor.config.json', '{ "exceptions": [{ "rule": "pressure/*", "reason": " " }] }', ['The reason is empty.']],
    ['a profile', 'candor.config.json', '{ "extends": "strickt" }', ["There is no profile 'strickt'. Did you mean 'strict'?"]],
    ['a missing file', 'candor.config.json', '{ "extends": "./gone.json" }', ['1:14: The config file cannot be read: no such file or folder.']],
    [
      'a missing package',
      'candor.config.json',
      '{ "extends": "candor-preset-gone" }',
      ["The package 'candor-preset-gone' is not installed. npm install --save-dev candor-preset-gone"],
    ],
    ['broken JSON', 'candor.config.json', '{\n  "rules": { "a" "b" }\n}', ['2:15: A colon is missing after this key.']],
    ['a repeated key', 'candor.config.json', '{ "rules": {}, "rules": {} }', ['The key "rules" occurs again']],
    ['broken YAML', 'candor.config.yaml', 'rules:\n  a: [\n', ['candor.config.yaml:3:1: ']],
    ['an empty file', 'candor.config.json', '', ['The file is empty.']],
    ['a list', 'candor.config.json', '[]', ['1:1: The config must be an object.']],
    [
      'a program that throws',
      'candor.config.mjs',
      'throw new Error("no luck")',
      ['candor.config.mjs: The config file fails when it is run: no luck'],
    ],
    [
      'a value of a program',
      'candor.config.js',
      'module.exports = { overrides: [{ files: 3 }] }',
      ['candor.config.js: overrides[0].files: This must be a text or a list.'],
    ],
    [
      'package.json',
      'package.json',
      '{\n  "candor": { "failOn": "fatal" }\n}',
      ["package.json:2:25: There is no severity 'fatal'. One of info, warning, error."],
    ],
  ])('with %s ends with 2 and shows the place', async (_, name, text, sentences) => {
    const run = await check({ [name]: text, 'a.md': HONEST }, ['a.md'])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    for (const sentence of sentences) expect(run.stderr).toContain(sentence)
  })

  it('says all that is wrong at once', async () => {
    const run = await check({ 'candor.config.json': '{\n  "a1": 1,\n  "failOn": 2\n}', 'a.md': HONEST }, ['a.md'])
    expect(run.stderr.match(/^candor: candor\.config\.json:\d+:\d+: /gm)).toHaveLength(2)
  })

  it.each([
    [['-c', 'gone.json'], "There is no config file 'gone.json'."],
    [['-c', 'a.md'], "'a.md' is not a config file."],
    [['--no-ignore', '--ignore-pattern', 'x'], 'cannot go together'],
    [['--set', 'failOn'], 'is not of the form key=value'],
    [['--set', 'failon=error'], "There is no key 'failon'. Did you mean 'failOn'?"],
    [['--set', 'failOn=fatal'], "--set failOn=fatal: There is no severity 'fatal'."],
    [['--preset', 'strickt'], "--preset: There is no preset 'strickt'. Did you mean 'strict'"],
  ])('or flags that are: %j', async (args, sentence) => {
    const run = await check({ 'a.md': HONEST }, ['a.md', ...args])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain(sentence)
  })
})

describe('keys for the whole run', () => {
  it('come from the config for the working folder, and flags win', async () => {
    const files = {
      'candor.config.json': config({ failOn: 'warning', maxFileSize: '1kb' }),
      'a.md': SCARCE,
      'b.md': `${HONEST}\n${'word '.repeat(300)}`,
    }
    expect(await check(files, ['.'])).toMatchObject({ code: 1, stderr: expect.stringContaining("'b.md' is larger than 1 KiB") })
    expect((await check(files, ['a.md', '--fail-on', 'error'])).code).toBe(0)
    expect((await check(files, ['a.md', '--fail-on', 'error', '--set', 'maxWarnings=0'])).code).toBe(1)
  })
})

describe('candor config', () => {
  it('tells where each value comes from', async () => {
    const cwd = folderOf({
      'candor.config.yaml':
        'extends: ./base.json\nrules:\n  pressure/*: off\n  terms/undated-or-stale: [error, { maxAgeMonths: 12 }]\noverrides:\n  - files: mail/**\n    kind: newsletter\n',
      'base.json': '{\n  "jurisdictions": ["uk"],\n  "failOn": "warning"\n}',
      'mail/a.md': HONEST,
    })
    const run = await candor(['config', '--file', 'mail/a.md', '--json', '--min-confidence', 'high'], { cwd })
    const view = JSON.parse(run.stdout)
    expect(view).toMatchObject({ file: 'mail/a.md', config: 'candor.config.yaml', ignored: null })
    const origins = Object.fromEntries(view.settings.map(({ key, value, origin }: Record<string, unknown>) => [key, [value, origin]]))
    expect(origins).toMatchObject({
      kind: ['newsletter', 'candor.config.yaml:7'],
      jurisdictions: [['uk'], 'base.json:2'],
      failOn: ['warning', 'base.json:3'],
      minConfidence: [0.8, '--min-confidence'],
      preset: ['recommended', 'default'],
    })
    const rule = (id: string) => view.rules.find((one: { id: string }) => one.id === id)
    expect(rule('pressure/live-activity')).toMatchObject({ level: 'off', origin: 'candor.config.yaml:3' })
    expect(rule('terms/undated-or-stale')).toMatchObject({ level: 'error', options: { maxAgeMonths: 12 }, origin: 'candor.config.yaml:4' })
    expect(rule('pricing/unspecified-fee')).toMatchObject({ level: 'error', origin: 'jurisdiction uk' })
    const text = (await candor(['config'], { cwd })).stdout
    expect(text).toMatch(/^config {3}candor\.config\.yaml\n/)
    expect(text).toMatch(/failOn +warning +base\.json:3\n/)
  })

  it('refuses what makes no sense', async () => {
    const cwd = folderOf({ 'a.md': HONEST })
    expect(await candor(['config', 'a.md'], { cwd })).toMatchObject({ code: 2, stdout: '' })
    expect(await candor(['config', '--files', '--file', 'a.md'], { cwd })).toMatchObject({ code: 2, stdout: '' })
    expect(await candor(['config', '--files', 'gone'], { cwd })).toMatchObject({ code: 2 })
  })
})
