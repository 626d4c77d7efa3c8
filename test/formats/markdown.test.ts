import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Block, type Document, Source } from '../../src/document/index.ts'
import { loadMarkdown } from '../../src/formats/markdown.ts'

const parse = await loadMarkdown({})
const read = (text: string): Document => parse(new Source('copy.md', text), {})
const blocks = (text: string): [string, string][] => read(text).blocks.map(({ role, text }) => [role, text])
const only = (text: string): Block => {
  const found = read(text).blocks
  expect(found).toHaveLength(1)
  return found[0]
}

/** The source of the first place where a block says `words`. */
function sourceOf(text: string, words: string): string {
  for (const block of read(text).blocks) {
    const at = block.text.indexOf(words)
    if (at !== -1) return text.slice(...block.map.range(at, at + words.length))
  }
  throw new Error(`No block says "${words}"`)
}

const marks = (block: Block): [string, string, string?][] =>
  block.marks.map(({ kind, start, end, href, name }) => {
    const words = block.text.slice(start, end)
    const data = href ?? name
    return data === undefined ? [kind, words] : [kind, words, data]
  })

describe('positions', () => {
  it('count from the byte order mark as editors do', () => {
    const { start, end } = only('\uFEFF# Hi\n').position
    expect([start.line, start.column, start.offset, end.column]).toEqual([1, 3, 3, 5])
  })

  it('are exact when a second byte order mark follows', () => {
    expect(only('\uFEFF\uFEFFHi').position.start.offset).toBe(2)
  })

  it.each([
    ['Save &amp; win', '& win', '&amp; win'],
    ['it&rsquo;s now', '\u2019s', '&rsquo;s'],
    ['a &#8217; b', '\u2019 b', '&#8217; b'],
    ['a &notit; b', '&notit; b', '&notit; b'],
    ['a &nbsp b', '&nbsp', '&nbsp'],
    ['a &NotEqualTilde; b', '\u2242\u0338 b', '&NotEqualTilde; b'],
    ['\\*free\\* now', '*free*', '\\*free\\*'],
    ['> a &amp; b\n> c &lt; d', 'b c <', 'b\n> c &lt;'],
    ['> a\nlazy &amp; d', 'a lazy &', 'a\nlazy &amp;'],
    ['- a \\\n  b', 'a\nb', 'a \\\n  b'],
    ['> - one\n>   two', 'one two', 'one\n>   two'],
    ['1. one\n   two', 'one two', 'one\n   two'],
    ['one\r\ntwo &amp; three', 'two &', 'two &amp;'],
    ['one\rtwo', 'one two', 'one\rtwo'],
    ['👩‍👩‍👧 only e\u0301 left', 'e\u0301 left', 'e\u0301 left'],
    ['שלום \\* free', '* free', '\\* free'],
    ['fr\u00ADee', 'free', 'fr\u00ADee'],
    ['fr\u200Bee', 'free', 'fr\u200Bee'],
    ['f**re**e', 'free', 'f**re**e'],
    ['f<b>re</b>e!', 'free!', 'f<b>re</b>e!'],
    ['**free** now', 'free', 'free'],
    ['| a \\| b |\n|---|\n| `c \\| d` |', 'a | b', 'a \\| b'],
    ['a\n\n| a |\n|---|\n| `c \\| d` e |', 'c \\| d e', 'c \\| d` e'],
  ])('of %j', (text, words, source) => {
    expect(sourceOf(text, words)).toBe(source)
  })

  it('of characters that UTF-8 does not have', () => {
    expect(only('a\0b \uD800c').text).toBe('a\uFFFDb \uFFFDc')
    expect(sourceOf('a\0b \uD800c d', 'c d')).toBe('c d')
  })

  it('of columns count UTF-16 code units', () => {
    const block = only('👍👍 free')
    expect(block.range(5, 9).start.column).toBe(6)
  })

  it('of a sentence separator', () => {
    expect(only('one\u2028two').text).toBe('one\u2028two')
  })

  it('of alternative text and titles', () => {
    expect(sourceOf('![Save &amp; *win*](/a "Now \\"free\\"")', '& win')).toBe('&amp; *win')
    expect(sourceOf('![Save &amp; *win*](/a "Now \\"free\\"")', '"free"')).toBe('\\"free\\"')
    expect(sourceOf("[a](/b 'it\\'s')", "it's")).toBe("it\\'s")
    expect(sourceOf('[a](/b (14 days))', '14 days')).toBe('14 days')
  })
})

