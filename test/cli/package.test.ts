import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { candor, folderOf, SHAMING } from './candor.ts'

const OFFER = `---\nkind: landing\n---\n${SHAMING}`

const built = dirname(dirname(inject('candor')))
const tsc = resolve('node_modules/typescript/bin/tsc')

const PACKED = ['docs', 'integrations', 'rules/laws/README.md', 'schema', 'CHANGELOG.md', 'CONTRIBUTING.md', 'README.md', 'LICENSE']

/** What `npm run build` makes besides the program, and what else the package holds. */
beforeAll(() => {
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', join(built, 'dist/types')])
  for (const name of PACKED) cpSync(name, join(built, name), { recursive: true })
}, 120_000)

const page = readFileSync('docs/api.md', 'utf8')
const examples = [...page.matchAll(/^## (.*)\n(?:(?!^## )[\s\S])*?```ts\n([\s\S]*?)```/gm)].map(([, title, code]) => [title, code] as const)

/** What somebody who uses candor might have, with the built package among the dependencies. */
function project(): string {
  const cwd = folderOf({
    'package.json': '{ "type": "module" }',
    'candor.config.json': '{ "kinds": { "copy/**": "landing" } }',
    'broken.config.json': '{ "rulez": {} }',
    'copy/jacket.md': '---\ntitle: Jacket\n---\n# Blue jacket\n\nOnly 3 left!\n',
    'copy/terms.html': '<p>Last updated on 1 March 2026.</p>',
    'tsconfig.json': JSON.stringify({
      compilerOptions: { target: 'es2022', module: 'nodenext', strict: true, noEmit: true, types: ['node'], lib: ['es2023'] },
    }),
  })
  mkdirSync(join(cwd, 'node_modules/@types'), { recursive: true })
  const link = (name: string, target: string): void => symlinkSync(target, join(cwd, 'node_modules', name), 'junction')
  link('candor', built)
  for (const name of ['unified', 'remark-parse', 'vfile', 'vfile-reporter', '@types/node']) link(name, resolve('node_modules', name))
  return cwd
}

/** The lines that an example says it prints. */
const printed = (code: string): string => [...code.matchAll(/^ *\/\/ →(?: (.*))?$/gm)].map(([, line = '']) => `${line}\n`).join('')

describe('docs/api.md', () => {
  it('has examples', () => expect(examples.map(([title]) => title)).toHaveLength(6))

  it.each(examples)('%s: the example runs and prints what it says', (_, code) => {
    const cwd = project()
    writeFileSync(join(cwd, 'example.js'), code)
    const { stdout, stderr, status } = spawnSync(process.execPath, ['example.js'], { cwd, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toBe(printed(code))
    expect(stdout).not.toBe('')
    expect(status).toBe(0)
  })

  it('has types for all of them', { timeout: 120_000 }, () => {
    const cwd = project()
    for (const [at, [, code]] of examples.entries()) writeFileSync(join(cwd, `example-${at}.ts`), code)
    writeFileSync(join(cwd, 'wrong.ts'), "import { lintText } from 'candor'\nawait lintText('x', { kind: 'no such kind' })\n")
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', '.'], { cwd, encoding: 'utf8' })
    expect(stdout.split('\n').filter((line) => line.includes('error TS'))).toEqual([expect.stringMatching(/^wrong\.ts\(2,23\): error TS2322/)])
  })

  it('names everything that is exported', async () => {
    const api: Record<string, unknown> = await import(pathToFileURL(join(built, 'dist/index.js')).href)
    const words = new Set(page.match(/\w+/g))
    expect(Object.keys(api).filter((name) => !words.has(name))).toEqual([])
  })
})

describe('the package', () => {
  const npm = (args: readonly string[]) => spawnSync('npm', args, { cwd: built, encoding: 'utf8', shell: process.platform === 'win32' })

  it('holds what it says, and works without network and without any other package', { timeout: 120_000 }, async () => {
    const folder = folderOf({ 'node_modules/candor/x': '', 'offer.md': OFFER, 'use.mjs': USE })
    const { stdout, stderr, status } = npm(['pack', '--json', '--ignore-scripts', '--offline', '--pack-destination', folder])
    expect(status, stderr).toBe(0)
    const result: unknown = JSON.parse(stdout)
    // npm 12 gives an object by name where earlier ones give a list.
    const [packed] = Object.values(result as Record<string, { filename: string; files: { path: string }[] }>)
    const paths = packed.files.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(SHIPPED))
    expect(
      paths.filter(
        (path) =>
          !/^(?:bin|dist|docs|integrations|schema)\/|^(?:CHANGELOG|CONTRIBUTING|README|LICENSE|package\.json)|^rules\/laws\/README\.md$/.test(path),
      ),
    ).toEqual([])
    for (const target of targetsOf(JSON.parse(readFileSync('package.json', 'utf8')).exports)) expect(paths).toContain(target)

    expect(paths.filter((path) => path.endsWith('.md')).flatMap((path) => deadLinks(path, new Set(paths)))).toEqual([])

    execFileSync('tar', ['-xzf', packed.filename, '-C', 'node_modules/candor', '--strip-components', '1'], { cwd: folder })
    const offline = ['--import', pathToFileURL(resolve('test/cli/no-network.mjs')).href]
    const run = (args: readonly string[]) => spawnSync(process.execPath, [...offline, ...args], { cwd: folder, encoding: 'utf8' })
    expect(run(['node_modules/candor/bin/candor.js', '-f', 'concise', 'offer.md'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('confirmshaming'),
    })
    expect(run(['node_modules/candor/bin/candor.js', '--version']).stdout).toBe(`${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`)
    expect(run(['use.mjs'])).toMatchObject({ stderr: '', stdout: 'pressure/confirmshaming function function\n', status: 0 })
  })

  it.each(['nothing', 'other bytes', 'a part of it'])('does not mind a code cache that holds %s', async (what) => {
    const dist = join(built, 'dist')
    const name = readdirSync(dist).find((one) => one.endsWith(`${process.versions.v8}.cache`))
    expect(name).toBeDefined()
    const cache = join(dist, String(name))
    const bytes = readFileSync(cache)
    const wrong = { nothing: Buffer.alloc(0), 'other bytes': Buffer.alloc(bytes.length, 7), 'a part of it': bytes.subarray(0, bytes.length / 2) }
    const copy = folderOf({ 'offer.md': OFFER })
    cpSync(built, join(copy, 'candor'), { recursive: true })
    writeFileSync(join(copy, 'candor/dist', String(name)), wrong[what as keyof typeof wrong])
    const { status, stderr, stdout } = spawnSync(process.execPath, ['candor/bin/candor.js', 'offer.md', '-f', 'concise'], {
      cwd: copy,
      encoding: 'utf8',
    })
    expect(stderr).toBe('candor: 1 error → exit 1\n')
    expect(stdout).toBe((await candor(['offer.md', '-f', 'concise'], { cwd: copy })).stdout)
    expect(status).toBe(1)
  })
})

/** Links of a page of the package to what it does not hold, or to a heading that is not there. */
function deadLinks(path: string, files: ReadonlySet<string>): string[] {
  return linksOf(path).filter((url) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return false
    const { pathname, hash } = new URL(url, `file:///${path}`)
    const target = decodeURIComponent(pathname.slice(1))
    return !files.has(target) || (hash !== '' && !anchorsOf(target).has(hash.slice(1)))
  })
}

const nodesOf = (path: string): readonly Nodes[] => {
  const found: Nodes[] = [
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(readFileSync(join(built, path), 'utf8')),
  ]
  for (const node of found) if ('children' in node) found.push(...node.children)
  return found
}

const linksOf = (path: string): string[] => nodesOf(path).flatMap((node) => ('url' in node ? [node.url] : []))

const anchorsOf = (path: string): ReadonlySet<string> =>
  new Set(
    nodesOf(path).flatMap((node) =>
      node.type === 'heading'
        ? [
            wordsIn(node)
              .toLowerCase()
              .replace(/[^\p{L}\p{N} -]/gu, '')
              .replaceAll(' ', '-'),
          ]
        : [],
    ),
  )

const wordsIn = (node: Nodes): string => ('value' in node ? node.value : 'children' in node ? node.children.map(wordsIn).join('') : '')

const USE = `import { lintText } from 'candor'
import { rehypeCandor, remarkCandor } from 'candor/unified'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
const { findings } = await lintText(readFileSync('offer.md', 'utf8'), { path: 'offer.md' })
createRequire(import.meta.url)('candor/schema/report.schema.json')
console.log(findings.map(({ ruleId }) => ruleId).join(), typeof remarkCandor, typeof rehypeCandor)
`

const SHIPPED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'bin/candor.js',
  'bin/package.json',
  'dist/cli.cjs',
  'dist/index.js',
  'dist/parts/remark.cjs',
  'dist/types/rules/vocabulary.d.ts',
  'dist/unified.js',
  'dist/vocabulary.bin',
  'docs/rules/README.md',
  'docs/rules/pressure/confirmshaming.md',
  'package.json',
  'schema/config.schema.json',
  'schema/report.schema.json',
  'schema/rules.schema.json',
]

/** Every file that `exports` leads to. */
const targetsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value.replace('./', '')] : Object.values(value as Record<string, unknown>).flatMap(targetsOf)
