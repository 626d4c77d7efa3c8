import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import type { FoundFile } from './discover.ts'
import { type Problem, reasonOf } from './errors.ts'

const CHUNK = 64 * 1024
/** More bytes than the first line of a mailbox has. */
const FIRST_LINE = 500

/** The bytes of a file, or why it cannot be checked. Never reads more than `most` bytes and one chunk. */
export async function readInput(file: FoundFile, most: number): Promise<Uint8Array | Problem> {
  try {
    const bytes = file.stdin ? await readStdin(most) : readFile(file.absolute, most)
    return bytes ?? tooLarge(file, most)
  } catch (error) {
    return { code: 'unreadable', path: file.path, message: `cannot read '${file.path}': ${reasonOf(error)}`, fatal: true }
  }
}

/** The bytes of a file that was read in this run before; none when it is gone meanwhile. */
export function readAgain({ absolute }: FoundFile): Uint8Array {
  try {
    return readFileSync(absolute)
  } catch {
    return new Uint8Array()
  }
}

/** A file that somebody named must be checked or the run has failed; one met in a folder may be left out, with a word about it. */
function tooLarge(file: FoundFile, most: number): Problem {
  const message = `'${file.path}' is larger than ${sizeText(most)} and was not checked (see --max-file-size)`
  return { code: 'file-too-large', path: file.path, message, fatal: file.explicit }
}

/** Read at once and not in turns: linting keeps the thread busy anyway, and waiting five times for each file would cost more than reading it. */
function readFile(path: string, most: number): Uint8Array | undefined {
  const file = openSync(path, 'r')
  try {
    const stats = fstatSync(file)
    if (stats.isDirectory()) throw new Error('it is a folder')
    if (stats.size > most) return undefined
    return readOpen(file, stats.size, most)
  } finally {
    closeSync(file)
  }
}

/** Reads on after the size that was told: a file may grow, and a pipe has no size. */
function readOpen(file: number, size: number, most: number): Uint8Array | undefined {
  let buffer = Buffer.allocUnsafe(size > 0 ? size + 1 : CHUNK)
  let length = 0
  for (;;) {
    const taken = readSync(file, buffer, length, buffer.length - length, null)
    if (taken === 0) return buffer.subarray(0, length)
    length += taken
    if (length > most) return undefined
    if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2)
  }
}

/** The first line of a file, each byte one code unit; empty when it cannot be read. */
export function firstLineOf(path: string): string {
  try {
    // What a pipe holds can be read only once.
    if (!statSync(path).isFile()) return ''
    const file = openSync(path, 'r')
    try {
      const buffer = Buffer.alloc(FIRST_LINE)
      return buffer.toString('latin1', 0, readSync(file, buffer, 0, FIRST_LINE, 0)).split(/[\r\n]/, 1)[0]
    } finally {
      closeSync(file)
    }
  } catch {
    return ''
  }
}

/** Standard input. Throws where it is a folder, of which Node makes an empty text. */
export function openStdin(): AsyncIterable<Buffer> {
  if (isFolder(0)) throw new Error('it is a folder')
  return process.stdin
}

function isFolder(file: number): boolean {
  try {
    return fstatSync(file).isDirectory()
  } catch {
    // Some terminals of Windows cannot be asked.
    return false
  }
}

async function readStdin(most: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of openStdin()) {
    length += chunk.length
    if (length > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** `1 MiB`, `1.5 MiB`, `20 KiB`, `900 bytes`. */
export function sizeText(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${round(bytes / (1024 * 1024))} MiB`
  return bytes >= 1024 ? `${round(bytes / 1024)} KiB` : `${bytes} bytes`
}

const round = (value: number): number => Math.round(value * 10) / 10
