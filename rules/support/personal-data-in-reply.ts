import { type AccountNumber, type AnnotatedDocument, accountNumbersIn, defineRule } from '../../src/rule/index.ts'

/** More of them in one message are a list, and told once is enough. */
const MOST = 5

export default defineRule({
  id: 'support/personal-data-in-reply',
  since: '0.1.0',
  status: 'preview',
  severity: 'error',
  confidence: 0.9,
  kinds: ['support', 'email-transactional', 'email-personal', 'renewal-notice', 'cancel-flow'],
  laws: ['EU-GDPR', 'UK-GDPR', 'STD-PCI'],
  summary: 'A whole card number, or a customer’s bank account, in a message.',
  why: 'Mail and chats are kept, forwarded and broken into; a number that stands there whole can be charged by whoever reads it.',
  instead: 'Give the last four digits only, and strike the number from what you quote.',
  messages: {
    card: 'A message shows a whole card number, which ends in {last}.',
    iban: 'A message shows the whole number of a customer’s account, which ends in {last}.',
  },
  examples: [
    { bad: 'We refunded card 4539 1488 0343 6467 today.', at: '4539 1488 0343 6467', message: 'card', kind: 'support-reply' },
    { bad: 'You wrote: my card is 5555555555554444.', at: '5555555555554444', kind: 'chat-log' },
    {
      bad: 'The money goes to your account DE89 3704 0044 0532 0130 00.',
      at: 'DE89 3704 0044 0532 0130 00',
      message: 'iban',
      kind: 'email-transactional',
    },
    { good: 'We refunded the card ending in 6467.', kind: 'support-reply' },
    { good: 'Please transfer £40 to our account GB82 WEST 1234 5698 7654 32.', kind: 'support-reply', note: 'the firm’s own' },
    { good: 'Your order number is 4539 1488 0343 6468.', kind: 'support-reply', note: 'the check digit is wrong' },
    { nearMiss: 'Tracking number 1234567890123456, phone 0800 555 0100.', kind: 'support-reply' },
    { nearMiss: 'Serial DE12 3456 7890 1234 5678 90', kind: 'support-reply' },
  ],

  check({ document, report }) {
    let told = 0
    for (const block of document.blocks) {
      if (block.hidden) continue
      for (const number of accountNumbersIn(block)) {
        if (told >= MOST || (number.kind === 'iban' && !isCustomers(document, number))) continue
        told++
        report(number, number.kind, { last: block.text.slice(0, number.end).slice(-4) })
      }
    }
  },
})

/** Firms give their own account to be paid into; a customer's is spoken of as theirs. */
function isCustomers(document: AnnotatedDocument, { block }: AccountNumber): boolean {
  const has = (label: string): boolean => document.findIn(block, label, { conditional: true, question: true }).length > 0
  return has('cue.customer-account') && !has('cue.own-account')
}
