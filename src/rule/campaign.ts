import type { AnnotatedDocument } from './annotated-document.ts'

/** Where a document says when it was sent. */
const FIELDS = ['date', 'senddate', 'send-date', 'send_date', 'sent', 'published']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The name of the campaign that a document says it belongs to. */
export const campaignOf = (document: AnnotatedDocument): string | undefined => document.field('campaign')?.trim() || undefined

/** When a document was sent, `2026-12-01` or `2026-12-01T09:30`, from its front matter or its `Date:` header; undefined where neither says. */
export function dateOf(document: AnnotatedDocument): string | undefined {
  for (const name of FIELDS) {
    const date = readDate(document.field(name) ?? '')
    if (date !== undefined) return date
  }
  return undefined
}

/** Documents in the order of their dates; those without one come last, and all that are alike by path. */
export function datedOrder(documents: readonly AnnotatedDocument[]): AnnotatedDocument[] {
  const dated = documents.map((document) => ({ document, date: dateOf(document) ?? '~', path: document.document.source.path }))
  return dated.sort((a, b) => compare(a.date, b.date) || compare(a.path, b.path)).map(({ document }) => document)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** `2026-12-01`, `2026-12-01 09:30`, or as a mail has it: `Tue, 1 Dec 2026 09:30:00 +0000`. */
function readDate(text: string): string | undefined {
  const iso = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<time>\d{2}:\d{2}))?/.exec(text)?.groups
  if (iso !== undefined) return written(iso.year, iso.month, iso.day, iso.time)
  const mail = /\b(?<day>\d{1,2}) (?<month>[A-Za-z]{3})[a-z]* (?<year>\d{4})(?: (?<time>\d{2}:\d{2}))?/.exec(text)?.groups
  const month = MONTHS.indexOf(mail?.month.toLowerCase() ?? '') + 1
  return mail === undefined || month === 0 ? undefined : written(mail.year, String(month).padStart(2, '0'), mail.day.padStart(2, '0'), mail.time)
}

const written = (year: string, month: string, day: string, time: string | undefined): string =>
  `${year}-${month}-${day}${time === undefined ? '' : `T${time}`}`
