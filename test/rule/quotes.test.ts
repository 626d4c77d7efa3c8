import { describe, expect, it } from 'vitest'
import { Source } from '../../src/document/index.ts'
import { Parsers } from '../../src/formats/index.ts'
import { isNamedSpeaker, quotationIn } from '../../src/rule/index.ts'

const parsers = new Parsers()

async function quotations(text: string, format = 'markdown'): Promise<string[]> {
  const parse = await parsers.get(format)
  const document = parse(new Source('quotes', text), parsers.options)
  return document.blocks.flatMap((block) => {
    const quotation = quotationIn(block)
    return quotation === undefined ? [] : [`${block.text.slice(quotation.start, quotation.end)} | ${quotation.speaker}`]
  })
}

describe('quotationIn', () => {
  it('reads the speaker behind the words', async () => {
    expect(await quotations('“I love my new boots.” – Dana Ruiz, Leeds')).toEqual(['I love my new boots. | Dana Ruiz, Leeds'])
  })

  it('reads the speaker in the lines below', async () => {
    expect(await quotations('> They saved us weeks.\n\n– Sarah')).toEqual(['They saved us weeks. | Sarah'])
    const html = '<blockquote><p>They saved us weeks.</p><cite>Emma</cite></blockquote>'
    expect((await quotations(html, 'html'))[0]).toBe('They saved us weeks. | Emma')
  })

  it('knows no speaker where none is named', async () => {
    expect(await quotations('> They saved us weeks.\n\nOrder today and get free delivery.')).toEqual(['They saved us weeks. | '])
  })

  it('takes no letter and no word in a sentence for a quotation', async () => {
    expect(await quotations('> One.\n>\n> Two.\n>\n> Three.\n>\n> Four.\n>\n> Five.\n>\n> Six.')).toEqual([])
    expect(await quotations('Press the button that says “I love it very much” to save.')).toEqual([])
  })

  it('leaves plain-text replies alone', async () => {
    expect(await quotations('> I love it.\n\nThank you!', 'text')).toEqual([])
  })
})

describe('isNamedSpeaker', () => {
  it.each(['Dana Ruiz', 'Marianne P., Leeds', 'Jo, verified buyer, 3 May 2026', '@pedalpia', 'Dr Ruth Adler'])('finds %s', (speaker) => {
    expect(isNamedSpeaker(speaker)).toBe(true)
  })

  it.each(['', 'Sarah', 'J.', 'K. L', 'Happy Customer', 'A grateful mum', 'Salon Owner'])('does not find %s', (speaker) => {
    expect(isNamedSpeaker(speaker)).toBe(false)
  })
})
