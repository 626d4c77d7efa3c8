import type { CheckedFile, LocatedFinding } from './checker.ts'
import type { LineRange } from './git.ts'

/** The changed lines of a file, in their order. */
export type ChangedLines = readonly LineRange[]

/** A file with those of its findings that touch a changed line. Of a file that is no text all findings stay: its lines are none of git's. */
export function onlyChanged(file: CheckedFile, lines: ChangedLines): CheckedFile {
  if (file.source.layout !== undefined) return file
  const isChanged = ({ range }: LocatedFinding): boolean => touches(lines, range.start.line, range.end.line)
  return { ...file, findings: file.findings.filter(isChanged), suppressed: file.suppressed.filter(isChanged) }
}

/** Whether the lines from `first` to `last` touch one of the ranges. */
export function touches(ranges: ChangedLines, first: number, last: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle][1] < first) low = middle + 1
    else high = middle
  }
  return low < ranges.length && ranges[low][0] <= last
}
