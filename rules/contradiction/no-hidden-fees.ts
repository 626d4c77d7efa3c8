import { type AnnotatedDocument, type Annotation, byProminence, defineRule, overlap, Subjects } from '../../src/rule/index.ts'

/** Other words for the same fee. */
const SAME: Readonly<Record<string, string>> = {
  'set up': 'setup',
  onboarding: 'setup',
  installation: 'setup',
  joiner: 'joining',
  registration: 'joining',
  enrolment: 'joining',
  enrollment: 'joining',
  initiation: 'joining',
  'sign up': 'joining',
  signup: 'joining',
  ticket: 'booking',
  ticketing: 'booking',
  reservation: 'booking',
  shipping: 'delivery',
  postage: 'delivery',
  commissions: 'commission',
  spread: 'commission',
  markup: 'commission',
  admin: 'administration',
  administrative: 'administration',
  yearly: 'annual',
  'early termination': 'exit',
  'early cancellation': 'exit',
  'early exit': 'exit',
  termination: 'exit',
  cancellation: 'exit',
  cancelation: 'exit',
}
/** Fees that fall due only when something goes wrong: they speak against "no fees ever" only. */
const CONTINGENT =
  /^(exit|late|late payment|late night|missed|missed payment|no show|lost key|damage|replacement|overdraft|overlimit|chargeback|dishonour|dormancy|inactivity|reactivation|rejected payment|returned payment|returned item|return|returns|return handling|restocking|early repayment)$/
/** More claims than this in one document are no copy. */
const MOST = 50

export default defineRule({
  id: 'contradiction/no-hidden-fees',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['US-464', 'US-FTC5', 'EU-UCPD', 'UK-DMCC', 'AU-ACL'],
  summary: 'A promise of no hidden or extra fees in copy that charges one.',
  why: 'People who read that nothing is added stop looking for what is added, and pay more than they agreed to.',
  instead: 'Drop the promise, or fold the fee into the price it belongs to.',
  messages: {
    charged: "Says '{claim}' but also '{fact}'.",
  },
  examples: [
    { bad: '# No hidden fees\n\nRooms from $90.\n\n## On arrival\n\nA $15 resort fee is collected at check-in.', at: 'No hidden fees' },
    { bad: '# Zero commission\n\nTrade from your phone.\n\n## Costs\n\nWe add a spread of 0.5% to each trade.', at: 'Zero commission' },
    { bad: '# All-inclusive weeks\n\nSun and sand.\n\n## Good to know\n\nWi-Fi €5/day.', at: 'All-inclusive' },
    {
      bad: 'Broadband with no setup fee.\n\n## Setup fee: $40\n\nIt is added to your first bill.',
      at: 'Setup fee: $40',
      note: 'the more prominent of the two places is marked',
    },
    { bad: '# Never any fees\n\nBanking that is on your side.\n\nLate payment fee: $25.', at: 'Never any fees' },
    {
      bad: '<h1>No extra charges</h1><p>Cars from $20 a day.</p><p><small>Additional fees may apply.</small></p>',
      format: 'html',
      at: 'No extra charges',
    },
    { good: 'No booking fees; the city tax of €2 a night is paid at the hotel.' },
    { good: '# No hidden fees\n\nA seat is $54.50 in total: $50 for the ticket and a $4.50 booking fee.', note: 'the fee stands in the price' },
    { good: '# No setup fee\n\n$20 a month. A late payment fee of $10 applies.', note: 'another fee, and one that can be avoided' },
    { good: '| | Basic | Pro |\n| --- | --- | --- |\n| Setup | No setup fee | Setup fee: $99 |\n| Price | $10 | $50 |', note: 'two plans' },
    { good: '# No hidden fees\n\nPriority boarding is optional: a boarding fee of $15 applies.' },
    { good: 'There are no fees except a $5 service fee for refunds.\n\nA $5 service fee applies to refunds.' },
    { nearMiss: '# No hidden fees\n\nOther sites add a $9 service fee. We do not.' },
    { nearMiss: 'Breakfast comes at no extra charge.\n\n## Parking\n\nA parking fee of $20 a night applies.', note: 'said of breakfast' },
    { nearMiss: '# No cancellation fee\n\nA delivery fee of $5 applies.' },
    { nearMiss: 'How to spot hidden fees: look for the $15 resort fee.', kind: 'editorial' },
  ],

  check({ document, report }) {
    const claims = document.claims('no-fees').slice(0, MOST)
    if (claims.length === 0) return
    const fees = chargedFees(document)
    const subjects = new Subjects(document)
    const told = new Set<Annotation>()
    for (const claim of claims) {
      if (isLimited(claim)) continue
      const fee = fees.find((one) => contradicts(claim, one, document) && subjects.comparable(claim, one))
      if (fee === undefined || told.has(fee)) continue
      told.add(fee)
      const [first, second] = byProminence(claim, fee)
      report(
        first,
        'charged',
        { claim: claim.text, fact: fee.text },
        { related: [{ at: second, message: second === fee ? 'The fee.' : 'The promise.' }] },
      )
    }
  },
})

/** Fees that everyone pays and that stand apart from the price. */
function chargedFees(document: AnnotatedDocument): Annotation[] {
  const labels = ['fact.fee', 'fact.fee-due', 'claim.fees-may-apply', 'claim.named-fee-applies', 'claim.plus-fees']
  const told = ['cue.optional', 'cue.included', 'cue.others', 'cue.their-fees']
  const stands = (fee: Annotation): boolean => !fee.near(told, 'sentence', { negated: true })
  return [...document.find('fact.extra-charge'), ...labels.flatMap((label) => document.find(label)).filter(stands)]
}

/** `No fees except …` carries its own limit, and `breakfast at no extra charge` is about breakfast. */
const isLimited = (claim: Annotation): boolean =>
  claim.nearby('cue.proviso', 'sentence', { negated: true }).some((cue) => cue.start >= claim.end) ||
  claim.nearby('cue.at-no-charge', 'sentence', { negated: true }).some((cue) => overlap(cue, claim))

function contradicts(claim: Annotation, fee: Annotation, document: AnnotatedDocument): boolean {
  const distance = claim.distance(fee)
  if (distance === 'sentence' || distance === 'block') return false
  const [claimed, charged] = [kindOf(claim), kindOf(fee)]
  if (fee.label === 'fact.extra-charge') return claimed === undefined && claim.part('scope')?.text.toLowerCase().startsWith('all') === true
  if (claimed !== undefined) return claimed === charged
  if (charged !== undefined && CONTINGENT.test(charged)) return document.has('cue.ever') && claim.near('cue.ever', 'sentence')
  return true
}

function kindOf(annotation: Annotation): string | undefined {
  const kind = annotation.part('kind')?.text.toLowerCase().replaceAll('-', ' ')
  return kind === undefined ? undefined : (SAME[kind] ?? kind)
}
