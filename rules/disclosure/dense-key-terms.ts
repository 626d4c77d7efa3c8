import { type AnnotatedDocument, type Annotation, defineRule } from '../../src/rule/index.ts'

/** More key terms than this in one document are not looked at. */
const MOST = 400
const ROLES: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'finePrint', 'footnote', 'quote'])
const GRAVE: ReadonlySet<string> = new Set(['renew', 'cancel', 'arbitration'])

export default defineRule({
  id: 'disclosure/dense-key-terms',
  since: '0.1.0',
  severity: 'info',
  confidence: 0.9,
  kinds: ['selling', 'terms', 'refund-policy', 'change-notice'],
  laws: ['EU-UCTD', 'UK-CRA', 'EU-GDPR', 'AU-ACL'],
  summary: 'A term that costs or binds the reader, in a sentence or a run of capitals that few will read to the end.',
  why: 'What stands in a sentence of a hundred words has not been said; people agree to what they did not take in.',
  instead: 'Put the number, the day and the action first, in sentences of their own, or a plain summary above the clause.',
  options: {
    words: { type: 'number', default: 80, description: 'words in one sentence from which on it is too long' },
    capitals: { type: 'number', default: 40, description: 'words in capitals in one block from which on they are too many' },
  },
  messages: {
    long: 'What is said of {topic} stands in one sentence of {count} words.',
    capitals: 'What is said of {topic} stands in {count} words of capitals.',
  },
  examples: [
    {
      bad: 'YOU AGREE THAT IN NO EVENT SHALL THE COMPANY BE LIABLE TO YOU FOR ANY LOSS.',
      options: { capitals: 10 },
      at: 'LIABLE',
      kind: 'terms',
      message: 'capitals',
    },
    {
      bad: 'Your plan renews unless you give notice as set out in the section on notices, and the fee for the renewal term is due on its first day.',
      options: { words: 20 },
      at: 'renews',
      kind: 'terms',
      message: 'long',
    },
    {
      bad: 'Subject to what is said above, and notwithstanding anything to the contrary, amounts paid are not refundable save where the law says that they are.',
      options: { words: 20 },
      at: 'refundable',
      kind: 'terms',
    },
    { good: 'Renews each year at $49. Cancel in Settings any time before the date.', kind: 'terms', options: { words: 20 } },
    {
      good: 'In short: you can leave any month.\n\nYour plan renews unless you give notice as set out in the section on notices, and the fee for the renewal term is due on its first day.',
      options: { words: 20 },
      kind: 'terms',
      note: 'a plain summary stands above it',
    },
    { good: '- to renew, click Renew\n- to cancel, click Cancel', kind: 'terms', options: { words: 5 } },
    { nearMiss: 'CANCEL ANY TIME', kind: 'terms' },
    {
      nearMiss: 'The history of the firm goes back to a shop in a side street where two brothers mended clocks for the town.',
      kind: 'terms',
      options: { words: 10 },
    },
  ],

  check({ document, report, options }) {
    const told = new Set<string>()
    for (const term of document.find('cue.key-term', { negated: true, conditional: true }).slice(0, MOST)) {
      const topic = topicOf(term)
      if (told.has(topic) || !ROLES.has(term.role)) continue
      const long = wordCount(term.sentence.text)
      const capitals = capitalWords(term)
      if ((long < options.words && capitals < options.capitals) || hasSummary(document, term)) continue
      told.add(topic)
      const data = { topic: TOPICS[topic], count: capitals >= options.capitals ? capitals : long }
      report(term, capitals >= options.capitals ? 'capitals' : 'long', data, { confidence: GRAVE.has(topic) ? 0.9 : 0.8 })
    }
  },
})

const TOPICS: Readonly<Record<string, string>> = {
  renew: 'renewal',
  cancel: 'cancelling',
  refund: 'refunds',
  arbitration: 'arbitration',
  liability: 'liability',
  share: 'who is given personal data',
}

function topicOf(term: Annotation): string {
  const text = term.text.toLowerCase()
  if (text.includes('renew')) return 'renew'
  if (text.includes('cancel')) return 'cancel'
  if (text.includes('refund')) return 'refund'
  if (text.includes('arbitrat') || text.includes('class action')) return 'arbitration'
  return text.includes('liab') ? 'liability' : 'share'
}

/** Words between spaces; lists of addresses or numbers are no sentences. */
const wordCount = (text: string): number => text.split(' ').filter((word) => word.toLowerCase() !== word.toUpperCase()).length

/** The words in capitals around a term, where most of its sentence is in capitals. */
function capitalWords({ sentence, block }: Annotation): number {
  if (sentence.text !== sentence.text.toUpperCase()) return 0
  return block.text.split(' ').filter((word) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()).length
}

/** A summary in the neighbourhood, or under the same heading before it. */
const hasSummary = (document: AnnotatedDocument, term: Annotation): boolean =>
  document.has('cue.plain-summary', { conditional: true }) && term.near('cue.plain-summary', 'section')
