import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Law, lawStatuses, lawVerifications } from '../src/rule/law.ts'

/** Where the register lives, from the root of the repository. */
const folder = 'rules/laws'
const generated = 'index.generated.ts'
/** What a file may set once for all its entries. */
const fileKeys = ['asOf', 'jurisdiction', 'laws']
const required = ['id', 'title', 'citation', 'jurisdiction', 'status', 'asOf', 'verification', 'summary']
const entryKeys = [...required, 'inForceFrom', 'inForceTo', 'url']

type Entry = Record<string, unknown>

/** Every entry of the register, sorted by id. Throws with one line for each thing wrong. */
export function readLaws(root: string): Law[] {
  const laws: Law[] = []
  const problems: string[] = []
  for (const name of readdirSync(join(root, folder)).sort()) {
    if (!name.endsWith('.yaml')) continue
    const read = parseLaws(readFileSync(join(root, folder, name), 'utf8'), `${folder}/${name}`)
    laws.push(...read.laws)
    problems.push(...read.problems)
  }
  problems.push(...duplicates(laws))
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return laws.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The entries of one YAML file that are well formed, and what is wrong with the others. */
export function parseLaws(text: string, file: string): { laws: Law[]; problems: string[] } {
  let data: unknown
  try {
    data = parse(text)
  } catch (error) {
    return { laws: [], problems: [`${file}: ${(error as Error).message}`] }
  }
  if (!isEntry(data) || !Array.isArray(data.laws)) return { laws: [], problems: [`${file}: expected a list under "laws"`] }
  const laws: Law[] = []
  const problems = unknownKeys(data, fileKeys).map((problem) => `${file}: ${problem}`)
  const { laws: list, ...defaults } = data
  for (const [index, entry] of data.laws.entries()) {
    const whole: unknown = isEntry(entry) ? { ...defaults, ...entry } : entry
    const wrong = isEntry(whole) ? problemsOf(whole) : ['expected a mapping']
    const name = isEntry(entry) && typeof entry.id === 'string' ? entry.id : `entry ${index + 1}`
    problems.push(...wrong.map((problem) => `${file}: ${name}: ${problem}`))
    if (wrong.length === 0) laws.push(toLaw(whole as Entry))
  }
  return { laws, problems }
}

/** The module that holds the register: one line for each law. */
export function renderLaws(laws: readonly Law[]): string {
  const lines = laws.map((law) => `  ${JSON.stringify(law.id)}: ${JSON.stringify(law)},`)
  return `// Made by scripts/generate-laws.ts from rules/laws/*.yaml. Do not edit.
import type { Law } from '../../src/rule/law.ts'

/** The law register, by id. */
export const laws: Readonly<Record<string, Law>> = {
${lines.join('\n')}
}
`
}

/** Writes the generated register; with `--check` only says whether it is fresh. Returns the exit code. */
export default function main(args: readonly string[]): number {
  const target = join(folder, generated)
  try {
    const laws = readLaws(process.cwd())
    const text = renderLaws(laws)
    const fresh = existsSync(target) && readFileSync(target, 'utf8') === text
    if (args.includes('--check') && !fresh) return fail(`${target} is stale: run \`npm run generate\` and commit the result.`)
    if (!fresh) writeFileSync(target, text)
    console.log(`${target}: ${laws.length} laws, ${fresh ? 'up to date' : 'written'}`)
    return 0
  } catch (error) {
    return fail((error as Error).message)
  }
}

function fail(message: string): number {
  console.error(message)
  return 1
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unknownKeys(entry: Entry, known: readonly string[]): string[] {
  return Object.keys(entry)
    .filter((key) => !known.includes(key))
    .map((key) => `unknown key "${key}"; expected one of ${known.join(', ')}`)
}

function problemsOf(entry: Entry): string[] {
  const shape = [...unknownKeys(entry, entryKeys), ...required.filter((key) => entry[key] === undefined).map((key) => `missing "${key}"`)]
  for (const [key, value] of Object.entries(entry)) {
    if (typeof value !== 'string' || value.trim() !== value || value === '') shape.push(`"${key}" must be text without white space around it`)
  }
  if (shape.length > 0) return shape
  const values = valueProblems(entry as Record<string, string>)
  return values.length > 0 ? values : dateProblems(toLaw(entry))
}

function valueProblems(entry: Record<string, string>): string[] {
  const problems: string[] = []
  if (!/^[A-Z]{2,3}-[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/.test(entry.id)) problems.push('id must look like US-251, EU-I-4a or UK-S20-7')
  if (!/^(?:EU|UK|INT|[A-Z]{2}(?:-[A-Z]{2,3})?)$/.test(entry.jurisdiction)) problems.push(`unknown jurisdiction "${entry.jurisdiction}"`)
  if (!(lawStatuses as readonly string[]).includes(entry.status)) problems.push(`status must be one of ${lawStatuses.join(', ')}`)
  if (!(lawVerifications as readonly string[]).includes(entry.verification)) {
    problems.push(`verification must be one of ${lawVerifications.join(', ')}`)
  }
  for (const key of ['asOf', 'inForceFrom', 'inForceTo']) {
    if (entry[key] !== undefined && !isDate(entry[key])) problems.push(`${key}: "${entry[key]}" is not a day of the form 2026-11-22`)
  }
  if (!entry.summary.endsWith('.')) problems.push('summary must be a sentence that ends in a full stop')
  if (entry.url !== undefined && !entry.url.startsWith('https://')) problems.push('url must start with https://')
  return problems
}

/** Whether the dates say what the status says, on the day the entry describes. */
function dateProblems({ status, asOf, inForceFrom: from, inForceTo: to }: Law): string[] {
  const begun = from === null || from <= asOf
  const ended = to !== null && to <= asOf
  const problems: string[] = []
  if (from !== null && to !== null && from >= to) problems.push('inForceFrom must be before inForceTo')
  if (status === 'upcoming' && ((from !== null && begun) || to !== null)) problems.push('an upcoming law begins after asOf and has no end')
  if ((status === 'repealed' || status === 'vacated') && !ended) problems.push(`a ${status} law needs an inForceTo on or before asOf`)
  if (status === 'proposal' && (from !== null || to !== null)) problems.push('a proposal has no dates in force')
  if (['in-force', 'guidance', 'guideline'].includes(status) && (!begun || ended)) problems.push(`status ${status} does not agree with the dates`)
  return problems
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function toLaw(entry: Entry): Law {
  const { id, title, citation, jurisdiction, status, inForceFrom = null, inForceTo = null, asOf, verification, summary, url } = entry
  return {
    id,
    title,
    citation,
    jurisdiction,
    status,
    inForceFrom,
    inForceTo,
    asOf,
    verification,
    summary,
    ...(url === undefined ? {} : { url }),
  } as Law
}

function duplicates(laws: readonly Law[]): string[] {
  const seen = new Set<string>()
  const problems: string[] = []
  for (const { id } of laws) {
    // Ids that differ in case only would be told apart by nobody.
    const key = id.toLowerCase()
    if (seen.has(key)) problems.push(`${folder}: ${id}: the id is used twice`)
    seen.add(key)
  }
  return problems
}
