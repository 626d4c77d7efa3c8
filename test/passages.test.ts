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
import { passages as noHiddenFees } from './passages/contradiction-no-hidden-fees.ts'
import { passages as ratingNoBase } from './passages/endorsements-rating-no-base.ts'
import { passages as reviewIncentiveOrGating } from './passages/endorsements-review-incentive-or-gating.ts'
import { passages as testimonialUnattributed } from './passages/endorsements-testimonial-unattributed.ts'
import type { Passage } from './passages/passage.ts'
import { passages as confirmshaming } from './passages/pressure-confirmshaming.ts'
import { passages as fearOrGuilt } from './passages/pressure-fear-or-guilt.ts'
import { passages as liveActivity } from './passages/pressure-live-activity.ts'
import { passages as scarcityNoBasis } from './passages/pressure-scarcity-no-basis.ts'
import { passages as urgencyNoDeadline } from './passages/pressure-urgency-no-deadline.ts'
import { passages as freeWithConditions } from './passages/pricing-free-with-conditions.ts'
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
import { passages as renewalTermsMissing } from './passages/subscription-renewal-terms-missing.ts'
import { passages as trialTermsMissing } from './passages/subscription-trial-terms-missing.ts'

const sets: Readonly<Record<string, readonly Passage[]>> = {
  'pricing/free-with-conditions': freeWithConditions,
  'pricing/monthly-billed-annually': monthlyBilledAnnually,
  'pricing/unspecified-fee': unspecifiedFee,
  'subscription/trial-terms-missing': trialTermsMissing,
  'contradiction/no-hidden-fees': noHiddenFees,
  'contradiction/cancel-anytime': cancelAnytime,
  'subscription/renewal-terms-missing': renewalTermsMissing,
  'subscription/cancel-friction': [...cancelFriction, ...shopLeaving],
  'privacy/trick-question': trickQuestion,
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
