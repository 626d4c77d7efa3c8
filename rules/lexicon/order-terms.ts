import { defineLexicon } from '../../src/language/index.ts'

/** Prices, buttons and policies at the end of a purchase: what they leave out, and what makes them whole. */
export default defineLexicon({
  groups: {
    'sales-tax': 'vat | =VAT | gst | =GST | value added tax',
    'ex-tax': 'ex | exc | excl | excluding | exclusive of | without | before | net of | plus | + | not including | not incl',
  },
  patterns: {
    'claim.price-before-tax': `
      (<ex-tax>) ["."] (<sales-tax>) ":" {money}
      {money} [/] ..3 ["," | "("] (<ex-tax>) ["."] [of] (<sales-tax>)
      (prices | price | rates | fees | all prices | amounts) ..3 (exclude | excludes | excluding | exclusive of | ex | excl | do not include | does not include | don't include | are without | are subject to | net of | before) [of | any] (<sales-tax>)
      (<sales-tax>) [is | will be | are] (not included | added at checkout | added on top | charged on top | extra)
      ^^ [price | prices] (<ex-tax>) ["."] (<sales-tax>) $$
    `,
    'disclosure.tax-included': `
      (inc | incl | including | inclusive of | with | includes | include) ["."] [of | {percent} | all] (<sales-tax>)
      (<sales-tax>) (included | inclusive | incl | inc)
      {money} ..2 (with | after) ..1 (<sales-tax>)
      (<sales-tax>) (exempt | free | zero rated | not registered | does not apply)
      (not | isn't | aren't) ..2 (<sales-tax>) registered
    `,
    // Copy for those who get the tax back.
    'cue.for-business': `
      (for | to | by) ..2 (business | businesses | companies | firms | teams | agencies | trade | enterprises | professionals | traders | merchants | retailers | offices | directors | managers | contractors | employers) [customers | users | only]
      (invoiced | billed | charged) to ..1 (company | business | firm | employer | organisation | organization)
      (limited companies | sole traders | delegate | delegates)
      (trade | wholesale | b2b | business | enterprise) (only | customers | customer | price | prices | pricing | account | accounts | plan | plans)
      (~vat | tax) (number | id)
      per (seat | user | employee | licence | license)
      {number} (employees | staff | users | seats | agents)
      payroll | =HR
      b2b | wholesale | reverse charge
    `,

    // A price that is said to be made for this reader.
    'claim.own-price': `
      (price | prices | rate | rates) [is | that's | that is] (made | picked | set | calculated | chosen | tailored | worked out | just | only | personalised | personalized) [just | only | specially] (for | to) (you | yourself)
      your (personal | personalised | personalized | individual | own personal | tailored | custom) (price | prices | rate | rates | fare | fares)
      (personalised | personalized | individualised | individualized | dynamic) (price | prices | pricing | fares | fare)
      (price | prices | fare | fares) ..2 (based on | adapted to | that fit | depend on | depends on) your (profile | browsing | behaviour | behavior | history | habits | location | data | device | activity)
    `,
    'disclosure.price-by-data': `
      algorithm | algorithms | automated | automatically | profiling
      (using | from | with | based on) ..2 personal data
      (we use | uses | use | look at) ..4 (purchases | orders | location | browsing | data | profile | history) ...8 (price | prices)
    `,
    // Sums that are worked out from what the reader asks for.
    'cue.quoted-price': `
      quote | quotation | estimate | insurance | cover | premium | policy | answers | measurements | measured | configure | size | sizes | mileage | age | group | volume | negotiate | negotiated | monogram | engraved
      (no | not | never | without) ..2 (personalised | personalized | individual | dynamic)
    `,

    // To be paid for unless it is sent back.
    'claim.keep-or-pay': `
      (keep | keeping) (it | them | the ..2 | this ..2 | these) [","] [and] ..3 (pay | you'll be (charged | billed | invoiced) | we'll (charge | bill | invoice) | we will (charge | bill | invoice))
      (send | return | ship | post | give) (it | them | the ..2 | this ..2) [back] ...6 (or | otherwise | or else) ..2 (pay | be (charged | billed | invoiced) | you'll be (charged | billed) | we will (charge | bill | invoice) | we'll (charge | bill | invoice))
      (if | unless) you ..2 (return | send | post | ship | hear | tell us) ...12 (we will | we'll) (charge | bill | invoice | debit)
      (if | unless) you ..2 (return | send | post | ship) ...12 you ..2 (charged | billed | invoiced | owe | must pay | have to pay | deemed to have bought)
      (not returned | not sent back | unreturned) ..4 (will be | are | is) (charged | billed | invoiced)
      (pay | send | remit) {money} ..3 or (send | return | post) (it | them | the)
      (return | send back) ..3 within {duration} or ..2 (pay | your card will be charged)
      keep what you (like | want) and pay for
      pay for (it | them | the ..2) or (send | return | post) ..1 back
    `,
    // To keep it costs nothing.
    'cue.nothing-due': `
      (keep | return | send) (the | this | your) [..1] (receipt | form | ticket | card | slip | copy | questionnaire | survey | contract | document | documents | application)
      (need not | needn't | don't need to | do not need to | don't have to | do not have to | never have to | no need to | not obliged to) (pay | return | send)
      (nothing | no charge) to pay
      never (send | sent | sell)
    `,
    // Sent without being asked for.
    'cue.unordered': `
      (we've | we have | we) [also] (sent | enclosed | included | added | put | popped | shipped | mailed | posted) ..3 (you | in your | with your | this | these | a | an | our | two | three)
      (enclosed | inside | in this parcel | in this box) ..2 (is | are | you'll find | you will find)
      (enjoy | accept) ..2 (sample | samples | copy | gift | surprise | starter)
      (without | no) obligation
      enclosed | on approval | on (its | their) way to you
      (sent | mailed | posted | shipping | shipped | sending | popped) [to] you
      you will receive
      (unordered | unsolicited | surprise)
      (introductory | first) ..2 (issue | book | box | volume) ..3 (sent | on approval)
    `,
    'cue.ordered': `
      (you | you've | you have) [..1] (ordered | asked for | requested | chose | chosen | picked | selected | rented | hired | borrowed | booked)
      your (order | rental | hire | loan | trial box | choice | request | replacement | exchange)
      (rental | rented | hire | loan | loaned | lent | replacement | router | modem | equipment | library | keys | key | try before you buy | home try on | advance exchange)
    `,

    // The last button of an order in words that name no payment.
    'claim.vague-order': `
      ^^ (continue | confirm | submit | send | finish | finalise | finalize | done | next | ok | okay | register | sign up | reserve | let's go | i agree | accept | proceed | start now | get started | join now | complete | activate) $$
      ^^ (complete | confirm | finish | finalise | finalize | submit | send | place | make) [my | your | the | this] [order | booking] (booking | reservation | registration | request | details | membership | enrolment | enrollment | application | checkout) [now] $$
      ^^ (reserve | book) (now | it | my ..2 | your ..2) $$
    `,
    'cue.pay-button': `
      buy | purchase | pay | payable | payment | order | (obligation to pay) | subscribe ..4 {money} | {money}
    `,
    'cue.order-total': `
      (total | to pay | amount due | order total | grand total | total price | you pay | due today) [(incl | including | inc) ["."] (vat | tax | taxes)] [":" | is] [..1] sum:{money}
      ^^ (total | order summary | payment | payment details | your order | basket) $$
    `,

    // The right to change one's mind about a distance purchase, and what it does not hold for.
    'disclosure.withdrawal': `
      (cancel | return | returns | withdraw | send it back | bring it back) [it | them] [up to | within | for | in] {duration}
      (withdraw | withdrawal | cooling off | cool off)
      (change | changed | changes) (your | their) mind
      (right to | may | can) (cancel | return) ...8 ({duration} | reason)
      {duration} ..4 (to (return | cancel) | return | returns | money back)
      (return | send) ...6 within ..1 {duration}
      (cancel | cancellation) ...8 within ..2 {duration}
    `,
    'cue.withdrawal-exempt': `
      (made to (order | measure) | bespoke | custom made | perishable | sealed | hygiene | event | events | concert | ticket | tickets | accommodation | hotel | flight | flights | car hire | catering | restaurant | groceries | auction)
      (business | businesses | professional | trade) (customers | users | only)
      free of charge
    `,
    'cue.sells': `
      (price | prices | purchase | purchases | order | orders | subscription | subscriptions | payment | payments | fee | fees | billing)
    `,

    // Refunds that depend on the seller's wish.
    'claim.refund-at-will': `
      (refund | refunds | refunded | reimbursement) ...10 (at | in) our [own | sole | absolute | full | entire | complete] [and absolute] discretion
      (at | in) our [own | sole | absolute | full | entire | complete] [and absolute] discretion ...10 (refund | refunds | refunded | reimburse)
      (refund | refunds) ..8 (case by case | individual basis | as we see fit | if we see fit | when we see fit | goodwill)
      (refund | refunds | refunded) ..6 (if | where | when | as) [the] ..1 (we | management | manager | owner | team) (see | sees | think | thinks) fit
      (may | might) (or may not | choose to | decide to | elect to) ..4 (refund | refunds)
      (we | management) (decide | decides | reserve the right to decide) ...6 (refund | refunds)
    `,
    'disclosure.refund-right': `
      (statutory | legal | consumer) (right | rights)
      (does not | doesn't | do not | nothing) ..3 (affect | limit | reduce) ..3 rights
      (required by | by | under) law
      (full | complete) refund ...6 within ..2 {duration}
      (beyond | outside | after) ..4 ({duration} | period | window | deadline)
      (exceptional | special) (case | cases | circumstances)
    `,
    'fact.refund-period': `
      {duration}
      {number} [business | working] days
    `,
    'fact.refund-method': `
      (original | same) [..1] (payment | form of payment | method | card)
      (to | by | as | via | onto | in) ..2 (card | bank | bank transfer | store credit | voucher | vouchers | paypal | cheque | check | account credit | your account)
      (contact | write to | email | e mail | reply | call | form | request) ...6 (refund | return | us | support)
      {email} | (go to | open | in) ..2 settings
      (reach | reaches | back on | back to | back onto | returned to) ..3 (card | account | bank)
      (in | by) the [same] (way | means) ..3 (paid | pay | payment)
      (with | bring | show) ..3 receipt | [paid] back within ..1 {duration}
      (in cash | by transfer | by bank transfer | by cheque | cheques are)
    `,
    'fact.refund-cost': `
      (return | returns | shipping | postage | delivery | handling | restocking | collection) ..2 (cost | costs | fee | fees | charge | charges | label | postage | is free | are free | paid)
      (free | prepaid) (return | returns | label)
      (you | customer | buyer | we | us) ..3 (pay | pays | bear | bears | cover | covers) ..4 (return | postage | shipping | cost | costs)
      (no | without) ..1 (fee | fees | charge | charges | cost | deduction | deductions | questions)
      (full | whole | entire) (refund | price | amount)
      (pro rata | prorated | pro rated | unused)
      (less | minus | deduct | deducts | keep | retain | taken (off | from)) ..4 (cost | costs | fee | fees | charge | half | {percent} | {money} | refund)
      {percent} [of ..4] back | (refund | refunds | refunded | repay | return) ..3 (in full | everything | the price | every cent | all payments | the whole fee | {percent})
      (everything | your money | half) back
    `,
  },
})
