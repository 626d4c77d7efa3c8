import { homedir } from 'node:os'
import { dirname, sep } from 'node:path'
import { ruleBook, version } from '../builtin.ts'
import { count } from '../report/index.ts'
import { type CheckOptions, ConfigError, type ConfigOptions, Configuration, UsageError } from '../workspace/index.ts'
import { repositoryRoot } from '../workspace/repository.ts'
import { cacheFolder } from '../workspace/result-cache.ts'
import type { Output } from './output.ts'

export interface DoctorFlags extends CheckOptions, ConfigOptions {
  readonly json?: boolean
}

/** `candor doctor`: what one needs to know of a place where candor does not do as expected. The home folder is not named. */
export async function doctor(flags: DoctorFlags, output: Output): Promise<number> {
  const cwd = process.cwd()
  const rows: [string, string][] = [
    ['candor', version],
    ['node', `${process.version} (${process.platform} ${process.arch})`],
    [
      'typescript configs',
      (process.features as { readonly typescript?: unknown }).typescript ? 'run by this Node' : 'not run by this Node; 22.18 or newer is needed',
    ],
    ['working folder', homeless(cwd)],
    ['git repository', homeless(repositoryRoot(cwd) ?? 'none')],
    ['results are kept in', homeless(cacheFolder(cwd, undefined) ?? 'no folder: this is no project')],
    ['rules of candor', `${ruleBook.rules.length}`],
    ['markdown parser', (await has('satteri')) ? 'satteri' : 'remark (satteri is not installed)'],
    ['pdf reader', (await has('unpdf')) ? 'unpdf' : 'none (unpdf is not installed)'],
    ['environment', environment()],
  ]
  let problem: string | undefined
  try {
    const configuration = await Configuration.load(flags, ruleBook)
    const { file, loaded } = await configuration.scopeOf(cwd)
    rows.push(['config', file === undefined ? 'none' : homeless(file.absolute)])
    for (const one of loaded.files) if (one !== file && one.absolute !== '') rows.push(['  extends', homeless(one.absolute)])
    for (const { name, version: own, rules } of loaded.plugins) rows.push(['  plugin', `${name} ${own} (${count(rules.length, 'rule')})`])
    rows.push(['rules that run', `${configuration.settings.setups.length}`])
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    problem = error.message
    rows.push(['config', `cannot be used: ${error instanceof ConfigError ? error.problems[0].path : error.message}`])
  }
  const width = Math.max(...rows.map(([name]) => name.length))
  const text = rows.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join('')
  await output.write(
    flags.json
      ? `${JSON.stringify(
          rows.map(([name, value]) => ({ name: name.trim(), value })),
          null,
          2,
        )}\n`
      : text,
  )
  if (problem !== undefined) output.note(homeless(problem))
  return problem === undefined ? 0 : 2
}

/** What is pasted in public need not say who works here. */
function homeless(text: string): string {
  const home = homedir()
  if (home.length <= 1 || dirname(home) === home) return text
  return text === home ? '~' : text.replaceAll(`${home}${sep}`, `~${sep}`)
}

async function has(name: string): Promise<boolean> {
  try {
    await import(name)
    return true
  } catch {
    return false
  }
}

function environment(): string {
  const set = ['CI', 'GITHUB_ACTIONS', 'CANDOR_FORMAT', 'CANDOR_CACHE_DIR', 'NO_COLOR', 'FORCE_COLOR', 'FORCE_HYPERLINK', 'NODE_OPTIONS'].filter(
    (name) => process.env[name],
  )
  return set.length === 0 ? 'nothing that concerns candor' : set.join(', ')
}
