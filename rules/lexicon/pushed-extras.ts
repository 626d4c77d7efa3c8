import { defineLexicon } from '../../src/language/index.ts'

/** Extras that are put into an order, or pressed on the buyer, and what says that they may be left out. */
export default defineLexicon({
  groups: {
    'cover-of':
      'shipping | package | parcel | order | delivery | trip | travel | purchase | damage | accident | accidental damage | theft | device | screen | ticket | booking | refund | cancellation | flight | buyer | rental | product | route | shipment | identity | excess | event | missed event | luggage | baggage | tyre | gadget | appliance',
    cover:
      '(<cover-of>) (insurance | protection | cover | coverage | warranty | protection plan | care plan | protection package) | insurance | extended warranty | protection plan | care plan | damage waiver | (full | total | complete | premium | flexi | flex | care | gadget | multi trip | {number} year | {duration}) (cover | coverage | protection | insurance)',
    extra:
      '<cover> | protection | (priority | express | premium) (boarding | handling | processing | service | support | delivery | shipping) | magazine | gift (wrap | wrapping | box | bag) | donation | donation of {money} | tip of ({percent} | {money}) | {money} donation | tip | gratuity | service plan | maintenance plan | membership | carbon offset | seat selection',
    'order-word':
      'order | plan | cart | basket | bag | purchase | booking | trip | reservation | checkout | bill | total | shopping (cart | bag | basket)',
    /** What is bought, which the seller must deliver whole. */
    'bought-thing': 'order | orders | purchase | purchases | shipment | shipments | package | packages | parcel | delivery | items | cart',
    bare: 'unprotected | uninsured | uncovered | without (<cover> | [any] (protection | insurance | cover | coverage))',
  },
  patterns: {
    // The seller put it there.
    'claim.extra-added': `
      (we | we've | we have) [have | 've] [also | already | automatically] added [a | an | the | your | some] [..2] (<extra>)
      (<extra>) [is | are | was | has been | have been | will be] [also | already | automatically] (added | included | put) [in | to | into | on] (your | the) [..1] (<order-word>)
      (<extra>) (has been | have been | was | were | is | are) [already | automatically] (added | selected | pre selected | preselected) for (you | your)
      (<extra>) [is | has been | are] [already] (pre selected | preselected)
      (<extra>) (is | are) [already] (selected | ticked | checked) for (you | your)
      automatically added to your (<order-word>)
      (tip | donation | gratuity) [of ({percent} | {money})] (has been | was) (added | included) $
      (we've | we have) rounded up your
      (we've | we have) (included | added | upgraded) ..5 for {money}
      (do not | don't) add (this | it | these | the ..2) to [my | the | your] (<order-word>) $$
      (your | this) (order | basket | bag | cart | booking | fare | ticket | trip) (includes | contains | comes with) ..3 (<cover> | protection | priority boarding | fast track | seat selection {money} | donation | vip membership | premium membership)
      ^^ includes [a | an | our | {money}] ..2 (protection | insurance | flexi ticket | flexible ticket | priority boarding | donation | carbon offset) ...3 (remove | deselect | opt out | {money}) $$
      ^^ includes (booking | ticket | cancellation | refund) (protection | cover) $$
      ^^ (best value | most popular | recommended | best seller | best choice) (<dash> | "(") (selected | preselected | pre selected | default | chosen for you) [")"] $$
      ^^ (selected by default | automatically selected for you | auto selected for you | pre selected for you | preselected for you | selected for you automatically) [":" ...3] $$
      ^^ [your] default (option | plan | choice | billing) ":" ...3 (annual | yearly | premium | plus | pro | vip | gold | longest) ...2 $$
      ^^ (premium | annual | yearly | vip | gold | plus | pro | family | deluxe) [plan | billing] ("(" | <dash>) (default | selected | preselected | pre selected) [")"] ...4 $$
      (tip | gratuity | donation) ":" ({percent} | {money}) "(" (selected | default | recommended | suggested)
      ^^ (express | next day | tracked | priority | premium | insured) (delivery | shipping) (selected | preselected | pre selected) $$
      (discretionary | optional) ..2 {percent} [service charge] (added | included | applied) [to] ..2 (bill | total | order)
      ^^ rounded up to {money} $$
      ^^ (optional | voluntary) (charge | contribution | donation) added $$
      (vip | club | plus | premium | prime | gold) membership [has been | was | is] (added | included) (to | in) [your | the] (basket | bag | cart | order | trolley)
      (subscribe | subscription | subscribe & save | subscribe and save) ("(" | <dash>) (recommended | selected | best value | most popular | preselected)
      (we | we've | we have) (picked | chosen | selected) (this | it | these) for you ":"
      ^^ (bundle | plan | pack) (chosen | selected) ":" ..2 $$
      (booking | order | ticket) (fee protection | protection) {money} <dash> remove
      ^^ ("✔" | "✓" | "☑" | "[x]") ..1 [add] (insurance | <cover> | protection | donation | gift wrap | priority boarding) ...4 $$
      ^^ ("✔" | "✓" | "☑") [yes ","] (send me | sign me up | keep me) ...3 (offers | newsletter | news | updated | deals) ...3 $$
      (your | this) (hire | rental | stay | purchase) (includes | comes with) ..2 (<cover> | protection)
      ^^ ({number} year | {duration} | annual | yearly | longest | family | premium) [plan | cover | warranty] (<dash> | "(") (recommended | best value "(" selected | preselected) [")"] $$
      ^^ (deliver | delivery | ships | refill | refills) every ..2 ("(" | <dash>) (recommended | most popular | default | selected) [")"] $$
      ^^ repeat delivery [is] (selected | on) $$
      ^^ [charity | donation] round up [for charity] ":" on $$
      rounding up to {money} for
      (extra legroom | window | aisle | premium) seats selected $
      (seats | bags) (allocated | added | selected) ..1 {money}
      ^^ (care plan | protection plan | {duration} care plan | {number} year care plan | domain privacy | fast track | flex pass | zero excess | antivirus | security suite | trial membership) (added | selected | included) [to (cart | basket | bag | order) | in your (order | total | basket)] $$
      ^^ (refundable | flexible) ticket selected [for you] $$
      ^^ (ticket | booking | refund | event) protection included $$
      (automatically | auto) (enrolled | subscribed | opted in) [in | to | into] ..2 $
      ^^ automatic (refills | renewal | renewals | top ups | payments | deliveries) ":" on $$
      you are (opted in | subscribed) to marketing
      (recommended | typical | default) tip [":"] {percent}
      platform tip [of | ":"] {percent}
      {money} added to cover (our costs | fees | costs)
      recommended (add ons | extras | options) (selected | included | added)
      gift wrap (selected | included {money})
      <dash> trial added $
      (we've | we have) switched you to
      your order is now a subscription
      (tip | gratuity | donation | contribution) [of] {percent} is included
      ^^ includes [a | an] {money} (carbon | climate | charity) (contribution | offset | donation) ...3 $$
      ^^ (care cover | flexi cover | <cover>) "(" (added | included | selected) ")" [{money}] $$
      ^^ (<default-extra>) is (selected | preselected | pre selected) [by default | for you] ["!"] $$
      (<cover>) [has been | was] added to your (phone | device | laptop | trip | stay | rental)
      (we've | we have | we) added (cover | insurance | protection) ["!"] $
      carbon (offsetting | offset) is (included | added | on) by default
      (pre booked | prebooked) for you $
      so we (added | included) (it | one | them)
      (gift | donation | order | delivery) will repeat ..1 unless you (change | cancel | stop)
      (set | switched | changed) your (order | gift | donation | delivery) to (repeat | recurring | monthly)
      (share my data | share data | data sharing | partner offers | notifications from our partners) [with partners] [":" | are | is] on $
      lounge passes added to
    `,
    // The words of a pusher, beside an extra that they name.
    'claim.extra-pushed': `
      (<cover>) [is] ["," | ":" | "-" | "–" | "—" | "("] (highly | strongly | definitely) recommended
      (highly | strongly) recommended [":" | "-" | "–"] [add | get | buy] ..2 (<cover>)
      ^^ recommended [":" | "-" | "–"] (add | get | buy) ..3 (<cover>)
      (<cover>) ["(" | ":" | "-" | "–" | ","] recommended $$
      (don't | do not) (risk it | take (risks | a risk | chances | the risk | any chances)) ...5 (<cover>)
      (don't | do not | never | why) (travel | fly | drive | ship | checkout | check out | order | buy | book | leave | go | risk ..3) [..4] (<bare>)
      (don't | do not | never) ~leave (your | my) ..2 (order | purchase | phone | device | trip | booking | tickets | holiday | vacation | luggage | package | parcel | laptop | tablet | appliance | bike) ..2 (<bare>)
      (don't | do not) let ..5 (ruin | spoil | wreck | break) your ..2 (order | purchase | trip | holiday | vacation | plans | phone | device)
      (you're | you are) (leaving | travelling | traveling | shipping | checking out | flying | driving) ..2 (<bare>)
      ^ (you're | you are) not [yet | currently] (insured | protected | covered) $
      you (haven't | have not) [yet] (protected | insured) your
      you (haven't | have not) [yet] (selected | chosen | added) any (protection | cover | coverage | insurance)
      ^^ recommended for your ..2 ":" ..1 (<cover>)
      add ..1 peace of mind to (your | my) (<order-word>)
      peace of mind ["," | ":" | "-" | "–"] add ..2 (<cover> | protection | cover)
      (don't | do not) risk (a | an) ..4 ("," | ":" | "-" | "–" | "—") (add | get)
      your ..2 (order | purchase | trip | shipment | package | parcel | booking | cart | device | phone | holiday | vacation | tickets | items) (is | are) [currently | still] (not [yet | currently | fully] (protected | insured | covered) | unprotected | uninsured)
      are you sure ...4 (travel | continue | go | ship | proceed | check out | checkout | leave | book | fly | drive | order | decline) ..4 (<bare>)
      (without | decline | declining) ..1 (<cover> | protection | cover | coverage) [","] you (may | might | could | will | 'll) (have to pay | pay | lose | be (charged | liable | responsible))
      ({percent} | most | {number} (of | out of | in) {number} | many | thousands) [of] [our | all | the] (people | customers | travellers | travelers | shoppers | buyers | guests | drivers | renters | owners) [like you | on this route | here] ~protect their (trip | order | purchase | booking | phone | device | tickets | holiday | purchases | orders)
      ({percent} | most | {number} (of | out of | in) {number} | many | thousands) [of] [our | all | the] (people | customers | travellers | travelers | shoppers | buyers | guests | drivers | renters | owners) [like you | on this route | here] (add | choose | buy | pick | take | select | get) ..2 (<cover>)
      ^^ most (people | customers | guests | shoppers | travellers | travelers | users | buyers | members | drivers) (choose | pick | add | take | prefer | select | upgrade to | go for | buy) (this | it | premium | plus | annual | yearly | pro | gold | breakfast | priority | express | the ..2) ["!"] $$
      ^^ (chosen | picked | preferred) by (most | {percent} of) [our] (customers | people | guests | shoppers | travellers | travelers | users) ["!"] $$
      {percent} of [our] (people | customers | guests | shoppers | travellers | travelers | users | buyers) (choose | pick | upgrade to | go for) (this | it | plus | premium | pro | annual | yearly | gold)
      {number} out of {number} (people | customers | guests | shoppers | travellers | travelers | users | buyers) (choose | pick | go for | take) (this | it | plus | premium)
      (people | customers | guests | travellers | travelers | others | shoppers) [who ...4] also (protected | insured | covered) (their | the) ..1 (<bought-thing> | trip | booking | holiday | phone | device | tickets)
      (don't | do not) (gamble | take chances | take a chance) with your ..1 (trip | holiday | vacation | order | phone | purchase | booking | device | parcel)
      (don't | do not) (get | be) (caught out | left out of pocket | left stranded) <dash> ...3 (add | get | choose | take) ..2 (<cover> | cover | protection | insurance)
      ^^ (don't | do not) be left out of pocket ["!"] $$
      peace of mind for [just | only] {money}
      ^^ (add | buy | get) peace of mind [for ..2] ["!"] $$
      (your | this) ..1 (trip | device | parcel | order | purchase | phone | booking | holiday | tickets | flight | delivery) (isn't | aren't | is not | are not) [yet | currently] (protected | covered | insured)
      you (haven't | have not) [yet] (added | selected | chosen) [any | your | our] (<cover> | insurance | cover | protection)
      ^^ no (protection | cover | insurance) (selected | added | chosen) ["!"] $$
      you have no (protection | cover | insurance) (on | for) (this | your)
      (cover | insurance | protection) recommended for (your | this) (device | trip | order | purchase | booking | phone)
      (we recommend | we strongly recommend | our experts recommend) adding (<cover> | cover | protection | insurance)
      you're not (covered | protected | insured) [yet] <dash> ..3 (add | get | choose)
      ^^ (recommended | smart choice | be smart | better safe than sorry | just in case | play it safe | peace of mind) [for you] <dash> ..1 (add | get | choose | take | <cover> | full cover | cover | protection | annual) [..1 <cover> | cover | protection] $$
      ^^ most popular [choice | option] ":" ..1 (full cover | insurance | <cover> | cover | protection | annual) $$
      (we recommend | we suggest) (full cover | our cover | full protection)
      ^^ most of our (customers | guests | travellers | travelers | members) (add | choose | take | pick | buy) ..2 (warranty | cover | insurance | protection | plan) $$
      customers who (bought | booked | ordered) ..1 (protected | insured | covered) (it | theirs | their)
      <crowd-count> [..1] (people | customers | travellers | travelers | guests) (protected | insured) their
      (avoid | reduce) ..3 (costs | excess | charges) ..2 <dash> ..1 add ..1 (<cover> | cover | protection)
      (don't | do not) let ..3 cost you {money}
      (don't | do not) pay {money} for (repairs | repair | a repair | damage | replacement)
      are you sure you want to (skip | decline | remove | go without | reject) ..1 (protection | cover | insurance | <cover>)
      your (order | trip | booking | device | phone | purchase) (won't | will not) be (protected | covered | insured)
      if you (don't | do not) add (cover | insurance | protection) "," you
      ^^ protect yours [for [just] {money}] ["!"] $$
      (you are | you're) not fully (protected | covered)
      ^^ (basic | standard) (cover | protection) ":" (risky | high risk | not enough) ["!"] $$
      (travel | shop | buy | fly | drive | rent | book) with confidence <dash> ..1 (add | protect | cover) ...3 (cover | protection | insurance | purchase | trip | order)
      (cover | protect) (yourself | your (trip | booking | holiday | tickets | flight)) against cancellation
      (don't | do not) lose (out | your money) if you can't (go | travel | make it | fly)
      (don't | do not) get (stuck with | stung by) ..2 (bill | bills | charges | excess)
      avoid [paying] [up to] [a | an] {money} (excess | repair bill | charge | deductible)
      you could lose the (full | whole | entire) cost of your (trip | holiday | booking)
      if your plans change you could lose
      your (order | basket | booking | trip | cart) is missing (something | protection | cover)
      you forgot (your | to add) (insurance | cover | protection)
      you haven't (chosen | added | selected) a (warranty | protection plan)
      (travelling | traveling | going | driving | flying) without (cover | insurance | protection) "?"
      (cover | insurance | protection) not selected [<dash>]
      last chance to add ..2 (insurance | cover | protection | warranty)
      (almost done | almost there | final step | one more thing | last step) <dash> ..1 (add cover | add protection | add insurance | insurance | protect your order | protect your booking)
      ^^ (families | members | travellers | travelers | couples | businesses) [like (yours | you)] (choose | pick | always pick | prefer) (premium | plus | annual | pro | gold | full cover) $$
      most (people | donors | guests | customers | supporters) (tip | donate | give) ({percent} | {money})
      ^^ recommended [by (us | experts) | for you] <dash> add ..1 (<cover> | cover | protection | insurance) $$
      (<bare>) [..1] (could | can | may | might | will) cost you
      without (cover | insurance | protection) [","] you'll (pay | have to pay | owe | be charged)
      (don't | do not) risk your (deposit | trip | holiday | order | phone | purchase | booking | money) <dash> ..1 (add | get | take | choose) ...2 (<cover> | cover | protection | insurance) $$
      your (trip | order | booking | purchase | holiday | parcel) is at risk <dash> ..1 (add | get | protect)
      protect what matters <dash> ..1 (add | get) ..1 (cover | protection | insurance)
      ^^ (everyone's | everybody's | everyone is) (choosing | picking | going for) (annual | premium | plus | it | this) ["!"] $$
      ^^ (people | customers | shoppers | travellers | families) like you (upgrade | upgrade to ..1 | go for ..1) [pro | premium | plus] ["!"] $$
      (don't | do not) be (the only one | left) without (cover | insurance | protection)
      hurry "," add (cover | insurance | protection)
      {money} for (total | complete | full) peace of mind
      {money} more to be [fully] (covered | protected | insured)
      for [just | only] {money} you're [fully] (covered | protected | insured)
    `,
    // What a box or a button at the till says by itself.
    'claim.extra-label': `
      ^^ [yes [","]] [i want to] (protect | secure | cover | insure | safeguard) (your | my | this) ["entire"] (<bought-thing>) [today | now] $$
      ^^ [yes [","]] [i want to] (protect | secure | cover | insure | safeguard) (your | my | this) (<bought-thing>) (from | against) ...12 (loss | theft | damage | breakage | lost | stolen | damaged | broken) ...6 $$
      ^^ [yes [","]] (protect | secure | cover | insure | safeguard) (your | my | this) (<bought-thing>) for [only | just] [{money}] ...4 $$
      ^^ [yes ","] [i want to] (protect | cover | insure) (your | my | this) (trip | booking | holiday | vacation | tickets | ticket | flight | rental) [for | from] [only | just] [{money}] [a month | today | now] $$
      ^^ [yes ","] (protect | cover | insure) (my | this) (device | phone | item) [[for | from] [only | just] {money}] [a month | today | now] $$
      ^^ (protect | cover | insure) your (device | phone | item) (for | from) [only | just] {money} [a month | today | now] $$
      ^^ yes "," i want (cover | protection | insurance) $$
      ^^ [yes [","]] [i want to | i'd like to] (protect | insure | cover) (your | my | this) (trip | order | booking | holiday | vacation | tickets | flight) [[for] ["("] {money} [")"] [per (person | traveller | traveler | trip)]] $$
      ^^ yes "," protect it $$
      ^^ protect your (stay | hire car | rental car | rental) [from {money} | with ..2] $$
      ^^ protect your (trip | booking | holiday | flight | tickets | stay) (with ..2 cover | if plans change | against cancellation) $$
      ^^ [yes ","] (protect | cover | insure) (your | my) (trip | booking | holiday | tickets | flight | order | purchase) for [only | just] {money} "(" (recommended | most popular) $
    `,
    // One more thing before the way out.
    'claim.extra-upsell': `
      before you (go | check out | checkout | leave | pay) "," ..2 (upgrade | add | boost | double) ..6 (order | cart | basket | purchase | bag | this | offer)
      (you | you'll | you will) [won't | will not | never | not] (see | get | find) this [offer | page | deal | price | upgrade | discount] [ever] again
      (we | we'll) (won't | will not | never) (show | offer | give) [you] this [offer | deal | price | page] again
      this is your only chance to (upgrade | add)
      (this | the) (offer | page | deal | price | upgrade | discount) (will never | won't | will not) (be (shown | repeated | offered) | appear | come back | be back) [again]
      [just] one (more | last | final) thing before you (pay | check out | checkout | order | complete your order)
      before you (check out | checkout | pay | complete your order | place your order) ["," | ":" | "–" | "-"] ..2 (add | take a look | have a look | how about | why not | don't forget | grab | treat)
      your order is (almost | nearly) (complete | done | finished) <dash> ..2 (one more | one last | add | don't)
      complete your (order | purchase | trip | booking | basket | reservation) with (a | an | our | some | matching | these)
      make it (even better | even sweeter | extra special | even more special) [<dash> ..1 add | $]
      ^^ yes "," (add it | add this | add them | upgrade me) [to] [my] [order | basket | cart | now] ["!"] $$
      add [this | it | a ..2] to (my | your) order for (just | only) {money}
      ^^ add this (one time offer | special offer | upgrade | deal) to (my | your) (order | basket | cart) $$
      upgrade your order before (checkout | it ships | you pay | you go)
      your order qualifies for a (special | bonus | free | one time) (offer | gift | upgrade | bonus)
      you (can't | cannot | won't be able to) add (it | this) later
      (can't | cannot) be added (later | after (booking | checkout | you pay))
      (upgrade | offer | deal | price | bundle) is (only | just) available on this page
      add (a | an | some | our) ..2 before you (check out | checkout | pay | order)
      (final | last | exclusive) [checkout] offer before (checkout | you pay)
      ^^ exclusive checkout offer ...4 $$
    `,
    'disclosure.wanted': `
      on or off | optional | voluntary | if you (like | wish | want | prefer) | not (required | necessary | compulsory | needed | mandatory) | at no (cost | charge | extra) | free of charge | complimentary | on us | included in the price | (free | included) with | because you | as you (asked | requested | chose) | you (asked | requested | chose | selected | added)
    `,
    'disclosure.optional': `
      optional | optionally | voluntary | if you (like | wish | want | prefer) | not (required | necessary | compulsory | needed | mandatory) | no need | you (don't | do not) need | remove | untick | uncheck | delete | opt out | take it out | excludes | exclusions | policy (terms | wording | document) | at no (cost | charge | extra) | free of charge | included in the price | (free | included) with | because you | as you (asked | requested | chose) | you (asked | requested | chose | selected | added)
    `,
  },
})
