import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { candor, folderOf, HONEST } from './candor.ts'

const UNUSED = `<!-- candor-ignore pressure/confirmshaming -- why not -->\n${HONEST}`
const BUTTON = '<button>No thanks, I hate saving money</button>\n'
const landing = ['--kind', 'landing']

describe('--fix', () => {
  it('applies safe fixes, and reports what is left', async () => {
    const cwd = folderOf({ 'a.md': UNUSED, 'b.html': BUTTON, 'c.md': HONEST })
    const run = await candor(['.', '--fix', '-f', 'concise', ...landing], { cwd })
    expect(run.code).toBe(1)
    expect(run.stdout).toMatch(/^b\.html:1:20 error pressure\/confirmshaming [^\n]*\n$/)
    expect(run.stderr).toContain('candor: applied 1 fix in 1 file; 1 finding more could be fixed with --unsafe-fixes\n')
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(HONEST)
    expect(readFileSync(join(cwd, 'b.html'), 'utf8')).toBe(BUTTON)
    expect(readdirSync(cwd)).toEqual(['a.md', 'b.html', 'c.md'])
  })

  it('applies suggestions when they are asked for, and all that fixes make room for', async () => {
    const cwd = folderOf({ 'b.html': `<!-- candor-ignore pressure/confirmshaming -- it is ours -->\n${BUTTON}${BUTTON}` })
    const run = await candor(['b.html', '--fix', '--unsafe-fixes', ...landing], { cwd })
    expect(run).toMatchObject({ code: 0 })
    expect(readFileSync(join(cwd, 'b.html'), 'utf8')).toBe(
      `<!-- candor-ignore pressure/confirmshaming -- it is ours -->\n${BUTTON}<button>No thanks</button>\n`,
    )
  })

  it('keeps line ends, a byte order mark and the mode of a file', async () => {
    const cwd = folderOf({ 'a.md': `\uFEFF${UNUSED.replaceAll('\n', '\r\n')}` })
    const path = join(cwd, 'a.md')
    chmodSync(path, 0o640)
    await candor(['a.md', '--fix', ...landing], { cwd })
    expect(readFileSync(path, 'utf8')).toBe(`\uFEFF${HONEST.replaceAll('\n', '\r\n')}`)
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o640)
  })

  it('leaves files alone that it could not write as they were', async () => {
    const latin = Buffer.from(`${UNUSED}\n<p>Caf\xe9</p>\n`, 'latin1')
    const utf16 = Buffer.from(`\uFEFF${UNUSED}`, 'utf16le')
    const cwd = folderOf({ 'a.md': latin, 'b.md': utf16, 'real/c.md': UNUSED })
    symlinkSync(join('real', 'c.md'), join(cwd, 'c.md'))
    const run = await candor(['a.md', 'b.md', 'c.md', '--fix', '-f', 'concise', ...landing], { cwd })
    expect(run.stderr).toContain("candor: 'a.md' was not fixed: it is not UTF-8 but windows-1252\n")
    expect(run.stderr).toContain("candor: 'b.md' was not fixed: it is not UTF-8 but utf-16le\n")
    expect(run.stderr).toContain("candor: 'c.md' was not fixed: it is a symbolic link\n")
    expect(run.stdout.match(/suppression\/unused/g)).toHaveLength(3)
    expect(readFileSync(join(cwd, 'a.md'))).toEqual(latin)
    expect(readFileSync(join(cwd, 'b.md'))).toEqual(utf16)
    expect(lstatSync(join(cwd, 'c.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'real/c.md'), 'utf8')).toBe(UNUSED)
  })

  it('of a file that cannot be written ends with 2, and the report tells what stands there', async () => {
    const cwd = folderOf({ 'locked/a.md': UNUSED })
    mkdirSync(join(cwd, 'locked'), { recursive: true })
    chmodSync(join(cwd, 'locked'), 0o555)
    const run = await candor(['locked/a.md', '--fix', '-f', 'concise', ...landing], { cwd })
    chmodSync(join(cwd, 'locked'), 0o755)
    // The superuser may write everywhere.
    if (process.getuid?.() === 0) return expect(run.code).toBe(0)
    expect(run.code).toBe(2)
    expect(run.stderr).toContain("cannot fix 'locked/a.md': permission denied")
    expect(run.stdout).toContain('suppression/unused')
  })

  it('says why a fix is refused', async () => {
    const cwd = folderOf({ 'b.html': '<button>No thanks, I <b>hate</b> saving money</button>\n' })
    const { stderr } = await candor(['b.html', '--fix', '--unsafe-fixes', ...landing], { cwd })
    expect(stderr).toContain(
      "candor: b.html:1:20: not fixed: 'Leave it at 'No thanks'' (pressure/confirmshaming): markup, or a character that is written otherwise, stands in it\n",
    )
    expect(stderr).toContain('applied 0 fixes in 0 files\n')
  })

  it('of standard input writes the text to standard output, changed or not, and the report elsewhere', async () => {
    const args = ['-', '--stdin-filename', 'a.md', '--fix', '-f', 'concise', ...landing]
    for (const input of [UNUSED, HONEST]) expect(await candor(args, { input })).toMatchObject({ code: 0, stdout: HONEST })
    const left = await candor(['-', '--stdin-filename', 'a.html', '--fix', '-f', 'concise', ...landing], { input: BUTTON })
    expect(left).toMatchObject({ code: 1, stdout: BUTTON })
    expect(left.stderr).toContain('a.html:1:20 error pressure/confirmshaming')
  })
})

describe('without writing', () => {
  it('--diff shows what --fix would change', async () => {
    const cwd = folderOf({ 'a.md': UNUSED, 'b.html': BUTTON, 'c.md': HONEST })
    const run = await candor(['.', '--diff', ...landing], { cwd })
    expect(run.code).toBe(1)
    expect(run.stdout).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,4 +1,3 @@\n-<!-- candor-ignore pressure/confirmshaming -- why not -->\n # Blue jacket\n \n Wool, made in our own workshop, $90 with shipping.\n',
    )
    expect(run.stderr).toContain('would apply 1 fix in 1 file; 1 finding more could be fixed with --unsafe-fixes')
    const all = await candor(['.', '--diff', '--unsafe-fixes', ...landing], { cwd })
    expect(all.stdout).toContain('-<button>No thanks, I hate saving money</button>\n+<button>No thanks</button>\n')
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(UNUSED)
    const warned = await candor(['a.md', '--diff', '--fail-on', 'warning', ...landing], { cwd })
    expect(warned.code).toBe(1)
  })

  it('--fix-dry-run reports what would be left', async () => {
    const cwd = folderOf({ 'a.md': UNUSED })
    const run = await candor(['a.md', '--fix-dry-run', '-f', 'json', ...landing], { cwd })
    expect(run.code).toBe(0)
    expect(JSON.parse(run.stdout).summary).toMatchObject({ warnings: 0 })
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(UNUSED)
  })

  it.each([
    [['--fix', '--diff'], '--fix and --diff cannot go together'],
    [['--fix', '--staged'], '--fix and --staged cannot go together'],
    [['--unsafe-fixes'], 'Add --fix, --fix-dry-run or --diff.'],
  ])('%j makes no sense', async (args, message) => {
    const run = await candor(['a.md', ...args], { cwd: folderOf({ 'a.md': UNUSED }) })
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain(message)
  })
})
