import { type Annotation, defineRule, persuades, sourcesOf, TakenPlaces } from '../../src/rule/index.ts'

/** Labels and what each calls upon. */
const claims = { 'claim.statistic': 'statistic', 'claim.study': 'study', 'claim.proven': 'proven', 'claim.crowd-count': 'count' } as const
/** More claims than this in one document are no copy. */
const MOST = 100
/** Fewer people than this are a list of guests, not a crowd. */
const CROWD = 500

export default defineRule({
  id: 'claims/unsourced-evidence',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['US-FTC5', 'US-255', 'EU-UCPD', 'UK-DMCC', 'UK-CAP-3', 'AU-ACL'],
  evidence: ['stat'],
  summary: 'A figure, study or expert called upon without saying where it comes from.',
  why: 'Figures and experts settle the matter for most readers; without a source nobody can tell a finding from an invention.',
  instead: 'Say who found it, among how many and when, with a link: "62% of 1,204 customers asked in June 2026".',
  messages: {
    statistic: "'{text}' gives a figure but not who counted, among how many, or when.",
    study: "'{text}' calls upon research or experts without naming any.",
    proven: "'{text}' claims proof but names no study.",
    count: {
      text: "'{text}' gives a number of people but not who counted them or when.",
      help: 'Say what was counted and on which day: "4,210 bakeries with an active subscription on 1 November 2026".',
    },
  },
  examples: [
    { bad: '87% of companies say that support is outdated.', at: '87% of companies say', message: 'statistic' },
    { bad: 'Experts agree our mattress is kinder to backs.', at: 'Experts agree', message: 'study' },
    { bad: 'Research shows that customers buy twice as often.', at: 'Research shows that', message: 'study' },
    { bad: 'Join 2 million happy users.', at: 'Join 2 million happy users', message: 'count' },
    { bad: '9 out of 10 dentists recommend it.', at: '9 out of 10 dentists recommend' },
    { bad: 'Clinically proven to smooth fine lines.', at: 'Clinically proven', message: 'proven' },
    { bad: 'Our customers save an average of £412 a year.', at: 'customers save an average of £412' },
    { good: 'In our June 2026 survey of 1,204 customers, 62% of customers said that setup was easy.' },
    { good: '87% of companies call it outdated ([Helpdesk Census 2026](https://census.example)).\n\nWrite to hello@tidely.example' },
    { good: 'Trusted by 4,210 bakeries as of 1 November 2026.' },
    { good: '91% of 318 parents asked in March 2026 would buy it again.' },
    { good: 'Get 20% off.' },
    { good: 'VAT is 20%.' },
    { good: 'Trains ran on time for 92% of passengers (counts of May 2026 at 31 stations).' },
    { good: 'You may well pay nothing: 3 in 10 people who moved house with us last year did.' },
    { nearMiss: '{{percent_used}}% of your storage is used.' },
    { nearMiss: 'Join 24 families at our farm on 4 May 2026.' },
    { nearMiss: 'Our research team is based in Lund.' },
    { nearMiss: 'Experts say the chip may sell well.', kind: 'newsletter', note: 'news, which sells nothing here' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    const hasSource = sourcesOf(document)
    for (const [label, message] of Object.entries(claims) as [keyof typeof claims, 'statistic' | 'study' | 'proven' | 'count'][]) {
      for (const claim of document.find(label).slice(0, MOST)) {
        if (taken.touches(claim) || claim.hasVariable || !persuades(claim) || isFew(claim)) continue
        taken.take(claim.sentence)
        if (claim.near('disclosure.evidence-base', 'neighbour') || hasSource(claim)) continue
        report(claim, message)
      }
    }
  },
})

function isFew(claim: Annotation): boolean {
  const count = claim.value('count')?.amount
  return count !== undefined && count < CROWD
}
