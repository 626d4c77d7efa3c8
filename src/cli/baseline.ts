import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ruleBook } from '../builtin.ts'
import { type BaselineEntry, entryFor } from '../lint/baseline.ts'
import { count, printable } from '../report/index.ts'
import { BaselineFile, mayStand } from '../workspace/baseline-file.ts'
import {
  type CheckedFile,
  Checker,
  type CheckOptions,
  type ConfigOptions,
  Configuration,
  checkFiles,
  type LocatedFinding,
  UsageError,
} from '../workspace/index.ts'
import { reportPath } from '../workspace/paths.ts'
import { repositoryPaths } from '../workspace/repository.ts'
import type { Output } from './output.ts'

export interface BaselineFlags extends CheckOptions, ConfigOptions {
  readonly baseline?: string
  readonly acceptNew?: boolean
  readonly json?: boolean
}

interface Run {
  readonly cwd: string
  readonly asOf: string
  readonly files: readonly CheckedFile[]
  /** Whether everything could be checked. */
  readonly isWhole: boolean
}

/** `candor baseline create`: gives the exit code. */
export async function createBaseline(paths: readonly string[], flags: BaselineFlags, output: Output): Promise<number> {
  const cwd = flags.cwd ?? process.cwd()
  const path = resolve(cwd, flags.baseline ?? BaselineFile.find(cwd) ?? BaselineFile.place(cwd))
  if (existsSync(path))
    throw new UsageError(`There is a baseline already: '${reportPath(cwd, path)}'.`, "'candor baseline update' brings it up to date.")
  const run = await runOver(paths, await Configuration.load(flags, ruleBook), output)
  if (!run.isWhole) return refused(output)
  const entries = entriesOf(run)
  BaselineFile.write(path, cwd, entries)
  await output.write(`${count(entries.length, 'finding')} in ${count(filesIn(entries), 'file')} → ${reportPath(cwd, path)}\n`)
  return 0
}

/** `candor baseline update`: takes in new findings, which it shows, and drops entries that match nothing. */
export async function updateBaseline(paths: readonly string[], flags: BaselineFlags, output: Output): Promise<number> {
  const { file, run, added, moved } = await compared(paths, flags, output)
  if (!run.isWhole) return refused(output)
  const { stale } = file
  await output.write(added.map(({ entry, finding }) => `+ ${placeOf(entry, finding)}\n`).join(''))
  await output.write(stale.map((entry) => `- ${entryText(entry)}\n`).join(''))
  if (added.length > 0 && !flags.acceptNew) {
    output.note(`${count(added.length, 'new finding')} would be taken into '${file.shown}'; nothing was written. Add --accept-new if they may stand.`)
    return 1
  }
  await rewrite(
    file,
    run,
    added.map(({ entry }) => entry),
    moved,
    output,
  )
  return 0
}

/** `candor baseline prune`: drops entries that match nothing any more. */
export async function pruneBaseline(paths: readonly string[], flags: BaselineFlags, output: Output): Promise<number> {
  const { file, run, moved } = await compared(paths, flags, output)
  if (!run.isWhole) return refused(output)
  await output.write(file.stale.map((entry) => `- ${entryText(entry)}\n`).join(''))
  await rewrite(file, run, [], moved, output)
  return 0
}

/** `candor baseline migrate`: writes entries as this candor would: under the names that rules and files have now, with its fingerprints. Takes nothing new in. */
export async function migrateBaseline(paths: readonly string[], flags: BaselineFlags, output: Output): Promise<number> {
  const { file, run, moved } = await compared(paths, flags, output, true)
  if (!run.isWhole) return refused(output)
  const { stale } = file
  const unknown = file.isOutdated ? file.unused.length - stale.length : 0
  if (unknown > 0) {
    output.note(`${entriesText(unknown)} of '${file.shown}' cannot be renewed: their files were not checked. Name all of them, or none.`)
    return 2
  }
  if (!file.isOutdated && moved.size === 0) {
    await output.write(`${file.shown}: nothing to migrate, ${entriesText(file.entries.length)}\n`)
    return 0
  }
  const lost = file.isOutdated ? new Set(stale) : new Set<BaselineEntry>()
  await output.write([...moved].map(([before, after]) => `${entryText(before)} → ${after.path} ${after.ruleId}\n`).join(''))
  await output.write([...lost].map((entry) => `- ${entryText(entry)}\n`).join(''))
  const kept = file.entries.filter((entry) => !lost.has(entry))
  BaselineFile.write(
    file.path,
    run.cwd,
    kept.map((entry) => moved.get(entry) ?? entry),
  )
  await output.write(`${file.shown}: ${entriesText(moved.size)} renewed, ${lost.size} removed, ${kept.length} kept\n`)
  return 0
}

