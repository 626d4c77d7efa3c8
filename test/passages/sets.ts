import { passages as approvalUnverified } from './claims-approval-unverified.ts'
import { passages as comparativeNoBaseline } from './claims-comparative-no-baseline.ts'
import { passages as futurePromise } from './claims-future-promise.ts'
import { passages as futurePromiseLater } from './claims-future-promise-later.ts'
import { passages as futurePromiseMore } from './claims-future-promise-more.ts'
import { passages as gamblingSureWin } from './claims-gambling-sure-win.ts'
import { passages as gamblingSureWinLater } from './claims-gambling-sure-win-later.ts'
import { passages as gamblingSureWinMore } from './claims-gambling-sure-win-more.ts'
import { passages as guaranteeNoTerms } from './claims-guarantee-no-terms.ts'
import { passages as legalRightAsBenefit } from './claims-legal-right-as-benefit.ts'
import { passages as legalRightAsBenefitLater } from './claims-legal-right-as-benefit-later.ts'
import { passages as unsourcedEvidence } from './claims-unsourced-evidence.ts'
import { passages as upToNoBasis } from './claims-up-to-no-basis.ts'
import { passages as cancelAnytime } from './contradiction-cancel-anytime.ts'
import { passages as freeVsCharge } from './contradiction-free-vs-charge.ts'
import { passages as neverShare } from './contradiction-never-share.ts'
import { passages as neverShareLater } from './contradiction-never-share-later.ts'
import { passages as neverShareMore } from './contradiction-never-share-more.ts'
import { passages as noHiddenFees } from './contradiction-no-hidden-fees.ts'
import { passages as unlimitedVsCap } from './contradiction-unlimited-vs-cap.ts'
import { passages as valueMismatch } from './contradiction-value-mismatch.ts'
import { passages as disguisedAd } from './disclosure-disguised-ad.ts'
import { passages as disguisedAdLater } from './disclosure-disguised-ad-later.ts'
import { passages as headlineTakeback } from './disclosure-headline-takeback.ts'
import { passages as unnamedTermsLink } from './disclosure-unnamed-terms-link.ts'
import { passages as unnamedTermsLinkLater } from './disclosure-unnamed-terms-link-later.ts'
import { passages as partMismatch } from './email-part-mismatch.ts'
import { passages as promoInTransactional } from './email-promo-in-transactional.ts'
import { passages as promoInTransactionalMore } from './email-promo-in-transactional-more.ts'
import { passages as senderIdentityMissing } from './email-sender-identity-missing.ts'
import { passages as subjectBodyMismatch } from './email-subject-body-mismatch.ts'
import { passages as connectionUndisclosed } from './endorsements-connection-undisclosed.ts'
import { passages as ratingNoBase } from './endorsements-rating-no-base.ts'
import { passages as reviewIncentiveOrGating } from './endorsements-review-incentive-or-gating.ts'
import { passages as testimonialUnattributed } from './endorsements-testimonial-unattributed.ts'
import { passages as disposalClaimUnqualified } from './environment-disposal-claim-unqualified.ts'
import { passages as disposalClaimUnqualifiedMore } from './environment-disposal-claim-unqualified-more.ts'
import { passages as futureTargetNoPlan } from './environment-future-target-no-plan.ts'
import { passages as futureTargetNoPlanMore } from './environment-future-target-no-plan-more.ts'
import { passages as genericClaim } from './environment-generic-claim.ts'
import { passages as labelUnverified } from './environment-label-unverified.ts'
import { passages as labelUnverifiedLater } from './environment-label-unverified-later.ts'
import { passages as labelUnverifiedMore } from './environment-label-unverified-more.ts'
import { passages as offsetNeutral } from './environment-offset-neutral.ts'
import { passages as creditTermsMissing } from './finance-credit-terms-missing.ts'
import { passages as cryptoIncentive } from './finance-crypto-incentive.ts'
import { passages as cryptoIncentiveLater } from './finance-crypto-incentive-later.ts'
import { passages as guaranteedOutcome } from './finance-guaranteed-outcome.ts'
import { passages as incomeClaim } from './finance-income-claim.ts'
import { passages as pastPerformanceWarning } from './finance-past-performance-warning.ts'
import { passages as pastPerformanceWarningMore } from './finance-past-performance-warning-more.ts'
import { passages as riskWarningMissing } from './finance-risk-warning-missing.ts'
import { passages as riskWarningMissingMore } from './finance-risk-warning-missing-more.ts'
import { passages as alcoholHealthClaim } from './health-alcohol-health-claim.ts'
import { passages as alcoholHealthClaimLater } from './health-alcohol-health-claim-later.ts'
import { passages as alcoholHealthClaimMore } from './health-alcohol-health-claim-more.ts'
import { passages as allergenConflict } from './health-allergen-conflict.ts'
import { passages as allergenConflictLater } from './health-allergen-conflict-later.ts'
import { passages as diseaseClaim } from './health-disease-claim.ts'
import { passages as rapidResultClaim } from './health-rapid-result-claim.ts'
import { passages as moreActivity } from './more-activity.ts'
import { passages as moreDecline } from './more-decline.ts'
import { passages as moreMisdirection } from './more-misdirection.ts'
import { passages as moreObstruction } from './more-obstruction.ts'
import { passages as moreScarcity } from './more-scarcity.ts'
import { passages as moreUrgency } from './more-urgency.ts'
import { passages as otherActivity } from './other-activity.ts'
import { passages as otherDecline } from './other-decline.ts'
import { passages as otherMisdirection } from './other-misdirection.ts'
import { passages as otherObstruction } from './other-obstruction.ts'
import { passages as otherScarcity } from './other-scarcity.ts'
import { passages as otherUrgency } from './other-urgency.ts'
import type { Passage } from './passage.ts'
import { passages as confirmshaming } from './pressure-confirmshaming.ts'
import { passages as deadlineExtended } from './pressure-deadline-extended.ts'
import { passages as fakeOfficialNotice } from './pressure-fake-official-notice.ts'
import { passages as fearOrGuilt } from './pressure-fear-or-guilt.ts'
import { passages as liveActivity } from './pressure-live-activity.ts'
import { passages as scarcityNoBasis } from './pressure-scarcity-no-basis.ts'
import { passages as urgencyNoDeadline } from './pressure-urgency-no-deadline.ts'
import { passages as vulnerableAudience } from './pressure-vulnerable-audience.ts'
import { passages as freeWithConditions } from './pricing-free-with-conditions.ts'
import { passages as fromPriceUnqualified } from './pricing-from-price-unqualified.ts'
import { passages as inertiaSelling } from './pricing-inertia-selling.ts'
import { passages as inertiaSellingLater } from './pricing-inertia-selling-later.ts'
import { passages as introPriceNoRegular } from './pricing-intro-price-no-regular.ts'
import { passages as introPriceNoRegularMore } from './pricing-intro-price-no-regular-more.ts'
import { passages as lateFeeDisclosure } from './pricing-late-fee-disclosure.ts'
import { passages as monthlyBilledAnnually } from './pricing-monthly-billed-annually.ts'
import { passages as referencePriceNoBasis } from './pricing-reference-price-no-basis.ts'
import { passages as taxExclusivePrice } from './pricing-tax-exclusive-price.ts'
import { passages as taxExclusivePriceLater } from './pricing-tax-exclusive-price-later.ts'
import { passages as taxExclusivePriceMore } from './pricing-tax-exclusive-price-more.ts'
import { passages as unspecifiedFee } from './pricing-unspecified-fee.ts'
import { passages as vagueOrderButton } from './pricing-vague-order-button.ts'
import { passages as vagueOrderButtonLater } from './pricing-vague-order-button-later.ts'
import { passages as childDataNoParent } from './privacy-child-data-no-parent.ts'
import { passages as childDataNoParentMore } from './privacy-child-data-no-parent-more.ts'
import { passages as consentBundled } from './privacy-consent-bundled.ts'
import { passages as cookieWall } from './privacy-cookie-wall.ts'
import { passages as cookieWallMore } from './privacy-cookie-wall-more.ts'
import { passages as trickQuestion } from './privacy-trick-question.ts'
import { passages as shopActivity } from './shop-activity.ts'
import { passages as shopActivityMore } from './shop-activity-more.ts'
import { passages as shopDecline } from './shop-decline.ts'
import { passages as shopDeclineMore } from './shop-decline-more.ts'
import { passages as shopExtras } from './shop-extras.ts'
import { passages as shopLeaving } from './shop-leaving.ts'
import { passages as shopLeavingMore } from './shop-leaving-more.ts'
import { passages as shopPopularity } from './shop-popularity.ts'
import { passages as shopScarcity } from './shop-scarcity.ts'
import { passages as shopScarcityMore } from './shop-scarcity-more.ts'
import { passages as shopUrgency } from './shop-urgency.ts'
import { passages as shopUrgencyMore } from './shop-urgency-more.ts'
import { passages as cancelFriction } from './subscription-cancel-friction.ts'
import { passages as refundPolicyVague } from './subscription-refund-policy-vague.ts'
import { passages as refundPolicyVagueMore } from './subscription-refund-policy-vague-more.ts'
import { passages as renewalNoticeIncomplete } from './subscription-renewal-notice-incomplete.ts'
import { passages as renewalPressure } from './subscription-renewal-pressure.ts'
import { passages as renewalTermsMissing } from './subscription-renewal-terms-missing.ts'
import { passages as trialTermsMissing } from './subscription-trial-terms-missing.ts'
import { passages as withdrawalRightMissing } from './subscription-withdrawal-right-missing.ts'
import { passages as legalThreat } from './support-legal-threat.ts'
import { passages as legalThreatMore } from './support-legal-threat-more.ts'
import { passages as nonApology } from './support-non-apology.ts'
import { passages as nonApologyMore } from './support-non-apology-more.ts'
import { passages as personalDataInReply } from './support-personal-data-in-reply.ts'

