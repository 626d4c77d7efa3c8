import { defineRule } from '../../src/rule/index.ts'

/** The plea is put as a question, behind an "if", or begins with "don't"; pop-ups are hidden until they pop up. */
const asked = { question: true, conditional: true, negated: true, hidden: true }

/** A longer text is a letter, not a dialogue. */
const DIALOGUE = 200

export default defineRule({
  id: 'pressure/leaving-plea',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.85,
  kinds: ['selling', 'cancel-flow'],
  yieldsTo: ['pressure/confirmshaming'],
  laws: ['EU-UCPD', 'EU-DSA', 'UK-DMCC', 'US-DARK22', 'IN-DP'],
  summary: 'Readers who want to leave are held back with bait, loss or doubt.',
  why: 'Leaving is a decision already taken; a plea at the door makes people stay for what they would not have asked for, and go on paying.',
  instead: 'Say what ends and on which day, beside a button that leaves.',
  messages: {
    plea: "'{text}' holds back a reader who wants to leave.",
  },
  examples: [
    { bad: "Stop! You'll lose 300 points.", at: "You'll lose 300 points", kind: 'cancel-flow' },
    { bad: 'Leaving so soon?', at: 'Leaving so soon', kind: 'landing' },
    { bad: "Don't go! Half price for a year.", at: "Don't go", kind: 'landing' },
    { bad: 'Are you absolutely sure you want to cancel?', at: 'Are you absolutely sure you want to cancel', kind: 'cancel-flow' },
    { bad: 'Please reconsider.', at: 'Please reconsider', kind: 'cancel-flow' },
    { bad: "You'll lose access to all member prices.", at: "You'll lose access to all member prices", kind: 'cancel-flow' },
    { good: "You'll lose access to your courses on 30 June 2027.", kind: 'cancel-flow', note: 'says when' },
    { good: 'Your plan ends on 3 March 2027. Until then you can use everything.', kind: 'cancel-flow' },
    { good: 'Are you sure you want to cancel?', kind: 'cancel-flow', note: 'asks once' },
    { good: 'If you cancel, your lists are deleted after 30 days; export them first.', kind: 'cancel-flow' },
    { nearMiss: 'You have unsaved changes. Leave this page?', kind: 'landing' },
    { nearMiss: "Are you sure you want to leave? You'll lose all unsaved changes.", kind: 'landing', note: "the reader's own work" },
    { nearMiss: "Don't leave the iron unattended.", kind: 'product' },
  ],

  check({ document, report }) {
    const losses = document.find('claim.leaving-loss', asked).filter((loss) => !loss.near('cue.plain-end', 'block', asked))
    const claims = [...document.find('claim.leaving-plea', asked), ...losses]
    const cries = document.find('cue.wait', asked).filter((cue) => cue.near('cue.plea-bait', 'block', asked))
    for (const claim of [...claims, ...cries]) {
      if (claim.block.text.length > DIALOGUE || claim.near('cue.unsaved', 'block', asked)) continue
      report(claim, 'plea')
      return
    }
  },
})
