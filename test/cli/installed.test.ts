import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { parse } from 'yaml'
import { candor, folderOf, HONEST, SCARCE } from './candor.ts'

const OFFER = `---\nkind: landing\n---\n${SCARCE}`
const MINUTES = 60_000
const wanted = process.env.CANDOR_INTEGRATIONS !== undefined
const python = ['python3', 'python'].find((name) => spawnSync(name, ['-c', 'import venv']).status === 0)

interface Tools {
  installed(spec: string, label?: string): string
  nodeOf(major: string | number): string
}

const run = (command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string | undefined>> = {}) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } })

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=Shop', '-c', 'user.email=shop@shop.example', '-c', 'commit.gpgsign=false', ...args], { cwd, stdio: 'pipe' })
}

function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folderOf(files)
  git(cwd, 'init', '-q', '-b', 'main')
  git(cwd, 'add', '.')
  git(cwd, 'commit', '-q', '-m', 'first')
  return cwd
}

describe.skipIf(!wanted)('installed for real (skipped but for npm run test:integrations)', () => {
  let tools: Tools
  let folder: string
  let tarball: string

  beforeAll(async () => {
    tools = (await import(new URL('../../scripts/node-versions.mjs', import.meta.url).href)) as Tools
    folder = mkdtempSync(join(tmpdir(), 'candor-installed-'))
    const built = dirname(dirname(inject('candor')))
    for (const name of ['docs/rules', 'schema', 'README.md', 'LICENSE', 'CHANGELOG.md']) cpSync(name, join(built, name), { recursive: true })
    const packed = run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], built)
    tarball = join(folder, packed.stdout.trim().split('\n').at(-1) ?? '')
    expect(existsSync(tarball), packed.stderr).toBe(true)
  }, 5 * MINUTES)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** A PATH on which `npm` is one major version of npm, and `node` one that it runs on. */
  function pathWith(npm: number): string {
    const bin = join(folder, `npm-${npm}`)
    if (!existsSync(bin)) {
      mkdirSync(bin)
      // npm 12 refuses Node 20.
      const node = npm >= 12 ? tools.nodeOf(22) : process.execPath
      symlinkSync(node, join(bin, 'node'))
      const cli = join(tools.installed(`npm@${npm}`), 'node_modules/npm/bin/npm-cli.js')
      writeFileSync(join(bin, 'npm'), `#!/bin/sh\nexec ${JSON.stringify(node)} ${JSON.stringify(cli)} "$@"\n`)
      chmodSync(join(bin, 'npm'), 0o755)
    }
    return [bin, process.env.PATH].join(delimiter)
  }

  it(
    'works in an empty folder without network once npm has installed it',
    () => {
      const cwd = folderOf({ 'package.json': '{ "private": true }', 'offer.md': OFFER })
      const install = run('npm', ['install', '--no-audit', '--no-fund', tarball], cwd)
      expect(install.status, install.stderr).toBe(0)
      const noNetwork = `--import=${pathToFileURL(resolve('test/cli/no-network.mjs')).href}`
      const bin = run(process.execPath, ['node_modules/candor/bin/candor.js', 'offer.md', '-f', 'concise'], cwd, { NODE_OPTIONS: noNetwork })
      expect(bin).toMatchObject({ status: 0, stdout: expect.stringContaining('pressure/scarcity-no-basis') })
      writeFileSync(
        join(cwd, 'x.mjs'),
        "import { lintText } from 'candor'; console.log((await lintText('Only 3 left!', { kind: 'landing' })).findings.length)",
      )
      expect(run(process.execPath, ['x.mjs'], cwd, { NODE_OPTIONS: noNetwork })).toMatchObject({ stdout: '1\n', stderr: '' })
    },
    5 * MINUTES,
  )

  describe.skipIf(python === undefined)('by pre-commit (skipped without Python)', () => {
    let preCommit: string

    beforeAll(() => {
      const venv = resolve('node_modules/.cache/tools/pre-commit')
      preCommit = join(venv, process.platform === 'win32' ? 'Scripts/pre-commit.exe' : 'bin/pre-commit')
      if (existsSync(preCommit)) return
      execFileSync(String(python), ['-m', 'venv', venv])
      execFileSync(join(dirname(preCommit), 'pip'), ['install', '-q', 'pre-commit'], { stdio: 'pipe' })
    }, 5 * MINUTES)

    /** The hook's folder as the repository it becomes, told to install the packed candor instead of the one on npm. */
    function config(mirror: string): string {
      return `repos:\n  - repo: ${mirror}\n    rev: v0\n    hooks:\n      - id: candor\n        args: [--fail-on, warning]\n        additional_dependencies: ['${tarball}']\n`
    }

    it.each([10, 11, 12])(
      'with npm %i, from a clone of the mirror',
      (npm) => {
        const mirror = folderOf({})
        cpSync('integrations/pre-commit', mirror, { recursive: true })
        git(mirror, 'init', '-q', '-b', 'main')
        git(mirror, 'add', '.')
        git(mirror, 'commit', '-q', '-m', 'mirror')
        git(mirror, 'tag', 'v0')
        const cwd = repository({ '.pre-commit-config.yaml': config(mirror), 'copy/my offer.md': OFFER, 'a.ts': 'export {}\n', 'honest.md': HONEST })
        const env = { PATH: pathWith(npm), PRE_COMMIT_HOME: folderOf({}), FORCE_COLOR: '0' }
        const all = run(preCommit, ['run', '--all-files', '--color=never'], cwd, env)
        expect(all.stdout, all.stderr).toMatch(/candor\.+Failed\n- hook id: candor\n- exit code: 1\n/)
        expect(all.stdout).toContain('copy/my offer.md:6:1  warning  pressure/scarcity-no-basis')
        writeFileSync(join(cwd, 'copy/my offer.md'), HONEST)
        git(cwd, 'add', '.')
        expect(run(preCommit, ['run', '--color=never'], cwd, env).stdout).toMatch(/candor\.+Passed/)
        writeFileSync(join(cwd, 'a.ts'), 'export const a = 1\n')
        git(cwd, 'commit', '-q', '-m', 'second')
        git(cwd, 'add', 'a.ts')
        expect(run(preCommit, ['run', '--color=never'], cwd, env).stdout).toMatch(/candor.*Skipped/)
      },
      10 * MINUTES,
    )

    it(
      'as a local hook, where candor is a dependency',
      async () => {
        const hook = (await candor(['init', '--pre-commit'])).stdout
        const cwd = repository({
          '.pre-commit-config.yaml': hook,
          'package.json': '{ "private": true }',
          '.gitignore': 'node_modules\n',
          'offer.md': OFFER,
        })
        expect(run('npm', ['install', '--no-audit', '--no-fund', tarball], cwd).status).toBe(0)
        const env = { PRE_COMMIT_HOME: folderOf({}) }
        const all = run(preCommit, ['run', '--all-files', '--verbose', '--color=never'], cwd, env)
        expect(all.stdout, all.stderr).toMatch(/candor\.+Passed[\s\S]*offer\.md:6:1 {2}warning/)
      },
      5 * MINUTES,
    )
  })

  it(
    'by lint-staged',
    async () => {
      const cwd = repository({ 'package.json': '{ "private": true }', '.gitignore': 'node_modules\n', 'a.md': HONEST })
      const install = run('npm', ['install', '--no-audit', '--no-fund', '--no-save', tarball, 'lint-staged@16'], cwd)
      expect(install.status, install.stderr).toBe(0)
      writeFileSync(
        join(cwd, '.lintstagedrc.json'),
        (await candor(['init', '--lint-staged'])).stdout.replace('candor check', 'candor check --fail-on warning'),
      )
      writeFileSync(join(cwd, 'a.md'), OFFER)
      mkdirSync(join(cwd, 'mails'))
      writeFileSync(join(cwd, 'mails/b.html.hbs'), '<p>Hello {{name}}</p>\n')
      git(cwd, 'add', '.')
      const staged = run(process.execPath, ['node_modules/lint-staged/bin/lint-staged.js', '--verbose'], cwd)
      expect(staged.status).toBe(1)
      const text = stripVTControlCharacters(staged.stdout + staged.stderr)
      expect(text).toMatch(/a\.md:6:1 +warning +pressure\/scarcity-no-basis/)
      expect(text).toContain('in 1 of 2 files')
    },
    5 * MINUTES,
  )

  it.skipIf(spawnSync('bash', ['--version']).status !== 0)(
    'by the first step of the GitHub action (skipped without bash)',
    () => {
      const [install] = parse(readFileSync('integrations/github/action.yml', 'utf8')).runs.steps
      const cwd = folderOf({ '.npmrc': 'registry=https://registry.invalid/\n' })
      const step = run('bash', ['--noprofile', '--norc', '-c', install.run], cwd, {
        RUNNER_TEMP: join(cwd, 'temp'),
        CANDOR_VERSION: `file:${tarball}`,
      })
      expect(step.status, step.stderr).toBe(0)
      expect(run(join(cwd, 'temp/candor/node_modules/.bin/candor'), ['--version'], cwd).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    },
    5 * MINUTES,
  )
})
