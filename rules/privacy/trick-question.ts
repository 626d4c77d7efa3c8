import type { Block } from '../../src/document/index.ts'
import { type AnnotatedDocument, defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'privacy/trick-question',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.9,
  kinds: ['checkout', 'selling', 'trial-signup', 'consent-form', 'cookie-banner', 'cancel-flow', 'email-transactional'],
  laws: ['EU-GDPR', 'EU-EDPB', 'EU-UCPD', 'UK-PECR', 'US-DARK22'],
  summary: 'A choice worded so that readers choose what they do not mean.',
  why: 'Ticks mean yes and buttons mean what they say; a question turned round collects consent that nobody gave.',
  instead: 'Ask for one thing in positive words: tick to receive, leave empty not to.',
  messages: {
    inverted: "'{text}' turns the question round: doing nothing, or the plain reading, means yes.",
    'opt-out': "'{text}' makes a tick mean no.",
    mixed: "'{text}' means no here, while another tick beside it means yes.",
    dialog: "'{text}' may mean leaving the plan or leaving this question.",
  },
  examples: [
    {
      bad: 'Untick the box if you prefer not to receive our e-mails.',
      at: 'Untick the box if you prefer not to receive our e-mails',
      message: 'inverted',
    },
    {
      bad: "If you don't want to receive our brochure, please tick this box.",
      at: "If you don't want to receive our brochure, please tick this box",
      message: 'opt-out',
      severity: 'warning',
    },
    {
      bad: 'Tick here if you do not want letters. Tick here if you would like text messages.',
      at: 'Tick here if you do not want',
      message: 'mixed',
    },
    { bad: 'We will send you news unless you tell us not to.', at: 'unless you tell us not', message: 'inverted' },
    { bad: "Don't not share my data", at: "Don't not share", message: 'inverted', role: 'button' },
    {
      bad: '<dialog><h2>Cancel subscription?</h2><button>Cancel</button><button>Continue</button></dialog>',
      at: 'Cancel',
      message: 'dialog',
      format: 'html',
      kind: 'cancel-flow',
    },
    { bad: 'Leave this box ticked if you want to receive offers.', at: 'Leave this box ticked if you want', message: 'inverted' },
    { bad: 'Do not tick if you want to receive our news.', at: 'Do not tick if you want', message: 'inverted' },
    { good: 'Tick to receive offers.' },
    {
      good: '<dialog><h2>Cancel subscription?</h2><button>Cancel plan</button><button>Keep plan</button></dialog>',
      format: 'html',
      kind: 'cancel-flow',
    },
    { good: 'Tick this box if you would like to receive our newsletter.' },
    { nearMiss: "Don't miss our guide to winter tyres.", kind: 'landing' },
    { nearMiss: "If you don't see the parcel, check the box by the gate.", note: 'a real box' },
    { nearMiss: 'You can unsubscribe at any time.' },
  ],

  check({ document, report }) {
    const any = { negated: true, conditional: true, question: true, hidden: true }
    const inverted = document.find('claim.inverted-choice', any)
    for (const claim of inverted) report(claim, 'inverted')
    const optIns = document.find('claim.opt-in-tick', any)
    for (const claim of document.find('claim.opt-out-tick', any)) {
      if (inverted.some((other) => other.block === claim.block && other.start < claim.end && claim.start < other.end)) continue
      if (optIns.some((other) => claim.distance(other) === 'block' || claim.distance(other) === 'neighbour')) report(claim, 'mixed')
      else report(claim, 'opt-out', {}, { severity: 'warning' })
    }
    if (document.has('cue.cancel-question', any)) {
      for (const block of buttonsNamed(document, 'cancel')) report({ block, start: 0, end: block.text.length }, 'dialog')
    }
  },
})

const buttonsNamed = (document: AnnotatedDocument, name: string): Block[] =>
  document.blocks.filter((block) => block.role === 'button' && block.text.toLowerCase() === name)
