#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'

const [first, ...others] = process.argv.slice(2)

if ((first === '--version' || first === '-V') && others.length === 0) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.stdout.write(`${version}\n`)
} else if (existsSync(new URL('../dist/cli.js', import.meta.url))) {
  const { main } = await import('../dist/cli.js')
  await main(process.argv.slice(2))
} else {
  process.stderr.write("candor: this copy has not been built yet. Run 'npm ci' and 'npm run build' in its folder.\n")
  process.exitCode = 2
}
