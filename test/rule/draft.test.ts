import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../bench/engine.ts'
import { lexicons } from '../../rules/index.generated.ts'
import { type Document, type Kind, type KindGroup, kindGroups, type Role, Source, stateKind } from '../../src/document/index.ts'
import { Parsers } from '../../src/formats/index.ts'
import { Annotator } from '../../src/language/index.ts'
import { AnnotatedDocument, settleDraft } from '../../src/rule/index.ts'
import { sets } from '../passages/sets.ts'

const annotator = new Annotator(lexicons)
const parsers = new Parsers()

async function read(text: string, format = 'text', stated?: Kind, own = annotator, role?: Role): Promise<Document> {
  const parse = await parsers.get(format)
  const document = parse(new Source('draft', text), { ...parsers.options, role })
  stateKind(document, stated)
  settleDraft(new AnnotatedDocument(document, own))
  return document
}

const kindOf = async (text: string, format?: string): Promise<Kind> => (await read(text, format)).kind
const isIn = (group: KindGroup, kind: Kind): boolean => (kindGroups[group] as readonly Kind[]).includes(kind)

describe('settleDraft', () => {
  it.each([
    'Hurry! Only 4 jackets left. Sale ends soon. Buy now.',
    'Only 2 left',
    'No thanks, I like paying full price',
    'Start your 14-day free trial today',
    'Haircut $40\nBeard trim $20\nColour from $80',
    '31 people have this in their basket',
    'Our bamboo bowls are eco-friendly.',
    'Unlimited broadband, no contract, £25 a month',
    'Melt fat while you sleep',
    'Take 20% off your first order with code HELLO20.',
  ])('takes for selling copy: %s', async (text) => {
    expect(await kindOf(text)).toBe('landing')
    expect(await kindOf(text, 'markdown')).toBe('landing')
  })

  it.each([
    'The council will repair the bridge on Monday. Buses will stop at Mill Lane.',
    'We moved the meeting to Tuesday. Bring the plans.',
    'Please find the minutes of the meeting attached.',
    'The court also ordered the ministry to redo the forms.',
    'Save the file and enter the code in Listing 4.',
    'Use the footer at the bottom of every page of your service.',
    'Feel free to choose any of these words.',
    'Never write "hurry" or "buy now"; "only 2 left" and "50% off" tire a reader.',
    'How to avoid hidden fees: ask about the $15 resort fee.',
    'Our liability shall be limited to £100 and you will be charged for damage.',
    'My mother makes good soup.',
  ])('leaves prose that sells nothing alone: %s', async (text) => {
    expect(await kindOf(text)).toBe('editorial')
  })

  it.each([
    ['Thanks for reaching out! We’re sorry if you felt our reply was slow. We have refunded you.', 'support-reply'],
    ['By clicking Join you agree to the terms and to receive offers by e-mail.', 'consent-form'],
    ['Tick here if you’d rather not receive our letters', 'consent-form'],
    ['We use cookies to count visits. Accept all', 'cookie-banner'],
    ['New drop! Our bottle is back in stock. Link in bio', 'social-post'],
    ['How did we do? Leave us a review.', 'review-request'],
    ['Are you sure you want to cancel? Your boards stay until May.', 'cancel-flow'],
    ['# Works with every car\\*\n\nPlug it in.\n\n\\* Not with diesel vehicles made before 2012.', 'landing', 'markdown'],
    ['Hi Anna,\n\nOur summer sale is on! Take 30% off all dresses until Sunday. Shop now.\n\nLarkfield', 'email-offer'],
    ['Subject: Last chance! 50% off\n\nHi Anna,\n\nTake 50% off all shoes with code SUN50.\n\nLarkfield', 'email-offer'],
  ] as const)('knows what else a few lines may be: %s', async (text, kind, format?: string) => {
    expect(await kindOf(text, format)).toBe(kind)
  })

  it('reads one string as what its role makes of it', async () => {
    const kindAs = async (role: Role, text: string): Promise<Kind> => (await read(text, 'text', undefined, annotator, role)).kind
    expect(await kindAs('subject', 'Re: your order, 50% off all boots')).toBe('email-offer')
    expect(await kindAs('subject', 'Lunch on Tuesday')).toBe('editorial')
    expect(await kindAs('button', 'No thanks, I like paying full price')).toBe('landing')
  })

  it('asks for more the more words there are', async () => {
    const around = 'The path runs along the river to the mill, where it turns north and climbs to the old quarry above the village. '
    expect(await kindOf('Boots are 20% off.')).toBe('landing')
    expect(await kindOf(`${around.repeat(3)}Boots are 20% off.`)).toBe('editorial')
    expect(await kindOf(`${around.repeat(20)}Hurry! Only 4 jackets left. Sale ends soon. Buy now.`)).toBe('editorial')
  })

  it('is never sure', async () => {
    expect((await read('Boots are 20% off.')).kindConfidence).toBe(0.5)
    expect((await read('Boots are 20% off. Shop now. Only 2 left!')).kindConfidence).toBe(0.6)
  })

  it('leaves alone what somebody has stated, what had something to go by, and mail', async () => {
    const sells = 'Only 2 left. Buy now.'
    expect((await read(sells, 'text', 'editorial')).kind).toBe('editorial')
    expect(await kindOf(`---\nkind: roadmap\n---\n\n${sells}`, 'markdown')).toBe('roadmap')
    expect(await kindOf(`# How to queue\n\n${sells}`, 'markdown')).toBe('help-article')
    expect(await kindOf(`Subject: Tuesday\n\n${sells}`, 'email')).toBe('email-personal')
  })

  it('takes variables alone for nothing', async () => {
    expect(await kindOf('{{ a }} {{ b }} {{ c }}')).toBe('editorial')
  })

  it('needs the vocabulary that comes with candor', async () => {
    const own = new Annotator([{ groups: {}, patterns: { 'claim.mine': 'mine' } }])
    expect((await read('Only 2 left. Buy now.', 'text', undefined, own)).kind).toBe('editorial')
  })
})

describe('settleDraft on realistic passages', () => {
  const drafts = Object.values(sets)
    .flat()
    .filter(({ kind, format, role, flag, text }) => flag && isIn('selling', kind) && format === 'text' && role === undefined && text.length < 200)

  it.each([false, true])('knows most selling copy of a few words (held out: %s)', async (isHeld) => {
    const own = drafts.filter(({ held }) => (held === true) === isHeld)
    const kinds = await Promise.all(own.map(({ text }) => kindOf(text)))
    const known = kinds.filter((kind) => isIn('selling', kind)).length
    console.log(`short selling passages${isHeld ? ', held out' : ''}: ${known} of ${own.length} known`)
    expect(known / own.length).toBeGreaterThan(0.68)
  })
})

describe('settleDraft on paragraphs that sell nothing', () => {
  const corpus = new URL('../../../shared/corpus/neutral/', import.meta.url).pathname

  it.skipIf(!existsSync(corpus))('takes hardly any for selling copy, each read by itself', async () => {
    const texts = new Set<string>()
    for (const file of readCorpus(corpus)) {
      const parse = await parsers.get(file.format)
      for (const { text, role } of parse(new Source(file.path, file.text), parsers.options).blocks) if (role !== 'code') texts.add(text)
    }
    const kinds = await Promise.all([...texts].map((text) => kindOf(text)))
    expect(kinds.length).toBeGreaterThan(5000)
    expect(kinds.filter((kind) => isIn('selling', kind)).length).toBeLessThan(kinds.length / 300)
  })
})
