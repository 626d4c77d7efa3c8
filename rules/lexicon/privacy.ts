import { defineLexicon } from '../../src/language/index.ts'

/** Consent that is taken, not given. */
export default defineLexicon({
  groups: {
    staying:
      'continuing | using | visiting | browsing | staying | scrolling | accessing | navigating | remaining | closing | dismissing | ignoring | entering | viewing | being on',
    'you-consent':
      'you ..3 (agree | consent | accept | approve | authorise | authorize | acknowledge and (agree | consent)) | your (consent | agreement | acceptance)',
    'data-topic':
      'cookie | cookies | tracking | trackers | pixels | web beacons | analytics | profiling | (the | our | such | any | this | to | of) [..4] (collection | use | processing | storage | transfer | sharing | disclosure | recording | monitoring | handling) ..10 (data | information | details | call | chat | conversation | location | images) | (collect | use | process | share | store | transfer | sell | disclose) ..4 (data | information | details | location) | receive [..4] (marketing | promotional | emails | e mails | newsletters | newsletter | offers | promotions | calls | texts | sms) | (be | being) (contacted | called | emailed | texted | recorded | monitored | filmed | photographed)',
    contact:
      '(contact | contacting | write to | writing to | email | emailing | call | calling | notify | notifying | inform | informing | tell | telling | letting | let) us [know] [{address}]',
    unwilling: "(not | don't) [..2] (want | wish | like | to) | rather not | prefer not [to]",
    'say-no':
      'tell us | told us | let us know | inform us | notify us | opt out | opted out | object | objected | instruct us | advise us | asked us | ask us | contact us | write to us | unsubscribe | say | request',
    'we-will':
      "we (may | will | might | shall | can | would like to) [also | then | occasionally | sometimes | from time to time] | we'll [also | then]",
    'marketing-verb':
      'send | email | e mail | text | call | contact | share | sell | use | pass | add | sign | enrol | enroll | subscribe | keep | disclose | rent | transfer',
  },
  patterns: {
    // Being there is taken for a yes to cookies, data or advertising.
    'claim.consent-by-staying': `
      by (<staying>) ...24 (<you-consent>) ...16 (<data-topic>)
      (<you-consent>) ...10 (<data-topic>) ...6 by (<staying>)
      continuing to (use | browse | visit | navigate | access | scroll) ...10 (means | constitutes | implies | indicates | is taken as | signifies) ...8 (<data-topic>)
      continued (use | browsing) ...10 (means | constitutes | implies | indicates | signifies) ...8 (<data-topic>)
      (use | visit) of (this | our | the) (site | website | app | page | store) (means | constitutes | implies | indicates | signifies) ...8 (<data-topic>)
      if you (continue | keep | carry on | stay | go on | proceed) ...16 (we | we'll | we'd) ...2 (assume | take it | consider | treat | understand | presume | deem) [..3] you ..6 (happy | agree | accept | consent | ok | okay | fine | content | opted)
      if you (continue | keep | carry on | stay | go on | remain) ...10 you ..3 (agree | consent | accept) ...10 (<data-topic>)
      we (assume | will assume | shall assume | 'll assume) [that] you ..3 (happy | agree | accept | consent | ok | okay | fine | content) ...8 (<data-topic>)
      (deemed | considered | assumed | presumed | taken) to [have] ..2 (consent | consented | agree | agreed | accept | accepted | given ..2 consent | opted in) ...12 (<data-topic>)
      silence ..6 (means | constitutes | counts as | is taken as | will be taken as) ..4 (consent | agreement | acceptance | yes)
    `,
    // The same where another sentence says what for: "We use cookies. By staying here you agree."
    'claim.agreed-by-staying': `
      by (<staying>) ...12 (<you-consent>) [to] [their use | our use | (the | their) placement | that | this | them]
      continuing to (use | browse | visit | navigate | scroll) ...8 (means | constitutes | implies | indicates | signifies) ...4 (consent | acceptance | agreement | agree | consent | accept)
      continued (use | browsing) ...8 (means | constitutes | implies | indicates | signifies) ...4 (consent | acceptance | agreement | agree | accept)
    `,
    'cue.tracking': 'cookie | cookies | tracking | trackers | pixels | web beacons | similar technologies | your (data | activity | browsing)',
    // Saying nothing is taken for a yes.
    'claim.consent-by-silence': `
      unless you ..4 (<say-no>) ...16 (<we-will>) [..2] (<marketing-verb>) ...8 (you | your)
      (<we-will>) (<marketing-verb>) ...16 (you | your) ...16 unless you ..4 (<say-no>)
      you (will | may | 'll | shall) ..2 (be sent | be added | be subscribed | be signed up | be enrolled | receive) ...14 unless you ..4 (<say-no>)
      if (you do not | you don't | we do not | we don't) [..2] (reply | respond | object | answer | opt out | hear | decline | refuse | reject | tell us | act) ...14 we ..4 (assume | treat | take | consider | presume | understand) ...8 (consent | agree | agreed | accept | accepted | agreement | permission | happy | yes)
      if (you do not | you don't) [..2] (reply | respond | object | answer | opt out | decline | refuse | tell us) ...14 you ..4 (deemed | considered | assumed | presumed | taken) to [have] ..2 (consent | consented | opted | given)
      (no | without [an]) (answer | reply | response | objection) ...8 (means | counts as | is taken as | will be taken as | is treated as) ..4 (consent | agreement | acceptance | yes | permission)
      (we'll | we will | we | your ..3 will) (keep | continue | carry on | go on) (sending | billing | charging | mailing | shipping | delivering | emailing | calling | renewing | taking) ...12 (until | unless) you (tell us | say | cancel | stop | ask | let us know | opt out | contact | call | write)
      if (we don't | we do not) hear [back | anything] from you ...4 ["," | "–"] ..2 (you'll be | you will be | we'll | we will | your) ..2 (start | begin | charge | charged | bill | billed | renew | renews | renewed | upgrade | upgraded | move | moved | switch | switched | send | sent | add | added | enrol | enroll | enrolled | sign | signed | continue | continues | subscribed | assume | becomes)
      if (you don't | you do not) (respond | reply | answer | tell us | say | cancel | choose | decide | opt out) ...6 ["," | "–"] ..2 (you'll be | you will be | we'll | we will) ..1 (charge | charged | bill | billed | upgrade | upgraded | move | moved | switch | switched | enrol | enroll | enrolled | sign | signed | add | added | subscribed | send | start)
      silence (means | is | counts as | equals | will be taken as) [a] (yes | consent | agreement | ok | acceptance | approval)
      (trial | free month | free period | free week | intro offer | sample | demo) (becomes | turns into | converts (to | into) | rolls into | rolls over | switches to | continues as | will become | will turn into | will convert (to | into) | changes to) (a | an | the | our | your) ..1 (paid | full | annual | monthly | premium | regular | yearly) ..2 (unless you (cancel | opt out | tell us | stop | object) | automatically | by itself | $)
      (saved | stored | linked | on file) ..1 (card | payment method | card details) ..1 (will | may) be (used | charged | billed) ..3 (future | automatically | again | next | later | upcoming)
      (you're | you are | you'll be | you will be) [in | subscribed | included | signed up] unless you (say | tell us | opt out | untick | uncheck | object | deselect)
      (trial | free month | free period | free week | sample) [will] automatically (becomes | become | turns into | turn into | converts to | convert to | rolls into | roll into | switches to) (a | an | the | our) ..1 (paid | full | annual | monthly | premium | regular | yearly)
      (charged | billed | ships | ship | shipped | renews | sent) ...4 unless (you skip | skipped)
      skip [the month] [by ..2] or (you'll be | be | get) (charged | billed)
      we'll (send | ship) (it | them | the next one | your next box) unless you (say no | tell us | skip)
    `,
    // The only choice offered is to say no, in writing.
    'claim.opt-out-only': `
      if (you | you'd) ..2 (<unwilling>) ...3 (be contacted | receive | hear from | be (called | emailed | mailed)) ...10 (please | simply | just | you (must | need to | have to | can | may | should)) [..1] (<contact>)
      if (you | you'd) ..2 (<unwilling>) ...3 (be contacted | receive | hear from | be (called | emailed | mailed)) ...10 "," [please] (<contact>)
      if (you | you'd) ..2 (<unwilling>) (your ..6 | (this | that | such | the) ..2 (information | data | details)) [to] [be] (shared | disclosed | sold | rented | passed | used | made available | given | exchanged | transferred | released) ...10 (please | simply | just | you (must | need to | have to | can | may | should)) [..1] (contact | write | call | e mail | email | phone | notify | inform | tell | mail | send)
      if (you | you'd) ..2 (<unwilling>) us to (contact | email | call | share | use | pass | sell | send) ...10 [","] [please] (<contact>)
    `,
    // Another act, such as buying, is taken for a yes to advertising.
    'claim.consent-bundled': `
      by (placing | ordering | buying | purchasing | booking | registering | creating | submitting | downloading | paying | completing | checking out) ...12 you ..3 (agree | consent | accept) ...6 (receive [..4] (marketing | emails | e mails | newsletters | newsletter | offers | promotions | calls | texts | sms | promotional) | (be | being) (contacted | called | emailed | texted) ...8 (offers | marketing | partners | promotions | third parties | affiliates))
      by (placing | ordering | buying | purchasing | booking | registering | creating | submitting | downloading | paying | completing | checking out) ...12 you ..3 (agree | consent | accept) ...8 (share | sharing | pass | passing | sell | selling | disclose | disclosing | disclosure) ...8 (partners | third parties | advertisers | sponsors | affiliates)
    `,
    'disclosure.consent-free': `
      consent is not (a condition | required | needed | necessary)
      not (a condition of | required to | required for | necessary to) ..3 (purchase | buy | buying | purchasing | order | ordering)
      (tick | check | click) [..3] (box | boxes | here | accept | agree) ...8 (consent | agree | accept | receive | hear)
    `,
    // What a box that stands for a consent says.
    'cue.consent-choice': `
      (send | email | e mail | text | call | contact | mail) (me | you)
      would you like to (receive | hear | get | be)
      (keep | get) me (informed | updated | posted | up to date | in the loop | in touch)
      (i | we | i'd | i'm | yes) ..6 (receive | hear | subscribe | sign up | be contacted | get)
      (i | we) [hereby] ..2 (agree | consent | accept | authorise | authorize | allow | permit)
      (i've | i have) read ..6 (agree | accept)
      (share | pass | sell | disclose | use) [my | your] ..3 (data | details | information | email | address | activity | profile)
      (subscribe | sign me up | sign up | opt in | opt me in | add me | receive | get) ...6 (newsletter | newsletters | mailing list | offers | emails | e mails | updates | news | promotions | deals | texts | sms | marketing | alerts)
      (marketing | promotional | advertising | commercial) [..2] (emails | e mails | email | messages | communications | texts | sms | calls | material | mail | updates | offers | information)
      ^^ (newsletter | newsletters | special offers | offers | news and offers | marketing | promotions | deals | partner offers)
      (offers | news | information | emails | messages) from (our | selected | third | trusted | other | carefully) ..3 (partners | parties | companies | sponsors)
      (third party | third parties | partners | advertisers | affiliates)
      ^^ (analytics | analytical | statistics | statistical | marketing | advertising | targeting | performance | personalisation | personalization | tracking | social media | profiling | measurement | preferences | functional) $$
      (personalised | personalized | targeted | tailored | interest based | behavioural | behavioral) (ads | advertising | adverts | content | offers | marketing)
      cookies
    `,
    // A yes that stands for what its group asks.
    'cue.yes-choice': '^^ (yes | accept | i accept | agree | i agree | allow | ok | okay | on | opt in | enabled | i consent)',
    'cue.paid-extra': `
      insurance | warranty | protection plan | care plan | damage waiver | (breakdown | legal | key | excess | accident | phone | gadget | purchase | delivery) (cover | protection)
      (add | include | donate | upgrade | yes) ...10 {money}
      (membership | plan | cover | protection | guarantee | subscription | care | insurance) ...2 {money}
      (priority | premium | express | vip | gold) (boarding | support | processing | service | delivery | shipping | membership | queue | access | check in)
      (donate | donation | tip | gratuity)
      (gift | magazine | trial | premium | vip | club) (wrap | wrapping | subscription | membership)
    `,
    // What needs no consent.
    'cue.needs-no-consent': `
      (strictly | absolutely | technically) (necessary | required | needed)
      necessary | essential | always (on | active | enabled) | required cookies | mandatory
    `,
  },
})
