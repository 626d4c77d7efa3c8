// Bundles candor into dist/ (or the folder given): `node scripts/build.mjs [folder]`. The library is ES modules in chunks. The program is one CommonJS
// file with the code V8 compiled from it, since what a short run costs is finding, reading and compiling code.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: false,
  legalComments: 'linked',
  logLevel: 'warning',
  metafile: true,
}

/** What few runs need: its own file each, so that the others neither read nor compile it. Modules in which nothing of candor's own is shared. */
const APART = [
  { name: 'remark', entry: 'src/formats/markdown-remark.ts' },
  { name: 'laws', entry: 'rules/laws/index.generated.ts' },
  { name: 'yaml', entry: 'node_modules/yaml/dist/index.js', import: 'yaml' },
  { name: 'fluent', entry: 'node_modules/@fluent/syntax/esm/index.js', import: '@fluent/syntax' },
  { name: 'fflate', entry: 'node_modules/fflate/esm/browser.js', import: 'fflate' },
  { name: 'language-server', entry: 'src/lsp/protocol.ts' },
  { name: 'picomatch', entry: 'node_modules/picomatch/index.js', import: 'picomatch' },
]

export async function bundle(outdir) {
  rmSync(outdir, { recursive: true, force: true })
  const vocabulary = await compileVocabulary()
  mkdirSync(outdir, { recursive: true })
  writeFileSync(join(outdir, 'vocabulary.bin'), vocabulary)
  const parts = await Promise.all([bundleLibrary(outdir, vocabulary), bundleProgram(outdir), ...APART.map((part) => bundlePart(outdir, part))])
  return { outputs: Object.assign({}, ...parts.map((part) => part.metafile.outputs)) }
}

const bundleLibrary = (outdir, vocabulary) =>
  build({
    ...common,
    entryPoints: { index: 'src/index.ts', unified: 'src/unified.ts' },
    outdir,
    splitting: true,
    format: 'esm',
    // Native code, and optional: where it did not install, remark takes its place.
    // unpdf is the user's to install.
    external: ['satteri', 'unpdf'],
    plugins: [vocabularyFrom(vocabulary)],
    // Some packages are CommonJS inside and ask for Node's own modules by `require`.
    banner: { js: "import { createRequire as candorRequire } from 'node:module'; const require = candorRequire(import.meta.url);" },
    chunkNames: 'chunks/[name]-[hash]',
  })

const bundleProgram = (outdir) =>
  build({
    ...common,
    entryPoints: { cli: 'src/cli/main.ts' },
    define: { CANDOR_BUILD: JSON.stringify(buildName()) },
    outdir,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    external: ['unpdf'],
    write: false,
    plugins: [vocabularyFrom('vocabulary.bin'), partsApart, satteri, idleModules, asciiOutput],
  })

/** Stands for everything that results depend on: all code, all words, all packages. A cache made by another build is of no use. */
function buildName() {
  const hash = createHash('sha256')
  const folders = ['src', 'rules'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, file)))
  for (const file of [...folders.filter((name) => /\.(?:ts|yaml)$/.test(name)).sort(), 'package-lock.json']) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

const bundlePart = (outdir, { name, entry }) =>
  build({ ...common, entryPoints: { [name]: entry }, outdir: join(outdir, 'parts'), outExtension: { '.js': '.cjs' }, format: 'cjs' })

const partsApart = {
  name: 'parts-apart',
  setup(setup) {
    for (const { name, entry, import: specifier } of APART) {
      const file = join(root, entry)
      const filter = specifier === undefined ? new RegExp(`/${basename(entry).replaceAll('.', '\\.')}$`) : new RegExp(`^${specifier}$`)
      setup.onResolve({ filter }, ({ path, resolveDir }) =>
        specifier !== undefined || resolve(resolveDir, path) === file ? { path: name, namespace: 'part' } : undefined,
      )
    }
    setup.onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({ contents: `module.exports = require('./parts/${path}.cjs')`, loader: 'js' }))
    setup.onResolve({ filter: /.*/, namespace: 'part' }, ({ path }) => ({ path, external: true }))
  },
}

