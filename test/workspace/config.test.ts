import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { profiles } from '../../rules/profiles/index.ts'
import { ruleBook } from '../../src/builtin.ts'
import { Source } from '../../src/document/index.ts'
import { exceptionFor } from '../../src/lint/index.ts'
import { defineRule, type Profile, profileChanges } from '../../src/rule/index.ts'
import { ConfigError } from '../../src/workspace/config/errors.ts'
import { parseJsonConfig } from '../../src/workspace/config/parse.ts'
import { parseYamlConfig } from '../../src/workspace/config/parse-yaml.ts'
import { RuleStates } from '../../src/workspace/config/rule-states.ts'
import { configShape } from '../../src/workspace/config/schema.ts'
import { isRuleName } from '../../src/workspace/config/shape.ts'
import { nodeOfValue } from '../../src/workspace/config/tree.ts'
import { validate } from '../../src/workspace/config/validate.ts'
import { Globs } from '../../src/workspace/globs.ts'
import { Configuration } from '../../src/workspace/index.ts'
import { folderOf } from '../cli/candor.ts'

const names = { rules: ruleBook.rules, profiles }

describe('profiles', () => {
  it('have names of their own', () => {
    const list = profiles.map((profile) => profile.name)
    expect(new Set(list).size).toBe(list.length)
  })

  it.each(profiles.map((profile) => [profile.name, profile] as const))('%s names rules that exist, and changes that mean something', (_, profile) => {
    const entries = Object.entries(profile.rules ?? {})
    expect(entries.filter(([name]) => !isRuleName(name, ruleBook.rules))).toEqual([])
    expect(entries.filter(([, change]) => !profileChanges.includes(change))).toEqual([])
    if (profile.group === 'jurisdiction' || profile.group === 'industry')
      expect(entries.filter(([, change]) => !change.startsWith('at least'))).toEqual([])
  })

  it('are what the page on configuration lists', () => {
    const page = readFileSync('docs/configuration.md', 'utf8')
    expect(profiles.filter((profile) => !page.includes(`\`${profile.name}\``)).map((profile) => profile.name)).toEqual([])
  })
})

describe('how rules stand', () => {
  const ruleOf = (id: string, severity: 'info' | 'warning' | 'error', more: { confidence?: number; status?: 'preview' } = {}) =>
    defineRule({
      id,
      since: '0.1.0',
      severity,
      confidence: 0.9,
      kinds: 'all',
      laws: [],
      summary: 'It.',
      why: 'Why.',
      instead: 'This.',
      messages: { it: 'It.' },
      examples: [{ bad: 'a', at: 'a' }, { bad: 'a', at: 'a' }, { bad: 'a', at: 'a' }, { good: 'b' }, { good: 'b' }, { nearMiss: 'b' }],
      check: () => {},
      ...more,
    })
  const rules = [ruleOf('a/one', 'info'), ruleOf('a/two', 'error', { confidence: 0.7 }), ruleOf('b/new', 'warning', { status: 'preview' })]
  const profile = (more: Partial<Profile>): Profile => ({ name: 'x', summary: 'X.', group: 'set', ...more })
  const stand = (preview: boolean, ...steps: (Profile | object)[]): string[] => {
    const states = new RuleStates(rules, preview)
    for (const step of steps) {
      if ('name' in step) states.applyProfile(step as Profile, 'x')
      else states.applyRules(nodeOfValue(step), () => 'y')
    }
    return states.all.filter((state) => state.on).map(({ rule, severities }) => `${rule.id} ${severities?.[rule.severity] ?? rule.severity}`)
  }

  it.each<[string, string[], boolean, (Profile | object)[]]>([
    ['nothing runs before a set', [], false, []],
    ['stable rules', ['a/one info', 'a/two error'], false, [profile({ base: 'stable' })]],
    ['all of them', ['a/one info', 'a/two error', 'b/new warning'], false, [profile({ base: 'all' })]],
    ['previews when asked for', ['a/one info', 'a/two error', 'b/new warning'], true, [profile({ base: 'stable' })]],
    ['the sure ones', [], false, [profile({ base: 'stable', least: { severity: 'error', confidence: 0.8 } })]],
    ['one severity higher', ['a/one warning', 'a/two error'], false, [profile({ base: 'stable', stricter: true })]],
    ['raised', ['a/one warning', 'a/two error'], false, [profile({ base: 'stable', rules: { 'a/*': 'at least warning' } })]],
    ['lowered', ['a/one info', 'a/two warning'], false, [profile({ base: 'stable', rules: { 'a/*': 'at most warning' } })]],
    ['a pack does not bring previews', ['a/one info', 'a/two error'], false, [profile({ base: 'stable' }), { 'b/*': 'error' }]],
    ['a rule by its id does', ['b/new error'], false, [profile({ base: 'none' }), { 'b/new': 'error' }]],
    ['later entries win', ['a/one error'], false, [profile({ base: 'stable' }), { 'a/*': 'off', 'a/one': 'error' }]],
    ['on is the own severity', ['a/one info'], false, [profile({ base: 'none' }), { 'a/one': 'error' }, { 'a/one': 'on' }]],
    ['raising switches nothing on', [], false, [profile({ base: 'none', rules: { 'a/*': 'at least error' } })]],
    ['a set begins anew', ['a/one info', 'a/two error'], false, [profile({ base: 'none' }), { 'a/one': 'error' }, profile({ base: 'stable' })]],
  ])('%s: %j', (_, expected, preview, steps) => {
    expect(stand(preview, ...steps)).toEqual(expected)
  })
})

