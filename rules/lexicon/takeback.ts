import { defineLexicon } from '../../src/language/index.ts'

/** Claims without exception, and notes that make the exception: in pairs. */
export default defineLexicon({
  groups: {
    'working-time': '{duration} | business days | working days',
    exclude:
      'excludes | excluding | exclude | except | except for | exclusions apply ":" | does not apply to | do not apply to | not valid on | not valid in | not valid for | not available on | not available in | not available for | not compatible with | other than | apart from | not included ":"',
  },
  patterns: {
    'claim.flat-guarantee': `
      guaranteed | guarantee | guarantees | unconditional | unconditionally
      (locked | fixed | frozen) (for life | forever | for ever)
      (price | prices | bill | rate) (will not | won't | never) (go up | rise | change | increase)
      (fully | 100 %) refundable
      lifetime (warranty | guarantee)
    `,
    'fact.takeback-guarantee': `
      (not | never | cannot be | no) ..1 (guaranteed | guarantee | warranted)
      (are | is) [only] (estimates | an estimate | estimated | indicative | approximate)
      (no | not) (refunds | refundable | exchanges | returns)
      all sales are final
      (non refundable | nonrefundable) ..2 (deposit | fee | part)
      we may (increase | raise | change | adjust) ..1 (prices | price | rates | the price | fees)
      (refund | refunds | guarantee) ..3 (only | solely) ..2 (given | paid | valid | applies | if | when)
      (guarantee | warranty) (covers | is limited to | applies to | is valid for | lasts) ...4 {duration}
      does not cover
      depends on (your | the) ..3 (circumstances | status | score)
    `,
    // The claim says itself that it does not hold for all.
    'disclosure.partly': 'most | many | selected | some | often | usually | nearly | almost all | for orders | on orders | up to',
    'claim.flat-instant': `
      instant | instantly | immediate | immediately | same day | next day | while you wait | on the spot | in seconds | at once
    `,
    'fact.takeback-instant': `
      (take | takes | within | allow | after | need | requires | in | period of | up to | sent) [..3] time:(<working-time>)
      (please allow) ..2 {number} ..4 weeks
      {number} ["-" | to | –] {number} (weeks | days | business days | working days)
      waiting period
    `,
    'claim.flat-all': `
      everything | everyone | everybody | everyone's | everybody's | anyone | anybody | always | never | sitewide | site wide | storewide | store wide | no exceptions | 24 / 7 | day and night | every day
      all | every | any
    `,
    'fact.takeback-all': `
      subject to (status | availability | approval | eligibility)
      (not eligible | ineligible)
      (selected | participating | certain) ..2 (stores | flights | items | lines | services | styles | products | locations | seats | routes | branches | restaurants | dates) [only]
      limited to {number} ..2 (seats | customers | people | places | orders | items)
      only (available | valid) (on | to | for | in | with)
      (available | valid | open) (only | to the first | for the first)
      (first {number}) ..1 (customers | orders | people | buyers)
      must be ..6 (aged | over | homeowners | years)
      (charged | billed | sold) separately
      (lines | shops | stores | offices | we) (are | is) closed
      (monday | mon) (to | – | "-") (friday | fri | saturday)
      not [available | valid] on (weekends | sundays | holidays | bank holidays | public holidays)
      (not all) ..2 (will | are | can)
    `,
    'fact.exclusion-list': '<exclude>',
    'claim.flat-none': `
      (no | without [a | any] | zero) [long | hidden | extra] (contract | commitment | credit check | credit checks | charges | charge | fees | fee | questions asked | strings | minimum term | deposit)
      (cancel | leave) (anytime | any time | at any time | whenever)
      what you see is what you pay
    `,
    'fact.takeback-none': `
      subject to (a | an) ..3 (term | contract | commitment | agreement | credit check | check | deposit)
      {duration} [fixed | initial | minimum] (contract | term | commitment | minimum | agreement)
      (additional | extra | further | other) (charges | fees | costs) [may] apply
      (fee | charge | deposit) ..2 (applies | apply | is charged | is required)
      requires ..2 {duration} ..2 notice
      {duration} ..3 notice
      subject to credit (check | checks | approval)
    `,
    'claim.flat-quality': `
      waterproof | unbreakable | indestructible | shatterproof | weatherproof | fireproof | leakproof | scratchproof | maintenance free
      {percent=100} (natural | organic | vegan | plastic free | biodegradable | recycled)
      never needs
    `,
    'fact.takeback-quality': `
      not suitable for | does not cover | do not cover | not covered | should not be | do not use
      contains ..2 {percent}
      contains ..3 (synthetic | artificial | plastic | animal)
      requires ..2 (charging | replacement | servicing | maintenance)
      keep away from
    `,
    'claim.flat-risk': 'risk free | no risk | without risk',
    'fact.takeback-risk': `
      (capital | money | investment) is at risk
      (may | could | can) lose
      get back less
    `,
    'fact.renewal-notice': `
      (renews | renew | renewal | renewed | auto renew | auto renewal | renewing | be extended | is extended)
      (billed | charge | charged | collect) ..4 {date}
      we will charge
      (membership | subscription | policy | plan | protection | licence | license | permit) (expires | is about to expire | is expiring)
    `,
    'fact.trial-ending': `
      trial [of ..2] [period] (ends | is ending | ending | expires | finishes | is over | will end | is about to end)
    `,
    'fact.price-change': `
      (price | prices | pricing | premium | bill | rate | rates | fee | fees) ..4 (changing | changes | change | increasing | increase | increases | rising | rises | rise | go up | goes up | going up | update | updated | updating)
      (updating | changing | raising | increasing | reviewing) (our | the | your) ..1 (price | prices | pricing | rates)
      (raise | raising | increase) ..2 (price | prices)
      will cost ..4 more
      new price
      becomes ..6 {money}
      costs {money} more
    `,
    'cue.no-renewal': `
      (does not | doesn't | will not | won't | not) ..1 (renew | extended | extend | renewed | be extended)
      no (automatic renewal | renewal)
      (nothing | not) [is | be | will be] charged
      you will not be charged
      (you | we) (paid | charged)
      (receipt | thank you for your payment | renewed today | has renewed | was renewed)
      (is | are) [simply] closed
      (automatically | simply | then) close (it | your account | the account)
      seat is released
    `,
    'disclosure.renewal-exit': `
      ~cancel | leave | unsubscribe | opt out | turn off | switch off | turn it off | switch it off
      (stop | end | skip | pause) (it | the | your | renewal | or | with | automatic)
      [to] stop ..2 (renewal | it | reply)
      reply stop
      (manage | change | switch) (or | my | your | plan | subscription | membership)
      (don't | do not) want (it | to renew)
      (if that is not for you | not staying)
    `,
    'fact.when': `
      {date} | {day}
      in {duration}
      (next | this) (week | month | friday)
      (at | by) the end of the month
    `,
    'cue.both-prices': `
      from {money} to {money}
      {money} ...10 (instead of | now | was | last year | today | currently | at present) ...4 {money}
      (now | today | currently | last year | last season) ...6 {money}
      {money} ..5 (now | today | currently | last season | last year)
      {money} ...14 {money}
    `,
    'claim.renewal-loss': `
      (lose | losing | loses) (everything | all | all of | your | access to) [..4] (data | files | work | history | progress | photos | boards | projects | built | points | everything | content | messages | stats | records | account)
      (lose | losing) everything
      (data | files | work | history | progress | photos | boards | projects | points | account) (will be | is | are) [..2] (gone | lost | deleted | erased | wiped) [forever | for good | permanently]
      (gone | deleted | wiped | erased) (forever | for good | permanently)
    `,
    // When it is said what holds afterwards, not that something is lost.
    'cue.after-loss': `
      (once | after | until | when | that) (your | the) [..2] (data | files | account) (is | are | has been) [..2] (deleted | erased | lost | gone)
      (forget | forgot | forgotten | recover | recovery | restore)
    `,
    'claim.renewal-herd': `
      (most | all | nearly all | {percent} of | {number}) [of] [our] (customers | members | users | teams | subscribers | people) ..2 (renew | renewed | have renewed | stay | stayed | have stayed)
      (everyone | everybody) (else) ..2 (renewed | renewing | staying)
      (don't | do not) be (left behind | the only | the one | the last)
      (don't | do not) (get left behind | let your team down | let us down)
    `,
    'claim.renewal-haste': `
      (lock in | secure | keep) (today's | your | this | the | our) ..3 (price | rate | discount | deal) ..3 (before it's too late | while you can | now | before it is too late | before prices)
      (before it's too late | before it is too late | while you still can | act now | don't wait | last chance to renew | renew now or)
      (grandfathered | legacy | special) (price | rate | pricing) ..3 (lost | gone | never | disappear | disappears)
      you (will | 'll) never (get | see | have) ..4 (price | rate | deal) again
    `,
    'claim.renewal-guilt': `
      (are you sure | do you really want) ..4 (leave | abandon | give up | quit) (us | your | on)
      (heartbroken | devastated | disappointed) to (see you go | lose you)
      after all we've (done | built)
      (give up on | turn your back on | abandon) (your | us)
    `,
    'disclosure.retention': `
      (will not | won't | never) lose
      (until | by | on | before | from | after) ..2 {date}
      (for | after | within) ..1 {duration}
      ~export | download (your | all | a copy) | read only | back up | backup | copy of your
    `,
  },
})