/** Realistic passages by the rule that they try. */
export const sets: Readonly<Record<string, readonly Passage[]>> = {
  'pricing/free-with-conditions': freeWithConditions,
  'pricing/monthly-billed-annually': monthlyBilledAnnually,
  'pricing/unspecified-fee': unspecifiedFee,
  'pricing/from-price-unqualified': fromPriceUnqualified,
  'pricing/intro-price-no-regular': [...introPriceNoRegular, ...introPriceNoRegularMore],
  'pricing/late-fee-disclosure': lateFeeDisclosure,
  'subscription/trial-terms-missing': trialTermsMissing,
  'contradiction/no-hidden-fees': noHiddenFees,
  'contradiction/cancel-anytime': cancelAnytime,
  'contradiction/free-vs-charge': freeVsCharge,
  'contradiction/unlimited-vs-cap': unlimitedVsCap,
  'contradiction/value-mismatch': valueMismatch,
  'subscription/renewal-terms-missing': renewalTermsMissing,
  'subscription/cancel-friction': [...cancelFriction, ...shopLeaving, ...shopLeavingMore],
  'privacy/trick-question': trickQuestion,
  'disclosure/headline-takeback': headlineTakeback,
  'subscription/renewal-notice-incomplete': renewalNoticeIncomplete,
  'privacy/consent-bundled': consentBundled,
  'pricing/reference-price-no-basis': referencePriceNoBasis,
  'pressure/urgency-no-deadline': [...urgencyNoDeadline, ...shopUrgency, ...shopUrgencyMore],
  'pressure/scarcity-no-basis': [...scarcityNoBasis, ...shopScarcity, ...shopScarcityMore],
  'pressure/live-activity': [...liveActivity, ...shopActivity, ...shopActivityMore],
  'pressure/pushed-extra': shopExtras,
  'endorsements/popularity-no-base': shopPopularity,
  'pressure/fear-or-guilt': fearOrGuilt,
  'pressure/confirmshaming': [...confirmshaming, ...shopDecline, ...shopDeclineMore],
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
  'claims/future-promise': [...futurePromise, ...futurePromiseMore, ...futurePromiseLater],
  'contradiction/never-share': [...neverShare, ...neverShareMore, ...neverShareLater],
  'environment/future-target-no-plan': [...futureTargetNoPlan, ...futureTargetNoPlanMore],
  'environment/disposal-claim-unqualified': [...disposalClaimUnqualified, ...disposalClaimUnqualifiedMore],
  'environment/label-unverified': [...labelUnverified, ...labelUnverifiedMore, ...labelUnverifiedLater],
  'finance/risk-warning-missing': [...riskWarningMissing, ...riskWarningMissingMore],
  'finance/past-performance-warning': [...pastPerformanceWarning, ...pastPerformanceWarningMore],
  'endorsements/connection-undisclosed': connectionUndisclosed,
  'claims/gambling-sure-win': [...gamblingSureWin, ...gamblingSureWinMore, ...gamblingSureWinLater],
  'health/alcohol-health-claim': [...alcoholHealthClaim, ...alcoholHealthClaimMore, ...alcoholHealthClaimLater],
  'pricing/tax-exclusive-price': [...taxExclusivePrice, ...taxExclusivePriceMore, ...taxExclusivePriceLater],
  'pricing/vague-order-button': [...vagueOrderButton, ...vagueOrderButtonLater],
  'claims/legal-right-as-benefit': [...legalRightAsBenefit, ...legalRightAsBenefitLater],
  'disclosure/unnamed-terms-link': [...unnamedTermsLink, ...unnamedTermsLinkLater],
  'health/allergen-conflict': [...allergenConflict, ...allergenConflictLater],
  'pricing/inertia-selling': [...inertiaSelling, ...inertiaSellingLater],
  'finance/crypto-incentive': [...cryptoIncentive, ...cryptoIncentiveLater],
  'disclosure/disguised-ad': [...disguisedAd, ...disguisedAdLater],
  'support/legal-threat': [...legalThreat, ...legalThreatMore],
  'privacy/cookie-wall': [...cookieWall, ...cookieWallMore],
  'support/non-apology': [...nonApology, ...nonApologyMore],
  'support/personal-data-in-reply': personalDataInReply,
  'email/promo-in-transactional': [...promoInTransactional, ...promoInTransactionalMore],
  'email/part-mismatch': partMismatch,
  'subscription/renewal-pressure': renewalPressure,
  'subscription/refund-policy-vague': [...refundPolicyVague, ...refundPolicyVagueMore],
  'subscription/withdrawal-right-missing': withdrawalRightMissing,
  'privacy/child-data-no-parent': [...childDataNoParent, ...childDataNoParentMore],
  'pressure/vulnerable-audience': vulnerableAudience,
  'pressure/deadline-extended': deadlineExtended,
}