describe('the schema that ships', () => {
  const schema = JSON.parse(readFileSync('schema/config.schema.json', 'utf8'))
  const accepts = new Ajv({ allErrors: true, strict: false }).compile(schema)
  const file = { path: 'x', source: undefined }

  it.each<[boolean, unknown]>([
    [true, {}],
    [true, { $schema: 'x', preset: 'strict', extends: 'us', plugins: [], jurisdictions: 'eu', industry: ['saas'] }],
    [true, { rules: { 'pressure/*': 'off', 'terms/undated-or-stale': ['on', { maxAgeMonths: 3 }], 'claims/superlative-unsourced': ['info'] } }],
    [true, { minConfidence: 0.5, maxFileSize: 1000, maxWarnings: 0, failOn: 'info', asOf: '2026-11-30', gitignore: false, preview: true }],
    [true, { minConfidence: 'high', maxFileSize: '2mb', kinds: { 'a/**': 'terms' }, types: { '*.x': 'html' }, campaigns: { a: 'b', c: ['d'] } }],
    [true, { exceptions: [{ rule: 'pressure/*', reason: 'x', files: ['a'], text: 'b', expires: '2026-12-31' }], localeKeys: { include: 'a' } }],
    [true, { overrides: [{ files: 'a', except: ['b'], kind: 'ad', type: 'md', rules: { 'pressure/*': 'on' } }], ignore: 'a' }],
    [false, []],
    [false, { rulez: {} }],
    [false, { rules: { 'pressure/gone': 'off' } }],
    [false, { rules: { 'pressure/*': 'warn' } }],
    [false, { rules: { 'terms/undated-or-stale': ['on', { maxAge: 3 }] } }],
    [false, { rules: { 'terms/undated-or-stale': ['on', { maxAgeMonths: 'x' }] } }],
    [false, { rules: { 'terms/*': ['on', {}] } }],
    [false, { preset: 'eu' }],
    [false, { jurisdictions: ['strict'] }],
    [false, { minConfidence: 2 }],
    [false, { maxWarnings: 1.5 }],
    [false, { kinds: { a: 'b' } }],
    [false, { exceptions: [{ rule: 'pressure/*' }] }],
    [false, { overrides: [{ rules: {} }] }],
    [false, { overrides: [{ files: 'a', ignore: 'b' }] }],
    [false, { preview: 'yes' }],
  ])('agrees with candor: %s for %j', (expected, value) => {
    expect(validate(file, nodeOfValue(value), configShape, names).map((problem) => problem.message)).toEqual(expected ? [] : [expect.any(String)])
    expect(accepts(value)).toBe(expected)
  })

  it('knows every rule and its options', () => {
    for (const rule of ruleBook.rules) {
      expect(schema.properties.rules.properties).toHaveProperty([rule.id])
      for (const option of Object.keys(rule.options ?? {}))
        expect(JSON.stringify(schema.properties.rules.properties[rule.id])).toContain(`"${option}"`)
    }
  })
})

describe('hostile config files', () => {
  const source = (text: string): Source => new Source('x', text)

  it.each([
    ['deep JSON', () => parseJsonConfig(source('['.repeat(100_000)))],
    ['deep closed JSON', () => parseJsonConfig(source('['.repeat(5000) + ']'.repeat(5000)))],
    ['deep YAML', () => parseYamlConfig(source('['.repeat(20_000)))],
    [
      'aliases of aliases',
      () => parseYamlConfig(source(`a0: &a0 [x]\n${Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join('')}`)),
    ],
    ['an alias of itself', () => parseYamlConfig(source('a: &a [*a]\n'))],
    ['a key that is a list', () => parseYamlConfig(source('? [a]\n: b\n'))],
  ])('%s is refused', (_, read) => {
    expect(read).toThrow(ConfigError)
  })

  it('a key __proto__ is a key like any other', () => {
    const root = parseJsonConfig(source('{ "__proto__": { "preview": true } }'))
    expect(root.members.has('preview')).toBe(false)
    expect(validate({ path: 'x', source: undefined }, root, configShape, names)[0].message).toBe("There is no key '__proto__'.")
  })
})