describe('blocks', () => {
  it('headings have their level', () => {
    const found = read('# A\n\nB\n---\n\n###### C').blocks
    expect(found.map(({ role, text, data }) => [role, text, data.depth])).toEqual([
      ['heading', 'A', 1],
      ['heading', 'B', 2],
      ['heading', 'C', 6],
    ])
    expect(found[1].section.heading).toBe(found[1])
  })

  it('lists keep their bullets as written', () => {
    const found = read('* a\n\n+ b\n\n  c\n\n10) d').blocks
    expect(found.map(({ role, text, data, parent }) => [role, text, data.bullet, parent.type, parent.parent?.data.bullet])).toEqual([
      ['listItem', 'a', '*', 'item', '*'],
      ['listItem', 'b', '+', 'item', '+'],
      ['paragraph', 'c', undefined, 'item', '+'],
      ['listItem', 'd', '10)', 'item', ')'],
    ])
    expect(found[1].parent).toBe(found[2].parent)
  })

  it('an asterisk note is a list item whose bullet tells', () => {
    const found = read('Just $9.99/mo*\n\n* $9.99/mo for 3 months, then $29.99/mo.').blocks
    expect(found[0].text).toBe('Just $9.99/mo*')
    expect([found[1].text, found[1].data.bullet]).toEqual(['$9.99/mo for 3 months, then $29.99/mo.', '*'])
  })

  it('tables have rows and cells, the first row being the header', () => {
    const found = read('| Plan | Price |\n|---|---|\n| **Pro** | $9 |').blocks
    expect(found.map(({ role, text, parent }) => [role, text, parent.type, parent.data.row])).toEqual([
      ['cell', 'Plan', 'row', 0],
      ['cell', 'Price', 'row', 0],
      ['cell', 'Pro', 'row', 1],
      ['cell', '$9', 'row', 1],
    ])
  })

  it('a bare address does not swallow the next cell', () => {
    expect(blocks('|a|b|\n|-|-|\n|https://example.com|free *trial*|').slice(2)).toEqual([
      ['cell', 'https://example.com'],
      ['cell', 'free trial'],
    ])
    expect(sourceOf('|a|b|\n|-|-|\n|https://example.com|free *trial*|', 'free trial')).toBe('free *trial')
  })

  it('quotes are quotes', () => {
    const [quote, item] = read('> said\n> so\n>\n> - item').blocks
    expect([quote.role, quote.text, quote.parent.type]).toEqual(['quote', 'said so', 'quote'])
    expect([item.role, item.parent.parent?.parent?.type]).toEqual(['listItem', 'quote'])
  })

  it('code is a block of its own, inline code a mark', () => {
    expect(blocks('```js\nlet a\n\nb()\n```')).toEqual([['code', 'let a\nb()']])
    expect(blocks('> ~~~\n> a\n> ~~~')).toEqual([['code', 'a']])
    expect(marks(only('Run `npm  i` now'))).toEqual([['code', 'npm i']])
  })

  it('breaks and white space', () => {
    expect(only('one  \ntwo\\\nthree\nfour   five').text).toBe('one\ntwo\nthree four five')
    expect(blocks('a\n\n---\n\nb')).toEqual([
      ['paragraph', 'a'],
      ['paragraph', 'b'],
    ])
  })

  it('marks', () => {
    expect(marks(only('**Free** *now* ~~$99~~ `x` ***both***'))).toEqual([
      ['strong', 'Free'],
      ['emphasis', 'now'],
      ['struck', '$99'],
      ['code', 'x'],
      ['strong', 'both'],
      ['emphasis', 'both'],
    ])
  })

  it('links, literal ones and those defined elsewhere', () => {
    const [block] = read('[a](/a) <https://b.example> www.c.example [d][x] [y] [z][]\n\n[X]: /x\n[x]: /second\n[y]: <> "t"').blocks
    expect(marks(block)).toEqual([
      ['link', 'a', '/a'],
      ['link', 'https://b.example', 'https://b.example'],
      ['link', 'www.c.example', 'http://www.c.example'],
      ['link', 'd', '/x'],
      ['link', 'y', ''],
    ])
    expect(block.text.endsWith('[z][]')).toBe(true)
  })

  it('a paragraph that is one link is a link', () => {
    expect(only('**[Get started](/go)**').role).toBe('link')
    expect(only('[Get started][g]\n\n[g]: /go').data.href).toBe('/go')
    expect(only('[a](/a) or [b](/b)').role).toBe('paragraph')
    expect(only('- [a](/a)').role).toBe('listItem')
  })

  it('images and titles are blocks inside the paragraph', () => {
    expect(blocks('Buy ![Save 50%](/a "now") here')).toEqual([
      ['paragraph', 'Buy here'],
      ['alt', 'Save 50%'],
      ['tooltip', 'now'],
    ])
    expect(blocks('[![Banner](b.png)](/go)')).toEqual([['alt', 'Banner']])
  })

  it('task list items are check boxes with their text as label', () => {
    const text = '- [ ] I agree\n- [x] Send me *offers*\n- [y] no'
    const { controls } = read(text)
    expect(controls.map(({ type, checked, label, start, end }) => [type, checked, label?.text, text.slice(start, end)])).toEqual([
      ['checkbox', false, 'I agree', '[ ]'],
      ['checkbox', true, 'Send me offers', '[x]'],
    ])
    expect(controls.map(({ checkedAt }) => checkedAt)).toEqual([undefined, [16, 19]])
  })

  it('footnotes are marked on the character they follow', () => {
    const found = read('Free[^1] for **all**[^2][^note] x.\n\n[^1]: Ends soon.\n[^2]: Two\n\n    more\n[^note]: N').blocks
    expect(found[0].text).toBe('Free for all x.')
    expect(marks(found[0]).filter(([kind]) => kind === 'noteRef')).toEqual([
      ['noteRef', 'e', '1'],
      ['noteRef', 'l', '2'],
      ['noteRef', 'l', 'note'],
    ])
    expect(found.slice(1).map(({ role, text, data }) => [role, text, data.name])).toEqual([
      ['footnote', 'Ends soon.', '1'],
      ['footnote', 'Two', '2'],
      ['footnote', 'more', '2'],
      ['footnote', 'N', 'note'],
    ])
  })

  it('a footnote after a variable marks the variable', () => {
    expect(marks(read('Only {{ price }}[^1]\n\n[^1]: a').blocks[0])).toEqual([
      ['variable', '\uFFFC', 'price'],
      ['noteRef', '\uFFFC', '1'],
    ])
  })

  it('a reference to no footnote stays text', () => {
    expect(only('Free[^1]').text).toBe('Free[^1]')
  })
})

