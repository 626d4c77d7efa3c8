// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template syntax is what is tested
import { describe, expect, it } from 'vitest'
import { DocumentBuilder, MASK_COMMENT, MASK_CONTROL, MASK_VARIABLE, VARIABLE } from '../../src/document/builder.ts'
import { Source } from '../../src/document/source.ts'
import { maskTemplates, variableKinds } from '../../src/formats/template.ts'

/** The mask drawn with letters: V for a variable, C for control, N for a comment. */
const drawn = (text: string): string =>
  maskTemplates(text)
    .text.replaceAll(String.fromCharCode(MASK_VARIABLE), 'V')
    .replaceAll(String.fromCharCode(MASK_CONTROL), 'C')
    .replaceAll(String.fromCharCode(MASK_COMMENT), 'N')

/** Each span as `type:name`. */
const spans = (text: string): string[] => maskTemplates(text).spans.map((span) => `${span.type}:${span.name}`)

/** The shortest of several runs, in milliseconds: other work on the machine only ever adds to it. */
function fastest(runs: number, text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const started = performance.now()
    maskTemplates(text)
    best = Math.min(best, performance.now() - started)
  }
  return best
}

describe('maskTemplates', () => {
  it('overwrites a tag with as many characters', () => {
    expect(drawn('Hi {{ name }}, {% if vip %}thanks{% endif %}')).toBe('Hi VVVVVVVVVV, CCCCCCCCCCCCthanksCCCCCCCCCCC')
  })

  it('says where each span stands', () => {
    const text = 'Hi {{ name }}, *|IF:VIP|*thanks*|END:IF|*'
    expect(maskTemplates(text).spans.map(({ start, end }) => text.slice(start, end))).toEqual(['{{ name }}', '*|IF:VIP|*', '*|END:IF|*'])
  })

  it('returns a text without openers as it is', () => {
    const text = 'Save {50%} * today | 100% $5 [a][b] <b> {name}'
    expect(maskTemplates(text)).toEqual({ text, spans: [], problems: [] })
  })

  it.each([
    ['{{ customer.first_name | upcase }}', 'variable:customer.first_name'],
    ['{{{unsubscribe_url}}}', 'variable:unsubscribe_url'],
    ['{{&html_body}}', 'variable:html_body'],
    ['{{~ name ~}}', 'variable:name'],
    ['{{- .User.Name -}}', 'variable:User.Name'],
    ['{{ x | default: "}}" }}', 'variable:x'],
    ["{{ first_name|default:'there' }}", 'variable:first_name'],
    ['{{formatDate order.date "short"}}', 'variable:order.date'],
    ['{{insert name "default=Customer"}}', 'variable:name'],
    ['{{ "now" | date: "%Y" }}', 'variable:date'],
    ['{{custom_attribute.${plan}}}', 'variable:custom_attribute.plan'],
    ["{{ contact['renewal_date'] }}", 'variable:contact.renewal_date'],
    ['{{ end_date }}', 'variable:end_date'],
    ['{{#if trial}}', 'control:if'],
    ['{{else}}', 'control:else'],
    ['{{ else if x }}', 'control:else'],
    ['{{/if}}', 'control:endif'],
    ['{{^items}}', 'control:items'],
    ['{{ if .Paid }}', 'control:if'],
    ['{{end}}', 'control:end'],
    ['{{> footer}}', 'control:footer'],
    ['{{! note }}', 'comment:'],
    ['{{!-- a {{b}} c --}}', 'comment:'],
    ['{% if a < b %}', 'control:if'],
    ['{%- endfor -%}', 'control:endfor'],
    ['{% unsubscribe %}', 'variable:unsubscribe'],
    ["{% unsubscribe 'Stop these e-mails' %}", 'variable:unsubscribe'],
    ['{% unsubscribe_link %}', 'variable:unsubscribe_link'],
    ['{% manage_preferences %}', 'variable:manage_preferences'],
    ['{% current_year %}', 'variable:current_year'],
    ['{% assign x = "%}" %}', 'control:assign'],
    ['{# note #}', 'comment:'],
    ['{% comment %}Only {{ n }} left{% endcomment %}', 'comment:comment'],
    ['{%- comment -%}\n\nold\n\n{%- endcomment -%}', 'comment:comment'],
    ['<%= user.name %>', 'variable:user.name'],
    ['<%= unsubscribe_url(@user) %>', 'variable:unsubscribe_url'],
    ['<%== @user.name -%>', 'variable:user.name'],
    ['<%= number_to_currency(@order.total) %>', 'variable:order.total'],
    ['<%- include("x", { a: 1 }) %>', 'control:include'],
    ['<%- if a > b -%>', 'control:if'],
    ['<% } else { %>', 'control:else'],
    ['<%# note %>', 'comment:'],
    ['<%-- note --%>', 'comment:'],
    ['<?= $name ?>', 'variable:name'],
    ["<?php echo $user['name']; ?>", 'variable:user.name'],
    ['<?php if ($x): ?>', 'control:if'],
    ['*|FNAME|*', 'variable:FNAME'],
    ['*|TITLE:FNAME|*', 'variable:FNAME'],
    ['*|LIST:ADDRESS|*', 'variable:LIST:ADDRESS'],
    ['*|IF:PLAN=pro|*', 'control:if'],
    ['*|ELSE:|*', 'control:else'],
    ['*|END:IF|*', 'control:endif'],
    ['%%FirstName%%', 'variable:FirstName'],
    ['%%First Name%%', 'variable:First Name'],
    ['%%=v(@price)=%%', 'variable:price'],
    ['%%[ set @x = 1\n\nset @y = 2 ]%%', 'control:set'],
    ['${user.name}', 'variable:user.name'],
    ["${user ? user.name : 'there'}", 'variable:user.name'],
    ['{{ example({ group: "a", item: "b" }) }}', 'variable:example'],
    ['{% data variables.product.name %}', 'variable:variables.product.name'],
    ['[[name]]', 'variable:name'],
    ['[[ first_name ]]', 'variable:first_name'],
    ['[% IF x %]', 'control:if'],
    ['[% order.total %]', 'variable:order.total'],
  ])('reads %s as %s', (text, expected) => {
    expect(spans(`a ${text} b`)).toEqual([expected])
    expect(drawn(`a ${text} b`)).toMatch(/^a [VCN\n]+ b$/)
  })

  it.each([
    ['100%% sure, 50%% done'],
    ['5%%x%%'],
    ['a {{ b'],
    ['{% if'],
    ['<% if'],
    ['see [[Home]] and [[wiki]]'],
    ['[[1]](#note) [text][ref] [[Page name]] [[name]](/x)'],
    ['| **A**|text|**B** |'],
    ['*a*|b|*c*'],
    ['## Fees {#fees}\n\n## More {#more}'],
    ['<?xml version="1.0"?>'],
    ['<%% literal %>'],
    ['%%=:. .---%%#  .---=%%'],
    ['\\{{name}} and \\${name}'],
    ['cost is $5 {x} and { {y} }'],
    ['{{ far\n\naway }}'],
  ])('leaves %j alone', (text) => {
    expect(maskTemplates(text).text).toBe(text)
  })

  it('masks only the inner of two openers', () => {
    expect(drawn('a {{ b {{c}} d')).toBe('a {{ b VVVVV d')
  })

  it('leaves the dollar sign before a variable', () => {
    expect(drawn('${{price}} $${amount}')).toBe('$VVVVVVVVV $VVVVVVVVV')
  })

  it('shows what a raw block holds', () => {
    expect(drawn('{% raw %}{{ a }}{% endraw %}{{ b }}')).toBe('CCCCCCCCC{{ a }}CCCCCCCCCCCCVVVVVVV')
    expect(drawn('{{{{raw}}}}{{a}}{{{{/raw}}}}{{b}}')).toBe('CCCCCCCCCCC{{a}}CCCCCCCCCCCCVVVVV')
  })

  it('shows an escaped tag and goes on after it', () => {
    expect(drawn('\\{{name}} {{name}}')).toBe('\\{{name}} VVVVVVVV')
  })

  it('breaks a sentence at a branch and a partial, and at a loop of whole lines', () => {
    expect(drawn('a {% if b %}c{% else %}d{% endif %} e')).toBe('a CCCCCCCCCCcCCCCCCCCCCdCCCCCCCCCCC e')
    expect(drawn('a {{> b}} c')).toBe('a CCCCCCC c')
    expect(drawn('a\n{% for b in c %}\nd\n{% endfor %}\ne')).toBe('a\nCCCCCCCCCCCCCCCC\nd\nCCCCCCCCCCCC\ne')
    expect(drawn('a %%[ set @b = 1 if @b == 1 then ]%% c %%[ else ]%% d %%[ endif ]%%')).toMatch(/^a C+ c C+ d C+$/)
  })

  it('breaks none where a value is set or a loop stands in its middle', () => {
    expect(drawn('a {% assign b = 1 %}c {% set d = 2 %}')).toBe('a NNNNNNNNNNNNNNNNNNc NNNNNNNNNNNNNNN')
    expect(drawn('a {% for b in c %}{{ b }}, {% endfor %}d')).toBe('a NNNNNNNNNNNNNNNNVVVVVVV, NNNNNNNNNNNNd')
    expect(drawn('a {{#each b}}{{ c }}, {{/each}}d')).toBe('a NNNNNNNNNNNVVVVVVV, NNNNNNNNNd')
    expect(drawn('a %%[ set @b = 1 ]%% c')).toMatch(/^a N+ c$/)
  })

  it('keeps line ends', () => {
    expect(drawn('{{ a\r\n| b }}')).toBe('VVVV\r\nVVVVVV')
  })

  it('takes an apostrophe for no quote', () => {
    expect(drawn("{{ user's }} isn't {{ a }}")).toBe("VVVVVVVVVVVV isn't VVVVVVV")
  })

  it('masks only the families asked for', () => {
    expect(maskTemplates('{{a}} ${b} *|C|*', { families: ['mailchimp'] }).spans.map((span) => span.name)).toEqual(['C'])
    expect(maskTemplates('{{a}} {% b %}', { families: ['mustache'] }).spans.map((span) => span.name)).toEqual(['a'])
  })

  it('leaves a variable of more than 500 characters alone', () => {
    expect(spans(`{{ ${'x'.repeat(600)} }}`)).toEqual([])
  })

  it.each([
    '{{',
    '{{ "',
    '{{{',
    '{{{{',
    '{{{{a}}}}',
    '\\{{',
    '{',
    '{{!',
    '{{!--',
    '{%',
    '{% comment %}',
    '{% raw %}',
    '{% endcomment',
    '{#',
    '<%',
    '<%=',
    '<%#',
    '<?=',
    '<?php ',
    '*|',
    '*|A:',
    '%%',
    '%%[',
    '%%=',
    '%%a',
    '${',
    '${a',
    '[[',
    '[[a',
    '[%',
    '{{ \n\n',
    "{{ '}}",
    '{{{{/a}}}}',
    '\\',
  ])(
    'takes linear time on many of %j',
    (opener) => {
      const hostile = (count: number): string => opener.repeat(count)
      const closed = (count: number): string => `${opener.repeat(250)}}} %} #} %> ?> |* ]%% =%% ]] %] `.repeat(count / 250)
      for (const text of [hostile, closed]) {
        const few = fastest(3, text(10_000))
        const many = fastest(3, text(40_000))
        if (many > 100) expect(many / few).toBeLessThan(11)
      }
    },
    30_000,
  )

  it('takes less than 50 ms on 50,000 unclosed openers', () => {
    const hostile = '{{ '.repeat(50_000)
    expect(maskTemplates(hostile).text).toBe(hostile)
    expect(fastest(10, hostile)).toBeLessThan(50)
  })

  it('keeps length and line ends, and orders spans, on any mixture', () => {
    const pieces = [
      '{{',
      '}}',
      '{%',
      '%}',
      'if',
      'raw',
      'endraw',
      ' ',
      '\n',
      '"',
      "'",
      '*|',
      '|*',
      'A',
      '%%',
      '[',
      ']',
      '${',
      '}',
      '<%',
      '=',
      '%>',
      '{#',
      '#}',
      '\\',
      '😀',
      '!--',
      '--',
    ]
    let seed = 7
    for (let round = 0; round < 3000; round++) {
      let text = ''
      for (let at = 0; at < 30; at++) {
        seed = (seed * 1103515245 + 12345) % 2147483648
        text += pieces[seed % pieces.length]
      }
      const masked = maskTemplates(text)
      expect(masked.text).toHaveLength(text.length)
      expect(masked.text.replace(/[^\n]/g, '')).toBe(text.replace(/[^\n]/g, ''))
      let done = 0
      for (const span of masked.spans) {
        expect(span.start).toBeGreaterThanOrEqual(done)
        expect(span.end).toBeGreaterThan(span.start)
        done = span.end
      }
    }
  })
})

