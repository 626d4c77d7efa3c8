import type { Edit, Finding, Fix } from '../rule/index.ts'

/** A fix that was put into the text. */
export interface AppliedFix {
  readonly finding: Finding
  readonly fix: Fix
}

/** A fix that a rule would offer and cannot, and why. */
export interface RefusedFix {
  readonly finding: Finding
  readonly title: string
  readonly reason: string
}

export interface FixPlan {
  /** The text with the fixes in it. */
  readonly text: string
  readonly applied: readonly AppliedFix[]
  readonly refused: readonly RefusedFix[]
  /** Findings with suggestions that were not asked for. */
  readonly suggestions: number
}

/** Puts fixes into a text: safe ones, with `unsafe` suggestions too. Of fixes that overlap the first wins; the others can be tried on the new text. */
export function planFixes(text: string, findings: readonly Finding[], unsafe: boolean): FixPlan {
  const wanted: AppliedFix[] = []
  const refused: RefusedFix[] = []
  let suggestions = 0
  for (const finding of findings) {
    const fix = finding.fixes.find(({ applicability }) => unsafe || applicability === 'safe')
    if (fix !== undefined && isPossible(fix, text)) wanted.push({ finding, fix })
    else if (fix === undefined && finding.fixes.length > 0) suggestions++
    for (const { title, refused: reason } of finding.refusals ?? []) refused.push({ finding, title, reason })
  }
  wanted.sort((a, b) => startOf(a.fix) - startOf(b.fix) || endOf(a.fix) - endOf(b.fix))
  const applied: AppliedFix[] = []
  const edits: Edit[] = []
  let [lastStart, lastEnd] = [-1, 0]
  for (const one of wanted) {
    const [start, end] = [startOf(one.fix), endOf(one.fix)]
    if (start < lastEnd || start === lastStart) continue
    applied.push(one)
    edits.push(...inOrder(one.fix))
    ;[lastStart, lastEnd] = [start, end]
  }
  return { text: edited(text, edits), applied, refused, suggestions }
}

const inOrder = ({ edits }: Fix): Edit[] => [...edits].sort((a, b) => a.start - b.start || a.end - b.end)

const startOf = ({ edits }: Fix): number => Math.min(...edits.map(({ start }) => start))

const endOf = ({ edits }: Fix): number => Math.max(...edits.map(({ end }) => end))

/** Whether edits lie within the text and apart from each other. Those of plugins may not. */
function isPossible(fix: Fix, text: string): boolean {
  let last = 0
  for (const { start, end } of inOrder(fix)) {
    if (!(start >= last && end >= start && end <= text.length)) return false
    last = end
  }
  return fix.edits.length > 0
}

function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let last = 0
  for (const { start, end, text: replacement } of edits) {
    parts.push(text.slice(last, start), replacement)
    last = end
  }
  parts.push(text.slice(last))
  return parts.join('')
}
