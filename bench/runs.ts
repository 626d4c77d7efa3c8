import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROUNDS = 3

interface Run {
  /** Wall time in milliseconds, the least of the rounds. */
  readonly wall: number
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
  writeFileSync(hook, "process.on('exit', () => require('node:fs').writeSync(2, 'peak ' + process.resourceUsage().maxRSS + '\\n'))")
  const run = (args: readonly string[], rounds = ROUNDS): Run => least(hook, scratch, ['corpus', ...args], rounds)
  const one = run(['--no-cache', '--concurrency', 'off'])
  const single = run(['--no-cache', '--concurrency', '1'])
  const two = run(['--no-cache', '--concurrency', '2'])
  const cold = run(['--concurrency', 'off'], 1)
  const warm = run(['--concurrency', 'off'])
  console.log(`\nwhole folder through the command line, wall time, least of ${ROUNDS} runs`)
  line('no threads, no cache', one, `peak memory ${one.peak.toFixed(0)} MB   ≤ 300 MB ${verdict(one.peak <= 300)}`)
  line('one worker thread', single)
  line('two worker threads', two, `${(single.wall / two.wall).toFixed(2)} times as fast as one   ≥ 1.6 ${verdict(single.wall / two.wall >= 1.6)}`)
  line('cold cache, one run', cold)
  line('warm cache', warm, `${(cold.wall / warm.wall).toFixed(1)} times as fast as cold   ≥ 10 ${verdict(cold.wall / warm.wall >= 10)}`)
  rmSync(scratch, { recursive: true })
}

function least(hook: string, cwd: string, args: readonly string[], rounds: number): Run {
  let wall = Number.POSITIVE_INFINITY
  let peak = 0
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now()
    const { stderr } = spawnSync(process.execPath, ['--require', hook, resolve('bin/candor.js'), ...args, '--format', 'summary'], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    })
    wall = Math.min(wall, performance.now() - begun)
    peak = Math.max(peak, Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024)
  }
  return { wall, peak }
}

const line = (name: string, { wall }: Run, more = ''): void => console.log(`  ${name.padEnd(24)} ${(wall / 1000).toFixed(2).padStart(6)} s   ${more}`)

const verdict = (met: boolean): string => (met ? 'met' : 'MISSED')
