import { type AnnotatedDocument, type Annotation, claimsBySentence, defineRule } from '../../src/rule/index.ts'

const EVEN_ASKED = { conditional: true, question: true }
/** Paragraphs after the one that greets children. */
const SOON = 3

export default defineRule({
  id: 'privacy/child-data-no-parent',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.75,
  kinds: ['selling', 'consent-form', 'email-transactional', 'chat-log', 'bot-greeting'],
  laws: ['US-COPPA', 'EU-GDPR', 'UK-AADC', 'UK-GDPR'],
  summary: 'Children asked for what names or finds them, with no parent in sight.',
  why: 'Children tell what they are asked and cannot know who keeps it; nobody who could say no learns of it.',
  instead: 'Ask for less, or lead to a parent who agrees first.',
  messages: {
    asked: "'{text}' asks children for their data, and no parent or guardian is named.",
  },
  examples: [
    { bad: 'Hey kids, tell us your name and school and win a Zorb!', at: 'Hey kids, tell us your name and school', kind: 'ad' },
    { bad: 'If you are under 12, join the club with your email.', at: 'you are under 12, join the club with your email', kind: 'landing' },
    { bad: 'Kids, send us your photo for the wall of fame.', at: 'Kids, send us your photo', kind: 'social-post' },
    { bad: 'Tell us your school and your birthday.', at: 'Tell us your school and', kind: 'trial-signup' },
    { bad: 'Hey kids! Join the Dino Club.\n\nTell us your name and your birthday.', at: 'Tell us your name and your birthday', kind: 'landing' },
    { good: 'Hey kids! Join the Dino Club.\n\nGrown-ups: tell us your name and email.', kind: 'landing' },
    { good: 'Hey kids, ask a parent to enter their email and agree.', kind: 'landing' },
    { good: 'Shoes for kids. Enter your email for 10% off.', kind: 'product', note: 'said to those who buy' },
    { good: 'Hey kids, play all games without an account. We do not want your name.', kind: 'landing' },
    { nearMiss: 'Tell us your school of thought in one line.', kind: 'landing' },
    { nearMiss: 'Children, dogs and bikes are welcome. Book by email.', kind: 'landing' },
  ],

  check({ document, report }) {
    if (document.has('cue.parent', { conditional: true, negated: true, question: true })) return
    const [claim] = claimsBySentence(document, ['claim.child-asked'], undefined, EVEN_ASKED)
    const asked = claim ?? askedOfGreeted(document)
    if (asked !== undefined) report(asked, 'asked')
  },
})

/** What is asked soon after a text has turned to children. */
function askedOfGreeted(document: AnnotatedDocument): Annotation | undefined {
  const [greeting] = document.find('cue.child-greeted', EVEN_ASKED)
  if (greeting === undefined) return undefined
  const from = document.blocks.indexOf(greeting.block)
  return document.find('claim.child-data', EVEN_ASKED).find(({ block }) => {
    const after = document.blocks.indexOf(block) - from
    return after >= 0 && after <= SOON
  })
}
