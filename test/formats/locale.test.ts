import { describe, expect, it } from 'vitest'
import { type Document, Source } from '../../src/document/index.ts'
import { stateKind } from '../../src/document/kind.ts'
import { parseHtml } from '../../src/formats/html.ts'
import { formatMet, formatOf, formats, Parsers } from '../../src/formats/index.ts'
import { isCopy } from '../../src/formats/locale-copy.ts'
import { readKey } from '../../src/formats/locale-keys.ts'
import { languageOfPath } from '../../src/formats/locale-paths.ts'
import { readMarkdown } from '../../src/formats/markdown.ts'
import { parseWithRemark } from '../../src/formats/markdown-remark.ts'
import { lintText } from '../../src/index.ts'
import { type FormatName, mapErrors, outline, read, sourceOf } from './locale-cases.ts'

const json = (value: unknown, path?: string): string[] => outline(read('json', JSON.stringify(value), path))
/** The blocks of one string. */
const blocks = (value: string): string[] => read('json', JSON.stringify({ a: value })).blocks.map(({ role, text }) => `${role}: ${text}`)
const notices = (format: FormatName, text: string): string[] =>
  read(format, text).notices.map(({ code, start = 0, end = 0 }) => `${code}: ${text.slice(start, end)}`)

describe('JSON', () => {
  it('reads escapes, surrogate pairs and what stands around them', () => {
    const document = read('json', String.raw`{"a": "It\u2019s \ud83d\ude00 \"free\" \/ now\\"}`)
    expect(outline(document)).toEqual(['string a: It’s 😀 "free" / now\\'])
    expect(sourceOf(document, '’')).toBe(String.raw`\u2019`)
    expect(sourceOf(document, '😀')).toBe(String.raw`\ud83d\ude00`)
    expect(sourceOf(document, '"free"')).toBe(String.raw`\"free\"`)
    expect(mapErrors(document)).toEqual([])
  })

  it('counts a byte order mark as the file does', () => {
    const [block] = read('json', '\uFEFF{"a": "Save now"}').blocks
    expect(block.range(0, 4).start).toMatchObject({ line: 1, column: 8, offset: 8 })
  })

  it('names strings by the way to them', () => {
    expect(json({ checkout: { pay: { button: 'Pay now' } }, faq: [{ q: 'How so?' }, 'Like so'], lists: [['One two']] })).toEqual([
      'button checkout.pay.button: Pay now',
      'string faq[0].q: How so?',
      'string faq[1]: Like so',
      'string lists[0][0]: One two',
    ])
  })

  it('reads comments, trailing commas and JSON5', () => {
    const document = read('json', "// a\n{ /* b */ key: 'It\\x27s \\\n so', 'two': \"Two words\", n: +0x1F, }")
    expect(outline(document)).toEqual(["string key: It's so", 'string two: Two words'])
    expect(document.comments.map(({ text, start, end }) => [text, document.source.text.slice(start, end)])).toEqual([
      [' a', '// a'],
      [' b ', '/* b */'],
    ])
    expect(document.notices).toEqual([])
  })

  it('reads both values of a key that occurs twice, and says so', () => {
    const text = '{"a": "Save now", "a": "Save later"}'
    expect(outline(read('json', text))).toEqual(['string a: Save now', 'string a: Save later'])
    expect(notices('json', text)).toEqual(['duplicate-key: a'])
  })

  it('goes on after mistakes', () => {
    const text = '{"a": "Save now,\n "b": "Save more" "c" "Save it"}, ]\n{"d": "Save all"'
    expect(read('json', text).blocks.map((block) => block.text)).toEqual(['Save now,', 'Save more', 'Save it', 'Save all'])
    expect(notices('json', text)).toEqual(['json-syntax: "', 'json-syntax: b', 'json-syntax: c', 'json-syntax: ]', 'json-syntax: {'])
  })

  it('keeps the strings of an object together', () => {
    const { blocks: found } = read(
      'json',
      '{"a": {"title": "One card", "legal": "Same card"}, "b": {"body": "Other card"}, "c.d": "Flat one", "c.e": "Flat two"}',
    )
    expect(found[0].parent.type).toBe('card')
    expect(found[1].parent).toBe(found[0].parent)
    expect(found[2].parent).not.toBe(found[0].parent)
    expect(found[3].parent).toBe(found[4].parent)
  })

  it('leaves out notes to translators and programmers', () => {
    expect(json({ '@@locale': 'de', '@a': { description: 'No copy' }, $schema: 'No copy', _comment: 'No copy', a: 'Some copy' })).toEqual([
      'string a: Some copy',
    ])
    expect(json({ cta: { message: 'Buy now', description: 'Button in the shop', placeholders: {} } })).toEqual(['button cta: Buy now'])
    expect(json({ x: { defaultMessage: 'Some copy', description: 'A note' } })).toEqual(['string x: Some copy'])
    expect(json({ x: { message: 'Some copy', description: 'More copy', title: 'And more' } })).toHaveLength(3)
    expect(read('json', '{"@@locale": "de", "a": "b c"}', 'app.arb').meta.lang).toBe('de')
  })
})

