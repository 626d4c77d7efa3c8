import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { ruleBook } from '../../src/builtin.ts'
import { ConfigError, lintText, loadConfig, problemText } from '../../src/index.ts'
import type { CompiledLexicons } from '../../src/language/index.ts'
import { planFixes } from '../../src/lint/index.ts'
import { moduleContent } from '../../src/workspace/config/module-content.ts'
import { ruleFileShape } from '../../src/workspace/config/rule-shape.ts'
import { nodeOfValue } from '../../src/workspace/config/tree.ts'
import { validate } from '../../src/workspace/config/validate.ts'
import { folderOf } from '../cli/candor.ts'
import { pluginModule, ruleFile } from './rules-sample.ts'

const config = (...plugins: string[]): string => JSON.stringify({ plugins })

/** What is found in a text under a config and files beside it. */
async function findingsIn(text: string, files: Readonly<Record<string, string>>, path = 'a.md'): Promise<string[]> {
  const configuration = await loadConfig({ cwd: folderOf(files) })
  const { findings, crashes } = await lintText(text, { path, kind: 'landing', configuration })
  expect(crashes).toEqual([])
  return findings.map(({ ruleId, text: words }) => `${ruleId}: ${words}`)
}

/** What is said of a config that cannot be used. */
async function problemsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const error: unknown = await loadConfig({ cwd: folderOf(files) }).catch((reason: unknown) => reason)
  if (!(error instanceof ConfigError)) throw error
  return error.problems.map(problemText)
}

