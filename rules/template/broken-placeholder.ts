// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template syntax is what the examples show
import { kinds } from '../../src/document/index.ts'
import { completePlaceholder, defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'template/broken-placeholder',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.9,
  // Articles show template syntax to their readers.
  kinds: kinds.filter((kind) => kind !== 'editorial' && kind !== 'help-article'),
  laws: [],
  fixes: 'suggestion',
  summary: 'A placeholder that is not whole, so that it is never filled in.',
  why: 'Readers see raw template code where their name, a price or a date should be; a condition without its end shows, or swallows, what follows.',
  instead: 'Write both delimiters of the placeholder as its template language has them, with a name between.',
  messages: {
    unclosed: "The placeholder '{text}' is not closed.",
    unopened: "The placeholder '{text}' does not begin as it ends.",
    empty: "The placeholder '{text}' is empty.",
    'unclosed-block': { text: "The block '{text}' has no end.", help: 'Close the block where what belongs to it ends.' },
  },
  examples: [
    { bad: 'Hi {{first_name, your box is on its way.', at: '{{first_name', message: 'unclosed', kind: 'email-offer' },
    { bad: 'Hi {first_name}}, your box is on its way.', at: '{first_name}}', message: 'unopened', kind: 'email-offer' },
    { bad: 'Hi *|FNAME, your box is on its way.', at: '*|FNAME', message: 'unclosed', kind: 'newsletter' },
    { bad: 'Hi %%first_name%, your box is on its way.', at: '%%first_name%', message: 'unclosed', kind: 'newsletter' },
    { bad: 'Your plan costs ${price a month.', at: '${price', message: 'unclosed', kind: 'pricing' },
    { bad: 'Hi {{ }}, your box is on its way.', at: '\uFFFC', message: 'empty', kind: 'email-offer' },
    { bad: '{% if member %}\n\nMembers pay $8.\n', at: '{% if member %}', message: 'unclosed-block', kind: 'email-offer' },
    {
      bad: 'Subject: =?utf-8?Q?Your_box,_{{first=5Fname?=\n\nIt is on its way.\n',
      at: '{{first_name',
      message: 'unclosed',
      format: 'email',
      kind: 'email-offer',
    },
    { good: 'Hi {{ first_name | default: "there" }}, your box is on its way.', kind: 'email-offer' },
    { good: '{% if member %}Members pay $8.{% else %}Everyone pays $10.{% endif %}', kind: 'email-offer' },
    { good: '*|IF:MEMBER|*Members pay $8.*|END:IF|*', kind: 'newsletter' },
    { good: 'Write `{{first_name` and see what happens.', kind: 'email-offer', note: 'code' },
    { nearMiss: 'Save 50%% or {more}, and pay $5 {net}.', kind: 'email-offer' },
    { nearMiss: '| Method | Path |\n| --- | --- |\n| GET | *boxes* |\n', kind: 'product' },
    { nearMiss: 'Begin with {{first_name and end with braces.', kind: 'help-article', note: 'it is about templates' },
  ],

  check({ document, report }) {
    for (const { type, start, end, text, place } of document.document.templateProblems) {
      if (place === undefined ? type !== 'unclosed-block' : document.isCode(place)) continue
      const fixes = document.document.source.text.slice(start, end) === text ? completePlaceholder(text, start, end) : []
      // A block's own tags are no text, so the file alone can show them.
      if (place === undefined || type === 'unclosed-block')
        report({ block: place?.block, sourceStart: start, sourceEnd: end, text }, type, { text }, { fixes })
      else report(place, type, { text }, { fixes })
    }
  },
})
