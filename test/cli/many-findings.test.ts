import { describe, expect, it } from 'vitest'
import { folderOf, start } from './candor.ts'

const FILES = 101
const EACH = 1_000

/** Reads standard output as somebody does who has other things to do: a moment's rest after every few chunks. */
async function readSlowly(args: readonly string[], cwd: string, heap: number): Promise<{ text: string; code: number | null; stderr: string }> {
  const child = start(args, { cwd, node: [`--max-old-space-size=${heap}`] })
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const chunks: Buffer[] = []
  let stderr = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  for await (const chunk of child.stdout ?? []) {
    chunks.push(chunk as Buffer)
    if (chunks.length % 16 === 0) await new Promise((resolve) => setTimeout(resolve, 2))
  }
  return { text: Buffer.concat(chunks).toString(), code: await closed, stderr }
}

const count = (text: string, part: string): number => text.split(part).length - 1

describe('a hundred thousand findings', () => {
  const page = `Jacket\n\n${'Only 3 left! '.repeat(EACH)}\n`
  const files = Object.fromEntries(Array.from({ length: FILES }, (_, at) => [`copy/${at}.txt`, page]))
  const args = ['copy', '--kind', 'landing', '--only', 'pressure/scarcity-no-basis', '--exit-zero']

  // The first run keeps nothing but what it puts into the cache; the JSON format keeps its text, a hundred megabytes, until the counts before it are known.
  it('come whole through a slow pipe in jsonl, json and sarif, in little memory', { timeout: 240_000 }, async () => {
    const cwd = folderOf({ 'package.json': '{}', ...files })
    const lines = await readSlowly([...args, '-f', 'jsonl'], cwd, 256)
    expect(lines).toMatchObject({ code: 0, stderr: '' })
    expect(count(lines.text, '\n')).toBe(FILES * EACH)
    expect(JSON.parse(lines.text.slice(lines.text.lastIndexOf('\n', lines.text.length - 2)))).toMatchObject({
      path: 'copy/99.txt',
      text: 'Only 3 left',
    })

    const whole = await readSlowly([...args, '-f', 'json'], cwd, 768)
    expect(whole).toMatchObject({ code: 0, stderr: '' })
    const report: { summary: object; files: { findings: object[] }[] } = JSON.parse(whole.text)
    expect(report.summary).toMatchObject({ files: FILES, warnings: FILES * EACH })
    expect(report.files.reduce((sum, { findings }) => sum + findings.length, 0)).toBe(FILES * EACH)

    const log = await readSlowly([...args, '-f', 'sarif'], cwd, 512)
    expect(log).toMatchObject({ code: 0, stderr: '' })
    const [{ results, invocations }] = JSON.parse(log.text).runs
    expect(results).toHaveLength(25_000)
    expect(invocations[0].toolExecutionNotifications[0].message.text).toBe(`${FILES * EACH - 25_000} more results had no room in this log.`)
  })
})