describe('what is copy', () => {
  it.each(['Save now', 'FREE', 'Yes/No', '$9.99/month', '50% off', 'Opt-out', 'a.m.', 'Überraschung', 'C’est la vie', 'Hello.'])(
    'is: %s',
    (value) => {
      expect(isCopy(value)).toBe(true)
    },
  )

  it.each([
    ...[
      '',
      '123',
      '$9.99',
      '#c8963e',
      'rgb(1, 2, 3)',
      'https://example.com/a',
      '//cdn.example/x',
      'mailto:a@b.example',
      'me@example.com',
      'www.example.com',
    ],
    ...[
      '/pricing',
      './a',
      '#top',
      'hero.png',
      'home.hero.title',
      'plan_id',
      'camelCase',
      'icon-arrow-left',
      'a/b/c',
      '2026-01-01',
      '2026-01-01T00:00:00Z',
      'MMM d, yyyy',
      'YYYY-MM-DD',
      '12px',
    ],
    ...['9f86d081884c7d659a2feaa0c55ad015', '550e8400-e29b-41d4-a716-446655440000', 'example.com', '<svg width="1"></svg>'],
  ])('is not: %s', (value) => {
    expect(isCopy(value)).toBe(false)
  })

  it('takes time in proportion to the text', () => {
    expect(isCopy(`${'a_'.repeat(140)}!`)).toBe(true)
    expect(isCopy(`${'a.'.repeat(140)} !`)).toBe(true)
  })
})

describe('keys', () => {
  it.each([
    ['hero.title', 'heading'],
    ['title', 'title'],
    ['metaTitle', 'title'],
    ['meta_description', 'meta'],
    ['emailSubject', 'subject'],
    ['preheader', 'preheader'],
    ['previewText', 'preheader'],
    ['ctaLabel', 'button'],
    ['button_text', 'button'],
    ['primaryCta', 'button'],
    ['buttons.save', 'button'],
    ['checkout-pay-button', 'button'],
    ['headline', 'heading'],
    ['email_placeholder', 'placeholder'],
    ['imageAlt', 'alt'],
    ['form.name.label', 'label'],
    ['body', 'paragraph'],
    ['description', 'paragraph'],
    ['finePrint', 'finePrint'],
    ['hero.legal', 'finePrint'],
    ['disclaimer', 'finePrint'],
    ['items_cta_one', 'button'],
    ['cta.other', 'button'],
    ['anything', 'string'],
  ])('%s is %s', (key, role) => {
    expect(readKey([key])).toMatchObject({ role, isCopy: true })
    expect(readKey(key.split('.'))).toMatchObject({ role, isCopy: true })
  })

  it.each(['ctaUrl', 'hero.icon', 'id', 'className', 'a.class', 'image', 'colour', 'lang', 'type', 'comment'])('%s is no copy', (key) => {
    expect(readKey([key]).isCopy).toBe(false)
  })
})

