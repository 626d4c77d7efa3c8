import { describe, expect, it } from 'vitest'
import { lintFiles, lintText, UsageError, verdictOf, version } from '../../src/index.ts'
import { defineRule } from '../../src/rule/index.ts'

const example = { bad: 'Bang', at: 'Bang' }
const crashing = defineRule({
  id: 'test/crash',
  since: '0.1.0',
  severity: 'info',
  confidence: 0.7,
  kinds: 'all',
  laws: [],
  summary: 'It fails.',
  why: 'Why.',
  instead: 'This.',
  messages: { bang: 'Bang.' },
  examples: [example, example, example, { good: 'x' }, { good: 'x' }, { nearMiss: 'x' }],
  check: ({ document, report }) => {
    const [block] = document.blocks
    if (block.text.startsWith('Bang')) throw new Error('bang')
    for (const word of ['one', 'two']) report({ block, start: block.text.indexOf(word), end: block.text.indexOf(word) + 3 }, 'bang')
  },
})
const book = { rules: [crashing], lexicons: [] }

describe('lintText', () => {
  it('gives findings with their places', async () => {
    const file = await lintText(
      '# Head *two*\n\nx',
      { path: 'a.md', kind: 'landing', minConfidence: 'low' },
      { ...book, rules: [{ ...crashing, check: ({ document: { blocks }, report }) => report({ block: blocks[0], start: 5, end: 8 }, 'bang') }] },
    )
    expect(file).toMatchObject({
      path: 'a.md',
      format: 'markdown',
      kind: 'landing',
      kindOrigin: 'option',
      findings: [
        {
          ruleId: 'test/crash',
          text: 'two',
          range: { start: { line: 1, column: 9, offset: 8 }, end: { line: 1, column: 12, offset: 11 } },
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        },
      ],
    })
  })

  it('reads text without a name as plain text, and a role as one block', async () => {
    expect(await lintText('# one two', {}, book)).toMatchObject({ path: '<text>', format: 'text' })
    const { document } = await lintText('one\n\ntwo', { role: 'button' }, book)
    expect(document.blocks.map((block) => block.role)).toEqual(['button'])
  })

  it('leaves out what is less sure than asked for', async () => {
    expect((await lintText('one two', {}, book)).findings).toHaveLength(2)
    expect((await lintText('one two', { minConfidence: 'high' }, book)).findings).toHaveLength(0)
  })

  it('makes a rule that fails a finding, so that it does not look like silence', async () => {
    const { findings, crashes } = await lintText('Bang', {}, book)
    expect(findings).toMatchObject([
      { ruleId: 'internal/rule-crash', severity: 'error', confidence: 1, message: 'The rule test/crash failed on this file: bang' },
    ])
    expect(crashes).toMatchObject([{ ruleId: 'test/crash' }])
  })

  it('refuses options that make no sense', async () => {
    await expect(lintText('x', { asOf: 'today' }, book)).rejects.toThrow(UsageError)
  })
})

describe('lintFiles', () => {
  it('yields problems, then files', async () => {
    const results = []
    for await (const result of lintFiles(
      ['README.nope', 'vitest.config.ts', 'rules/laws/README.md'],
      { minConfidence: 'high' },
      { ...book, rules: [] },
    ))
      results.push(result)
    expect(results).toMatchObject([
      { problem: { code: 'not-found' } },
      { problem: { code: 'unknown-format' } },
      { checked: { path: 'rules/laws/README.md', findings: [] } },
    ])
  })
})

describe('version', () => {
  it('is a version', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+/)
  })
})

describe('verdictOf', () => {
  const gate = { failOn: 'error' } as const
  const none = { errors: 0, warnings: 0, infos: 0 }

  it.each([
    [none, gate, [], 0, undefined],
    [{ ...none, warnings: 3, infos: 1 }, gate, [], 0, undefined],
    [{ ...none, errors: 1, warnings: 3 }, gate, [], 1, '1 error'],
    [{ errors: 2, warnings: 3, infos: 1 }, { failOn: 'info' }, [], 1, '2 errors, 3 warnings and 1 info'],
    [{ ...none, warnings: 3 }, { ...gate, maxWarnings: 2 }, [], 1, '3 warnings (at most 2 allowed)'],
    [{ ...none, warnings: 3 }, { failOn: 'warning', maxWarnings: 2 }, [], 1, '3 warnings'],
    [{ ...none, errors: 1 }, { ...gate, exitZero: true }, [], 0, undefined],
    [{ ...none, errors: 1 }, { ...gate, exitZero: true }, ['1 rule failed'], 2, '1 rule failed'],
    [{ ...none, errors: 1 }, gate, ['1 path could not be checked', '1 rule failed'], 2, '1 error, 1 path could not be checked and 1 rule failed'],
  ] as const)('%j %j %j', (counts, given, failures, exitCode, cause) => {
    expect(verdictOf(counts, given, failures)).toEqual({ exitCode, cause })
  })
})
