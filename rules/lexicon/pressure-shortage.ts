import { defineLexicon } from '../../src/language/index.ts'

/** Little left, by family: nearly gone, hard to find, gone the last time, wanted by all, and a few that may still join. */
export default defineLexicon({
  groups: {
    /** Whatever can run short. */
    'short-thing':
      '<thing> | <wares> | sachets | memberships | subscriptions | appointments | sessions | classes | lessons | tables | berths | pitches | plots | flats | apartments | homes | houses | villas | suites | boats | cars | bikes | tubs | jars | cans | cases | samples | packs | kits | bundles | keys | codes | passes | entries | invitations | invites | beta keys | licences | players | bouquets | cakes | turkeys | hampers | gifts | puppies | plants | colours | models | styles | shares | bonds | nfts | drops | deals | slots | lots',
    gone: 'gone | taken | sold | sold out | booked | booked up | booked out | full | filled | claimed | reserved | snapped up | unavailable | allocated | spoken for | exhausted | depleted | finished | sold through | bought up | grabbed',
    nearly: 'almost | nearly | practically | virtually | all but | close to | just about | very nearly | about to be',
    badly:
      'super | very | extremely | incredibly | critically | dangerously | seriously | really | terribly | insanely | exceptionally | so | ultra | strictly',
    'short-people':
      'people | students | clients | members | customers | guests | patients | applicants | participants | winners | shoppers | players | families | companies | teams | founders | orders | projects | couples | buyers | users | readers | viewers | households | travellers | travelers',
    'snap-up':
      'snapped up | all gone | sold out | all sold | all taken | all claimed | all booked | gone | taken | claimed | booked up | bought up | history',
    'hot-verb': 'selling | going | flying | moving | disappearing | vanishing | booking | filling | melting away | shifting | walking out',
  },
  patterns: {
    'claim.scarcity': `
      (won't | will not) (be | stay | remain) (on the (shelf | shelves | market | site) | in the shop | up) (tomorrow | for long | long | much longer)
      (almost | nearly | practically) (nothing | none) left
      (only | just) count:{number} (seats | places | spots | spaces | tickets | rooms | slots | pieces | units | copies | memberships) (per | a | in the) ..1 (session | class | group | cohort | month | week | event | drop | tour | night)
      (only | just) [the] (first | next) count:{number} ..2 (will | can | get | receive | are | pay | save | qualify | win)
      the (first | next) count:{number} [..1] (get | receive | save | pay | win | will get | qualify)
      (handful | few | couple) of <short-thing> (have | has | are | were) [just | only] [been] (released | returned | added | freed up | back)
      ["," | "-" | "–"] but only a (few | handful | couple)
      we [always | usually | often] sell out (every | each | on | by | in | before | within | fast)
      (less | fewer) than count:({number} | {percent}) [of] ..3 (remain | remains | left | available)
      (tiny | minimal | low) (stock | supply | quantities | numbers | allocation) ["!" | "," | "–" | "—" | "-" | $]
      little (stock | supply) ["!" | "," | "–" | "—" | "-" | $]
      small (stock | supply | allocation) ["!" | "," | "–" | "—" | "-" | $]
      (sell out | sellout) risk
      (one | 1 | count:{number}) of the (last | final) (few | handful | {number})
      (we | we'll | they) (can't | cannot | won't | will not | are unable to) (restock | reorder | replace | make more | get more | get any more)
      (supplier | maker | factory | brewery | manufacturer) (has | have) (stopped | ended | ceased) ...3 (last | final)
      (only | just) count:{number} more at ..4 (price | rate | discount)
      ^^ [in] stock [left] (":" | "-") count:({number=1} | {number=2} | {number=3} | {number=4} | {number=5}) $$
      <nearly> (all | every | everything) ..3 [is | are] (<gone>)
      <nearly> (all | everything) (gone | sold | booked | taken | claimed)
      ^^ [we're | we are | it's | they're | this one is] <nearly> (<gone> | out) ["!" | <dash>] ...4 $$
      (<short-thing>) [is | are] (<nearly>) [all] (<gone> | out)
      (hardly | barely | scarcely) (any | a) ..3 (left | remaining | available | in stock | stock | to go round | to go around)
      (hardly | barely | scarcely) any (stock | left | remaining | availability | <short-thing>)
      (not | no) (many | much) [..2] (left | remaining | to go round | to go around)
      (you won't | you will not | you'll not | won't | you'll never | never) (find | see | get) (many | much | another | any) ..3 (left | again | elsewhere | like (it | this))
      <badly> (low | limited | scarce | short) (quantities | quantity | stock | stocks | supply | supplies | inventory | numbers | availability | run | runs | drop | batch | edition)
      (<short-thing> | inventory) [is | are | at] <badly> (low | limited | scarce | short | tight)
      (critically | dangerously | extremely | worryingly) low (inventory | stock | levels | supply)
      before (they | these | it | this | we | all of (them | these)) (are | is) [all] (snapped up | sold out | booked up | bought up | history | all (gone | taken | claimed))
      before (they're | it's | these are | they are | it is | this is) (all | completely) (<snap-up>)
      before (they're | it's | these are | they are | it is | this is) (snapped up | sold out | booked up | bought up | history)
      before (they | these | it | supplies | stocks | seats | tickets | rooms | places | spots) (run out | runs out | sell out | sells out | disappear | disappears | vanish | go | are gone | fill up | fills up)
      before we (run out | sell out | are sold out | close | fill up | run dry)
      (can't | cannot | can not | don't | do not) (guarantee | promise) ..3 (be any | any left | availability | last | in stock | stock | still be | be there | available | your size)
      (small | tiny | micro | limited | exclusive) (batch | drop | release | run) ...6 (gone | sell out | sells out | low | out it's out | won't be | never be | big demand | quantities)
      (when | once) (it's | it is | they're | they are) (out | sold out | sold | gone) [,] (it's | it is | they're | they are | it | they | that's | that is | you'll) ..1 (out | sold out | sold | gone | won't | will not | it | wait)
      (we're | we are | stock is | stocks are | now | already) (down to | on | into) (our | the | my) (last | final)
      (the | our) (last | final) [few | remaining] [..1] (<short-thing>) [is | are | that] (we have | available | left | remaining | in stock | at this price | online | on sale | going | up for grabs | this (year | season))
      (this is | it's | here's) (the | our) (last | final) (one | room | seat | ticket | pair | piece | item | copy | unit | table | place | spot)
      (one of | some of | get | grab | take | book | buy | reserve | claim | secure | snap up) [one of | some of] (the | our) (last | final) [few | remaining] (<short-thing> | ones | few)
      (one of the last few | the last few) <short-thing>
      ^^ [the | our] (last | final) [available] (<wares> | <short-thing>) ["!"] $$
      ^^ (our | the) last available (room | seat | table | place | spot | appointment | slot) ...3 $$
      count:{number} (<short-people>) can (still | only) (claim | get | join | buy | grab | book | enter | win | order | sign up | have)
      only count:{number} [more | lucky | new] (<short-people>) (can | will | may | get) ..1 (join | enter | attend | claim | get | buy | book | win | order | access | in)
      only (accept | accepting | take | taking | open | admit | work with | have (room | space | capacity) for) [on] count:{number} [new | more] ..1 (<short-people>)
      (room | space | places | spots) for (only | just) count:{number} [more] ..1 (<short-people>)
      (only | just) count:{number} [..3] (up for grabs | to go around | to go round | left to claim | still (available | open | free | on sale | to be had | unclaimed) | to be won | unsold | in existence)
      (only | just) count:{number} [founding | free | discounted | new | more | last | vip | early bird | beta | prime | remaining] (<short-thing>) (left | open | remain | remaining | available | in (the | our | this) (next | group | cohort | class | batch | drop) | for (this | next | tonight | the) | this (week | month | year | season) | per (week | month))
      count:{percent} of ..5 (is | are | have been | has been | already) [already | now] (<gone>)
      count:{percent} (sold | claimed | booked | full | taken | reserved | gone) [out | already] ["!" | <dash>] ...4 $$
      (sell | sells | sold) out (every | each) (time | year | week | day | month | season | drop | launch | restock | release | weekend | run)
      (sell | sells | sold) out [<badly> | twice | once | three times | again] (already | again | last (time | year | week | month | season) | before | overnight | instantly | within | fast | in (a day | one day | hours | minutes | record time | no time))
      (these | this one | they | it | rooms like this | places like this | deals like this) [always | usually | normally | typically] (go | goes | sell | sells | disappear | vanish | book up | fill up | are gone | get snapped up) [out] ..3 (within | in) [just] [a few | a couple of] (hours | minutes | seconds | days)
      (rarely | seldom | hardly ever | almost never | scarcely ever) (available | in stock | on sale | for sale | restocked | seen | offered | open | discounted | free | have availability)
      (hard | difficult | impossible | tricky) to (get hold of | come by | track down)
      ^^ [very | really | extremely] (hard | difficult) to (find | get) [these days | now | elsewhere | anywhere] $$
      (a | an | this | such a) [very | extremely] rare (chance | opportunity | offer | availability)
      ^^ (a | an | this | such a) [very | extremely] rare find ["!"] $$
      ^^ [<badly>] rare ["!" | find | item | <dash>] $$
      (<hot-verb>) [out] like (hot cakes | hotcakes | crazy | mad | wildfire | there's no tomorrow)
      (flying | walking | vanishing | disappearing) (off | out of) (the | our) (shelves | store | shop | door | warehouse | racks)
      (<short-thing>) [is | are] (<hot-verb>) [up | out] (fast | quickly | rapidly | quick | by the (hour | minute) | before)
      ^^ [we're | we are | it's | now] (<hot-verb>) [up | out] (fast | quickly | quick | rapidly) ["!" | <dash>] ...5 $$
      (colour | color | style | size | model | one | item | design | shade | flavour | flavor | date | property) (is | are) (<hot-verb>) [up | out] (fast | quickly | quick | rapidly)
      (go | going | gone | sell | selling | moving | disappearing | book | booking) (down | out | up) [very | really | so] (quick | fast | quickly | rapidly)
      ^^ going [,] going [,] (gone | almost gone | nearly gone) $$
      (expect | expected) (it | them | this | these) to (be gone | sell out | go | be sold out | disappear | vanish)
      (be | already be | all be) (gone | sold out | taken | booked) (when | by the time | next time | before) you (come back | return | look | decide | get back | blink | are ready | know it)
      (fewer | less) [..1] (<short-thing>) than (usual | normal | ever | expected | last year | before | you think)
      (may | might | won't | will not | can't | cannot | could) (not | never) be (restocked | remade | reprinted | reordered | replaced | made again | produced again | available again | repeated)
      (won't | will not | never | not) be (restocked | remade | reprinted | reordered | made again | produced again | brewed again | baked again | sold again | back (in stock | again | this (year | season)))
      (may | might) not be (restocked | back | available again | in stock (again | tomorrow))
      (limited | short) (supply | supplies | stock | stocks) ["!" | "," | "–" | "—" | "-" | ":"] (hurry | act | order | buy | grab | get | book | reserve | be quick | don't)
      (supply | supplies | stock | stocks | quantities | inventory) (is | are) [very | really] (limited | scarce | tight | short | low) [","] [so | and] (reserve | order | buy | grab | get | act | hurry | book | don't)
      (supply | supplies | stock | stocks | quantities | inventory | numbers | availability) [is | are] (shrinking | dwindling | falling | dropping | going down | plummeting | evaporating | melting) [fast | quickly | quick | rapidly | $]
      (dwindling | shrinking | vanishing | fast disappearing | rapidly falling) (supplies | supply | stock | stocks | inventory | numbers | availability | sizes)
      demand (is | has been | keeps | remains) ..1 (outstripping | exceeding | outpacing | soaring | surging | exploding | growing | through the roof | overwhelming | unprecedented | crazy | off the charts)
      (big | enormous | overwhelming | record | crazy | insane | extreme | incredible | unusually high | exceptional) demand
      (much | most | highly | so | very) (sought after | coveted) ["," | ":" | "-" | "–" | "—" | "!" | and] ...6 (gone | sell | go | sold | quick | fast | limited | few | last)
      (high | strong | big) demand ["," | ":" | "-" | "–" | "—"] (only | just | {number} | few | hurry | limited | booked | selling | sold | order | book)
      [only | just] (remaining | last) sizes (only | left) [","] and not many
      (while | as long as) (they're | they are | it's | it is) still (here | available | in stock | around | on sale)
      ^^ [hurry ["!" | ","]] [only | available | valid] while (supplies | stocks | stock) (last | lasts) ["!"] $$
      (the last of (the | its | our | this) (batch | line | kind | stock | run | season | range | collection | harvest | year))
      (stock | availability | inventory | quantity | scarcity | sell out | ticket) (alert | warning) ["!" | ":" | "-" | "–" | "—"]
      [only | just] (one | a couple | a few | {number}) [of] ..2 (left | remaining) in (the (whole | entire) | all of | your (area | city | region | country))
      (only | just) (some | certain | odd | a few | few | the last) (sizes | colours | colors | dates | rooms | seats | spots | places) (left | remain | remaining | available)
      (few | fewer) (<short-thing>) (left | remain | remaining | available | open | at)
      (only | just) (one | 1 | two | 2) more (<short-thing>) [left | available | $]
      (we | we've | we have) [only] [got] (one | two | three | a couple | a few | count:{number}) [of (these | them | this)] [..1] [<short-thing>] [like (this | it | these)] left [$ | in | at | for]
      ^^ [only] count:{number} ("/" | of | out of) [all] {number} [..1] [<short-thing>] [is | are | have been] [already | now] (claimed | sold | gone | taken | booked | reserved | full) ["!"] $$
      (half | two thirds | three quarters | a third | almost half | nearly half) [of] ..3 (is | are | already) [already] (gone | sold [out] | taken | claimed | booked | reserved | snapped up) [already]
      (gone | sold out | fully booked | snapped up) [out] (in | within) [just | under] {duration} ..1 (last | before | previously | when)
      (sold out | sells out | gone) [already] (twice | once | three times | {number} times | in {duration} | last (time | year | week | month | season) | every time | again)
      (no | last | final) (restock | restocks | second run | reprint | reruns | rerun | production run | batch | edition) [is] [planned | expected | scheduled | ever | $]
      (second run | restock | next batch | next restock) (unlikely | unknown | uncertain | not planned)
      (retiring | leaving (the | our) ..1 | going back in the vault | vaulted | discontinued) (soon | for good | forever | shortly) $
      (discontinued | retiring | end of line | clearance) ["," | ":" | "-" | "–" | "—" | "!"] [only] [the] (last | final) (ones | pieces | few | pairs | stock | chance)
      ^^ ..3 (last | final) (pair | pairs | one | ones | copy | copies | piece | pieces | bottle | bottles | room | rooms | seat | seats | ticket | tickets | table | tables | spot | spots | place | places | space | spaces | unit | units | size | slot | slots | appointment | appointments) [left | available | released | remaining | of | for | on | in] ...6 $$
      (limited to | only for | just for | reserved for | open to) [only] (the | our) first count:{number} ..2 ($ | people | customers | buyers | orders | members | sign ups | signups | students | guests | clients | subscribers | shoppers | backers)
      we only (made | baked | printed | got | ordered | received | brewed | produced | sewed | stocked) [a] (few | handful | couple)
      (everyone | everybody) (wants | is after | loves | needs) (this | these | it | one)
      ((customers | people | shoppers | guests | fans | readers) | you all) (can't | cannot) get enough [of]
      ^^ [your | these | this | the] [chosen | selected] (dates | date | route | hotel | weekend | room | class | flight | venue | area | time | slot | period | property | destination) (is | are) [very | really | extremely | so | hugely] (popular | busy | in demand | sought after | hot) ["!"] ...4 $$
      (waitlist | waiting list | calendar | schedule | diary | guest list | class | course | cohort | event | workshop | retreat) [is] (filling | booking) up
      ^^ (extremely | strictly | very | highly | super) limited ["!"] $$
      there's (hardly | barely | almost | next to) (anything | any | nothing | none) left
      (these | they | it | tickets | seats | boxes | copies | items) (are | is) (flying | racing | rushing | pouring) (out | off | away)
      (stocks | stock | supplies | shelves | inventory | seats | places | the shelf | shelf) (are | is) [being | almost | nearly | getting | fast] (depleted | emptying | empty | exhausted | drained | cleared out)
      ~be one of the (last | final | few) to (own | get | buy | have | see | try | join)
      (may | might | won't | will) (not | never) (get | have) (another | a second | any other) (chance | opportunity) to (own | buy | get | see | book | order)
      (limited | small) (drop | release | run | batch | edition) ["," | ":" | "-" | "–" | "—" | "!" | and] ..3 (going | gone | no more | never | won't | quick | fast | once)
      once the [{number}] (<short-thing>) are (taken | gone | sold | full | filled | claimed)
      (about to | going to | don't) miss out [on ..3] [":" | "-" | "–" | "—" | ","] [only | just] count:{number} (left | remaining)
      (prime | good | best | top | front row | window) (<short-thing>) (are | is) (<hot-verb> | limited | scarce | almost | nearly)
      you [just | only just | narrowly] missed (it | out | this one | the last)
      (sold | booked | let | gave away | rented | shipped) (our | the) (last | final) ..1 (one | <short-thing>)
      (we've | we have | we | we're | they've | shop has | there's | there are) (only | just | barely) [got | have | down to | had | made | kept | ordered | printed | bottled | produced | received | released] count:{number} (of (these | them | this | it) | left | remaining | pieces | units | copies | bottles | pairs)
      (only | just | barely | scarcely) (made | printed | produced | bottled | brewed | baked | built | cast | released | received | imported | minted) [a] count:{number}
      ^^ [the | our] (last | final) [few] [count:{number}] [<short-thing>] (in | at) (your | our | the) ..2 (size | shop | store | town | city | area | branch | warehouse | country | colour | color | local store) ["!"] $$
      ^^ [the | our] (last | final) (pair | piece | unit | one | set | pack | box) (in | at) ...3 $$
      (one | two | three | 1 | 2 | 3 | {number}) [..1] <short-thing> left (in | at | near) (your | the whole | all of)
      (don't | do not | can't | cannot) (count | rely | bank | bet) on (it | them | this | these | any | another | us) ..3 (back | coming | returning | restock | restocked | being | stock | having | more | again)
      (may | might | won't | will not | can't | cannot | don't | do not) (not get | get | see | receive | have | expect | be getting | make) [another | any more | more | a second] (delivery | shipment | batch | restock)
      (fast | quick | rapid) (mover | movers | seller | sellers)
      ^ (popular | best) seller ["," | ":" | "–" | "-"] (going | selling | almost | nearly | few | only | low | last)
      be (one of | among) the [few | lucky | first] (lucky few | few | lucky ones | chosen few | lucky | lucky {number})
      count:{number} [..2] (<short-thing>) (are | is) [still | just] (open | unsold | unclaimed | up for grabs)
      count:{number} [..2] (<short-thing>) (are | is) (still | just) free
      count:{number} [..1] <short-thing> still (open | free | available | left | unsold | unclaimed | to be had)
      count:{number} (unsold | unclaimed | still unsold | still unclaimed) ["!"] $
      (only | just | barely | there's just | there's only) (a | one) (single | solitary | lone) ..3 (left | free | available | remaining | open)
      (shelves | racks | warehouse | stockroom | rails) (are | is | look) [<nearly> | looking | getting] (bare | empty | emptying)
      (no more | none | no others | nothing) [will be (made | printed | produced)] after (this | these | that | today)
      ^^ [it's | this is | that's] the end of the (line | run | range | road) [for ...3] $$
      (never | don't | won't | rarely) (last | hang around | stick around | stay (open | free | unsold)) (long)
      (seats | spots | places | rooms | dates | slots | tickets | tables) ..4 (they | these) (never | don't | won't) (last | hang around | stay)
      <nearly> (at | to) (capacity | full capacity | the limit)
      (<short-thing> | cohort | class | group | session | event | course | workshop | tour | retreat | boat | train | bus | venue | hall) [is | are] [<nearly> | fast] (at capacity | reaching capacity | approaching capacity | nearing capacity)
      (stock | stock level | stock levels | availability | inventory | qty | quantity | supply) [":" | "-" | is | are | "="] (<badly>) (low | limited | scarce | poor)
      (hurry | act fast | be quick | low stock | last chance | act now) ["!" | ":" | ","] (qty | quantity | stock | inventory) [":" | "-"] [only] count:{number}
      (most | many | some | all | almost all | nearly all) (dates | sizes | sessions | rooms | slots | seats | tickets | tables | tours | departures | weekends | colours | colors) (are | have | is) [been | already | now] (<gone>)
      (your | this | the) ..2 (room | hotel | date | dates | size | seat | seats | flight | cabin | villa | colour | color) (is | are) <nearly> (unavailable | <gone>)
      (this | the) (deal | offer | price | rate | sale | event | drop | code) (has | have) [only | just] count:{number} [..1] (<short-thing> | vouchers | coupons | uses | redemptions | left | spots) [left | remaining]
      (flies | fly | flew | jumps | walks | leaps) (off | out of) (the | our | its) (shelves | shelf | store | shop | door | warehouse | racks)
      (only | just) [available | open | on offer | valid | for] [to | for] the first count:{number}
      ^^ [the] first count:{number} (callers | customers | buyers | people | orders | visitors | sign ups | signups | subscribers | guests | members) only ["!"] $$
      (final | last) (stock | pieces | sizes | units | pairs | rolls | tins | remaining stock | of stock) ["," | "!" | ":" | $]
      (will not | won't | never | cannot | can't) be (repeated | remade | rerun | replenished | reissued)
      (fill | fills | book | books | sell | sells) (up | out) (overnight | within (hours | minutes | days) | instantly | in (hours | minutes | a day) | before you | early every)
      ^^ count:{number} left [","] ...2 {number} ..2 (want | wants | watching | looking | waiting | interested) ...2 $$
      once (sold | gone | claimed | taken) [","] ..2 (gone | never | no more | that's it | it's over)
      (only | just | barely | fewer than | less than | under) (count:{number} | a dozen | a handful | a couple | one | a few) ..4 (left | remaining | remain | to spare | unsold | unclaimed | in stock | on the shelf | on the shelves | ever made | worldwide | to choose from | at this price)
      (a few | a handful | the last | final | last few) ..3 <short-thing> ...3 (never last | won't last | going | left | remain | disappear | up for grabs)
      (usually | often | always | regularly | frequently | typically | generally) (sells | sell) out
      (sells | sell) out (regularly | often | every | in advance | well in advance | ahead | early)
      (usually | often | always | nearly always | almost always | typically) (booked | fully booked) ["!"] $
      (booked | sold) (up | out) (fast | quickly | early) last (year | time | summer | week | month | season)
      sold out everywhere [else]
      rare (availability | opportunity | chance | vacancy | opening) ["!"] $
      ^^ [very | strictly] limited (batch | drop | run | release | intake | cohort | allocation | allotment | places) ["!"] $$
      once (sold out | gone | it's gone | they're gone | sold) "," [it's | they're | that's] [gone] (for good | gone for good | gone forever | it)
      ^^ [available | on sale | only | here] (until | till) (sold out | (stock | stocks | supplies | supply) (runs | run) out | they're gone | they're all gone | it's gone) ["!"] $$
      ^^ [only] (as long as | so long as | while there's still | while there is still) (stock | stocks | supplies | supply) [lasts | last] ["!"] $$
      (grab | get | book | buy | order) ..2 while there (is | are) (still | some) ..2 (left | stock | available)
      (don't | do not) be disappointed ["," | ":" | "-" | "–" | "—"] ..2 (order | book | buy | reserve | shop) [early | now | today]
      ^^ final (release | run | handful | bookings | allocation | boxes | batch) [(for | of) ..3] ["!"] $$
      only count:{number} in (your | this) (size | colour | color)
      only (left | available | remaining) in (xs | s | m | l | xl | xxl | small | medium | large | size ..1) $
      ^^ (sold | claimed | booked | full) [":"] count:{percent} ["!"] $$
      ^^ for [only] the first count:{number} [..1] (customers | buyers | people | orders | guests | members | shoppers | subscribers) ["only" | "!"] $$
      only ..3 (a few | few) more (people | customers | guests | members | buyers | clients | students)
      demand for ..4 (is | remains | has been) (high | strong | huge | rising | soaring | growing | very high)
      ^^ [the] (hotels | rooms | flights | villas | cabins | campsites | weekends | dates | classes | tables | {date} | august | july | may | summer | christmas | easter) (is | are) (filling | booking) up [(for | on) ..2 | fast | quickly] ["!"] $$
      (prices | rates) and availability (are | is) (changing | moving) (fast | quickly | all the time)
      (most | nearly all | almost all) of (our | the | these) ..2 (are | is | have been) [already | now] (booked | gone | taken | sold | full | reserved | snapped up) ["!"] $
      ^^ most [of ..2] [<short-thing>] (are | have been | is) [already | now] (<gone>) ["!"] $$
      ^^ [already] (half | two thirds | three quarters | over half | more than half) [is | are | of ..2] [already] (gone | sold | booked | taken | claimed | full) [already] ["!"] $$
      (single | double) (digits | digit) (left | remaining | stock | numbers)
      ^^ (under | below) count:{number} (units | pieces | pairs | items | copies) [left] ["!"] $$
      ^^ less than a handful [left] ["!"] $$
      ^^ (barely | hardly | scarcely) in stock ["!"] $$
      only ..3 (seats | rooms | tickets | cabins | sizes | suites) (left | remain | remaining) ["!"] $
      ^^ [the] (last | final) (berth | cabin | suite | villa | bouquet | hamper | batch) [available | left | remaining] ["!"] $$
      (exclusive to | only for | open to | doors open to) [just | only] count:{number} (people | members | guests | customers | buyers | only)
      ^^ [the] first count:{number} (get | gets) (it | them | one) (free | half price | for ..1 {money}) ["!"] $$
      (everyone's | everybody's) after (this | these | it | them | one)
      in (hot | red hot) demand
      ^^ [the] (hot | hottest) ticket [in town | in ..1] ["!"] $$
      never in stock [for] (long | $)
      (will | may | might | could) (be gone by | not be here | not be available) ({day} | tomorrow | tonight | the weekend | later | next time | when you)
      (don't | do not) expect (it | them | this | these) to (be | last | stay | hang) ...3 (tomorrow | long | here)
      (someone | somebody) [else] (will | might | may | could) (snap | grab | nab | bag) (it | them | this | these | yours)
      ^^ get (there | in) first ["!"] $$
      availability (drops | falls | is (tight | dropping | falling | disappearing)) [fast | quickly]
      ^^ [very] tight (availability | supply | stock) ["!"] $$
      (waiting list | waitlist) only (after | from here)
      (no idea | don't know | not sure) (when | if) we'll (get | have) (more | another | any more)
      ^^ [at] this price ":" [only | just] count:{number} (seats | seat | rooms | room | left | tickets | places) ["!"] $$
      ^^ (these | they | those) (won't | don't | never) (sit around | stick around | hang around | hang about | last) ["!"] $$
      ^^ it goes (quick | quickly | fast) ["!"] $$
      (depleting | emptying) (fast | quickly)
      (stock | supply | supplies | shelves) (is | are) (drying up | thinning out | running dry)
      ^^ there (aren't | are not) many [left] ["!"] $$
      ^^ there won't be (more | any more | another ..1 | a second ..1) ["!"] $$
      no more (being | will be | to be) (made | produced | printed | stocked)
      (we've | we have | they've) stopped (making | producing | stocking) (these | this | them | it)
      blink and (they're | it's) gone
      ^^ gone is gone ["!"] $$
      down to (our | the) last (box | one | bottle | jar | case | room | table | few | pair)
      ^^ (one | two | {number}) (pair | pairs | piece | pieces | room | rooms | seat | seats | ticket | tickets) to go ["!"] $$
      only so many ..1 (made | seats | tickets | places | rooms | spots | left | available)
      ^^ there's (just | only) the one ["!"] $$
      ^^ fast selling ["!"] $$
      ^^ only [the] crumbs left ["!"] $$
      (going | selling) again fast
      (getting | being) booked (fast | quickly | up)
      ^^ [we're | it's] [<nearly>] (cleared | cleaned out | wiped out) ["!"] $$
      ^^ clearing fast ["!"] $$
      [being] snapped up (fast | quickly | quick | by the minute)
      ^^ being snapped up ["!"] $$
      (popping | walking | dropping) off the shelves
      fewer and fewer [..2] left
      (dropping | down | falling) to single (figures | digits)
      ^^ (one | 1) (spot | place | space | slot | seat | room) (open | free | left | available) ["!"] $$
      ^^ [the | our] last ..2 (bed | room | seat | table | cabin | slot | villa | suite) [available | left] ["!"] $$
      ^^ only ..2 <short-thing> (left | remain | remaining) ..2 ["!"] $$
      ^^ only this (room | one | size | seat | date) left ["!"] $$
      ^^ count:{number} (appointment | viewing | viewings | spot | space | place | test drives | test drive | codes | invites | slot) left [today | this (week | month) | on ..1] ["!"] $$
      ^^ (low | running low | getting low) in your (size | store | area) ["!"] $$
      limited (restock | reprint | rerun)
      (going | soon) out of print
      out of print soon
      last (print run | restock | production run)
      only count:{number} signed copies
      ^^ [">" | over] count:{percent} ["+"] [already] (sold | gone | claimed | booked | full | reserved) ["!"] $$
      ^^ {number} of count:{number} [..1] (taken | booked | sold | claimed | gone | filled) ["!"] $$
      ^^ {rating} [..1] (taken | booked | sold | claimed | gone | filled) ["!"] $$
      demand (exceeds | outstrips | outpaces) (supply | stock)
      more (demand | buyers | bookings | guests | orders) than (supply | stock | homes | rooms | seats | places)
      ^^ [heavily | ..1 times | massively] oversubscribed ["!"] $$
      (isn't | is not | not) enough ..1 (to go round | to go around | for everyone | for everybody)
      not everyone will (get | make it)
      only the (quickest | fastest | lucky few) (will | get)
      first (to pay | to order | to book | come) gets it
      fastest finger (wins | first)
      ^^ last available ["!"] $$
      (rarely | seldom) (comes up | come up | available | appears | on the market)
      (doesn't | don't | won't) (come up | stay listed | be listed | hang about | hang around) (often | long | for long | $)
      (homes | rooms | places | cars | flats | houses) like (this | these) (go | sell | get taken) (within | in) (days | hours | a (week | day))
      (homes | flats | houses | rooms) here (sell | go | let) (in | within) (days | hours)
      (likely | predicted | expected) to go (today | soon | quickly | fast | by {day})
      predicted (to sell out | sell out)
      (high chance | risk | {percent} chance | good chance) of selling out
      (almost | next to) no availability
      availability ":" (almost none | next to none | scarce | nearly none)
      (take on | accept) only {number} (projects | clients | students | patients | new)
      only {number} (projects | clients) a (month | week | year)
      (membership | places | numbers) [is | are] capped [at | $]
      (invites | invitations | spots | beta spots) are (limited | running out)
      closing to new (members | customers | clients) soon
      (shortage | shortages) (warning | alert | "!" | <dash> ...3 (order | buy | stock up))
      {rating} [of our] <short-thing> (are | have been) [already] (booked | gone | taken | sold)
      ^^ [only] available [only] while (supplies | stocks | stock) (last | lasts) ["!"] $$
    `,
    // A label as a whole, where nothing shorter tells the place.
    'claim.scarcity-frame': `
      ^^ ...5 there (is | 's) (only | just) (one | 1) [left] ["!"] $$
      ^^ ...5 <short-thing> ...4 (almost | nearly | practically | virtually) (gone | out | full | finished | sold | taken | claimed | booked | exhausted | depleted | over) ...4 $$
      ^^ ...5 <short-thing> ...4 (selling fast | going fast | running low | running out | going quick | going quickly | won't last | never last | in short supply | hard to come by | disappearing fast | flying out | flying off | snapped up | few left | not many left | hardly any left | one left | two left | limited supply) ...4 $$
      ^^ ...3 (hurry | quick | last chance | be quick | act fast | don't wait) ...6 <short-thing> ...3 (left | remain | remaining | gone | going | last | available) ...4 $$
    `,
    'claim.scarcity-loose': `
      before (they're | it's | these are | they are | it is | this is) (gone | taken | claimed)
      ^ [our | the | your] (last | final) (bundle | box | pack | one | chance | bottle | jar | cabin | suite | villa | session | lot | offer | deal) $
      ^ (selling | booking | filling) (out | up | fast) $
      ^ going [,] going $
      ^ (rare | scarce | exclusive | hard to find) (colour | color | size | item | vintage | edition | model | piece | book | record | variant | card | skin) $
      ^ [very | only] limited number [of] [<wares>] [available | left]
      ^^ [<badly>] (low | limited | scarce) (stock | quantity | quantities | supply | inventory | availability | edition drop | spaces | places | seats) ["!"] $$
      (scarce | in short supply | hard to find | nearly impossible to find)
      ^ (running | getting) (low | out | short) $
      ^ (few | not many | hardly any | barely any) (left | remain | remaining) $
    `,
  },
})
