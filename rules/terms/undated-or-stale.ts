import { type AnnotatedDocument, type Annotation, defineRule, lawStatus, type FilePlace } from '../../src/rule/index.ts'
import { laws } from '../laws/index.generated.ts'

/** What has gone: the label that finds it, the entry of the law register that says when, and what to write instead. */
const gone = [
  { label: 'reference.odr', law: 'EU-ODR', name: 'the EU platform for online dispute resolution', help: 'Remove the link; name the dispute body that is competent for you.' },
  { label: 'reference.privacy-shield', law: 'EU-PRIVACYSHIELD', name: 'Privacy Shield', help: 'Name the safeguard that transfers rest on today.' },
  { label: 'reference.safe-harbor', law: 'EU-SAFEHARBOR', name: 'Safe Harbor', help: 'Name the safeguard that transfers rest on today.' },
  { label: 'reference.cput', law: 'UK-CPUT', name: 'the regulations of 2008', help: 'Refer to the Digital Markets, Competition and Consumers Act 2024.' },
  { label: 'reference.dpd', law: 'EU-DPD', name: 'Directive 95/46/EC', help: 'Refer to the GDPR.' },
  { label: 'reference.dpa98', law: 'UK-DPA98', name: 'the Data Protection Act 1998', help: 'Refer to the UK GDPR and the Data Protection Act 2018.' },
  { label: 'reference.click-to-cancel', law: 'US-425-2024', name: 'the click-to-cancel rule of 2024', help: 'Refer to the law that applies, such as ROSCA or a state law.' },
  { label: 'reference.gcd', law: 'EU-GCD', name: 'the Green Claims Directive', help: 'Refer to Directive (EU) 2024/825.' },
] as const

const ODR_HOST = /\/\/(?:webgate\.)?ec\.europa\.eu\/(?:consumers\/)?odr/i
const DATE_FIELDS = ['date', 'updated', 'last_updated', 'last-updated', 'lastupdated', 'lastmod', 'effective', 'effective_date', 'effectivedate', 'modified', 'published', 'version']
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
    stale: "'{text}' is {months} months old.",
    gone: { text: "'{text}' refers to {name}, which {fate}.", help: '{help}' },
    expired: { text: "The offer ended on {date}: '{text}'.", help: 'Take the offer down or give the new date.' },
  },
  options: {
    maxAgeMonths: { type: 'number', default: 24, description: 'Months after which the date of a policy is taken to be old; 0 for never.' },
  },
  examples: [
    { bad: '# Privacy policy\n\nLast updated 3 May 2021\n\nWe keep your name.', at: 'Last updated 3 May 2021', message: 'stale', kind: 'privacy-policy' },
    { bad: 'Disputes: [ODR](https://ec.europa.eu/consumers/odr).', at: 'ODR', message: 'gone', kind: 'terms' },
    { bad: 'We transfer data under the EU-US Privacy Shield.', at: 'EU-US Privacy Shield', message: 'gone', kind: 'privacy-policy' },
    { bad: 'Half price! Offer ends 30 June 2026.', at: 'Offer ends 30 June 2026', message: 'expired', kind: 'landing' },
    { bad: 'We process data under the Data Protection Act 1998.', at: 'Data Protection Act 1998', message: 'gone', kind: 'privacy-policy' },
    {
      bad: `# Terms of use\n\n${'## Part\n\nYou and we agree on how the service may be used, what it costs, and how either of us can end it, as set out below in plain words.\n\n'.repeat(24)}`,
      at: 'Terms of use',
      message: 'undated',
      kind: 'terms',
    },
    { good: '# Terms\n\nLast updated 2 November 2026, next review May 2027.', kind: 'terms' },
    { good: '# Terms\n\nEffective date: {{effective_date}}', kind: 'terms' },
    { good: 'Half price until 30 June 2027.', kind: 'landing' },
    { good: 'Half price until 30 June.', kind: 'landing', note: 'no year, so it may be the next one' },
    { good: 'How Safe Harbor gave way to Privacy Shield, and that to nothing.', kind: 'editorial' },
    { good: 'You may pay by card.', kind: 'terms', note: 'a fragment, not a policy' },
    { nearMiss: '© 2019–2026 Larkfield Ltd', kind: 'landing' },
    { nearMiss: 'The Data Privacy Framework has replaced the Privacy Shield, which was invalidated in 2020.', kind: 'privacy-policy' },
    { nearMiss: 'In June 2024 we opened our shop in Leeds.', kind: 'landing' },
  ],

  check({ document, report, options, asOf }) {
    if (document.isA('policy')) {
      const dated = latest(document)
      const months = dated === undefined ? 0 : monthsBetween(dated.date, asOf)
      if (dated !== undefined && options.maxAgeMonths > 0 && months > options.maxAgeMonths) report(dated.at, 'stale', { months })
      const title = dated === undefined ? undatedTitle(document) : undefined
      if (title !== undefined) report({ block: title, start: 0, end: title.text.length }, 'undated')
    }
    for (const { label, law, name, help } of gone) {
      const fate = fateOf(law, asOf)
      if (fate === undefined) continue
      for (const reference of document.find(label, { conditional: true })) {
        if (!reference.near('cue.superseded', 'sentence')) report(reference, 'gone', { name, fate, help })
      }
      if (label !== 'reference.odr') continue
      for (const link of document.links()) if (ODR_HOST.test(link.href)) report(link, 'gone', { name, fate, help })
    }
    if (document.isA('selling')) {
      const day = sentOn(document) ?? asOf
      for (const end of document.find('fact.offer-end', { conditional: true })) {
        const date = end.value('date')?.date
        if (date !== undefined && /^\d{4}-/.test(date) && date < day.slice(0, date.length)) report(end, 'expired', { date })
      }
    }
  },
})

/** How the law that names it says that it has gone; undefined while it stands. */
function fateOf(id: string, asOf: string): string | undefined {
  const law = laws[id]
  const status = lawStatus(law, asOf)
  if (id === 'EU-ODR') return status === 'in force' ? `closed on ${law.inForceFrom}` : undefined
  if (status === 'ended') return `ended on ${law.inForceTo}`
  if (status === 'vacated') return `was struck down on ${law.inForceTo}`
  return status === 'proposal' ? 'has not become law' : undefined
}

/** The latest date that the document gives itself, in its text or its front matter. */
function latest(document: AnnotatedDocument): { date: string; at: Annotation } | { date: string; at: FilePlace } | undefined {
  let found: { date: string; at: Annotation } | undefined
  let isDated = false
  for (const at of document.find('fact.effective-date', { conditional: true, mention: true })) {
    isDated = true
    const date = at.value('date')?.date
    if (date !== undefined && /^\d{4}-/.test(date) && (found === undefined || date > found.date)) found = { date, at }
  }
  return found
}
