import { defineLexicon } from '../../src/language/index.ts'

/** What copy says about money, terms and exits: the facts that claims are held against. */
export default defineLexicon({
  groups: {
    rate: '(per | a | an | each | every | /) per:{period}',
    head: 'user | seat | member | person | device | line | editor | agent | site | location | employee | host | student | child | ticket | room | property | vehicle | store | account',
    fee: 'fee | charge | surcharge',
    fees: 'fee | fees | charge | charges | surcharge | surcharges',
    'fee-name':
      'access | account | activation | admin | administration | administrative | agency | airport | amenity | amenities | annual | application | assessment | atm | bag | baggage | booking | brokerage | card | carrier | cash [machine] | check in | checkout | cleaning | closing | collection | connection | contract | convenience | credit card | currency conversion | delivery | destination | dispatch | document | documentation | enrolment | enrollment | entry | environmental | equipment | event | exchange | expedite | express | facility | facilities | foreign transaction | foreign exchange | fuel | fulfilment | fulfillment | fx | gateway | handling | initiation | installation | insurance | international | issuance | joining | joiner | kitchen | late night | licence | license | line access | linen | listing | luggage | maintenance | management | membership | monthly | network | onboarding | order | origination | parking | payment | peak | performance | pet | platform | postage | processing | property | recovery | registration | regulatory [recovery] | renewal | rental | reservation | resort | restocking | return | returns | return handling | room | seat | security | service | set up | setup | shipping | shipping and handling | sign up | signup | small order | start up | storage | subscription | support | tech | technology | ticket | ticketing | towel | training | transaction | transfer | upgrade | usage | valet | venue | weekend | weekly | wifi | wi fi | wire | withdrawal | yearly',
    /** Fees that fall due only when the customer does something out of the ordinary. */
    'contingent-name':
      'cancellation | cancelation | chargeback | damage | dishonour | dormancy | early cancellation | early exit | early repayment | early termination | exit | inactivity | late | late payment | lost key | missed payment | no show | overdraft | overlimit | reactivation | rejected payment | replacement | returned payment | returned item | termination',
    'opaque-name':
      'admin | administration | administrative | amenity | amenities | convenience | destination | facility | recovery | regulatory | regulatory recovery | resort',
    'fee-due':
      'applies | apply | is added | is charged | is collected | is due | is payable | is required | will be added | will be charged | will apply | will be collected | are added | are charged | are payable',
    matter:
      'price | prices | pricing | cost | costs | rate | rates | billing | billed | payment | payments | term | terms | contract | commitment | agreement | fee | fees | charges | setup | set up | features | storage | details | exit | cancellation | cancel | notice | offer | support | total | minimum | note | notes | important | faq | faqs | question | questions | conditions | small print | fine print | know | works | delivery | shipping | returns | item | extras | plans | flexibility | today | tip',
    'required-of': 'term | terms | commitment | period | contract | subscription | membership | stay | agreement',
  },
  patterns: {
    'fact.amount': `
      amount:{money}
    `,
    'fact.percent': `
      amount:{percent}
    `,
    'fact.price': `
      price:{money} <rate>
      price:{money} per:{period}
      price:{money} [usd | eur | gbp] (per | a | /) (<head>) [,] <rate>
      price:{money} [usd | eur | gbp] (per | a | /) (<head>) per:{period}
      price:{money} (pp | pppn | each) [,] <rate>
      price:{money} [usd | eur | gbp] <rate>
      price:{money} (every | per | for) per:{duration}
      price:{money} [and] then (each | every | per) per:{period}
      per:{period} price ":" price:{money}
    `,
    'fact.then-price': `
      (then | after | afterwards | thereafter | after that | after which | followed by) ..4 price:{money}
      after ..5 , ..4 price:{money}
      (trial | free | days | months | month | weeks | {duration} | {period}) , then ..3 price:{money}
      (after | once | when) [the | your] [free] trial ...6 price:{money}
      price:{money} ..4 (after | afterwards | thereafter | once | when)
    `,
    // A price that nobody can know yet: an insurer's, a bank's.
    'disclosure.later-price': `
      (at | on | from) [the | your] [first] renewal ...3 (price | premium) ..1 (may | might | could | can | will) ..1 (be | go | rise | change)
      (price | premium) ..1 (may | might | could | will) ..1 (be | go | rise | change) ...4 (at | on | from) [the | your | each] renewal
    `,
    'fact.instalments': `
      count:{number} [equal | easy | monthly | weekly | simple | interest free | affordable] (payments | instalments | installments) of [just | only] price:{money}
    `,
    'fact.billing-period': `
      (billed | charged | paid | invoiced | payable | debited | prepaid | billed [to you]) [once | in full | upfront] per:{period}
      (billed | charged | paid | invoiced | payable | debited) [once | in full | upfront] (a | per | every | each) per:({period} | {duration})
      (billed | charged | paid | invoiced | payable) (once | upfront | up front | in advance | in full | in one payment) ..1 (a | per | every | each | for the | for a | for one) [whole | full] per:({period} | {duration})
      (pay | paid | billed | charged) for [the | a | one] (whole | full) per:{period} [in advance | upfront | up front]
      per:{period} [,] (paid | payable | billed | charged) (upfront | up front | in advance | in full)
      (with | on | under | based on | assumes | requires) [a | an] per:({period} | {duration}) (prepayment | prepay)
      per:({duration} | {period}) (term | plan | membership | subscription | contract) , (paid | payable | billed | charged) (upfront | up front | in advance | in full)
      (per:{duration}) (prepayment | prepaid | upfront payment)
      charged [to your card] per:{period}
      (paid | billed | charged | payable) as (one | a | a single) per:{period} (payment | charge | sum)
      (pay | paying | paid) for per:{duration} (upfront | up front | in advance | at once)
      (shown | displayed | listed | quoted) (with | for | on | are for | is for) [an | a] per:{period} (billing | plan | plans | payment)
    `,
    /** Weaker: may be only one of the ways to pay. */
    'cue.billing-option': `
      (with | on | under | for | when on) [an | a | the] per:{period} (billing | payment | payments | subscription | plan | plans | contract | commitment)
      ^^ [the] per:{period} (plan | billing | subscription | membership | payment) $$
      ^ per:{period} [plan | billing | membership | subscription] ("–" | "-" | ":" | —) {money}
    `,
    /** Money earned, or counted by use: it has no sum to show beforehand. */
    'cue.by-use': `
      (earn | earns | earned | salary | salaries | wage | wages | pay rate)
      (what | as | whatever) you use
      (usage | metered | per kwh | kwh | consumption)
    `,
    'cue.billing-either': `
      {period} (or | and) {period}
    `,
    'cue.billing-choice': `
      {period} (or | and) {period}
      ~save ...6 {period}
      (switch | upgrade | move | change) to ..3 {period}
      {period} (to | and) save
      (choose | choice | prefer | whichever | either)
    `,
    'cue.period-only': `
      ^^ per:{period} $$
      ^^ per:{duration} $$
    `,
    'cue.billing-header': `
      ^^ [your] (billing | billed | payment | payments | paid | invoicing | charged) [period | cycle | frequency | interval | schedule | terms] $$
    `,
    'cue.all-prices': `
      (all | our | these | the) (prices | plans | rates)
      (prices | rates) (shown | are | listed | displayed | quoted | above | below)
      price shown
    `,
    'fact.fee': `
      fee:({money} | {percent}) [per {period}] [mandatory | compulsory | required | one time | one off | non refundable | nonrefundable | flat | small] kind:(<fee-name> | <contingent-name>) <fees>
      fee:({money} | {percent}) [mandatory | compulsory | one time | one off] kind:(surcharge | commission | spread | markup)
      kind:(<fee-name> | <contingent-name>) <fees> (of | is | are | from | at | ":" | –) [up to | only | just | currently | now] fee:({money} | {percent})
      kind:(<fee-name> | <contingent-name>) <fees> fee:({money} | {percent})
      kind:(commission | spread | markup | surcharge) (of | is | ":") [up to] fee:({money} | {percent})
      kind:(late | missed) payments (cost | are charged) fee:{money}
      (fee | charge | surcharge) of [up to | only] fee:({money} | {percent})
      fee:{money} ..2 (fee | surcharge)
      (carry | carries | incur | incurs | have | has | with) a fee:{money} kind:(<fee-name>) <fee>
    `,
    /** A fee that is due, without its amount. */
    'fact.fee-due': `
      kind:(<fee-name>) <fees> <fee-due>
      [an] kind:(<fee-name>) fee (is | are) (charged | payable | added | required | mandatory)
      (we | hotels | hosts) (charge | add) a kind:(<fee-name>) <fee>
    `,
    'fact.exit-fee': `
      (early termination | early cancellation | early exit | termination | cancellation | cancelation | exit | disconnection) (fee | fees | charge | charges | penalty | penalties)
      (fee | penalty) for (leaving | cancelling | canceling | ending) early
      (leaving | cancelling | canceling | ending it | quitting) early (costs | is) {money}
    `,
    'fact.extra-charge': `
      thing:(wi fi | wifi | internet | drinks | meals | breakfast | lunch | dinner | parking | towels | linen | transfers | luggage | baggage | delivery | shipping | support | cleaning | sunbeds | safe) [access] [":"] fee:{money} [(per | a | /) ({period} | person | night | bag)]
      thing:(wi fi | wifi | internet | drinks | meals | breakfast | lunch | dinner | parking | towels | linen | transfers | luggage | baggage | sunbeds) (are | is | ~cost) [charged] (extra | separately | not included | charged extra | charged separately)
    `,
    'cue.mandatory': `
      mandatory | compulsory | required | all (guests | orders | rentals | customers | bookings | members | students | plans | users)
      every (order | booking | guest | rental | customer | ticket | member)
    `,
    'cue.optional': `
      optional | optionally | voluntary | on request | upon request | by request | add on | add ons | if you (choose | want | wish | like | add | prefer | bring | need)
      (choose | opt) to
    `,
    'cue.included': `
      (include | includes | including | included | inclusive) [of | in]
      (in total | total | all in | altogether)
    `,
    'cue.fee-purpose': `
      (pays for | goes to | go to | covers | to cover | which covers | used for | that pays)
      for (card processing | the | your | using | our | each)
    `,
    'cue.others': `
      (other | most | many | some | traditional | typical | big | rival | high street | unlike) (banks | sites | companies | brokers | providers | agents | agencies | services | apps | platforms | airlines | hotels | gyms | firms | stores | shops | cards | phone companies | carriers | operators | energy companies | cell phone companies)
      (competitors | elsewhere | the others | others | rivals | out of network | your bank | your card issuer | your carrier | your operator | third parties | the airline)
      (tired | sick) of
      unlike
      compare | compared
    `,
    'fact.renewal': `
      (renew | renews | renewed | renewing | renewal | rebills | recurs | continues | converts) ..2 automatically
      (automatically | auto) (renew | renews | renewed | renewing | renewal | continue | continues | convert | converts | charged | billed | rolls)
      auto ~renew
      ~renew (each | every | at | for | monthly | weekly | yearly | annually | on | until)
      (until | unless) ..3 (cancel | cancelled | canceled)
      (charged | billed) automatically
      (converts | turns | rolls | changes | switches) (to | into | over) ..4 (paid | plan | subscription | membership | monthly | annual)
      (then | after that | afterwards | thereafter) ..3 {money}
      {money} ..3 (then | after that | afterwards | thereafter | after)
      (after | when | once) ..4 trial ...8 {money}
      recurring (payment | charge | billing | subscription)
    `,
    'fact.exit': `
      ~cancel ..3 (any time | anytime | online | in | from | by | on | before | at | through | via | whenever | within | here)
      (until | unless) ..3 (cancel | cancelled | canceled)
      (how to | you can | you may | can be) ~cancel
      (stop | end | leave | unsubscribe | quit) (any time | anytime | at any time | whenever | in | online)
      ~cancel [your] (subscription | membership | plan | trial)
    `,
    'fact.no-exit': `
      (cannot | can't | can not | may not | not) [be] ~cancel
    `,
    'fact.exit-route': `
      ~cancel ..4 only [be] [done] by how:(phone | telephone | post | mail | letter | fax)
      only [be] ~cancel ..2 by how:(phone | telephone | post | mail | letter | fax)
      ~cancel ..3 by ..1 how:(phone | telephone | post | mail | letter | fax) only
      to (cancel | end | stop | leave) ..3 , [please] (call | phone | ring | telephone | write to)
      ~cancel (must | have to | should) be (sent | made | submitted | requested) ..2 by how:(phone | telephone | post | mail | letter | fax)
      to ~cancel ..3 (you must | you have to | you need to | you'll need to) (call | phone | ring | telephone | write to | visit | post)
      (you must | you have to | you need to) (call | phone | ring | telephone | visit) ..4 to cancel
      [in] writing (by post) ..2 to cancel
    `,
    'cue.other-route': `
      (online | e mail | email | chat | account | settings | app | website | dashboard | click)
    `,
    'fact.notice': `
      length:{duration} [written | advance | prior | notice in] [written | advance | prior] notice
      length:{duration} notice period
      notice period ..2 length:{duration}
      notice period ":" length:{duration}
      notice (of | is | ":") [at least | a minimum of] length:{duration}
      (written | advance | prior) notice ...6 length:{duration} [before | prior to | in advance]
      notice ...4 length:{duration} (before | in advance | prior)
      (at least | no later than | no less than | not less than | a minimum of) length:{duration} (before | prior to | ahead of) ..3 (~renew | billing | delivery | shipment | cancel | end | term | period)
      ~cancel ...8 length:{duration} (before | prior to | in advance) 
      (month's | months' | months | month) notice
      notice ...6 before the end of the (month | quarter | year)
    `,
    'cue.we-notify': `
      (we | we'll | us) ..3 (give | send | provide | tell | email | notify | inform)
      notice (of | about | before) ..3 (change | changes | price | increase | we)
      (price | prices | terms) ..4 (change | changes)
    `,
    'fact.minimum-term': `
      minimum (<required-of>) [length] ..2 [":"] ..2 length:({duration} | {period})
      minimum (<required-of>) [length | term] [":"] length:({duration} | {period})
      minimum [of] ..1 length:{duration} [<required-of>]
      minimum ..1 (period | duration | term | commitment | stay) (is | of | ":" | are | –) length:{duration}
      (stay | remain | commit | committed | subscribe | agree to ..3) ..2 for [at least | a minimum of] length:{duration}
      (contract | contracts | agreement | agreements | membership | memberships | subscription | commitment) (runs | lasts | runs for | lasts for | run | last | run for | last for | is for | is) length:{duration}
      length:{duration} minimum [<required-of>]
      length:{duration} [fixed | initial | minimum | service | long] (contract | contracts | agreement | commitment | lock in | minimum | fixed term)
      length:{period} [fixed | initial | minimum | service] (contract | agreement | commitment)
      (initial | fixed | minimum | contract | contractual) (term | period | duration | length) (of | is | ":" | runs for | lasts) [at least] length:({duration} | {period})
      (commit | committed | locked in | tied in | sign up | contract) (to | for) [a | at least | a minimum of] length:{duration}
      minimum (<required-of>) [":" | of | is] length:{number} (boxes | orders | deliveries | shipments | issues | payments | bottles)
      (commit | commits | committed | sign up | signing up) (to | for) [a | an] length:{duration} (membership | plan | subscription | contract | agreement | term)
      minimum (of) length:{number} (boxes | orders | deliveries | shipments | issues | payments | bottles)
      minimum (of) ..1 length:{number} ..1 (boxes | orders | deliveries | shipments | issues | payments | bottles)
    `,
    'fact.nothing-charged': `
      no [credit | debit] [or debit] card [details | number | info | information] [is] (needed | required | necessary | asked for)
      no [credit | debit] card
      without [a | your | any] [credit | debit] card
      (don't | do not | won't | never | doesn't | does not | will not) (ask | need | require | want | take) ..3 card
      no payment (details | info | information | method | required | needed | card)
      nothing ~be charged
      nothing (renews | to cancel | to pay)
      (you | you'll | you are | cards | card) ..1 (not | never | won't | will not) be (charged | billed) (automatically | when | after | at the end | afterwards | unless | $)
      (not | never | won't | doesn't | don't) [be] (charge | charged | bill | billed | renew | convert | renewed) ..2 automatically
      (does not | doesn't | won't | will not | never) (renew | convert | continue | roll over)
      (it | trial) (just | simply) (ends | stops | expires)
      (do | doing) nothing and
      (we | we'll) close (the | your) account
    `,
    'fact.card-needed': `
      [credit | debit | payment] card [details | number] [is] (needed | required | necessary)
      (enter | add | need | needs | requires | require) ..2 [credit | debit | payment] (card | payment details | payment method)
      payment (details | method | information) (needed | required | necessary)
    `,
    'fact.length': `
      length:{duration}
      (first | free | one | a | per | each) length:{period}
      (ends | until | till | on | through | expires) ..2 length:({date} | {day})
    `,
    /** A heading, label or head of a table that names a matter, not a plan. */
    'cue.matter': `
      ^^ ..3 <matter> ..3 [":" | ?] $$
      ^^ (users | seats | projects | how | what | when | why | who) ..5 [":" | ?] $$
    `,
    'cue.matter-lead': `
      ^^ ..2 <matter> ..2 ":"
    `,
    /** A plan named in running text. */
    'cue.plan': `
      plan:(monthly | annual | yearly | quarterly | weekly | rolling | flexible | flex | basic | starter | standard | pro | plus | premium | business | enterprise | team | teams | family | student | individual | personal | gold | silver | bronze | platinum | lite | growth | saver | unlimited | fixed | free) (plan | plans | tier | package | membership | memberships | subscription | subscriptions | option | tariff)
      plan:{duration} (plan | plans | tariff | option)
      ^^ [the] plan:(monthly | annual | annually | yearly | quarterly | rolling | flexible | flex | basic | starter | standard | pro | plus | premium | business | enterprise | team | teams | family | student | individual | personal | gold | silver | bronze | platinum | lite | growth | saver | unlimited | fixed term | free | {duration}) [plan | tier | package | membership | subscription] [":"] $$
    `,
    'cue.every-plan': `
      (all | every | each | any | both) [of] [our | the] (plans | plan | memberships | tiers | packages | subscriptions)
    `,
  },
})
