import { enclosing } from '../../src/document/index.ts'
import { type Annotation, defineRule, isLinked, TakenPlaces } from '../../src/rule/index.ts'

const claims = { 'claim.recommend-share': 'share', 'claim.rating': 'rating', 'claim.stars': 'stars' } as const
/** More claims than this in one document are no copy. */
const MOST = 100
/** A row of stars beside more words than these belongs to a review. */
const BADGE = 60

export default defineRule({
  id: 'endorsements/rating-no-base',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['EU-UCPD', 'EU-I-23b', 'UK-S20-13', 'UK-CMA208', 'US-465', 'AU-ACL', 'AU-ACCC-REV'],
  evidence: ['stat'],
  summary: 'A rating that does not say how many people gave it, or where.',
  why: 'A 4.9 from seven friends and one from seven thousand buyers look the same; readers take the first for the second.',
  instead: 'Say from how many, where and when: "4.7 out of 5 from 1,204 reviews on Trustpilot, November 2026".',
  messages: {
    rating: "'{text}' does not say how many people gave the rating, or where.",
    share: "'{text}' does not say how many people were asked, or when.",
    stars: 'A row of stars does not say how many people gave it, or where.',
  },
  examples: [
    { bad: 'Rated 4.9!', at: 'Rated 4.9', message: 'rating' },
    { bad: '★★★★★ loved by all', at: '★★★★', message: 'stars' },
    { bad: '98% would recommend us.', at: '98% would recommend', message: 'share' },
    { bad: '96% of brides would choose us again.', at: '96% of brides would choose us again', message: 'share' },
    { bad: 'Customer satisfaction: 99%', at: 'Customer satisfaction: 99%', message: 'share' },
    { bad: '5-star rated removals in Bristol.', at: '5-star rated' },
    { bad: 'Rated 9.2 by our guests', at: 'Rated 9.2 by our guests' },
    { bad: '4.8 stars. Loved by thousands of bakers.', at: '4.8 stars' },
    { good: '4.7/5 average rating from 1,204 reviews, 1 November 2026.' },
    { good: 'Rated 4.8 on [Trustpilot](https://trustpilot.com/review/fern.example).' },
    { good: '98% of 2,140 patients asked in 2025 would recommend the ward.' },
    { good: '★★★★★\n\n“My favourite kettle.” – Ines Moreau' },
    { good: 'Defaqto 5 Star rated, 2026.', note: 'a body that rates by rules of its own' },
    { nearMiss: 'Rate us from 1 to 5.' },
    { nearMiss: 'A 5-star hotel in the old town.' },
    { nearMiss: 'Lesson 4/5' },
    { nearMiss: '{{rating}} out of 5 stars' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    for (const [label, message] of Object.entries(claims) as [keyof typeof claims, 'share' | 'rating' | 'stars'][]) {
      for (const claim of document.find(label).slice(0, MOST)) {
        if (taken.touches(claim) || claim.hasVariable || claim.near('cue.other-rating', 'sentence')) continue
        taken.take(message === 'stars' ? { block: claim.block, start: 0, end: claim.block.text.length } : claim.sentence)
        if (message === 'stars' && isOneReview(claim)) continue
        if (!hasBase(claim) && !isLinked(claim.block)) report(claim, message)
      }
    }
  },
})

/** Words of the claim itself are no base, nor are "thousands". */
const hasBase = (claim: Annotation): boolean =>
  claim
    .nearby('fact.rating-base', 'card')
    .some(
      (base) => !VAGUE.test(base.text) && (base.block !== claim.block || base.end <= claim.start || base.start >= claim.end || base.end > claim.end),
    )

const VAGUE = /^(?:(?:by|from|of|across) )?(?:over |more than |our )?(?:hundreds|thousands|millions|dozens|tens)\b/i

/** Stars beside a customer's own words are that customer's; a row by itself is drawn beside each review. */
function isOneReview(claim: Annotation): boolean {
  const { block } = claim
  if (!/\p{L}/u.test(block.text) || block.text.length > BADGE || enclosing(block, 'quote') !== undefined) return true
  const beside = [block, block.document.blocks[block.index - 1], block.document.blocks[block.index + 1]]
  return (
    beside.some((one) => one !== undefined && (one.role === 'quote' || /^\s*["“„«']/.test(one.text))) || claim.near('cue.reviewer-voice', 'neighbour')
  )
}
