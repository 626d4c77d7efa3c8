import { levelRank } from '../../src/document/index.ts'
import { type Annotation, defineRule, TakenPlaces, timesAYear } from '../../src/rule/index.ts'

/** More claims than this in one document are no copy. */
const MOST = 50
/** A price for a longer time is the price of a contract. */
const LONGEST_DAYS = 370
const AFTER = ['fact.then-price', 'fact.regular-price', 'disclosure.later-price']

export default defineRule({
  id: 'pricing/intro-price-no-regular',
  since: '0.1.0',
  severity: 'error',
  severityIn: { landing: 'warning', product: 'warning', newsletter: 'warning', 'email-offer': 'warning', 'social-post': 'warning' },
  confidence: 0.85,
  kinds: ['ad', 'landing', 'product', 'pricing', 'trial-signup', 'checkout', 'email-offer', 'newsletter', 'social-post', 'email-transactional'],
  laws: ['US-FTC5', 'US-ROSCA', 'CA-ARL', 'US-310', 'EU-UCPD', 'EU-CRD', 'UK-DMCC', 'UK-CAP-3', 'CA-COMP', 'AU-ACL'],
  summary: 'A lower price for a first while that does not say what is paid afterwards.',
  why: 'People compare the first price and pay the second one; they learn it from their bank statement.',
  instead: 'Say the later price in the same breath: "$1 a month for 3 months, then $12 a month."',
  messages: { later: "'{text}' does not say what you pay afterwards." },
  examples: [
    { bad: '**$1 a month for 3 months**', at: '$1 a month for 3 months', kind: 'pricing', severity: 'error' },
    { bad: 'Broadband £15 a month. Introductory offer for new customers.', at: 'Introductory offer', kind: 'ad' },
    { bad: '# 50% off your first year!\n\nJoin today.', at: '50% off your first year', kind: 'landing', severity: 'warning' },
    { bad: 'First month only $5! Join the studio.', at: 'First month only $5', kind: 'social-post' },
    { good: '15% off the first year of a car policy. At renewal the price may be higher.', kind: 'landing', note: 'nobody knows it yet' },
    { good: '$1 a month for 3 months, then $12 a month until you cancel.', kind: 'pricing' },
    { good: '10% off your first order.', kind: 'email-offer' },
    { good: '# Half price for the first 6 months\n\nThe usual price is $20 a month.', kind: 'landing' },
    { good: '€2 for the first week. It renews at €8.99 a week.', kind: 'trial-signup' },
    { nearMiss: 'The first class ships Monday. Classes cost $15.', kind: 'landing' },
    { nearMiss: '£25 a month for 24 months, 0% APR', kind: 'product', note: 'a sum in parts' },
    { nearMiss: 'We charged $12 for your first month, as agreed.', kind: 'email-transactional' },
  ],

  check({ document, report }) {
    const claims = document.claims('intro-price', { conditional: true }).slice(0, MOST)
    const words = document.claims('intro-words', { conditional: true }).slice(0, MOST)
    const taken = new TakenPlaces()
    const told = new Set<string>()
    for (const claim of [...claims, ...words.filter((one) => one.near('fact.price', 'neighbour'))]) {
      if (taken.isIn(claim.block) || told.size > 2 || told.has(claim.text) || !isOffer(claim) || isToldAfter(claim)) continue
      taken.take(claim)
      told.add(claim.text)
      report(claim, 'later')
    }
  },
})

function isOffer(claim: Annotation): boolean {
  const { days = 0 } = claim.value('length') ?? {}
  if (days > LONGEST_DAYS && !/first|initial/i.test(claim.text)) return false
  return !claim.near('cue.not-intro', 'block', { negated: true }) && !isLongPeriod(claim)
}

/** `$90 a year for one year` is the price of a year. */
function isLongPeriod(claim: Annotation): boolean {
  const times = timesAYear(claim.value('length'))
  return times === 1 && / a year for (?:a|one|1) year/i.test(claim.text)
}

/** The later price stands no farther than the section; in a table it has its own column. */
const isToldAfter = (claim: Annotation): boolean =>
  AFTER.some((label) =>
    claim
      .nearby(label, claim.role === 'subject' || claim.role === 'preheader' ? 'document' : 'section', { negated: true, struck: true })
      .some((fact) => fact.block !== claim.block || fact.end > claim.end || fact.end <= claim.start || levelRank[claim.distance(fact)] > 1),
  ) || claim.near('cue.after-head', 'card')
