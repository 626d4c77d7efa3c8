import { defineRule, isLinked, sourcesOf, TakenPlaces } from '../../src/rule/index.ts'

const claims = { 'claim.approval-impossible': 'impossible', 'claim.approved': 'unverified', 'claim.as-seen': 'seen' } as const
/** More claims than this in one document are no copy. */
const MOST = 100

export default defineRule({
  id: 'claims/approval-unverified',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['EU-I-2', 'EU-I-4', 'UK-S20-3', 'UK-S20-4', 'US-FTC5', 'US-255', 'AU-ACL'],
  evidence: ['certificate'],
  summary: 'An approval, certificate or appearance that a reader cannot check.',
  why: 'A seal or a known name is trusted in place of an examination of one’s own; a false one takes that trust away from those who earned it.',
  instead: 'Give the body, the number, what it covers and a link to look it up, or leave it out.',
  messages: {
    unverified: "'{text}' gives no number, scope or link by which the approval can be checked.",
    impossible: {
      text: "'{text}' claims an approval of a kind that this body or law does not give.",
      help: 'Say what was really tested or registered, by whom and under which number.',
    },
    seen: {
      text: "'{text}' names no programme, issue or date.",
      help: 'Link the report or name the issue and its date.',
    },
  },
  examples: [
    { bad: 'Made in an FDA-approved facility.', at: 'FDA-approved facility', message: 'impossible', severity: 'error' },
    { bad: 'ISO 27001 certified.', at: 'ISO 27001 certified', message: 'unverified' },
    { bad: 'A GDPR certified platform.', at: 'GDPR certified', message: 'impossible' },
    { bad: 'As seen on national TV.', at: 'As seen on national TV', message: 'seen' },
    { bad: 'Dentist-approved whitening.', at: 'Dentist-approved' },
    { bad: '<p><img src="b.png" alt="FDA approved"></p><p>The safest drops.</p>', format: 'html', at: 'FDA approved' },
    { good: 'ISO/IEC 27001:2022 certified, certificate no. 712345 (scope: hosting).' },
    { good: 'ISO 27001 certified ([certificate](https://certs.example/712345)).' },
    { good: 'We follow ISO 27001; we are not ISO 27001 certified.' },
    { good: 'As seen in Vogue, [March 2026](https://vogue.example/march).' },
    { nearMiss: 'Not approved by the FDA.' },
    { nearMiss: 'FDA registered does not mean that anyone there has tried it.' },
    { nearMiss: 'Your application has been approved.' },
    { nearMiss: 'Get certified in six weeks.' },
    { nearMiss: 'Find a certified installer near you.' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    const hasSource = sourcesOf(document)
    for (const [label, message] of Object.entries(claims) as [keyof typeof claims, 'impossible' | 'unverified' | 'seen'][]) {
      for (const claim of document.find(label).slice(0, MOST)) {
        if (taken.touches(claim) || claim.near('cue.to-approve', 'sentence')) continue
        taken.take(claim)
        if (message === 'impossible') report(claim, message, {}, { severity: 'error', confidence: 0.8 })
        else if (!isLinked(claim.block) && !claim.near('fact.certificate', 'neighbour') && !hasSource(claim)) report(claim, message)
      }
    }
  },
})
