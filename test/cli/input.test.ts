import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { candor, folderOf, HONEST, SCARCE, SHAMING } from './candor.ts'

const jsonOf = async (args: readonly string[], options: Parameters<typeof candor>[1]) => {
  const run = await candor([...args, '-f', 'json', '--kind', 'landing', '--only', 'pressure'], options)
  return {
    ...run,
    report: JSON.parse(run.stdout) as { files: { path: string; format: string; findings: { ruleId: string }[] }[]; notices: object[] },
  }
}

const pathsOf = async (args: readonly string[], cwd: string): Promise<string[]> => (await jsonOf(args, { cwd })).report.files.map((file) => file.path)

describe('what is found', () => {
  const files = {
    'b.md': HONEST,
    'a.txt': HONEST,
    'É.md': HONEST,
    'Z.html': '<p>Hello</p>',
    'deep/c.md': HONEST,
    'deep/mail.eml': 'Subject: Hello\n\nHello\n',
    'deep/picture.png': 'x',
    'node_modules/x/readme.md': HONEST,
    'dist/d.md': HONEST,
    '.git/e.md': HONEST,
    '.hidden/f.md': HONEST,
  }
  const all = ['Z.html', 'a.txt', 'b.md', 'deep/c.md', 'deep/mail.eml', 'É.md']

  it('walks folders, leaves out what nobody means, and sorts by bytes', async () => {
    const cwd = folderOf(files)
    expect(await pathsOf([], cwd)).toEqual(all)
    expect(await pathsOf(['.'], cwd)).toEqual(all)
    expect(await pathsOf(['deep', '.', 'deep/c.md'], cwd)).toEqual(all)
  })

  it('reads components and templates, and not their tests nor templates of code', async () => {
    const page = '<p>Hello</p>'
    const component = `export default () => ${page}`
    const cwd = folderOf({
      ...{ 'Page.tsx': component, 'Page.test.tsx': component, 'Page.stories.jsx': component, '__tests__/a.tsx': component },
      ...{ 'a.vue': `<template>${page}</template>`, 'b.svelte': page, 'c.astro': page, 'd.mdx': 'Hello', 'e.mjml': '<mjml></mjml>' },
      ...{ 'f.hbs': page, 'g.html.erb': page, 'h.txt.liquid': 'Hello', 'nginx.conf.j2': 'x', 'theme.css.liquid': 'x', 'package.json.ejs': '{}' },
    })
    const { report } = await jsonOf(['.'], { cwd })
    expect(report.files.map(({ path, format }) => `${path} ${format}`)).toEqual([
      ...['Page.tsx jsx', 'a.vue vue', 'b.svelte svelte', 'c.astro astro', 'd.mdx mdx', 'e.mjml mjml'],
      ...['f.hbs html', 'g.html.erb html', 'h.txt.liquid text'],
    ])
  })

  it.each([
    ['md', '**Only** 3 left', 'markdown'],
    ['jsx', 'const A = () => <p>Only 3 left</p>', 'jsx'],
    ['tsx', 'const A = () => <p>Only 3 left</p>', 'jsx'],
    ['hbs', '<p>Only 3 left</p>', 'html'],
    ['vue', '<template><p>Only 3 left</p></template>', 'vue'],
  ])('reads standard input as --type %s', async (type, input, format) => {
    const { report } = await jsonOf(['-', '--type', type], { input })
    expect(report.files.map((file) => [file.format, file.findings.length])).toEqual([[format, 1]])
  })

  it('takes a folder that is named, whatever it is called', async () => {
    const cwd = folderOf(files)
    expect(await pathsOf(['.hidden', 'node_modules/x'], cwd)).toEqual(['.hidden/f.md', 'node_modules/x/readme.md'])
  })

  it('takes globs, and takes away with !', async () => {
    const cwd = folderOf(files)
    expect(await pathsOf(['**/*.md'], cwd)).toEqual(['b.md', 'deep/c.md', 'É.md'])
    expect(await pathsOf(['{a,b}.*', 'deep/*'], cwd)).toEqual(['a.txt', 'b.md', 'deep/c.md', 'deep/mail.eml'])
    expect(await pathsOf(['!deep', '!*.html'], cwd)).toEqual(['a.txt', 'b.md', 'É.md'])
    expect(await pathsOf(['.', '!deep/**'], cwd)).toEqual(['Z.html', 'a.txt', 'b.md', 'É.md'])
  })

  it('prefers a file to a glob of the same name, and reads outside the working folder', async () => {
    const cwd = folderOf({ '[id].md': HONEST, 'i.md': HONEST, 'sub/x.md': HONEST, 'y.md': HONEST })
    expect(await pathsOf(['[id].md'], cwd)).toEqual(['[id].md'])
    expect(await pathsOf(['../y.md', '../i*'], join(cwd, 'sub'))).toEqual(['../i.md', '../y.md'])
  })

  it('follows links to files and not links to folders', async () => {
    const cwd = folderOf({ 'real/a.md': HONEST })
    symlinkSync(join(cwd, 'real/a.md'), join(cwd, 'linked.md'))
    symlinkSync(cwd, join(cwd, 'real/loop'))
    expect(await pathsOf(['.'], cwd)).toEqual(['linked.md', 'real/a.md'])
  })

  it('reads every file as --type says', async () => {
    const cwd = folderOf({ 'notes.draft': SHAMING })
    const { report } = await jsonOf(['notes.draft', '--type', 'md'], { cwd })
    expect(report.files).toMatchObject([{ path: 'notes.draft', format: 'markdown', findings: [{ ruleId: 'pressure/confirmshaming' }] }])
  })
})

