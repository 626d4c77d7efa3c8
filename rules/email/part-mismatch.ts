import { type Container, enclosing } from '../../src/document/index.ts'
import { type AnnotatedDocument, type Annotation, defineRule, fullParts, TakenPlaces } from '../../src/rule/index.ts'

const EVEN_SO = { conditional: true, question: true, negated: true }

/** Amounts of one sort that each part names. More of them than this make a catalogue, which no text part repeats. */
const MOST = 40

/** Terms that no reader may miss, with what they are called. */
const TERMS: readonly (readonly [label: string, name: string])[] = [
  ['fact.then-price', 'what it costs afterwards'],
  ['fact.renewal', 'that it renews'],
  ['disclosure.risk-warning', 'the warning of losses'],
  ['fact.minimum-term', 'how long it binds'],
]

export default defineRule({
  id: 'email/part-mismatch',
  since: '0.1.0',
  status: 'preview',
  severity: 'warning',
  confidence: 0.85,
  kinds: ['email-offer', 'newsletter', 'email-transactional', 'renewal-notice', 'change-notice'],
  laws: ['EU-UCPD', 'UK-DMCC', 'US-316', 'EU-EAA'],
  summary: 'A mail whose text part and HTML part tell different things.',
  why: 'Which part is shown depends on the reader’s program; those who read the other one are told another price, or miss a term.',
  instead: 'Make the text part from the HTML part each time it changes.',
  messages: {
    differs: "The {part} part says '{text}', which the other part does not; that one says '{other}'.",
    term: "Only the {part} part says {name}: '{text}'.",
  },
  examples: [
    {
      bad: mail('All our coats are 30% off until Sunday', 'All our coats are 20% off until Sunday'),
      at: '30% off',
      format: 'email',
      message: 'differs',
    },
    {
      bad: mail('The Atlas backpack costs $49 in all colours', 'The Atlas backpack costs $59 in all colours'),
      at: '$49',
      format: 'email',
      message: 'differs',
    },
    {
      bad: mail('Try it free for 14 days', 'Try it free for 14 days, then $29 a month'),
      at: '14 days, then $29',
      format: 'email',
      message: 'term',
      severity: 'error',
    },
    { good: mail('All our coats are 30% off until Sunday', 'All our coats are 30% off until Sunday'), format: 'email' },
    {
      good: mail('New coats are here', 'New coats are here. Boots $90, belts $20'),
      format: 'email',
      note: 'the text part makes no offer of its own',
    },
    { nearMiss: 'All our coats are 30% off until Sunday, boots 20%.' },
    {
      nearMiss: mail('All coats 30% off', 'All coats 30% off, boots 20% off'),
      format: 'email',
      note: 'one part tells more, and nothing else',
    },
  ],

  check({ document, report }) {
    const parts = fullParts(document)
    const [first, second] = [parts.find((part) => part.data.part === 'text'), parts.find((part) => part.data.part === 'html')]
    if (first === undefined || second === undefined) return
    const own = (label: string, part: Container): Annotation[] => inPart(document, label, part)
    for (const label of ['promise.discount', 'fact.amount']) {
      const [text, html] = [own(label, first), own(label, second)]
      if (text.length > MOST || html.length > MOST) continue
      const [odd, other] = [lone(text, html), lone(html, text)]
      if (odd !== undefined && other !== undefined)
        report(odd, 'differs', { part: 'text', other: other.text }, { related: [{ at: other, message: 'The HTML part.' }] })
    }
    const taken = new TakenPlaces()
    for (const [label, name] of TERMS) {
      const [text, html] = [own(label, first), own(label, second)]
      if (text.length > 0 && html.length > 0) continue
      for (const [found, part] of [
        [text[0], 'text'],
        [html[0], 'HTML'],
      ] as const)
        if (found !== undefined && !taken.touches(found)) {
          taken.take(found)
          report(found, 'term', { part, name }, { severity: 'error' })
        }
    }
  },
})

const inPart = (document: AnnotatedDocument, label: string, part: Container): Annotation[] =>
  document.find(label, EVEN_SO).filter((one) => !one.hasVariable && enclosing(one.block, 'part') === part)

const amountOf = (one: Annotation): number | undefined => one.value('amount')?.amount

/** The first amount that the other part lacks. */
function lone(these: readonly Annotation[], those: readonly Annotation[]): Annotation | undefined {
  const known = new Set(those.map(amountOf))
  return these.find((one) => amountOf(one) !== undefined && !known.has(amountOf(one)))
}

/** A mail in two parts, each long enough to be read by itself. */
function mail(text: string, html: string): string {
  const rest =
    'You can see them in our shops and on the web, in every size that we have, while we make room for the new range. We look forward to your visit.'
  return `Subject: News from Larkfield\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n${text}. ${rest}\n\n--b\nContent-Type: text/html\n\n<p>${html}. ${rest}</p>\n--b--\n`
}
