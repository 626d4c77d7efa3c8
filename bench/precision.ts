import { writeFileSync } from 'node:fs'
import { rules } from '../rules/index.generated.ts'
import type { Measurements, Rule } from '../src/rule/index.ts'
import { runRule } from '../src/rule/index.ts'
import { sets as passages, topics } from '../test/passages/sets.ts'
import { AS_OF, type Engine } from './engine.ts'
import { type Judged, judge, readRows } from './measure.ts'
import { type SetPlan, sets } from './sets.ts'

type Counts = Record<string, { right: number; of: number }>

/**
 * How often each rule is right on what it was not tuned on: passages that were held out, and the odd half of the labelled sets. Where a set says
 * which rules answer for a class, a finding is right in a row of its class; otherwise in any row that should be flagged.
 */
export async function measurePrecision(engine: Engine, folder: string): Promise<Measurements> {
  const counts: Counts = {}
  const add = (ruleId: string, isRight: boolean): void => {
    counts[ruleId] ??= { right: 0, of: 0 }
    counts[ruleId].of++
    if (isRight) counts[ruleId].right++
  }
  for (const [id, list] of Object.entries(passages)) {
    const rule = rules.find((one) => one.id === id)
    if (rule === undefined) continue
    for (const passage of list) if (passage.held && (await fires(engine, rule, passage))) add(id, passage.flag)
  }
  for (const { rules: ids, passages: list } of Object.values(topics)) {
    for (const rule of rules.filter((one) => ids.includes(one.id)))
      for (const passage of list) if (passage.held && (await fires(engine, rule, passage))) add(rule.id, passage.flag)
  }
  for (const plan of sets) {
    const rows = plan.measure === 'f1' ? readRows(folder, plan, 'odd') : undefined
    for (const judged of await judge(engine, plan, rows ?? []))
      for (const id of new Set(judged.findings.map((finding) => finding.ruleId))) {
        const isRight = verdict(plan, id, judged)
        if (isRight !== undefined) add(id, isRight)
      }
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function verdict({ classes, classesOf }: SetPlan, ruleId: string, { row }: Judged): boolean | undefined {
  if (classes === undefined) return row.label === 1
  const own = Object.keys(classes).filter((name) => classes[name].includes(ruleId))
  return own.length === 0 ? undefined : (classesOf?.(row).some((name) => own.includes(name)) ?? false)
}

async function fires(engine: Engine, rule: Rule, { text, format = 'markdown', role, kind }: (typeof passages)[string][number]): Promise<boolean> {
  const document = await engine.parse('passage', text, role === undefined ? format : 'text', role)
  const { document: annotated } = engine.lint(document, kind)
  return runRule({ rule }, annotated, AS_OF).length > 0
}

/** Writes the measurements: numbers alone. */
export function writeMeasured(file: string, all: Measurements): void {
  const lines = Object.entries(all).map(([id, { right, of }]) => `  '${id}': { right: ${right}, of: ${of} },\n`)
  writeFileSync(
    file,
    `import type { Measurements } from '../src/rule/index.ts'

/** How often each rule was right on copy that it was not tuned on. Written by \`npm run eval -- --write-measured\`. */
export const measured: Measurements = {
${lines.join('')}}
`,
  )
}
