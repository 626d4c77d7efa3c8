import { enclosing } from '../../src/document/index.ts'
import { type AnnotatedDocument, type Annotation, defineRule, prominenceRank, Subjects, sumOf } from '../../src/rule/index.ts'

/** More prices or fees than this in one document are a price list. */
const MOST = 100
/** A fee that follows within so many characters of one section is read with the price. */
const FAR = 180
const TOLD = ['fact.fee', 'fact.fee-due', 'claim.plus-fees', 'cue.included', 'claim.no-fees']
const EVEN = { negated: true, conditional: true }
/** Fees that fall due only when something goes wrong, or that someone else takes. */
const OCCASIONAL =
  /^(cancel+ation|chargeback|damage|dishonour|dormancy|early .*|exit|inactivity|late.*|lost key|missed.*|no.show|over.*|reactivation|rejected.*|replacement|return.*|termination|upgrade|restocking|expedite|express|bag|bags|baggage|luggage|valet|parking|wifi|wi.fi|pet|atm|wire|transfer|foreign.*|withdrawal|delivery|shipping|postage|shipping and handling)$/i

export default defineRule({
  id: 'pricing/late-fee-disclosure',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['ad', 'landing', 'product', 'pricing', 'email-offer', 'newsletter', 'trial-signup', 'checkout', 'social-post'],
  laws: ['US-464', 'US-FTC5', 'CA-478', 'MA-38', 'EU-UCPD', 'EU-CRD', 'UK-DMCC', 'UK-CMA209', 'CA-COMP', 'AU-ACL'],
  summary: 'A price in large print whose compulsory fee is named only much later.',
  why: 'People choose by the first price they see; a fee that turns up once they have chosen is rarely reason enough to start again.',
  instead: 'Name the fee beside the first price and show the total: "$9 a month + $49 a year ($157 in the first year)".',
  messages: { late: "'{price}' stands here without '{fee}', which follows only later." },
  examples: [
    {
      bad: '# Gym $9 a month\n\nOpen day and night.\n\n## Good to know\n\nA $49 annual maintenance fee is billed in month two.',
      at: '$9',
      kind: 'landing',
    },
    {
      bad: 'From: Wing <post@wing.example>\nSubject: Fly for £19\nContent-Type: text/plain\n\nSpain is two hours away, and the sea is warm.\n\nSix cities to choose from.\n\nAn administration fee of £12 applies to each booking.\n',
      format: 'email',
      kind: 'email-offer',
      at: '£19',
    },
    {
      bad: '<h1>5G for $30</h1><p>Fast.</p><footer><p>A $35 activation fee applies to each line.</p></footer>',
      format: 'html',
      kind: 'landing',
      at: '$30',
    },
    {
      good: '# Gym $9 a month + $49 yearly maintenance fee\n\nOpen late.\n\n## Notes\n\nThe $49 maintenance fee is billed in month two.',
      kind: 'landing',
    },
    { good: '# Rooms $121 a night\n\nIncludes the $32 resort fee.\n\n## Policies\n\nA resort fee of $32 applies.', kind: 'landing' },
    { good: '# Hotel, $90 a night\n\nBy the sea.\n\n## Parking\n\nValet parking is optional: a valet fee of $20 applies.', kind: 'landing' },
    { nearMiss: '# Gym $9 a month\n\nOpen late.\n\n## Late payment\n\nA late payment fee of $10 applies.', kind: 'landing' },
    {
      nearMiss: '# Save $40 on tyres\n\nWhile you wait.\n\n## Fitting\n\nA service fee of $12 applies.',
      kind: 'landing',
      note: 'a saving is no price',
    },
  ],

  check({ document, report }) {
    const fees = compulsoryFees(document)
    if (fees.length === 0) return
    const prices = headlinePrices(document)
    if (prices.length === 0) return
    const subjects = new Subjects(document)
    for (const fee of fees) {
      const price = prices.find((one) => isEarlier(one, fee) && subjects.comparable(one, fee))
      if (price === undefined || isKnown(price, fee)) continue
      report(price, 'late', { price: price.text, fee: fee.text }, { related: [{ at: fee, message: 'The fee.' }] })
      return
    }
  },
})

/** Fees that everyone pays. */
function compulsoryFees(document: AnnotatedDocument): Annotation[] {
  return ['fact.fee', 'fact.fee-due']
    .flatMap((label) => document.find(label).slice(0, MOST))
    .filter((fee) => !OCCASIONAL.test(fee.part('kind')?.text ?? ''))
    .filter((fee) => !fee.near(['cue.optional', 'cue.included', 'cue.others', 'cue.their-fees', 'cue.fee-limited'], 'sentence', { negated: true }))
    .sort((a, b) => a.block.index - b.block.index)
}

/** The first sums that stand out as prices; savings and prizes are none. */
function headlinePrices(document: AnnotatedDocument): Annotation[] {
  const isShout = document.isA('ad', 'social-post', 'product')
  return document
    .facts('amount')
    .slice(0, MOST)
    .filter(({ block }) => prominenceRank(block) > 3 || block.role === 'preheader' || (isShout && block.index === 0))
    .filter((price) => !price.near('cue.not-a-price', 'sentence', EVEN) && (sumOf(price.value('amount'))?.amount ?? 0) > 0)
    .slice(0, 3)
}

function isEarlier(price: Annotation, fee: Annotation): boolean {
  if (fee.block.index <= price.block.index) return false
  const isApart = enclosing(fee.block, 'footer') !== enclosing(price.block, 'footer') || fee.block.prominence === 'small'
  if (isApart || fee.block.section !== price.block.section) return price.distance(fee) !== 'sentence' && price.distance(fee) !== 'block'
  return price.document.markers.charactersBetween(price.block, fee.block) > FAR
}

/** Whether a reader learns of the fee beside the price: by itself, by a fee, or by a total. */
function isKnown(price: Annotation, fee: Annotation): boolean {
  if (price.near(TOLD, 'block', EVEN)) return true
  const beside = TOLD.flatMap((label) => price.nearby(label, 'section', EVEN))
  return beside.some((one) => one !== fee && !isEarlier(price, one) && one.block.prominence !== 'small')
}
