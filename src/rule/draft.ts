import type { Block, Kind } from '../document/index.ts'
import type { AnnotatedDocument } from './annotated-document.ts'
import type { FindOptions } from './annotation.ts'

/** Characters of a draft that count as few: some hundred words. */
const SHORT = 700

/** What phrases say a short draft is for, and how much each of them does. */
interface Sign {
  readonly weight: number
  /** How often it counts. */
  readonly most: number
  readonly labels: readonly string[]
}

const sign = (weight: number, most: number, ...labels: string[]): Sign => ({ weight, most, labels })

/** Phrases that nobody uses who sells nothing; phrases that many sellers use and a few others; and words that only add to them. */
const SELLING: readonly Sign[] = [
  sign(2, 3, 'cue.draft-sells'),
  sign(2, 2, 'claim.urgency', 'claim.urgency-frame', 'claim.countdown', 'claim.exploding-offer', 'claim.closing-down', 'claim.final-call'),
  sign(2, 2, 'claim.scarcity', 'claim.scarcity-frame', 'claim.stock-count', 'claim.popular-badge'),
  sign(2, 2, 'claim.activity', 'claim.activity-named', 'claim.crowd-count', 'claim.popular-choice'),
  sign(2, 1, 'cue.draft-declines'),
  sign(1.5, 1, 'claim.decline-absurd', 'claim.decline-lure', 'claim.decline-prize', 'claim.decline-self', 'claim.decline-shame'),
  sign(2, 1, 'claim.extra-added', 'claim.extra-pushed', 'claim.extra-upsell', 'claim.trial', 'claim.prize-won', 'claim.price-promise'),
  sign(2, 1, 'claim.fast-weight', 'claim.effortless', 'claim.instant-looks', 'claim.detox', 'claim.earnings', 'claim.easy-money', 'claim.big-income'),
  sign(2, 1, 'claim.sure-gain', 'claim.sure-credit', 'claim.sure-bet', 'claim.credit-rate', 'claim.instalments', 'claim.no-interest'),
  sign(2, 1, 'claim.green', 'claim.neutral', 'claim.degradable', 'claim.comparative', 'claim.rating', 'claim.lifetime-guarantee'),
  sign(1.75, 1, 'claim.urgency-loose', 'claim.countdown-loose', 'claim.scarcity-loose'),
  sign(1.75, 1, 'claim.guarantee', 'claim.approved', 'claim.unlimited', 'claim.no-fees', 'claim.superlative', 'claim.up-to'),
  sign(1.25, 1, 'claim.cure'),
  sign(1, 2, 'claim.bought', 'cue.draft-posts'),
  sign(1, 3, 'cue.draft-offers'),
  sign(0.5, 1, 'cue.draft-speaks'),
  sign(-1, 3, 'cue.draft-binds'),
  sign(-2, 1, 'cue.draft-guides'),
]

const CONSENT = ['opt-in-tick', 'opt-out-tick', 'opt-out-only', 'inverted-choice', 'consent-by-silence', 'consent-bundled']

/** What else a few lines may be. One such phrase is enough for some thirty words. */
const OTHERS: readonly (readonly [Kind, Sign])[] = [
  ['support-reply', sign(3, 2, 'cue.draft-answers', 'claim.apology-if')],
  ['consent-form', sign(3, 2, 'cue.draft-consents', ...CONSENT.map((name) => `claim.${name}`))],
  ['cookie-banner', sign(3, 1, 'cue.draft-cookies', 'claim.cookie-wall')],
  ['review-request', sign(3, 1, 'cue.draft-reviews')],
  ['cancel-flow', sign(3, 1, 'cue.draft-leaves')],
]

/** Whatever the clause makes of it: who denies a fee sells too. What is quoted or only talked about is none of the draft's own words. */
const SAID: FindOptions = { negated: true, question: true, conditional: true }

/**
 * Guesses anew what a short draft is for that showed no sign of any kind: it has too few words for their number to tell, and so each phrase counts
 * for more the fewer words there are. Kinds that were stated, guesses that had something to go by and mail that was sent stay as they are.
 */
export function settleDraft(document: AnnotatedDocument): void {
  const tree = document.document
  if (tree.kindOrigin !== 'guess' || tree.format === 'email' || !isOpen(tree.kind, tree.kindConfidence)) return
  const words = wordCountOf(document)
  // Whoever lints with a vocabulary of their own has other phrases.
  if (words === undefined || !document.knows('cue.draft-sells')) return
  let kind: Kind = 'landing'
  if (tree.kind === 'email-personal' || document.blocks.some(isOfMail)) kind = 'email-offer'
  else if (document.has('cue.draft-posts', SAID)) kind = 'social-post'
  const needed = neededFor(words)
  const starred = document.blocks.some(isStarred) ? STARRED : 0
  let best = starred + sumOf(document, SELLING, needed - starred)
  for (const [other, one] of OTHERS) {
    const score = sumOf(document, [one], Math.max(needed, best))
    if (score > 0) [kind, best] = [other, score]
  }
  if (best < needed) return
  tree.kind = kind
  tree.kindConfidence = best >= 2 * needed ? 0.6 : 0.5
}

/** The score from which on a guess is made: 1.5 for a button, 2 for a sentence, 5.5 for the longest draft. */
const neededFor = (words: number): number => Math.min(2, 1.25 + words / 12) + Math.max(0, words - 12) / 16

/** A subject line may be all there is of a mail, as `candor stream` is told by its role. */
const isOfMail = ({ role }: Block): boolean => role === 'subject' || role === 'preheader'

/** A promise as a headline with a note to it is how advertisements are set. */
const isStarred = ({ role, text, hidden }: Block): boolean => role === 'heading' && !hidden && /[^\s*][*†‡]+$/.test(text.slice(-4))

const STARRED = 3

/** What a phrase of template variables alone lacks: they pass for anything. */
const WORDS = /[a-z\d]/i

/** Whether a guess had nothing to go by. */
const isOpen = (kind: Kind, confidence: number): boolean => kind === 'editorial' || (kind === 'email-personal' && confidence <= 0.5)

/** How many words a short document has; undefined for any other. */
function wordCountOf({ blocks }: AnnotatedDocument): number | undefined {
  let length = 0
  let words = 0
  for (const { text, role, hidden } of blocks) {
    if (role === 'code' || hidden) continue
    length += text.length
    if (length > SHORT) return undefined
    words += text.split(' ').length
  }
  return words
}

/** The score of some signs together; 0 as soon as it cannot reach what is needed, since most drafts hold few of the words and reading takes time. */
function sumOf(document: AnnotatedDocument, signs: readonly Sign[], needed: number): number {
  const possible = signs.map(({ weight, most, labels }) => (labels.some((label) => document.mayHave(label)) ? weight * most : 0))
  let rest = possible.reduce((sum, one) => sum + Math.max(0, one), 0)
  let score = 0
  for (const [at, one] of signs.entries()) {
    if (score + rest < needed) return 0
    if (possible[at] === 0) continue
    score += scoreOf(document, one)
    rest -= Math.max(0, possible[at])
  }
  return score < needed ? 0 : score
}

function scoreOf(document: AnnotatedDocument, { weight, most, labels }: Sign): number {
  let count = 0
  for (const label of labels) for (const { text } of document.find(label, SAID)) if (WORDS.test(text)) count++
  return weight * Math.min(count, most)
}
