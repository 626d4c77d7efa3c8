// Runs a TypeScript script on every Node we support: `node scripts/run.mjs scripts/name.ts [arguments]`, from the root of the repository.
// A script that has a default export is called with the arguments and gives its exit code; any other script is run by being imported.
import { mkdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [script, ...args] = process.argv.slice(2)
if (script === undefined) {
  console.error('usage: node scripts/run.mjs scripts/name.ts [arguments]')
  process.exit(2)
}
// Inside node_modules, so that the bundle's bare imports resolve to this repository's packages.
const cache = resolve('node_modules/.cache/scripts')
const outfile = join(cache, `${basename(script, '.ts')}-${process.pid}.mjs`)
mkdirSync(cache, { recursive: true })
process.argv.splice(1, 2, resolve(script))
process.setSourceMapsEnabled(true)
try {
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  const module = await import(pathToFileURL(outfile).href)
  if (typeof module.default === 'function') process.exitCode = (await module.default(args)) ?? process.exitCode
} finally {
  rmSync(outfile, { force: true })
}
