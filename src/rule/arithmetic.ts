import { enclosing, type Place } from '../document/index.ts'
import type { AnnotatedDocument } from './annotated-document.ts'
import type { Annotation } from './annotation.ts'
import { Binder } from './binding.ts'
import { isAbout, type Sum, sameCurrency, shareOff, sumOf, timesIn } from './money.ts'

/** More sums of one sort than this in one document are a price list. */
const MOST = 100
/** By how many per cent a stated share may differ from the true one: people round. */
const ROUNDING = 1.5

/** A sum that does not come out: the statement, what it is reckoned from, and what would be right. */
export interface WrongSum {
  readonly at: Annotation
  readonly from: Annotation
  readonly expected: string
}

/** Sums in a document that contradict each other inside one offer. */
export function wrongSums(document: AnnotatedDocument): WrongSum[] {
  return [...wrongBillings(document), ...wrongSavings(document), ...wrongYears(document), ...wrongTotals(document)]
}

/** `$8 a month, billed $108 yearly`; `$120 a year, that is $8 a month`. */
function wrongBillings(document: AnnotatedDocument): WrongSum[] {
  const wrong: WrongSum[] = []
  const billed = document.facts('billed-sum').slice(0, MOST)
  const prices = billed.length === 0 ? [] : document.facts('price').slice(0, MOST)
  const binder = prices.length === 0 ? undefined : new Binder(document, prices)
  for (const one of billed) {
    const [price] = binder?.targetsOf(one) ?? []
    const each = sumOf(price?.value('price'))
    const sum = sumOf(one.value('sum'))
    if (price === undefined || each === undefined || sum === undefined || !sameCurrency(each, sum) || touches(price, one)) continue
    // With "save 30%" beside it the sum is lower on purpose: that is checked as a saving.
    if (one.near('fact.yearly-saving', 'block')) continue
    if (isQualified(price, one) || one.near('cue.other-case', 'sentence') !== isBilledCase(one)) continue
    const times = timesIn(price.value('per'), one.value('per'))
    if (isWrong(sum.amount, each.amount, times)) wrong.push({ at: one, from: price, expected: show(each.amount * times[0], one) })
  }
  for (const one of document.facts('works-out').slice(0, MOST)) {
    const long = [...one.nearby('fact.long-price', 'block'), ...one.nearby('fact.price', 'block')].findLast((price) => price.end <= one.start)
    const price = sumOf(one.value('price'))
    const sum = sumOf(long?.value('sum') ?? long?.value('price'))
    if (long === undefined || price === undefined || sum === undefined || !sameCurrency(price, sum)) continue
    if (one.near('cue.for-many', 'sentence')) continue
    const per = long.value('per') ?? { unit: 'year' }
    const [there, back] = [timesIn(one.value('per'), per), timesIn(per, one.value('per'))]
    // Two prices a month are reckoned from something else: seats, weeks off, a discount.
    if (there[0] === 1) continue
    const isShorter = (there[0] ?? 0) >= 1
    const isOff = isShorter ? isWrong(sum.amount, price.amount, there) : isWrong(price.amount, sum.amount, back)
    if (isOff) wrong.push({ at: one, from: long, expected: show(isShorter ? sum.amount / there[0] : sum.amount * back[0], one) })
  }
  return wrong
}

/** `was $100, now $85: 20% off`, `you save $30`; also struck prices. */
function wrongSavings(document: AnnotatedDocument): WrongSum[] {
  const wrong: WrongSum[] = []
  for (const saving of document.facts('saving').slice(0, MOST)) {
    if (saving.near('cue.other-saving', 'sentence', { negated: true })) continue
    const savings = saving.nearby('fact.saving', 'neighbour')
    if (savings.some((other) => other.text !== saving.text)) continue
    const pair = pricesBeside(saving)
    if (pair === undefined) continue
    const { was, now, at } = pair
    const money = sumOf(saving.value('saving'))
    if (saving.part('saving')?.text.match(/%|percent|per cent/) || saving.part('half') !== undefined) {
      const share = saving.part('half') === undefined ? saving.value('saving')?.amount : 50
      const right = shareOff(was.amount, now.amount)
      if (share === undefined || saving.value('saving')?.to !== undefined || Math.abs(share - right) <= ROUNDING) continue
      wrong.push({ at: saving, from: at, expected: `${Math.round(right)}%` })
    } else if (money !== undefined && sameCurrency(money, was) && Math.abs(was.amount - now.amount - money.amount) > 0.51) {
      wrong.push({ at: saving, from: at, expected: show(was.amount - now.amount, saving) })
    }
  }
  return wrong
}

/** `€15 a month or €150 a year: save 30%`. */
function wrongYears(document: AnnotatedDocument): WrongSum[] {
  const wrong: WrongSum[] = []
  for (const saving of document.facts('yearly-saving').slice(0, MOST)) {
    const share = saving.value('saving')?.amount
    const prices = [...saving.nearby('fact.price', 'block'), ...saving.nearby('fact.year-sum', 'block')]
    const [months, years] = [1 / 12, 1].map((years) => prices.filter((price) => timesIn(price.value('per'), { unit: 'year' })[0] === 1 / years))
    const [month, year] = [sumOf(months[0]?.value('price')), sumOf(years[0]?.value('price'))]
    if (share === undefined || month === undefined || year === undefined || !sameCurrency(month, year)) continue
    if (isMany(months) || isMany(years)) continue
    const right = shareOff(month.amount * 12, year.amount)
    if (Math.abs(right - share) > ROUNDING) wrong.push({ at: saving, from: years[0], expected: `${Math.round(right)}%` })
  }
  return wrong
}

