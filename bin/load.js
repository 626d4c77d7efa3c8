// Loads the built program, for the command and for its worker threads.
'use strict'
const { readFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const folder = join(__dirname, '../dist')
const loaded = new Map()

/** What the program exports, or undefined where it has not been built. */
exports.loadProgram = () => load('cli.cjs')

/**
 * Runs a file of the program, which is a function of what it is given, with the code that the build compiled from it where this is the same V8. Otherwise
 * V8 compiles anew.
 */
function load(name) {
  if (loaded.has(name)) return loaded.get(name).exports
  const filename = join(folder, name)
  const code = read(filename, 'latin1')
  if (code === undefined) return undefined
  const cache = `${filename}-${process.platform}-${process.arch}-${process.versions.v8}.cache`
  const script = new Script(code, { filename, cachedData: read(cache) })
  const module = { exports: {} }
  loaded.set(name, module)
  script.runInThisContext()(module.exports, require, module, filename, dirname(filename), (name) => import(name), load)
  // Only `npm run build` sets this: what has been compiled by now is what the program needs to start.
  if (process.env.CANDOR_BUILD_CACHE === folder) process.on('exit', () => require('node:fs').writeFileSync(cache, script.createCachedData()))
  return module.exports
}

function read(file, encoding) {
  try {
    return readFileSync(file, encoding)
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
