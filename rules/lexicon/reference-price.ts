import { defineLexicon } from '../../src/language/index.ts'

/** Prices set against a higher one, and what would show where the higher one comes from. */
export default defineLexicon({
  groups: {
    'list-name':
      'rrp | msrp | srp | mrp | uvp | list | list price | retail price | retail value | retail | full retail | full retail price | recommended price | recommended retail price | suggested retail price | suggested price | catalogue price | catalog price | market price | market value | street price | sticker price | ticket price | high street price | store price | comparable value | comparable price | comp value | comp "." value | estimated value | est "." value | total value | combined value | typical price | compare at price',
    'own-name':
      '(regular | normal | usual | original | old | previous | former | standard | reg | reg "." | orig | orig "." | full | initial | pre sale) (price | retail | value)',
    'rival-name':
      "(competitor | competitors | competitor's | competitors' | their | the competition's | other stores' | designer | brand | department store | salon | shop | store) price",
    'now-word':
      'now | today | today only | yours for | our price | sale price | sale | pay | you pay | only | just | for | members | special price | after | on sale for | now only | now just',
    sep: '":" | "," | "-" | "–" | "|" | "/" | "." | "("',
  },
  patterns: {
    // A name for the higher price, with the price.
    'claim.reference-price': `
      <list-name> [of | is | was] [":" | "-" | "–" | "("] [just | from] {money}
      (regular | normal | usual | original | former | standard | full) (price | retail | value) [of | is | was] [":" | "-" | "–"] higher:{money} ...3 (<now-word> | sale | {money})
      ^^ (regular | normal | usual | original | former | standard | full | old | previous) (price | retail | value) [of | is | was] [":" | "-" | "–"] {money} $$
      <rival-name> [is | was] [":" | "-" | "–"] {money}
      (reg | orig) ["."] [price] [":"] {money}
      compare [at | to] [":" | price ":" | price] {money}
      (compare at | compare to) [":"] {money}
      ^^ (compare at | compared to | compare to) [price] [":"] $$
      ^^ (the competition | competition | competitors | competitor | other brands | others | other shops | other stores | elsewhere | in stores | in shops | store price | leading brand | leading brands | big brands) [":"] [charge | pay] [up to] {money} $$
      (competitors | others | other (stores | shops | brands | sites | companies)) (charge | ask | want | sell ..3 for) [you] [up to | over | around | more than] {money}
      (sold | sells | sell | selling | available | price | prices | pay | paid) (elsewhere | in stores | in shops | in store) [for | at] [":"] [up to | over] {money}
      ^^ (elsewhere | in stores | in shops) [for | at] [":"] {money}
      (valued at) [up to | over | more than] {money}
      (a | an) {money} value
      {money} value ["!" | "," | ":" | "-" | "–" | ")"] [only | just | yours | free | now | today | for | included]
      (was | were | formerly | before | previously | normally | usually | regularly) [":"] {money} ...5 (<now-word>) [":"] [only | just] {money}
      ^ (was | formerly | previously | regularly | usually | normally) [":"] {money} [each] $
      ^^ (reg | orig) ["."] [":"] {money} $$
      (reduced | marked down | discounted | slashed | cut | down) from {money} [to {money}]
      (save | saved | saving | you save | savings) [":" | of] [up to] {money} ["(" | "-" | "–" | "," | "/" | "|"] {percent} [off | savings | discount]
      (save | saved | saving | you save) [":"] {percent} ["(" | "-" | "–" | "," | "/" | "|"] {money}
      (now | today) [only | just] [":"] {money} ["," | "(" | "/" | "|" | "-" | "–"] (was | were | before | originally | usually | regularly | reg | normally | down from) ["."] [":"] {money}
      [up to] {percent} (off | below | under | less than) [the | our] (<list-name> | <own-name>)
      value [":"] {money} ["," | "-" | "–" | "—" | "/" | "|"] (yours | now | today | only | just | pay | free | get) ..2 {money}
      price before [the] (discount | sale | offer | reduction) [":"] {money}
      {money} ["," | "(" | "/" | "|" | "-" | "–"] (regular | normal | usual | original | former | standard | full) price [of | is | was] [":"] {money}
      ^^ you save [":"] {money} [")" | "("] ..2 $$
      (save | off) [up to | over] ({money} | {percent}) (off | on | from) [the] (<list-name> | <own-name> | recommended price | rrp)
      ^^ (value | worth | originally | orig | usual price | msrp) [":"] {money} $$
      (originally | usual price) [":"] {money} ...3 (<now-word> | offer price | {money})
      (save | saving) {percent} (vs ["."] | versus | compared to | compared with | against) [the] (<list-name> | rrp | retail)
      a {money} (gift | value) [","] (free | on us | yours)
      {percent} off ...4 (always | every day | everyday | all year | all year round | all the time | forever)
    `,
    // A price tag whose strike was lost: two sums and nothing else.
    'claim.two-prices': `
      ^^ first:{money} ["|" | "/" | "-" | "–" | "→"] second:{money} $$
      ^^ ["-"] {percent} [off] ["|" | "/" | "-" | "–"] first:{money} ["|" | "/" | "-" | "–" | "→"] second:{money} $$
      ^^ first:{money} ["|" | "/" | "-" | "–" | "→"] second:{money} ["(" | "|" | "/" | "-" | "–"] [you] save [":"] ({percent} | {money}) $$
    `,
    // A worth that somebody put on it: said beside a price or of a gift.
    'claim.reference-worth': 'worth [up to | over | more than | around | nearly | almost] {money}',
    'cue.worth-offer': `
      (yours | free | gift | bonus | included | get | for only | for just | on us | complimentary | sale)
      ^^ ..4 "(" worth
      for {money}
      (bundle | set | kit | pack | hamper | package) worth
    `,
    // Where the higher price comes from.
    'fact.price-basis': `
      lowest (price | prices) ..4 ({duration} | before | prior)
      (prior | previous) {duration}
      last {duration}
      our price ..3 (from | until | between | on | before | in) ..2 {date}
      (price | prices | sold | offered | charged) ..4 (from | between | until | on | before | since | in) ..2 {date}
      from {date} (to | until | through) {date}
      (was | were) ..3 {money} [in our ..2] (from | until | between) {date}
      (manufacturer's | manufacturers' | manufacturer | publisher's | brand's | maker's | supplier's) [own | current] [recommended | suggested | list | retail] (list | price | price list | retail price | rrp)
      (recommended | suggested | set) by the (manufacturer | maker | brand | publisher | supplier)
      (checked | compared | as seen | as found | source | seen) ...6 {date}
      (reference | comparison | compare at | compare | strike through | struck through | original | former | rrp | list) (price | prices | pricing) (is | are | reflect | reflects | refer | refers | show | shows | mean | means | was | were)
      instead of {money}
      (approximate | approx) retail value
    `,
    // Prices by time or by use are no comparison of goods.
    'cue.by-period': '({money} (a | per | / ) ({period} | person | night))',
  },
})
