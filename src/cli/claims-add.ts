import { relative, resolve, sep } from 'node:path'
import { ruleBook } from '../builtin.ts'
import { printable } from '../report/index.ts'
import type { ClaimClass } from '../rule/index.ts'
import { today } from '../workspace/days.ts'
import { Checker, type CheckOptions, type ConfigOptions, Configuration, checkFiles, type LocatedFinding, UsageError } from '../workspace/index.ts'
import { reportPath } from '../workspace/paths.ts'
import type { Output } from './output.ts'

export interface AddClaimFlags extends CheckOptions, ConfigOptions {
  readonly source?: string
  readonly id?: string
  readonly class?: ClaimClass
  readonly date?: string
  readonly expires?: string
  readonly owner?: string
}

/** `candor claims add`: writes an entry for a finding into the claims register. Gives the exit code. */
export async function addClaim(wanted: string, paths: readonly string[], flags: AddClaimFlags, output: Output): Promise<number> {
  const configuration = await Configuration.load({ ...flags, reportUnusedSuppressions: 'off' }, ruleBook)
  const { finding, path } = await findingFor(wanted, paths, configuration)
  const rule = configuration.ruleOf(finding.ruleId)
  const classes = rule?.evidence ?? []
  if (classes.length === 0)
    throw new UsageError(`No evidence settles findings of ${finding.ruleId}.`, 'An exception or a comment can: see docs/suppressions.md.')
  const kind = flags.class ?? classes[0]
  if (!classes.includes(kind))
    throw new UsageError(`Findings of ${finding.ruleId} are not settled by evidence of class '${kind}'.`, `It takes ${classes.join(' or ')}.`)
  const source = flags.source ?? (await askedFor('Where is the evidence (a file or a URL)? '))
  if (source === undefined || source.trim() === '')
    throw new UsageError('An entry needs to say where its evidence is.', `candor claims add ${wanted} --source tests/2026.pdf`)
  const { appendEntry } = await import('../workspace/register/append-entry.ts')
  const file = await registerFor(path, configuration)
  const id = await appendEntry(file, configuration, {
    id: flags.id,
    match: wordingOf(finding),
    class: kind,
    source: isUrl(source) ? source : relativeSource(file, resolve(configuration.cwd, source)),
    date: flags.date ?? today(),
    expires: flags.expires,
    owner: flags.owner,
  })
  output.note(`wrote '${id}' to ${reportPath(configuration.cwd, file)} for “${printable(finding.text)}”.`)
  return 0
}

/** A short sentence says what the claim is made of: "the fastest" alone would speak for everything that is called so. */
const wordingOf = ({ text, sentence }: LocatedFinding): string => (sentence.length <= LONGEST ? sentence : text).replace(/\s+/g, ' ').trim()

const LONGEST = 120

const isUrl = (source: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(source)

const relativeSource = (file: string, absolute: string): string => relative(resolve(file, '..'), absolute).split(sep).join('/')

/** The register that holds for a file, or where a new one goes: beside the config, else into the working folder. */
async function registerFor(path: string, configuration: Configuration): Promise<string> {
  const folder = resolve(configuration.cwd, path, '..')
  const scope = await configuration.scopeOf(folder)
  const known = configuration.registers.pathFor(folder, scope)
  return known ?? resolve(scope.file?.folder ?? configuration.cwd, 'candor.claims.yaml')
}

async function findingFor(
  wanted: string,
  paths: readonly string[],
  configuration: Configuration,
): Promise<{ finding: LocatedFinding; path: string }> {
  const place = /^(.+?):(\d+)(?::\d+)?$/.exec(wanted)
  if (place === null && !/^[0-9a-f]{16}$/.test(wanted))
    throw new UsageError(`'${wanted}' is neither a fingerprint nor a place such as page.md:12.`, "'candor claims' lists the claims with both.")
  const found: { finding: LocatedFinding; path: string }[] = []
  const { settings } = configuration
  for await (const result of checkFiles(place === null ? paths : [place[1]], settings, new Checker(settings))) {
    if ('problem' in result) {
      if (result.problem.fatal) throw new UsageError(result.problem.message)
      continue
    }
    for (const finding of result.checked.findings) {
      const isIt =
        place === null ? finding.fingerprint === wanted : finding.range.start.line === Number(place[2]) && takesEvidence(finding, configuration)
      if (isIt) found.push({ finding, path: result.checked.path })
    }
  }
  if (found.length === 1) return found[0]
  if (found.length > 1)
    throw new UsageError(
      `There are ${found.length} such findings at ${wanted}.`,
      `Name one of them: ${found.map(({ finding }) => finding.fingerprint).join(', ')}.`,
    )
  throw new UsageError(`There is no finding ${wanted} that evidence could settle.`, "'candor claims' lists the claims.")
}

const takesEvidence = ({ ruleId }: LocatedFinding, configuration: Configuration): boolean => configuration.ruleOf(ruleId)?.evidence !== undefined

/** Asks, where there is somebody to answer. */
async function askedFor(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined
  const { createInterface } = await import('node:readline/promises')
  const line = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await line.question(question)
  } finally {
    line.close()
  }
}
