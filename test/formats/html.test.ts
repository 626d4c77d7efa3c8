import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeHTML } from 'entities/decode'
import { type DefaultTreeAdapterTypes, parse as parse5 } from 'parse5'
import { describe, expect, it } from 'vitest'
import { type Block, type Container, DocumentBuilder, OffsetMap, Source } from '../../src/document/index.ts'
import { parseHtml } from '../../src/formats/html.ts'
import { contrastRatio, readColour } from '../../src/formats/html-colour.ts'
import { HtmlReader } from '../../src/formats/html-reader.ts'
import fc from '../fast-check.ts'

const read = (html: string, templates: 'auto' | 'off' = 'auto') => parseHtml(new Source('page.html', html), { templates })

/** `role: text` of every block. */
const outline = (html: string): string[] => read(html).blocks.map(({ role, text }) => `${role}: ${text}`)

const only = (html: string): Block => {
  const { blocks } = read(html)
  expect(blocks).toHaveLength(1)
  return blocks[0]
}

/** What the file says at the place of a part of a block's text. */
function sourceOf(html: string, part: string, block = read(html).blocks.find(({ text }) => text.includes(part))): string {
  if (block === undefined) return ''
  const at = block.text.indexOf(part)
  const { start, end } = block.range(at, at + part.length)
  return html.slice(start.offset, end.offset)
}

function tree(container: Container): unknown[] {
  return container.children.map((child) => ('role' in child ? `${child.role}: ${child.text}` : { [child.type]: tree(child) }))
}

describe('places', () => {
  it.each([
    ['<p>Save &amp; win', 'Save & win', 'Save &amp; win'],
    ['<p>it&rsquo;s free', 'it’s', 'it&rsquo;s'],
    ['<p>it&#8217;s free', '’', '&#8217;'],
    ['<p>I&notit; am', '¬it;', '&notit;'],
    ['<p>10&nbsp% off', '10 %', '10&nbsp%'],
    ['<p>a &NotEqualTilde; b', '≂̸', '&NotEqualTilde;'],
    ['<p>f<b>re</b>e now', 'free', 'f<b>re</b>e'],
    ['<p>fr&shy;ee and fr\u200bee', 'free', 'fr&shy;ee'],
    ['<p>soft\r\n   wrapped</p>', 'soft wrapped', 'soft\r\n   wrapped'],
    ['<p>👩‍👩‍👧 free', 'free', 'free'],
    ['<b>free</b> now', 'free', 'free'],
  ])('%s', (html, part, slice) => {
    expect(sourceOf(html, part)).toBe(slice)
  })

  it('counts a byte order mark as the file does', () => {
    const [block] = read('\uFEFF<h1>Hi</h1>').blocks
    expect(block.range(0, 2).start).toMatchObject({ line: 1, offset: 5 })
  })

  it('maps the values of attributes', () => {
    const html = '<img alt="50% &lt; off"><img alt=plain><a title=\'Tap &copy=1\'>x</a>'
    expect(outline(html)).toEqual(['alt: 50% < off', 'alt: plain', 'tooltip: Tap &copy=1', 'paragraph: x'])
    expect(sourceOf(html, '< off')).toBe('&lt; off')
    expect(sourceOf(html, 'plain')).toBe('plain')
    expect(sourceOf(html, '&copy=1')).toBe('&copy=1')
  })

  it('reads a part of another text through its map', () => {
    const source = new Source('mail.eml', 'XX<p>one</p>')
    const map = new OffsetMap()
    map.literal(2, 10)
    const builder = new DocumentBuilder(source, 'email', { text: '<p>one</p><!--c--><input type=checkbox checked>'.slice(0, 10), map })
    const reader = new HtmlReader(builder)
    reader.read(0, 10)
    reader.finish()
    expect(builder.build().blocks[0].range(0, 3).start.offset).toBe(5)
  })
})

