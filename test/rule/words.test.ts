import { describe, expect, it } from 'vitest'
import { byProminence, isSubject, namedThing, singular, stem, wordsAfter, wordsBefore, wordsOf } from '../../src/rule/index.ts'
import { annotate, blockWith } from './document.ts'

async function placeOf(text: string, words: string) {
  const document = await annotate(text)
  const block = blockWith(document, words)
  const start = block.text.indexOf(words)
  return { block, start, end: start + words.length }
}

describe('words around a place', () => {
  it('stop at a mark', async () => {
    const place = await placeOf('Hello, get a free travel mug! Now.', 'free')
    expect(wordsAfter(place, 5).map((word) => word.text)).toEqual(['travel', 'mug'])
    expect(wordsBefore(place, 5).map((word) => word.text)).toEqual(['a', 'get'])
  })

  it('are split alike everywhere', () => {
    expect(wordsOf('Pick-up is for the T-shirt.').at(0)).toBe('pick-up')
    expect(['returns', 'deliveries', 'glass', 'bus'].map(singular)).toEqual(['return', 'delivery', 'glass', 'bus'])
  })
})

describe('namedThing', () => {
  const named = async (text: string) => {
    const { block, start, end, head, next } = namedThing(await placeOf(text, 'free'))
    return { text: block.text.slice(start, end), head, next }
  }

  it('reads the noun after, up to a small word', async () => {
    expect(await named('A free travel mug with every order.')).toEqual({ text: 'free travel mug', head: 'mug', next: 'with' })
  })

  it('reads the subject before', async () => {
    expect(await named('Your gifts are free!')).toEqual({ text: 'gifts are free', head: 'gift', next: undefined })
  })

  it('reads what there is a quantity of', async () => {
    expect(await named('A free month of parking for all.')).toMatchObject({ text: 'free month of parking', head: 'parking', next: 'for' })
    expect(await named('A free copy of the book.')).toMatchObject({ head: 'copy', next: 'of' })
  })

  it('may find none', async () => {
    expect(await named('Kids eat free.')).toMatchObject({ head: undefined })
  })
})

describe('stem', () => {
  it('makes one of a verb and its noun, and leaves short words', () => {
    expect(['engraved', 'engraving', 'engrave'].map(stem)).toEqual(['engrav', 'engrav', 'engrav'])
    expect(['installation', 'installed'].map(stem)).toEqual(['install', 'install'])
    expect(['ring', 'case', 'bed'].map(stem)).toEqual(['ring', 'case', 'bed'])
  })
})

describe('isSubject', () => {
  it('wants the noun early and whole', () => {
    expect(isSubject('gift', wordsOf('the gift is yours'))).toBe(true)
    expect(isSubject('gift', wordsOf('gift cards from $20'))).toBe(false)
    expect(isSubject('gift', wordsOf('we hope that you enjoy the gift'))).toBe(false)
  })
})

describe('byProminence', () => {
  it('puts the heading first, and the claim where both are alike', async () => {
    const heading = await placeOf('# Loud\n\nquiet', 'Loud')
    const body = await placeOf('# Loud\n\nquiet', 'quiet')
    expect(byProminence(body, heading)[0]).toBe(heading)
    expect(byProminence(body, body)[0]).toBe(body)
  })
})
