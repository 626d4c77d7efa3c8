import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { candor, folderOf } from './candor.ts'

const COPY = "# The UK's fastest broadband\n\nOnly 3 left!\n"

const REGISTER = `# Ours.
claims:
  - id: speed # measured
    match: The UK's fastest broadband
    class: superlative
    source: tests.txt
    date: 2026-01-01
    expires: 2027-01-01
`

const files = { 'a.md': COPY, 'candor.claims.yaml': REGISTER, 'tests.txt': 'fast', 'candor.config.json': '{"kind": "landing"}' }
const day = ['--as-of', '2026-11-30']

describe('the claims register', () => {
  it('is found near the copy, named by the config or by an option, or left out', async () => {
    const elsewhere = {
      'sub/a.md': COPY,
      'else.yaml': REGISTER,
      'tests.txt': 'fast',
      'candor.config.json': '{"kind": "landing", "claims": "else.yaml"}',
    }
    const near = folderOf({ ...files, 'sub/b.md': COPY })
    const backed = async (cwd: string, ...args: string[]) =>
      JSON.parse((await candor(['.', '-f', 'json', ...day, ...args], { cwd })).stdout).summary.suppressed
    expect(await backed(near)).toBe(2)
    expect(await backed(near, '--no-claims')).toBe(0)
    expect(await backed(folderOf(elsewhere))).toBe(1)
    expect(await backed(folderOf({ ...elsewhere, 'candor.config.json': '{"kind": "landing"}' }), '--claims', 'else.yaml')).toBe(1)
  })

  it('is no copy itself, and says which entries are idle when all was checked', async () => {
    const idle = `${REGISTER}  - id: idle\n    match: Seven mills\n    class: stat\n    source: https://mills.example\n    date: 2026-01-01\n`
    const cwd = folderOf({ ...files, 'candor.claims.yaml': idle })
    expect((await candor(['.', '-f', 'concise', ...day], { cwd })).stdout).toContain('candor.claims.yaml:9:9 info register/unused-entry')
    expect((await candor(['a.md', '-f', 'concise', ...day], { cwd })).stdout).not.toContain('register/')
  })

  it('counts in results that are kept between runs', async () => {
    const pages = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`p${at}.md`, COPY]))
    const cwd = folderOf({ ...files, ...pages, 'package.json': '{}' })
    const args = ['.', '-f', 'json', '--cache-location', 'kept', ...day]
    const backed = async () => JSON.parse((await candor(args, { cwd })).stdout).summary.suppressed
    expect([await backed(), await backed()]).toEqual([26, 26])
    writeFileSync(join(cwd, 'candor.claims.yaml'), REGISTER.replace('2027-01-01', '2026-02-01'))
    expect(await backed()).toBe(0)
    writeFileSync(join(cwd, 'candor.claims.yaml'), REGISTER)
    rmSync(join(cwd, 'tests.txt'))
    expect(await backed()).toBe(0)
  })

  it('says where evidence is not there', async () => {
    const { 'tests.txt': _, ...rest } = files
    const run = await candor(['a.md', '-f', 'concise', ...day], { cwd: folderOf(rest) })
    expect(run.stdout).toContain('candor.claims.yaml:6:13 error register/missing-source')
    expect(run.stdout).toContain('claims/superlative-unsourced')
    expect(run.code).toBe(1)
  })

  it.each([
    ['class: superlative', 'class: superlativ', "There is no class of claim 'superlativ'. Did you mean 'superlative'?"],
    ['expires:', 'expiers:', "There is no key 'expiers' in claims[0]. Did you mean 'expires'?"],
    ['expires: 2027', 'expires: 2025', 'The evidence expires before the day it is from.'],
    ["match: The UK's fastest broadband", 'match: "…"', 'This claim has no words.'],
    ['id: speed', 'id: speed test', "'speed test' is no id."],
    ['    date: 2026-01-01\n', '', "claims[0]: The key 'date' is missing."],
    ['claims:', 'claims: [', 'Flow sequence'],
    ['claims:\n', '- \n', 'The claims register must be an object.'],
  ])('with a mistake ends the run with 2: %s → %s', async (from, to, message) => {
    const broken = to === '- \n' ? '- id: x\n' : REGISTER.replace(from, to)
    const run = await candor(['a.md', ...day], { cwd: folderOf({ ...files, 'candor.claims.yaml': broken }) })
    expect(run.code).toBe(2)
    expect(run.stdout).toBe('')
    expect(run.stderr).toContain(message.replace(/^claims\[0\]: /, ''))
    expect(run.stderr).toMatch(/│ +\^/)
  })

  it('that is not there ends the run with 2', async () => {
    const cwd = folderOf(files)
    expect(await candor(['a.md', '--claims', 'gone.yaml'], { cwd })).toMatchObject({ code: 2, stdout: '' })
    const named = folderOf({ 'a.md': COPY, 'candor.config.json': '{\n  "claims": "gone.yaml"\n}' })
    expect((await candor(['a.md'], { cwd: named })).stderr).toContain("candor.config.json:2:13: There is no claims register 'gone.yaml'.")
  })
})

