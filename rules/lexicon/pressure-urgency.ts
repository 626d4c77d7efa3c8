import { defineLexicon } from '../../src/language/index.ts'

/** Words that hurry a buyer, and what gives the hurry a reason. */
export default defineLexicon({
  groups: {
    deal: 'offer | offers | deal | deals | sale | sales | discount | discounts | promo | promos | promotion | promotions | coupon | coupons | voucher | vouchers | special | specials | saving | savings | bargain | bargains | clearance',
    dealish:
      '<deal> | code | codes | price | prices | pricing | bonus | gift | reward | bundle | bundles | event | access | opportunity | rate | rates | fare | fares | edition | drop | pack | packs | doorbuster | doorbusters | member price | launch price | early bird | free shipping | free delivery | markdown | markdowns',
    clock:
      '{timer} | {time} | {duration} [":" | "," | and] [{duration} [[":" | "," | and] {duration}] [{duration}]] | {number} [":" {number}] [":" {number}]',
    basket: 'order | cart | basket | bag | shopping (cart | bag | basket)',
    daysword: 'days | day | dys | d',
    hoursword: 'hours | hour | hrs | hr | h | hs',
    minutesword: 'minutes | minute | mins | min | m',
    secondsword: 'seconds | second | secs | sec | s',
    finish:
      'end | ends | ended | ending | expire | expires | expiring | close | closes | closing | finish | finishes | finishing | run out | runs out | running out | disappear | disappears | disappearing | vanish | vanishes | drop | drops | go | goes | is gone | are gone | gone | is over | are over | is up',
    'cut-price':
      '<deal> | {percent} off | {money} off | half price | bogo | buy one get one [free] | pre sale | special pricing | outlet | free (shipping | delivery)',
    ending:
      '[is | are | will | must | now | is about to | are about to | is set to | are set to] (end | ends | ending | expire | expires | expiring | close | closes | closing | finish | finishes | finishing | run out | runs out | running out | stop | stops | stopping | wrap up | wraps up | wrapping up | disappear | disappears | vanish | vanishes | go away | goes away | going away)',
    'at-once':
      'soon | shortly | today | tomorrow | tonight | tonight at midnight | [at] midnight | this (weekend | week | evening | morning) | {day} | any (minute | moment | second | hour | day) [now] | in [just | only | less than | under] [a] (few | couple of) (hours | minutes | days) | in (just | mere | only) (hours | minutes | days) | in [just | only | less than | under] {duration} | before you know it',
    past: 'gone | over | finished | no longer available | history | back to (normal | full | regular) [price]',
    cta: "shop | buy | order | get | grab | save | book | hurry | act | claim | snag | be quick | don't miss | don't wait | enjoy | treat | secure",
    dash: '"," | ":" | "-" | "–" | "—" | "|" | "!"',
    hours: '{duration} ["(" s ")"] | {number} (hour | minute | day) "(" s ")" | [a] few (hours | minutes | days | hrs | mins)',
    soon: 'soon | shortly | very soon | any (minute | moment | second) | in (just | only) {duration}',
  },
  patterns: {
    // The words are those of a sale, wherever they stand.
    'claim.urgency': `
      limited time (only | [only] [exclusive | special | introductory] <dealish>)
      ^^ limited time [only] $$
      limited period [only] <dealish>
      limited [..1] (offer | offers | deal | deals | promo | promotion | discount | discounts)
      (only (today | tonight) | today & tomorrow only | for [just] one (day | night | weekend | week) only)
      for the next {duration} only
      (get it | order | buy | shop) [it] [now] before (midnight | tonight | tomorrow)
      for a limited (time | period) only
      ^^ for [a] limited time [only]
      <dealish> (won't | will not | can't | cannot | doesn't | does not) (last | stay | stick around | hang around | be (here | around | back | repeated | available | offered)) [for] [again | long | much longer | forever]
      (this | the | our | your | today's) [..2] <deal> (won't | will not | can't | cannot) last [long | much longer | forever]
      <dealish> (is | are) limited $
      <dealish> (is | are) never (coming back | to be repeated | repeated)
      <dealish> [is | are] here today [,] gone tomorrow
      <dealish> [is | are | will be] <past> (soon | tomorrow | tonight | at midnight | in (no time | a flash))
      <dealish> [will | are | is] (disappear | disappears | vanish | vanishes | drop off | drops off | close | closes | closing | finish | finishes | reset | resets) [on | this] (soon | shortly | tonight | today | tomorrow | at (midnight | noon | checkout) | midnight | {day})
      <cut-price> <ending> [on | in] <at-once>
      (someone else | somebody else | another (traveller | traveler | shopper | customer | guest | buyer)) (may | might | could | will) ..1 (take | get | grab | book | buy | snap up) <thisware>
      (prices | price | fares | fare | rates) (change | changes) (by the (minute | hour) | fast | quickly | all the time | at any time | every (minute | hour))
      (this | the | your) (fare | price | rate | deal | offer | discount) (may | might | could) (be gone | disappear | not be (here | available) | go up | change) ..3 (when | later | soon | tomorrow | back | again)
      (we | we've | we have) (saved | held | reserved | kept) (your | this) [..1] <dealish> for [only | just | the next] {duration}
      (unlock | claim | grab) ..3 (<dealish>) for the next {duration}
      only (until | till) (midnight | tonight | tomorrow | noon)
      (one | 1 | two | 2) more (day | days | hour | hours) to (save | shop | order | buy | get | grab | claim | join)
      (join | order | book | buy | sign up) ..3 or pay (double | more | full price)
      (order | book | buy | check out | checkout) (within | in) the [next] (hour | minute)
      <dealish> <ending> (soon | shortly | any (minute | moment | second) | in (just | mere | only) (hours | minutes | days) | before you know it)
      <cut-price> (is | are) (about to | set to) (end | expire | close | finish | stop | disappear | vanish | go away)
      (finish | complete | confirm) (booking | checkout | paying | your (booking | order | purchase)) ..2 to (keep | lock in | secure) (this | your | the | that) ..1 (rate | fare | price | deal | discount)
      <dealish> [is | are | will] (drop off | drops off | fall off | falls off | disappear | disappears) in [just | only] <clock>
      <dealish> [will] (self destruct | self destructs | evaporate | evaporates) [in | within | soon | at | tonight]
      temporary (price (drop | cut | reduction) | discount | markdown | offer)
      (complete | finish | check out | checkout | place your order | book) ..3 to (keep | lock in | secure) (this | your | that) ..1 (rate | fare | price | deal | discount)
      (price | prices | fares | rates | rate) [for | on] [..3] (is | are) about to (rise | climb | increase | jump | go up | change)
      (price | prices | fares | rates | rate) (increase | rise | hike) (coming | ahead | soon | is coming)
      {percent} off ..3 (is | are) (nearly | almost) (over | done | gone | finished)
      (it | this | it all | everything) ends tonight
      tonight (it | it all | this all) (ends | is over)
      ^^ [<dash>] (doors | enrollment | enrolment | registration | registrations | applications | cart) [is | are] (closing $ | (closing | closes | close) (soon | tonight | now | in (<clock> | {duration})))
      (join | enrol | enroll | sign up | register | buy | order) ..2 before we (shut | close) [the | our] (cart | doors | door | list | gates)
      <dealish> [will] <finish> in [just] [a] (few | couple of) (hours | minutes | days)
      <dealish> [is | are] (only | just) (for today | available today | today)
      [you will | you'll] never (see | get | find) (this | these | such a | a) ..3 (<deal> | price | prices) [like this] again
      (prices | price | rates | fares | rate) (are | is) (rising | going up) [soon | fast | tonight | tomorrow]
      (prices | price | rates | fares | rate) (may | might | could | will) (rise | go up | increase) (soon | again | fast | at any time | any time | anytime | any day | tonight | tomorrow | without notice)
      lock in (this | your | the | these | today's) ..2 (price | prices | rate | rates | fare | deal | discount | savings) ..3 (before | while | now | today)
      (weekend | one day | today | tonight | this month) only (<dealish> | "!" | <dash>)
      ^^ [<dash>] (weekend | tonight) only [$ | <dash>]
      <dealish> [that] (is | are | is about to | are about to) (~end | ~expire | ~close | going away | running out) [<soon>]
      <dealish> [must] (end | ends | ending | expire | expires | expiring | close | closes | closing) <soon>
      <deal> [is] (end | ends | ending | expire | expires | expiring) [on | this] ({day} | today | tonight | tomorrow | midnight | at midnight | tonight at midnight | this week | this weekend)
      (~end | ~expire) <soon> [on] ..2 <dealish>
      (prices | price) ..2 (go | goes | going | rise | rises | rising | increase | increases | increasing) [back] [up] (soon | tonight | tomorrow | at midnight | in {duration})
      before (prices | the price) (go | goes | rise | rises | increase | increases) [up]
      (flash | lightning | doorbuster | one day | {duration=1} | {duration=24} | {duration=48} | {duration=72} | overnight | last minute | last chance | midnight) (sale | deal) [ends | ending] [<soon>]
      (flash | lightning | doorbuster | one day | {duration=1} | {duration=24} | {duration=48} | {duration=72} | overnight | last chance | midnight) (sales | deals) (<dash> | end | ending | on | now | live | are | today | tonight | this)
      today's (flash | only) <deal>
      today only
      (one | 1) day only
      (this weekend | tonight | this week) only
      (just | only) {duration} left to (~save | ~buy | ~order | ~shop | ~claim | ~get | ~grab | ~enter | ~redeem)
      (last | final) (day | days | hours | few hours | minutes | chance | call | week | weekend) (to | for) ..2 (~save | ~shop | ~buy | ~order | ~get | ~grab | ~claim | ~enjoy | ~redeem | <deal> | free shipping | {percent} | {money})
      (last | final) {duration} (to | for) ..2 (~save | ~shop | ~buy | ~order | ~get | ~grab | ~claim | ~enjoy | ~redeem | <deal> | free shipping | {percent} | {money})
      <deal> (is | are | almost | nearly | is almost | is nearly | are almost) over
      deal of the (day | hour | week) (~end | ~expire)
      before (the | this | our | your) ..2 <dealish> (end | ends | is over | are over | expires | expire | closes | is gone | runs out | goes up | rises | increases)
      before [the | our] (price | prices | rates) (go | goes | rise | rises | increase | increases) [up | back up]
      (only | just | less than | under) <hours> [left | remaining] to (~save | ~buy | ~order | ~shop | ~claim | ~get | ~grab | ~enter | ~redeem | ~book | ~use)
      <hours> (until | till | before) [the | this | our | your] ..2 (<dealish> | <basket>) (end | ends | is over | expire | expires | closes | goes up | go up | rise | rises | increase | increases | is gone)
      <hours> left (at this price | (for | of | on | in) ..2 (<deal> | {percent} | free | this price))
      (today | now) or (pay (more | full price) | regret it | never | miss out) [later | tomorrow]
      tomorrow [it's | it is | it will be | you'll pay] (full price | too late | more expensive | gone)
      (complete | finish | check out | checkout | place) [your] [purchase | order | booking] (soon | now | quickly) ["," | "-" | "–"] ..6 (expire | sell | gone | run out | released)
      <basket> [is | are] [about to | going to | will | may] (expire | expires | be released | time out) [soon | shortly]
      items in your <basket> [will | may | might | are about to | are] (expire | expiring | be released | be removed | selling (fast | quickly | out))
      one time (only | <dealish>)
      (last | final) {duration} (of | for) [the | our | this] ..3 (<deal> | free | {percent} | {money})
      (final | last) (markdowns | reductions | price drop) <dash> (last chance | ends | ending)
      (extended | back) [by popular demand] ["!" | <dash>] [for] (one | 1 | {number}) more (day | days | week | hours)
      (sale | offer | deal) extended
      (while | so long as | as long as) [the | this | our] (offer | timer | clock | price | sale | deal | countdown) (lasts | runs | is running | is on | is live | is still live | holds)
      (when | once | as soon as) [the | this] (timer | clock | countdown) (runs out | hits zero | reaches zero | stops | ends | expires)
      (offer | offers | deal | deals | sale | prices) (not | never) (to be | be) (repeated | missed)
      ends in "-" ..4 <deal>
      [<dealish> ["," | "-" | "–"]] for a (short | brief | very short) (time | period | while) only
      <dealish> ["," | "-" | "–"] for a (short | brief | very short) (time | period | while)
      ^^ short time only
      (available | here | valid) [only] for a (short | brief | limited) (time | while)
      only this (weekend | week | month | evening | morning)
      ~miss ..2 (this | our | these | out on this | out on our | out on these) ..3 <deal>
      (claim | use | redeem | grab | shop) ..4 before (the timer | the clock | time | it) (runs out | hits zero | ends | stops | expires)
      (tomorrow | then | after that) ..3 back to (full | normal | regular) price
      (when | before | once) (the | our) (timer | clock | countdown) (hits | reaches | runs | ends | stops)
      <deal> (ends | closes | is over) when
      (shop | buy | book | order | save | grab) ..2 before ..2 (<deal>) (ends | end | is over | are over | closes | expires)
      <deal> must (end | go) [on | by | this] [{day}]
      while (the | this | our | these) <deal> (last | lasts)
      while <deal> (last | lasts)
      (final | last) day of (the | our | this) ..2 <deal>
      <deal> ..2 (about to | set to | due to | going to) (end | expire | close | disappear | vanish)
    `,
    // Hurry by itself: a finding only where something is offered beside it, or where it stands alone as a slogan.
    'claim.urgency-loose': `
      limited time
      for (limited | a [very] limited | only a limited) (time | period) [only]
      {duration} only
      (deal | deals | offer | special | steal | bargain) of the (day | week | hour) <dash> ...8 (<cta> | {percent} | {money} | free)
      today's (best | top | hot | hottest | special) <deal>
      today's (deal | offer | special | bargain | sale | discount)
      ^^ [the] (last | final) ({duration=24} | {duration=48} | {duration=12} | {duration=72}) ($$ | <dash>)
      (last | final) (hours | minutes | days) (of | on | for)
      be quick
      while you [still] can
      (order | buy | book | grab | claim | shop | reserve | sign up | join) fast
      for a short time
      (claim | save | grab | redeem | join | upgrade | sign up | reserve) ..3 before (midnight | tonight)
      (only | just | less than | under | hurry ["," | "!"]) <hours> (left | remaining | to go)
      <hours> (until | till) (it's | it is) (gone | over)
      or miss out
      (don't | do not) sleep on (it | this | these)
      (don't | do not) let (this | it | these) ..3 (slip | get away | pass | go | run)
      ^ (quick | rush) ("!" | "," | ":" | "-" | "–" | "—")
      ^ move (fast | quickly)
      ^ (don't | do not) miss (it | this) ("," | ":" | "-" | "–" | $)
      [{duration}] (left | remaining) ":" {duration}
      gone (tomorrow | soon | tonight)
      time limited (<dealish> | only)
      ^^ time limited ["!"] $$
      short time only
      (weekend | tonight) only
      before (the | this) (timer | clock) (runs | hits | ends | stops)
      (this | these) (will not | won't) be (repeated | here long | around long | around for long | here for long)
      [only | just] {duration} (left | remaining)
      [only | just] {duration} to go $
      (ends | end | ending | expires | expire | expiring | closes) in [":"] [only | just | about | less than | under] {duration} [{duration}]
      while (it lasts | they last)
      (don't | do not) miss out
      ^ [the | our | your | only] (last | final) (day | days | hours | hour | minutes | few hours | few days) ($ | "!" | "," | ":" | "-" | "–" | to (save | shop | buy | order | grab | get | claim | join | enter | register))
      (<deal> | it's | it is | this is | today is | today's | these are | in) [the | our | your | its] (last | final) (day | days | hours | hour | minutes | few hours | few days) ($ | "!" | ":" | "-" | "–" | to (save | shop | buy | order | grab | get | claim | join | enter | register))
      (last | final) (chance | call) [":"] [to (save | shop | buy | order | grab | get | claim | join | enter | register)]
      hurry [up] [while you still can]
      act (now | fast | quickly | today | soon)
      (~end | ~expire) (soon | shortly | very soon)
      time is [almost | quickly] (running out | up)
      countdown (has begun | has started | starts now | begins now)
      only {duration} more
      [the] (clock is | clock's | timer is) ticking
      ^ (hours | minutes) (left | remaining) ("!" | "," | $ | to)
      (won't | will not) be (around | here) [for] (long | much longer)
      ^ (won't | will not | never [to]) be repeated
      running out of time
      (only | just | mere) (hours | minutes | days | seconds | a few hours | a few days | a day) (left | remaining | to go) [to]
      time's [almost | nearly | quickly] (running out | up)
      tick tock
      final countdown
      countdown is on
      now or never
      act (fast | now | quickly | soon)
      (order | buy | book | shop) soon
      ^^ hurry [up] $$
      before it goes
      closing soon
      going [once] going twice
      before (it's | it is) (too late | gone | all gone | over)
      before (they're | they are | time runs | it) (gone | all gone | out | ~end | ~expire)
      (don't | do not) (wait | delay | hesitate)
      (almost | nearly) over
      (end | ends | expires | ending | expiring) (tonight | today | [at] midnight | soon)
      (shop | buy | order | book) now before
    `,
    // A clock that runs down. Without a date nobody can tell whether it is a real one.
    'claim.countdown': `
      (~end | ~expire | ~close | ~vanish | ~disappear | ~reset | ending | left | starts over) [in | within] [only | just] [":"] [only | just] ({timer} | {time} | {number} ":" {number} [":" {number}] [":" {number}])
      <deal> (~end | ~expire) (in [":"] | ":") $$
      (~end | ~expire | ~close | ~order | ~vanish) (in | within) [":" | only | just | the next] {duration} ("," | and | ":") {duration}
      countdown [":"] {duration} ["," | and | ":"] {duration}
      <deal> [is | are] (valid | available | good) for [only | just | the next] {duration} [only]
      <deal> [is | are | will | now] (~end | ~expire | ~close) [in] [":"] [only | just] <clock>
      <dealish> [is | are | will | will be | now] [only] <finish> (in | within) [":"] [only | just | about | under | less than] <clock>
      <dealish> [is | are | stays] (valid | available | good | live | on | yours | held | open) for [only | just | the next | another] <clock>
      <dealish> (countdown | timer | time left | time remaining | left) [":"] <clock>
      countdown [to ..3] [":"] ({timer} | {time} | {duration} [":" | ","] {duration} | {number} ":" {number})
      ^^ [hurry ["!" | ","]] (only | just | last | countdown | closing in | you have) [":" | "-"] {duration} [":" | "," | and] {duration} [[":" | "," | and] {duration}] [{duration}] [left | remaining | to go] ["!"] ...4 $$
      left to (order | buy | book | save | shop) [":"] <clock>
      (we | we've | we have) [saved | held | reserved | kept] (your | these | this) ..2 for [only | just | the next | another] ({timer} | {time} | {number} ":" {number} | {duration=10} | {duration=15} | {duration=20} | {duration=5} | {duration=30})
      <hoursword> [":"] {number} [":" | "," | "|"] <minutesword> [":"] {number}
      <daysword> [":"] {number} [":" | "," | "|"] <hoursword> [":"] {number}
      <daysword> [":"] {duration} [":" | "," | "|"] ({duration} | {number}) [[":" | "," | "|"] ({duration} | {number})]
      <hoursword> [":"] {duration} [":" | "," | "|"] {number}
      {duration} "|" {duration} ["|" {duration}]
      (order | checkout | check out | buy | book | purchase | shop) [now] (in | within) [the next] {duration} ({duration} | {number} <minutesword>) [{duration}]
      (^ | <dash>) (order | checkout | check out | buy | book | purchase) (in | within) [the next] {duration} $
      (price | prices | discount) (increase | increases | rise | rises | hike | jump | jumps) [in] [":"] <clock>
      (~end | ~expire) in [":"] <daysword> <hoursword> <minutesword>
      ^^ <daysword> [":"] <hoursword> [":"] <minutesword> [[":"] <secondsword>] $$
      <daysword> [":"] <hoursword> [":"] <minutesword> [":"] <secondsword>
      <hoursword> [":"] <minutesword> [":"] <secondsword>
      {duration} [":"] <hoursword> [":"] <minutesword>
      {duration} [":"] <minutesword> [":"] <secondsword>
      ^^ {duration} [":" | ","] {duration} [[":" | ","] {duration}] [left | remaining | to go] $$
      {duration} [":" | ","] {duration} [[":" | ","] {duration}] (left | to go) to (~save | ~shop | ~buy | ~order | ~get | ~claim | ~grab)
      (you have | you've got | you only have) [only | just] <clock> [left] to (complete | finish | check out | checkout | claim | buy | order | place | secure | save | redeem | grab | get)
      (we're | we are | we have | we've | we will | we'll | we can) [only] (hold | holding | held | reserve | reserved | reserving | saved | saving) (your | these | this | the) ..3 for [only | just | the next | another] <clock>
      <basket> ..3 (expire | expires | be cleared | be released | be emptied | be cancelled | be lost) in [":"] [<clock>]
      remaining time [to ..2] [":"] ({timer} | {time} | {number} ":" {number})
      time (left | remaining) to (~save | ~shop | ~buy | ~order | ~get | ~claim | ~grab | check out | checkout)
      ^ {timer} [left | remaining | to go] $
      {timer} (left | remaining | to go)
      ({time} | {number} ":" {number}) (left | remaining) [to]
      <daysword> [":"] {duration} [":"] {duration}
      (<cta> | claim | redeem | join | sign up | upgrade | reserve | complete) ..3 (in | within) the next <clock>
      (<cta> | claim | redeem | join | sign up | upgrade | reserve) ..3 within <clock> to (get | save | receive | claim | unlock | lock)
      (order | checkout | check out | buy | book | purchase) (in | within) [the next] {duration} ["," | ":"] {duration}
      ^^ [<daysword> [":"]] {timer} ...8 $$
      [(offer | sale | deal) [":"]] time (remaining | left) [":"] <clock>
      (prices | price) (increase | increases | go up | goes up | rise | rises | going up) in <clock>
      (order | checkout | check out | buy | book | purchase | shop) [now] (in | within) [":"] [the next] ({timer} | {time} | {number} ":" {number} [":" {number}] [":" {number}])
      (order | checkout | check out | buy | book | purchase | shop) [now] [":"] {timer}
      (complete | finish | confirm | place | secure) your (purchase | order | booking | checkout | reservation) (in | within) [the next] <clock>
      ^ (claim | redeem | use | grab | unlock | activate) [your | this | the | it] ..2 within [the next] ({duration} | {timer})
      (order | checkout | check out | buy | book | purchase) (in | within) [the next] {duration} to (get | save | receive | claim | unlock | lock)
      if you (order | buy | book | check out) (in | within) [the next] <clock>
      (price | rate | fare | offer | discount | code) [is] [only] (guaranteed | reserved | locked | held | valid | good | available) (for | for the next) [only | just] <clock>
      (order | checkout | check out | buy | purchase) (in | within) [the next] {duration} to (get | save | receive | claim | unlock | lock) ..3 (off | {percent} | {money} | free | discount)
      <basket> (is | are | has been | have been | will be | now) [being] (reserved | held) [for] [":"] [only | just | the next] [<clock>]
      (items | products) [in [your] <basket>] (is | are | has been | have been | will be) (reserved | held) [for] [":"] [only | just | the next] [<clock>]
      <basket> (~expire | reserved | ~end) [in | for] [":"] <clock>
      (reserved | held) for [you for] [only | just | the next | another] ({timer} | {time} | {duration} | {number} ":" {number}) [minutes]
      (stock | price | availability | offer | discount) [is] (guaranteed | reserved | locked [in] | held) for [":"] [only | just | the next] <clock>
    `,
    // A clock by itself: a finding only beside something for sale.
    'claim.countdown-loose': '{timer}',
    // A price for those who do not sleep on it.
    'claim.exploding-offer': `
      (only | valid | good | available | yours | price | offer | discount | deal | honoured | honored) ..4 (if | when | provided) you (~sign | ~decide | ~book | ~buy | ~order | ~join | ~commit | ~act | ~enrol | ~upgrade | ~pay) ..3 (today | now | tonight | right now | on this call | on the spot | immediately | this minute | before you leave)
      (sign | decide | book | buy | join | commit | enrol | enroll) ..2 (today | now | on this call) (or | and) ..3 (offer | price | deal | discount) (~expire | ~go | disappears | is gone | is lost)
      (this | the) (offer | price | deal | discount) ..3 (~expire | ends | disappears | goes away | is gone) (when | once | as soon as | if) you (leave | close | hang up | exit | navigate)
    `,
    'claim.closing-down': `
      (closing | going out of business | store closing | closing down | liquidation | retirement | moving) (sale | sales)
      closing down (sale | soon | forever)
      going out of business
      everything must go
    `,
    // What makes "hurry" about buying.
    'cue.offer': `
      <deal>
      {money}
      {percent}
      off
      save
      free (shipping | delivery | gift | postage)
      (buy | order | shop | checkout | purchase | add to (cart | bag | basket))
      (code | codes | clearance | price | prices | bundle)
      (grab | get | claim | snag | secure) yours
      (stock | sold | selling)
    `,
    // An end in the calendar.
    'fact.end-date': `
      {date}
      (ends | end | ending | until | till | thru | through | expires | expire) [on | {day}] {number} / {number}
    `,
    'fact.end-weekday': `
      (until | till | by | before | through | thru | on | ends | end | expires | closes | this | next) [this | next | midnight] (=Monday | =Tuesday | =Wednesday | =Thursday | =Friday | =Saturday | =Sunday | monday | tuesday | wednesday | thursday | friday | saturday | sunday)
    `,
    'fact.end-of-day': `
      (until | till | by | before | through | ends | end | ending | expires | closes) [at] (today | tonight | tomorrow | midnight | noon) [[..3] {time}]
      (until | till | by | before | ends | end | ending | expires | closes) [at] {time}
    `,
    'disclosure.offer-end': `
      <dealish> ..8 (end | ends | ending | expire | expires | valid | run | runs | available | until | through | close | closes | thru | from) ..5 {date}
      (valid | available | ends | expires | runs | redeemable) [only] (from | until | through | thru | on | to | till | by) ..3 {date}
    `,
    // Notices about the reader's own account, safety or appointments may well be urgent.
    'cue.service-notice': `
      (password | link | session | login | token | passcode | verification | verify | payment | invoice | appointment | recall | recalled | safety | passport | visa | licence | license | certificate | domain | mailbox | security | fraud | account | trial | warranty | insurance | tax | return | returns | meeting | survey | vote | deadline)
    `,
  },
})
