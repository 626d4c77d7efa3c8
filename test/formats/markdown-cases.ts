import { decodeHTMLStrict } from 'entities/decode'
import type { Document } from '../../src/document/index.ts'

/** Markdown that, taken together, uses every construct the block builder knows, and those that parsers get wrong. */
export const cases: Readonly<Record<string, string>> = {
  empty: '',
  blank: ' \n\t\n',
  bom: '\uFEFF# Hi\n',
  'two boms': '\uFEFF\uFEFFSave now\n',
  'bom after front matter': '---\ntitle: A\n---\n\uFEFF# Hi\n',
  headings: '# One #\n\nTwo\n---\n\n###### Six\n\nSetext over\ntwo lines\n===\n\n#hash\n\n#\n',
  emphasis: '**Free** and *easy*, ~~$99~~ ~$89~ $79, ***both***, __under__ _score_, snake_case_word, 2*3*4.\n',
  'emphasis around links': '**[Start](/start)**\n\n*[a](/b) c*\n',
  references:
    'Save &amp; win, it&rsquo;s &#8217;yours&#x2019; &notit; &nbsp no, &NotEqualTilde; x, &#128512; &#0; &#150; &copy;2025 AT&T &unknown;\n',
  escapes: '\\*Not\\* \\[a\\](b) \\\\ back\\slash 5\\% C:\\dir \\`x\\` \\&amp;\n',
  'hard breaks': 'one  \ntwo\\\nthree   \r\nfour\n\n> a\\\n> b  \n> c\n',
  'soft breaks': 'one\ntwo \n   three\n\tfour\n',
  quotes: '> a\n> b\nlazy\n>\n> > deeper\n> > still\n> back\n\n>no space\n>  two\n',
  'quote that escapes a marker': '> a\n> \\> b\n> &gt; c\n\n> a\n>     > b\n',
  'quote and list': '> - one\n>   two\n> - three\n>\n>   four\n\n- > a\n  > b\n- c\n',
  lists: '- one\n- two\n  more\n\n* star\n\n+ plus\n\n  second paragraph\n\n+ other\n\n1. first\n2. second\n   - nested\n     1) deep\n\n10) ten\n',
  'list without text': '-\n- \n- # heading in item\n- - nested\n\n1. ```\n   code\n   ```\n',
  'one asterisk note': 'Just $9.99/mo*\n\n* $9.99/mo for 3 months, then $29.99/mo.\n\n*Terms apply. See site.*\n\n50% off**\\*\n',
  tasks: '- [ ] I agree\n- [x] Send me *offers*\n- [X] And news\n\n  more\n\n1. [x] one\n\n- [x]\n- [y] no\n',
  tables:
    '| Plan | Price |\n|:-----|------:|\n| Basic \\| small | $9/mo |\n| **Pro** | `a \\| b` [x](/y) |\n| short |\n| a | b | c | d |\n\nA | B\n--|--\n1 | 2\n',
  'tables with bare addresses':
    '|a|b|\n|-|-|\n|https://example.com/x|next *cell*|\n|www.example.com|see https://example.com|\n|a@example.com|https://a.example|https://b.example|\n',
  'table in a quote': '> | a | b |\n> |---|---|\n> | c\\* | d &amp; e |\n',
  links: '[Start](/start) and <https://example.com?a=1&amp;b=2>, <me@example.com>, https://example.com/a_b, www.example.com, you@example.com.\n',
  'addresses rewritten': 'DSA\\_Rep@example.com\n\nmail a\\_b@example.com now, **x\\_y@example.com** and `c` d\\_e@example.com\n',
  'link titles': '[a](/b "14 days &amp; \\"free\\"") [c](/d \'e\') [f](/g (h)) ![i](/j "k")\n\n[l](</m n> "o\np")\n',
  'link references':
    '[Terms][t], [terms] and [T][], [missing][nope], ![pic][t]\n\n[t]: /terms "Title"\n[Terms]: /other\n[T]: /again\n[terms]: /second\n',
  'only a link': '[Get started](/go)\n\n  **[Buy](/buy)** <!-- c -->\n\n[a](/a) [b](/b)\n\nhttps://example.com\n\n[x][r]\n\n[r]: /r\n',
  images: '![Save 50%](/a.png) text ![a *b* c](x) ![&amp; \\*](y) ![](z)\n\n[![Banner](b.png)](/go)\n',
  code: 'Run `npm i` or ``a ` b`` or ` x `.\n\n```js\nconst a = 1\n\n  b()\n```\n\n    indented\n      more\n\n> ```\n> quoted\n> ```\n\n> `two\n> lines`\n\n~~~\nopen\n',
  footnotes:
    'Free[^1] for **all**[^2][^note]. [^1] again.\n\n[^1] starts; [^nope] is none.\n\n[^1]: Ends after 30 days.\n    More.\n\n    Second.\n[^2]: - item\n[^note]: *Emphasised*\n',
  comments:
    '[//]: # (candor-ignore pressure/urgency -- real deadline)\nText\n\n[//]: # "two"\n\n[comment]: <> (three)\n\n<!-- four -->\n\nfive <!-- six --> seven\n',
  'html blocks':
    '<div class="card">\n\n**Bold** text\n\n</div>\n\n<p>Para &amp; <b>bold</b>\n<br>two</p>\n\n<table><tr><td>cell</td></tr></table>\n\n<div hidden>\n\nKept out of sight.\n\n</div>\n\nSeen.\n',
  'html in containers': '> <p\n> hidden>\n> x</p>\n\n- <div>\n  one\n  </div>\n- two\n\n> <!-- a\n> b -->\n> text\n',
  'inline html':
    'f<b>re</b>e <small>terms</small> <del>$99</del><sup>1</sup> <span hidden>secret **bold** words</span> after<br>break <a href="/x">go</a>\n',
  'html left open': 'a <span hidden>b\n\nnext <b>paragraph\n\n# Head <i>ing\n\n- item </div> x\n- <small>y\n\nend</b></span>\n',
  'html skipped': 'a <script>var x = 1 > 0</script> b <style>p{}</style> c\n\n<script>\nlet y\n</script>\n\nd\n',
  'thematic breaks': 'a\n\n---\n\nb\n\n* * *\n\n***\nc\n',
  'line ends': 'one\r\ntwo\r\n\r\n- a\r\n  b\r\n\rlone\rcr\r\r# h\r',
  characters: 'Nul\0here lone \uD800 and \uDC00x, 👩‍👩‍👧 family, e\u0301, שלום\u200f, a\u2028b, so\u00ADft, ze\u200Bro, no\u00A0break\n',
  templates:
    'Hi {{ first_name }}, your {% if vip %}VIP{% else %}basic{% endif %} plan\n\n[Stop]({{ unsubscribe_url }}) **{{a}}**{{b}}\n\n| {{ a | b }} | x |\n|---|---|\n| *|FNAME|* | <%= price %> |\n\n> {{\n>  long }}\n',
  'front matter':
    '---\ntitle: "Save &amp; \\"win\\" \\u20ac5"\nsubject: Last chance # not seen\nkind: email-offer\nlist:\n  - a\nsummary: \'It\'\'s {{ n }} days\'\n---\n\nBody\n',
  'front matter unclosed': '---\ntitle: A\n\nBody\n',
  'front matter toml': '+++\ntitle = "A \\"b\\""\ndraft = true\n[x]\ny = "z"\n+++\nBody\n',
}

