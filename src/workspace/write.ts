import { randomBytes } from 'node:crypto'
import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Writes a file so that nobody ever sees half of it: beside it first, then in its place. A file that was there keeps its mode. Throws what the disk says. */
export function writeAtomically(absolute: string, bytes: Uint8Array): void {
  const mode = statSync(absolute, { throwIfNoEntry: false })?.mode
  const beside = join(dirname(absolute), `.${basename(absolute)}.${randomBytes(6).toString('hex')}`)
  try {
    writeFileSync(beside, bytes, { flag: 'wx' })
    if (mode !== undefined) chmodSync(beside, mode & 0o7777)
    renameSync(beside, absolute)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
