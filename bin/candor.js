#!/usr/bin/env node
// CommonJS (see package.json beside it): Node starts its loader of ES modules only for a program that needs it, and that takes longer than a lint.
'use strict'
const { join } = require('node:path')

const [first, ...others] = process.argv.slice(2)

if ((first === '--version' || first === '-V') && others.length === 0) {
  const { readFileSync } = require('node:fs')
  process.stdout.write(`${JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')).version}\n`)
} else {
  const program = require('./load.js').loadProgram()
  if (program !== undefined) {
    // Node would tidy up its memory first.
    program
      .main(process.argv.slice(2), { worker: join(__dirname, 'worker.js'), pages: join(__dirname, '../docs/rules') })
      .then((isDone) => isDone && process.exit())
  } else {
    process.stderr.write("candor: this copy has not been built yet. Run 'npm ci' and 'npm run build' in its folder.\n")
    process.exitCode = 2
  }
}
