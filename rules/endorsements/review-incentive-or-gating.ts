import { type Annotation, defineRule, TakenPlaces } from '../../src/rule/index.ts'

/** More requests than this in one document are no copy. */
const MOST = 50
const even = { conditional: true, question: true }

export default defineRule({
  id: 'endorsements/review-incentive-or-gating',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['review-request', 'support', 'selling', 'email-transactional'],
  laws: ['US-465', 'UK-S20-13', 'UK-CMA208', 'EU-I-23b', 'EU-I-23c', 'US-CRFA', 'AU-ACCC-REV'],
  summary: 'A request for reviews that pays for praise or keeps unhappy customers away from the public.',
  why: 'Readers of the reviews take them for what customers think; they cannot see who was paid and who was sent elsewhere.',
  instead: 'Ask everybody the same, good or bad, with one link; where there is a reward, give it for any review and ask that it be mentioned.',
  messages: {
    praise: "'{text}' asks for a good review in return for '{reward}'.",
    reward: {
      text: "Reviews are rewarded ('{reward}'), and reviewers are not asked to say so.",
      help: 'Give it for any review, good or bad, and ask that the review mention it.',
    },
    gate: "'{text}' asks the happy for a public review and sends the unhappy elsewhere.",
    gag: "'{text}' keeps a bad review from being written or read.",
    insiders: "'{text}' asks the seller's own people for reviews.",
  },
  examples: [
    { bad: 'Leave us 5 stars and get a $10 gift card.', at: 'Leave us 5 stars', message: 'praise' },
    { bad: 'Happy? Review us on Maps. Not happy? Tell us privately.', at: 'Review us on', message: 'gate' },
    { bad: 'Staff: please each post a review this week.', at: 'Staff: please each post a review', message: 'insiders' },
    { bad: 'Remove your 1-star review and we refund your order.', at: 'Remove your 1-star review', message: 'gag' },
    { bad: 'Rate us 5 stars and get 100 coins', at: 'Rate us 5 stars', message: 'praise' },
    { bad: 'Leave a review and get £5 off.', at: 'Leave a review', message: 'reward', severity: 'warning' },
    { good: 'Tell others what you think, good or bad: leave a review.' },
    { good: 'Leave a review, whatever you think, and get £5 off. Please mention the voucher in your review.' },
    { good: 'Leave a review, good or bad, and you are in our draw for a £50 voucher. Reviews from the draw are marked.' },
    { good: 'We never pay for reviews.' },
    { good: 'How would you rate our support?', kind: 'support-reply' },
    { nearMiss: 'Review your cart and get free shipping.', kind: 'email-offer' },
    { nearMiss: 'Not happy? Contact us.', kind: 'support-reply' },
    { nearMiss: 'Thank you for your five-star review!' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    for (const claim of document.find('claim.review-gag', { ...even, negated: true }).slice(0, MOST)) {
      if (taken.isIn(claim.block) || !isGag(claim)) continue
      taken.take(claim)
      report(claim, 'gag')
    }
    for (const claim of document.find('claim.review-insiders').slice(0, MOST)) {
      taken.take(claim)
      report(claim, 'insiders')
    }
    for (const ask of document.find('cue.review-ask', even).slice(0, MOST)) {
      if (taken.isIn(ask.block)) continue
      const reward = rewardOf(ask)
      if (reward !== undefined) {
        taken.take(ask)
        const praise = ask.near('cue.review-positive', 'sentence')
        if (praise) report(ask, 'praise', { reward })
        else if (!ask.near('disclosure.review-reward', 'block')) report(ask, 'reward', { reward }, { severity: 'warning' })
      } else if (isGate(ask)) {
        taken.take(ask)
        report(ask, 'gate')
      }
    }
  },
})

/** "Do not leave a bad review" is a gag by itself; asking for one to be changed is, when something is given for it. */
const isGag = (claim: Annotation): boolean =>
  /^(?:before|instead|don|do |once|negative|bad)/i.test(claim.text) || claim.near(['cue.review-reward', 'cue.review-positive'], 'block')

/** What is offered for the review in the same breath. */
function rewardOf(ask: Annotation): string | undefined {
  if (ask.near('cue.reward-free-of-review', 'block')) return undefined
  return (
    ask.nearby('cue.review-reward', 'sentence')[0]?.text ?? ask.nearby('cue.review-reward', 'neighbour').find((reward) => isNext(ask, reward))?.text
  )
}

/** The sentence after the request, in the same block. */
const isNext = (ask: Annotation, reward: Annotation): boolean =>
  reward.block === ask.block && Math.abs(reward.sentenceIndex - ask.sentenceIndex) === 1

const isGate = (ask: Annotation): boolean =>
  ask.near('cue.review-happy', 'neighbour') && ask.near('cue.review-unhappy', 'neighbour') && ask.near('cue.turn-to-us', 'neighbour')
