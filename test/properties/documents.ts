// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template syntax is what is tested

import iconv from 'iconv-lite'
import type { Kind } from '../../src/document/index.ts'
import fc from '../fast-check.ts'

/** One made-up file. */
export interface Made {
  readonly path: string
  readonly format: string
  readonly bytes: Uint8Array
  readonly kind: Kind
}

/** Sentences as they stand in real copy, most of which some rule has something to say about, and the near misses beside them. */
const SENTENCES = [
  'Start your free trial today.',
  'Free for 14 days, then $12 a month until you cancel.',
  'Only 3 left in stock!',
  'Only {{ stock }} left – order now.',
  'Hurry, the offer ends soon!',
  'This is your last chance to save 50% on every plan.',
  'Offer ends 6 December 2026 at midnight.',
  'Offer ends {{ offer_end_date }}.',
  'No hidden fees. Ever.',
  'A $4.99 service fee is added at checkout.',
  'Cancel anytime.',
  'To cancel, call us between 9 a.m. and 5 p.m. on weekdays.',
  'You can cancel after a minimum term of 12 months.',
  "We're the best-selling baking kit in America.",
  'The world’s leading e-mail platform.',
  'Our recipes never fail, and results are 100% guaranteed.',
  'Just $9.99/mo.* Terms apply.',
  '$8 per month, billed annually.',
  '€29,90 statt €49,90 – nur heute.',
  '27 people are looking at this right now.',
  '{{viewers}} people are viewing this offer.',
  'Your first box is free, just pay shipping.',
  'A handling charge may apply.',
  'Plans renew automatically each year at the price shown.',
  "No thanks, I'd rather pay full price.",
  "We're sorry if you were inconvenienced.",
  'We are sorry that you feel that way.',
  'By continuing to browse you agree to our use of cookies.',
  'We will share your details with our partners unless you tell us otherwise.',
  'Untick the box if you do not want to receive offers.',
  'Last updated: 3 March 2021.',
  'Conditions apply, see the pricing page†.',
  'Rated 4.9 out of 5 by 12,000 customers.',
  'Hi {{ first_name | default: "there" }}, your order *|ORDER|* has shipped.',
  '{% if vip %}Two months free{% else %}One month free{% endif %}, because you are you.',
  'It’s the №1 app – „einfach“ & free 🎉 for 👩‍👩‍👧 and café owners.',
  'Don’t miss out, spots are filling fast.',
  'Unsubscribe at {{ unsubscribe_url }}.',
]

/** Copy with its marks of writing still to be chosen: `choices` decides how each word and each space is written. */
interface Draft {
  readonly paragraphs: readonly (readonly string[])[]
  readonly choices: readonly number[]
  readonly eol: string
}

/** Hands out the choices of a draft, over and over. */
class Choices {
  readonly #numbers: readonly number[]
  #at = 0

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers
  }

  of<T>(options: readonly T[]): T {
    return options[this.#numbers[this.#at++ % this.#numbers.length] % options.length]
  }
}

const sentence = fc.constantFrom(...SENTENCES)

const drafts: fc.Arbitrary<Draft> = fc.record({
  paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
  choices: fc.array(fc.nat({ max: 9999 }), { minLength: 7, maxLength: 60 }),
  eol: fc.constantFrom('\n', '\r\n', '\r'),
})

const kinds = fc.constantFrom<Kind>('landing', 'email-offer', 'pricing', 'checkout', 'trial-signup', 'support-reply', 'terms', 'privacy-policy')

const marks = fc.constantFrom('', '', '\uFEFF')

/** Template tags stay in one piece; everything else is words. */
const wordsOf = (text: string): string[] => text.match(/(?:\{\{.*?\}\}|\{%.*?%\}|\*\|.*?\|\*|\S)+/g) ?? []

