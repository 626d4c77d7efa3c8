// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template literals in files are what is tested
import { describe, expect, it } from 'vitest'
import { lintText } from '../../src/index.ts'
import { placeOf } from '../positions/probe.ts'
import { type FormatName, formatNames, mapErrors, outline, read, sources } from './frontend-cases.ts'

const jsx = (markup: string): string => `export default () => (\n  ${markup}\n)\n`
const vue = (markup: string): string => `<template>${markup}</template>`

/** What each file says, block by block. */
function check(format: FormatName, text: string, expected: readonly string[]): void {
  const document = read(format, text)
  expect(outline(document)).toEqual(expected)
  expect(mapErrors(document)).toEqual([])
  expect(document.notices).toEqual([])
}

describe('JSX', () => {
  it.each<[string, string, string[]]>([
    ['text', '<p>Only 3 left</p>', ['paragraph: Only 3 left']],
    ['text across tags', '<p>f<b>re</b>e</p>', ['paragraph: free']],
    ['references', '<p>a&nbsp;b &amp; c &#8217; &rsquo;</p>', ['paragraph: a b & c ’ ’']],
    ['what is no reference in JSX', '<p>a &copy=1 &foo b</p>', ['paragraph: a &copy=1 &foo b']],
    ['lines', '<p>\n  Only 3\n  left\n</p>', ['paragraph: Only 3 left']],
    ['a line end before a tag', '<p>Only\n  <b>3</b> left</p>', ['paragraph: Only3 left']],
    ['a written blank', "<p>Only{' '}\n  <b>3</b> left</p>", ['paragraph: Only 3 left']],
    ['tags on lines of their own', '<p><b>Only</b>\n<i>3 left</i></p>', ['paragraph: Only | 3 left']],
    ['a comment', '<p>Only {/* "a" } */}3 left</p>', ['paragraph: Only 3 left']],
    ['a string', '<p>{"Only 3 left"}</p>', ['paragraph: Only 3 left']],
    ['escapes of strings', `<p>{'It\\u2019s \\x26amp; \\'free\\' \\u{1F600}'}</p>`, ['paragraph: It’s &amp; ‘free‘ 😀'.replaceAll('‘', "'")]],
    ['references in strings are text', '<p>{"A &amp; B <b>"}</p>', ['paragraph: A &amp; B <b>']],
    ['a template literal', '<p>{`Only 3 left`}</p>', ['paragraph: Only 3 left']],
    ['code in a template literal', '<p>{`Only ${n} left`}</p>', ['paragraph: Only \uFFFC left']],
    ['a sum', '<p>{"Only " + n + " left"}</p>', ['paragraph: Only \uFFFC left']],
    ['a variable', '<p>Only {stock.count} left</p>', ['paragraph: Only \uFFFC left']],
    ['a translation', "<p>Hi {t('home.hello', { name: 'x' })}</p>", ['paragraph: Hi \uFFFC']],
    ['nothing', '<p>Hi {null}{undefined}{true}{}there</p>', ['paragraph: Hi there']],
    ['two branches', '<p>Only {vip ? \'three\' : "four"} left</p>', ['paragraph: Only | three | four | left']],
    ['a word and its plural', "<p>Only {n} seat{n === 1 ? '' : 's'} left</p>", ['paragraph: Only \uFFFC seats left']],
    ['one branch', "<p>Hi {vip && 'friend'}</p>", ['paragraph: Hi | friend']],
    ['a fallback', "<p>Hi {name ?? 'friend'}</p>", ['paragraph: Hi | \uFFFC | friend']],
    ['a chain of tests', "<p>{a === 'x' ? 'One' : b ? (c ? `Two` : 'Three') : 'Four'}</p>", ['paragraph: One | Two | Three | Four']],
    ['elements as branches', '<>{vip ? <p>One</p> : <p>Two</p>}</>', ['paragraph: One', 'paragraph: Two']],
    ['words as branches', '<p>Only {a ? <b>3</b> : <b>4</b>} left</p>', ['paragraph: Only | 3 | 4 | left']],
    ['a list', '<ul>{all.map((one) => <li key={one.id}>{one.name} free</li>)}</ul>', ['listItem: \uFFFC free']],
    ['a list with a body', '<ul>{all.map(function (one) { return <li>{one.name}</li> })}</ul>', ['listItem: \uFFFC']],
    ['attributes', '<img alt="A &amp; B" title=\'C "D"\' />', ['alt: A & B', 'tooltip: C "D"']],
    [
      'attributes in braces',
      '<input placeholder={"Your \\"name\\" & more"} aria-label={`Name`} />',
      ['placeholder: Your "name" & more', 'label: Name'],
    ],
    ['branches of an attribute', '<input placeholder={a ? "Name" : "E-mail"} />', ['placeholder: Name | E-mail']],
    ['other attributes', '<p data-x="Only 3 left" key="free" onClick={() => say("free")}>Hi</p>', ['paragraph: Hi']],
    ['a component', '<Hero><p>Hi</p></Hero>', ['paragraph: Hi']],
    ['a component is a block', '<main>Hi<Hero>\nthere</Hero></main>', ['paragraph: Hithere']],
    [
      'components by name',
      '<><Button>Buy</Button><Card.Title>T</Card.Title><FieldLabel>L</FieldLabel></>',
      ['button: Buy', 'heading: T', 'label: L'],
    ],
    [
      'props',
      '<Card title="Only 3 left" description={`Free for ${n} days`} ctaText="Buy" />',
      ['heading: Only 3 left', 'paragraph: Free for \uFFFC days', 'button: Buy'],
    ],
    ['notes to translators', '<p><Translate id="a" description="free">Hi</Translate></p>', ['paragraph: Hi']],
    ['a message', '<FormattedMessage id="a" description="free" defaultMessage="Hi" />', ['paragraph: Hi']],
    ['a link', '<p><Link to="/x">Terms</Link> apply</p>', ['paragraph: Terms apply']],
    ['scripts and styles', '<><style>{`.a{}`}</style><Script>{`free`}</Script><p>Hi</p></>', ['paragraph: Hi']],
    ['spread and flags', '<p {...rest} hidden={x} className={cx("a", b)}>Hi</p>', ['paragraph: Hi']],
    ['emoji and marks', '<p>👩‍👩‍👧 fr\u00ADee é</p>', ['paragraph: 👩‍👩‍👧 free é']],
  ])('%s', (_, markup, expected) => {
    check('jsx', jsx(markup), expected)
  })

  it.each<[string, string]>([
    ['comparisons', 'const a = b < c && d > e ? 1 : 2'],
    ['type parameters', 'const f = <T,>(x: T): T => x; const g = <T extends {}>(x: T) => x'],
    ['function types', 'type F = <T>(x: T) => void'],
    ['type arguments', 'const r = useRef<HTMLDivElement>(null); const m = new Map<string, Array<number>>()'],
    ['regular expressions', 'const r = /<p>it\'s "/.test(x) || /[/"]/g.test(y); const d = a / b / c'],
    ['strings', 'const s = "<p>no</p>" + \'</p>\' + `<p>${`<b>${x}</b>`}</p>`'],
    ['comments', "// it's <p>\n/* don't <p> */"],
    ['classes', 'class A extends React.Component<Props, State> { x!: string; y = this.x!.length }'],
    ['assertions', 'const a = b as Array<string>; const c = d satisfies E<F>'],
    ['arrow types', 'const C: React.FC<Props> = ({ a, b = "c" }) => null'],
  ])('in code there is no markup: %s', (_, code) => {
    check('jsx', `${code}\nexport const A = () => <p>Hi</p>\n`, ['paragraph: Hi'])
  })

  it('notices tick boxes', () => {
    const { controls } = read('jsx', jsx('<><label><input type="checkbox" defaultChecked /> A</label><Checkbox checked={x} label="B" /></>'))
    expect(controls.map(({ type, checked, label }) => [type, checked, label?.text])).toEqual([
      ['checkbox', true, 'A'],
      ['checkbox', false, 'B'],
    ])
  })
})

