import { defineLexicon } from '../../src/language/index.ts'

/** Prices that are lower than what most people pay: floors, introductory prices, prices without their fees; and what makes them whole. */
export default defineLexicon({
  groups: {
    floor:
      'from | starting at | starting from | starts at | starts from | start at | start from | beginning at | begin at | begins at | as low as | as little as',
    only: 'only | just | about | around | approx | approximately | an | a | amazing | incredible | low',
    intro: 'introductory | intro | welcome | starter | launch | new customer | new customers | new member | new members | first time | initial',
    'intro-noun': 'offer | offers | price | prices | pricing | rate | rates | deal | discount | membership | fee | special',
    begin: 'first | initial',
    span: '{duration} | {period} | months | weeks | billing period | billing cycle | bill | bills | quarter',
    once: 'order | orders | purchase | booking | box | bag | case | visit | lesson | class | session | appointment | shop | delivery | eye test | trip | ride | stay | item | pair',
    usual: 'usual | usually | normal | normally | regular | regularly | standard | full | ordinary | later | undiscounted | list',
  },
  patterns: {
    'claim.from-price': `
      (<floor>) [<only>] price:{money}
      (loan | loans | mortgage | mortgages | credit | finance | borrow | lending | rates | remortgage) ..2 (<floor>) [<only>] price:{percent}
    `,
    'cue.by-head': 'user | users | seat | seats | person | head | guest | guests | ticket | tickets | each',
    // A sum that moves or is counted is no floor: "rose from $12", "from £1 upwards", "from €5 to €9".
    'cue.moving-sum': `
      ^^ (seat selection | seats | gift wrap | gift wrapping | engraving | personalisation | personalization | personalise it | assembly | extended warranty | [cabin | checked | hold | extra] (bag | bags | baggage) | extra legroom | fast track | priority boarding | late checkout) ..2 from {money}
      ^^ (add | choose | select | pick | reserve | pre book) [a | an | your | extra | some | more] ..1 (seat | seats | bag | bags | baggage | luggage | insurance | cover | meal | meals | parking | breakfast | gift wrap | gift wrapping | warranty | fast track) from {money}
      (~rise | ~fall | ~grow | ~go | ~change | ~reduce | reduced | ~increase | ~drop | ~move | ~raise | ~save | ~jump | ~climb | ~cut | ~come | ~refund | down | up | range | ranges | ranging | anywhere | paid | pay | earn | earning | income | dues | donations | donate | amounts) ..2 from {money}
      from {money} ...6 (to | up to | and) {money}
      from {money} (upwards | onwards | up | in | at | that | which | when | on {date})
      from {percent} ...4 to {percent}
      (refund | credit | payment | cheque | check | donation | invoice) ..2 from {money}
      as (low | little) as {money} ..1 (or | when | if)
    `,
    // What a price buys: a thing, a number, a time, a plan.
    'disclosure.what-it-buys': `
      {money} (is | buys | covers | gets | pays for | includes | applies | for | per ..2 for | was)
      {percent} (is | of customers | apr applies | applies)
      age {number}
      {duration} ..2 term
      (that | this) is (what | the price)
      (based on | assumes | assuming | applies to | apply to | calculated (on | for))
      for (a | an | one | two | three | four | up to | {number} | {duration} | combi | single | both | the (first | smallest | basic))
      (one | two | three | {number}) ..1 (user | users | seat | seats | person | people | adult | adults | guest | guests | night | nights | hour | hours | room | rooms | page | pages | bedroom | bedrooms | units | pictures | lessons | mover | movers | sharing | passengers | travellers | travelers | sessions | words | square | gb | mb | pictures)
      (per person | people | adults) sharing
      (depend | depends | depending) on
      (vary | varies) (by | with | depending | according)
      (one way | return | hand luggage only | off peak | self catering | half board | weekday | weekdays | midweek | any (tuesday | wednesday | monday | thursday) | economy | cabin | studio flat | unfurnished)
      (include | includes | including | included | without | excluding | excludes | not including) ..4 (lens | lenses | fitting | appliances | flights | breakfast | delivery | installation | vat | tax | taxes | deposit | fee | fees)
      (from | between | until | on | by | valid | travel | depart | departing | leaving | leaves) ..2 {date}
      {duration} (contract | term | rental | hire | course | minimum)
      (billed | paid | payable) (yearly | annually | monthly | quarterly)
      {number} or more
      (price list | full prices | all prices | our prices | pricing page | see prices | see our prices | view prices | calculator | exact price | full price list | rate card | tariff)
      representative {percent}
      if you (book | pay | order | choose | buy)
      (most cars | up to {number} | within {number})
      (plan | tier | package | size | model) [..2] ("," | ":" | "(" | "–")
      {duration} (evening | online | guided | private)
      {number} (evening | online | hour)
    `,
    'claim.intro-price': `
      price:{money} [only | just] [(a | per | / | each) {period}] [only | just] for [the | your | their | all | our] (<begin>) length:(<span>)
      (<begin>) length:(<span>) [is | are | of ..2] [for | at | only | just | now | ":" | – | from] [only | just | for] price:{money}
      (<begin>) length:(<span>) ..2 (half price | half off | free of charge)
      (half price | half off | {percent} off | {percent} discount | save {percent} | {money} off | {money} (a | per) {period} off) ..3 [in | for | on | during] [the | your | our | their] (<begin>) length:(<span>)
      (half price | half off | {percent} off | {percent} discount | save {percent}) [for] (the | your) next length:({duration} | months)
      (half price | half off | {percent} off) [your] year one
      price:{money} (a | per | /) {period} for [only | just] length:{duration}
      price:{money} (a | per | /) {period} [for the | for] (<begin>) length:(<span>)
      price:{money} {period} for [only | just] length:{duration}
      price:{money} {period} for [the] (<begin>) length:(<span>)
      length:{duration} (for | at) [only | just] price:{money} (a | per | /) {period}
      length:{duration} for the price of ({number} | one | two)
      (<intro>) (<intro-noun>) [":" | – | is | of | at | ","] [only | just | {duration} | at | for] [at | for] price:{money}
      (<intro>) [annual | monthly | yearly | weekly] (<intro-noun>) [":" | – | is | of | at | ","] [only | just] [at | for] price:{money}
      price:{money} [(a | per | /) {period}] (<intro>) (<intro-noun>)
      price:{money} [(a | per | /) {period}] "(" (<intro>) (<intro-noun>)
      (<intro>) (<intro-noun>) ":" length:{duration} (for | at) price:{money}
      new (customers | members | subscribers) ["only" | ":" | pay] [get | pay | only | just] [it | only] [for] price:{money} (a | per | /) {period}
    `,
    // The same, in words that stand near the price.
    'claim.intro-words': `
      (introductory | intro) (<intro-noun>)
      (our | an | the | this | special | with) (introductory | intro) [annual | monthly] (<intro-noun>)
    `,
    // What is paid afterwards.
    'fact.regular-price': `
      (<usual>) [<intro-noun>] [is | of | ":" | "("] [only | just | from] [{period}] {money}
      (<usual>) (price | prices | rate | rates | fee) ..4 {money}
      {money} ..4 (thereafter | afterwards | afterward | subsequently | ongoing)
      (after that | after which | then | thereafter | afterwards | subsequently) ...6 {money}
      after ..6 ("," | you | it | the) ...8 {money}
      (~renew | ~rise | ~increase | ~go | ~revert | ~return | ~continue | ~change | ~roll | ~jump | ~become | ~convert) ...8 {money}
      {money} ..4 (from | as of | starting) ..3 (second | third | fourth | fifth | sixth | seventh | month | year | {date})
      from (month | year | the (second | third | fourth | fifth | sixth | seventh | thirteenth)) ...6 {money}
      (instead of | was | down from | reduced from | not) {money}
      (later | further | following | subsequent | next | additional) (bags | boxes | cases | months | weeks | years | deliveries | orders | further week) ..3 {money}
      each (further | later | following | additional) ..2 {money}
      {money} ..2 (each | for each) (further | later | following | additional)
      {money} ..6 (you pay | you then pay)
      (total | in all | altogether | in total) [cost | price | of | is | ":"] {money}
      (usual | normal | regular | standard) price
      (price | rate) (will not | won't | does not | doesn't) (change | rise | go up | increase)
    `,
    'cue.after-head': '^^ (after | afterwards | then | later | regular price | renewal price | renews at | standard price) $$',
    // A sum in parts, a rent, a tale: no offer at a first price.
    'cue.not-intro': `
      (instalment | instalments | installment | installments | interest | apr | rent | rented | lease | loan | mortgage | salary | wage | flat to | deposit | statutory)
      pay in {number}
      (charged | paid | insured | joined | sold | earned | spent | raised | ended | averaged) ..4 (you | us | we | {money} | in | for | on)
      (we | they | drivers | members | customers) (charged | paid | sold | joined | insured | earned)
      (<begin>) (aid | class | name | floor | time | edition | impression)
    `,
    // A sum near the beginning that is not what the thing costs.
    'cue.not-a-price': `
      (save | saves | saving | over | under | above | below | worth | win | earn | donate | donated | refund | up to | another | extra | spend | spent | raise | raised | deposit | least | value | valued | minimum) [of] [up to] {money}
      {money} (off | million | billion | back | cashback | cash back | voucher | vouchers | gift | credit | bonus | worth | or more | refund | discount | grant | prize | fine | deposit | savings)
      (your | the) ..2 (refund | payment | invoice | credit) of {money}
    `,
    // A fee that everyone meets.
    'cue.fee-limited': `
      (waived | waive | waives | refunded | never | does not apply | do not apply | no longer)
      (that | who) (want | wants | choose | chooses | need | needs | prefer | opt)
      you can choose
      (paid by | covered by | on us)
      (for | from) (late | lost | missed | overdue | non)
      (express | priority | rush | upgrade | premium) ..2 fee
      (extra | extras) (you | that you)
    `,
  },
})