describe('variableKinds', () => {
  it.each([
    ['expiration_date', ['date']],
    ['expires', ['date']],
    ['trialEndsAt', ['date']],
    ['trial_end', ['date']],
    ['customer.renewal_date', ['date']],
    ['user.trial_ends_at.strftime', ['date']],
    ['current_year', ['date']],
    ['due', ['date']],
    ['payment_date', ['date']],
    ['amount_due', ['money']],
    ['price_per_month', ['money']],
    ['monthly_price', ['money']],
    ['invoice.total', ['money']],
    ['order.shipping_fee', ['money']],
    ['discount', ['percent', 'money']],
    ['discount_pct', ['percent']],
    ['discount_amount', ['money']],
    ['discount_code', []],
    ['stock', ['number']],
    ['seats_remaining', ['number']],
    ['number_of_guests', ['number']],
    ['orders_24h', ['number']],
    ['total_orders', ['number']],
    ['days_left', ['duration', 'number']],
    ['trial_length', ['duration', 'number']],
    ['company_address', ['address']],
    ['LIST:ADDRESS', ['address']],
    ['HTML:LIST_ADDRESS_HTML', ['address']],
    ['email_address', ['email']],
    ['ip_address', []],
    ['unsubscribe_url', ['optout', 'url']],
    ['UNSUB', ['optout']],
    ['opt_out', ['optout']],
    ['UPDATE_PROFILE', ['optout']],
    ['manage_subscription', ['optout']],
    ['manage_preferences', ['optout']],
    ['FNAME', ['person']],
    ['firstName', ['person']],
    ['customer.first_name', ['person']],
    ['user', ['person']],
    ['plan.name', []],
    ['product_name', []],
    ['action_url', ['url']],
    ['support_phone_number', ['phone']],
    ['x', []],
    ['', []],
    ['constructor', []],
  ])('%s suggests %j', (name, kinds) => {
    expect(variableKinds(name)).toEqual(kinds)
  })
})

describe('in a document', () => {
  it('makes one variable of a tag over two lines', () => {
    const text = 'Hi {{ name\n  | upcase }}, see {{a}}{{b}} now'
    const masked = maskTemplates(text)
    const builder = new DocumentBuilder(new Source('a.txt', text), 'text', { text: masked.text, templates: masked.spans })
    builder.openBlock('paragraph')
    builder.text(0, text.length)
    const [block] = builder.build().blocks
    expect(block.text).toBe(`Hi ${VARIABLE}, see ${VARIABLE}${VARIABLE} now`)
    expect(block.marks.map((mark) => mark.name)).toEqual(['name', 'a', 'b'])
    expect(block.range(3, 4)).toMatchObject({ start: { offset: 3 }, end: { offset: 24 } })
  })
})
