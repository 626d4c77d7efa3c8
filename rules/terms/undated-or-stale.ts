import type { Block, Place } from '../../src/document/index.ts'
import { type AnnotatedDocument, type Annotation, dateOf, defineRule, lawStatus } from '../../src/rule/index.ts'
import { laws } from '../laws/index.generated.ts'
import { gone } from '../lexicon/dates.ts'

const ODR_HOST = /\/\/(?:webgate\.)?ec\.europa\.eu\/(?:consumers\/)?odr/i
const DATE_FIELDS =
  'date updated last_updated last-updated lastupdated lastmod effective effective_date effectivedate modified published version'.split(' ')
/** A policy of fewer characters or blocks is a part of one. */
const POLICY = { characters: 3000, blocks: 12 }
/** Blocks at the beginning and at the end where a bare date counts as the date of the document. */
const EDGE = 6

export default defineRule({
  id: 'terms/undated-or-stale',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.85,
  kinds: ['policy', 'selling', 'change-notice', 'cookie-banner', 'consent-form', 'complaint-reply', 'support-reply'],
  laws: ['EU-ODR', 'EU-GDPR', 'UK-DMCC', 'CA-CCPA', 'EU-UCPD'],
  summary: 'A policy without a date, an old one, a reference to what is no longer there, or an offer that has ended.',
  why: 'Readers cannot tell which version binds them, follow a link to a body that is closed, or act on an offer that is over.',
  instead: 'Write the date from which the text applies and keep it current.',
  messages: {
    undated: 'The policy gives no date on which it took effect or was last updated.',
    stale: 'The date that the policy gives itself, {date}, is {months} months past.',
    gone: { text: 'The text still refers to {name}, which {fate}.', help: '{help}' },
    expired: { text: "The offer ended on {date}: '{text}'.", help: 'Take the offer down or give the new date.' },
  },
  options: {
    maxAgeMonths: { type: 'number', default: 24, description: 'Months after which the date of a policy is taken to be old; 0 for never.' },
  },
  examples: [
    {
      bad: '# Privacy policy\n\nLast updated 3 May 2021\n\nWe keep your name.',
      at: 'Last updated 3 May 2021',
      message: 'stale',
      severity: 'warning',
      kind: 'privacy-policy',
    },
    { bad: '# Terms of hire\n\nLast updated 3 May 2021\n\nBring the boat back.', at: 'Last updated 3 May 2021', severity: 'info', kind: 'terms' },
    { bad: 'Disputes: [ODR](https://ec.europa.eu/consumers/odr).', at: 'ODR', message: 'gone', kind: 'terms' },
    { bad: 'We transfer data under the EU-US Privacy Shield.', at: 'EU-US Privacy Shield', message: 'gone', kind: 'privacy-policy' },
    { bad: 'Half price! Offer ends 30 June 2026.', at: 'Offer ends 30 June 2026', message: 'expired', kind: 'landing' },
    {
      bad: `# Terms of use\n\n${'## Part\n\nYou and we agree on how the service may be used, what it costs, and how either of us can end it, as set out below in plain words.\n\n'.repeat(24)}`,
      at: 'Terms of use',
      message: 'undated',
      kind: 'terms',
    },
    { good: '# Terms\n\nLast updated 2 November 2026, next review May 2027.', kind: 'terms' },
    { good: '# Terms\n\nEffective date: {{effective_date}}', kind: 'terms' },
    { good: 'Half price until 30 June.', kind: 'landing', note: 'no year, so it may be the next one' },
    { good: 'How Safe Harbor gave way to Privacy Shield, and that to nothing.', kind: 'editorial' },
    { good: 'You may pay by card.', kind: 'terms', note: 'a fragment' },
    {
      nearMiss: `# House rules\n\n${'## Part\n\nNovember 2026\n\nYou and we agree on how the rooms may be used, what it costs, and how either of us can end it, as set out below in plain words.\n\n'.repeat(24)}`,
      kind: 'terms',
      note: 'each part has its date',
    },
    { nearMiss: 'Those who were certified under the Privacy Shield tell us when their certificate has lapsed.', kind: 'terms', note: 'what was' },
    { nearMiss: '© 2019–2026 Larkfield Ltd', kind: 'landing' },
    { nearMiss: 'The Data Privacy Framework has replaced the Privacy Shield, which was invalidated in 2020.', kind: 'privacy-policy' },
    { nearMiss: 'In June 2024 we opened a shop.', kind: 'landing' },
  ],

  check({ document, report, options, asOf }) {
    if (document.isA('policy')) {
      const dated = latest(document)
      const months = dated === undefined || isStamped(document) ? 0 : monthOf(asOf) - monthOf(dated.date)
      // What is done with personal data changes from year to year, and its readers are owed the day; other terms may stand for long.
      const severity = document.isA('privacy-policy') ? 'warning' : 'info'
      if (dated !== undefined && document.blocks.length > 1 && options.maxAgeMonths > 0 && months > options.maxAgeMonths)
        report(dated.at, 'stale', { date: dated.date, months }, { severity })
      const title = isWhole(document) && !isDated(document) ? titleOf(document) : undefined
      if (title !== undefined) report(title, 'undated', {}, { severity })
    }
    for (const { label, law, name, help } of gone) {
      const links = label === 'reference.odr' ? document.links().filter(({ href }) => ODR_HOST.test(href)) : []
      const named = document.find(label, { conditional: true }).filter((reference) => !reference.near('cue.superseded', 'sentence'))
      const places = oneEach([...named, ...links])
      const fate = places.length === 0 ? undefined : fateOf(law, asOf)
      if (fate !== undefined) for (const place of places) report(place, 'gone', { name, fate, help })
    }
    if (document.isA('selling')) {
      // The offers of a mail were for the day on which it was sent.
      const day = dateOf(document)?.slice(0, 10) ?? asOf
      for (const end of document.find('fact.offer-end', { conditional: true })) {
        const date = end.value('date')?.date
        if (date !== undefined && /^\d{4}-/.test(date) && date < day.slice(0, date.length)) report(end, 'expired', { date })
      }
    }
  },
})

