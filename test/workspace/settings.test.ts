import { describe, expect, it } from 'vitest'
import { defineRule, type RuleStatus } from '../../src/rule/index.ts'
import { confidenceName, findRule, isDay, resolveSettings, selectRules, UsageError } from '../../src/workspace/index.ts'
import { compareBytes } from '../../src/workspace/paths.ts'
import { didYouMean, nearest } from '../../src/workspace/suggest.ts'

const ruleOf = (id: string, more: { aliases?: string[]; status?: RuleStatus } = {}) =>
  defineRule({
    id,
    since: '0.1.0',
    severity: 'warning',
    confidence: 0.9,
    kinds: 'all',
    laws: [],
    summary: 'It.',
    why: 'Why.',
    instead: 'This.',
    messages: { it: 'It.' },
    examples: [{ bad: 'a', at: 'a' }, { bad: 'a', at: 'a' }, { bad: 'a', at: 'a' }, { good: 'b' }, { good: 'b' }, { nearMiss: 'b' }],
    check: () => {},
    ...more,
  })

const rules = [
  ruleOf('pressure/rush', { aliases: ['pressure/hurry'] }),
  ruleOf('pressure/fake', { status: 'preview' }),
  ruleOf('claims/fake'),
  ruleOf('claims/old', { status: 'deprecated' }),
]

const idsOf = (selection: Parameters<typeof selectRules>[1]) => selectRules(rules, selection).map(({ rule }) => rule.id)

describe('selectRules', () => {
  it('leaves preview rules out unless they are asked for', () => {
    expect(idsOf({})).toEqual(['pressure/rush', 'claims/fake', 'claims/old'])
    expect(idsOf({ preview: true })).toEqual(rules.map((rule) => rule.id))
    expect(idsOf({ only: ['pressure'] })).toEqual(['pressure/rush'])
    expect(idsOf({ only: ['pressure/fake'] })).toEqual(['pressure/fake'])
  })

  it('knows ids, earlier ids, packs and names that only one pack has', () => {
    expect(idsOf({ only: ['pressure/hurry', 'old'] })).toEqual(['pressure/rush', 'claims/old'])
    expect(idsOf({ skip: ['claims/*'] })).toEqual(['pressure/rush'])
    expect(findRule(rules, 'fake')).toBeUndefined()
  })

  it('refuses what it does not know', () => {
    expect(() => idsOf({ skip: ['pressure/rsuh'] })).toThrow(new UsageError("There is no rule 'pressure/rsuh'.", "Did you mean 'pressure/rush'?"))
  })
})

describe('resolveSettings', () => {
  const book = { rules, lexicons: [] }

  it('has a default for everything', () => {
    expect(resolveSettings({}, book)).toMatchObject({
      cwd: process.cwd(),
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      kind: undefined,
      type: undefined,
      minConfidence: 0.6,
      maxFileSize: 1_048_576,
      errorOnUnmatchedPattern: true,
    })
  })

  it('reads names', () => {
    expect(resolveSettings({ type: 'md', minConfidence: 'high', kind: 'landing' }, book)).toMatchObject({
      type: 'markdown',
      minConfidence: 0.8,
      kind: 'landing',
    })
    expect(resolveSettings({ minConfidence: 0 }, book).minConfidence).toBe(0)
  })

  it('refuses what makes no sense', () => {
    expect(() => resolveSettings({ asOf: '22.11.2026' }, book)).toThrow(UsageError)
    expect(() => resolveSettings({ type: 'docq' }, book)).toThrow("There is no format 'docq'.")
  })
})

describe('small things', () => {
  it('knows the days of the calendar', () => {
    expect(['2026-11-22', '2024-02-29'].every(isDay)).toBe(true)
    expect(['2026-02-29', '2026-1-1', 'x', '2026-11-22T00:00', ''].some(isDay)).toBe(false)
  })

  it('names confidences', () => {
    expect([0, 0.59, 0.6, 0.8, 1].map(confidenceName)).toEqual(['low', 'low', 'medium', 'high', 'high'])
  })

  it('sorts by UTF-8 bytes', () => {
    const names = ['b', 'a/b', 'a', 'a-b', 'Z', 'é', '\u{1f389}', '\ufffd', 'ab', 'a.b']
    const expected = names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    expect(names.toSorted(compareBytes)).toEqual(expected)
  })

  it('offers near names only', () => {
    expect(nearest('landign', ['landing', 'ad', 'pricing'])).toEqual(['landing'])
    expect(nearest('rush', ['pressure/rush', 'claims/other'])).toEqual(['pressure/rush'])
    expect(didYouMean('zzzzzz', ['landing'])).toBeUndefined()
    expect(didYouMean('ad', ['ad'])).toBe("Did you mean 'ad'?")
  })
})