describe('placeholders', () => {
  const variables = (value: string): (string | undefined)[] =>
    read('json', JSON.stringify({ a: value })).blocks.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'variable').map(({ name }) => name))

  it.each([
    ['Hi {name}, {0} of {user.plan} {}', 'Hi ￼, ￼ of ￼ ￼', ['name', '0', 'user.plan', '']],
    ['Hi {{name}} and \x24{price} $t(common.x) @:common.y', 'Hi ￼ and ￼ ￼ ￼', ['name', 'price', 'common.x', 'common.y']],
    ['Get %d of %1$s, %@ %.2f %(n)s %{m} %<k>s %name%', 'Get ￼ of ￼, ￼ ￼ ￼ ￼ ￼ ￼', ['count', '', '', '', 'n', 'm', 'k', 'name']],
    ['Only {n, number} at {d, date, short} {0:C}', 'Only ￼ at ￼ ￼', ['n', 'd', '0']],
    ["Mail {'@'} us <0>here</0> <1/>", 'Mail @ us here', []],
  ])('are variables: %s', (value, text, names) => {
    expect(blocks(value)).toEqual([`string: ${text}`])
    expect(variables(value)).toEqual(names)
  })

  it.each(['Save 50% discount', '100% sure, 50% done', 'Save 5%sale', 'A 20%off sale', '10% @home'])('are none in: %s', (value) => {
    expect(blocks(value)).toEqual([`string: ${value}`])
  })

  it('read %% as a percent sign', () => {
    const document = read('json', '{"a": "100%% sure 50%% off"}')
    expect(outline(document)).toEqual(['string a: 100% sure 50% off'])
    expect(mapErrors(document)).toEqual([])
    expect(outline(read('csv', 'key,text\na,100%% sure'))).toEqual(['string a.text: 100%% sure'])
  })

  it('are left alone when templates are off', async () => {
    const parse = await new Parsers({}).get('json')
    expect(parse(new Source('a.json', '{"a": "Hi {name} now"}'), { templates: 'off' }).blocks[0].text).toBe('Hi {name} now')
  })
})

describe('ICU messages', () => {
  it('are read in every wording, each in its place', () => {
    const text = '{"a": "Only {n, plural, =0 {none} one {# seat\'\'s} other {# seats}} left"}'
    const document = read('json', text)
    expect(outline(document)).toEqual(['string a: Only none left', "string a: Only ￼ seat's left", 'string a: Only ￼ seats left'])
    expect(sourceOf(document, 'none')).toBe('none')
    expect(sourceOf(document, "seat's")).toBe("seat''s")
    expect(sourceOf(document, 'seats left')).toBe('seats}} left')
    expect(mapErrors(document)).toEqual([])
  })

  it('keep HTML, and placeholders of other sorts', () => {
    expect(blocks("{n, plural, one {<b>One</b> day} other {{days} days}} %d%% it''s '{'x'}'")).toEqual([
      "string: One day ￼% it's {x}",
      "string: ￼ days ￼% it's {x}",
    ])
  })

  it('that are malformed are read without what stands in their braces', () => {
    const text = '{"a": "Save {n, plural, one {hurry} now"}'
    expect(outline(read('json', text))).toEqual(['string a: Save ￼'])
    expect(notices('json', text)).toEqual(['icu-syntax:  '])
  })
})