describe('roles', () => {
  it.each([
    ['<h2>Plans</h2>', 'heading: Plans'],
    ['<div role=heading aria-level=3>Plans</div>', 'heading: Plans'],
    ['<p>Text', 'paragraph: Text'],
    ['<div>Text</div>', 'paragraph: Text'],
    ['text alone', 'paragraph: text alone'],
    ['<table><tr><td>$5</td></tr></table>', 'cell: $5'],
    ['<table><tr><td><p>Hello</p></td></tr></table>', 'paragraph: Hello'],
    ['<button>Buy</button>', 'button: Buy'],
    ['<button><div>Buy</div></button>', 'button: Buy'],
    ['<input type=submit value="Buy &amp; pay">', 'button: Buy & pay'],
    ['<input type=image alt="Order">', 'button: Order'],
    ['<a class="btn btn-primary" href="/x">Buy</a>', 'button: Buy'],
    ['<a role="button">Buy</a>', 'button: Buy'],
    ['<a href=/x style="background:#06c;padding:12px 20px">Buy</a>', 'button: Buy'],
    ['<table><tr><td bgcolor="#0066cc"><a href=/x style="padding:12px">Buy</a></td></tr></table>', 'button: Buy'],
    ['<table class="button"><tr><td><a href=/x>Buy</a></td></tr></table>', 'button: Buy'],
    ['<mj-button href="/x">Buy</mj-button>', 'button: Buy'],
    ['<mj-text>Hi</mj-text>', 'paragraph: Hi'],
    ['<mj-head><mj-preview>Look inside</mj-preview></mj-head>', 'preheader: Look inside'],
    ['<p><a href=/x>Read on</a></p>', 'link: Read on'],
    ['<title>Sale &mdash; 50%</title>', 'title: Sale — 50%'],
    ['<meta name=description content="All plans">', 'meta: All plans'],
    ['<meta property="og:title" content="All plans">', 'meta: All plans'],
    ['<label>Name</label>', 'label: Name'],
    ['<fieldset><legend>Choose</legend></fieldset>', 'legend: Choose'],
    ['<select><option>Monthly</select>', 'option: Monthly'],
    ['<figure><figcaption>A view</figcaption></figure>', 'caption: A view'],
    ['<blockquote><p>Great</p></blockquote>', 'quote: Great'],
    ['<pre>npm i</pre>', 'code: npm i'],
    ['<p><small>Terms apply</small></p>', 'finePrint: Terms apply'],
    ['<div class="footer__legal"><p>Terms apply</p></div>', 'finePrint: Terms apply'],
    ['<table class="disclaimer"><tr><td>Terms apply</td></tr></table>', 'finePrint: Terms apply'],
    ['<p id="fn1">Until May', 'footnote: Until May'],
    ['<input placeholder="Your name">', 'placeholder: Your name'],
    ['<div aria-label="Close"></div>', 'label: Close'],
  ])('%s', (html, expected) => {
    expect(outline(html)).toEqual([expected])
  })

  it('leaves out addresses, empty values and what is no text', () => {
    const html =
      '<meta property="og:image" content="https://example.com/a.png"><img alt=""><script>let a = "<p>no"</script><style>p{}</style>' +
      '<noscript>no</noscript><template><p>no</p></template><svg><title>no</title><text>no</text></svg><math>no</math><iframe>no</iframe><p>&nbsp;</p>'
    expect(outline(html)).toEqual([])
  })

  it('takes a text under a class such as terms for a text of its own when it has a headline', () => {
    expect(outline('<div class="terms"><h1>Terms</h1><p>One</p></div>')).toEqual(['heading: Terms', 'paragraph: One'])
  })

  it('keeps heading level, link target, class and tag', () => {
    expect(only('<h3 class=a id=b>x</h3>').data).toEqual({ tag: 'h3', className: 'a b', depth: 3 })
    expect(only('<p><a href="/a?b=1&amp;c=2">x</a></p>').data).toMatchObject({ href: '/a?b=1&c=2' })
    expect(only('<p><a href="{{ unsubscribe_url }}">x</a></p>').data).toMatchObject({ href: '{{unsubscribe_url}}' })
    expect(only('<p><a href="*|UNSUB|*">x</a></p>').data).toMatchObject({ href: '{{UNSUB}}' })
    expect(only('<p><a href="https://x.example/%%id%%?a=1&amp;b={{ b }}">x</a></p>').data).toMatchObject({
      href: 'https://x.example/{{id}}?a=1&b={{b}}',
    })
    expect(only('<div class=timer><p>x</p></div>').data).toMatchObject({ className: 'timer' })
    expect(only('<a class=btn href=/buy>x</a>').data).toMatchObject({ href: '/buy', tag: 'a' })
    expect(only('<a href=/buy><button>x</button></a>').data).toMatchObject({ href: '/buy' })
  })

  it('reads the language', () => {
    expect(read('<html lang="en-GB"><p>x').meta.lang).toBe('en-GB')
  })
})

