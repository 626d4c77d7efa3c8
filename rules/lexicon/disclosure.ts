import { defineLexicon } from '../../src/language/index.ts'

/** Words of small print: what points to terms, and the terms themselves. */
export default defineLexicon({
  groups: {
    divider: '"," | ";" | ":" | "(" | ")" | "-" | "–" | "—" | "|" | "•" | "·" | "/" | "." | "!"',
    smallprint:
      "(full | further | additional | other | certain | some | program | programme | offer | promotional) (terms | conditions | restrictions | exclusions | limitations) | terms | conditions | terms (and | & | /) conditions | restrictions | exclusions | limitations | (t | ts) (& | and | /) (c | cs | c's) | t&c | t&cs",
  },
  patterns: {
    'cue.terms-apply': `
      (^ | <divider>) at:([some | all | usual | normal | standard | offer | special] <smallprint> [may | will | also | still] apply) ($ | <divider> | see | and)
      at:(subject to [the | our] (terms | conditions | terms (and | &) conditions | t & (c | cs) | restrictions)) $
      [please] see [our | the] (website | web site | site | store | our store | in store | in branch | online) for (details | more details | full details | terms | full terms | more information | full terms and conditions | terms and conditions)
      [please] see [our | the] (website | web site | store | in store | in branch) $
      (see | visit | check) [our | the] (website | web site | site) for [the | all | full | more | complete] (details | terms | conditions | restrictions | exclusions | terms (and | &) conditions)
      (ask | see) [a] (in store | store associate | sales associate | your dealer | dealer) for [full | more | complete] (details | terms)
      (details | full details | terms | full terms) (in store | at the store | at participating (stores | dealers | locations))
      see terms [and conditions] [for details]
    `,
    // Who, when, how much: a condition of an offer.
    'cue.condition': `
      (ends | until | through | expires | valid | by | before | from | to) ..2 {date}
      (new | existing | first time) (customers | members | subscribers | accounts | users) [only]
      (orders | purchases | spend) (over | of | above) {money}
      one (per | use) ..2 (household | customer | person | account | order)
      {number} (or | and) over
      (over | aged) {number}
      (selected | participating | full price) (items | lines | stores | products)
      (uk | us | eu) only
      with code
      minimum (spend | order | purchase)
    `,
    // A link by this name is where terms are kept.
    'cue.terms-name': `
      ^^ [the | our | see | read | view | full | offer | promotion | promotional | competition] [full] (<smallprint> | small print | offer details | full details) [apply | may apply] $$
    `,
    // Terms that cost the reader something: what must be seen.
    'fact.burden': `
      [a | an] [{money} | {percent}] [booking | service | handling | cancellation | termination | late | delivery | processing | activation | setup | set up | maintenance | restocking | baggage | cleaning | resort | administration | admin | cleaning | transaction | convenience] (fee | fees | charge | charges | surcharge) [of {money}] (apply | applies | will apply | may apply | will be (added | charged) | is (added | charged) | are (added | charged))
      (fee | fees | charge | surcharge | deposit) of ({money} | {percent})
      {money} (booking | service | handling | cancellation | termination | late | delivery | processing | activation | setup | maintenance | restocking | cleaning | resort | admin | transaction | convenience) (fee | charge)
      (cancellation | termination | early termination | restocking) (fee | charge) [of] [{money}]
      (booking | service | handling | baggage | delivery | resort | cleaning) (fee | fees) not included
      (excludes | excluding | not including | plus) [..2] (fee | fees | taxes | vat | tax | shipping | charges)
      (offer | this | sale | promotion | discount | price | prices) (excludes | exclude)
      then [only | just] {money} [(a | per | / | each | every) {period}]
      (renews | renew | auto renews | auto renew) [automatically | each | every | at | on | for | monthly | yearly | annually]
      (will | your ..2) renew [automatically | each | every]
      (automatically | auto) renew
      (will | shall) be (charged | billed | debited) [{money}]
      (charged | billed) [{money}] (a | per | every | each | / ) {period}
      billed (annually | yearly | upfront | in advance | monthly | quarterly) [at {money}]
      (when | after) (the | your) [free] trial (ends | expires | is over)
      (minimum | initial) (term | contract | commitment | period) [of] [{duration}]
      {duration} (contract | minimum term | commitment | agreement)
      non refundable
      no refunds
      [representative] {percent} apr
      apr [of | ":"] {percent}
      (your | the | all) capital [is] at risk
      (you | may | could | can) (lose | get back less) [some | all | more] [of] (your | the | than) (money | capital | investment | deposit | you)
      investments can (fall | go down)
      your home may be repossessed
      by (clicking | signing | continuing | entering | joining | submitting | subscribing | placing | ordering | registering) ..8 you (agree | consent | accept | authorise | authorize)
      (subject to | requires a) (status | credit approval | credit check)
      odds of winning
    `,
    // How a note begins that limits a claim.
    'cue.note-opening': `
      ^^ (terms | conditions | offer | offers | applies | apply | valid | subject to | based on | excludes | excluding | new customers | existing customers | prices | price | rate | rates | savings | saving | compared | requires | fees | fee | limited to | selected | while (stocks | supplies) | not (valid | available | included | combinable) | available | cannot be | may not be | for new | on orders | orders over | with | when | results | individual results | until | after | plus | minimum | over {number} | over ..1 only | ends | excludes | t & c | t & cs | t&cs)
    `,
    // Fields of a form, not claims.
    'cue.required-field': `
      required [field | fields | information]
      (denotes | indicates | marks | means | are | is) [a | an] (required | mandatory)
      mandatory [field | fields]
      (fields | field) marked
      must be (filled | completed)
    `,
  },
})
