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
    expect(readBaseline(text).map(({ path }) => path)).toEqual(['a.md', 'b.md'])
    expect(readBaseline(text)[0].reason).toBe('sold out soon')
    expect(readBaseline(baselineText([]))).toEqual([])
  })

  it.each([
    ['', 'it is not JSON: '],
    ['[]', 'it has no list of entries'],
    ['{"schemaVersion": "2.0", "entries": []}', 'its schemaVersion is 2.0, and this candor reads 1.x'],
    ['{"schemaVersion": "1.0", "entries": [{"path": "a"}]}', 'entry 1 lacks a fingerprint, ruleId, path, text or added'],
    ['{\n<<<<<<< ours\n=======\n>>>>>>> theirs\n}', 'it holds the marks of a merge conflict'],
  ])('%j is none', (text, problem) => {
    expect(() => readBaseline(text)).toThrow(BaselineError)
    expect(() => readBaseline(text)).toThrow(problem)
  })
})

describe('a baseline', () => {
  it('takes each finding once', () => {
    const baseline = new Baseline([entry('a.md', 'Only 3 left')], gone())
    expect(baseline.take(found('a.md', 'Only 3 left'))).toBeDefined()
    expect(baseline.take(found('a.md', 'Only 3 left'))).toBeUndefined()
    expect(baseline.unused).toEqual([])
  })

  it('sees a swap: one finding settled, another of the same rule added', () => {
    const baseline = new Baseline([entry('a.md', 'Only 3 left')], gone())
    expect(baseline.take(found('a.md', 'Only 4 left'))).toBeUndefined()
    expect(baseline.unused).toHaveLength(1)
  })

  it('knows a second of the same words for a new one', () => {
    const baseline = new Baseline([entry('a.md', 'Only 3 left')], gone())
    baseline.take(found('a.md', 'Only 3 left', 0))
    expect(baseline.take(found('a.md', 'Only 3 left', 1))).toBeUndefined()
  })

  it('follows a file to its new name, and only when the old one is gone', () => {
    const entries = [entry('old.md', 'Only 3 left', 0), entry('old.md', 'Only 3 left', 1)]
    const baseline = new Baseline(entries, gone('old.md'))
    expect(baseline.take(found('new.md', 'Only 3 left', 0))).toBe(entries[0])
    expect(baseline.take(found('new.md', 'Only 3 left', 1))).toBe(entries[1])
    expect(baseline.take(found('new.md', 'Only 3 left', 2))).toBeUndefined()
    expect(new Baseline(entries, gone()).take(found('new.md', 'Only 3 left'))).toBeUndefined()
    const elsewhere = { ...found('new.md', 'Only 3 left'), sentence: 'Another sentence.' }
    expect(new Baseline(entries, gone('old.md')).take(elsewhere)).toBeUndefined()
  })
})