describe('markup in strings', () => {
  it('is read as HTML by its tags', () => {
    const text = String.raw`{"legal": "Then <b>$9</b> &amp; \u003ca href=\"/t\">tax</a>.", "body": "<p>One two</p><ul><li>Three</li></ul>"}`
    const document = read('json', text)
    expect(outline(document)).toEqual(['finePrint legal: Then $9 & tax.', 'paragraph: One two', 'listItem: Three'])
    expect(document.blocks[0].marks).toMatchObject([{ kind: 'strong' }, { kind: 'link', href: '/t' }])
    expect(sourceOf(document, '& tax')).toBe(String.raw`&amp; \u003ca href=\"/t\">tax`)
    expect(mapErrors(document)).toEqual([])
  })

  it('is read as Markdown only by clear signs', () => {
    expect(blocks('Get **50%** off [now](https://x.example/{id})')).toEqual(['string: Get 50% off now'])
    expect(blocks('# Head\n\nText here\n\n- one\n- two')).toEqual(['heading: Head', 'paragraph: Text here', 'listItem: one', 'listItem: two'])
    for (const plain of ['a * b * c = d', 'a_b and _c_ d', '# 1 in town', '- or not', '[sic] (yes)', '5 ** 2 ** x'])
      expect(blocks(plain)).toEqual([`string: ${plain}`])
    const document = read('json', '{"title": "Get **it\\u2019s [now](/a)** *off*"}')
    expect(outline(document)).toEqual(['title title: Get it’s now off'])
    expect(mapErrors(document)).toEqual([])
  })

  it('does not take one string for a part of the one before', () => {
    expect(blocks('Kk x<br>y')).toEqual(['string: Kk x\ny'])
    expect(json({ a: 'Kk x<br>y <b>open', b: 'Kk x<br>y' })).toEqual(['string a: Kk x\ny open', 'string b: Kk x\ny'])
    const { document } = readMarkdown(new Source('a.md', 'Kk x<br>y\n\nKk x<br>y\n'), {}, parseWithRemark)
    expect(document.blocks.map((block) => block.text)).toEqual(['Kk x\ny', 'Kk x\ny'])
    expect(parseHtml(new Source('a.html', '<p>Kk x<br>y<p>Kk x<br>y'), {}).blocks).toHaveLength(2)
  })

  it('breaks lines as they were written', () => {
    expect(blocks('One two\nthree four')).toEqual(['string: One two\nthree four'])
    expect(blocks('One two\n\nThree four')).toEqual(['paragraph: One two', 'paragraph: Three four'])
    expect(json({ legal: 'One two\n\nThree four' })).toEqual(['finePrint legal: One two', 'finePrint legal: Three four'])
  })
})

describe('YAML', () => {
  it('reads every style of scalar in its place', () => {
    const text = [
      'literal: |',
      '  Save now.',
      '',
      '   Really.',
      'folded: >-',
      '  Save',
      '  now,',
      '',
      '  really',
      'indented: |2-',
      '    Save now',
      '  and then',
      `double: "Save \\u2019now\\u2019 \\`,
      '  and  then',
      '  go"',
      "single: 'It''s",
      "  now'",
      'plain: Save # not text',
      '',
    ].join('\n')
    const document = read('yaml', text)
    expect(document.blocks.map((block) => block.text)).toEqual([
      'Save now.',
      'Really.',
      'Save now,\nreally',
      'Save now\nand then',
      'Save ’now’ and then go',
      "It's now",
      'Save',
    ])
    expect(sourceOf(document, 'Save now,')).toBe('Save\n  now,')
    expect(sourceOf(document, '’now’ and')).toBe('\\u2019now\\u2019 \\\n  and')
    expect(sourceOf(document, "It's now")).toBe("It''s\n  now")
    expect(mapErrors(document)).toEqual([])
    expect(document.comments).toEqual([{ text: ' not text', start: text.indexOf('# not'), end: text.indexOf('# not') + 10 }])
  })

  it('reads an anchor once, and all documents', () => {
    expect(outline(read('yaml', 'a: &x {b: Save now}\nc: *x\nd:\n  <<: *x\n  e: Save more\n---\nf: Save all\n...\n'))).toEqual([
      'string a.b: Save now',
      'string d.e: Save more',
      'string f: Save all',
    ])
  })

  it('notes what is wrong and reads the rest', () => {
    const unclosed = 'z: Save most\na: "Save\nb: Save more\n'
    expect(outline(read('yaml', unclosed))).toEqual(['string z: Save most'])
    expect(read('yaml', unclosed).notices.length).toBeGreaterThan(0)
    expect(notices('yaml', 'a: Save now\na: Save more\n')).toEqual(['duplicate-key: a'])
    expect(read('yaml', 'a: [Save now\nb: }').notices.length).toBeGreaterThan(0)
  })
})

