import { type FileHandle, open } from 'node:fs/promises'
import type { FoundFile } from './discover.ts'
import { type Problem, reasonOf } from './errors.ts'

const CHUNK = 64 * 1024

/** The bytes of a file, or why it cannot be checked. Never reads more than `most` bytes and one chunk. */
export async function readInput(file: FoundFile, most: number): Promise<Uint8Array | Problem> {
  try {
    const bytes = await (file.stdin ? readStdin(most) : readFile(file.absolute, most))
    return bytes ?? tooLarge(file, most)
  } catch (error) {
    return { code: 'unreadable', path: file.path, message: `cannot read '${file.path}': ${reasonOf(error)}`, fatal: true }
  }
}

/** A file that somebody named must be checked or the run has failed; one met in a folder may be left out, with a word about it. */
function tooLarge(file: FoundFile, most: number): Problem {
  const message = `'${file.path}' is larger than ${sizeText(most)} and was not checked (see --max-file-size)`
  return { code: 'file-too-large', path: file.path, message, fatal: file.explicit }
}

async function readFile(path: string, most: number): Promise<Uint8Array | undefined> {
  const handle = await open(path)
  try {
    const stats = await handle.stat()
    if (stats.isDirectory()) throw new Error('it is a folder')
    if (stats.size > most) return undefined
    // One read beyond the size notices a file that grows, or a device that has no size.
    return await readHandle(handle, stats.size, most)
  } finally {
    await handle.close()
  }
}

async function readHandle(handle: FileHandle, size: number, most: number): Promise<Uint8Array | undefined> {
  let buffer = Buffer.allocUnsafe(size > 0 ? size + 1 : CHUNK)
  let length = 0
  for (;;) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null)
    if (bytesRead === 0) return buffer.subarray(0, length)
    length += bytesRead
    if (length > most) return undefined
    if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2)
  }
}

async function readStdin(most: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
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
