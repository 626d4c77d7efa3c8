// Detection measured on labelled data, see USAGE.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { changes, compareNeutral, compareSet } from './compare.ts'
import { Engine } from './engine.ts'
import { type Firing, type Judged, judge, measureCorpus, measureNeutral, readRows } from './measure.ts'
import { measurePrecision, writeMeasured } from './precision.ts'
import { type SetPlan, sets } from './sets.ts'
import { type Confusion, confusion, type Decision, f1, half, interval, precision, recall } from './statistics.ts'
import { rowsOf, type Stored, save, storedAt } from './stored.ts'

const USAGE = `usage: npm run eval -- [FOLDER] [--set NAME] [--half even|odd] [--misses] [--false-alarms] [--preview] [--no-corpus]
       [--save FILE] [--compare REVISION|FILE] [--write-measured]
FOLDER holds dev/*.jsonl (default ../shared/data). Rules are tuned on the even half of the rows; the odd half is held out.`

const readArgs = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    allowNegative: true,
    options: {
      set: { type: 'string' },
      half: { type: 'string' },
      misses: { type: 'boolean' },
      'false-alarms': { type: 'boolean' },
      preview: { type: 'boolean' },
      corpus: { type: 'boolean', default: true },
      save: { type: 'string' },
      compare: { type: 'string' },
      'write-measured': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })

export default async function main(args: string[]): Promise<number> {
  let read: ReturnType<typeof readArgs>
  try {
    read = readArgs(args)
  } catch (error) {
    console.error(`eval: ${(error as Error).message}\n${USAGE}`)
    return 2
  }
  const { values, positionals } = read
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const [folder = '../shared/data'] = positionals
  if (!existsSync(join(folder, 'dev'))) {
    console.error(`eval: no labelled data at ${folder}/dev`)
    return 2
  }
  const engine = new Engine({ preview: values.preview })
  if (values['write-measured']) {
    writeMeasured('rules/measured.ts', await measurePrecision(engine, folder))
    console.log('wrote rules/measured.ts; npm run generate brings it to the rule pages')
    return 0
  }
  const whole = values.set === undefined
  const before = values.compare === undefined ? undefined : storedAt(values.compare, sameArgs(folder, values))
  const fired: Record<string, Record<string, string[]>> = {}
  for (const plan of sets) {
    const rows = whole || plan.file.includes(values.set ?? '') ? readRows(folder, plan, values.half) : undefined
    if (rows === undefined) continue
    const judged = await judge(engine, plan, rows)
    fired[plan.file] = rowsOf(judged)
    printTitle(plan, judged)
    if (before !== undefined) {
      for (const line of compareSet(plan, rows, before.sets[plan.file] ?? {}, fired[plan.file])) console.log(line)
      continue
    }
    printSet(plan, judged)
    const isMissed = ({ row, findings }: Judged): boolean => row.label === 1 && findings.length === 0
    const isFalse = ({ row, findings }: Judged): boolean => (row.label === 0 || plan.file === 'hypo_hyperbole') && findings.length > 0
    if (values.misses) list('missed', judged.filter(isMissed))
    if (values['false-alarms']) list('false alarm', judged.filter(isFalse))
  }
  const corpusFolder = join(folder, '..', 'corpus')
  const neutral = whole ? await measureNeutral(engine, join(corpusFolder, 'neutral')) : undefined
  const corpus = whole && values.corpus ? await measureCorpus(engine, corpusFolder) : new Map<string, Firing>()
  const stored: Stored = { sets: fired, neutral: neutral ?? null, corpus: Object.fromEntries(corpus) }
  if (before === undefined) printRest(stored)
  else printRestCompared(before, stored)
  if (values.save !== undefined) save(values.save, stored)
  return 0
}

/** What the revision that is compared with must measure. */
const sameArgs = (
  folder: string,
  { set, half: side, preview, corpus }: { set?: string; half?: string; preview?: boolean; corpus: boolean },
): string[] => [
  resolve(folder),
  ...(set === undefined ? [] : ['--set', set]),
  ...(side === undefined ? [] : ['--half', side]),
  ...(preview ? ['--preview'] : []),
  ...(corpus ? [] : ['--no-corpus']),
]

