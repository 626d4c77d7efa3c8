import { defineLexicon } from '../../src/language/index.ts'

/** What is sold before it exists, and what is sold though the law gives it. */
export default defineLexicon({
  groups: {
    'not-yet':
      'soon | in (a | an | the next) [..2] (update | release | version) | by (a | an | the next) [..2] (update | release) | shortly | very soon | next (month | quarter | year | week | season) | later this year | in the (near future | coming (months | weeks)) | before long',
    'gain-feature':
      'be included | be added | be enabled | be activated | be unlocked | be compatible | be released | arrive | follow | open | let | bring | come | be available | be able | be supported | support | integrate | include | offer | work with | get | have | come with | add | launch | connect | handle | sync',
  },
  patterns: {
    'claim.future': `
      (will | is going to | are going to | it'll | you'll | we'll) [be] <not-yet> ..2 (<gain-feature>)
      (will | is going to | are going to | it'll | you'll | we'll) (<gain-feature>) ..8 <not-yet>
      <not-yet> ..3 (will | it'll | you'll | we'll) ..1 (<gain-feature>)
      (is | are) coming (soon | shortly | next (month | quarter | year))
      (is | are) about to (launch | get | add | support | arrive)
      (coming | launching | arriving | landing) (soon | shortly | next (month | quarter | year)) ("!" | ":" | $)
      available (soon | shortly)
      (is | are) (just | nearly | almost) [..1] (around the corner | here | there | ready | finished | done)
      (is | are) (in the works | in development | under development | on (its | the | their) way | on the roadmap | in the pipeline)
      (are | is) being (added | built | developed | tested) [soon]
      (via | in | with | through) (a | an | the next) (future | upcoming | later | coming | free future | software | firmware) [..1] (update | updates | release | version)
      (version | v) {number} will (include | add | support | bring | let | give)
      (future | upcoming | later | coming | next) (updates | update | releases | release | versions | version) (will | to) (include | add | bring | support | let | give | unlock)
      (will | is going to | are going to) [be] (enabled | activated | unlocked | added | delivered | enable | unlock) ..3 (update | release | version)
      (upcoming | future) (modules | features | integrations | languages | add ons | courses) ...3 (soon | released | included)
      (when | once) (v | version) {number} (is ready | arrives | launches | ships)
    `,
    // The reader is to decide now.
    'cue.buy-now': `
      (buy | renew | upgrade | order | pre order | preorder | subscribe | purchase) [..2] (now | today | pro | your | and | plan | it)
      (renew | upgrade | buy | order | subscribe | sign up) (now | today | and)
      {money} (a | per | "/") {period}
      lock in
      (buy once | purchase the | choose the | choose our | go (pro | premium) | join (premium | pro | today | now) | start your | get (lifetime | the) ..3 (today | now))
      (renew | upgrade | subscribe) for
      (full | self) ..1 (mode | driving) ..2 included
      (plan | plans | licence | license | subscription | price)
    `,
    'disclosure.may-change': `
      (may | can | could | might) change
      subject to change
      (planned | expected | scheduled | targeted) ..2 {date}
      (in | by | on | from | until) {date}
      (in | by) q {number}
      q1 | q2 | q3 | q4
      (buy | decide | choose) on what ..4 today
    `,
    // Facts of a service, not a feature: "your order will arrive soon".
    'cue.service-fact': `
      (your | the | an | each | every | all | this | any) (order | orders)
      (invoice | receipt | parcel | refund | delivery | e mail | email | confirmation | ticket | tickets | trial | reply | answer | colleague | advisor | courier | stock | sale | event | concert | season | film | movie | book | album | issue | shop | store | winter | summer | spring | christmas)
      (contact | email | e mail | call | write to | get back to | in touch | hear from)
    `,
    // A right that the law gives every buyer or reader.
    'claim.legal-right': `
      period:{duration} ..3 (to change your mind | to withdraw | withdrawal right | withdrawal period | cooling off)
      right (of withdrawal | to withdraw)
      (refund | replace | repair | exchange) ..2 (faulty | defective | broken | damaged) (items | goods | products | item | product)
      (refund | refunds | replacement) for (faulty | defective)
      (delete | erase | access | see | export | correct) ..2 your ..1 (data | personal data | information)
      unsubscribe ..4 (whenever | any time | anytime | at any time)
      {duration} (legal | statutory) (guarantee | warranty)
      no (card | credit card) (surcharge | fee | fees)
      (don't | do not | never | won't) charge ..2 extra for paying by card
      (refund | refunds | replace | repair | exchange) ..2 (items | goods | products | orders) that arrive (faulty | broken | damaged | defective)
      refund (if | when) your (parcel | order) (never | doesn't | does not) (arrives | arrive)
      (defective | faulty) ...4 (repair | replace | refund)
      (faulty | defective | broken) (goods | items | products | parcels | orders) (are | will be) (replaced | repaired | refunded)
      see the data we hold
      (vat | tax) invoice
      (cfc | lead | phosphate | asbestos) free
      free (from | of) (cfcs | lead | phosphates | asbestos)
      (bpa | phthalate) free (baby | bottle | bottles)
      (no animal testing | not tested on animals)
    `,
    // Told as a favour of this seller.
    'cue.special-favour': `
      (only | exclusively) (with us | here | for (members | subscribers | you | our))
      exclusive (to | for) ..2 (members | customers | subscribers | you | us)
      unlike (other | others | our | the)
      (as a | for our | for all our) (vip | vips | member | members | premium | gold | loyal)
      (special | extra | free | member | vip) (bonus | perk | benefit | privilege | treat | extra)
      ^^ bonus
      [^^] [vip] (bonus | perk) (":" | "-" | "–")
      we even
      we go (further | the extra mile)
      our (unique | special | exclusive)
      (special | exclusive) (service | promise | benefit | perk)
      ^^ exclusive ":"
      our promise to you alone
      only with us
      (another | one more) reason to (choose | love | shop)
      because we care
    `,
    'disclosure.by-law': `
      (by | under | as) ..2 law
      (legal | statutory) (right | rights | guarantee | period | obligation)
      (required | obliged | entitled) by
      (beyond | more than | on top of | in addition to | longer than) ..3 (legal | law | statutory | legally)
      directive
      (gdpr | consumer rights act)
    `,
  },
})
