import { describe, expect, it } from 'vitest'
import { lexicons, rules } from '../rules/index.generated.ts'
import { Source, stateKind } from '../src/document/index.ts'
import { Parsers } from '../src/formats/index.ts'
import { Annotator } from '../src/language/index.ts'
import { AnnotatedDocument, type Rule, runRule } from '../src/rule/index.ts'
import { passages as approvalUnverified } from './passages/claims-approval-unverified.ts'
import { passages as comparativeNoBaseline } from './passages/claims-comparative-no-baseline.ts'
import { passages as guaranteeNoTerms } from './passages/claims-guarantee-no-terms.ts'
import { passages as unsourcedEvidence } from './passages/claims-unsourced-evidence.ts'
import { passages as upToNoBasis } from './passages/claims-up-to-no-basis.ts'
import { passages as cancelAnytime } from './passages/contradiction-cancel-anytime.ts'
import { passages as freeVsCharge } from './passages/contradiction-free-vs-charge.ts'
import { passages as noHiddenFees } from './passages/contradiction-no-hidden-fees.ts'
import { passages as unlimitedVsCap } from './passages/contradiction-unlimited-vs-cap.ts'
import { passages as valueMismatch } from './passages/contradiction-value-mismatch.ts'
import { passages as headlineTakeback } from './passages/disclosure-headline-takeback.ts'
import { passages as senderIdentityMissing } from './passages/email-sender-identity-missing.ts'
import { passages as subjectBodyMismatch } from './passages/email-subject-body-mismatch.ts'
import { passages as ratingNoBase } from './passages/endorsements-rating-no-base.ts'
import { passages as reviewIncentiveOrGating } from './passages/endorsements-review-incentive-or-gating.ts'
import { passages as testimonialUnattributed } from './passages/endorsements-testimonial-unattributed.ts'
import { passages as genericClaim } from './passages/environment-generic-claim.ts'
import { passages as offsetNeutral } from './passages/environment-offset-neutral.ts'
import { passages as creditTermsMissing } from './passages/finance-credit-terms-missing.ts'
import { passages as guaranteedOutcome } from './passages/finance-guaranteed-outcome.ts'
import { passages as incomeClaim } from './passages/finance-income-claim.ts'
import { passages as diseaseClaim } from './passages/health-disease-claim.ts'
import { passages as rapidResultClaim } from './passages/health-rapid-result-claim.ts'
import type { Passage } from './passages/passage.ts'
import { passages as confirmshaming } from './passages/pressure-confirmshaming.ts'
import { passages as fakeOfficialNotice } from './passages/pressure-fake-official-notice.ts'
import { passages as fearOrGuilt } from './passages/pressure-fear-or-guilt.ts'
import { passages as liveActivity } from './passages/pressure-live-activity.ts'
import { passages as scarcityNoBasis } from './passages/pressure-scarcity-no-basis.ts'
import { passages as urgencyNoDeadline } from './passages/pressure-urgency-no-deadline.ts'
import { passages as freeWithConditions } from './passages/pricing-free-with-conditions.ts'
import { passages as fromPriceUnqualified } from './passages/pricing-from-price-unqualified.ts'
import { passages as introPriceNoRegular } from './passages/pricing-intro-price-no-regular.ts'
import { passages as lateFeeDisclosure } from './passages/pricing-late-fee-disclosure.ts'
import { passages as monthlyBilledAnnually } from './passages/pricing-monthly-billed-annually.ts'
import { passages as referencePriceNoBasis } from './passages/pricing-reference-price-no-basis.ts'
import { passages as unspecifiedFee } from './passages/pricing-unspecified-fee.ts'
import { passages as consentBundled } from './passages/privacy-consent-bundled.ts'
import { passages as trickQuestion } from './passages/privacy-trick-question.ts'
import { passages as shopActivity } from './passages/shop-activity.ts'
import { passages as shopDecline } from './passages/shop-decline.ts'
import { passages as shopLeaving } from './passages/shop-leaving.ts'
import { passages as shopScarcity } from './passages/shop-scarcity.ts'
import { passages as shopUrgency } from './passages/shop-urgency.ts'
import { passages as cancelFriction } from './passages/subscription-cancel-friction.ts'
import { passages as renewalNoticeIncomplete } from './passages/subscription-renewal-notice-incomplete.ts'
import { passages as renewalTermsMissing } from './passages/subscription-renewal-terms-missing.ts'
import { passages as trialTermsMissing } from './passages/subscription-trial-terms-missing.ts'

