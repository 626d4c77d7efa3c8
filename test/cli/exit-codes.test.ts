import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { candor, folderOf, HONEST, SCARCE, SHAMING } from './candor.ts'

/** One kind and one pack, so that new rules do not change what these tests see. */
const landing = ['--kind', 'landing', '--only', 'pressure']

describe('exit code 0', () => {
  it('says what was checked when nothing is found, and promises nothing', async () => {
    const run = await candor(['a.md', ...landing], { cwd: folderOf({ 'a.md': HONEST }) })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toMatch(/^1 file checked with \d+ rules: no findings\. That does not mean the copy is lawful or complete\.\n$/)
  })

  it('stands for findings below the threshold', async () => {
    const run = await candor(['a.md', ...landing], { cwd: folderOf({ 'a.md': SCARCE }) })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toContain('1 warning in 1 of 1 file')
  })

  it('is what --exit-zero makes of findings', async () => {
    const run = await candor(['check', 'a.md', ...landing, '--exit-zero'], { cwd: folderOf({ 'a.md': SHAMING }) })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toContain('pressure/confirmshaming')
  })
})

describe('exit code 1', () => {
  it('names its cause on standard error', async () => {
    const run = await candor(['a.md', ...landing], { cwd: folderOf({ 'a.md': SHAMING }) })
    expect(run).toMatchObject({ code: 1, stderr: 'candor: 1 error → exit 1\n' })
  })

  it('follows --fail-on', async () => {
    const cwd = folderOf({ 'a.md': SCARCE })
    expect(await candor(['a.md', ...landing, '--fail-on', 'warning'], { cwd })).toMatchObject({ code: 1, stderr: 'candor: 1 warning → exit 1\n' })
  })

  it('follows --max-warnings', async () => {
    const cwd = folderOf({ 'a.md': SCARCE })
    expect(await candor(['a.md', ...landing, '--max-warnings', '1'], { cwd })).toMatchObject({ code: 0 })
    const run = await candor(['a.md', ...landing, '--max-warnings', '0'], { cwd })
    expect(run).toMatchObject({ code: 1, stderr: 'candor: 1 warning (at most 0 allowed) → exit 1\n' })
  })

  it('does not depend on what is shown', async () => {
    const cwd = folderOf({ 'a.md': SCARCE })
    const run = await candor(['a.md', ...landing, '--fail-on', 'warning', '--min-severity', 'error'], { cwd })
    expect(run.code).toBe(1)
    expect(run.stdout).toBe('1 warning in 1 of 1 file (1 not shown)\n')
  })
})

describe('exit code 2', () => {
  it.each([
    [['--no-such-flag', 'a.md'], "unknown option '--no-such-flag'"],
    [['--max-warning', '1', 'a.md'], 'Did you mean --max-warnings?'],
    [['--fail-on', 'fatal', 'a.md'], 'Allowed choices are error, warning, info'],
    [['--max-warnings', 'many', 'a.md'], 'It must be a whole number'],
    [['--max-file-size', 'huge', 'a.md'], 'It must be a size'],
    [['--as-of', '2026-02-30', 'a.md'], 'It must be a day'],
    [['--min-confidence', '2', 'a.md'], 'It must be low, medium, high'],
    [['--kind', 'landign', 'a.md'], "There is no kind of document 'landign'. Did you mean 'landing'?"],
    [['--type', 'markdwon', 'a.md'], "There is no format 'markdwon'. Did you mean 'markdown'?"],
    [['--only', 'pressure/confirmshamming', 'a.md'], "Did you mean 'pressure/confirmshaming'"],
    [['-f', 'sarfi', 'a.md'], "There is no output format 'sarfi'"],
    [['-f', 'json', '-f', 'pretty', 'a.md'], 'cannot both go to the same place'],
    [['--only', 'pressure/live-activity', '--skip', 'pressure', 'a.md'], '--only and --skip leave no rule to run'],
    [['--config', 'x.json', '--no-config', 'a.md'], '--config and --no-config contradict each other'],
    [['--no-baseline', 'a.md', '--baseline', 'x.json'], '--baseline and --no-baseline contradict each other'],
    [['formats', '--no-config'], "unknown option '--no-config'"],
    [['baseline', 'show', '--nope'], "unknown option '--nope'"],
    [['claims', 'add'], "missing required argument 'finding'"],
    [['--no-cache', '--cache-location', 'x', 'a.md'], '--no-cache and --cache-location cannot go together'],
    [['--stdin-filename', 'b.md', 'a.md'], "not read without '-'"],
    [['explain'], "missing required argument 'rule'"],
    [['formats', 'more'], 'too many arguments'],
  ])('%j: wrong usage', async (args, sentence) => {
    const run = await candor(args, { cwd: folderOf({ 'a.md': HONEST }) })
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain(sentence)
    expect(run.stderr).toMatch(/^candor: /)
  })

  it('wins over findings, and --exit-zero does not change it', async () => {
    const cwd = folderOf({ 'a.md': SHAMING })
    const run = await candor(['a.md', 'b.md', ...landing], { cwd })
    expect(run).toMatchObject({
      code: 2,
      stderr: "candor: no such file or folder: 'b.md'\ncandor: 1 error and 1 path could not be checked → exit 2\n",
    })
    expect(run.stdout).toContain('pressure/confirmshaming')
    expect(await candor(['a.md', 'b.md', ...landing, '--exit-zero'], { cwd })).toMatchObject({ code: 2 })
  })

  it('is what a report that cannot be written ends with', async () => {
    const run = await candor(['a.md', '-o', 'no/such/folder.txt'], { cwd: folderOf({ 'a.md': HONEST }) })
    expect(run).toMatchObject({ code: 2, stderr: "candor: cannot write 'no/such/folder.txt': no such file or folder → exit 2\n" })
  })
})

