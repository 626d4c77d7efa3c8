// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template syntax is what is tested
import { describe, expect, it } from 'vitest'
import { type CheckOptions, lintText } from '../../src/index.ts'
import { planFixes } from '../../src/lint/index.ts'
import { edit, type Finding, type Fix } from '../../src/rule/index.ts'

/** What the text becomes, and why some fixes are refused. */
async function fixed(path: string, text: string, options: CheckOptions = {}, unsafe = true) {
  const check = (content: string) => lintText(content, { path, kind: 'landing', asOf: '2026-11-30', ...options })
  const plan = planFixes(text, (await check(text)).findings, unsafe)
  return { text: plan.text, refused: plan.refused.map(({ reason }) => reason), left: (await check(plan.text)).findings.map(({ ruleId }) => ruleId) }
}

describe('fixes of a text', () => {
  const findingWith = (...fixes: Fix[]): Finding => ({ ruleId: 'a/b', fixes }) as unknown as Finding
  const fix = (applicability: Fix['applicability'], ...edits: [number, number, string][]): Fix => ({
    title: 'Change it',
    applicability,
    edits: edits.map(([start, end, text]) => ({ start, end, text })),
  })
  const textOf = (findings: Finding[], unsafe = false): string => planFixes('0123456789', findings, unsafe).text

  it('are put in whatever their order, adjacent ones too', () => {
    const findings = [findingWith(fix('safe', [6, 8, ''], [2, 2, 'b'])), findingWith(fix('safe', [8, 9, 'x'])), findingWith(fix('safe', [0, 1, 'a']))]
    expect(textOf(findings)).toBe('a1b2345x9')
  })

  it('do not overlap: the first wins, and one of several edits goes whole or not at all', () => {
    expect(textOf([findingWith(fix('safe', [2, 5, 'x'])), findingWith(fix('safe', [4, 6, 'y'], [8, 9, 'z']))])).toBe('01x56789')
    expect(textOf([findingWith(fix('safe', [3, 3, 'x'])), findingWith(fix('safe', [3, 3, 'y']))])).toBe('012x3456789')
  })

  it('that are suggestions wait to be asked for', () => {
    const findings = [findingWith(fix('suggestion', [0, 1, '']))]
    expect([textOf(findings), textOf(findings, true)]).toEqual(['0123456789', '123456789'])
    expect(planFixes('0', findings, false)).toMatchObject({ suggestions: 1, applied: [] })
  })

  it.each([[[5, 4, '']], [[9, 11, '']], [[-1, 2, '']], [[Number.NaN, 2, '']]] as [number, number, string][][])(
    'outside of it are none: %j',
    (one) => {
      expect(textOf([findingWith(fix('safe', one))])).toBe('0123456789')
    },
  )
})

describe('an unused suppression', () => {
  const why = 'pressure/confirmshaming -- why not'
  it.each([
    ['a.md', `One.\n\n<!-- candor-ignore ${why} -->\nTwo.\n`, 'One.\n\nTwo.\n'],
    ['a.md', `\uFEFF<!-- candor-ignore\n ${why} -->  \r\nTwo.\r\n`, '\uFEFFTwo.\r\n'],
    ['a.md', `One. <!-- candor-ignore ${why} -->\n`, 'One. \n'],
    ['a.md', `> <!-- candor-ignore ${why} -->\n> Two.\n`, '> Two.\n'],
    ['a.html', `<p>One.</p>\n  {# candor-ignore ${why} #}\n<p>Two.</p>`, '<p>One.</p>\n<p>Two.</p>'],
    ['a.yaml', `one: One.\n# candor-ignore ${why}\ntwo: Two.\n`, 'one: One.\ntwo: Two.\n'],
    ['a.eml', `Subject: One\nX-Candor-Ignore: ${why}\nFrom: a@shop.example\n\nTwo.\n`, 'Subject: One\nFrom: a@shop.example\n\nTwo.\n'],
    ['a.md', `<!-- candor-ignore ${why} -->`, ''],
  ])('goes with its line: %s %j', async (path, text, after) => {
    expect(await fixed(path, text, { only: ['pressure'] }, false)).toEqual({ text: after, refused: [], left: [] })
  })
})