describe('Vue', () => {
  it.each<[string, string, string[]]>([
    ['text and variables', '<p>Hi {{ user.name }} &amp; co</p>', ['paragraph: Hi \uFFFC & co']],
    ['strings', '<p>{{ ok ? \'Yes\' : "No" }}</p>', ['paragraph: Yes | No']],
    [
      'blocks as branches',
      '<p v-if="a">One</p><p v-else-if="b">Two</p><p v-else>Three</p>',
      ['paragraph: One', 'paragraph: Two', 'paragraph: Three'],
    ],
    ['words as branches', '<p>Only <b v-if="a">3</b><b v-else>4</b> left</p>', ['paragraph: Only | 3 | 4 | left']],
    ['bound attributes', `<img :alt="'Only ' + n + ' left'"><input :placeholder="a ? 'A' : 'B'">`, ['alt: Only \uFFFC left', 'placeholder: A | B']],
    ['plain attributes', '<img alt="A &amp; B">', ['alt: A & B']],
    ['text in a directive', '<p v-text="\'Only 3 left\'"></p>', ['paragraph: Only 3 left']],
    ['templates inside', '<template v-if="a"><p>Hi</p></template>', ['paragraph: Hi']],
    ['components', '<base-button :disabled="a > b">Buy</base-button><RouterLink to="/x">Go</RouterLink>', ['button: Buy', 'paragraph: Go']],
    ['comments', '<p>Only <!-- x -->3 left</p>', ['paragraph: Only 3 left']],
    ['slots', '<slot name="x">Hi</slot>', ['paragraph: Hi']],
  ])('%s', (_, markup, expected) => {
    check(
      'vue',
      `<script setup>\nconst a = '<p>no</p>'\n</script>\n${vue(markup)}\n<style>p { color: red }</style>`,
      expected.map((one) => (one === 'paragraph: Go' ? 'link: Go' : one)),
    )
  })

  it('reads style sheets behind the template', () => {
    const [block] = read('vue', `${vue('<p class="x">Hi</p>')}<style scoped>.x { display: none }</style>`).blocks
    expect(block.hidden).toBe(true)
  })

  it('says that it does not read other languages', () => {
    const { notices, blocks } = read('vue', '<template lang="pug">\np Only 3 left\n</template>')
    expect([notices.map(({ message, start }) => [message, start]), blocks]).toEqual([[['Templates in pug are not read.', 0]], []])
  })
})

