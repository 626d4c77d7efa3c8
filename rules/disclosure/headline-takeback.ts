import { type AnnotatedDocument, type Annotation, defineRule, type Marker, type Note } from '../../src/rule/index.ts'

/** More marked claims than this in one document are a table of figures. */
const MOST = 100
/** A claim without exception, and what in its note makes the exception. */
const PAIRS = [
  ['claim.flat-guarantee', ['fact.takeback-guarantee']],
  ['claim.flat-instant', ['fact.takeback-instant']],
  ['claim.flat-all', ['fact.takeback-all', 'fact.exclusion-list', 'fact.takeback-none']],
  ['claim.flat-none', ['fact.takeback-none', 'fact.exclusion-list']],
  ['claim.flat-quality', ['fact.takeback-quality']],
  ['claim.flat-risk', ['fact.takeback-risk']],
] as const
/** A claim with one or two exceptions is limited; with more it is another claim. */
const MANY = 3
const EVEN = { negated: true, conditional: true, hidden: false } as const

export default defineRule({
  id: 'disclosure/headline-takeback',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['US-FTC5', 'US-DOTCOM', 'EU-UCPD', 'UK-DMCC', 'UK-CAP-3', 'CA-COMP', 'AU-ACL'],
  summary: 'A note that takes back the claim it is marked at, instead of limiting it.',
  why: 'Most people never read the note; those who do find that what drew them in is not so.',
  instead: 'Write the claim so that it is true without the note: "50% off most clothes", "Decisions in 2 to 5 days".',
  messages: { reversed: "The note '{note}' takes back what '{text}' says." },
  examples: [
    {
      bad: '# Guaranteed next-day delivery\\*\n\nOrder by 8 pm.\n\n\\* Delivery times are estimates and not guaranteed.',
      at: 'Guaranteed',
      kind: 'landing',
    },
    {
      bad: '<h1>Everything 50% off<sup>†</sup></h1><p>Shop now.</p><p class="legal">† Excludes electronics, new arrivals, sale items and gift cards.</p>',
      format: 'html',
      at: 'Everything',
      kind: 'ad',
    },
    { bad: '# Instant approval\\*\n\nApply now.\n\n\\* Decisions take 2 to 5 days.', at: 'Instant', kind: 'landing' },
    { bad: '# No contract\\*\n\nTV your way.\n\n\\* Subject to an 18-month minimum term.', at: 'No contract', kind: 'landing' },
    { good: '# 50% off clothing\\*\n\nNow.\n\n\\* Ends Sunday 23:59.', kind: 'landing' },
    { good: '# Everything 20% off\\*\n\nNow.\n\n\\* Excludes gift cards.', kind: 'landing', note: 'one exception limits the claim' },
    { good: '# Guaranteed for 30 days\\*\n\nTry it.\n\n\\* Bring the receipt.', kind: 'product' },
    {
      nearMiss: '# The fastest broadband\\*\n\nOrder.\n\n\\* Test of 40 providers, May 2026, excluding mobile, satellite, and leased lines.',
      kind: 'landing',
    },
    { nearMiss: '# Instant access savings\\*\n\nOpen.\n\n\\* Interest is paid monthly.', kind: 'landing' },
    { nearMiss: '# Satisfaction guaranteed\\*\n\nTry.\n\n\\* Send it back within 60 days; we refund the full price.', kind: 'product' },
  ],

  check({ document, report }) {
    const told = new Set<Note>()
    for (const marker of document.markers.markers.slice(0, MOST)) {
      const note = marker.notes[0]
      if (note === undefined || told.has(note)) continue
      const found = takenBack(document, marker, note)
      if (found === undefined) continue
      told.add(note)
      report(found.claim, 'reversed', { note: shorten(note.text) }, { related: [{ at: note, message: 'The note.' }] })
    }
  },
})

/** The claim before a marker that its note takes back. */
function takenBack(document: AnnotatedDocument, marker: Marker, note: Note): { claim: Annotation } | undefined {
  const sentence = document.sentenceAt(marker.block, marker.start)
  const from = Math.min(sentence.start, marker.wordStart)
  const isMarked = ({ start }: Annotation): boolean => start >= from && start < marker.start
  const isInNote = ({ start, end }: Annotation): boolean => start >= note.start && end <= note.end
  for (const [name, labels] of PAIRS) {
    const claim = document.findIn(marker.block, name).find(isMarked)
    if (claim === undefined || claim.near('disclosure.partly', 'sentence')) continue
    for (const label of labels) {
      if (document.findIn(marker.block, label, EVEN).some((fact) => fact.start < marker.end && fact.start >= from)) continue
      const facts = document.findIn(note.block, label, EVEN).filter(isInNote)
      if (facts.some((fact) => label !== 'fact.exclusion-list' || listLength(fact, note) >= MANY)) return { claim }
    }
  }
  return undefined
}

/** How many things an exclusion names. */
function listLength(fact: Annotation, note: Note): number {
  const rest = fact.block.text.slice(fact.end, Math.min(note.end, fact.sentence.end))
  const parts = rest.split(',').filter((part) => part.trim() !== '')
  const last = parts.at(-1) ?? ''
  const joined = last.includes(' and ') || last.includes(' or ')
  const opening = last.trim().startsWith('and ') || last.trim().startsWith('or ')
  return parts.length + (joined && !opening ? 1 : 0)
}

const shorten = (text: string): string => (text.length <= 90 ? text : `${text.slice(0, 87).trimEnd()}…`)
