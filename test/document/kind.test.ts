import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { BlockData, Role } from '../../src/document/block.ts'
import { DocumentBuilder } from '../../src/document/builder.ts'
import type { Document } from '../../src/document/document.ts'
import { guessKind, stateKind } from '../../src/document/kind.ts'
import { type Kind, kindGroups } from '../../src/document/kinds.ts'
import { Source } from '../../src/document/source.ts'
import { formatOf, Parsers } from '../../src/formats/index.ts'

interface Sketch {
  path?: string
  format?: string
  fields?: Record<string, string>
}

/** A document of blocks written `role: text`; a line without a role is a paragraph. */
function sketch(lines: string, { path = 'a.md', format = 'markdown', fields = {} }: Sketch = {}): Document {
  const source = new Source(path, lines)
  const builder = new DocumentBuilder(source, format)
  for (const [name, value] of Object.entries(fields)) builder.fields.set(name, value)
  let at = 0
  for (const line of lines.split('\n')) {
    const role = line.match(/^(heading|title|subject|button|link|listItem|quote|code|preheader): /)
    const data: BlockData = role?.[1] === 'listItem' ? { bullet: '1.' } : {}
    builder.openBlock((role?.[1] ?? 'paragraph') as Role, role?.[1] === 'link' ? { href: '#' } : data)
    builder.text(at + (role?.[0].length ?? 0), at + line.length)
    builder.closeBlock()
    at += line.length + 1
  }
  return builder.build()
}

const kindOf = (lines: string, options?: Sketch): string => guessKind(sketch(lines, options)).kind
const mail = (subject: string, body: string, fields: Record<string, string> = {}): string =>
  kindOf(`subject: ${subject}\n${body}`, { path: 'a.eml', format: 'email', fields: { subject, ...fields } })

const TERMS =
  'heading: Terms of service\nThese terms are the agreement between you and us. We may terminate the agreement. Our liability is limited by law. The laws of your state apply, and either of the parties may terminate.'

