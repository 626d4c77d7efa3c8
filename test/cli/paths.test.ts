import { execFileSync } from 'node:child_process'
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { candor, folderOf, SCARCE } from './candor.ts'

const OFFER = `---\nkind: landing\n---\n${SCARCE}`

/** Names that some format takes for something else. */
const ODD = [
  'a b.md',
  'a#b.md',
  '100%25 a%b.md',
  'é ü 📦.md',
  'a,b.md',
  "a'b&c.md",
  ...(process.platform === 'win32' ? [] : ['a:b.md', 'a|b<c>"d".md', 'a\nb.md', 'a\\b.md']),
]

interface Sarif {
  readonly runs: readonly {
    readonly originalUriBaseIds: object
    readonly results: readonly {
      readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { uri: string; uriBaseId?: string } } }[]
    }[]
  }[]
}

const artifactsOf = (log: string) => (JSON.parse(log) as Sarif).runs[0].results.map(({ locations }) => locations[0].physicalLocation.artifactLocation)

/** The path below the root that a relative URI stands for. */
const pathOf = (uri: string): string => decodeURIComponent(new URL(uri, 'file:///root/').pathname.replace('/root/', ''))

const unescaped = (text: string): string =>
  text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')

const fromXml = (text: string): string =>
  text
    .replaceAll('&#10;', '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

describe('odd names of files', () => {
  const names = [...ODD].sort()
  const reported: [string, (report: string) => string[]][] = [
    ['json', (report) => JSON.parse(report).files.map(({ path }: { path: string }) => path)],
    [
      'jsonl',
      (report) =>
        report
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).path),
    ],
    ['sarif', (report) => artifactsOf(report).map(({ uri }) => pathOf(uri))],
    ['github', (report) => [...report.matchAll(/^::warning [^\n]*?,file=([^,]*),/gm)].map(([, path]) => unescaped(path))],
    ['gitlab', (report) => JSON.parse(report).map(({ location }: { location: { path: string } }) => location.path)],
    ['rdjson', (report) => JSON.parse(report).diagnostics.map(({ location }: { location: { path: string } }) => location.path)],
    ['checkstyle', (report) => [...report.matchAll(/<file name="([^"]*)">/g)].map(([, name]) => fromXml(name))],
    ['junit', (report) => [...report.matchAll(/<testsuite name="([^"]*)"/g)].map(([, name]) => fromXml(name))],
    // For people: a break of the line would tear the line in two, so it is shown as a blank.
    [
      'concise',
      (report) =>
        report
          .trim()
          .split('\n')
          .map((line) => line.replace(/:\d+:\d+ warning .*/, '')),
    ],
    ['markdown', (report) => [...report.matchAll(/^### (`+) ?(.*?) ?\1$/gm)].map(([, , name]) => name)],
  ]

  it.each(reported)('are themselves in %s', async (format, namesIn) => {
    const { stdout } = await candor(['-f', format], { cwd: folderOf(Object.fromEntries(ODD.map((name) => [name, OFFER]))) })
    const shown = format === 'concise' || format === 'markdown' ? names.map((name) => name.replace('\n', ' ')) : names
    expect(namesIn(stdout).sort()).toEqual([...shown].sort())
  })
})

describe.skipIf(process.platform === 'win32')('symbolic links (skipped on Windows)', () => {
  /** A repository with a folder, a link to it, and a link to all of it elsewhere. */
  function repository(): { readonly root: string; readonly link: string } {
    const root = realpathSync(folderOf({ 'real/sub/offer.md': OFFER, 'package.json': '{}' }))
    symlinkSync('real', join(root, 'link'))
    const link = join(realpathSync(folderOf({})), 'elsewhere')
    symlinkSync(root, link)
    execFileSync('git', ['init', '-q'], { cwd: root })
    return { root, link }
  }

  const CI = ['sarif', 'gitlab', 'rdjson', 'github']
  const pathsIn = (report: string): string[] => [...new Set(report.match(/[\w./-]*offer\.md/g))]

  it.each(CI)('%s tells files by the path that git knows', async (format) => {
    const { root, link } = repository()
    for (const [cwd, path] of [
      [root, 'link'],
      [root, join(link, 'real')],
      [root, `${join(link, 'link')}/**/*.md`],
      [join(root, 'real/sub'), '.'],
      [join(root, 'real/sub'), '../../link/sub/offer.md'],
      [link, 'real'],
      [join(link, 'link/sub'), 'offer.md'],
    ])
      expect(pathsIn((await candor([path, '-f', format], { cwd })).stdout), `${path} in ${cwd}`).toEqual(['real/sub/offer.md'])
  })

  it('paths for people lie below the working folder where they lead there', async () => {
    const { root, link } = repository()
    const shown = async (...args: string[]) => (await candor([...args, '-f', 'concise'], { cwd: root })).stdout.replace(/:.*\n/, '')
    expect(await shown(join(link, 'real'))).toBe('real/sub/offer.md')
    expect(await shown(join(link, 'real/sub/offer.md'))).toBe('real/sub/offer.md')
    expect(await shown('link')).toBe('link/sub/offer.md')
    const named = await candor(['-', '--stdin-filename', join(link, 'real/new.md'), '-f', 'concise'], { cwd: root, input: OFFER })
    expect(named.stdout).toMatch(/^real\/new\.md:/)
  })

  it('what is staged is found by whatever path it is named', async () => {
    const { root, link } = repository()
    execFileSync('git', ['add', '.'], { cwd: root })
    for (const path of ['link', join(link, 'real/sub/offer.md'), join(link, 'link')])
      expect((await candor([path, '--staged', '-f', 'concise'], { cwd: root })).stdout, path).toMatch(/offer\.md:\d/)
    writeFileSync(join(root, 'real/sub/offer.md'), '# Nothing\n')
    expect((await candor(['link', '--staged', '-f', 'concise'], { cwd: root })).stdout).toMatch(/^link\/sub\/offer\.md:\d/)
  })

  it('a baseline knows a file by its one path', async () => {
    const { root, link } = repository()
    expect(await candor(['baseline', 'create', 'link'], { cwd: root })).toMatchObject({ code: 0 })
    expect(await candor(['real', '--max-warnings', '0'], { cwd: root })).toMatchObject({ code: 0 })
    expect(await candor([join(link, 'real'), '--max-warnings', '0', '--baseline-strict'], { cwd: link })).toMatchObject({ code: 0 })
  })
})

describe('SARIF', () => {
  it('says what its paths are relative to, and of what lies outside nothing', async () => {
    const cwd = folderOf({ 'in/offer.md': OFFER, 'out/offer.md': OFFER })
    mkdirSync(join(cwd, 'in/.git'))
    const { stdout } = await candor(['.', '../out/offer.md', '-f', 'sarif'], { cwd: join(cwd, 'in') })
    expect(artifactsOf(stdout)).toEqual([{ uri: '../out/offer.md' }, { uri: 'offer.md', uriBaseId: '%SRCROOT%' }])
    expect((JSON.parse(stdout) as Sarif).runs[0].originalUriBaseIds).toEqual({ '%SRCROOT%': { description: { text: expect.any(String) } } })
  })
})
