// Speed, all in one run and as ratios: npm run bench -- [SECTION…] [--folder FOLDER]. Other people's parsers read the same files in the same process.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse as parse5 } from 'parse5'
import PostalMime from 'postal-mime'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type CorpusFile, Engine, readCorpus } from './engine.ts'
import { printFormats } from './formats.ts'
import { printHostile } from './hostile.ts'
import { printRuns } from './runs.ts'

/** Rounds that warm up both, and rounds that count. */
const WARM_UP = 3
const ROUNDS = 7
/** Files that one of the two reads before the other has its turn. */
const TURN = 40

/** The parts of a run, in order; all of them when none is named. */
const sections: Readonly<Record<string, (files: readonly CorpusFile[], folder: string) => void | Promise<void>>> = {
  markdown: (files) => compare('markdown', few(files, 'markdown', 6), new Engine({ markdownParser: 'satteri' }), remark, 0.1),
  remark: (files) => compare('  remark', few(files, 'markdown', 12), new Engine({ markdownParser: 'remark' }), remark, 1.2),
  html: (files) => compare('html', few(files, 'html', 1), new Engine(), html, 0.8),
  email: (files) => compare('email', few(files, 'email', 2), new Engine(), mail, 1),
  rules: printRules,
  start: printStart,
  runs: (_, folder) => printRuns(folder),
  formats: () => printFormats(),
  hostile: () => printHostile(),
}

export default async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { folder: { type: 'string' } } })
  const folder = values.folder ?? (existsSync('../shared/corpus') ? '../shared/corpus' : 'fixtures')
  const unknown = positionals.find((name) => !Object.hasOwn(sections, name))
  const files = readCorpus(folder)
  if (unknown !== undefined || files.length === 0) {
    console.error(
      unknown === undefined ? `bench: no readable files in ${folder}` : `bench: no section '${unknown}'; one of ${Object.keys(sections).join(', ')}`,
    )
    return 2
  }
  console.log(`${files.length} files of ${folder}, Node ${process.version}; medians of ${ROUNDS} rounds in which the two take turns, file by file\n`)
  console.log('format     MB     candor MB/s   other parser, parsing alone     MB/s   candor ÷ other   target')
  for (const [name, run] of Object.entries(sections)) if (positionals.length === 0 || positionals.includes(name)) await run(files, folder)
  return 0
}

interface Other {
  readonly name: string
  parse(file: CorpusFile): Promise<void>
}

const processor = unified().use(remarkParse).use(remarkGfm)
const remark: Other = { name: 'remark-parse + gfm', parse: async (file) => void processor.parse(file.text) }
const html: Other = { name: 'parse5 with locations', parse: async (file) => void parse5(file.text, { sourceCodeLocationInfo: true }) }
const mail: Other = { name: 'postal-mime', parse: async (file) => void (await PostalMime.parse(file.bytes)) }

/** Every so many files of a format: the ratio is the same, and the others are slow. */
const few = (files: readonly CorpusFile[], format: string, every: number): CorpusFile[] =>
  files.filter((file) => file.format === format).filter((_, at) => at % every === 0)

async function compare(name: string, files: readonly CorpusFile[], engine: Engine, { name: other, parse }: Other, target: number): Promise<void> {
  if (files.length === 0) return
  const size = files.reduce((sum, file) => sum + file.bytes.length, 0) / 1e6
  const lint = async (file: CorpusFile): Promise<void> => void engine.lint(await engine.parse(file.path, file.text, file.format))
  const rounds: { ours: number; theirs: number }[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const times = { ours: 0, theirs: 0 }
    // By turns: the speed of a shared machine changes by half from one second to the next, and so it changes for both. Not file by file, where
    // each would find the caches full of the other's memory, and collect its garbage.
    for (let at = 0; at < files.length; at += TURN) {
      const turn = files.slice(at, at + TURN)
      times.ours += await timeOf(turn, lint)
      times.theirs += await timeOf(turn, parse)
    }
    if (round >= WARM_UP) rounds.push(times)
  }
  const ratio = median(rounds.map(({ ours, theirs }) => ours / theirs))
  const [a, b] = [median(rounds.map(({ ours }) => ours)), median(rounds.map(({ theirs }) => theirs))]
  console.log(
    `${name.padEnd(9)} ${size.toFixed(1).padStart(5)} ${((1000 * size) / a).toFixed(1).padStart(12)}   ${other.padEnd(28)} ${((1000 * size) / b).toFixed(1).padStart(8)} ${ratio.toFixed(3).padStart(14)}    ≤ ${target} ${ratio <= target ? 'met' : 'MISSED'}`,
  )
}

async function timeOf(files: readonly CorpusFile[], run: (file: CorpusFile) => Promise<void>): Promise<number> {
  const begun = performance.now()
  for (const file of files) await run(file)
  return performance.now() - begun
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]

async function printRules(files: readonly CorpusFile[]): Promise<void> {
  const engine = new Engine()
  const sample = files.filter((_, at) => at % 4 === 0)
  for (const file of sample) engine.lint(await engine.parse(file.path, file.text, file.format))
  const spent = new Map<string, number>()
  const timing = { now: () => performance.now(), add: (id: string, time: number) => void spent.set(id, (spent.get(id) ?? 0) + time) }
  const begun = performance.now()
  for (const file of sample) engine.lint(await engine.parse(file.path, file.text, file.format), undefined, timing)
  const total = performance.now() - begun
  console.log(`\nshare of the whole time by rule (${total.toFixed(0)} ms)`)
  for (const [id, time] of [...spent].sort(([, a], [, b]) => b - a).slice(0, 12))
    console.log(`  ${id.padEnd(36)} ${((100 * time) / total).toFixed(2)} %`)
}

/** Cold starts, interleaved with Node's own, so that the machine's noise falls on both. */
function printStart(): void {
  if (!existsSync('dist/cli.cjs')) {
    console.log('\ncold start: not measured, there is no dist (npm run build)')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'))
  const draft = join(folder, 'draft.md')
  writeFileSync(draft, '# Spring offer\n\nSave 20% on every plan until 6 December 2026.\n\n'.repeat(30).slice(0, 2048))
  const commands: Record<string, string[]> = {
    'node -e 0': ['-e', '0'],
    'candor --version': ['bin/candor.js', '--version'],
    'candor draft.md (2 KB)': ['bin/candor.js', draft],
  }
  const times = new Map(Object.keys(commands).map((name) => [name, [] as number[]]))
  for (let round = 0; round < 15; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const begun = performance.now()
      spawnSync(process.execPath, args, { stdio: 'ignore' })
      times.get(name)?.push(performance.now() - begun)
    }
  }
  rmSync(folder, { recursive: true })
  const floor = median(times.get('node -e 0') ?? [])
  console.log('\ncold start, medians of 15 interleaved runs')
  for (const [name, list] of times) {
    const target = name.includes('version') ? 25 : name.includes('2 KB') ? 60 : undefined
    const above = median(list) - floor
    const verdict = target === undefined ? '' : `floor + ${above.toFixed(0)} ms   ≤ floor + ${target} ms ${above <= target ? 'met' : 'MISSED'}`
    console.log(`  ${name.padEnd(24)} ${median(list).toFixed(0).padStart(4)} ms   ${verdict}`)
  }
}
