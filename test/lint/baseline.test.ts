import { describe, expect, it } from 'vitest'
import { Baseline, BaselineError, baselineText, entryFor, type KnownFinding, readBaseline } from '../../src/lint/baseline.ts'
import { fingerprint } from '../../src/lint/fingerprint.ts'

const found = (path: string, text: string, ordinal = 0, ruleId = 'pressure/scarcity-no-basis'): KnownFinding => {
  const finding = { ruleId, path, text, sentence: `${text} in stock!` }
  return { ...finding, severity: 'warning', fingerprint: fingerprint(finding, ordinal) }
}

const entry = (path: string, text: string, ordinal = 0) => entryFor(found(path, text, ordinal), path, '2026-11-30')
const gone =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path)

describe('a baseline file', () => {
  it('is sorted, has one entry a line, and reads back', () => {
    const entries = [entry('b.md', 'Only 3 left'), { ...entry('a.md', 'Only “2” left'), reason: 'sold out soon' }]
    const text = baselineText(entries)
    expect(text).toBe(baselineText([...entries].reverse()))
    expect(text.split('\n')).toHaveLength(8)
    expect(readBaseline(text).entries.map(({ path }) => path)).toEqual(['a.md', 'b.md'])
    expect(readBaseline(text).entries[0].reason).toBe('sold out soon')
    expect(readBaseline(baselineText([]))).toEqual({ entries: [], fingerprints: 1 })
  })

  it.each([
    ['', 'it is not JSON: '],
    ['[]', 'it has no list of entries'],
    ['{"schemaVersion": "2.0", "entries": []}', 'it was written by a newer candor: its schemaVersion is 2.0, and this candor reads 1.x'],
    ['{"entries": []}', 'its schemaVersion is none, and this candor reads 1.x'],
    [
      '{"schemaVersion": "1.3", "fingerprints": 2, "entries": []}',
      'it was written by a newer candor: its fingerprints are of version 2, and this candor has version 1',
    ],
    ['{"schemaVersion": "1.0", "fingerprints": "x", "entries": []}', "its version of 'fingerprints' is no whole number"],
    ['{"schemaVersion": "1.0", "entries": [{"path": "a"}]}', 'entry 1 lacks a fingerprint, ruleId, path, text or added'],
    ['{\n<<<<<<< ours\n=======\n>>>>>>> theirs\n}', 'it holds the marks of a merge conflict'],
  ])('%j is none', (text, problem) => {
    expect(() => readBaseline(text)).toThrow(BaselineError)
    expect(() => readBaseline(text)).toThrow(problem)
  })
})

describe('a baseline', () => {
  const PATH = 'a.md'

  it('takes each finding once', () => {
    const baseline = new Baseline([entry('a.md', 'Only 3 left')], { isGone: gone() })
    expect(baseline.take(found('a.md', 'Only 3 left'), PATH)).toBeDefined()
    expect(baseline.take(found('a.md', 'Only 3 left'), PATH)).toBeUndefined()
    expect(baseline.unused).toEqual([])
  })

  it('sees a swap: one finding settled, another of the same rule added', () => {
    const baseline = new Baseline([entry('a.md', 'Only 3 left')], { isGone: gone() })
    expect(baseline.take(found('a.md', 'Only 4 left'), PATH)).toBeUndefined()
    expect(baseline.unused).toHaveLength(1)
  })

  it('knows a second of the same words for a new one', () => {
    const baseline = new Baseline([entry('a.md', 'Only 3 left')], { isGone: gone() })
    baseline.take(found('a.md', 'Only 3 left', 0), PATH)
    expect(baseline.take(found('a.md', 'Only 3 left', 1), PATH)).toBeUndefined()
  })

  it('follows a file to its new name, and only when the old one is gone', () => {
    const entries = [entry('old.md', 'Only 3 left', 0), entry('old.md', 'Only 3 left', 1)]
    const baseline = new Baseline(entries, { isGone: gone('old.md') })
    expect(baseline.take(found('new.md', 'Only 3 left', 0), 'new.md')).toBe(entries[0])
    expect(baseline.take(found('new.md', 'Only 3 left', 1), 'new.md')).toBe(entries[1])
    expect(baseline.take(found('new.md', 'Only 3 left', 2), 'new.md')).toBeUndefined()
    expect(new Baseline(entries, { isGone: gone() }).take(found('new.md', 'Only 3 left'), 'new.md')).toBeUndefined()
    const elsewhere = { ...found('new.md', 'Only 3 left'), sentence: 'Another sentence.' }
    expect(new Baseline(entries, { isGone: gone('old.md') }).take(elsewhere, 'new.md')).toBeUndefined()
  })

  it('follows a rule to its new name, in the same file and in one that was renamed too', () => {
    const earlierNames = (id: string): string[] => (id === 'pressure/rush' ? ['pressure/scarcity-no-basis'] : [])
    const entries = [entry('a.md', 'Only 3 left', 0), entry('a.md', 'Only 3 left', 1), entry('b.md', 'Only 3 left')]
    const renamed = (path: string, ordinal = 0) => found(path, 'Only 3 left', ordinal, 'pressure/rush')
    const baseline = new Baseline(entries, { isGone: gone('b.md'), earlierNames })
    expect(baseline.take(renamed('a.md', 0), PATH)).toBe(entries[0])
    expect(baseline.take(renamed('a.md', 1), PATH)).toBe(entries[1])
    expect(baseline.take(renamed('c.md'), 'c.md')).toBe(entries[2])
    expect(baseline.take(renamed('a.md', 2), PATH)).toBeUndefined()
    const other = { ...renamed('a.md'), sentence: 'Another sentence.' }
    expect(new Baseline(entries, { isGone: gone(), earlierNames }).take(other, PATH)).toBeUndefined()
    expect(new Baseline(entries, { isGone: gone() }).take(renamed('a.md'), PATH)).toBeUndefined()
  })

  it('goes by rule, path and words where fingerprints were made otherwise', () => {
    const entries = ['1', '2'].map((mark) => ({ ...entry('a.md', 'Only 3 left'), fingerprint: mark }))
    const baseline = new Baseline(entries, { isGone: gone('a.md'), isOutdated: true })
    expect(baseline.take(found('b.md', 'Only 3 left'), 'b.md')).toBeUndefined()
    expect(baseline.take(found('a.md', 'Only 4 left'), PATH)).toBeUndefined()
    expect([0, 1, 2].map((ordinal) => baseline.take(found('a.md', 'Only 3 left', ordinal), PATH)?.fingerprint)).toEqual(['1', '2', undefined])
  })
})