describe('guessKind of mail', () => {
  it('takes an answer in a thread for personal mail, whatever it says', () => {
    expect(mail('Re: lunch', 'Great deal, save 50% off, free offer, buy now!', { 'in-reply-to': '<1@x>' })).toBe('email-personal')
  })

  it('takes a post to a mailing list for personal mail', () => {
    expect(mail('[list] new release', 'It is free software. Download it.', { 'list-post': '<mailto:list@x>' })).toBe('email-personal')
  })

  it('takes ordinary mail for personal mail', () => {
    expect(mail('Tuesday', 'Hi Ann,\nShall we meet at ten? I will bring the plans.\nBen')).toBe('email-personal')
  })

  it('knows an offer without an opt-out', () => {
    expect(mail('Re: last chance', 'Hurry, save 40% off. Buy now, limited offer, free gift.\nbutton: Claim my free gift\nOnly $9 today.')).toBe(
      'email-offer',
    )
  })

  it('knows an offer with an opt-out', () => {
    expect(mail('20% off', 'Enamel is 20% off. The kettle is $44, before $55. One discount; shop the sale.\nbutton: Shop enamel\nUnsubscribe')).toBe(
      'email-offer',
    )
  })

  it('knows a newsletter by its opt-out', () => {
    expect(mail('The November letter', 'It has been wet, so this month is about bread.\nThree recipes are below.\nUnsubscribe')).toBe('newsletter')
  })

  it('looks for the opt-out at the end of a long mail', () => {
    const body = `${'A paragraph about bread and the weather of this month, as long as it takes.\n'.repeat(400)}To stop, unsubscribe here`
    expect(mail('The November letter', body)).toBe('newsletter')
  })

  it('takes a List-Unsubscribe header for an opt-out', () => {
    expect(mail('The November letter', 'It has been wet.', { 'list-unsubscribe': '<https://x>' })).toBe('newsletter')
  })

  it.each([
    ['Your receipt – order 417', 'Thank you. Total charged: $27.50.'],
    ['Reset your password', 'Act now if it was you: the link works for 30 minutes.'],
    ['Welcome to Tallowmere', 'Thanks for signing up. Sign in with your e-mail address.'],
    ['Your trial ends on 25 November', 'If you do nothing it just ends. Studio costs $12 a month, and you can cancel.'],
    ['Your order has shipped', 'Your tracking number is 17.'],
  ])('knows the service mail %j', (subject, body) => {
    expect(mail(subject, body)).toBe('email-transactional')
  })

  it('takes a record for service mail, whatever sums it names', () => {
    const sums = 'Coat $85.00\nHat $45.00\nMember discount $13.00\nTotal $117.00\nThe price includes tax. You may cancel your order for free.'
    expect(mail('Order 4471-882 confirmed', sums)).toBe('email-transactional')
    expect(mail('Your bill for March is ready', sums)).toBe('email-transactional')
    expect(mail('Thanks', sums, { from: 'Larkfield <orders@larkfield.example>' })).toBe('email-transactional')
  })

  it('takes a letter about one matter of the reader for no offer', () => {
    const sums =
      'Dear Ms Marsh,\nWe credit £38.00, two months of your plan, and £75.00. You are free to cancel. We offer you an upgrade, free of charge.'
    expect(mail('Our final response to your complaint FM-33871', sums)).toBe('complaint-reply')
    expect(mail('Second reminder', `Account 8104 2231.\n${sums}`)).not.toBe('email-offer')
    expect(mail('Your quote for Basil', sums)).toBe('email-transactional')
  })

  it('asks more of a letter to somebody before it is an offer', () => {
    const loan =
      'You are £84.10 below zero, at 39.9% a year. Move money by 23:45 and pay £0. A loan may be cheaper; help is free. Your limit is £500.'
    expect(mail('Your overdraft', `Dear Mr Okafor\n${loan}`)).not.toBe('email-offer')
    expect(mail('Your overdraft', `Dear friend\n${loan} Free offer: save now, buy cheap.`)).toBe('email-offer')
    expect(mail('Your overdraft', `Dear Mr Okafor\n${loan} All loans are 20% off, shop now.`)).toBe('email-offer')
  })

  it('goes by the mailbox that a mail comes from', () => {
    const body = 'New flats in the docks, at £1,400 a month. Call us today.'
    expect(mail('Flat viewing', body, { from: 'Goldacre <deals@goldacre.example>' })).toBe('email-offer')
    expect(mail('Flat viewing', body, { from: 'Goldacre <news@goldacre.example>' })).toBe('newsletter')
    expect(mail('Flat viewing', body, { from: 'Ann Goldacre <ann@goldacre.example>' })).toBe('email-personal')
  })

  it('knows a renewal by its opening', () => {
    expect(mail('Good news', 'Hi Jo,\nYour club membership will renew automatically soon.')).toBe('renewal-notice')
  })

  it.each([
    ['Your subscription renews on 1 December', 'renewal-notice'],
    ['Your home insurance renews on 2 May', 'renewal-notice'],
    ['Changes to our terms of service', 'change-notice'],
    ['Our prices are going up in May', 'change-notice'],
    ['Incident report: service outage on 3 May', 'incident-notice'],
    ['How did we do?', 'review-request'],
  ])('goes by the subject %j', (subject, kind) => {
    expect(mail(subject, 'Hello.')).toBe(kind)
  })

  it('knows answers of customer care', () => {
    expect(mail('Your question', 'Thanks for getting in touch. I refunded it today.')).toBe('support-reply')
    expect(mail('Your complaint', 'Thank you for your letter. We looked into your complaint.')).toBe('complaint-reply')
  })

  it('takes HTML with an opt-out or a preheader for mail', () => {
    expect(kindOf('The November letter\nlink: Unsubscribe', { path: 'a.html', format: 'html' })).toBe('newsletter')
    expect(
      kindOf('preheader: Your receipt\nheading: Your receipt\nTotal $5. Your order is below. This is the invoice.', {
        path: 'a.html',
        format: 'html',
      }),
    ).toBe('email-transactional')
  })
})