describe('comments', () => {
  it('are those of HTML and definitions that nobody uses', () => {
    const text = '[//]: # (candor-ignore a/b -- why)\n[//]: # "two"\n\n<!-- three -->\n\nx <!-- four --> y\n\n[a]: # "title"'
    const { comments } = read(text)
    expect(comments.map((comment) => comment.text.trim())).toEqual(['candor-ignore a/b -- why', 'two', 'three', 'four'])
    expect(text.slice(comments[0].start, comments[0].end)).toBe('[//]: # (candor-ignore a/b -- why)')
    expect(text.slice(comments[3].start, comments[3].end)).toBe('<!-- four -->')
  })
})

describe('HTML', () => {
  it('covers the Markdown between its tags', () => {
    const [outer, hidden] = read('Free <span hidden>for **30 days**</span> now <small>terms</small> <del>$9</del>').blocks
    expect([outer.text, outer.hidden, hidden.text, hidden.hidden]).toEqual(['Free now terms $9', false, 'for 30 days', true])
    expect(marks(outer)).toEqual([
      ['small', 'terms'],
      ['struck', '$9'],
    ])
    expect(marks(hidden)).toEqual([['strong', '30 days']])
  })

  it('reaches over blocks of Markdown', () => {
    const found = read('<div hidden>\n\nKept\n\n- back\n\n</div>\n\nSeen').blocks
    expect(found.map(({ text, hidden }) => [text, hidden])).toEqual([
      ['Kept', true],
      ['back', true],
      ['Seen', false],
    ])
  })

  it('left open ends with its block', () => {
    expect(read('a <span hidden>b\n\nc\n\n- d <b>e\n- f\n\n> <div>g\n\nh').blocks.map(({ text, hidden }) => [text, hidden])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
      ['d e', false],
      ['f', false],
      ['g', false],
      ['h', false],
    ])
  })

  it('in quotes and lists is read without their markers', () => {
    expect(blocks('> <p\n> title="x">one\n> two</p>\n\n- <div>\n  three\n  </div>')).toEqual(expect.arrayContaining([['paragraph', 'three']]))
    expect(sourceOf('> <p>one\n> &amp; two</p>', 'one & two')).toBe('one\n> &amp; two')
  })
})

