// Runs the tests on every major version of Node we support: `npm run test:nodes [-- MAJOR…] [-- quick] [-- VITEST ARGUMENTS]`. All of them, or with `quick`
// those that depend on Node. The program built by this Node must print the same under all of them, the code compiled beside it being another V8's.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { nodeOf } from './node-versions.mjs'

const at = process.argv.indexOf('--')
const words = process.argv.slice(2, at === -1 ? undefined : at)
const chosen = at === -1 ? [] : process.argv.slice(at + 1)
const majors = words.filter((word) => word !== 'quick')

/** The command line, the library, and what reads files, bytes and dates. */
const QUICK = [
  'test/api',
  'test/workspace',
  'test/report',
  'test/positions',
  'test/formats/fixtures.test.ts',
  ...['commands', 'exit-codes', 'input', 'output', 'stream', 'package'].map((name) => `test/cli/${name}.test.ts`),
]
const tests = chosen.length > 0 ? chosen : words.includes('quick') ? QUICK : []

const SMOKE = ['bin/candor.js', 'fixtures/campaign', 'README.md', '-f', 'concise', '--as-of', '2026-12-01', '--exit-zero']
const run = (node, args, stdio) => spawnSync(node, args, { encoding: 'utf8', stdio })

const build = run(process.execPath, ['scripts/build.mjs'], 'inherit')
if (build.status !== 0) process.exit(1)
const expected = run(process.execPath, SMOKE).stdout
const lines = []
for (const major of majors.length > 0 ? majors : ['20', '22', '24']) {
  const node = nodeOf(major)
  const version = run(node, ['--version']).stdout.trim()
  console.log(`\n${version}\n`)
  const smoke = run(node, SMOKE)
  const same = smoke.status === 0 && smoke.stderr === '' && smoke.stdout === expected && expected !== ''
  if (!same) console.error(smoke.stderr || 'The built program prints something else than under this Node.')
  const results = `node_modules/.cache/test-results-${major}.json`
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const { status } = run(node, [...vitest, ...tests], 'inherit')
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'))
  lines.push(`${version}: ${numPassedTests} passed, ${numFailedTests} failed; the built program ${same ? 'prints the same' : 'FAILS'}`)
  if (status !== 0 || !same) process.exitCode = 1
}
console.log(`\n${lines.join('\n')}`)