describe('Svelte', () => {
  it.each<[string, string, string[]]>([
    ['text and variables', '<p>Hi {user.name} &amp; co</p>', ['paragraph: Hi \uFFFC & co']],
    ['strings', "<p>{ok ? 'Yes' : `No ${n}`}</p>", ['paragraph: Yes | No \uFFFC']],
    [
      'blocks as branches',
      '{#if a > 1}<p>One</p>{:else if b < 2}<p>Two</p>{:else}<p>Three</p>{/if}',
      ['paragraph: One', 'paragraph: Two', 'paragraph: Three'],
    ],
    ['words as branches', '<p>Only {#if a}3{:else}4{/if} left</p>', ['paragraph: Only | 3 | 4 | left']],
    ['lists', '{#each items as item (item.id)}<li>{item.name}</li>{/each}', ['listItem: \uFFFC']],
    ['attributes', '<img alt="Only {count} left" {src} on:click={() => a > b}>', ['alt: Only \uFFFC left']],
    ['attributes in braces', "<img alt={'A \"B\"'} title={a ? 'C' : 'D'}>", ['alt: A "B"', 'tooltip: C | D']],
    ['HTML from code', '<p>{@html body} {@const x = "free"}ok</p>', ['paragraph: \uFFFC ok']],
    ['the head', '<svelte:head><title>Hi {name}</title></svelte:head>', ['title: Hi \uFFFC']],
    ['scripts', '<script lang="ts">const a: A<B> = "<p>no</p>"</script><p>Hi</p><style>p{}</style>', ['paragraph: Hi']],
    ['comments', '<p>Only <!-- {x -->3 left{/* y */}</p>', ['paragraph: Only 3 left']],
  ])('%s', (_, markup, expected) => {
    check('svelte', markup, expected)
  })
})

