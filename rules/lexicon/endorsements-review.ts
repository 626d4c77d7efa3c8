import { defineLexicon } from '../../src/language/index.ts'

/** Asking for reviews: what is asked, what is given in return, and who is sent elsewhere. */
export default defineLexicon({
  groups: {
    'post-verb': '~leave | ~write | ~post | ~give | ~send | ~submit | ~share | ~drop | ~show | ~add | ~put up | ~publish',
    'good-review':
      '(positive | good | great | glowing | nice | five star | 5 star | 5 stars | 5-star | excellent | happy | kind | rave | top | favourable | favorable) ..1 (review | reviews | rating | ratings | feedback)',
    'bad-review': '(negative | bad | poor | critical | one star | 1 star | low | unhappy) ..1 (review | reviews | rating | ratings | feedback)',
    'happy-word': 'happy | satisfied | pleased | delighted | enjoyed | loved | love | like | liked | great | good | enjoying | positive',
    'turn-to-us':
      '(contact | call | email | e mail | tell | talk to | speak to | message | reply | write to | let | send | get in touch | reach out | phone)',
  },
  patterns: {
    // Asking for a public review.
    'cue.review-ask': `
      <post-verb> [us] [a | an | your | another | our | it] ..3 (review | reviews | rating)
      (review | rate) (us | it) [on]
      for [every | each | your | a | any] ..2 review
      (your | every | each) ..2 review
      <post-verb> ..1 ({number} stars | {number} star | five stars | "★")
      (rate | give) us ..1 (five | 5) [stars]
      (rate | give) us {number} stars
      when you (rate | review)
      {number} stars on
      in a review
      if you rate
      (five | 5) star (google | amazon | review | rating)
      (rave | raving)
    `,
    'cue.review-positive': `
      <good-review>
      ({number} ["-"] (stars | star) | five stars | five star)
      "★"
      tell us what you love
      (rave | raving | great review | more positive)
    `,
    // What one gets for it.
    'cue.review-reward': `
      {percent} off
      {money} ["-"] ..2 (gift card | off | voucher | vouchers | credit | credits | amazon | paypal | discount | coupon | reward | back | cashback | cash)
      (get | receive | earn | claim | win | send you | credit you | credit | give you | enjoy | have) ..4 {money}
      (get | receive | earn | claim | win | enjoy | unlock | have | send you | give you | be sent) ..3 (gift card | voucher | vouchers | free | discount | coupon | points | reward | credit | complimentary | prize | gift | ipad | iphone | weekend | trip)
      free (coffee | dessert | candle | theme | phone case | month | gift | sample | drink | product | treatment | shipping | delivery | skeins | ebook | item)
      {number} free
      {number} (points | loyalty points | reward points | coins | gems | credits | tokens)
      (double | extra | bonus) points
      (prize draw | draw for | entered into | entry to | entry into | chance to win | win a | raffle | giveaway)
      (refund you | refund the | refund your | issue the refund | full refund | we will refund | we'll refund)
      replacement at no cost
      (store credit | account credit | cash back | cashback)
      "=" {money}
    `,
    // Good or bad, and readers are told of the reward.
    'disclosure.review-any': `
      good or bad
      good "," bad
      (whatever | whether) (you | they | it)
      (both | all) (kinds | opinions)
      (negative | critical) (as well | too | ones)
      honest ..1 (review | opinion | feedback)
    `,
    'disclosure.review-reward': `
      (mention | say | state | disclose | note | tell) ..8 (voucher | gift | discount | entered | received | free | reward | draw | given | paid)
      (mention | say | state | disclose) in (your | the) review
      (review | reviews) ...6 (marked | labelled | labeled | flagged | tagged)
    `,
    'cue.reward-free-of-review': `
      whether you (review | do) or not
      no (review | strings)
    `,
    // Two doors: one for the happy, one for the rest.
    'cue.review-happy': `
      (if | when) [you] ..5 <happy-word>
      (are | were | did) you ..4 <happy-word>
      (happy | satisfied | loved it | love it | great | enjoying) ["?" | "–" | "-" | "!"]
      (good | great | happy) [experience] (customers | "?" | $)
    `,
    'cue.review-unhappy': `
      if not
      otherwise
      (anything | something | any) less [than]
      (don't | do not) ..1 deserve
      not (happy | satisfied | so great | great | so good | completely | fully | sure)
      (unhappy | disappointed)
      if there was anything
      no ["," | "–" | "-" | ":" | "—"] [..1] tell us
      had a (bad | poor) experience
    `,
    'cue.turn-to-us': `
      <turn-to-us> ..1 (us | me | our | it | directly | privately | first | instead | private | to this | by phone)
      (privately | private feedback | private)
    `,
    'claim.review-gag': `
      (before | instead of) (you) ..3 (leave | post | write | leaving | posting | writing | publish) ..2 <bad-review>
      (before | instead of) (leaving | posting | writing) ..2 (<bad-review> | a review)
      before you post anything
      (don't | do not) (leave | post | write) ..2 <bad-review>
      (remove | delete | take down | withdraw | retract | edit) (your | the | that | this) ..2 (review | rating | feedback)
      (change | update | revise) (your | the) ..2 (review | rating) (to | and)
      (negative | bad) (feedback | review) is (deleted | removed | changed | withdrawn)
    `,
    // The seller's own people.
    'claim.review-insiders': `
      (staff | team | everyone | employees | colleagues | friends and family) ":" ..4 (post | leave | write) ..2 (review | reviews)
      (ask | asking | asked | want | need) ..1 (all | every) ..1 (staff | employees | team members | colleagues | member of staff) to (post | leave | write) ..3 (review | reviews)
    `,
  },
})