describe('CSV', () => {
  it('reads quotes, line ends in cells, and roles of the header', () => {
    const document = read('csv', 'subject;headline;cta;legal\r\n"Only ""3"" left";"Save\r\nnow";Buy now;"Then; $9"\r\n')
    expect(outline(document)).toEqual([
      'subject 1.subject: Only "3" left',
      'heading 1.headline: Save\nnow',
      'button 1.cta: Buy now',
      'finePrint 1.legal: Then; $9',
    ])
    expect(sourceOf(document, '"3"')).toBe('""3""')
    expect(new Set(document.blocks.map(({ parent }) => parent)).size).toBe(1)
    expect(mapErrors(document)).toEqual([])
  })

  it('goes on after a quote that nothing closes', () => {
    const text = 'key,text\na,"Save now\nb,Save more\nc,"Save ""all"""\n'
    expect(outline(read('csv', text))).toEqual(['string a.text: Save now', 'string b.text: Save more', 'string c.text: Save "all"'])
    expect(notices('csv', text)).toEqual(['csv-quote: "'])
  })

  it('reads the English of a table of translations', () => {
    expect(outline(read('csv', 'key,en,de\nhero.title,Save now,Jetzt sparen\nhero.icon,a b,c d\n'))).toEqual(['heading hero.title.en: Save now'])
    expect(outline(read('csv', 'key,de,fr\nhero.title,Jetzt sparen,Sauvez ici\n'))).toHaveLength(2)
  })

  it('reads a table without a header as cells', () => {
    const { blocks: found } = read('csv', 'Only three boxes left today.,Then nine dollars a week.\nMore words here.,x y\n')
    expect(found.map(({ role }) => role)).toEqual(['cell', 'cell', 'cell', 'cell'])
    expect(found[0].parent).toMatchObject({ type: 'row' })
    expect(found[0].parent).toBe(found[1].parent)
  })

  it('honours a kind and a language that all rows have', () => {
    const document = read('csv', 'headline,kind,locale\nSave now,email-offer,en-GB\nSave more,email-offer,en-GB\n')
    stateKind(document)
    expect([document.kind, document.kindOrigin, document.meta.lang]).toEqual(['email-offer', 'front-matter', 'en-GB'])
    expect(notices('csv', 'headline,kind\nSave now,ad\nSave more,landing\n')).toEqual(['csv-kinds: '])
  })
})

describe('PO', () => {
  const text =
    'msgid ""\nmsgstr "Language: de\\n"\n\n# note\n#, fuzzy\nmsgctxt "button"\nmsgid "Only %d"\nmsgid_plural "Only %d left"\nmsgstr[0] "Nur "\n"noch %d\\n"\nmsgstr[1] ""\n\nmsgid "Just this"\nmsgstr ""\n\n#~ msgid "old one"\n#~ msgstr "old two"\n'

  it('reads continuation lines, plural forms, and originals without a translation', () => {
    const document = read('po', text)
    expect(outline(document)).toEqual(['button button|Only %d: Nur noch ￼', 'string Just this: Just this'])
    expect(document.blocks.map(({ data }) => [data.tag, data.className])).toEqual([
      ['msgstr[0]', 'fuzzy'],
      ['msgid', undefined],
    ])
    expect(document.meta.lang).toBe('de')
    expect(sourceOf(document, 'Nur noch')).toBe('Nur "\n"noch')
    expect(document.comments.map((comment) => comment.text)).toEqual([' note'])
    expect(mapErrors(document)).toEqual([])
  })

  it('reads both forms of an original', () => {
    expect(outline(read('po', 'msgid "One box"\nmsgid_plural "Many boxes"\nmsgstr[0] ""\nmsgstr[1] ""\n'))).toEqual([
      'string One box: One box',
      'string One box: Many boxes',
    ])
  })

  it('notes what is wrong and reads the rest', () => {
    const broken = '"stray"\nmsgid "Save\nbogus\nmsgstr\n\nmsgid "Save more"\nmsgstr ""\n'
    expect(outline(read('po', broken))).toEqual(['string Save: Save', 'string Save more: Save more'])
    expect(notices('po', broken)).toEqual(['po-syntax: "stray"', 'po-syntax: "', 'po-syntax: bogus', 'po-syntax: msgstr'])
  })
})