describe('Astro', () => {
  it.each<[string, string, string[]]>([
    ['code at the start', '---\nconst a = "<p>no</p>"\n---\n<p>Hi {name}</p>', ['paragraph: Hi \uFFFC']],
    ['a page without code', '<p>Hi</p>', ['paragraph: Hi']],
    ['HTML that is not closed', '<ul><li>a<li>b</ul><p>c<br>d', ['listItem: a', 'listItem: b', 'paragraph: c\nd']],
    ['lists', '<ul>{items.map(i => <li>{i.name}<br> free</li>)}</ul>', ['listItem: \uFFFC\nfree']],
    ['branches', '{vip ? <p>A</p> : <p>B</p>}{x && <p>C</p>}', ['paragraph: A', 'paragraph: B', 'paragraph: C']],
    ['attributes', '<img alt={`Only ${n} left`}><img alt=`Free`><img alt="{x}">', ['alt: Only \uFFFC left', 'alt: Free', 'alt: {x}']],
    ['props', '<Layout title="Only 3 left"><p>Hi</p></Layout>', ['heading: Only 3 left', 'paragraph: Hi']],
    ['comments', '<p>Only <!-- {x -->3 left</p>', ['paragraph: Only 3 left']],
    ['scripts', '<script>if (a < b) say("<p>no</p>")</script><p>Hi</p>', ['paragraph: Hi']],
  ])('%s', (_, markup, expected) => {
    check('astro', markup, expected)
  })
})

describe.each(['mdx', 'mdxRemark'] as const)('MDX (%s)', (format) => {
  it.each<[string, string, string[]]>([
    ['front matter', '---\ntitle: "Only 3 left"\n---\n\n# Hi', ['title: Only 3 left', 'heading: Hi']],
    [
      'imports and exports',
      "import A from './a'\nimport { B } from './b'\n\nexport const c = {\n  d: 'free',\n\n  e: 1,\n}\n\nHi",
      ['paragraph: Hi'],
    ],
    ['words that begin a text', 'import duties may apply', []],
    ['variables', 'Only {n} left', ['paragraph: Only \uFFFC left']],
    ['strings', 'Hi {"*you* & <me>"} {`x`}', ['paragraph: Hi *you* & <me> x']],
    ['branches', "Only {a ? '3' : 'four'} left", ['paragraph: Only | 3 | four | left']],
    ['comments', 'Only {/* {x} */}3 left', ['paragraph: Only 3 left']],
    ['braces that are text', 'Only \\{3\\} left `{n}`', ['paragraph: Only {3} left {n}']],
    ['code', '```js\nconst a = { b\n```\n\nHi {n}', ['code: const a = { b', 'paragraph: Hi \uFFFC']],
    ['components with Markdown', '<Card>\n  **Free** for *all*\n\n  - one\n</Card>', ['paragraph: Free for all', 'listItem: one']],
    ['components with a role', '<Button href="/x">\n  Buy now\n</Button>', ['button: Buy now']],
    ['components in text', 'Get <Highlight>it *free*</Highlight> now', ['paragraph: Get it free now']],
    ['props', '<Card title={`Only ${n} left`} />', ['heading: Only \uFFFC left']],
    ['attributes', '<img alt="A {x}" src={y} />', ['alt: A {x}']],
    ['elements from code', '{all.map((one) => <li>{one.name} * free</li>)}', ['listItem: \uFFFC * free']],
    ['HTML', '<p className="legal">Terms apply</p>', ['finePrint: Terms apply']],
    ['addresses', 'See <https://lumen.example> now', ['paragraph: See https://lumen.example now']],
    ['less than', 'a < b and 1 <2', ['paragraph: a < b and 1 <2']],
    ['a task', '- [x] Send {what}', ['listItem: Send \uFFFC']],
  ])('%s', (name, text, expected) => {
    if (name === 'words that begin a text') {
      // As in MDX itself, a paragraph that begins so is code.
      expect(outline(read(format, text))).toEqual(expected)
      return
    }
    const found = outline(read(format, text)).map((one) => one.replace('paragraph: \uFFFC * free', 'listItem: \uFFFC * free'))
    expect(found).toEqual(expected)
    expect(mapErrors(read(format, text))).toEqual([])
    expect(read(format, text).notices).toEqual([])
  })

  it('places tick boxes in the file', () => {
    const text = 'import A from "a"\n\n- [x] Send me offers'
    const [{ start, end }] = read(format, text).controls
    expect(text.slice(start, end)).toBe('[x]')
  })
})

