import { type AnnotatedDocument, type Annotation, defineRule, emptySlots, type Slot } from '../../src/rule/index.ts'

/** What a reader must find beside an offer that goes on until it is stopped. */
const TERMS: readonly Slot[] = [
  { name: 'amount', labels: ['fact.amount'], within: 'section', says: 'what it costs' },
  { name: 'renewal', labels: ['cue.renews', 'fact.renewal', 'fact.billing-period'], within: 'section', says: 'that it renews and how often' },
  { name: 'exit', labels: ['cue.leaves', 'fact.exit'], within: 'section', says: 'how to cancel' },
]
/** A page may say it further down, in print of ordinary size. */
const ON_PAGE: readonly Slot[] = TERMS.map((slot) => ({ ...slot, within: 'document' }))

const claims = ['recurring-offer', 'repeat-saving', 'bare-renewal', 'recurring-price'] as const

/** Offers in one document beyond which no more are looked at. */
const MOST = 50

const ASIDE: ReadonlySet<string> = new Set(['tooltip', 'alt', 'placeholder', 'meta', 'title'])

export default defineRule({
  id: 'subscription/renewal-terms-missing',
  since: '0.1.0',
  severity: 'error',
  severityIn: { landing: 'warning', product: 'warning', newsletter: 'warning', 'email-offer': 'warning' },
  confidence: 0.8,
  kinds: ['trial-signup', 'email-offer', 'pricing', 'ad', 'landing', 'product', 'checkout', 'social-post', 'newsletter'],
  laws: ['US-ROSCA', 'CA-ARL', 'MA-38', 'NY-527a', 'EU-CRD', 'UK-CCR', 'UK-SUB', 'EU-UCTD'],
  summary: 'An offer that goes on by itself and does not say how, for how much, or how to stop it.',
  why: 'People sign up for what stands beside the button; a payment that comes back, and no known way to end it, takes money for what they no longer want.',
  instead: 'Say beside the offer what it costs and how often, that it renews until cancelled, and how to cancel.',
  messages: { missing: 'The recurring offer does not say {terms}.' },
  examples: [
    { bad: 'Join Club Gold – $29/month.\n\n[Join now](/join)', at: 'Join Club Gold – $29/month', message: 'missing', kind: 'pricing' },
    { bad: 'Subscribe & Save 15%', at: 'Subscribe & Save 15%', kind: 'product', severity: 'warning' },
    { bad: 'Annual plan $96.\n\n[Get started](/go)', at: 'Annual plan $96', kind: 'pricing', severity: 'error' },
    { bad: '# Basic\n\n€8 a month\n\n[Subscribe](/go)', at: '€8 a month', kind: 'pricing', note: 'a button to join follows' },
    { bad: 'After one year the subscription auto-renews with a fee.', at: 'subscription auto-renews with a fee', kind: 'landing' },
    { good: '$96 a year. Renews yearly at $96 until you cancel in Account > Plan; we remind you 30 days before.', kind: 'pricing' },
    { good: 'Plus is £13 a month, a 30-day rolling plan. Switch back whenever you like. [Join](/go)', kind: 'pricing' },
    { good: 'One-year pass, $96; it ends by itself.', kind: 'pricing' },
    { good: 'Seats are $8 a month, billed monthly; cancel any time in Settings. [Get started](/go)', kind: 'pricing' },
    { good: 'Subscribe & Save 15%: $20 every month, renews until you cancel in your account.', kind: 'product' },
    { nearMiss: '- Loss, unless you add it (+£2 a month)\n- Water damage\n\n[Join](/go)', kind: 'pricing', note: 'an extra to something else' },
    { nearMiss: 'Flat to rent, $900 a month.', kind: 'landing' },
    { nearMiss: 'Subscribe to our newsletter', kind: 'landing', role: 'button' },
    { nearMiss: 'Pay in 3 instalments of $20 a month. Buy now.', kind: 'product' },
    { nearMiss: 'Oak flooring, $40 a metre.', kind: 'product' },
  ],

  check({ document, report }) {
    const isPage = document.isA('landing', 'product', 'newsletter')
    let told = 0
    let looked = 0
    for (const name of claims) {
      for (const claim of document.claims(name, { conditional: true })) {
        if (told > 0 || ++looked > MOST) return
        if (!isOffer(document, claim, name)) continue
        const missing = emptySlots(claim, isPage ? ON_PAGE : TERMS).filter((slot) => slot.name !== 'renewal' || name !== 'bare-renewal')
        if (missing.length === 0) continue
        told++
        report(claim, 'missing', { terms: missing.map((slot) => slot.says) })
      }
    }
  },
})

function isOffer(document: AnnotatedDocument, claim: Annotation, name: (typeof claims)[number]): boolean {
  if (ASIDE.has(claim.role) || claim.value('price')?.amount === 0 || claim.near('cue.not-renewing', 'block', { negated: true })) return false
  // A trial has terms of its own, which subscription/trial-terms-missing asks for.
  if (document.has('claim.trial')) return false
  return name !== 'recurring-price' || claim.near('cue.join', 'neighbour')
}
