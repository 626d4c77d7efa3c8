export { fingerprint, fingerprints } from './fingerprint.ts'
export { Linter, type LintOptions, type LintResult, type RuleCrash } from './linter.ts'