/** Whether prices differ: a list of plans, not two ways to pay for one. */
const isMany = (prices: readonly Annotation[]): boolean => new Set(prices.map((price) => price.value('price')?.amount)).size > 1

/** The one higher and the one lower price that stand beside a saving. */
function pricesBeside(saving: Annotation): { was: Sum; now: Sum; at: Annotation } | undefined {
  const pairs = saving.nearby('fact.was-now', 'card').filter((pair) => pair.distance(saving) !== 'section')
  const [pair] = pairs
  if (pairs.length === 1 || (pairs.length > 1 && pairs.every((one) => one.text === pair.text))) {
    const [was, now] = [sumOf(pair.value('was')), sumOf(pair.value('now'))]
    return was === undefined || now === undefined || !sameCurrency(was, now) || was.amount <= now.amount ? undefined : { was, now, at: pair }
  }
  const sums = saving.nearby('fact.amount', 'neighbour', { struck: true }).filter((sum) => !touches(sum, saving))
  if (sums.length !== 2) return undefined
  const [first, second] = sums.map((sum) => sumOf(sum.value('amount')))
  const isMarked = sums[0].block.marksAt('struck', sums[0].start, sums[0].end).length > 0 || sums[0].near('claim.reference-price', 'block')
  if (first === undefined || second === undefined || !isMarked || first.amount <= second.amount || !sameCurrency(first, second)) return undefined
  return { was: first, now: second, at: sums[0] }
}

/** `Total $62 ($50 + $8)`, `6 for $30, only $4 each`, `4 payments of $30, total $99`, and a bill line by line. */
function wrongTotals(document: AnnotatedDocument): WrongSum[] {
  const wrong: WrongSum[] = []
  const check = (at: Annotation, said: number | undefined, right: number | undefined): void => {
    if (said !== undefined && right !== undefined && !isAbout(said, right, 0.002)) wrong.push({ at, from: at, expected: show(right, at) })
  }
  const amount = (at: Annotation, name: string): number => sumOf(at.value(name))?.amount ?? Number.NaN
  const sure = (right: number): number | undefined => (Number.isNaN(right) ? undefined : right)
  for (const one of document.facts('sum-of-parts').slice(0, MOST)) {
    if (one.nearby('fact.amount', 'sentence').length === 3) check(one, sure(amount(one, 'total')), sure(amount(one, 'a') + amount(one, 'b')))
  }
  for (const one of document.facts('each').slice(0, MOST)) {
    check(one, sure(amount(one, 'total')), sure((one.value('count')?.amount ?? Number.NaN) * amount(one, 'each')))
  }
  for (const one of document.facts('paid-in-parts').slice(0, MOST)) {
    check(one, sure(amount(one, 'total')), sure((one.value('count')?.amount ?? Number.NaN) * amount(one, 'price')))
  }
  const [first] = document.facts('line-first')
  const total = document.facts('line-total').find((one) => first !== undefined && one.block.index > first.block.index)
  if (first === undefined || total === undefined) return wrong
  const between = document.facts('amount').filter(({ block }) => block.index > first.block.index && block.index < total.block.index)
  const lines = document.facts('line').filter(({ block }) => block.index > first.block.index && block.index < total.block.index)
  if (lines.length !== between.length || lines.length > MOST) return wrong
  const right = lines.reduce((sum, line) => sum + signOf(line) * amount(line, 'sum'), amount(first, 'sum'))
  const said = amount(total, 'sum')
  const untaxed = lines
    .filter((line) => !/tax|vat/i.test(line.text))
    .reduce((sum, line) => sum + signOf(line) * amount(line, 'sum'), amount(first, 'sum'))
  if (!isAbout(said, untaxed, 0.002)) check(total, sure(said), sure(right))
  return wrong
}

/** A discount is taken off, whether or not it has a minus sign. */
const signOf = (line: Annotation): number => (/discount|[-–−]\s*\p{Sc}|minus/iu.test(line.text) ? -1 : 1)

/** "Billed annually" is no other case when it is the statement itself. */
const isBilledCase = (one: Annotation): boolean =>
  one.nearby('cue.other-case', 'sentence').length > 0 &&
  one.nearby('cue.other-case', 'sentence').every((cue) => /bill|paid|year|annual/i.test(cue.text) && !/\bor\b/i.test(cue.text))

/** A price "from" some sum, for each user, or offered as the other choice. */
function isQualified(price: Annotation, billed: Annotation): boolean {
  if (price.near('claim.from-price', 'sentence')) return true
  if (price.block !== billed.block) return enclosing(price.block, 'row') !== enclosing(billed.block, 'row')
  return / or /i.test(price.block.text.slice(price.end, Math.max(price.end, billed.start)))
}

const isWrong = (whole: number, each: number, times: readonly number[]): boolean =>
  times.length > 0 && times[0] >= 1 && !times.some((count) => isAbout(whole, each * count, 0.015)) && !isBetween(whole, each, times)

/** A month has four weeks and a bit. */
const isBetween = (whole: number, each: number, times: readonly number[]): boolean =>
  times.length === 2 && whole >= each * times[0] * 0.98 && whole <= each * times[1] * 1.02

/** A sum as the text would write it. */
function show(amount: number, like: Annotation): string {
  const sign = /\p{Sc}/u.exec(like.text)?.[0] ?? ''
  return `${sign}${Number.isInteger(amount) ? amount : amount.toFixed(2)}`
}

const touches = (a: Place, b: Place): boolean => a.block === b.block && a.start < b.end && b.start < a.end
