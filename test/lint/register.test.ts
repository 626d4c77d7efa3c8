import { describe, expect, it } from 'vitest'
import { ruleBook } from '../../src/builtin.ts'
import { Register, type RegisterEntry, wordsOfClaim } from '../../src/lint/index.ts'
import { Checker, resolveSettings } from '../../src/workspace/index.ts'

const entry = (more: Partial<RegisterEntry>): RegisterEntry => ({
  id: 'speed',
  match: ["The UK's fastest broadband"],
  class: 'superlative',
  source: 'https://tests.example/2026',
  date: '2026-01-01',
  expires: undefined,
  owner: undefined,
  jurisdictions: [],
  missing: false,
  ...more,
})

/** What is found, and what evidence settles, in copy that is judged on 30 November 2026. */
async function check(
  text: string,
  entries: readonly RegisterEntry[],
  more: { path?: string; jurisdictions?: readonly string[]; inline?: boolean } = {},
) {
  const settings = resolveSettings(
    { kind: 'landing', asOf: '2026-11-30', only: ['claims/superlative-unsourced', 'pressure/scarcity-no-basis'] },
    ruleBook,
  )
  const register = new Register('candor.claims.yaml', entries)
  const { path = 'a.md', jurisdictions = [], inline = true } = more
  const suppressions = inline ? settings.suppressions : undefined
  const checker = new Checker({ ...settings, suppressions, register, jurisdictions })
  const file = await checker.check(path, text, {
    format: path.endsWith('.html') ? 'html' : path.endsWith('.yaml') ? 'yaml' : path.endsWith('.eml') ? 'email' : 'markdown',
  })
  return {
    file,
    findings: file.findings.map(({ ruleId, severity, text: words }) => `${ruleId} ${severity} ${words}`),
    backed: file.suppressed.map(({ suppression }) => suppression?.evidence),
    used: file.evidence.flatMap(({ used }) => [...used]),
  }
}

const FAST = "# The UK's fastest broadband\n"
const UNSOURCED = "claims/superlative-unsourced warning The UK's fastest"

describe('the words of a claim', () => {
  it.each([
    ['The UK’s  FASTEST, broadband!', ['the', "uk's", 'fastest', 'broadband']],
    ['10,000+ customers', ['10,000', '+', 'customers']],
    ['Rated 4.8/5 (£9)', ['rated', '4.8', '5', '£', '9']],
    ['{{count}} bakers — {{…}} mills', ['\uFFFC', 'bakers', '\uFFFC', 'mills']],
    ['¡Ｅl número uno!', ['el', 'número', 'uno']],
    ['… — !', []],
  ])('%s', (text, words) => expect(wordsOfClaim(text)).toEqual(words))
})

