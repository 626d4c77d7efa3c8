import { claimsBySentence, defineRule } from '../../src/rule/index.ts'

/** Since that day the Union's list of banned practices names labels without a scheme. */
const BANNED_FROM = '2026-09-27'

export default defineRule({
  id: 'environment/label-unverified',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['selling'],
  laws: ['EU-I-2a', 'EU-I-2', 'UK-S20-3', 'US-260', 'UK-CAP-11'],
  evidence: ['certificate', 'environment'],
  summary: 'A green seal, badge or score that names no scheme behind it.',
  why: 'A seal borrows the trust that checked schemes have earned; one that a seller draws for itself says only what the seller says.',
  instead: 'Name the scheme and the licence ("EU Ecolabel FR/030/001"), or leave the seal out.',
  messages: {
    label: "'{text}' looks like a seal, and names no scheme or licence.",
  },
  examples: [
    { bad: '<img src="seal.png" alt="100% eco certified"><p>Soap, $6</p>', at: '100% eco certified', format: 'html', kind: 'product' },
    { bad: 'Planet Approved soap, $6', at: 'Planet Approved', kind: 'product' },
    { bad: 'Eco-score: A', at: 'Eco-score: A', kind: 'product' },
    { good: 'FSC Mix, licence C123456. Eco certified.', kind: 'product' },
    { good: 'EU Ecolabel, licence DE/030/001', kind: 'product' },
    { good: 'Planet verified? We do not use seals.', kind: 'product' },
    { nearMiss: 'Certified accountants. Approved by the board.', kind: 'landing' },
    { nearMiss: 'We have dropped our own seal for sustainability.', kind: 'landing' },
    { nearMiss: 'Shipping label for your parcel', kind: 'landing' },
  ],

  check({ document, report, asOf }) {
    const severity = document.isReadIn('EU') && asOf >= BANNED_FROM ? 'error' : undefined
    for (const claim of claimsBySentence(document, ['claim.green-label'])) {
      if (claim.near('cue.green-label-gone', 'sentence', { negated: true }) || claim.near('disclosure.green-scheme', 'neighbour', { negated: true }))
        continue
      report(claim, 'label', {}, { severity })
    }
  },
})
