import type { Block } from '../../src/document/index.ts'
import { type AnnotatedDocument, type Annotation, defineRule, fullParts, overlap } from '../../src/rule/index.ts'

const TITLE = ['subject', 'preheader'] as const
const EVEN_SO = { conditional: true, question: true, quoted: true, negated: true, mention: true }
/** A body of fewer words says what it says in pictures, or elsewhere. */
const LEAST_WORDS = 5

export default defineRule({
  id: 'email/subject-body-mismatch',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.8,
  kinds: ['email-offer', 'newsletter'],
  laws: ['US-316', 'EU-UCPD', 'CA-COMP', 'UK-DMCC'],
  summary: 'A subject that promises what the mail does not hold.',
  why: 'People open a mail for what its subject says; when that was only bait, they have been misled before the first line.',
  instead: 'Take the subject from the first fact of the mail.',
  messages: {
    less: "The subject promises '{text}'; the mail says '{body}'.",
    none: "The subject promises '{text}'; the mail says nothing of it.",
    status: {
      text: "The subject tells of '{text}', as if of the reader's own; the mail has no word on it.",
      help: 'Keep such subjects for mail about the order, the account or the payment itself.',
    },
  },
  examples: [
    { bad: '---\nsubject: 50% off everything\n---\n\nUp to 20% off selected coats this week.', at: '50% off', message: 'less', severity: 'error' },
    { bad: '---\nsubject: Free laptop inside\n---\n\nEnter our raffle for a chance to win. Tickets $5.', at: 'Free', message: 'none' },
    {
      bad: '---\nsubject: Your refund is ready\n---\n\nTry Larkfield Plus for $8 a month, with fast delivery.',
      at: 'Your refund is ready',
      message: 'status',
      severity: 'warning',
    },
    { bad: '---\nsubject: Now only $29\n---\n\nThe Atlas backpack is now $49. It was $59.', at: 'Now only $29', message: 'less' },
    { good: '---\nsubject: 20% off with SAVE20\n---\n\nTake 20% off all coats until Sunday.' },
    { good: '---\nsubject: Half price coats\n---\n\nToday all our coats are 50% off.' },
    { good: '---\nsubject: Your order has shipped\n---\n\nYour order 4417 left our shop today.' },
    { good: '---\nsubject: Free delivery this weekend\n---\n\nDelivery is free on all orders until Sunday.' },
    { good: '---\nsubject: 20% off until Sunday\n---\n\nThe Atlas backpack is $48 until Sunday, and $60 after that.', note: 'the prices show it' },
    { nearMiss: '---\nsubject: Solo goes from $9 to $11 in May\n---\n\nFrom 1 May Solo costs $11 a month.', note: 'no promise' },
    { nearMiss: '---\nsubject: Sugar-free is back\n---\n\nThe cola is back in stores for $1.10 a can.' },
    { nearMiss: '---\nsubject: Our 100% wool blanket\n---\n\nWoven in Wales. The blanket costs $95.' },
    { nearMiss: '---\nsubject: Up to 70% off\n---\n\n![Coats](coats.jpg)', note: 'the body is a picture' },
  ],

  check({ document, report }) {
    const body = bodyOf(document)
    if (!body.hasWords) return
    checkDiscounts(document, body, (claim, said) => report(claim, said === undefined ? 'none' : 'less', said === undefined ? {} : { body: said }))
    checkGifts(document, body, (claim) => report(claim, 'none'))
    for (const [label, fact] of [
      ['promise.status', 'fact.own-thing'],
      ['promise.won', 'fact.own-prize'],
    ]) {
      const [claim] = inTitle(document, label)
      if (claim !== undefined && !claim.hasVariable && !body.has(fact)) report(claim, 'status', {}, { severity: 'warning' })
    }
  },
})

interface Body {
  /** Whether it has more than a few words. */
  readonly hasWords: boolean
  find(label: string): readonly Annotation[]
  has(label: string): boolean
  /** Whether a variable of unknown kind may say anything, or a picture does. */
  isOpen(): boolean
}

const inTitle = (document: AnnotatedDocument, label: string): readonly Annotation[] => document.find(label, { roles: TITLE })

