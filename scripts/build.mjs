// Bundles candor into dist/ (or the folder given): `node scripts/build.mjs [folder]`. The library is ES modules in chunks. The program is one CommonJS
// file with the code V8 compiled from it, since what a short run costs is finding, reading and compiling code.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { rulesWithoutExamples } from './build-rules.mjs'

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
  { name: 'laws', entry: 'rules/laws/index.generated.ts', idle: ['laws'] },
  { name: 'yaml', entry: 'node_modules/yaml/dist/index.js', import: 'yaml' },
  { name: 'fluent', entry: 'node_modules/@fluent/syntax/esm/index.js', import: '@fluent/syntax' },
  { name: 'fflate', entry: 'node_modules/fflate/esm/browser.js', import: 'fflate' },
  { name: 'language-server', entry: 'src/lsp/protocol.ts' },
  { name: 'picomatch', entry: 'node_modules/picomatch/index.js', import: 'picomatch' },
]

export async function bundle(outdir) {
  rmSync(outdir, { recursive: true, force: true })
  const { vocabulary, examples } = await compileContent()
  mkdirSync(join(outdir, 'parts'), { recursive: true })
  writeFileSync(join(outdir, 'vocabulary.bin'), vocabulary)
  writeFileSync(join(outdir, 'parts/examples.cjs'), wrapped(`module.exports = ${JSON.stringify(examples)}`))
  const parts = await Promise.all([bundleLibrary(outdir, vocabulary), bundleProgram(outdir), ...APART.map((part) => bundlePart(outdir, part))])
  return { outputs: Object.assign({}, ...parts.map((part) => part.metafile.outputs)) }
}

const bundleLibrary = (outdir, vocabulary) =>
  build({
    ...common,
    entryPoints: { index: 'src/index.ts', testing: 'src/testing.ts', unified: 'src/unified.ts' },
    outdir,
    splitting: true,
    format: 'esm',
    // Node shows the line that an error comes from, which must not be all of the library.
    minifyWhitespace: false,
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
    minifyIdentifiers: true,
    external: ['unpdf'],
    write: false,
    plugins: [vocabularyFrom('vocabulary.bin'), rulesWithoutExamples, partsApart, satteri, idleModules, idleReferences, wrappedOutput],
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
  build({
    ...common,
    entryPoints: { [name]: entry },
    outdir: join(outdir, 'parts'),
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    write: false,
    plugins: [wrappedOutput],
  })

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
    setup.onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({
      contents: idle(`loadPart('parts/${path}.cjs')`, APART.find(({ name }) => name === path).idle),
      loader: 'js',
    }))
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
      let contents = `import { nearBinding, require } from 'satteri-place'\n${readFileSync(path, 'utf8')}`
      for (const [from, to] of [
        [/^import \{ createRequire \} from 'module'\nconst require = .*\nconst __dirname = .*$/m, ''],
        ["const { readFileSync } = require('fs')", "import { readFileSync } from 'node:fs'"],
        ['nativeBinding = requireNative()', 'nativeBinding = nearBinding() ?? requireNative()'],
      ]) {
        const changed = contents.replace(from, to)
        if (path !== loader || changed === contents) throw new Error('satteri loads its native code otherwise than it used to')
        contents = changed
      }
      return { contents, loader: 'js' }
    })
    setup.onResolve({ filter: /^satteri-place$/ }, ({ path }) => ({ path, namespace: 'satteri-place' }))
    setup.onLoad({ filter: /.*/, namespace: 'satteri-place' }, () => ({ contents: SATTERI_PLACE, loader: 'js', resolveDir: root }))
  },
}

/**
 * `nearBinding` loads the native code from where npm and pnpm install it, as Node would, without the searches by which satteri gets there: they read
 * its manifest of 42 KB. Gives undefined where it is not there; then satteri searches itself, by the `require` it would have.
 */
const SATTERI_PLACE = `
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

const find = (from, path) => {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', path)
    if (existsSync(found)) return found
    if (folder === dirname(folder)) return undefined
  }
}

export const nearBinding = () => {
  const { env, platform, arch } = process
  if (env.NAPI_RS_NATIVE_LIBRARY_PATH || env.NAPI_RS_FORCE_WASI) return undefined
  const name = platform + '-' + arch + ({ linux: '-gnu', win32: '-msvc' }[platform] ?? '')
  const satteri = find(dirname(__dirname), 'satteri')
  const file = satteri && find(realpathSync(satteri), '@bruits/satteri-' + name + '/satteri_napi.' + name + '.node')
  if (file === undefined) return undefined
  try {
    const module = { exports: {} }
    process.dlopen(module, file)
    return module.exports
  } catch {
    return undefined
  }
}

let own
const ownRequire = require
const loaded = (name) => (own ??= ownRequire('node:module').createRequire(ownRequire.resolve(['satteri'][0])))(name)
export { loaded as require }
`