describe('XML formats', () => {
  it('read XLIFF 1.2: targets before sources, placeholders, groups that stay as they are', () => {
    const text =
      '<xliff version="1.2"><file source-language="en" target-language="fr"><body><trans-unit id="a.title"><source>One two</source><target state="new">Un <x id="I" equiv-text="{{ n }}"/> <g id="1">deux</g><x id="LINE_BREAK" ctype="lb"/>trois</target><alt-trans><target>No copy</target></alt-trans><note>No copy</note></trans-unit><group translate="no"><trans-unit id="b"><source>No copy</source></trans-unit></group><trans-unit id="c"><source>Just\n   this &#8217;</source><target/></trans-unit></body></file></xliff>'
    const document = read('xliff', text)
    expect(outline(document)).toEqual(['heading a.title: Un ￼ deuxtrois', 'string c: Just this ’'])
    expect(document.blocks[0].data).toMatchObject({ tag: 'target', className: 'new' })
    expect(document.blocks[0].marks).toMatchObject([{ kind: 'variable', name: 'n' }])
    expect(document.meta.lang).toBe('fr')
    expect(mapErrors(document)).toEqual([])
  })

  it('read XLIFF 2', () => {
    const text =
      '<xliff version="2.0" srcLang="en"><file id="f"><unit id="u" name="cta.button"><originalData><data id="d">No copy</data></originalData><segment><source>Buy <pc id="1">now</pc></source></segment><segment><source>for <ph id="2" equiv="price"/> only</source></segment></unit></file></xliff>'
    expect(outline(read('xliff', text))).toEqual(['button cta.button: Buy now', 'button cta.button: for ￼ only'])
  })

  it('read Android resources', () => {
    const text = `<resources><string name="cta_button">It\\'s &amp; "  now  " \\u2019\n   <b>here</b>\\n&lt;i>x&lt;/i> <![CDATA[a <b>b</b>]]></string><string name="x" translatable="false">No copy</string><plurals name="n"><item quantity="one">%d box</item></plurals><string-array name="p"><item>One two</item></string-array><string name="ref">@string/cta</string></resources>`
    const document = read('android', text)
    expect(outline(document)).toEqual(["button cta_button: It's & now ’ here x a b", 'string n[one]: ￼ box', 'string p[0]: One two'])
    expect(sourceOf(document, "It's &")).toBe("It\\'s &amp;")
    expect(mapErrors(document)).toEqual([])
  })

  it('read .resx', () => {
    const text =
      '<root><resheader name="a"><value>No copy</value></resheader><data name="BuyButton.Text"><value>Buy {0} &amp; save</value><comment>No copy</comment></data><data name="b" type="x"><value>No copy</value></data></root>'
    expect(outline(read('resx', text))).toEqual(['button BuyButton.Text: Buy ￼ & save'])
  })

  it.each<[FormatName, string, string]>([
    ['android', '<x>Save now</x>', 'android-shape: '],
    ['xliff', '<x>Save now</x>', 'xliff-shape: '],
    ['resx', '<x>Save now</x>', 'resx-shape: '],
    ['android', '<resources><string name="a">Save now</resources>', 'android-syntax: <string'],
    ['xliff', '<xliff><trans-unit><source>Save now</trans-unit></xliff>', 'xliff-syntax: <source'],
    ['resx', '<root><data name="a"><value>Save now</data></root>', 'resx-syntax: <value'],
    ['xcstrings', '{}', 'xcstrings-shape: '],
  ])('say what is wrong with %s: %s', (format, text, notice) => {
    expect(notices(format, text)).toEqual([notice])
    expect(read(format, text).blocks).toEqual([])
  })
})

describe('Apple formats', () => {
  it('read .strings', () => {
    const text = '/* a */ "hero.title" = "It\\U2019s \\"free\\"\\n%@";\n// b\nbare = "One\ntwo";\n"broken" "x y";\n"last" = "Save now";'
    const document = read('strings', text)
    expect(outline(document)).toEqual(['heading hero.title: It’s "free"\n￼', 'string bare: One\ntwo', 'string last: Save now'])
    expect(sourceOf(document, '’')).toBe('\\U2019')
    expect(document.comments.map((comment) => comment.text)).toEqual([' a ', ' b'])
    expect(document.notices.length).toBeGreaterThan(0)
    expect(mapErrors(document)).toEqual([])
  })

  it('read the source language of a string catalogue, or the key', () => {
    const unit = (value: string): object => ({ stringUnit: { state: 'translated', value } })
    const strings = {
      'Save now': { localizations: { de: unit('Jetzt') } },
      'Save %lld': { localizations: { en: { variations: { plural: { one: unit('Save %lld box'), other: unit('Save %#@n@') } } } } },
      'Not this': { shouldTranslate: false },
    }
    const document = read('xcstrings', JSON.stringify({ sourceLanguage: 'en', strings }))
    expect(document.blocks.map(({ text, data }) => [text, data.tag])).toEqual([
      ['Save now', 'key'],
      ['Save ￼ box', 'stringUnit'],
      ['Save ￼', 'stringUnit'],
    ])
  })
})