describe('candor claims', () => {
  it('lists claims with the evidence they have', async () => {
    const cwd = folderOf(files)
    const list = await candor(['claims', ...day], { cwd })
    expect(list).toMatchObject({ code: 0, stderr: '' })
    expect(list.stdout).toMatch(
      /^a\.md:1:3 {2}The UK's fastest\n {2}claims\/superlative-unsourced {2}\(backed by speed\)\na\.md:3:1 {2}Only 3 left\n/,
    )
    expect(list.stdout).toContain('2 claims: 1 backed, 0 expired, 1 without evidence')
    const rows = JSON.parse((await candor(['claims', '--json', '--as-of', '2027-02-01'], { cwd })).stdout)
    expect(rows).toMatchObject([
      { path: 'a.md', line: 1, column: 3, status: 'expired', evidence: 'speed', classes: ['superlative', 'comparative'] },
      { line: 3, status: 'no evidence', evidence: null },
    ])
  })

  it('add writes an entry and keeps the rest', async () => {
    const cwd = folderOf(files)
    const run = await candor(['claims', 'add', 'a.md:3', '--source', 'tests.txt', '--date', '2026-11-01', '--owner', 'shop', ...day], { cwd })
    expect(run).toMatchObject({ code: 0, stdout: '' })
    expect(readFileSync(join(cwd, 'candor.claims.yaml'), 'utf8')).toBe(
      `${REGISTER}  - id: only-3-left\n    match: Only 3 left!\n    class: stock\n    source: tests.txt\n    date: 2026-11-01\n    owner: shop\n`,
    )
    expect((await candor(['claims', ...day], { cwd })).stdout).toContain('2 backed')
  })

  it('add makes a register, finds by fingerprint, and writes into lists of one line', async () => {
    const { 'candor.claims.yaml': _, ...rest } = files
    for (const register of [undefined, 'claims: [] # none yet\r\n', '# nothing\n']) {
      const cwd = folderOf(register === undefined ? rest : { ...rest, 'candor.claims.yaml': register })
      const [, { fingerprint }] = JSON.parse((await candor(['claims', '--json', ...day], { cwd })).stdout)
      expect(await candor(['claims', 'add', fingerprint, '--source', 'https://stock.example', ...day], { cwd })).toMatchObject({ code: 0 })
      expect((await candor(['claims', ...day], { cwd })).stdout).toContain('backed by only-3-left')
    }
  })

  it.each([
    [['a.md:3'], 'An entry needs to say where its evidence is.'],
    [['a.md:2', '--source', 'x'], 'There is no finding a.md:2'],
    [['what', '--source', 'x'], "'what' is neither a fingerprint nor a place"],
    [['a.md:3', '--source', 'x', '--class', 'health'], "are not settled by evidence of class 'health'"],
    [['a.md:3', '--source', 'x', '--id', 'speed'], "There is an entry 'speed' already."],
    [['gone.md:3', '--source', 'x'], 'gone.md'],
  ])('add refuses %j', async (args, message) => {
    const cwd = folderOf(files)
    const run = await candor(['claims', 'add', ...args, ...day], { cwd })
    expect(run.code).toBe(2)
    expect(run.stderr).toContain(message)
    expect(readFileSync(join(cwd, 'candor.claims.yaml'), 'utf8')).toBe(REGISTER)
  })
})