describe('marks', () => {
  const marks = (html: string): string[] => only(html).marks.map((mark) => `${mark.kind} ${only(html).text.slice(mark.start, mark.end)}`)

  it.each([
    ['<p>Was <s>$99</s> now', ['struck $99']],
    ['<p>Was <span style="text-decoration: line-through">$99</span> now', ['struck $99']],
    ['<p>Only <b>today</b> and <em>here</em>', ['strong today', 'emphasis here']],
    ['<p>Price<sup>*</sup> a <sub>b</sub>', ['sup *', 'sub b']],
    ['<p>See <a href=/t>terms</a> now', ['link terms']],
    ['<p>See<a href="#fn2">2</a> now', ['link 2', 'noteRef 2']],
    ['<p>Run <code>x</code> now', ['code x']],
    ['<p>She said <q>yes</q> now', ['quote yes']],
    ['<p>$5 <small>a month</small> now', ['small a month']],
    ['<p style="font-size:16px">$5 <span style="font-size:9px">a month</span> now', ['small a month']],
    ['<p><b><b>x</b></b> y', ['strong x']],
    ['<b><p>x y</b> z</p>', ['strong x y']],
    ['<p>Hi {{ name }}!', ['variable \uFFFC']],
  ])('%s', (html, expected) => {
    expect(marks(html)).toEqual(expected)
  })

  it('goes on over blocks', () => {
    expect(read('<b><p>x</p><p>y</p></b>').blocks.map(({ marks }) => marks.length)).toEqual([1, 1])
  })
})

