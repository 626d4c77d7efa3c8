import type { Block, Place } from '../../src/document/index.ts'
import { type AnnotatedDocument, type Annotation, defineRule } from '../../src/rule/index.ts'

/** The longest, in days, that people may have to wait: for notice, what a payment by the month allows; for a way out to work, ten working days. */
const waits = [
  ['claim.cancel-notice', 'notice', 31],
  ['claim.cancel-slow', 'hurdle', 14],
] as const

/** A hurdle is told in a line or two; a longer text gives terms, which have words of their own. */
const DIALOGUE = 240
const LABEL = 140

const said = { conditional: true, negated: true, question: true }

export default defineRule({
  id: 'subscription/cancel-friction',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['selling', 'terms', 'refund-policy', 'cancel-flow', 'help-article', 'email-transactional', 'support-reply'],
  laws: ['US-ROSCA', 'CA-ARL', 'EU-UCPD', 'EU-CRD-11a', 'UK-DMCC'],
  summary: 'A subscription that is left by phone, post or conversation, with no way out on line.',
  why: 'What was joined with one click and is left only in office hours goes on costing money that people no longer want to pay.',
  instead: 'Offer a way out by the means people joined by: a link, a button, a page in the account.',
  messages: {
    channel: "'{text}' is the only way out given; no page, link or setting is named.",
    notice: {
      text: "'{text}' asks for more notice than most people can keep in mind.",
      help: 'Let people leave at the end of the period they have paid for, without a letter.',
    },
    hurdle: {
      text: "'{text}' puts a hurdle in the way out.",
      help: 'Let people leave by a link or a button; ask for reasons or offer advice afterwards, and as a choice.',
    },
    'not-online': "'{text}' shuts the way out that readers joined by.",
  },
  examples: [
    {
      bad: 'To cancel your membership, call 1-800-555-0100, Monday to Friday, 9 to 5.',
      at: 'To cancel your membership, call',
      kind: 'landing',
      severity: 'warning',
    },
    {
      bad: 'You may cancel your subscription at any time by calling our members line.',
      at: 'cancel your subscription at any time by calling',
      kind: 'terms',
      severity: 'warning',
    },
    {
      bad: 'If you want to cancel your plan, please contact Customer Care by e-mail.',
      at: 'If you want to cancel your plan, please contact',
      kind: 'help-article',
    },
    { bad: 'Cancel your box at any time. Simply call 800-555-0100.', at: 'Simply call 800-555-0100', kind: 'landing' },
    { bad: 'Online cancellation is not available.', at: 'Online cancellation is not available', message: 'not-online', kind: 'landing' },
    { bad: 'Memberships cannot be cancelled online.', at: 'cannot be cancelled online', message: 'not-online', kind: 'help-article' },
    { bad: 'Contact our retention team to cancel your subscription.', at: 'Contact our retention team to cancel', kind: 'cancel-flow' },
    { bad: 'To stop your plan, first complete our survey.', at: 'first complete our survey', message: 'hurdle', kind: 'cancel-flow' },
    { bad: 'Cancellation takes up to 45 days.', at: 'Cancellation takes up to 45 days', message: 'hurdle', kind: 'landing' },
    {
      bad: 'Give us written notice 60 days before your membership renews.',
      at: 'Give us written notice 60 days before',
      message: 'notice',
      kind: 'terms',
    },
    { good: 'Cancel your subscription in the app: no phone calls required, no questions asked.', kind: 'landing' },
    { good: 'Cancel your plan online, or call us if you prefer.', kind: 'terms' },
    { good: 'To cancel your membership, open Settings and choose Cancel. You can also call us to cancel.', kind: 'help-article' },
    { good: 'To cancel your subscription, click the link below.', kind: 'renewal-notice' },
    { nearMiss: 'Please visit https://example.com/choices if you wish to opt out.', kind: 'landing', note: 'a page, not a hurdle' },
    { nearMiss: 'To cancel your order, contact the shop within an hour.', kind: 'landing', note: 'an order, not a subscription' },
    { nearMiss: 'Call 112 in an emergency.', kind: 'landing' },
    { nearMiss: 'To cancel your table, please call the restaurant.', kind: 'landing' },
    { nearMiss: 'You never need to call us to cancel your membership.', kind: 'landing' },
  ],

  check({ document, report }) {
    const told = new Set<Block>()
    const say = (claim: Annotation, message: 'not-online' | 'channel' | 'notice' | 'hurdle'): void => {
      told.add(claim.block)
      report(claim, message)
    }
    for (const claim of document.find('claim.cancel-not-online', { conditional: true, negated: true })) {
      if (goesOn(claim)) say(claim, 'not-online')
    }
    for (const claim of document.find('claim.cancel-channel', { conditional: true })) {
      if (goesOn(claim) && !asksOther(claim) && !hasWayOut(claim)) say(claim, 'channel')
    }
    for (const answer of document.find('claim.contact-lead', { conditional: true })) {
      if (isAnswer(answer) && goesOn(answer) && !hasWayOut(answer)) say(answer, 'channel')
    }
    for (const [label, message, longest] of waits) {
      for (const claim of document.find(label, { conditional: true })) {
        const days = claim.value('length')?.days
        if (goesOn(claim) && (days === undefined || days > longest)) say(claim, message)
      }
    }
    for (const claim of document.find('claim.cancel-hurdle', { conditional: true, negated: true, question: true })) {
      if (!told.has(claim.block) && claim.block.text.length <= DIALOGUE && !isOrder(claim) && !isOnline(claim) && !hasWayOut(claim))
        say(claim, 'hurdle')
    }
    if (told.size === 0) for (const [exit, hard] of hardExits(document)) report(between(exit, hard), 'hurdle')
  },
})