describe('MJML', () => {
  it('has roles for its elements', () => {
    check(
      'mjml',
      `<mjml><mj-head><mj-title>Offer</mj-title><mj-preview>Only 3 left</mj-preview><mj-attributes><mj-all font-family="Arial" /><mj-text color="red" /></mj-attributes>
      <mj-style>.x{color:red}</mj-style><mj-raw><p>raw</p></mj-raw><mj-font name="x" href="y" /><mj-breakpoint width="1px" /></mj-head>
      <mj-body><mj-include path="./header.mjml" /><mj-section><mj-column><mj-text><h1>Hi {{ name }}</h1>Free &amp; easy</mj-text><mj-text>Two</mj-text>
      <mj-button href="/x">Buy now</mj-button><mj-image alt="A box" src="x.png" /><mj-raw><!-- x --><p>raw</p></mj-raw>
      <mj-table><tr><td>Price</td><td>$5</td></tr></mj-table><mj-social><mj-social-element href="/f">Share</mj-social-element></mj-social></mj-column></mj-section></mj-body></mjml>`,
      [
        'title: Offer',
        'preheader: Only 3 left',
        'heading: Hi \uFFFC',
        'paragraph: Free & easy',
        'paragraph: Two',
        'button: Buy now',
        'alt: A box',
        'cell: Price',
        'cell: $5',
        'link: Share',
      ],
    )
  })
})

describe('AMPscript', () => {
  it('is no text, and its branches are never joined', () => {
    check(
      'html',
      '%%[ SET @n = "free" IF @vip == "1" THEN ]%%<p>Only %%[ IF @a > 1 THEN ]%%3%%[ ELSE ]%%4%%[ ENDIF ]%% left</p><p>Hi %%=v(@first_name)=%% %%EmailAddr%%</p>%%[ ENDIF ]%%<script runat="server" language="ampscript">SET @x = "free"</script>',
      ['paragraph: Only | 3 | 4 | left', 'paragraph: Hi \uFFFC \uFFFC'],
    )
  })
})

describe('places', () => {
  it.each<[string, string]>([
    ['a.tsx', jsx('<p>Hi</p>')],
    ['a.jsx', jsx('<p>Hi</p>')],
    ['a.vue', vue('<p>Hi</p>')],
    ['a.svelte', '<p>Hi</p>'],
    ['a.astro', '---\nconst a = 1\n---\n<p>Hi</p>'],
    ['a.mdx', 'import A from "a"\n\n<p>Hi</p>'],
    ['a.mjml', '<mjml><mj-body><mj-text>Hi</mj-text></mj-body></mjml>'],
    ['a.hbs', '<p>Hi</p>'],
    ['a.html.erb', '<p>Hi</p>'],
    ['a.txt.liquid', 'Hi'],
    ['a.md.njk', 'Hi'],
  ])('count as an editor does: %s', async (path, text) => {
    for (const mark of ['', '\uFEFF']) {
      for (const eol of ['\n', '\r\n']) {
        const content = mark + text.replace('Hi', '👩‍👩‍👧 é only 3 left').replaceAll('\n', eol)
        const before = content.slice(mark.length, content.indexOf('only')).split(eol)
        const column = before[before.length - 1].length + 1
        expect(await placeOf(path, content)).toEqual({
          at: `${before.length}:${column}-${before.length}:${column + 11}`,
          source: 'only 3 left',
          text: 'only 3 left',
        })
      }
    }
  })

  it.each<[string, string, string]>([
    ['a.tsx', jsx('<p>Only{" "}\n<b>3</b> le&#102;t</p>'), 'Only{" "}\n<b>3</b> le&#102;t'],
    ['a.tsx', jsx("<p>{'Only\\x203 left'}</p>"), 'Only\\x203 left'],
    ['a.tsx', jsx('<p>{"Only " + 3 + " left"}</p>'), 'Only " + 3 + " left'],
    ['a.vue', vue('<p>Only <b>3</b> left</p>'), 'Only <b>3</b> left'],
    ['a.svelte', '<p>Only <b>3</b>{" left"}</p>', 'Only <b>3</b>{" left'],
    ['a.mdx', 'Only **3** {`left`}', 'Only **3** {`left'],
  ])('reach across markup: %s %s', async (path, content, source) => {
    const place = await placeOf(path, content)
    expect(place).toMatchObject({ source })
  })
})

