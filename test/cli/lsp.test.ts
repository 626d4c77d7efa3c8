import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ruleFile } from '../workspace/rules-sample.ts'
import { candor, folderOf, HONEST, SCARCE, SHAMING } from './candor.ts'
import { type CodeAction, type Diagnostic, Editor, edited, type Range, type TextEdit } from './lsp-client.ts'

const LANDING = '---\nkind: landing\n---\n'
const SALE = `${LANDING}${SCARCE}`
const DECLINE = `${LANDING}${SHAMING}`
const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } }
const RELATED = { textDocument: { publishDiagnostics: { relatedInformation: true } } }

const codesOf = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => code)

/** The edits of an action for its one file. */
function editsOf({ edit }: CodeAction): readonly TextEdit[] {
  const [edits] = Object.values(edit.changes ?? {})
  return edits
}

async function editorIn(files: Record<string, string>, capabilities: object = RELATED, args?: readonly string[]): Promise<[Editor, string]> {
  const folder = folderOf(files)
  const editor = new Editor(folder, args)
  await editor.initialize(capabilities)
  return [editor, folder]
}

describe('diagnostics', () => {
  const CONTRADICTION = '# Bread box \u{1F35E}\n\nNo hidden fees \u2014 caf\u00e9 style.\n\nA $5 service fee applies to each box.\n'

  it.each([
    ['sale.md', DECLINE],
    ['offer.html', '<h1>Sale \u{1F389}</h1>\r\n<p>&Eacute;t&eacute;: Only 3 left!</p>\r\n<a href="/no">No thanks, I hate saving money</a>\r\n'],
    ['offer.md.liquid', `${LANDING}# Sale {{ name }}\n\nOnly 3 left!\n`],
    ['fees.md', CONTRADICTION],
    ['mail.eml', 'From: a@example.com\nTo: b@example.com\nSubject: Only 3 left!\n\nHurry, only 3 left!\n'],
    ['locales/en.yaml', 'en:\n  cta: Only 3 left!\n'],
  ])('of %s are those of `candor check` of the same text', async (path, text) => {
    const config = '{ "kinds": { "*.eml": "email-offer", "*.html": "landing", "fees.md": "pricing", "locales/**": "landing" } }'
    const [editor, folder] = await editorIn({ 'candor.config.json': config })
    editor.open(path, text, 'whatever')
    const shown = await editor.diagnostics(path)
    expect(existsSync(join(folder, path))).toBe(false)
    mkdirSync(join(folder, 'locales'), { recursive: true })
    writeFileSync(join(folder, path), text)
    const { stdout } = await candor(['check', path, '-f', 'json'], { cwd: folder })
    const [file] = JSON.parse(stdout).files
    const position = ({ line, column }: { line: number; column: number }) => ({ line: line - 1, character: column - 1 })
    const range = ({ start, end }: { start: never; end: never }) => ({ start: position(start), end: position(end) })
    expect(file.findings.length).toBeGreaterThan(0)
    expect(
      shown.map(({ range: at, severity, code, source, message, relatedInformation = [], data }) => ({
        at,
        severity,
        code,
        source,
        message,
        related: (relatedInformation as { location: object; message: string }[]).map((one) => [one.location, one.message]),
        fingerprint: (data as { fingerprint: string }).fingerprint,
      })),
    ).toEqual(
      file.findings.map((finding: Record<string, never>) => ({
        at: range(finding.range),
        severity: { error: 1, warning: 2, info: 3 }[finding.severity as string],
        code: finding.ruleId,
        source: 'candor',
        message: finding.message,
        related: (finding.related as { range: never; message: string }[]).map((one) => [
          { uri: editor.uri(path), range: range(one.range) },
          one.message,
        ]),
        fingerprint: finding.fingerprint,
      })),
    )
    if (path === 'fees.md') expect(shown[0].relatedInformation).toHaveLength(1)
  })

  it('lead to the page of the rule', async () => {
    const [editor] = await editorIn({})
    editor.open('a.md', SALE)
    const [{ codeDescription }] = await editor.diagnostics('a.md')
    const page = readFileSync(fileURLToPath((codeDescription as { href: string }).href), 'utf8')
    expect(page).toMatch(/^# `pressure\/scarcity-no-basis`\n/)
  })

  it('name the other place in the message where an editor has no room for it', async () => {
    const [editor] = await editorIn({}, {})
    editor.open('fees.md', `---\nkind: pricing\n---\n${CONTRADICTION}`)
    const [{ message, relatedInformation }] = await editor.diagnostics('fees.md')
    expect(message).toMatch(/\nLine 8: \S/)
    expect(relatedInformation).toBeUndefined()
  })

  it('show as a hint what is not sure', async () => {
    const [editor] = await editorIn({}, RELATED, ['--stdio', '--min-confidence', 'low', '--preset', 'all'])
    const unsure = readFileSync('fixtures/campaign/pricing.md', 'utf8')
    editor.open('pricing.md', unsure)
    const severities = (await editor.diagnostics('pricing.md')).map(({ severity, data }) => [
      severity === 4,
      (data as { confidence: number }).confidence < 0.6,
    ])
    expect(severities.length).toBeGreaterThan(0)
    for (const [hint, low] of severities) expect(hint).toBe(low)
  })

  it('follow what is typed once nobody types, and go when the text is closed', async () => {
    const [editor] = await editorIn({ 'a.md': DECLINE })
    editor.open('a.md', `${LANDING}${HONEST}`)
    expect(await editor.diagnostics('a.md')).toEqual([])
    for (const version of [2, 3, 4]) editor.change('a.md', version, version === 4 ? SALE : DECLINE)
    const { params } = await editor.take(({ method }) => method === 'textDocument/publishDiagnostics')
    expect(params).toMatchObject({ version: 4, diagnostics: [{ code: 'pressure/scarcity-no-basis' }] })
    editor.notify('textDocument/didClose', { textDocument: { uri: editor.uri('a.md') } })
    expect(await editor.diagnostics('a.md')).toEqual([])
    editor.open('a.md', DECLINE)
    expect(codesOf(await editor.diagnostics('a.md'))).toContain('pressure/confirmshaming')
  })

  it('take edits of a part of the text, in UTF-16', async () => {
    const [editor] = await editorIn({})
    editor.open('a.md', `${LANDING}# Jacket\n\n\u{1F389} Only 3 left!\n`)
    expect(await editor.diagnostics('a.md')).toMatchObject([{ range: { start: { line: 5, character: 3 }, end: { line: 5, character: 14 } } }])
    const range = { start: { line: 5, character: 3 }, end: { line: 5, character: 15 } }
    editor.notify('textDocument/didChange', { textDocument: { uri: editor.uri('a.md'), version: 2 }, contentChanges: [{ range, text: 'In stock.' }] })
    expect(await editor.diagnostics('a.md', 2)).toEqual([])
  })

  it('are given when an editor asks, and sent to none that does', async () => {
    const [editor] = [new Editor(folderOf({}))]
    const capabilities = await editor.initialize({ textDocument: { diagnostic: { relatedInformation: true } } })
    expect(capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: false })
    editor.open('a.md', SALE)
    const ask = (previousResultId?: string) =>
      editor.request<{ kind: string; resultId: string; items?: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri: editor.uri('a.md') },
        previousResultId,
      })
    const first = await ask()
    expect(codesOf(first.items ?? [])).toEqual(['pressure/scarcity-no-basis'])
    expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId })
    editor.change('a.md', 2, DECLINE)
    expect(codesOf((await ask(first.resultId)).items ?? [])).toContain('pressure/confirmshaming')
    await editor.quit()
    expect(editor.count('textDocument/publishDiagnostics')).toBe(0)
  })
})

