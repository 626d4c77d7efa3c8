import { defineLexicon } from '../../src/language/index.ts'

/** What a few lines of copy say of what they are for, where nobody has said so. `src/rule/draft.ts` weighs them. */
export default defineLexicon({
  groups: {
    'selling-word':
      'sale | sales | discount | discounts | discounted | deal | deals | coupon | coupons | voucher | vouchers | promo | bargain | bargains | clearance | bundle | giveaway',
    'given-free':
      'trial | shipping | delivery | postage | returns | gift | gifts | sample | samples | upgrade | month | months | week | weeks | bonus | installation | setup | consultation | demo | quote | {duration}',
    'buying-verb': 'buy | shop | order | pre order | preorder | subscribe | upgrade | book | reserve | donate | bet',
    'the-box': 'box | boxes | this | here | below',
    'left-by':
      'call | calling | phone | contact | contacting | email | e-mail | emailing | post | write | writing | written | letter | in person | visit | giving us',
    'got-in-touch':
      'contacting | reaching out | getting (in touch | back) | writing | your (message | e-mail | email | patience | report | question | reply | letter | complaint | feedback | enquiry | inquiry)',
    'is-sorry': 'sorry | apologise | apologize | apologies',
  },
  patterns: {
    // One of these says that something is for sale.
    'cue.draft-sells': `
      (<buying-verb>) [yours | it | one | online | here | direct] (now | today | tonight | online)
      ^ (shop | buy | order | pre order | preorder) ..3 (the | our | all | your | {money} | now | today | online)
      add [it] to [your | my] (cart | bag | basket)
      (in | to | from) your (cart | bag | basket | trolley)
      {percent} (off | discount | cashback | cheaper)
      {money} (off | discount | cashback | cheaper | each | only)
      (save | saves | saving) [up to | at least | over | an extra | another] ({money} | {percent})
      (half price | buy one get one | bogo | 2 for 1 | two for one | 3 for 2 | three for two)
      (discount | promo | coupon | voucher) (code | codes)
      (use | enter) code
      (from | only | just | now | for [just | only] | at [just | only] | starting at | starts at | start at | was | were | rrp | worth | compare at | list price | normally | usually | regularly) {money}
      {money} (a | an | per | every | "/") ({period} | person | head | user | seat | night | member | bag | box | visit | session)
      as (low | little) as {money}
      (value | reg | regular | formerly | elsewhere | competition | retail price) [":" | "."] {money}
      {money} [retail] value
      {percent} (apr | aer | interest | finance)
      {money} (monthly | weekly | yearly | annually)
      free (<given-free>)
      (<given-free>) free
      {duration} [free] trial
      (try | get | start) ..4 (for free | free)
      (totally | completely | absolutely | forever) free
      free (forever | for ever | for life | for {duration} | with (every | any | each | your) )
      (cancel | leave | stop) (anytime | any time | at any time | whenever)
      no (contract | contracts | long contracts | commitment | strings attached | lock in | obligation | credit card | card | hidden (fees | costs | charges)) [needed | required | to (buy | sign)]
      (money back | satisfaction guaranteed | satisfaction guarantee | risk free | results guaranteed | guaranteed results | price promise | best price | lowest price | lowest prices | low prices | great value)
      (claim | grab | redeem | unlock | snag) (your | yours | my | {number})
      (start | begin) (your | my) ..2 (trial | membership | subscription | plan | journey)
      (become | be) a member
      (join | sign up) (now | today | free | for free | for {money} | from)
      (book a demo | request a demo | get a quote | get yours | treat yourself | shop now | buy now)
      (limited edition | new arrivals | new collection | back in stock | in stock | best seller | best sellers | bestseller | bestsellers | best selling | on sale | sold out | add to wish list)
      (summer | winter | spring | autumn | easter | christmas | january | black friday | cyber monday | flash | big) (sale | sales | deals)
      (our | the) <selling-word> (is on | is live | starts | ends)
      ^^ ..3 (in | from) ...5 (bought | purchased | ordered | booked | redeemed | grabbed)
      ^^ ..3 (just | recently) (bought | purchased | ordered | booked | redeemed | grabbed)
      (cancel | cancelling | canceling | cancellation | cancellations | unsubscribe | removed | terminated | stopped | switched off | turned off | end your | stop your) ...8 (<left-by>)
      (<left-by>) ...8 to (cancel | unsubscribe)
      (membership | memberships | subscription) ...8 (written notice | in writing)
      (auto renewal | auto renew | auto delivery | auto ship | autoship | auto refill | automatic renewal)
      (delete | close) your account
      (protect | insure) (my | your) [..1] (purchase | order | delivery | parcel | trip)
      your ..2 (plan | subscription | membership | insurance | hosting | domain) (renews | will renew | is about to renew)
      (billed | charged | paid) (monthly | annually | yearly | quarterly | weekly | every {period} | once a year)
      (auto renews | automatically renews | renews automatically)
      (basic | starter | pro | premium | gold | silver | plus | business | family | annual | monthly | yearly | free | team | student | enterprise | lifetime) (plan | plans | membership | subscription | tier)
      (your | this | our) [..1] (subscription | membership | auto renewal | auto delivery | free plan | fare | welcome offer)
    `,
    // Several of these do, among few words.
    'cue.draft-offers': `
      {money}
      <selling-word>
      (free | complimentary | charge | offer | offers | exclusive | premium | guaranteed | guarantee | bonus | gift | save | savings | price | prices | pricing | priced | cheap | cheaper | cheapest | affordable | trial | subscription | membership | plans | subscribe | upgrade | shop | buy | luxury | unlimited | winner | rewards | tickets | booking | fees | fee | checkout | purchase | add ons | extras)
      (award winning | finest | favourite | favorite | loved by | trusted by | rated | ultimate | handmade | organic | eco friendly | certified | irresistible | gorgeous | delicious)
      ^ (discover | enjoy | experience | introducing | say goodbye to | say hello to | transform | boost | try our | get your | join us | join our | switch to | switch | imagine | treat)
    `,
    // A seller and its customers, which alone says nothing.
    'cue.draft-speaks': 'our | we | us | you | your | yours | i | my',
    // A button that refuses, in the reader's own voice.
    'cue.draft-declines': `
      ^^ (no | nope | nah | not now | pass | maybe later | never mind) [thanks | thank you | thx] ["," | "." | "–" | "-"] (i | i'm | i'd | i'll | i've | i don't | my | we | let | keep)
      ^^ (no | nope | nah) (thanks | thank you) [","] ..8 $$
    `,
    'cue.draft-answers': `
      (thank you | thanks) [so | very] [much] for (<got-in-touch>)
      (<is-sorry>) [to hear] (for | about | that) ..3 (inconvenience | trouble | frustration | experience | confusion | disruption | complaint | service)
      (<is-sorry>) if ..2 (feel | felt | upset | offended | caused)
      your [support] (ticket | case | complaint | enquiry | inquiry) [number]
      (we | i) (have | 've) (refunded | credited | reviewed | investigated | looked into | escalated | raised | issued)
      (i'm | i am | we're | we are) (happy to help | here to help)
      sorry to hear (that | about | this | you)
      let (us | me) know if (there is | there's | you have | you need | i can | we can)
    `,
    'cue.draft-consents': `
      (i | we) [hereby | also] (agree | consent | accept | confirm) ..2 (to | that | the | terms | receive | receiving)
      ^ [yes] [","] (i would | i'd | i do not | i don't | i) (like | want | wish) to (receive | hear from | be contacted)
      by (clicking | signing up | signing in | ticking | not ticking | checking | continuing | registering | subscribing | submitting | providing | entering | placing) ...8 (you | i) (agree | consent | accept | confirm | acknowledge)
      (tick | untick | check | uncheck | mark | leave) [here | this | the | that | our] (<the-box>) [un ticked | blank | empty | ticked | unticked | checked | unchecked]
      (tick | untick | uncheck) [this | the] [box] (to | if)
      (please | yes) ..1 (send | sign | contact | keep | email | e-mail | text) me
      (agree | agreeing | consent | consenting | accept | accepts | acceptance | required) ...8 (receive | receiving | get | send me | be contacted) ...5 (email | emails | e-mail | e-mails | newsletter | offers | marketing | advertising | texts | calls | messages)
      (send me | i agree to) ..3 (offers | news | newsletters | updates | emails | e-mails)
      you (must | need to | have to) (agree | consent | accept) to
    `,
    'cue.draft-cookies': `
      (we | site | website | app | partners) [and our partners] (use | uses | using) [..2] cookies
      ^ (accept | reject | allow | decline | manage) [all | our | optional | the | necessary] [marketing | analytics] (cookies | tracking)
      ^ [please] (accept | allow) ..3 (cookies | tracking) [to]
      ^ ..5 (accept | allow) [our | all] (cookies | tracking) $
    `,
    'cue.draft-reviews': `
      (leave | write | post | give | share) [us] [a | an | your | another | our] ..3 (review | reviews | rating)
      (rate | review) us
      how did we do
      (five | 5) stars on
      (for | update) [every | each | your | a | an] ..2 review
    `,
    // Contracts and policies, whose sentences speak of prices and trials too.
    'cue.draft-binds': `
      (shall | hereby | pursuant | herein | liable | liability | terminate | prohibited | forfeit | thereof | notwithstanding | reserve the right | sole discretion)
      (these | our | the | this) (terms | policy | conditions | platform)
      (we | you) (may | must | will) (not | also | be (required | responsible | charged | liable))
      (purposes of | subject to | in accordance with | responsibility to | responsible for | resident of | residents of)
    `,
    // Who tells others how to write or what to buy.
    'cue.draft-guides': `
      ^ (how to | how do i | what is | what are | why do | never (write | say | use) | do not (write | say) | don't (write | say) | avoid)
    `,
    'cue.draft-leaves': `
      (before you go | sorry to see you go | sad to see you go)
      (are you sure [that] [you want to] | do you really want to | really want to) (cancel | leave | quit | end)
      (keep | pause) (my | your) (subscription | membership | plan | account | benefits)
    `,
    // Where a profile holds the link.
    'cue.draft-posts': `
      (link | links) in (bio | my bio | our bio | profile)
      (tag | follow) (us | a friend | me) ..4 (win | chance | enter)
      swipe up
    `,
  },
})
