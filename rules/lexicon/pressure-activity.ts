import { defineLexicon } from '../../src/language/index.ts'

/** Other buyers, seen over the shoulder. */
export default defineLexicon({
  groups: {
    others:
      'person | persons | people | customer | customers | shopper | shoppers | visitor | visitors | buyer | buyers | user | users | others | guest | guests | traveller | travellers | traveler | travelers | viewer | viewers | fan | fans | folks | ppl | collectors | bidders | members | bargain hunters | someone else | other (people | shoppers | customers | users | visitors | buyers | travellers | travelers)',
    manypeople:
      '<counted> of you | (<counted> | some) [other | more | happy | fellow | savvy | smart | lucky | verified | new | of our | of your] <others> [other than you | like you | near you | in your area | nearby]',
    viewing:
      'viewing | looking at | looking | watching | checking out | checking (this | it | these) out | browsing | considering | eyeing | shopping | interested in | booking | buying | adding | (picking | choosing | selecting | booking) (seats | tickets | rooms | dates)',
    acted:
      'bought | purchased | ordered | viewed | booked | reserved | claimed | favourited | favorited | saved | added | looked at | checked out | picked | grabbed | signed up | subscribed | enrolled | enroled | snapped up | requested | joined | rented | hired | wishlisted | liked | hearted | bookmarked | redeemed | unlocked | seen | chosen | chose | reordered | re ordered | got | put | placed | pre ordered | preordered | backed | pinned | requested | asked about | enquired about | inquired about',
    lately:
      'right now | now | currently | at the moment | at this moment | today | tonight | recently | just now | this (hour | week | minute | morning | month) | yesterday | (in | over | within | during) [the] (last | past) ({duration} | few (hours | minutes | days) | hour | day | week | month | {period} | couple of (hours | days)) | in {duration} | within {duration} | since (yesterday | midnight | this morning) | in the last few (hours | minutes | days) | last (month | week) | last night | all day | so far [today] | this hour | an hour ago | minutes ago | hours ago | {duration} ago | as we speak',
    somebody:
      '[a | an | another | one | one of our | some] [new | happy | lucky | smart | verified | anonymous | recent | returning | fellow | loyal | guest | other] (customer | customers | shopper | visitor | buyer | guest | member | user | client | fan | subscriber | traveller | traveler | person) | someone | somebody',
    thisware:
      'this | it | these | (this | these) (item | items | product | products | offer | deal | style | size | page | property | hotel | room | tour | event | course) | the (item | product | offer | deal | page | same) | your (item | size)',
    baskets:
      'cart | carts | basket | baskets | bag | bags | wishlist | wishlists | wish list | wish lists | trolley | trolleys | favourites | favorites | favourite list | shopping (cart | carts | bag | bags | basket | baskets | list | lists) | saved items | watchlist | watchlists',
    about: 'over | more than | about | around | almost | nearly | at least | another | well over | close to',
    done: 'sold | bought | purchased | ordered | booked | reserved | claimed | redeemed | viewed | looked at | searched | clicked | installed | played | pinned | seen | watched | saved | liked | wishlisted | favourited | favorited | rented | downloaded | requested | shared | used | hired | added [to ..1 <baskets>]',
    tally:
      'sold | bought | purchased | ordered | booked | viewed | claimed | views | orders | purchases | sales | bookings | reservations | rentals | sign ups | signups | downloads | adds to <baskets> | added to <baskets> | viewers | watchers | bids | redemptions | uses | requests | likes | wishlists | adds | added | saves | enquiries | inquiries',
    bought:
      'bought | purchased | ordered | booked | reserved | claimed | saved | redeemed | snagged | grabbed | picked up | signed up | subscribed | checked out | got | won | unlocked | received | added | joined | snapped up | scored | pre ordered | preordered | backed | rented | hired | enrolled in | left [us] (a | another) ..3 review | placed (an | their | a | his | her) [..1] order | started ([their | the] checkout | checking out)',
    ago: '{duration} ago | (a | an | one | few | couple | several) (second | minute | hour | moment | seconds | minutes | hours | moments) ago | {duration} back | moments ago | just now | right now | yesterday | minutes ago | hours ago | seconds ago',
    counted:
      '[<about>] {number} ["+"] | {number} (or more | plus) | several | many | dozens of | hundreds of | thousands of | lots of | loads of | plenty of | a lot of | a few | tons of | countless | a couple of | a dozen',
  },
  patterns: {
    'claim.activity': `
      <manypeople> ["(" ..1 ")"] ..2 [is | are | were] [currently | also | now | just | still] <viewing> [<thisware>] [[..4] <lately>]
      <manypeople> [..1] (is | are) [..1] (online | here | on this page | in the shop | in line) [<lately>]
      <manypeople> [have | has | had] [also | just | recently | already | currently] <acted> [to | at] (<thisware> | [..3] (<lately> | <baskets>)) [[..3] <lately>]
      <manypeople> ..3 [have | has] [also | just | recently | already] (bought | purchased | ordered | booked | claimed) [..4] <lately>
      <manypeople> [..1] (recently | just | also) <acted> [<thisware>]
      <manypeople> <acted> <thisware> ..3 $
      <manypeople> [..1] (have | has | with) [..5] in [their | the | a] <baskets> [<lately>]
      <manypeople> [have | has] [also | just | recently | already] (put | placed | added | saved | dropped | popped) ..4 (in | into | to | on) (their | a) <baskets> [<lately>]
      <manypeople> ..3 (added | adding) ..6 to [their | the] <baskets> [<lately>]
      <manypeople> [also] (want | love | like | own | need) (this | it)
      <manypeople> [have | has] (their | an) (eye | eyes) on
      <manypeople> online
      <manypeople> (currently | now | also) interested
      <manypeople> (are | is) [currently | now | also] (active | live | shopping | browsing) [right now] [on | in | at] (our | this | the) (site | website | store | shop | page | app)
      ^^ [currently | now | already] in [other] (<others> | people's | customers' | shoppers' | users') [..1] <baskets> [":" | "-"] {number} $$
      <baskets> ["(" | ":" | "-"] <manypeople> [have | has] [also | just | already] (added | saved | wishlisted) [it | this] [")"] $$
      (last | latest | most recently) (purchased | bought | ordered | booked | sold) [":"] [at] {time} [today | this morning | this afternoon | tonight | yesterday]
      (favoured | favored | favourited | favorited | wishlisted | liked | loved | saved | bookmarked) by [":"] <counted> [other | happy] <others>
      (in | over | within | during) [the] (last | past) {duration} ["," | ":"] [over | more than] (<manypeople> | {number}) ..3 (<acted> | sold | orders | views | purchases | bookings)
      (sold | claimed) [":"] {number} [sold | units | pieces | times] $$
      {number} ["+"] [already | units | items | pieces] sold $
      [other] (customers | shoppers | people | others | visitors | buyers) (are | have) [also] [just | currently | recently] (viewing | buying | looking at | viewed | bought | purchased) (this | it | these) [<lately>]
      <counted> [..2] <tally> [..3] <lately>
      <done> [<about>] ({number} ["+"] times | {multiple} | hundreds of times | dozens of times) [..3] <lately>
      <done> (once | twice) <lately>
      <done> by <counted> [..2] [<others>] [..3] <lately>
      (sold | bought | purchased | ordered | booked | viewed | added to <baskets> | wishlisted | favourited | favorited) [<about>] ({number} ["+"] times | {multiple})
      <counted> [other] ..1 (are | is) [currently | now | also | just | still] (viewing | looking at | watching | eyeing | considering | buying | checking out | browsing | interested in | waiting for | shopping for | bidding on | following | tracking | ordering | purchasing | reserving | adding | thinking about) <thisware>
      <counted> [other] ..1 [have | has] [just | recently | already | also] (bought | purchased | ordered | booked | viewed | reserved | looked at | added | saved | liked | grabbed | picked | favourited | favorited | snapped up) (this | it | these) [[..3] <lately>]
      <counted> [have | has] [already | just] (seen | viewed | bought | purchased | ordered | saved | liked) (this | it | these) [[..3] <lately>]
      [<others> | <counted> ..1] (have | has) (this | it | these) [..2] in (their | a) <baskets> [<lately>]
      (everyone | everybody | everyone's | everybody's | so many people) [is | are] [currently | now] (looking at | viewing | buying | loving | wearing | ordering | adding) <thisware>
      (people | shoppers | customers | others) [near you | in your area | like you | nearby | around you | in ..1] (are | have) [just | currently | now | recently] (buying | viewing | looking at | ordering | bought | purchased | ordered | snapping up) <thisware> [[..3] <lately>]
      {number} ["+"] (other | more) <others> [are] (waiting | competing | bidding | interested | in the queue | in line)
      (competing | competition) (with | from ":") {number} ["+"] [other] <others>
      (active | current | live | real time | online) (users | visitors | shoppers | viewers | buyers | customers | watchers) [":" | "-"] {number}
      [currently] (active | live | real time) (users | visitors | shoppers | viewers | buyers | customers) [now | right now | on this page]
      (last | latest | most recently | recently) (sold | bought | purchased | ordered | booked | viewed | added | added to <baskets> | claimed | reserved | rented | downloaded) [":"] ..3 <ago>
      new (order | sale | booking | purchase | customer | sign up | signup | reservation) (from | in | by) ..3 (":" | "," | $)
      ^^ just (sold | bought | ordered | purchased | booked | reserved | claimed | rented) ["!" | "."] $$
      (this | this room | this item | this product | this hotel | this house | this car | this property | this tour) [was | has been] [just | recently] (booked | bought | sold | ordered | purchased | viewed | added | reserved) <ago>
      (sold | bought | purchased | ordered | booked | viewed) [over | more than | about] {number} [..2] <lately>
      [was | has been] (viewed | bought | purchased | added | ordered | booked) ...5 {number} times [[..3] <lately>]
      [already] in [over | more than] <counted> [..2] <baskets> [<lately>]
      <counted> [..2] (has | have) (this | it | these) [..1] (in | on) (their | the | a) <baskets>
      <manypeople> [are | is] (in | at) [the] (checkout | check out)
      ^^ ...6 (has | have | was | were | been) [just | recently | now] [been] (bought | purchased | ordered | booked | sold | reserved | rented | added to [..1] <baskets> | placed in [..1] <baskets>) [(by | in | from | to) ...8] (<ago> | today | tonight | this (morning | hour | minute))
      [real time] {number} ["+"] (visitor | visitors | viewer | viewers | shopper | shoppers | watching | online) <lately>
      {number} ["+"] [currently | now | also] (viewing | watching | viewed | viewers | looking) (this | now | right now | the | currently | today)
      {number} ["+"] (currently | now) (viewing | watching | looking | browsing | shopping)
      ^^ {number} ["+"] (viewing | watching | viewers | watchers | sold | people viewing | people watching) [this] ..2 $$
      (viewed | seen | bought | purchased | ordered | booked | saved | liked | reserved | snapped up | loved | added to [..1] <baskets>) [already] by <counted> [other | happy] <others> [[..3] <lately>]
      (last | latest | recently) (purchased | ordered | bought | booked | sold | purchase | order | booking) [":"] ..3 <ago>
      (sold | bought | purchased | ordered) [about] <ago>
      recently (purchased | bought | ordered | booked | viewed) by
      ^ just (sold | bought | ordered | purchased) $
      <counted> (are | have) [also | already | just | currently] (<viewing> | <acted>) [<thisware>] [[..4] <lately>]
      {number} ["+"] (viewing | watching) $
      [being] (viewed | watched) by <counted> <others>
      on <counted> people's (wishlists | wish lists | lists)
      <counted> people's (carts | baskets | bags | wishlists)
      (live | current) (visitors | viewers | shoppers) [":"] {number}
      (this | these | item | product | style) [..1] (is | are) [currently | now] trending
      trending [":" | "!"] ...4 {number} ..2 (sold | bought | viewed | viewing)
      (last | most recent) (purchase | order | booking | sale) [was] [":"] ..3 <ago>
      (just | recently | last) (sold | purchased | bought | ordered | booked) [":" | "!"] ...6 <ago>
      <counted> <baskets> (contain | contains | have | hold | hold) (this | it)
      ^^ [in | currently in] <counted> (in <baskets> | <baskets>) [<lately>] $$
      <manypeople> [have | just] [already | just | recently] (purchased | bought | ordered | booked) $
      added to <counted> <baskets> [<lately>]
      [just | recently] (it's | it is | this is | now | already | currently) in <counted> [people's] <baskets> [<lately>]
      <manypeople> [are | is] [about | ready | waiting | queuing | racing] to (buy | book | order | check out | grab | get) [<thisware>]
      <manypeople> [are | is] (after | interested in | in love with) <thisware>
      <manypeople> (are | is) [also | currently | now] interested $
      <manypeople> (can't | cannot) stop (looking | staring | talking)
      ^ ["!" | ":" | now | currently] {number} ["+"] [active | live | other] (visitors | users | guests | shoppers | customers | viewers | buyers) [are] [on (the | our | this) (site | page | shop | store) | here | online] [right now | now | currently | at the moment] $
      (someone else | another (customer | shopper | visitor | guest | buyer | traveller | traveler | user)) (is | has) [also | just | currently | now] (viewing | looking at | buying | booking | checking out | considering | eyeing | bought | booked | ordered | reserved | added) [<thisware>]
      {number} ["+"] [have] just sold [out]
      ^^ {number} ["+"] (viewed | bought | ordered | purchased | booked | claimed | redeemed) $$
      {number} [people] on this page [now | right now | today]
      (now | currently | live) (viewing | watching | online | browsing | shopping) [":"] {number}
      (online now [":"] | online ":") {number} [<others>]
      {number} ["+"] live <others>
      <others> (watching | viewing | online | browsing | right now | here) [now | right now] ":" {number}
      <manypeople> (is | are) [currently | now] (in the queue | in line | waiting in line | queuing | queueing | in the waiting room)
      {number} ["+"] [..1] sold and counting
      ^^ already sold [":"] [over] {number} ...4 $$
      not the only (one | person) (looking | interested | viewing | watching | who)
      ^^ <ago> verified
      (liked | loved | bought | viewed | saved | ordered) by ..2 and {number} ["+"] others
      (lots of | a lot of | so much | huge | high) interest in <thisware>
      <thisware> (is | are) (getting | attracting | drawing) (a lot | lots | plenty) of (attention | interest | views)
      <thisware> (is | are) [very | so | really | extremely] (popular | hot) (right now | now | at the moment | today)
      (someone | somebody | one person) (buys | orders | books) (one | this | it) every
      every {duration} (someone | somebody | a customer | one | another) ..2 (buys | sold | orders | books)
      (coupon | code | deal | offer | voucher) ..3 (used | claimed | redeemed) [by | over] {number}
      {number} of your (friends | contacts | neighbours | neighbors) (like | use | have | love | want) <thisware>
      (one | {number} | a ..1 | another) [is | are | gets] (sold | bought | purchased | booked | ordered) every (second | minute | hour | {duration} | few (seconds | minutes | hours))
      (people | everyone | everybody | shoppers | customers | guests) (is | are) [all] (going (crazy | wild | mad | nuts) | raving | obsessed | talking | buzzing) (for | about | over | with) (<thisware> | our)
      ^^ verified (purchase | order | booking | buyer) [":" | "-" | "–" | "—"] ...8 <ago>
      {number} of your (friends | contacts | neighbours | neighbors | colleagues) (<acted>) <thisware>
      (last | latest | most recently) viewed [":"] ..3 <ago>
      {number} ["+"] [other] <others> (are | is) (active | live | shopping | online | browsing) [<lately>]
      (there are | there is) [currently | now] {number} ["+"] [other] <others> (on | looking at | viewing | browsing | interested in | shopping for) <thisware> [<lately>]
      {number} ["+"] [other] <others> [currently | now] on this (page | site | item | product | listing | deal) [<lately>]
      {number} ["+"] [are] (browsing | watching | viewing | booking | buying) <thisware> [<lately>]
      (sold | bought | ordered | booked | viewed | purchased) ":" [over] {number} ..3 <lately>
      (someone | somebody | another (shopper | customer | visitor)) [has] [just | recently] (added | put | saved | grabbed | claimed | snagged) <thisware> ..2 (<baskets> | <ago> | $)
      (you and | you're not alone ":" | not the only one ":") {number} ["+"] [other] <others>
      (popular | in demand | trending | hot | bestseller | best seller) [":" | "!" | "-" | "–"] [over] {number} ["+"] ..3 (<acted> | <viewing> | sold | views | orders)
    `,
    // A buyer without a name.
    'claim.activity-named': `
      ^^ who:((someone | somebody | a customer | a shopper | a visitor) (in | from | near)) ...8 $$
      who:(someone | somebody | a customer | a shopper | another (shopper | customer)) [[in | from | near] ...8] is did:(viewing | buying | looking at | checking out)
      who:(someone | somebody | a customer | a shopper | a visitor | a buyer | another (customer | shopper | buyer) | {person}) [has] [just | recently] did:(bought | purchased | ordered | booked | reserved)
      who:((someone | somebody | a customer | a shopper | a visitor | a buyer | {person} | [a] verified (buyer | customer | shopper)) (in | from | near)) ...10 [has] [just | recently] did:<bought>
      ^^ who:(...4 (in | from | near | of)) ...10 [has | have] (just | recently) did:<bought>
      ^^ who:(..3 (in | from | near)) ...10 [has] did:<bought> ...20 (<ago> | recently)
      ^^ who:(..3) [has | have] (just | recently) did:(bought | purchased | ordered | redeemed | booked | claimed | saved | joined $ | signed up | subscribed | enrolled | registered | reserved | donated | placed (an | their) order | started (a | their) ..2 (trial | subscription | membership | plan))
      ^^ who:(..3) [has | have] did:(bought | purchased | ordered | booked | signed up | subscribed | redeemed | checked out | claimed | won | grabbed | snagged | reserved | unlocked | joined | enrolled | registered | donated | upgraded | started (a | their) ..2 (trial | subscription | membership | plan)) ...20 <ago>
      ^^ ["("] <ago> [")" | "," | ":" | "-" | "–"] who:(..3 (in | from | near)) ...6 [has] did:<bought>
      ^^ who:(..3 (in | from | near)) ...6 [has | have] just did:placed (an | their) order
      ^^ who:(..3) ...6 (just | recently) did:(bought | purchased | ordered | booked | signed up | subscribed | saved | claimed) (a | an | the | this | {number} | their | ":" | ..4 $$)
      ^^ who:(..2 ("(" | "," | "-")) ...6 just did:(bought | purchased | ordered | booked | signed up | subscribed)
      ^^ who:(..2 "(") ...6 ")" did:(bought | purchased | ordered) (a | an | the)
      ^^ who:(..3 (in | from | near)) ...10 did:(bought | purchased | ordered) (a | an | the | ":" | $)
      (just | recently | was) did:(bought | purchased | ordered) by ...4 (in | from | near)
      ^^ [recently | just | last] did:(purchased | bought | ordered | booked | reserved) by who:{person}
      ^^ recent did:(purchase | order) ":" ...6 $$
      did:(purchased | bought | ordered | booked) (from | by | in) ...10 <ago>
      ^^ ..6 [has | have | was | were | got | has been] [just | recently] did:(purchased | bought | ordered | booked | sold | reserved | rented | snapped up) ...12 <ago>
      ^^ ...8 [has | have | was | were | got | has been] [just | recently] did:(purchased | bought | ordered | booked | sold | reserved | rented | snapped up) ..6 <ago>
      ^^ who:(...4 (in | from | near | of | "(")) ...10 [has | have | is] [just | recently | currently | now] did:(<bought> | viewed | viewing | looking at | checking out | buying | adding) ...20 (<ago> | recently)
      ^^ who:(..3 (in | from | near | of)) ...10 (is | are) [currently | now | also | just] did:(viewing | looking at | checking out | buying | ordering | eyeing)
      ^^ who:(..3 "(") ...6 ")" [has] [just | recently] did:<bought>
      ^^ who:(..3 (in | from | near)) ...10 has did:(bought | purchased | ordered | booked | reserved)
      who:(someone | somebody | a customer | a shopper | a visitor | a buyer | a guest | a member | [a] verified (buyer | customer | shopper)) [..2] [has] [just | recently] did:(<bought> | viewed) [<ago>]
      who:(someone | somebody | a customer | a shopper | [a] verified (buyer | customer | shopper)) ["("] (in | from | near) ...10 [is | has] [just | recently | now | currently] did:(<bought> | viewed | viewing | looking at | checking out)
      ^^ who:(<somebody>) [(in | from | near | of | "(" | "," | "-") ...8] [has | have | is] [just | recently | currently | now] did:(<bought> | snagged | viewed | viewing | looking at | checking out | buying | adding | added)
      ^^ who:(..3 ("," | "-" | "–")) ...8 [has | have | is] [just | recently | currently | now] did:(<bought> | viewing | buying | looking at) ...20 (<ago> | recently)
      ^^ who:(..3 (in | from | near | of | "(" | ",")) ...8 [has | have] [just | recently] did:(<bought> | snagged | checked out with | signed up for | subscribed to) ...20 (<ago> | recently | in the last {duration} | within the last (hour | day | {duration}))
      [was] [just | recently] did:(bought | purchased | ordered | sold | booked) (by | to) (someone | somebody | a customer | a shopper | a buyer | a guest | another (customer | shopper | buyer | guest))
    `,
    // Told beside a name and a place, which are known by their capitals.
    'claim.bought': `
      (just | recently | has | have) [just | recently] <bought>
      (bought | purchased | ordered | booked | claimed | redeemed | saved | snapped up | picked up | grabbed | scored | pre ordered | placed (an | a | another | their) order)
    `,
    // How long ago, on a line of its own.
    'cue.ago-line': '^ [about] <ago> $',
    // When: a claim bound to data and to a time is a fact.
    'fact.activity-window': `
      (in | over | within | during) [the] (last | past | previous) ({duration} | {number} | hour | day | week | month | {period})
      (right now | now | currently | today | yesterday | this week | this month | at the moment)
      {duration} ago
      since {date}
    `,
    // A month or a day in the calendar, which is over: a count that can be checked.
    'disclosure.activity-date': `
      (in | during | on | between | by | until | as of | of | from | for) [the] ..2 {date}
      ^^ {date} ":"
    `,
    'cue.author': "(i | i'm | i've | i'd | i'll | my)",
    // Speech about oneself, as in a review: no pop-up says "I".
    'cue.first-person': "(i | i'm | i've | i'd | we | we've | my | our | me | =us)",
  },
})