/** Bundles the JavaScript of satteri, which is many small modules; its native code is loaded from where satteri is installed. */
const satteri = {
  name: 'satteri',
  setup(setup) {
    const path = resolveOrNothing('satteri')
    if (path === undefined) {
      setup.onResolve({ filter: /^satteri$/ }, () => ({ path: 'satteri', external: true }))
      return
    }
    const loader = join(dirname(path), '../index.js')
    setup.onLoad({ filter: /[\\/]satteri[\\/]index\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      const contents = `import { place } from 'satteri-place'\n${code.replace('createRequire(import.meta.url)', 'createRequire(place())').replace(/^const __dirname = .*$/m, '')}`
      if (path !== loader || contents.includes('import.meta')) throw new Error('satteri loads its native code otherwise than it used to')
      return { contents, loader: 'js' }
    })
    setup.onResolve({ filter: /^satteri-place$/ }, ({ path }) => ({ path, namespace: 'satteri-place' }))
    setup.onLoad({ filter: /.*/, namespace: 'satteri-place' }, () => ({
      contents: "exports.place = () => require.resolve(['satteri'][0])",
      loader: 'js',
    }))
  },
}

/** Commander can start other programs, which candor does not; loading what that takes is left until then. */
const idleModules = {
  name: 'idle-modules',
  setup(setup) {
    setup.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'idle' } : undefined,
    )
    setup.onLoad({ filter: /.*/, namespace: 'idle' }, () => ({
      contents: "exports.spawn = (...args) => require('child_process').spawn(...args)",
      loader: 'js',
    }))
  },
}

/**
 * Writes what was built, in ASCII, which V8 takes as it is: esbuild leaves other characters in regular expressions. `bin/candor.js` runs the program
 * as a script, for which Node wants to be told how to import modules.
 */
const asciiOutput = {
  name: 'ascii-output',
  setup(setup) {
    setup.onEnd(({ outputFiles = [] }) => {
      for (const { path, contents, text } of outputFiles) {
        if (/\\[^\0-\x7f]/.test(text) && path.endsWith('.cjs')) throw new Error(`${path}: a backslash stands before a character that is not ASCII`)
        const ascii = text
          .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .replace(/\bimport\(/g, 'importModule(')
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, path.endsWith('.cjs') ? ascii : contents)
      }
    })
  },
}

function resolveOrNothing(name) {
  try {
    return createRequire(join(root, 'package.json')).resolve(name)
  } catch {
    return undefined
  }
}

/** The compiled lexicons as bytes. */
async function compileVocabulary() {
  const folder = join(root, 'node_modules/.cache/build')
  const outfile = join(folder, `vocabulary-${process.pid}.mjs`)
  const contents = `import { packTables } from './src/language/index.ts'\nimport { vocabulary } from './rules/vocabulary.ts'\nexport const packed = packTables(vocabulary)`
  mkdirSync(folder, { recursive: true })
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  })
  const { packed } = await import(pathToFileURL(outfile).href)
  rmSync(outfile)
  return packed
}

/** Puts compiled lexicons in place of the module that compiles them: read from a file, or for the library, which need not run in Node, within the code. */
const vocabularyFrom = (source) => ({
  name: 'compiled-vocabulary',
  setup(setup) {
    const contents = [
      `import { unpackTables } from '../src/language/index.ts'`,
      typeof source === 'string' ? `import { readFileSync } from 'node:fs'` : `import packed from 'packed-vocabulary'`,
      `export const vocabulary = unpackTables(${typeof source === 'string' ? `readFileSync(__dirname + '/${source}')` : 'packed'})`,
    ].join('\n')
    setup.onLoad({ filter: /rules[\\/]vocabulary\.ts$/ }, () => ({ contents, loader: 'js' }))
    setup.onResolve({ filter: /^packed-vocabulary$/ }, ({ path }) => ({ path, namespace: 'vocabulary' }))
    setup.onLoad({ filter: /.*/, namespace: 'vocabulary' }, () => ({ contents: source, loader: 'binary' }))
  },
})

/** Runs the program once over files of the most common formats and keeps what V8 compiled: the less that is, the faster it is read. Where that fails, candor only starts more slowly. */
export function compileProgram(bin, outdir) {
  const program = join(outdir, 'cli.cjs')
  spawnSync(process.execPath, [bin, 'fixtures/campaign', 'README.md'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, CANDOR_BUILD_CACHE: program },
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outdir = resolve(process.argv[2] ?? 'dist')
  const { outputs } = await bundle(outdir)
  if (outdir === join(root, 'dist')) compileProgram(join(root, 'bin/candor.js'), outdir)
  const size = Object.values(outputs).reduce((sum, output) => sum + output.bytes, 0)
  console.log(`${Object.keys(outputs).length} files, ${Math.round(size / 1024)} KiB in ${outdir}`)
}
