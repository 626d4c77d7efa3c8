import { describe, expect, it } from 'vitest'
import { readLines } from '../../src/workspace/lines.ts'
import fc from '../fast-check.ts'

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function linesOf(text: string, size: number, most = 1000): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = []
  for await (const batch of readLines(inChunks(text, size), most)) {
    for (const { number, bytes } of batch) {
      expect(number).toBe(lines.length + 1)
      lines.push(bytes === undefined ? undefined : Buffer.from(bytes).toString())
    }
  }
  return lines
}

describe('readLines', () => {
  it('ends lines with LF or CRLF, and the last one with nothing', async () => {
    expect(await linesOf('a\nb\r\n\n\r\nc', 2)).toEqual(['a', 'b', '', '', 'c'])
    expect(await linesOf('a\n', 1)).toEqual(['a'])
    expect(await linesOf('', 1)).toEqual([])
  })

  it('drops a line that is too long, and no other', async () => {
    for (const size of [1, 3, 100]) expect(await linesOf('ab\nabcdef\nabc\nabcdefgh', size, 3)).toEqual(['ab', undefined, 'abc', undefined])
  })

  it('gives the same lines whatever the chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r\n', '日') }), fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const whole = text.replaceAll('\r\n', '\n').split('\n')
        if (whole.at(-1) === '') whole.pop()
        expect(await linesOf(text, size)).toEqual(whole)
      }),
    )
  })
})
