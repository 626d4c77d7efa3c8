import { describe, expect, it } from 'vitest'
import { Source } from '../../src/document/index.ts'
import { type Counts, plainPalette, type ReportedDocument, type ReportedFile, type ReportedFinding, reporters } from '../../src/report/index.ts'

const text = 'Cancel anytime!\n\n## Terms\n\nYou cannot cancel in the first year.\n'
const source = new Source('offer.md', text)

function findingAt(words: string, more: Partial<ReportedFinding> = {}): ReportedFinding {
  const start = text.indexOf(words)
  const end = start + words.length
  return {
    ruleId: 'contradiction/cancel-anytime',
    messageId: 'denied',
    severity: 'error',
    confidence: 0.9,
    message: "'Cancel anytime' does not hold.",
    help: 'Say when one can cancel.',
    path: 'offer.md',
    start,
    end,
    text: words,
    sentence: words,
    role: 'paragraph',
    related: [],
    fixes: [],
    fingerprint: '0123456789abcdef',
    range: source.range(start, end),
    ...more,
  }
}

const whole: ReportedDocument = { kind: 'landing', kindOrigin: 'guess', kindConfidence: 0.72, place: undefined }

const fileOf = (...findings: ReportedFinding[]): ReportedFile => ({
  ...whole,
  path: 'offer.md',
  format: 'markdown',
  documents: [whole],
  source,
  findings,
  notices: [],
})

const summaryOf = (counts: Partial<Counts>) => ({
  tool: { name: 'candor', version: '0.1.0' },
  cwd: '/repo',
  exitCode: 0,
  durationMs: 5,
  counts: { files: 1, skipped: 0, errors: 0, warnings: 0, infos: 0, hidden: 0, filesWithFindings: 0, ...counts },
  rules: 3,
  notices: [],
})

const options = {
  palette: plainPalette,
  width: 60,
  quiet: false,
  why: () => 'People rely on it when they choose, and find out too late that it is not so.',
}

const place = text.indexOf('You cannot')
const related = { path: 'offer.md', start: place, end: place + 17, text: 'You cannot cancel', message: 'says otherwise' }

describe('pretty', () => {
  it('shows a contradiction with both its places', () => {
    expect(
      reporters.pretty(options).file(fileOf(findingAt('Cancel anytime', { related: [related] }))),
    ).toBe(`offer.md: read as landing page (guess, 72 %)

offer.md:1:1  error  contradiction/cancel-anytime
  'Cancel anytime' does not hold.
  1 │ Cancel anytime!
    │ ^^^^^^^^^^^^^^
  offer.md:5:1  says otherwise
  5 │ You cannot cancel in the first year.
    │ -----------------
  why:  People rely on it when they choose, and find out too
        late that it is not so.
  help: Say when one can cancel.

`)
  })

  it('shows a related place in another file by its words', () => {
    const elsewhere = { ...related, path: 'terms.md' }
    expect(reporters.pretty(options).file(fileOf(findingAt('Cancel anytime', { related: [elsewhere] })))).toContain(
      '\n  terms.md: says otherwise “You cannot cancel”\n',
    )
  })

  it('shows the words themselves where the file has them encoded', () => {
    expect(reporters.pretty(options).file(fileOf(findingAt('Cancel anytime', { text: 'Cancel any time' })))).toContain(
      '\n  reads: “Cancel any time”\n',
    )
  })

  it('ends with what was found', () => {
    const end = (counts: Partial<Counts>): string => reporters.pretty(options).end(summaryOf(counts))
    expect(end({})).toBe('1 file checked with 3 rules: no findings. That does not mean the copy is lawful or complete.\n')
    expect(end({ files: 41, errors: 1, warnings: 2, filesWithFindings: 2 })).toBe('1 error and 2 warnings in 2 of 41 files\n')
    expect(end({ errors: 2, warnings: 1, infos: 1, hidden: 1, filesWithFindings: 1 })).toBe(
      '2 errors, 1 warning and 1 info in 1 of 1 file (1 not shown)\n',
    )
    expect(end({ files: 0 })).toBe('')
  })
})

describe('concise', () => {
  it('writes one line for a finding', () => {
    const report = reporters.concise(options)
    expect(report.file(fileOf(findingAt('cannot', { message: 'Two\nlines \uFFFC\u001b.' })))).toBe(
      'offer.md:5:5 error contradiction/cancel-anytime Two lines {…}␛.\n',
    )
    expect(report.end(summaryOf({}))).toBe('')
  })
})

describe('json', () => {
  it('is one document, whatever the number of files', () => {
    const of = (...files: ReportedFile[]) => {
      const report = reporters.json(options)
      const begin = files.map((file) => report.file(file)).join('')
      return JSON.parse(begin + report.end({ ...summaryOf({}), notices: [{ code: 'x', path: 'a', message: 'm' }] }))
    }
    expect(of()).toMatchObject({ files: [], notices: [{ code: 'x' }] })
    const finding = findingAt('cannot', {
      related: [related],
      fixes: [{ title: 'Drop it', applicability: 'safe', edits: [{ start: 1, end: 2, text: '' }] }],
    })
    const whole = of(fileOf(finding), fileOf())
    expect(whole.files).toHaveLength(2)
    expect(whole.files[0].findings[0]).toMatchObject({
      range: { start: { line: 5, column: 5 } },
      related: [{ path: 'offer.md', message: 'says otherwise', range: { start: { line: 5, column: 1 } }, text: 'You cannot cancel' }],
      fixes: [{ title: 'Drop it', applicability: 'safe', edits: [{ range: [1, 2], text: '' }] }],
    })
  })
})

describe('jsonl', () => {
  it('writes one object for a finding', () => {
    const lines = reporters.jsonl(options).file(fileOf(findingAt('Cancel'), findingAt('cannot')))
    expect(
      lines
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).text),
    ).toEqual(['Cancel', 'cannot'])
  })
})
