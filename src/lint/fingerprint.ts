import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Finding } from '../rule/index.ts'

/** Counts up when `fingerprint` gives something else for the same finding: baselines then say which they were made with. */
export const FINGERPRINT_VERSION = 1

/**
 * What a finding is, whatever line it stands on: 16 hexadecimal digits over the rule, the path (POSIX, relative to the root of the repository), the words, their sentence and
 * the finding's number among equals in the file. Baselines, SARIF and GitLab all use it.
 */
export function fingerprint(finding: Pick<Finding, 'ruleId' | 'path' | 'text' | 'sentence'>, ordinal: number): string {
  const parts = [finding.ruleId, finding.path.replaceAll('\\', '/'), normalise(finding.text), normalise(finding.sentence), String(ordinal)]
  return bytesToHex(sha256(utf8ToBytes(parts.join('\n')))).slice(0, 16)
}

/** The fingerprints of a file's findings, in their order. `path` is the file's path, relative to the root of the repository. */
export function fingerprints(findings: readonly Pick<Finding, 'ruleId' | 'text' | 'sentence'>[], path: string): string[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const key = `${finding.ruleId}\n${normalise(finding.text)}\n${normalise(finding.sentence)}`
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    return fingerprint({ ...finding, path }, ordinal)
  })
}

const normalise = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
