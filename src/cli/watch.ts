import { type FSWatcher, statSync, watch as watchFolder } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { UsageError } from '../workspace/index.ts'
import { cacheFolder } from '../workspace/result-cache.ts'
import type { CheckFlags } from './check.ts'
import { usageProblem } from './config-error.ts'
import type { Host } from './main.ts'
import { isTerminal, type Output } from './output.ts'

/** Editors write a file in several steps. */
const QUIET_MS = 150

/** Folders in which things change that nobody means. */
const IGNORED = /(?:^|[\\/])(?:node_modules|\.git|\.candor-cache|dist)(?:[\\/]|$)/

/** `candor check --watch`: checks again whenever something changes, until it is interrupted. Gives the exit code of the last run. */
export async function watch(
  paths: readonly string[],
  flags: CheckFlags,
  output: Output,
  host: Host,
  check: (paths: readonly string[], flags: CheckFlags, output: Output, host: Host) => Promise<number>,
): Promise<number> {
  if (paths.includes('-')) throw new UsageError('--watch needs files to watch, and standard input is none.')
  const cwd = flags.cwd ?? process.cwd()
  let exitCode = 0
  let changed: () => void = () => {}
  const watchers = foldersOf(paths, cwd).map((folder) => watchOne(folder, ownFiles(flags, cwd), () => changed()))
  const interrupted = new Promise<'interrupted'>((done) => process.once('SIGINT', () => done('interrupted')))
  try {
    for (;;) {
      const change = new Promise<'changed'>((done) => {
        changed = () => done('changed')
      })
      if (isTerminal(1)) await output.write('\u001b[2J\u001b[3J\u001b[H')
      exitCode = await runOnce(() => check(paths, flags, output, host), output)
      output.note('watching; Ctrl-C ends it')
      if ((await Promise.race([change, interrupted])) === 'interrupted') return exitCode
      await new Promise((done) => setTimeout(done, QUIET_MS))
    }
  } finally {
    for (const watcher of watchers) watcher.close()
  }
}

/** While one writes a config it is broken for a moment; that is no reason to stop watching. */
async function runOnce(check: () => Promise<number>, output: Output): Promise<number> {
  try {
    return await check()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    usageProblem(error, output)
    return 2
  }
}

/** Whether a run itself writes a path, a report or the results it keeps: that must not set off the next one. */
function ownFiles({ format = [], outputFile, cacheLocation }: CheckFlags, cwd: string): (path: string) => boolean {
  const cache = cacheFolder(cwd, cacheLocation)
  const reports = new Set(
    [...format.flatMap((one) => one.split('=').slice(1)), ...(outputFile === undefined ? [] : [outputFile])].map((path) => resolve(cwd, path)),
  )
  return (path) => reports.has(path) || (cache !== undefined && (path === cache || path.startsWith(join(cache, sep))))
}

function watchOne(folder: string, own: (path: string) => boolean, changed: () => void): FSWatcher {
  const watcher = watchFolder(folder, { recursive: true }, (_, name) => {
    if (name === null || !(IGNORED.test(name) || own(join(folder, name)))) changed()
  })
  // A folder that is removed while it is watched.
  watcher.on('error', () => watcher.close())
  return watcher
}

/** The folders to watch: those named, those of files that are named, and where a glob begins. */
function foldersOf(paths: readonly string[], cwd: string): string[] {
  const folders = paths.filter((path) => !path.startsWith('!')).map((path) => folderOf(resolve(cwd, path), cwd))
  return [...new Set(folders)].filter((folder) => !folders.some((other) => other !== folder && folder.startsWith(join(other, '/'))))
}

function folderOf(path: string, cwd: string): string {
  let at = path
  while (/[*?[{(!]/.test(basename(at)) || statSync(at, { throwIfNoEntry: false }) === undefined) {
    if (at === dirname(at)) return cwd
    at = dirname(at)
  }
  return statSync(at).isDirectory() ? at : dirname(at)
}
