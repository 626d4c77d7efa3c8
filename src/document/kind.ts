import { type Document, isPage, type KindOrigin } from './document.ts'
import { readSignals, type Signals } from './kind-signals.ts'
import { CONTRACT_WORDS, countOf, LEGAL_WORDS, OFFER_WORDS, OWN_WORDS, PLAN_WORDS, REFUND_WORDS } from './kind-words.ts'
import { isKind, type Kind } from './kinds.ts'

/** What a document seems to be for, and how sure that is: 0 to 1. */
export interface KindGuess {
  kind: Kind
  confidence: number
}

/** Front matter fields that may name the kind. */
const KIND_FIELDS = ['candor-kind', 'kind', 'doctype']

/**
 * Sets the document's kind: the one stated by the caller, else the one the file states in its front matter or, in an e-mail, in an
 * `X-Candor-Kind` header, else the one that configuration has for the file, else a guess.
 */
export function stateKind(document: Document, stated?: Kind, origin: KindOrigin = 'option'): void {
  const own = statedKind(document)
  if (stated !== undefined && (origin === 'option' || own === undefined)) {
    set(document, stated, origin, 1)
  } else if (own !== undefined) {
    set(document, own, 'front-matter', 1)
  } else {
    const { kind, confidence } = guessKind(document)
    set(document, kind, 'guess', confidence)
  }
}

function set(document: Document, kind: Kind, origin: KindOrigin, confidence: number): void {
  document.kind = kind
  document.kindOrigin = origin
  document.kindConfidence = confidence
}

function statedKind(document: Document): Kind | undefined {
  const names = document.format === 'email' ? ['x-candor-kind'] : KIND_FIELDS
  for (const name of names) {
    const value = document.meta.fields.get(name)?.trim().toLowerCase().replace(/[ _]+/g, '-')
    if (isKind(value)) return value
  }
  return undefined
}

/**
 * Guesses what a document is for from its name, title, headings, buttons and a small count of words. A selling kind is guessed only on strong
 * signs, since rules for selling copy raise false alarms anywhere else; prose without signs is `editorial`.
 */
export function guessKind(document: Document): KindGuess {
  const signals = readSignals(document)
  if (signals.format === 'email') return guessMail(signals)
  return guessPolicy(signals) ?? (looksLikeMail(signals) ? guessMail(signals) : guessPage(signals))
}

const guess = (kind: Kind, confidence: number): KindGuess => ({ kind, confidence })

// --- policies

const GUIDANCE =
  /^(?:how|what|why|when|write|writing|about|guide|guidance|example|use|using|avoid|before|contributing)\b|\b(?:guidelines? for|explained|faq|checklist|template)\b/
const TERMS_TITLE =
  /\bterms\b|\bconditions of (?:use|sale|service)\b|\b(?:user|customer|data processor|data controller|subscription|licen[cs]e|service|services|membership|developer|partner|sponsors?|processing|merchant|affiliate|program) agreement\b|\bacceptable use\b|\beula\b|\bdata processing (?:addendum|agreement)\b|\bcommunity guidelines\b/
const PRIVACY_TITLE =
  /\bprivacy (?:policy|notice|statement|principles)\b|^privacy$|\bcookies? (?:policy|notice|statement)\b|\bdata protection (?:policy|notice)\b|\btrackers policy\b|^cookies$/
const REFUND_TITLE =
  /\b(?:refunds?|returns?|cancellation|money[- ]back)\b.{0,20}\bpolicy\b|^(?:refunds?|returns?)(?: (?:and|&) (?:refunds?|returns?|exchanges?))?$/
const POLICY_TITLE = /(?<!security )\b(?:policy|policies|code of conduct|safe harbor)\b/

/** A title names a policy; its words must bear that out, so that an article about policies is none. */
function guessPolicy(signals: Signals): KindGuess | undefined {
  const { title, name, headings, words, total, text } = signals
  const called = [title, headings[0] ?? '', name.replaceAll('-', ' ')].filter((text) => text.length > 0 && text.length < 100 && !GUIDANCE.test(text))
  const legal = countOf(words, LEGAL_WORDS)
  const bound = legal >= 4 && legal >= total * 0.012
  const ours = countOf(words, OWN_WORDS) >= Math.max(2, total * 0.004)
  if (called.some((text) => REFUND_TITLE.test(text)) && ours && countOf(words, REFUND_WORDS) >= 4) return guess('refund-policy', 0.7)
  if (!bound) return undefined
  const sure = legal >= total * 0.025 ? 0.9 : 0.7
  if (called.some((text) => PRIVACY_TITLE.test(text)) && (text.includes('personal') || text.includes('data') || text.includes('cookie'))) {
    return guess('privacy-policy', sure)
  }
  if (CHANGE_TITLE.test(title)) return undefined
  if (called.some((text) => TERMS_TITLE.test(text))) return guess('terms', sure)
  if (called.some((text) => POLICY_TITLE.test(text)) && ours) return guess('terms', sure - 0.2)
  if (total >= 400 && legal >= total * 0.04 && /\byou (?:agree|may not|must not|acknowledge)\b/.test(text)) return guess('terms', 0.5)
  return undefined
}