describe('blocks', () => {
  it.each([
    ['<p>a<br>b</p>', ['paragraph: a\nb']],
    ['<p>a<br><br>b<br> <br><br/>c</p>', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
    ['<h1>a<br><br>b</h1>', ['heading: a\nb']],
    ['<table><td>a<br><br>b</td></table>', ['paragraph: a', 'paragraph: b']],
    ['a<hr>b', ['paragraph: a', 'paragraph: b']],
    ['<ul><li>a<li>b</ul>c', ['listItem: a', 'listItem: b', 'paragraph: c']],
    ['<ul><li>a<ul><li>b</ul>c</ul>', ['listItem: a', 'listItem: b', 'listItem: c']],
    ['<p>a<p>b<div>c</div>d', ['paragraph: a', 'paragraph: b', 'paragraph: c', 'paragraph: d']],
    ['<tr><td>a<td>b<tr><td>c', ['cell: a', 'cell: b', 'cell: c']],
    ['<p>a <img alt=pic> b</p>', ['paragraph: a b', 'alt: pic']],
    ['<p>a<a class=btn>go</a>b</p>', ['paragraph: a', 'button: go', 'paragraph: b']],
    ['<p>Pay <select><option>a<option>b</select> now', ['paragraph: Pay now', 'option: a', 'option: b']],
    ['<p><a href=a>Home</a><a href=b>Plans</a>', ['paragraph: Home\u2028Plans']],
    ['<span>a</span> <span style="display:block">b</span>', ['paragraph: a', 'paragraph: b']],
    ['{% if a < b %}<p>x</p>{% else %}<p>y</p>{% endif %}', ['paragraph: x', 'paragraph: y']],
    ['<a {% if x %}href="a>b"{% endif %} class="btn">x</a>', ['button: x']],
    ['a<![CDATA[b]]>c', ['paragraph: ac']],
  ])('%s', (html, expected) => {
    expect(outline(html)).toEqual(expected)
  })

  it('nests containers as the page does', () => {
    const html = '<header>a</header><main><div class="plan plan--pro"><ol start=1><li>b<li>c</ol></div></main><footer><nav>d</nav></footer>'
    expect(tree(read(html).root)).toEqual([
      { header: ['paragraph: a'] },
      { card: [{ list: [{ item: ['listItem: b'] }, { item: ['listItem: c'] }] }] },
      { footer: [{ nav: ['paragraph: d'] }] },
    ])
    expect(read(html).blocks.map(({ data }) => data.bullet)).toEqual([undefined, '1.', '2.', undefined])
  })

  it('numbers the rows of a table', () => {
    const { blocks } = read('<table><thead><tr><th>a</thead><tr><td>b</table>')
    expect(blocks.map(({ parent }) => [parent.type, parent.data.row])).toEqual([
      ['row', 0],
      ['row', 1],
    ])
  })
})

describe('hidden text', () => {
  it.each([
    ['<p style="display:none">x', 'display'],
    ['<p style="DISPLAY : none !important;">x', 'display'],
    ['<p style="visibility:hidden">x', 'visibility'],
    ['<p style="mso-hide:all">x', 'display'],
    ['<p style="opacity:.3">x', 'opacity'],
    ['<div style="opacity:.6"><p style="opacity:.6">x', 'opacity'],
    ['<p style="max-height:0;overflow:hidden">x', 'size'],
    ['<p style="font-size:1px">x', 'size'],
    ['<p style="position:absolute;left:-9999px">x', 'offscreen'],
    ['<p style="text-indent:-9999px">x', 'offscreen'],
    ['<p style="position:absolute;clip:rect(0, 0, 0, 0)">x', 'offscreen'],
    ['<p class="sr-only">x', 'offscreen'],
    ['<p hidden>x', 'attribute'],
    ['<details><p>x</p></details>', 'collapsed'],
    ['<dialog>x</dialog>', 'collapsed'],
    ['<style>.off{display:none}</style><p class="a off">x', 'display'],
    ['<style>#off{display:none}</style><p id=off>x', 'display'],
    ['<style>p.off, b{display:none}</style><p class=off>x', 'display'],
    ['<style>.off{display:none!important}</style><p class=off style="display:block">x', 'display'],
    ['<p style="left:-9999px">x', undefined],
    ['<p aria-hidden="true">x', undefined],
    ['<p style="background:url(a;display:none)">x', undefined],
    ['<details open><p>x</p></details>', undefined],
    ['<details><summary>x</summary></details>', undefined],
    ['<div style="visibility:hidden"><p style="visibility:visible">x', undefined],
    ['<div style="font-size:0"><p style="font-size:14px">x', undefined],
    ['<style>.off{display:none}</style><p class=off style="display:block">x', undefined],
    ['<style>/*.off{display:none}*/</style><p class=off>x', undefined],
    ['<style>.off{opacity:0}</style><p class=off>x', undefined],
    ['<style>@media print{.off{display:none}}</style><p class=off>x', undefined],
    ['<style>.off{display:none}@media (max-width:600px){.off{display:block}}</style><p class=off>x', undefined],
    ['<style>@font-face{src:url(a)}.a .off{display:none}</style><p class=off>x', undefined],
  ])('%s', (html, hiddenBy) => {
    expect(only(html).style.hiddenBy).toBe(hiddenBy)
  })

  it('is a block of its own inside a visible one', () => {
    const { blocks } = read('<p>Only <span style="display:none">not really</span> today</p>')
    expect(blocks.map(({ text, hidden }) => [text, hidden])).toEqual([
      ['Only today', false],
      ['not really', true],
    ])
  })

  it('is the preheader when it comes first in the body', () => {
    const html = '<title>T</title><body><div style="display:none">Look inside&zwnj;&nbsp;&zwnj;&nbsp;</div><p>Hi</p><p hidden>x</p>'
    expect(outline(html)).toEqual(['title: T', 'preheader: Look inside', 'paragraph: Hi', 'paragraph: x'])
    expect(outline('<body><p>Hi</p><div style="display:none">x</div>')).toEqual(['paragraph: Hi', 'paragraph: x'])
    expect(outline('<span style="display:none">a fee applies</span>')).toEqual(['paragraph: a fee applies'])
  })

  it('covers text in outlook comments and hidden inputs not at all', () => {
    expect(outline('a<!--[if mso]><p>b</p><![endif]-->c<!--[if !mso]><!--> d<!--<![endif]--><input type=hidden value=e title=f>')).toEqual([
      'paragraph: ac d',
    ])
  })
})

describe('looks', () => {
  it.each([
    ['<p style="font-size:12px">x', 12],
    ['<p style="font-size:9pt">x', 12],
    ['<div style="font-size:20px"><p style="font-size:.5em">x', 10],
    ['<p style="font-size:50%">x', 8],
    ['<p style="font-size:small">x', 13],
    ['<p style="font: bold 10px/1.4 Arial">x', 10],
    ['<font size=1>x</font>', 10],
    ['<style>.s{font-size:8px}</style><p class=s>x', 8],
    ['<div style="font-size:10px"><h1>x', 20],
    ['<p style="font-size:10px">x <b style="font-size:14px">y</b>', 14],
    ['<p style="font-size:clamp(1rem, 2vw, 3rem)">x', undefined],
    ['<style>.s{font-size:8px} .a .s{font-size:16px}</style><p class=s>x', undefined],
    ['<p>x', undefined],
  ])('%s', (html, fontSize) => {
    expect(only(html).style.fontSize).toBe(fontSize)
  })

  it.each([
    ['<p style="color:#000;background:#fff">x', 21],
    ['<table bgcolor=ffffff><tr><td><font color="#777777">x</font></table>', 4.48],
    ['<body style="background-color:white"><p style="color:rgba(0,0,0,.5)">x', 4],
    ['<style>.t{color:#eee} body{background:#fff}</style><body><p class=t>x', 1.16],
    ['<p style="color:#000">x', undefined],
    ['<p style="color:#fff;background:url(a.png)">x', undefined],
    ['<p style="color:#fff;background:#fff linear-gradient(red, blue)">x', undefined],
    ['<div style="color:#fff;background:#000">a <p><a href=/x>x</a></div>', undefined],
    ['<style>.t{color:#eee} body{background:#fff} .dark .t{background:#000}</style><body><p class=t>x', undefined],
  ])('%s', (html, contrast) => {
    expect(read(html).blocks.at(-1)?.style.contrast).toBe(contrast)
  })

  it('knows colours', () => {
    expect(contrastRatio(readColour('black') ?? -1, readColour('#FFF') ?? -1)).toBe(21)
    expect(readColour('rgb(255 0 0 / 50%)')).toBe(readColour('#ff000080'))
    expect(readColour('transparent')).toBeUndefined()
    expect(readColour('var(--x)')).toBe(-1)
  })
})

describe('form controls', () => {
  const controls = (html: string) => read(html).controls.map(({ type, checked, label }) => [type, checked, label?.text])

  it.each([
    ['<label><input type=checkbox checked> Send me offers</label>', ['checkbox', true, 'Send me offers']],
    ['<input type=checkbox id=a><label for=a>Offers</label>', ['checkbox', false, 'Offers']],
    ['<label for=a>Offers</label><p>…</p><input type=checkbox id=a checked>', ['checkbox', true, 'Offers']],
    ['<input type=checkbox aria-label="Offers">', ['checkbox', false, 'Offers']],
    ['<span id=o>Offers</span><p><input type=checkbox aria-labelledby=o>', ['checkbox', false, undefined]],
    ['<p id=o>Offers</p><p><input type=checkbox aria-labelledby=o>', ['checkbox', false, 'Offers']],
    ['<input type=checkbox checked> Send me offers', ['checkbox', true, 'Send me offers']],
    ['<p>Send me offers <input type=checkbox></p>', ['checkbox', false, 'Send me offers']],
    ['<button role=switch aria-checked=true>Share data</button>', ['switch', true, 'Share data']],
    ['<div role=checkbox aria-checked=false>Share data</div>', ['checkbox', false, 'Share data']],
    ['<label>Plan <select><option>a</select></label>', ['select', false, 'Plan']],
    ['<input type=submit value=Buy>', ['submit', false, 'Buy']],
    ['<p><input type=checkbox></p><p>Unrelated</p>', ['checkbox', false, undefined]],
  ])('%s', (html, expected) => {
    expect(controls(html)).toEqual([expected])
  })

  it('tells tick boxes in one block apart', () => {
    expect(controls('<p><input type=radio> a <input type=radio checked> b</p>')).toEqual([
      ['radio', false, 'a'],
      ['radio', true, 'b'],
    ])
  })

  it('knows where a control and its tick stand', () => {
    const html = '<p>x</p><input type="checkbox" name="n" checked="checked" required>'
    const [{ start, end, checkedAt, name, required }] = read(html).controls
    expect(html.slice(start, end)).toBe('<input type="checkbox" name="n" checked="checked" required>')
    expect(html.slice(...(checkedAt ?? [0, 0]))).toBe('checked="checked"')
    expect([name, required]).toEqual(['n', true])
  })
})

describe('comments', () => {
  it('are kept with their places', () => {
    const html = '<p>a<!-- candor-disable x --></p><!--[if mso]>b<![endif]--><?php c ?><!---->'
    const { comments } = read(html, 'off')
    expect(comments.map(({ text }) => text)).toEqual([' candor-disable x ', ''])
    expect(html.slice(comments[0].start, comments[0].end)).toBe('<!-- candor-disable x -->')
  })
})

describe('broken HTML', () => {
  it.each([
    ['<p><b></p>x', ['paragraph: x']],
    ['</p>a</div></b>b', ['paragraph: ab']],
    ['a<!-- never closed', ['paragraph: a']],
    ['1 < 2 and 3 > 2', ['paragraph: 1 < 2 and 3 > 2']],
    ['<a href=x>y', ['link: y']],
    ['a<img alt=y', ['paragraph: a']],
    ['<table>a<tr><td>b</table>', ['paragraph: a', 'cell: b']],
    ['<img alt="a" alt="b">', ['alt: a']],
    ['<p title="a"b>x', ['tooltip: a', 'paragraph: x']],
    ['<div><span>a</div>b</span>c', ['paragraph: a', 'paragraph: bc']],
    ['<h1>a</h2>b', ['heading: a', 'paragraph: b']],
    ['<script>a', []],
    ['<ul><li><dl><dt>a<dd>b</ul>c', ['listItem: a', 'listItem: b', 'paragraph: c']],
    ['<plaintext><p>a', []],
    ['a</p ', ['paragraph: a']],
    ['a<br/', ['paragraph: a']],
    ['a<p', ['paragraph: a']],
    ['a<styl', ['paragraph: a']],
    ['a<!-- b', ['paragraph: a']],
    ['a<!-->b', ['paragraph: ab']],
    ['a<!--->b', ['paragraph: ab']],
    ['a<!--b--!>c', ['paragraph: ac']],
    ['a<!--b--->c', ['paragraph: ac']],
    ['a<?b --> c', ['paragraph: a c']],
    ['a<![CDATA[<b>]]]>c', ['paragraph: ac']],
    ['a</ b>c</>d', ['paragraph: acd']],
    ['<xmp>&amp;</xm></xmp >b', ['code: &amp;</xm>', 'paragraph: b']],
    ['<title><&amp;</title>', ['title: <&']],
    ['<p title=a/>b', ['tooltip: a/', 'paragraph: b']],
    ['<p title = "a" / >b', ['tooltip: a', 'paragraph: b']],
    ['<p =title=b>c', ['paragraph: c']],
    ['<p title=>a', ['paragraph: a']],
    ['&', ['paragraph: &']],
    ['', []],
  ])('%s', (html, expected) => {
    expect(outline(html)).toEqual(expected)
  })

  it.each([
    ['nested tags', '<div>'.repeat(50_000) + 'x'],
    ['nested formatting', '<b><p>'.repeat(50_000) + 'x'],
    ['nested lists and tables', '<ul><li><table><tr><td>x'.repeat(20_000)],
    ['stray end tags', '<section><td>' + '<b>'.repeat(1900) + '</section></i>'.repeat(100_000) + 'x'],
    ['hidden in hidden', '<i hidden>x<i style="visibility:visible">y'.repeat(20_000)],
    ['entities', '<p>' + 'a&amp;\n'.repeat(200_000)],
    ['line breaks', '<p>' + 'a<br>'.repeat(200_000)],
    ['line breaks after blanks', '<p>' + 'a <br>'.repeat(200_000)],
    ['line breaks after two kinds of blanks', '<p>' + 'a \u00a0<br>'.repeat(200_000)],
    ['variables in attributes and text', '<a title="{{x}}">{{y}}</a> '.repeat(50_000)],
    ['comments that do not end', 'x<!-- a --b --!x'.repeat(100_000)],
    ['a style sheet that does not end', `x<style>${'</styl'.repeat(100_000)}`],
    ['a selector of one word', `<style>${'a'.repeat(200_000)}>{color:red}</style>x`],
    ['attributes', '<p ' + 'title=a '.repeat(200_000) + '>x'],
    ['a style without values', `<p style="${';'.repeat(500_000)}">x`],
    ['a style sheet of braces', `<style>${'}'.repeat(300_000)}${'a{'.repeat(100_000)}</style>x`],
    ['unclosed variables', '{{'.repeat(50_000)],
    ['exclamation marks', '!'.repeat(2_000_000)],
    ['unclosed tick boxes', '<label><input type=checkbox>x'.repeat(20_000)],
  ])(
    'takes time in line with its size: %s',
    (_, html) => {
      const before = performance.now()
      expect(read(html).blocks.length).toBeGreaterThan(0)
      expect(performance.now() - before).toBeLessThan(5000)
    },
    20_000,
  )
})

describe('HTML in Markdown', () => {
  /** Reads tags with the reader and the text between them with the builder, as inline HTML in a paragraph comes. */
  function paragraph(text: string) {
    const builder = new DocumentBuilder(new Source('a.md', text), 'markdown')
    const reader = new HtmlReader(builder)
    const handle = builder.openBlock('paragraph')
    const mark = reader.enter(handle)
    for (const match of text.matchAll(/<[^>]*>|[^<]+/g)) {
      const end = match.index + match[0].length
      if (match[0].startsWith('<')) reader.read(match.index, end)
      else if (!reader.isSkipping) builder.text(match.index, end)
    }
    reader.leave(mark)
    builder.closeBlock()
    reader.finish()
    return builder.build()
  }

  it('covers the text that the builder is given in between', () => {
    const { blocks } = paragraph('a <b>bold</b> <span style="display:none">never <i>seen</i></span><br>end')
    expect(blocks.map(({ text, hidden, marks }) => [text, hidden, marks.map(({ kind }) => kind).join()])).toEqual([
      ['a bold\nend', false, 'strong'],
      ['never seen', true, 'emphasis'],
    ])
  })

  it('ends with the block what the block leaves open', () => {
    const { blocks } = paragraph('a <span hidden>b <a class=btn>c')
    expect(blocks.map(({ role, text }) => `${role}: ${text}`)).toEqual(['paragraph: a', 'paragraph: b', 'button: c'])
  })

  it('names a tick box by its block, and passes over scripts', () => {
    const { controls, blocks } = paragraph('<input type=checkbox checked> Send me <script>no</script>offers')
    expect(controls.map(({ label }) => label?.text)).toEqual(['Send me offers'])
    expect(blocks).toHaveLength(1)
  })
})

/** Checks that every character of every block comes from source that decodes to it, and that places never run backwards. */
function violations(html: string): string[] {
  const found: string[] = []
  for (const { text, map, role } of read(html, 'off').blocks) {
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const [start, end] = map.range(at, at + 1)
      const slice = html.slice(start, end)
      const character = text[at]
      const isRight =
        character === '\u2028' ||
        (character === '\n'
          ? /^<\/?br/i.test(slice)
          : character === ' '
            ? decodeHTML(slice).trim() === ''
            : slice === character || decodeHTML(slice).includes(character))
      if (!isRight || start < before || end <= start) found.push(`${role} ${JSON.stringify(text.slice(at, at + 10))} from ${JSON.stringify(slice)}`)
      before = start
    }
  }
  return found
}

