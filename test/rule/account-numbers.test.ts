import { describe, expect, it } from 'vitest'
import { Source } from '../../src/document/index.ts'
import { Parsers } from '../../src/formats/index.ts'
import { accountNumbersIn } from '../../src/rule/index.ts'

const parsers = new Parsers()

async function numbersIn(text: string): Promise<string[]> {
  const parse = await parsers.get('text')
  const { blocks } = parse(new Source('test', text), parsers.options)
  return blocks.flatMap(accountNumbersIn).map(({ block, start, end, kind }) => `${kind} ${block.text.slice(start, end)}`)
}

describe('accountNumbersIn', () => {
  it('finds cards by their length, first digits and check digit', async () => {
    expect(await numbersIn('Cards 4539 1488 0343 6467, 5555-5555-5555-4444 and 378282246310005.')).toEqual([
      'card 4539 1488 0343 6467',
      'card 5555-5555-5555-4444',
      'card 378282246310005',
    ])
    expect(await numbersIn('Not 4539 1488 0343 6468, 9999 9999 9999 9995, 45391488034364671234 or 12345678.')).toEqual([])
  })

  it('finds British accounts, and numbers by which a state knows a person', async () => {
    expect(await numbersIn('Sort code 20-45-45, account number 83917254; SSN 536-22-8741; AB 12 34 56 C and AB123456C.')).toEqual([
      'british 20-45-45, account number 83917254',
      'national 536-22-8741',
      'national AB 12 34 56 C',
      'national AB123456C',
    ])
    expect(await numbersIn('20-45-45 and 839172541; 000-22-8741, 536-22-8741B, 1536-22-8741 and QQ 12 34 56 C')).toEqual([])
  })

  it('finds accounts by the remainder of 97, grouped or not', async () => {
    expect(await numbersIn('DE89 3704 0044 0532 0130 00; GB82WEST12345698765432; NO93 8601 1117 947')).toEqual([
      'iban DE89 3704 0044 0532 0130 00',
      'iban GB82WEST12345698765432',
      'iban NO93 8601 1117 947',
    ])
    expect(await numbersIn('DE88 3704 0044 0532 0130 00, XX00, and HELLO 1234 5678 9012 3456')).toEqual([])
  })

  it('leaves out the words that follow', async () => {
    expect(await numbersIn('IBAN DE89 3704 0044 0532 0130 00 BIC COBADEFF')).toEqual(['iban DE89 3704 0044 0532 0130 00'])
    expect(await numbersIn('ES91 2100 0418 4502 0005 1332 BANK OF THE SEA')).toEqual(['iban ES91 2100 0418 4502 0005 1332'])
  })
})