const printTitle = ({ title, file }: SetPlan, judged: readonly Judged[]): void => console.log(`\n${title} (${file}, ${judged.length} rows)`)

function printSet(plan: SetPlan, judged: readonly Judged[]): void {
  if (plan.measure === 'f1') {
    const decide = (list: readonly Judged[]): Decision[] =>
      list.map(({ row, findings }) => ({ expected: row.label === 1, flagged: findings.length > 0 }))
    printMeasures('all', decide(judged))
    const [even, odd] = (['even', 'odd'] as const).map((side) => judged.filter(({ row }) => half(row.id) === side))
    printMeasures('  even half', decide(even))
    printMeasures('  odd half', decide(odd))
    if (plan.opened) printMeasures('  never read', decide(odd.filter((_, at) => at % 2 === 1)))
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
  const counts = `tp ${c.truePositives} fp ${c.falsePositives} fn ${c.falseNegatives}`
  console.log(
    `  ${name.padEnd(12)} P ${withInterval(decisions, precision)}  R ${withInterval(decisions, recall)}  F1 ${withInterval(decisions, f1)}  ${counts}`,
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
    const also = rules === undefined ? '' : `  P ${withInterval(decisions, precision)}  F1 ${withInterval(decisions, f1)}`
    console.log(`    ${name.padEnd(28)} R ${withInterval(decisions, recall)}${also}  (${c.truePositives + c.falseNegatives})`)
  }
  if (recalls.length > 0) console.log(`    macro recall ${show(recalls.reduce((sum, value) => sum + value, 0) / recalls.length)}`)
}

/** Of each rule: how many of the rows in which it fires should be flagged. */
function printRules(judged: readonly Judged[]): void {
  const labels = new Map<string, Decision[]>()
  for (const { row, findings } of judged) {
    for (const id of new Set(findings.map((finding) => finding.ruleId))) {
      const own = labels.get(id) ?? []
      own.push({ expected: row.label === 1, flagged: true })
      labels.set(id, own)
    }
  }
  for (const [id, decisions] of [...labels].sort(([, a], [, b]) => b.length - a.length)) {
    const { truePositives, falsePositives } = confusion(decisions)
    console.log(`    ${id.padEnd(36)} P ${withInterval(decisions, precision)}  on label 1: ${truePositives}  on label 0: ${falsePositives}`)
  }
}

function list(what: string, judged: readonly Judged[]): void {
  for (const { row, findings } of judged) {
    const why = findings.map((finding) => `${finding.ruleId} «${finding.text}»`).join('; ')
    console.log(`    ${what} ${row.id} [${row.category}] ${row.text.slice(0, 160)}${why === '' ? '' : `  ← ${why}`}`)
  }
}

const MOST_SHOWN = 10

function printRest({ neutral, corpus }: Stored): void {
  if (neutral !== null) {
    const { words, rate, errors, rateAsSelling } = neutral
    console.log(
      `\nneutral prose (${words} words): ${rate.toFixed(4)} findings ≥ warning per 1,000 words, ${errors} errors; ${rateAsSelling.toFixed(4)} when every file is said to be a landing page`,
    )
  }
  for (const [name, firing] of Object.entries(corpus)) {
    console.log(`\nwhat fires most in ${name}`)
    const sorted = Object.entries(firing).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    for (const [rule, count] of sorted.slice(0, MOST_SHOWN)) console.log(`    ${rule.padEnd(36)} ${count}`)
  }
}

function printRestCompared(before: Stored, now: Stored): void {
  if (before.neutral !== null && now.neutral !== null) console.log(['\nneutral prose', ...compareNeutral(before.neutral, now.neutral)].join('\n'))
  for (const [name, firing] of Object.entries(now.corpus)) {
    const lines = changes(before.corpus[name] ?? {}, firing)
    if (lines.length > 0) console.log([`\nchanged in ${name}`, ...lines.slice(0, 2 * MOST_SHOWN)].join('\n'))
  }
}

function withInterval(decisions: readonly Decision[], measure: (c: Confusion) => number): string {
  const [low, high] = interval(decisions, measure)
  return `${show(measure(confusion(decisions)))} [${show(low)}, ${show(high)}]`
}

const show = (value: number): string => (Number.isNaN(value) ? ' –  ' : value.toFixed(3))