describe('what is checked', () => {
  it('is no file that a run over the folder would pass over', async () => {
    const [editor] = await editorIn({
      '.git/HEAD': '',
      '.gitignore': 'build/\n',
      'candor.config.json': '{ "ignore": ["old/**"], "kinds": { "**": "landing" } }',
    })
    for (const path of [
      'build/a.md',
      'old/a.md',
      'node_modules/x/readme.md',
      '.github/a.md',
      'package-lock.json',
      'candor.config.json',
      'notes.log',
    ]) {
      editor.open(path, path.endsWith('json') ? '{ "title": "Only 3 left!" }' : SALE, 'plaintext')
      expect(await editor.diagnostics(path), path).toEqual([])
    }
    editor.open('b.md', SALE)
    expect(await editor.diagnostics('b.md')).toHaveLength(1)
  })

  it('is a text without a file, by its language', async () => {
    const [editor] = await editorIn({}, RELATED, ['--stdio', '--kind', 'landing'])
    const texts = {
      markdown: SALE,
      html: '<title>Sale</title><p>Only 3 left!</p><a href="/buy">Add to basket</a>',
      plaintext: SALE,
      json: '{"a": "Only 3 left!"}',
    }
    for (const [language, text] of Object.entries(texts)) {
      editor.openUri(`untitled:${language}`, text, language)
      const codes = codesOf(await editor.diagnosticsOf(`untitled:${language}`))
      if (language === 'json') expect(codes).toEqual([])
      else expect(codes, language).toContain('pressure/scarcity-no-basis')
    }
  })

  it('is a file of an unknown extension when the editor knows its language', async () => {
    const [editor] = await editorIn({})
    editor.open('README', SALE, 'markdown')
    expect(await editor.diagnostics('README')).toHaveLength(1)
  })

  it('is what the config nearest to the file says, with exceptions, evidence and baseline', async () => {
    const [editor, folder] = await editorIn({
      'candor.config.json': '{ "rules": { "pressure/*": "off" } }',
      'shop/candor.config.yaml':
        'rules:\n  pressure/scarcity-no-basis: error\nexceptions:\n  - rule: pressure/scarcity-no-basis\n    text: Only 9 left\n    reason: so\n',
    })
    editor.open('a.md', SALE)
    expect(await editor.diagnostics('a.md')).toEqual([])
    editor.open('shop/a.md', `${SALE}\nOnly 9 left!\n`)
    expect(await editor.diagnostics('shop/a.md')).toMatchObject([{ severity: 1 }])
    writeFileSync(join(folder, 'shop/a.md'), SALE)
    expect(await candor(['baseline', 'create', 'shop'], { cwd: folder })).toMatchObject({ code: 0 })
    editor.notify('textDocument/didSave', { textDocument: { uri: editor.uri('shop/a.md') } })
    editor.change('shop/a.md', 2, `${SALE} `)
    expect(await editor.diagnostics('shop/a.md', 2)).toEqual([])
  })

  it('is not more than the limit', async () => {
    const [editor] = await editorIn({})
    editor.open('a.md', `${SALE}\n${'word '.repeat(300_000)}`)
    expect(await editor.diagnostics('a.md')).toMatchObject([{ code: 'file-too-large', severity: 3, message: expect.stringContaining('1 MiB') }])
    editor.change('a.md', 2, SALE)
    expect(codesOf(await editor.diagnostics('a.md', 2))).toEqual(['pressure/scarcity-no-basis'])
  })
})

