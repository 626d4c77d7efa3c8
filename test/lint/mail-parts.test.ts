import { describe, expect, it } from 'vitest'
import { type CheckedFile, lintText } from '../../src/index.ts'

const claim = 'Only 3 boxes left in stock!'
const footer = 'Larkfield Ltd, 1 Mill Lane, Leeds. Unsubscribe: https://larkfield.example/u/7'

interface Parts {
  readonly subject?: string
  readonly text?: string
  readonly html?: string
  readonly base64?: boolean
}

function mail({ subject = 'News from the kitchen', text, html, base64 = false }: Parts): string {
  const part = (type: string, content: string): string[] => [
    '--b',
    `Content-Type: text/${type}; charset=utf-8`,
    ...(base64 ? ['Content-Transfer-Encoding: base64'] : []),
    '',
    base64
      ? (
          Buffer.from(content)
            .toString('base64')
            .match(/.{1,60}/g) ?? []
        ).join('\n')
      : content,
  ]
  return [
    `Subject: ${subject}`,
    'List-Unsubscribe: <https://larkfield.example/u/7>',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    ...(text === undefined ? [] : part('plain', `${text}\n\n${footer}`)),
    ...(html === undefined ? [] : part('html', `<html>\n<body>\n${html}\n<p>${footer}</p>`)),
    '--b--',
  ].join('\n')
}

const check = (parts: Parts): Promise<CheckedFile> => lintText(mail(parts), { path: 'offer.eml', kind: 'email-offer' })

const placed = ({ findings, source }: CheckedFile): unknown[] =>
  findings
    .filter(({ ruleId }) => ruleId === 'pressure/scarcity-no-basis')
    .map(({ range, text, related }) => [range.start.line, text, ...related.map(({ message, start }) => `${message} ${source.point(start).line}`)])

describe('the parts of one message', () => {
  it('have a finding in common once, in the HTML', async () => {
    expect(placed(await check({ text: claim, html: `<p>${claim}</p>` }))).toEqual([
      [16, 'Only 3 boxes left in stock', 'The text part says the same. 8'],
    ])
  })

  it('each have the finding that only they have', async () => {
    expect(placed(await check({ text: claim, html: '<p>Our boxes are back.</p>' }))).toEqual([[8, 'Only 3 boxes left in stock']])
    expect(placed(await check({ text: 'Our boxes are back.', html: `<p>${claim}</p>` }))).toEqual([[16, 'Only 3 boxes left in stock']])
    expect(placed(await check({ text: claim, html: `<p>${claim.replace('3', '9')}</p>` }))).toHaveLength(2)
    expect(placed(await check({ text: claim }))).toEqual([[8, 'Only 3 boxes left in stock']])
  })

  it('are counted in order when the same is said twice', async () => {
    const found = await check({ text: `${claim}\n\nRead on.\n\n${claim}`, html: `<p>${claim}</p>\n<p>Read on.</p>\n<p>${claim}</p>` })
    expect(placed(found)).toEqual([
      [20, 'Only 3 boxes left in stock', 'The text part says the same. 8'],
      [22, 'Only 3 boxes left in stock', 'The text part says the same. 12'],
    ])
  })

  it('are held against each other', async () => {
    const { findings } = await check({
      text: 'Cancel anytime.',
      html: '<p>You can only cancel after a minimum term of 12 months.</p>',
    })
    const [found] = findings.filter(({ ruleId }) => ruleId === 'contradiction/cancel-anytime')
    expect(found?.text).toBe('Cancel anytime')
    expect(found?.related).toHaveLength(1)
  })
})

describe('a finding in base64', () => {
  it('has its place in the part as decoded, too', async () => {
    const found = await check({ text: 'Our boxes are back.', html: `<p>${claim}</p>`, base64: true })
    expect(found.findings.map(({ unpacked }) => unpacked)).toContainEqual({ part: 'text/html', line: 3, column: 4 })
    const plain = await check({ html: `<p>${claim}</p>` })
    expect(plain.findings.map(({ unpacked }) => unpacked)).toEqual(plain.findings.map(() => undefined))
  })
})

describe('a mail that is cut off', () => {
  it.each([false, true])('is checked as far as it goes, with a notice (base64: %s)', async (base64) => {
    const whole = mail({ text: 'Our boxes are back.', html: `<p>${claim}</p>`, base64 })
    const found = await lintText(whole.slice(0, whole.length - 80), { path: 'offer.eml', kind: 'email-offer' })
    expect(found.findings.map(({ text }) => text)).toContain('Only 3 boxes left in stock')
    expect(found.notices.map(({ code }) => code)).toEqual(['email-part-unclosed'])
  })
})
