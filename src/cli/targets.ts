import { appendFileSync, writeFileSync } from 'node:fs'
import {
  createReporter,
  isReporterName,
  plainPalette,
  type ReportedFile,
  type Reporter,
  type ReporterName,
  type ReporterOptions,
  type RunSummary,
  reporterNames,
} from '../report/index.ts'
import { reasonOf, UsageError } from '../workspace/errors.ts'
import { didYouMean } from '../workspace/suggest.ts'

/** One output format and where it goes. */
export interface Target {
  readonly format: ReporterName
  /** Standard output when absent. */
  readonly file?: string
  /** Whether the file keeps what it has: other steps of a CI job write to the same summary. */
  readonly append?: boolean
}

/** Reads `-f NAME[@VERSION][=FILE]` and `-o FILE`. Throws a `UsageError`. */
export function targetsOf(formats: readonly string[], outputFile: string | undefined): Target[] {
  if (outputFile === '') throw new UsageError('-o lacks the name of a file.')
  const targets = formats.map(targetOf)
  const unplaced = targets.filter((target) => target.file === undefined)
  if (unplaced.length > 1) {
    const names = unplaced.map((target) => target.format)
    throw new UsageError(`The formats ${names.join(' and ')} cannot both go to the same place.`, `Give one of them a file: -f ${names[1]}=report.txt`)
  }
  if (outputFile !== undefined && unplaced.length === 0) throw new UsageError('-o has no format to write: every -f has a file of its own.')
  return targets.map((target) => (target.file === undefined ? { ...target, file: outputFile } : target))
}

/** Formats whose shape has a version, `json@1`, and the versions that can be had. */
const VERSIONS: Readonly<Record<string, readonly string[]>> = { json: ['1'], jsonl: ['1'] }

function targetOf(value: string): Target {
  const at = value.indexOf('=')
  const [format, version] = (at === -1 ? value : value.slice(0, at)).split('@', 2)
  const file = at === -1 ? undefined : value.slice(at + 1)
  if (!isReporterName(format))
    throw new UsageError(`There is no output format '${format}'.`, didYouMean(format, reporterNames) ?? `One of ${reporterNames.join(', ')}.`)
  const versions = VERSIONS[format] ?? []
  if (version !== undefined && !versions.includes(version))
    throw new UsageError(
      versions.length === 0 ? `The format ${format} has no versions.` : `There is no version '${version}' of the format ${format}.`,
      `-f ${format}${versions.length === 0 ? '' : `@${versions.at(-1)}`} is what there is.`,
    )
  if (file === '') throw new UsageError(`-f ${format}= lacks the name of a file.`)
  return { format, file }
}

/** Where text goes that has no file. */
export interface Sink {
  write(text: string): Promise<void>
}

interface OpenTarget {
  readonly reporter: Reporter
  readonly file: string | undefined
  readonly append: boolean
  readonly text: string[]
}

/** Feeds all reporters of a run and takes their text to its place. */
export class Targets {
  readonly #output: Sink
  readonly #open: OpenTarget[]

  private constructor(open: OpenTarget[], output: Sink) {
    this.#output = output
    this.#open = open
  }

  static async open(targets: readonly Target[], options: ReporterOptions, output: Sink): Promise<Targets> {
    const open = targets.map(async ({ format, file, append = false }) => {
      const reporter = await createReporter(format, file === undefined ? options : { ...options, palette: plainPalette, width: 100 })
      return { reporter, file, append, text: [] }
    })
    return new Targets(await Promise.all(open), output)
  }

  async file(file: ReportedFile): Promise<void> {
    for (const target of this.#open) await this.#put(target, target.reporter.file(file))
  }

  /** Ends all reports. Gives a sentence for each file that could not be written. */
  async end(run: RunSummary): Promise<string[]> {
    const failures: string[] = []
    for (const target of this.#open) {
      for (const part of [target.reporter.end(run)].flat()) await this.#put(target, part)
      if (target.file === undefined) continue
      try {
        const write = target.append ? appendFileSync : writeFileSync
        write(target.file, target.text.join(''))
      } catch (error) {
        failures.push(`cannot write '${target.file}': ${reasonOf(error)}`)
      }
    }
    return failures
  }

  async #put(target: OpenTarget, text: string): Promise<void> {
    if (target.file === undefined) await this.#output.write(text)
    else if (text !== '') target.text.push(text)
  }
}
