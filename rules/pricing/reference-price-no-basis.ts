import { type Block, blockDistance, levelRank, type Place } from '../../src/document/index.ts'
import { type AnnotatedDocument, type Annotation, defineRule, TakenPlaces } from '../../src/rule/index.ts'

const even = { conditional: true, question: true }

export default defineRule({
  id: 'pricing/reference-price-no-basis',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['US-233', 'EU-PID', 'UK-DMCC', 'UK-CTSI', 'UK-CAP-3', 'CA-COMP', 'AU-ACL'],
  evidence: ['price-history'],
  summary: 'A price set against a higher one of which nobody knows where it comes from.',
  why: 'The higher price makes the lower one look like a bargain; where nobody ever paid it, the saving does not exist.',
  instead: 'Say whose price it is and when it applied: "$60 was our price from 1 May to 30 June 2026", or leave it out.',
  messages: {
    compared: "'{text}' compares with a higher price but does not say where that price comes from.",
    struck: "The struck price '{text}' does not say when it applied.",
  },
  examples: [
    { bad: '~~$180~~ $95', at: '$180', message: 'struck', kind: 'product' },
    { bad: 'Worth £240, yours for £60.', at: 'Worth £240', message: 'compared', kind: 'product' },
    { bad: '60% off everything, every day.', at: '60% off everything, every day', kind: 'landing' },
    { bad: 'RRP €90 – now €55', at: 'RRP €90', kind: 'product' },
    { bad: 'Regular price $64, special offer for readers: $32', at: 'Regular price $64', kind: 'newsletter' },
    { bad: 'Compare at $48', at: 'Compare at $48', kind: 'product' },
    { bad: 'Competitor price: $75.00', at: 'Competitor price: $75.00', kind: 'product', format: 'text' },
    { bad: 'Was $30, now $19', at: 'Was $30, now $19', kind: 'product' },
    { bad: 'You save $24.00 (30%)', at: 'You save $24.00 (30%', kind: 'product' },
    { bad: '<div class="price"><s>€70</s> <b>€49</b></div>', at: '€70', message: 'struck', format: 'html', kind: 'product' },
    { bad: '$180.00 $95.00', at: '$180.00 $95.00', kind: 'product', format: 'text', note: 'a price tag read without its strike' },
    { good: '~~$180~~ $95. $180 was our price from 1 August to 30 September 2026.', kind: 'product' },
    { good: '€60 (lowest price of the last 30 days: €75)', kind: 'product' },
    { good: 'Our price fell from $12 to $10 for good on 1 October 2026.', kind: 'product' },
    { good: 'RRP €90 (manufacturer’s price list, May 2026), now €55', kind: 'product' },
    { good: '15% off your next order with code HELLO15', kind: 'email-offer' },
    { nearMiss: '~~beta~~ stable', kind: 'landing' },
    { nearMiss: 'Compare plans', kind: 'landing' },
    { nearMiss: 'The total was $20 for two.', kind: 'landing' },
    { nearMiss: 'The market is worth $3 billion.', kind: 'landing' },
    { nearMiss: 'Subtotal $40.00, shipping $5.00, total $45.00', kind: 'checkout' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    for (const claim of document.claims('reference-price', even)) {
      if (taken.touches(claim) || claim.near('fact.price-basis', 'section')) continue
      taken.take(claim)
      report({ ...placeOf(claim), end: claim.part('higher')?.end ?? claim.end }, 'compared')
    }
    for (const claim of document.claims('reference-worth', even)) {
      if (taken.isIn(claim.block) || !isOffered(claim) || claim.near('fact.price-basis', 'section')) continue
      taken.take(claim)
      report(claim, 'compared')
    }
    for (const claim of document.claims('two-prices')) {
      if (document.format === 'text' && isLower(claim.value('second')?.amount, claim.value('first')?.amount)) {
        taken.take(claim)
        report(claim, 'compared')
      }
    }
    for (const block of document.blocks) {
      if (block.hidden || taken.isIn(block)) continue
      for (const price of struckPrices(document, block)) if (!price.near('fact.price-basis', 'section')) report(price, 'struck')
    }
  },
})

const placeOf = ({ block, start, end }: Annotation): Place => ({ block, start, end })

/** Said of a gift or beside a price: "worth $3 billion" is said of markets. */
function isOffered(claim: Annotation): boolean {
  const { text } = claim.block
  if (claim.start <= 2 || text[claim.start - 1] === '(') return true
  return text.length < 200 && claim.near('cue.worth-offer', 'sentence')
}

/** Struck sums of money in a block that a lower one stands beside. */
function struckPrices(document: AnnotatedDocument, block: Block): readonly Annotation[] {
  if (!block.marks.some(({ kind }) => kind === 'struck')) return []
  const sums = document.findIn(block, 'fact.amount', { ...even, struck: true })
  const isStruck = ({ start, end }: Annotation): boolean => block.marksAt('struck', start, end).length > 0
  const beside = [block.index - 1, block.index + 1]
    .flatMap((index) => document.blocks[index] ?? [])
    .filter((other) => levelRank[blockDistance(block, other)] <= levelRank.card)
    .flatMap((other) => document.findIn(other, 'fact.amount', even))
  const lowest = [...sums.filter((sum) => !isStruck(sum)), ...beside].map(amountOf).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  return sums.filter((sum) => isStruck(sum) && lowest < amountOf(sum))
}

/** A little less may be another size or currency. */
const isLower = (price: number | undefined, than: number | undefined): boolean =>
  price !== undefined && than !== undefined && price > 0 && price < than * 0.95

const amountOf = (sum: Annotation): number => sum.value('amount')?.amount ?? Number.POSITIVE_INFINITY