describe('.properties', () => {
  it('read keys, separators, continued lines and escapes', () => {
    const text = "# a\n! b\nhero.title = It''s {0} \\\n   \\u2019now\\u2019\r\nhero.cta:Buy\\: now\nlegal\\ text Then $9\nempty\nbad=Save \\u12 now"
    const document = read('properties', text)
    expect(outline(document)).toEqual([
      "heading hero.title: It's ￼ ’now’",
      'button hero.cta: Buy: now',
      'finePrint legal text: Then $9',
      'string bad: Save u12 now',
    ])
    expect(sourceOf(document, '’now')).toBe('\\u2019now')
    expect(document.comments.map((comment) => comment.text)).toEqual([' a', ' b'])
    expect(notices('properties', text)).toEqual(['properties-escape: \\u'])
    expect(mapErrors(document)).toEqual([])
  })
})

describe('Fluent', () => {
  it('reads messages, terms, attributes and every variant', () => {
    const text =
      '# note\n-brand = Acme Inc\nleft = Only { $n ->\n    [one] one box\n   *[other] { NUMBER($n) } boxes\n} left\n    at { -brand }\nlogin = Sign in\n    .title = Tool tip\n    .placeholder = Your mail\nbad = { $x\nlast = Save now\n'
    const document = read('fluent', text)
    expect(outline(document)).toEqual([
      'string -brand: Acme Inc',
      'string left: Only one box left\nat ￼',
      'string left: Only ￼ boxes left\nat ￼',
      'string login: Sign in',
      'tooltip login.title: Tool tip',
      'placeholder login.placeholder: Your mail',
      'string last: Save now',
    ])
    expect(document.comments.map((comment) => comment.text)).toEqual(['note'])
    expect(notices('fluent', text)).toHaveLength(1)
    expect(mapErrors(document)).toEqual([])
  })
})

describe('files met in a folder', () => {
  it.each([
    ...[
      'p/locales/en.json',
      'p/src/i18n/common.json',
      'p/en-US.json',
      'p/app_en.arb',
      'p/messages.yaml',
      'p/site-copy.yml',
      'p/lang/de.yml',
      'p/content/hero.json',
      'p/_locales/en/messages.json',
    ],
    ...[
      'p/res/values-de/strings.xml',
      'p/strings.xml',
      'p/copy/deck.csv',
      'p/email-subjects.tsv',
      'p/messages_en.properties',
      'p/LoginBundle.properties',
      'p/a.po',
      'p/a.xliff',
      'p/a.resx',
      'p/a.ftl',
      'p/a.strings',
      'p/a.md',
    ],
  ])('are read: %s', (path) => {
    expect(formatMet(path)).toBeDefined()
  })

  it.each([
    ...[
      'p/package.json',
      'p/package-lock.json',
      'p/tsconfig.json',
      'p/tsconfig.build.json',
      'p/biome.json',
      'p/data.json',
      'p/.eslintrc.json',
      'p/openapi.yaml',
      'p/docker-compose.yml',
      'p/ci.yml',
      'p/pnpm-lock.yaml',
    ],
    ...[
      'p/locales/package.json',
      'p/i18n/i18n.config.json',
      'p/pom.xml',
      'p/res/layout/main.xml',
      'p/application.properties',
      'p/users.csv',
      'p/db.json',
      'p/en.png',
    ],
  ])('are passed over: %s', (path) => {
    expect(formatMet(path)).toBeUndefined()
  })

  it('are read all the same when they are named', () => {
    expect(formatOf('p/package.json')?.name).toBe('json')
    expect(formatOf('p/pom.xml')?.name).toBe('android')
  })

  it.each([
    ['locales/de/app.json', 'de'],
    ['en-US.json', 'en-US'],
    ['app_en.arb', 'en'],
    ['res/values-pt-rBR/strings.xml', 'pt-BR'],
    ['nl.lproj/Localizable.strings', 'nl'],
    ['fr/LC_MESSAGES/a.po', 'fr'],
    ['src/app.json', undefined],
    ['ui/x.json', undefined],
  ])('may name their language: %s', (path, language) => {
    expect(languageOfPath(path)).toBe(language)
  })
})