describe('templates', () => {
  it('are variables, and keep their names in targets', () => {
    const [block] = read('Hi {{ first_name }}, **{{a}}** [stop]({{ unsubscribe_url }})').blocks
    expect(block.text).toBe('Hi \uFFFC, \uFFFC stop')
    expect(marks(block)).toEqual([
      ['variable', '\uFFFC', 'first_name'],
      ['variable', '\uFFFC', 'a'],
      ['strong', '\uFFFC'],
      ['link', 'stop', '{{unsubscribe_url}}'],
    ])
  })

  it.each([
    ['[x](*|UNSUB|*)', '{{UNSUB}}'],
    ['[x](%%unsub_center_url%%)', '{{unsub_center_url}}'],
    ['[x](<%= unsubscribe_url(@user) %>)', '{{unsubscribe_url}}'],
    ['[x](https://lumen.example/{{ id }}/u?e=*|EMAIL|* "Hello {{ name }}")', 'https://lumen.example/{{id}}/u?e={{EMAIL}}'],
    ['[{{ name }}]({{ unsubscribe_url }}?a=1&amp;b=*|ID|*)', '{{unsubscribe_url}}?a=1&b={{ID}}'],
    ['[x][u]\n\n[u]: {{ unsubscribe_url }}', '{{unsubscribe_url}}'],
  ])('are named in the target of %s', (text, href) => {
    expect(read(text).blocks[0].data.href).toBe(href)
  })

  it('do not change the structure', () => {
    expect(blocks('| {{ a | b }} | *|NAME|* |\n|---|---|').map(([, text]) => text)).toEqual(['\uFFFC', '\uFFFC'])
    expect(blocks('- {% if a < b %}x{% else %}y{% endif %}\n- z')).toEqual([
      ['listItem', 'x\u2028y'],
      ['listItem', 'z'],
    ])
  })

  it('can be left alone', () => {
    const document = parse(new Source('a.md', 'Hi {{ name }}'), { templates: 'off' })
    expect(document.blocks[0].text).toBe('Hi {{ name }}')
  })
})

