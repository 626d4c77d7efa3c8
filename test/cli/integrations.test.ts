import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import picomatch from 'picomatch'
import { describe, expect, inject, it } from 'vitest'
import { parse } from 'yaml'
import { formatOf, formats, templateExtensions } from '../../src/formats/index.ts'
import { candor, folderOf, SCARCE } from './candor.ts'

const OFFER = `---\nkind: landing\n---\n${SCARCE}`
const version: string = JSON.parse(readFileSync('package.json', 'utf8')).version
const hasBash = spawnSync('bash', ['--version']).status === 0

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string>>
}

/** A folder of programs that stand in for `npx` and `npm`: the one runs the built candor, the other nothing. Both write down what they were told. */
function standIns(folder: string): string {
  const bin = join(folder, 'stand-ins')
  mkdirSync(bin)
  const log = join(folder, 'told.txt')
  const node = JSON.stringify(process.execPath)
  const script = (lines: string): string => `#!/bin/sh\necho "$(basename "$0") $*" >> ${JSON.stringify(log)}\n${lines}`
  writeFileSync(join(bin, 'npx'), script(`while [ "$1" != check ]; do shift; done\nexec ${node} ${JSON.stringify(inject('candor'))} "$@"\n`))
  writeFileSync(join(bin, 'npm'), script('exit 0\n'))
  for (const name of readdirSync(bin)) chmodSync(join(bin, name), 0o755)
  return bin
}

/** Runs a script as a CI service does. */
function bash(script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const path = [standIns(cwd), process.env.PATH].join(delimiter)
  const run = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: { PATH: path, HOME: cwd, ...env },
    encoding: 'utf8',
  })
  return { ...run, told: existsSync(join(cwd, 'told.txt')) ? readFileSync(join(cwd, 'told.txt'), 'utf8') : '' }
}

const action = parse(readFileSync('integrations/github/action.yml', 'utf8'))
const steps: readonly Step[] = action.runs.steps

/** Runs a step of the action with inputs, the others as they are by default. */
function runStep(name: string, cwd: string, inputs: Readonly<Record<string, string>>) {
  const step = steps.find((one) => one.name === name)
  const values: Record<string, string> = Object.fromEntries(
    Object.entries(action.inputs).map(([key, input]) => [key, (input as { default: string }).default]),
  )
  Object.assign(values, inputs)
  const temp = join(cwd, 'runner-temp')
  const installed = join(temp, 'candor/node_modules/.bin')
  mkdirSync(installed, { recursive: true })
  chmodSync(inject('candor'), 0o755)
  symlinkSync(inject('candor'), join(installed, 'candor'))
  const own = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([key, value]) => [key, value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => values[input])]),
  )
  const github = {
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: join(cwd, 'output.txt'),
    GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
    GITHUB_ACTIONS: 'true',
    CI: 'true',
  }
  return bash(step?.run ?? '', cwd, { ...github, ...own })
}

