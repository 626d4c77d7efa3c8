import type { Block } from '../../src/document/index.ts'
import { type AnnotatedDocument, type Annotation, defineRule, type Severity } from '../../src/rule/index.ts'

/** Smaller than this is minute; below the second it is small. In CSS pixels. */
const MINUTE = 10
const SMALL = 12
/** Contrast below which text is faint; below the second it fails WCAG 1.4.3. */
const FAINT = 3
const LOW = 4.5
/** Large text needs less contrast. */
const LARGE = 24

export default defineRule({
  id: 'disclosure/hidden-text',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['selling', 'email-transactional', 'cancel-flow', 'consent-form', 'cookie-banner', 'change-notice'],
  laws: ['US-DOTCOM', 'US-ROSCA', 'US-464', 'EU-UCPD', 'EU-DSA', 'UK-DMCC', 'CA-ARL', 'STD-WCAG-1.1.1'],
  summary: 'A term that costs the reader something, in text that they will not see.',
  why: 'A fee, a renewal or a risk that is written where nobody reads it has not been disclosed to anyone.',
  instead: 'Show it at the size and in the colour of the text around it, next to the claim.',
  messages: {
    hidden: "The term '{text}' is hidden ({how}).",
    tiny: "The term '{text}' is set in {size} px.",
    faint: "The term '{text}' has a contrast of {contrast} to 1.",
    folded: "The term '{text}' shows only when a closed section is opened.",
    attribute: "The term '{text}' stands only in {how}.",
  },
  examples: [
    { bad: '<h1>Only $1</h1><p style="font-size:8px">Then $99/mo, auto-renews.</p>', at: 'Then $99/mo', message: 'tiny', format: 'html' },
    { bad: '<h1>From $5</h1><span hidden>A service fee applies.</span>', at: 'A service fee applies', message: 'hidden', format: 'html' },
    {
      bad: '<h1>Sofas on credit</h1><img alt="APR 39.9%"><p>Buy now.</p>',
      at: 'APR 39.9%',
      message: 'attribute',
      severity: 'warning',
      format: 'html',
    },
    {
      bad: '<h1>Free week</h1><p style="background:#fff;color:#eee">Your card will be charged $60 afterwards.</p>',
      at: 'will be charged $60',
      message: 'faint',
      format: 'html',
    },
    {
      bad: '<h1>Join</h1><p>It is free.</p><details><summary>More</summary><p>A cancellation fee of $75 applies.</p></details>',
      at: 'A cancellation fee of $75 applies',
      message: 'folded',
      severity: 'info',
      format: 'html',
    },
    {
      bad: '<div class="preheader" style="display:none">Your subscription renews at $80.</div><p>A gift inside.</p>',
      at: 'renews at',
      message: 'hidden',
      format: 'html',
      kind: 'email-offer',
    },
    {
      good: '<div class="preheader" style="display:none">Your receipt from Acme</div><p>Thank you.</p>',
      format: 'html',
      kind: 'email-transactional',
    },
    { good: '<p>$9 <small style="font-size:13px;color:#444">then $19 a month</small></p>', format: 'html' },
    { good: '<p>Renews at $9 a month.</p><p class="sr-only">Renews at $9 a month.</p>', format: 'html' },
    {
      good: '<div style="display:none">A booking fee of £2 applies.</div><div>A booking fee of £2 applies.</div>',
      format: 'html',
      kind: 'email-offer',
      note: 'the same for phones and for screens',
    },
    { good: '<p>Renews each year at $40.</p><details><summary>When?</summary><p>It renews each year at $40.</p></details>', format: 'html' },
    { good: '<p style="font-size:9px">© 2026 Larkfield Ltd, Leeds.</p><p>Hello.</p>', format: 'html' },
    { nearMiss: '<img alt="No booking fees"><p>Book here.</p>', format: 'html' },
    { nearMiss: '<span class="sr-only">Price:</span> <b>$40 a month</b>', format: 'html' },
    { nearMiss: '<p style="display:none">Please enter a card number.</p><p>Pay $20.</p>', format: 'html' },
  ],

  check({ document, report }) {
    const terms = document.find('fact.burden', { hidden: true, conditional: true, mention: true })
    if (terms.length === 0) return
    const visible = visibleWords(document, terms)
    const seen = new Set<Block>()
    for (const term of terms) {
      const { block } = term
      const trouble = troubleOf(block)
      if (trouble === undefined || seen.has(block) || visible.has(gist(term)) || visible.has(plain(block.text))) continue
      seen.add(block)
      report(term, trouble.message, trouble.data, { severity: trouble.severity })
    }
  },
})

interface Trouble {
  message: 'hidden' | 'tiny' | 'faint' | 'folded' | 'attribute'
  severity?: Severity
  data?: Record<string, string | number>
}

const HOW = {
  attribute: 'by an attribute',
  display: 'not displayed',
  visibility: 'invisible',
  opacity: 'transparent',
  size: 'without size',
  offscreen: 'off the screen',
  aria: 'from readers of the screen',
  collapsed: 'folded',
} as const

/** Why a reader does not see a block, when they do not. */
function troubleOf({ role, style, hidden }: Block): Trouble | undefined {
  const { hiddenBy, fontSize, contrast } = style
  if (role === 'alt' || role === 'tooltip') {
    return { message: 'attribute', severity: 'warning', data: { how: role === 'alt' ? 'the description of a picture' : 'a tooltip' } }
  }
  if (hiddenBy === 'collapsed') return { message: 'folded', severity: 'info' }
  if (hiddenBy !== undefined && (hidden || role === 'preheader')) return { message: 'hidden', data: { how: HOW[hiddenBy] } }
  if (hidden || role === 'meta' || role === 'title') return undefined
  if (fontSize !== undefined && fontSize < SMALL) {
    return { message: 'tiny', severity: fontSize < MINUTE ? undefined : 'info', data: { size: Math.round(fontSize * 10) / 10 } }
  }
  if (contrast === undefined || contrast >= ((fontSize ?? 0) >= LARGE ? FAINT : LOW)) return undefined
  return { message: 'faint', severity: contrast < FAINT ? undefined : 'info', data: { contrast: Math.round(contrast * 10) / 10 } }
}

/** What a reader sees: the terms in plain sight, and the text of every block that is. */
function visibleWords(document: AnnotatedDocument, terms: readonly Annotation[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const block of document.blocks) if (!block.hidden && troubleOf(block) === undefined) words.add(plain(block.text))
  for (const term of terms) if (troubleOf(term.block) === undefined) words.add(gist(term))
  return words
}

/** What a term says, for finding it again in other words. */
const gist = ({ text }: Annotation): string => (/renew/i.test(text) ? 'renews' : plain(text))

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}$€£%]+/gu, ' ')
    .trim()
