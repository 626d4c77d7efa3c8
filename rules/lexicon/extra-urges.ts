import { defineLexicon } from '../../src/language/index.ts'

/** What a buyer has in hand, and the fear, the crowd and the ease by which cover for it is sold; buttons that join while they seem to do something else. */
export default defineLexicon({
  groups: {
    owned:
      'trip | flight | flights | journey | holiday | vacation | getaway | booking | reservation | stay | ticket | tickets | luggage | baggage | bag | bags | order | purchase | purchases | package | parcel | shipment | delivery | item | items | phone | device | laptop | tablet | rental | hire car | rental car | appliance | gadget | cart | basket | room | seat | seats',
    'cover-plan':
      '<cover> | protection | cover | coverage | warranty | protection plan | care plan | protection package | roadside assistance | breakdown assistance | booking refund | (flex | flexi | flexible) (ticket | fare | pass | option)',
    /** Of those who travel or shop together. */
    'guard-act': 'protect | insure | cover | safeguard | secure | guard | shield',
    'set-apart': 'separated | split up | seated apart | sat apart | sitting apart | sit apart | apart from your',
    'join-act':
      'join [now | today | us | free] $ | join [the | our] (club | programme | program | membership | list | newsletter | rewards | vip | prime | plus | premium | family | mailing list) | subscribe | enrol | enroll | become a (member | subscriber) | (start | begin | activate | open | get | try) (my | your | a | the | free) [..2] (membership | trial | subscription | plan) | (sign | opt) me (up | in)',
    'buy-act':
      'claim | unlock | redeem | reveal | buy | pay | check out | checkout | place [my | your] order | complete [my | your | the] (order | purchase | booking | payment) | finish [my | your] order | apply | activate my (discount | offer | code) | (get | take | grab | give me | use | accept | save | book | reserve) ..3 (discount | offer | deal | gift | reward | reward | cashback | coupon | code | voucher | bonus | delivery | shipping | {percent} | {percent} off | {money} | {money} off | tickets | order)',
  },
  patterns: {
    'claim.extra-pushed': `
      (have to pay | liable for | charged | owe | you pay | you'll pay) the first {money}
      without ..2 (<cover-plan>) [","] you risk
      your ..2 (<owned>) (is | are | could be | may be) at risk of
      (protect | cover | insure) yourself (from | against) ..2 (cancellation | cancellations | theft | medical bills | lost luggage)
      (avoid | beat | save on) ...5 (fees | charges | queues) <dash> ..1 (add | book | choose | reserve) ..3 (bag | bags | baggage | luggage | seat | seats | fast track | priority)
      (bag | bags | baggage | luggage) (cost | costs) more (at | later | after) ...4 <dash> ..1 (add | book)
      (would you like | do you want | fancy) (a | an | our) ..2 (<cover>)
      ^^ (protect | cover | insure) (your | my | this) (order | purchase | trip | booking | holiday | vacation | flight) with ..3 $$
      add ...3 of (protection | cover) for (just | only)
      keep (your | my | this) ..1 (<owned>) (safe | protected | covered) (for | with) ..2 ({money} | <cover-plan>)
      (ship | shop | travel | drive | fly | book | rent | check out | order) with (confidence | peace of mind) <dash> ..1 (add | upgrade | choose | get | take)
      if you can't (attend | go | travel | make it | fly) <dash> ..1 (add | get | choose)
      without ..2 (<cover-plan>) [","] you (pay | are | could | may | might | will | would | risk | 'll | 're) ..2 (pay | liable | responsible | charged | lose | the first | out of pocket | stuck | owe)
      without ..2 (<cover-plan>) [","] you pay
      ^ (reduce | cut | lower | bring down) (your | the) (excess | deductible) ...4 (to | from) ({money} | zero | nil | nothing)
      zero excess means
      about to (leave | travel | continue | check out | fly | go | drive | ship) without ..1 (<cover-plan>)
      (travelling | traveling | driving | flying | shipping | going) without ..1 (<cover-plan>) (is | can be | could be | may be) (risky | dangerous | costly | expensive | a risk)
      what would you do if your ..1 (<owned>) (was | were | is | got | gets) (stolen | lost | damaged | broken | cancelled | canceled)
      (can | could) you afford (a | the) {money} ..2 (bill | repair | fee | charge)
      (you | your ..2 | we | seat allocation | random seats) (may | might | could) ...3 (not (be | get) (seated | sat) together | not (sit | be sitting) together | (separate | split up) (you | your (group | party | family)) | be (seated | sat) (apart | separately))
      (skip | beat | jump | avoid | don't wait in | don't stand in) [the | in] ..1 (queue | queues | line | lines | crowds) <dash> ..1 (add | get | buy | upgrade | choose)
      (most | nearly all | {percent} of | {number} (in | out of) {number}) [of] [our | all | the] (people | customers | travellers | travelers | shoppers | buyers | guests | drivers) (choose | add | pick | buy | take | select) ..3 (<cover-plan>)
      ^^ (add | upgrade | choose | get | take) ...10 (<dash> | "(") recommended ["!" | ")"] $$
      (advise | recommend | suggest) (adding | booking | buying | choosing) ..3 (bag | bags | baggage | luggage | seats | insurance | breakfast | cover) now
      save [up to] ({percent} | {money}) by (adding | booking | choosing | reserving) ..3 (bag | bags | baggage | luggage | seats | breakfast | parking) now
      your ..2 (<owned>) (is | are | isn't | aren't | could be | may be | might be | will be) [currently | still | left | not | now | yet] (unprotected | uninsured | uncovered | at risk | vulnerable | exposed) ($ | <dash>)
      your ..2 (<owned>) (is | are) [currently | still] (not [yet | currently | fully] (protected | covered | insured)) ($ | <dash>)
      your ..2 (<owned>) (isn't | aren't) [yet | currently | fully] (protected | covered | insured)
      (avoid | not | don't | without | risk | never | so you're not | so you aren't | stop) ..3 (<set-apart>)
      (avoid | don't | do not | or risk | no more) ..2 [a | the] (middle seat | middle seats | being bumped)
      (keep | make sure) ..3 (together | sit together) <dash> ..1 (add | choose | reserve | select | book | pay)
      (<guard-act>) (your | my | this | the) ..1 (<owned>) (with | by adding | by choosing | by taking) ..4 (<cover> | protection plan | care plan)
      (would you like | do you want | why not | want) [to] (add | buy | purchase | include | take) [a | an | our | some] ..3 (<cover>)
      (would you like | do you want | want) to (<guard-act>) (your | this | the) ..1 (<owned>)
      add [a | an | our | the] ..3 (<cover>) [to ..3] (for | from) (just | only) {money}
      add [a | an | our | the] ..3 (<cover>) ...4 (and relax | and stop worrying | and forget | for peace of mind | so you can relax | before it's too late | while you (still | can) | in case | just in case)
      (add | get | choose | take) ...5 to (stay | be | get | keep | remain) [fully] (covered | protected | insured) $
      (add | get | choose | take) ...4 (for | and get | and enjoy) [total | complete | full | extra | real | added] peace of mind $
      (don't | do not) (regret | wish you had | leave it to (chance | luck)) ...6 (<cover> | cover | protection)
      (what if | imagine if) ...8 "?" ...3 (add | protect | <cover>)
      (unexpected | sudden) (cancellations | illness | costs | bills | events | repairs) [can] (happen | happens | ruin | cost) ...6 (add | protect | cover)
      (accidents | things | life | mishaps | the unexpected) (happen | happens | go wrong | goes wrong) ["," | "." | "–" | "-" | ":"] ..1 (add | protect | get | cover | be)
      (save | spare) yourself ..4 (repair | repairs | bill | bills | hassle | stress) <dash> ..1 (add | get | protect)
    `,
    'claim.extra-label': `
      ^^ (i | no | decline | continue | without | skip | leave) ...8 (accept | take | assume | bear) (full | all | complete) [financial] (responsibility | liability | risk | risks | cost | costs) ...8 $$
      ^^ [no ","] (i | skip | decline | continue) ...6 (<cover-plan>) and [will | i'll | i will] (pay | risk | lose | accept | cover | bear) ...6 $$
      ^^ no [thanks] "," (i'll | i will) (pay | risk | cover | bear | lose) ...8 $$
      ^^ (i'll | i will | no | skip | continue | decline | leave | travel | go) ...8 and risk ...6 $$
      ^^ [yes ","] i want [the | your] (<cover>) ...5 $$
      ^^ (protect | insure | cover | safeguard) (your | my | this) ..1 (<owned>) (for | from | <dash>) [only | just] {money} ...3 $$
      ^^ i (understand | accept | acknowledge | realise | realize | agree | know) [that] ...8 (not be (covered | protected | insured | refunded | replaced) | unprotected | uninsured | at my own risk | at risk) ...4 $$
      ^^ [no [thanks] ","] (i'm | i am | i'll be) (happy | willing | prepared | ok | fine) (to | with) (pay | paying | risk | risking | lose | losing) ...8 $$
      ^ yes ["," | "–" | "-" | "!"] [please] [i want to | i'd like to] (<guard-act>) (my | this | our) ..1 (<owned>) [[for] ["(" | "–" | "+"] [only | just] {money} [")"] ...4] $$
      ^^ no ["," | "–" | "-" | "!"] [thanks | thank you] ["," | "." | "–" | "-" | "!"] (don't | do not | i don't want to | i do not want to | i don't need to | i won't) (<guard-act>) (my | this | our | the) ...3 $$
      ^^ [no [thanks] ","] (leave | keep | continue with) (my | our) ..1 (<owned>) (unprotected | uninsured | uncovered | at risk) $$
      ^^ ("☑" | "[x]" | "✅") [yes ["," | "!"]] [please] [add | include | i want | i'd like | with] [a | an | my] [..1] (<default-extra> | gift wrapping | <cover-plan>) ...6 $$
      ^^ ("✔" | "✓") [yes ["," | "!"]] (add | include | i want | i'd like) [a | an | my] [..1] (<default-extra> | gift wrapping | <cover-plan>) ...6 $$
      ^^ ("☑" | "[x]" | "✅") [yes ["," | "!"]] [please] [i (agree | consent | want | would like | 'd like) to | i'd like to] (send me | sign me up | keep me | email me | e mail me | text me | call me | subscribe | receive | get | share my | join | hear | contact me) ...10 $$
    `,
    'claim.extra-upsell': `
      ^ (add | grab | include) (one more | another | these | this | some | matching | {number} more) ...6 before (you (pay | check out | checkout | order | go | fly) | checkout) $
      (won't | will not | never) see (it | this | these) again
      ^ yes "," i want (to upgrade | this (deal | offer | upgrade) | the (deal | offer | upgrade)) ...4 $
      ^ yes "," add this ..2 (offer | deal | upgrade) $
      ^ upgrade (to ..3 | my ..2 | your (order | seat | seats | ticket | delivery | room | booking | size)) for (just | only) {money} [more | extra] ...3 $
      for (just | only) {money} (more | extra) <dash> ..1 (get | upgrade | choose | have | enjoy)
      (just | only) {money} (more | extra) ...2 (gets you | for (the | our) (premium | larger | deluxe | bigger | pro | plus | large))
      ^^ (would you like | do you want | want | fancy) [to] upgrade (to (the | our | a) | your (order | seat | room | ticket | booking | delivery)) ...6 $$
      ^^ why not (treat | spoil | reward) (yourself | them | someone) ...5 $$
      ^^ why not (add | upgrade) ...5 (to | for) ..1 (order | basket | bag | cart | booking | just {money} | only {money}) $$
      ^^ why not add (a | an | some) (bottle | box | gift | card | bouquet | treat | snack | drink | dessert | side) ...4 $$
      ^^ (forgot | forgotten | forgetting | missing) something "?"
      ^^ (don't | do not) forget (the | your | to add) ..1 (essentials | batteries | charger | extras | accessories | care kit | case | screen protector) $$
      ^^ add ..1 membership (and | to) save ...6 $$
      ^^ ...8 (add | grab | include | try) (one more | another | these | this | some | matching | a second | a pair | it | them) ...8 before you (pay | check out | checkout | order | go | fly) ["!"] $$
      (add on | upgrade | offer | deal | price) ["," | "–" | "-"] ..1 [available] (only | exclusively) [available] (at checkout | before you (pay | check out | order))
      ^^ (wait | hold on | hang on | not so fast | one moment | almost there | nearly there | one last thing | one more thing | last chance) [<dash> | "…"] ...2 (add | upgrade | would you like | do you want | want | how about | don't forget | complete) ...8 (order | basket | bag | cart | trip | booking | checkout | before you go) ...3 $$
      (don't | do not) forget [to (add | pack | grab | include)] [your | the | some | a] ...3 before (you (check out | checkout | pay | order | go | fly | travel | leave) | checkout)
      before (you (check out | checkout | pay | order | complete your order) | checkout) ["," | ":" | "–" | "-" | "…"] ..2 (don't forget | do not forget | you might | have you | did you forget | complete | make sure | want | would you like)
      ^^ (one time | once only | checkout only | post purchase) [only] (offer | upgrade | deal | add on | bonus) [only] [<dash>] ..1 (add | upgrade | get | yes | take | buy | double | save)
      ^^ [special | exclusive] one time (upgrade | offer | deal) ["!"] ...1 yes
      ^ yes ["," | "!"] (add | upgrade) (this | it | these | my order | me | both | the ..2) [to my (order | cart | basket | bag)] [now | today | for ..2 {money} | for {money}] ["!"] $$
      (offer | deal | price | discount | upgrade) (won't | will not | never) be (shown | offered | available | repeated) [to you] again
      (you'll | you will) (never | not) (see | get) (it | this) again
    `,
    // What is asked again when the reader has said no.
    'claim.extra-loss': `
      ^^ ...8 "(" (not advised | not recommended) $$
      ^^ keep (my | your) ..2 "/" (lose | remove | drop) (my | your) ..2 $$
      sure you (don't | do not) want [to add | to protect | to take | to buy] [a | an | any | our | the | your] ..2 (<cover-plan>)
      sure you want to (remove | decline | skip | reject | delete | continue without | go without | proceed without | travel without) [a | any | our | the | your] ..2 (<cover-plan>)
      ^^ (remove | decline | skip) [your | our | the] ..2 (<cover-plan>) "?"
    `,
    'claim.extra-added': `
      (voluntary | optional | discretionary) (donation | contribution | tip | charge) of ({money} | {percent}) [has been | was | is] (added | included | applied)
      ^^ ..2 (protect | guard | shield) added {money} $$
      ^^ ("✔" | "✓" | "☑") ..2 (<default-extra>) ["(" ..2 ")"] [{money}] (<dash>) (selected | added | included) $$
      ^^ ...5 (share my data | share data | data sharing | partner offers | personalised ads | personalized ads) [with partners] ("–" | "-" | "—") on $$
      ^^ ..2 (guard | protect | shield | care | cover | flex) added ("(" | <dash>) {money} [")"] $$
      (total | bill | price | order) includes [a | an | the] (optional | discretionary | voluntary) ..2 (charge | donation | tip | contribution | fee)
      (optional | discretionary | voluntary) (service charge | donation | tip | contribution) [of] [{percent} | {money}] (has been | was | is) (added | included | applied)
    `,
    // Consent that is pressed for, or has one button where refusing has two.
    'claim.consent-urged': `
      ^^ (accept | use | continue with | allow) (recommended | our recommended) (settings | cookies | preferences | options) $$
      ^^ (yes | enable | allow | upgrade | accept | subscribe | turn on | join | agree) ..2 "/" (ask | remind) me (later | again [later]) $$
      ^^ (for the best experience | recommended | best experience | we recommend | for a better experience | for the full experience) [<dash>] ..1 (accept | allow | accepting | allowing | enable) [all] (cookies | tracking) ...6 $$
      ^^ (accept all | allow all | (accept | allow | enable) [all] (cookies | tracking)) (for | to get | to enjoy) (the | a | our | your) (best | full | better | optimal | personalised | personalized | complete) ..2 (experience | site | website | service | shopping) $$
      we [strongly | highly] recommend (accepting | allowing | enabling | you (accept | allow)) (all | all cookies | cookies | tracking)
      ^^ [i] (accept | agree | allow | accept all | allow all | agree to all) [all] [cookies] [and (close | continue | proceed)] ("/" | "|") [cookie] (more options | manage | manage (cookies | settings | options | preferences | choices) | settings | more (information | info) | learn more | options | customise | customize | preferences | let me choose | show purposes | set preferences | decide later | choose later | customise settings | manage preferences) ...2 $$
    `,
    'claim.agreed-by-act': `
      (we'll | we will) (send | add | email | text | sign) you ...4 (newsletter | offers | mailing list | emails | marketing | texts) (when | whenever | once) you (order | place | buy | check out | pay)
      when you (order | buy | check out | place ..2 | pay) [","] (you will | you'll | we'll | we will) ..1 (be added | add you | subscribe you | be subscribed | sign you up | be signed up) ...4 (<ad-thing>)
      by (<act-word>) ...5 (you | i) agree to be (enrolled | enroled | subscribed | signed up | opted in | charged) ...4 (<ad-thing> | <bill-thing> | membership)
      (unlock | get | claim) free (shipping | delivery) with (a | your | my) ..1 (trial | membership | subscription)
      ^^ (confirm | agree | accept | next | ok | done | save) (and | &) (subscribe | join | sign up | enrol | enroll) $$
      by (<act-word>) ...8 (you're | you are) [also] (signing up | joining | subscribing | agreeing | opting in | consenting) ...6 (<ad-thing> | <bill-thing>)
      (check out | checkout | pay | continue) (with | at) [the | a | my] (vip | membership | club) (price | prices | pricing | discount | savings)
      free ...4 "(" (membership | subscription | trial) required
      ^^ [yes ["," | "!"]] [please] (<buy-act>) ...4 (and | & | "+") [also] (<join-act>) ...5 $$
      ^^ [yes ["," | "!"]] (get | give me | claim | i want) ...4 (free | {percent} off | {money} off | discount) ...4 ("," | "–" | "-" | "—" | ":" | and | & | "+" | with) [my | your | a | the] ..2 (start | begin | activate) (my | your | a | the) ..2 (membership | trial | subscription | plan) ...5 $$
      ^^ (continue | proceed | check out | checkout | pay | order) with [a | my | your | the] [free] ..3 (membership | trial | subscription) $$
      (claim | unlock | get | reveal | collect | receive) ...6 (enter | add | give | with) [us] (your | a) ...3 (card details | card number | payment details | bank details | credit card)
    `,
    'claim.inverted-choice': `
      unless you <tick-box> [","] (we'll | you'll | we will | you will)
      ^^ cancel cancellation $$
      (don't | do not) cancel ...3 "/" keep ...3 $$
      (press | click | tap | select | choose) (back | no | close | keep) to (continue cancelling | unsubscribe | cancel (your | my) (plan | subscription | membership))
      cancel (my | the | your | this) (cancellation | unsubscription | opt out)
      (press | click | tap | select | choose | hit) [on] ["the"] (cancel | no | decline | stop | close | back) to (keep | stay | remain | continue (your | my | the) | retain | accept | confirm | agree | join | subscribe)
      (press | click | tap | select | choose | hit) [on] [the] (continue | yes | ok | next | accept | confirm | agree | proceed) to (keep (your | my | the) ..1 (plan | subscription | membership | cover | insurance | benefits | trial | discount) | stay (subscribed | a member | with us | enrolled | on) | remain (subscribed | a member | enrolled) | decline | not)
      (press | click | tap | select | choose) (yes | ok | agree | accept | continue) (if | when) you (don't | do not | would rather not | no longer)
      (press | click | tap | select | choose) (no | cancel | decline) (if | when) you (do want | want to (keep | stay | receive | continue) | agree | wish to (keep | stay | receive | continue))
    `,
    // In a label that is a text by itself, cover for what is bought beside a word that urges is enough.
    'cue.extra-named': `
      with [our | a] [..1] (<cover>)
      (add | adding | include | including | without | skip | skipping | decline | declining | need | forgot | forget | take | keep) ..4 (<cover-plan>)
      (<cover-of>) (insurance | protection | cover | coverage | warranty | protection plan | care plan)
      (<guard-act>) (your | my | this) ..1 (<owned>)
      (trip | flight | order | booking | purchase | holiday | vacation | parcel) ..3 (unprotected | uninsured | protected | insured)
    `,
    'cue.extra-urge': `
      (don't | do not | never) (risk | forget | leave | get | let | be | miss | travel | go | gamble | take | lose | pay | regret | end up)
      (highly | strongly) recommended | we (recommend | advise | suggest) | recommended | experts recommend
      peace of mind | before it's too late | just in case | better safe | play it safe | accidents happen | things go wrong | life happens | you never know
      if you can't (go | travel | make it | fly | attend)
      regret | stranded | out of pocket | caught out | hefty | costly | at risk | worry free | stress free | unexpected (cost | costs | bill | bills | fees | charges)
      are you sure | (wait | hold on) ("!" | "," | "–" | "-" | "—" | "…" | $) | last chance | only chance | can't add (it | this) later
      (customers | travellers | travelers | people | guests | shoppers | buyers | drivers) ..4 (choose | add | buy | protect | take | protected | added)
      (could | can | might | may | would) (cost | lose | owe | be charged | have to pay | end up paying)
    `,
    'cue.extra-told':
      'how (do | to | can) | what (is | does) | is covered | are covered | covers | includes | terms | policy | claim | claims | faq | faqs | about | learn | contact | starts | ends | valid | expires | renew | business | home | sun | skin | data | privacy | consumer | buyer | purchase protection policy',
  },
})