function bodyOf(document: AnnotatedDocument): Body {
  const isBody = ({ hidden, role }: Block): boolean => !hidden && !['subject', 'preheader', 'from', 'meta', 'title', 'code'].includes(role)
  const blocks = document.blocks.filter(isBody)
  const find = (label: string): readonly Annotation[] => document.find(label, EVEN_SO).filter(({ block }) => isBody(block))
  return {
    hasWords: wordsIn(blocks, LEAST_WORDS) >= LEAST_WORDS,
    find,
    has: (label) => find(label).length > 0,
    isOpen: () => /<img\b|!\[/i.test(document.document.source.text) || fullParts(document).length > 0,
  }
}

/** How many words some blocks have; of those with many, as many as are asked for. */
function wordsIn(blocks: readonly Block[], most: number): number {
  let words = 0
  for (let at = 0; at < blocks.length && words < most; at++) words += blocks[at].text.split(' ').length
  return words
}

/** Percentages and sums: the body must name one that is as good. */
function checkDiscounts(document: AnnotatedDocument, body: Body, found: (claim: Annotation, said?: string) => void): void {
  for (const [label, part, fact] of [
    ['promise.discount', 'amount', 'fact.percent'],
    ['promise.half', 'amount', 'fact.percent'],
    ['promise.money', 'sum', 'fact.amount'],
  ]) {
    const claim = inTitle(document, label).find((one) => !one.hasVariable && !one.near('cue.moving-sum', 'sentence'))
    const amount = claim?.value(part)?.amount ?? (label === 'promise.half' ? 50 : undefined)
    if (claim === undefined || amount === undefined) continue
    const said = body.find(fact)
    const isKept = (one: Annotation): boolean => one.hasVariable || keeps(one.value('amount')?.amount, one.value('amount')?.to, amount, label)
    if (said.some(isKept) || (amount === 50 && body.has('promise.half'))) continue
    if (label !== 'promise.money' && showsReduction(body.find('fact.amount'), amount)) continue
    if (said.length > 0) found(claim, said[0].text)
    else if (!body.isOpen()) found(claim)
  }
}

/** Two prices of which one is so much less than the other, give or take a point. */
function showsReduction(prices: readonly Annotation[], percent: number): boolean {
  const amounts = prices.slice(0, 30).flatMap((price) => price.value('amount')?.amount ?? [])
  return amounts.some((dear) => amounts.some((cheap) => Math.abs((100 * (dear - cheap)) / dear - percent) < 1))
}

/** A percentage may be larger than was promised; a sum must be the same. */
function keeps(least: number | undefined, most: number | undefined, promised: number, label: string): boolean {
  if (least === undefined) return true
  const isBetween = most !== undefined && promised >= least && promised <= most
  return isBetween || (label === 'promise.money' ? Math.abs(least - promised) < 0.01 : Math.max(least, most ?? 0) >= promised)
}

/** What is called free: the body must say so too. */
function checkGifts(document: AnnotatedDocument, body: Body, found: (claim: Annotation) => void): void {
  const [two] = inTitle(document, 'promise.bogo')
  if (two !== undefined && !body.isOpen() && !body.has('promise.bogo')) found(two)
  const time = inTitle(document, 'promise.free-time').find((one) => !one.hasVariable)
  const days = time?.value('length')?.days
  if (time !== undefined && days !== undefined && !body.isOpen()) {
    const isNamed = body.find('fact.length').some((one) => one.hasVariable || one.value('length')?.days === days) && body.has('fact.gratis')
    if (!isNamed) found(time)
    return
  }
  const gift = inTitle(document, 'claim.free').find((one) => !isIdiom(one))
  if (two === undefined && gift !== undefined && !body.isOpen() && !body.has('fact.gratis')) found(gift)
}

/** `sugar-free`, `feel free`. */
const isIdiom = (claim: Annotation): boolean =>
  claim.block.text[claim.start - 1] === '-' ||
  claim.block.text[claim.end] === '-' ||
  claim.nearby('cue.not-free', 'sentence', { negated: true }).some((other) => overlap(other, claim))
