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
      (thanks | thank you) to "@" ..1 ("!" | "." | for)
      (thanks | thank you | props | shout out) ..4 "@" ..2 for ..1 (sending | gifting | the | this | these | having me | inviting | hosting | letting | giving | my)
      "@" ..2 (gifted | sent | gave | hooked) me
      "@" ..2 "!" they (let | sent | gave | gifted) (me)
      (pr | press) (package | parcel | mailer | box | drop | gift)
      my code (saves | gives | gets | works | is | still | will)
      (save | off | discount) ..3 with my (code | link)
      (shop | buy | order | sign up | get yours | book) ..2 (with | through | via | using) my (code | link)
      my ..2 (discount | promo | referral | affiliate) (code | link)
      (enter | use | type in) ..2 (at checkout) ..3 (discount | off | save) ...8 (i | my | i'm | i've)
      use code ..1 for {percent} off
      link in (bio | my bio | my profile) for ..2 {percent} off
      (am | i'm | honoured | honored | excited | thrilled | happy | proud) to be [an | a | the | the new] [brand | official] ambassador (for | of)
      brand ambassador life
      (excited | thrilled | honoured | honored | happy | proud | delighted) to (be | be partnering | partner | work | team up | collaborate | announce) ..3 with "@"
      (working | partnering | teaming up | collaborating | trip | teamed up | partnered) [..2] with "@"
      invited me to (try | test | visit | stay | taste)
      i (got | received) ..3 for free [from | to]
      (collab | sp | spon | brandpartner | pr haul | brandambassador) $$
      i've (partnered | teamed up) with
      (proud | brand | official) ambassador (for | of)
      (i'm | i am) (partnering) with
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
