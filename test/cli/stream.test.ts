import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { candor, start } from './candor.ts'

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('candor stream', () => {
  it('answers each line in order, with exactly the keys it promises', async () => {
    const input = ['{"id":"a","text":"Only 3 left!","kind":"landing"}', '{"id":7,"text":"Wool, $90."}'].join('\n')
    const run = await candor(['stream', '--only', 'pressure'], { input })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(linesOf(run.stdout)).toEqual([
      {
        id: 'a',
        findings: [
          {
            ruleId: 'pressure/scarcity-no-basis',
            messageId: expect.any(String),
            severity: 'warning',
            confidence: expect.any(Number),
            message: expect.any(String),
            text: 'Only 3 left',
            range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 12, offset: 11 } },
          },
        ],
        error: null,
      },
      { id: 7, findings: [], error: null },
    ])
  })

  it('guesses what a line is for, where it does not say', async () => {
    const input = '{"id":1,"text":"Only 2 left"}\n{"id":2,"text":"Only 2 left","kind":"editorial"}\n{"id":3,"text":"We met at two."}\n'
    const run = await candor(['stream', '--only', 'scarcity-no-basis'], { input })
    expect(linesOf(run.stdout).map((result) => result.findings.length)).toEqual([1, 0, 0])
  })

  it('reads formats, roles and kinds', async () => {
    const input = [
      { id: 1, text: '<p>Only 3 left!</p>', format: 'html', kind: 'landing' },
      { id: 2, text: 'No thanks, I hate saving money', role: 'button', kind: 'landing' },
      { id: 3, text: '**Only** 3 left!', format: 'md', kind: 'landing', path: 'x/y.md' },
    ]
    const run = await candor(['stream', '--only', 'pressure'], { input: input.map((item) => JSON.stringify(item)).join('\n') })
    const found = linesOf(run.stdout).map(({ findings }) =>
      findings.map((finding: { ruleId: string; text: string }) => [finding.ruleId, finding.text]),
    )
    expect(found).toEqual([
      [['pressure/scarcity-no-basis', 'Only 3 left']],
      [['pressure/confirmshaming', expect.any(String)]],
      [['pressure/scarcity-no-basis', 'Only 3 left']],
    ])
    expect(run).toMatchObject({ code: 1, stderr: 'candor: 1 error → exit 1\n' })
  })

  it('goes on after bad lines, each of which has an error', async () => {
    const lines = [
      'nonsense',
      '',
      '[1]',
      '{"id":"no text"}',
      '{"id":"number","text":1}',
      '{"id":"kind","text":"x","kind":"poem"}',
      '{"id":"role","text":"x","role":"poem"}',
      '{"id":"format","text":"x","format":"poem"}',
      '{"id":"both","text":"x","format":"html","role":"button"}',
      '{"id":"path","text":"x","path":1}',
      `{"id":"long","text":"${'x'.repeat(3000)}"}`,
    ]
    const input = Buffer.concat([
      Buffer.from(`${lines.join('\r\n')}\n`),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from('{"id":"good","text":"Hello"}'),
    ])
    const run = await candor(['stream', '--only', 'pressure', '--max-file-size', '2kb'], { input })
    const results = linesOf(run.stdout)
    expect(results).toHaveLength(13)
    expect(results.map(({ error }) => error)).toEqual([
      'line 1: not JSON',
      'line 2: empty',
      'line 3: not a JSON object',
      "line 4: 'text' must be a string",
      "line 5: 'text' must be a string",
      'line 6: there is no kind of document "poem"',
      'line 7: there is no role "poem"',
      "line 8: There is no format 'poem'.",
      "line 9: a 'role' goes with the format text, not html",
      "line 10: 'path' must be a string",
      'line 11: longer than 2 KiB (see --max-file-size)',
      'line 12: not UTF-8',
      null,
    ])
    expect(results.map(({ id }) => id)).toEqual([null, null, null, 'no text', 'number', 'kind', 'role', 'format', 'both', 'path', null, null, 'good'])
    expect(run).toMatchObject({ code: 2, stderr: 'candor: 12 lines could not be checked → exit 2\n' })
  })

  it('answers a line at once, while its writer waits', async () => {
    const child = start(['stream', '--kind', 'landing', '--only', 'pressure'])
    const answers = createInterface({ input: child.stdout! })
    for (const id of [1, 2, 3]) {
      const answer = once(answers, 'line')
      child.stdin?.write(`${JSON.stringify({ id, text: 'Only 3 left!' })}\n`)
      expect(JSON.parse((await answer)[0])).toMatchObject({ id, findings: [{ severity: 'warning' }] })
    }
    child.stdin?.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it('ends quietly when its reader goes away', async () => {
    const child = start(['stream', '--only', 'pressure'])
    let stderr = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk
    })
    child.stdin?.on('error', () => {})
    child.stdout?.once('data', () => child.stdout?.destroy())
    const timer = setInterval(() => child.stdin?.write('{"id":1,"text":"Hello"}\n'.repeat(1000)), 5)
    const [code] = await once(child, 'close')
    clearInterval(timer)
    expect(code).toBe(0)
    expect(stderr).toBe('')
  })

  it('needs no more memory for a long stream', async () => {
    const amount = 60_000
    const child = start(['stream', '--kind', 'landing', '--only', 'pressure'], { node: ['--max-old-space-size=80'] })
    child.stdin?.on('error', () => {})
    const fed = feed(child.stdin!, amount)
    let seen = 0
    let inOrder = true
    for await (const line of createInterface({ input: child.stdout! })) inOrder &&= line.startsWith(`{"id":${seen++},`)
    await fed
    const code = child.exitCode ?? (await once(child, 'close'))[0]
    expect({ code, seen, inOrder }).toEqual({ code: 0, seen: amount, inOrder: true })
  }, 120_000)
})

async function feed(stdin: Writable, amount: number): Promise<void> {
  for (let id = 0; id < amount; id += 1000) {
    let text = ''
    for (let at = id; at < id + 1000; at++)
      text += `{"id":${at},"text":"${at % 5 === 0 ? `Only ${at} left!` : `Order ${at} is on its way to you, word${at} and all.`}"}\n`
    if (!stdin.write(text)) await once(stdin, 'drain')
  }
  stdin.end()
}
