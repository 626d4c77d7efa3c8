import {
  type AnnotatedDocument,
  type Annotation,
  amountsOf,
  defineRule,
  isAbout,
  overlap,
  prominenceRank,
  sameCurrency,
  sumOf,
} from '../../src/rule/index.ts'

/** More prices than this in one document are a price list. */
const MOST = 200
/** A block with more characters is running text, not an offer. */
const SHORT = 140
/** With more different sums "from" which something starts, each names its thing: a price list. */
const FEW = 3
/** What costs many times the lowest price is another sort of thing. */
const ALIKE = 6
const ASIDE: ReadonlySet<string> = new Set(['tooltip', 'alt', 'placeholder', 'meta'])

export default defineRule({
  id: 'pricing/from-price-unqualified',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['ad', 'landing', 'product', 'pricing', 'email-offer', 'newsletter', 'social-post', 'trial-signup'],
  laws: ['US-FTC5', 'US-238', 'EU-UCPD', 'EU-I-5', 'UK-DMCC', 'UK-S20-5', 'UK-CAP-3', 'AU-ACL'],
  summary: 'A price "from" some sum that does not say what that sum buys, or that nothing on the page costs.',
  why: 'The lowest price draws people in; those who cannot tell whether it is for them compare, and decide, on a price that few will pay.',
  instead: 'Say what has that price: "From $5: Basic plan, one user, billed monthly", or link the price list.',
  messages: {
    open: "'{text}' does not say what can be had at that price.",
    none: "Nothing on the page costs '{price}': the lowest price shown is '{lowest}'.",
  },
  examples: [
    { bad: 'Flights from €9.99', at: 'from €9.99', kind: 'ad', message: 'open' },
    { bad: '# Plans starting at $5\n\n- Solo $12 a month\n- Team $30 a month', at: 'starting at $5', kind: 'pricing', message: 'none' },
    { bad: '# Mortgages from 2.9%\n\nMove in sooner.', at: 'Mortgages from 2.9%', kind: 'landing' },
    { bad: '<h1>Car hire as low as $19</h1><p>Wherever the road takes you.</p>', format: 'html', at: 'as low as $19', kind: 'landing' },
    { good: 'From $5: Basic plan, one user, billed monthly.', kind: 'pricing' },
    { good: '# Plans from $12\n\n- Solo $12 a month\n- Team $30 a month', kind: 'pricing' },
    { good: 'Boiler service from £79 for combi boilers up to 30 kW; others are priced on a visit.', kind: 'landing' },
    { good: '# Parcels from £2.95\n\nPrices depend on weight: see the [price list](/prices).', kind: 'landing' },
    { nearMiss: 'Open from 9 a.m. Tickets $12.', kind: 'landing' },
    { nearMiss: 'Our fare rose from $12 to $14.', kind: 'landing' },
    { nearMiss: 'Shirts from £25 (cotton) to £60 (linen)', kind: 'product' },
  ],

  check({ document, report }) {
    const claims = document.claims('from-price').slice(0, MOST).filter(isOffer)
    if (claims.length === 0 || new Set(claims.map((claim) => claim.text)).size > FEW) return
    const amounts = amountsOf(document, MOST)
    const told = new Set<string>()
    for (const claim of claims.toSorted((a, b) => prominenceRank(b.block) - prominenceRank(a.block))) {
      const sum = sumOf(claim.value('price'))
      if (sum === undefined || told.has(String(sum.amount))) continue
      told.add(String(sum.amount))
      const others = amounts.filter(({ at, sum: other }) => !overlap(at, claim) && sameCurrency(other, sum))
      const isPercent = claim.part('price')?.text.includes('%') === true
      if (!isPercent && others.some((other) => isAbout(other.sum.amount, sum.amount) && !isFloor(document, other.at))) continue
      const items = isPercent ? [] : others.filter(({ at }) => isItem(at))
      const lowest = items.toSorted((a, b) => a.sum.amount - b.sum.amount)[0]
      if (items.length > 1 && lowest.sum.amount > sum.amount && lowest.sum.amount < sum.amount * ALIKE && isAlike(claim, lowest.at)) {
        report(
          claim,
          'none',
          { price: claim.part('price')?.text ?? '', lowest: lowest.at.text },
          { related: [{ at: lowest.at, message: 'The lowest.' }] },
        )
      } else if (items.length < 2 && !claim.near('disclosure.what-it-buys', 'section', { negated: true })) report(claim, 'open')
    }
  },
})

/** Stands out, or is most of what its block says. */
function isOffer(claim: Annotation): boolean {
  if (ASIDE.has(claim.role) || claim.near('cue.moving-sum', 'sentence', { negated: true })) return false
  return prominenceRank(claim.block) > 2 || claim.block.text.length <= SHORT
}

/** What is sold at a price stands in a list, a table or a card. */
const isItem = ({ block }: Annotation): boolean => ['listItem', 'cell'].includes(block.role) || inCard(block)

const inCard = (block: Annotation['block']): boolean => block.parent.type === 'card' || block.parent.type === 'item'

/** The same price "from" elsewhere tells no more. */
const isFloor = (document: AnnotatedDocument, amount: Annotation): boolean =>
  document.findIn(amount.block, 'claim.from-price').some((other) => overlap(other, amount))

/** A price for each seat and a price for a group are not alike. */
const isAlike = (a: Annotation, b: Annotation): boolean => a.near('cue.by-head', 'sentence') === b.near('cue.by-head', 'sentence')