describe('configs', () => {
  const changed = (editor: Editor, path: string): void =>
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri(path), type: 2 }] })

  it.each([
    ['candor.config.json', '{ "rules": { "pressure/*": "off" } }', '{ "rules": { "pressure/*": "error" } }'],
    ['candor.config.js', 'module.exports = { rules: { "pressure/*": "off" } }', 'module.exports = { rules: { "pressure/*": "error" } }'],
    ['candor.config.mjs', 'export default { rules: { "pressure/*": "off" } }', 'export default { rules: { "pressure/*": "error" }, preview: false }'],
  ])('are read again when %s changes', async (name, before, after) => {
    const [editor, folder] = await editorIn({ [name]: before })
    editor.open('a.md', SALE)
    expect(await editor.diagnostics('a.md')).toEqual([])
    writeFileSync(join(folder, name), after)
    changed(editor, name)
    expect(await editor.diagnostics('a.md')).toMatchObject([{ severity: 1 }])
  })

  it('are read again when one that they extend is saved', async () => {
    const [editor, folder] = await editorIn({
      'candor.config.json': '{ "extends": ["./house.json"] }',
      'house.json': '{ "rules": { "pressure/*": "off" } }',
    })
    editor.open('a.md', SALE)
    expect(await editor.diagnostics('a.md')).toEqual([])
    editor.open('house.json', '{}', 'json')
    writeFileSync(join(folder, 'house.json'), '{}')
    editor.notify('textDocument/didSave', { textDocument: { uri: editor.uri('house.json') } })
    expect(await editor.diagnostics('a.md')).toHaveLength(1)
  })

  it.each([
    ['./rules/acme.yaml', 'rules/acme.yaml'],
    ['./rules', 'rules/more.yaml'],
  ])('with rules in YAML (%s) are read again when %s is saved, and hovering explains those', async (plugin, saved) => {
    const [editor, folder] = await editorIn({
      'candor.config.json': `{ "plugins": ["${plugin}"] }`,
      'rules/acme.yaml': ruleFile({ id: 'acme/bar', claim: 'bar' }),
    })
    editor.open('a.md', 'A foo.\n')
    expect(await editor.diagnostics('a.md')).toEqual([])
    writeFileSync(join(folder, saved), ruleFile({ why: 'Foo is *no* word.' }))
    editor.open(saved, ruleFile(), 'yaml')
    editor.notify('textDocument/didSave', { textDocument: { uri: editor.uri(saved) } })
    expect(codesOf(await editor.diagnostics('a.md'))).toEqual(['acme/foo'])
    const hover = await editor.request<{ contents: { value: string } }>('textDocument/hover', {
      textDocument: { uri: editor.uri('a.md') },
      position: { line: 0, character: 3 },
    })
    expect(hover.contents.value).toBe("acme/foo (warning)\n\nSays 'foo'.\n\nHelp: Write bar.\n\nWhy: Foo is *no* word.")
  })

  it('that are broken are told of once, and no more when they are mended', async () => {
    const [editor, folder] = await editorIn({ 'candor.config.json': '{ "rulez": {} }' })
    for (const name of ['a.md', 'b.md']) {
      editor.open(name, SALE)
      expect(await editor.diagnostics(name)).toEqual([])
    }
    const { params } = await editor.take(({ method }) => method === 'window/showMessage')
    expect(params).toEqual({ type: 1, message: "candor: candor.config.json:1:3: There is no key 'rulez'. Did you mean 'rules'?" })
    writeFileSync(join(folder, 'candor.config.json'), '{ "rules": {} }')
    changed(editor, 'candor.config.json')
    expect(await editor.diagnostics('a.md')).toHaveLength(1)
    expect(await editor.diagnostics('b.md')).toHaveLength(1)
    expect(editor.count('window/showMessage')).toBe(0)
  })

  it('are watched where the editor can watch, and other files change nothing', async () => {
    const folder = folderOf({})
    const editor = new Editor(folder)
    await editor.initialize({
      textDocument: { diagnostic: {} },
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
    })
    const registration = await editor.take(({ method }) => method === 'client/registerCapability')
    expect(JSON.stringify(registration.params)).toContain('**/candor.config.*')
    editor.send({ id: registration.id, error: { code: -32603, message: 'no' } })
    editor.open('a.md', SALE)
    await editor.request('textDocument/diagnostic', { textDocument: { uri: editor.uri('a.md') } })
    changed(editor, 'other.txt')
    changed(editor, '.gitignore')
    const refresh = await editor.take(({ method }) => method === 'workspace/diagnostic/refresh')
    editor.send({ id: refresh.id, error: { code: -32603, message: 'no' } })
    await editor.request('textDocument/diagnostic', { textDocument: { uri: editor.uri('a.md') } })
    await editor.quit()
    expect(editor.count('workspace/diagnostic/refresh')).toBe(0)
  })

  it('may be said in flags', async () => {
    const [editor] = await editorIn({ 'candor.config.json': '{ "rulez": 1 }' }, RELATED, [
      '--stdio',
      '--no-config',
      '--kind',
      'landing',
      '--only',
      'pressure',
    ])
    editor.open('a.md', SCARCE)
    expect(codesOf(await editor.diagnostics('a.md'))).toEqual(['pressure/scarcity-no-basis'])
  })
})

