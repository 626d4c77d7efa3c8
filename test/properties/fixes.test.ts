import { describe, expect, it } from 'vitest'
import { type CheckedFile, type CheckOptions, type LintedFile, lintText } from '../../src/index.ts'
import { planFixes } from '../../src/lint/index.ts'
import fc from '../fast-check.ts'
import { Places } from './places.ts'

/** Pieces of copy that fixes are offered for, and others beside them. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  'a.md': [
    '<!-- candor-ignore pressure/confirmshaming -- why not -->',
    '[//]: # (candor-ignore pricing/unspecified-fee -- why not)',
    '> {# candor-ignore pressure/* -- why not #}\n> A quotation.',
    'Only 3 left! <!-- candor-ignore pressure/scarcity-no-basis -- bound -->',
    'Words. <!-- candor-ignore pressure/scarcity-no-basis, pricing/unspecified-fee -- nothing here -->',
    '[No thanks, I hate saving money](/no)',
    '[No thanks, I *hate* saving money](/no)',
    'Hi {{first_name, your box &amp; more is on its way.',
    'Hi *|FNAME, your 📦 is on its way.',
    '- [x] Send me the weekly newsletter',
    'We’re here – “always”.',
  ],
  'a.html': [
    '<!-- candor-ignore pressure/confirmshaming -- why not -->',
    '<p>One {# candor-ignore pressure/confirmshaming -- why not #} two.</p>',
    '<button>No thanks, I hate saving money</button>',
    '<button>No thanks, I hate <b>saving</b> money</button>',
    '<button>No thanks, I&#39;d rather pay full price</button>',
    '<label><input type="checkbox" checked> Send me offers</label>',
    '<div role="switch" aria-checked="true">Marketing cookies</div>',
    '<p>Your plan costs {{price} a month – 🎉.</p>',
    '<p>Only 3 left!</p>',
  ],
  'a.eml': ['Only 3 left!', 'Your code is {{code, from $40.', '-- ', 'Follow us, it’s fine.'],
}

const HEADS: Readonly<Record<string, readonly string[]>> = {
  'a.md': ['', '---\n# candor-ignore-file pressure/* -- why not\ntitle: x\n---\n'],
  'a.html': [''],
  'a.eml': ['Re: your boots', 'FW: Re: boots', 'Re:  boots', '=?utf-8?B?UmU6IGJvb3Rz?=', 'Boots', 'Re: following up on our chat'].flatMap(
    (subject) => [
      `Subject: ${subject}\nFrom: Shop <a@shop.example>\n\n`,
      `Subject: ${subject}\nX-Candor-Ignore: pressure/confirmshaming -- why not\n\n`,
    ],
  ),
}

const filesOf = (path: string): fc.Arbitrary<string> =>
  fc
    .record({
      head: fc.constantFrom(...HEADS[path]),
      pieces: fc.array(fc.constantFrom(...PIECES[path]), { minLength: 1, maxLength: 6 }),
      eol: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', path === 'a.eml' ? '' : '\uFEFF'),
      end: fc.constantFrom('', '\n'),
    })
    .map(({ head, pieces, eol, mark, end }) => mark + `${head}${pieces.join('\n\n')}${end}`.replaceAll('\n', eol))

const check = (path: string, text: string): Promise<LintedFile> => {
  const options: CheckOptions = { kind: path === 'a.eml' ? 'email-offer' : 'checkout', asOf: '2026-11-30', minConfidence: 0 }
  return lintText(text, { path, ...options })
}

/** What a finding says, wherever it stands. What marks the whole subject, for something missing in the mail, marks other words once that is changed. */
const saying = ({ ruleId, messageId, text, role }: CheckedFile['findings'][number]): string =>
  role === 'subject' ? `${ruleId} ${messageId}` : `${ruleId} ${messageId} ${text}`

function without<T>(list: readonly T[], taken: readonly T[]): T[] {
  const rest = [...list]
  for (const one of taken) if (rest.includes(one)) rest.splice(rest.indexOf(one), 1)
  return rest
}

describe('after fixes', () => {
  it.each(Object.keys(PIECES))('what they were for is gone and nothing else appears: %s', { timeout: 120_000 }, async (path) => {
    let fixes = 0
    await fc.assert(
      fc.asyncProperty(filesOf(path), fc.boolean(), async (text, unsafe) => {
        const before = await check(path, text)
        const plan = planFixes(text, before.findings, unsafe)
        fixes += plan.applied.length
        const after = await check(path, plan.text)
        const fixed = plan.applied.map(({ finding }) => saying(finding as CheckedFile['findings'][number]))
        expect(after.findings.map(saying).sort()).toEqual(without(before.findings.map(saying), fixed).sort())
        const places = new Places(after.document.document, false)
        expect([...places.blockErrors(), ...places.findingErrors(after.findings)]).toEqual([])
        expect(plan.text.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'))
        if (!text.includes('\r')) expect(plan.text).not.toContain('\r')
        else expect(plan.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }),
      { numRuns: process.env.CANDOR_FULL === '1' ? 3000 : 150 },
    )
    expect(fixes).toBeGreaterThan(50)
  })
})
