import { type AnnotatedDocument, type Annotation, claimsBySentence, defineRule } from '../../src/rule/index.ts'

const MESSAGES: Readonly<Record<string, 'official' | 'prize' | 'alarm'>> = {
  'claim.official-notice': 'official',
  'claim.official-body': 'official',
  'claim.prize-won': 'prize',
  'claim.prize-message': 'prize',
  'claim.infected': 'alarm',
}

/** Where a notice would have its name: elsewhere the words tell little. */
const TITLES: ReadonlySet<string> = new Set(['subject', 'heading', 'title', 'preheader', 'button', 'link'])
/** A paragraph of so few words may be a title too. */
const SHORT = 14

export default defineRule({
  id: 'pressure/fake-official-notice',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['ad', 'landing', 'product', 'pricing', 'trial-signup', 'checkout', 'email-offer', 'newsletter', 'social-post'],
  laws: ['US-461', 'US-316', 'US-310', 'EU-I-21', 'EU-I-22', 'EU-I-31', 'EU-I-19', 'UK-S20', 'US-MAIL'],
  summary: 'An offer dressed as a notice of an office, a bill, a prize or an alarm.',
  why: 'People act on an official letter or an alarm before they think; those who are frightened or easily awed pay for what they do not owe.',
  instead: 'Say in the first line that it is an offer, and from whom; leave the style of offices to offices.',
  messages: {
    official: "'{text}' makes an offer look like a notice of an office or a creditor.",
    prize: "'{text}' tells readers of a prize or a choice that nothing in the text bears out.",
    alarm: "'{text}' raises an alarm about the reader's device in order to sell.",
  },
  examples: [
    { bad: 'FINAL NOTICE: your domain listing', at: 'FINAL NOTICE:', message: 'official', role: 'subject', kind: 'email-offer' },
    { bad: "You've won a tablet! Pay $4.95 to claim it.", at: "You've won a", message: 'prize', kind: 'landing' },
    { bad: 'Your computer is infected. Buy PC Guard for $39.', at: 'Your computer is infected', message: 'alarm', kind: 'landing' },
    { bad: 'We have been trying to reach you about your warranty. Call now.', at: 'We have been trying to reach you about', kind: 'landing' },
    { good: 'Invoice {{invoice_id}} is past due: {{amount}}', role: 'subject', kind: 'email-offer' },
    { good: 'Win a week in Bath: enter free until 6 December, rules below.', kind: 'email-offer' },
    { good: 'Thank you for entering. You have won a hamper; official rules below.', kind: 'email-offer' },
    { good: 'Final notice: invoice number 20931 of 3 November', role: 'subject', kind: 'email-offer', note: 'the reader can check it' },
    { nearMiss: 'Final days of the summer sale', role: 'subject', kind: 'email-offer' },
    { nearMiss: 'Our jam has won a gold medal.', kind: 'landing' },
    { nearMiss: 'We are not a government agency.', kind: 'landing' },
    { nearMiss: 'How to spot a letter that says "final notice"', kind: 'newsletter' },
  ],

  check({ document, report }) {
    const claims = claimsBySentence(document, Object.keys(MESSAGES), (claim) => isLoud(claim) && !isTrue(document, claim))
    for (const claim of claims) report(claim, MESSAGES[claim.label])
  },
})

/** Whether it stands where a notice has its name, or says enough by itself. */
function isLoud({ label, role, block }: Annotation): boolean {
  return label !== 'claim.official-notice' || TITLES.has(role) || block.text.split(' ', SHORT + 1).length <= SHORT || block.index < 4
}

/** The reader's own account or order, or a draw with rules. */
function isTrue(document: AnnotatedDocument, claim: Annotation): boolean {
  const isPrize = MESSAGES[claim.label] === 'prize'
  if (claim.block.marks.some(({ kind, name }) => kind === 'variable' && /id|number|amount|invoice|tracking|order/i.test(name ?? ''))) return true
  return isPrize ? document.has('cue.true-draw', { negated: true }) : document.has('cue.own-account', { negated: true })
}
