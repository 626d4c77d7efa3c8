import {
  type AnnotatedDocument,
  defineRule,
  hasPostalAddress,
  isEnglish,
  isStatedKind,
  isWholeMessage,
  messageTitle,
  optOuts,
  type Severity,
} from '../../src/rule/index.ts'

const EVEN_SO = { negated: true, conditional: true, question: true, quoted: true, mention: true }

/** Names of mailboxes that nobody reads. */
const NO_REPLY = /\b(?:no[-_.]?reply|do[-_.]?not[-_.]?reply)/i

export default defineRule({
  id: 'email/sender-identity-missing',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['email-offer', 'newsletter'],
  laws: ['US-316', 'CA-CASL', 'EU-ECD', 'EU-EPRIV', 'UK-PECR', 'UK-CTD', 'AU-SPAM'],
  summary: 'Commercial mail whose reader cannot tell where its sender is, or cannot answer.',
  why: 'A sender with an address can be complained to and held to a promise; one without cannot.',
  instead: 'Put the name and postal address of the firm at the end: "Larkfield Ltd, 1 Mill Lane, Leeds LS1 4AP".',
  messages: {
    postal: 'This e-mail shows no postal address of its sender.',
    'no-reply': {
      text: "Mail from '{text}' names no other way to reach its sender.",
      help: 'Let readers answer the mail, or name an address, a number or a page for questions.',
    },
  },
  examples: [
    {
      bad: 'From: Larkfield <post@larkfield.example>\nSubject: Autumn coats\n\nNew coats from £90.\n\n© Larkfield 2026. Unsubscribe\n',
      at: 'Autumn coats',
      message: 'postal',
      kind: 'email-offer',
      severity: 'error',
      format: 'email',
    },
    { bad: '<h1>Half price</h1><p>All coats.</p><p><a href="{{unsubscribe_url}}">Unsubscribe</a></p>', at: 'Half price', format: 'html' },
    {
      bad: '<h1>Half price</h1><p style="display:none">1 Mill Lane, Leeds LS1 4AP</p><p><a href="/unsubscribe">Unsubscribe</a></p>',
      at: 'Half price',
      severity: 'warning',
      format: 'html',
    },
    {
      bad: 'From: Larkfield <no-reply@larkfield.example>\nSubject: Autumn coats\n\nNew coats from £90.\n\nLarkfield Ltd, 1 Mill Lane, Leeds LS1 4AP. Unsubscribe\n',
      at: 'Larkfield',
      message: 'no-reply',
      severity: 'warning',
      format: 'email',
    },
    {
      good: 'From: Larkfield <post@larkfield.example>\nSubject: Autumn coats\n\nNew coats.\n\nLarkfield Ltd, 1 Mill Lane, Leeds LS1 4AP. Unsubscribe\n',
      format: 'email',
    },
    { good: '<h1>Half price</h1><p>{{company_address}} <a href="{{unsubscribe_url}}">Unsubscribe</a></p>', format: 'html' },
    { good: '<h1>Half price</h1><p>PO Box 4410, Austin, TX 78765 <a href="/unsubscribe">Unsubscribe</a></p>', format: 'html' },
    {
      good: 'Subject: Autumn coats\n\nNew coats from £90.\n\nLarkfield Holdings plc, Harbour Point, Co Dublin, Ireland. Unsubscribe\n',
      format: 'email',
      note: 'an address without a street number',
    },
    { nearMiss: '# Autumn coats\n\nNew coats from £90.', note: 'a draft that has no footer yet' },
    { nearMiss: '# Your receipt\n\nTotal: $12. Unsubscribe from tips.', kind: 'email-transactional' },
  ],

  check({ document, report }) {
    const place = messageTitle(document)
    if (place === undefined || !isWholeMessage(document.document)) return
    if (document.format !== 'email' && optOuts(document).length === 0) return
    if (!hasPostalAddress(document.document)) {
      if (isEnglish(document)) report(place, 'postal', {}, { severity: gravity(document) })
    } else noReply(document, (block) => report({ block, start: 0, end: block.text.length }, 'no-reply', {}, { severity: 'warning' }))
  },
})

/** A template may get its footer later, and a letter that sells nothing need not bear an address everywhere. */
function gravity({ document, format, kind }: AnnotatedDocument): Severity {
  const isOffer = kind === 'email-offer'
  if (!isStatedKind(document)) return isOffer ? 'warning' : 'info'
  return isOffer && format === 'email' ? 'error' : 'warning'
}

/** Hands over the sender when its mailbox takes no answers and the mail names no other way. */
function noReply(document: AnnotatedDocument, found: (block: AnnotatedDocument['blocks'][number]) => void): void {
  const from = document.blocks.find(({ role }) => role === 'from')
  if (from === undefined || !NO_REPLY.test(document.field('from') ?? '') || document.field('reply-to') !== undefined) return
  const routes = document.find('disclosure.contact-route', EVEN_SO).filter(({ block }) => block !== from)
  const links = document.links().some(({ href, text }) => href.startsWith('mailto:') || /contact|support|help/i.test(`${href} ${text}`))
  if (routes.length === 0 && !links) found(from)
}
