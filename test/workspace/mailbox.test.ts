import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CheckedFile, lintFiles } from '../../src/index.ts'

const mailbox = `From a@b.example Tue Mar  3 10:00:00 2026
Subject: Re: my boots came without laces
In-Reply-To: <1@example.com>

Hello Ida,

We are sorry if you were inconvenienced.

From a@b.example Tue Mar  3 11:00:00 2026
Subject: Re: boots at $40
List-Unsubscribe: <https://larkfield.example/u/7>

Boots cost $40. Unsubscribe: https://larkfield.example/u/7
`

describe('a mailbox file', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'candor-mailbox-'))
    for (const name of ['a.mbox', 'inbox', 'b.txt', 'c.eml']) writeFileSync(join(folder, name), mailbox)
    writeFileSync(join(folder, 'letter'), 'From Monday on, boots are free.\n')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  async function check(patterns: readonly string[], type?: string): Promise<CheckedFile[]> {
    const found: CheckedFile[] = []
    for await (const result of lintFiles(patterns, { cwd: folder, type, preview: true })) if ('checked' in result) found.push(result.checked)
    return found
  }

  it.each(['a.mbox', 'inbox', 'b.txt', 'c.eml'])('%s is one file with a document for each message', async (name) => {
    const [file] = await check([name])
    expect([file.format, file.kind, file.documents.map(({ kind, place }) => [place?.number, kind])]).toEqual([
      'email',
      'support-reply',
      [
        [1, 'support-reply'],
        [2, 'newsletter'],
      ],
    ])
    expect(file.findings.map(({ ruleId, range }) => [range.start.line, ruleId])).toEqual([
      [7, 'support/non-apology'],
      [10, 'email/fake-reply-subject'],
      [10, 'email/sender-identity-missing'],
    ])
    expect(new Set(file.findings.map(({ fingerprint }) => fingerprint)).size).toBe(3)
  })

  it('is found in a folder by its name, and read as what it is said to be', async () => {
    expect((await check(['.'])).map(({ path }) => path)).toEqual(['a.mbox', 'b.txt', 'c.eml'])
    expect((await check(['b.txt'], 'text')).map(({ format, documents }) => [format, documents.length])).toEqual([['text', 1]])
    expect(await check(['letter'])).toEqual([])
  })
})
