import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { laws } from '../../rules/laws/index.generated.ts'
import main, { parseLaws, readLaws, renderLaws } from '../../scripts/generate-laws.ts'
import { formatLaw, type Law, lawStatus } from '../../src/rule/law.ts'

const root = process.cwd()
const asOf = '2026-11-22'

const sample: Law = {
  id: 'US-1',
  title: 'A sample',
  citation: '1 CFR 1',
  jurisdiction: 'US',
  status: 'in-force',
  inForceFrom: null,
  inForceTo: null,
  asOf,
  verification: 'memory',
  summary: 'It asks for a thing.',
}

const fields = ['id: US-1', 'title: A sample', 'citation: 1 CFR 1', 'status: in-force', 'verification: memory', 'summary: It asks for a thing.']

/** Problems of a file with one entry, made of the sample's fields and changed ones. */
function problems(...changes: string[]): string[] {
  const changed = changes.map((line) => line.split(':')[0])
  const lines = [...fields.filter((line) => !changed.includes(line.split(':')[0])), ...changes.filter((line) => line.includes(': '))]
  return parseLaws(`asOf: ${asOf}\njurisdiction: US\nlaws:\n  - ${lines.join('\n    ')}\n`, 'x.yaml').problems
}

describe('the law register', () => {
  const register = readLaws(root)

  it('is valid, and its generated file is fresh', () => {
    expect(readFileSync(join(root, 'rules/laws/index.generated.ts'), 'utf8')).toBe(renderLaws(register))
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    expect(main(['--check'])).toBe(0)
    log.mockRestore()
    expect(Object.values(laws)).toEqual(register)
  })

  it('holds each id once, sorted', () => {
    const ids = register.map((law) => law.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual([...ids].sort())
    expect(Object.keys(laws)).toEqual(ids)
  })

  it('has only plain one-sentence summaries that give no advice', () => {
    for (const { id, summary, title } of register) {
      expect(summary.length, id).toBeLessThan(260)
      expect(summary, id).not.toMatch(/\b(?:you should|we advise|we recommend|compliant|n't)\b/i)
      expect(summary.slice(0, -1), id).not.toMatch(/[.!?] [A-Z]/)
      expect(title, id).not.toMatch(/\.$/)
    }
  })

  it('knows the whole of Annex I and the confirmed items of Schedule 20', () => {
    expect(register.filter((law) => law.id.startsWith('EU-I-'))).toHaveLength(47)
    expect(register.filter((law) => law.id.startsWith('UK-S20-')).map((law) => law.id.slice(7))).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '12', '13', '18', '23', '30'].sort(),
    )
  })

  it.each([
    ['US-FTC5', 'in force'],
    ['US-425', 'in force'],
    ['US-425-2024', 'vacated'],
    ['US-DOTCOM', 'guidance'],
    ['UK-CAP', 'guideline'],
    ['UK-SUB', 'upcoming'],
    ['UK-CPUT', 'ended'],
    ['CO-BOT', 'upcoming'],
    ['AU-UTP', 'proposal'],
    ['EU-GCD', 'proposal'],
    ['EU-DFA', 'proposal'],
    ['EU-I-4a', 'in force'],
  ])('says that %s is %s', (id, status) => {
    expect(lawStatus(laws[id], asOf)).toBe(status)
  })
})

describe('lawStatus', () => {
  it('goes by the dates, the first day included and the last excluded', () => {
    const law: Law = { ...sample, status: 'repealed', inForceFrom: '2008-05-26', inForceTo: '2025-04-06' }
    expect(['2008-05-25', '2008-05-26', '2025-04-05', '2025-04-06'].map((day) => lawStatus(law, day))).toEqual([
      'upcoming',
      'in force',
      'in force',
      'ended',
    ])
  })

  it('lets an upcoming law begin on its day, and one without a day wait', () => {
    const law: Law = { ...sample, status: 'upcoming', inForceFrom: '2027-01-01' }
    expect(lawStatus(law, '2026-12-31')).toBe('upcoming')
    expect(lawStatus(law, '2027-01-01')).toBe('in force')
    expect(lawStatus({ ...law, inForceFrom: null }, '2099-01-01')).toBe('upcoming')
  })

  it('never turns a proposal or a vacated text into law', () => {
    expect(lawStatus({ ...sample, status: 'proposal' }, '2099-01-01')).toBe('proposal')
    expect(lawStatus({ ...sample, status: 'vacated', inForceTo: '2025-07-08' }, '2025-01-20')).toBe('vacated')
  })
})

describe('formatLaw', () => {
  it('says in one line what, where and how it stands', () => {
    expect(formatLaw(laws['US-251'], asOf)).toBe('16 CFR 251.1 (US) – in force, as of 2026-11-22')
    expect(formatLaw(laws['UK-CPUT'], asOf)).toBe('SI 2008/1277 (UK) – ended on 2025-04-06, as of 2026-11-22')
    expect(formatLaw(laws['CO-BOT'], asOf)).toBe('HB 26-1263 (US-CO) – upcoming from 2027-01-01, as of 2026-11-22')
    expect(formatLaw(laws['UK-SUB'], asOf)).toBe('DMCC Act 2024, ss. 253-281 (UK) – upcoming, as of 2026-11-22')
  })
})

describe('parseLaws', () => {
  it('accepts the sample', () => {
    expect(problems()).toEqual([])
  })

  it.each([
    ['an unknown key', ['sumary: It asks.'], 'unknown key "sumary"'],
    ['a missing field', ['title'], 'missing "title"'],
    ['a day that does not exist', ['inForceFrom: 2026-02-30'], '"2026-02-30" is not a day'],
    ['a date in another form', ['inForceFrom: 1 July 2026'], '"1 July 2026" is not a day'],
    ['an unknown status', ['status: active'], 'status must be one of'],
    ['an unknown verification', ['verification: sure'], 'verification must be one of'],
    ['a malformed id', ['id: us_1'], 'id must look like'],
    ['a jurisdiction that is a name', ['jurisdiction: France'], 'unknown jurisdiction "France"'],
    ['a law in force that begins later', ['inForceFrom: 2027-01-01'], 'does not agree with the dates'],
    ['a law in force that has ended', ['inForceTo: 2025-01-01'], 'does not agree with the dates'],
    ['an upcoming law that has begun', ['status: upcoming', 'inForceFrom: 2025-01-01'], 'begins after asOf'],
    ['a repealed law without an end', ['status: repealed'], 'needs an inForceTo'],
    ['a proposal with a date', ['status: proposal', 'inForceFrom: 2027-07-01'], 'a proposal has no dates'],
    ['dates the wrong way round', ['status: repealed', 'inForceFrom: 2025-02-01', 'inForceTo: 2025-01-01'], 'before inForceTo'],
    ['a number where text is due', ['citation: 251'], '"citation" must be text'],
    ['an insecure address', ['url: http://example.org'], 'url must start with'],
  ])('names file and entry for %s', (_, changes, message) => {
    const found = problems(...changes)
    expect(found.join('\n')).toContain(message)
    expect(found[0]).toMatch(/^x\.yaml: \S+: /)
  })

  it('reports broken YAML and a file without a list as problems', () => {
    expect(parseLaws('laws: [', 'x.yaml').problems[0]).toMatch(/^x\.yaml: /)
    expect(parseLaws('laws: 3', 'x.yaml').problems).toEqual(['x.yaml: expected a list under "laws"'])
  })
})
