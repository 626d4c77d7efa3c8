import { defineRule, leadsToPolicy, wordsOf } from '../../src/rule/index.ts'

/** More links to terms than this in one document are a list of them. */
const MOST_LINKS = 60
/** Longer sentences, in words, say something of what the link leads to. */
const MOST = 8
const EVEN_SO = { conditional: true, question: true, negated: true, mention: true } as const

export default defineRule({
  id: 'disclosure/unnamed-terms-link',
  since: '0.1.0',
  severity: 'info',
  confidence: 0.85,
  kinds: ['selling', 'consent-form', 'cookie-banner', 'email-transactional', 'cancel-flow', 'change-notice'],
  laws: ['STD-WCAG-2.4.4', 'EU-EAA', 'US-DOTCOM'],
  summary: 'A link to terms whose words, and whose sentence, do not say that it leads to terms.',
  why: 'Nobody opens "here" to look for what binds them, and who listens to a list of links hears only "here".',
  instead: 'Let the link say where it leads: "Read the refund policy".',
  messages: {
    unnamed: "The link '{text}' leads to terms, and its sentence does not name them.",
  },
  examples: [
    { bad: 'For more, click [here](/terms).', at: 'here', kind: 'landing' },
    { bad: 'Half price until 3 May. [Read more](/legal/offer-terms)', at: 'Read more', kind: 'email-offer' },
    { bad: '<p>For details see <a href="/privacy">this page</a>.</p>', at: 'this page', format: 'html', kind: 'trial-signup' },
    { good: 'Read the [refund policy](/refunds).', kind: 'landing' },
    { good: 'Our terms are [here](/terms).', kind: 'landing', note: 'the sentence names them' },
    { good: 'See all colours [here](/colours).', kind: 'landing' },
    { nearMiss: 'Learn [more](/privacy/ads) about the ads that we show and how we choose them for you.', kind: 'landing' },
    { nearMiss: '[Learn more](/terminals) about our terminals.', kind: 'landing' },
    { nearMiss: 'Click [here](/returned-goods-sale) for bargains.', kind: 'landing' },
  ],

  check({ document, report }) {
    const links = document
      .links()
      .filter(({ block, href }) => !block.hidden && leadsToPolicy(href))
      .slice(0, MOST_LINKS)
    if (links.length === 0) return
    for (const { block, start, end } of links) {
      const isBare = document.findIn(block, 'cue.bare-link', EVEN_SO).some((bare) => bare.start <= start && bare.end >= end)
      const sentence = document.sentenceAt(block, start)
      const isNamed = ['cue.policy-name', 'cue.link-topic'].some((label) =>
        document.findIn(block, label, EVEN_SO).some((name) => name.start >= sentence.start && name.end <= sentence.end),
      )
      if (isBare && !isNamed && wordsOf(sentence.text).length <= MOST) report({ block, start, end }, 'unnamed')
    }
  },
})
