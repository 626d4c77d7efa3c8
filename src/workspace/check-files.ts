import { extname } from 'node:path'
import { binaryString } from '../formats/charset.ts'
import { UnreadableError } from '../formats/index.ts'
import { looksMailbox } from '../formats/mailbox.ts'
import { type CampaignFile, Campaigns } from './campaigns.ts'
import { onlyChanged } from './changed-lines.ts'
import type { CheckedAs, CheckedFile, Checker, TextOptions } from './checker.ts'
import { ExceptionLedger } from './config/exception-ledger.ts'
import { decodeFile } from './decode.ts'
import { discover, type FoundFile } from './discover.ts'
import { type Problem, UsageError } from './errors.ts'
import type { ChangeScope, Changes } from './git.ts'
import { readInput } from './read.ts'
import type { FileSettings, Settings } from './settings.ts'

/** What becomes of one file or pattern. */
export type FileResult = { readonly checked: CheckedFile } | { readonly problem: Problem }

/** What happens along the way, for `--stats`. */
export interface CheckEvents {
  onDiscovered?(files: number): void
  onRead?(bytes: number): void
}

export interface CheckFilesOptions extends CheckEvents {
  /** What the text on standard input is called. */
  readonly stdinFilename?: string
  /** What of a repository the run is about; everything that the patterns name, when absent. */
  readonly scope?: ChangeScope & { readonly changedLines?: boolean }
}

/**
 * The pipeline of files: discover, read, decode, parse, lint. First what could not be found, then the files in the order of their paths; with
 * `campaign`, one campaign after the other, those that go by a name last.
 */
export async function* checkFiles(
  patterns: readonly string[],
  settings: Settings,
  checker: Checker,
  options: CheckFilesOptions = {},
): AsyncGenerator<FileResult> {
  const { files, problems, folders } = await discover(patterns, { ...settings, stdinFilename: options.stdinFilename })
  const changes = options.scope && (await import('./git.ts')).changesOf(settings.cwd, options.scope)
  const chosen = changes === undefined ? files : files.filter(({ absolute, stdin }) => stdin || changes.files.has(absolute))
  const ledger = settings.configuration && new ExceptionLedger(settings.configuration, changes === undefined ? folders : [])
  options.onDiscovered?.(chosen.length)
  for (const problem of problems) yield { problem }
  // What did not change is read all the same where it belongs to a campaign, and not reported on.
  const read = settings.campaign ? files : chosen
  const campaigns = settings.campaign ? new Campaigns(read) : undefined
  function* closed(campaign: readonly CampaignFile[]): Generator<FileResult> {
    for (const [at, checked] of checker.checkCampaign(campaign).entries()) {
      const { absolute } = campaign[at].file
      ledger?.note(absolute, checked)
      const lines = changes?.files.get(absolute)
      if (changes === undefined || campaign[at].file.stdin) yield { checked }
      else if (lines !== undefined) yield { checked: options.scope?.changedLines ? onlyChanged(checked, lines) : checked }
    }
  }
  for (const file of read) {
    const result = await checkFile(file, settings, checker, options, changes)
    if ('problem' in result) yield result
    const checked = 'problem' in result ? undefined : result
    if (campaigns !== undefined) yield* closed(campaigns.add(file, checked))
    else if (checked !== undefined) yield* closed([{ ...checked, file }])
  }
  for (const campaign of campaigns?.named() ?? []) yield* closed(campaign)
  for (const checked of (await ledger?.close()) ?? []) yield { checked }
}

async function checkFile(
  file: FoundFile,
  settings: Settings,
  checker: Checker,
  events: CheckEvents,
  changes?: Changes,
): Promise<CheckedAs | { problem: Problem }> {
  const own = (await settings.configuration?.settingsFor(file.absolute)) ?? settings
  const isText = checker.isText(file.absolute, own)
  const bytes = changes?.stagedText(file.absolute) ?? (await readInput(file, isText ? settings.maxFileSize : settings.maxBinarySize))
  if (!(bytes instanceof Uint8Array)) return { problem: bytes }
  events.onRead?.(bytes.length)
  const format = formatFor(file, bytes, own, checker)
  const plain = { format, settings: own }
  if (!isText) return guarded(file, plain, (options) => checker.checkBytes(file.path, bytes, options))
  const { text, notice, binary } = decodeFile(bytes, { extension: extensionFor(file, format) })
  if (binary) {
    const message = `'${file.path}' is not text and was not checked`
    return { problem: { code: 'binary-file', path: file.path, message, fatal: file.explicit } }
  }
  return guarded(file, { ...plain, notices: notice && [notice] }, (options) => checker.check(file.path, text, options))
}

/** What becomes of a file whatever happens while it is checked. */
async function guarded(
  file: FoundFile,
  options: TextOptions,
  check: (options: TextOptions) => Promise<CheckedFile>,
): Promise<CheckedAs | { problem: Problem }> {
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
function formatFor({ absolute }: FoundFile, bytes: Uint8Array, { type }: FileSettings, checker: Checker): string {
  const format = type ?? checker.formatOf(absolute) ?? 'text'
  return type === undefined && format === 'text' && looksMailbox(binaryString(bytes.subarray(0, FIRST_LINE))) ? 'email' : format
}

/** Bytes that hold the first line of any mailbox. */
const FIRST_LINE = 500

/** Bytes are decoded as the format asks, whatever the file is called. */
const extensionFor = (file: FoundFile, format: string): string => (format === 'email' ? 'eml' : extname(file.absolute).slice(1))
