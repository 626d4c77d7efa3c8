import type { Block } from '../../src/document/index.ts'
import { type AnnotatedDocument, defineRule, isNamedSpeaker, quotationIn, TakenPlaces } from '../../src/rule/index.ts'

/** More praise than this in one document is no copy. */
const MOST = 200
const even = { quoted: true, conditional: true, negated: true, mention: true, question: true } as const

export default defineRule({
  id: 'endorsements/testimonial-unattributed',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['selling'],
  laws: ['US-255', 'US-465', 'EU-UCPD', 'EU-I-23b', 'EU-I-23c', 'UK-S20-13', 'UK-CAP-3', 'AU-ACL'],
  evidence: ['testimonial'],
  summary: "A customer's praise of which nobody can tell who gave it.",
  why: 'Readers trust other customers more than the seller; praise from "Sarah" may come from anybody, the seller included.',
  instead: 'Add who says so, with more than a first name, and when or where it was said; say so where a name was changed.',
  messages: {
    nobody: "The praise '{quote}' does not say who gave it.",
    vague: "The praise '{quote}' comes from '{speaker}', whom nobody can find.",
  },
  examples: [
    { bad: '> Amazing product! I use it every day.\n\n– Sarah', at: 'Amazing product! I use it every day.', message: 'vague' },
    { bad: '“I love my new boots.” – Happy customer', at: 'I love my new boots.', message: 'vague' },
    { bad: '## Testimonials\n\n> They saved us hours every week!', at: 'They saved us hours every week!', message: 'nobody' },
    { bad: '<blockquote><p>I love it.</p><cite>Emma</cite></blockquote>', format: 'html', at: 'I love it.', message: 'vague' },
    { good: '> Set-up took 20 minutes and I love it.\n\n— Dana Ruiz, COO, Fernwood, June 2026' },
    { good: '“A quietly brilliant bag.” – The Larkfield Review, 4 May 2026' },
    { good: '> I love it.\n\n– Jo, verified buyer, 3 May 2026' },
    { good: '> I feel so much better now!\n\n– “Mina”\n\nNames changed on request; the originals are on file.' },
    { nearMiss: '> **Note:** you can change this at any time.' },
    { nearMiss: 'Press the button that says “I love it”.' },
    { nearMiss: '“We wanted a shop we love,” says founder Mara Lind.' },
    { nearMiss: '> All happy families are alike.\n\n– Leo Tolstoy' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    for (const praise of document.find('cue.praise', even).slice(0, MOST)) {
      const { block } = praise
      if (taken.isIn(block)) continue
      const quote = quotationIn(block)
      if (quote === undefined || praise.start < quote.start || praise.end > quote.end) continue
      taken.take({ block, start: 0, end: block.text.length })
      if (!isCustomer(document, block) || isNamedSpeaker(quote.speaker) || isSourced(document, block)) continue
      const words = shorten(block.text.slice(quote.start, quote.end))
      if (quote.speaker === '') report(quote, 'nobody', { quote: words })
      else report(quote, 'vague', { quote: words, speaker: quote.speaker })
    }
  },
})

/** In the customer's voice, or under a heading that promises customers. */
function isCustomer(document: AnnotatedDocument, block: Block): boolean {
  if (document.findIn(block, 'cue.first-person', even).length > 0) return true
  const { heading } = block.section
  return heading !== undefined && document.findIn(heading, 'cue.testimonials', even).length > 0
}

/** A platform, a date or a note on how it was collected stands near. */
function isSourced(document: AnnotatedDocument, block: Block): boolean {
  if (block.marks.some(({ kind }) => kind === 'link' || kind === 'variable')) return true
  const near = [block.index - 1, block.index, block.index + 1, block.index + 2].flatMap((index) => document.blocks[index] ?? [])
  return near.some((one) => document.findIn(one, 'disclosure.testimonial-source', even).length > 0)
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text)
