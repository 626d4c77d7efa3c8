import { enclosing } from '../../src/document/index.ts'
import {
  type AnnotatedDocument,
  type Annotation,
  defineRule,
  fullParts,
  isEnglish,
  isStatedKind,
  isSureOfKind,
  isWholeMessage,
  messageTitle,
  type OptOut,
  optOuts,
} from '../../src/rule/index.ts'

export default defineRule({
  id: 'email/missing-unsubscribe',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.9,
  kinds: ['email-offer', 'newsletter'],
  laws: ['US-316', 'CA-CASL', 'EU-EPRIV', 'EU-GDPR', 'UK-PECR', 'AU-SPAM', 'STD-RFC8058', 'STD-BULKMAIL'],
  summary: 'Commercial mail that one cannot leave, or not easily.',
  why: 'Whoever is written to for a sender’s own gain may end it; mail without a way out makes people report it as spam or suffer it.',
  instead: 'Put a link such as "Unsubscribe" where every reader of the message sees it, and let one click or one answer be enough.',
  messages: {
    missing: '{what} has no way to opt out.',
    'one-part': 'The {without} part of this e-mail has no way to opt out; the {having} part has one.',
    'header-only': 'The only way to opt out is the List-Unsubscribe header, which many readers are never shown.',
    header: {
      text: 'Bulk mail has no List-Unsubscribe header.',
      help: 'Send the headers List-Unsubscribe and List-Unsubscribe-Post, so that mail programs can offer to leave with one click.',
    },
    unreadable: { text: 'The way to opt out is {how}.', help: 'Write the link as a word, at the size and in the colour of the text around it.' },
    login: "'{text}': opting out needs an account and a password.",
    fee: "'{text}': opting out costs something.",
    reason: "'{text}': opting out needs a reason.",
    post: "'{text}': opting out needs a letter or a call.",
    delay: "'{text}': opting out takes longer than ten business days.",
  },
  examples: [
    {
      bad: '---\nsubject: Boots from $40\n---\n\nNew boots in all sizes.\n\nLarkfield Ltd, 1 Mill Lane, Leeds',
      at: 'Boots from $40',
      message: 'missing',
    },
    { bad: '# Spring offers\n\nTake $20 off until 3 May.\n\n[Shop now](/shop)', at: 'Spring offers', message: 'missing' },
    { bad: '<h1>Sale</h1><p>All half price.</p><p><a href="{{unsubscribe_url}}">.</a></p>', at: '.', message: 'unreadable', format: 'html' },
    {
      bad: '<h1>Sale</h1><p>All half price.</p><p style="font-size:4px"><a href="*|UNSUB|*">Leave</a> this list</p>',
      at: 'Leave',
      message: 'unreadable',
      format: 'html',
    },
    { bad: '<h1>Sale</h1><p>All half price.</p><p style="display:none">Unsubscribe</p>', at: 'Unsubscribe', message: 'unreadable', format: 'html' },
    { bad: '# Sale\n\nTo unsubscribe, please log in and open Settings.', at: 'To unsubscribe, please log in', message: 'login' },
    { bad: '# Sale\n\nTo opt out, reply and tell us why you are leaving.', at: 'To opt out, reply and tell us why', message: 'reason' },
    { bad: '# Sale\n\n[Unsubscribe](/u). Please allow 30 days for removal.', at: 'allow 30 days for removal', message: 'delay' },
    { bad: '# Sale\n\nThere is a fee of $5 to unsubscribe.', at: 'fee of $5 to unsubscribe', message: 'fee' },
    {
      bad: 'Subject: Half price\nFrom: Larkfield <hello@larkfield.example>\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nToday all our coats are half price, in the shop and on the web, in every size and colour we have, while we make room for the new autumn range of jackets.\n\n--b\nContent-Type: text/html\n\n<p>Today all our coats are half price, in the shop and on the web, in every size and colour we have, while we make room for the new autumn range of jackets.</p><p><a href="https://larkfield.example/u/7">Unsubscribe</a></p>\n--b--\n',
      at: 'Half price',
      message: 'one-part',
      severity: 'warning',
      format: 'email',
    },
    {
      bad: 'Subject: Half price\nList-Unsubscribe: <https://larkfield.example/u/7>\n\nToday all our coats are half price.\n',
      at: 'Half price',
      message: 'header-only',
      severity: 'warning',
      format: 'email',
    },
    {
      bad: 'Received: from a by b; Tue, 3 Nov 2026 10:00:00 +0000\nDate: Tue, 3 Nov 2026 10:00:00 +0000\nSubject: Half price\n\nToday all our coats are half price.\n\nUnsubscribe: https://larkfield.example/u/7\n',
      at: 'Half price',
      message: 'header',
      severity: 'info',
      format: 'email',
    },
    { good: '# Summer sale\n\nAll coats half price.\n\nUnsubscribe: {{unsubscribe_url}}' },
    { good: '# Summer sale\n\nAll coats half price.\n\n[Leave]({{ unsubscribe_url }}) at any time.' },
    { good: '<h1>Summer sale</h1><p>All coats half price. <a href="%%unsub_center_url%%">No more of this</a></p>', format: 'html' },
    { good: '# Autumn letter\n\nChoose how often we write: [weekly](/w), [monthly](/m) or [never](/n).', kind: 'newsletter' },
    { good: 'Coats half price today at Larkfield, 1 Mill Lane. Reply STOP to opt out.', format: 'text' },
    { good: '# Sale\n\n[Unsubscribe](/u). Please allow 10 business days for your removal.' },
    { good: '# Sale\n\n[Unsubscribe](/u), or log in to your account to manage your e-mail preferences.' },
    {
      good: 'Subject: Half price\nList-Unsubscribe: <https://larkfield.example/m/7>\n\nToday all our coats are half price.\n\nHad enough of us? https://larkfield.example/m/7\n',
      format: 'email',
      note: 'the address that the header names',
    },
    { good: '# Sale\n\nAll half price.\n\nLarkfield Ltd, 1 Mill Lane, Leeds. [I would rather not read this](/x)' },
    { good: '# Sale\n\nAll half price.\n\nHear no more of our sales: write to ann@larkfield.example.' },
    { good: '<h1>Sale</h1><p>All half price.</p>{% include "footer.html" %}', format: 'html', note: 'the way out may stand in the other file' },
    { nearMiss: '# Reset your password\n\nChoose a new password within an hour.', kind: 'email-transactional', note: 'nothing is sold' },
    { nearMiss: '# Your receipt\n\nTotal: $12. You might also like our socks.', kind: 'email-transactional' },
  ],

  check({ document, report }) {
    const place = messageTitle(document)
    if (place === undefined) return
    const ways = optOuts(document)
    const seen = ways.filter((way) => way.trouble === undefined)
    const withWay = new Set(seen.map((way) => enclosing(way.place.block, 'part')))
    const lacking = seen.length === 0 ? undefined : fullParts(document).find((part) => !withWay.has(part))
    const first = ways[0]
    if (seen.length === 0 && first?.trouble !== undefined) report(first.place, 'unreadable', { how: first.trouble })
    else if (seen.length === 0 && document.field('list-unsubscribe') !== undefined) report(place, 'header-only', {}, { severity: 'warning' })
    else if (seen.length === 0 && isWholeMessage(document.document) && isEnglish(document))
      report(place, 'missing', { what: whatItIs(document) }, isSureOfKind(document.document) ? {} : { severity: 'warning' })
    else if (lacking !== undefined) {
      const related = [{ at: seen[0].place, message: 'Readers of the other part find it here.' }]
      const [without, having] = lacking.data.part === 'html' ? ['HTML', 'text'] : ['text', 'HTML']
      report(place, 'one-part', { without, having }, { severity: 'warning', related })
    }
    if (seen.length > 0 && lacksHeader(document)) report(place, 'header', {}, { severity: 'info' })
    for (const name of ['login', 'fee', 'reason', 'post', 'delay'] as const) {
      for (const claim of document.claims(`opt-out-${name}`, { conditional: true })) {
        if (name === 'delay' ? isLong(claim) : !seen.some((way) => isApart(way, claim))) report(claim, name)
      }
    }
  },
})

/** What somebody has said that the message is, or what it looks like. */
function whatItIs({ document }: AnnotatedDocument): string {
  const sort = document.kind === 'newsletter' ? 'newsletter' : 'offer e-mail'
  if (isStatedKind(document)) return `This ${sort}`
  return `What reads like ${sort === 'newsletter' ? 'a' : 'an'} ${sort}`
}

/** Whether a message that has been sent, under the rules of 2024, lacks the header for leaving. */
const lacksHeader = (document: AnnotatedDocument): boolean =>
  document.field('received') !== undefined &&
  Number(SENT.exec(document.field('date') ?? '')?.[0]) >= 2024 &&
  document.field('list-unsubscribe') === undefined

const SENT = /\b20\d\d\b/

/** Longer than ten business days, or the fourteen days that these can take. */
const isLong = (claim: Annotation): boolean => (claim.value('time')?.days ?? 0) > (/business|working/i.test(claim.text) ? 10 : 14)

/** Whether a way out stands on its own, not as the very thing that is made hard. */
function isApart({ place, isLink }: OptOut, claim: Annotation): boolean {
  if (place.block !== claim.block) return true
  const { start, end } = isLink ? claim : claim.sentence
  return place.end <= start || place.start >= end
}