/** Strings of one topic, for which any of several rules may answer with a warning or an error. */
export interface Topic {
  readonly rules: readonly string[]
  readonly passages: readonly Passage[]
}

/** Rules of pressure, none of which may answer to a plain label. */
const ofPressure = [
  'pressure/urgency-no-deadline',
  'pressure/scarcity-no-basis',
  'pressure/live-activity',
  'pressure/confirmshaming',
  'pressure/pushed-extra',
  'pressure/leaving-plea',
  'pressure/forced-step',
  'privacy/trick-question',
  'privacy/consent-bundled',
  'privacy/consent-not-affirmative',
  'subscription/cancel-friction',
]

/** Short strings of other shops by what they are about. */
export const topics: Readonly<Record<string, Topic>> = {
  'plain labels': { rules: ofPressure, passages: plainLabels },
  urgency: {
    rules: ['pressure/urgency-no-deadline', 'pressure/scarcity-no-basis'],
    passages: [...otherUrgency, ...moreUrgency, ...thirdUrgency, ...fourthUrgency, ...fifthUrgency, ...sixthUrgency],
  },
  scarcity: {
    rules: ['pressure/scarcity-no-basis', 'pressure/urgency-no-deadline', 'pressure/live-activity'],
    passages: [...otherScarcity, ...moreScarcity, ...thirdScarcity, ...fourthScarcity, ...fifthScarcity, ...sixthScarcity],
  },
  activity: {
    rules: ['pressure/live-activity', 'pressure/scarcity-no-basis'],
    passages: [...otherActivity, ...moreActivity, ...thirdActivity, ...fourthActivity, ...fifthActivity, ...sixthActivity],
  },
  decline: {
    rules: ['pressure/confirmshaming'],
    passages: [...otherDecline, ...moreDecline, ...thirdDecline, ...fourthDecline, ...fifthDecline, ...sixthDecline],
  },
  misdirection: {
    rules: [
      'pressure/pushed-extra',
      'privacy/trick-question',
      'privacy/consent-bundled',
      'privacy/consent-not-affirmative',
      'subscription/trial-terms-missing',
      'subscription/renewal-terms-missing',
    ],
    passages: [
      ...otherMisdirection,
      ...moreMisdirection,
      ...thirdMisdirection,
      ...fourthMisdirection,
      ...fifthMisdirection,
      ...sixthMisdirection,
      ...seventhMisdirection,
    ],
  },
  obstruction: {
    rules: ['subscription/cancel-friction', 'pressure/leaving-plea', 'pressure/forced-step', 'pressure/confirmshaming'],
    passages: [
      ...otherObstruction,
      ...moreObstruction,
      ...thirdObstruction,
      ...fourthObstruction,
      ...fifthObstruction,
      ...sixthObstruction,
      ...seventhObstruction,
    ],
  },
}

