import { type Annotation, claimsBySentence, defineRule } from '../../src/rule/index.ts'

const EVEN_ASKED = { question: true, conditional: true }

export default defineRule({
  id: 'pressure/vulnerable-audience',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.7,
  kinds: ['selling'],
  laws: ['EU-I-28', 'UK-S20-30', 'UK-CAP-5', 'EU-UCPD', 'EU-DSA', 'EU-GDPR', 'UK-FCA-FG21', 'UK-FCA-CONC', 'EU-CCD2', 'US-COPPA'],
  summary: 'A sale aimed at children, or at people because they are in debt, bereaved or ill.',
  why: 'Those in a weak place can least weigh an offer, and bear the cost of a bad one longest.',
  instead: 'Speak to the adult who pays, take the weakness out, or offer help without a sale.',
  messages: {
    child: "'{text}' tells children to make their parents buy.",
    debt: "'{text}' offers credit to people because they are short of money.",
    grief: "'{text}' makes an offer to people because they have lost someone.",
    trait: "'{text}' uses what was inferred about the reader's health or troubles to sell.",
  },
  examples: [
    { bad: 'Kids, tell mum you need the new Zorb!', at: 'tell mum you need', message: 'child', severity: 'error', kind: 'ad' },
    { bad: 'Bad debt? Borrow $1,000 in five minutes.', at: 'Bad debt', message: 'debt', kind: 'ad' },
    { bad: 'Sorry for your loss. 10% off headstones today.', at: 'Sorry for your loss', message: 'grief', kind: 'ad' },
    {
      bad: "We noticed you've been searching for symptoms. Try CalmX, $19.",
      at: "We noticed you've been searching for symptoms",
      message: 'trait',
      kind: 'ad',
    },
    { good: 'Parents: lesson plan and price here.', kind: 'ad' },
    { good: 'Struggling to pay? Free debt advice here; we do not sell loans.', kind: 'landing' },
    { good: 'Your repeat prescription is ready.', kind: 'email-offer' },
    { nearMiss: 'Ask your parents before you create an account.', kind: 'landing' },
    { nearMiss: 'We are sorry for your loss. Our office is closed on Monday.', kind: 'newsletter' },
  ],

  check({ document, report }) {
    for (const claim of claimsBySentence(document, ['claim.child-appeal'], undefined, EVEN_ASKED)) report(claim, 'child', {}, { severity: 'error' })
    for (const claim of claimsBySentence(document, ['claim.hardship'], isForCredit, EVEN_ASKED)) report(claim, 'debt')
    for (const claim of claimsBySentence(document, ['claim.grief'], (one) => one.near('cue.discount', 'neighbour'), EVEN_ASKED))
      report(claim, 'grief')
    for (const claim of claimsBySentence(document, ['claim.inferred-trait'], undefined, EVEN_ASKED)) report(claim, 'trait')
  },
})

const isForCredit = (claim: Annotation): boolean => claim.near('cue.borrow', 'block') && !claim.near('cue.free-help', 'neighbour', { negated: true })
