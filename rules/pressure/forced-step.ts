import { defineRule } from '../../src/rule/index.ts'

/** A longer text explains; a step that is forced stands on a dialogue or a button. */
const DIALOGUE = 160

const asked = { question: true, conditional: true, hidden: true }

export default defineRule({
  id: 'pressure/forced-step',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.85,
  kinds: ['selling', 'cancel-flow', 'cookie-banner', 'consent-form'],
  laws: ['EU-UCPD', 'EU-DSA', 'EU-GDPR', 'UK-DMCC', 'US-DARK22', 'IN-DP'],
  summary: 'A step that readers must take which what they came for has no need of.',
  why: 'People give away friends, addresses and attention because the page lets them no further, not because they want to.',
  instead: 'Ask beside the content and let readers go on without it.',
  messages: {
    step: "'{text}' makes readers do something else before they get what they came for.",
  },
  examples: [
    { bad: 'Share with two friends to unlock your results', at: 'Share with two friends to unlock', kind: 'landing' },
    { bad: 'Enter your mobile number to see prices', at: 'Enter your mobile number to see prices', kind: 'landing' },
    { bad: 'Allow notifications to continue', at: 'Allow notifications to continue', kind: 'landing' },
    { bad: 'Turn off your ad blocker to read on', at: 'Turn off your ad blocker to read', kind: 'landing' },
    { bad: 'Rate this app to continue', at: 'Rate this app to continue', kind: 'landing' },
    { good: 'Log in to see your orders', kind: 'landing' },
    { good: 'Enter your postcode to see delivery days', kind: 'landing', note: 'without it there is no answer' },
    { good: 'Invite a friend: you both get £10.', kind: 'landing', note: 'an offer' },
    { nearMiss: 'Turn on notifications to hear when your parcel arrives.', kind: 'landing' },
    { nearMiss: 'Share your location to find shops nearby', kind: 'landing' },
    { nearMiss: 'Verify your e-mail address to activate your account', kind: 'landing' },
  ],

  check({ document, report }) {
    for (const claim of document.find('claim.forced-step', asked)) {
      if (claim.block.text.length <= DIALOGUE) report(claim, 'step')
    }
  },
})
