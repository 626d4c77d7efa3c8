// Loads the built program, for the command and for its worker threads.
'use strict'
const { existsSync, readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const program = join(__dirname, '../dist/cli.cjs')

/** What the program exports, or undefined where it has not been built. */
exports.loadProgram = () => (existsSync(program) ? load(program) : undefined)

/** Runs a CommonJS file as `require` would, with the code that the build compiled from it where this is the same V8. Otherwise V8 compiles anew. */
function load(file) {
  const cache = `${file}-${process.platform}-${process.arch}-${process.versions.v8}.cache`
  const code = `(function (exports, require, module, __filename, __dirname, importModule) {${readFileSync(file, 'latin1')}\n})`
  const script = new Script(code, { filename: file, cachedData: existsSync(cache) ? readFileSync(cache) : undefined })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file), (name) => import(name))
  // Only `npm run build` sets this: what has been compiled by now is what the program needs to start.
  if (process.env.CANDOR_BUILD_CACHE === file) process.on('exit', () => require('node:fs').writeFileSync(cache, script.createCachedData()))
  return module.exports
}
