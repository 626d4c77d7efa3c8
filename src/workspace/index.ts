export { type CheckEvents, type CheckFilesOptions, checkFiles, type FileResult } from './check-files.ts'
export { type CheckedFile, Checker, type Clock, isLinted, type LintedFile, type LocatedFinding, type TextOptions } from './checker.ts'
export { CONFIG_FORMAT } from './config/checked-config.ts'
export { Configuration } from './config/configuration.ts'
export { ConfigError, type ConfigProblem, problemText } from './config/errors.ts'
export { isDay } from './days.ts'
export { discover, type FoundFile, type LeftOut, STDIN, whyLeftOut } from './discover.ts'
export { type Problem, reasonOf, UsageError } from './errors.ts'
export type { ResultOptions } from './file-results.ts'
export { Fixer, type FixOutcome } from './fixer.ts'
export { compareBytes, reportPath } from './paths.ts'
export { repositoryPaths, repositoryRoot } from './repository.ts'
export { findRule, packOf, type RuleSelection, selectRules, unknownRule } from './select-rules.ts'
export {
  type CheckOptions,
  type ConfidenceName,
  type ConfigOptions,
  confidenceName,
  confidences,
  DEFAULT_MAX_FILE_SIZE,
  type FileSettings,
  formatNameOf,
  kindOf,
  type RuleBook,
  resolveSettings,
  type Settings,
} from './settings.ts'
export { type ExampleTest, exampleTests, type TestProblem, type TestResult } from './testing/example-tests.ts'
export { runTests } from './testing/run-tests.ts'
export { withPlugin } from './with-plugin.ts'
