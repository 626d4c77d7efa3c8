import { defineLexicon } from '../../src/language/index.ts'

/** Deadlines of offers, words that call one the last, and words that move it. */
export default defineLexicon({
  groups: {
    promotion:
      'sale | sales | offer | offers | deal | deals | discount | discounts | promotion | promo | code | coupon | voucher | savings | early bird | black friday | cyber monday | price | prices | {percent} off | flash sale | save {percent} | save {money} | half price | half off | buy one',
    closing: 'ends | end | ending | expires | expire | expiring | closes | close | runs | valid | good | finishes | stops | last chance | final day',
  },
  patterns: {
    'claim.extended': `
      (enrolment | enrollment | registration | booking | doors | sign up | sign ups) [..1] (extended | reopened | re opened) [by popular demand]
      (<promotion>) [..2] (extended | extended ":" | prolonged) [by | until | to | for | through | !]
      (we've | we have | we are | we're | we) [decided to | just | now] (extended | extend | extending | prolonged) (the | our | this | your | it) [..2] (<promotion> | deadline)
      (we've | we have | we are | we're | we) [decided to | just | now] (extended | extending) ...4 (<promotion>)
      back by popular demand
      (due to | by) popular demand ...8 (<promotion> | extended | back | extend)
      (one | 1) more day ..3 (save | of | to | left | for | only)
      (extended | extension) ":" ...6 (<promotion> | {date} | {duration} | {day})
      (extended | prolonged) (for | by) (one | another | an extra | 24 | 48 | a few | {duration}) ...6 (<promotion> | only | hours | day)
      (another | an extra) {duration} (to save | of savings | of the sale)
      (<promotion>) (deadline | end date) ..2 (extended | moved | pushed back)
      ^ extended $
      last chance extended
      {duration} more to (save | shop | get)
      {number} more (hours | days) to (save | shop | get)
      deadline (has been | is | was) (extended | moved | pushed back)
      (<promotion>) (is | are) back for (one | another) (more | last) day
      (we're | we are) keeping (the | our | this) ..4 (off | sale | offer | deal) going
      there's still time ...6 (<promotion> | save)
    `,
    // A deadline moved for a reason that is told, or one of another sort.
    'cue.extension-reason': `
      (down | outage | offline | crashed | crash | technical | glitch | unavailable | could not | couldn't | unable | failed | broken | error | strike | storm | weather | snow | delay | delayed | closed | tax | court | government | council | ministry | filing | application | applications | submission | submissions | warranty | hours | opening | deadline for (entries | applications | submissions))
    `,
    'cue.promotion': '<promotion>',
    'fact.deadline': `
      (<closing>) [..2] [on | at | by | until | through | till | midnight | this | next] [on] date:{date}
      (until | through | till | before | by) [midnight | midnight on] date:{date}
      (extended | moved) (to | until) date:{date}
    `,
    'claim.final-call': `
      (ends | ending | expires | expiring | over | closes) [at | by] (today | tonight | midnight)
      (last | final) (chance | call | hours | day | reminder | few hours | minutes)
      (only | just) [a few] hours (left | to go | remaining)
      (today | tonight | midnight) only
      gone (at midnight | tonight | tomorrow)
      won't (be back | return | be repeated)
    `,
    'fact.offer-percent': `
      amount:{percent} (off | discount | reduction | less)
      save ..2 amount:{percent}
    `,
    'cue.offer-code': `
      (code | coupon code | promo code | discount code | voucher code | voucher) [":"]
    `,
  },
})
