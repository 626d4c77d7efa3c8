import { enclosing } from '../../src/document/index.ts'
import { type Annotation, defineRule, TakenPlaces } from '../../src/rule/index.ts'

const claims = ['claim.stock-count', 'claim.scarcity', 'claim.scarcity-loose', 'claim.scarcity-frame'] as const

/** A block of so few words is a badge or a slogan. */
const BADGE = 6

export default defineRule({
  id: 'pressure/scarcity-no-basis',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.9,
  kinds: ['selling'],
  // What is gone in a week may be an illness.
  yieldsTo: ['health/disease-claim'],
  laws: ['EU-I-5', 'EU-I-7', 'UK-S20', 'US-DARK22', 'AU-ACL'],
  evidence: ['stock'],
  summary: 'A claim that little is left, which nothing in the copy bears out.',
  why: 'Fear of losing the last piece makes people buy what they would have compared; a number that stands fixed in the file stays low however many there are.',
  instead: 'Bind the number to real stock, or say how many there are in all; otherwise leave it out.',
  messages: {
    'static-number': "'{text}' is a fixed number in the file, not the stock of the moment.",
    'no-quantity': "'{text}' claims that little is left but names no quantity.",
    endless: {
      text: "'{text}' claims scarcity for goods that cannot run out.",
      help: 'Drop the claim, or say what is limited: places, support hours, the price.',
    },
    stale: { text: "'{text}' may no longer be true when the mail is opened.", help: 'Say when it was counted: "3 left on 4 May at 09:00".' },
  },
  examples: [
    { bad: 'Only 3 left!', at: 'Only 3 left', message: 'static-number', kind: 'product' },
    { bad: 'HURRY, JUST TWO PAIRS REMAINING', at: 'HURRY, JUST TWO PAIRS REMAINING', message: 'static-number', kind: 'product' },
    { bad: 'Pre-order: 4 seats left', at: 'Pre-order: 4 seats left', kind: 'product' },
    { bad: 'Only 4 unit(s) available', at: 'Only 4 unit(s) available', kind: 'product' },
    { bad: 'This jacket is selling fast. Grab yours.', at: 'selling fast', message: 'no-quantity', kind: 'product' },
    { bad: 'Only a few left in stock', at: 'Only a few left in stock', message: 'no-quantity', kind: 'product' },
    { bad: '82% claimed', at: '82% claimed', kind: 'product' },
    { bad: 'Low stock', at: 'Low stock', kind: 'product' },
    { bad: 'Due to high demand, reserve yours today.', at: 'Due to high demand', kind: 'landing' },
    { bad: 'Just 7 e-book copies remaining.', at: 'Just 7 e-book copies remaining', message: 'endless', severity: 'error', kind: 'landing' },
    { good: '{{stock_count}} in stock.', kind: 'product' },
    { good: 'Only {{stock_count}} left in this size.', kind: 'product' },
    { good: 'Edition of 500, signed. Only a few left.', kind: 'product' },
    { good: 'The hall seats 120. Only 8 seats left on 4 May at 09:00.', kind: 'landing' },
    { good: 'Your size may sell out, though we have plenty today.', kind: 'product', note: 'nobody is hurried' },
    { good: 'On 4 May there were 9 seats left.', kind: 'landing' },
    { good: 'We bake once a week, 60 loaves. On most days they are gone in an hour.', kind: 'landing' },
    { good: 'Only 4 left, counted this morning at 9:00.', kind: 'product' },
    { good: 'Out of stock until May.', kind: 'product' },
    { good: 'Limited to 200 numbered prints.', kind: 'product' },
    { bad: 'Running out', at: 'Running out', kind: 'product', note: 'a badge by itself' },
    { nearMiss: 'Only 3 seats left on your plan.', kind: 'landing', note: 'a fact of the account' },
    { nearMiss: 'The first three lessons are free, without an account.', kind: 'landing', note: 'they cost nothing' },
    { nearMiss: 'A rare find: right on the harbour, with the sea at the door.', kind: 'landing', note: 'praise of a place' },
    { nearMiss: 'You have only 2 attempts left.', kind: 'landing' },
    { nearMiss: '<nav><a href="/gone">Almost Gone</a></nav>', format: 'html', kind: 'landing', note: 'a menu names a page' },
    { nearMiss: 'The figures have limited availability before 1990 and are revised every year by the office.', kind: 'landing' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    const asked = { conditional: true, question: document.blocks.length === 1 }
    const inMail = document.isA('email-offer', 'newsletter')
    for (const label of claims) {
      for (const claim of document.find(label, asked)) {
        if (taken.touches(claim)) continue
        if (enclosing(claim.block, 'nav') !== undefined || claim.near('cue.own-stock', 'sentence')) continue
        if (label === 'claim.scarcity-loose' && !sellsHere(claim)) continue
        taken.take(claim)
        if (isEndless(claim) && !claim.hasVariable) report(claim, 'endless', {}, { severity: 'error' })
        else if (claim.near('fact.capacity', 'neighbour') || claim.near('disclosure.counted', 'block')) continue
        else if (claim.hasVariable) {
          if (inMail) report(claim, 'stale', {}, { severity: 'info' })
        } else report(claim, claim.part('count') === undefined ? 'no-quantity' : 'static-number')
      }
    }
  },
})

const isEndless = (claim: Annotation): boolean => claim.near('cue.endless-goods', 'sentence')

/** Whether something is for sale beside the words, or they stand alone as a badge. */
function sellsHere(claim: Annotation): boolean {
  const { text } = claim.block
  if (text.split(' ', BADGE + 1).length <= BADGE) return true
  return text.length < 200 && claim.near('cue.offer', 'sentence')
}
