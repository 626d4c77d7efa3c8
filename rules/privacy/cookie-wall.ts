import { claimsBySentence, defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'privacy/cookie-wall',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['cookie-banner', 'consent-form', 'selling', 'editorial', 'privacy-policy', 'terms'],
  laws: ['EU-GDPR', 'EU-EPRIV', 'EU-EDPB-COP', 'EU-EDPB-CONSENT', 'UK-GDPR', 'UK-PECR'],
  summary: 'A page that lets nobody in who does not agree to be tracked.',
  why: 'A yes that is the price of reading is not a choice; it says nothing on what the reader wants.',
  instead: 'Offer a way to go on without tracking, next to the yes and as plain.',
  messages: {
    wall: "'{text}' makes tracking the condition of going on, and no way without it is named.",
  },
  examples: [
    { bad: 'Accept cookies to continue reading.', at: 'Accept cookies to continue', kind: 'cookie-banner' },
    { bad: 'To use this site you must accept all cookies.', at: 'To use this site you must accept all cookies', kind: 'cookie-banner' },
    { bad: 'Accept tracking or subscribe for €4.99 a month.', at: 'Accept tracking or subscribe', kind: 'cookie-banner' },
    { bad: 'You cannot enter without accepting cookies.', at: 'cannot enter without accepting cookies', kind: 'landing' },
    { good: 'Accept cookies to see maps, or [continue without accepting](/plain).', kind: 'cookie-banner' },
    { good: 'To use the site you need necessary cookies only. Analytics are off.', kind: 'cookie-banner' },
    { good: 'You need not accept cookies to continue.', kind: 'cookie-banner' },
    { nearMiss: 'Accept the invitation to continue.', kind: 'email-offer' },
    { nearMiss: 'Enable cookies to stay signed in.', kind: 'landing', note: 'what the browser needs' },
  ],

  check({ document, report }) {
    const options = { conditional: true, negated: true }
    const [claim] = claimsBySentence(document, ['claim.cookie-wall'], (one) => !one.near('cue.not-needed', 'sentence', { negated: true }), options)
    if (claim !== undefined && !document.has('disclosure.free-choice', options)) report(claim, 'wall')
  },
})
