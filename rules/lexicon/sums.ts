import { defineLexicon } from '../../src/language/index.ts'

/** Sums that must agree: totals with their parts, a saving with its two prices, a yearly sum with its month; and values said twice. */
export default defineLexicon({
  groups: {
    'was-word':
      'was | rrp | msrp | before | regular price | regular | usual price | normal price | original price | list price | instead of | full price | old price | normally | usually',
    'pay-word':
      'now | now only | today | today only | sale price | our price | only | yours for | now just | just | you pay | special price | sale | for',
    'plan-name':
      'basic | starter | standard | pro | plus | premium | business | enterprise | team | teams | family | student | individual | personal | gold | silver | bronze | platinum | lite | growth | solo | studio | essential | essentials | advanced | professional | scale',
  },
  patterns: {
    // What is charged for a longer time: held against the price beside it.
    'fact.billed-sum': `
      (billed | charged | invoiced | debited) [at | as] sum:{money} [(a | per | / | each | every)] per:({period} | {duration})
      (billed | charged | invoiced | debited) per:{period} (at | as | ":" | "(" | , | for) [just | only] sum:{money}
      (billed | charged | invoiced | debited) per:{period} "(" sum:{money}
      sum:{money} (billed | charged | invoiced) per:{period}
      "(" sum:{money} (a | per | /) per:{period} ")"
      "(" sum:{money} (billed | charged | paid) per:{period}
    `,
    // The same turned round: a long price said to make so much for a shorter time.
    'fact.works-out': `
      (that is | that's | this is | works out at | equals | comes to | makes | equivalent to | that comes to) [just | only | about] price:{money} (a | per | /) per:{period}
    `,
    // What is reckoned up for several is no price of one.
    'cue.for-many': `
      (for | with | at) [your | all | the | a (team | family | group) of] {number} [..1] (agents | users | seats | people | employees | staff | members | heads | adults | children | guests | licences | licenses | cars | rooms | sites)
    `,
    'fact.long-price': `
      sum:{money} (a | per | / | each | every) per:{period}
      (annual | yearly) (plan | membership | subscription | pass) [":" | for | at] sum:{money}
    `,
    'fact.was-now': `
      (<was-word>) [":" | of] was:{money} ...3 (<pay-word>) [":" | of] [only | just] now:{money}
      now:{money} (instead of | down from | reduced from | "(" was | , was | was) was:{money}
      (regular | usual | normal | original) price [":"] was:{money} "." sale price now:{money}
      from was:{money} (down to | reduced to) now:{money}
    `,
    'fact.saving': `
      (save | saving | you save | saves | a saving of | savings of) [you | of] saving:({money} | {percent})
      saving:{percent} (off | discount | reduction | cheaper | less)
      saving:{money} off
      half:(half price | half off)
    `,
    'fact.yearly-saving': `
      save [about | around | over] saving:{percent}
      saving:{percent} (cheaper | off | saving | less)
    `,
    'fact.year-sum': `
      price:{money} (for | per | a | /) [the | a] [whole | full] per:{period}
      price:{money} (billed | paid) per:{period}
    `,
    // A saving of another sort, or on another price.
    'cue.other-saving': `
      up to | from | further | extra | another | additional | more | next | code | voucher | coupon | when you | if you | on orders | over {money} | at least | average | bundle ..2 and | members | students | refer | per year | a year | a month | annually | annual | yearly | off your next | trade in | deposit
    `,
    'fact.sum-of-parts': `
      total [":" | is | of | "="] total:{money} ["(" | ":" | , | "="] ...2 a:{money} ...7 (+ | plus | and) b:{money}
      (pay | costs | cost | is) total:{money} (in total | altogether | in all) [":" | , | "("] ...2 a:{money} ...7 (+ | plus | and) b:{money}
      total:{money} (in total | altogether | in all | total) [":" | , | "("] ...2 a:{money} ...7 (+ | plus | and) b:{money}
      a:{money} ...5 + b:{money} ...5 "=" total:{money}
    `,
    'fact.each': `
      (pack of | box of | set of | case of | bundle of) count:{number} (for | at) total:{money} ...3 (only | just | that's | that is | "=") each:{money} (each | apiece | a piece | per (bar | bottle | can | box | piece | item | unit | pair))
      count:{number} for total:{money} ...3 (only | just | that's | that is | "=") each:{money} (each | apiece | a piece)
    `,
    'fact.paid-in-parts': `
      count:{number} [equal | easy | monthly | weekly | interest free] (payments | instalments | installments) of [just | only] price:{money} ...4 total [cost | price | of | is | payable] [":"] total:{money}
    `,
    'fact.line-first': '^^ (subtotal | sub total | items | item total | goods) [":"] sum:{money} $$',
    'fact.line':
      '^^ name:(shipping | delivery | postage | handling | tax | vat | sales tax | discount | fee | fees | service fee | booking fee | tip | gift wrap) [":" | "(" ..2 ")" ":"] [minus | "-" | –] sum:{money} $$',
    'fact.line-total': '^^ [order | grand] total [to pay | due] [":"] sum:{money} $$',
    // Values that one document says more than once.
    'fact.trial-length': `
      length:{duration} [free | no cost | no risk | risk free] trial
      free trial (for | of | lasts | runs for) length:{duration}
      (try | use) ..3 free for length:{duration}
      free length:{duration} trial
      nights:{number} night [home | sleep | risk free] trial
    `,
    'fact.guarantee-length': `
      length:{duration} [..1] (money back | satisfaction | refund) guarantee
      (money back | satisfaction | refund) guarantee (of | for | within | lasts) length:{duration}
    `,
    'fact.return-length': `
      length:{duration} [free | easy] (returns | return policy | return period | return window)
      (return | send | bring) [..2] (items | goods | products | it | them | your order | any item | anything) [back | unused] (within | in | for | up to) length:{duration}
    `,
    'fact.warranty-length': `
      length:{duration} [limited | full | manufacturer's] warranty
      warranty (of | for | period of | lasts | ":") length:{duration}
    `,
    'fact.plan-price': `
      plan:(<plan-name>) [plan | tier | package] (costs | is | are | at | for | ":" | – | "-") [just | only] price:{money} (a | per | /) per:{period}
    `,
    // What makes two values different: another case, group, time or part.
    'cue.other-case': `
      (if | unless | when | was | were | until | used to | previously | formerly | before | instead | or | extended | extend | additional | extra | further | another | above that | beyond that | on top | add on | add ons | optional | partners | partner | students | charities | schools | members | nonprofits | students' | code | referral | invited | faulty | defective | damaged | sale items | business | compare | competitors | others | others' | typical | most | usual | usually)
      (billed | paid | with | on | for) [an | a | the] (annually | yearly | annual | year)
      (first | intro | introductory | early bird | from | up to | per (user | seat | member | person) | off | discount)
      (eu | us | uk | usa | europe | canada | australia | online | in store | in stores)
      warranty on (the | its | our)
      (on | for) the (motor | battery | frame | engine | screen | electronics)
    `,
  },
})