/** Of a label that is a text by itself: the way out, and beside it what makes it hard. A clause of a contract is no label. */
function hardExits(document: AnnotatedDocument): [Annotation, Annotation][] {
  const [block] = document.blocks
  if (document.isA('policy') || document.blocks.length !== 1 || block.text.length > LABEL) return []
  const exit = document.find('cue.exit', said)[0]
  const hard = exit?.nearby('cue.exit-hard', 'block', said)[0]
  if (exit === undefined || hard === undefined || isOrder(exit) || isOnline(exit) || exit.near('cue.exit-easy', 'block', said)) return []
  return [[exit, hard]]
}

const between = (one: Annotation, other: Annotation): Place => ({
  block: one.block,
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
})

/** What is left is a subscription or the like, not an order or a flight. */
const goesOn = (claim: Annotation): boolean =>
  claim.near('cue.subscription', 'block', { negated: true }) ||
  (!claim.document.isA('policy') &&
    (claim.near('cue.goes-on', 'block', { negated: true }) || !claim.near('cue.other-thing', 'block', { negated: true })))

/** What is ordered once is called off by whatever means. */
const isOrder = (claim: Annotation): boolean =>
  claim.near('cue.ordered-once', 'block', { negated: true }) && !claim.near('cue.subscription', 'block', { negated: true })

/** "How do I cancel? Just call us": a sentence just before asks, and this one wants nothing else. */
const isAnswer = (claim: Annotation): boolean =>
  !claim.near(['cue.other-contact', 'claim.cancel-channel'], 'sentence', { conditional: true }) &&
  claim
    .nearby('cue.leaving-asked', 'block', { question: true })
    .some((cue) => cue.sentenceIndex < claim.sentenceIndex && cue.sentenceIndex >= claim.sentenceIndex - 2)

/** "To cancel and request a refund, contact us" speaks of the refund. */
const asksOther = (claim: Annotation): boolean =>
  claim.nearby('cue.other-request', 'sentence').some((cue) => cue.start >= claim.start && cue.end <= claim.end)

/** A page to visit, whose address is given. */
const isOnline = (claim: Annotation): boolean => claim.near('cue.web-address', 'sentence')

/** A way out for all, not only for those whose law asks for it. */
const hasWayOut = (claim: Annotation): boolean =>
  claim.nearby('disclosure.cancel-online', 'section').some((route) => !route.near('cue.some-residents', 'sentence'))
