import { enclosing, type Place } from '../../src/document/index.ts'
import { type AnnotatedDocument, defineRule, edit } from '../../src/rule/index.ts'

export default defineRule({
  id: 'email/fake-reply-subject',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.9,
  kinds: ['email-offer', 'newsletter', 'ad'],
  laws: ['US-316', 'EU-EPRIV', 'EU-UCPD', 'UK-PECR', 'UK-CAP-2', 'CA-COMP'],
  fixes: 'suggestion',
  summary: 'A subject that pretends the mail belongs to a conversation.',
  why: 'People open an answer because they believe that they asked; mail that gets itself opened that way begins with a lie.',
  instead: 'Write what the mail offers in its subject.',
  messages: {
    reply: "The subject pretends to be an answer or to be passed on: '{text}'.",
    talk: "The subject speaks of an exchange that this mail gives no sign of: '{text}'.",
    notice: "The subject looks like a notice of something else: '{text}'.",
    quote: "The mail begins with the header of an earlier message, '{text}', but answers none.",
  },
  examples: [
    { bad: 'Subject: Re: your account\n\nBoots from $40, today only.', at: 'Re:', message: 'reply', format: 'text' },
    { bad: 'Fwd: FW: unpaid invoice?', at: 'Fwd: FW:', message: 'reply', role: 'subject' },
    { bad: 'RE[2]: our prices', at: 'RE[2]:', message: 'reply', role: 'subject' },
    { bad: 'AW: Ihre Anfrage', at: 'AW:', message: 'reply', role: 'subject' },
    { bad: 'Following up on our chat', at: 'Following up on our chat', message: 'talk', severity: 'warning', role: 'subject' },
    { bad: 'As discussed: your new price list', at: 'As discussed', message: 'talk', severity: 'warning', role: 'subject' },
    { bad: 'You have (1) new message', at: 'You have (1) new message', message: 'notice', severity: 'warning', role: 'subject' },
    { bad: 'Order confirmation: 30% off everything', at: 'Order confirmation', message: 'notice', severity: 'warning', role: 'subject' },
    {
      bad: 'Subject: Coats at half price\n\n-----Original Message-----\nFrom: Mia\nSent: Monday\nTo: Sam\nSubject: coats\n\nHave you seen these coats? Half price today.\n',
      at: '-----Original Message-----',
      message: 'quote',
      severity: 'warning',
      format: 'email',
    },
    {
      good: 'Subject: Re: ticket 8841\nIn-Reply-To: <7@larkfield.example>\nReferences: <7@larkfield.example>\n\nYour refund is on its way.\n',
      format: 'email',
    },
    { good: 'Regarding your order {{order_id}}', role: 'subject' },
    { good: 'Order confirmation 88412', role: 'subject', note: 'the reader can check the number' },
    { good: 'Re: your complaint', role: 'subject', kind: 'complaint-reply' },
    { good: 'Subject: Boots from $40\n\nReply to this e-mail for help.', format: 'text' },
    { nearMiss: 'Red: the new colour', role: 'subject' },
    { nearMiss: 'Re-read: five books for the summer', role: 'subject' },
    { nearMiss: 'How to follow up on a sales call', role: 'subject' },
  ],

  check({ document, report }) {
    const subject = document.blocks.find(({ role }) => role === 'subject')
    if (subject === undefined || document.field('in-reply-to') !== undefined || document.field('references') !== undefined) return
    const prefix = PREFIX.exec(subject.text)
    const talks = document.claims('fake-thread', { roles: ['subject'], question: true })
    const notices = document.claims('fake-notice', { roles: ['subject'], question: true })
    if (prefix !== null) {
      // What is left would only pretend something else.
      const isHonest = talks.length === 0 && notices.length === 0
      const fixes = isHonest ? [edit({ block: subject, start: 0, end: prefix[0].length }, '', `Drop '${prefix[0].trim()}'`)] : []
      report({ block: subject, start: 0, end: prefix[0].trimEnd().length }, 'reply', {}, { fixes })
    }
    const quote = quotedHeader(document)
    if (quote !== undefined) report(quote, 'quote', {}, { severity: 'warning' })
    if (prefix !== null) return
    for (const claim of talks) report(claim, 'talk', {}, { severity: 'warning' })
    if (document.has('cue.own-reference')) return
    for (const claim of notices) report(claim, 'notice', {}, { severity: 'warning' })
  },
})

/** What mail programs write before the subject of an answer, or of mail passed on, in several languages: `Re: Fwd[2]: your account`. */
const PREFIX = /^(?:(?:re|fwd?|aw|wg|sv|vb|antw|rv)(?: ?[[(]\d{1,3}[\])]|\^\d{1,3})?: *)+/i

/** The first line of a quoted header that the body begins with. */
function quotedHeader({ blocks }: AnnotatedDocument): Place | undefined {
  const block = blocks.find((one) => !one.hidden && enclosing(one, 'part')?.data.part !== 'headers')
  const line = block?.text.split(/[\n\u2028]/, 1)[0] ?? ''
  return block !== undefined && (block.role === 'quote' || block.parent.type === 'quote' || ORIGINAL.test(line)) && HEADER.test(line)
    ? { block, start: 0, end: line.length }
    : undefined
}

const ORIGINAL = /^-{2,} ?(?:original|forwarded) message/i
const HEADER = /^(?:-{2,} ?(?:original|forwarded)|begin forwarded message|from: |on .{4,80} wrote:)/i
