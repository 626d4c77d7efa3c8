import { defineLexicon } from '../../src/language/index.ts'

/** Who speaks and for whom; what works with everything; key terms that nobody can read. */
export default defineLexicon({
  groups: {
    universal: 'any | every | all | all of your | all your | all the',
    capable:
      'works with | work with | compatible with | supports | support | integrates with | integrate with | connects to | connects with | connect to | connect with | fits | fit | plays nicely with | syncs with | sync with | runs on | run on | imports from | import from | exports to | reads | opens | suits | suitable for | accepts',
    fitted:
      'device | devices | phone | phones | smartphone | smartphones | browser | browsers | bank | banks | app | apps | platform | platforms | system | systems | operating system | operating systems | language | languages | file type | file types | file | files | format | formats | file format | file formats | car | cars | vehicle | vehicles | bike | bikes | tv | tvs | television | printer | printers | headset | headsets | camera | cameras | tool | tools | crm | crms | software | website builder | cms | database | databases | computer | computers | router | routers | carrier | carriers | network | networks | provider | providers | wallet | wallets | bathroom | bathrooms | kitchen | window | windows | door | doors | boiler | boilers | helmet | helmets | credit card | credit cards | payment method | payment methods',
    partner:
      'our [trusted | preferred | recommended | chosen | selected | favourite | favorite | official | insurance | finance | lending | mortgage | legal | hosting] [trusted | preferred | recommended] (partner | partners | sister company | sister brand | partner company)',
    advise:
      '(we | i | our (experts | advisers | advisors | team)) [can | would | highly | always | strongly | warmly | usually] [highly | strongly | warmly] (recommend | suggest | advise [you to use] | prefer)',
  },
  patterns: {
    'claim.universal-fit': `
      (<capable>) (<universal>) [..2] (<fitted>)
      (<capable>) (virtually | practically | almost | nearly) (<universal>) [..1] (<fitted>)
      (one size fits all | fits all sizes)
      no (technical | coding) (skills | knowledge | experience) (needed | required)
      (works | work) (everywhere | anywhere | with everything | on everything)
      for (<universal>) [..1] (<fitted>) $
    `,
    // What says where it ends.
    'disclosure.limits': `
      requirements | required ":" | requires | compatibility | compatible with ({number} | these | the following) | incompatible
      (not | isn't | aren't | doesn't | don't | cannot) ..2 (compatible | supported | support | work | fit | suitable | available)
      (supported | compatible | tested) (devices | browsers | banks | languages | formats | models | apps | platforms | files | file types | list | with)
      (check | see | find) [if | whether | the | our] ..3 (list | yours | compatible | supported | your (bank | phone | car | model | device | browser))
      (except | excluding | other than | apart from | limitations | known issues | with the exception)
      {number} ..2 (<fitted>)
      (version | android | ios | windows | macos | bluetooth | usb c) {number} [or | and | +]
      (with | that has | that have | running | released | made | built | from) ..3 ({number} | {date} | bluetooth | usb | wi fi | hdmi | usb c)
      (we can't | we cannot | we do not) ..3 (all | every)
    `,
    // Written under the heading of what a reader needs to know before they are bound.
    'cue.key-term': `
      topic:(renew | renews | renewal | renewed | automatically renew | auto renewal)
      topic:(~cancel | cancellation)
      (no | not | non | without | never | neither) ..6 topic:(refund | refunds | refundable | refunded)
      topic:(refund | refunds | refundable | refunded) ..6 (only | unless | except | excluded | sole discretion)
      topic:(arbitration | arbitrator | class action)
      in no (event | case | circumstances | way) ...20 topic:(liable | liability)
      under no (circumstances | circumstance | theory | legal theory) ...24 topic:(liable | liability)
      (not | never | nor | neither) ...12 be [held] [responsible or] topic:liable
      (no | not have any | nor any | without any) topic:liability (for | arising | in respect)
      (limit | limits | limited | limitation | limitations | exclude | excludes | disclaim | disclaims) ..5 topic:(liability | liabilities)
      topic:(liability | liabilities) ...16 (exceed | limited to | capped at)
      (we | us | our ..3) ..4 topic:(~share | ~disclose | ~sell) ..4 (personal (data | information) | your ..2 (data | information))
    `,
    'cue.plain-summary': `
      (in short | in brief | in plain (english | words | language) | summary | the short version | tl dr | tldr | key points | key facts | at a glance | what this means | put simply | in other words)
    `,
    'claim.own-promotion': `
      (use | enter | with | using) (my | our | the) [discount | promo | coupon | referral | affiliate] code
      (my | our) (discount | promo | coupon | referral | affiliate) (code | link)
      (buy | order | get | grab | shop) ..4 (with | through | via | using) (my | our | this | the) (link | links)
      (my | our) link (in bio | below | above)
      (code | link) (in my bio | in bio | below) ...6 (off | discount | save)
    `,
    'claim.independent': `
      (independent | unbiased | impartial | objective | honest) [..1] (review | reviews | comparison | comparisons | guide | ranking | rankings | test | tests | study | report)
    `,
    'claim.recommend-partner': `
      (<advise>) ..4 (<partner>)
      (<partner>) ..4 (can help | will help | can | offers | offer | is the best | has the best | is your best)
      (<advise>) ..5 (from | by | at | with) (<partner>)
      (apply | sign up | get a quote | buy | book | insure | switch) ..4 (with | through | via) (<partner>)
    `,
    'claim.recommend': '(<advise>)',
    // The link is told.
    'disclosure.interest': `
      #ad | #sponsored | #gifted | #anzeige | #werbung
      ad | advert | advertisement | advertorial | sponsored | sponsor | paid partnership | paid promotion | promotion ":" | promoted | gifted
      (paid | sponsored | brought to you) by
      affiliate
      (earn | earns | get | gets | receive | receives | paid | pays us | pay us | take) ..4 (commission | fee | referral | share | kickback | percentage)
      (commission | referral fee | finder's fee)
      (part of (our | the same) group | owned by | we own | sister company of | our parent company | belongs to us | we work for | i work (for | at) | our own (product | brand))
      (pays | pay) us (when | if | for | each)
      (partner | partners) (pays | pay) us
      (no | not) ..2 (commission | paid | affiliated)
      (by | from) the ..3 team
      (we | i) (make | sell | built | wrote) (it | this)
    `,
  },
})
