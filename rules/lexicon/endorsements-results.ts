import { defineLexicon } from '../../src/language/index.ts'

/** What single customers are said to have reached, and ties between who praises and who sells. */
export default defineLexicon({
  groups: {
    achiever: "i | i've | we | we've | she | he | they | my husband | my wife | my mum | my sister | my client",
    'weight-unit': 'kg | kgs | kilo | kilos | kilograms | lbs | lb | pounds | stone | inches | dress sizes | stones',
    takings:
      'revenue | sales | income | bookings | traffic | profit | profits | followers | turnover | leads | conversions | orders | earnings | salary',
  },
  patterns: {
    'claim.result': `
      <achiever> [have | has | already | personally] (lost | dropped | shed) [over | more than | about | almost | nearly | another] ({number} (<weight-unit>) | weight:{money})
      <achiever> [have | has | already | personally] (made | earned | cleared | banked | pulled in | brought in | generated | received | grossed | netted) [over | more than | about | almost | nearly | a total of] {money} ..4 (in | within | per | a | an | during | my | last | each | every | after) ..3 ({duration} | {period} | month | week | day | year)
      (my | in my | the) first month ..3 (made | earned | was | brought) ..1 {money}
      (my | our | his | her | their) ..2 (<takings>) ..3 (up | rose | grew | increased | jumped | went up | by) [over | more than] ({percent} | {multiple})
      (<takings>) (up | rose | grew | jumped) {percent}
      <achiever> [have] (doubled | tripled | quadrupled) (my | our | his | her | their) ..2 (<takings>)
      (quit my job | paid off (my | our) ..2 (mortgage | debt | debts | loans | credit cards))
      <achiever> (saved | cut) [over | more than] ({money} | {percent}) ..3 (in | within) ..2 {duration}
    `,
    // Money from the one who sends the letter, not a result of a customer.
    'cue.own-business': `
      (we | our (company | firm | shop | charity | team)) ..3 (raised | donated | invested)
      (fine | fines | loss | losses | quarter | shareholders | analysts)
    `,
    // Signs that who praises has something from it.
    'claim.connection': `
      use my [..1] (code | link | discount code)
      [with] my (affiliate | referral | discount | promo | exclusive) (link | code)
      (gifted | sent | given) me ..4 (to (try | test | review) | for free | in exchange)
      (kindly | generously) (sent | gifted | gave)
      (thanks | thank you) to "@"
      (collab | sp | spon | brandpartner | pr haul | brandambassador) $$
      i've (partnered | teamed up) with
      (proud | brand | official) ambassador (for | of)
      (i'm | i am) (partnering | working) with
    `,
    'disclosure.connection': `
      ^^ (ad | advert | advertisement | sponsored | promotion | anzeige)
      (ad | advert | advertisement | sponsored) ("|" | ":" | "-" | "–")
      (this is an | it's an) (ad | advert | advertisement)
      (paid | commercial) (partnership | promotion | collaboration)
      (sponsored | paid | gifted) by
      (i | we) ..2 (was | were | am | are) paid
      (i | we) (get | earn | receive | make | may earn | may receive) ..3 (commission | fee | percentage)
      (affiliate link | affiliate links | as an affiliate | amazon associate)
      i work (for | at)
      (i am | i'm) (an employee | employed)
      advertisement
    `,
    'disclosure.connection-late': 'ad $$',
  },
})
