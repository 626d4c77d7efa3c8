import { describe, expect, it } from 'vitest'
import { registerDay, rulePage, rulesPage } from '../../src/report/rule-page.ts'
import { defineRule } from '../../src/rule/index.ts'
import type { Law } from '../../src/rule/law.ts'

const law: Law = {
  id: 'US-X',
  title: 'An act',
  citation: '1 U.S.C. 1',
  jurisdiction: 'US',
  status: 'in-force',
  inForceFrom: '2020-01-01',
  inForceTo: null,
  asOf: '2026-11-22',
  verification: 'official',
  summary: 'Asks for it.',
  url: 'https://example.com/x',
}

const rule = defineRule({
  id: 'pressure/rush',
  aliases: ['pressure/hurry'],
  since: '0.1.0',
  severity: 'warning',
  severityIn: { ad: 'error' },
  confidence: 0.85,
  kinds: ['landing', 'ad'],
  laws: ['US-X', 'XX-GONE'],
  summary: 'Haste | speed.',
  why: 'It hurries people.',
  instead: 'Give the day.',
  messages: { rush: 'Hurry.' },
  options: { words: { type: 'strings', default: ['now'], description: 'Words to look for.' } },
  examples: [
    { bad: 'Hurry!', at: 'Hurry', note: 'no day' },
    { bad: '```\ncode\n``` now', at: ['now', 'code'], kind: 'ad' },
    { bad: 'Now', at: 'Now', role: 'button' },
    { good: 'Until 3 May.' },
    { good: 'Later' },
    { nearMiss: 'Hurry was a horse.', format: 'text' },
    { todo: 'Quick!', today: 'missed' },
  ],
  check: () => {},
})

describe('rulePage', () => {
  const page = rulePage(rule, { 'US-X': law }, '2026-11-22', {})

  it('tells everything about a rule', () => {
    for (const part of [
      '# `pressure/rush`\n\nHaste | speed.\n',
      '* Severity: warning (error in `ad`)\n* Confidence: 85 % (estimated)\n* Reads: `landing`, `ad`\n* Status: stable, since 0.1.0\n* Earlier names: `pressure/hurry`\n',
      '## Why\n\nIt hurries people.\n',
      '## Instead\n\nGive the day.\n',
      '## Reported\n\n```markdown\nHurry!\n```\n\nMarked: “Hurry” · No day\n',
      '````markdown\n```\ncode\n``` now\n````\n\nMarked: “now”, “code” · In `ad`\n',
      '```text\nNow\n```\n\nMarked: “Now” · As `button`\n',
      '## Not reported, though it looks alike\n\n```text\nHurry was a horse.\n```\n',
      '## Known mistakes\n\n```markdown\nQuick!\n```\n\nToday missed\n',
      '| `words` | list of strings | `["now"]` | Words to look for. |\n',
      '* `US-X` [An act](https://example.com/x): 1 U.S.C. 1 (US) – in force, as of 2026-11-22\n* `XX-GONE`\n',
    ]) {
      expect(page).toContain(part)
    }
  })

  it('tells what was measured in place of the guess', () => {
    const measured = { 'pressure/rush': { right: 39, of: 40 } }
    const told = rulePage(rule, {}, '2026-11-22', measured)
    expect(told).toContain('* Right: 39 of 40 findings on copy it was not tuned on (95 % interval: 87 % to 100 %)\n')
    expect(told).not.toContain('Confidence')
    expect(rulesPage([rule], measured)).toContain(' | warning | 39 of 40 | ')
  })

  it('lists rules by pack', () => {
    expect(rulesPage([rule], {})).toContain(
      '## pressure\n\n| rule | severity | right | what it finds |\n| --- | --- | --- | --- |\n| [`pressure/rush`](pressure/rush.md) | warning | 85 % (estimated) | Haste \\| speed. |\n',
    )
  })

  it('tells the standing of laws on the last day the register was looked at', () => {
    expect(registerDay({ a: law, b: { ...law, asOf: '2025-01-01' } })).toBe('2026-11-22')
  })
})