const SKIPPED = new Set(
  'script style noscript template svg math object applet iframe noembed noframes plaintext audio video canvas mj-style mj-raw mj-attributes mj-html-attributes'.split(
    ' ',
  ),
)
const VALUES = ['alt', 'title', 'placeholder', 'aria-label', 'aria-description']
const META = /^(?:description|abstract|(?:og|twitter):(?:title|description|site_name|image:alt))$/

/** The text and the values that parse5 finds, in no order. */
function reference(html: string): string {
  let found = ''
  const waiting: DefaultTreeAdapterTypes.Node[] = [parse5(html)]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node) found += node.value
    if ('tagName' in node) found += valuesOf(node)
    if ('childNodes' in node && !SKIPPED.has(node.nodeName)) waiting.push(...node.childNodes)
  }
  return found
}

function valuesOf({ tagName, attrs }: DefaultTreeAdapterTypes.Element): string {
  const values = new Map(attrs.map(({ name, value }) => [name, value]))
  if (tagName === 'meta')
    return META.test((values.get('name') ?? values.get('property') ?? values.get('itemprop') ?? '').trim().toLowerCase())
      ? (values.get('content') ?? '')
      : ''
  const type = values.get('type')?.trim().toLowerCase() || 'text'
  if (tagName === 'input' && type === 'hidden') return ''
  if (tagName === 'input' && type === 'image') return values.get('alt') ?? ''
  const shown =
    tagName === 'input' && ['submit', 'button', 'reset', 'text', 'search'].includes(type) ? 'value' : tagName === 'optgroup' ? 'label' : ''
  return [...VALUES, shown].map((name) => values.get(name) ?? '').join('')
}