describe('guessKind of pages', () => {
  it('knows policies by title and words', () => {
    expect(kindOf(TERMS)).toBe('terms')
    expect(
      kindOf(
        'title: Privacy policy | Acme\nWe use your personal data. Our policy names your rights. You may withdraw consent. We disclose personal data to the bank.',
      ),
    ).toBe('privacy-policy')
    expect(kindOf('heading: Refund policy\nWe refund our customers. A refund takes five days. Our refund policy covers all refunds by law.')).toBe(
      'refund-policy',
    )
  })

  it('knows a policy by its file name', () => {
    expect(kindOf(TERMS.replace('Terms of service', 'Hello'), { path: 'legal/terms.md' })).toBe('terms')
    expect(kindOf(TERMS.replace('Terms of service', 'Hello'), { path: 'terms/index.md' })).toBe('terms')
  })

  it('takes an article about policies for prose', () => {
    expect(kindOf('heading: How to write terms of service\nUse short words. Say what happens. Terms that nobody reads protect nobody.')).toBe(
      'help-article',
    )
    expect(kindOf('heading: Privacy policy\nA page every site has. Put it in the footer, where people look for it.')).toBe('editorial')
  })

  it('knows a pricing page', () => {
    expect(kindOf('heading: Plans and pricing\nFlex: $18 a month.\nYear: $180 a year, billed yearly.')).toBe('pricing')
  })

  it('knows a product page by its basket', () => {
    expect(kindOf('heading: Kettle\n$55, postage included.\nbutton: Add to basket')).toBe('product')
  })

  it('knows a landing page', () => {
    expect(
      kindOf(
        'heading: Know where the week went\nFree for 14 days, then $12 a month until you cancel.\nbutton: Start my free trial\nheading: Plans\nStudio $12 a month. Free plan.\nbutton: Choose Studio\nbutton: Get started',
      ),
    ).toBe('landing')
  })

  it('knows a cookie banner', () => {
    expect(kindOf('We use cookies to count visits.\nbutton: Accept all\nbutton: Settings', { path: 'a.html', format: 'html' })).toBe('cookie-banner')
  })

  it('knows a letter', () => {
    expect(kindOf('Hi Marisol,\nThanks for getting in touch about the box.\nBest wishes', { path: 'reply.txt', format: 'text' })).toBe(
      'support-reply',
    )
  })

  it('knows a chat', () => {
    expect(kindOf('Agent: Hello\nCustomer: My box is late\nAgent: Let me look', { path: 'chat.txt', format: 'text' })).toBe('chat-log')
  })

  it('knows instructions', () => {
    expect(kindOf('heading: Change your card\nlistItem: Open Settings\nlistItem: Select Billing\nlistItem: Click Save')).toBe('help-article')
    expect(kindOf('heading: Swaps\nYou can swap a box.', { path: 'help/swaps.md' })).toBe('help-article')
  })

  it('takes other prose for editorial', () => {
    expect(kindOf('heading: Error handling\nA free function returns a result. Buy time by saving the price in a cache.\ncode: $5 $6 $7')).toBe(
      'editorial',
    )
    expect(
      kindOf('heading: Words to avoid\nDo not write "buy now", "limited offer", "free gift" or "save 50% off". Readers see no reason to hurry.'),
    ).toBe('editorial')
  })

  it('takes nothing for editorial, without being sure', () => {
    expect(guessKind(sketch(''))).toEqual({ kind: 'editorial', confidence: 0.2 })
  })
})

describe('stateKind', () => {
  const stated = (fields: Record<string, string>, format = 'markdown', option?: 'ad'): unknown => {
    const document = sketch(TERMS, { fields, format })
    stateKind(document, option)
    return [document.kind, document.kindOrigin, document.kindConfidence]
  }

  it('prefers the option', () => {
    expect(stated({ kind: 'pricing' }, 'markdown', 'ad')).toEqual(['ad', 'option', 1])
  })

  it.each(['kind', 'candor-kind', 'doctype'])('reads the front matter field %s', (name) => {
    expect(stated({ [name]: ' Privacy_Policy ' })).toEqual(['privacy-policy', 'front-matter', 1])
  })

  it('prefers its own field to a common one', () => {
    expect(stated({ kind: 'landing', 'candor-kind': 'pricing' })).toEqual(['pricing', 'front-matter', 1])
  })

  it('passes over a kind it does not know', () => {
    expect(stated({ kind: 'blog' })).toEqual(['terms', 'guess', 0.9])
  })

  it('reads the header of a mail, and no other field of it', () => {
    expect(stated({ 'x-candor-kind': 'newsletter' }, 'email')).toEqual(['newsletter', 'front-matter', 1])
    expect(stated({ kind: 'newsletter' }, 'email')).not.toEqual(['newsletter', 'front-matter', 1])
  })
})

