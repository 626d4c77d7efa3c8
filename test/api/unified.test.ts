import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { describe, expect, it } from 'vitest'
import { defineRule } from '../../src/index.ts'
import { createPlugin, rehypeCandor, remarkCandor, type UnifiedOptions } from '../../src/unified.ts'
import { folderOf } from '../cli/candor.ts'

const SHAMING = '# Summer *sale*\n\nOnly 3 left!\n\n[No thanks, I hate saving money](/no)\n'
const alone: UnifiedOptions = { config: false, kind: 'landing', only: ['pressure'] }

async function remarked(value: string, options: UnifiedOptions | undefined = alone, file: { path?: string; cwd?: string } = { path: 'sale.md' }) {
  const given = new VFile({ value, ...file })
  const processor = unified().use(remarkParse).use(remarkCandor, options)
  await processor.run(processor.parse(given), given)
  return given
}

describe('remarkCandor', () => {
  it('adds findings as messages', async () => {
    const file = await remarked(SHAMING)
    expect(file.messages.map(({ ruleId, source, fatal }) => [ruleId, source, fatal])).toEqual([
      ['pressure/scarcity-no-basis', 'candor', false],
      ['pressure/confirmshaming', 'candor', true],
    ])
    const [scarce, shame] = file.messages
    expect(shame.note).toMatch(/\w/)
    expect(shame.url).toBeUndefined()
    expect(shame.expected).toBeUndefined()
    expect(scarce.place).toEqual({ start: { line: 3, column: 1, offset: 17 }, end: { line: 3, column: 12, offset: 28 } })
    expect(SHAMING.slice(17, 28)).toBe('Only 3 left')
  })

  it('has places that vfile-reporter prints', async () => {
    const text = reporter(await remarked(SHAMING), { color: false, verbose: true })
    expect(text).toMatch(/^sale\.md\n3:1-3:12 +warning .*pressure\/scarcity-no-basis candor\n/)
    expect(text).toMatch(/\n5:\d+-5:32 +error .*pressure\/confirmshaming +candor\n/)
    expect(text).toContain('[note]')
    expect(text).toContain('1 error, ⚠ 1 warning')
  })

  it('reads as Markdown whatever is parsed as Markdown, and a file without a name too', async () => {
    for (const file of [{ path: 'notes.txt' }, { path: 'README' }, {}]) {
      const { messages } = await remarked('[No thanks, I hate saving money](/no)\n', alone, file)
      expect(messages).toHaveLength(1)
    }
    const mdx = await remarked('<Button label="No thanks, I hate saving money" />\n', alone, { path: 'a.mdx' })
    expect(mdx.messages).toMatchObject([{ ruleId: 'pressure/confirmshaming' }])
  })

  it('goes by the config nearest to the file, and passes over what that ignores', async () => {
    const cwd = folderOf({ 'candor.config.json': '{ "rules": { "pressure/confirmshaming": "info" }, "ignore": ["/drafts"] }' })
    mkdirSync(join(cwd, 'drafts'))
    writeFileSync(join(cwd, 'drafts/a.md'), SHAMING)
    const { messages } = await remarked(SHAMING, { only: ['pressure/confirmshaming'], kind: 'landing' }, { cwd, path: 'a.md' })
    expect(messages.map(({ fatal, ruleId }) => [fatal, ruleId])).toEqual([[undefined, 'pressure/confirmshaming']])
    expect((await remarked(SHAMING, { kind: 'landing' }, { cwd, path: 'drafts/a.md' })).messages).toEqual([])
  })

  it('refuses options that make no sense, as a rejection', async () => {
    await expect(remarked('x', { ...alone, only: ['presure'] })).rejects.toThrow("'presure'")
  })

  it('minds the comments of the file', async () => {
    const { messages } = await remarked(`<!-- candor-ignore-file pressure/* -- the shop counts its stock -->\n\n${SHAMING}`)
    expect(messages).toEqual([])
  })
})

describe('rehypeCandor', () => {
  it('adds findings as messages, with places through entities', async () => {
    const value = '<p>A &amp; B</p>\n<button>No thanks, I hate &quot;saving&quot; money</button>\n'
    const file = new VFile({ value, path: 'a.html' })
    const processor = unified().use(rehypeParse, { fragment: true }).use(rehypeCandor, alone)
    await processor.run(processor.parse(file), file)
    expect(file.messages).toHaveLength(1)
    expect(file.messages[0]).toMatchObject({ ruleId: 'pressure/confirmshaming', fatal: true, line: 2, column: 20 })
  })
})

describe('a fix', () => {
  const example = { bad: 'teh', at: 'teh' }
  const rule = defineRule({
    id: 'test/slip',
    since: '0.1.0',
    severity: 'info',
    confidence: 0.9,
    kinds: 'all',
    laws: [],
    summary: 'A slip.',
    why: 'Why.',
    instead: 'This.',
    messages: { slip: 'A slip.' },
    examples: [example, example, example, { good: 'x' }, { good: 'x' }, { nearMiss: 'x' }],
    check: ({ document: { blocks }, report }) =>
      report(
        { block: blocks[0], start: 0, end: 3 },
        'slip',
        {},
        {
          fixes: [{ title: 'Put it right', applicability: 'safe', edits: [{ start: 0, end: 3, text: 'the' }] }],
        },
      ),
  })

  it('is told as what stands there and what should', async () => {
    const file = new VFile({ value: 'teh end', path: 'a.md' })
    const processor = unified()
      .use(remarkParse)
      .use(createPlugin(['markdown'], { rules: [rule], lexicons: [] }), { config: false })
    await processor.run(processor.parse(file), file)
    expect(file.messages).toMatchObject([{ ruleId: 'test/slip', actual: 'teh', expected: ['the'], fatal: undefined }])
  })
})
