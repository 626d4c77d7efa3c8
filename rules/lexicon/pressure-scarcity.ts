import { defineLexicon } from '../../src/language/index.ts'

/** Words that say there is little left, and what would prove it. */
export default defineLexicon({
  groups: {
    ware: 'item | items | piece | pieces | pc | pcs | unit | units | pair | pairs | set | sets | box | boxes | copy | copies | bottle | bottles | pack | packs | bag | bags | size | sizes | product | products | yard | yards | metre | metres | meter | meters | roll | rolls | kit | kits | print | prints | ticket | tickets | seat | seats | spot | spots | place | places | space | spaces | slot | slots | room | rooms | bed | beds | table | tables | cabin | cabins | home | homes | car | cars | bike | bikes | voucher | vouchers | coupon | coupons | deal | deals | offer | offers | licence | licences | license | licenses | key | keys | booking | bookings | opening | openings | nights | dates',
    wares: '<ware> ["(" s ")"]',
    still: 'left | remaining | available | still available | remain | to go',
    little:
      '[very | running | extremely | getting | critically] (low | limited | scarce) | running (out | low) | (only | just) [a] (few | handful) | few [left | remaining] | last (one | few | pieces | pair | chance) | almost gone | nearly gone | [almost | nearly] sold out | going fast | selling fast | dwindling',
    goods:
      'stock | stocks | this | these | it | they | sizes | your size | supplies | quantities | tickets | rooms | seats | spots | spaces | places | inventory | availability | item | items | product | products | style | styles | size | colour | color | colours | colors | pairs | units | pieces | copies | bestseller | best seller | bestsellers | favourites | favorites | deal | deals',
    remains: 'left | remaining | remain | remains | available | to go',
    thing:
      'stock | sizes | colours | colors | stocks | inventory | supply | supplies | quantity | quantities | availability | numbers | amount | amounts | seats | seating | spots | spaces | places | rooms | tickets | slots | items | pieces | capacity | copies | units | openings | enrolment | enrollment',
  },
  patterns: {
    // A number that the file fixes for ever.
    'claim.stock-count': `
      (only | just | last | final | (less | fewer) than) count:{number} [more] [of] [these | this | the | your | our] [..2] [<wares>] [is | are] (left | remaining | to go) [in [online | our | the] (stock | store | shop | size) | at this price | online | in this size | in your size]
      (only | just) count:{number} [more] [[..1] <wares>] (available | in [online] stock | still available)
      (only | just | last | final) count:{number} [..1] <wares> <remains>
      ^^ [hurry ["!" | ","]] (only | just | last | final) count:{number} [[..1] <wares>] [<remains> | in stock] $$
      (has | have | there is | there are) only count:{number} [..2] (left | remaining) [in stock]
      count:{number} [..2] (left | remaining) (in [our | online] stock | at this price | in store | in this size | in your size | order | buy | hurry | grab | get)
      count:{number} (seats | spots | places | spaces | tickets | rooms | pieces | units | items | pairs | copies | vouchers) [are] (left | remaining)
      count:{number} [..1] left in stock
      ^^ count:{number} [<wares>] (left | remaining) [,] ...4 $$
      (pre order | preorder | availability | stock) [":"] [only | just] count:{number} [..1] [<wares>] (left | remaining)
      (quantity | stock | items | seats | spots | tickets | places | rooms) (left | remaining) [":"] [only] count:{number}
      count:{percent} [of] [the | our | all] [<ware> | <thing>] [is | are] [already | now] (claimed | sold | sold out | gone | booked | reserved)
      count:{percent} [of] [the | our | all] (<ware> | <thing>) [is | are] [already | now] taken
      ^^ count:{percent} [already] taken $$
      ^^ (stock | availability | available | inventory | qty | quantity | remaining | in stock | items | units | pieces | low stock | limited stock) [left | remaining] [":" | "-" | "–"] [only | just | last | less than | fewer than | under] count:{number} [<wares>] (left | remaining) ...5 $$
      ^^ (stock | availability | available | inventory | qty | quantity | remaining | in stock | low stock | limited stock | units | items | pieces) [left | remaining | in stock] [":" | "-" | "–"] (only | just | less than | fewer than | under) count:{number} [<wares>] ...4 $$
      ^^ (stock | qty | quantity | items | units | pieces | remaining stock | stock | tickets | seats) [left | remaining] [":" | "-"] count:{number} [<wares>] <dash> <cta> ..3 $$
      ^^ (remaining stock | stock remaining | qty left | quantity left | qty remaining | units left | pieces left | stock left | items remaining | units remaining) [":" | "-"] count:{number} ["!" | <dash>] ...4 $$
      hurry ["," | "!"] [only | just] count:{number} [..2] <still>
      (fewer | less) than count:{number} ..2 <still> [in stock | at this price | online]
      under count:{number} [<wares>] (left | remaining | in stock)
      (down to | on) (the | our) last count:{number} [<wares>]
      (we're | we are | now | stock is) down to [the | our] [last | just | only] count:{number}
      ^^ down to [just | only | the last | our last | about] count:{number} [..1] [<still>] ["!" | <dash>] $$
      [only | just] count:{number} [..2] <still> (at this price | for your dates | in (this | your) (size | colour | color) | on our site)
      (only | just) (about | around) count:{number} [..2] <still>
      ^^ count:{number} <wares> remain ["!"] $$
      (available | left | remaining) [":"] [only | just] count:{number} only
      (final | last) count:{number} <wares>
      only count:{number} (here | in stock | online | available) [now | today | right now]
      ^^ (only | just | last) ":" count:{number} [[..1] <wares>] (<remains> | in stock | left | available) [now | today | right now]
      (only | just) the last count:{number} [..2] (<still> | in stock)
      count:{number} [..1] (claimed | taken) "!"
      (only | just) count:{number} [more] <wares> [are | is] [still] (open | free | unsold | unclaimed | up for grabs | untaken)
      count:{number} in stock ["," | "-" | "–" | "!"] (order soon | order now | hurry | buy now | be quick | act)
      (less | fewer) than count:({number} | {percent}) [<wares>] (in stock | left | remaining | available | remain)
      (only | just) count:({number} | {percent}) [of] [..2] [<wares>] (left | remaining | remain)
      ^^ [<wares>] (remaining | left) ":" count:{number} [<wares>] $$
      (book | buy | order | act | be | move) (fast | quick | quickly | soon | now) ["," | ":" | "-" | "–"] [only | just | last] count:{number} [<wares>] (left | remaining | available)
      (less | fewer) than count:{number} [<wares>] $$
      count:{number} <wares> [are | is] (left | remaining) ["!"] $
      (class | cohort | course | event | tour | hotel | train | flight | workshop | retreat | session | session | webinar | we're | we are | programme | program) [..1] (is | are) [already | now | over | almost | nearly] count:{percent} (full | booked)
      we only have count:{number} [..2] ["(" s ")"] (left | remaining | remain | available | in stock)
      (only | just | last | quick [","] | than) count:{number} (of these | of them | size ..1) (<remains> | still available | in stock)
      (grab | snap up | take | get | buy | book) the last (count:{number} | one | room | seat | seats | ticket | tickets | pair | piece | few)
    `,
    // Little left, and no number at all.
    'claim.scarcity': `
      [only | just | very] [a] (few | handful | couple) [of] [these | the | our] [<wares>] [in stock] (left | remaining | to go) [in stock]
      (only | just | very) [a] (few | handful | couple) [of] [these] [..2] <wares> (available | remain | still available)
      only [a] (few | handful | couple) [of] [these] [..2] (tickets | seats | spots | places | spaces | slots | rooms | copies | units | pieces | pairs | sizes)
      (only | very) limited <wares> (left | remaining | available)
      last (few | remaining) <wares> [<remains>]
      ^^ [the | our] (last | final) (one | pair | piece | item | copy | size | unit | pieces | stock | few | pairs) [in stock | left | remaining | available] $$
      (last | final) (one | pair | piece | item | copy | size) (left | in stock | remaining | available)
      (stock | stocks | inventory | quantity | availability) [level | levels | status] (":" | is | are) [very] (low | limited)
      (only | just) [a] (few | handful | couple) ..2 left
      few (in | left in) stock
      (this | it | they | these) (won't | will not) last [long | much longer | forever]
      (items | products) [in your (cart | bag | basket)] (are not | aren't | is not) (reserved | guaranteed)
      (popular | hot) item "!" ...4 (sell | selling | going | order)
      (low | limited) (in | on) stock
      (size | sizes | item | items | stock | stocks | supplies | quantities | inventory) (is | are | running | getting) [running | getting] [very] low [on stock]
      (we | we're | you're) (are | running) [running | getting] [very] low on (stock | sizes | supplies)
      we're [running | getting | very] low on (stock | sizes | supplies)
      stock (is | are) limited
      ~run low on (stock | sizes)
      (almost | nearly | all but) (gone | sold out | out of stock | fully booked | out)
      (stock | stocks | supplies | sizes | seats | spots | tickets | we're | we are) [is | are] running (out | low) [fast | quickly]
      only [..3] (size | sizes) left
      only [size] (xs | s | m | l | xl | xxl | small | medium | large | size {number}) left
      last few (left | in stock | remaining | available | pairs | pieces)
      (selling | going | booking | disappearing | flying) (fast | out fast | quickly | out quickly | off the shelves | off our shelves)
      (sell | sells | go | goes | book | books) out (fast | quickly | soon)
      (sell | sells | go | goes) (fast | quickly)
      (fill | fills | book | books) up (fast | quickly | soon)
      (will | may | might | could | can) [soon | quickly | easily | still | also] (sell out | be sold out | be gone (soon | fast | tomorrow | in no time | quickly))
      <goods> [always | usually | often | normally | typically | tend to | tends to | regularly] (sell | sells) out [<dash> | within | in | fast]
      <goods> (may | might | could | will | can | 'll) [soon | quickly] (run out | go out of stock | be out of stock)
      <goods> [is | are | currently | getting | running] [is | are] (very | extremely | super | critically | dangerously) (low | limited | scarce)
      ^^ ..3 <goods> (is | are) (low | getting low | scarce | dwindling | in demand | hot and going) ["!" | <dash>] ...4 $$
      <goods> (is | are) [very | so | extremely | hugely | really] (popular | in demand) [and | "," | "-"] ..2 (sell | selling | go | going | may | might | could | scarce | limited)
      <goods> [is | are] (going | disappearing | vanishing | flying | moving | selling | dwindling) [very | really | so | extremely] (fast | quickly | soon | rapidly)
      <goods> [is | are | almost | nearly] (down to | on) [the | our] last (few | one | pair | pieces | {number})
      <goods> (has | have) [already] sold out (before | twice | once | three times | {number} times | last time | last year | within | in)
      <goods> [is | are] [almost | nearly] out of stock
      (<goods> | (this | these | our | your) ..1) (is | are) (running (low | out) [fast | quickly] | in (high | great | huge) demand | dwindling | selling out | filling up)
      <goods> running (low | out)
      <goods> going [,] going [,] gone
      (stock | stocks | supplies | quantities | sizes | seats | rooms | these | this | tickets | spots | they | items) (won't | will not | can't | cannot) (last | be around | be here | stay | stick around | hang around) [for] [long | much longer | forever | around]
      ^^ [it | this | these | they] (won't | will not) be (around | here) [for] long
      ^^ [<dash>] [the] (last | final) (one | pair | piece | pieces | item | items | copy | size | sizes | unit | units | stock | few | pairs | remaining stock | room | seat | seats) [left | available | remaining | in stock] <dash> <cta> ...4 $$
      ^^ [the] (last | final) (one | pair | piece | pieces | item | items | copy | size | sizes | unit | units | stock | few | pairs | room | seat | seats | in stock) [at this price | in stock | left | online] $
      (last | final) (one | pair | piece | pieces | items | units | few | size | sizes | stock | seats | rooms) at this price
      (not | never | no longer | won't be | will not be | aren't | isn't) [to be | being] (restocking | restocked | reprinted)
      (we | we'll | we are | we're | they) (won't | will not | not | aren't | are not) [be] (restocking | restock | making more | reprinting)
      ^ (no | no more) (restock | restocks | restocking) ["!" | <dash> | $]
      low (ticket | tickets | stock | inventory | seat | availability) (warning | alert)
      (usually | often | normally | typically | always | frequently | previously) (sold out | fully booked | booked up | booked out | out of stock)
      (won't | will not) be in stock [for] (long | much longer)
      (sell | sells | sold) out (in | within) [just] [a few | the first] (minutes | hours | seconds | days | {duration})
      (won't | will not | never) (come back | be coming back | be back) in stock
      ^^ ..2 (never | not) coming back [in stock] $$
      once [..2] gone [,] [it's | they're | it is | they are] (gone | never)
      ^^ [very | extremely] (limited | scarce | low) (stock | supply | availability | quantity | quantities | inventory | seats | spots) ["!" | <dash>] ...4 $$
      ^^ [stock | stock level | availability | inventory | qty | quantity | remaining | in stock | units | pieces | items] [left | remaining | status] (":" | "-" | "–") [is] <little> ["!"] ...4 $$
      ^^ getting low ["!" | <dash>]
      (stock | stocks | supplies | sizes | seats | rooms | quantities) [is | are] (nearly | almost | practically | virtually) (gone | out | over | sold out)
      (only | just) [a] few [of (these | them | this)] [..2] <still>
      (only | just) (few | [a] couple [of]) <wares>
      ^^ scarce [item | stock | supply] ["!" | <dash>] $$
      in (very | extremely | such | so) short supply
      (<goods> | (this | these | our | your) ..1) (is | are) in short supply
      (this | these) ..1 (is | are) [very | extremely | strictly] (limited | scarce | getting low) ($ | "," | "-" | "–")
      ^^ in (short supply | demand | high demand) ["!" | <dash>]
      popular ["!" | <dash>] ...6 (run out | sell out | scarce | low | limited | going)
      back in stock ["," | "-" | "–" | "!"] ..4 (but | limited | going | not for long | while)
      so popular ..4 (sold out | sells out | sell out)
      limited ["," | "-" | ":"] [and] (going | selling) fast
      (about | going) to sell out
      (won't | will not) be (restocked | available again | back in stock)
      (in | in very | due to | very | such | extremely | unusually) high demand
      (strong | huge | unprecedented | overwhelming | massive) demand
      demand is (high | strong | very high | huge)
      once (they're | they are | it's | it is) gone [,] (they're | they are | it's | it is) gone
      before (we | it | they | you) (sell | sells) out
      so we don't run out [of stock]
      (not many | hardly any | barely any | not much | almost none | next to none | not a lot) [<wares> | stock | of these] (left | remaining | available | in stock)
      (<wares> | <thing>) [are | is] [nearly | almost] (filling | going | disappearing | selling | booking | vanishing | flying | dwindling | shrinking) [up | out | away] [fast | quickly | rapidly | soon]
      (stock | stocks | supplies | supply | inventory | sizes | quantities) (is | are) (dwindling | shrinking | scarce | tight | almost gone | going | disappearing)
      (stock | stocks | supplies | supply | inventory | quantities) (running | getting | are | is) (low | short | out | scarce)
      (inventory | stock | stocks | supply | supplies) (low | scarce | limited)
      ^^ [very | extremely | strictly] (quantities | quantity | availability | places | seats | spots | spaces) [are | is] [very | extremely | strictly] limited $$
      [only | just] [a] (limited | small | tiny) (number | quantity | amount | supply | batch | allocation) of ..3 (left | remaining | available | remain | in stock)
      only [a] (limited | small | tiny) (number | quantity | amount | supply | batch | allocation) [of ..3] (left | remaining | available | remain | in stock)
      (this | item | product | these | it | style | size | they | sizes | colours | colors) [item | product | style | usually | always | often | normally] (sell | sells) (out | quickly | fast)
      ^^ [hurry ["!" | ","]] [the | our] (last | final) [few | remaining] (ones | units | stock | sizes | pairs | tickets | seats | spots | rooms | places | items | copies | boxes | bottles | remaining stock) ["!"] $$
      (the | our) (last | final) few <wares>
      (last | final) remaining (stock | <wares>)
      (high | very high | so high) in demand
      running out (of (stock | sizes | rooms | tickets | seats)) [fast]
      ^^ [we're | we are | stock is | almost | nearly] running (out | low) [fast | quickly | soon] $$
      (about to | soon to | soon | might soon | will soon | going to | could) (run out | sell out | be gone | be sold out | go out of stock | be out of stock)
      (going | soon) out of stock
      ^^ (gone | sold out) soon $$
      ^^ (nearly | almost) [all] sold [out] $$
      when (they're | they are | it's | it is) gone [,] (they're | they are | it's | it is) gone
      (going | gone | sold) in (seconds | minutes | hours)
      (limited | small | restricted) number of (tickets | seats | spots | places | spaces | slots | rooms | copies | units | pieces | pairs | sizes | items)
      (scarce | scarcity) ":"
      (selling | sell | sells | going | flying) (like hot cakes | like crazy | off the shelf | off the shelves | off our shelves)
      (likely | expected | sure | bound | certain | guaranteed) to (sell out | be gone | run out)
      ^^ rare find ["!"] ($$ | "–" | "-" | "." | "!")
      (nearly | almost) full
      (filling | booking | selling) up (fast | quickly)
      (before (supplies | stocks | stock) (run | runs) out)
      ~make in (very | extremely) limited (quantities | numbers)
    `,
    // Words that are also used of things nobody sells.
    'claim.scarcity-loose': `
      (low | limited | scarce | very limited | strictly limited | extremely limited) <thing>
      <thing> (is | are) [very | strictly | extremely] limited
      high demand
      almost gone
      (this | these) ..1 (won't | will not) last [long]
      <goods> (is | are) (limited | scarce | in demand | almost gone)
      count:{number} left
      (before | until) (they're | they are | it's | it is) (all | completely) (gone | sold out)
      (space | seating | capacity) is [very | strictly] (limited | tight)
    `,
    // How many there ever were.
    'fact.capacity': `
      (edition | run | series | batch | print run) of [only | just] {number}
      limited to [only | just] [the first] {number}
      (numbered | number) [..2] (of | to) {number}
      {number} [..1] (numbered | signed) ..2 (prints | copies | pieces | bottles | edition)
      (capacity | maximum | total) [of | is] {number}
      ~hold [up to | only] {number} (people | guests | seats | visitors)
      ~seat [up to | only] {number}
      out of [a total of | only] {number}
      (of | from) [the | a | our] [total of] {number} (made | produced | printed | available | places | seats | spots | tickets)
      only {number} (were | was | will be | are being | have been) (made | produced | printed | released | built)
      we (made | printed | produced) [only | just] {number}
      we (make | made | brew | brewed | bake | baked | bottle | bottled | print | printed | sew | sewed | produce | produced | cast) ...6 {number} (<wares> | pints | jars | loaves | litres | barrels | cakes | knives)
      (left | remaining | available | free) (of | out of | from) [the | our] {number}
      (we have | we've got | there are | there is) (plenty | enough | lots)
    `,
    // When it was counted.
    'disclosure.counted': `
      (counted | checked | updated | accurate | correct) ..3 ({time} | {date} | {day} | this (morning | afternoon | evening))
      (as of | as at) ..2 ({time} | {date} | {day} | this (morning | afternoon | evening))
      (on | at | since) [{day} [","]] {date} [","] [at | ","] {time}
      (on | by) [{day} [","]] {date} [","] (there were | there was | we had | we counted)
      (were | was) [still] (left | free | unsold) (on | this morning | at {time} | {date} | {day})
    `,
    // The reader's own account, or the world, has things left too.
    'cue.own-stock': `
      (your | my) (plan | account | subscription | workspace | team | licence | license | quota | allowance | credits | trial | balance | organisation | organization | storage)
      {number} [..1] (attempt | attempts | try | tries | retries | credits | characters | words | steps | questions | lives | votes | guesses | invites | invitations)
    `,
    // Goods that cannot run out.
    'cue.endless-goods': `
      (e-book | ebook | e-books | ebooks | download | downloads | pdf | digital (copies | copy | product | course | edition) | online (course | class) | video course | audiobook | software licence | software license | saas | template | templates)
    `,
  },
})