describe('standard input', () => {
  it('is plain text called <stdin> unless something else is said', async () => {
    const { report } = await jsonOf(['-'], { input: 'Only 3 left!' })
    expect(report.files).toMatchObject([{ path: '<stdin>', format: 'text', findings: [{ ruleId: 'pressure/scarcity-no-basis' }] }])
  })

  it('has the name and the format of --stdin-filename', async () => {
    const { report } = await jsonOf(['-', '--stdin-filename', 'mails/offer.html'], { input: '<p>Only 3 left!</p>', cwd: folderOf({}) })
    expect(report.files).toMatchObject([{ path: 'mails/offer.html', format: 'html', findings: [{ ruleId: 'pressure/scarcity-no-basis' }] }])
  })

  it('may be empty', async () => {
    expect(await candor(['-'], { input: '' })).toMatchObject({ code: 0 })
  })
})

describe('bad input', () => {
  it.each([
    ['a missing path', ['nope.md'], "candor: no such file or folder: 'nope.md'\n"],
    ['a missing path with glob signs', ['no(1).md'], "'no(1).md'"],
    ['a path through a file', ['a.md/b.md'], "candor: no such file or folder: 'a.md/b.md'\n"],
    ['an unmatched glob', ['x/**/*.html'], "candor: no file matches the pattern 'x/**/*.html' in "],
    ['a glob that matches other files only', ['*.png'], 'except for 1 of a kind it does not read\n'],
    ['a folder without readable files', ['empty'], "candor: no file that candor reads in the folder 'empty' (it looks for .md "],
    ['an unknown extension', ['p.png'], "candor: cannot tell the format of 'p.png' by its name; say it with --type (markdown"],
    ['binary content', ['binary.txt'], "candor: 'binary.txt' is not text and was not checked\n"],
    ['a large file', ['large.md'], "candor: 'large.md' is larger than 1 MiB and was not checked (see --max-file-size)\n"],
    ['a link to itself', ['loop.md'], "candor: cannot read 'loop.md': its symbolic links lead in a circle\n"],
  ])('%s: one sentence, exit code 2, and the other files are checked', async (_, args, sentence) => {
    const cwd = folderOf({
      'a.md': SCARCE,
      'p.png': 'x',
      'binary.txt': Uint8Array.from([80, 75, 3, 4, 0, 0, 1, 2]),
      'large.md': 'word '.repeat(1_300_000),
    })
    mkdirSync(join(cwd, 'empty'))
    symlinkSync(join(cwd, 'loop.md'), join(cwd, 'loop.md'))
    const { code, stderr, report } = await jsonOf(['a.md', ...args], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
    expect(stderr).toMatch(/\ncandor: 1 path could not be checked → exit 2\n$/)
    expect(stderr.split('\n')).toHaveLength(3)
    expect(report.files).toMatchObject([{ path: 'a.md', findings: [{ ruleId: 'pressure/scarcity-no-basis' }] }])
    expect(report.notices).toHaveLength(1)
  })

  it.each(['nope.md', '*.nope', 'empty', 'p.png'])('--no-error-on-unmatched-pattern lets %s pass', async (pattern) => {
    const cwd = folderOf({ 'a.md': HONEST, 'p.png': 'x' })
    mkdirSync(join(cwd, 'empty'))
    expect(await candor(['--no-error-on-unmatched-pattern', pattern], { cwd })).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect(await candor(['--error-on-unmatched-pattern', pattern], { cwd })).toMatchObject({ code: 2 })
  })

  it('only mentions what it leaves out of a folder, unless nothing remains', async () => {
    const cwd = folderOf({ 'a.md': HONEST, 'b.txt': Uint8Array.from([0, 1, 2]), 'c.md': 'x'.repeat(2000) })
    const sentences =
      "candor: 'b.txt' is not text and was not checked\ncandor: 'c.md' is larger than 1 KiB and was not checked (see --max-file-size)\n"
    expect(await candor(['.', '--max-file-size', '1kb'], { cwd })).toMatchObject({ code: 0, stderr: sentences })
    const run = await candor(['*.txt'], { cwd })
    expect(run).toMatchObject({
      code: 2,
      stdout: '',
      stderr: "candor: 'b.txt' is not text and was not checked\ncandor: no file was checked → exit 2\n",
    })
  })

  it.skipIf(process.getuid?.() === 0)('says that a file or folder may not be read', async () => {
    const cwd = folderOf({ 'a.md': HONEST, 'locked.md': HONEST, 'shut/b.md': HONEST })
    chmodSync(join(cwd, 'locked.md'), 0)
    chmodSync(join(cwd, 'shut'), 0)
    const { code, stderr, report } = await jsonOf(['.'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain("candor: cannot read 'locked.md': permission denied\n")
    expect(stderr).toContain("candor: cannot read the folder 'shut': permission denied\n")
    expect(report.files).toMatchObject([{ path: 'a.md' }])
    chmodSync(join(cwd, 'shut'), 0o755)
  })

  it('reads what is not UTF-8, and says so', async () => {
    const cwd = folderOf({ 'a.txt': Buffer.from('Caf\xe9. Only 3 left!\n', 'latin1') })
    const { code, stderr, report } = await jsonOf(['a.txt'], { cwd })
    expect(code).toBe(0)
    expect(stderr).toMatch(/^candor: a\.txt:1:4: Not UTF-8 .*\n$/)
    expect(report.files).toMatchObject([
      { findings: [{ ruleId: 'pressure/scarcity-no-basis', range: { start: { line: 1, column: 7, offset: 6 } } }] },
    ])
    expect(report.notices).toMatchObject([{ code: 'invalid-utf8', path: 'a.txt' }])
  })

  it('reads a line of 6 MB when told to', async () => {
    const cwd = folderOf({ 'a.md': `${'word '.repeat(1_200_000)}Only 3 left!` })
    const run = await candor(['a.md', '--kind', 'landing', '--only', 'pressure', '--max-file-size', '8mb'], { cwd })
    expect(run.code).toBe(0)
    expect(run.stdout).toContain('a.md:1:6000001  warning  pressure/scarcity-no-basis')
    expect(Math.max(...run.stdout.split('\n').map((line) => line.length))).toBeLessThan(100)
  })

  it('reads a truncated e-mail, and says so', async () => {
    const mail = 'Subject: Hello\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nOnly 3 left!\n'
    const { stderr, report } = await jsonOf(['m.eml'], { cwd: folderOf({ 'm.eml': mail }) })
    expect(report.files).toMatchObject([{ path: 'm.eml', format: 'email', findings: [{ ruleId: 'pressure/scarcity-no-basis' }] }])
    expect(stderr).toMatch(/^candor: m\.eml:\d+:\d+: \S.*\n$/)
  })

  it('checks the other files when one vanishes or grows', async () => {
    const cwd = folderOf({ 'a.md': HONEST })
    symlinkSync(join(cwd, 'gone.md'), join(cwd, 'dangling.md'))
    const { code, stderr, report } = await jsonOf(['.'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain("candor: cannot read 'dangling.md': no such file or folder\n")
    expect(report.files).toMatchObject([{ path: 'a.md' }])
  })

  it('takes the names and words of files for text, never for commands to the terminal', async () => {
    const cwd = folderOf({})
    writeFileSync(join(cwd, 'a\u001b[31m.md'), 'Only 3 left\u001b[2J in \u202eblue!\n')
    const run = await candor(['.', '--kind', 'landing', '--only', 'pressure'], { cwd })
    expect(run.stdout).toContain('pressure/scarcity-no-basis')
    expect(run.stdout + run.stderr).not.toMatch(/[\u001b\u202e]/)
  })
})
