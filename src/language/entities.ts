import type { Entity, EntityKind } from './entity.ts'
import { CURRENCY_SIGNS, CURRENCY_WORDS, DOLLAR_PREFIX, MONTHS, NEAR_DAYS, NUMBER_WORDS, PERIODS, SCALES, UNITS, WEEKDAYS } from './entity-words.ts'
import { BREAK, NUMBER, PUNCTUATION, SYMBOL, type Tokens, VARIABLE_TOKEN, WORD } from './lexer.ts'
import { mayRun, timerLength } from './timer.ts'

export * from './entity.ts'
export { entityAnchors, entityWords } from './entity-words.ts'

/** What is known of a text before its entities are looked for. */
export interface EntityHints {
  /** By word number: 1 for the words in `entityWords`. */
  readonly isEntityWord: Uint8Array
  /** The kinds that the variable at an offset of the text may stand for, where its name tells. */
  readonly variables: ReadonlyMap<number, readonly EntityKind[]> | undefined
}

/** Finds the entities of one text, stretch by stretch. Where two overlap, the longer one stands. */
export class EntityFinder {
  readonly #text: string
  readonly #tokens: Tokens
  readonly #hints: EntityHints
  /** Whether addresses of the web or of mailboxes can occur at all. */
  readonly #hasContacts: boolean

  constructor(text: string, tokens: Tokens, hints: EntityHints) {
    this.#text = text
    this.#tokens = tokens
    this.#hints = hints
    this.#hasContacts = text.includes('@') || text.includes('://') || text.includes('www.')
  }

  /** The entities of tokens `[from, to)`. */
  find(from: number, to: number): Entity[] {
    const { kind, word, start } = this.#tokens
    const { isEntityWord, variables } = this.#hints
    const found: Entity[] = []
    let scan: Scanner | undefined
    for (let at = from; at < to; ) {
      let entity: Entity | undefined
      const type = kind[at]
      if (
        type === WORD
          ? isEntityWord[word[at]] === 1 || (this.#hasContacts && isContact(this.#text, this.#tokens, at, to))
          : type === NUMBER || type === SYMBOL || type === VARIABLE_TOKEN
      ) {
        scan ??= new Scanner(this.#text, this.#tokens, to)
        if (type === VARIABLE_TOKEN) {
          for (const name of variables?.get(start[at]) ?? []) found.push({ kind: name, first: at, last: at + 1, value: {} })
          entity = scan.fromVariable(at)
        } else if (type === NUMBER) entity = scan.fromNumber(at)
        else if (type === SYMBOL) entity = scan.fromSign(at)
        else entity = scan.fromWord(at)
      }
      if (entity === undefined) {
        at++
        continue
      }
      found.push(entity)
      at = entity.last
    }
    return found
  }
}

/** Whether a token begins an address of the web or of a mailbox: `name@`, `https://`. */
function isContact(text: string, { start, end }: Tokens, at: number, to: number): boolean {
  if (at + 1 >= to) return false
  const next = text.charCodeAt(start[at + 1])
  if (next === 64) return start[at + 1] === end[at]
  return next === 58 && at + 3 < to && text.charCodeAt(start[at + 2]) === 47 && text.charCodeAt(start[at + 3]) === 47
}

class Scanner {
  readonly #text: string
  readonly #tokens: Tokens
  readonly #to: number

  constructor(text: string, tokens: Tokens, to: number) {
    this.#text = text
    this.#tokens = tokens
    this.#to = to
  }

  /** Token in lower case, or '' past the end. */
  #word(at: number): string {
    return at >= 0 && at < this.#to ? this.#text.slice(this.#tokens.start[at], this.#tokens.end[at]).toLowerCase() : ''
  }

  #glued(at: number): boolean {
    return at < this.#to && at > 0 && this.#tokens.start[at] === this.#tokens.end[at - 1]
  }

