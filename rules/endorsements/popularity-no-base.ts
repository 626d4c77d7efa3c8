import { enclosing } from '../../src/document/index.ts'
import { type Annotation, defineRule, isLinked } from '../../src/rule/index.ts'

/** Blocks in which a badge names a list or a page. */
const LISTS = new Set(['heading', 'title', 'link', 'button', 'label', 'option', 'listItem', 'cell'])

export default defineRule({
  id: 'endorsements/popularity-no-base',
  since: '0.1.0',
  severity: 'info',
  confidence: 0.75,
  kinds: ['landing', 'product', 'pricing', 'checkout', 'trial-signup', 'email-offer'],
  laws: ['EU-UCPD', 'UK-DMCC', 'UK-CAP-3', 'US-FTC5', 'AU-ACL'],
  evidence: ['stat'],
  yieldsTo: ['pressure/live-activity', 'claims/superlative-unsourced', 'claims/unsourced-evidence'],
  summary: 'A plan or product said to be what most people choose, without saying among whom or when.',
  why: 'What others choose settles the matter for those in doubt; a badge that the seller pins where it earns most tells them nothing.',
  instead: 'Say what was counted and when, such as "Most ordered in October 2026", or leave the badge out.',
  messages: {
    badge: "'{text}' does not say what was counted, or when.",
    choice: "'{text}' does not say how many chose it, or when.",
  },
  examples: [
    { bad: 'MOST POPULAR', at: 'MOST POPULAR', message: 'badge', kind: 'pricing' },
    { bad: 'Our most popular box', at: 'Our most popular box', kind: 'landing' },
    { bad: 'Most customers upgrade to Pro.', at: 'Most customers upgrade to', message: 'choice', kind: 'pricing' },
    { bad: '## Team\n\nMost popular\n\n$12 a month', at: 'Most popular', kind: 'pricing' },
    { good: 'Most popular by orders in October 2026', kind: 'pricing' },
    { good: '## Team\n\nMost popular\n\n$12 a month\n\nPopularity: new subscriptions, October 2026.', kind: 'pricing' },
    { good: 'Best sellers', kind: 'landing', note: 'names a list' },
    { nearMiss: '## Most popular\n\n- Boots\n- Hats', kind: 'landing', note: 'a heading of a list' },
    { nearMiss: 'Most popular articles', kind: 'landing' },
    { nearMiss: '[Most popular](/popular)', kind: 'landing', note: 'leads to a page' },
    { nearMiss: 'Most people add salt at the end.', kind: 'landing' },
  ],

  check({ document, report }) {
    const alone = document.blocks.length === 1
    for (const claim of document.find('claim.popular-badge')) {
      if (LISTS.has(claim.role) || isLinked(claim.block) || enclosing(claim.block, 'nav') !== undefined || claim.hasVariable) continue
      if ((alone || isPriced(claim)) && !hasBase(claim)) report(claim, 'badge')
    }
    for (const claim of document.find('claim.popular-choice')) {
      if (!hasBase(claim) && (alone || isPriced(claim) || document.isA('pricing', 'checkout'))) report(claim, 'choice')
    }
  },
})

const hasBase = (claim: Annotation): boolean => claim.near('disclosure.popularity-base', 'section', { conditional: true })

/** A price stands in the same card: what wears the badge is for sale here. */
const isPriced = (claim: Annotation): boolean => claim.near('cue.priced', 'card')
