import { describe, expect, it } from 'vitest'
import { type CheckOptions, lintText } from '../../src/index.ts'
import { readDirective } from '../../src/lint/directive.ts'

const SCARCE = 'pressure/scarcity-no-basis'

/** What is found and what is suppressed, each as `rule at line`. */
async function check(path: string, text: string, options: CheckOptions = {}) {
  const file = await lintText(text, { path, kind: 'landing', asOf: '2026-11-30', only: ['pressure'], ...options })
  const places = (list: typeof file.findings): string[] => list.map(({ ruleId, range }) => `${ruleId} ${range.start.line}`)
  return { findings: places(file.findings), suppressed: places(file.suppressed), file }
}

describe('a directive', () => {
  it('has rules, a day, an owner and a reason', () => {
    expect(readDirective(' candor-ignore-next a/b, c/* until 2027-01-31 by legal -- the fee -- see below ', 3, 9)).toEqual({
      scope: 'next',
      rules: ['a/b', 'c/*'],
      until: '2027-01-31',
      owner: 'legal',
      reason: 'the fee -- see below',
      problem: undefined,
      start: 3,
      end: 9,
    })
    expect(readDirective('candor-ignore a/b by x until 2027-01-31\n — why\n not', 0, 1)).toMatchObject({
      owner: 'x',
      until: '2027-01-31',
      reason: 'why not',
    })
  })

  it.each([
    ['candor-ignore -- why', 'it names no rule'],
    ['candor-ignore * -- why', "only 'candor-ignore-file' may name all rules with '*'"],
    ['candor-ignore-file * -- why', undefined],
    ['candor-ignore a/b until 2027-02-30 -- why', "'2027-02-30' is not a day such as 2027-01-31"],
    ['candor-ignore-line a/b -- why', "'candor-ignore-line' is none of candor-ignore, -next, -file, -start and -end"],
    ['candor-ignore-end', undefined],
  ])('%s', (text, problem) => {
    expect(readDirective(text, 0, 1)?.problem).toBe(problem)
  })

  it('is not a comment that only speaks of it', () => {
    for (const text of ['use candor-ignore here', 'candor-ignored a/b', 'candor', '']) expect(readDirective(text, 0, 1)).toBeUndefined()
  })
})

describe('suppression in', () => {
  const why = `${SCARCE} -- stock is bound at build time`
  it.each([
    ['a.md', `<!-- candor-ignore ${why} -->\nOnly 3 left!\n\nOnly 2 left!\n`, 4],
    ['a.md', `[//]: # (candor-ignore ${why})\n\nOnly 3 left!\n\nOnly 2 left!\n`, 5],
    ['a.md', `Only 3 left! <!-- candor-ignore ${why} -->\n\nOnly 2 left!\n`, 3],
    ['a.md', `---\n# candor-ignore-file ${why}\ntitle: x\n---\nOnly 3 left!\n`, undefined],
    ['a.md', `{{!-- candor-ignore ${why} --}}\nOnly 3 left!\n\nOnly 2 left!\n`, 4],
    ['a.html', `<!-- candor-ignore ${why} -->\n<p>Only 3 left!</p>\n<p>Only 2 left!</p>`, 3],
    ['a.html', `<p>{# candor-ignore ${why} #}Only 3 left!</p>\n<p>Only 2 left!</p>`, 2],
    ['a.html', `{% comment %} candor-ignore-next ${why} {% endcomment %}<p>Only 3 left!</p>\n<p>Only 2 left!</p>`, 2],
    ['a.html', `<%# candor-ignore-next ${why} %><p>Only 3 left!</p>\n<p>Only 2 left!</p>`, 2],
    ['en.yaml', `# candor-ignore ${why}\na: Only 3 left!\nb: Only 2 left!\n`, 3],
    ['en.properties', `# candor-ignore ${why}\na = Only 3 left!\nb = Only 2 left!\n`, 3],
    ['en.ftl', `# candor-ignore ${why}\na = Only 3 left!\n\nb = Only 2 left!\n`, 4],
    [
      'strings.xml',
      `<resources>\n<!-- candor-ignore ${why} -->\n<string name="a">Only 3 left!</string>\n<string name="b">Only 2 left!</string>\n</resources>`,
      4,
    ],
    ['a.strings', `/* candor-ignore ${why} */\n"a" = "Only 3 left!";\n"b" = "Only 2 left!";\n`, 3],
  ])('%s: %j', async (path, text, line) => {
    const { findings, suppressed, file } = await check(path, text)
    expect(findings).toEqual(line === undefined ? [] : [`${SCARCE} ${line}`])
    expect(suppressed).toHaveLength(1)
    expect(file.suppressed[0].suppression).toEqual({ kind: 'inSource', reason: 'stock is bound at build time' })
    expect(file.suppressions).toMatchObject([{ state: 'used', count: 1 }])
  })

  it('an e-mail is a header field, for the whole message', async () => {
    const mail = `From: Shop <a@b.example>\nSubject: Only 3 left!\nX-Candor-Ignore: ${why}\nContent-Type: text/plain\n\nOnly 2 left!\n`
    const { findings, suppressed } = await check('a.eml', mail, { kind: 'email-offer' })
    expect(findings).toEqual([])
    expect(suppressed).toHaveLength(2)
  })

  it('a comment in quoted-printable', async () => {
    const mail = `Subject: News\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>=C3=A9</p>\n<!-- candor-ignore ${why} -=\n->\n<p>Only 3 left!</p>\n<p>Only 2 left!</p>`
    const { findings, suppressed } = await check('a.eml', mail, { kind: 'email-offer' })
    expect(findings).toEqual([`${SCARCE} 9`])
    expect(suppressed).toHaveLength(1)
  })
})

