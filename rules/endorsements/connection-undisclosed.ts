import { type Annotation, defineRule } from '../../src/rule/index.ts'

/** What is seen of a post before one opens it, in characters. */
const FOLD = 125

export default defineRule({
  id: 'endorsements/connection-undisclosed',
  since: '0.1.0',
  status: 'preview',
  severity: 'warning',
  severityIn: { 'social-post': 'error' },
  confidence: 0.75,
  kinds: ['social-post', 'testimonial-page', 'newsletter'],
  laws: ['US-255', 'US-465', 'UK-CAP-2', 'UK-S20-12', 'UK-S20-13', 'EU-I-11', 'EU-DSA', 'CA-ASC'],
  summary: 'Praise by somebody who gains from it, without saying so at the start.',
  why: 'Readers weigh a recommendation by what the one who gives it has from it; hidden, they take an advertisement for advice.',
  instead: 'Begin with "Ad" or "Paid by …"; under the fold or among the tags it is not read.',
  messages: {
    missing: "'{text}' shows a tie to the seller that the post does not disclose.",
    late: {
      text: "'{text}' shows a tie to the seller that is disclosed only after the fold.",
      help: 'Put the disclosure at the very start.',
    },
  },
  examples: [
    { bad: 'Obsessed with my new serum! Use my code LUX20.', at: 'Use my code', message: 'missing', severity: 'error' },
    { bad: 'So proud: I’ve partnered with Glow on this.', at: 'I’ve partnered with' },
    { bad: 'They kindly sent me this lamp and it is lovely.', at: 'kindly sent' },
    { good: 'Ad: I was paid by Glow to try this. Use my code LUX20.' },
    { good: 'As an affiliate I earn a commission. Use my link.' },
    { good: 'Our summer sale starts today.' },
    { nearMiss: 'We sent you a code. Use your code at checkout.' },
  ],

  check({ document, report }) {
    const signals = document.find('claim.connection', { quoted: true, conditional: true, negated: true })
    if (signals.length === 0) return
    const disclosures = document.find('disclosure.connection', { conditional: true })
    if (disclosures.some((one) => one.block.index <= 1 && one.start < FOLD)) return
    const [first] = signals
    const near = disclosures.some((one) => isBefore(one, first))
    if (!near) report(first, disclosures.length > 0 || document.has('disclosure.connection-late') ? 'late' : 'missing')
  },
})

/** Directly above what it speaks of, or in the same block before it. */
const isBefore = (disclosure: Annotation, signal: Annotation): boolean =>
  disclosure.block === signal.block ? disclosure.start <= signal.start : disclosure.block.index === signal.block.index - 1
