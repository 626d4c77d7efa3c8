import type { Checker } from './checker.ts'
import type { FoundFile } from './discover.ts'
import type { Problem } from './errors.ts'
import { readInput } from './read.ts'
import type { ResultKeys } from './result-keys.ts'
import type { FileSettings, Settings } from './settings.ts'

/** A file that was read, with what holds for it. */
export interface OpenFile {
  readonly file: FoundFile
  readonly bytes: Uint8Array
  readonly settings: FileSettings
  /** What is no text has its text only once it is checked. */
  readonly isText: boolean
  /** What its result goes by; undefined when it is not kept. */
  readonly key: string | undefined
}

/** Reads a file, or takes the bytes that are `known`; or tells why it cannot be checked. Throws a `UsageError` for settings that make no sense. */
export async function openFile(
  file: FoundFile,
  run: Settings,
  checker: Checker,
  keys: ResultKeys | undefined,
  known?: Uint8Array,
): Promise<OpenFile | { readonly problem: Problem }> {
  const settings = (await run.configuration?.settingsFor(file.absolute)) ?? run
  const isText = checker.isText(file.absolute, settings)
  const bytes = known ?? (await readInput(file, isText ? run.maxFileSize : run.maxBinarySize))
  if (!(bytes instanceof Uint8Array)) return { problem: bytes }
  return { file, bytes, settings, isText, key: isText ? keys?.keyOf(file, bytes, settings) : undefined }
}