import { passages as fifthActivity } from './activity-fifth.ts'
import { passages as fourthActivity } from './activity-fourth.ts'
import { passages as sixthActivity } from './activity-sixth.ts'
import { passages as thirdActivity } from './activity-third.ts'
import { passages as fifthDecline } from './decline-fifth.ts'
import { passages as fourthDecline } from './decline-fourth.ts'
import { passages as sixthDecline } from './decline-sixth.ts'
import { passages as thirdDecline } from './decline-third.ts'
import { passages as fifthMisdirection } from './misdirection-fifth.ts'
import { passages as fourthMisdirection } from './misdirection-fourth.ts'
import { passages as seventhMisdirection } from './misdirection-seventh.ts'
import { passages as sixthMisdirection } from './misdirection-sixth.ts'
import { passages as thirdMisdirection } from './misdirection-third.ts'
import { passages as fifthObstruction } from './obstruction-fifth.ts'
import { passages as fourthObstruction } from './obstruction-fourth.ts'
import { passages as seventhObstruction } from './obstruction-seventh.ts'
import { passages as sixthObstruction } from './obstruction-sixth.ts'
import { passages as thirdObstruction } from './obstruction-third.ts'
import { passages as plainLabels } from './plain-labels.ts'
import { passages as fifthScarcity } from './scarcity-fifth.ts'
import { passages as fourthScarcity } from './scarcity-fourth.ts'
import { passages as sixthScarcity } from './scarcity-sixth.ts'
import { passages as thirdScarcity } from './scarcity-third.ts'
import { passages as fifthUrgency } from './urgency-fifth.ts'
import { passages as fourthUrgency } from './urgency-fourth.ts'
import { passages as sixthUrgency } from './urgency-sixth.ts'
import { passages as thirdUrgency } from './urgency-third.ts'
