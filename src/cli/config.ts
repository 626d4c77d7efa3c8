import { resolve } from 'node:path'
import { ruleBook } from '../builtin.ts'
import { count, printable } from '../report/index.ts'
import { type ConfigView, viewOf } from '../workspace/config/view.ts'
import { type CheckOptions, type ConfigOptions, Configuration, discover, UsageError } from '../workspace/index.ts'
import type { Output } from './output.ts'

export interface ConfigFlags extends CheckOptions, ConfigOptions {
  readonly file?: string
  readonly files?: boolean
  /** Print the JSON Schema of a config that may name the rules known here. */
  readonly schema?: boolean
  readonly json?: boolean
}

/** `candor config`: what holds and where it comes from; with `--files`, what would be checked and why the rest would not. */
export async function showConfig(paths: readonly string[], flags: ConfigFlags, output: Output): Promise<number> {
  if (flags.files && flags.file !== undefined) throw new UsageError("'--files' lists files, '--file' tells of one: they cannot go together.")
  if (flags.schema && (flags.files || flags.file !== undefined))
    throw new UsageError(`'--schema' prints what a config may say, '${flags.files ? '--files' : '--file'}' what holds: they cannot go together.`)
  if (!flags.files && paths.length > 0) throw new UsageError("'candor config' takes paths only with --files.", `candor config --file ${paths[0]}`)
  const configuration = await Configuration.load(flags, ruleBook)
  if (flags.schema) {
    const { rules, profiles } = (await configuration.scopeOf(configuration.cwd)).loaded
    const { configJsonSchema } = await import('../workspace/config/json-schema.ts')
    await output.write(`${JSON.stringify(configJsonSchema({ rules, profiles }), null, 2)}\n`)
    return 0
  }
  if (flags.files) return showFiles(paths.length === 0 ? ['.'] : paths, configuration, flags, output)
  const view = await viewOf(configuration, flags.file === undefined ? undefined : resolve(configuration.cwd, flags.file))
  await output.write(flags.json ? `${JSON.stringify(view, null, 2)}\n` : viewText(view))
  return 0
}

function viewText({ file, config, builtOn, settings, rules, ignored }: ConfigView): string {
  const lines = [
    ...(file === null ? [] : [`file     ${file}`]),
    `config   ${config ?? 'none: everything is as it comes'}`,
    ...builtOn.map((name) => `         ${name}`),
    ...(ignored === null ? [] : [`         ${file} is not checked: ${ignored}`]),
    '',
  ]
  const values = settings.map(({ key, value, origin }): [string, string, string] => [key, valueText(value), origin])
  const states = rules.map(({ id, level, options, origin }): [string, string, string] => [
    id,
    options === null ? level : `${level} ${JSON.stringify(options)}`,
    origin,
  ])
  return `${lines.join('\n')}\n${table(values)}\nrules\n${table(states)}`
}

const valueText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

function table(rows: readonly [string, string, string][]): string {
  const widths = [0, 1].map((column) => Math.min(48, Math.max(0, ...rows.map((row) => row[column].length))))
  return (
    rows.map(([key, value, origin]) => `  ${key.padEnd(widths[0])}  ${value.padEnd(widths[1])}  ${origin}`.trimEnd()).join('\n') +
    (rows.length === 0 ? '' : '\n')
  )
}

async function showFiles(paths: readonly string[], configuration: Configuration, flags: ConfigFlags, output: Output): Promise<number> {
  const { settings } = configuration
  const { files, problems, leftOut } = await discover(paths, { ...settings, explain: true })
  const campaigns = await configuration.campaignsOf(files.map((file) => file.absolute))
  if (flags.json) {
    const checked = []
    for (const { path, absolute } of files) {
      const own = await configuration.settingsFor(absolute)
      const { file } = await configuration.scopeOf(resolve(absolute, '..'))
      checked.push({ path, config: file?.path ?? null, kind: own.kind ?? null, type: own.type ?? null, campaigns: own.campaigns })
    }
    await output.write(
      `${JSON.stringify({ files: checked, campaigns: [...campaigns.keys()], leftOut, problems: problems.map(({ code, path, message }) => ({ code, path, message })) }, null, 2)}\n`,
    )
  } else {
    const width = Math.min(60, Math.max(0, ...leftOut.map(({ path }) => path.length)))
    const skipped = leftOut.map(({ path, reason }) => `  ${printable(path).padEnd(width)}  ${printable(reason)}\n`)
    const rest = leftOut.length === 0 ? '' : `\nnot checked\n${skipped.join('')}`
    await output.write(`${count(files.length, 'file')} to check\n${files.map(({ path }) => `  ${printable(path)}\n`).join('')}${rest}`)
  }
  for (const problem of problems) output.note(problem.message)
  return problems.some((problem) => problem.fatal) ? 2 : 0
}
