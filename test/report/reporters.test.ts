import { describe, expect, it } from 'vitest'
import { Source } from '../../src/document/index.ts'
import { type Counts, createReporter, type ReportedDocument, type ReportedFile, type ReporterOptions } from '../../src/report/index.ts'
import { fileOf, findingAt, options, related, reported, reportOf, summaryOf, text, whole } from './sample.ts'

const pretty = await createReporter('pretty', options)

describe('pretty', () => {
  it('shows a contradiction with both its places', () => {
    expect(pretty.file(fileOf(findingAt('Cancel anytime', { related: [related] })))).toBe(`offer.md: read as landing page (guess, 72 %)

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
    expect(pretty.file(fileOf(findingAt('Cancel anytime', { related: [elsewhere] })))).toContain('\n  terms.md: says otherwise “You cannot cancel”\n')
  })

  it('shows the words themselves where the file has them encoded', () => {
    expect(pretty.file(fileOf(findingAt('Cancel anytime', { text: 'Cancel any time' })))).toContain('\n  reads: “Cancel any time”\n')
  })

  it('ends with what was found', () => {
    const end = (counts: Partial<Counts>): string => [pretty.end(summaryOf(counts))].flat().join('')
    expect(end({})).toBe('1 file checked with 3 rules: no findings. That does not mean the copy is lawful or complete.\n')
    expect(end({ files: 41, errors: 1, warnings: 2, filesWithFindings: 2 })).toBe('1 error and 2 warnings in 2 of 41 files\n')
    expect(end({ errors: 2, warnings: 1, infos: 1, hidden: 1, filesWithFindings: 1 })).toBe(
      '2 errors, 1 warning and 1 info in 1 of 1 file (1 not shown)\n',
    )
    expect(end({ files: 0 })).toBe('')
  })

  describe('tells what was read by guess where nothing was found', () => {
    const named = (path: string, more: Partial<ReportedDocument> = {}): ReportedFile => {
      const document = { ...whole, kind: 'editorial', ...more } as const
      return { ...reported(new Source(path, text), []), ...document, documents: [document] }
    }
    const told = async (files: readonly ReportedFile[], counts: Partial<Counts> = {}, more: Partial<ReporterOptions> = {}): Promise<string> =>
      (await reportOf('pretty', files, summaryOf({ files: files.length, ...counts }), { width: 80, ...more })).split('\n').slice(1).join('\n')

    it('of one file, in a line', async () => {
      expect(await told([named('draft.md')])).toBe("draft.md was read as editorial text (guessed); say '--kind landing' if it sells.\n")
      expect(await told([named('a.md', { kind: 'landing' })])).toBe("a.md was read as landing page (guessed); '--kind' says otherwise.\n")
    })

    it('of a few files, by kind', async () => {
      const files = [named('a.md'), named('b.md', { kind: 'terms' }), named('c.md'), named('d.md', { kindOrigin: 'front-matter' })]
      expect(await told(files)).toBe(
        "Kinds were guessed: a.md and c.md read as editorial text; b.md read as terms of\nservice; say '--kind landing' if they sell.\n",
      )
    })

    it('of many files, how many of each kind, unless there are findings to look at', async () => {
      const files = Array.from({ length: 500 }, (_, at) => named(`${at}.md`, at < 7 ? { kind: 'terms' } : {}))
      expect(await told(files)).toBe(
        "Kinds were guessed: 493 read as editorial text and 7 read as terms of service;\nsay '--kind landing' if they sell.\n",
      )
      expect(await told(files, { warnings: 1, filesWithFindings: 1 })).toBe('')
    })

    it('of one message of a mailbox', async () => {
      const first = { ...whole, place: { noun: 'message', number: 1, start: 0, end: 15 } }
      const second = { ...whole, kind: 'email-personal', place: { noun: 'message', number: 2, start: 16, end: text.length } } as const
      const file = { ...fileOf(findingAt('Cancel anytime')), documents: [first, second] }
      const all = await told([file], { warnings: 1, filesWithFindings: 1 }, { width: 120 })
      expect(all).toMatch(/\noffer\.md, message 2 was read as personal e-mail \(guessed\); say '--kind email-offer' if it sells\.\n$/)
    })

    it('and nothing of what was stated, of what has findings, and to whom wants quiet', async () => {
      expect(await told([named('a.md', { kindOrigin: 'option' }), named('b.md', { kindOrigin: 'config' })])).toBe('')
      expect(await told([fileOf(findingAt('Cancel anytime'))], { warnings: 1, filesWithFindings: 1 })).not.toContain('guessed')
      expect(await reportOf('pretty', [named('a.md')], summaryOf({}), { quiet: true })).toBe('')
    })
  })
})

describe('concise', () => {
  it('writes one line for a finding', async () => {
    const report = await createReporter('concise', options)
    expect(report.file(fileOf(findingAt('cannot', { message: 'Two\nlines \uFFFC\u001b.' })))).toBe(
      'offer.md:5:5 error contradiction/cancel-anytime Two lines {…}␛.\n',
    )
    expect(report.end(summaryOf({}))).toBe('')
  })
})

describe('json', () => {
  it('is one document, whatever the number of files', async () => {
    const run = summaryOf({}, { notices: [{ code: 'x', path: 'a', message: 'm', fatal: false }] })
    const of = async (...files: ReportedFile[]) => JSON.parse(await reportOf('json', files, run))
    expect(await of()).toMatchObject({ files: [], notices: [{ code: 'x' }] })
    const finding = findingAt('cannot', {
      related: [related],
      fixes: [{ title: 'Drop it', applicability: 'safe', edits: [{ start: 1, end: 2, text: '' }] }],
    })
    const whole = await of(fileOf(finding), fileOf())
    expect(whole.files).toHaveLength(2)
    expect(whole.files[0].findings[0]).toMatchObject({
      range: { start: { line: 5, column: 5 } },
      related: [{ path: 'offer.md', message: 'says otherwise', range: { start: { line: 5, column: 1 } }, text: 'You cannot cancel' }],
      fixes: [{ title: 'Drop it', applicability: 'safe', edits: [{ range: [1, 2], text: '' }] }],
    })
  })
})

describe('jsonl', () => {
  it('writes one object for a finding', async () => {
    const report = await createReporter('jsonl', options)
    const lines = report.file(fileOf(findingAt('Cancel'), findingAt('cannot')))
    expect(
      lines
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).text),
    ).toEqual(['Cancel', 'cannot'])
  })
})
