// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template syntax is what is tested
import { describe, expect, it } from 'vitest'
import { Source } from '../../src/document/index.ts'
import { parseEmail } from '../../src/formats/email.ts'
import { parseHtml } from '../../src/formats/html.ts'
import { maskTemplates } from '../../src/formats/template.ts'

const problems = (text: string): string[] => maskTemplates(text).problems.map((problem) => `${problem.type}: ${problem.text}`)

describe('problems of templates', () => {
  it.each([
    ['Hi {{first_name, welcome', 'unclosed: {{first_name'],
    ['Hi {{ first_name } and more', 'unclosed: {{ first_name }'],
    ['Hi {{first_name} and {{ last_name }}', 'unclosed: {{first_name}'],
    ['Hi {first_name}}, welcome', 'unopened: {first_name}}'],
    ['Hi first_name}}, welcome', 'unopened: first_name}}'],
    ['Hi *|FNAME, welcome', 'unclosed: *|FNAME'],
    ['Hi *|FNAME|, welcome', 'unclosed: *|FNAME|'],
    ['Hi FNAME|*, welcome', 'unopened: FNAME|*'],
    ['Hi %%FirstName%, welcome', 'unclosed: %%FirstName%'],
    ['Hi %FirstName%%, welcome', 'unopened: %FirstName%%'],
    ['Hi %%=v(@name), welcome', 'unclosed: %%=v(@name), welcome'],
    ['Hi ${name, welcome', 'unclosed: ${name'],
    ['Hi <%= name, welcome', 'unclosed: <%= name'],
    ['{% if vip }thanks', 'unclosed: {% if vip }'],
    ['Hi {{ }}, welcome', 'empty: {{ }}'],
    ['Hi {{}}, welcome', 'empty: {{}}'],
    ['Hi {% %}, welcome', 'empty: {% %}'],
    ['Hi ${}, welcome', 'empty: ${}'],
    ['Hi *||*, welcome', 'empty: *||*'],
    ['{% if vip %}thanks', 'unclosed-block: {% if vip %}'],
    ['{% for a in b %}{% if vip %}thanks{% endif %}', 'unclosed-block: {% for a in b %}'],
    ['{{#if vip}}thanks', 'unclosed-block: {{#if vip}}'],
    ['{{#items}}a{{/items}}{{#items}}b', 'unclosed-block: {{#items}}'],
    ['*|IF:VIP|*thanks', 'unclosed-block: *|IF:VIP|*'],
    ['{{#if vip}', 'unclosed: {{#if vip}'],
  ])('%s', (text, problem) => {
    expect(problems(text)).toEqual([problem])
  })

  it.each([
    'Hi {{ first_name }}, {% if a %}b{% else %}c{% endif %} {{#if d}}e{{else}}f{{/if}} *|IF:G|*h*|ELSE:|*i*|END:IF|*',
    '{{#items}}a{{/items}}{{^items}}b{{/items}} {{#> layout}}c{{/layout}}',
    '{{ if .Paid }}thanks{{ end }} <% if a %>b<% end %> <% list.forEach(x => { %>c<% }) %>',
    'Save 50%% or 100%%. 5%%x%% and %d%% of them',
    'a {{ b. The set {{x} is in {{1}, {2}}',
    'style={{color: red}} and {a: {b: c}}',
    '\\{{first_name}} and \\${name}',
    '{n, plural, one {# item} other {Hi {first_name}}}',
    '| METHOD|*path*| GET|*/a*|\n| **NAME**|text|',
    '*a*|b|*c* **|x|**',
    '{% raw %}{{ a }}{% endraw %}{% block title %}',
    'cost is $5 {x} and ${a + b}',
    '{{.}} {{{body}}} {{> footer}}',
    'On 5%%of them',
    '"%s"}} or })}}',
  ])('has none: %s', (text) => {
    expect(problems(text)).toEqual([])
  })

  it('knows which variables have a default or a condition', () => {
    const guarded = (text: string): boolean[] =>
      maskTemplates(text)
        .spans.filter(({ type }) => type === 'variable')
        .map((span) => span.guarded === true)
    expect(guarded('{{ a }} {{ a | default: "x" }} {{ a or "x" }} ${a || "x"} {{insert a "default=x"}} {{ a ? b : c }}')).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
    ])
    expect(guarded('%%=v(@a)=%% %%a_b%%')).toEqual([true, false])
    expect(guarded('{% if a %}{{ a }}{% else %}you{% endif %}{{ a }}')).toEqual([true, false])
    expect(guarded('{{#if a}}{{a}}{{/if}} {{#each b}}{{a}}{{/each}} *|IF:A|**|A|**|END:IF|**|A|*')).toEqual([true, false, true, false])
  })

  it('have their places in the file and in a block', () => {
    const text = '<p>Hi <b>{{first_name</b>, &amp; *|FNAME</p><style>.a{b:{{first_name}</style><a href="{{url_x">x</a>'
    const { templateProblems } = parseHtml(new Source('a.html', text), {})
    expect(templateProblems.map((one) => text.slice(one.start, one.end))).toEqual(['{{first_name', '*|FNAME', '{{first_name}', '{{url_x'])
    expect(templateProblems.map(({ place }) => place?.block.text.slice(place.start, place.end))).toEqual([
      '{{first_name',
      '*|FNAME',
      undefined,
      undefined,
    ])
  })

  it('have their places through what an e-mail encodes them in', () => {
    const text =
      'Subject: =?utf-8?Q?Hi_=7B=7Bfirst=5Fname?=\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nHi {{first=\n_name, welcome\n'
    const { templateProblems } = parseEmail(new Source('a.eml', text), {})
    expect(templateProblems.map((one) => text.slice(one.start, one.end))).toEqual(['=7B=7Bfirst=5Fname', '{{first=\n_name'])
    expect(templateProblems.map(({ place }) => place?.block.role)).toEqual(['subject', 'paragraph'])
  })

  it.each([
    '{{a_b ',
    'a_b}} ',
    '*|AB_C ',
    'AB_C|* ',
    '%%a_b% ',
    '%a_b%% ',
    '${a_b ',
    '{% if ',
    '{% if a %}',
    '{{#a_b}}',
    '{{}}',
    '}}',
    '|*',
    '%%',
    'a_b'.repeat(9) + '}}',
  ])('are found in linear time: %s', (piece) => {
    const time = (count: number): number => {
      const begun = performance.now()
      expect(maskTemplates(piece.repeat(count)).problems.length).toBeLessThanOrEqual(100)
      return performance.now() - begun
    }
    time(5000)
    expect(time(80_000)).toBeLessThan(Math.max(400, 24 * time(10_000)))
  })
})