describe('cost', () => {
  it('does not grow with the document', () => {
    const big = sketch('Save money, buy the free plan at $5 a month.\n'.repeat(20_000), { format: 'html' })
    let best = Number.POSITIVE_INFINITY
    for (let run = 0; run < 5; run++) {
      const started = performance.now()
      guessKind(big)
      best = Math.min(best, performance.now() - started)
    }
    expect(best).toBeLessThan(50)
  })
})

const parsers = new Parsers()

async function kindOfFile(file: URL, format = formatOf(file.pathname)?.name ?? 'text'): Promise<Kind> {
  const parse = await parsers.get(format)
  return guessKind(parse(new Source(file.pathname, readFileSync(file, 'utf8')), {})).kind
}

describe('guessKind of the fixtures', () => {
  it.each([
    ['campaign/landing.html', 'landing'],
    ['campaign/offer.eml', 'email-offer'],
    ['campaign/pricing.md', 'pricing'],
    ['campaign/receipt.eml', 'email-transactional'],
    ['campaign/support-reply.txt', 'support-reply'],
    ['campaign/support-reply-late-box.txt', 'support-reply'],
    ['campaign/terms.md', 'terms'],
    ['clean/landing.html', 'landing'],
    ['clean/newsletter.html', 'newsletter'],
    ['clean/offer.eml', 'email-offer'],
    ['clean/password-reset.eml', 'email-transactional'],
    ['clean/pricing.md', 'pricing'],
    ['clean/privacy.html', 'privacy-policy'],
    ['clean/product.html', 'product'],
    ['clean/support-reply.txt', 'support-reply'],
    ['clean/terms.md', 'terms'],
    ['clean/trial-ending.eml', 'email-transactional'],
  ])('%s is %s', async (path, kind) => {
    expect(await kindOfFile(new URL(`../../fixtures/${path}`, import.meta.url))).toBe(kind)
  })
})

describe('guessKind of real files', () => {
  const corpus = new URL('../../../shared/corpus/', import.meta.url)
  const files = (folder: string): URL[] =>
    readdirSync(new URL(folder, corpus), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => pathToFileURL(`${entry.parentPath}/${entry.name}`))
  const selling = (found: readonly Kind[]): number => found.filter((kind) => (kindGroups.selling as readonly Kind[]).includes(kind)).length

  it.skipIf(!existsSync(corpus))(
    'takes no guidance and no technical prose for selling copy',
    async () => {
      const found = await Promise.all(files('neutral/').map((file) => kindOfFile(file)))
      expect(found.length).toBeGreaterThan(300)
      expect(selling(found)).toBe(0)
    },
    60_000,
  )

  it.skipIf(!existsSync(corpus))(
    'takes hardly any ordinary mail for selling copy',
    async () => {
      const found = await Promise.all(files('eml-spamassassin-easy-ham/').map((file) => kindOfFile(file, 'email')))
      expect(found.length).toBeGreaterThan(400)
      expect(selling(found)).toBeLessThanOrEqual(found.length / 100)
    },
    60_000,
  )

  it.skipIf(!existsSync(corpus))(
    'takes no policy for selling copy',
    async () => {
      const found = await Promise.all(['md-terms-genai/', 'md-terms-pga/', 'md-basecamp-policies/'].flatMap(files).map((file) => kindOfFile(file)))
      expect(found.length).toBeGreaterThan(200)
      expect(selling(found)).toBe(0)
    },
    60_000,
  )
})