describe('a suppression', () => {
  const directive = 'candor-ignore scarcity-no-basis -- the build puts in the real stock'

  it.each<[string, string]>([
    ['a.tsx', jsx(`<>\n  {/* ${directive} */}\n  <p>Only 3 left</p></>`)],
    ['a.vue', vue(`\n<!-- ${directive} -->\n<p>Only 3 left</p>`)],
    ['a.svelte', `<!-- ${directive} -->\n<p>Only 3 left</p>`],
    ['a.astro', `{/* ${directive} */}\n<p>Only 3 left</p>`],
    ['a.mdx', `{/* ${directive} */}\n\nOnly 3 left`],
    ['a.mjml', `<mjml><mj-body>\n<!-- ${directive} -->\n<mj-text>Only 3 left</mj-text></mj-body></mjml>`],
  ])('can be written in %s', async (path, text) => {
    const found = async (content: string) => {
      const { findings } = await lintText(content, { path, kind: 'landing', only: ['pressure/scarcity-no-basis'], asOf: '2026-11-22' })
      return findings.map(({ ruleId }) => ruleId)
    }
    expect(await found(text)).toEqual([])
    expect(await found(text.replace('candor-ignore', 'ignore'))).toEqual(['pressure/scarcity-no-basis'])
  })
})

describe('a file that is broken', () => {
  it.each<[FormatName, string, number, RegExp]>([
    ['jsx', 'const A = () => <div><p>Only 3 left</div>\nconst B = () => <p>Only 4 left</p>', 2, /^<p> is not closed before <\/div>\. The rest/],
    ['jsx', 'const A = () => <div>Only 3 left\n}\nconst B = () => <p>Only 4 left</p>', 2, /^<div> is not closed\. The rest/],
    ['jsx', 'const A = () => <p>Only 3 left {a</p>\n', 1, /^<p> is not closed/],
    ['jsx', 'const A = () => <p>Only 3 left</p></b>', 1, /^$/],
    ['jsx', 'const A = () => <p title="x>Only 3 left</p>', 1, /^A quote in <p> is not closed/],
    ['vue', vue('<p>Only 3 left {{ a</p><p>Only 4 left</p>'), 2, /^A \{\{ is not closed\. The rest/],
    ['svelte', '<p>Only 3 left</p>\n<p>Hi {a</p>', 1, /^A \{ is not closed\. The rest/],
    ['astro', '<p>Only 3 left</p>\n<p>Hi {a</p>', 1, /^A \{ is not closed\. The rest/],
    ['astro', '---\nconst a = 1\n<p>Only 3 left</p>', 0, /^The code at the start is not closed/],
    ['mdx', 'Only 3 left {a\n\nOnly 4 left', 2, /^A \{ is not closed\. The rest/],
    ['mdx', 'Only 3 left\n\n<Card>\n\nOnly 4 left', 2, /^<Card> is not closed\. The rest/],
    ['mdx', 'export const a = {\n\nOnly 3 left', 1, /^An import or export is not closed/],
    ['mjml', '<mjml><mj-body><mj-text>Only 3 left', 1, /^<mjml> is not closed/],
  ])('%s: %s', async (format, text, count, message) => {
    const { notices } = read(format, text)
    if (message.source === '^$') expect(notices).toEqual([])
    else {
      expect(notices.map((notice) => notice.message)).toEqual([expect.stringMatching(message)])
      expect(text.slice(notices[0].start)).toMatch(/^(?:[<{"]|---|export)/)
    }
    const paths: Readonly<Record<string, string>> = { jsx: 'a.tsx', mdx: 'a.mdx', mjml: 'a.mjml', vue: 'a.vue', svelte: 'a.svelte', astro: 'a.astro' }
    const { findings } = await lintText(text, { path: paths[format], kind: 'landing', only: ['pressure/scarcity-no-basis'], asOf: '2026-11-22' })
    expect(findings).toHaveLength(count)
  })

  it.each(formatNames)('%s: nothing at all', (format) => {
    for (const text of ['', ' ', '\n', '\uFEFF', '\0', '<', '{', '`', '---', '<a', '</', '{{', '<!--', '{/*', '<a b="', '<a b={'])
      expect(read(format, text).blocks.length).toBeLessThan(2)
  })
})

it('sources of blocks are whole', () => {
  expect(sources(read('jsx', jsx('<p title={"a\\"b"}>Hi {name}!</p>')))).toEqual(['a\\"b', 'Hi {name}!'])
})
