import type { Block } from '../../src/document/index.ts'
import { type AnnotatedDocument, type Annotation, defineRule } from '../../src/rule/index.ts'

/** More of them in one document is no copy. */
const MOST = 300

export default defineRule({
  id: 'pricing/unspecified-fee',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['US-464', 'CA-478', 'EU-UCPD', 'EU-CRD', 'UK-DMCC', 'UK-CMA209', 'CA-COMP', 'AU-ACL'],
  summary: 'A price followed by an extra that is not stated, or a fee that does not say what it pays for.',
  why: 'Nobody can compare a price that grows at the till, and by then most people pay rather than start again.',
  instead: 'Show one total with every mandatory fee in it; name each fee, its amount and what it pays for.',
  messages: {
    'plus-fees': "The price is followed by an unstated extra: '{text}'.",
    'may-apply': "'{text}' does not say which charges, how much or when.",
    'no-purpose': "'{text}' does not say what the fee pays for.",
  },
  examples: [
    { bad: 'Tickets $49 plus fees.', at: 'plus fees', message: 'plus-fees' },
    { bad: 'Flight £39 (excl. mandatory bag handling).', at: 'excl. mandatory bag handling', message: 'plus-fees' },
    {
      bad: '| Seat | Price |\n| --- | --- |\n| Stalls | £35 + booking fee |\n| Circle | £28 + booking fee |',
      at: ['+ booking fee', '+ booking fee'],
    },
    { bad: '<h2>Internet from $50/mo</h2><p>Plus taxes, fees and surcharges.</p>', format: 'html', at: 'Plus taxes, fees and surcharges' },
    { bad: 'Order total $82, handling extra.', at: 'handling extra' },
    { bad: 'Rooms from EUR 80. Additional charges may apply.', at: 'Additional charges may apply', message: 'may-apply' },
    { bad: 'A $12 convenience fee is added.', at: '$12 convenience fee', message: 'no-purpose' },
    { bad: 'Admin fee: $9.', at: 'Admin fee: $9', message: 'no-purpose' },
    { bad: 'Double room €90 a night. A resort fee and local taxes apply.', at: 'A resort fee and local taxes apply', message: 'may-apply' },
    { good: 'Room €90. A cleaning fee applies.\n\n## Fees\n\nThe cleaning fee is €25 a stay.', note: 'its sum stands elsewhere' },
    { good: 'You pay $54.50 in total ($50 for the ticket + $4.50 booking fee).' },
    { good: 'Tickets $49 plus a $6 booking fee per order.', note: 'the amount is there' },
    { good: '$29 a month plus VAT.', note: 'taxes may stand apart' },
    { good: 'Vase €34 plus shipping.' },
    { good: 'Gift wrapping is optional, $5.' },
    { good: 'A $2 convenience fee goes to our card processor.' },
    { good: 'Cars from $30 a day, plus fees for young drivers: see the [list of fees](/fees).', note: 'the list is linked' },
    { nearMiss: 'Parking at no additional charge. Rooms from $99.' },
    { nearMiss: 'Basic $10, Plus $20. Fees are included.' },
    { nearMiss: 'A transfer costs €3 plus the charges of the receiving bank.', note: 'another firm’s' },
    { nearMiss: 'Message and data charges may apply.', note: 'another firm’s charges' },
    { nearMiss: 'Additional charges may apply.', kind: 'terms' },
  ],

  check({ document, report }) {
    const priced = firstAmounts(document)
    for (const extra of document.find('claim.plus-fees').slice(0, MOST)) {
      if (hasPriceBefore(extra, priced) && !isStatedAfter(extra) && !extra.near('cue.their-fees', 'sentence')) report(extra, 'plus-fees')
    }
    for (const claim of document.find('claim.fees-may-apply').slice(0, MOST)) {
      if (!claim.near(['cue.their-fees', 'fact.fee'], 'sentence') && !isStatedAfter(claim)) report(claim, 'may-apply')
    }
    const stated = document.find('fact.fee').slice(0, MOST)
    for (const claim of document.find('claim.named-fee-applies').slice(0, MOST)) {
      if (claim.near('cue.their-fees', 'sentence') || isStatedAfter(claim)) continue
      if (!stated.some((fee) => isSameFee(fee, claim))) report(claim, 'may-apply')
    }
    for (const fee of document.find('fact.opaque-fee').slice(0, MOST / 10)) {
      if (!fee.near(['cue.fee-purpose', 'cue.optional', 'cue.included', 'cue.others'], 'block')) report(fee, 'no-purpose')
    }
  },
})

/** The first amount of money in each block. */
const firstAmounts = (document: AnnotatedDocument): Map<Block, Annotation> =>
  new Map(
    document
      .find('fact.amount', { conditional: true })
      .toReversed()
      .map((amount) => [amount.block, amount]),
  )

/** A price in the same block, or nearby where the extra begins its own block: “from $50” over “plus fees”. */
function hasPriceBefore(extra: Annotation, priced: ReadonlyMap<Block, Annotation>): boolean {
  const own = priced.get(extra.block)
  if (own !== undefined) return own.end <= extra.start
  return priced.size > 0 && extra.near('fact.amount', 'card')
}

/** `A cleaning fee applies.` and elsewhere `Cleaning fee: $40`. */
const isSameFee = (fee: Annotation, claim: Annotation): boolean =>
  fee.part('kind') !== undefined && claim.text.toLowerCase().includes(fee.part('kind')?.text.toLowerCase() ?? '')

/** The amount, the rate or a link to a list of the fees follows in the same sentence. */
function isStatedAfter(extra: Annotation): boolean {
  if (extra.block.marksAt('link', extra.start, extra.sentence.end).length > 0) return true
  return ['fact.amount', 'fact.percent'].some((label) => extra.nearby(label, 'sentence').some((amount) => amount.start >= extra.start))
}
