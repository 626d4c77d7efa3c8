import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { now } from '../../src/cli/clock.ts'
import { Progress } from '../../src/cli/progress.ts'
import { candor, folderOf, HONEST, SCARCE, SHAMING, start } from './candor.ts'

describe('--watch', () => {
  it('checks again when a file changes, survives a broken config, and ends with Ctrl-C', { timeout: 60_000 }, async () => {
    const cwd = folderOf({ 'copy/a.md': HONEST })
    const child = start(['copy', '--watch', '-f', 'concise', '--kind', 'landing', '--fail-on', 'warning'], { cwd })
    let seen = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        seen += chunk.toString()
      })
    }
    const until = async (words: string): Promise<void> => {
      for (let waited = 0; !seen.includes(words); waited += 50) {
        if (waited > 15_000) throw new Error(`never saw ${JSON.stringify(words)} in ${JSON.stringify(seen)}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      seen = seen.slice(seen.indexOf(words) + words.length)
    }
    await until('watching; Ctrl-C ends it')
    writeFileSync(join(cwd, 'copy/a.md'), SCARCE)
    await until('pressure/scarcity-no-basis')
    await until('watching')
    mkdirSync(join(cwd, 'copy/more'))
    writeFileSync(join(cwd, 'copy/more/b.md'), SHAMING)
    await until('copy/more/b.md:5:')
    await until('watching')
    writeFileSync(join(cwd, 'copy/candor.config.json'), '{')
    await until('candor.config.json')
    await until('watching')
    const ended = new Promise((resolve) => child.on('close', resolve))
    child.kill('SIGINT')
    expect(await ended).toBe(2)
  })

  it('has nothing to watch on standard input', async () => {
    const run = await candor(['-', '--watch'], { cwd: folderOf({}), input: 'x' })
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('standard input is none')
  })
})

describe('what a run tells of itself', () => {
  it('is how many findings each rule has', async () => {
    const run = await candor(['.', '--kind', 'landing', '--statistics'], { cwd: folderOf({ 'a.md': SCARCE, 'b.md': SCARCE, 'c.md': SHAMING }) })
    expect(run.stderr).toContain('      2  pressure/scarcity-no-basis\n      1  pressure/confirmshaming\n')
  })

  it('is the time of every rule', async () => {
    const run = await candor(['a.md', '--kind', 'landing', '--timing', '--only', 'pressure'], { cwd: folderOf({ 'a.md': SCARCE }) })
    for (const rule of ['confirmshaming', 'scarcity-no-basis', 'urgency-no-deadline'])
      expect(run.stderr).toMatch(new RegExp(`\\d ms {2}pressure/${rule}`))
  })

  it('is how far it is, once it takes long', () => {
    const written: string[] = []
    const slow = new Progress(now() - 3000, (text) => written.push(text))
    slow.discovered(7)
    slow.checked()
    slow.end()
    expect(written).toEqual(['\r\u001b[2Kcandor: 1 of 7 files', '\r\u001b[2K'])
    const quick = new Progress(now(), (text) => written.push(text))
    quick.checked()
    quick.end()
    expect(written).toHaveLength(2)
    expect([slow.isLong, quick.isLong]).toEqual([true, false])
  })
})
