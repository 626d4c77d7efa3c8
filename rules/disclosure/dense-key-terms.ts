import type { Block, Place } from '../../src/document/index.ts'
import { type AnnotatedDocument, type Annotation, defineRule } from '../../src/rule/index.ts'

/** More key terms than this in one document are not looked at. */
const MOST = 400
const ROLES: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'finePrint', 'footnote', 'quote'])
/** Fewer words than this name a topic and say nothing of it: "Limitation of liability." */
const SAYING = 5
const GRAVE: ReadonlySet<string> = new Set(['renew', 'cancel', 'arbitration'])

export default defineRule({
  id: 'disclosure/dense-key-terms',
  since: '0.1.0',
  severity: 'info',
  confidence: 0.9,
  kinds: ['selling', 'terms', 'refund-policy', 'change-notice'],
  laws: ['EU-UCTD', 'UK-CRA', 'EU-GDPR', 'AU-ACL'],
  summary: 'A term that costs or binds the reader, said nowhere but in a sentence or a run of capitals that few will read to the end.',
  why: 'What stands in a sentence of a hundred words has not been said; people agree to what they did not take in.',
  instead: 'Put the number, the day and the action first, in sentences of their own, or a plain summary above the clause.',
  options: {
    words: { type: 'number', default: 80, description: 'words in one sentence from which on it is too long' },
    capitals: { type: 'number', default: 40, description: 'words in capitals in one block from which on they are too many' },
  },
  messages: {
    long: 'What is said of {topic} stands only in a sentence of {count} words.',
    capitals: 'What is said of {topic} stands only in {count} words of capitals.',
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
    {
      good: 'Your plan renews each year at $49. You can leave in Settings.\n\nAND YOU AGREE THAT YOUR PLAN RENEWS UNLESS YOU GIVE NOTICE AS SET OUT BELOW.',
      options: { capitals: 10 },
      kind: 'terms',
      note: 'said plainly elsewhere',
    },
    { good: '- to renew, click Renew\n- to cancel, click Cancel', kind: 'terms', options: { words: 5 } },
    { nearMiss: 'CANCEL ANY TIME', kind: 'terms' },
    {
      nearMiss:
        'You are responsible for what the people you invite do with the service, and you stay liable to them for what you have agreed with them in turn.',
      options: { words: 20 },
      kind: 'terms',
      note: 'whose liability, and nothing of its limits',
    },
    {
      nearMiss:
        'If a part of the service infringes the rights of others, we may change it, replace it, or end it and refund what you have paid for the rest of the term.',
      options: { words: 20 },
      kind: 'terms',
      note: 'a refund that is given',
    },
    {
      nearMiss: 'The history of the firm goes back to a shop in a side street where two brothers mended clocks for the town.',
      kind: 'terms',
      options: { words: 10 },
    },
  ],

  check({ document, report, options }) {
    const told = new Set<string>()
    const dense: { term: Annotation; topic: string; message: 'long' | 'capitals'; count: number }[] = []
    for (const term of document.find('cue.key-term', { negated: true, conditional: true }).slice(0, MOST)) {
      if (!ROLES.has(term.role)) continue
      const topic = topicOf(term)
      const long = wordCount(term.sentence.text)
      const capitals = capitalWords(term)
      if (capitals >= options.capitals) dense.push({ term, topic, message: 'capitals', count: capitals })
      else if (long >= options.words) dense.push({ term, topic, message: 'long', count: long })
      else if (long >= SAYING) told.add(topic)
    }
    let last: Block | undefined
    for (const { term, topic, message, count } of dense) {
      if (told.has(topic) || term.block === last || hasSummary(document, term)) continue
      told.add(topic)
      last = term.block
      report(placeOf(term), message, { topic: TOPICS[topic], count }, { confidence: GRAVE.has(topic) ? 0.9 : 0.8 })
    }
  },
})

/** The words that name the topic, without those that a pattern needs around them. */
function placeOf(term: Annotation): Place & { readonly text: string } {
  const { start, end, text } = term.part('topic') ?? term
  return { block: term.block, start, end, text }
}

const TOPICS: Readonly<Record<string, string>> = {
  renew: 'renewal',
  cancel: 'cancelling',
  refund: 'refunds',
  arbitration: 'arbitration',
  liability: 'liability',
  share: 'who is given personal data',
}

function topicOf(term: Annotation): string {
  const text = placeOf(term).text.toLowerCase()
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
