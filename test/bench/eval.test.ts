import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { changes, compareSet } from '../../bench/compare.ts'
import { writeMeasured } from '../../bench/precision.ts'
import type { Row, SetPlan } from '../../bench/sets.ts'
import { measured } from '../../rules/measured.ts'
import { ruleBook } from '../../src/builtin.ts'
import { measurementOf, shareInterval } from '../../src/rule/index.ts'

describe('what was measured', () => {
  it('is of rules that exist, and adds up', () => {
    const ids = new Set(ruleBook.rules.map((rule) => rule.id))
    expect(Object.keys(measured).filter((id) => !ids.has(id))).toEqual([])
    for (const { right, of } of Object.values(measured)) expect(right >= 0 && right <= of && of > 0).toBe(true)
    expect(Object.keys(measured)).toEqual(Object.keys(measured).sort())
  })

  it('is told where there is enough of it, with how much it proves', () => {
    expect(measurementOf('a/b', { 'a/b': { right: 9, of: 9 } })).toBeUndefined()
    expect(measurementOf('toString', {})).toBeUndefined()
    const [low, high] = shareInterval({ right: 19, of: 19 })
    expect(low).toBeCloseTo(0.832, 3)
    expect(high).toBe(1)
    expect(shareInterval({ right: 5, of: 10 })[0]).toBeCloseTo(0.237, 3)
  })

  it('is written as numbers alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'candor-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeMeasured(join(folder, 'measured.ts'), measured)
    expect(readFileSync(join(folder, 'measured.ts'), 'utf8')).toBe(readFileSync('rules/measured.ts', 'utf8'))
  })
})

describe('a comparison', () => {
  const plan: SetPlan = { file: 'x', title: 'x', kind: 'landing', measure: 'f1' }
  const row = (id: string, label: 0 | 1): Row => ({ id, label, text: `words of ${id}`, category: 'c' })
  const rows = [row('a', 1), row('b', 1), row('c', 0), row('d', 0), row('e', 1)]

  it('tells what was gained and lost, row by row', () => {
    const lines = compareSet(plan, rows, { a: ['p/x'], d: ['p/x'], e: ['p/x'] }, { b: ['p/y'], c: ['p/y'], e: ['p/y'] })
    expect(lines.slice(0, 2)).toEqual([
      '  P 0.667 R 0.667 F1 0.667 → P 0.667 R 0.667 F1 0.667',
      '  found: 1, lost: 1, new false alarm: 1, no false alarm any more: 1',
    ])
    expect(lines).toContain('    found b [c] words of b  ← p/y')
    expect(lines).toContain('    lost a [c] words of a  ← p/x')
    expect(lines.join('\n')).not.toContain('words of e')
  })

  it('tells which rules fire more or less, most changed first', () => {
    expect(changes({ 'p/x': 3, 'p/z': 1 }, { 'p/x': 2, 'p/y': 5, 'p/z': 1 }).map((line) => line.trim().replace(/\s+/g, ' '))).toEqual([
      'p/y 0 → 5',
      'p/x 3 → 2',
    ])
  })
})
