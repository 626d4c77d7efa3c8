import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lintFiles } from '../src/index.ts'

async function findingsIn(folder: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for await (const result of lintFiles([folder], { asOf: '2026-11-22' })) {
    if (!('checked' in result) || result.checked === undefined) throw new Error(`not checked: ${JSON.stringify(result)}`)
    const { path, findings } = result.checked
    found[path] = findings.map(({ ruleId, text, range }) => `${range.start.line} ${ruleId}: ${text}`)
  }
  return found
}

describe('the sample campaign', () => {
  it('has these findings and no others', async () => {
    expect(await findingsIn('fixtures/campaign')).toEqual({
      'fixtures/campaign/landing.html': [
        '31 claims/superlative-unsourced: best-selling baking kit in America',
        '33 pressure/urgency-no-deadline: price ends soon',
        '41 claims/absolute-outcome: Our recipes never fail',
        '53 contradiction/no-hidden-fees: No hidden fees',
        '53 contradiction/cancel-anytime: Cancel anytime',
        '60 pressure/scarcity-no-basis: Only 9 places left',
        '64 pressure/live-activity: 27 people are looking at the Full Tin right now',
        '65 disclosure/hidden-text: renew automatically',
        '70 subscription/trial-terms-missing: Start your free trial',
        '72 disclosure/terms-apply-unlinked: Terms apply',
        '81 privacy/consent-not-affirmative: checked',
        "83 pressure/confirmshaming: I'd rather eat supermarket cake",
      ],
      'fixtures/campaign/offer.eml': [
        '5 email/fake-reply-subject: Re:',
        '5 email/contact-basis-missing: Re: your gingerbread box – last chance!',
        '5 email/missing-unsubscribe: Re: your gingerbread box – last chance!',
        '19 pricing/free-with-conditions: box is free',
        '52 pressure/scarcity-no-basis: going fast',
        '55 pressure/scarcity-no-basis: Only 14 gingerbread boxes left',
        '62 disclosure/terms-apply-unlinked: Conditions apply',
      ],
      'fixtures/campaign/pricing.md': [
        '13 pricing/monthly-billed-annually: $19/mo',
        '19 disclosure/dangling-marker: $19/mo*',
        '25 pricing/unspecified-fee: additional fees may apply',
        '27 pricing/free-with-conditions: free apron',
        '35 contradiction/cancel-anytime: Cancel anytime',
      ],
      'fixtures/campaign/receipt.eml': [],
      'fixtures/campaign/support-reply-late-box.txt': [],
      'fixtures/campaign/support-reply.txt': [
        '5 support/non-apology: sorry if you',
        '5 support/non-apology: Mistakes were made',
        '5 support/non-apology: some customers may have been affected',
      ],
      'fixtures/campaign/terms.md': [],
    })
  })
})

describe('honest copy', () => {
  it('has no findings, near misses and all', async () => {
    const found = await findingsIn('fixtures/clean')
    expect(Object.keys(found)).toHaveLength(readdirSync('fixtures/clean').length)
    expect(Object.values(found).flat()).toEqual([])
  })
})
