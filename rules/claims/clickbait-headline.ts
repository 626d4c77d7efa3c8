import { defineRule, TakenPlaces } from '../../src/rule/index.ts'

/** What each finding of a label says; only the first label is looked for outside subjects. */
const claims = {
  'claim.headline-withheld': 'withheld',
  'claim.headline-teaser': 'withheld',
  'claim.headline-list': 'list',
  'claim.headline-quiz': 'quiz',
} as const

export default defineRule({
  id: 'claims/clickbait-headline',
  since: '0.1.0',
  severity: 'info',
  confidence: 0.8,
  kinds: ['selling'],
  laws: ['EU-UCPD', 'US-316'],
  summary: 'A headline that holds back its point so that one must open it.',
  why: 'Readers give their time to find out what the sender could have said in the headline, and learn to distrust the next one.',
  instead: 'Say the fact in the headline: "Switching tariff cut our bill by £12".',
  messages: {
    withheld: "'{text}' holds back what it is about.",
    quiz: "'{text}' asks about the reader and keeps the answer behind the click.",
    list: "'{text}' promises a list to the reader without saying what is in it.",
  },
  examples: [
    { bad: "You won't believe what your bank hides", role: 'subject', kind: 'newsletter', at: "You won't believe", severity: 'warning' },
    { bad: '# One weird trick for clean windows', kind: 'newsletter', at: 'One weird trick', severity: 'info' },
    { bad: '17 things that will change your kitchen', role: 'subject', kind: 'newsletter', at: '17 things that will change your', message: 'list' },
    { bad: 'What happens when you stop ironing', role: 'subject', kind: 'newsletter', at: 'What happens when' },
    { bad: 'Which kettle are you?', role: 'subject', kind: 'newsletter', at: 'Which kettle are you', message: 'quiz' },
    { good: 'How to cut your bill by switching tariff', role: 'subject', kind: 'newsletter' },
    { good: 'Your March invoice is ready', role: 'subject', kind: 'newsletter' },
    { good: 'Why we raised prices, and what you can do', role: 'subject', kind: 'newsletter' },
    { good: '# Here is how to register', kind: 'newsletter' },
    { nearMiss: '12 dead in ferry accident', role: 'subject', kind: 'newsletter' },
    { nearMiss: '20% off everything you love', role: 'subject', kind: 'newsletter' },
    { nearMiss: '3 new flats in your street', role: 'subject', kind: 'newsletter' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    const roles = ['subject', 'title', 'heading', 'preheader'] as const
    for (const [label, message] of Object.entries(claims) as [keyof typeof claims, 'withheld' | 'list' | 'quiz'][]) {
      for (const claim of document.find(label, { roles, question: true, conditional: true, quoted: true, negated: true })) {
        if (taken.isIn(claim.block) || (label !== 'claim.headline-withheld' && claim.role !== 'subject')) continue
        taken.take(claim)
        report(claim, message, {}, { severity: message === 'withheld' && claim.role === 'subject' ? 'warning' : 'info' })
      }
    }
  },
})
