import { defineRule, isEnglish, isStatedKind, isSureOfKind, isWholeMessage, messageTitle, optOuts } from '../../src/rule/index.ts'

const EVEN_SO = { negated: true, conditional: true, question: true, quoted: true, mention: true }

export default defineRule({
  id: 'email/contact-basis-missing',
  since: '0.1.0',
  severity: 'info',
  confidence: 0.8,
  kinds: ['email-offer', 'newsletter'],
  laws: ['EU-GDPR', 'EU-EPRIV', 'CA-CASL', 'UK-PECR', 'EU-I-26'],
  summary: 'Commercial mail that does not say why the reader gets it.',
  why: 'Readers who do not know where a sender has their address from can neither check it nor put it right.',
  instead: 'Add one line at the end: "You get this because you joined at larkfield.example; about two letters a month."',
  messages: {
    missing: 'The mail does not say why the reader gets it.',
  },
  examples: [
    { bad: '# Spring sale\n\nBoots from $40.\n\n[Unsubscribe](/u)', at: 'Spring sale' },
    { bad: 'Subject: Boots from $40\n\nNew boots in all sizes. Reply STOP to opt out.\n', at: 'Boots from $40', format: 'email' },
    { bad: '<h1>Half price</h1><p>All coats.</p><p><a href="{{unsubscribe_url}}">Unsubscribe</a></p>', at: 'Half price', format: 'html' },
    { good: '# Spring sale\n\nBoots from $40.\n\nYou get this because you bought from us. [Unsubscribe](/u)' },
    { good: '# Spring sale\n\nBoots from $40.\n\nYou asked for news of boots in size 9. [Unsubscribe](/u)' },
    { good: '# Letter\n\nYou are subscribed to our monthly letter. [Unsubscribe](/u)', kind: 'newsletter' },
    { good: '<p>Half price</p><p>Why did I get this? You signed up at our fair. <a href="/unsubscribe">Unsubscribe</a></p>', format: 'html' },
    { good: '# Spring sale\n\nBoots from $40.\n\nThe e-mail address for your subscription is {{email}}. [Unsubscribe](/u)' },
    { nearMiss: '# Spring sale\n\nBoots from $40.', note: 'a draft that has no footer yet' },
    { nearMiss: '# Your receipt\n\nTotal: $12.', kind: 'email-transactional' },
  ],

  check({ document, report }) {
    const place = messageTitle(document)
    // Whoever gets a newsletter has mostly asked for it: it is read only where somebody said that it is one. Service mail may read like an offer.
    if (document.kind === 'newsletter' ? !isStatedKind(document.document) : !isSureOfKind(document.document)) return
    if (place === undefined || !isWholeMessage(document.document) || !isEnglish(document)) return
    if (document.format !== 'email' && optOuts(document).length === 0) return
    if (!document.has('disclosure.contact-basis', EVEN_SO)) report(place, 'missing')
  },
})