/** What is wrong with the offset maps of a document: characters whose place in the file does not decode to them, and places that run backwards. */
export function mapErrors(document: Document): string[] {
  const errors: string[] = []
  const { text: source } = document.source
  for (const block of document.blocks) {
    if (block.map.length !== block.text.length) errors.push(`length of "${block.text}"`)
    let before = -1
    for (let at = 0; at < block.text.length; at++) {
      const start = block.map.start(at)
      const written = source.slice(start, block.map.end(at + 1))
      if (start < before) errors.push(`"${block.text}" runs backwards at ${at}`)
      before = start
      if (!decodesTo(written, block.text[at])) errors.push(`${JSON.stringify(block.text[at])} from ${JSON.stringify(written)}`)
    }
  }
  return errors
}

function decodesTo(written: string, character: string): boolean {
  if (written === character) return true
  if (character === ' ') return /^\s+$/.test(decodeHTMLStrict(written)) || /^\\[nrtNL_P]$/.test(written)
  if (character === '\n') return /^(?: {2,}|[ \t]*\\|)?(?:\r\n?|\n)[ \t>]*$|^<br\s*\/?>$/.test(written) || written === ''
  if (character === '\u2028') return true
  if (character === '\uFFFC') return /^(?:\{\{|\{%|<%|\*\||%%|\$\{)/.test(written)
  if (character === '\uFFFD') return /^(?:\0|\p{Surrogate}|&#.*;)$/u.test(written)
  if (/^\\[^a-z\d]$/i.test(written)) return written[1] === character
  if (/^\\u[\da-f]{4}$/i.test(written)) return String.fromCharCode(Number.parseInt(written.slice(2), 16)) === character
  if (written === "''") return character === "'"
  return written.startsWith('&') && decodeHTMLStrict(written).includes(character)
}

/** A document as text, to be compared. */
export function outline(document: Document): string[] {
  const lines = document.blocks.map(({ role, text, marks, data, style, map, parent }) =>
    JSON.stringify({ role, text, marks, data, style, range: map.range(0, text.length), in: parent.type, container: parent.data }),
  )
  for (const { label, ...control } of document.controls) lines.push(JSON.stringify({ control, label: label?.text }))
  for (const comment of document.comments) lines.push(JSON.stringify(comment))
  for (const notice of document.notices) lines.push(JSON.stringify(notice))
  return lines
}
