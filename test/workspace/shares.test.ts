import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineRule } from '../../src/rule/index.ts'
import { Checker, checkFiles, resolveSettings } from '../../src/workspace/index.ts'
import { MAIN, Shares } from '../../src/workspace/shares.ts'

const taken = (shares: Shares, thread: number, most: number): number[] =>
  Array.from({ length: most }, () => shares.take(thread)).filter((at) => at !== undefined)

describe('the files of a run', () => {
  it('are each taken by one thread, in their order', () => {
    const shares = new Shares(5)
    const other = new Shares(shares.memory)
    expect([shares.take(MAIN), other.take(2), other.take(2), shares.take(MAIN)]).toEqual([0, 1, 2, 3])
    expect([other.left, other.take(2), shares.take(MAIN), shares.left]).toEqual([1, 4, undefined, 0])
    expect([0, 1, 2, 3, 4].map((at) => shares.isMain(at))).toEqual([true, false, false, true, false])
  })

  it('are left to the main thread where only it can do them', () => {
    const shares = new Shares(4)
    shares.reserve(1)
    shares.reserve(3)
    expect(taken(new Shares(shares.memory), 2, 4)).toEqual([0, 2])
    expect([1, 3].every((at) => shares.isMain(at))).toBe(true)
  })

  it('fall to the main thread when another is lost', () => {
    const shares = new Shares(6)
    expect([shares.take(2), shares.take(3), shares.take(2), shares.take(MAIN)]).toEqual([0, 1, 2, 3])
    shares.reclaim(2)
    expect([0, 1, 2, 3, 4].map((at) => shares.isMain(at))).toEqual([true, false, true, true, false])
    expect(shares.take(3)).toBe(4)
  })

  it('are not taken far ahead of what was told', () => {
    const shares = new Shares(1000)
    const first = taken(shares, 2, 1000).length
    expect(first).toBeLessThan(500)
    shares.tell()
    expect(taken(shares, 2, 10)).toEqual([first])
  })

  it('send a thread to sleep until telling catches up, once it has sent what it has', () => {
    const shares = new Shares(1000)
    const first = taken(shares, 2, 1000).length
    let sent = 0
    // Telling goes on just before the thread would sleep: then it must not.
    const at = shares.takeWaiting(2, () => {
      sent++
      shares.tell()
    })
    expect([at, sent]).toEqual([first, 1])
  })
})

describe('a thread', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'candor-threads-'))
    mkdirSync(join(folder, 'copy'))
    for (let at = 10; at < 30; at++) writeFileSync(join(folder, 'copy', `${at}.md`), `# Jacket\n\nOnly ${at} left!\n`)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** Marks a word, once the other threads have done what they do. */
  const rule = (isReady: () => boolean) =>
    defineRule({
      id: 'test/left',
      since: '0.1.0',
      severity: 'info',
      confidence: 0.7,
      kinds: 'all',
      laws: [],
      summary: 'It says left.',
      why: 'Why.',
      instead: 'This.',
      messages: { left: 'Left.' },
      examples: [example, example, example, { good: 'x' }, { good: 'x' }, { nearMiss: 'x' }],
      check: ({ document, report }) => {
        const until = Date.now() + 20_000
        while (!isReady() && Date.now() < until) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
        const block = document.blocks.at(-1)!
        report({ block, start: block.text.indexOf('left'), end: block.text.indexOf('left') + 4 }, 'left')
      },
    })

  const HEAD = `const { parentPort, workerData } = require('node:worker_threads')
const cells = new Int32Array(workerData.memory)
const done = () => require('node:fs').writeFileSync(__dirname + '/done', '')
const mine = (at) => Atomics.store(cells, 2 + at, workerData.thread)
`

  it.each([
    ['fails at once', 'done(); throw new Error("no")'],
    ['ends without a word', 'done()'],
    ['fails with files in hand', 'for (let n = 0; n < 4; n++) mine(Atomics.add(cells, 0, 1)); done(); throw new Error("lost")'],
    ['leaves a file to the main thread', 'mine(17); parentPort.postMessage([{ at: 17 }]); done()'],
    ['answers from a cache that does not have it', 'mine(17); parentPort.postMessage([{ at: 17, key: "none" }]); done()'],
  ])('that %s costs no result', async (_, code) => {
    const module = join(folder, 'worker.cjs')
    writeFileSync(module, HEAD + code)
    const run = async (concurrency: number) => {
      const book = { rules: [rule(() => concurrency === 1 || existsSync(join(folder, 'done')))], lexicons: [] }
      const settings = resolveSettings({ cwd: folder, asOf: '2026-11-22', kind: 'landing' }, book)
      const found: string[] = []
      const workers = { module, options: {}, concurrency }
      for await (const result of checkFiles(['copy'], settings, new Checker(settings), { workers }))
        if ('checked' in result) found.push(`${result.checked.path} ${result.checked.findings.map(({ ruleId, start }) => `${ruleId}@${start}`)}`)
      return found
    }
    const alone = await run(1)
    expect(alone).toHaveLength(20)
    expect(alone[3]).toBe('copy/13.md test/left@18')
    expect(await run(2)).toEqual(alone)
    expect(existsSync(join(folder, 'done'))).toBe(true)
  })
})

const example = { bad: 'left', at: 'left' }