describe('a fix of a rule', () => {
  const literal = 'markup, or a character that is written otherwise, stands in it'
  it.each([
    ['email/fake-reply-subject', 'a.eml', 'Subject: Re: your boots\n\nFrom $40.\n', 'Subject: your boots\n\nFrom $40.\n'],
    ['email/fake-reply-subject', 'a.eml', 'Subject: FW: Re: your boots\r\n\r\nFrom $40.\r\n', 'Subject: your boots\r\n\r\nFrom $40.\r\n'],
    ['email/fake-reply-subject', 'a.eml', 'Subject: Re: following up on our chat\n\nFrom $40.\n', undefined],
    ['email/fake-reply-subject', 'a.eml', 'Subject: =?utf-8?Q?Re:_your_boots?=\n\nFrom $40.\n', undefined, literal],
    [
      'privacy/consent-not-affirmative',
      'a.html',
      '<label><input type="checkbox" checked> Send me offers</label>',
      '<label><input type="checkbox"> Send me offers</label>',
    ],
    ['pressure/confirmshaming', 'a.html', '<button>No thanks, I hate saving money</button>', '<button>No thanks</button>'],
    ['pressure/confirmshaming', 'a.html', '<button>No thanks, I <b>hate</b> saving money</button>', undefined, literal],
    ['pressure/confirmshaming', 'a.html', '<button>No thanks, I hate saving &amp; winning</button>', undefined, literal],
    ['pressure/confirmshaming', 'a.html', '<button>I hate saving money</button>', undefined],
    ['pressure/confirmshaming', 'a.html', '<button>No thanks, I hate saving {{ amount }}</button>', undefined, 'a template variable stands in it'],
    ['template/broken-placeholder', 'a.md', 'Hi {{first_name, your box is here.\n', 'Hi {{first_name}}, your box is here.\n'],
    ['template/broken-placeholder', 'a.md', 'Hi {first_name}}, your box is here.\n', 'Hi {{first_name}}, your box is here.\n'],
    ['template/broken-placeholder', 'a.md', 'Hi *|FNAME, your box is here.\n', 'Hi *|FNAME|*, your box is here.\n'],
    ['template/broken-placeholder', 'a.md', 'Your plan costs ${price a month.\n', 'Your plan costs ${price} a month.\n'],
    ['template/broken-placeholder', 'a.md', 'Hi {{ }}, your box is here.\n', undefined],
  ])('%s in %s: %s', async (rule, path, text, after?: string, refused?: string) => {
    const kind = path === 'a.eml' ? 'email-offer' : 'landing'
    expect(await fixed(path, text, { only: [rule], kind })).toEqual({
      text: after ?? text,
      refused: refused === undefined ? [] : [refused],
      left: after === undefined ? [rule] : [],
    })
  })
})

describe('edit', () => {
  const place = async (path: string, text: string, start: number, end: number) => {
    const { document } = await lintText(text, { path })
    return { block: document.blocks[0], start, end }
  }

  it('leads to the file', async () => {
    expect(edit(await place('a.html', '<p>A &amp; big deal</p>', 4, 7), 'fair', 'Say so')).toEqual({
      title: 'Say so',
      applicability: 'suggestion',
      edits: [{ start: 11, end: 14, text: 'fair' }],
    })
  })

  it.each([
    ['a.html', '<p>A &amp; big deal</p>', 2, 7, 'fair', 'markup, or a character that is written otherwise, stands in it'],
    ['a.html', '<p>A <b>big</b> deal</p>', 0, 4, 'fair', 'markup, or a character that is written otherwise, stands in it'],
    ['a.html', '<p>A big deal</p>', 2, 5, '<fair>', 'the new words could mean something else to the format of the file'],
    ['a.yaml', 'a: A big deal\n', 2, 5, 'fair: ', 'the new words could mean something else to the format of the file'],
    ['a.md', 'A {{big}} deal\n', 2, 3, 'fair', 'a template variable stands in it'],
    ['a.md', 'A big deal\n', 0, 10, '', 'nothing would be left'],
    ['a.md', 'A big deal\n', 2, 2, 'x', 'there is nothing to replace'],
  ])('refuses what would break a file: %s %s', async (path, text, start, end, words, refused) => {
    expect(edit(await place(path, text, start, end), words, 'Say so')).toEqual({ title: 'Say so', refused })
  })
})
