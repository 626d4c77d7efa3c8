import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type CampaignFile, Campaigns } from './campaigns.ts'
import { onlyChanged } from './changed-lines.ts'
import type { CheckedFile, Checker } from './checker.ts'
import { ExceptionLedger } from './config/exception-ledger.ts'
import { discover, type FoundFile } from './discover.ts'
import type { Problem } from './errors.ts'
import { FileResults, type ResultOptions } from './file-results.ts'
import type { ChangeScope } from './git.ts'
import { relativeTo } from './globs.ts'
import { reportPath } from './paths.ts'
import { RegisterLedger } from './register/register-ledger.ts'
import { repositoryRoot } from './repository.ts'
import type { Settings } from './settings.ts'

/** What becomes of one file or pattern. */
export type FileResult<File extends CheckedFile = CheckedFile> = { readonly checked: File } | { readonly problem: Problem }

/** What happens along the way, for `--stats`. */
export interface CheckEvents {
  onDiscovered?(files: number): void
  onRead?(bytes: number): void
  onChecked?(): void
}

export interface CheckFilesOptions extends CheckEvents, ResultOptions {
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
  const chosen = changes === undefined ? files : files.filter(({ absolute, stdin }) => stdin || changes.linesOf(absolute) !== undefined)
  const whole = changes === undefined ? folders : []
  const { configuration } = settings
  const ledgers = configuration === undefined ? [] : [new ExceptionLedger(configuration, whole), new RegisterLedger(configuration.registers, whole)]
  options.onDiscovered?.(chosen.length)
  for (const problem of problems) yield { problem }
  if (changes !== undefined) for (const problem of elsewhere(files, settings.cwd)) yield { problem }
  // What did not change is read all the same where it belongs to a campaign, and not reported on.
  const read = settings.campaign ? files : chosen
  const campaigns = settings.campaign ? new Campaigns(read) : undefined
  const results = new FileResults(settings, checker, read, options, changes)
  function* done(file: FoundFile, checked: CheckedFile): Generator<FileResult> {
    for (const ledger of ledgers) ledger.note(file.absolute, checked)
    options.onChecked?.()
    const lines = changes?.linesOf(file.absolute)
    if (changes === undefined || file.stdin) yield { checked }
    else if (lines !== undefined) yield { checked: options.scope?.changedLines ? onlyChanged(checked, lines) : checked }
  }
  function* together(campaign: readonly CampaignFile[]): Generator<FileResult> {
    for (const [at, checked] of checker.checkCampaign(campaign).entries()) yield* done(campaign[at].file, checked)
  }
  try {
    for await (const { file, result } of results.all()) {
      if ('problem' in result) yield result
      if (campaigns !== undefined) yield* together(campaigns.add(file, 'linted' in result ? result.linted : undefined))
      else if ('checked' in result) yield* done(file, result.checked)
    }
  } finally {
    await results.close()
  }
  for (const campaign of campaigns?.named() ?? []) yield* together(campaign)
  for (const ledger of ledgers) for (const checked of await ledger.close()) yield { checked }
}

/** Repositories within the one that a scope is about, whose files it says nothing of. */
function* elsewhere(files: readonly FoundFile[], cwd: string): Generator<Problem> {
  const root = repositoryRoot(cwd)
  const known = new Map<string, string | undefined>()
  const rootOf = (folder: string): string | undefined => {
    if (!known.has(folder)) known.set(folder, existsSync(join(folder, '.git')) || folder === dirname(folder) ? folder : rootOf(dirname(folder)))
    return known.get(folder)
  }
  const others = new Set(files.filter(({ stdin }) => !stdin).map(({ absolute }) => rootOf(dirname(absolute))))
  for (const other of others) {
    if (other === undefined || other === root || root === undefined || relativeTo(root, other) === undefined) continue
    const path = reportPath(cwd, other)
    const message = `'${path}' is a repository of its own; run candor there for what changed in it`
    yield { code: 'other-repository', path, message, fatal: false, skipped: false }
  }
}