describe('the GitHub action', () => {
  it('lets what others write reach its scripts through the environment alone', () => {
    expect(steps.map(({ name }) => name)).toEqual(['Install candor', 'Check'])
    for (const { run, env } of steps) {
      expect(run).not.toContain('${{')
      for (const value of Object.values(env ?? {})) expect(value).toMatch(/^\$\{\{ inputs\.[\w-]+ \}\}$/)
    }
    const used = steps.flatMap(({ env }) => Object.values(env ?? {}).map((value) => value.slice('${{ inputs.'.length, -' }}'.length)))
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort())
    expect(action.inputs.version.default).toBe(version)
  })

  it.skipIf(!hasBash)('installs the version that is asked for, away from the repository (skipped without bash)', () => {
    const cwd = folderOf({})
    const { status, told } = runStep('Install candor', cwd, { version: '9.9.9; touch pwned' })
    expect(status).toBe(0)
    expect(told).toMatch(/^npm install --prefix \. .*--ignore-scripts .* candor@9\.9\.9; touch pwned\n$/)
    expect(existsSync(join(cwd, 'pwned'))).toBe(false)
  })

  it.skipIf(!hasBash)('annotates, sums up and leaves a SARIF report (skipped without bash)', () => {
    const cwd = folderOf({ 'copy/my offer.md': OFFER, 'copy/b.md': OFFER })
    const { status, stdout, stderr } = runStep('Check', cwd, { args: 'copy/my offer.md\n--min-severity\nwarning\n', 'fail-on': 'warning' })
    expect(stderr).toContain('candor: 1 warning → exit 1')
    expect(stdout).toMatch(/^::warning title=pressure\/scarcity-no-basis,file=copy\/my offer\.md,line=6,/)
    expect(status).toBe(1)
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toContain('1 warning')
    const output = readFileSync(join(cwd, 'output.txt'), 'utf8')
    expect(output).toMatch(/^sarif=.*candor\.sarif\n$/)
    expect(action.outputs.sarif.value).toMatch(/^\$\{\{ steps\.check\.outputs\.sarif \}\}$/)
    expect(JSON.parse(readFileSync(output.trimEnd().slice('sarif='.length), 'utf8')).runs[0].results).toHaveLength(1)
  })

  it.skipIf(!hasBash)('prints to the log when it shall not annotate, and splits a single line (skipped without bash)', () => {
    const cwd = folderOf({ 'site/copy/b.md': OFFER })
    const { status, stdout } = runStep('Check', cwd, { args: ' copy   --quiet ', annotate: 'false', 'working-directory': 'site' })
    expect(status).toBe(0)
    expect(stdout).toContain('copy/b.md:6:1  warning  pressure/scarcity-no-basis')
    expect(stdout).not.toContain('::warning')
    expect(existsSync(join(cwd, 'summary.md'))).toBe(false)
  })

  it.skipIf(!hasBash).each(['$(touch pwned)', '`touch pwned`', '; touch pwned', '* && touch pwned', "'; touch pwned #", '"; touch pwned; "'])(
    'runs nothing that an input says: %s (skipped without bash)',
    (hostile) => {
      for (const input of ['args', 'fail-on', 'working-directory', 'annotate']) {
        const cwd = folderOf({ 'b.md': OFFER })
        const { status } = runStep('Check', cwd, { [input]: hostile })
        expect(existsSync(join(cwd, 'pwned')), input).toBe(false)
        if (input === 'args' || input === 'fail-on') expect(status, input).toBe(2)
      }
    },
  )
})

const codeQuality = (text: string): { check_name: string; location: { path: string } }[] => JSON.parse(text)

describe('GitLab', () => {
  const job = (text: string): { script: string[]; variables?: Record<string, string> } => parse(text).candor

  it.skipIf(!hasBash)('has a job to include that leaves a code quality report (skipped without bash)', () => {
    const { script, variables } = job(readFileSync('integrations/gitlab/candor.gitlab-ci.yml', 'utf8'))
    const cwd = folderOf({ 'copy/b.md': OFFER })
    const { status, told } = bash(script.join('\n'), cwd, { ...variables, CANDOR_ARGS: 'copy --fail-on warning' })
    expect(status).toBe(1)
    expect(told).toContain(`npx --yes candor@${version} check`)
    expect(codeQuality(readFileSync(join(cwd, 'gl-code-quality-report.json'), 'utf8'))).toMatchObject([
      { check_name: 'pressure/scarcity-no-basis', location: { path: 'copy/b.md' } },
    ])
  })

  it.skipIf(!hasBash)('has a job of its own in repositories that depend on candor (skipped without bash)', async () => {
    const { script } = job((await candor(['init', '--gitlab'])).stdout)
    const cwd = folderOf({ 'b.md': OFFER })
    expect(bash(script.join('\n'), cwd)).toMatchObject({ status: 0, told: expect.stringMatching(/^npm ci\nnpx --no-install candor check /) })
    expect(codeQuality(readFileSync(join(cwd, 'gl-code-quality-report.json'), 'utf8'))).toHaveLength(1)
  })
})

describe('a GitHub workflow of a repository that depends on candor', () => {
  it.skipIf(!hasBash)('annotates (skipped without bash)', async () => {
    const { jobs } = parse((await candor(['init', '--github'])).stdout)
    const script = (jobs.candor.steps as Step[]).flatMap(({ run }) => run ?? []).join('\n')
    const run = bash(script, folderOf({ 'b.md': OFFER }))
    expect(run).toMatchObject({ status: 0, stdout: expect.stringMatching(/^::warning .*file=b\.md/) })
  })
})

