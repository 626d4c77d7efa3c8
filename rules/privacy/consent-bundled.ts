import { type Annotation, defineRule, TakenPlaces } from '../../src/rule/index.ts'

const claims = ['bundle-condition', 'bundle-offers', 'bundle-sharing', 'bundle-purposes', 'bundle-channels'] as const

export default defineRule({
  id: 'privacy/consent-bundled',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['consent-form', 'checkout', 'trial-signup', 'selling', 'cookie-banner', 'email-transactional', 'bot-greeting'],
  laws: ['EU-GDPR', 'EU-EDPB-CONSENT', 'UK-GDPR', 'UK-PECR', 'CA-CASL', 'US-TCPA'],
  summary: 'One yes that is taken for several things at once.',
  why: 'People who only want to buy or to enter cannot do so without agreeing to advertising, so their yes to it was never a choice.',
  instead: 'Ask for each thing by itself: one box for the terms, another, left empty, for offers.',
  messages: {
    'bundle-offers': "'{text}' asks for the terms and for advertising with one yes.",
    'bundle-sharing': "'{text}' asks for the handing on of data with the same yes.",
    'bundle-purposes': "'{text}' asks for several uses of data with one yes.",
    'bundle-channels': "'{text}' asks for several means of contact with one yes.",
    'bundle-condition': {
      text: "'{text}' makes advertising the price of taking part.",
      help: 'Let people take part without it, and ask for it by itself.',
    },
  },
  examples: [
    { bad: 'I agree to the Terms and to receive offers.', at: 'agree to the Terms and to receive offers', message: 'bundle-offers' },
    {
      bad: '<form><label><input type="checkbox"> I accept the house rules and want to get your newsletter</label></form>',
      at: 'accept the house rules and want to get your newsletter',
      format: 'html',
    },
    {
      bad: 'By entering you accept the rules of the draw, our privacy policy and marketing calls from our sponsors.',
      at: 'accept the rules of the draw, our privacy policy and marketing calls',
      kind: 'landing',
    },
    {
      bad: 'I agree to the terms and to sharing my contact details with partners.',
      at: 'agree to the terms and to sharing my contact details with partners',
      message: 'bundle-sharing',
    },
    {
      bad: 'I consent to offers by e-mail, SMS, phone and post.',
      at: 'consent to offers by e-mail, SMS, phone and post',
      message: 'bundle-channels',
    },
    {
      bad: 'I consent to the processing of my data for delivery and for marketing.',
      at: 'consent to the processing of my data for delivery and for marketing',
      message: 'bundle-purposes',
    },
    {
      bad: 'To enter the draw you must agree to receive our newsletter.',
      at: 'must agree to receive our newsletter',
      message: 'bundle-condition',
      kind: 'landing',
    },
    { good: '- [ ] I agree to the terms\n- [ ] Send me offers by e-mail' },
    { good: 'I have read the Privacy Notice.' },
    { good: 'I agree to the terms and the refund policy.', note: 'one class of thing' },
    { good: 'I agree to receive offers by e-mail.' },
    { good: 'By creating an account you accept our Terms and our Privacy Policy.', kind: 'trial-signup' },
    { nearMiss: 'Accepting the terms does not sign you up for e-mails.' },
    { nearMiss: 'I agree to the terms. Offers: choose below.', note: 'two sentences, two questions' },
    { nearMiss: 'We e-mail, text or call you about your delivery.', kind: 'checkout' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    for (const name of claims) {
      // "The terms" are a contract here, not wording that is talked about.
      for (const claim of document.claims(name, { conditional: true, mention: true })) {
        if (taken.touches(claim) || isRefused(claim) || claim.near('disclosure.consent-free', 'neighbour', { negated: true })) continue
        if (name === 'bundle-channels' && !claim.near('cue.channel-offer', 'sentence')) continue
        taken.take(claim)
        report(claim, name)
      }
    }
  },
})

/** "I agree to the terms, and do not want offers." */
const isRefused = (claim: Annotation): boolean =>
  claim.nearby('cue.consent-denied', 'sentence', { negated: true }).some((cue) => cue.start >= claim.start && cue.end <= claim.end)
