import { type Annotation, defineRule, paysReferrer } from '../../src/rule/index.ts'

const MOST = 20
const EVEN = { negated: true, conditional: true } as const

export default defineRule({
  id: 'disclosure/conflict-of-interest',
  since: '0.1.0',
  status: 'preview',
  severity: 'warning',
  confidence: 0.7,
  kinds: ['selling', 'support', 'help-article', 'email-personal'],
  laws: ['US-255', 'US-SEC', 'EU-UCPD', 'EU-MIFID', 'UK-FCA-PRIN2A', 'UK-FCA-COBS', 'AU-ACL'],
  summary: 'Advice to use a partner, or a link that pays, without a word on who gains by it.',
  why: 'People take advice to be given for their sake; where it is given for a fee, they should be able to weigh that.',
  instead: 'Say the link and the money, and name an alternative: "Northwind is part of our group and pays us 8%; here are two others."',
  messages: {
    partner: "'{text}' advises a partner and does not say what that partner is to you.",
    referral: "'{text}' leads to a link that pays for referrals, and nothing says so.",
  },
  examples: [
    { bad: 'Our trusted partner can help: apply here.', at: 'Our trusted partner can help', kind: 'support-reply', message: 'partner' },
    { bad: 'We recommend our insurance partner for this.', at: 'We recommend our insurance partner', kind: 'chat-log' },
    {
      bad: 'For storage we recommend [Boxly](https://boxly.example/?ref=us77).',
      at: 'we recommend',
      kind: 'help-article',
      message: 'referral',
    },
    { good: 'We recommend our insurance partner, who pays us a commission of 8%.', kind: 'support-reply' },
    { good: 'We recommend turning on two-factor login.', kind: 'support-reply' },
    { good: 'For storage we recommend [Boxly](https://boxly.example/?ref=us77); we earn a referral fee.', kind: 'help-article' },
    { nearMiss: 'Our partner network includes 40 agencies.', kind: 'landing' },
    { nearMiss: 'We recommend [the guide](https://example.com/guide).', kind: 'help-article' },
  ],

  check({ document, report }) {
    for (const claim of document.claims('recommend-partner').slice(0, MOST)) {
      if (claim.near('disclosure.interest', 'section', EVEN)) continue
      report(claim, 'partner')
      return
    }
    for (const claim of document.claims('recommend').slice(0, MOST)) {
      if (!hasReferral(claim) || claim.near('disclosure.interest', 'section', EVEN)) continue
      report(claim, 'referral')
      return
    }
  },
})

/** A link to a paying address after the advice, in its sentence. */
function hasReferral({ block, start, sentence }: Annotation): boolean {
  return block.marksAt('link', start, sentence.end).some(({ href }) => href !== undefined && paysReferrer(href))
}