/** The first place in each block. */
const oneEach = (places: readonly Place[]): Place[] => [...new Map(places.toReversed().map((place) => [place.block, place])).values()].reverse()

/** How the law says that it has gone; undefined while it stands. */
function fateOf(id: string, asOf: string): string | undefined {
  const law = laws[id]
  const status = lawStatus(law, asOf)
  if (id === 'EU-ODR') return status === 'in force' ? `closed on ${law.inForceFrom}` : undefined
  if (status === 'ended') return `ended on ${law.inForceTo}`
  if (status === 'vacated') return `was struck down on ${law.inForceTo}`
  return status === 'proposal' ? 'has not become law' : undefined
}

/** The latest date, with a year, that the text gives itself. */
function latest(document: AnnotatedDocument): { date: string; at: Annotation } | undefined {
  let found: { date: string; at: Annotation } | undefined
  const options = { conditional: true, mention: true }
  const outer = document.find('fact.dated', options).filter(({ block }) => isOuter(document, block))
  for (const at of [...document.find('fact.effective-date', options), ...outer]) {
    const date = at.value('date')?.date
    if (date !== undefined && /^\d{4}-/.test(date) && (found === undefined || date > found.date)) found = { date, at }
  }
  return found
}

/** Months since year 0. */
const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

/** Whether it is long enough to be the policy itself. */
const isWhole = ({ blocks }: AnnotatedDocument): boolean =>
  blocks.length >= POLICY.blocks && blocks.reduce((sum, { text }) => sum + text.length, 0) >= POLICY.characters

/** Whether the text, its front matter, or its first or last lines give it a date. */
function isDated(document: AnnotatedDocument): boolean {
  if (document.has('fact.effective-date', { conditional: true, mention: true, negated: true, quoted: true })) return true
  if (isStamped(document)) return true
  return document.find('fact.date', { conditional: true, mention: true }).some((date) => isOuter(document, date.block) || isLine(date))
}

/** Its front matter gives it a date, which whoever builds the page may print. */
const isStamped = (document: AnnotatedDocument): boolean => DATE_FIELDS.some((field) => document.field(field) !== undefined)

/** A date by itself, as under the heading of each part of a collection. */
const isLine = ({ block, start, end }: Annotation): boolean => start <= 2 && end >= block.text.length - 2

const isOuter = ({ blocks }: AnnotatedDocument, { index }: Block): boolean => index < EDGE || index >= blocks.length - EDGE

/** The title or heading by which the policy calls itself, else its title, its first heading, or how it begins. */
function titleOf(document: AnnotatedDocument): Place | undefined {
  const named = document.find('cue.policy-title', { roles: ['title', 'heading'] }).find(({ block }) => block.index < 2 * EDGE)?.block
  const seen = document.blocks.filter(({ role, hidden }) => role === 'title' || !hidden)
  const block = named ?? ['title', 'heading'].flatMap((role) => seen.find((one) => one.role === role) ?? [])[0] ?? seen[0]
  return block && { block, ...document.sentenceAt(block, 0) }
}
