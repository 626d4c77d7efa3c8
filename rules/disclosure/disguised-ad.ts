import { type AnnotatedDocument, type Annotation, defineRule, paysReferrer } from '../../src/rule/index.ts'

const EVEN = { negated: true, conditional: true, question: true, quoted: true, mention: true } as const

export default defineRule({
  id: 'disclosure/disguised-ad',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.75,
  kinds: ['editorial', 'social-post', 'help-article'],
  laws: ['US-255', 'US-FTC5', 'US-465', 'EU-I-11', 'EU-I-22', 'EU-UCPD', 'EU-DSA', 'UK-S20-12', 'UK-CAP-2', 'AU-ACL'],
  summary: 'An article, post or review that sells, with nothing that says it is an advertisement.',
  why: 'People weigh advice and advertising differently; what pays its author should not look like what does not.',
  instead: 'Put "Ad", "Sponsored" or "We earn a commission on links" before the text.',
  messages: {
    code: "'{text}' sells, and nothing says that this is advertising.",
    link: "The link '{text}' pays whoever set it, and nothing says so.",
    independent: "'{text}' stands beside links that pay whoever set them, and nothing says so.",
  },
  examples: [
    { bad: 'Obsessed with this serum! Use my code GLOW20 for 20% off.', at: 'Use my code', kind: 'social-post', message: 'code' },
    {
      bad: '# The seven best kettles\n\nOur favourite is the [Boilwell](https://shop.example/kettle?tag=ourblog-20).',
      at: 'Boilwell',
      kind: 'editorial',
      message: 'link',
    },
    {
      bad: '# Independent review: standing desks\n\nWe like the [Upright](https://desks.example/?aff=77).',
      at: 'Independent review',
      kind: 'editorial',
      message: 'independent',
    },
    { good: '#ad Obsessed with this serum! Use my code GLOW20 for 20% off.', kind: 'social-post' },
    { good: '*We earn a commission on links.*\n\nGet the [Boilwell](https://shop.example/kettle?tag=ourblog-20).', kind: 'editorial' },
    { good: '# The best kettles\n\nSee the [test](https://lab.example/kettles).', kind: 'editorial' },
    { nearMiss: 'Use my code as a template for your own linter.', kind: 'help-article' },
    { nearMiss: 'See the [community rules](https://example.com/rules?ref=terms).', kind: 'editorial', note: 'names the page it stands on' },
    { nearMiss: 'Get the latest build through [this link](https://example.com/download?ref=main).', kind: 'help-article' },
  ],

  check({ document, report }) {
    const paid = document.links().filter(({ href }) => paysReferrer(href))
    const codes = document.claims('own-promotion').filter(isOffer)
    if ((paid.length === 0 && codes.length === 0) || document.has('disclosure.interest', EVEN)) return
    const [independent] = paid.length > 0 ? document.claims('independent') : []
    if (independent !== undefined) report(independent, 'independent')
    else if (codes.length > 0) report(codes[0], 'code')
    else report(paid[0], 'link')
  },
})

/** A code to save money with, not a program. */
const isOffer = (claim: Annotation): boolean => claim.near(['fact.offer-percent', 'fact.amount'], 'block') && !hasCode(claim.document)

const hasCode = (document: AnnotatedDocument): boolean => document.blocks.some(({ role }) => role === 'code')