describe('evidence', () => {
  it('settles the claim it is for, in whatever case and punctuation', async () => {
    const run = await check(FAST, [entry({ match: ['the uk’s FASTEST — broadband'] })])
    expect(run).toMatchObject({ findings: [], backed: ['speed'], used: ['speed'] })
    expect(run.file.suppressed[0].suppression).toEqual({
      kind: 'external',
      reason: "Evidence 'speed': https://tests.example/2026",
      evidence: 'speed',
    })
  })

  it.each([
    ['other words', entry({ match: ["The UK's fastest van"] })],
    ['words beside the claim', entry({ match: ['broadband'] })],
    ['another class', entry({ class: 'stock' })],
    ['a file that is not there', entry({ missing: true })],
    ['no words', entry({ match: [] })],
  ])('of %s settles nothing', async (_, one) => expect((await check(FAST, [one])).findings).toEqual([UNSOURCED]))

  it('may have several wordings', async () => {
    expect((await check(FAST, [entry({ match: ['a', 'b c', "UK's fastest broadband"] })])).findings).toEqual([])
  })

  it('that has expired makes the finding an error, on the day after its last', async () => {
    expect((await check(FAST, [entry({ expires: '2026-11-30' })])).findings).toEqual([])
    const { findings, file } = await check(FAST, [entry({ expires: '2026-11-29' })])
    expect(findings).toEqual(["claims/superlative-unsourced error The UK's fastest"])
    expect(file.findings[0]).toMatchObject({ messageId: 'unsourced', expiredEvidence: 'speed' })
    expect(file.findings[0].message).toContain("The evidence for it, 'speed' in candor.claims.yaml, expired on 2026-11-29.")
  })

  it('that lives wins over evidence that has expired', async () => {
    const run = await check(FAST, [entry({ id: 'old', expires: '2026-01-02' }), entry({})])
    expect(run).toMatchObject({ findings: [], backed: ['speed'] })
  })

  it('holds where it says', async () => {
    const uk = [entry({ jurisdictions: ['uk', 'us'] })]
    expect((await check(FAST, uk)).findings).toEqual([])
    expect((await check(FAST, uk, { jurisdictions: ['uk', 'us-ca'] })).findings).toEqual([])
    expect((await check(FAST, uk, { jurisdictions: ['uk', 'eu'] })).findings).toEqual([UNSOURCED])
  })

  it('leaves the fingerprints of other findings alone', async () => {
    const twice = `${FAST}\nBy far.\n\n${FAST}\n`
    const without = await check(twice, [])
    const half = await check(`<!-- evidence: speed -->\n${twice}`, [entry({ match: [] })])
    expect(half.backed).toEqual(['speed'])
    expect(half.file.findings.map(({ fingerprint }) => fingerprint)).toEqual([without.file.findings[1].fingerprint])
  })

  it('is used where the claim stands, even if it names its source there', async () => {
    const text = "# The UK's fastest broadband, by median speed in [tests of 2026](https://speedlab.example/uk).\n"
    expect(await check(text, [entry({})])).toMatchObject({ findings: [], backed: [], used: ['speed'] })
  })
})

describe('a comment that names evidence', () => {
  const stock = entry({ id: 'stock', match: [], class: 'stock' })
  it.each([
    ['a.md', '<!-- evidence: stock -->\nOnly 3 left!\n\nOnly 2 left!\n'],
    ['a.md', '[//]: # (evidence: other, stock)\n\nOnly 3 left!\n\nOnly 2 left!\n'],
    ['a.md', 'Only 3 left! <!-- evidence: stock -->\n\nOnly 2 left!\n'],
    ['a.html', '<p>{# evidence: stock #}Only 3 left!</p>\n<p>Only 2 left!</p>'],
    ['a.md', 'Only 2 left!\n\n{# evidence: stock #}\n\n* Only 3 left!\n'],
    ['a.yaml', 'one: Only 3 left! # evidence: stock\ntwo: Only 2 left!\n'],
  ])('speaks of its line or the next block: %s %s', async (path, text) => {
    const run = await check(text, [stock, entry({ id: 'other', match: [] })], { path })
    expect(run).toMatchObject({ findings: ['pressure/scarcity-no-basis warning Only 2 left'], backed: ['stock'] })
  })

  it('or a header field of a mail speaks of the whole file', async () => {
    const md = await check('Only 3 left!\n\nOnly 2 left!\n\n{# evidence-file: stock #}\n', [stock])
    expect(md).toMatchObject({ findings: [], backed: ['stock', 'stock'] })
    const mail = await check('Subject: Only 3 left!\nX-Candor-Evidence: stock\n\nOnly 2 left!\n', [stock], { path: 'a.eml' })
    expect(mail).toMatchObject({ findings: [], backed: ['stock', 'stock'] })
  })

  it('must name an entry that there is', async () => {
    const { file } = await check('<!-- evidence: stok -->\nOnly 3 left!\n', [stock])
    expect(file.findings.map(({ ruleId }) => ruleId)).toEqual(['register/unknown-entry', 'pressure/scarcity-no-basis'])
  })

  it('is none when other words follow, or when comments mean nothing', async () => {
    expect((await check('<!-- evidence: see the wiki -->\nOnly 3 left!\n', [stock])).findings).toHaveLength(1)
    expect((await check('<!-- evidence: stock -->\nOnly 3 left!\n', [stock], { inline: false })).findings).toHaveLength(1)
  })
})
