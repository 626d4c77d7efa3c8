import { describe, expect, it } from 'vitest'
import { Source, stateMarket } from '../../src/document/index.ts'
import { mayBeIn } from '../../src/document/market.ts'
import { Parsers } from '../../src/formats/index.ts'
import type { Industry, Market } from '../../src/index.ts'
import { lintText, UsageError } from '../../src/index.ts'

const parsers = new Parsers()

async function marketOf(text: string, stated?: Partial<Market>, format = 'markdown'): Promise<Market> {
  const document = (await parsers.get(format))(new Source('test', text), parsers.options)
  stateMarket(document, stated)
  return document.market
}

describe('the market of a document', () => {
  it('is what its front matter states', async () => {
    const market = await marketOf('---\nindustry: Public sector\njurisdictions: us-ca, EU\n---\n\nHello.', {
      industries: ['food'],
      jurisdictions: ['UK'],
    })
    expect(market).toEqual({ industries: ['public-sector'], jurisdictions: ['US-CA', 'EU'] })
  })

  it('is what the headers of an e-mail state', async () => {
    expect(await marketOf('X-Candor-Industry: finance\nSubject: Hello\n\nHello.\n', {}, 'email')).toEqual({
      industries: ['finance'],
      jurisdictions: [],
    })
  })

  it('is what the caller states where the document says nothing known', async () => {
    const market = await marketOf('---\nindustry: pottery\n---\n\nHello.', { industries: ['food'], jurisdictions: ['uk'] })
    expect(market).toEqual({ industries: ['food'], jurisdictions: ['UK'] })
  })

  it('is open where nobody states it', async () => {
    expect(await marketOf('Hello.')).toEqual({ industries: [], jurisdictions: [] })
  })

  it('lies in the country of its state, and anywhere when open', () => {
    expect(mayBeIn({ industries: [], jurisdictions: ['US-CA'] }, ['US'])).toBe(true)
    expect(mayBeIn({ industries: [], jurisdictions: ['US'] }, ['US-CA'])).toBe(false)
    expect(mayBeIn({ industries: [], jurisdictions: ['UK'] }, ['US', 'EU'])).toBe(false)
    expect(mayBeIn({ industries: [], jurisdictions: [] }, ['US'])).toBe(true)
  })

  it('refuses names that it does not know', async () => {
    await expect(lintText('Hello.', { industry: ['finanse' as Industry] })).rejects.toThrow(UsageError)
    await expect(lintText('Hello.', { jurisdictions: ['Europe'] })).rejects.toThrow("'Europe' is not a jurisdiction")
  })
})
