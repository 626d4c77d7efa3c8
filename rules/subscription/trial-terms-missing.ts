import { type AnnotatedDocument, type Annotation, defineRule, emptySlots, isDisclosed, type Slot, Subjects } from '../../src/rule/index.ts'

/** What a reader must find beside a trial that turns into a paid plan. */
const TERMS: readonly Slot[] = [
  { name: 'length', labels: ['fact.length'], within: 'card', says: 'how long it lasts' },
  { name: 'price', labels: ['fact.price', 'fact.then-price'], within: 'section', says: 'what it costs afterwards' },
  { name: 'renewal', labels: ['fact.renewal'], within: 'section', says: 'whether it goes on by itself' },
  { name: 'exit', labels: ['fact.exit'], within: 'section', says: 'how to cancel' },
]
/** A landing page may say it further down, in print of ordinary size. */
const ON_PAGE: readonly Slot[] = TERMS.map((slot) => ({ ...slot, within: 'document' }))
/** Where nobody makes terms: a tooltip, a picture's text, the page's title. */
const ASIDE: ReadonlySet<string> = new Set(['tooltip', 'alt', 'placeholder', 'meta', 'title'])
/** Offers in one document beyond which no more are looked at. */
const MOST = 50

export default defineRule({
  id: 'subscription/trial-terms-missing',
  since: '0.1.0',
  severity: 'error',
  severityIn: { landing: 'warning', product: 'warning', 'email-offer': 'warning' },
  confidence: 0.85,
  kinds: ['trial-signup', 'email-offer', 'pricing', 'ad', 'landing', 'product', 'checkout', 'social-post'],
  laws: ['US-ROSCA', 'US-310', 'CA-ARL', 'MA-38', 'EU-CRD', 'UK-DMCC', 'UK-SUB', 'AU-UTP'],
  summary: 'A trial offer that does not say what happens when the trial ends.',
  why: 'People decide on what stands beside the button; a charge that they could not foresee is what they complain of most.',
  instead: 'Say beside the offer how long it lasts, what it costs afterwards and how often, that it renews, and how to cancel.',
  messages: {
    missing: 'The trial offer does not say {terms}.',
  },
  examples: [
    { bad: 'Start my free trial', role: 'button', at: 'Start my free trial', message: 'missing' },
    { bad: 'Try Lumen free for 14 days.\n\n[Start my trial](/start)', at: 'Try Lumen free for 14 days' },
    { bad: '7 days free. Cancel anytime.\n\n[Start](/start)', at: '7 days free', note: 'no price' },
    { bad: 'Free trial, then $12 a month.\n\n[Start](/start)', at: 'Free trial', note: 'no length, no way out' },
    { bad: 'Try Plus free: plus.example/go', format: 'text', kind: 'ad', at: 'Try Plus free' },
    {
      bad: '<h1>$1 trial</h1><p>Every recipe, every day.</p><footer><p>$9 a month after 7 days. Cancel in Settings.</p></footer>',
      format: 'html',
      kind: 'landing',
      severity: 'warning',
      at: '$1 trial',
      note: 'the footer is too far away',
    },
    { good: 'Free for 14 days, then $12 a month until you cancel in Settings.\n\n[Start my trial](/start)' },
    { good: '14-day trial. No card. It just ends.' },
    { good: '# 30-day free trial\n\nNo credit card required.\n\n[Start](/start)', note: 'without a card nothing can be charged' },
    { good: '7-day free trial, then {{price}} a year. Renews automatically; cancel in the app.' },
    {
      good: '<div class="card"><h3>Pro</h3><p>$15/mo after a 14-day free trial</p><p>Renews monthly; cancel on your billing page.</p><button>Start free trial</button></div>',
      format: 'html',
      kind: 'pricing',
    },
    { good: 'Start your 7-day trial. On day 8 we charge $9.99 and then each month until you cancel in the app.', kind: 'trial-signup' },
    { nearMiss: 'Your free trial ends in 3 days. Choose a plan to keep your boards.', kind: 'email-offer' },
    { nearMiss: 'The clinical trial compared two doses over a 30-day trial period.', kind: 'landing' },
    { nearMiss: 'Start for free. Upgrade when you need more.', kind: 'landing', note: 'a free plan, not a trial' },
    { nearMiss: 'Try it with 30 days free returns.', kind: 'product' },
  ],

  check({ document, report }) {
    const trials = offers(document).slice(0, MOST)
    if (trials.length === 0) return
    const isPage = document.isA('landing', 'product')
    const subjects = new Subjects(document)
    const told = new Set<string>()
    for (const trial of trials) {
      const subject = subjects.of(trial) ?? ''
      const isSubjectLine = trial.role === 'subject' || trial.role === 'preheader'
      const missing = told.has(subject) || isVisit(trial) || chargesNothing(trial) ? [] : emptySlots(trial, isPage || isSubjectLine ? ON_PAGE : TERMS)
      if (missing.length === 0) continue
      told.add(subject)
      report(trial, 'missing', { terms: missing.map((slot) => slot.says) })
    }
  },
})

/** Trials on offer: not those of medicine or law, nor one that is already running. */
function offers(document: AnnotatedDocument): Annotation[] {
  return document
    .claims('trial')
    .filter(
      (trial) => !ASIDE.has(trial.role) && !trial.near('cue.not-trial', 'sentence', { negated: true }) && !trial.near('cue.download', 'neighbour'),
    )
}

/** A first day or hour is a visit; what goes on by itself begins with a week or more, or is called a trial. */
const isVisit = (trial: Annotation): boolean => (trial.value('length')?.days ?? 2) <= 1 && !trial.text.toLowerCase().includes('trial')

const chargesNothing = (trial: Annotation): boolean => isDisclosed(trial, 'fact.nothing-charged', 'document')
