export type { Directive } from './directive.ts'
export { fingerprint, fingerprints } from './fingerprint.ts'
export { Linter, type LintOptions, type LintResult, type RuleCrash } from './linter.ts'
export type { RuleNames, SuppressedFinding, SuppressionOptions, SuppressionUse } from './suppressions.ts'
