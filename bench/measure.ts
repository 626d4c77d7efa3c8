import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../src/rule/index.ts'
import { type Engine, readCorpus } from './engine.ts'
import type { Row, SetPlan } from './sets.ts'
import { half } from './statistics.ts'

/** A row and what was found in it. */
export interface Judged {
  readonly row: Row
  readonly findings: readonly Finding[]
}

/** Findings in prose that sells nothing. */
export interface Neutral {
  readonly words: number
  /** Of warnings and errors for each 1,000 words. */
  readonly rate: number
  readonly rateAsSelling: number
  readonly errors: number
}

/** How many findings of each rule a folder of the corpus has. */
export type Firing = Readonly<Record<string, number>>

/** The rows of a set, or of one half; undefined where the folder does not have it. */
export function readRows(folder: string, { file }: SetPlan, side?: string): Row[] | undefined {
  const path = join(folder, 'dev', `${file}.jsonl`)
  if (!existsSync(path)) return undefined
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  return side === undefined ? rows : rows.filter((row) => half(row.id) === side)
}

export async function judge(engine: Engine, plan: SetPlan, rows: readonly Row[]): Promise<Judged[]> {
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

export async function measureNeutral(engine: Engine, folder: string): Promise<Neutral | undefined> {
  if (!existsSync(folder)) return undefined
  let words = 0
  const findings: Finding[] = []
  const asSelling: Finding[] = []
  for (const file of readCorpus(folder)) {
    words += file.text.split(/\s+/).length
    findings.push(...engine.lint(await engine.parse(file.path, file.text, file.format)).findings)
    asSelling.push(...engine.lint(await engine.parse(file.path, file.text, file.format), 'landing').findings)
  }
  const rate = (found: readonly Finding[]): number => (1000 * found.filter((finding) => finding.severity !== 'info').length) / words
  const errors = findings.filter((finding) => finding.severity === 'error').length
  return { words, rate: rate(findings), rateAsSelling: rate(asSelling), errors }
}

/** What fires in each folder of the corpus, each file read as what candor takes it for. */
export async function measureCorpus(engine: Engine, folder: string): Promise<Map<string, Firing>> {
  const folders = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : []
  const firing = new Map<string, Firing>()
  for (const { name } of folders.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const counts: Record<string, number> = {}
    for (const file of readCorpus(join(folder, name))) {
      for (const { ruleId } of engine.lint(await engine.parse(file.path, file.text, file.format)).findings) counts[ruleId] = (counts[ruleId] ?? 0) + 1
    }
    firing.set(name, counts)
  }
  return firing
}