/** Names of files that hooks must pass on, and names on which they must not. */
const COPY = [
  ...formats.filter(({ accepts }) => accepts === undefined).flatMap(({ extensions }) => extensions.map((extension) => `site/a.${extension}`)),
  ...templateExtensions.map((extension) => `mails/a.html.${extension}`),
]
const BARE = templateExtensions.map((extension) => `mails/offer.${extension}`)
const OTHER = ['a.ts', 'site/theme.css.liquid', 'nginx.conf.j2', 'package.json', 'amd', 'a.md.bak', 'md', 'photo.png', '.env.erb']

describe('pre-commit', () => {
  const [hook] = parse(readFileSync('integrations/pre-commit/.pre-commit-hooks.yaml', 'utf8'))

  it('has a hook that installs this version by npm into an empty package', () => {
    expect(hook).toMatchObject({ id: 'candor', language: 'node', additional_dependencies: [`candor@${version}`], require_serial: true })
    const mirror = JSON.parse(readFileSync('integrations/pre-commit/package.json', 'utf8'))
    expect(Object.keys(mirror).sort()).toEqual(['engines', 'license', 'name', 'private', 'version'])
    expect(existsSync('.pre-commit-hooks.yaml')).toBe(false)
  })

  it('passes on what candor reads, whatever way it is set up', async () => {
    const local = parse((await candor(['init', '--pre-commit'])).stdout).repos[0].hooks[0]
    expect(local.files).toBe(hook.files)
    const pattern = new RegExp(hook.files)
    for (const name of [...COPY, ...BARE]) {
      expect(pattern.test(name), name).toBe(true)
      expect(formatOf(name), name).toBeDefined()
    }
    expect(OTHER.filter((name) => pattern.test(name))).toEqual([])
  })

  it.skipIf(!hasBash)('runs what it says (skipped without bash)', async () => {
    const local = parse((await candor(['init', '--pre-commit'])).stdout).repos[0].hooks[0]
    const cwd = folderOf({ 'b.md': OFFER, 'empty.txt': '' })
    expect(bash(`${local.entry} b.md empty.txt --fail-on warning`, cwd)).toMatchObject({ status: 1, stdout: expect.stringContaining('b.md:6:1') })
    expect(await candor([...hook.entry.split(' ').slice(1), 'b.md', 'empty.txt', '--fail-on', 'warning'], { cwd })).toMatchObject({ code: 1 })
  })
})

describe('lint-staged', () => {
  it('passes on what candor reads', async () => {
    const [[glob, command], ...others] = Object.entries(JSON.parse((await candor(['init', '--lint-staged'])).stdout))
    expect(others).toEqual([])
    // As lint-staged does for globs without a slash.
    const matches = picomatch(glob, { basename: true, dot: true })
    expect(COPY.filter((name) => !matches(name))).toEqual([])
    expect(OTHER.filter((name) => matches(name))).toEqual([])
    const cwd = folderOf({ 'b.md': OFFER })
    expect(await candor([...String(command).split(' ').slice(1), join(cwd, 'b.md')], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('b.md:6:1'),
    })
  })
})

describe('docs/ci.md', () => {
  const page = readFileSync('docs/ci.md', 'utf8')
  const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => parse(text))

  it('shows what candor init prints', async () => {
    const flags = [...page.matchAll(/<!-- candor init (--[a-z-]+) -->\n\n```\w+\n([\s\S]*?)```/g)]
    expect(flags.map(([, flag]) => flag)).toEqual(['--pre-commit', '--lint-staged', '--github', '--gitlab'])
    for (const [, flag, text] of flags) expect((await candor(['init', flag])).stdout).toBe(text)
  })

  it('names inputs and outputs that the action has, and variables that the job has', () => {
    const used = blocks.flatMap((block) => (block.jobs?.candor.steps ?? []) as Step[])
    const ours = used.find(({ uses }) => uses?.includes('integrations/github'))
    expect(Object.keys(ours?.with ?? {}).filter((name) => !(name in action.inputs))).toEqual([])
    for (const [, name] of page.matchAll(/steps\.candor\.outputs\.(\w+)/g)) expect(action.outputs).toHaveProperty(name)
    for (const name of Object.keys(action.inputs)) expect(page).toContain(`| \`${name}\` |`)
    const including = blocks.find((block) => block.include !== undefined)
    expect(existsSync(including.include[0].local)).toBe(true)
    expect(Object.keys(including.candor.variables)).toEqual(['CANDOR_ARGS'])
  })

  it('names every output format', async () => {
    const { reporterNames } = await import('../../src/report/names.ts')
    expect(reporterNames.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })
})
