// Detection measured on labelled data: npm run eval -- FOLDER [--set NAME] [--half even|odd] [--misses] [--false-alarms] [--preview]
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Finding } from '../src/rule/index.ts'
import { Engine, readCorpus } from './engine.ts'
import { type Row, type SetPlan, sets } from './sets.ts'
import { confusion, type Decision, f1, half, interval, precision, recall } from './statistics.ts'

interface Judged {
  row: Row
  findings: readonly Finding[]
}

export default async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      set: { type: 'string' },
      half: { type: 'string' },
      misses: { type: 'boolean' },
      'false-alarms': { type: 'boolean' },
      preview: { type: 'boolean' },
    },
  })
  const [folder = '../shared/data'] = positionals
  if (!existsSync(join(folder, 'dev'))) {
    console.error(`eval: no labelled data at ${folder}/dev`)
    return 2
  }
  const engine = new Engine({ preview: values.preview })
  for (const plan of sets) {
    const file = join(folder, 'dev', `${plan.file}.jsonl`)
    if (!existsSync(file) || (values.set !== undefined && !plan.file.includes(values.set))) continue
    const rows = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)
    const chosen = values.half === undefined ? rows : rows.filter((row) => half(row.id) === values.half)
    const judged = await judge(engine, plan, chosen)
    printSet(plan, judged)
    if (values.misses)
      list(
        'missed',
        judged.filter(({ row, findings }) => row.label === 1 && findings.length === 0),
      )
    if (values['false-alarms'])
      list(
        'false alarm',
        judged.filter(({ row, findings }) => (row.label === 0 || plan.file === 'hypo_hyperbole') && findings.length > 0),
      )
  }
  if (values.set === undefined) await printNeutral(engine, join(folder, '..', 'corpus', 'neutral'))
  return 0
}

async function judge(engine: Engine, plan: SetPlan, rows: readonly Row[]): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const row of rows) {
    const { findings } = engine.lint(await engine.parse('stdin', row.text, 'text', plan.role), plan.kind)
    judged.push({
      row,
      findings: findings.filter((finding) => (plan.infos || finding.severity !== 'info') && (plan.counts?.(finding.ruleId) ?? true)),
    })
  }
  return judged
}

function printSet(plan: SetPlan, judged: readonly Judged[]): void {
  console.log(`\n${plan.title} (${plan.file}, ${judged.length} rows)`)
  if (plan.measure === 'f1') {
    const decisions = judged.map(({ row, findings }) => ({ expected: row.label === 1, flagged: findings.length > 0 }))
    printMeasures('all', decisions)
    for (const side of ['even', 'odd'] as const)
      printMeasures(
        `  ${side} half`,
        judged.filter(({ row }) => half(row.id) === side).map(({ row, findings }) => ({ expected: row.label === 1, flagged: findings.length > 0 })),
      )
  } else {
    const counted = judged.filter(({ row }) => plan.shareOf?.(row) ?? true)
    const flagged = counted.filter(({ findings }) => findings.length > 0).length
    console.log(`  flagged ${flagged} of ${counted.length}: ${((100 * flagged) / Math.max(counted.length, 1)).toFixed(2)} %`)
  }
  if (plan.classesOf !== undefined) printClasses(plan, judged)
  printRules(judged)
}

function printMeasures(name: string, decisions: readonly Decision[]): void {
  const c = confusion(decisions)
  const [low, high] = interval(decisions, f1)
  console.log(
    `  ${name.padEnd(12)} P ${show(precision(c))}  R ${show(recall(c))}  F1 ${show(f1(c))} [${show(low)}, ${show(high)}]  tp ${c.truePositives} fp ${c.falsePositives} fn ${c.falseNegatives}`,
  )
}

function printClasses(plan: SetPlan, judged: readonly Judged[]): void {
  const names = [...new Set(judged.flatMap(({ row }) => plan.classesOf?.(row) ?? []))].sort()
  const recalls: number[] = []
  for (const name of names) {
    const rules = plan.classes?.[name]
    if (plan.classes !== undefined && rules === undefined) continue
    const decisions = judged.map(({ row, findings }) => ({
      expected: plan.classesOf?.(row).includes(name) ?? false,
      flagged: rules === undefined ? findings.length > 0 : findings.some((finding) => rules.includes(finding.ruleId)),
    }))
    const c = confusion(decisions)
    recalls.push(recall(c))
    const also = rules === undefined ? '' : `  P ${show(precision(c))}  F1 ${show(f1(c))}`
    console.log(`    ${name.padEnd(28)} R ${show(recall(c))}${also}  (${c.truePositives + c.falseNegatives})`)
  }
  if (recalls.length > 0) console.log(`    macro recall ${show(recalls.reduce((sum, value) => sum + value, 0) / recalls.length)}`)
}

function printRules(judged: readonly Judged[]): void {
  const counts = new Map<string, { right: number; wrong: number }>()
  for (const { row, findings } of judged) {
    for (const id of new Set(findings.map((finding) => finding.ruleId))) {
      const count = counts.get(id) ?? { right: 0, wrong: 0 }
      if (row.label === 1) count.right++
      else count.wrong++
      counts.set(id, count)
    }
  }
  const sorted = [...counts].sort(([, a], [, b]) => b.right + b.wrong - a.right - a.wrong)
  for (const [id, { right, wrong }] of sorted) console.log(`    ${id.padEnd(36)} on label 1: ${right}  on label 0: ${wrong}`)
}

function list(what: string, judged: readonly Judged[]): void {
  for (const { row, findings } of judged) {
    const why = findings.map((finding) => `${finding.ruleId} «${finding.text}»`).join('; ')
    console.log(`    ${what} ${row.id} [${row.category}] ${row.text.slice(0, 160)}${why === '' ? '' : `  ← ${why}`}`)
  }
}

async function printNeutral(engine: Engine, folder: string): Promise<void> {
  if (!existsSync(folder)) return
  let words = 0
  const findings: Finding[] = []
  const asSelling: Finding[] = []
  for (const file of readCorpus(folder)) {
    words += file.text.split(/\s+/).length
    findings.push(...engine.lint(await engine.parse(file.path, file.text, file.format)).findings)
    asSelling.push(...engine.lint(await engine.parse(file.path, file.text, file.format), 'landing').findings)
  }
  const rate = (found: readonly Finding[]): string => ((1000 * found.filter((finding) => finding.severity !== 'info').length) / words).toFixed(4)
  const errors = findings.filter((finding) => finding.severity === 'error').length
  console.log(
    `\nneutral prose (${words} words): ${rate(findings)} findings ≥ warning per 1,000 words, ${errors} errors; ${rate(asSelling)} when every file is said to be a landing page`,
  )
}

const show = (value: number): string => (Number.isNaN(value) ? ' –  ' : value.toFixed(3))