const sets: Readonly<Record<string, readonly Passage[]>> = {
  'pricing/free-with-conditions': freeWithConditions,
  'pricing/monthly-billed-annually': monthlyBilledAnnually,
  'pricing/unspecified-fee': unspecifiedFee,
  'pricing/from-price-unqualified': fromPriceUnqualified,
  'pricing/intro-price-no-regular': introPriceNoRegular,
  'pricing/late-fee-disclosure': lateFeeDisclosure,
  'subscription/trial-terms-missing': trialTermsMissing,
  'contradiction/no-hidden-fees': noHiddenFees,
  'contradiction/cancel-anytime': cancelAnytime,
  'contradiction/free-vs-charge': freeVsCharge,
  'contradiction/unlimited-vs-cap': unlimitedVsCap,
  'contradiction/value-mismatch': valueMismatch,
  'subscription/renewal-terms-missing': renewalTermsMissing,
  'subscription/cancel-friction': [...cancelFriction, ...shopLeaving],
  'privacy/trick-question': trickQuestion,
  'disclosure/headline-takeback': headlineTakeback,
  'subscription/renewal-notice-incomplete': renewalNoticeIncomplete,
  'privacy/consent-bundled': consentBundled,
  'pricing/reference-price-no-basis': referencePriceNoBasis,
  'pressure/urgency-no-deadline': [...urgencyNoDeadline, ...shopUrgency],
  'pressure/scarcity-no-basis': [...scarcityNoBasis, ...shopScarcity],
  'pressure/live-activity': [...liveActivity, ...shopActivity],
  'pressure/fear-or-guilt': fearOrGuilt,
  'pressure/confirmshaming': [...confirmshaming, ...shopDecline],
  'claims/approval-unverified': approvalUnverified,
  'claims/comparative-no-baseline': comparativeNoBaseline,
  'claims/guarantee-no-terms': guaranteeNoTerms,
  'claims/unsourced-evidence': unsourcedEvidence,
  'claims/up-to-no-basis': upToNoBasis,
  'endorsements/rating-no-base': ratingNoBase,
  'endorsements/review-incentive-or-gating': reviewIncentiveOrGating,
  'endorsements/testimonial-unattributed': testimonialUnattributed,
  'email/sender-identity-missing': senderIdentityMissing,
  'email/subject-body-mismatch': subjectBodyMismatch,
  'environment/generic-claim': genericClaim,
  'environment/offset-neutral': offsetNeutral,
  'finance/credit-terms-missing': creditTermsMissing,
  'finance/guaranteed-outcome': guaranteedOutcome,
  'finance/income-claim': incomeClaim,
  'health/disease-claim': diseaseClaim,
  'pressure/fake-official-notice': fakeOfficialNotice,
  'health/rapid-result-claim': rapidResultClaim,
}

const annotator = new Annotator(lexicons)
const parsers = new Parsers()

describe.each(Object.entries(sets))('%s on realistic passages', (id, passages) => {
  const rule = rules.find((one) => one.id === id) as Rule

  it('is right on most passages that guided it', async () => {
    const { precision, recall, wrong } = await score(
      rule,
      passages.filter((passage) => passage.held !== true),
    )
    console.log(
      `${id}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}${process.env.WRONG === undefined ? '' : wrong.join('\n---\n')}`,
    )
    expect(precision).toBeGreaterThanOrEqual(0.9)
    expect(recall).toBeGreaterThanOrEqual(0.8)
  })

  it('is measured on passages that did not', async () => {
    const { precision, recall } = await score(
      rule,
      passages.filter((passage) => passage.held === true),
    )
    console.log(`${id}, held out: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`)
    expect(precision).toBeGreaterThanOrEqual(0.8)
    expect(recall).toBeGreaterThanOrEqual(0.6)
  })
})

/** Share of reported passages that deserve it, and share of deserving ones that are reported. */
async function score(rule: Rule, passages: readonly Passage[]): Promise<{ precision: number; recall: number; wrong: string[] }> {
  let [hits, reported, deserving] = [0, 0, 0]
  const wrong: string[] = []
  for (const passage of passages) {
    const found = await isReported(rule, passage)
    if (passage.flag) deserving++
    if (found) reported++
    if (found && passage.flag) hits++
    if (found !== passage.flag) wrong.push(`${found ? 'false alarm' : 'missed'}: ${passage.text}`)
  }
  return { precision: reported === 0 ? 1 : hits / reported, recall: deserving === 0 ? 1 : hits / deserving, wrong }
}

async function isReported(rule: Rule, passage: Passage): Promise<boolean> {
  const format = passage.role === undefined ? (passage.format ?? 'markdown') : 'text'
  const parse = await parsers.get(format)
  const document = parse(new Source('passage', passage.text), { ...parsers.options, role: passage.role })
  stateKind(document, passage.kind, 'option')
  return runRule({ rule }, new AnnotatedDocument(document, annotator), '2026-11-22').length > 0
}
