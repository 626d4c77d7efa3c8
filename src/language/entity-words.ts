import type { EntityKind } from './entity.ts'

/** Signs of money, and the currency of each as its ISO code. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '¢': 'USD',
}
/** Words and codes of money, and the currency of each as its ISO code. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['USD', 'usd us dollar dollars bucks'],
    ['EUR', 'eur euro euros'],
    ['GBP', 'gbp pounds quid'],
    ['CAD', 'cad'],
    ['AUD', 'aud'],
    ['CHF', 'chf'],
    ['SEK', 'sek'],
    ['NOK', 'nok'],
    ['DKK', 'dkk'],
    ['JPY', 'jpy yen'],
    ['INR', 'inr rs rupees'],
    ['PLN', 'pln'],
    ['BRL', 'brl'],
    ['MXN', 'mxn'],
    ['ZAR', 'zar'],
    ['NZD', 'nzd'],
    ['SGD', 'sgd'],
    ['HKD', 'hkd'],
  ].flatMap(([code, words]) => words.split(' ').map((word) => [word, code])),
)
/** Signs written before `$`: `US$5`, `C$5`, `A$5`. */
export const DOLLAR_PREFIX: Readonly<Record<string, string>> = {
  us: 'USD',
  c: 'CAD',
  ca: 'CAD',
  a: 'AUD',
  au: 'AUD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
  r: 'BRL',
  mx: 'MXN',
}

/** Names of months, in full and cut short, with their numbers. */
export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, at) => [[name, at + 1] as const, [name.slice(0, 3), at + 1] as const, ...(name === 'september' ? [['sept', 9] as const] : [])]),
)
/** Names of the days of the week, in full and cut short. */
export const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat'.split(' '))
/** Days told from the time of reading. */
export const NEAR_DAYS = new Set('today tonight tomorrow midnight noon'.split(' '))

/** Words for spans of time, with the unit and its length in days. */
export const UNITS: Readonly<Record<string, { unit: string; days: number }>> = Object.fromEntries(
  [
    ['second', 1 / 86400, 'second seconds sec secs'],
    ['minute', 1 / 1440, 'minute minutes min mins'],
    ['hour', 1 / 24, 'hour hours hr hrs h'],
    ['day', 1, 'day days d'],
    ['week', 7, 'week weeks wk wks'],
    ['fortnight', 14, 'fortnight fortnights'],
    ['month', 30, 'month months mo mos mth mths'],
    ['quarter', 91, 'quarter quarters'],
    ['year', 365, 'year years yr yrs'],
    ['decade', 3650, 'decade decades'],
  ].flatMap(([unit, days, words]) => (words as string).split(' ').map((word) => [word, { unit: unit as string, days: days as number }])),
)

/** Words for how often money falls due. */
export const PERIODS: Readonly<Record<string, { unit: string; days: number }>> = Object.fromEntries(
  [
    ['hour', 1 / 24, 'hour hr hourly'],
    ['day', 1, 'day daily'],
    ['week', 7, 'week weekly wk'],
    ['month', 30, 'month monthly mo mth pm pcm'],
    ['quarter', 91, 'quarter quarterly'],
    ['year', 365, 'year yearly annually annual annum yr pa'],
  ].flatMap(([unit, days, words]) => (words as string).split(' ').map((word) => [word, { unit: unit as string, days: days as number }])),
)

/** Numbers in words. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
      .split(' ')
      .map((word, at) => [word, at]),
  ),
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  hundreds: 100,
  thousand: 1000,
  thousands: 1000,
  dozen: 12,
  dozens: 12,
  million: 1e6,
  millions: 1e6,
}
/** What a number may be followed by that makes it greater: `20k`, `2 million`. */
export const SCALES: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9, hundred: 100 }

/** Every word that can be part of an entity: it makes its token worth a look. */
export const entityWords: readonly string[] = [
  ...new Set([
    ...Object.keys(CURRENCY_WORDS),
    ...Object.keys(MONTHS),
    ...WEEKDAYS,
    ...NEAR_DAYS,
    ...Object.keys(UNITS),
    ...Object.keys(PERIODS),
    ...Object.keys(NUMBER_WORDS),
    ...Object.keys(CURRENCY_SIGNS),
    'p',
    '%',
    'percent',
    'cent',
    'http',
    'https',
    'www',
    '@',
  ]),
]

/** In the table of anchors, stand for kinds of token (see `RESERVED` of the automaton). */
const NUMBER = '\0number'
const VARIABLE = '\0variable'
const CLOCK = '\0clock'
const DOTTED = '\0dotted'
const GLUED = '\0glued'

const ANY_NUMBER = [NUMBER, VARIABLE]
const ANY_AMOUNT = [NUMBER, VARIABLE, ...Object.keys(NUMBER_WORDS)]

/** For each kind: sets of words, of each of which every entity of that kind holds one. */
export const entityAnchors: Readonly<Record<EntityKind, readonly (readonly string[])[]>> = {
  number: [ANY_AMOUNT],
  money: [[...Object.keys(CURRENCY_SIGNS), ...Object.keys(CURRENCY_WORDS).filter((word) => word !== 'us'), 'p', VARIABLE], ANY_AMOUNT],
  percent: [['%', 'percent', 'cent', VARIABLE], ANY_AMOUNT],
  duration: [[...Object.keys(UNITS), VARIABLE], ANY_AMOUNT],
  date: [ANY_NUMBER, [...Object.keys(MONTHS), '-', '/', DOTTED, VARIABLE]],
  time: [ANY_NUMBER, [CLOCK, 'am', 'pm', 'm', "o'clock", VARIABLE]],
  timer: [ANY_NUMBER, [CLOCK, ':', ...Object.keys(UNITS), GLUED, VARIABLE]],
  rating: [ANY_NUMBER, ['/', 'out', VARIABLE]],
  multiple: [ANY_NUMBER, ['x', '×', VARIABLE]],
  phone: [[VARIABLE]],
  day: [[...WEEKDAYS, ...NEAR_DAYS, VARIABLE]],
  period: [[...Object.keys(PERIODS), VARIABLE]],
  url: [['http', 'https', 'www', VARIABLE]],
  email: [['@', VARIABLE]],
  address: [[VARIABLE]],
  optout: [[VARIABLE]],
  person: [[VARIABLE]],
}
