import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROUNDS = 3

/** Tells at the end of a run what it used. Worker threads load it too. */
const HOOK = `if (require('node:worker_threads').isMainThread) process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  require('node:fs').writeSync(2, 'used ' + maxRSS + ' ' + (userCPUTime + systemCPUTime) + '\\n')
})`

interface Run {
  /** Wall time in milliseconds, the least of the rounds. */
  readonly wall: number
  /** CPU time of all threads, those of V8 included, in milliseconds, the least of the rounds. */
  readonly cpu: number
  /** Peak memory in MB, the most of the rounds. */
  readonly peak: number
}

/** Whole runs of the built program: one thread and more, a cold cache and a warm one, few files and many. */
export function printRuns(folder: string): void {
  if (!existsSync('dist/cli.cjs')) {
    console.log('\nwhole runs: not measured, there is no dist (npm run build)')
    return
  }
  const scratch = mkdtempSync(join(tmpdir(), 'candor-bench-'))
  const corpus = join(scratch, 'corpus')
  cpSync(folder, corpus, { recursive: true })
  writeFileSync(join(scratch, 'package.json'), '{}')
  const hook = join(scratch, 'peak.cjs')
  writeFileSync(hook, HOOK)
  const run = (args: readonly string[], rounds = ROUNDS): Run => least(hook, scratch, ['corpus', ...args], rounds)
  const one = run(['--no-cache', '--concurrency', 'off'])
  const two = run(['--no-cache', '--concurrency', '2'])
  const cold = run(['--concurrency', 'off'], 1)
  const warm = run(['--concurrency', 'off'])
  console.log(`\nwhole folder through the command line, wall time, least of ${ROUNDS} runs`)
  line('one thread, no cache', one, `peak memory ${one.peak.toFixed(0)} MB   ≤ 300 MB ${verdict(one.peak <= 300)}`)
  line('two threads, no cache', two, `${(one.wall / two.wall).toFixed(2)} times as fast as one   ≥ 1.6 ${verdict(one.wall / two.wall >= 1.6)}`)
  console.log(
    `    ${(two.cpu / one.cpu).toFixed(2)} times the CPU time of one, peak memory ${two.peak.toFixed(0)} MB; two threads that only count do ${machineSpeedup().toFixed(2)} times the work of one here`,
  )
  line('cold cache, one run', cold)
  line('warm cache', warm, `${(cold.wall / warm.wall).toFixed(1)} times as fast as cold   ≥ 10 ${verdict(cold.wall / warm.wall >= 10)}`)
  rmSync(scratch, { recursive: true })
}

function least(hook: string, cwd: string, args: readonly string[], rounds: number): Run {
  let wall = Number.POSITIVE_INFINITY
  let cpu = Number.POSITIVE_INFINITY
  let peak = 0
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now()
    const { stderr } = spawnSync(process.execPath, ['--require', hook, resolve('bin/candor.js'), ...args, '--format', 'summary'], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    })
    wall = Math.min(wall, performance.now() - begun)
    const [, memory, time] = /^used (\d+) (\d+)$/m.exec(stderr) ?? []
    cpu = Math.min(cpu, Number(time) / 1000)
    peak = Math.max(peak, Number(memory) / 1024)
  }
  return { wall, cpu, peak }
}

/** How much more two threads get done than one that have nothing in common: what the machine gives, and no program can better. */
function machineSpeedup(): number {
  const count = `let n = 0; for (let at = 0; at < 3e8; at++) n = (n * 31 + at) | 0`
  const threads = (amount: number): string =>
    `const { Worker } = require('node:worker_threads'); for (let at = 0; at < ${amount}; at++) new Worker(${JSON.stringify(count)}, { eval: true })`
  const time = (amount: number): number => {
    const times = Array.from({ length: ROUNDS }, () => {
      const begun = performance.now()
      spawnSync(process.execPath, ['-e', threads(amount)])
      return performance.now() - begun
    })
    return Math.min(...times)
  }
  return (2 * time(1)) / time(2)
}

const line = (name: string, { wall }: Run, more = ''): void => console.log(`  ${name.padEnd(24)} ${(wall / 1000).toFixed(2).padStart(6)} s   ${more}`)

const verdict = (met: boolean): string => (met ? 'met' : 'MISSED')
