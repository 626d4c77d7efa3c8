import { defineLexicon } from '../../src/language/index.ts'

/** What copy offers: free things, trials, prices without fees, exits without hurdles. */
export default defineLexicon({
  groups: {
    /** Those to whom something is limited. */
    party:
      'guests | customers | members | subscribers | drivers | visitors | accounts | buyers | clients | patients | tenants | residents | students | households | owners | shoppers | diners',
    'no-fee': 'no | zero | without | without any | never any | never | 0 | free of | free from',
    hidden: 'hidden | extra | additional | surprise | unexpected | nasty | secret | other | added | sneaky',
    'unstated-fee':
      'fee | fees | charge | charges | surcharge | surcharges | booking fees | booking fee | service fee | service fees | service charge | service charges',
    added: 'additional | extra | other | certain | further | applicable | some | various',
    'till-fee':
      'agency | booking | service | administration | admin | cleaning | resort | processing | transaction | handling | facility | convenience | activation | connection | set up | setup | joining | registration | ticketing | reservation | amenity | destination | management | regulatory',
    /** Fees that another firm takes: a card issuer, a carrier. */
    'their-fee': 'message | messaging | data | roaming | carrier | network | bank | customs | import | airtime',
  },
  patterns: {
    'claim.free': `
      free | complimentary
      {money=0} item:(setup | set up | delivery | shipping | installation | activation | joining fee | down | deposit)
    `,
    /** Where "free" offers nothing for nothing. */
    'cue.not-free': `
      (feel | feels | felt | set | sets | break | breaks | toll | hands | hassle | stress | risk | error | worry | care | tax | duty | carbon | cruelty | gluten | dairy | sugar | fat | nut | royalty | ad | spam | smoke | interest | commission | fee | cage | rent | debt | drug | pain | post | scot | guilt | lead | oil | wire | fragrance | alcohol | latex | ~be | are | is | was | were | for | absolutely | totally | totally | completely | 100 | get | buy | you're) free (to | of | from | and clear | up | as | standing | trade | radical | radicals | with)
      (feel | feels | felt) free
      (toll | hands | royalty | gluten | sugar | dairy | fat | error | cruelty | fragrance | ad | interest | duty | tax | carbon | smoke | cage | lead) free
      free (to | of (viruses | errors | defects | charge) | from | up | rein | will | time | software | speech | market | markets | trade | spirit | radicals | throw | fall | hand | hands | agent | kick | movement | form | standing | range | flow | flowing | world | press | weights | country | people | society | choice | and open | or paid)
      (buy | get) (one | 1 | {number}) ..2 free
      free (plan | plans | tier | version | edition | account | accounts | forum)
      free (quote | quotes | estimate | estimates | consultation | consultations | advice | download | downloads | newsletter | webinar | guide | guides | demo | appraisal | valuation)
    `,
    'claim.free-forever': `
      free (forever | for ever | for life | for good | always)
      (forever | always) free
    `,
    /** What one has to do or pay for what is called free. */
    'fact.free-condition': `
      {number} (stamps | points | visits | cups | nights | washes) ("=" | for | get | earn | buy | make | are worth | mean | means)
      (when | if | once | after | as long as | while | provided) you (buy | spend | order | purchase | book | sign | sign up | enrol | enroll | subscribe | join | stay | hold | pay | take out | register)
      (with | on | for | to) ..3 (purchase | purchases) [of]
      (with | on) [any | every | all | each | your | a | an | the] ..2 (order | orders | booking | bookings) (over | of | above | from)
      with (any | every | each | all) ..3 (order | orders | purchase | booking | stay)
      (on | for | with) [all | any | most | uk | us] ..1 (orders | order | purchases | bookings | stays) (over | above | of | from | exceeding)
      (orders | order | purchases) (over | above) {money}
      (minimum | min) (order | spend | purchase | basket | stay | nights | term)
      spend {money}
      (with | on | requires | require) [a | an | any | the | your] ..3 (subscription | membership | contract | agreement | prepayment | annual plan | yearly plan)
      (subscription | membership | purchase | contract | agreement | order) ..2 (is required | required | necessary | is needed | needed | applies)
      (requires | require | needs) [a | an] ..3 (purchase | order | stay | spend | subscription | membership | contract | agreement | booking)
      (only | free | included | available) (if | when | while | with | on | to) ..4 (buy | spend | order | sign | book | hold | stay | stays | pay | members | subscribers | customers | contract | membership)
      {money} otherwise
      otherwise ..4 {money}
      new (customers | members | subscribers | clients | users) only
      (valid | available) for [the] first {number}
      first {number} (customers | orders | people | buyers | callers)
      (gift | sample | item | free) with purchase
      after you (buy | spend | order | purchase | pay)
      ^ (buy | order | book | spend | subscribe | take out | sign up | purchase) ..8 and (we | we'll | you | you'll | the | your | get | it's | receive | it)
      (or more | minimum) ..2 (required | applies | spend)
    `,
    /** Weaker signs that something is not free for all: they count where the thing itself is the subject of the sentence. */
    // A condition that names no thing, and so speaks of the offer.
    'cue.bare-condition': `
      ^ [only | valid | available] (with | on | when | if | once) [any | every | all | each | your | a | an | you] ..2 (purchase | purchases | order | orders | booking | bookings | stay | stays | buy | spend | book | sign | join | subscribe | subscription | membership | contract | plan)
      ^ (minimum | min) (order | spend | purchase | basket | stay | term | booking)
      ^ (requires | require | needs) ..4 (purchase | order | stay | spend | subscription | membership | contract | agreement | booking | plan | commitment)
      ^ (new | existing) (customers | members | subscribers | clients | users | patients) only
      ^ ..4 per ..5 (purchased | bought | booked | ordered | paid)
      ^ (applies | apply | valid | available) (to | on | with | for) ..4 (orders | order | purchases | purchase | bookings | stays | plans | contracts | contract)
      ^ [this | the | our | a] (offer | promotion | deal | it | they | it's | they're | these | yours) [is | are | be | yours] ..3 (requires | require | applies | apply | valid | only | when | if | once | with | added | included | on | for) ..6 (purchase | order | orders | purchases | buy | spend | book | booking | bookings | stay | stays | sign | subscription | contract | membership | plan | {money} | {duration} | join | pay)
    `,
    'cue.limiting': `
      (for | to) ..2 (<party>) (who | that | with | staying | taking | of | on | only | booking | buying | holding)
      (<party>) only
      (once | when | after) your ..3 (basket | order | cart | total | spend | payment | purchase | contract | stay)
      (with | on | for | at) ..3 (of | over | above | under | below | from | worth) {money}
      (with | on | for | after) (your | the | each | every | any) ..2 (order | purchase | payment | booking | subscription | delivery)
      with {number} [..1] (or more | other | paid)
      {number} or (more | larger | longer | above)
      {money} (and (up | over | above) | or (more | above | over) | minimum | upwards)
      per ..4 (ordered | purchased | bought | booked | paid)
      (<party> | homes | phones | frames | bookings | plans | orders) (of | with | bought | booked | ordered | purchased | taken) ..2 (on | in | with | {money} | {number} | {duration})
      (yearly | annual | monthly | paid | premium) (plans | plan | customers | contracts | contract | subscriptions | subscribers)
      (to qualify | qualifying | eligible)
      you (commit | must | need to | have to | also) ..3 (buy | book | order | sign | join | take | add | spend | pay | commit | subscribe | three | {number})
      (fee | charge | deposit | call out charge | surcharge) of {money}
      {money} ..2 (admin | handling | call out | booking | processing | service | delivery | deposit) [charge | fee | deposit]
      (first {number}) ..1 (guests | customers | people | orders | callers | visitors | members)
      (commitment | contract | reservation | purchase | membership | subscription) [is] required
      after ..3 (payment | purchase | order | contract | month)
      only (for | to) ..3 (customers | guests | members | subscribers | patients | clients | buyers | those | people | orders | stays)
      only (if | when | with)
      (requires | require | needs) ..3 (commitment | contract | agreement | purchase | order | deposit | subscription | membership | payment | booking)
      unless
      (free | complimentary | included | yours) ..1 (when | if | with | only | once | provided | as long as)
      (free | complimentary | included) on ..3 (over | above | of | from) {money}
      (apply | applies) (to | for | with | on) ..3 (bookings | orders | purchases | customers | guests | members | plans | stays)
      (passes | reaches | exceeds | tops) {money}
      (orders | baskets | bookings) (below | under | over | above | of)
      with [a | any] paid
      subject to [a | an] ..3 (agreement | contract | purchase | order | minimum | fee | charge | subscription | commitment)
      (offered | reserved | available | included | given | limited | provided) (to | for | with | on) ..3 (customers | guests | members | subscribers | clients | buyers | those | orders | purchases | bookings | plans | stays)
      (customers | guests | members | subscribers | clients | those | people) (who | taking | staying | buying | on | with | spending | ordering)
      (~cost | pay | just | only | otherwise | is | are | at | for) {money}
      (above | over | exceeding) {money}
      (purchased | bought | per purchase | per order)
      {duration} ..1 (contract | agreement | commitment | plan | subscription)
      (with | when | if) ..2 (order | purchase | annual | contract)
    `,
    'fact.just-pay': `
      (just | only | simply) (pay | cover) ..4 (shipping | postage | handling | delivery | processing | s & h | p & p | {money})
    `,
    'fact.pay-postage': `
      pay {money} ..3 (shipping | postage | handling | delivery | processing | s & h | p & p)
      (plus | + | minus | less) {money} ..2 (shipping | postage | handling | delivery | processing | s & h | p & p)
      {money} ..1 (shipping | postage | handling | processing | delivery) (and | &) (shipping | postage | handling | processing)
      (deduct | deducted | minus | less) ..2 {money}
      {money} ..3 (is | are) (deducted | taken off | subtracted)
      {money} ..2 (handling | processing) ..3 (is | are | per | from | on)
      (handling | processing) (charge | fee) of {money}
    `,
    'fact.free-ends': `
      free for {duration} ...3 (then | after) ...3 {money}
      {duration} , then {money}
      after ..4 ({duration} | trial) ...6 {money}
    `,
    'claim.trial': `
      free trial
      free length:{duration} trial
      length:{duration} [free | no cost | no risk | risk free | complimentary] trial
      price:{money} [..1] trial
      trial (for | at) [just | only] price:{money}
      trial of ..4 for [just | only] price:{money}
      free trial ..3 length:{duration}
      try ..4 free [for length:{duration}]
      try ..4 for free [for length:{duration}]
      (try | use | get | enjoy | watch | listen | learn ..1 | start | read) ..3 free for [up to | the first | your first | a | one] length:({duration} | {period})
      ^ free for [your first | the first | up to] length:{duration}
      [your | the] first length:({duration} | {period}) [is | of ..3 is | are] (free | on us)
      first length:{duration} [are | of ..3] (free | on us)
      length:{duration} free (pass | access | membership | subscription | use)
      free length:{duration} (pass | access | membership | subscription)
      ^ free for (a | one | the first | your first) length:{period}
      ^ length:{duration} (free | on us)
      (get | enjoy | claim | have | take | with) ..2 length:{duration} ..2 (free | on us)
      (get | enjoy | claim | have | start | take | with | one | a | your) ..1 free length:({period})
      (start | begin | activate | claim | unlock | redeem) [my | your | a | the] ..2 trial
      length:{duration} on us
    `,
    /** Another sort of trial, or one that is over. */
    'cue.not-trial': `
      (clinical | medical | randomised | randomized | drug | vaccine | field | jury | court | murder | criminal) ..2 (trial | trials)
      trial (court | judge | lawyer | lawyers | attorney | attorneys | date | by jury | compared | and error | run | participants | volunteers)
      (home | sleep | night | in home) trial
      trial (ends | ended | expires | expired | is ending | has ended | has expired | is over | will end | will expire | period has)
      (your | the) [free] [{duration}] trial [of ..3] (ends | ended | expires | expired | is ending | has ended | has expired | is over | will end | period | account)
      (during | after | when | before | following | once | end of) (your | the) [free] [{duration}] trial
      (you've | you have | have | you) started
      ~try ..4 risk free
      trial ...4 (refund | return | send)
      (full refund | to return | send it back | money back)
      (return | send ..2 back | refund) ...6 trial
      {duration} free (return | returns | delivery | shipping | support | parking | exchange | exchanges | storage | cancellation | warranty | updates | maintenance)
      free {duration} (return | returns | delivery | shipping | support | parking | exchange | exchanges | storage)
      {period} free (return | returns | delivery | shipping | support | parking | storage)
      (free | no) trials
    `,
    /** A copy of a program to try: it stops by itself. */
    'cue.download': `
      ~download
      shareware
    `,
    'claim.no-fees': `
      <no-fee> [<hidden>] [or <hidden> | and <hidden> | , <hidden>] scope:(fees | charges | surcharges | costs | extras)
      <no-fee> scope:(<hidden>) (<fees> | costs | cost | extras)
      <no-fee> kind:(<fee-name> | <contingent-name>) <fees>
      <no-fee> kind:(commission | commissions)
      kind:(commission) free
      {money=0} kind:(commission | commissions)
      {money=0} kind:(<fee-name>) <fees>
      scope:(fee) free
      (never | don't | do not | won't | will not) (charge | add | ask for) [you] [any] [<hidden>] scope:(fees | charges | surcharges | extras | extra)
      (never | don't | do not | won't | will not) (charge | add | ask for) [you] [a | any] kind:(<fee-name>) <fees>
      never any scope:(<hidden>) (<fees> | costs)
      scope:(all inclusive)
      what you see is what you pay
      the price you see (is | includes) (everything | the price you pay | what you pay | all you pay)
      (everything | all fees | all charges) [is | are] included
      no surprises
    `,
    // Said of the one thing that stands before it: "breakfast at no extra charge".
    'cue.at-no-charge': `
      (at | for) no (extra | additional | further | added) (charge | charges | cost | costs | fee | fees)
      (without [any]) (extra | additional | further) (charge | cost | fee)
    `,
    /** What limits a promise that stands before it. */
    'cue.proviso': `
      if | unless | except | excluding | apart from | other than | when | until | whenever
      (for | on | in) [the | your] first
      to (buyers | sellers | hosts | members | students)
    `,
    'cue.ever': `
      (ever | never | always | at all | whatsoever)
    `,
    'claim.plus-fees': `
      (plus | + | & | excl | excl "." | excluding | excludes | exclude | exclusive of | before | not including | not incl | not inclusive of | does not include | do not include | subject to | on top of) extra:([a | an | the | any | all] [taxes and | tax and | taxes & | taxes , | tax ,] [mandatory | compulsory | applicable | additional | extra | other | optional] [<fee-name>] [and] (<fees>))
      (plus | +) extra:([taxes | tax | vat] [and | &] (<fees>))
      (plus | +) ..2 and extra:(<fees>)
      (excluding | not including | plus | before) ..3 and extra:([<fee-name>] (<fees>))
      (plus | +) extra:(bf)
      (plus | +) extra:([taxes | tax | vat] , (<fees>) [(and | &) (<fees>)])
      extra:([taxes and | taxes & | tax and] [<fee-name>] (<fees>)) [are | is] (extra | not included | excluded | additional | on top | not incl)
      extra:([taxes and | taxes & | tax and] handling) (extra | is extra | not included | charged separately)
      (plus | + | excl | excl "." | excluding | not including) extra:([a | any | all | the] [mandatory | compulsory | applicable] ..1 handling)
    `,
    'claim.fees-may-apply': `
      <added> [<fee-name>] (fee | fees | charge | charges | surcharge | surcharges) (may | might | can | could | will) [also] (apply | be added | be charged | be incurred | be payable | be due | be applied)
      <added> [<fee-name>] (fee | fees | charge | charges | surcharge | surcharges) apply
      [<fee-name>] (fees | surcharges) (may | might | could | can | will) [also] (apply | be added | be charged | be incurred | be payable | be applied)
      (<fee-name>) <fee> and <added> (fees | charges) apply
      <till-fee> (fees | charges | surcharges) apply
      (fees | charges | surcharges) [are] (calculated | shown | added | due) at (checkout | the checkout | the till | payment | the end)
      (a | an) ..2 (fee | surcharge) (may | might | could) [also] (apply | be charged | be added | be payable)
      (locations | stores | restaurants | hosts | hotels | clubs | shops) ..1 (charge | add) (a | an) ..1 (fee | surcharge | charge)
    `,
    // A fee with a name and no sum; the sum may stand elsewhere.
    'claim.named-fee-applies': `
      <till-fee> (fee | charge | surcharge) (applies | is added | will be added | will apply | is payable | will be charged)
      ^ (a | an) [..1] (<till-fee> | late | late payment) (fee | charge | surcharge) [and ..2 (tax | taxes | fees | charges)] (applies | apply | is charged | is added | is payable) [to ..3] $
    `,
    'cue.their-fees': `
      <their-fee> [and <their-fee> | & <their-fee> | or <their-fee>] [rate | rates] (fees | charges | rates | fee)
      (your | their | the) ..1 (bank | carrier | operator | provider | card issuer) ...5 (fee | fees | charge | charges)
      (fee | fees | charge | charges) (of | set by | made by | from) (your | their | the | that) ..2 (bank | carrier | operator | provider | issuer | company | network | exchange | school | council | landlord)
    `,
    'fact.opaque-fee': `
      fee:{money} [mandatory | one time | non refundable | nonrefundable | flat] kind:(<opaque-name>) (fee | charge | surcharge)
      kind:(<opaque-name>) (fee | charge | surcharge) (of | is | ":") [up to] fee:{money}
      kind:(<opaque-name>) (fee | charge | surcharge) fee:{money}
    `,
    'claim.cancel-anytime': `
      ~cancel ..2 (any time | anytime | at any time | at any moment)
      ~cancel ..3 (whenever | when) you (like | want | wish | choose | please)
      (leave | stop | quit | end it | walk away) (any time | anytime | at any time | whenever you (like | want | wish | choose | please))
      (pause | skip | stop | change) or cancel ..1 (any time | anytime | at any time)
      (no | zero | without) [long term | lock in | fixed | fixed term | annual | binding | minimum | long] (contract | contracts | commitment | commitments | lock in | lock ins | tie in | tie ins)
      (no | zero | without) (minimum | fixed) (term | terms | contract | commitment)
      (no | without) strings [attached]
      no (lock in | tie in) contract
      (no | without) obligation to (continue | stay)
      commitment free
    `,
    /** A contract, but not this one. */
    'cue.other-term': `
      (warranty | guarantee | degree | loan | mortgage | visa)
      (contract | agreement) with (the | our)
    `,
  },
})
