import type { Block } from '../../src/document/index.ts'
import { type Annotation, defineRule, isStatedKind } from '../../src/rule/index.ts'

/** What is not read as the message itself. */
const APART: ReadonlySet<string> = new Set(['from', 'meta', 'title', 'alt', 'code', 'quote', 'preheader'])

export default defineRule({
  id: 'email/promo-in-transactional',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['email-transactional'],
  laws: ['US-316', 'EU-EPRIV', 'UK-PECR', 'CA-CASL', 'AU-SPAM'],
  summary: 'A receipt or a notice that is mostly, or first of all, advertising.',
  why: 'Such mail cannot be left, and so it must not carry what people would leave; and what they need stands below what they did not ask for.',
  instead: 'Begin with what happened, keep the offer short and below it, or send it as a newsletter that can be left.',
  messages: {
    subject: "The subject of a service message advertises: '{text}'.",
    first: "A service message begins with advertising: '{text}'.",
    share: '{share}% of a service message is advertising.',
  },
  options: {
    maxShare: { type: 'number', default: 30, description: 'Per cent of the text of a service message that may be advertising.' },
  },
  examples: [
    { bad: '---\nsubject: Your receipt and 20% off your next order\n---\n\nThank you. You paid $40 on 3 May.', at: '20% off', message: 'subject' },
    {
      bad: 'Shop now: new collection inside!\n\nYour parcel was sent on 3 May with number 7781, and will be with you on Friday.',
      at: 'Shop now',
      message: 'first',
    },
    {
      bad: 'Your order is on its way.\n\nYou may also like our new lamps, now 20% off with code LIGHT.\n\nRefer a friend and save on all the boots in the new collection.',
      at: 'You may also like',
      message: 'share',
    },
    {
      good: 'Your order 7781 is on its way and arrives on Friday, 5 May, between 9 and 12.\n\nTrack it in your account. You can change the time until Thursday.\n\nRefer a friend.',
    },
    {
      good: '---\nsubject: Your receipt\n---\n\nYou paid $40, after $10 off, on 3 May.\n\nQuestions? Reply to this mail; we answer within a day.',
      note: 'the sum of the receipt',
    },
    { good: 'Your password was changed. If this was not you, reply at once.' },
    { nearMiss: 'You ordered from our sale: one lamp, $20. It leaves our house on Monday and needs two days.' },
  ],

  check({ document, report, options }) {
    if (!isStatedKind(document.document)) return
    const promos = document.find('cue.promo', { conditional: true, question: true }).filter(isNotSum)
    if (promos.length === 0) return
    const body = document.blocks.filter((block) => !block.hidden && !APART.has(block.role) && block.role !== 'subject')
    const inSubject = promos.find(({ role }) => role === 'subject')
    const bodies = new Set(body)
    const own = promos.filter(({ block }) => bodies.has(block))
    if (inSubject !== undefined) report(inSubject, 'subject')
    if (own.length === 0) return
    const share = shareOf(new Set(own.map(({ block }) => block)), body)
    if (own[0].block === body[0] && body.length > 1) report(own[0], 'first')
    else if (share > options.maxShare) report(own[0], 'share', { share: Math.round(share) })
  },
})

/** What was bought and taken off is told, not advertised. */
const isNotSum = (promo: Annotation): boolean => !promo.near('cue.bought', 'sentence')

/** Per cent of the characters. */
function shareOf(some: ReadonlySet<Block>, all: readonly Block[]): number {
  const length = (blocks: Iterable<Block>): number => [...blocks].reduce((sum, { text }) => sum + text.length, 0)
  return (100 * length(some)) / Math.max(1, length(all))
}