describe('the kind of a file of strings', () => {
  const kindOf = (value: unknown): string => {
    const document = read('json', JSON.stringify(value), 'locales/en.json')
    stateKind(document)
    return document.kind
  }

  it('is the one it states', () => {
    expect(kindOf({ kind: 'pricing', a: 'Save now' })).toBe('pricing')
    expect(kindOf({ 'candor-kind': 'terms', a: 'Save now' })).toBe('terms')
    expect(kindOf({ a: { kind: 'pricing' }, b: 'Save now' })).toBe('editorial')
    for (const [format, text] of [
      ['properties', 'candor-kind = ad\n'],
      ['strings', '"kind" = "ad";'],
      ['fluent', 'candor-kind = ad\n'],
      ['android', '<resources><string name="candor_kind">ad</string></resources>'],
      ['resx', '<root><data name="candor-kind"><value>ad</value></data></root>'],
      ['yaml', 'kind: ad\n'],
      ['po', 'msgid ""\nmsgstr "X-Candor-Kind: ad\\n"\n'],
    ] as const) {
      const document = read(format, text)
      stateKind(document)
      expect([format, document.kind, document.blocks.map((block) => block.text)]).toEqual([format, 'ad', []])
    }
  })

  it('is that of a selling page only when the strings sell', () => {
    expect(
      kindOf({
        save: 'Save',
        cancel: 'Cancel',
        greeting: 'Hi {name},',
        error: 'Something went wrong.',
        settings: { title: 'Settings', buttons: { ok: 'OK' } },
      }),
    ).toBe('editorial')
    expect(
      kindOf({
        hero: { headline: 'Bake better bread', body: 'Save 20% on every box. Free delivery, free starter, best price.', cta: 'Start my free trial' },
        offer: { headline: 'Limited offer', body: 'Get the deal: only $9 a week, discount included.', cta: 'Buy now' },
      }),
    ).toMatch(/^(?:landing|pricing|trial-signup|product)$/)
  })
})

describe('the key of a string', () => {
  const keysOf = (document: Document): (string | undefined)[] => document.blocks.map(({ data }) => data.key)

  it('stands on every block that the string makes', () => {
    const text = JSON.stringify({
      hero: { body: '<p>Only 3 left!</p><p>Buy <b>now</b></p>', md: '**Save now**\n\n- one\n- two', n: '{n, plural, one {A box} other {# boxes}}' },
    })
    expect(keysOf(read('json', text))).toEqual([...Array(2).fill('hero.body'), ...Array(3).fill('hero.md'), ...Array(2).fill('hero.n')])
  })

  it('is that of the format', () => {
    expect(keysOf(read('csv', 'key,headline,cta\nspring,Bake better,Buy now\n'))).toEqual(['spring.headline', 'spring.cta'])
    expect(keysOf(read('android', '<resources><plurals name="n"><item quantity="one">A box</item></plurals></resources>'))).toEqual(['n[one]'])
    expect(keysOf(read('fluent', 'a = Save now\n    .label = Buy now\n'))).toEqual(['a', 'a.label'])
    const plist =
      '<plist><dict><key>n</key><dict><key>v</key><dict><key>NSStringFormatValueTypeKey</key><string>d</string><key>one</key><string>A box</string></dict></dict></dict></plist>'
    expect(keysOf(read('stringsdict', plist))).toEqual(['n.v.one'])
  })

  it('is told with the finding', async () => {
    const { findings } = await lintText('{"hero": {"cta": "Only 3 left!"}}', {
      path: 'en.json',
      kind: 'landing',
      only: ['pressure/scarcity-no-basis'],
    })
    expect(findings.map(({ key, text }) => [key, text])).toEqual([['hero.cta', 'Only 3 left']])
  })
})

it('has a reader for every format', async () => {
  const loaded = new Parsers()
  for (const { name } of formats) expect(await (loaded.getBytes(name) ?? loaded.get(name))).toBeTypeOf('function')
  await expect(async () => loaded.get('docx')).rejects.toThrow("The format 'docx' is read from files, not from text")
})
