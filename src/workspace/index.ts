export { type CheckEvents, type CheckFilesOptions, checkFiles, type FileResult } from './check-files.ts'
export { type CheckedFile, Checker, type Clock, type LocatedFinding, type TextOptions } from './checker.ts'
export { discover, type FoundFile, STDIN } from './discover.ts'
export { type Problem, reasonOf, UsageError } from './errors.ts'
export { findRule, packOf, type RuleSelection, selectRules, unknownRule } from './select-rules.ts'
export {
  type CheckOptions,
  type ConfidenceName,
  confidenceName,
  confidences,
  DEFAULT_MAX_FILE_SIZE,
  formatNameOf,
  isDay,
  kindOf,
  type RuleBook,
  resolveSettings,
  type Settings,
} from './settings.ts'