describe('selection', () => {
  it('runs only what --only names, and not what --skip names', async () => {
    const cwd = folderOf({ 'a.md': `${SHAMING}\n\nOnly 3 left!\n` })
    const ids = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await candor(['a.md', '--kind', 'landing', '-f', 'jsonl', ...args], { cwd })
      return stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).ruleId)
    }
    expect(await ids('--only', 'pressure')).toEqual(['pressure/confirmshaming', 'pressure/scarcity-no-basis'])
    expect(await ids('--only', 'scarcity-no-basis')).toEqual(['pressure/scarcity-no-basis'])
    expect(await ids('--only', 'pressure/*', '--skip', 'pressure/confirmshaming,live-activity')).toEqual(['pressure/scarcity-no-basis'])
    expect(await ids('--only', 'pressure', '--min-confidence', '1')).toEqual([])
  })

  it('can show severities from one up', async () => {
    const cwd = folderOf({ 'a.md': `${SHAMING}\n\nOnly 3 left!\n` })
    const run = await candor(['a.md', ...landing, '-f', 'concise', '--min-severity', 'error'], { cwd })
    expect(run.stdout.split('\n')).toHaveLength(2)
    expect(run.stdout).toMatch(/^a\.md:5:\d+ error pressure\/confirmshaming /)
  })
})

describe('reports in files', () => {
  it('writes several formats at once', async () => {
    const cwd = folderOf({ 'a.md': SHAMING })
    const run = await candor(['a.md', ...landing, '-f', 'concise', '-f', 'json=out.json', '-f', 'pretty=out.txt'], { cwd, env: { FORCE_COLOR: '1' } })
    expect(run.code).toBe(1)
    expect(run.stdout).toMatch(/^a\.md:5:/)
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({
      schemaVersion: '1.0',
      run: { exitCode: 1 },
      summary: { errors: 1 },
    })
    const text = readFileSync(join(cwd, 'out.txt'), 'utf8')
    expect(text).toContain('1 error in 1 of 1 file')
    expect(text).not.toContain('\u001b')
  })

  it('takes -o for the one format', async () => {
    const cwd = folderOf({ 'a.md': SCARCE })
    expect(await candor(['a.md', ...landing, '-f', 'jsonl', '-o', 'out.jsonl'], { cwd })).toMatchObject({ code: 0, stdout: '' })
    expect(JSON.parse(readFileSync(join(cwd, 'out.jsonl'), 'utf8'))).toMatchObject({ path: 'a.md', ruleId: 'pressure/scarcity-no-basis' })
  })

  it('reads CANDOR_FORMAT', async () => {
    const run = await candor(['a.md', ...landing], { cwd: folderOf({ 'a.md': SCARCE }), env: { CANDOR_FORMAT: 'concise' } })
    expect(run.stdout).toMatch(/^a\.md:3:1 warning pressure\/scarcity-no-basis .*\n$/)
  })

  it('has a version of its shape where it has one', async () => {
    const cwd = folderOf({ 'a.md': SCARCE })
    const run = await candor(['a.md', ...landing, '-f', 'json@1', '-f', 'jsonl@1=out.jsonl'], { cwd })
    expect(JSON.parse(run.stdout).schemaVersion).toMatch(/^1\./)
    expect(JSON.parse(readFileSync(join(cwd, 'out.jsonl'), 'utf8'))).toMatchObject({ path: 'a.md' })
    for (const [format, message] of [
      ['json@2', "There is no version '2' of the format json. -f json@1 is what there is."],
      ['json@', "There is no version '' of the format json. -f json@1 is what there is."],
      ['pretty@1', 'The format pretty has no versions. -f pretty is what there is.'],
      ['jsom@1', "There is no output format 'jsom'. Did you mean 'json' or 'jsonl'?"],
    ])
      expect(await candor(['a.md', '-f', format], { cwd })).toEqual({ code: 2, stdout: '', stderr: `candor: ${message}\n` })
  })

  it('stays as it is in GitHub Actions, where another is recommended', async () => {
    const cwd = folderOf({ 'a.md': SCARCE, 'b.md': HONEST })
    const advice = "candor: with '-f github', GitHub shows findings beside the lines they are about\n"
    const actions = { GITHUB_ACTIONS: 'true' }
    const run = await candor(['a.md', ...landing], { cwd, env: actions })
    expect(run).toEqual({ ...(await candor(['a.md', ...landing], { cwd })), stderr: advice })
    for (const args of [['b.md'], ['a.md', '-q'], ['a.md', '-f', 'pretty']])
      expect((await candor([...args, ...landing], { cwd, env: actions })).stderr).toBe('')
    expect((await candor(['a.md', ...landing], { cwd, env: { ...actions, CANDOR_FORMAT: 'concise' } })).stderr).toBe('')
  })
})
