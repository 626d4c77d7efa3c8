import { defineLexicon } from '../../src/language/index.ts'

/** Offers that go on by themselves. */
export default defineLexicon({
  groups: {
    join: 'join | subscribe | sign up | become a member | become a ..1 member | start (your | my | a | the) ..1 (membership | subscription | plan) | get started | upgrade | enrol | enroll | start now | buy now | order your first box | get your (box | first box) | register now',
    recurring:
      'subscription | membership | member | members | club | plan | premium | vip | box | kit | streaming | magazine | hosting | domain | unlimited | pro | plus | auto ship | autoship | auto delivery | delivered',
    every: '(a | per | each | every | /) ({period} | {duration}) | {period} | every {duration} | every other {period}',
  },
  patterns: {
    // A price that comes back, beside the word for what is joined or the word to join.
    'claim.recurring-offer': `
      (<join>) ...8 price:{money} (<every>)
      <recurring> ...6 price:{money} (<every>)
      price:{money} (<every>) ...6 (<join> | subscription | membership | member | members | plan)
      (annual | yearly | monthly | weekly | quarterly) (plan | membership | subscription | box | pass) [":" | "," | "-" | "–" | for | at | is] [just | only] price:{money}
      (join | sign up | start | subscribe | try) ..2 ...6 then price:{money} (<every>)
      join for price:{money} [","] then price:{money} (<every>)
    `,
    // A price that comes back, by itself: an offer where a button to join follows.
    'claim.recurring-price': 'price:{money} (<every>)',
    // A saving for those who let it go on.
    'claim.repeat-saving': `
      subscribe (and | & | to) save [up to] [{percent} | {money}]
      (auto ship | autoship | auto delivery | automatic delivery | repeat delivery | subscription delivery | scheduled delivery | auto refill) ...8 (~save | {percent} [off])
      (~save | {percent} off) ...8 (when you | if you | and | with) ..2 (subscribe | autoship | auto ship | auto delivery | subscription)
      subscribe ...4 [and | ","] ...3 {percent} off
      (get | have) it [delivered] every ({period} | {duration}) ...4 ~save
    `,
    // It renews for a sum that is left open.
    'claim.bare-renewal': `
      (subscription | membership | plan | it | service) ..2 (auto renews | renews | auto renew | will renew | is renewed | auto renewed) [automatically] [{period}] (at | with | for) [a | the | our | its] [then | regular | standard | current | full] [current | prevailing] (rate | price | fee | rates | prices | fees)
      (renews | renewed | auto renews | renew) ..1 (at the | at our | with | at) [a | then | regular | standard | current | full] [current | prevailing] (rate | price | fee | rates | prices)
    `,
    // What looks like it: rent, wages, instalments, a gift.
    'cue.not-renewing': `
      (unless | if | when) you add ...4 {money}
      "(" + {money}
      (rent | rental | retainer | salary | wage | wages | earn | earns | earned | income | profit | profits | making money | make money | are we making | bonus | mortgage | loan | finance | instalment | instalments | installment | installments | donate | donation | costs you | running costs | apr | deposit)
      (does not | doesn't | won't | will not | never | no) ..1 (renew | renewal | renewals | auto renew | recur | recurring)
      (save | saves | saving) ..2 {money} (<every>)
      (save | saves | saving) ..2 {money} $
      (ends | stops | expires) by itself
      (one | a single) payment | one off | one time | paid once | lifetime
      (your | my) (current | existing | own) (plan | subscription | membership)
      ^^ your plan
      (protection | care | warranty | repair | breakdown) plan | optional
      {money} "/" {duration} [for] {money}
      for {duration} (only | $)
    `,
    'cue.join': '<join>',
    'cue.renews': `
      (renews | renew | renewal | auto renew | recurring | rolling) ..2 ({period} | {duration} | automatically | monthly | yearly)
      (billed | charged) ..2 ({period} | {duration})
      (until | unless) ..3 (cancel | cancelled | canceled | you stop)
      (pay as you go | month to month)
      {duration} rolling
      every ({period} | {duration}) until
    `,
    'cue.leaves': `
      (cancel | leave | stop | skip | pause | end it | quit) ..4 (any time | anytime | at any time | online | in | from | by | before | whenever | through | on your)
      (skip | pause | stop) or cancel
      (switch | go | change) back ..2 (any time | anytime | at any time | whenever | when you (like | want))
      (no | without) (contract | commitment | lock in | strings)
      (until | unless) ..3 (cancel | cancelled | canceled | you stop)
      how to cancel
    `,
  },
})
