import { type AnnotatedDocument, type Annotation, defineRule, sumOf } from '../../src/rule/index.ts'

const NOTICES = ['fact.price-change', 'fact.trial-ending', 'fact.renewal-notice'] as const
const EVEN = { conditional: true, negated: true, question: true } as const

export default defineRule({
  id: 'subscription/renewal-notice-incomplete',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['renewal-notice'],
  laws: ['CA-ARL', 'MA-38', 'US-ROSCA', 'UK-SUB', 'UK-CRA', 'UK-FCA-ICOBS', 'EU-UCTD', 'EU-UCPD'],
  summary: 'A notice of a renewal, a price rise or the end of a trial that lacks the day, the amount, or the way out.',
  why: 'The notice is the last moment at which a reader can still decide; without these they find out from their bank statement.',
  instead: 'Say what renews, when, for how much (and how much until now), and how to stop it by when.',
  messages: { missing: 'The notice does not say {terms}.' },
  examples: [
    { bad: 'Your plan renews soon! Enjoy another great year.', at: 'renews' },
    { bad: '# We are updating our pricing\n\nSee the FAQ for more.', at: 'updating our pricing' },
    { bad: 'Your trial ends in 3 days. We hope you like it.', at: 'trial ends' },
    { bad: 'Your membership renews on 3 January 2027 for £240.', at: 'renews', note: 'no way out' },
    { good: 'Pro renews on 3 January 2027 for $120 a year (now $96). Cancel by 2 January: [Manage plan](/plan).' },
    { good: 'Your trial ends on 4 March 2027. Nothing is charged: your account closes.' },
    { good: 'Your {{plan}} renews on {{renewal_date}} for {{amount}}. [Cancel or change]({{cancel_url}})' },
    { nearMiss: 'Your magazine ends on 30 June 2027 and does not renew automatically.' },
    { nearMiss: 'Receipt: you paid {{total}} on {{date}} for your renewal.' },
    { nearMiss: 'Your plan renews soon! Enjoy another great year.', kind: 'newsletter' },
  ],

  check({ document, report }) {
    const notice = noticeOf(document)
    if (notice === undefined || document.has('cue.no-renewal', EVEN) || document.has('fact.nothing-charged', EVEN)) return
    const terms = missingTerms(document, notice)
    if (terms.length > 0) report(notice, 'missing', { terms })
  },
})

/** The first words that say what the notice is of. */
function noticeOf(document: AnnotatedDocument): Annotation | undefined {
  for (const label of NOTICES) {
    const [notice] = document.find(label, { conditional: true })
    if (notice !== undefined) return notice
  }
  return undefined
}

function missingTerms(document: AnnotatedDocument, notice: Annotation): string[] {
  const terms: string[] = []
  const isChange = notice.label === 'fact.price-change'
  if (!document.has('fact.when', EVEN)) terms.push(isChange ? 'from which day' : 'on which day')
  const amounts = document.find('fact.amount', EVEN)
  if (amounts.length === 0) terms.push(isChange ? 'the new price' : 'how much will be charged')
  else if (isChange && !hasBoth(document, amounts)) terms.push('the price until now beside the new one')
  if (!document.has('disclosure.renewal-exit', EVEN)) terms.push('how to stop it')
  return terms
}

/** The old and the new price: two sums, or a variable that may stand for one. */
function hasBoth(document: AnnotatedDocument, amounts: readonly Annotation[]): boolean {
  const sums = new Set(amounts.map((amount) => sumOf(amount.value('amount'))?.amount ?? amount.text))
  return (
    sums.size > 1 || amounts.some((amount) => amount.hasVariable || amount.value('amount')?.to !== undefined) || document.has('cue.both-prices', EVEN)
  )
}