describe('globs', () => {
  it('mean files below the folder of the config', async () => {
    const globs = await Globs.load()
    const test = (glob: string, path: string): boolean => globs.files('/site', [glob])(path)
    expect(['*.md', 'mail', 'mail/', './mail/**', '/mail/*.md', 'mail/a.{md,html}', '**'].map((glob) => test(glob, '/site/mail/a.md'))).toEqual(
      Array(7).fill(true),
    )
    expect(['a', '/a.md', 'mail/*.html', 'ail/**'].map((glob) => test(glob, '/site/mail/a.md'))).toEqual(Array(4).fill(false))
    expect(test('**', '/other/a.md')).toBe(false)
    expect(['**.legal', 'email.*.subject'].map((glob) => globs.keys([glob])('email.welcome.subject'))).toEqual([false, true])
    expect(globs.keys(['**.legal'])('footer.legal')).toBe(true)
  })
})

describe('exceptions', () => {
  const exception = { id: '1', rules: new Set(['a/b']), text: '“Only  3 left”', reason: 'x', expires: '2026-06-30' }
  const finding = { ruleId: 'a/b', text: 'only 3', sentence: 'Hurry: "only 3 left" today.' }

  it.each([
    [true, exception, finding, '2026-06-30'],
    [false, exception, finding, '2026-07-01'],
    [false, exception, { ...finding, ruleId: 'a/c' }, '2026-01-01'],
    [false, { ...exception, text: 'only 4' }, finding, '2026-01-01'],
    [false, { ...exception, text: ' ' }, finding, '2026-01-01'],
    [true, { ...exception, text: undefined, expires: undefined }, finding, '2099-01-01'],
  ])('%s', (expected, one, found, asOf) => {
    expect(exceptionFor(found, [one], asOf) !== undefined).toBe(expected)
  })
})

describe('locale keys', () => {
  it('are copy, or not, as configuration says', async () => {
    const folder = folderOf({
      'candor.config.json': JSON.stringify({ kind: 'landing', localeKeys: { include: '**.id', ignore: ['internal.**', '**.note'] } }),
      'locales/en.json': JSON.stringify({
        hero: { id: 'Hurry, only 3 left!' },
        internal: { text: 'Hurry, only 4 left!' },
        b: { text: 'Only 5 left!' },
      }),
    })
    const { lintFiles } = await import('../../src/index.ts')
    const texts: string[] = []
    for await (const result of lintFiles(['.'], { cwd: folder, only: ['pressure/scarcity-no-basis'] })) {
      if ('checked' in result) texts.push(...result.checked.findings.map((finding) => finding.text))
    }
    expect(texts.map((text) => /\d/.exec(text)?.[0])).toEqual(['3', '5'])
  })
})

describe('campaigns', () => {
  it('are handed out as sets of documents', async () => {
    const cwd = folderOf({ 'candor.config.json': '{ "campaigns": { "spring": ["a/*.md", "page.md"], "autumn": "b/**" } }' })
    const configuration = await Configuration.load({ cwd }, ruleBook)
    const paths = ['a/1.md', 'a/2.md', 'b/x/3.md', 'page.md', 'other.md'].map((path) => join(cwd, path))
    const sets = await configuration.campaignsOf(paths)
    expect([...sets]).toEqual([
      ['autumn', [paths[2]]],
      ['spring', [paths[0], paths[1], paths[3]]],
    ])
  })
})

describe('docs/configuration.md', () => {
  const page = readFileSync('docs/configuration.md', 'utf8')
  const examples = [...page.matchAll(/```(jsonc|yaml|js)\n(?:\/\/|#) (\S+)\n([\s\S]*?)```/g)].map(([, , name, text]) => [name, text] as const)
  const shared = { 'brand/shared.yaml': 'rules: {}\n', 'plugins/acme.mjs': examples.find(([name]) => name === 'plugins/acme.mjs')?.[1] ?? '' }

  it('has examples', () => expect(examples.length).toBeGreaterThan(6))

  it.each(examples.filter(([name]) => name.startsWith('candor.config')))('example %#, %s, is a config that works', async (name, text) => {
    const cwd = folderOf({})
    for (const [path, content] of Object.entries({ ...shared, [name]: text })) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true })
      writeFileSync(join(cwd, path), content)
    }
    const configuration = await Configuration.load({ cwd }, ruleBook)
    expect((await configuration.scopeOf(cwd)).file?.path).toBe(name)
    expect(existsSync(join(cwd, name))).toBe(true)
  })

  it('names every key', () => {
    const missing = Object.keys(configShape.keys).filter((key) => key !== '$schema' && !page.includes(`\`${key}\``))
    expect(missing).toEqual([])
  })
})