describe('code actions', () => {
  it('put a suggestion in, and its finding goes', async () => {
    const [editor] = await editorIn({})
    editor.open('a.md', DECLINE)
    const diagnostics = await editor.diagnostics('a.md')
    const shaming = diagnostics.find(({ code }) => code === 'pressure/confirmshaming')!
    const [fix] = await editor.actions('a.md', shaming.range, { diagnostics, only: ['quickfix'] })
    expect(fix).toMatchObject({
      kind: 'quickfix',
      isPreferred: false,
      title: expect.stringMatching(/\(suggestion: .*\)$/),
      diagnostics: [{ code: shaming.code }],
    })
    editor.change('a.md', 2, edited(DECLINE, editsOf(fix)))
    expect(codesOf(await editor.diagnostics('a.md', 2))).not.toContain('pressure/confirmshaming')
  })

  it('apply all safe fixes, and those alone, as --fix does', async () => {
    const text = `${LANDING}# Jacket\n\n<!-- candor-ignore pressure/confirmshaming -- no -->\nWool.\n\n<!-- candor-ignore pressure/live-activity -- no -->\nRed.\n\n[No thanks, I hate saving money](/no)\n`
    const [editor, folder] = await editorIn({ 'a.md': text })
    editor.open('a.md', text)
    await editor.diagnostics('a.md')
    for (const only of ['source.fixAll', 'source.fixAll.candor', 'source']) {
      const [action, ...others] = await editor.actions('a.md', ALL, { only: [only] })
      expect(others).toEqual([])
      expect(action.kind).toBe('source.fixAll.candor')
      await candor(['check', '--fix', 'a.md'], { cwd: folder })
      const fixed = edited(text, editsOf(action))
      expect(fixed).toBe(readFileSync(join(folder, 'a.md'), 'utf8'))
      expect(fixed).not.toContain('candor-ignore')
      expect(fixed).toContain('I hate saving money')
      expect(editsOf(action)).toHaveLength(2)
    }
    expect(await editor.actions('a.md', ALL, { only: ['refactor'] })).toEqual([])
  })

  it('mark what suppresses nothing as unnecessary, and take it out', async () => {
    const text = `${LANDING}<!-- candor-ignore pressure/confirmshaming -- no -->\nWool.\n`
    const [editor] = await editorIn({})
    editor.open('a.md', text)
    expect(await editor.diagnostics('a.md')).toMatchObject([{ code: 'suppression/unused', tags: [1] }])
    const [fix, ...others] = await editor.actions('a.md', ALL, { only: ['quickfix'] })
    expect(others).toEqual([])
    expect(fix.isPreferred).toBe(true)
    expect(edited(text, editsOf(fix))).toBe(`${LANDING}Wool.\n`)
  })

  it('suppress a finding once a reason is given', async () => {
    const [editor] = await editorIn({})
    editor.open('a.md', SALE)
    const [{ range }] = await editor.diagnostics('a.md')
    const actions = await editor.actions('a.md', range)
    const suppress = actions.find(({ title }) => title === 'Suppress pressure/scarcity-no-basis here, with a reason')!
    const after = edited(SALE, editsOf(suppress))
    editor.change('a.md', 2, after)
    expect(codesOf(await editor.diagnostics('a.md', 2))).toContain('suppression/missing-reason')
    editor.change('a.md', 3, after.replace('--  -->', '-- the build puts in the real stock -->'))
    expect(await editor.diagnostics('a.md', 3)).toEqual([])
  })

  it('put the cursor where the reason goes, for editors that can, and name the version they are for', async () => {
    const [editor] = await editorIn({}, { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } })
    editor.open('a.jsx', `<div>\n  <p>Only 3 left!</p>\n  <a href="/buy">Add to basket</a>\n</div>\n`, 'javascriptreact')
    await editor.diagnostics('a.jsx')
    const [{ edit }] = await editor.actions('a.jsx', ALL, { only: ['quickfix'] })
    expect(edit.documentChanges).toMatchObject([
      {
        textDocument: { uri: editor.uri('a.jsx'), version: 1 },
        edits: [{ snippet: { kind: 'snippet', value: '  {/* candor-ignore pressure/scarcity-no-basis -- $1 */\\}\n' } }],
      },
    ])
  })
})

