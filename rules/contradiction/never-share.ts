import { type AnnotatedDocument, type Annotation, byProminence, defineRule } from '../../src/rule/index.ts'

/** More of them in one document are no copy. */
const MOST = 60

export default defineRule({
  id: 'contradiction/never-share',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.8,
  kinds: ['selling', 'policy', 'support', 'cookie-banner', 'consent-form', 'email-transactional'],
  laws: ['US-FTC5', 'EU-UCPD', 'EU-GDPR', 'UK-DMCC', 'UK-GDPR', 'CA-CCPA', 'AU-ACL'],
  summary: 'A promise not to share, sell or track, in copy that says it is done.',
  why: 'People give what they would keep to themselves because of the promise, and the ones it is passed on to never made it.',
  instead: 'Narrow the promise to what is true: "We never sell your data; the firms that process it for us are listed here."',
  messages: {
    shares: "Says '{claim}' but also '{fact}'.",
  },
  examples: [
    {
      bad: '# We never share your data\n\nSign up.\n\n## Privacy\n\nWe may share your information with our marketing partners.',
      at: 'never share your data',
      kind: 'landing',
    },
    { bad: '# No tracking\n\nRead in peace.\n\n## Cookies\n\nWe use advertising cookies.', at: 'No tracking', kind: 'landing' },
    {
      bad: 'We will never sell your email address.\n\nWe rent our list of email addresses to selected companies.',
      at: 'will never sell your email address',
      kind: 'landing',
    },
    {
      bad: 'We may share your personal data with advertisers.',
      campaign: ['# We never share your data\n\nSign up.'],
      kind: 'privacy-policy',
      at: 'We may share your personal data with advertisers',
      note: 'a landing page promises what the policy does not keep',
    },
    { good: 'We never sell your data. Our hosting and payment providers process it on our behalf.', kind: 'landing' },
    { good: 'We never sell your data.\n\nWe may disclose information where the law or a court asks for it.', kind: 'privacy-policy' },
    { good: 'We do not share your answers with your employer.\n\nWe share your results with our partners.', kind: 'landing' },
    {
      good: 'We do not share your data without your consent.\n\nWith your consent we share your data with advertisers.',
      kind: 'privacy-policy',
    },
    { nearMiss: 'We never share your data.\n\nYou can share your photos with friends.', kind: 'landing' },
    { nearMiss: 'We never sell your data.\n\nWe share your address with the carrier that delivers your parcel.', kind: 'landing' },
    { nearMiss: 'Other apps sell your data to data brokers. We never share your data.', kind: 'landing' },
  ],

  check({ document, report }) {
    const promises = promisesOf(document)
    if (promises.length === 0) return
    const practices = practicesOf(document)
    for (const promise of promises) {
      const practice = practices.find((one) => isBroken(promise, one) && one.distance(promise) !== 'sentence')
      if (practice === undefined) continue
      const [first, second] = byProminence(promise, practice)
      const related = [{ at: second, message: second === practice ? 'What is done.' : 'The promise.' }]
      report(first, 'shares', { claim: promise.text, fact: practice.text }, { related })
      return
    }
  },

  checkCampaign({ documents, report }) {
    const practices = documents.map(practicesOf)
    for (const promise of documents.flatMap(promisesOf)) {
      for (const practice of practices.flat()) {
        if (practice.document === promise.document || !isBroken(promise, practice)) continue
        const related = [{ at: promise, message: 'The promise, in another document.' }]
        report(practice, 'shares', { claim: promise.text, fact: practice.text }, { related })
        return
      }
    }
  },
})

/** Promises without a limit of their own. */
const promisesOf = (document: AnnotatedDocument): Annotation[] =>
  document
    .claims('never-share')
    .slice(0, MOST)
    .filter((claim) => !claim.nearby('cue.share-limit', 'sentence', { negated: true }).some((limit) => limit.end > claim.end))

/** What is done with data of one's own will: not by law, by those who work for the firm, or at the reader's wish. */
const practicesOf = (document: AnnotatedDocument): Annotation[] =>
  document
    .find('fact.shares')
    .slice(0, MOST)
    .filter((fact) => !fact.near('cue.processor', 'sentence', { negated: true }) && !isOfOthers(fact))

/** What others do: they are named before it. */
const isOfOthers = (fact: Annotation): boolean => fact.nearby('cue.others', 'sentence', { negated: true }).some((other) => other.start < fact.start)

/** A promise not to sell is broken by selling alone; one not to share by either. */
function isBroken(promise: Annotation, practice: Annotation): boolean {
  if (promise.part('track') !== undefined) return practice.part('track') !== undefined
  if (promise.part('sell') !== undefined && promise.part('share') === undefined) return practice.part('sell') !== undefined
  return practice.part('track') === undefined
}
