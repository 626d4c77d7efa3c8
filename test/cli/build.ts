import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Builder {
  bundle(outdir: string): Promise<unknown>
  compileProgram(bin: string, outdir: string): void
}

/** Lays out a copy of the package as npm would install it, apart from the one in use. Inside node_modules, so that satteri is found. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = join(root, 'node_modules/.cache', `candor-test-${process.pid}`)
  const { bundle, compileProgram } = (await import(new URL('../../scripts/build.mjs', import.meta.url).href)) as Builder
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true })
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  cpSync(join(root, 'docs/rules'), join(folder, 'docs/rules'), { recursive: true })
  await bundle(join(folder, 'dist'))
  compileProgram(join(folder, 'bin/candor.js'), join(folder, 'dist'))
  project.provide('candor', join(folder, 'bin/candor.js'))
  return () => rmSync(folder, { recursive: true, force: true })
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the built program. */
    candor: string
  }
}