describe('a plugin', () => {
  it('brings phrases of its own, which stand beside those of candor', async () => {
    const files = { 'candor.config.json': config('./plugin.mjs'), 'plugin.mjs': pluginModule() }
    expect(await findingsIn('A zorp! Only 3 left!', files)).toEqual(['acme/zorp: zorp', 'pressure/scarcity-no-basis: Only 3 left'])
  })

  it('holds only where the config that names it does', async () => {
    const cwd = folderOf({ 'a/candor.config.json': config('./plugin.mjs'), 'a/plugin.mjs': pluginModule(), 'b/x.md': '' })
    const configuration = await loadConfig({ cwd })
    const found = async (path: string) => (await lintText('A zorp.', { path, configuration })).findings.map(({ ruleId }) => ruleId)
    expect(await found('a/x.md')).toEqual(['acme/zorp'])
    expect(await found('b/x.md')).toEqual([])
    expect((await configuration.settingsFor(join(cwd, 'b/x.md'))).lexicons).toBe(ruleBook.lexicons)
  })

  it('stands beside others', async () => {
    const files = {
      'candor.config.json': config('./one.mjs', './two.mjs', './rules'),
      'one.mjs': pluginModule(),
      'two.mjs': pluginModule('', 'other'),
      'rules/a.yaml': ruleFile({}, 'third'),
      'rules/b.yaml': ruleFile({ id: 'third/bar', claim: 'bar' }, 'third'),
      'rules/c.yml': ruleFile({}, 'fourth'),
      'rules/expected.yaml': 'no rules: these are what a fixture expects',
    }
    expect(await findingsIn('A zorp, foo and bar.', files)).toEqual([
      'acme/zorp: zorp',
      'other/zorp: zorp',
      'fourth/foo: foo',
      'third/foo: foo',
      'third/bar: bar',
    ])
  })

  it('is found as a package, under a scope too', async () => {
    const names = ['candor-plugin-acme', '@acme/candor-plugin', '@acme/candor-plugin-two']
    for (const name of names) {
      const manifest = JSON.stringify({ name, version: '1.0.0', type: 'module', exports: './index.js' })
      const files = {
        'candor.config.json': config(name),
        [`node_modules/${name}/package.json`]: manifest,
        [`node_modules/${name}/index.js`]: pluginModule(),
      }
      expect(await findingsIn('A zorp.', files)).toEqual(['acme/zorp: zorp'])
    }
    expect(await problemsOf({ 'candor.config.json': config('candor-plugin-gone') })).toEqual([
      "candor.config.json:1:13: The package 'candor-plugin-gone' is not installed. npm install --save-dev candor-plugin-gone",
    ])
    expect((await problemsOf({ 'candor.config.json': config('acme') }))[0]).toContain('A path begins with ./ or ../')
  })

  it.each([
    ["name: 'acme', apiVersion: undefined,", 'does not say which plugin interface it is made for; this candor has apiVersion: 1.'],
    ['apiVersion: 2,', 'is made for version 2 of the plugin interface; this candor has version 1.'],
    ['version: 3,', 'must have a text as its version.'],
    ["name: 'pressure',", "is called 'pressure', which is a pack of candor's own; it needs another name."],
    ["name: 'suppression',", "is called 'suppression', which is a pack of candor's own; it needs another name."],
    ["name: 'other',", "has the rule 'acme/zorp', which must be called other/…."],
    ["get rules() { return [1, 2].map(() => ({ id: 'acme/x', check() {} })) },", 'has a rule that is not whole'],
    ["rules: [{ id: 'acme/x', aliases: ['pressure/y'], check() {} }],", "has the rule 'pressure/y', which must be called acme/…."],
    ["lexicon: { patterns: { 'fact.price': 'x' } },", "has phrases with the label 'fact.price', which must be called acme.…."],
    ["lexicon: { patterns: { 'acme.x': 3 } },", 'must have a lexicon whose patterns are texts by name.'],
    ["lexicon: { patterns: { 'acme.zorp': 'a {mony}' } },", "has a phrase for acme.zorp that cannot be used: Unknown entity 'mony'"],
  ])('is refused that says %s', async (lines, sentence) => {
    const [problem, ...more] = await problemsOf({ 'candor.config.json': config('./plugin.mjs'), 'plugin.mjs': pluginModule(lines) })
    expect(problem).toContain(`candor.config.json:1:13: The plugin './plugin.mjs' `.replace(/'\.\/plugin.mjs' $/, ''))
    expect(problem).toContain(sentence)
    expect(more).toEqual([])
  })

  it('is refused where there is another of its name', async () => {
    const files = { 'candor.config.json': config('./one.mjs', './two.mjs'), 'one.mjs': pluginModule(), 'two.mjs': `${pluginModule()}// another\n` }
    expect(await problemsOf(files)).toEqual(["candor.config.json:1:25: There are two plugins called 'acme'."])
    const same = { 'candor.config.json': config('./one.yaml', './two.yaml'), 'one.yaml': ruleFile(), 'two.yaml': ruleFile({ claim: 'bar' }) }
    expect(await problemsOf(same)).toEqual(["candor.config.json:1:26: There are two plugins called 'acme'."])
  })
})