describe('hover', () => {
  it('says why, and what to write instead', async () => {
    const [editor] = await editorIn({}, { textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } } })
    editor.open('a.md', SALE)
    const at = (line: number, character: number) =>
      editor.request<{ contents: { kind: string; value: string } } | null>('textDocument/hover', {
        textDocument: { uri: editor.uri('a.md') },
        position: { line, character },
      })
    const hover = await at(5, 4)
    expect(hover?.contents.kind).toBe('markdown')
    expect(hover?.contents.value).toMatch(/^\[`pressure\/scarcity-no-basis`\]\(<file:.*>\) \(warning\)\n\n.+\n\n\*\*Help\*\* .+\n\n\*\*Why\*\* .+$/)
    expect(await at(3, 0)).toBeNull()
    expect(await at(99, 99)).toBeNull()
  })

  it('is plain where Markdown is not shown, and draws nothing that the file says', async () => {
    const [editor] = await editorIn({})
    editor.open('a.md', `${LANDING}# Sale\n\nOnly 3 ![left](http://example.com/x.png)!\n`)
    await editor.diagnostics('a.md')
    const request = { textDocument: { uri: editor.uri('a.md') }, position: { line: 5, character: 2 } }
    const { contents } = await editor.request<{ contents: { kind: string; value: string } }>('textDocument/hover', request)
    expect(contents.kind).toBe('plaintext')
    expect(contents.value).toMatch(/^pressure\/scarcity-no-basis \(warning\)\n\n/)
  })
})