const isPlainWord = (word: string): boolean => /^[\p{L}\p{N}$€%.,!’'-]+$/u.test(word)

/** Sentences with their words and spaces written as a format has it. */
function write(draft: Draft, choices: Choices, sentences: readonly string[], word: (one: string) => string, spaces: readonly string[]): string {
  return sentences
    .flatMap(wordsOf)
    .map(word)
    .reduce((all, next) => `${all}${choices.of(spaces).replaceAll('\n', draft.eol)}${next}`)
}

const SPACES = [' ', ' ', ' ', ' ', '\n', '  ', '\u00A0', '\t', ' \u200B']

function plainText(draft: Draft, choices: Choices): string {
  const starts = ['', '', '', '- ', '* ', '> ', '1. ', '• ']
  return draft.paragraphs
    .map((sentences) => {
      const start = choices.of(starts)
      const text = write(draft, choices, sentences, (word) => choices.of([word, word, word, hyphenated(word)]), SPACES)
      return start === '> '
        ? text
            .split(draft.eol)
            .map((line) => `> ${line}`)
            .join(draft.eol)
        : start + text
    })
    .join(draft.eol + draft.eol)
}

/** A soft hyphen or a zero-width space inside. */
const hyphenated = (word: string): string => (isPlainWord(word) && word.length > 3 ? `${word.slice(0, 2)}\u00AD${word.slice(2)}` : word)

function markdown(draft: Draft, choices: Choices): string {
  const { eol } = draft
  const word = (one: string): string => {
    if (!isPlainWord(one)) return /[{%|]/.test(one) ? one : one.replaceAll('&', choices.of(['&', '&amp;'])).replaceAll('*', choices.of(['*', '\\*']))
    const quoted = one.replaceAll('’', choices.of(['’', '&rsquo;', '&#8217;'])).replaceAll('$', choices.of(['$', '\\$', '&#x24;']))
    return choices.of([
      quoted,
      quoted,
      quoted,
      quoted,
      `**${quoted}**`,
      `*${quoted}*`,
      `[${quoted}](/plans "14 days")`,
      `<b>${quoted}</b>`,
      `~~${quoted}~~`,
      `\`${one}\``,
      `${quoted}[^1]`,
      hyphenated(quoted),
    ])
  }
  const frames: ((text: string) => string)[] = [
    (text) => text,
    (text) => text,
    (text) => `## ${text.split(eol)[0]}`,
    (text) =>
      text
        .split(eol)
        .map((line) => `> ${line}`)
        .join(eol),
    (text) => `- ${text.split(eol).join(`${eol}  `)}`,
    (text) => `1. ${text.split(eol).join(`${eol}   `)}`,
    (text) => `> - ${text.split(eol).join(`${eol}>   `)}`,
    (text) => `| Plan | Terms |${eol}|---|---|${eol}| Basic | ${text.split(eol).join(' ').replaceAll('|', '\\|')} |`,
    (text) => `<div class="card">${eol}${eol}${text}${eol}${eol}</div>`,
    (text) => `<p>${text.split(eol).join(' ')}</p>`,
    (text) =>
      `![${text
        .split(eol)
        .join(' ')
        .replace(/[![\]<>]/g, '')}](/a.png "Free for 14 days")`,
  ]
  const body = draft.paragraphs.map((sentences) => choices.of(frames)(write(draft, choices, sentences, word, [...SPACES, '  \n', '\\\n'])))
  const front = choices.of(['', '', `---${eol}title: "Save 50% \\u2013 only today"${eol}subject: 'It''s your last chance'${eol}---${eol}${eol}`])
  return `${front}${body.join(eol + eol)}${eol}${eol}[^1]: Free for 14 days, then $12 a month.${eol}`
}

function html(draft: Draft, choices: Choices): string {
  const { eol } = draft
  const word = (one: string): string => {
    if (/\{[{%]|\*\|/.test(one)) return one
    const written = one
      .replaceAll('&', '&amp;')
      .replaceAll('’', choices.of(['’', '&rsquo;', '&#8217;', '&#x2019;']))
      .replaceAll('$', choices.of(['$', '&dollar;', '&#36;']))
      .replaceAll('–', choices.of(['–', '&ndash;']))
    if (!isPlainWord(one) || one.length < 3) return written
    const inside = `${one.slice(0, 2)}${choices.of(['&shy;', '\u200B', '<b>', '<wbr>', '&zwnj;', '<!-- c -->'])}${one.slice(2)}`
    return choices.of([
      written,
      written,
      written,
      written,
      `<b>${written}</b>`,
      `<a href="/plans">${written}</a>`,
      `<s>${written}</s>`,
      `<small>${written}</small>`,
      inside.includes('<b>') ? `${inside}</b>` : inside,
      `<span style="display:none">not</span>${written}`,
      `${written}<sup>*</sup>`,
    ])
  }
  const spaces = [...SPACES, '&nbsp;', '<br>', ' <br/>\n', '\n      ', '&#32;', '&ensp;', ' <!-- note --> ']
  const frames: ((text: string) => string)[] = [
    (text) => `<p>${text}</p>`,
    (text) => `<p>${text}`,
    (text) => `<h2>${text}</h2>`,
    (text) => `<ul><li>${text}</li><li>Cancel anytime</li></ul>`,
    (text) => `<table><tr><td>${text}<td>$5</table>`,
    (text) => `<button type="button">${text}</button>`,
    (text) => `<label><input type="checkbox" checked> ${text}</label>`,
    (text) => `<p class="legal"><small>${text}</small></p>`,
    (text) => `<div style="display:none">${text}</div>`,
    (text) => `<p style="font-size:8px;color:#ddd;background:#fff">${text}</p>`,
    (text) => `<blockquote>${text}</blockquote>`,
    (text) => `<img alt="${text.replace(/<[^>]*>/g, '').replaceAll('"', '&quot;')}"><p>Only 3 left`,
    (text) => `<a class="btn" href="/start">${text.replace(/<\/?a\b[^>]*>/g, '')}</a>`,
  ]
  const body = draft.paragraphs.map((sentences) => choices.of(frames)(write(draft, choices, sentences, word, spaces)))
  return `<!doctype html>${eol}<html lang="en"><head><title>Save 50% &ndash; last chance</title>${eol}<style>.x{color:red}</style></head><body>${eol}${body.join(eol)}${eol}</body></html>${eol}`
}

const CHARSETS = [
  'utf-8',
  'utf-8',
  'us-ascii',
  'windows-1252',
  'iso-8859-1',
  'iso-8859-15',
  'koi8-r',
  'gbk',
  'shift_jis',
  'big5',
  'euc-kr',
  'utf-16le',
  '',
]

function mail(draft: Draft, choices: Choices): Uint8Array {
  const { eol } = draft
  const subject = draft.paragraphs[0][0]
  const part = (type: string, text: string): Buffer => {
    const charset = choices.of(CHARSETS)
    const transfer = charset === 'utf-16le' ? 'base64' : choices.of(['8bit', 'quoted-printable', 'base64'])
    const bytes = iconv.encode(text, charset === '' || charset === 'us-ascii' ? 'utf-8' : charset)
    const label = charset === '' ? '' : `; charset=${choices.of([charset, `"${charset}"`, charset.toUpperCase()])}`
    const head = [`Content-Type: ${type}${label}`, `Content-Transfer-Encoding: ${transfer}`, '', ''].join(eol)
    return Buffer.concat([Buffer.from(head), encodeBody(bytes, transfer, eol, choices)])
  }
  const head = [
    `From: ${encodedWords('Lumen – Offers', choices, eol)} <hello@lumen.example>`,
    `Subject: ${encodedWords(subject, choices, eol)}`,
    'MIME-Version: 1.0',
  ]
  const text = plainText(draft, choices)
  const page = html(draft, choices)
  const form = choices.of(['both', 'text', 'html', 'nested'])
  const top = Buffer.from(`${choices.of(['', `From hello@lumen.example Mon Nov 16 10:00:00 2026${eol}`])}${head.join(eol)}${eol}`)
  if (form === 'text') return Buffer.concat([top, part('text/plain', text)])
  if (form === 'html') return Buffer.concat([top, part('text/html', page)])
  const inner = [`--in${eol}`, part('text/plain', text), `${eol}--in${eol}`, part('text/html', page), `${eol}--in--${eol}`]
  const alternative = `Content-Type: multipart/alternative; boundary="in"${eol}${eol}`
  const whole =
    form === 'both'
      ? [alternative, ...inner]
      : [`Content-Type: multipart/mixed; boundary=out${eol}${eol}--out${eol}`, alternative, ...inner, `--out--${eol}`]
  return Buffer.concat([top, ...whole.map((one) => (typeof one === 'string' ? Buffer.from(one) : one))])
}

function encodeBody(bytes: Buffer, transfer: string, eol: string, choices: Choices): Buffer {
  if (transfer === '8bit') return bytes
  if (transfer === 'base64') return Buffer.from(bytes.toString('base64').replace(new RegExp(`.{${choices.of([76, 60, 5])}}`, 'g'), `$&${eol}`))
  const most = choices.of([74, 30, 9])
  let all = ''
  let line = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    const isEnd = byte === 10 || byte === 13
    const beforeEnd = bytes[at + 1] === 10 || bytes[at + 1] === 13 || at + 1 === bytes.length
    const isPlain = (byte > 32 && byte < 127 && byte !== 61) || ((byte === 32 || byte === 9) && !beforeEnd)
    const piece =
      isEnd || isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).padStart(2, '0')[choices.of(['toUpperCase', 'toLowerCase'] as const)]()}`
    if (!isEnd && line + piece.length > most) {
      all += `=${choices.of(['', '', ' '])}${eol}`
      line = 0
    }
    all += piece
    line = isEnd ? 0 : line + piece.length
  }
  return Buffer.from(all, 'latin1')
}

/** A header value as encoded words that are cut anywhere, also through a character, or as it stands. */
function encodedWords(text: string, choices: Choices, eol: string): string {
  const form = choices.of(['raw', 'q', 'b'])
  if (form === 'raw') return text
  const charset = choices.of(['utf-8', 'utf-8', 'windows-1252', 'iso-8859-1'])
  const bytes = iconv.encode(text, charset)
  const words: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = choices.of([12, 21, 30])
    const chunk = bytes.subarray(at, at + length)
    const q = [...chunk].map((byte) =>
      byte === 32
        ? '_'
        : /[A-Za-z0-9]/.test(String.fromCharCode(byte))
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    words.push(`=?${charset}?${form}?${form === 'q' ? q.join('') : chunk.toString('base64')}?=`)
    at += length
  }
  return words.join(choices.of([' ', `${eol} `]))
}

const writers: Readonly<Record<string, { extension: string; write(draft: Draft, choices: Choices): string | Uint8Array }>> = {
  markdown: { extension: 'md', write: markdown },
  html: { extension: 'html', write: html },
  text: { extension: 'txt', write: plainText },
  email: { extension: 'eml', write: mail },
}

/** Made-up files of one format. */
export const filesOf = (format: string): fc.Arbitrary<Made> =>
  fc.record({ draft: drafts, mark: marks, kind: kinds }).map(({ draft, mark, kind }) => {
    const { extension, write } = writers[format]
    const written = write(draft, new Choices(draft.choices))
    const bytes = typeof written === 'string' ? Buffer.from(mark + written) : written
    return { path: `made.${extension}`, format, bytes, kind }
  })

export const FORMATS = Object.keys(writers)
