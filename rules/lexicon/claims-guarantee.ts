import { defineLexicon } from '../../src/language/index.ts'

/** Guarantees, warranties and price promises, and what says how far they go. */
export default defineLexicon({
  groups: {
    warranted: 'guarantee | guarantees | warranty | warranties | guaranty',
    'guarantee-kind':
      'satisfaction | money back | moneyback | money-back | happiness | risk free | no risk | no quibble | no hassle | no questions asked | no nonsense | iron clad | ironclad | rock solid | bulletproof | love it | delight | freshness | fit | comfort | quality | service | workmanship | performance | success | protection | hassle free | worry free',
    'every-good': '(all | every | each) [of] [our | the] ..4',
    'carry-verb':
      'come with | comes with | covered by | backed by | protected by | back it with | back them with | back it up with | back this with | carry | carries | include | includes | included | have | has | offer | offers | provide | provides | give you | stand behind ..4 with',
    'priced-good': 'price | prices | rate | rates | fare | fares | cost',
  },
  patterns: {
    'claim.guarantee': `
      <guarantee-kind> [<guarantee-kind>] (guarantee | guaranty)
      [{percent=100}] satisfaction [is | are] [{percent=100} | fully | completely | always | absolutely] guaranteed
      (happiness | quality | freshness | workmanship | results on every job) [is | are] [{percent=100} | fully | always] guaranteed
      {percent=100} guaranteed $
      (no | {percent=100}) [<guarantee-kind>] money back guarantee
      money back promise
      <carry-verb> [a | an | our | its | the | my] [..2] <guarantee-kind> ..2 <warranted>
      <carry-verb> (a | our | an | my | its) [famous | full | complete | comprehensive | solid | unconditional | written | great | unique | extended | free | standard | unbeatable | generous | industry-leading] [manufacturer's | maker's | factory] (guarantee | warranty)
      with (our | a full | a comprehensive) [..1] (guarantee | warranty)
      (we | which we | it is | it's | are | is | come | comes) [fully | {percent=100} | all] guaranteed $
      fully guaranteed
      unconditional [..1] guarantee
      {percent=100} [..1] guarantee
      our ..5 guarantee $
      (free | complimentary) ..2 (guarantee | warranty)
      [{percent=100}] (quality | protection) guarantee
    `,
    'claim.money-back': `
      (or | otherwise) [we | we'll | you | you'll | you will] [get | have | give you | receive] (your | the | all your | every penny of your | double your) money back
      ^ [..3] your money back ["!"] $
      (we'll | we will | we | happily) (give | refund | return) [you] (your | the) money [back] $
      or (we | we'll | we will) refund (you | your money | it | every penny)
      or [you | we] [you'll | we'll] (get | give you) a full refund
      (double | full | all) your money back
      or you don't pay
      "," your money back ["!"] $
    `,
    'claim.lifetime-guarantee': `
      (lifetime | life time | life long | lifelong) [limited | money back | replacement | structural | satisfaction] <warranted>
      guaranteed for life
      guarantee (it | them) for life
      <warranted> for life
    `,
    'claim.price-promise': `
      (we | we'll | we will | will | always) [happily | gladly | also | always] [price] (match | beat) [any | any other | all | every] [..2] (<priced-good> | quote | quotes | offer | competitor | competitors | deal)
      (we | will | always) price match
      we'll beat it
      (price match | price beat | price | lowest <priced-good> | best <priced-good> | low <priced-good>) [match | beat] (guarantee | guaranteed | guarantees | promise)
      (lowest | best) <priced-good> ...3 guaranteed
      guarantee ..1 [the] (lowest | best) [possible] <priced-good>
    `,
    // How long, for whom, how to claim.
    'disclosure.guarantee-terms': `
      (price | prices | rate | bill) ..3 (won't | will not | doesn't | does not | never | cannot | can't) [ever] (change | rise | go up | increase)
      (we | we'll | we will) (won't | will not | never) (raise | put up | increase | change) (your | the | our) [..1] (price | prices | rate)
      (within | for | after | in | during) [the | your | its | their] [first | last | next | full | a] ..2 {duration}
      {duration} ..4 (<warranted> | trial | returns | return | refund | refunds | exchange | money back | promise)
      (<warranted> | trial | returns | return | refund | promise) [":" | of | is | lasts | runs | for | period] ..3 {duration}
      {number} (night | nights)
      (within | for) {number} (nights | night)
      as long as you (own | have | keep | live)
      (for | to) (the | its) (first | original) (owner | buyer | purchaser)
      (your | its | his | her | the owner's) (lifetime | natural life)
      (~return | send | post | ship | bring | mail) (it | them | your | the) ..3 (back | unused | unworn | product | order | item | to | within | for | with)
      (send | bring | ship | mail | post) (it | them) back
      simply return
      (pick | collect) (it | them) up
      (pick | collect) (it | them)
      (send | e mail | email) us ..2 (photo | picture | receipt | mail)
      (e mail | email | write to) {email}
      (~show) us ..6 (within | price | ad | advert | quote)
      (same | identical) (model | item | product | day)
      (refund | pay | credit) [you] the difference
      (service credit | service credits | credits)
      (set out | described | explained) in (our | the)
      (terms | conditions | exclusions | details) [and (conditions | exclusions)] (apply | below | at | here)
      (see | read) (our | the | full) ..3 (terms | policy | page | details | conditions | <warranted>)
      (full refund | refund) ..3 (any time | anytime | at any time)
    `,
    // A word for a page about it: what the link says.
    'cue.guarantee-page':
      '<warranted> | guarantee | returns | refund | refunds | terms | conditions | promise | price match | details | how to claim | learn more | find out more',
    // Not a promise about goods: money, law, places, admission, a product of its own.
    'cue.other-guarantee': `
      (annuity | annuities | insurance | policy | premium | premiums | loan | loans | interest | benefit | pension | mortgage | credit | underwriting | issue | deposit)
      (quote | purchase | buy | extend) ..3 <warranted>
      without ..2 <warranted>
      (manufacturer | government | bank) guarantee
    `,
  },
})
