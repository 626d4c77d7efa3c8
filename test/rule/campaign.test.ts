import { describe, expect, it } from 'vitest'
import { lexicons } from '../../rules/index.generated.ts'
import { Source, stateKind } from '../../src/document/index.ts'
import { Parsers } from '../../src/formats/index.ts'
import { Annotator } from '../../src/language/index.ts'
import { AnnotatedDocument, datedOrder, dateOf, defineRule, runCampaign } from '../../src/rule/index.ts'

const annotator = new Annotator(lexicons)
const parsers = new Parsers()

async function read(path: string, text: string): Promise<AnnotatedDocument> {
  const parse = await parsers.get(path.endsWith('.eml') ? 'email' : 'markdown')
  const document = parse(new Source(path, text), parsers.options)
  stateKind(document, 'email-offer', 'option')
  return new AnnotatedDocument(document, annotator)
}

const example = { bad: 'x', at: 'x' }
const first = defineRule({
  id: 'test/first',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['email-offer'],
  laws: [],
  summary: 'It names the others.',
  why: 'Why.',
  instead: 'This.',
  messages: { seen: 'After {path}.' },
  examples: [example, example, example, { good: 'x' }, { good: 'x' }, { nearMiss: 'x' }],
  check: () => {},
  checkCampaign: ({ documents, report }) => {
    const [a, ...others] = documents
    const whole = (document: AnnotatedDocument) => ({ block: document.blocks[0], start: 0, end: 1 })
    for (const one of others) report(whole(one), 'seen', { path: a.document.source.path }, { related: [{ at: whole(a), message: 'The first.' }] })
  },
})

describe('a campaign', () => {
  it('knows when its documents were sent', async () => {
    expect(dateOf(await read('a.md', '---\ndate: 2026-12-01\n---\n\nA'))).toBe('2026-12-01')
    expect(dateOf(await read('a.md', '---\nsendDate: 2026-12-01 09:30\n---\n\nA'))).toBe('2026-12-01T09:30')
    expect(dateOf(await read('a.eml', 'From: a@b.example\nDate: Tue, 1 Dec 2026 09:05:00 +0100\n\nA\n'))).toBe('2026-12-01T09:05')
    expect(dateOf(await read('a.md', '---\ndate: soon\n---\n\nA'))).toBeUndefined()
  })

  it('is in the order of its dates, then of its paths', async () => {
    const documents = [
      await read('d.md', 'D'),
      await read('c.md', '---\ndate: 2026-12-03\n---\n\nC'),
      await read('b.md', 'B'),
      await read('a.eml', 'From: a@b.example\nDate: 2 Dec 2026 09:05:00 +0100\n\nA\n'),
    ]
    expect(datedOrder(documents).map((one) => one.document.source.path)).toEqual(['a.eml', 'c.md', 'b.md', 'd.md'])
  })

  it('gives a finding to the document that it stands in, and names the other one', async () => {
    const documents = [await read('b.md', '---\ndate: 2026-12-03\n---\n\nB'), await read('a.md', '---\ndate: 2026-12-01\n---\n\nA')]
    const found = runCampaign({ rule: first }, documents, '2026-12-05')
    expect([...found.keys()]).toEqual([documents[0]])
    expect(found.get(documents[0])).toMatchObject([{ path: 'b.md', text: 'B', message: 'After a.md.', related: [{ path: 'a.md', text: 'A' }] }])
    const severities = { error: 'info', warning: 'info', info: 'info' } as const
    expect(runCampaign({ rule: first, severities }, documents, '2026-12-05').get(documents[0])?.[0].severity).toBe('info')
  })

  it('needs two documents of the kinds that the rule reads', async () => {
    const other = await read('c.md', 'C')
    stateKind(other.document, 'terms', 'option')
    expect(runCampaign({ rule: first }, [await read('a.md', 'A'), other], '2026-12-05').size).toBe(0)
    expect(runCampaign({ rule: first }, [], '2026-12-05').size).toBe(0)
  })
})