/** Writes the baseline without its stale entries, with new ones, and with those of renamed files under the new names. */
async function rewrite(
  file: BaselineFile,
  { cwd }: Run,
  added: readonly BaselineEntry[],
  moved: ReadonlyMap<BaselineEntry, BaselineEntry>,
  output: Output,
): Promise<void> {
  const stale = new Set(file.stale)
  const kept = file.entries.filter((entry) => !stale.has(entry)).map((entry) => moved.get(entry) ?? entry)
  if (stale.size + added.length + moved.size > 0) BaselineFile.write(file.path, cwd, [...kept, ...added])
  const movedText = moved.size === 0 ? '' : `, ${moved.size} of them under a new name`
  await output.write(`${file.shown}: ${entriesText(added.length)} added, ${stale.size} removed, ${kept.length} kept${movedText}\n`)
}

/** `candor baseline show`: lists the entries. */
export async function showBaseline(flags: BaselineFlags, output: Output): Promise<number> {
  const cwd = flags.cwd ?? process.cwd()
  const file = BaselineFile.read(pathOf(flags, cwd), cwd)
  if (flags.json) await output.write(`${JSON.stringify(file.entries, null, 2)}\n`)
  else await output.write(`${file.entries.map((entry) => `${entryText(entry)}\n`).join('')}${entriesText(file.entries.length)}\n`)
  return 0
}

/** A run against the baseline: which findings are not in it, and which entries moved with their files, or have another name now. */
async function compared(paths: readonly string[], flags: BaselineFlags, output: Output, outdated = false) {
  const cwd = flags.cwd ?? process.cwd()
  const configuration = await Configuration.load(flags, ruleBook)
  const file = BaselineFile[outdated ? 'readAny' : 'read'](pathOf(flags, cwd), cwd, (id) => configuration.ruleOf(id))
  const run = await runOver(paths, configuration, output)
  const repositoryPath = repositoryPaths(cwd)
  const added: { entry: BaselineEntry; finding: LocatedFinding }[] = []
  const moved = new Map<BaselineEntry, BaselineEntry>()
  for (const checked of run.files) {
    const path = repositoryPath(checked.path)
    const applied = file.apply(checked)
    for (const finding of applied.file.findings) if (mayStand(finding)) added.push({ entry: entryFor(finding, path, run.asOf), finding })
    for (const { finding, entry } of applied.known) {
      const { fingerprint, ruleId } = finding
      if (entry.fingerprint !== fingerprint) moved.set(entry, { ...entry, fingerprint, ruleId, path })
    }
  }
  return { file, run, added, moved }
}

function pathOf(flags: BaselineFlags, cwd: string): string {
  const path = flags.baseline ?? BaselineFile.find(cwd)
  if (path === undefined) throw new UsageError('There is no baseline yet.', "'candor baseline create' makes one.")
  return path
}

async function runOver(paths: readonly string[], { settings }: Configuration, output: Output): Promise<Run> {
  const files: CheckedFile[] = []
  let isWhole = true
  for await (const result of checkFiles(paths, settings, new Checker(settings))) {
    if ('checked' in result) {
      files.push(result.checked)
      if (result.checked.crashes.length > 0) isWhole = false
      continue
    }
    if (result.problem.fatal) isWhole = false
    output.note(result.problem.message)
  }
  return { cwd: settings.cwd, asOf: settings.asOf, files, isWhole }
}

function refused(output: Output): number {
  output.note('Something could not be checked, so the baseline was not written.')
  return 2
}

function entriesOf({ cwd, asOf, files }: Run): BaselineEntry[] {
  const repositoryPath = repositoryPaths(cwd)
  return files.flatMap(({ path, findings }) => findings.filter(mayStand).map((finding) => entryFor(finding, repositoryPath(path), asOf)))
}

const entriesText = (amount: number): string => (amount === 1 ? '1 entry' : `${amount} entries`)

const filesIn = (entries: readonly BaselineEntry[]): number => new Set(entries.map(({ path }) => path)).size

const placeOf = ({ path, ruleId, text }: BaselineEntry, { range }: LocatedFinding): string =>
  `${printable(path)}:${range.start.line}:${range.start.column} ${ruleId} “${printable(text)}”`

const entryText = ({ path, ruleId, text, added, reason }: BaselineEntry): string =>
  `${printable(path)} ${ruleId} “${printable(text)}” (since ${added}${reason === undefined ? '' : `: ${printable(reason)}`})`