/** Modules of Node that most runs do without: each is loaded when something in it is first used. Loading `node:crypto` takes longer than linting a page. */
const IDLE = /^(?:node:)?(child_process|crypto|module|os|tty|worker_threads)$/

const idleModules = {
  name: 'idle-modules',
  setup(setup) {
    setup.onResolve({ filter: IDLE }, ({ path }) => ({ path: IDLE.exec(path)[1], namespace: 'idle' }))
    setup.onLoad({ filter: /.*/, namespace: 'idle' }, ({ path }) => ({
      contents: idle(`require(['node:${path}'][0])`, Object.keys(createRequire(import.meta.url)(path))),
      loader: 'js',
    }))
  },
}

/** The names of HTML's character references, 30 KB once unpacked, which a text without an ampersand has no use for. */
const idleReferences = {
  name: 'idle-references',
  setup(setup) {
    // In a place of its own: the package is all ES modules, where `exports` means nothing.
    setup.onResolve({ filter: /[\\/]generated[\\/]decode-data-html\.js$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      namespace: 'references',
    }))
    setup.onLoad({ filter: /.*/, namespace: 'references' }, ({ path }) => {
      const [, packed] = /export const htmlDecodeTree = [^"]*(decodeTrieDict\(".*"[\d_, ]*\));/.exec(readFileSync(path, 'utf8'))
      const contents = `const { decodeTrieDict } = require('../internal/decode-shared.js')\n${idle(`{ htmlDecodeTree: ${packed} }`, ['htmlDecodeTree'])}`
      return { contents, loader: 'js', resolveDir: dirname(path) }
    })
  },
}

/** A CommonJS module of those names which is loaded when one of them is first looked at; at once where no names are given. */
const idle = (load, names) =>
  names === undefined
    ? `module.exports = ${load}`
    : `let loaded
       for (const name of '${names.filter((name) => name !== 'default').join(' ')}'.split(' '))
         Object.defineProperty(exports, name, { enumerable: true, get: () => (loaded ??= ${load})[name] })`

/**
 * Code as the function that `bin/load.js` calls with what the code is given; what runs as a script has to be given even the `import` of modules. It is in
 * ASCII, which V8 takes as it is: esbuild leaves other characters in regular expressions.
 */
function wrapped(code) {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error('a backslash stands before a character that is not ASCII')
  const ascii = code
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/\bimport\(/g, 'importModule(')
  return `(function (exports, require, module, __filename, __dirname, importModule, loadPart) {${ascii}\n})`
}

const wrappedOutput = {
  name: 'wrapped-output',
  setup(setup) {
    setup.onEnd(({ outputFiles = [] }) => {
      for (const { path, contents, text } of outputFiles) {
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, path.endsWith('.cjs') ? wrapped(text) : contents)
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

/** What is worked out now and not when candor runs: the compiled lexicons as bytes, and the examples of rules that are whole, by their ids. */
async function compileContent() {
  const folder = join(root, 'node_modules/.cache/build')
  const outfile = join(folder, `content-${process.pid}.mjs`)
  const contents = `
    import { packTables } from './src/language/index.ts'
    import { rules } from './rules/index.generated.ts'
    import { vocabulary } from './rules/vocabulary.ts'
    export default { vocabulary: packTables(vocabulary), examples: Object.fromEntries(rules.map(({ id, examples }) => [id, examples])) }`
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
  const { default: content } = await import(pathToFileURL(outfile).href)
  rmSync(outfile)
  return content
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
  spawnSync(process.execPath, [bin, 'fixtures/campaign', 'README.md'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, CANDOR_BUILD_CACHE: outdir },
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outdir = resolve(process.argv[2] ?? 'dist')
  const { outputs } = await bundle(outdir)
  if (outdir === join(root, 'dist')) compileProgram(join(root, 'bin/candor.js'), outdir)
  const size = Object.values(outputs).reduce((sum, output) => sum + output.bytes, 0)
  console.log(`${Object.keys(outputs).length} files, ${Math.round(size / 1024)} KiB in ${outdir}`)
}
