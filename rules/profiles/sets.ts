import type { Profile } from '../../src/rule/index.ts'

/** Sets of rules to begin with. */
export const sets: readonly Profile[] = [
  { name: 'recommended', group: 'set', summary: 'Every stable rule at its own severity.', base: 'stable' },
  {
    name: 'strict',
    group: 'set',
    summary: 'Every stable rule one severity higher, findings of middling confidence included.',
    base: 'stable',
    stricter: true,
    minConfidence: 0.5,
  },
  {
    name: 'gentle',
    group: 'set',
    summary: 'Only what is an error and nearly always right: a set to begin with on copy that was never checked.',
    base: 'stable',
    least: { severity: 'error', confidence: 0.85 },
  },
  { name: 'all', group: 'set', summary: 'Every rule, those in preview included.', base: 'all' },
  { name: 'none', group: 'set', summary: 'No rule but those that are switched on one by one.', base: 'none' },
]
