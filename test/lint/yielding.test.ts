import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.generated.ts'
import { withoutYielding } from '../../src/lint/yielding.ts'
import type { Finding, Rule } from '../../src/rule/index.ts'

const found = (ruleId: string, start: number, end: number) => ({ ruleId, start, end }) as Finding
const ruleOf = (id: string, yieldsTo?: readonly string[]) => ({ id, yieldsTo }) as Rule
const set = [ruleOf('claims/vow', ['finance/vow', 'health/vow']), ruleOf('finance/vow'), ruleOf('health/vow')]
const idsLeft = (findings: readonly Finding[]) => withoutYielding(findings, set).map(({ ruleId, start }) => `${ruleId} ${start}`)

describe('a rule that yields to another', () => {
  it('is silent about words that the other marks, in whole or in part', () => {
    expect(idsLeft([found('claims/vow', 5, 20), found('finance/vow', 5, 20)])).toEqual(['finance/vow 5'])
    expect(idsLeft([found('health/vow', 0, 8), found('claims/vow', 7, 20)])).toEqual(['health/vow 0'])
    expect(idsLeft([found('finance/vow', 0, 90), found('finance/vow', 2, 4), found('claims/vow', 50, 60)])).toEqual([
      'finance/vow 0',
      'finance/vow 2',
    ])
  })

  it('speaks of words that the other does not mark', () => {
    const apart = [found('finance/vow', 0, 5), found('claims/vow', 5, 20), found('finance/vow', 20, 30)]
    expect(withoutYielding(apart, set)).toEqual(apart)
    const alone = [found('claims/vow', 5, 20)]
    expect(withoutYielding(alone, set)).toEqual(alone)
  })

  it('never silences the other', () => {
    expect(idsLeft([found('finance/vow', 0, 5), found('health/vow', 0, 5)])).toEqual(['finance/vow 0', 'health/vow 0'])
  })
})

it('names rules that there are, and none that yields in turn', () => {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  for (const { id, yieldsTo = [] } of rules) {
    for (const other of yieldsTo) expect(known.get(other)?.yieldsTo ?? [], `${id} yields to ${other}`).not.toContain(id)
    expect(
      yieldsTo.filter((other) => !known.has(other)),
      id,
    ).toEqual([])
  }
})
