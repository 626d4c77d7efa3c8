import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { lintFiles } from '../../src/index.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function folderOf(files: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'candor-campaign-'))
  folders.push(cwd)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
  return cwd
}

const message = (date: string, text: string, more = ''): string => `---\ndate: ${date}\nkind: email-offer\n${more}---\n\n${text}\n`
const one = message('2026-12-01', 'Final hours: 30% off. Ends 2 December 2026.')
const two = message('2026-12-03', '30% off ends 5 December 2026.')

async function found(cwd: string, patterns: readonly string[], campaign: boolean): Promise<string[]> {
  const lines: string[] = []
  for await (const result of lintFiles(patterns, { cwd, campaign, only: ['pressure/deadline-extended'] })) {
    if ('problem' in result) lines.push(result.problem.code)
    else lines.push([result.checked.path, ...result.checked.findings.map((finding) => `${finding.messageId} ${finding.related[0]?.path}`)].join(' '))
  }
  return lines
}

describe('a campaign of files', () => {
  it('is compared only when asked for', async () => {
    const cwd = folderOf({ 'a.md': one, 'b.md': two })
    expect(await found(cwd, ['.'], false)).toEqual(['a.md', 'b.md'])
    expect(await found(cwd, ['.'], true)).toEqual(['a.md', 'b.md later a.md'])
  })

  it('is one folder, or the files that are named', async () => {
    const cwd = folderOf({ 'x/a.md': one, 'y/b.md': two })
    expect(await found(cwd, ['.'], true)).toEqual(['x/a.md', 'y/b.md'])
    expect(await found(cwd, ['x/a.md', 'y/b.md'], true)).toEqual(['x/a.md', 'y/b.md later x/a.md'])
  })

  it('goes by its name where a document says one', async () => {
    const named = 'campaign: winter\n'
    const cwd = folderOf({
      'x/a.md': message('2026-12-01', 'Final hours: 30% off. Ends 2 December 2026.', named),
      'x/c.md': two,
      'y/b.md': message('2026-12-03', '30% off ends 5 December 2026.', named),
    })
    expect(await found(cwd, ['.'], true)).toEqual(['x/c.md', 'x/a.md', 'y/b.md later x/a.md'])
  })

  it('gives every file once, and tells what could not be read', async () => {
    const cwd = folderOf({ 'a.md': one, 'b.md': 'x\0y\0\x01\x02\0\0\0' })
    expect((await found(cwd, ['.'], true)).sort()).toEqual(['a.md', 'binary-file'])
  })
})
