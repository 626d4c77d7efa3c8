import { defineLexicon } from '../../src/language/index.ts'

/** Claims of rank and of certain success, and what backs or bounds them. */
export default defineLexicon({
  groups: {
    homeland:
      "world's | uk's | britain's | england's | scotland's | wales's | ireland's | london's | europe's | america's | usa's | canada's | australia's | zealand's | germany's | france's | spain's | italy's | india's | asia's | africa's | country's | nation's | planet's | industry's | market's | town's | city's",
    market:
      '[the] (world | country | nation | planet | uk | us | usa | industry | market | business | universe) | britain | england | scotland | wales | ireland | europe | america | canada | australia | germany | france | spain | italy | india | asia | town | london | new zealand | north america | [the] united (states | kingdom) | history',
    offering:
      'app | apps | software | platform | platforms | tool | toolkit | service | services | provider | providers | supplier | suppliers | broadband | internet | wi fi | wifi | network | bank | insurer | insurance | card | retailer | store | shop | brand | brands | company | firm | agency | product | products | solution | solutions | system | airline | hotel | hotels | vpn | hosting | host | website | site | marketplace | crm | browser | engine | manager | wallet | exchange | broker | lender | mortgage | mortgages | laptop | phone | phones | car | cars | bike | mattress | mattresses | toothbrush | vacuum | supplement | formula | treatment | programme | program | course | community | maker | makers | manufacturer | manufacturers | specialist | specialists | choice | name | delivery | api | database | library | framework | assistant | model | cleaner | cream | lamp | lamps | tent | tents | flights | seats | seat',
    // What can be measured. Taste ("best", "finest", "most delicious") is puffery and is not here.
    ranked:
      'fastest | quickest | cheapest | safest | healthiest | greenest | largest | biggest | strongest | lightest | thinnest | smallest | quietest | brightest | lowest priced | lowest cost | best selling | bestselling | top selling | biggest selling | best rated | top rated | highest rated | best reviewed | fastest growing | longest lasting | longest running | leading | most (trusted | popular | secure | accurate | reliable | advanced | powerful | affordable | recommended | awarded | used | widely used | downloaded | loved | efficient | durable | read | watched | visited)',
    measured:
      'fastest | cheapest | safest | strongest | lightest | thinnest | quietest | lowest priced | lowest cost | highest rated | fastest growing | longest lasting | most (trusted | secure | accurate | reliable | recommended | widely used | affordable)',
    performer:
      '(our | the) ..2 (servers | site | app | software | service | product | battery | backup | system | lock | device | machine | pump | seal | method | <offering>)',
    promiser: 'it | we | <performer>',
    nuisance:
      '[..1] (odours | odors | smells | stains | germs | bacteria | viruses | virus | malware | spam | bugs | pests | mould | mold | dandruff | acne | wrinkles | hair | hair loss | hair growth | pain | snoring | limescale | rust | scratches | leaks | threats | threat | attacks | hackers | fraud | errors | stress | anxiety | debt | weeds | fleas | lice | dust mites | cellulite | scars | spots | blemishes)',
    firstrank: '# 1 | number (1 | one) | no "." 1 | nr "." 1 | no 1',
  },
  patterns: {
    'claim.superlative': `
      [the] <homeland> [own] [{number}] (<ranked> | <firstrank> | only | favourite | favorite)
      [the] <homeland> first [and only] ..2 <offering>
      <ranked> ..4 in <market>
      <ranked> ..3 on (the market | earth | the planet | the internet | the web)
      <firstrank> [<ranked> | rated | selling | ranked | trusted] ..2 (<offering> | choice)
      <firstrank> in (customer | <market> | sales | safety | quality | reliability | speed)
      (rated | ranked | voted | named) [the] <firstrank>
      (is | are | we're | we are | join | at | try | visit | as | be | become | ^ | "," | "-" | "–" | "—") rank:(the best ..1 (app | bank | insurer | broker | lender | gym | clinic | dentist | law firm | solicitor | lawyer | plumber | garage | salon | spa | agency | school | employer | company | firm | shop | store | service | provider | brand | broadband | mattress | hotel | airline | software | platform | course | programme | program) in <market>)
      the leading [..2] <offering>
      (industry | market | world | class | sector | category) leading ..2 <offering>
      (industry | market | world | class | sector) leading (battery | technology | performance | security | accuracy | speed | support | quality | protection | reliability | results | range | experts | expertise | rates | prices)
      (we are | we're | as | is | are | become) [the | a | clear] (market | industry | world | global | category) (leader | leaders)
      (we are | we're | is | as) the leaders in
      the (world | market | industry | global) (leader | leaders) in
      ^ the <measured> ..2 <offering>
      (we are | we're | we have | we offer | we make | we run | we sell | we built | it is | it's | is | makes | makes the | offers | has) the <measured> ..2 <offering>
      most (trusted | recommended | prescribed | preferred | used | loved) by
      (the | ^) most (trusted | recommended) (name | brand | source) [in]
      (is | are | we're | it's) the only ..2 <offering> (that | which | who | to | with | offering)
      ^ the only ..2 <offering> (that | which | to | with | offering)
      [multi] award winning ..2 (<offering> | customer (service | support | care) | support)
    `,
    'claim.lowest-price': `
      [the] lowest (price | prices | rates | fees | fee | fares | premiums) (in <market> | on (the market | earth | the internet) | anywhere | online | around | guaranteed | every day | everyday | of any ..2 <offering>)
      (unbeatable | unbeaten | unmatched) (price | prices | rates | fees | fares)
      (nobody | no one | no (other | one else)) (beats | can beat | matches | can match) (our | us)
      (can't | cannot | won't) be beaten on (price | value)
      (can't | cannot | won't) (find | get) ..4 (cheaper | lower (price | prices) | better (price | prices)) [anywhere]
      cheapest ..3 (anywhere | around | online | in <market> | on the (market | web | internet))
    `,
    // An outcome without exception. Composition ("100% cotton"), courtesy ("always happy to help") and promises about one's own conduct are not here.
    'claim.absolute': `
      {percent=100} (safe | secure | effective | accurate | reliable | private | anonymous | successful | foolproof | leakproof | waterproof | compatible | virus free | protected | hygienic)
      {percent=100} (safety | security | effectiveness | accuracy | reliability | privacy | protection | success | success rate | compatibility | uptime | availability | deliverability)
      (completely | totally | absolutely | entirely | utterly) (safe | secure | harmless | anonymous | untraceable | private | effective | reliable | foolproof | unbreakable)
      (unhackable | uncrackable | hack proof | hackproof | tamper proof | infallible | foolproof | fool proof | unbeatable security)
      (military | bank | government | hospital) (grade | level | strength) (encryption | security | protection | privacy | cryptography | safety | firewall | defences | defenses | vault | ssl)
      bulletproof (security | protection | encryption | privacy | hosting | backup | backups | platform | password | passwords | guarantee)
      (zero | no | without [any] | eliminates all | eliminate all) risk (of (losing | loss | failure | breach) | to (you | your money))
      (zero | no) risk $
      never (lose | forget | run out of | misplace) (a | your | any | another) ..3 again
      never (get lost | overpay | pay too much) ..4 again
      never worry about ..5 again
      never have to worry about ..5 again
      <performer> [will | can] never (fail | fails)
      our ..3 [will | can] never (fail | fails)
      (that | which) [will | can] never (fail | fails | break | breaks | leak | leaks | crash | crashes | wear out | wears out)
      ^ never fails
      <promiser> [will | can] never (break | breaks | crash | crashes | leak | leaks | go down | goes down | wear out | wears out | rust | rusts | fade | fades | freeze | freezes | lose | loses | run out | runs out | stop working | stops working | lose data | loses data | let you down | lets you down)
      <promiser> [will] always (work | works | succeed | succeeds | deliver on time | delivers on time | arrive on time | arrives on time | win | wins)
      (works | work) (for | on | with) (everyone | everybody | everything | anyone | all skin types | every skin type | every (stain | surface | body | hair type))
      (works | work | perfect results | great results | results) [[perfectly | flawlessly]] every [single] time
      (instant | immediate | guaranteed) results
      guaranteed (weight loss | success | cure | approval)
      results guaranteed
      guaranteed to (work | stop | cure | eliminate | remove | prevent | succeed | protect | kill | fix | end)
      (completely | totally | instantly | permanently | entirely) (eliminates | eliminate | cures | cure | prevents | prevent | stops | stop | kills | kill | destroys | removes | remove | erases) [all | every | any] <nuisance>
      (eliminates | eliminate | kills | kill | stops | prevents | catches | blocks | detects | cures | removes) (every | all | any and all | {percent=100} of) [..1] <nuisance>
      (zero | no) chance of (failure | error | losing | infection | loss)
    `,
    'claim.risk-free': `
      [completely | totally | entirely | absolutely | {percent=100}] risk free
    `,
    // What bounds an outcome: a condition, a measurement, a stated purpose instead of a result.
    'disclosure.bound': `
      (when | whenever | if | provided | as long as | so long as | unless | except | subject to | only | where) ..1 (you | your | both | the | it | they | used | all | devices | run | stored | kept | no)
      (designed | intended | built | meant | made | engineered) to
      (for | within) {duration}
      (up | down) to {number}
      {percent} ..6 {date}
      (tested | measured | certified | verified | audited) (to | in | by | against | at | over | for)
      in (our | a | an | the) ..3 (test | tests | study | trial | survey | lab) [of]
      (according to | source ":")
    `,
    // Who bears the risk when a buyer changes their mind.
    'disclosure.money-back': `
      money back
      (full | complete | prompt) refund
      (~refund | ~return) (it | your | the | every | within | in | any)
      (send | ship | bring) it back
      (don't | do not | won't | will not) (pay | owe | cost you | be charged | be billed) [..2] (a (cent | dime | penny | thing) | anything | unless | if | until)
      (doesn't | does not | won't) cost you
      cancel (within | before | at any time | any time | anytime)
      nothing to pay
    `,
    // Words near "guaranteed" and "risk-free" that say the sentence is about something else.
    'cue.finance-term': `
      risk free (rate | rates | return | asset | assets | bond | bonds | interest | alternative | curve)
    `,
    // The claim is about the seller's own range, or is one of many.
    'disclosure.scope': `
      (one | some | two | three | many | several | any | each | few | part) of (the | <homeland>)
      among (the | <homeland>)
      (in | of | from | across) our (range | plans | line | collection | shop | store | menu | products | catalogue | catalog)
      (we | we've | we have) [ever] (made | built | released | offered | designed | produced | shipped | launched | run | sold)
      (we | we've | we have) ever
      (our | its | my) ..4 yet
      of (the | this) (season | year | month | week)
      (this | last) (season | year | month | week)
      for (your | their | the) (money | size | price | category)
      in (our | its | their) (class | range | category)
    `,
    // Who says so: a named source, a date, a test.
    'disclosure.source': `
      according to
      source ":"
      sources ":"
      (based | basis) on ..3 (survey | study | data | tests | test | testing | figures | report | research | sales | reviews | responses | measurements | results)
      (measured | tested | verified | audited | certified | confirmed | reviewed) (by | over | at | against | in)
      (we | i | they) (timed | measured | tested | weighed | compared | counted | tasted) [the | all] {number}
      (survey | poll | study | review | audit | test | trial | benchmark) of {number}
      (in | from | by) [a | an | our | the | our own] [independent] [..2] (survey | study | poll | benchmark | audit | test | tests | report | review) [..6] {date}
      (rated | ranked | named | voted | awarded | judged | chosen) ..8 by ...8 {date}
      (rated | ranked | named | voted | awarded | judged | chosen) ..8 {date}
      (rated | ranked | named | voted | chosen) ..8 by {number} (readers | members | customers | users | voters | viewers | listeners | guests | owners)
      "(" ..4 "," ...6 {date} ")"
      (winner | won) ..8 (award | awards | prize) ..4 {date}
      {date} ..4 (award | awards | report | survey | test | study)
      (award | awards | report | survey | study) ...3 {date}
      (see | read) [the | our | how we] (study | data | report | method | methodology | measured | results | evidence | source | sources)
    `,
  },
})