describe('rules in YAML', () => {
  const check = (text: string, lines: Readonly<Record<string, string | undefined>>): Promise<string[]> =>
    findingsIn(text, { 'candor.config.json': config('./rules.yaml'), 'rules.yaml': ruleFile(lines) })

  it.each<[string, Record<string, string>, string, string[]]>([
    ['a claim alone', {}, 'A foo. Another foo, and foo.\n\nThere is no foo. Is it a foo?', ['foo', 'foo']],
    ['each claim in its sentence', { claim: '[foo, ~bar]' }, 'Foo here. Bars there.', ['Foo', 'Bars']],
    ['claims that a question makes', { claim: '{ patterns: foo, also: question }' }, 'Is it a foo? No foo.', ['foo']],
    ['claims in some roles', { claim: '{ patterns: foo, roles: heading }' }, '# A foo\n\nA foo.', ['foo']],
    ['labels of candor', { claim: '{ labels: claim.trial }' }, 'Start your free trial.', ['Start your free trial']],
    ['what excuses a claim', { unless: '[barred, { patterns: baz, within: section }]' }, 'A foo, barred.\n\nA foo.', ['foo']],
    ['what excuses a claim farther off', { unless: '{ patterns: baz, within: section }' }, 'A foo, barred.\n\nA foo.\n\nBaz.', []],
    [
      'what a claim needs',
      { needs: '{ patterns: "within {duration}", within: block }' },
      'A foo. Within 3 days.\n\nA foo.\n\nWithin 3 days.',
      ['foo'],
    ],
    [
      'everything that a claim needs',
      { needs: '[{ patterns: one, within: document }, { labels: fact.price, within: document }]' },
      'A foo.\n\nOne.',
      ['foo'],
    ],
    [
      'a claim that has all it needs',
      { needs: '[{ patterns: one, within: document }, { patterns: two, within: document }]' },
      'A foo.\n\nOne, two.',
      [],
    ],
    ['what conflicts with a claim', { conflicts: 'foo costs {money}' }, 'A foo.\n\nThe foo costs $3.', ['foo', 'foo']],
    ['nothing that conflicts', { conflicts: 'foo costs {money}' }, 'A foo. Does the foo cost $3?', []],
  ])('know %s', async (_, lines, text, expected) => {
    expect((await check(text, lines)).filter((one) => one.startsWith('acme'))).toEqual(expected.map((words) => `acme/foo: ${words}`))
  })

  it('know what a document must have', async () => {
    const lines = { claim: undefined, requires: '[our address is, call us]', kinds: 'landing', message: 'No address.' }
    expect(await check('# Our shop\n\nBuy here.', lines)).toEqual(['acme/foo: Our shop'])
    expect(await check('# Our shop\n\nOur address is 1 High Street. Call us at +1 555 010 9999.', lines)).toEqual([])
    expect(await check('# Our shop\n\nOur address is 1 High Street.', lines)).toEqual(['acme/foo: Our shop'])
    expect(await check('# Our shop', { ...lines, unless: 'our shop' })).toEqual([])
  })

  it('tell what was found and what stands against it', async () => {
    const files = { 'candor.config.json': config('./r.yaml'), 'r.yaml': ruleFile({ conflicts: 'bar', message: '"{text} but {against}."' }) }
    const configuration = await loadConfig({ cwd: folderOf(files) })
    const [{ message, help, related, severity, confidence }] = (await lintText('A foo.\n\nA bar.', { path: 'a.md', configuration })).findings
    expect({ message, help, related, severity, confidence }).toMatchObject({
      message: 'foo but bar.',
      help: 'Write bar.',
      related: [{ text: 'bar', start: 10 }],
      severity: 'warning',
      confidence: 0.8,
    })
  })

  describe('have options', () => {
    const lines = {
      claim: '"[a] foo n:{number|duration}"',
      options:
        "{ most: { type: number, default: 3, description: 'How many may be.' }, names: { type: strings, default: [Foo Fighters], description: Names. } }",
      limits: '{ n: { over: most } }',
      allow: 'names',
      message: '"More than {most}, except {names}."',
    }
    const found = async (text: string, options?: object) => {
      const rules = options === undefined ? {} : { rules: { 'acme/foo': ['error', options] } }
      const cwd = folderOf({ 'candor.config.json': JSON.stringify({ plugins: ['./r.yaml'], ...rules }), 'r.yaml': ruleFile(lines) })
      return (await lintText(text, { path: 'a.md', configuration: await loadConfig({ cwd }) })).findings.map(({ message, text: words }) => [
        words,
        message,
      ])
    }

    it('that bound amounts, and stand in the message', async () => {
      expect(await found('Foo 4.\n\nFoo 3.\n\nFoo 12.')).toEqual([
        ['Foo 4', 'More than 3, except Foo Fighters.'],
        ['Foo 12', 'More than 3, except Foo Fighters.'],
      ])
      expect(await found('Foo 4. And foo 12.', { most: 10, names: ['a', 'b'] })).toEqual([['foo 12', 'More than 10, except a and b.']])
      expect(await found('Foo {{count}}.')).toEqual([])
    })

    it('of which durations are counted in days', async () => {
      expect(await found('A foo 3 days.\n\nA foo 1 week.')).toEqual([['A foo 1 week', 'More than 3, except Foo Fighters.']])
    })

    it('that list what is right as it is', async () => {
      expect(await found('The foo-fighters, Foo 4. The foo fighters: foo 5.')).toEqual([['Foo 4', 'More than 3, except Foo Fighters.']])
      expect(await found('Foo 4 of old.', { names: ['of old', '', '!'] })).toEqual([])
      expect(await found('Foo 4 of older.', { names: ['of old'] })).toHaveLength(1)
    })

    it('that configs and examples are checked against', async () => {
      const problems = await problemsOf({
        'candor.config.json': JSON.stringify({ plugins: ['./r.yaml'], rules: { 'acme/foo': ['error', { mots: 3 }] } }),
        'r.yaml': ruleFile(lines),
      })
      expect(problems[0]).toContain("The rule acme/foo has no option 'mots'. Did you mean 'most'?")
    })
  })

  it.each<[Record<string, string | undefined>, string, string | undefined]>([
    [{ fix: 'bar' }, 'A foo. Foo!', 'A bar. Bar!'],
    [{ fix: '{ text: "", title: Drop it }' }, 'A foo. Is foo good? Foo is.', 'A. Is foo good? is.'],
    [{ fix: 'bar', conflicts: 'baz' }, 'A foo.\n\nBaz.', 'A bar.\n\nBaz.'],
    [{ fix: 'bar', claim: 'foo it' }, 'A foo *it*.', undefined],
    [{ fix: 'bar', claim: 'foo {number}' }, 'A foo {{count}}.', undefined],
  ])('have a fix (%j) that makes of %j %j', async (lines, before, after) => {
    const cwd = folderOf({ 'candor.config.json': config('./r.yaml'), 'r.yaml': ruleFile(lines) })
    const { findings } = await lintText(before, { path: 'a.md', configuration: await loadConfig({ cwd }) })
    expect(findings.length).toBeGreaterThan(0)
    expect(planFixes(before, findings, true).text).toBe(after ?? before)
    expect(planFixes(before, findings, false).text).toBe(before)
    const [finding] = findings
    if (after === undefined) expect(finding.refusals).toHaveLength(1)
    else expect(finding.fixes[0]).toMatchObject({ title: lines.fix === 'bar' ? "Write 'bar'" : 'Drop it', applicability: 'suggestion' })
  })

  it('have safe fixes where they say so', async () => {
    const cwd = folderOf({ 'candor.config.json': config('./r.yaml'), 'r.yaml': ruleFile({ fix: '{ text: bar, safe: true }' }) })
    const configuration = await loadConfig({ cwd })
    const { findings } = await lintText('A foo.', { path: 'a.md', configuration })
    expect(planFixes('A foo.', findings, false).text).toBe('A bar.')
    expect(configuration.ruleOf('acme/foo')?.fixes).toBe('safe')
  })

  it.each<[Record<string, string | undefined>, string]>([
    [{ severity: 'warnin' }, "5:15: There is no severity 'warnin'. Did you mean 'warning'?"],
    [{ klaim: 'x' }, "There is no key 'klaim' in rules[0]. Did you mean 'claim'?"],
    [{ kinds: 'landin' }, "There is no kind of document 'landin'. Did you mean 'landing'?"],
    [{ claim: '{ labels: fact.prize }' }, "There is no label 'fact.prize'. Did you mean 'fact.price'?"],
    [{ claim: '{ patterns: a, roles: hedding }' }, "There is no role 'hedding'. Did you mean 'heading'?"],
    [{ claim: '3' }, '6:12: This must be a text or an object or a list.'],
    [{ claim: '{}' }, "6:12: 'claim' names no phrases. Give it patterns or labels."],
    [{ claim: 'foo {mony}' }, "6:16: Unknown entity 'mony'"],
    [{ claim: '"[foo]"' }, 'A pattern must not match nothing'],
    [{ claim: 'foo ..900 bar' }, '6:16: A gap is at most 50 words wide.'],
    [{ claim: 'foo <acme-words>' }, "6:16: Unknown group '<acme-words>'."],
    [{ needs: '{ patterns: a }' }, "The key 'within' is missing."],
    [{ needs: '{ patterns: a, within: secton }' }, "There is no level of nearness 'secton'. Did you mean 'section'?"],
    [{ needs: '{ patterns: a, within: block }', conflicts: 'b' }, "'needs' and 'conflicts' are two rules."],
    [{ requires: 'a', kinds: 'terms' }, "'claim' and 'requires' are two rules"],
    [{ claim: undefined, message: 'x' }, "4:9: The rule 'acme/foo' relates nothing."],
    [{ claim: undefined, message: 'x', requires: 'a' }, "A rule with 'requires' names the kinds of document that it is about."],
    [{ message: '"{txt}"' }, "7:14: Nothing is known that {txt} could stand for. Did you mean 'text'?"],
    [{ message: undefined }, "The key 'message' is missing."],
    [{ id: 'other/foo' }, "4:9: The rule 'other/foo' must be called acme/…."],
    [{ id: 'acme/Foo' }, '4:9: Rule acme/Foo: the id must read pack/bad-thing.'],
    [{ confidence: '2' }, 'This must be a number from 0.01 to 1.'],
    [{ evidence: 'tset' }, "There is no class of claim 'tset'."],
    [{ options: '{ most: { type: numbr, default: 3, description: x } }' }, "There is no type of option 'numbr'. Did you mean 'number'?"],
    [{ options: '{ most: { type: number, default: 3 } }' }, "The key 'description' is missing."],
    [{ options: '{ most: { type: number, default: 3, description: x } }' }, "The option 'most' changes nothing. Name it in the message"],
    [
      { options: '{ most: { type: number, default: "3", description: x } }', message: '"{most}"' },
      "The default of 'most' is not of the type number.",
    ],
    [{ options: '{ text: { type: number, default: 3, description: x } }' }, "An option cannot be called 'text'."],
    [{ limits: '{ n: { over: 3 } }' }, "No pattern of the claim has a part 'n'. For example n:{number}."],
    [{ claim: '"foo n:{number}"', limits: '{ n: {} }' }, "The limit 'n' has no bound: 'over' or 'under'."],
    [{ claim: '"foo n:{number}"', limits: '{ n: { over: most } }' }, "There is no option 'most' of the type number. Known are none here."],
    [{ allow: 'names' }, "There is no option 'names' of the type strings."],
    [{ fix: 'a *b*' }, 'This could mean something else to the format of a file.'],
    [{ fix: '{ text: a, save: true }' }, "There is no key 'save' in rules[0].fix. Did you mean 'safe'?"],
    [
      { claim: undefined, requires: 'a', kinds: 'terms', message: 'x', fix: 'y' },
      "'fix' is about a claim, of which a rule with 'requires' has none.",
    ],
  ])('are refused with a place and a hint: %j', async (lines, sentence) => {
    const [problem, ...more] = await problemsOf({ 'candor.config.json': config('./rules.yaml'), 'rules.yaml': ruleFile(lines) })
    expect(problem).toMatch(/^rules\.yaml:\d+:\d+: /)
    expect(problem).toContain(sentence)
    expect(more).toEqual([])
  })

  it.each([
    ['- { bad: A foo, at: foo }', '- { bad: A foo }', "A bad example says which words are marked: 'at'."],
    ['- good: bar', '- { good: bar, at: foo }', "Only a bad example has 'at'."],
    ['- good: bar', '- { good: bar, bad: foo, at: foo }', 'An example cannot be both bad and good.'],
    ['- good: bar', '- { note: bar }', 'An example is one of bad, good, nearMiss, todo.'],
    ['- good: bar', '- { todo: foo }', "A todo example says what happens 'today'"],
    ['- nearMiss: There is no foo.', '- good: There is no foo.', 'it has no near miss among its examples.'],
    ['pack: acme', 'pack: pricing', "This pack is called 'pricing', which is a pack of candor's own"],
    ['rules:', "lexicon: { 'claim.x': a }\nrules:", "The label 'claim.x' must be called acme.…."],
    ['rules:', 'groups: { a: "<b>", b: "<a>" }\nlexicon: { acme.x: <a> }\nrules:', 'refers to itself'],
  ])('are refused whose %j is %j', async (before, after, sentence) => {
    const text = ruleFile().replace(before, after)
    const problems = await problemsOf({ 'candor.config.json': config('./rules.yaml'), 'rules.yaml': text })
    expect(problems[0]).toMatch(/^rules\.yaml:\d+:\d+: /)
    expect(problems.join('\n')).toContain(sentence)
  })

  it.each([
    [
      'aliases that multiply',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((c, at) => `${c}: &${c} [${`*${'abcdefgh'[at]},`.repeat(9)}]`).join('\n')}\n`,
      'too much',
    ],
    ['an alias of itself', 'a: &a [*a]\n', 'nested too deeply'],
    ['brackets', '['.repeat(100_000), 'nested too deeply'],
    ['braces', '{a: '.repeat(5_000), 'nested too deeply'],
    ['mappings', Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 'nested too deeply'],
    ['much text', 'x'.repeat(1024 * 1024 + 1), 'larger than 1 MiB'],
    ['a long pattern', ruleFile({ claim: `foo ${'bar '.repeat(5_000)}` }), 'longer than 5000 characters'],
    ['a pattern of many parts', ruleFile({ claim: `foo ${'[bar] '.repeat(700)} baz`.replace(/^(.*)$/, '"$1"') }), 'too many parts'],
    [
      'groups that multiply',
      ruleFile({ claim: '<g0>' }).replace(
        'rules:',
        `groups:\n${Array.from({ length: 9 }, (_, at) => `  g${at}: "${at === 8 ? 'x' : `<g${at + 1}> `.repeat(40)}"`).join('\n')}\nrules:`,
      ),
      'more than 1000 words',
    ],
    ['tags', 'a: !!js/function "x"\nb: !!binary "x\n', 'rules.yaml'],
  ])('are refused in one sentence, and soon, that are made of %s', async (_, text, sentence) => {
    const begun = performance.now()
    const problems = await problemsOf({ 'candor.config.json': config('./rules.yaml'), 'rules.yaml': text })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(sentence)
    expect(performance.now() - begun).toBeLessThan(8_000)
  })

  it('are no copy themselves', async () => {
    const { discover } = await import('../../src/index.ts')
    const cwd = folderOf({
      'candor.config.json': config('./locales/en.yaml'),
      'locales/en.yaml': ruleFile(),
      'locales/de.yaml': 'a: Hallo, wie geht es?\n',
    })
    const { settings } = await loadConfig({ cwd })
    expect((await discover(['.'], settings)).files.map(({ path }) => path)).toEqual(['locales/de.yaml'])
  })
})

describe('the schema of rules that ships', () => {
  const accepts = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync('schema/rules.schema.json', 'utf8')))
  const names = { rules: ruleBook.rules, profiles: [], labels: [...(ruleBook.lexicons as CompiledLexicons).labels] }
  const rule = { id: 'acme/foo', severity: 'info', message: 'm', why: 'w', instead: 'i', examples: [{ good: 'x' }] }
  const need = { patterns: 'a', within: 'block' }

  it.each<[boolean, object]>([
    [true, { claim: 'foo' }],
    [true, { claim: ['foo', 'bar'], unless: 'x', aliases: 'acme/bar', laws: ['a'], evidence: 'stat', status: 'preview' }],
    [true, { claim: { patterns: ['a', 'b'], labels: 'claim.trial', roles: ['button'], also: 'question' }, needs: [need, need] }],
    [true, { claim: { labels: ['acme.foo', 'fact.price'] }, conflicts: ['x', { labels: 'fact.price', within: 'section' }] }],
    [true, { requires: [{ patterns: 'x' }, 'y'], kinds: 'terms', confidence: 0.5, summary: 's' }],
    [
      true,
      { claim: 'a n:{number}', limits: { n: { over: 3, under: 'least' } }, options: { least: { type: 'number', default: -1, description: 'd' } } },
    ],
    [true, { claim: 'a', allow: 'x', options: { x: { type: 'strings', default: ['a'], description: 'd' } }, fix: 'b' }],
    [true, { claim: 'a', fix: { text: '', title: 't', safe: true }, examples: [{ good: 'a', options: { x: 1, y: ['z'] } }] }],
    [false, { claim: 'a', limits: { n: { over: [] } } }],
    [false, { claim: 'a', options: { x: { type: 'boolean', default: 'a', description: 'd' } } }],
    [false, { claim: 'a', fix: { title: 't' } }],
    [false, { claim: 3 }],
    [false, { claim: { patterns: 'a', within: 'block' } }],
    [false, { claim: { labels: 'fact.prize' } }],
    [false, { needs: { patterns: 'a' } }],
    [false, { needs: 'a' }],
    [false, { kinds: 'landin' }],
    [false, { severity: 'off' }],
    [false, { examples: [{ good: 3 }] }],
    [false, { examples: [{ good: 'a', format: 'pdf' }] }],
    [false, { check: 'x' }],
    [false, { message: undefined }],
  ])('agrees with candor: %s for %j', (expected, more) => {
    const value = JSON.parse(
      JSON.stringify({ pack: 'acme', version: '1', groups: { a: 'b' }, lexicon: { 'acme.foo': 'x' }, rules: [{ ...rule, ...more }] }),
    )
    const labels = [...names.labels, 'acme.foo']
    const problems = validate({ path: 'x', source: undefined }, nodeOfValue(value), ruleFileShape, { ...names, labels })
    expect(problems.map((problem) => problem.message)).toEqual(expected ? [] : [expect.any(String)])
    expect(accepts(value)).toBe(expected)
  })
})

describe('what stands for a plugin in a cache', () => {
  const contentIn = (files: Readonly<Record<string, string>>): string | undefined => moduleContent(join(folderOf(files), 'a.mjs'))

  it('changes with every module that it imports by path, and with the version of a package', () => {
    const cwd = folderOf({
      'a.mjs': "import { b } from './b.mjs'\nimport 'node:path'\nimport x from 'pkg/sub'\nexport default { b, x }\n",
      'b.mjs': "export * from './c/index.js'",
      'c/index.js': 'export const b = 1\n',
      'node_modules/pkg/package.json': '{ "version": "1.0.0" }',
    })
    const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text)
    const seen = [moduleContent(join(cwd, 'a.mjs'))]
    write('c/index.js', 'export const b = 2\n')
    seen.push(moduleContent(join(cwd, 'a.mjs')))
    write('node_modules/pkg/package.json', '{ "version": "1.0.1" }')
    seen.push(moduleContent(join(cwd, 'a.mjs')))
    expect(new Set(seen).size).toBe(3)
    expect(seen).not.toContain(undefined)
    expect(moduleContent(join(cwd, 'a.mjs'))).toBe(seen[2])
  })

  it.each([
    "import { readFileSync } from 'node:fs'",
    'await import(name)',
    'require(name)',
    "import { createRequire } from 'node:module'",
    "import './gone.mjs'",
    "import 'no-such-package'",
  ])('is not known where it holds %s', (text) => {
    expect(contentIn({ 'a.mjs': text })).toBeUndefined()
  })

  it('does not mind modules that import each other', () => {
    expect(contentIn({ 'a.mjs': "import './b.mjs'", 'b.mjs': "import './a.mjs'" })).toEqual(expect.any(String))
  })

  it('is part of the settings of a file', async () => {
    const cwd = folderOf({ 'candor.config.json': config('./plugin.mjs', './rules'), 'plugin.mjs': pluginModule() })
    mkdirSync(join(cwd, 'rules'))
    writeFileSync(join(cwd, 'rules/a.yaml'), ruleFile({}, 'own'))
    const plugins = async () => (await (await loadConfig({ cwd })).settingsFor(join(cwd, 'a.md'))).plugins
    const before = await plugins()
    expect(before).toEqual([expect.stringMatching(/^acme 1\.0\.0 \S{43}$/), expect.stringMatching(/^own 1\.0\.0 \S{43}$/)])
    writeFileSync(join(cwd, 'rules/a.yaml'), ruleFile({ why: 'Otherwise.' }, 'own'))
    expect(await plugins()).toEqual([before?.[0], expect.not.stringMatching(before?.[1] ?? '')])
  })
})
