import { type Block, enclosing } from '../../src/document/index.ts'
import { type Annotation, defineRule, TakenPlaces } from '../../src/rule/index.ts'

const claims = ['claim.lifetime-guarantee', 'claim.price-promise', 'claim.guarantee', 'claim.money-back'] as const
/** More claims than this in one document are no copy. */
const MOST = 100

export default defineRule({
  id: 'claims/guarantee-no-terms',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['US-239', 'US-700', 'EU-UCPD', 'EU-SGD', 'UK-CRA', 'AU-ACL'],
  summary: 'A guarantee that says neither how long it runs nor how to claim it.',
  why: 'People buy because they believe they can get out again, and learn what the guarantee leaves out when it is too late.',
  instead: 'Add how long it runs, what one gets back and how: "30 days, full refund, write to us", or link the terms.',
  messages: {
    bare: "'{text}' says neither how long it runs nor how to claim it.",
    lifetime: {
      text: "'{text}' does not say whose life it means.",
      help: 'Say whose life it is and what is covered: "for as long as you own the bag, we mend every seam".',
    },
    price: {
      text: "'{text}' does not say which prices count or how to claim the difference.",
      help: 'Say which shops and goods count, until when, and how to claim, or link the terms.',
    },
  },
  examples: [
    { bad: '100% satisfaction guaranteed!', at: '100% satisfaction guaranteed', message: 'bare' },
    { bad: 'A lifetime warranty on every bag.', at: 'lifetime warranty', message: 'lifetime' },
    { bad: 'Love it or your money back.', at: 'Love it or your money back', message: 'bare' },
    { bad: 'Price-match promise on every sofa.', at: 'Price-match promise', message: 'price' },
    { bad: 'Our lamps come with a full warranty.', at: 'come with a full warranty' },
    { good: '## Price promise\n\nYour price will not change before May 2028.', kind: 'landing', note: 'what is promised' },
    { good: '30-day money-back guarantee: e-mail us and we refund the full price.' },
    { good: 'We guarantee 99.99% uptime a month; below that you get credits ([agreement](/sla)).' },
    { good: 'Lifetime warranty, for as long as you own the bag.' },
    { good: 'Satisfaction guaranteed. [Read our returns policy](/returns)' },
    { good: 'Satisfaction guaranteed.\n\nReturn it within 60 days for a full refund.' },
    { nearMiss: 'Delivery dates cannot be guaranteed.' },
    { nearMiss: 'Your place is guaranteed once the deposit is paid.' },
    { nearMiss: 'The Superannuation Guarantee rises in July.', kind: 'newsletter' },
    { nearMiss: 'Lifetime warranty on the hinge for the first buyer: if it breaks we send another.' },
    { nearMiss: 'Extended warranty: $19 a year', note: 'the warranty is what is sold' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    for (const label of claims) {
      for (const claim of document.find(label, { conditional: true }).slice(0, MOST)) {
        if (taken.touches(claim) || enclosing(claim.block, 'nav') !== undefined || claim.near('cue.other-guarantee', 'sentence')) continue
        taken.take(claim.sentence)
        if (claim.near('disclosure.guarantee-terms', 'section') || hasTermsLink(claim)) continue
        report(claim, label === 'claim.lifetime-guarantee' ? 'lifetime' : label === 'claim.price-promise' ? 'price' : 'bare')
      }
    }
  },
})

/** Whether the words are a link themselves, or a link beside them names the terms. */
function hasTermsLink(claim: Annotation): boolean {
  if (isLinked(claim.block, claim.start, claim.end)) return true
  return claim.nearby('cue.guarantee-page', 'neighbour').some((page) => isLinked(page.block, page.start, page.end))
}

const isLinked = (block: Block, start: number, end: number): boolean =>
  (block.data.href !== undefined && block.role !== 'button') || block.marksAt('link', start, end).length > 0
