import { describe, expect, it } from 'vitest'
import { candor, folderOf } from './candor.ts'

const files = {
  'a.md': '<!-- candor-ignore pressure/scarcity-no-basis until 2099-01-31 by shop -- bound at build time -->\nOnly 3 left!\n',
  'b.txt': 'Nothing.\n',
  'c.md': '<!-- candor-ignore pressure/confirmshaming -->\nNothing.\n',
}

describe('candor suppressions', () => {
  it('lists what stands in files', async () => {
    const cwd = folderOf(files)
    const run = await candor(['suppressions', '--kind', 'landing'], { cwd })
    expect(run).toEqual({
      code: 0,
      stderr: '',
      stdout:
        'a.md:1  pressure/scarcity-no-basis  (1 finding, until 2099-01-31, by shop)\n  bound at build time\n' +
        'c.md:1  pressure/confirmshaming  (broken)\n  no reason given\n2 suppressions\n',
    })
    const json = JSON.parse((await candor(['suppressions', '--json', '--kind', 'landing'], { cwd })).stdout)
    expect(json[0]).toMatchObject({ path: 'a.md', line: 1, state: 'used', count: 1, owner: 'shop', until: '2099-01-31' })
  })

  it('knows a day that there is not from one that has passed', async () => {
    const cwd = folderOf({
      'a.md': '<!-- candor-ignore pressure/confirmshaming until 2020-13-01 -- why -->\nNothing.\n',
      'b.md': '<!-- candor-ignore pressure/confirmshaming until 2020-12-01 -- why -->\nNothing.\n',
    })
    const rows = JSON.parse((await candor(['suppressions', '--json'], { cwd })).stdout) as { state: string }[]
    expect(rows.map(({ state }) => state)).toEqual(['broken', 'expired'])
  })

  it('is kept in reports', async () => {
    const cwd = folderOf({ 'a.md': files['a.md'] })
    const report = JSON.parse((await candor(['a.md', '--kind', 'landing', '-f', 'json'], { cwd })).stdout)
    expect(report.summary).toMatchObject({ warnings: 0, suppressed: 1 })
    expect(report.files[0].suppressed[0].suppression).toEqual({ kind: 'inSource', reason: 'bound at build time' })
    const without = JSON.parse((await candor(['a.md', '--kind', 'landing', '-f', 'json', '--no-inline-config'], { cwd })).stdout)
    expect(without.summary).toMatchObject({ warnings: 1, suppressed: 0 })
  })

  it('of a path that is not there ends with 2', async () => {
    const run = await candor(['suppressions', 'gone.md'], { cwd: folderOf({}) })
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('gone.md')
  })
})
