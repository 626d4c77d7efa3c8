import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lintFiles } from '../src/index.ts'

async function findingsIn(folder: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for await (const result of lintFiles([folder], { asOf: '2026-11-22', preview: true })) {
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
        '5 email/missing-unsubscribe: Re: your gingerbread box – last chance!',
        '19 pricing/free-with-conditions: box is free',
        '52 pressure/scarcity-no-basis: going fast',
        '53 pressure/urgency-no-deadline: last chance to join',
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

describe('misleading copy', () => {
  it('has these findings and no others', async () => {
    expect(await findingsIn('fixtures/misleading')).toEqual({
      'fixtures/misleading/app-strings.json': [
        '3 subscription/trial-terms-missing: Start free trial',
        "4 pressure/confirmshaming: I don't want to get better",
        '5 pressure/urgency-no-deadline: Offer ends in 09:59',
        '6 pressure/scarcity-no-basis: Only 2 spots left',
        '7 pressure/live-activity: 1,204 people bought this in the last hour',
        "8 pressure/leaving-plea: Don't go",
        '10 subscription/cancel-friction: To cancel, call us',
        '11 privacy/consent-bundled: agree to our terms and to receive marketing messages',
        '12 endorsements/review-incentive-or-gating: Rate us 5 stars',
      ],
      'fixtures/misleading/broadband.html': [
        '1 contradiction/unlimited-vs-cap: Unlimited broadband',
        '3 claims/up-to-no-basis: up to 900 Mbps',
        '4 pricing/intro-price-no-regular: £19.99 a month for the first 6 months',
        '7 subscription/cancel-friction: To cancel, call our',
      ],
      'fixtures/misleading/checkout.html': [
        '6 pressure/urgency-no-deadline: basket is reserved for',
        '7 pricing/unspecified-fee: Additional fees may apply',
        '8 pressure/live-activity: Someone in Ohio just bought',
        '10 privacy/consent-not-affirmative: checked',
        '11 privacy/trick-question: Tick here if you do not want',
        '12 privacy/consent-bundled: agree to the terms and to receive marketing',
        '15 disclosure/dangling-marker: returns.*',
        '15 disclosure/terms-apply-unlinked: Terms apply',
      ],
      'fixtures/misleading/green-page.md': [
        '6 environment/generic-claim: Eco-friendly',
        '8 environment/offset-neutral: carbon neutral',
        '8 environment/disposal-claim-unqualified: biodegradable',
        '8 environment/disposal-claim-unqualified: chemical-free',
        '12 claims/comparative-no-baseline: greener than other brands',
        '14 environment/future-target-no-plan: By 2035 we will be net zero',
        '16 environment/label-unverified: Certified green',
        '18 environment/label-unverified: Green Promise seal',
      ],
      'fixtures/misleading/gym-pricing.html': [
        '9 pricing/from-price-unqualified: from $7.99',
        '10 contradiction/no-hidden-fees: No hidden fees',
        '10 contradiction/cancel-anytime: Cancel anytime',
        '14 pricing/monthly-billed-annually: $19/mo',
        '21 disclosure/dangling-marker: $29/mo*',
        '28 claims/superlative-unsourced: the best gym in America',
        '28 claims/unsourced-evidence: 92% of members say',
        '30 endorsements/rating-no-base: Rated 4.9 stars',
        '36 subscription/cancel-friction: To cancel your membership, call the',
        '40 pressure/leaving-plea: Wait',
        '42 pressure/confirmshaming: I like being out of shape',
      ],
      'fixtures/misleading/insurance-extras.html': [
        '4 privacy/consent-not-affirmative: checked',
        '5 privacy/consent-not-affirmative: checked',
        "6 pressure/confirmshaming: I'll risk paying thousands out of my own pocket",
        '7 privacy/consent-not-affirmative: checked',
        '8 pressure/live-activity: 3 other people in Nottingham are looking at this quote right now',
        '9 privacy/consent-bundled: accept our terms, our privacy policy and receiving marketing by',
      ],
      'fixtures/misleading/land-bonds.eml': [
        '3 email/fake-reply-subject: Re:',
        '11 finance/guaranteed-outcome: guaranteed 12% a year',
        '11 finance/guaranteed-outcome: Your capital is 100% safe',
        '13 finance/past-performance-warning: investors earned 14%',
        '15 pressure/scarcity-no-basis: Spaces are filling fast',
        '15 pressure/urgency-no-deadline: the window closes soon',
        "15 pressure/fear-or-guilt: Don't leave your family's future to chance",
      ],
      'fixtures/misleading/lender.eml': [
        '3 email/fake-reply-subject: Re:',
        '3 email/missing-unsubscribe: Re: your approved loan',
        '3 email/sender-identity-missing: Re: your approved loan',
        '8 pressure/fake-official-notice: FINAL NOTICE:',
        '10 finance/guaranteed-outcome: approval, no credit check',
        '11 finance/credit-terms-missing: 0% for 12 months',
        '13 finance/income-claim: earn $8,000 a month from home',
        '14 finance/guaranteed-outcome: guaranteed returns',
        '14 claims/absolute-outcome: no risk',
        '16 pressure/urgency-no-deadline: offer ends soon',
        '18 disclosure/terms-apply-unlinked: Some restrictions apply',
      ],
      'fixtures/misleading/renewal-notice.eml': [
        '3 subscription/renewal-notice-incomplete: renews',
        '12 subscription/renewal-pressure: Thousands of teams stay',
        '12 subscription/renewal-pressure: lose everything you have built',
        '15 subscription/cancel-friction: To cancel your subscription, please call us',
        '18 contradiction/never-share: never share your data',
      ],
      'fixtures/misleading/supplement-product.md': [
        '8 health/disease-claim: reverses diabetes',
        '10 pricing/reference-price-no-basis: $89',
        '10 pressure/urgency-no-deadline: today only',
        '12 claims/unsourced-evidence: Doctors recommend',
        '12 claims/unsourced-evidence: Clinically proven',
        '14 endorsements/atypical-results: I lost 40 pounds',
        '18 claims/absolute-outcome: works for everyone',
        '18 pressure/scarcity-no-basis: Only 7 bottles left at this price',
        '18 pressure/live-activity: 43 people are looking at this right now',
        '20 subscription/trial-terms-missing: Try it free',
        '26 claims/guarantee-no-terms: 100% money-back guarantee',
      ],
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