describe('suppression', () => {
  it('before a list or a table means all of it', async () => {
    const ignore = `<!-- candor-ignore ${SCARCE} -- r -->\n`
    const text = `${ignore}- Only 3 left!\n- Only 4 left!\n\n${ignore}| a | b |\n| - | - |\n| Only 5 left! | Only 6 left! |\n\nOnly 9 left!\n`
    const { findings, suppressed } = await check('a.md', text)
    expect(findings).toEqual([`${SCARCE} 10`])
    expect(suppressed.length).toBeGreaterThanOrEqual(4)
  })

  it('holds from start to end, and for a file', async () => {
    const block = `Only 1 left!\n\n<!-- candor-ignore-start ${SCARCE} -- r -->\nOnly 2 left!\n\nOnly 3 left!\n\n<!-- candor-ignore-end -->\nOnly 4 left!\n`
    expect((await check('a.md', block)).findings).toEqual([`${SCARCE} 1`, `${SCARCE} 9`])
    expect((await check('a.md', `Only 2 left!\n\n<!-- candor-ignore-file pressure/* -- r -->\n\nOnly 3 left!\n`)).findings).toEqual([])
    expect((await check('a.md', `Only 2 left!\n\n<!-- candor-ignore-file * -- r -->\n`)).findings).toEqual([])
  })

  it('of another rule changes nothing', async () => {
    const { findings } = await check('a.md', '<!-- candor-ignore pressure/live-activity -- r -->\nOnly 3 left!\n')
    expect(findings).toEqual(['suppression/unused 1', `${SCARCE} 2`])
  })

  it('takes a name without its pack', async () => {
    expect((await check('a.md', '<!-- candor-ignore scarcity-no-basis -- r -->\nOnly 3 left!\n')).findings).toEqual([])
  })

  it.each([
    ['missing-reason', `<!-- candor-ignore ${SCARCE} -->`],
    ['expired', `<!-- candor-ignore ${SCARCE} until 2026-11-29 -- r -->`],
    ['unknown-rule', '<!-- candor-ignore pressure/scarcity-no-bassis -- r -->'],
    ['malformed', '<!-- candor-ignore -- r -->'],
    ['unclosed', `<!-- candor-ignore-start ${SCARCE} -- r -->`],
    ['unclosed', '<!-- candor-ignore-end -->'],
  ])('that is %s is an error, and suppresses nothing', async (name, comment) => {
    const { findings, file } = await check('a.md', `${comment}\nOnly 3 left!\n`)
    expect(findings.filter((place) => place.startsWith('pressure'))).toEqual([`${SCARCE} 2`])
    const [problem] = file.findings
    expect(problem).toMatchObject({ ruleId: `suppression/${name}`, severity: 'error', start: 0, end: comment.length })
  })

  it('offers the name that was meant', async () => {
    const { file } = await check('a.md', '<!-- candor-ignore pressure/scarcity-no-bassis -- r -->\nOnly 3 left!\n')
    expect(file.findings[0].help).toBe("Did you mean 'pressure/scarcity-no-basis'?")
  })

  it('holds on its last day', async () => {
    expect((await check('a.md', `<!-- candor-ignore ${SCARCE} until 2026-11-30 -- r -->\nOnly 3 left!\n`)).findings).toEqual([])
  })

  it('that suppresses nothing is a warning that can be removed', async () => {
    const comment = `<!-- candor-ignore ${SCARCE}, pressure/confirmshaming -- r -->`
    const { file } = await check('a.md', `${comment}\nMany are left.\n`)
    expect(file.findings).toMatchObject([
      {
        ruleId: 'suppression/unused',
        severity: 'warning',
        fixes: [{ applicability: 'safe', edits: [{ start: 0, end: comment.length + 1, text: '' }] }],
      },
    ])
    const half = await check('a.md', `${comment}\nOnly 3 left!\n`)
    expect(half.file.findings).toMatchObject([{ message: "This suppression of 'pressure/confirmshaming' suppresses nothing.", fixes: [] }])
    expect((await check('a.md', `${comment}\nMany are left.\n`, { reportUnusedSuppressions: 'off' })).findings).toEqual([])
    expect((await check('a.md', `${comment}\nx\n`, { reportUnusedSuppressions: 'error' })).file.findings[0].severity).toBe('error')
  })

  it('of a rule that did not run is not called unused', async () => {
    const { findings } = await check('a.md', `<!-- candor-ignore pricing/unspecified-fee -- r -->\nOnly 3 left!\n`)
    expect(findings).toEqual([`${SCARCE} 2`])
  })

  it('is not read when inline configuration is off', async () => {
    const text = `<!-- candor-ignore ${SCARCE} -- r -->\nOnly 3 left!\n`
    expect((await check('a.md', text, { inlineConfig: false })).findings).toEqual([`${SCARCE} 2`])
  })

  it('leaves the fingerprints of other findings alone', async () => {
    const marks = async (comment: string) =>
      (await check('a.md', `${comment}\nOnly 3 left!\n\nOnly 3 left!\n`)).file.findings.map(({ fingerprint }) => fingerprint)
    expect((await marks('')).slice(1)).toEqual(await marks(`<!-- candor-ignore ${SCARCE} -- r -->`))
  })

  it('takes linear time, however many there are', { timeout: 60_000 }, async () => {
    const time = async (amount: number): Promise<number> => {
      const begun = process.cpuUsage()
      const { suppressed } = await check('a.md', `<!-- candor-ignore ${SCARCE} -- r -->\nOnly 3 left!\n\n`.repeat(amount))
      expect(suppressed.length).toBeGreaterThan(100)
      return process.cpuUsage(begun).user
    }
    await time(200)
    const [once, twice] = [await time(400), await time(800)]
    expect(twice / once).toBeLessThan(4)
  })
})