/** What no block has: white space and characters that cannot be seen. */
const UNSEEN = /[\s\p{Cc}\u00AD\u200B-\u200F\u2060\uFEFF]/gu

const sorted = (text: string): string => [...text.replace(UNSEEN, '')].sort().join('')

const blockText = (html: string): string =>
  read(html, 'off')
    .blocks.map(({ text }) => text)
    .join('')

const tags = fc.constantFrom(...'p div b i a span ul li table tr td th h1 h2 button label blockquote small s form section option td'.split(' '))
const words = fc.constantFrom(
  'free',
  ' trial ',
  'a &amp; b',
  '&lt;',
  '&nbsp;',
  '50%',
  '\n',
  '&#8217;',
  'é',
  '👩‍👧',
  '&notit;',
  ' < ',
  '&',
  'x\u00ADy',
  '&zwnj;',
)
const styles = fc.constantFrom(
  '',
  ' style="display:none"',
  ' style=color:red',
  ' class="btn legal"',
  ' hidden',
  ' style="font-size:0"',
  ' style="display:block"',
)
const piece = fc.oneof(
  words,
  words,
  fc.tuple(tags, styles).map(([name, style]) => `<${name}${style}>`),
  tags.map((name) => `</${name}>`),
  fc.constantFrom(
    '<br>',
    '<hr>',
    '<!-- c -->',
    '<img alt="a &amp; b">',
    '<input type=checkbox checked>',
    '<input type=submit value=go>',
    '<div title=tip>',
    '</x>',
    '<!>',
    '</ >',
  ),
)
const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

