import { findingJson } from './json.ts'
import type { Reporter } from './model.ts'

/** One JSON object on a line for each finding, with its path: for streams and for `jq`. */
export function jsonlReporter(): Reporter {
  return {
    file: (file) => file.findings.map((finding) => `${JSON.stringify({ path: finding.path, ...findingJson(finding, file) })}\n`).join(''),
    end: () => '',
  }
}