  #kind(at: number): number {
    return at < this.#to ? this.#tokens.kind[at] : 0
  }

  fromVariable(at: number): Entity | undefined {
    const next = this.#skipHyphen(at + 1)
    const word = this.#word(next)
    if (word === '%' || word === 'percent') return { kind: 'percent', first: at, last: next + 1, value: {} }
    if (Object.hasOwn(UNITS, word) && word.length > 1) return { kind: 'duration', first: at, last: next + 1, value: { unit: UNITS[word].unit } }
    return undefined
  }

  fromSign(at: number): Entity | undefined {
    const currency = CURRENCY_SIGNS[this.#word(at)]
    if (currency === undefined) return undefined
    if (this.#kind(at + 1) === VARIABLE_TOKEN) return { kind: 'money', first: at, last: at + 2, value: { currency } }
    if (this.#kind(at + 1) !== NUMBER) return undefined
    const prefix = this.#glued(at) && this.#kind(at - 1) === WORD ? DOLLAR_PREFIX[this.#word(at - 1)] : undefined
    return this.#money(prefix !== undefined ? at - 1 : at, at + 1, prefix ?? currency)
  }

  #money(first: number, number: number, currency: string): Entity {
    let [amount, last] = this.#amount(number)
    let to: number | undefined
    if (this.#isRange(last)) {
      const next = this.#kind(last + 1) === SYMBOL ? last + 2 : last + 1
      if (this.#kind(next) === NUMBER) [to, last] = this.#amount(next)
    }
    if (this.#word(last) === '+' && this.#glued(last)) last++
    if (CURRENCY_WORDS[this.#word(last)] !== undefined && this.#word(last).length === 3) {
      currency = CURRENCY_WORDS[this.#word(last)]
      last++
    }
    return { kind: 'money', first, last, value: { amount, currency, ...(to === undefined ? {} : { to }) } }
  }

  /** A number with its scale: `1.5`, `10,000`, `20k`, `2 million`. Returns the value and the token after it. */
  #amount(at: number): [value: number, last: number] {
    let value = parseNumber(this.#word(at))
    let last = at + 1
    const scale = SCALES[this.#word(last)]
    if (scale !== undefined && (this.#glued(last) || this.#word(last).length > 2)) {
      value *= scale
      last++
    }
    return [value, last]
  }

  #isRange(at: number): boolean {
    const word = this.#word(at)
    return word === '-' || word === '–' || word === '—' || word === 'to'
  }

  #skipHyphen(at: number): number {
    const word = this.#word(at)
    return (word === '-' || word === '‑') && this.#glued(at) && this.#glued(at + 1) ? at + 1 : at
  }

  fromNumber(at: number): Entity | undefined {
    return this.#date(at) ?? this.#timer(at) ?? this.#time(at) ?? this.#rating(at) ?? this.#measured(at)
  }

  /** A running countdown: `02:13:45`, `2 days 13 hrs 6 mins`. */
  #timer(at: number): Entity | undefined {
    const { start, end } = this.#tokens
    if (!mayRun(this.#text, start[at], end[at])) return undefined
    const length = timerLength(this.#text, start[at])
    if (length === 0) return undefined
    let last = at + 1
    while (last < this.#to && start[last] < start[at] + length) last++
    return { kind: 'timer', first: at, last, value: {} }
  }

  /** A number and what it counts: money, percent, duration, multiple; else a bare number. */
  #measured(at: number): Entity {
    let [amount, last] = this.#amount(at)
    let to: number | undefined
    if (this.#isRange(last) && this.#kind(last + 1) === NUMBER) {
      const [upper, after] = this.#amount(last + 1)
      if (this.#word(last) !== 'to' || this.#unitAt(after) !== undefined || this.#word(after) === '%') {
        to = upper
        last = after
      }
    }
    const range = to === undefined ? {} : { to }
    if (this.#word(last) === '+' && this.#glued(last)) last++
    const unit = this.#word(last)
    if (unit === '%' || unit === 'percent' || (unit === 'per' && this.#word(last + 1) === 'cent')) {
      return { kind: 'percent', first: at, last: last + (unit === 'per' ? 2 : 1), value: { amount, ...range } }
    }
    if (unit === 'p' && this.#glued(last)) return { kind: 'money', first: at, last: last + 1, value: { amount: amount / 100, currency: 'GBP' } }
    // In "two of 5 £10 vouchers" the sign is that of the number behind it.
    const isOfNext = !this.#glued(last) && this.#glued(last + 1) && this.#kind(last + 1) === NUMBER
    if (!isOfNext && (unit === '€' || unit === '£' || unit === '¢' || unit === '₽' || unit === '$')) {
      return { kind: 'money', first: at, last: last + 1, value: { amount, currency: CURRENCY_SIGNS[unit], ...range } }
    }
    if (Object.hasOwn(CURRENCY_WORDS, unit) && unit !== 'us') {
      return { kind: 'money', first: at, last: last + 1, value: { amount, currency: CURRENCY_WORDS[unit], ...range } }
    }
    if ((unit === 'x' || unit === '×') && (this.#glued(last) || this.#kind(last + 1) === WORD))
      return { kind: 'multiple', first: at, last: last + 1, value: { amount } }
    const named = this.#unitAt(last)
    if (named !== undefined)
      return { kind: 'duration', first: at, last: named.last, value: { amount, days: amount * named.days, unit: named.unit, ...range } }
    return { kind: 'number', first: at, last, value: { amount, ...range } }
  }

  /** The unit of time at a token, after an optional hyphen and a word such as `calendar` or `business`. */
  #unitAt(at: number): { unit: string; days: number; last: number } | undefined {
    let next = this.#skipHyphen(at)
    const between = this.#word(next)
    if (
      between === 'calendar' ||
      between === 'business' ||
      between === 'working' ||
      between === 'full' ||
      between === 'whole' ||
      between === 'consecutive'
    ) {
      next = this.#skipHyphen(next + 1)
    }
    const word = this.#word(next)
    if (!Object.hasOwn(UNITS, word) || (word.length === 1 && !this.#glued(next))) return undefined
    return { ...UNITS[word], last: next + 1 }
  }

  #date(at: number): Entity | undefined {
    const text = this.#word(at)
    const numeric = this.#numericDate(at)
    if (numeric !== undefined) return numeric
    const day = Number(text)
    if (!(day >= 1 && day <= 31) || text.length > 2) return undefined
    let next = at + 1
    if (/^(st|nd|rd|th)$/.test(this.#word(next)) && this.#glued(next)) next++
    if (this.#word(next) === 'of') next++
    const month = this.#month(next)
    if (month === undefined) return undefined
    return this.#withYear(at, month.last, month.number, day)
  }

  /** `2026-12-06`, `6.12.2026`, `12/6/26`: written in digits and one separator. */
  #numericDate(at: number): Entity | undefined {
    const { start } = this.#tokens
    if (this.#kind(at) !== NUMBER || !this.#isSeparated(at)) return undefined
    const match = /^(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}|\d{2}))(?![\d%])/.exec(
      this.#text.slice(start[at], start[at] + 12),
    )
    if (match === null) return undefined
    const [, y1, , m1, d1, a, separator, b, y2] = match
    let last = at
    const end = start[at] + match[0].length
    while (last < this.#to && start[last] < end) last++
    if (y1 !== undefined)
      return valid(Number(m1), Number(d1)) ? { kind: 'date', first: at, last, value: { date: iso(Number(y1), Number(m1), Number(d1)) } } : undefined
    if (y2.length === 2 && separator !== '/') return undefined
    const year = y2.length === 2 ? 2000 + Number(y2) : Number(y2)
    const dayFirst = separator !== '/' || Number(a) > 12
    const [month, day] = dayFirst ? [Number(b), Number(a)] : [Number(a), Number(b)]
    return valid(month, day) ? { kind: 'date', first: at, last, value: { date: iso(year, month, day) } } : undefined
  }

  /** Whether a number has the first separator of a date after one, two or four digits. */
  #isSeparated(at: number): boolean {
    const { start, end } = this.#tokens
    const next = this.#text.charCodeAt(end[at])
    return next === 45 || next === 47 || [1, 2, 4].some((digits) => this.#text.charCodeAt(start[at] + digits) === 46)
  }

  #month(at: number): { number: number; last: number } | undefined {
    const word = this.#word(at)
    if (!Object.hasOwn(MONTHS, word)) return undefined
    const last = this.#word(at + 1) === '.' && this.#glued(at + 1) && word.length <= 4 ? at + 2 : at + 1
    return { number: MONTHS[word], last }
  }

  #withYear(first: number, last: number, month: number, day: number | undefined): Entity | undefined {
    if (day !== undefined && !valid(month, day)) return undefined
    const comma = this.#word(last) === ',' ? last + 1 : last
    const year = this.#year(comma)
    if (year !== undefined)
      return { kind: 'date', first, last: comma + 1, value: { date: day === undefined ? `${year}-${pad(month)}` : iso(year, month, day) } }
    if (day === undefined) return undefined
    return { kind: 'date', first, last, value: { date: `${pad(month)}-${pad(day)}` } }
  }

  #year(at: number): number | undefined {
    const word = this.#word(at)
    return this.#kind(at) === NUMBER && /^(19|20)\d\d$/.test(word) ? Number(word) : undefined
  }

  #time(at: number): Entity | undefined {
    const text = this.#word(at)
    // Up to 59: a clock that runs down shows minutes and seconds, "ends in 47:12".
    const clock = /^[0-5]?\d:[0-5]\d(:[0-5]\d)?$/.test(text)
    if (!clock && !/^(1[0-2]|[1-9])(\.[0-5]\d)?$/.test(text)) return undefined
    const next = this.#word(at + 1)
    if (next === 'am' || next === 'pm') return { kind: 'time', first: at, last: at + 2, value: {} }
    if ((next === 'a' || next === 'p') && this.#word(at + 2) === '.' && this.#word(at + 3) === 'm') {
      return { kind: 'time', first: at, last: this.#word(at + 4) === '.' && this.#glued(at + 4) ? at + 5 : at + 4, value: {} }
    }
    if (next === "o'clock") return { kind: 'time', first: at, last: at + 2, value: {} }
    return clock ? { kind: 'time', first: at, last: at + 1, value: {} } : undefined
  }

  /** `4.8/5`, `4.8 out of 5`, `9.1 / 10`. */
  #rating(at: number): Entity | undefined {
    const amount = parseNumber(this.#word(at))
    if (!(amount >= 0 && amount <= 10)) return undefined
    const slash = this.#word(at + 1) === '/' ? at + 2 : this.#word(at + 1) === 'out' && this.#word(at + 2) === 'of' ? at + 3 : undefined
    if (slash === undefined || this.#kind(slash) !== NUMBER) return undefined
    const scale = parseNumber(this.#word(slash))
    if ((scale !== 5 && scale !== 10) || amount > scale || this.#word(slash + 1) === '/') return undefined
    return { kind: 'rating', first: at, last: slash + 1, value: { amount, to: scale } }
  }

  fromWord(at: number): Entity | undefined {
    const word = this.#word(at)
    if (isContact(this.#text, this.#tokens, at, this.#to) || word === 'www') return this.#contact(at)
    if (Object.hasOwn(MONTHS, word)) return this.#monthFirst(at)
    if (WEEKDAYS.has(word) || NEAR_DAYS.has(word)) return this.#day(at, word)
    if (Object.hasOwn(CURRENCY_WORDS, word) && this.#kind(at + 1) === NUMBER && word.length <= 3 && word !== 'us')
      return this.#money(at, at + 1, CURRENCY_WORDS[word])
    if (Object.hasOwn(NUMBER_WORDS, word)) return this.#numberWord(at, NUMBER_WORDS[word])
    if (Object.hasOwn(PERIODS, word)) return { kind: 'period', first: at, last: at + 1, value: PERIODS[word] }
    return undefined
  }

  #contact(at: number): Entity {
    const { start, end } = this.#tokens
    let last = at + 1
    while (last < this.#to && start[last] === end[last - 1] && this.#kind(last) !== BREAK) last++
    while (last > at + 1 && this.#kind(last - 1) === PUNCTUATION && '.,;:!?)]>'.includes(this.#word(last - 1))) last--
    return { kind: this.#word(at + 1) === '@' ? 'email' : 'url', first: at, last, value: {} }
  }

  #monthFirst(at: number): Entity | undefined {
    if (/^(may|march|mar)$/.test(this.#text.slice(this.#tokens.start[at], this.#tokens.end[at]))) return undefined
    const month = this.#month(at) as { number: number; last: number }
    const next = this.#word(month.last)
    if (this.#kind(month.last) === NUMBER && /^\d{1,2}$/.test(next)) {
      const last = /^(st|nd|rd|th)$/.test(this.#word(month.last + 1)) && this.#glued(month.last + 1) ? month.last + 2 : month.last + 1
      return this.#withYear(at, last, month.number, Number(next))
    }
    return this.#withYear(at, month.last, month.number, undefined)
  }

  /** A weekday, or a day near the time of reading. A weekday with a date is the date: `Sunday, 6 December`. */
  #day(at: number, word: string): Entity | undefined {
    if (WEEKDAYS.has(word)) {
      const next = this.#word(at + 1) === ',' || (this.#word(at + 1) === '.' && this.#glued(at + 1)) ? at + 2 : at + 1
      const date = this.#kind(next) === NUMBER ? this.#date(next) : Object.hasOwn(MONTHS, this.#word(next)) ? this.#monthFirst(next) : undefined
      if (date !== undefined) return { ...date, first: at }
      if (
        (word === 'sun' || word === 'sat' || word === 'wed' || word === 'mon' || word === 'fri') &&
        this.#text[this.#tokens.start[at]] !== word[0].toUpperCase()
      )
        return undefined
    }
    return { kind: 'day', first: at, last: at + 1, value: {} }
  }

  #numberWord(at: number, value: number): Entity {
    let amount = value
    let last = at + 1
    const scale = this.#word(last)
    if (scale === 'hundred' || scale === 'thousand' || scale === 'million') {
      amount *= NUMBER_WORDS[scale]
      last++
    } else if (this.#word(last) === '-' && this.#glued(last) && amount >= 20 && amount < 100 && (NUMBER_WORDS[this.#word(last + 1)] ?? 99) < 10) {
      amount += NUMBER_WORDS[this.#word(last + 1)]
      last += 2
    }
    if (this.#word(last) === '(' && this.#kind(last + 1) === NUMBER && this.#word(last + 2) === ')') last += 3
    const unit = this.#unitAt(last)
    if (unit !== undefined) return { kind: 'duration', first: at, last: unit.last, value: { amount, days: amount * unit.days, unit: unit.unit } }
    if (this.#word(last) === 'percent' || (this.#word(last) === 'per' && this.#word(last + 1) === 'cent')) {
      return { kind: 'percent', first: at, last: this.#word(last) === 'per' ? last + 2 : last + 1, value: { amount } }
    }
    if (this.#word(last) === 'dollars' || this.#word(last) === 'pounds' || this.#word(last) === 'euros') {
      return { kind: 'money', first: at, last: last + 1, value: { amount, currency: CURRENCY_WORDS[this.#word(last)] } }
    }
    return { kind: 'number', first: at, last, value: { amount } }
  }
}

/** `1,250.50`, `1.250,50`, `9,99` and `9.99` alike. */
function parseNumber(text: string): number {
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  return Number(text.replace(',', '.').replace(/[:,].*$/, ''))
}

const pad = (value: number): string => String(value).padStart(2, '0')
const iso = (year: number, month: number, day: number): string => `${year}-${pad(month)}-${pad(day)}`
const valid = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31
