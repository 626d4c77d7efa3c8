import type { Block, Place } from '../document/index.ts'

/** A whole number of a payment card or a bank account, or one by which a state knows a person, in its place. */
export interface AccountNumber extends Place {
  readonly kind: 'card' | 'iban' | 'british' | 'national'
}

/** Digits in groups of four, or as many in one: 13 to 19 of them. American cards group by 4, 6 and 5. */
const CARD = /(?<![\d-])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\d-])|(?<![\d-])\d{4}[ -]?\d{6}[ -]?\d{4,5}(?![\d-])/g
/** Country, check digits, 11 to 30 letters and digits, alone or in groups of four. */
const IBAN = /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![A-Za-z\d])/g
/** A British sort code and the eight digits of an account soon after it. */
const BRITISH = /(?<![\d-])\d{2}-\d{2}-\d{2}(?![\d-])[^\d\n]{1,40}\d{8}(?!\d)/g
/** American Social Security numbers, and British National Insurance numbers. */
const NATIONAL =
  /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])|(?<![\w-])[ABCEGHJ-PR-TW-Z][ABCEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\w-])/g
/** How the numbers of the great card schemes begin, with how long they are. */
const SCHEMES =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12})$/

/** The numbers in a block that are whole and whose check digits, where they have some, are right. */
export function accountNumbersIn(block: Block): AccountNumber[] {
  const found: AccountNumber[] = []
  const { text } = block
  if (!/\d\d/.test(text)) return found
  for (const { 0: number, index } of text.matchAll(CARD))
    if (isCard(number.replace(/[ -]/g, ''))) found.push({ block, start: index, end: index + number.length, kind: 'card' })
  for (const { 0: number, index } of text.matchAll(IBAN)) {
    const length = ibanLength(number)
    if (length > 0) found.push({ block, start: index, end: index + length, kind: 'iban' })
  }
  for (const [kind, numbers] of [
    ['british', BRITISH],
    ['national', NATIONAL],
  ] as const)
    for (const { 0: number, index } of text.matchAll(numbers)) found.push({ block, start: index, end: index + number.length, kind })
  return found
}

/** By its length, its first digits and Luhn's sum; one digit over and over is an example. */
function isCard(digits: string): boolean {
  if (!SCHEMES.test(digits)) return false
  let sum = 0
  for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
    const digit = Number(digits[at]) * (double ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

/** How many characters of a match are an account number: the groups at its end may be the words after it. */
function ibanLength(match: string): number {
  for (let end = match.length; end > 0; end = match.lastIndexOf(' ', end - 1)) if (isIban(match.slice(0, end).replaceAll(' ', ''))) return end
  return 0
}

/** By the remainder of 97 that its check digits make. */
function isIban(code: string): boolean {
  if (code.length < 15 || code.length > 34) return false
  let rest = 0
  for (const sign of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
