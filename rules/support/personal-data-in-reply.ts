import type { Block, Place } from '../../src/document/index.ts'
import { type AccountNumber, type AnnotatedDocument, accountNumbersIn, defineRule, wordsAfter } from '../../src/rule/index.ts'

/** More of them in one message are a list, and told once is enough. */
const MOST = 5

export default defineRule({
  id: 'support/personal-data-in-reply',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.9,
  kinds: ['support', 'email-transactional', 'email-personal', 'renewal-notice', 'cancel-flow'],
  laws: ['EU-GDPR', 'UK-GDPR', 'STD-PCI'],
  summary: 'A whole card or Social Security number, a customer’s bank account or a password in a message.',
  why: 'Mail and chats are kept, forwarded and broken into; a number that stands there whole can be charged by whoever reads it.',
  instead: 'Give the last four digits only, and strike the number from what you quote.',
  messages: {
    card: 'A message shows a whole card number, which ends in {last}.',
    iban: 'A message shows the whole number of a customer’s account, which ends in {last}.',
    british: 'A message shows the whole number of a bank account with its sort code, which ends in {last}.',
    national: 'A message shows the whole number by which a state knows a person, which ends in {last}.',
    secret: 'A message shows a password or PIN.',
  },
  examples: [
    { bad: 'Your Social Security number is 536-22-8741.', at: '536-22-8741', message: 'national', kind: 'support-reply' },
    { bad: 'We hold your National Insurance number as AB 12 34 56 C.', at: 'AB 12 34 56 C', message: 'national', kind: 'support-reply' },
    {
      bad: 'The direct debit comes from sort code 20-45-45, account number 83917254.',
      at: '20-45-45, account number 83917254',
      message: 'british',
      kind: 'support-reply',
    },
    { bad: 'Your password is Rover1987.', at: 'Your password is Rover1987', message: 'secret', kind: 'support-reply' },
    { good: 'Please pay to our account: sort code 20-45-45, account number 83917254.', kind: 'support-reply', note: 'the firm’s own' },
    { good: 'Part 536-22-8741 is in stock.', kind: 'support-reply' },
    { good: 'Your password is valid until 3 May. Your PIN is 4 digits long.', kind: 'support-reply' },
    { good: 'Use the test card 4242 4242 4242 4242.', kind: 'support-reply' },
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
    const tell = (place: Place, message: Message): void => {
      if (told++ < MOST) report(place, message, { last: place.block.text.slice(0, place.end).slice(-4) })
    }
    for (const block of document.blocks) {
      if (block.hidden || has(document, block, 'cue.test-number')) continue
      for (const number of accountNumbersIn(block)) if (isCustomers(document, number)) tell(number, number.kind)
    }
    for (const claim of document.find('claim.secret-told', { conditional: true })) {
      const [word] = wordsAfter(claim, 1)
      if (word !== undefined && isSecret(word.text)) tell({ block: claim.block, start: claim.start, end: word.end }, 'secret')
    }
  },
})

type Message = 'card' | 'iban' | 'british' | 'national' | 'secret'

const has = (document: AnnotatedDocument, block: Block, label: string): boolean =>
  document.findIn(block, label, { conditional: true, question: true }).length > 0

/** Firms give their own account to be paid into; a customer's is spoken of as theirs. What is no card says what it is. */
function isCustomers(document: AnnotatedDocument, { block, kind }: AccountNumber): boolean {
  if (kind === 'card') return true
  if (kind === 'national') return has(document, block, 'cue.national-number')
  if (has(document, block, 'cue.firm-account')) return false
  return kind === 'british' ? has(document, block, 'cue.sort-code') : has(document, block, 'cue.customer-account')
}

/** Four signs or more with a digit among them: "valid" or "8" are none. */
const isSecret = (word: string): boolean => word.length >= 4 && /\d/.test(word)