describe('whatever comes in', () => {
  it('does not end the server', async () => {
    const [editor] = await editorIn({
      'candor.config.mjs': 'import plugin from "./plugin.mjs"\nexport default { plugins: ["./plugin.mjs"] }\n',
      'plugin.mjs': PLUGIN,
    })
    editor.write('garbage\r\n\r\n')
    editor.write('Content-Length: x\r\n\r\n')
    editor.write('Content-Length: 3\r\n\r\n{"a')
    editor.write(`Content-Length: 2\r\n\r\n[]Content-Length: 4\r\n\r\nnull`)
    // After bad bytes, the rest of a chunk is read when the next one comes.
    const poke = setInterval(() => editor.notify('$/poke'), 50)
    expect((await editor.ask('no/such', {})).error).toMatchObject({ code: -32601 })
    clearInterval(poke)
    editor.notify('no/such')
    editor.notify('textDocument/didOpen', { textDocument: null })
    editor.notify('textDocument/didOpen')
    editor.change('never-opened.md', 2, SALE)
    editor.notify('textDocument/didClose', { textDocument: { uri: 'file:///never-opened.md' } })
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: '%%%', type: 9 }] })
    expect((await editor.ask('textDocument/hover', {})).error).toBeDefined()
    expect((await editor.ask('textDocument/hover', { textDocument: { uri: 'x:y' }, position: { line: 0, character: 0 } })).result).toBeNull()
    expect((await editor.ask('textDocument/codeAction', { textDocument: { uri: 'x:y' }, range: ALL, context: {} })).result).toEqual([])
    for (const uri of ['file://%00/a.md', 'file://other-host/a.md', 'file:a.md', ':', 'untitled:a']) {
      editor.openUri(uri, SALE, 'markdown')
      await editor.diagnosticsOf(uri)
    }
    editor.open('a.md', '\ud800\0\u2028\r<!--\r\n{{{%\n'.repeat(2000))
    expect(codesOf(await editor.diagnostics('a.md'))).toContain('internal/rule-crash')
    expect(await editor.actions('a.md', { start: { line: 9e9, character: 9e9 }, end: { line: 0, character: 0 } })).toBeInstanceOf(Array)
    editor.open('b.md', SALE)
    expect(codesOf(await editor.diagnostics('b.md'))).toContain('pressure/scarcity-no-basis')
    expect(await editor.quit()).toBe(0)
    expect(editor.stderr).toBe('')
  })

  it('does not mix with the protocol: a plugin that prints', async () => {
    const [editor] = await editorIn({
      'candor.config.mjs': 'console.log("hello"); export default { plugins: ["./plugin.mjs"] }\n',
      'plugin.mjs': `console.log('hi')\n${PLUGIN}`,
    })
    editor.open('a.md', SALE)
    expect((await editor.diagnostics('a.md')).length).toBeGreaterThan(0)
    expect(await editor.quit()).toBe(0)
  })

  it('must come after initialize', async () => {
    const editor = new Editor(folderOf({}))
    expect((await editor.ask('textDocument/hover', {})).error).toBeDefined()
    editor.notify('exit')
    expect(await editor.exited).toBe(1)
  })
})

