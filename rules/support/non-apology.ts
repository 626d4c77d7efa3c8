import { type AnnotatedDocument, type Annotation, defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'support/non-apology',
  since: '0.1.0',
  severity: 'info',
  severityIn: { 'complaint-reply': 'warning', 'incident-notice': 'warning' },
  confidence: 0.85,
  kinds: ['support'],
  laws: ['STD-ISO10002', 'UK-FCA-DISP'],
  summary: 'An apology that names neither what went wrong nor who did it.',
  why: 'Someone who has lost time or money hears that nobody will answer for it, and writes again.',
  instead: 'Say what you did, what it did to the reader, and that you are sorry: "We charged you twice on 3 May. We are sorry."',
  messages: {
    feeling: "'{text}' is sorry for what the reader feels, not for what happened.",
    judged: "'{text}' is sorry for what the reader made of it, and nothing says what went wrong.",
    anything: "'{text}' does not say what went wrong.",
    nobody: "'{text}' names nobody who did it.",
  },
  examples: [
    { bad: "We're sorry if you were offended.", at: 'sorry if you', message: 'feeling' },
    { bad: 'We are sorry you feel that way.', at: 'sorry you feel', message: 'feeling', severity: 'warning', kind: 'complaint-reply' },
    { bad: 'Apologies for any inconvenience.', at: 'Apologies for any inconvenience', message: 'anything' },
    { bad: 'Mistakes were made.', at: 'Mistakes were made', message: 'nobody', kind: 'incident-notice' },
    { bad: 'Some users may have experienced disruption.', at: 'Some users may have experienced', message: 'nobody', kind: 'incident-notice' },
    { bad: 'We apologise for any inconvenience this may have caused.', at: 'apologise for any inconvenience', kind: 'support-reply' },
    { bad: 'We regret that you were unhappy with your stay.', at: 'regret that you were unhappy', message: 'judged', kind: 'complaint-reply' },
    {
      bad: 'We are sorry that our service did not meet your expectations.',
      at: 'sorry that our service did not meet your expectations',
      message: 'judged',
      kind: 'complaint-reply',
    },
    { bad: 'If this caused upset, we apologise.', at: 'If this caused upset, we apologise', message: 'feeling', kind: 'complaint-reply' },
    { good: 'We are sorry that you were unhappy with your stay. We left the heating off for two nights.', kind: 'complaint-reply' },
    { good: 'If you were charged twice, we are sorry: the second payment goes back today.', kind: 'support-reply' },
    { good: 'Sorry you are not happy with the colour. You can send it back.', kind: 'support-reply', note: 'nobody was at fault' },
    { good: "We broke sign-in from 09:10 to 10:40 and we're sorry.", kind: 'incident-notice' },
    { good: 'Sorry I missed your call.' },
    { good: 'We are sorry we deleted your drafts.' },
    { good: 'We charged your card twice on 3 May. We apologise for any inconvenience.', note: 'it says what happened' },
    { good: 'We apologise for any inconvenience caused by the delay to your parcel.' },
    { nearMiss: 'Sorry, this size is sold out.' },
    { nearMiss: 'We are sorry if this letter reached you by mistake.', note: 'it names what may have gone wrong' },
    { nearMiss: 'I am sorry to hear that your lamp arrived broken.' },
    { nearMiss: 'If you feel that we were wrong, write to the ombudsman.' },
  ],

  check({ document, report }) {
    for (const apology of document.find('claim.apology-if', { conditional: true })) {
      if (!apology.near('cue.own-slip', 'sentence')) report(apology, 'feeling')
    }
    for (const label of ['claim.apology-judged', ...(document.kind === 'complaint-reply' ? ['claim.apology-taste'] : [])])
      for (const apology of document.find(label, { conditional: true })) if (!isOwned(document, apology)) report(apology, 'judged')
    for (const apology of document.find('claim.apology-any', { conditional: true })) if (!hasCause(apology)) report(apology, 'anything')
    for (const passive of document.find('claim.agentless-fault', { conditional: true })) if (!hasCause(passive)) report(passive, 'nobody')
  },
})

/** Whether what happened is said beside it. */
const hasCause = (apology: Annotation): boolean => apology.near('fact.own-fault', 'neighbour') || apology.near('cue.own-slip', 'sentence')

/** Whether the writer says elsewhere what they did. */
const isOwned = (document: AnnotatedDocument, { block, start, end }: Annotation): boolean =>
  document.find('fact.own-fault', { conditional: true }).some((fault) => fault.block !== block || fault.end <= start || fault.start >= end)