describe('front matter', () => {
  const text =
    '---\ntitle: "Save &amp; \\"win\\" \\u20ac5"\nSubject: Last chance # not seen\nkind: email-offer\nlang: en-GB\nlist:\n  - a\n  title: nested\n' +
    "summary: 'It''s {{ n }} days'\ndescription: one\n  two\ncta: Buy\nheadline: Big\npreheader: p\nfrom: me\nempty:\nblock: |\n  title: x\n---\n\nBody\n"

  it('gives blocks for what customers see', () => {
    expect(blocks(text)).toEqual([
      ['title', 'Save &amp; "win" €5'],
      ['subject', 'Last chance'],
      ['meta', "It's \uFFFC days"],
      ['meta', 'one two'],
      ['button', 'Buy'],
      ['heading', 'Big'],
      ['preheader', 'p'],
      ['from', 'me'],
      ['paragraph', 'Body'],
    ])
    expect(sourceOf(text, '"win" €5')).toBe('\\"win\\" \\u20ac5')
    expect(sourceOf(text, "It's")).toBe("It''s")
  })

  it('gives fields', () => {
    const { fields, lang } = read(text).meta
    expect(Object.fromEntries(fields)).toMatchObject({
      kind: 'email-offer',
      summary: "It's {{ n }} days",
      subject: 'Last chance',
      description: 'one two',
    })
    expect(fields.has('empty')).toBe(false)
    expect(fields.has('block')).toBe(false)
    expect(lang).toBe('en-GB')
  })

  it('reads TOML', () => {
    const document = read(
      '+++\ntitle = "A \\"b\\"" # c\nsubject = \'x\\y\'\ndraft = true\nlong = """\ntitle = "no"\n"""\n[params]\nsubject = "z"\n+++\nBody',
    )
    expect(document.blocks.map(({ role, text }) => [role, text])).toEqual([
      ['title', 'A "b"'],
      ['subject', 'x\\y'],
      ['paragraph', 'Body'],
    ])
    expect(document.meta.fields.get('draft')).toBe('true')
  })

  it.each(['---\ntitle: A\n\nBody\n', '---\r\ntitle: A\r\n', '+++\ntitle = "A"\n'])('left open is noted: %j', (open) => {
    const { notices, blocks } = read(open)
    expect(notices.map(({ code }) => code)).toEqual(['front-matter-unclosed'])
    expect(blocks.length).toBeGreaterThan(0)
  })

  it.each(['---\n\nA rule, then text: here\n', '---\nA rule\n', '# A\n\n---\ntitle: x\n---\n', '----\ntitle: A\n----\n'])(
    'is not seen in %j',
    (plain) => {
      const { notices, meta } = read(plain)
      expect([notices.length, meta.fields.size]).toEqual([0, 0])
    },
  )

  it.each(['---\n---\nBody', '\uFEFF---\r\ntitle: A\r\n---\r\nBody', '---\ntitle: A\n---'])('ends where it should: %j', (whole) => {
    expect(blocks(whole).filter(([role]) => role === 'paragraph')).toEqual(whole.endsWith('Body') ? [['paragraph', 'Body']] : [])
  })
})

describe('loadMarkdown', () => {
  afterEach(() => {
    vi.doUnmock('satteri')
    vi.resetModules()
  })

  const withoutSatteri = async (): Promise<typeof loadMarkdown> => {
    vi.resetModules()
    vi.doMock('satteri', () => {
      throw new Error('no such package')
    })
    return (await import('../../src/formats/markdown.ts')).loadMarkdown
  }

  it('falls back to remark', async () => {
    const load = await withoutSatteri()
    const { blocks } = (await load({ markdownParser: 'auto' }))(new Source('a.md', '# Hi'), {})
    expect(blocks.map(({ text }) => text)).toEqual(['Hi'])
  })

  it('says so when satteri is asked for and missing', async () => {
    const load = await withoutSatteri()
    await expect(load({ markdownParser: 'satteri' })).rejects.toThrow(/satteri cannot be loaded.*npm install satteri/s)
  })

  it('uses remark when asked', async () => {
    const { blocks } = (await loadMarkdown({ markdownParser: 'remark' }))(new Source('a.md', '# Hi &amp; bye'), {})
    expect(blocks.map(({ text }) => text)).toEqual(['Hi & bye'])
  })
})