const PLUGIN = `export default { name: 'house', version: '1', apiVersion: 1, rules: [{
  id: 'house/broken', since: '1.0.0', severity: 'info', confidence: 0.9, kinds: 'all', laws: [],
  summary: 'S.', why: 'W.', instead: 'I.', messages: { a: 'A.' },
  examples: [{ bad: 'a', at: 'a' }, { bad: 'b', at: 'b' }, { bad: 'c', at: 'c' }, { good: 'd' }, { good: 'e' }, { nearMiss: 'f' }],
  check() { throw new Error('oh') },
}] }
`

describe('the end', () => {
  it('is 0 after shutdown and exit, and 1 after exit alone', async () => {
    const [first] = await editorIn({})
    expect(await first.quit()).toBe(0)
    const [second] = await editorIn({})
    second.notify('exit')
    expect(await second.exited).toBe(1)
    expect(first.stderr + second.stderr).toBe('')
  })

  it('comes when standard input ends', async () => {
    const [first] = await editorIn({})
    first.child.stdin?.end()
    expect(await first.exited).toBe(1)
    const [second] = await editorIn({})
    await second.request('shutdown')
    second.child.stdin?.end()
    expect(await second.exited).toBe(0)
  })

  it('comes when the editor is gone', async () => {
    const editor = new Editor(folderOf({}))
    const { pid } = spawnSync(process.execPath, ['--version'])
    await editor.initialize({}, { processId: pid })
    expect(await editor.exited).toBe(1)
  })

  it.each([[[]], [['--socket=9999']], [['--node-ipc']], [['--pipe=x']], [['--stdio', 'file.md']], [['--stdio', '--max-file-size', 'x']]])(
    'comes at once, with 2, for `candor lsp %s`',
    async (args) => {
      const run = await candor(['lsp', ...args])
      expect(run).toMatchObject({ code: 2, stdout: '' })
      expect(run.stderr).toMatch(/^candor: /)
    },
  )
})

describe('the program', () => {
  it('uses no network', async () => {
    const editor = new Editor(folderOf({}), ['--stdio'], ['--import', new URL('no-network.mjs', import.meta.url).href])
    await editor.initialize()
    editor.open('a.md', `${SALE}\n![x](http://example.com/x.png)\n`)
    expect(codesOf(await editor.diagnostics('a.md'))).toEqual(['pressure/scarcity-no-basis'])
    await editor.actions('a.md', ALL)
    expect(await editor.quit()).toBe(0)
  })

  it('reads the library of the protocol for this command only', async () => {
    const loaded = `import fs from 'node:fs'
      const { readFileSync } = fs
      fs.readFileSync = (path, ...rest) => {
        if (String(path).includes('parts')) process._rawDebug(String(path))
        return readFileSync(path, ...rest)
      }`
    const node = ['--import', `data:text/javascript,${encodeURIComponent(loaded)}`]
    const cwd = folderOf({ 'a.md': HONEST, 'candor.config.yaml': 'preset: recommended\n' })
    const check = await candor(['check', 'a.md'], { cwd, node })
    expect(check.stderr).toContain('yaml.cjs')
    expect(check.stderr).not.toContain('language-server.cjs')
    const lsp = await candor(['lsp', '--stdio'], { cwd, node })
    expect(lsp.stderr).toContain('language-server.cjs')
  })
})
