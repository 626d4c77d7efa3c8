import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { reporterNames } from '../../src/report/names.ts'
import { candor, folderOf, HONEST, SHAMING } from './candor.ts'

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
  JSON.parse(readFileSync('schema/report.schema.json', 'utf8')),
)

describe('output formats', () => {
  it('are each written whole, several at once', async () => {
    const cwd = folderOf({ 'a.md': SHAMING, 'b.md': HONEST })
    const formats = reporterNames.flatMap((name) => ['-f', `${name}=out.${name}`])
    const run = await candor(['a.md', 'b.md', 'gone.md', '--kind', 'landing', ...formats], { cwd })
    expect(run).toMatchObject({ code: 2, stdout: '' })
    for (const name of reporterNames) expect(readFileSync(join(cwd, `out.${name}`), 'utf8'), name).toContain('pressure/confirmshaming')
    const report = JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  })

  it('give json by its schema, for all fixtures', async () => {
    const { stdout } = await candor(['fixtures', '-f', 'json'], { cwd: resolve('.') })
    const report = JSON.parse(stdout)
    expect(report.files.length).toBeGreaterThan(20)
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  })

  it('name paths from the root of the repository where a service wants them', async () => {
    const root = folderOf({ 'shop/emails/a.md': SHAMING })
    mkdirSync(join(root, '.git'))
    const run = (format: string) => candor(['../shop/emails/a.md', '--kind', 'landing', '-f', format], { cwd: join(root, 'shop') })
    expect(JSON.parse((await run('gitlab')).stdout)[0].location.path).toBe('shop/emails/a.md')
    expect((await run('github')).stdout).toContain('file=shop/emails/a.md,')
    expect((await run('concise')).stdout).toMatch(/^emails\/a\.md:/)
  })

  it('add to the job summary of GitHub', async () => {
    const cwd = folderOf({ 'a.md': SHAMING })
    const summary = join(cwd, 'summary')
    writeFileSync(summary, 'Another step was here.\n')
    await candor(['a.md', '--kind', 'landing', '-f', 'github'], { cwd, env: { GITHUB_STEP_SUMMARY: summary } })
    expect(readFileSync(summary, 'utf8')).toMatch(/^Another step was here\.\n## candor\n[\s\S]*pressure\/confirmshaming/)
  })
})
