import { type AnnotatedDocument, type Annotation, dateOf, defineRule, wordsAfter } from '../../src/rule/index.ts'

/** More of them in one document are no copy. */
const MOST = 20
/** An offer that comes back later than this, in days, is another one unless it has the same code. */
const SOON = 14
const NO_CODES = new Set(['at', 'is', 'in', 'to', 'the', 'and', 'below', 'when', 'for', 'on', 'you', 'your', 'by', 'expires', 'ends', 'will', 'with'])

export default defineRule({
  id: 'pressure/deadline-extended',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['US-FTC5', 'US-DARK22', 'EU-UCPD', 'EU-I-7', 'UK-DMCC', 'UK-S20-7', 'AU-ACL'],
  summary: 'A deadline of an offer that is moved once it is near, or a last chance that is not the last.',
  why: 'People buy in haste because the offer ends; where it goes on, the haste was for nothing and the next deadline is not believed.',
  instead: 'Keep the first deadline, or stop calling it the last; where something went wrong, say what.',
  messages: {
    extended: "'{text}' moves the deadline of an offer without saying why.",
    later: 'The offer of {offer} was to end on {first}; here it ends on {second}.',
    again: 'The offer of {offer} was to end on {first}; this is sent on {second} and still calls it the last chance.',
  },
  examples: [
    { bad: '# Sale extended!\n\n30% off all boots.', at: 'Sale extended', severity: 'warning', message: 'extended' },
    { bad: 'We have decided to extend our offer: 20% off.', at: 'We have decided to extend our offer', severity: 'warning' },
    { bad: 'The course is $90, half price. Enrolment extended by popular demand!', at: 'Enrolment extended by popular demand', severity: 'warning' },
    { bad: 'Back by popular demand: 2 for 1 deals.', at: 'by popular demand: 2 for 1 deals', severity: 'warning' },
    {
      bad: '---\ndate: 2026-12-03\n---\n\n# 30% off ends 5 December 2026',
      campaign: ['---\ndate: 2026-12-01\n---\n\n# Final hours: 30% off\n\nEnds 2 December 2026.'],
      at: 'ends 5 December 2026',
      message: 'later',
      severity: 'error',
    },
    {
      bad: '---\ndate: 2026-12-04\n---\n\nLast chance: 30% off.',
      campaign: ['---\ndate: 2026-12-01\n---\n\nEnds tonight: 30% off.'],
      at: 'Last chance',
      message: 'again',
    },
    { good: 'Our shop was down for four hours, so the sale is extended by one day.', note: 'the reason is told' },
    { good: 'Extended warranty on all drills. Extended opening hours.' },
    {
      good: '---\ndate: 2027-05-03\n---\n\n30% off ends 5 May 2027.',
      campaign: ['---\ndate: 2026-12-01\n---\n\n30% off ends 2 December 2026.'],
      note: 'another sale',
    },
    {
      good: '---\ndate: 2026-12-01\n---\n\nLast chance: 30% off.',
      campaign: ['---\ndate: 2026-12-01\n---\n\nEnds tonight: 30% off.'],
      note: 'the same day',
    },
    { nearMiss: 'The tax office has extended the deadline for filing.' },
    { nearMiss: '20% off until 5 June 2026.', campaign: ['40% off until 2 June 2026.'], note: 'another offer' },
  ],

  check({ document, report }) {
    let told = 0
    for (const claim of document.claims('extended').slice(0, MOST)) {
      if (told > 0 || claim.near('cue.extension-reason', 'block', { negated: true }) || !claim.near('cue.promotion', 'neighbour')) continue
      told++
      report(claim, 'extended', {}, { severity: 'warning' })
    }
  },

  checkCampaign({ documents, report }) {
    const messages = documents.map(readMessage)
    messages.forEach((message, at) => {
      const { end } = message
      if (end === undefined) return
      const before = messages.slice(Math.max(0, at - MOST), at)
      const first = before.find((one) => one.end !== undefined && one.end.day < end.day && isSameOffer(one, message))
      if (first?.end === undefined || end.at.near('cue.extension-reason', 'block', { negated: true })) return
      const data = { offer: message.offers.find((offer) => first.offers.includes(offer)) ?? '', first: first.end.day, second: end.day }
      report(end.at, end.isFinal ? 'again' : 'later', data, { related: [{ at: first.end.at, message: 'The first deadline.' }] })
    })
  },
})

interface Deadline {
  readonly at: Annotation
  /** `2026-12-06`. */
  readonly day: string
  /** Words such as "tonight" or "last chance", which stand for the day of sending. */
  readonly isFinal: boolean
}

interface Message {
  readonly sent: string | undefined
  /** Codes in capitals and shares such as `30%`. */
  readonly offers: readonly string[]
  readonly end: Deadline | undefined
}

function readMessage(document: AnnotatedDocument): Message {
  const sent = dateOf(document)?.slice(0, 10)
  const codes = document
    .find('cue.offer-code')
    .slice(0, MOST)
    .flatMap((cue) => wordsAfter(cue, 1))
  const percents = document
    .find('fact.offer-percent')
    .slice(0, MOST)
    .map((one) => `${one.value('amount')?.amount ?? '?'}%`)
  const isCode = ({ text, block, start, end }: (typeof codes)[number]): boolean =>
    !NO_CODES.has(text) && /[A-Z]|\d/.test(block.text.slice(start, end))
  const offers = [...codes.filter(isCode).map(({ text }) => text.toUpperCase()), ...percents]
  return { sent, offers, end: offers.length === 0 ? undefined : deadlineOf(document, sent) }
}

/** The last day that a message names; failing that, the day it was sent, if it calls that the last. */
function deadlineOf(document: AnnotatedDocument, sent: string | undefined): Deadline | undefined {
  const dated = document
    .facts('deadline')
    .slice(0, MOST)
    .flatMap((at): Deadline[] => {
      const day = dayOf(at.value('date')?.date, sent)
      return day === undefined ? [] : [{ at, day, isFinal: false }]
    })
  const [last] = dated.sort((a, b) => (a.day < b.day ? 1 : -1))
  const [call] = document.claims('final-call')
  return last ?? (sent === undefined || call === undefined ? undefined : { at: call, day: sent, isFinal: true })
}

/** A day without a year is the next one after the message was sent. */
function dayOf(date: string | undefined, sent: string | undefined): string | undefined {
  if (date === undefined || date.length === 10 || sent === undefined || !/^\d\d-\d\d$/.test(date)) return date?.length === 10 ? date : undefined
  const year = Number(sent.slice(0, 4))
  return date >= sent.slice(5) ? `${year}-${date}` : `${year + 1}-${date}`
}

function isSameOffer(first: Message, later: Message): boolean {
  const shared = later.offers.filter((offer) => first.offers.includes(offer))
  if (shared.length === 0 || first.end === undefined || later.end === undefined) return false
  if (shared.some((offer) => !offer.endsWith('%'))) return true
  return (Date.parse(later.sent ?? later.end.day) - Date.parse(first.end.day)) / 86_400_000 <= SOON
}
