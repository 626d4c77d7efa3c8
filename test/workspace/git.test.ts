import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { touches } from '../../src/workspace/changed-lines.ts'
import { changesOf } from '../../src/workspace/git.ts'

let root: string

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Shop', '-c', 'user.email=shop@shop.example', '-c', 'commit.gpgsign=false', ...args], { cwd: root }).toString()

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const lines = (amount: number, changed: Readonly<Record<number, string>> = {}): string =>
  Array.from({ length: amount }, (_, at) => `${changed[at + 1] ?? `line ${at + 1}`}\n`).join('')

const changed = (...args: Parameters<typeof changesOf>) =>
  Object.fromEntries([...changesOf(...args).files].map(([path, ranges]) => [relative(root, path), ranges]).sort())

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'candor-git-')))
  git('init', '-q', '-b', 'main')
  write('a.md', lines(20))
  write('old.md', lines(3))
  git('add', '.')
  git('commit', '-q', '-m', 'first')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('what is staged', () => {
  it('is told by file and line', () => {
    write('a.md', lines(20, { 3: 'x', 4: 'y', 9: 'z' }))
    write('sub/ü "q" \\.md', lines(2))
    git('add', '.')
    git('rm', '-q', 'old.md')
    expect(changed(root, { staged: true })).toEqual({
      'a.md': [
        [3, 4],
        [9, 9],
      ],
      'sub/ü "q" \\.md': [[1, 2]],
    })
    expect(changed(join(root, 'sub'), { staged: true })).toHaveProperty(['a.md'])
  })

  it('counts the lines around what was taken away', () => {
    write('a.md', lines(20).replace('line 5\n', ''))
    git('add', '.')
    expect(changed(root, { staged: true })).toEqual({ 'a.md': [[4, 5]] })
  })

  it('is read from the index where the file has changed since', () => {
    write('a.md', lines(20, { 3: 'staged' }))
    git('add', '.')
    const path = join(root, 'a.md')
    expect(changesOf(root, { staged: true }).stagedText(path)).toBeUndefined()
    write('a.md', lines(20, { 3: 'staged', 4: 'not staged' }))
    const changes = changesOf(root, { staged: true })
    expect(Buffer.from(changes.stagedText(path) ?? []).toString()).toBe(lines(20, { 3: 'staged' }))
    expect(changed(root, { staged: true })).toEqual({ 'a.md': [[3, 3]] })
  })
})

describe('what changed since a revision', () => {
  it('counts from where the branch left it, with what is not committed and not even known to git', () => {
    git('checkout', '-q', '-b', 'offer')
    write('a.md', lines(20, { 2: 'x' }))
    git('commit', '-q', '-a', '-m', 'offer')
    git('checkout', '-q', 'main')
    write('a.md', lines(20, { 19: 'main moved on' }))
    git('commit', '-q', '-a', '-m', 'second')
    git('checkout', '-q', 'offer')
    write('a.md', lines(20, { 2: 'x', 7: 'not committed' }))
    write('new.md', 'x\n')
    write('.gitignore', 'ignored.md\n')
    write('ignored.md', 'x\n')
    const all = [[1, Number.MAX_SAFE_INTEGER]]
    expect(changed(root, { since: 'main' })).toEqual({
      'a.md': [
        [2, 2],
        [7, 7],
      ],
      'new.md': all,
      '.gitignore': all,
    })
  })

  it('of no such name is an error that says so', () => {
    expect(() => changesOf(root, { since: 'mian' })).toThrow("There is no revision 'mian' in this repository.")
    expect(() => changesOf(root, { since: '--output=x' })).toThrow('There is no revision')
  })
})

it('needs a repository', () => {
  expect(() => changesOf(tmpdir(), { staged: true })).toThrow('--staged needs a git repository')
})

it('runs no program that a repository configures', () => {
  const trap = join(root, 'trap')
  git('config', 'diff.external', `touch ${trap};`)
  git('config', 'core.fsmonitor', `touch ${trap};`)
  write('.gitattributes', '*.md diff=trap\n')
  git('config', 'diff.trap.textconv', `touch ${trap};cat`)
  write('a.md', lines(20, { 3: 'x' }))
  expect(changed(root, { since: 'HEAD' })).toHaveProperty(['a.md'], [[3, 3]])
  expect(existsSync(trap)).toBe(false)
})

it.each([
  [1, 2, false],
  [2, 3, true],
  [5, 5, true],
  [6, 8, false],
  [4, 40, true],
  [13, 13, false],
])('lines %i to %i touch 3–5 or 9–12: %s', (first, last, expected) => {
  expect(
    touches(
      [
        [3, 5],
        [9, 12],
      ],
      first,
      last,
    ),
  ).toBe(expected)
})