// --- mail

/** Formats of strings that belong to many pages, where one that greets or says goodbye makes no letter of the whole. */
const STRINGS: ReadonlySet<string> = new Set('json yaml csv po xliff android resx strings xcstrings properties fluent'.split(' '))

/** Mail kept as HTML, MJML or plain text: templates and drafts. */
function looksLikeMail({ format, preheader, optOutLink, controls, text, fields }: Signals): boolean {
  if (format === 'mjml' || preheader || fields.has('subject')) return true
  if (STRINGS.has(format)) return false
  if (format === 'html' && optOutLink && controls === 0) return true
  return MAIL_PHRASES.test(text.length > 4000 ? `${text.slice(0, 1000)}\n${text.slice(-3000)}` : text)
}

const MAIL_PHRASES =
  /\b(?:view (?:this|the) e-?mail|view (?:it )?in (?:your |a )?browser|(?:you are|you're) receiving this e-?mail|you received this e-?mail|this e-?mail was sent|add us to your address book|copy and paste the url)\b/

const CHANGE_TITLE =
  /\b(?:chang(?:e|es|ing)|updat(?:e|es|ed|ing))\b.{0,30}\b(?:terms|polic(?:y|ies)|prices?|pricing|plans?|agreement|fees?|subscription)\b|\b(?:terms|policy|prices?|pricing|plans?|agreement|subscription)\b.{0,20}\b(?:is|are|will be) (?:chang|updat|increas|going up)/
const INCIDENT_TITLE =
  /\b(?:incident (?:report|notice|update|on|of)|(?:security|data|service) (?:incident|breach|disruption|interruption|outage)|outage|post-?mortem|(?:issue|incident) (?:resolved|identified))\b/
const RENEWAL_TITLE =
  /\b(?:subscription|plan|membership|policy|domain|licen[cs]e|cover|insurance|contract|warranty|hosting)\b.{0,40}\b(?:renew(?:s|al|ed|ing)?|expir(?:es?|ing))\b|\brenew(?:s|al|ing)?\b.{0,30}\b(?:subscription|plan|membership|policy|domain|licen[cs]e|insurance|contract|warranty|hosting|notice|reminder)\b/
/** A mail that opens with it is about that, whatever its subject. */
const RENEWAL_OPENING = /\byour\b[^.!?\n]{0,60}\b(?:(?:will|is (?:due|set|about) to) (?:auto-?|automatically )?renew|renews)\b/
const REVIEW_TITLE =
  /\b(?:how did we do|leave (?:us )?a review|rate your|review your|tell us what you think|your feedback on|how are you (?:getting on|finding|liking|enjoying|doing with))\b/
const SERVICE_TITLE =
  /\b(?:receipt|invoice|your (?:\S+ )?(?:order|booking|reservation|account|payment|bill|statement|ticket|appointment|delivery|parcel|package|password)|order (?:#|no|number|confirm)|has shipped|on its way|delivered|password|verif(?:y|ication)|confirm(?:ation|ed)?\b|welcome|security alert|new (?:sign-?in|login|device)|sign-?in|two-factor|payment (?:received|failed|declined|due)|invit(?:ed|ation)|trial (?:is |has |will )?(?:end|expir|start)\w*|activat)/
/** A record of what the reader did or owes: prices and an "order" are what it is about, and offer nothing. */
const RECORD_TITLE =
  /\b(?:receipt|invoice|(?:order|booking|reservation|ticket)\b.{0,30}\b(?:confirmed|confirmation|received|refunded|cancell?ed)|your (?:\S+ )?(?:bill|statement|quote|quotation|estimate)\b)/
/** A number that one reader knows the matter by. */
const OWN_REFERENCE =
  /\b(?:account|policy|case|complaint|customer|claim|contract|invoice|order|booking|quote|ref|reference|file|member|membership)(?: (?:no|number|id|ref|reference))?[.:#]{0,2} ?#?(?:[a-z]{1,4}[-/ ]?)?\d{3}/
/** A letter to somebody, or to the people of a club or a school: not to whoever has an address. */
const ADDRESSED =
  /^(?:dear|hi|hello|hey) (?!(?:\w+ )?(?:friends?|fellow|sirs?|madam|readers?|subscribers?|investors?|homeowners?|householders?|shoppers?|winners?|kids|there|valued|internet|web|business|animal|future)\b)[^\n@\uFFFC,!:]{2,40}[,!:]?$/m
/** How much a letter must offer before it is an offer. */
const LETTER_PUSH = 6
/** Names of mailboxes: those that sell, those that write to many, and those that keep accounts. */
const SELLING_SENDER = /^(?:offers?|deals?|promos?|promotions?|marketing|specials?|savings)\b/
const BULK_SENDER = /^(?:news|newsletters?|digest|mailings?|appeals?|campaigns?)\b/
const KEEPING_SENDER = /^(?:orders?|bookings?|reservations?|billing|bills?|invoices?|accounts?|renewals?|quotes?|security)\b/
const SERVICE_PHRASES = [
  'reset your password',
  'password reset',
  'verify your e',
  'confirm your e',
  'verification code',
  'receipt',
  'invoice',
  'your order',
  'order number',
  'tracking number',
  'has shipped',
  'your account',
  'billing statement',
  'payment method',
  'credit card',
  'your username',
  'sign in',
  'log in',
  'security reasons',
  'invited you',
  'your trial',
  'welcome,',
  'thanks for signing up',
  'for reference',
  'your data',
  'your card',
  'your payment',
  'billing',
  'notification settings',
  'copy and paste the url',
]
const STRONG_ACTION =
  /^(?:yes,? )?(?:(?:i want|buy|shop|order|subscribe|claim|upgrade|redeem|unlock|reserve|grab)\b|get (?:started|it|yours|my|your|the deal|instant|access|offer|\d)|start (?:my|your|a|free|now for|saving|trial|for)|try (?:it |\S+ )?(?:for |now)?(?:free|now)?|sign up|book (?:now|your|a)|add to (?:cart|basket|bag)|(?:see|view|choose) (?:a |my |your )?plans?|choose \w+$|go pro|request a demo|join (?:now|free|today)|save \d)/
const SUPPORT_OPENING =
  /\b(?:thank(?:s| you)(?: so much| very much)? for (?:contacting|reaching out|getting (?:in touch|back)|writing|your (?:message|e-?mail|patience|report|question|reply|letter))|(?:your|this) (?:support )?(?:ticket|case|enquiry|inquiry))\b/
const APOLOGY =
  /\b(?:sorry (?:to hear|for the (?:trouble|inconvenience|delay|wait))|(?:we are|we're|i am|i'm) (?:so |very |really )?sorry|apolog(?:y|ise|ize|ies))\b/
const COMPLAINT = /\b(?:your complaint|complaint (?:about|reference|number|of)|final response|ombudsman|looked into your|upheld)\b/

function guessMail(signals: Signals): KindGuess {
  const { format, title, fields, optOut, opening, sender } = signals
  if (isReply(fields)) return guessReply(signals) ?? guess('email-personal', 0.85)
  if (isMailingList(fields)) return guess('email-personal', 0.75)
  const offer = offerScore(signals)
  const isOwnMatter = !optOut && OWN_REFERENCE.test(`${title}\n${opening}`)
  const isLetter = isOwnMatter || (!optOut && format === 'email' && ADDRESSED.test(opening) && !offer.reduces)
  const selling = offer.score >= 6 && offer.density >= 1.5 && (optOut || offer.push >= (isLetter ? LETTER_PUSH : 1))
  if (isOwnMatter && !selling && COMPLAINT.test(title)) return guess('complaint-reply', 0.65)
  if (CHANGE_TITLE.test(title)) return guess('change-notice', 0.75)
  if (INCIDENT_TITLE.test(title) && !selling) return guess('incident-notice', 0.7)
  if (RENEWAL_TITLE.test(title) && !/\btrial\b/.test(title)) return guess('renewal-notice', 0.75)
  if (REVIEW_TITLE.test(title)) return guess('review-request', 0.7)
  const reply = guessReply(signals)
  if (reply !== undefined && !optOut && !selling) return reply
  const isServiceTitle = SERVICE_TITLE.test(title) && !(optOut && offer.score >= 8)
  if (!optOut && !selling && !isServiceTitle && RENEWAL_OPENING.test(opening)) return guess('renewal-notice', 0.6)
  const isRecord = !optOut && (RECORD_TITLE.test(title) || (KEEPING_SENDER.test(sender) && offer.score < 12))
  if (isRecord || (isServiceTitle && !selling)) return guess('email-transactional', 0.75)
  // The phrases are many, so they are counted only where they decide.
  const service = optOut && !isServiceTitle ? 0 : countPhrases(signals.text)
  if (isServiceTitle && service >= 3) return guess('email-transactional', 0.75)
  if (service >= 3 && service * 3 >= offer.score && !optOut) return guess('email-transactional', 0.65)
  if (selling) return guess('email-offer', optOut || offer.score >= 12 ? 0.8 : 0.6)
  if (optOut) return guess('newsletter', /newsletter|digest|issue|weekly|this (?:week|month)|roundup/.test(title + opening) ? 0.8 : 0.6)
  if (service >= 2 && signals.total < 600 && signals.format !== 'email') return guess('email-transactional', 0.55)
  if (service >= 3 && signals.total < 600) return guess('email-transactional', 0.5)
  return BULK_SENDER.test(sender) ? guess('newsletter', 0.5) : guess('email-personal', 0.5)
}

const countPhrases = (text: string): number => SERVICE_PHRASES.reduce((count, phrase) => count + (text.includes(phrase) ? 1 : 0), 0)

const isReply = (fields: Signals['fields']): boolean => fields.has('in-reply-to') || fields.has('references')

/** Lists that people write to; the lists of senders of newsletters have no address to post to. */
const isMailingList = (fields: Signals['fields']): boolean =>
  fields.has('list-post') || ['x-beenthere', 'x-mailman-version', 'mailing-list'].some((name) => fields.has(name))

function guessReply({ opening, title, text, fields, format }: Signals): KindGuess | undefined {
  const answers = format !== 'email' || isReply(fields) || title.startsWith('re:')
  if (isMailingList(fields) || !(SUPPORT_OPENING.test(opening) || (answers && APOLOGY.test(opening)))) return undefined
  const complaint = COMPLAINT.test(opening) || /\bcomplaint\b/.test(title) || COMPLAINT.test(text)
  return guess(complaint ? 'complaint-reply' : 'support-reply', 0.65)
}

/**
 * How much the words offer something: a score over different words, that score for each 100 words, and the part of it that bills and contracts do
 * not have too.
 */
function offerScore({ title, words, text, money, actions, links, optOut, total, sender }: Signals): {
  score: number
  density: number
  push: number
  reduces: boolean
} {
  const scoreOf = (list: readonly string[]): number => list.reduce((sum, word) => sum + Math.min(words.get(word) ?? 0, 2), 0)
  let score = Math.min(money, 4) + scoreOf(OFFER_WORDS) + (SELLING_SENDER.test(sender) ? 5 : 0)
  const reduces = /\d ?% off\b/.test(text) || /\d ?% off\b/.test(title)
  if (reduces) score += 3
  // A newsletter has links to buy in its text; mail that one cannot leave has them to sell.
  const urged = optOut ? actions : [...actions, ...links]
  score += 2 * Math.min(urged.filter((action) => STRONG_ACTION.test(action)).length, 3)
  const push = score - Math.min(money, 4) - scoreOf(CONTRACT_WORDS)
  return { score, density: (100 * score) / Math.min(Math.max(total, 60), 1000), push, reduces }
}

// --- pages

function guessPage(signals: Signals): KindGuess {
  const { title, name, headings, total } = signals
  if (CHANGE_TITLE.test(title) && !GUIDANCE.test(title) && total < 1500 && countOf(signals.words, OWN_WORDS) >= 3) return guess('change-notice', 0.6)
  if (INCIDENT_TITLE.test(title) && countOf(signals.words, OWN_WORDS) >= 3) return guess('incident-notice', 0.6)
  return (
    guessNamed(name, title) ??
    guessLetter(signals) ??
    guessSmall(signals) ??
    guessSelling(signals, [title, headings[0] ?? '']) ??
    guessForm(signals) ??
    guessProse(signals)
  )
}

/** Kinds that only a name gives away. */
function guessNamed(name: string, title: string): KindGuess | undefined {
  if (/^(?:our |the |product |public )?roadmap\b/.test(title) || name === 'roadmap') return guess('roadmap', 0.6)
  if (/^testimonials$/.test(name) || /^(?:testimonials|what our customers (?:say|are saying))/.test(title)) return guess('testimonial-page', 0.6)
  return undefined
}

const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon))\b[^\n.?!]{0,40}[,!:]?$/m

/** A letter or chat answer kept as text. */
function guessLetter(signals: Signals): KindGuess | undefined {
  const { opening, text, total, format } = signals
  if (isPage(format) || STRINGS.has(format) || total > 800) return undefined
  const turns = text.match(/^(?:agent|support|customer|visitor|bot|user|advisor)\s*:/gm)?.length ?? 0
  if (turns >= 3) return guess('chat-log', 0.7)
  if (/\b(?:virtual|ai|automated|digital) (?:assistant|agent)\b/.test(opening) && /\b(?:i'm|i am)\b/.test(opening) && total < 120) {
    return guess('bot-greeting', 0.6)
  }
  if (/^(?:support|complaint)-reply/.test(signals.name)) return guessReply(signals)
  return GREETING.test(opening) ? guessMail(signals) : undefined
}

function guessSmall({ text, total, actions, title }: Signals): KindGuess | undefined {
  if (total > 400 || actions.length === 0) return undefined
  if (total < 250 && /\bcookies\b/.test(text) && actions.some((action) => /^(?:accept|allow|agree|got it|ok)\b/.test(action))) {
    return guess('cookie-banner', 0.7)
  }
  if (/\b(?:cancel (?:your )?(?:subscription|plan|membership|account)|before you go|sorry to see you go)\b/.test(title))
    return guess('cancel-flow', 0.65)
  return undefined
}

function guessSelling(signals: Signals, called: readonly string[]): KindGuess | undefined {
  const { money, actions, text, name, controls, words, total } = signals
  const strong = actions.filter((action) => STRONG_ACTION.test(action)).length
  const { score, density } = offerScore(signals)
  const rates = (text.match(/(?:\/ ?|\bper |\ba )(?:mo|month|yr|year|user|seat|week)\b/g) ?? []).length
  const cart = actions.some((action) => /^add to (?:cart|basket|bag)\b/.test(action))
  const headed = (pattern: RegExp): boolean => called.some((text) => pattern.test(text)) || pattern.test(name.replaceAll('-', ' '))
  if (headed(/^(?:secure )?(?:checkout|your (?:cart|basket|bag)|order summary)\b/) && (money > 1 || (money > 0 && controls > 0))) {
    return guess('checkout', 0.7)
  }
  const priced = money >= 2 && (rates >= 1 || countOf(words, PLAN_WORDS) >= 2)
  if (headed(/^(?:\S+ )?(?:plans (?:and|&) )?(?:pricing|prices|plans)(?: (?:and|&) (?:pricing|plans|prices))?$|\bpricing\b/) && priced) {
    return guess('pricing', 0.8)
  }
  if (cart) return guess('product', money > 0 ? 0.75 : 0.6)
  if (money >= 3 && rates >= 3 && money * 25 >= total) return guess('pricing', 0.6)
  if (actions.some((action) => /\btrial\b/.test(action)) && signals.headings.length <= 2 && strong <= 2 && total < 300 && score >= 5)
    return guess('trial-signup', 0.6)
  if (strong > 0 && score >= 6 && density >= 1.2) return guess('landing', strong >= 2 && score >= 10 ? 0.8 : 0.6)
  return score >= 12 && density >= 5 && money > 0 && total >= 60 ? guess('landing', 0.5) : undefined
}

/** A form with boxes to tick: one that names prices sells, and one that speaks of news or data asks for consent. */
function guessForm({ boxes, controls, actions, total, text, money }: Signals): KindGuess | undefined {
  if (boxes === 0 || controls < 2 || total > 400 || !actions.some((action) => SENDS_FORM.test(action))) return undefined
  if (money > 0) return money > 1 ? guess('checkout', 0.6) : undefined
  return CONSENT_TALK.test(text) ? guess('consent-form', 0.6) : undefined
}

const SENDS_FORM =
  /^(?:join|sign me up|sign up|subscribe|register|create|submit|send|continue|agree|save|request|enter|next|get|pay|order|buy|place)\b/
const CONSENT_TALK =
  /\b(?:newsletters?|offers|marketing|partners|sponsors|send me|keep me|share (?:my|your)|contact me|privacy|consent|personal data)\b/

/** Prose that sells nothing and binds nobody. */
function guessProse({ title, name, folder, steps, total }: Signals): KindGuess {
  const placed = /^(?:help|support|faqs?|kb|how-to|knowledge-base|help-center|help-centre)$/
  if (placed.test(folder) || placed.test(name)) return guess('help-article', 0.7)
  if (/^(?:how (?:to|do|can)|faqs?\b|frequently asked|troubleshoot|getting started|set(?:ting)? up|manag(?:e|ing) your)/.test(title)) {
    return guess('help-article', 0.65)
  }
  if (steps >= 3) return guess('help-article', 0.55)
  return guess('editorial', total === 0 ? 0.2 : 0.6)
}
