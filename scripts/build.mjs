// Bundles candor into dist/ (or the folder given): `node scripts/build.mjs [folder]`. Importing one bundle is four times faster than its many modules.
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

export async function bundle(outdir) {
  rmSync(outdir, { recursive: true, force: true })
  return build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Native code, and optional: where it did not install, remark takes its place.
    external: ['satteri'],
    plugins: [await compiledVocabulary()],
    // Some packages are CommonJS inside and ask for Node's own modules by `require`.
    banner: { js: "import { createRequire as candorRequire } from 'node:module'; const require = candorRequire(import.meta.url);" },
    chunkNames: 'chunks/[name]-[hash]',
    minifySyntax: true,
    minifyWhitespace: true,
    keepNames: false,
    legalComments: 'linked',
    logLevel: 'warning',
    metafile: true,
  })
}

/** Puts the compiled lexicons in place of the module that compiles them. */
async function compiledVocabulary() {
  const folder = join(root, 'node_modules/.cache/build')
  const outfile = join(folder, `vocabulary-${process.pid}.mjs`)
  mkdirSync(folder, { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: ['rules/vocabulary.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  })
  const { vocabulary } = await import(pathToFileURL(outfile).href)
  rmSync(outfile)
  const contents = `export const vocabulary = JSON.parse(${JSON.stringify(JSON.stringify(vocabulary))})`
  return { name: 'compiled-vocabulary', setup: (setup) => setup.onLoad({ filter: /rules[\\/]vocabulary\.ts$/ }, () => ({ contents, loader: 'js' })) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outdir = resolve(process.argv[2] ?? 'dist')
  const { metafile } = await bundle(outdir)
  const size = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0)
  console.log(`${Object.keys(metafile.outputs).length} files, ${Math.round(size / 1024)} KiB in ${outdir}`)
}
