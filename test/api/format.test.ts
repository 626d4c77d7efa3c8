import { describe, expect, it } from 'vitest'
import { type FileResult, format, lintFiles, lintText, loadConfig, reporterNames } from '../../src/index.ts'

const SCARCE = '# Blue jacket\n\nOnly 3 left!\n'
const problem: FileResult = { problem: { code: 'not-found', path: 'gone.md', message: "No such file: 'gone.md'", fatal: true } }

describe('format', () => {
  it('reports on checked texts, sorted by path, and counts what could not be checked', async () => {
    const files = [await lintText(SCARCE, { path: 'b.md', kind: 'landing' }), await lintText('Hello.', { path: 'a.md' })]
    const report = JSON.parse(await format([files[0], problem, { checked: files[1] }], 'json', { failOn: 'warning' }))
    expect(report.run.exitCode).toBe(2)
    expect(report.summary).toMatchObject({ files: 2, skipped: 1, warnings: 1 })
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual(['a.md', 'b.md'])
    expect(report.notices).toEqual([{ code: 'not-found', path: 'gone.md', message: "No such file: 'gone.md'", fatal: true }])
    expect(JSON.parse(await format(files, 'json', { failOn: 'warning' })).run.exitCode).toBe(1)
    expect(JSON.parse(await format(files, 'json')).run.exitCode).toBe(0)
    expect(JSON.parse(await format(files, 'json', { minSeverity: 'error' })).summary).toMatchObject({ warnings: 1, hidden: 1 })
  })

  it.each(reporterNames)('%s tells every finding, without colours', async (name) => {
    const report = await format([await lintText(SCARCE, { path: 'b.md', kind: 'landing' }), problem], name)
    expect(report).toContain('pressure/scarcity-no-basis')
    expect(report).not.toContain('\u001b')
  })

  it('takes what lintFiles yields', async () => {
    const report = JSON.parse(await format(lintFiles(['rules/laws/README.md', 'gone.md']), 'json'))
    expect(report.summary).toMatchObject({ files: 1, skipped: 1 })
  })
})

describe('loadConfig', () => {
  it('makes a text checked as the file would be', async () => {
    const configuration = await loadConfig({ config: false, set: ['rules.pressure/*=off', 'kinds.**=landing'] })
    expect((await lintText(SCARCE, { path: 'a.md', kind: 'landing' })).findings).toHaveLength(1)
    const file = await lintText(SCARCE, { path: 'a.md', configuration })
    expect(file).toMatchObject({ kind: 'landing', kindOrigin: 'option', findings: [] })
    expect((await lintText(SCARCE, { configuration })).format).toBe('text')
  })
})
