import { extname } from 'node:path'
import { Source } from '../document/index.ts'
import { binaryString } from '../formats/charset.ts'
import { UnreadableError } from '../formats/index.ts'
import type { CheckedAs, Checker, LintedFile, TextOptions } from './checker.ts'
import { decodeFile } from './decode.ts'
import type { FoundFile } from './discover.ts'
import { type Problem, UsageError } from './errors.ts'
import type { Fixer } from './fixer.ts'
import type { FileSettings } from './settings.ts'

/** The result of a file whose bytes were read, or why it has none. Throws a `UsageError` for settings that make no sense. */
export async function checkFile(
  file: FoundFile,
  bytes: Uint8Array,
  settings: FileSettings,
  checker: Checker,
  fixer?: Fixer,
): Promise<CheckedAs | { readonly problem: Problem }> {
  const format = formatFor(file, bytes, settings, checker)
  const plain = { format, settings }
  if (!checker.isText(file.absolute, settings)) return guarded(file, plain, (options) => checker.checkBytes(file.path, bytes, options))
  const { text, encoding, notice, binary } = decodeFile(bytes, { extension: extensionFor(file, format) })
  if (binary) {
    const message = `'${file.path}' is not text and was not checked`
    return { problem: { code: 'binary-file', path: file.path, message, fatal: file.explicit } }
  }
  return guarded(file, { ...plain, notices: notice && [notice] }, async (options) => {
    const check = (content: string) => checker.check(file.path, content, options)
    const checked = await check(text)
    return fixer === undefined ? checked : fixer.fix({ file, bytes, text, encoding }, checked, check)
  })
}

/** The text of a file that was read as `format`. */
export const sourceOf = (file: FoundFile, bytes: Uint8Array, format: string): Source =>
  new Source(file.path, decodeFile(bytes, { extension: extensionFor(file, format) }).text)

/** What becomes of a file whatever happens while it is checked. */
async function guarded(
  file: FoundFile,
  options: TextOptions,
  check: (options: TextOptions) => Promise<LintedFile>,
): Promise<CheckedAs | { readonly problem: Problem }> {
  try {
    return { checked: await check(options), options }
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (!(error instanceof UnreadableError)) return { problem: internalError(file, error) }
    const message = `'${file.path}' ${error.message}; it was not checked`
    return { problem: { code: 'unreadable-content', path: file.path, message, fatal: file.explicit } }
  }
}

/** Text must never bring candor down; should it happen, the other files are still checked. */
function internalError({ path }: FoundFile, cause: unknown): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return { code: 'internal-error', path, message: `candor itself failed on '${path}', please report it: ${reason}`, fatal: true, cause }
}

/** Standard input without a name is plain text, and so is a file that nobody knows, unless it is a mailbox: those seldom have an extension. */
const formatFor = ({ absolute }: FoundFile, bytes: Uint8Array, settings: FileSettings, checker: Checker): string =>
  checker.formatOf(absolute, settings, binaryString(bytes.subarray(0, FIRST_LINE))) ?? 'text'

/** Bytes that hold the first line of any mailbox. */
const FIRST_LINE = 500

/** Bytes are decoded as the format asks, whatever the file is called. */
const extensionFor = (file: FoundFile, format: string): string => (format === 'email' ? 'eml' : extname(file.absolute).slice(1))