describe('any HTML', () => {
  it('decodes to its blocks, place by place', () => {
    fc.assert(
      fc.property(soup, (html) => {
        expect(violations(html)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('gives the characters that a browser would', () => {
    // Combining marks and joiners alone make no block; the words above always have a letter, digit or sign.
    fc.assert(
      fc.property(soup, (html) => {
        expect(sorted(blockText(html))).toBe(sorted(reference(html)))
      }),
      { numRuns: 1000 },
    )
  })

  it('does not crash', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'<>/="\'&;!-[]abp \n\u0000\uD800\u{1F600}#{}%'), maxLength: 60 })
    fc.assert(
      fc.property(noise, (html) => {
        expect(violations(html)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

const corpus = new URL('../../../shared/corpus/', import.meta.url).pathname

const pages = (): string[] =>
  readdirSync(corpus)
    .filter((name) => name.startsWith('html-'))
    .flatMap((name) => readdirSync(join(corpus, name), { recursive: true, encoding: 'utf8' }).map((file) => join(corpus, name, file)))
    .filter((file) => /\.(?:html?|mjml)$/.test(file))

describe.skipIf(!existsSync(corpus))('real pages and mails', () => {
  it('map to their source, character by character', () => {
    for (const page of pages()) expect(violations(readFileSync(page, 'utf8')), page).toEqual([])
  }, 60_000)

  it('give the characters that parse5 gives', () => {
    const different = pages().filter((page) => {
      const html = readFileSync(page, 'utf8')
      return sorted(blockText(html)) !== sorted(reference(html))
    })
    expect(different).toEqual([])
  }, 60_000)
})
