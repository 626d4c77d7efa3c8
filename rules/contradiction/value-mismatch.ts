import {
  type AnnotatedDocument,
  type Annotation,
  byProminence,
  conflictsAmong,
  defineRule,
  type Fact,
  factOf,
  Subjects,
  sumOf,
  wordsOf,
  wrongSums,
} from '../../src/rule/index.ts'

/** More facts of one sort than this in one document are a list. */
const MOST = 60
/** What one offer has one value of, and how it is called in a message. */
const LENGTHS = {
  'fact.trial-length': 'the length of the trial',
  'fact.guarantee-length': 'the length of the guarantee',
  'fact.return-length': 'the time for returns',
  'fact.warranty-length': 'the length of the warranty',
} as const

export default defineRule({
  id: 'contradiction/value-mismatch',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['selling', 'refund-policy'],
  laws: ['US-FTC5', 'EU-UCPD', 'UK-DMCC', 'CA-COMP', 'AU-ACL'],
  summary: 'Two values of one thing that cannot both be true: prices that do not add up, a saving that is smaller, two lengths of one trial.',
  why: 'Whichever of the two values people saw is the one they decide on; for some of them it was the wrong one.',
  instead: 'Settle which value is right, and write it in every place.',
  messages: {
    sum: "'{text}' does not fit '{from}': that makes {expected}.",
    differs: "Two values for {what}: '{first}' and '{second}'.",
  },
  examples: [
    { bad: '$8 a month, billed $108 yearly.', at: 'billed $108 yearly', kind: 'pricing', message: 'sum' },
    { bad: 'Was $100, now $85: 20% off!', at: '20% off', kind: 'product', message: 'sum' },
    { bad: '# 14-day free trial\n\nAll of it.\n\n[Start my 7-day free trial](/go)', at: '14-day free trial', kind: 'landing', message: 'differs' },
    { bad: 'Total: $62 ($50 for the ticket + $8 service fee)', at: 'Total: $62 ($50 for the ticket + $8', kind: 'checkout' },
    {
      bad: 'Our 30-day money-back guarantee covers all orders.',
      campaign: ['# 60-day money-back guarantee'],
      kind: 'landing',
      at: '30-day money-back guarantee',
      note: 'in two documents of one campaign',
    },
    { bad: '<s>£80</s> <b>£60</b> Save £30', format: 'html', at: 'Save £30', kind: 'product' },
    { good: '$10 monthly or $96 yearly.', kind: 'pricing' },
    { good: 'Save 20% with annual billing: $96 instead of $120.', kind: 'pricing' },
    { good: '$5 a month, billed annually at $60.', kind: 'pricing' },
    { good: '## Solo\n\n7-day free trial. $5 a month.\n\n## Team\n\n30-day free trial. $20 a month.', kind: 'pricing', note: 'two plans' },
    {
      good: 'All our lamps have a 2-year warranty*.\n\n[Shop](/lamps)\n\n\\* 6-month warranty on repaired lamps.',
      kind: 'product',
      note: 'a note that its marker leads to',
    },
    { nearMiss: '## Crew plan\n\n$9 a month, with 5 boards.\n\nEach further board is $2 a month.', kind: 'pricing', note: 'what is added' },
    { nearMiss: 'Team costs $126 a year ($10.50 a month). For your eight agents that is $84 a month.', kind: 'pricing', note: 'for all of them' },
    { nearMiss: 'Up to 50% off. ~~$200~~ $150', kind: 'product' },
    { nearMiss: '# 14-day free trial\n\nPartners get a 30-day trial.', kind: 'landing', note: 'another case' },
    { nearMiss: 'Offer ends 6 December 2026 (EU) or 7 December 2026 (US).', kind: 'landing' },
  ],

  check({ document, report }) {
    for (const { at, from, expected } of wrongSums(document)) {
      report(at, 'sum', { from: from.text, expected }, { related: from === at ? [] : [{ at: from, message: 'What it is reckoned from.' }] })
    }
    for (const [first, other] of conflictsAmong(statedValues(document))) {
      if (isInNoteOf(first.at, other.at) || isInNoteOf(other.at, first.at)) continue
      const [loud, quiet] = byProminence(first.at, other.at)
      const data = { what: nameOf(first), first: loud.text, second: quiet.text }
      report(loud, 'differs', data, { related: [{ at: quiet, message: 'The other value.' }] })
    }
  },

  checkCampaign({ documents, report }) {
    const facts = documents.map(statedValues)
    facts.forEach((own, at) => {
      for (const [first, other] of conflictsAmong([...facts.slice(0, at).flat(), ...own])) {
        if (first.at.document === other.at.document || other.at.document !== documents[at]) continue
        const data = { what: nameOf(first), first: other.at.text, second: first.at.text }
        report(other.at, 'differs', data, { related: [{ at: first.at, message: 'The other value.' }] })
      }
    })
  },
})

/** "1-year warranty*" with a note under it: "* 90-day warranty on used parts". */
const isInNoteOf = ({ document, block, sentence }: Annotation, other: Annotation): boolean =>
  document.markers.notesOf({ block, start: sentence.start, end: sentence.end }).some((note) => note.block === other.block)

/** The values of which an offer has one each: lengths, the price of a named plan, the last day. */
function statedValues(document: AnnotatedDocument): Fact[] {
  const found = [...Object.keys(LENGTHS), 'fact.plan-price', 'fact.offer-end', 'fact.price']
    .flatMap((label) => document.find(label).slice(0, MOST))
    .filter((at) => !at.near('cue.other-case', 'sentence', { negated: true }))
  if (found.length < 1) return []
  const subjects = new Subjects(document)
  return found.flatMap((at) => {
    if (at.label === 'fact.offer-end') return factOf(at, `end ${offerOf(at)}`, fullDate(at), subjects)
    if (at.label === 'fact.plan-price' || at.label === 'fact.price') return priceOf(at, subjects)
    return factOf(at, at.label, at.value('length')?.days ?? at.value('nights')?.amount, subjects)
  })
}

/** The price of a plan that is named beside it or above it. */
function priceOf(at: Annotation, subjects: Subjects): Fact[] {
  const sum = sumOf(at.value('price'))
  const plan = at.part('plan')?.text.toLowerCase() ?? subjects.of(at)
  const unit = at.value('per')?.unit
  if (sum === undefined || plan === undefined || unit === undefined || !at.near(['cue.plan', 'fact.plan-price'], 'section')) return []
  return [{ at, attribute: `price ${plan} ${unit} ${sum.currency}`, value: sum.amount, subject: plan }]
}

const fullDate = (at: Annotation): string | undefined => (at.value('date')?.date?.length === 10 ? at.value('date')?.date : undefined)

/** Early birds, entries and codes end on days of their own. */
const offerOf = (at: Annotation): string => {
  const words = wordsOf(at.sentence.text)
  return words.some((word) => CONTEST.has(word)) ? 'contest' : (OFFERS.find((name) => words.includes(name)) ?? 'offer')
}

const CONTEST = new Set(['competition', 'contest', 'giveaway', 'entries', 'prize', 'draw'])

const OFFERS = [
  'early bird',
  'registration',
  'competition',
  'contest',
  'giveaway',
  'entries',
  'code',
  'voucher',
  'coupon',
  'price',
  'course',
  'trial',
]

function nameOf({ attribute }: Fact): string {
  if (attribute.startsWith('end ')) return 'the end of the offer'
  if (attribute.startsWith('price ')) return 'the price of the plan'
  return LENGTHS[attribute as keyof typeof LENGTHS]
}
